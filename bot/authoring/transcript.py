"""Whole talks as plain text: what the person does, and below it everything that the guide says.

    @ 2027-01-05T20:00+09:00    the clock; ten seconds pass with whatever the person does
    > july 2027                 typed
    > [stay]                    pressed; [treated, low] are several at once
    > /back                     a verb of the engine; /start opens the talk
    # …                         a remark, at the top of the file

All other lines are the guide's. Nothing here knows the engine's insides or a platform: an adapter is
tested with the same files by turning each `Act` into its own kind of update, and by showing its messages
as `shown` does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.dialogue.events import Event, Opened, OptionChosen, TextReceived
from bot.dialogue.turn import Turn
from bot.dialogue.verbs import EVENTS

_CLOCK = "2027-01-05T20:00+09:00"
_PACE = timedelta(seconds=10)
"""What is typed at once is one thought in several messages, and that is not what a transcript shows."""
_PRESS = re.compile(r"\[(.+)\]")


class TranscriptError(ValueError):
    """A line that says nothing that can happen. The message has its number and the mend."""


@dataclass(frozen=True, slots=True)
class Act:
    """What the person does: `line` as it stands in the file, `event` what it comes to."""

    line: str
    event: Event


def acts(text: str) -> Iterator[str | Act]:
    """The remarks and clock lines as they are, and what the person does, in order. Raises TranscriptError."""
    at: datetime | None = None
    for number, line in enumerate(text.splitlines(), 1):
        match line[:2]:
            case "# ":
                yield line
            case "@ ":
                at = _clock(line[2:], number)
                yield line
            case "> ":
                if at is None:
                    raise TranscriptError(f"line {number}: write a clock line before it, like @ {_CLOCK}")
                yield Act(line, _event(line[2:], at, number))
                at += _PACE


def _clock(text: str, number: int) -> datetime:
    with suppress(ValueError):
        at = datetime.fromisoformat(text)
        if at.tzinfo is not None:
            return at
    raise TranscriptError(f"line {number}: write the clock like @ {_CLOCK}")


def _event(said: str, at: datetime, number: int) -> Event:
    if pressed := _PRESS.fullmatch(said):
        return OptionChosen(at, tuple(pressed[1].split(", ")))
    if said.startswith("/"):
        if said == "/start":
            return Opened(at)
        if said[1:] not in EVENTS:
            raise TranscriptError(f"line {number}: {said} is no verb; write /start or /{', /'.join(EVENTS)}")
        return EVENTS[said[1:]](at)
    return TextReceived(at, said)


def replay(text: str, handle: Callable[[Event], Turn]) -> str:
    """The transcript as it reads now."""
    lines: list[str] = []
    for act in acts(text):
        if isinstance(act, str):
            lines.append(act)
        else:
            lines += ["", act.line, "", *shown(handle(act.event))]
    return "\n".join(lines) + "\n"


def shown(turn: Turn) -> Iterator[str]:
    """Everything that a turn shows or asks for."""
    if turn.settled:
        yield turn.settled.text
        yield ""
    for number, reply in enumerate(turn.replies):
        if number:
            yield ""
        yield reply.text
        for choice in reply.choices:
            about = f" ({choice.about})" if choice.about else ""
            yield f"    [{choice.id}] {choice.label}{about}{' ✓' if choice.chosen else ''}"
    counts = f"{turn.answered} answered, {turn.remaining} to go"
    effects = [type(effect).__name__.lower() for effect in turn.effects]
    marks = [f"danger: {turn.danger}" if turn.danger else "", *effects, "ended" if turn.ended else ""]
    yield f"    ({'; '.join([counts, *filter(None, marks)])})"
