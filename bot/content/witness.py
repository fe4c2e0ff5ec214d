"""A search for answers with which conditions hold, and others do not.

It goes through the questions that matter in the dialog's order and tries for each the few values that some
condition could tell apart: one option of each sort and every set of these, the numbers and days at and beside
each bound, these days' months, skipped, withheld. Truth is that of `compile_condition`, as in a walk.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import chain, combinations
from typing import Final, NamedTuple

from bot.dialogue.conditions import (
    After,
    All,
    Answered,
    AtLeast,
    AtMost,
    Before,
    Condition,
    Either,
    Has,
    In,
    Is,
    Known,
    Leaf,
    Mark,
    Not,
    Skipped,
    Test,
    compile_condition,
)
from bot.dialogue.model import Date, Number, One, Option, Question, Scale, Several, Text, Weigh, Yen, YesNo
from bot.dialogue.values import Day, Value

CAP: Final = 20_000
"""Assignments tried for one condition; beyond it nothing is claimed."""
_MOST_NAMED: Final = 6
_MOST_SORTS: Final = 8
"""Of the options of one `several`: of more, not every set is tried, and so nothing is ruled out."""
_MOST_DAYS: Final = 4
"""Beside a bound: more questions for days, all in order between two of them, would be led astray."""
_MOST_QUESTIONS: Final = 100
"""Each that matters is one level of the search."""


class Asked(NamedTuple):
    """A question with all the conditions under which it comes: its section's and its own."""

    question: Question
    conditions: tuple[Condition, ...]


class Capped(Exception):  # noqa: N818 - an outcome, and no error
    """The search was given up; answers may exist or not."""


def find(
    wanted: tuple[Condition, ...],
    asked: Mapping[str, Asked],
    *,
    on_path: bool,
    unmet: tuple[Condition, ...] = (),
) -> Known | None:
    """Answers that make all `wanted` hold and none of `unmet`, or None. `asked` is in the dialog's order.

    `on_path`: each question has an answer just where its own conditions hold; else any may lack one. A
    condition that is unknown is unmet, as on a walk. Raises Capped.
    """
    search = _Search(wanted, unmet, asked, on_path=on_path)
    if search.found():
        return search.known
    if search.sampled:
        raise Capped
    return None


def described(answers: Known, first: Collection[str] = ()) -> str:
    """A few of the answers in words: those to `first` before others, and what was skipped last."""
    ordered = sorted(answers, key=lambda name: (answers[name] is Mark.SKIPPED, name not in first))
    told = ", ".join(f"{name}: {_words(answers[name])}" for name in ordered[:_MOST_NAMED])
    more = len(ordered) - _MOST_NAMED
    return f"{told} and {more} more" if more > 0 else told


def _words(value: Value | Mark) -> str:
    match value:
        case Mark():
            return value.value
        case Day():
            return value.iso
        case tuple():
            return " + ".join(str(one) for one in value) or "nothing"
        case _:
            return str(value)


class _Search:
    def __init__(
        self,
        wanted: tuple[Condition, ...],
        unmet: tuple[Condition, ...],
        asked: Mapping[str, Asked],
        *,
        on_path: bool,
    ) -> None:
        both = (*wanted, *unmet)
        names, conditions = _closure(both, asked) if on_path else (_names(both), list(both))
        self.on_path = on_path
        if len(names) > _MOST_QUESTIONS:
            raise Capped
        self.order = [one for name, one in asked.items() if name in names]
        self.place = {one.question.id: index for index, one in enumerate(self.order)}
        self.comes = [[compile_condition(one) for one in asked.conditions] for asked in self.order]
        leaves = list(chain.from_iterable(map(_leaves, conditions)))
        dates = [one.question.kind for one in self.order if isinstance(one.question.kind, Date)]
        self.candidates = [_candidates(one.question, leaves, dates) for one in self.order]
        self.sampled = any(_sampled(one.question, leaves) for one in self.order)
        self.needed = self._needed(wanted, asked)
        self.unmet: list[list[Test]] = [[] for _ in self.needed]
        for condition in unmet:
            self.unmet[self._last(condition) + 1].append(compile_condition(condition))
        self.known: dict[str, Value | Mark] = {}
        self.left = CAP

    def _needed(self, wanted: tuple[Condition, ...], asked: Mapping[str, Asked]) -> list[list[Test]]:
        """What must hold, at the last question that it depends on, so that a dead end is left at once."""
        needed: list[list[Test]] = [[] for _ in range(len(self.order) + 1)]
        todo, seen = list(wanted), set[str]()
        while todo:
            condition = todo.pop()
            if isinstance(condition, All):
                todo += condition.parts
                continue
            needed[self._last(condition) + 1].append(compile_condition(condition))
            for name in _given(condition) - seen if self.on_path else ():
                seen.add(name)
                todo += asked[name].conditions
        return needed

    def _last(self, condition: Condition) -> int:
        """The place of the last question that it depends on."""
        return max((self.place[name] for name in condition.steps()), default=-1)

    def found(self, index: int = 0) -> bool:
        known = self.known
        if any(test(known) is not True for test in self.needed[index]):
            return False
        if any(test(known) is True for test in self.unmet[index]):
            return False
        if index == len(self.order):
            return True
        name = self.order[index].question.id
        if not self.on_path or any(test(known) is not True for test in self.comes[index]):
            if self.found(index + 1):
                return True
            if self.on_path:
                return False
        for value in self.candidates[index]:
            self.left -= 1
            if self.left < 0:
                raise Capped
            known[name] = value
            if self.found(index + 1):
                return True
        known.pop(name, None)
        return False


