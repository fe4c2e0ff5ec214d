"""What a dialog lays out to be taken away: next steps, days, lines to share, letters, a sheet for a log.

All of it is an author's words, fixed and reviewed; answers only fill its places. `bot.dialogue.keeping` makes
keepsakes of it. The Japanese is nobody's translation on the fly: `reviewed_by` names the native reader who
looked at a text, and is empty until somebody has.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from bot.dialogue.conditions import Condition, Test, compile_condition
from bot.dialogue.keepsake import Bilingual
from bot.dialogue.struct import Struct
from bot.dialogue.template import Template

CIRCLES: Final = ("outside", "self", "office", "work")
"""Whom a next step turns to, in the order that is safe for everybody: somebody outside who keeps it to
themselves, nobody but oneself, an office that needs no names, and last the people at work."""
STEPS_SHOWN: Final = 3


@dataclass(frozen=True, slots=True)
class NextStep:
    """`day`: a date question or a computed day by which it is done, "" for none. `within`: else, so many days
    from today. `otherwise`: the words where neither is known, or the day is past."""

    id: str
    do: Template
    who: Template
    why: Template
    circle: str
    otherwise: str
    day: str = ""
    within: int = 0
    when: Condition | None = None
    applies: Test | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "applies", compile_condition(self.when) if self.when else None)


class Noted(Struct, frozen=True):
    """A day for the calendar. `label` names it here; `title` stands in a calendar that others may see."""

    id: str
    label: str
    title: str


class Translated(Struct, frozen=True):
    """One text in both languages. Its places are dates, numbers and sums, which read the same in both."""

    en: Template
    ja: Template
    reviewed_by: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line to share, offered only where all its places are known. `ticked`: before anybody chooses."""

    id: str
    label: str
    text: Translated
    ticked: bool = False
    when: Condition | None = None
    applies: Test | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "applies", compile_condition(self.when) if self.when else None)


class Reader(Struct, frozen=True):
    """Somebody who may be shown some lines. `title` heads the sheet."""

    id: str
    label: str
    title: Bilingual
    lines: tuple[Line, ...]


class LetterForm(Struct, frozen=True):
    id: str
    label: str
    text: Translated


class LogForm(Struct, frozen=True):
    title: Bilingual
    note: Bilingual
    fields: tuple[Bilingual, ...]


class Shelf(Struct, frozen=True):
    """`steps` stand in the order of their circles. Of each circle the first that applies is shown, and more
    where that does not make three."""

    steps: tuple[NextStep, ...] = ()
    days: tuple[Noted, ...] = ()
    readers: tuple[Reader, ...] = ()
    letters: tuple[LetterForm, ...] = ()
    log: LogForm | None = None
