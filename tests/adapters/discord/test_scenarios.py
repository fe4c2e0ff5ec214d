"""The recorded talks, through Discord: the same words in the same order. Only the layout may differ.

A simulated person presses what is visible, uses commands, or types. What changes on the screen after each act
is held against the transcript line by line.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
import simcord

from bot.authoring.transcript import Act, acts
from bot.dialogue.events import OptionChosen, TextReceived
from bot.dialogue.model import Weigh
from bot.service.ports import Store
from tests.adapters.discord.limits import faults
from tests.adapters.discord.server import Person, Server, guide_on
from tests.scenarios.test_scenarios import FILES
from tests.talking import stay_or_leave

_CHOICE = re.compile(r"    \[(\S+)\] (.*?)(?: ✓)?")
_COUNTS = re.compile(r"    \(\d+ answered.*")
_ABOUT = re.compile(r"- \*\*(.*)\*\*: (.*)")
COMMANDS = ("start", "recap", "pause", "hide", "continue", "cards")
FROZEN = {"> [1, stay]", "> [money, people]"}
"""Presses of these talks for which there is no button any more: the question was answered just before."""
BACK = ("Carry on", "None of these")
"""What leads back to the question, whose own buttons are gone while something else is asked or told."""
CARDS = {f"card:{card.id}": card.title for card in stay_or_leave().cards.values()}
"""What `/guide cards` brings up when no button does."""
PATHS = {
    path.id: path.label
    for question in stay_or_leave().questions.values()
    if isinstance(question.kind, Weigh)
    for path in question.kind.paths
}
"""What a reason can speak for."""


@dataclass(frozen=True)
class Step:
    """One act, and the lines that follow it in the transcript. `choices`: by id, the label and what stands
    beside it."""

    act: Act
    at: datetime
    lines: list[str]
    choices: dict[str, str]


def steps_of(text: str) -> list[Step]:
    found: list[Step] = []
    known = iter([one for one in acts(text) if isinstance(one, Act)])
    for line in text.splitlines():
        if line.startswith("> "):
            act = next(known)
            found.append(Step(act, act.event.at, [], {}))
        elif found and (choice := _CHOICE.fullmatch(line)):
            found[-1].choices[choice[1]] = choice[2]
        elif found and line.strip() and not line.startswith(("# ", "@ ")) and not _COUNTS.fullmatch(line):
            found[-1].lines.append(line.strip())
    return found


class Reader(Person):
    """Notes what changes on the screen."""

    def __init__(self, server: Server) -> None:
        super().__init__(server, "ann")
        self.before: dict[int, list[str]] = {}
        self.seen: set[str] = set()
        self.abouts: list[str] = []
        """What stands in a text about the buttons below it."""

    def changed(self) -> list[str]:
        """The lines that are new since the last time, without the one that stands above each message."""
        changed: list[str] = []
        now = {message.id: _lines(self.words(message)) for message in self.messages if message.author.bot}
        live = {message.id for message in self.live}
        for number, lines in now.items():
            old = self.before.get(number, [])
            if old and number not in live and lines[-1].startswith("✓"):
                assert set(lines[:-1]) <= self.seen, "a question was frozen with words never shown"
                changed += lines[-1:] if lines != old else []
            elif lines != old:
                changed += lines
        self.before = now
        self.seen |= {line for lines in now.values() for line in lines}
        labels = self.labels()
        found = [(line, _ABOUT.fullmatch(line)) for line in changed]
        own = {line: about[2] for line, about in found if about and about[1] in labels}
        self.abouts = list(own.values()) or self.abouts
        return [line for line in changed if line not in own]

    async def do(self, step: Step, offered: dict[str, str]) -> bool:
        """False where nothing visible does it, so that on Discord it cannot happen."""
        match step.act.event:
            case TextReceived(text=text):
                await self.say(text)
            case OptionChosen(options=options):
                if options == ("do:continue",) and "Carry on" not in self.labels():
                    await self.slash("continue")
                    return True
                labels = [self.label_of(offered.get(one, "")) for one in options]
                if not self.can_press(labels, options):
                    back = [one for one in BACK if one in self.labels()]
                    if not back:
                        return False
                    if options[0] in CARDS:
                        await self.slash("cards", card=CARDS[options[0]])
                        return True
                    await self.press(back[0])
                    self.changed()
                if set(labels) <= set(self.labels()):
                    await self.press(*labels)
                else:  # a reason is weighed in two presses, which a transcript has as one
                    await self.press(labels[0])
                    self.changed()
                    await self.press(PATHS[options[1]])
            case _:
                await self._verb(step.act.line.removeprefix("> /"))
        return True

    def can_press(self, labels: list[str], options: tuple[str, ...]) -> bool:
        """Whether all of it is visible; of a reason, what it speaks for is asked after it was pressed."""
        visible = self.labels()
        return labels[0] in visible and (set(labels) <= set(visible) or set(options[1:]) <= set(PATHS))

    def label_of(self, choice: str) -> str:
        """As it can be pressed: "Dog" for "Dog (It has to be on a lead.)", if that stands beside it."""
        about = [*self.descriptions(), *self.abouts]
        labels = [
            label for label in self.labels() if choice == label or f"{label} (" == choice[: len(label) + 2]
        ]
        fitting = [one for one in labels if choice == one or choice[len(one) + 2 : -1] in about]
        return fitting[0] if fitting else choice

    async def _verb(self, verb: str) -> None:
        label = {"help": "Help now"}.get(verb, verb.capitalize())
        if verb in COMMANDS:
            await self.slash(verb)
        elif label in self.labels():
            await self.press(label)
        else:
            await self.say(verb)


def _lines(text: str) -> list[str]:
    """Without the one that stands above each message."""
    lines = [line.strip() for line in text.splitlines() if not line.startswith("-# ")]
    return [line for line in lines if line]


@pytest.fixture
async def env(store: Store) -> AsyncIterator[simcord.Env]:
    env = simcord.Env(guide_on(store, stay_or_leave()))
    await env.start()
    yield env
    await env.shutdown()
    env.raise_errors()
    assert list(faults(env.http_requests)) == []


@pytest.mark.parametrize(
    "text", [file.read_text(encoding="utf-8") for file in FILES], ids=[file.stem for file in FILES]
)
async def test_the_talk_reads_the_same_on_discord(text: str, env: simcord.Env, store: Store) -> None:
    server = Server(env, store, stay_or_leave())
    await server.sync()
    ann = Reader(server)
    offered: dict[str, str] = {}
    impossible: list[str] = []
    for step in steps_of(text):
        env.backend.clock.elapsed = max(
            env.backend.clock.elapsed, (step.at - datetime(2026, 1, 1, tzinfo=UTC)).total_seconds()
        )
        if not await ann.do(step, offered):
            impossible.append(step.act.line)
            continue
        lines = ann.changed()
        if step.act.line in ("> /hide", "> hide"):  # Discord's own: which messages only the person can delete
            assert lines.pop(len(step.lines)).startswith("What you wrote yourself stays")
            lines = lines[: len(step.lines)]
        assert lines == step.lines, step.act.line
        for choice in step.choices.values():
            assert ann.label_of(choice) in ann.labels(), f"{step.act.line}: {choice} cannot be pressed"
        offered |= step.choices
    assert set(impossible) <= FROZEN


async def test_what_is_ticked_in_a_list_is_what_goes_in(env: simcord.Env, store: Store) -> None:
    server = Server(env, store, stay_or_leave())
    await server.sync()
    ann = server.person()
    await ann.slash("start")
    await ann.slash("keepsake")
    await ann.press("Lines to show to somebody")
    await ann.press("A friend")
    await ann.press("It helps if you listen", "Could you read a letter with me")
    await ann.press("Make it")
    files = {file.filename: file for message in ann.messages for file in message.attachments}
    assert sorted(files) == ["lines.pdf", "lines.txt"]
