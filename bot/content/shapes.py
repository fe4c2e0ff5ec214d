"""The few shapes that a file can be made of, and how a node is held against one.

They are data and not classes of a validation library: importing pydantic and building its models takes
several times as long as reading all the dialogs, on the way to the first prompt of every start.
`bot.authoring.schema` makes the editors' JSON schema of the same shapes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple, assert_never

from bot.content.issues import Issue, Spot, error, nearest
from bot.content.source import Entry, Items, Node, Table, Text


class Word(NamedTuple):
    """A scalar. `wanted` ends the sentence "Here belongs …"; `json` is its JSON schema."""

    code: str
    pattern: re.Pattern[str]
    wanted: str
    json: Mapping[str, Any]

    def matches(self, text: str) -> bool:
        if self.pattern.fullmatch(text) is None:
            return False
        return self.code != "not-a-date" or is_day(text if len(text) == 10 else f"{text}-01")


def is_day(text: str) -> bool:
    """Whether the calendar has the day."""
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False


class Listed(NamedTuple):
    of: Shape


class Mapped(NamedTuple):
    """Any names, all of whose values have one shape. `ids`: the names are ids that the dialog refers to."""

    of: Shape
    ids: bool = True


class Field(NamedTuple):
    shape: Shape
    about: str = ""
    required: bool = False


class Fields(NamedTuple):
    name: str
    fields: Mapping[str, Field]


class Short(NamedTuple):
    """Either the words alone, or a mapping."""

    words: Word
    fields: Fields


class Tagged(NamedTuple):
    """One of several mappings, told apart by which of these keys it has."""

    name: str
    choices: Mapping[str, Fields]


class Part(NamedTuple):
    """What is read by itself, so that a fault in one leaves the others whole: "step", "card" …"""

    name: str


Shape = Word | Listed | Mapped | Fields | Short | Tagged | Part


def hold(node: Node, shape: Shape, file: str, issues: list[Issue]) -> bool:
    """Whether something can be built of the node. A name too many is an issue and no hindrance."""
    match shape:
        case Word():
            return _word(node, shape, file, issues)
        case Listed(of):
            if not isinstance(node, Items):
                return _wrong(node, "a list: each line begins with a dash", file, issues)
            if not node.nodes:
                return _wrong(node, "at least one entry", file, issues)
            held = [hold(one, of, file, issues) for one in node.nodes]
            return all(held)
        case Mapped(of, ids):
            if not isinstance(node, Table) or not node.entries:
                return _wrong(node, "one or more lines of `name: value`", file, issues)
            held = [hold(entry.node, of, file, issues) for entry in node.entries.values()]
            named = [_is_id(key, entry, file, issues) for key, entry in node.entries.items() if ids]
            return all(held) and all(named)
        case Fields():
            return _fields(node, shape, file, issues)
        case Short(words, fields):
            return hold(node, fields if isinstance(node, Table) else words, file, issues)
        case Tagged():
            found = tag(node, shape, file, issues)
            return found is not None and _fields(node, shape.choices[found], file, issues)
        case Part():
            return True
        case _:
            assert_never(shape)


def tag(node: Node, shape: Tagged, file: str, issues: list[Issue]) -> str | None:
    names = ", ".join(shape.choices)
    if not isinstance(node, Table):
        _wrong(node, f"one of {names}, and its lines", file, issues)
        return None
    found = [key for key in node.entries if key in shape.choices]
    if len(found) == 1:
        return found[0]
    if found:
        message = f"It is two things at once: {' and '.join(found)}."
        issues.append(
            error("two-kinds", Spot(file, node.entries[found[1]].line), message, "Keep one of them.")
        )
        return None
    first = next(iter(node.entries), "")
    message = f"Nothing says what sort of {shape.name} this is."
    mend = f"Begin it with one of {names}.{nearest(first, shape.choices)}"
    issues.append(error("no-kind", Spot(file, node.line), message, mend))
    return None


def _word(node: Node, shape: Word, file: str, issues: list[Issue]) -> bool:
    if not isinstance(node, Text):
        mend = f"Write {shape.wanted}. Words that begin with [ or {{ need quotes around them."
        issues.append(error("wrong-shape", Spot(file, node.line), "Here is a list or mapping.", mend))
        return False
    if shape.matches(node.value):
        return True
    if not node.value.strip():
        issues.append(
            error("empty", Spot(file, node.line), "Nothing is written here.", f"Write {shape.wanted}.")
        )
        return False
    shown = node.value if len(node.value) <= 40 else node.value[:40] + "…"
    message = f'"{shown}" is not {shape.wanted}.'
    issues.append(error(shape.code, Spot(file, node.line), message, f"Write {shape.wanted}."))
    return False


def _wrong(node: Node, wanted: str, file: str, issues: list[Issue]) -> bool:
    if not (node.value.strip() if isinstance(node, Text) else node[0]):
        issues.append(error("empty", Spot(file, node.line), "Nothing is written here.", f"Write {wanted}."))
    else:
        message = "This has another form than what belongs here."
        issues.append(error("wrong-shape", Spot(file, node.line), message, f"Write {wanted}."))
    return False


def _is_id(key: str, entry: Entry, file: str, issues: list[Issue]) -> bool:
    return _word(Text(key, entry.line), ID, file, issues)


def _fields(node: Node, shape: Fields, file: str, issues: list[Issue]) -> bool:
    if not isinstance(node, Table):
        return _wrong(node, "lines of `name: value`", file, issues)
    good = True
    fields = shape.fields
    for key, entry in node.entries.items():
        known = fields.get(key)
        if known is not None:
            good = hold(entry.node, known.shape, file, issues) and good
        elif key and key != "<<":
            message = f'{shape.name} has no "{key}".{nearest(key, fields)}'
            mend = f"It can have: {', '.join(fields)}."
            issues.append(error("unknown-key", Spot(file, entry.line), message, mend))
    for key, known in fields.items():
        if known.required and key not in node.entries:
            message = f'{shape.name} needs "{key}", and it is not here.'
            mend = f'Add a line "{key}: …": {known.about}.'
            issues.append(error("missing-key", Spot(file, node.line), message, mend))
            good = False
    return good


def _coded(code: str, pattern: str, wanted: str) -> Word:
    json = {"type": "string", "pattern": f"^({pattern})$"}
    return Word(code, re.compile(pattern), wanted, json)


_DAY = "(0[1-9]|[12][0-9]|3[01])"
_MONTH = "[0-9]{4}-(0[1-9]|1[0-2])"

WORDS = Word("empty", re.compile(r"\s*\S[\s\S]*"), "some words", {"type": "string", "minLength": 1})
MAYBE = Word(
    "empty", re.compile(r"[\s\S]*"), "some words, or nothing", {"type": ["string", "number", "null"]}
)
WHOLE = Word("not-a-number", re.compile(r"-?[0-9]{1,12}"), "a whole number", {"type": "integer"})
ID = _coded("bad-id", "[a-z][a-z0-9_]*", "an id: small letters, digits and _, a letter first")
POINT = _coded("bad-point", "[A-Z][0-9]+[a-z]?", "a point like A1")
FLAG = _coded("not-yes-or-no", "yes|no", "yes or no")
END = _coded("not-an-end", "first|last", "first or last")
DATE = _coded("not-a-date", f"{_MONTH}-{_DAY}", "a date like 2027-04-01")
MONTH = _coded("not-a-date", f"{_MONTH}(-{_DAY})?", "a month like 2027-04, or a date like 2027-04-01")
