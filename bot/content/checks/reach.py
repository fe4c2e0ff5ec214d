"""Every condition can hold, and every section and step can be reached by some answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.content.checks import conditions, ids
from bot.content.issues import Issue, error
from bot.content.manuscript import Content, Manuscript, When
from bot.content.witness import Asked, Capped, find
from bot.dialogue.conditions import Condition

MOST_CAPPED = 5


def check(content: Content) -> Iterator[Issue]:
    for dialog in content.dialogs.values():
        if sound(content, dialog):
            yield from _check(dialog)


def sound(content: Content, dialog: Manuscript) -> bool:
    """Whether every condition can be asked: what is at fault elsewhere would lead a search astray."""
    if not dialog.whole or not all(step.built for step in dialog.steps()):
        return False
    alone = content._replace(dialogs={dialog.folder: dialog})
    return not any(conditions.check(alone)) and not any(ids.check(alone))


def comes(dialog: Manuscript) -> dict[str, tuple[Condition, ...]]:
    """The conditions under which each step comes: its section's and its own."""
    return {
        step.id: (*_conditions(section.when), *_conditions(step.when))
        for section in dialog.sections
        for step in section.steps
    }


def reached(dialog: Manuscript) -> dict[str, Asked]:
    """Every question in order, with the conditions under which it comes."""
    under = comes(dialog)
    return {step.id: Asked(step.question, under[step.id]) for step in dialog.steps() if step.question}


def _check(dialog: Manuscript) -> Iterator[Issue]:
    search = _Search(reached(dialog))
    asked = search.asked
    for section in dialog.sections:
        outer = _conditions(section.when)
        dead = section.when is not None and not search.reaches(outer)
        if dead and section.when is not None:
            yield _issue(section.when, f'The section "{section.id}"', asked, "unreachable-section")
        for step in section.steps:
            wanted = (*outer, *_conditions(step.when))
            if step.when is not None and not dead and not search.reaches(wanted):
                yield _issue(step.when, f'"{step.id}"', asked, "unreachable-step")


def _conditions(when: When | None) -> tuple[Condition, ...]:
    return (when.condition,) if when else ()


class _Search:
    """Gives up, and claims nothing, where too many searches came to no end."""

    def __init__(self, asked: Mapping[str, Asked]) -> None:
        self.asked = asked
        self.capped = 0

    def reaches(self, wanted: tuple[Condition, ...]) -> bool:
        if self.capped >= MOST_CAPPED:
            return True
        try:
            return find(wanted, self.asked, on_path=True) is not None
        except Capped:
            self.capped += 1
            return True


def _issue(when: When, what: str, asked: Mapping[str, Asked], code: str) -> Issue:
    try:
        alone = find((when.condition,), asked, on_path=False) is not None
    except Capped:
        alone = True
    if not alone:
        message = f"{what} never comes: no answers at all make this condition hold."
        return error("never-holds", when.spot, message, "Look for parts that exclude each other.")
    message = f"{what} never comes: what leads there excludes what this condition asks for."
    mend = "Look at the conditions of the questions that it names, and of their sections."
    return error(code, when.spot, message, mend)
