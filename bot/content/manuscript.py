"""The content as its authors wrote it: every part with its file and line, and not yet vouched for.

The checks read this; `bot.content.build` makes it. What could not be built stands as None, and the checks
leave it alone: the issue that says why has been written down already. Named tuples, since making a dataclass
takes five times as long, which every start of the program would pay for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from bot.content import schema
from bot.content.issues import Spot
from bot.content.source import Items, Node, Table, Text
from bot.dialogue.computed import Computed
from bot.dialogue.conditions import Condition, Leaf
from bot.dialogue.model import Card, Fact, One, Option, Question, Resource, Say, Several, Weigh, YesNo
from bot.dialogue.shelf import NextStep, Shelf
from bot.dialogue.template import Template


class Record(NamedTuple):
    """A mapping in a file: what an issue says where it is."""

    table: Table
    file: str

    def words(self, key: str) -> str:
        """What is written there, also where the rest is at fault."""
        entry = self.table.entries.get(key)
        return entry.node.value.strip() if entry and isinstance(entry.node, Text) else ""

    def nodes(self, *keys: str) -> tuple[Node, ...]:
        node: Node | None = self.table
        for key in keys:
            entry = node.entries.get(key) if isinstance(node, Table) else None
            node = entry.node if entry else None
        return node.nodes if isinstance(node, Items) else ()

    def items(self, *keys: str) -> tuple[tuple[str, Spot], ...]:
        """The words of a list, each with its place."""
        nodes = self.nodes(*keys)
        return tuple((one.value.strip(), Spot(self.file, one.line)) for one in nodes if isinstance(one, Text))

    def at(self, *keys: str) -> Record:
        """The mapping below `keys`; an empty one where something else stands."""
        node: Node = self.table
        for key in keys:
            node = node.entries[key].node if isinstance(node, Table) else node
        return Record(node if isinstance(node, Table) else Table({}, node.line), self.file)

    def spot(self, *keys: str) -> Spot:
        """The line of the innermost of `keys` that is there."""
        table, line = self.table, self.table.line
        for key in keys:
            entry = table.entries.get(key)
            if entry is None:
                break
            line = entry.line
            if not isinstance(entry.node, Table):
                break
            table = entry.node
        return Spot(self.file, line)


class Clause(NamedTuple):
    """A leaf of a condition, and where it stands."""

    leaf: Leaf
    spot: Spot


class When(NamedTuple):
    condition: Condition
    clauses: tuple[Clause, ...]
    spot: Spot


class WrittenStep(NamedTuple):
    """`kind` is "say" or a question's key. `position` counts through the whole dialog."""

    id: str
    kind: str
    section: str
    position: int
    record: Record
    form: schema.Step | None
    when: When | None
    built: Say | Question | None

    @property
    def question(self) -> Question | None:
        return self.built if isinstance(self.built, Question) else None

    @property
    def private(self) -> bool:
        """As written, so that a fault elsewhere in the step makes nothing public."""
        return self.record.words("private") == "yes"

    def spot(self, *keys: str) -> Spot:
        """Where the id stands, or the innermost of `keys`."""
        return self.record.spot(*(keys or (self.kind,)))

    def texts(self) -> Iterator[tuple[str, Template]]:
        """What it says, each with its key."""
        if self.built is not None:
            yield "text", self.built.text
        if self.question is not None:
            yield "why", self.question.why

    def options(self) -> tuple[Option, ...]:
        """What can be chosen; of a `weigh`, the paths."""
        match self.question.kind if self.question else None:
            case One(options) | Several(options) | YesNo(options) | Weigh(paths=options):
                return options
            case _:
                return ()

    def option_spot(self, option: str, *keys: str) -> Spot:
        return self.spot("paths" if self.kind == Weigh.name else "options", option, *keys)


