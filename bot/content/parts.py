"""What stands beside the steps: computed values, cards, facts, support lines, phrases."""

from __future__ import annotations

from collections.abc import Mapping

from bot.content import schema
from bot.content.issues import Spot
from bot.content.manuscript import (
    Record,
    WrittenCard,
    WrittenComputed,
    WrittenFact,
    WrittenLine,
    WrittenPhrase,
)
from bot.content.schema import HELP
from bot.content.source import Table
from bot.dialogue.computed import Shifted, Sum
from bot.dialogue.model import Card, Fact, Provenance, Resource


def write_computed(form: schema.Dialog, record: Record) -> dict[str, WrittenComputed]:
    """In the file's order. `safest` is not settled yet: it comes from the question."""
    found = {}
    for name, one in form.computed.items():
        rule: Shifted | Sum | None = None
        match one:
            case schema.Sum(sum=of):
                rule = Sum(of)
            case schema.Shifted():
                rule = Shifted(one.of, one.months, one.days)
        found[name] = WrittenComputed(rule, record.spot("computed", name))
    return found


def write_cards(form: schema.Cards | None, record: Record) -> tuple[WrittenCard, ...]:
    found = []
    for node, one in zip(record.nodes("cards"), form.cards if form else (), strict=False):
        if isinstance(node, Table):
            inner = Record(node, record.file)
            built = (
                None
                if one is None
                else Card(one.card, one.title, one.topic, one.text, one.also, one.facts, one.from_)
            )
            found.append(WrittenCard(inner.words("card"), inner, built))
    return tuple(found)


def write_facts(form: schema.Facts | None, record: Record) -> dict[str, WrittenFact]:
    found = {}
    for name, one in form.facts.items() if form else ():
        built = None if one is None else Fact(name, one.text, _provenance(one))
        found[name] = WrittenFact(record.at("facts", name), built, record.spot("facts", name))
    return found


def write_lines(form: schema.Support, record: Record) -> dict[str, WrittenLine]:
    found = {}
    for name, one in form.lines.items():
        built = (
            None
            if one is None
            else Resource(
                name,
                one.name,
                one.number,
                one.address,
                one.hours,
                one.languages,
                one.serves,
                _provenance(one),
                one.crisis,
                one.nameless,
            )
        )
        found[name] = WrittenLine(record.at("lines", name), built, record.spot("lines", name))
    return found


def write_help(record: Record) -> dict[str, tuple[tuple[str, Spot], ...]]:
    return {kind: record.items("help", kind) for kind in HELP}


def write_phrases(form: schema.Phrases, record: Record) -> dict[str, WrittenPhrase]:
    return {key: WrittenPhrase(text, record.spot(key)) for key, text in form.root.items()}


def write_same(form: schema.Vocabulary | None, record: Record) -> tuple[tuple[tuple[str, Spot], ...], ...]:
    return tuple(
        ((name.replace("_", " "), record.spot("same", name)), *record.items("same", name))
        for name in (form.same if form else ())
    )


def write_small_talk(
    form: schema.Vocabulary | None, record: Record
) -> Mapping[str, tuple[tuple[str, Spot], ...]]:
    kinds = schema.SmallTalk.model_fields if form is not None else ()
    return {kind: tuple(record.items("small_talk", kind)) for kind in kinds}


def _provenance(form: schema.Fact | schema.Line) -> Provenance:
    official = isinstance(form, schema.Fact) and form.official
    return Provenance(
        form.source, form.source_dated, form.read_on, form.review_by, form.confirmed_on, official
    )
