"""What stands beside the steps: computed values, cards, facts, support lines, phrases."""

from __future__ import annotations

from bot.content.issues import Issue, Spot
from bot.content.manuscript import (
    Record,
    WrittenCard,
    WrittenComputed,
    WrittenFact,
    WrittenLine,
    WrittenPhrase,
)
from bot.content.schema import CARD, COMPUTED, FACT, HELP, LINE
from bot.content.shapes import hold
from bot.content.source import Table
from bot.content.steps import read_template
from bot.dialogue.computed import Shifted, Sum
from bot.dialogue.model import Card, Fact, Provenance, Resource


def read_computed(record: Record, issues: list[Issue]) -> dict[str, WrittenComputed]:
    """In the file's order. `safest` is not settled yet: it comes from the question."""
    table = record.record("computed")
    found = {}
    for name, entry in table.table.entries.items() if table else ():
        good = hold(entry.node, COMPUTED, record.file, issues)
        inner = Record(entry.node, record.file) if isinstance(entry.node, Table) else None
        rule: Shifted | Sum | None = None
        if good and inner:
            if "sum" in inner.table.entries:
                rule = Sum(inner.names("sum"))
            else:
                rule = Shifted(inner.words("of"), inner.whole("months"), inner.whole("days"))
        found[name] = WrittenComputed(rule, Spot(record.file, entry.line))
    return found


def read_cards(record: Record, issues: list[Issue]) -> tuple[WrittenCard, ...]:
    found = []
    for node in record.nodes("cards"):
        good = hold(node, CARD, record.file, issues)
        if not isinstance(node, Table):
            continue
        one = Record(node, record.file)
        text = read_template(one, "text", issues) if good else None
        built = None
        if text is not None:
            built = Card(
                one.words("card"),
                one.words("title"),
                one.words("topic"),
                text,
                one.names("also"),
                one.names("facts"),
                one.names("from"),
            )
        found.append(WrittenCard(one.words("card"), one, built))
    return tuple(found)


def read_facts(record: Record, issues: list[Issue]) -> dict[str, WrittenFact]:
    found = {}
    table = record.record("facts")
    for name, entry in table.table.entries.items() if table else ():
        good = hold(entry.node, FACT, record.file, issues)
        if isinstance(entry.node, Table):
            one = Record(entry.node, record.file)
            origin = _provenance(one) if good else None
            built = Fact(name, one.words("text"), origin) if origin else None
            found[name] = WrittenFact(one, built, Spot(record.file, entry.line))
    return found


def read_lines(record: Record, issues: list[Issue]) -> dict[str, WrittenLine]:
    found = {}
    table = record.record("lines")
    for name, entry in table.table.entries.items() if table else ():
        good = hold(entry.node, LINE, record.file, issues)
        if isinstance(entry.node, Table):
            one = Record(entry.node, record.file)
            origin = _provenance(one) if good else None
            built = None
            if origin is not None:
                built = Resource(
                    name,
                    one.words("name"),
                    one.words("number"),
                    one.words("address"),
                    one.words("hours"),
                    one.words("languages"),
                    one.words("serves"),
                    origin,
                    one.flag("crisis"),
                )
            found[name] = WrittenLine(one, built, Spot(record.file, entry.line))
    return found


def read_help(record: Record) -> dict[str, tuple[tuple[str, Spot], ...]]:
    table = record.record("help")
    return {kind: table.items(kind) for kind in HELP} if table else {}


def read_phrases(record: Record, issues: list[Issue]) -> dict[str, WrittenPhrase]:
    return {
        key: WrittenPhrase(read_template(record, key, issues), record.spot(key))
        for key in record.table.entries
    }


def _provenance(record: Record) -> Provenance | None:
    read_on, review_by = record.day("read_on"), record.day("review_by")
    if read_on is None or review_by is None:
        return None
    return Provenance(
        record.words("source"),
        record.words("source_dated"),
        read_on,
        review_by,
        record.day("confirmed_on"),
        record.flag("official"),
    )