def _names(conditions: Iterable[Condition]) -> set[str]:
    return {name for one in conditions for name in one.steps()}


def _closure(wanted: tuple[Condition, ...], asked: Mapping[str, Asked]) -> tuple[set[str], list[Condition]]:
    """The questions that matter, and all the conditions that are about them."""
    conditions, names = list(wanted), _names(wanted)
    todo = sorted(names)
    while todo:
        more = asked[todo.pop()].conditions
        conditions += more
        new = _names(more) - names
        names |= new
        todo += sorted(new)
    return names, conditions


def _given(condition: Condition) -> frozenset[str]:
    """The questions that must be on the path where the condition holds."""
    match condition:
        case Either() | All() | Not(Either() | All() | Not() | Answered() | Skipped()):
            return frozenset()
        case _:
            return condition.steps()


def _leaves(condition: Condition) -> Iterator[Leaf]:
    match condition:
        case All(parts) | Either(parts):
            for part in parts:
                yield from _leaves(part)
        case Not(part):
            yield from _leaves(part)
        case _:
            yield condition


def _candidates(question: Question, leaves: list[Leaf], dates: list[Date]) -> list[Value | Mark]:
    mine = [leaf for leaf in leaves if question.id in leaf.steps()]
    values = [
        value for value in dict.fromkeys(_values(question, mine, leaves, dates)) if question.accepts(value)
    ]
    marks = [Mark.SKIPPED] * question.skippable + [Mark.WITHHELD] * question.private
    return [*values, *marks]


def _values(question: Question, mine: list[Leaf], leaves: list[Leaf], dates: list[Date]) -> Iterator[Value]:
    kind = question.kind
    match kind:
        case One(options) | YesNo(options):
            yield from _unlike(options, mine)
        case Several(options):
            free = _unlike([option for option in options if not option.alone], mine)
            yield from ((name,) for name in _unlike([option for option in options if option.alone], mine))
            yield from ((name,) for name in free)
            if free:
                yield tuple(free)
            sizes = range(2, len(free) if len(free) <= _MOST_SORTS else 3)
            yield from chain.from_iterable(combinations(free, size) for size in sizes)
        case Scale(least, most) | Number(least, most) | Yen(least, most):
            bounds = {leaf.value for leaf in mine if isinstance(leaf, Is | AtLeast | AtMost)}
            near = {bound + step for bound in bounds if isinstance(bound, int) for step in (-1, 0, 1)}
            yield from sorted(near | {least, most})
        case Date():
            days = sorted(_days(leaves, dates))
            yield from (Day.of(day) for day in days)
            yield from dict.fromkeys(Day(day.year, day.month) for day in days)
        case Text():
            yield "x"
        case Weigh():
            yield ()


def _sampled(question: Question, leaves: list[Leaf]) -> bool:
    options = question.kind.options if isinstance(question.kind, Several) else ()
    mine = [leaf for leaf in leaves if question.id in leaf.steps()]
    return len(_unlike([option for option in options if not option.alone], mine)) > _MOST_SORTS


def _unlike(options: Iterable[Option], leaves: list[Leaf]) -> list[str]:
    """The options that some leaf tells apart: the first of each sort."""
    sorts: dict[tuple[bool, ...], str] = {}
    for option in options:
        sorts.setdefault(tuple(_names_option(leaf, option.id) for leaf in leaves), option.id)
    return list(sorts.values())


def _names_option(leaf: Leaf, option: str) -> bool:
    match leaf:
        case Is(value=value):
            return value == option
        case In(values=values) | Has(values=values):
            return option in values
        case _:
            return False


def _days(leaves: list[Leaf], dates: list[Date]) -> set[date]:
    """Beside each bound as many as there are questions, which can be asked to come one after another."""
    bounds = {leaf.day for leaf in leaves if isinstance(leaf, Before | After) and isinstance(leaf.day, date)}
    bounds |= {day for kind in dates for day in (kind.earliest.first(), kind.latest.last())}
    most = min(len(dates), _MOST_DAYS)
    return {day + timedelta(days=step) for day in bounds for step in range(-most, most + 1)}
