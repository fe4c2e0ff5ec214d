"""Values that a plan needs and nobody is asked for: a day some time from another, a sum of yen.

An input that is not known makes the value unknown, and the text shows the author's `otherwise` instead.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from typing import assert_never

from bot.dialogue.conditions import Known
from bot.dialogue.struct import Struct
from bot.dialogue.values import Day


class Shifted(Struct, frozen=True):
    """A date question, or an earlier computed day, moved by months and then by days.

    `safest` comes from the question: a month without a day counts from its first or its last day.
    """

    of: str
    months: int = 0
    days: int = 0
    safest: str = "first"

    def inputs(self) -> tuple[str, ...]:
        return (self.of,)


class Sum(Struct, frozen=True):
    """The sum of yen questions, all of which must be known."""

    of: tuple[str, ...]

    def inputs(self) -> tuple[str, ...]:
        return self.of


Computed = Shifted | Sum


class Result(Struct, frozen=True):
    """`counted_from` is set where a month stood in for a day."""

    value: Day | int
    counted_from: Day | None = None


def compute(name: str, computed: Mapping[str, Computed], known: Known) -> Result | None:
    """The value of `name`, or None where an input is not known."""
    rule = computed[name]
    match rule:
        case Shifted(of, months, days, safest):
            if of in computed:
                inner = compute(of, computed, known)
                if inner is None or not isinstance(inner.value, Day):
                    return None
                start, counted = inner.value.first(), inner.counted_from
            else:
                given = known.get(of)
                if not isinstance(given, Day):
                    return None
                start = given.first() if safest == "first" else given.last()
                counted = None if given.exact else Day.of(start)
            return Result(Day.of(_shift(start, months) + timedelta(days=days)), counted)
        case Sum(of):
            total = 0
            for step in of:
                amount = known.get(step)
                if not isinstance(amount, int):
                    return None
                total += amount
            return Result(total)
        case _:
            assert_never(rule)


def _shift(start: date, months: int) -> date:
    """The same day some months on; the 31st becomes the last day of a shorter month."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
