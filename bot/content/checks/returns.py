"""What is gone over with somebody who was away: the questions fit, and the words show the day and no more."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from bot.content import schema
from bot.content.checks.limits import PHRASE_LIMIT
from bot.content.checks.privacy import computed_of
from bot.content.checks.references import unknown, wrong_kind
from bot.content.issues import Issue, error
from bot.content.manuscript import Content, Manuscript, WrittenComputed, WrittenStep
from bot.dialogue.computed import Sum
from bot.dialogue.model import Date, One, Question, Scale, YesNo

_DATE = len("30 September 2027")


def check(content: Content) -> Iterator[Issue]:
    for dialog in content.dialogs.values():
        form = dialog.form.on_return
        if form is not None and dialog.whole:
            yield from _questions(dialog, form)
            yield from _days(dialog, form)


def _questions(dialog: Manuscript, form: schema.OnReturn) -> Iterator[Issue]:
    steps = dialog.by_id()
    wanted = (("leaning", form.leaning, One | YesNo, "one or yes_no"), ("sure", form.sure, Scale, "scale"))
    for key, name, kinds, told in wanted:
        if name is None:
            continue
        spot, step = dialog.record.spot("on_return", key), steps.get(name)
        if step is None:
            yield unknown("step", "question", name, spot, steps)
        elif step.built is not None and not (step.question and isinstance(step.question.kind, kinds)):
            yield wrong_kind(name, told, spot)
        elif step.private:
            message = f'"{name}" is private, so that no earlier answer to it is kept.'
            yield error("private-shown", spot, message, "Name a question that is not private.")


def _days(dialog: Manuscript, form: schema.OnReturn) -> Iterator[Issue]:
    steps = dialog.by_id()
    private = {step.id for step in dialog.steps() if step.private and step.kind != "say"}
    private |= computed_of(private, dialog)
    length, spot_of = 0, partial(dialog.record.spot, "on_return", "days")
    for name, one in form.days.items():
        spot, step, computed = spot_of(name), steps.get(name), dialog.computed.get(name)
        if step is None and computed is None:
            yield unknown("step", "question", name, spot, {**steps, **dialog.computed})
        elif not _is_date(computed or step):
            yield wrong_kind(name, "date", spot)
        if name in private:
            message = f'These words would show "{name}", whose answer is private.'
            yield error("private-shown", spot, message, "Take it off the list.")
        if one is None:
            continue
        length += max(len(one.near.source), len(one.passed.source)) + _DATE
        for key, text in (("near", one.near), ("passed", one.passed)):
            for place in text.places():
                if place.sort != "value" or place.name != "day" or place.otherwise is not None:
                    message = f'"{key}" cannot show {{{place.name}}}.'
                    mend = "It can show {day} and {day:from_now}."
                    yield error("wrong-place", spot_of(name, key), message, mend)
    if length > PHRASE_LIMIT:
        message = f"All days together can be {length} characters long, and {PHRASE_LIMIT} fit."
        yield error("too-long", dialog.record.spot("on_return"), message, "Use fewer words, or fewer days.")


def _is_date(one: WrittenComputed | WrittenStep | None) -> bool:
    """Whether it is one, or could not be built."""
    match one:
        case WrittenComputed(rule):
            return not isinstance(rule, Sum)
        case WrittenStep(built=built):
            return built is None or (isinstance(built, Question) and isinstance(built.kind, Date))
        case None:
            return True
