"""The dialog: compiled, immutable, and all that the engine knows of its author's intent.

A dialog is sections of steps in order. A step is a `Say` or a `Question`. There is no goto: a section or a
step may have a condition on *earlier* steps, and that alone decides the path. `bot.content` builds these
values from YAML and vouches for them (`python -m bot check`); the engine trusts what it is given.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar, Final, assert_never
from zlib import crc32

from bot.dialogue.computed import Computed
from bot.dialogue.conditions import Condition, In, Is, Mark, Test, compile_condition, needed
from bot.dialogue.search import Index, stems_of
from bot.dialogue.shelf import Shelf
from bot.dialogue.struct import Struct
from bot.dialogue.template import Template
from bot.dialogue.values import Day, Value, Weight

SOURCE_LANGUAGE: Final = "en"
"""What dialogs are written in; other languages are laid over it, a string at a time."""


class Option(Struct, frozen=True):
    """`also` are the author's other ways to say it. `alone` (several): cannot go together with others."""

    id: str
    label: str
    also: tuple[str, ...] = ()
    about: str = ""
    alone: bool = False


class One(Struct, frozen=True):
    options: tuple[Option, ...]
    name: ClassVar[str] = "one"


class Several(Struct, frozen=True):
    options: tuple[Option, ...]
    name: ClassVar[str] = "several"


class YesNo(Struct, frozen=True):
    options: tuple[Option, ...]
    name: ClassVar[str] = "yes_no"


class Scale(Struct, frozen=True):
    """Whole numbers from `least` to `most`, both shown as buttons; the two ends have words."""

    least: int
    most: int
    low: str
    high: str
    name: ClassVar[str] = "scale"


class Number(Struct, frozen=True):
    """`unit` is part of the meaning; `counted` are the words for it where they are translated."""

    least: int
    most: int
    unit: str
    counted: str = ""
    name: ClassVar[str] = "number"

    @property
    def shown_unit(self) -> str:
        return self.counted or self.unit


class Yen(Struct, frozen=True):
    least: int
    most: int
    name: ClassVar[str] = "yen"


class Date(Struct, frozen=True):
    """`safest`: from which end a month without a day is counted, "first" or "last"."""

    earliest: Day
    latest: Day
    safest: str = "first"
    name: ClassVar[str] = "date"


class Text(Struct, frozen=True):
    """`most` characters, counted as Unicode code points."""

    most: int
    name: ClassVar[str] = "text"


class Weigh(Struct, frozen=True):
    """Items are the options chosen at the questions `of`, then up to `own` texts of the person's own.

    Each is rated 0 to 5 and said to speak for one of `paths`.
    """

    of: tuple[str, ...]
    paths: tuple[Option, ...]
    own: int = 5
    name: ClassVar[str] = "weigh"


Kind = One | Several | YesNo | Scale | Number | Yen | Date | Text | Weigh
RATINGS = range(6)


def _meaning(kind: Kind, revision: int) -> str:
    """What an answer is stored with: it stands while this stays the same.

    A scale's ends are part of its sense (3 of 5 is not 3 of 10). The limits of a number are not: a value is
    tested against them, so that widening them asks nobody again.
    """
    match kind:
        case Scale(least, most):
            return f"scale{least}-{most}.{revision}"
        case Number(unit=unit):
            return f"number/{unit}.{revision}"
        case _:
            return f"{kind.name}.{revision}"


def _digest(kind: Kind, private: bool) -> int:
    """Of the answers that are allowed: where it is the same, whatever was answered still is."""
    match kind:
        case One(options) | Several(options) | YesNo(options) | Weigh(paths=options):
            allowed = ",".join(sorted(option.id for option in options))
        case Scale(least, most) | Number(least, most) | Yen(least, most):
            allowed = f"{least}-{most}"
        case Date(earliest, latest):
            allowed = f"{earliest}-{latest}"
        case Text(most):
            allowed = str(most)
        case _:
            assert_never(kind)
    return crc32(f"{allowed}{' private' if private else ''}".encode()) & 0xFFFFFF


