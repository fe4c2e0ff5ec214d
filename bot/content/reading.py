"""A file held against its model: what can be used of it, and an issue for all that is wrong with it.

pydantic tells of every fault at once, each with its place and a type; here that becomes the line of the
YAML node, and the house's code, sentence and mend. Neither pydantic's own words nor an exception leave this
module. Then what is at fault is taken out, so that it leaves the rest whole.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Annotated, Any, Final, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from bot.content.issues import Issue, Spot, error, nearest
from bot.content.manuscript import Record
from bot.content.schema import COMPUTED, FORMS, STEPS, TESTS, ByKey, Form
from bot.content.source import Items, Node, Table, Text

M = TypeVar("M", bound=BaseModel)
Place = tuple[int | str, ...]
PARTS: Final = frozenset(("steps", "computed", "cards", "facts", "lines"))
"""Keys of files below which each entry is a part: a fault in one leaves the others whole."""
MOST_ROUNDS: Final = 3
"""Taking something out can bring up another fault where it stood, and hardly a third."""


def read(
    model: type[M],
    record: Record,
    issues: list[Issue],
    kinds: Mapping[str, str] | None = None,
    stand_ins: Mapping[str, str] | None = None,
) -> M | None:
    """`kinds`: of all questions, for conditions. `stand_ins`: for keys of the file itself, where at fault."""
    data = _plain(record.table)
    for number in range(MOST_ROUNDS):
        try:
            return model.model_validate(data, context=kinds)
        except ValidationError as fault:
            faults = fault.errors(include_url=False, include_input=False)
        if not number:
            issues += [issue for one in faults if (issue := _issue(one, model, record)) is not None]
        for one in sorted(faults, key=lambda one: one["type"] != "extra_forbidden"):
            _take_out(one, model, data, stand_ins or {})
    return None


def whole(form: BaseModel | None, record: Record) -> bool:
    """Whether no key of the file itself had to be taken out; single parts may have been."""
    if not isinstance(form, Form):
        return form is not None
    return record.table.entries.keys() & form.keys() <= form.model_fields_set


def _plain(node: Node) -> Any:
    match node:
        case Text(value):
            return value.strip()
        case Items(nodes):
            return [_plain(one) for one in nodes]
        case Table(entries):
            return {key: _plain(entry.node) for key, entry in entries.items()}


def _take_out(fault: ErrorDetails, model: type[BaseModel], data: Any, stand_ins: Mapping[str, str]) -> None:
    place = fault["loc"]
    if fault["type"] == "extra_forbidden":
        for step in place[:-1]:
            data = data if _is_tag(step) else data[step]
        del data[place[-1]]
    elif len(place) > 1 and place[0] in PARTS and place[2:] != ("[key]",) and place[0] in data:
        data[place[0]][place[1]] = None
    elif place and place[0] in stand_ins:
        data[place[0]] = stand_ins[str(place[0])]
    elif place and issubclass(model, Form):
        data.pop(place[0], None)
    elif place:
        data[place[0]] = None


def _issue(fault: ErrorDetails, model: type[BaseModel], record: Record) -> Issue | None:
    place, wanted = fault["loc"], fault["msg"]
    node, line = _find(record.table, place)
    own, at_key = Spot(record.file, node.line), Spot(record.file, line)
    match fault["type"]:
        case "extra_forbidden":
            key, form = str(place[-1]), _form_at(model, place[:-1])
            if key in ("", "<<"):
                return None  # told when the file was read
            message = f'{form.model_config["title"]} has no "{key}".{nearest(key, _keys(form))}'
            return error("unknown-key", at_key, message, f"It can have: {', '.join(_keys(form))}.")
        case "missing":
            key, form = str(place[-1]), _form_at(model, place[:-1])
            message = f'{form.model_config["title"]} needs "{key}", and it is not here.'
            mend = f'Add a line "{key}: …": {_keys(form)[key].description}.'
            return error("missing-key", own, message, mend)
        case "no-kind":
            return _no_kind(node, wanted, own, record.file)
        case "odd-condition" if not isinstance(node, Table):
            return _odd_condition(node, "A condition is a mapping.", own)
        case "odd-condition":
            return _odd_condition(node, wanted, own)
        case "odd-place":
            return error("odd-place", at_key, wanted, _PLACES)
        case "too_short" | "list_type" if place[-1] in ("all", "any"):
            return _odd_condition(node, f"{place[-1]} needs a list of conditions.", own)
        case "too_short" | "list_type" | "dict_type" | "model_type" as sort:
            entry = "at least one entry" if isinstance(node, Items) else _WANTED["dict_type"]
            return _wrong(node, _WANTED.get(sort, entry), own)
        case code:
            return _wrong_word(node, code, wanted, own)


_PLACES: Final = (
    "A place looks like {contract_end|words if we do not know}; a brace itself is written {{ or }}."
)
_WANTED: Final = {
    "list_type": "a list: each line begins with a dash",
    "dict_type": "one or more lines of `name: value`",
    "model_type": "lines of `name: value`",
}


def _find(node: Node, place: Place) -> tuple[Node, int]:
    """The node, and the line where it or its key begins. It ends at what is not there, or no longer YAML."""
    line, key = node.line, ""
    for step in place:
        match node:
            case Table(entries) if step in entries:
                key = str(step)
                node, line = entries[key]
            case Items(nodes) if isinstance(step, int) and not _is_tag(step):
                node = nodes[step]
                line = node.line
            case _ if step == "[key]":
                return Text(key, line), line
    return node, line


def _is_tag(step: int | str) -> bool:
    return isinstance(step, int) and step < 0


def _form_at(model: type[BaseModel], place: Place) -> type[Form]:
    """The form that stands at the place. Which entry of a list it is makes no difference to that."""
    return _form(model, tuple(0 if isinstance(step, int) and not _is_tag(step) else step for step in place))


@lru_cache(maxsize=256)
def _form(kind: Any, place: Place) -> type[Form]:
    """By the annotations on the way; kept, since thousands of faults stand at much the same places."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        for mark in kind.__metadata__:
            if isinstance(mark, ByKey):
                return _form(mark.tagged(int(place[0])), place[1:])
        return _form(inner[0], place)
    if origin in (Union, types.UnionType):
        return _form(inner[0], place)
    if origin in (tuple, dict):
        return _form(inner[origin is dict], place[1:])
    form: type[Form] = kind
    if not place:
        return form
    inside: Any = _keys(form)[str(place[0])].annotation
    return _form(inside, place[1:])


