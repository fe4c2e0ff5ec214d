"""Each question can be answered: its options and its range make sense for its kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.content.issues import Issue, error
from bot.content.manuscript import Content, WrittenStep
from bot.content.steps import YES_NO, options_of
from bot.dialogue.matching import Spoken, read_choice
from bot.dialogue.model import Date, Number, One, Option, Several, Text, Weigh, Yen, YesNo
from bot.dialogue.model import Scale as ScaleKind
from bot.dialogue.reading import Sure
from bot.dialogue.turn import TEXT_LIMIT

MOST_OWN = 5


def check(content: Content) -> Iterator[Issue]:
    for dialog in content.dialogs.values():
        for step in dialog.steps():
            if step.question is not None:
                yield from _check_step(step)


def _check_step(step: WrittenStep) -> Iterator[Issue]:
    question = step.question
    assert question is not None
    if question.revision < 1:
        yield error("odd-number", step.spot("revision"), "A revision counts from 1.", "Write 1 or more.")
    match question.kind:
        case ScaleKind(least, most) | Number(least, most) | Yen(least, most) if least >= most:
            message = f"No number lies between {least} and {most}."
            yield error("empty-range", step.spot("most"), message, "Make most larger than least.")
        case ScaleKind() | Number() | Yen():
            pass
        case Date(earliest, latest):
            if earliest.first() > latest.last():
                message = "The latest day comes before the earliest."
                yield error("empty-range", step.spot("latest"), message, "Make latest later than earliest.")
        case Text(most):
            if not 1 <= most <= TEXT_LIMIT:
                message = f"Nobody can type {most} characters in one message."
                yield error(
                    "odd-number", step.spot("most"), message, f"Write a number from 1 to {TEXT_LIMIT}."
                )
        case Weigh(own=own, paths=paths):
            if not 0 <= own <= MOST_OWN:
                mend = f"Write a number from 0 to {MOST_OWN}."
                yield error("odd-number", step.spot("own"), f"{own} texts of their own are too many.", mend)
            yield from _enough(step, len(paths), "paths")
        case YesNo(options):
            yield from _crossed(step, options)
            for name in options_of(step.form):
                if name not in YES_NO:
                    message = f'A yes_no question has the options yes and no, not "{name}".'
                    yield error(
                        "yes-no-options", step.option_spot(name), message, "Use the kind one for others."
                    )
        case One(options):
            yield from _enough(step, len(options), "options")
        case Several(options):
            yield from _enough(step, len(options), "options")
            if len(options) > 1 and all(option.alone for option in options):
                message = "Each option can only stand alone, so nobody can choose several."
                yield error("all-alone", step.spot("options"), message, "Use the kind one.")
    if not isinstance(question.kind, Several):
        for option in step.options():
            if option.alone:
                message = "Only one can be chosen here, so it always stands alone."
                yield error("alone-elsewhere", step.option_spot(option.id, "alone"), message, "Take it out.")


def _crossed(step: WrittenStep, options: Iterable[Option]) -> Iterator[Issue]:
    """Whoever types "yes" gets the option yes, whatever stands on its button."""
    for option in options:
        match read_choice(option.label, (Spoken("yes", "Yes"), Spoken("no", "No"))):
            case Sure(other) if other != option.id:
                message = f'"{option.label}" means {other}, and is the label of {option.id}.'
                mend = "Exchange the labels, or use other words."
                yield error("yes-means-no", step.option_spot(option.id, "label"), message, mend)


def _enough(step: WrittenStep, count: int, key: str) -> Iterator[Issue]:
    if count < 2:
        yield error(
            "nothing-to-choose", step.spot(key), "There is nothing to choose between.", "Add another."
        )
