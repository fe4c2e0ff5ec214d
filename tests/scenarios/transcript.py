"""Whole talks as plain text: what the person does, and below it everything that the guide says.

    @ 2027-01-05T20:00+09:00    the clock; it stands still until the next one
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
from dataclasses import dataclass
from datetime import datetime

from bot.dialogue.events import Event, Opened, OptionChosen, TextReceived
from bot.dialogue.turn import Turn
from bot.dialogue.verbs import EVENTS

_PRESS = re.compile(r"\[(.+)\]")


@dataclass(frozen=True, slots=True)
class Act:
    """What the person does: `line` as it stands in the file, `event` what it comes to."""

    line: str
    event: Event


def acts(text: str) -> Iterator[str | Act]:
    """The remarks and clock lines as they are, and what the person does, in order."""
    at: datetime | None = None
    for line in text.splitlines():
        match line[:2]:
            case "# ":
                yield line
            case "@ ":
                at = datetime.fromisoformat(line[2:])
                yield line
            case "> ":
                assert at is not None, "a transcript begins with a clock line"
                yield Act(line, _event(line[2:], at))


def _event(said: str, at: datetime) -> Event:
    if pressed := _PRESS.fullmatch(said):
        return OptionChosen(at, tuple(pressed[1].split(", ")))
    if said.startswith("/"):
        return Opened(at) if said == "/start" else EVENTS[said[1:]](at)
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