@dataclass(frozen=True, slots=True)
class Say:
    id: str
    section: str
    text: Template
    when: Condition | None = None
    points: tuple[str, ...] = ()
    applies: Test | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "applies", compile_condition(self.when) if self.when else None)


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """`label` names it in the recap and in menus. `private`: its value is never stored (see `Session`).
    `heard_as`: words by which somebody speaks of what it asks, such as "contract ends".

    An answer stands while the question's `meaning` is the same and what the answer names exists. It is stored
    with the question's `stamp`, the meaning and a digest of what is allowed: most are found to stand at once.
    """

    id: str
    section: str
    kind: Kind
    text: Template
    label: str
    why: Template
    when: Condition | None = None
    private: bool = False
    skippable: bool = True
    revision: int = 1
    renamed_from: tuple[str, ...] = ()
    renamed_options: Mapping[str, str] = field(default_factory=dict)
    points: tuple[str, ...] = ()
    heard_as: tuple[str, ...] = ()
    applies: Test | None = field(init=False, repr=False, compare=False)
    meaning: str = field(init=False)
    by_id: Mapping[str, Option] = field(init=False, repr=False, compare=False)
    accepts: Callable[[Any], bool] = field(init=False, repr=False, compare=False)
    stamp: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "applies", compile_condition(self.when) if self.when else None)
        object.__setattr__(self, "meaning", _meaning(self.kind, self.revision))
        options = self.kind.options if isinstance(self.kind, One | Several | YesNo) else ()
        object.__setattr__(self, "by_id", {option.id: option for option in options})
        object.__setattr__(self, "accepts", _acceptance(self.kind, self.by_id))
        object.__setattr__(self, "stamp", f"{self.meaning}:{_digest(self.kind, self.private):06x}")

    def same_meaning(self, stamp: str) -> bool:
        return stamp.rpartition(":")[0] == self.meaning

    def stands(self, stamp: str, value: Value | Mark) -> bool:
        """Whether an answer of that stamp still counts: the meaning is the same, and what it names exists.

        What was withheld is no answer to a question that is private no longer.
        """
        if stamp == self.stamp:
            return True
        if isinstance(value, Mark):
            return self.same_meaning(stamp) and (self.private or value is Mark.SKIPPED)
        return self.same_meaning(stamp) and self.accepts(value)


def _acceptance(kind: Kind, by_id: Mapping[str, Option]) -> Callable[[Any], bool]:
    """Whether a value, of whatever type, could be given to the question as it now stands."""
    match kind:
        case One() | YesNo():
            return by_id.__contains__
        case Several():
            allowed = frozenset(by_id)
            return lambda chosen: isinstance(chosen, tuple | frozenset) and allowed.issuperset(chosen)
        case Scale(least, most) | Number(least, most) | Yen(least, most):
            return lambda number: isinstance(number, int) and least <= number <= most
        case Date(earliest, latest):
            first, last = earliest.first(), latest.last()
            return lambda day: isinstance(day, Day) and day.last() >= first and day.first() <= last
        case Text(most):
            return lambda text: isinstance(text, str) and 0 < len(text) <= most
        case Weigh(paths=paths):
            known = frozenset(path.id for path in paths)
            return lambda weights: (
                isinstance(weights, tuple)
                and all(isinstance(weight, Weight) and weight.path in known for weight in weights)
            )
        case _:
            assert_never(kind)


Step = Say | Question


@dataclass(frozen=True, slots=True)
class Section:
    """`closing`: its `say`s make up the summary, and it asks nothing."""

    id: str
    title: str
    steps: tuple[Step, ...]
    when: Condition | None = None
    closing: bool = False
    applies: Test | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "applies", compile_condition(self.when) if self.when else None)


Values = frozenset[str] | frozenset[str | int]
Hinged = tuple[int, str, bool, str, Values | None, Test | None, Weigh | None]
"""Position, id, whether it asks; a question without whose answer it cannot apply, "" for none; the answers to
that with which it applies, where that is all there is to its condition; its condition with its section's; and
its kind if that is `weigh`, whose answer depends on earlier ones."""


class Plan(Struct, frozen=True):
    """The dialog laid out for the walk, which is on the way of every answer.

    `position` of every step and `rank` of every question are their places in order. `stamps`: of every
    question. `hinged`: the steps that may not apply, or whose answer may not stand.
    """

    steps: tuple[Step, ...]
    position: Mapping[str, int]
    asked: tuple[str, ...]
    rank: Mapping[str, int]
    stamps: Mapping[str, str]
    hinged: tuple[Hinged, ...]

    @classmethod
    def of(cls, sections: tuple[Section, ...]) -> Plan:
        steps = tuple(step for section in sections for step in section.steps)
        tests = [
            (section, step, _both(section.applies, step.applies))
            for section in sections
            for step in section.steps
        ]
        questions = [step for step in steps if isinstance(step, Question)]
        return cls(
            steps=steps,
            position={step.id: n for n, step in enumerate(steps)},
            asked=tuple(question.id for question in questions),
            rank={question.id: n for n, question in enumerate(questions)},
            stamps={question.id: question.stamp for question in questions},
            hinged=tuple(
                (
                    n,
                    step.id,
                    isinstance(step, Question),
                    _need(section, step),
                    _among(section, step),
                    test,
                    _weigh(step),
                )
                for n, (section, step, test) in enumerate(tests)
                if test is not None or _weigh(step) is not None
            ),
        )


def _weigh(step: Step) -> Weigh | None:
    return step.kind if isinstance(step, Question) and isinstance(step.kind, Weigh) else None


def _need(section: Section, step: Step) -> str:
    """An answer without which the step cannot apply: most conditions need not be tried until it is there."""
    return next((need for when in (step.when, section.when) if when and (need := needed(when))), "")


def _among(section: Section, step: Step) -> Values | None:
    """Of the commonest kind of condition, which is then looked up and not called."""
    match step.when, section.when:
        case (Is(value=value), None) | (None, Is(value=value)):
            return frozenset((value,))
        case (In(values=values), None) | (None, In(values=values)):
            return values
        case _:
            return None


