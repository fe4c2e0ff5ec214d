"""Says that stand side by side, each about one way, tell of it in the same detail.

Whoever chooses between ways is led by what is told at more length. So the says under `equal` have the same
headings in the same order, come under the same condition, and are about as long as one another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.content.checks.references import unknown
from bot.content.issues import Issue, error
from bot.content.manuscript import Content, Manuscript, WrittenSection, WrittenStep
from bot.content.prose import spelled, words

MOST_LONGER = 1.3
"""The longest against the shortest, in words."""
_HEADING = re.compile(r"^\s*-\s+\*\*(.+?)\*\*", re.MULTILINE)


def check(content: Content) -> Iterator[Issue]:
    for dialog in content.dialogs.values():
        for section in dialog.sections:
            yield from _check(dialog, section)


def _check(dialog: Manuscript, section: WrittenSection) -> Iterator[Issue]:
    says = {step.id: step for step in section.steps if step.kind == "say"}
    named = section.record.items("equal")
    for name, spot in named:
        if name not in says:
            yield unknown("say", "say in this section", name, spot, says)
    told = [says[name] for name, _ in named if name in says and says[name].built]
    if len(told) < 2:
        return
    first = told[0]
    headings = _headings(first)
    for other in told[1:]:
        if _headings(other) != headings:
            missing = [one for one in headings if one not in _headings(other)]
            more = [one for one in _headings(other) if one not in headings]
            parts = [f"lacks {_listed(missing)}"] * bool(missing) + [f"has {_listed(more)}"] * bool(more)
            what = " and ".join(parts) or "has them in another order"
            message = f'Its headings are not those of "{first.id}": it {what}.'
            yield error("unequal-headings", other.spot("text"), message, "Give each the same, in one order.")
        if (other.when and other.when.condition) != (first.when and first.when.condition):
            message = f'Its condition is not that of "{first.id}", so one may come without the other.'
            mend = "Give them the same condition, or put it at the section."
            yield error("unequal-condition", other.spot("when"), message, mend)
    lengths = {step.id: len(words(spelled(step.built.text, dialog.facts))) for step in told if step.built}
    shortest, longest = min(told, key=lambda one: lengths[one.id]), max(told, key=lambda one: lengths[one.id])
    if lengths[longest.id] > MOST_LONGER * lengths[shortest.id]:
        message = (
            f'It has {lengths[longest.id]} words, and "{shortest.id}" has {lengths[shortest.id]}: '
            f"the longest may have {MOST_LONGER} times as many as the shortest."
        )
        yield error("unequal-length", longest.spot("text"), message, "Shorten it, or say more of the other.")


def _headings(step: WrittenStep) -> list[str]:
    """The bold words that begin the entries of its list. What stands above the list names the way itself."""
    return _HEADING.findall(step.built.text.source) if step.built else []


def _listed(names: list[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
