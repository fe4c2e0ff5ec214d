"""Section files to written sections."""

from __future__ import annotations

from collections.abc import Mapping

from bot.content import schema
from bot.content.issues import Issue
from bot.content.manuscript import Record, WrittenSection, WrittenStep
from bot.content.reading import read, whole
from bot.content.scalars import ID
from bot.content.source import Node, Table
from bot.content.when import read_when
from bot.dialogue.conditions import Condition
from bot.dialogue.model import (
    Date,
    Kind,
    Number,
    One,
    Option,
    Question,
    Say,
    Scale,
    Several,
    Text,
    Weigh,
    Yen,
    YesNo,
)

YES_NO = ("yes", "no")


class Sections:
    """The sections of one dialog. `labels`: the words for yes and no.

    What a condition compares depends on the kind of the question that it names, so all kinds are gathered
    before the first step is read. `complete`: each step has a kind and an id, and each section is whole but
    for single steps.
    """

    def __init__(self, records: Mapping[str, Record], labels: Mapping[str, str], issues: list[Issue]) -> None:
        self._records, self._labels, self._issues = records, labels, issues
        self._kinds: dict[str, str] = {}
        self._position = 0
        self.complete = True
        for record in records.values():
            for node in record.nodes("steps"):
                if (found := _identity(node, record.file)) is not None:
                    self._kinds.setdefault(found[1], found[0])

    def read(self) -> tuple[WrittenSection, ...]:
        return tuple(self._section(name, record) for name, record in self._records.items())

    def _section(self, name: str, record: Record) -> WrittenSection:
        stand_ins = {"id": name, "title": name}
        form = read(schema.Section, record, self._issues, self._kinds, stand_ins)
        self.complete = self.complete and whole(form, record)
        steps = []
        for node, step in zip(record.nodes("steps"), form.steps if form else (), strict=False):
            found = _identity(node, record.file)
            if found is not None:
                steps.append(self._step(name, *found, step))
            else:
                self.complete = False
        return WrittenSection(
            name, record, form, read_when(form.when if form else None, record), tuple(steps)
        )

    def _step(
        self, section: str, kind: str, name: str, record: Record, form: schema.Step | None
    ) -> WrittenStep:
        self._position += 1
        when = read_when(form.when if form else None, record)
        built = self._build(section, name, form, when.condition if when else None) if form else None
        return WrittenStep(name, kind, section, self._position, record, form, when, built)

    def _build(self, section: str, name: str, form: schema.Step, when: Condition | None) -> Say | Question:
        if isinstance(form, schema.Say):
            return Say(name, section, form.text, when, form.from_)
        return Question(
            id=name,
            section=section,
            kind=self._kind(form),
            text=form.text,
            label=form.label,
            why=form.why,
            when=when,
            private=form.private,
            skippable=form.skippable,
            revision=form.revision,
            renamed_from=form.renamed_from,
            renamed_options={old: new for new, one in options_of(form).items() for old in one.renamed_from},
            points=form.from_,
            heard_as=form.heard_as,
        )

    def _kind(self, form: schema.Asking) -> Kind:
        options = tuple(
            Option(name, one.label, one.also, one.about, one.alone) for name, one in options_of(form).items()
        )
        match form:
            case schema.One():
                return One(options)
            case schema.Several():
                return Several(options)
            case schema.YesNo():
                own = {option.id: option for option in options}
                return YesNo(
                    tuple(own.get(name) or Option(name, self._labels.get(name, name)) for name in YES_NO)
                )
            case schema.Scale():
                return Scale(form.least, form.most, form.low, form.high)
            case schema.Number():
                return Number(form.least, form.most, form.unit)
            case schema.Yen():
                return Yen(form.least, form.most)
            case schema.Day():
                return Date(form.earliest, form.latest, form.safest)
            case schema.Text():
                return Text(form.most)
            case schema.Weigh():
                return Weigh(form.of, options, form.own)


def options_of(form: schema.Step | None) -> dict[str, schema.Option]:
    match form:
        case schema.One(options=options) | schema.Several(options=options) | schema.YesNo(options=options):
            return options
        case schema.Weigh(paths=paths):
            return paths
        case _:
            return {}


def _identity(node: Node, file: str) -> tuple[str, str, Record] | None:
    """Kind and id, where a step has just one of each."""
    if not isinstance(node, Table):
        return None
    record = Record(node, file)
    found = [key for key in node.entries if key in schema.STEPS]
    name = record.words(found[0]) if len(found) == 1 else ""
    return (found[0], name, record) if ID.accepts(name) else None
