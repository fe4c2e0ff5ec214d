"""Section files to written sections."""

from __future__ import annotations

from collections.abc import Mapping

from bot.content.issues import Issue, error
from bot.content.manuscript import Record, When, WrittenSection, WrittenStep
from bot.content.schema import SECTION, STEP
from bot.content.shapes import ID, hold
from bot.content.source import Table, Text
from bot.content.when import read_when
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
    Weigh,
    Yen,
    YesNo,
)
from bot.dialogue.model import Text as TextKind
from bot.dialogue.template import Template, TemplateError
from bot.dialogue.values import Day

YES_NO = ("yes", "no")


def read_template(record: Record, key: str, issues: list[Issue]) -> Template | None:
    try:
        return Template.parse(record.words(key))
    except TemplateError as fault:
        mend = (
            "A place looks like {contract_end|words if we do not know}; a brace itself is written {{ or }}."
        )
        issues.append(error("odd-place", record.spot(key), f"{fault}.", mend))
        return None


class Sections:
    """The sections of one dialog. `labels`: the words for yes and no.

    What a condition compares depends on the kind of the question that it names, so all kinds are gathered
    before the first step is read. `complete`: each step that was read has a kind and an id.
    """

    def __init__(self, records: Mapping[str, Record], labels: Mapping[str, str], issues: list[Issue]) -> None:
        self._records, self._labels, self._issues = records, labels, issues
        self._kinds: dict[str, str] = {}
        self._position = 0
        self.complete = True
        for record in records.values():
            for node in record.nodes("steps"):
                if (found := _identity(node)) is not None:
                    self._kinds.setdefault(found[1], found[0])

    def read(self) -> tuple[WrittenSection, ...]:
        return tuple(self._section(name, record) for name, record in self._records.items())

    def _section(self, name: str, record: Record) -> WrittenSection:
        hold(record.table, SECTION, record.file, self._issues)
        steps = []
        for node in record.nodes("steps"):
            found = _identity(node)
            if found is not None and isinstance(node, Table):
                steps.append(self._step(name, *found, Record(node, record.file)))
            else:
                self.complete = False
                hold(node, STEP, record.file, self._issues)
        return WrittenSection(name, record, self._when(record), record.flag("closing"), tuple(steps))

    def _when(self, record: Record) -> When | None:
        entry = record.table.entries.get("when")
        return read_when(entry, self._kinds, record.file, self._issues) if entry else None

    def _step(self, section: str, kind: str, name: str, record: Record) -> WrittenStep:
        self._position += 1
        good = hold(record.table, STEP.choices[kind], record.file, self._issues)
        when = self._when(record)
        built = None
        if good and (when is not None or "when" not in record.table.entries):
            built = self._build(section, kind, name, record, when)
        return WrittenStep(name, kind, section, self._position, record, when, built)

    def _build(
        self, section: str, kind: str, name: str, record: Record, when: When | None
    ) -> Say | Question | None:
        text = read_template(record, "text", self._issues)
        condition = when.condition if when else None
        if kind == "say":
            return Say(name, section, text, condition, record.names("from")) if text else None
        why = read_template(record, "why", self._issues)
        if text is None or why is None:
            return None
        return Question(
            id=name,
            section=section,
            kind=self._kind(kind, record),
            text=text,
            label=record.words("label"),
            why=why,
            when=condition,
            private=record.flag("private"),
            skippable=record.flag("skippable", True),
            revision=record.whole("revision", 1),
            renamed_from=record.names("renamed_from"),
            renamed_options=_renamed(record),
            points=record.names("from"),
        )

    def _kind(self, kind: str, record: Record) -> Kind:
        least, most = record.whole("least"), record.whole("most")
        match kind:
            case "one":
                return One(_options(record, "options"))
            case "several":
                return Several(_options(record, "options"))
            case "yes_no":
                own = {option.id: option for option in _options(record, "options")}
                return YesNo(
                    tuple(own.get(name) or Option(name, self._labels.get(name, name)) for name in YES_NO)
                )
            case "scale":
                return Scale(least, most, record.words("low"), record.words("high"))
            case "number":
                return Number(least, most, record.words("unit"))
            case "yen":
                return Yen(least, most)
            case "date":
                earliest, latest = _day(record.words("earliest")), _day(record.words("latest"))
                return Date(earliest, latest, record.words("safest", "first"))
            case "words":
                return TextKind(most)
            case _:
                return Weigh(record.names("of"), _options(record, "paths"), record.whole("own", 5))


def _identity(node: object) -> tuple[str, str] | None:
    """Kind and id, where a step has just one of each."""
    if not isinstance(node, Table):
        return None
    found = [key for key in node.entries if key in STEP.choices]
    name = node.entries[found[0]].node if len(found) == 1 else None
    return (found[0], name.value) if isinstance(name, Text) and ID.matches(name.value) else None


def _day(text: str) -> Day:
    return Day(*(int(part) for part in text.split("-")))


def _options(record: Record, key: str) -> tuple[Option, ...]:
    table = record.record(key)
    return tuple(_option(table, name) for name in table.table.entries) if table else ()


def _option(table: Record, name: str) -> Option:
    more = table.record(name)
    if more is None:
        return Option(name, table.words(name))
    return Option(name, more.words("label"), more.names("also"), more.words("about"), more.flag("alone"))


def _renamed(record: Record) -> dict[str, str]:
    """Former option id -> the option. Two claims on one id are told by a check."""
    table = record.record("options") or record.record("paths")
    records = {name: table.record(name) for name in table.table.entries} if table else {}
    return {old: name for name, more in records.items() if more for old in more.names("renamed_from")}
