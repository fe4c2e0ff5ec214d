"""Conditions, from their forms to `bot.dialogue.conditions`; each leaf keeps its line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from bot.content import schema
from bot.content.issues import Spot
from bot.content.manuscript import Clause, Record, When
from bot.content.source import Items, Node, Table
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
    Leaf,
    Not,
    Skipped,
)


def read_when(form: schema.Condition | None, record: Record) -> When | None:
    if form is None:
        return None
    clauses: list[Clause] = []
    condition = _condition(form, record.table.entries["when"].node, record.file, clauses)
    return When(condition, tuple(clauses), record.spot("when"))


def _condition(form: schema.Condition, node: Node, file: str, clauses: list[Clause]) -> Condition:
    """Goes through the form and its node side by side."""
    assert isinstance(node, Table)
    key = next(key for key in node.entries if key in schema.FORMS)
    inner = node.entries[key].node
    match form:
        case schema.All(all=parts) | schema.Any(any=parts):
            assert isinstance(inner, Items)
            read = tuple(_condition(*pair, file, clauses) for pair in zip(parts, inner.nodes, strict=True))
            return All(read) if isinstance(form, schema.All) else Either(read)
        case schema.Not(not_=part):
            return Not(_condition(part, inner, file, clauses))
        case schema.Answered(answered=step):
            leaf: Leaf = Answered(step)
        case schema.Skipped(skipped=step):
            leaf = Skipped(step)
        case schema.Tested():
            leaf = _test(form)
    clauses.append(Clause(leaf, Spot(file, node.entries[key].line)))
    return leaf


_LEAVES: Final[Mapping[str, Callable[[str, Any], Leaf]]] = {
    "is_": Is,
    "in_": In,
    "has": Has,
    "at_least": AtLeast,
    "at_most": AtMost,
    "before": Before,
    "after": After,
}


def _test(form: schema.Tested) -> Leaf:
    (test,) = form.model_fields_set - {"step"}
    value = getattr(form, test)
    return _LEAVES[test](form.step, frozenset(value) if isinstance(value, tuple) else value)
