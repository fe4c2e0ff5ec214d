"""What can be taken away: next steps in the order that is safe, days that are days, and nothing private.

The other checks look at its conditions and words as they do at those of steps.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from bot.content.checks.privacy import tainted
from bot.content.checks.references import unknown
from bot.content.issues import Issue, error
from bot.content.manuscript import Content, Manuscript
from bot.dialogue.computed import Shifted
from bot.dialogue.model import Date, Number, Yen
from bot.dialogue.shelf import CIRCLES


def check(content: Content) -> Iterator[Issue]:
    for dialog in content.dialogs.values():
        yield from _order(dialog)
        if dialog.whole:
            yield from _days(dialog)
            yield from _private(dialog)
            yield from _translated(dialog)


def _order(dialog: Manuscript) -> Iterator[Issue]:
    for (before, _), (step, spot) in pairwise(dialog.shelf.steps):
        if CIRCLES.index(step.circle) < CIRCLES.index(before.circle):
            message = (
                f'"{step.id}" turns to "{step.circle}", and stands below one that turns to "{before.circle}".'
            )
            mend = f"Keep the order that is safe for everybody: {', '.join(CIRCLES)}."
            yield error("unsafe-order", spot, message, mend)


def _days(dialog: Manuscript) -> Iterator[Issue]:
    steps = dialog.by_id()
    for name, spot in dialog.shelf.days:
        step = steps.get(name)
        if name in dialog.computed:
            right = isinstance(dialog.computed[name].rule, Shifted | None)
        elif step is None:
            yield unknown("step", "date", name, spot, {**steps, **dialog.computed})
            continue
        else:
            right = step.built is None or (step.question is not None and isinstance(step.question.kind, Date))
        if not right:
            message = f'"{name}" is no day.'
            yield error("wrong-kind", spot, message, "Name a question of the kind date, or a computed day.")


def _private(dialog: Manuscript) -> Iterator[Issue]:
    private = tainted(dialog)
    shown = [(name, one.spot) for one in dialog.shelf.said for name in sorted(one.text.names())]
    shown += [(name, one.spot) for one in dialog.shelf.said if one.ja for name in sorted(one.ja.names())]
    shown += dialog.shelf.days
    shown += [
        (name, clause.spot)
        for when in dialog.shelf.whens
        for clause in when.clauses
        for name in clause.leaf.steps()
    ]
    for name, spot in dict.fromkeys(shown):
        if name in private:
            message = f'What is taken away would tell of "{name}", whose answer is private.'
            yield error("private-shown", spot, message, "Take it out.")


def _translated(dialog: Manuscript) -> Iterator[Issue]:
    """An option's words are in one language; days and figures read the same in both."""
    steps = dialog.by_id()
    for one in dialog.shelf.said:
        if one.ja is None:
            continue
        for place in (*one.text.places(), *one.ja.places()):
            step = steps.get(place.name)
            kind = step.question.kind if step and step.question else None
            if place.sort != "value" or (kind is not None and not isinstance(kind, Date | Number | Yen)):
                message = f'"{place.name}" would be shown in one language only.'
                yield error("odd-place", one.spot, message, "Show a date, a number or a sum, or nothing.")
                break