class WrittenSection(NamedTuple):
    id: str
    record: Record
    form: schema.Section | None
    when: When | None
    steps: tuple[WrittenStep, ...]

    @property
    def closing(self) -> bool:
        return self.form is not None and self.form.closing

    @property
    def position(self) -> int:
        """That of its first step: its condition is asked before."""
        return self.steps[0].position if self.steps else 0


class WrittenComputed(NamedTuple):
    rule: Computed | None
    spot: Spot


class WrittenCard(NamedTuple):
    id: str
    record: Record
    built: Card | None


class WrittenFact(NamedTuple):
    record: Record
    built: Fact | None
    spot: Spot


class Locale(NamedTuple):
    """One file of translations, `locales/<language>.yaml`."""

    record: Record
    form: schema.Locale


class Said(NamedTuple):
    """A text in the file of keepsakes. `ja`: the Japanese of it, where it is in both languages."""

    text: Template
    spot: Spot
    ja: Template | None = None


class WrittenShelf(NamedTuple):
    """`days`: what is named as a day. `steps`: the next steps, each with its place."""

    record: Record
    built: Shelf
    whens: tuple[When, ...]
    said: tuple[Said, ...]
    days: tuple[tuple[str, Spot], ...]
    steps: tuple[tuple[NextStep, Spot], ...]


class Manuscript(NamedTuple):
    """`whole`: all its files could be read. Where not, nothing is said of what refers to what.

    `locales`: by language.
    """

    folder: str
    record: Record
    form: schema.Dialog
    sections: tuple[WrittenSection, ...]
    computed: Mapping[str, WrittenComputed]
    cards: tuple[WrittenCard, ...]
    facts: Mapping[str, WrittenFact]
    shelf: WrittenShelf
    whole: bool
    locales: Mapping[str, Locale]

    def steps(self) -> Iterator[WrittenStep]:
        for section in self.sections:
            yield from section.steps

    def conditions(self) -> Iterator[tuple[When, int, WrittenSection | WrittenStep]]:
        """Each condition with the position at which it is asked, and what it decides about."""
        for section in self.sections:
            if section.when is not None:
                yield section.when, section.position, section
            for step in section.steps:
                if step.when is not None:
                    yield step.when, step.position, step

    def told_on_return(self) -> Iterator[tuple[Template, Spot]]:
        """What is said of days to somebody who was away, with its place."""
        form = self.form.on_return
        for name, one in form.days.items() if form is not None else ():
            if one is not None:
                yield one.near, self.record.spot("on_return", "days", name, "near")
                yield one.passed, self.record.spot("on_return", "days", name, "passed")

    def by_id(self) -> dict[str, WrittenStep]:
        """The first step of each id."""
        found: dict[str, WrittenStep] = {}
        for step in self.steps():
            found.setdefault(step.id, step)
        return found


class WrittenPhrase(NamedTuple):
    text: Template | None
    spot: Spot

    @property
    def words(self) -> str:
        return self.text.source if self.text else ""


class WrittenLine(NamedTuple):
    record: Record
    built: Resource | None
    spot: Spot


class Shared(NamedTuple):
    """What belongs to all dialogs. `help`: the kinds of danger and their lines, each with its place.

    `vocabulary`: what the words of the guide are judged by. `same`: groups of words for one thing, each word
    with its place. `small_talk`: by the phrase that answers it.
    """

    phrases: Mapping[str, WrittenPhrase]
    lines: Mapping[str, WrittenLine]
    help: Mapping[str, tuple[tuple[str, Spot], ...]]
    phrases_file: Spot
    vocabulary: schema.Vocabulary
    same: tuple[tuple[tuple[str, Spot], ...], ...]
    small_talk: Mapping[str, tuple[tuple[str, Spot], ...]]
    whole: bool
    locales: Mapping[str, Locale]


class Content(NamedTuple):
    """`as_of`: the day of the check; nothing can have been read after it. `dialogs`: by folder."""

    as_of: date
    shared: Shared
    dialogs: Mapping[str, Manuscript]