def _both(section: Test | None, step: Test | None) -> Test | None:
    if section is None or step is None:
        return step or section
    return lambda known: section(known) is True and step(known)


class Provenance(Struct, frozen=True):
    """Where a statement comes from. `dated` is the page's own date in its own precision, "" if it has none.

    `confirmed_on` stays None until a person telephoned or saw the live page.
    """

    source: str
    dated: str
    read_on: date
    review_by: date
    confirmed_on: date | None = None
    official: bool = False


class Fact(Struct, frozen=True):
    id: str
    text: str
    provenance: Provenance


class Card(Struct, frozen=True):
    """A short piece of knowledge, readable at any time without moving the talk."""

    id: str
    title: str
    topic: str
    text: Template
    also: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    points: tuple[str, ...] = ()


class Resource(Struct, frozen=True):
    """A support line. `number` may be empty where there is only a web address (`address`). `nameless`: its
    source says that it asks for no name."""

    id: str
    name: str
    number: str
    address: str
    hours: str
    languages: str
    serves: str
    provenance: Provenance
    crisis: bool = False
    nameless: bool = False

    @property
    def is_emergency(self) -> bool:
        """110, 119: what everybody calls when a life is in danger."""
        return self.number.isdecimal() and len(self.number) == 3


class Milestone(Struct, frozen=True):
    """A day that somebody who was away may want to hear of: a date question's answer, or a computed day.

    `near` while it is ahead and not far, `passed` once it lies behind. They show `{day}`, `{day:from_now}`.
    """

    of: str
    near: Template
    passed: Template


class OnReturn(Struct, frozen=True):
    """What is gone over with somebody who was away. `leaning` and `sure` are questions, "" for none."""

    leaning: str = ""
    sure: str = ""
    days: tuple[Milestone, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Dialog:
    """`help_lines` maps a kind of danger, or "now" for the verb, to ids in `resources`, first shown first.

    `translations`, by language: the same dialog with other words. Ids, conditions and stamps are the same, so
    that a talk may go on in any of them at any step. `languages`: the names of all of them, each in itself.
    `index`: of the cards. `small_talk`: what is said to be polite, or to find out who is there, normalised,
    with the phrase that answers it. `cues`: the stems of every question's `heard_as`, by their first.
    """

    id: str
    title: str
    sections: tuple[Section, ...]
    phrases: Mapping[str, Template]
    computed: Mapping[str, Computed] = field(default_factory=dict)
    facts: Mapping[str, Fact] = field(default_factory=dict)
    cards: Mapping[str, Card] = field(default_factory=dict)
    index: Index = field(default=Index(), repr=False)
    small_talk: Mapping[str, str] = field(default_factory=dict, repr=False)
    topics: Mapping[str, str] = field(default_factory=dict)
    resources: Mapping[str, Resource] = field(default_factory=dict)
    help_lines: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    on_return: OnReturn = field(default_factory=OnReturn)
    shelf: Shelf = field(default_factory=Shelf)
    languages: Mapping[str, str] = field(default_factory=lambda: {SOURCE_LANGUAGE: "English"})
    translations: Mapping[str, Dialog] = field(default_factory=dict)
    questions: Mapping[str, Question] = field(init=False, repr=False, compare=False)
    closing: frozenset[str] = field(init=False, repr=False, compare=False)
    plan: Plan = field(init=False, repr=False, compare=False)
    renamed: Mapping[str, str] = field(init=False, repr=False, compare=False)
    reworded: tuple[Question, ...] = field(init=False, repr=False, compare=False)
    private: frozenset[str] = field(init=False, repr=False, compare=False)
    steers_privately: frozenset[str] = field(init=False, repr=False, compare=False)
    cues: Mapping[str, tuple[tuple[tuple[str, ...], Question], ...]] = field(
        init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        steps = [step for section in self.sections for step in section.steps]
        questions = {step.id: step for step in steps if isinstance(step, Question)}
        object.__setattr__(self, "questions", questions)
        closing = frozenset(section.id for section in self.sections if section.closing)
        object.__setattr__(self, "closing", closing)
        object.__setattr__(self, "plan", Plan.of(self.sections))
        renamed = {old: q.id for q in questions.values() for old in q.renamed_from}
        object.__setattr__(self, "renamed", renamed)
        reworded = tuple(q for q in questions.values() if q.renamed_options)
        object.__setattr__(self, "reworded", reworded)
        private = frozenset(q.id for q in questions.values() if q.private)
        object.__setattr__(self, "private", private)
        used = {name for step in steps if step.when for name in step.when.steps()}
        used |= {name for step in steps for name in step.text.names()}
        object.__setattr__(self, "steers_privately", private & used)
        cues: dict[str, tuple[tuple[tuple[str, ...], Question], ...]] = {}
        for question in questions.values():
            for way in filter(None, map(stems_of, question.heard_as)):
                cues[way[0]] = (*cues.get(way[0], ()), (way, question))
        object.__setattr__(self, "cues", cues)

    def in_language(self, language: str) -> Dialog:
        """The dialog in that language, or as it was written where it is not translated."""
        return self.translations.get(language, self)
