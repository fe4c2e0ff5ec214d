"""The values that a person can give, one type a kind of question.

All are immutable. `Day` is the only date in the core: people often know the month and not the day.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from bot.dialogue.struct import Struct


class Day(Struct, frozen=True, order=True):
    """A date, or a month whose day is not known (`day` is 0)."""

    year: int
    month: int
    day: int = 0

    @property
    def exact(self) -> bool:
        return self.day != 0

    @property
    def iso(self) -> str:
        """As authors write it: "2027-07", "2027-07-31"."""
        month = f"{self.year:04}-{self.month:02}"
        return f"{month}-{self.day:02}" if self.exact else month

    def first(self) -> date:
        """The earliest date that this can mean."""
        return date(self.year, self.month, self.day or 1)

    def last(self) -> date:
        """The latest date that this can mean."""
        return date(self.year, self.month, self.day or monthrange(self.year, self.month)[1])

    @classmethod
    def of(cls, when: date) -> Day:
        return cls(when.year, when.month, when.day)


class Weight(Struct, frozen=True):
    """How much one reason weighs: 0 to 5, and the path that it speaks for, in the person's own view.

    `item` is an option id chosen earlier; an own text is kept in `text` and its item is "own.1", "own.2", …
    """

    item: str
    rating: int
    path: str
    text: str = ""
    hidden = ("rating", "path", "text")


Value = str | int | tuple[str, ...] | Day | tuple[Weight, ...]
"""one, yes_no, text: str · scale, number, yen: int · several: option ids · date: Day · weigh: Weights."""
