"""The recorded talks, through Telegram: the same words in the same order, and the same choices."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.authoring.transcript import Act, acts
from bot.dialogue.events import OptionChosen
from bot.dialogue.model import Several, Weigh
from bot.dialogue.turn import Hide, Turn
from bot.dialogue.words import without_marks
from tests.adapters.telegram.running import House
from tests.adapters.telegram.walking import QUIET, press, say
from tests.botapi.person import Person
from tests.scenarios.test_scenarios import FILES
from tests.talking import Talk, stay_or_leave

_HEAD = re.compile(r"(Tebiki|[▰▱]+  \d+ answered, \d+ to go)\n\n")
_PAGES = re.compile(r"[‹›]|\d/\d")


@pytest.mark.usefixtures("hurry")
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
async def test_the_talk_reads_on_telegram_as_it_was_recorded(house: House, file: Path) -> None:
    recorded = await asyncio.to_thread(file.read_text, encoding="utf-8")
    dialog = house.dialog = stay_or_leave()
    clock = datetime.now(UTC)
    house.now = lambda: clock
    talk, aiko = Talk(dialog), house.api.person()
    async with house.open():
        for act in acts(recorded):
            if not isinstance(act, Act):
                continue
            clock = act.event.at
            labels = _to_press(act, talk)
            if labels is None:
                continue
            before = _words(aiko)
            turn = talk.handle(act.event)
            await _do(aiko, act, labels)
            shown_now = _new(before, _words(aiko))
            if turn.has(Hide):  # Telegram's own words on what it keeps: a talk of weeks has messages too old
                shown_now = re.sub(r" Messages of yours that stay, .*? choose Delete\.", "", shown_now)
            assert shown_now == " ".join(_expected(turn).split()), act.line
            last = turn.replies[-1]
            if last.choices:
                shown = [f"{'✓ ' * choice.chosen}{choice.label}" for choice in last.choices]
                there = {choice.id for choice in last.choices}
                beside = [verb for verb in last.verbs if f"do:{verb}" not in there]
                verbs = [dialog.phrases[f"verb_{verb}"].source for verb in beside]
                assert await _labels(aiko) == sorted({*shown, *verbs}), act.line


def _to_press(act: Act, talk: Talk) -> list[str] | None:
    """Nothing for what is typed. None for a button that was on no screen: here there is none to press."""
    if not isinstance(act.event, OptionChosen):
        return []
    options = act.event.options
    question = talk.dialog.questions.get(talk.question or "")
    if options[0] not in talk.choices:
        return None
    if question is not None and isinstance(question.kind, Weigh) and len(options) == 2:
        paths = {path.id: path.label for path in question.kind.paths}
        return [options[0], paths[options[1]]]
    labels = [talk.choices[option].label for option in options]
    several = question is not None and isinstance(question.kind, Several) and ":" not in options[0]
    return [*labels, "Done"] if several else labels


async def _do(aiko: Person, act: Act, labels: list[str]) -> None:
    """What was pressed is pressed, by its label; several are ticked, and then Done."""
    for label in labels:
        await _press(aiko, label)
    if not labels and act.line == "> /start":
        await aiko.start()
        await aiko.settled(quiet_for=QUIET)
    elif not labels:
        await say(aiko, act.line[2:])


async def _press(aiko: Person, label: str) -> None:
    """One that is ticked stays so: with the first tick of a changed answer come its earlier ones."""
    while label not in aiko.labels and f"✓ {label}" not in aiko.labels:
        await press(aiko, "›")
    if label in aiko.labels:
        await press(aiko, label)


async def _labels(aiko: Person) -> list[str]:
    """Of all pages."""
    seen: list[str] = []
    while True:
        seen += [one for one in aiko.labels if one not in seen and not _PAGES.fullmatch(one)]
        if "›" not in aiko.labels:
            break
        await press(aiko, "›")
    while "‹" in aiko.labels:
        await press(aiko, "‹")
    return sorted(seen)


def _words(aiko: Person) -> dict[int, str]:
    return {message.id: message.words for message in aiko.bot_messages if not message.media}


def _new(before: dict[int, str], after: dict[int, str]) -> str:
    """What appeared or changed, in the order in which it stands."""
    changed = [text for number, text in after.items() if before.get(number) != text]
    return " ".join(" ".join(_HEAD.sub("", text, 1).replace("• ", "- ") for text in changed).split())


def _expected(turn: Turn) -> str:
    return without_marks("\n\n".join(_parts(turn)))


def _parts(turn: Turn) -> Iterator[str]:
    if turn.settled:
        yield turn.settled.asked
        yield turn.settled.text
    for reply in turn.replies:
        yield reply.text
        yield from (f"- {choice.label}: {choice.about}" for choice in reply.choices if choice.about)
