"""A condition names earlier questions, and asks of each what its kind can answer."""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.checks.references import later, unknown
from bot.content.issues import Issue, Spot, error, nearest
from bot.content.manuscript import Content, When, WrittenSection, WrittenStep
from bot.dialogue.conditions import After, Answered, AtLeast, AtMost, Before, Has, In, Is, Leaf, Skipped
from bot.dialogue.model import Date, Kind, Number, One, Scale, Several, Yen, YesNo

_CHOICE, _COUNT = (One, YesNo), (Scale, Number, Yen)


def check(content: Content) -> Iterator[Issue]:
    for dialog in content.dialogs.values():
        if not dialog.whole:
            continue
        steps = dialog.by_id()
        for when, position, owner in dialog.conditions():
            yield from _clauses(when, position, owner, steps)
        for when in dialog.shelf.whens:
            yield from _clauses(when, len(steps), None, steps)


def _clauses(
    when: When, position: int, owner: WrittenSection | WrittenStep | None, steps: dict[str, WrittenStep]
) -> Iterator[Issue]:
    """`owner`: None for what stands outside of the talk, where everything may be known."""
    for leaf, spot in when.clauses:
        for name in sorted(leaf.steps()):
            step = steps.get(name)
            if step is None:
                yield unknown("step", "question", name, spot, steps)
            elif step.kind == "say":
                mend = "Name a question."
                yield error("not-a-question", spot, f'"{name}" is a say: nobody answers it.', mend)
            elif owner is not None and step.position >= position:
                yield _too_late(name, owner, spot)
            elif step.question is not None:
                yield from _suits(leaf, name, step, spot)


def _too_late(name: str, owner: WrittenSection | WrittenStep, spot: Spot) -> Issue:
    if owner.id == name and isinstance(owner, WrittenStep):
        message = f'"{name}" would have to be answered before it is asked.'
        return error("own-step", spot, message, "Name an earlier question.")
    return later(name, spot)


def _suits(leaf: Leaf, name: str, step: WrittenStep, spot: Spot) -> Iterator[Issue]:
    question = step.question
    assert question is not None
    kind = question.kind
    match leaf:
        case Is(value=value):
            yield from _kind(kind, (*_CHOICE, *_COUNT), "is", name, spot)
            if isinstance(kind, _CHOICE):
                yield from _options((str(value),), step, spot)
        case In(values=values):
            yield from _kind(kind, _CHOICE, "in", name, spot)
            if isinstance(kind, _CHOICE):
                yield from _options(values, step, spot)
        case Has(values=values):
            yield from _kind(kind, (Several,), "has", name, spot)
            if isinstance(kind, Several):
                yield from _options(values, step, spot)
        case AtLeast():
            yield from _kind(kind, _COUNT, "at_least", name, spot)
        case AtMost():
            yield from _kind(kind, _COUNT, "at_most", name, spot)
        case Before():
            yield from _kind(kind, (Date,), "before", name, spot)
        case After():
            yield from _kind(kind, (Date,), "after", name, spot)
        case Answered() | Skipped():
            if isinstance(leaf, Skipped) and not question.skippable:
                message = f'"{name}" cannot be skipped.'
                yield error("never-skipped", spot, message, "Take this out, or let the question be skipped.")


def _kind(kind: Kind, wanted: tuple[type[Kind], ...], test: str, name: str, spot: Spot) -> Iterator[Issue]:
    if not isinstance(kind, wanted):
        names = " or ".join(one.name for one in wanted)
        message = f'"{test}" cannot be asked of "{name}", a question of the kind {kind.name}.'
        yield error("wrong-test", spot, message, f'"{test}" is for {names}; use the test of this kind.')


def _options(values: frozenset[str] | tuple[str, ...], step: WrittenStep, spot: Spot) -> Iterator[Issue]:
    known = [option.id for option in step.options()]
    for value in sorted(values):
        if value not in known:
            message = f'"{step.id}" has no option "{value}".{nearest(value, known)}'
            yield error("unknown-option", spot, message, f"It has: {', '.join(known)}.")
