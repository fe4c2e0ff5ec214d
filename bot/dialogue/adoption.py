"""A talk under a dialog that was edited since: what has a new name, became private, or no longer fits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, assert_never

from bot.dialogue.conditions import Mark
from bot.dialogue.model import Dialog, Question, Weigh
from bot.dialogue.session import (
    Alarmed,
    Changed,
    Confirm,
    Draft,
    Keeping,
    Kept,
    Meant,
    Noted,
    Offer,
    Reminding,
    Returned,
    Session,
)
from bot.dialogue.struct import replace
from bot.dialogue.values import Value, Weight

T = TypeVar("T")


def adopt(dialog: Dialog, session: Session) -> Session:
    """The session under an edited dialog: `renamed_from` carries answers to steps and options of a new name.

    Where both an old and a new name hold an answer, the new one counts. What a question held before it became
    private goes to the overlay. What is half said is dropped where it no longer fits.
    """
    return _fitted(dialog, _made_private(dialog, _renamed(dialog, _still_private(dialog, session))))


def _renamed(dialog: Dialog, session: Session) -> Session:
    """Answers, drafts and offers under the new names of steps, of options, and of what is weighed."""
    if not dialog.renamed and not dialog.reworded:
        return session
    carried = _carried(dialog, session.answers)
    answers = {step: _value(dialog, dialog.questions.get(step), value) for step, value in carried.items()}
    return session._replace(
        answers=answers,
        stamps=_carried(dialog, session.stamps),
        reopened=dialog.renamed.get(session.reopened or "", session.reopened),
        draft=_draft(dialog, session.draft) if session.draft is not None else None,
        offer=_offer(dialog, session.offer) if session.offer is not None else None,
        trail={
            step: tuple(Noted(day, _value(dialog, dialog.questions.get(step), value)) for day, value in notes)
            for step, notes in _carried(dialog, session.trail).items()
        },
    )


def _still_private(dialog: Dialog, session: Session) -> Session:
    """What memory alone holds, under its new names. What no longer fits is dropped, and so is what is private
    no longer: it was given on the word that it is not kept."""
    if not session.overlay:
        return session
    overlay: dict[str, Value | Mark] = {}
    for step, old in _carried(dialog, session.overlay).items():
        question = dialog.questions.get(step)
        value = _value(dialog, question, old)
        if question is not None and question.private and (isinstance(value, Mark) or question.accepts(value)):
            overlay[step] = value
    return session._replace(overlay=overlay)


def _value(dialog: Dialog, question: Question | None, value: T) -> T:
    if question is None:
        return value
    new: Any = value
    match value:
        case str() if not isinstance(question.kind, Weigh):  # there it is a reason of the person's own
            new = question.renamed_options.get(value, value)
        case tuple():
            new = tuple(_part(dialog, question, one) for one in value)
    renamed: T = new
    return renamed


def _part(dialog: Dialog, question: Question, part: object) -> object:
    """An option of a `several`, or a weight: its path is the `weigh`'s, its item another question's."""
    match part:
        case Weight(item, path=path, text=text):
            step, _, option = item.partition(".")
            source = dialog.questions.get(dialog.renamed.get(step, step))
            if source is not None and not text:
                item = f"{source.id}.{source.renamed_options.get(option, option)}"
            return replace(part, item=item, path=question.renamed_options.get(path, path))
        case str():
            return question.renamed_options.get(part, part)
        case _:
            return part


def _draft(dialog: Dialog, draft: Draft) -> Draft:
    step = dialog.renamed.get(draft.step, draft.step)
    question = dialog.questions.get(step)
    chosen, weights = _value(dialog, question, draft.chosen), _value(dialog, question, draft.weights)
    return replace(draft, step=step, chosen=chosen, weights=weights)


def _offer(dialog: Dialog, offer: Offer) -> Offer:
    if isinstance(offer, Confirm | Reminding | Keeping):
        return offer
    step = dialog.renamed.get(offer.step, offer.step)
    question = dialog.questions.get(step)
    match offer:
        case Meant(values=values):
            return replace(offer, step=step, values=tuple(_value(dialog, question, one) for one in values))
        case Changed(value=value):
            return replace(offer, step=step, value=_value(dialog, question, value))
        case Alarmed() | Kept() | Returned():
            return replace(offer, step=step)
        case _:
            assert_never(offer)


def _made_private(dialog: Dialog, session: Session) -> Session:
    shown = [step for step in dialog.private if session.answers.get(step, Mark.WITHHELD) is not Mark.WITHHELD]
    for step in shown:
        question, stamp, value = dialog.questions[step], session.stamps[step], session.answers[step]
        overlay = {**session.overlay, step: value} if question.stands(stamp, value) else session.overlay
        session = session._replace(answers={**session.answers, step: Mark.WITHHELD}, overlay=overlay)
    return session


def _fitted(dialog: Dialog, session: Session) -> Session:
    draft, offer = session.draft, session.offer
    if draft is None and offer is None:
        return session
    if draft is not None and not _fits(dialog, draft.step, (draft.chosen or draft.weights,), draft.private):
        session = session._replace(draft=None)
    match offer:
        case Meant(step, values, private):
            fits = _fits(dialog, step, values, private)
        case Changed(step, value, private):
            fits = _fits(dialog, step, (value,), private)
        case Kept(step, text, private):
            fits = _fits(dialog, step, (text,), private)
        case Alarmed(step, text, private) if text:
            fits = _fits(dialog, step, (text,), private)
        case _:
            return session
    return session if fits else session._replace(offer=None)


def _fits(dialog: Dialog, step: str, values: tuple[Value, ...], private: bool) -> bool:
    question = dialog.questions.get(step)
    if question is None or question.private != private:
        return False
    own = isinstance(question.kind, Weigh)  # a text is a reason of the person's own, put aside by an alarm
    return all((own and isinstance(value, str)) or question.accepts(value) for value in values)


def _carried(dialog: Dialog, by_step: Mapping[str, T]) -> Mapping[str, T]:
    """The same under the new names of steps; the very same where no step was renamed."""
    moved = dialog.renamed.keys() & by_step.keys() if dialog.renamed else ()
    if not moved:
        return by_step
    new = {dialog.renamed[step]: by_step[step] for step in moved}
    return {**new, **{step: one for step, one in by_step.items() if step not in moved}}
