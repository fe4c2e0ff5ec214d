"""A dialog as a picture of itself: its sections and steps in order, and what hinges on which question.

Two ways to draw it: Mermaid, which many pages and editors show, and SVG, which any browser opens. There is no
"go to" in a dialog, so the order is a line from top to bottom, and the conditions are what is worth seeing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import Final, assert_never

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
    Not,
    Skipped,
)
from bot.dialogue.model import Dialog, Question, Section, Step
from bot.dialogue.words import shorten


@dataclass(frozen=True, slots=True)
class Node:
    """`kind`: of the question, or "say". `needs`: the questions on which it hinges; `when`: in words."""

    id: str
    label: str
    kind: str
    needs: tuple[str, ...] = ()
    when: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A section."""

    id: str
    title: str
    nodes: tuple[Node, ...]
    needs: tuple[str, ...] = ()
    when: str = ""


def blocks(dialog: Dialog) -> tuple[Block, ...]:
    """In their order. A section without steps is left out."""
    return tuple(_block(dialog, section) for section in dialog.sections if section.steps)


def _block(dialog: Dialog, section: Section) -> Block:
    nodes = tuple(_node(dialog, step) for step in section.steps)
    return Block(section.id, section.title, nodes, *_hinges(dialog, section.when))


def _node(dialog: Dialog, step: Step) -> Node:
    hinges = _hinges(dialog, step.when)
    if isinstance(step, Question):
        return Node(step.id, step.label, _kind(step), *hinges)
    return Node(step.id, step.id.replace("_", " "), "say", *hinges)


def _kind(question: Question) -> str:
    name = type(question.kind).__name__
    return "yes_no" if name == "YesNo" else name.lower()


def _hinges(dialog: Dialog, when: Condition | None) -> tuple[tuple[str, ...], str]:
    if when is None:
        return (), ""
    order = dialog.plan.position
    return tuple(sorted(when.steps(), key=order.__getitem__)), in_words(dialog, when)


def in_words(dialog: Dialog, when: Condition) -> str:
    """As in "Your role: ALT or CIR; and not (Contract end: skipped)"."""

    def label(step: str) -> str:
        return dialog.questions[step].label

    def choices(step: str, values: frozenset[str]) -> str:
        options = [option for option in dialog.questions[step].by_id.values() if option.id in values]
        return " or ".join(option.label for option in options) or " or ".join(sorted(values))

    match when:
        case Is(step, value):
            return f"{label(step)}: {choices(step, frozenset((str(value),)))}"
        case In(step, values):
            return f"{label(step)}: {choices(step, values)}"
        case Has(step, values):
            return f"{label(step)}, among them {choices(step, values)}"
        case AtLeast(step, bound):
            return f"{label(step)}: {bound} or more"
        case AtMost(step, bound):
            return f"{label(step)}: {bound} or less"
        case Before(step, day) | After(step, day):
            sense = "before" if isinstance(when, Before) else "after"
            return f"{label(step)} is {sense} {label(day) if isinstance(day, str) else day}"
        case Answered(step):
            return f"{label(step)}: answered"
        case Skipped(step):
            return f"{label(step)}: skipped"
        case Not(part):
            return f"not ({in_words(dialog, part)})"
        case All(parts):
            return "; and ".join(in_words(dialog, part) for part in parts)
        case Either(parts):
            return "(" + "; or ".join(in_words(dialog, part) for part in parts) + ")"
        case _:
            assert_never(when)


# Mermaid

_SHAPES: Final = {"say": ("(", ")")}
_LABEL: Final = 60


def mermaid(dialog: Dialog) -> str:
    """A flowchart. Solid arrows are the order; dotted ones lead from a question to what hinges on it."""
    lines = ["flowchart TD"]
    drawn = blocks(dialog)
    for block in drawn:
        lines.append(f"  subgraph s_{block.id}[{_quoted(block.title)}]")
        for node in block.nodes:
            begin, end = _SHAPES.get(node.kind, ("[", "]"))
            lines.append(f"    {_name(node)}{begin}{_quoted(node.label)}{end}")
        lines.append("  end")
    order = [node for block in drawn for node in block.nodes]
    lines += [f"  {_name(one)} --> {_name(other)}" for one, other in pairwise(order)]
    for block in drawn:
        lines += [f"  q_{need} -.->|{_quoted(block.when)}| s_{block.id}" for need in block.needs]
        for node in block.nodes:
            lines += [f"  q_{need} -.->|{_quoted(node.when)}| {_name(node)}" for need in node.needs]
    return "\n".join(lines) + "\n"