@cache
def _keys(form: type[Form]) -> Mapping[str, FieldInfo]:
    form.model_rebuild()
    return form.keys()


def _no_kind(node: Node, sort: str, spot: Spot, file: str) -> Issue:
    forms = STEPS if sort == "step" else COMPUTED
    names = ", ".join(forms)
    if not isinstance(node, Table):
        return _wrong(node, f"one of {names}, and its lines", spot)
    found = [key for key in node.entries if key in forms]
    if found:
        message = f"It is two things at once: {' and '.join(found)}."
        return error("two-kinds", Spot(file, node.entries[found[1]].line), message, "Keep one of them.")
    first = next(iter(node.entries), "")
    message = f"Nothing says what sort of {sort} this is."
    return error("no-kind", spot, message, f"Begin it with one of {names}.{nearest(first, forms)}")


def _odd_condition(node: Node, message: str, spot: Spot) -> Issue:
    found = [key for key in node.entries if key in FORMS] if isinstance(node, Table) else []
    if len(found) > 1:
        message = f"It has {' and '.join(found)}."
    mend = (
        f"Write {{step: …}} and one of {', '.join(TESTS)}; or {{answered: …}}, {{skipped: …}}, "
        "{all: [..]}, {any: [..]}, {not: ..}."
    )
    return error("odd-condition", spot, message, mend)


def _wrong(node: Node, wanted: str, spot: Spot) -> Issue:
    if not (node.value.strip() if isinstance(node, Text) else node[0]):
        return error("empty", spot, "Nothing is written here.", f"Write {wanted}.")
    return error("wrong-shape", spot, "This has another form than what belongs here.", f"Write {wanted}.")


def _wrong_word(node: Node, code: str, wanted: str, spot: Spot) -> Issue:
    if not isinstance(node, Text):
        mend = f"Write {wanted}. Words that begin with [ or {{ need quotes around them."
        return error("wrong-shape", spot, "Here is a list or mapping.", mend)
    words = node.value.strip()
    if not words:
        return error("empty", spot, "Nothing is written here.", f"Write {wanted}.")
    shown = words if len(words) <= 40 else words[:40] + "…"
    return error(code, spot, f'"{shown}" is not {wanted}.', f"Write {wanted}.")
