"""Conditions, from nodes to `bot.dialogue.conditions`; each leaf keeps its line."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from bot.content.issues import Issue, Spot, error, nearest
from bot.content.manuscript import Clause, When
from bot.content.shapes import DATE, ID, WHOLE, WORDS, Word, hold
from bot.content.source import Entry, Items, Node, Table, Text
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
from bot.dialogue.model import Number, Scale, Yen

TESTS: Final = ("is", "in", "has", "at_least", "at_most", "before", "after")
FORMS: Final = ("step", "answered", "skipped", "all", "any", "not")
_COUNTED: Final = (Scale.name, Number.name, Yen.name)


def read_when(entry: Entry, kinds: Mapping[str, str], file: str, issues: list[Issue]) -> When | None:
    """`kinds`: of all the dialog's steps, by id; what is compared depends on them."""
    reading = _Reading(kinds, file, issues)
    condition = reading.condition(entry.node)
    if condition is None:
        return None
    return When(condition, tuple(reading.clauses), Spot(file, entry.line))


class _Reading:
    def __init__(self, kinds: Mapping[str, str], file: str, issues: list[Issue]) -> None:
        self.kinds, self.file, self.issues = kinds, file, issues
        self.clauses: list[Clause] = []

    def condition(self, node: Node) -> Condition | None:
        if not isinstance(node, Table):
            self._odd(node.line, "A condition is a mapping.")
            return None
        forms = [key for key in node.entries if key in FORMS]
        if len(forms) != 1:
            found = f"It has {' and '.join(forms)}." if forms else "This is no condition that we know."
            self._odd(node.line, found)
            return None
        form = forms[0]
        allowed = ("step", *TESTS) if form == "step" else (form,)
        for key, entry in node.entries.items():
            if key not in allowed:
                message = f'A condition has no "{key}".{nearest(key, allowed)}'
                self._fault("unknown-key", entry.line, message, f"Use one of {', '.join(allowed)}.")
                return None
        inner = node.entries[form].node
        if form in ("all", "any"):
            if not isinstance(inner, Items) or not inner.nodes:
                self._odd(inner.line, f"{form} needs a list of conditions.")
                return None
            read = [self.condition(part) for part in inner.nodes]
            parts = tuple(part for part in read if part is not None)
            if len(parts) < len(read):
                return None
            return All(parts) if form == "all" else Either(parts)
        if form == "not":
            part = self.condition(inner)
            return None if part is None else Not(part)
        step = self._word(inner, ID)
        if step is None:
            return None
        leaf = (
            self._test(node, step)
            if form == "step"
            else Answered(step)
            if form == "answered"
            else Skipped(step)
        )
        if leaf is not None:
            self.clauses.append(Clause(leaf, Spot(self.file, node.entries[form].line)))
        return leaf

    def _test(self, node: Table, step: str) -> Leaf | None:
        tests = [key for key in node.entries if key in TESTS]
        if len(tests) != 1:
            self._odd(node.line, "After step there belongs one test.")
            return None
        test, value = tests[0], node.entries[tests[0]].node
        match test:
            case "is":
                counted = self.kinds.get(step) in _COUNTED
                text = self._word(value, WHOLE if counted else WORDS)
                return None if text is None else Is(step, int(text) if counted else text)
            case "in" | "has":
                words = self._words(value)
                return None if words is None else In(step, words) if test == "in" else Has(step, words)
            case "at_least" | "at_most":
                text = self._word(value, WHOLE)
                if text is None:
                    return None
                return AtLeast(step, int(text)) if test == "at_least" else AtMost(step, int(text))
            case _:
                isdate = isinstance(value, Text) and value.value[:1].isdigit()
                text = self._word(value, DATE if isdate else ID)
                if text is None:
                    return None
                day = date.fromisoformat(text) if isdate else text
                return Before(step, day) if test == "before" else After(step, day)

    def _word(self, node: Node, shape: Word) -> str | None:
        good = hold(node, shape, self.file, self.issues)
        return node.value.strip() if good and isinstance(node, Text) else None

    def _words(self, node: Node) -> frozenset[str] | None:
        nodes = node.nodes if isinstance(node, Items) and node.nodes else (node,)
        words = [self._word(one, ID) for one in nodes]
        return frozenset(word for word in words if word) if all(words) else None

    def _odd(self, line: int, message: str) -> None:
        self._fault("odd-condition", line, message, _MEND)

    def _fault(self, code: str, line: int, message: str, mend: str) -> None:
        self.issues.append(error(code, Spot(self.file, line), message, mend))


_MEND: Final = (
    f"Write {{step: …}} and one of {', '.join(TESTS)}; or {{answered: …}}, {{skipped: …}}, "
    "{all: [..]}, {any: [..]}, {not: ..}."
)
