"""The recorded talks, through Telegram: the same words in the same order, and the same choices."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.dialogue.events import OptionChosen
from bot.dialogue.turn import Choice, Turn
from bot.dialogue.words import without_marks
from tests.adapters.telegram.running import House
from tests.adapters.telegram.walking import QUIET, VERBS, press, say
from tests.botapi.person import Person
from tests.scenarios.test_scenarios import FILES
from tests.scenarios.transcript import Act, acts
from tests.talking import Talk, stay_or_leave

_HEAD = re.compile(r"(Tebiki|[▰▱]+  \d+ answered, \d+ to go)\n\n")
_PAGES = re.compile(r"[‹›]|\d/\d")


@pytest.mark.usefixtures("hurry")
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
async def test_the_talk_reads_on_telegram_as_it_was_recorded(polling: House, file: Path) -> None:
    dialog = polling.dialog = stay_or_leave()
    clock = datetime.now(UTC)
    polling.now = lambda: clock
    talk, aiko = Talk(dialog), polling.api.person()
    async with polling.open():
        for act in acts(file.read_text(encoding="utf-8")):
            if not isinstance(act, Act):
                continue
            clock = act.event.at
            before, choices = _words(aiko), talk.choices
            turn = talk.handle(act.event)
            await _do(aiko, act, choices)
            if turn.replies:
                assert _new(before, _words(aiko)) == " ".join(_expected(turn).split()), act.line
            offered = [choice for choice in turn.replies[-1].choices]
            if offered:
                assert await _labels(aiko) == _expected_labels(offered), act.line


async def _do(aiko: Person, act: Act, choices: dict[str, Choice]) -> None:
    """What was pressed is pressed, by its label; several are ticked, and then Done."""
    if not isinstance(act.event, OptionChosen):
        if act.line == "> /start":
            await aiko.start()
            await aiko.settled(quiet_for=QUIET)
        else:
            await say(aiko, act.line[2:])
        return
    for option in act.event.options:
        await _press(aiko, choices[option].label)
    if len(act.event.options) > 1:
        await _press(aiko, "Done")


async def _press(aiko: Person, label: str) -> None:
    while label not in aiko.labels:
        await press(aiko, "›")
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
    return sorted(one for one in seen if one not in VERBS)


def _expected_labels(choices: list[Choice]) -> list[str]:
    labels = (f"✓ {choice.label}" if choice.chosen else choice.label for choice in choices)
    return sorted(one for one in labels if one not in VERBS)


def _words(aiko: Person) -> dict[int, str]:
    return {message.id: message.words for message in aiko.bot_messages}


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
