"""What is still to be weighed: the options chosen earlier, then reasons of the person's own."""

from __future__ import annotations

from itertools import count

from bot.dialogue.model import Question, Weigh
from bot.dialogue.session import Draft, Session
from bot.dialogue.struct import Struct
from bot.dialogue.values import Weight
from bot.dialogue.walk import Path, items


class Item(Struct, frozen=True):
    """`text` is empty unless the reason is the person's own."""

    id: str
    text: str = ""


def weights_so_far(question: Question, session: Session, path: Path) -> Draft:
    """The draft of a weigh question: what was rated in this round, or what stands of an older answer."""
    if session.draft is not None and session.draft.step == question.id:
        return session.draft
    kept: tuple[Weight, ...] = ()
    if session.reopened != question.id:
        kept = tuple(weight for weight in _older(question, session) if question.accepts((weight,)))
    return Draft(question.id, weights=kept, private=question.private)


def to_weigh(question: Question, weigh: Weigh, session: Session, path: Path) -> tuple[Item, ...]:
    """Everything known to be weighed: what was chosen earlier, and own reasons of an older answer."""
    own = [Item(weight.item, weight.text) for weight in _older(question, session) if weight.text]
    return (*(Item(name) for name in items(weigh, path.known)), *own)


def next_item(question: Question, weigh: Weigh, draft: Draft, session: Session, path: Path) -> Item | None:
    """An own reason that was just given, or the first that is not rated yet. None: there is no more."""
    everything = to_weigh(question, weigh, session, path)
    rated = {weight.item for weight in draft.weights}
    if draft.own:
        taken = rated | {item.id for item in everything}
        return Item(next(name for n in count(1) if (name := f"own.{n}") not in taken), draft.own)
    return next((item for item in everything if item.id not in rated), None)


def weighed_before(item: Item, question: Question, session: Session) -> Weight | None:
    """How it was weighed in the answer that is stored."""
    return next((weight for weight in _older(question, session) if weight.item == item.id), None)


def _older(question: Question, session: Session) -> tuple[Weight, ...]:
    value = session.answers.get(question.id)
    if value is None or not question.same_meaning(session.stamps[question.id]):
        return ()
    value = session.overlay.get(question.id, value)
    return tuple(weight for weight in value if isinstance(weight, Weight)) if isinstance(value, tuple) else ()