def _name(node: Node) -> str:
    """Of its own for says and questions: "end" alone is a word of Mermaid's."""
    return f"{'t' if node.kind == 'say' else 'q'}_{node.id}"


def _quoted(text: str) -> str:
    plain = shorten(" ".join(text.split()), _LABEL).replace("&", "#amp;").replace('"', "#quot;")
    return '"' + plain.replace("<", "#lt;").replace(">", "#gt;") + '"'


# SVG

_ROW: Final = 26
_TOP, _LEFT, _WIDTH = 64, 150, 1_000
_WHEN: Final = 110
"""Characters of a condition beside its step; the whole of it comes up where the pointer rests."""
_STYLE: Final = (
    "text{font:14px sans-serif;fill:#222}.t{font-size:20px}.h{font-weight:bold}.w{fill:#666;font-size:12px}"
    "path{fill:none;stroke:#2a6f97;stroke-width:1.2;opacity:.55}circle{fill:#2a6f97}rect{fill:#fff}"
    "line{stroke:#bbb}.s{fill:#fff;stroke:#888}"
    "@media(prefers-color-scheme:dark){text{fill:#eee}.w{fill:#aaa}rect{fill:#1b1b1b}line{stroke:#555}"
    "path{stroke:#8ecae6}circle{fill:#8ecae6}.s{fill:#1b1b1b;stroke:#aaa}}"
)


def svg(dialog: Dialog) -> str:
    """One row a step. Curves on the left lead from a question to what hinges on it."""
    drawn, places = blocks(dialog), dict(_places(dialog))
    bottom = max(places.values(), default=_TOP) + 2 * _ROW
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {bottom}" role="img">',
        f"<title>{escape(dialog.title)}</title><style>{_STYLE}</style>",
        f'<rect width="{_WIDTH}" height="{bottom}"/>',
        f'<text class="t" x="{_LEFT}" y="34">{escape(dialog.title)}</text>',
    ]
    for block in drawn:
        y = places[f"@{block.id}"]
        parts.append(f'<line x1="{_LEFT}" x2="{_WIDTH - 20}" y1="{y + 8}" y2="{y + 8}"/>')
        parts.append(_text("h", _LEFT, y, block.title, block.when))
        parts += [_curve(places[need], y) for need in block.needs]
        for node in block.nodes:
            y = places[node.id]
            parts.append(_mark(node, y))
            parts.append(_text("", _LEFT + 20, y, node.label, node.when))
            parts += [_curve(places[need], y) for need in node.needs]
    return "\n".join((*parts, "</svg>")) + "\n"


def _places(dialog: Dialog) -> Iterator[tuple[str, int]]:
    """Where the line of each step, and of each section ("@id"), is written."""
    y = _TOP
    for block in blocks(dialog):
        y += _ROW
        yield f"@{block.id}", y
        for node in block.nodes:
            y += _ROW
            yield node.id, y
        y += _ROW // 2


def _mark(node: Node, y: int) -> str:
    if node.kind == "say":
        return f'<circle class="s" cx="{_LEFT + 6}" cy="{y - 5}" r="4"/>'
    return f'<circle cx="{_LEFT + 6}" cy="{y - 5}" r="5"><title>{escape(node.kind)}</title></circle>'


def _text(style: str, x: int, y: int, words: str, when: str) -> str:
    shown = escape(shorten(words, _LABEL))
    if when:
        beside = escape(shorten(f"if {when}", _WHEN - len(shorten(words, _LABEL))))
        shown += f'  <tspan class="w" dx="8">{beside}</tspan><title>{escape(when)}</title>'
    return f'<text class="{style}" x="{x}" y="{y}">{shown}</text>'


def _curve(start: int, end: int) -> str:
    """The further apart, the further out."""
    out = max(8, _LEFT - 14 - min(abs(end - start) // 8 + 12, _LEFT - 24))
    x = _LEFT - 6
    return f'<path d="M{x} {start - 5}C{out} {start - 5} {out} {end - 5} {x} {end - 5}"/>'
