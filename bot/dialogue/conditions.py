"""Conditions as data, and their three-valued truth.

A condition names earlier questions. What is not known (never asked, parked, skipped, withheld) makes it
*unknown* (None), and an unknown condition is not met; `not` of unknown is unknown too, so that nobody is led
anywhere by an answer that they did not give. `Answered` and `Skipped` ask for just that and are known, except
about a private answer that has lapsed.

`compile_condition` turns the data into nested closures once, when the dialog is built: a walk over 100 steps
is on the path of every answer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from typing import assert_never

from bot.dialogue.struct import Struct
from bot.dialogue.values import Day, Value


class Mark(Enum):
    """What stands in an answer's place: the person passed, or the value was never to be kept."""

    SKIPPED = "skipped"
    WITHHELD = "withheld"


Known = Mapping[str, Value | Mark]
"""The answers on the path, by step."""
Test = Callable[[Known], bool | None]


class Is(Struct, frozen=True):
    step: str
    value: str | int

    def steps(self) -> frozenset[str]:
        return frozenset((self.step,))


class In(Struct, frozen=True):
    step: str
    values: frozenset[str]

    def steps(self) -> frozenset[str]:
        return frozenset((self.step,))


class Has(Struct, frozen=True):
    """Of a question with several answers: at least one of these was chosen."""

    step: str
    values: frozenset[str]

    def steps(self) -> frozenset[str]:
        return frozenset((self.step,))


class AtLeast(Struct, frozen=True):
    step: str
    value: int

    def steps(self) -> frozenset[str]:
        return frozenset((self.step,))


class AtMost(Struct, frozen=True):
    step: str
    value: int

    def steps(self) -> frozenset[str]:
        return frozenset((self.step,))


class Before(Struct, frozen=True):
    """Certainly before: the whole month, where no day is known. `day` is a date or another date question."""

    step: str
    day: date | str

    def steps(self) -> frozenset[str]:
        return frozenset((self.step, self.day) if isinstance(self.day, str) else (self.step,))


class After(Struct, frozen=True):
    """Certainly after; see `Before`."""

    step: str
    day: date | str

    def steps(self) -> frozenset[str]:
        return frozenset((self.step, self.day) if isinstance(self.day, str) else (self.step,))


class Answered(Struct, frozen=True):
    step: str

    def steps(self) -> frozenset[str]:
        return frozenset((self.step,))


class Skipped(Struct, frozen=True):
    step: str

    def steps(self) -> frozenset[str]:
        return frozenset((self.step,))


class All(Struct, frozen=True):
    parts: tuple[Condition, ...]

    def steps(self) -> frozenset[str]:
        return frozenset().union(*(part.steps() for part in self.parts))


class Either(Struct, frozen=True):
    """True when any of its parts is."""

    parts: tuple[Condition, ...]

    def steps(self) -> frozenset[str]:
        return frozenset().union(*(part.steps() for part in self.parts))


class Not(Struct, frozen=True):
    part: Condition

    def steps(self) -> frozenset[str]:
        return self.part.steps()


Leaf = Is | In | Has | AtLeast | AtMost | Before | After | Answered | Skipped
Condition = Leaf | All | Either | Not


def compile_condition(condition: Condition) -> Test:
    """The condition as one function of the known answers; None is "unknown"."""
    match condition:
        case All(parts):
            return _all(tuple(compile_condition(part) for part in parts))
        case Either(parts):
            return _either(tuple(compile_condition(part) for part in parts))
        case Not(part):
            return _not(compile_condition(part))
        case Answered(step):
            return _stated(step, lambda value: value is not Mark.SKIPPED)
        case Skipped(step):
            return _stated(step, lambda value: value is Mark.SKIPPED)
        case Before(step, other) | After(step, other):
            return _order(step, other, before=isinstance(condition, Before))
        case Is(step, wanted):
            return _among(step, frozenset((wanted,)))
        case In(step, values):
            return _among(step, values)
        case Has(step, values):
            return _value(step, lambda value: isinstance(value, tuple) and not values.isdisjoint(value))
        case AtLeast(step, bound):
            return _value(step, lambda value: isinstance(value, int) and value >= bound)
        case AtMost(step, bound):
            return _value(step, lambda value: isinstance(value, int) and value <= bound)
        case _:
            assert_never(condition)


def needed(condition: Condition) -> str | None:
    """A question without whose answer the condition cannot be met, if there is one."""
    match condition:
        case All(parts):
            return next((need for part in parts if (need := needed(part))), None)
        case Not(Answered() | Skipped() | All() | Either() | Not()) | Either():
            return None
        case Not(part):
            return needed(part)
        case _:
            return condition.step


def _among(step: str, values: frozenset[str] | frozenset[str | int]) -> Test:
    """The commonest kind of condition, in as few calls as can be."""

    def test(known: Known) -> bool | None:
        value = known.get(step)
        return None if value is None or value.__class__ is Mark else value in values

    return test


def _value(step: str, holds: Callable[[Value], bool]) -> Test:
    def test(known: Known) -> bool | None:
        value = known.get(step)
        return None if value is None or isinstance(value, Mark) else holds(value)

    return test


def _stated(step: str, holds: Callable[[Value | Mark], bool]) -> Test:
    def test(known: Known) -> bool | None:
        value = known.get(step)
        if value is None:
            return False
        return None if value is Mark.WITHHELD else holds(value)

    return test


def _order(step: str, other: date | str, *, before: bool) -> Test:
    def test(known: Known) -> bool | None:
        mine = known.get(step)
        theirs = known.get(other) if isinstance(other, str) else Day.of(other)
        if not isinstance(mine, Day) or not isinstance(theirs, Day):
            return None
        earlier, later = (mine, theirs) if before else (theirs, mine)
        return earlier.last() < later.first()

    return test


def _not(part: Test) -> Test:
    def test(known: Known) -> bool | None:
        truth = part(known)
        return None if truth is None else not truth

    return test


def _all(parts: tuple[Test, ...]) -> Test:
    def test(known: Known) -> bool | None:
        result: bool | None = True
        for part in parts:
            truth = part(known)
            if truth is False:
                return False
            if truth is None:
                result = None
        return result

    return test


def _either(parts: tuple[Test, ...]) -> Test:
    def test(known: Known) -> bool | None:
        result: bool | None = False
        for part in parts:
            truth = part(known)
            if truth:
                return True
            if truth is None:
                result = None
        return result

    return test
