"""All that an edit can change, by name: each part of a dialog with its place and its words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from bot.content.issues import Spot
from bot.content.manuscript import Manuscript, Record, Shared, WrittenStep
from bot.content.source import Items, Node, Table, Text

_SAID = ("label", "text", "why", "low", "high", "unit")
_OPTION = ("label", "about", "also")


class Wording(NamedTuple):
    """`sort`: say, question, option, card, fact, section, topic, computed value, support line or phrase."""

    sort: str
    spot: Spot
    words: Mapping[str, str]


def wordings(dialog: Manuscript) -> dict[str, Wording]:
    """By name, which begins with the sort: "question role", "option role.alt"."""
    return {f"{one.sort} {name}": one for name, one in _parts(dialog)}


def shared_wordings(shared: Shared) -> dict[str, Wording]:
    phrases = {
        f"phrase {key}": Wording("phrase", phrase.spot, {"text": phrase.words})
        for key, phrase in shared.phrases.items()
    }
    lines = {
        f"support line {name}": Wording("support line", line.spot, _words(line.record))
        for name, line in shared.lines.items()
    }
    return {**phrases, **lines}


def _parts(dialog: Manuscript) -> Iterator[tuple[str, Wording]]:
    record = dialog.record
    for name, title in dialog.form.topics.items():
        yield name, Wording("topic", record.spot("topics", name), {"title": title})
    for name, computed in dialog.computed.items():
        yield name, Wording("computed value", computed.spot, _words(record.at("computed", name)))
    for section in dialog.sections:
        words = {"title": section.record.words("title")}
        yield section.id, Wording("section", section.record.spot("title"), words)
        for step in section.steps:
            yield from _step(step)
    for card in dialog.cards:
        yield card.id, Wording("card", card.record.spot("card"), _words(card.record))
    for name, fact in dialog.facts.items():
        yield name, Wording("fact", fact.spot, _words(fact.record))


def _step(step: WrittenStep) -> Iterator[tuple[str, Wording]]:
    sort = "say" if step.kind == "say" else "question"
    yield step.id, Wording(sort, step.spot(), _words(step.record, _SAID))
    for option in step.options():
        values = (option.label, option.about, ", ".join(option.also))
        words = {key: value for key, value in zip(_OPTION, values, strict=True) if value}
        yield f"{step.id}.{option.id}", Wording("option", step.option_spot(option.id), words)


def _words(record: Record, keys: tuple[str, ...] | None = None) -> dict[str, str]:
    entries = record.table.entries
    return {key: _plain(entries[key].node) for key in (keys or entries) if key in entries}


def _plain(node: Node) -> str:
    match node:
        case Text(value):
            return value.strip()
        case Items(nodes):
            return ", ".join(map(_plain, nodes))
        case Table(entries):
            return ", ".join(f"{key}: {_plain(entry.node)}" for key, entry in entries.items())
