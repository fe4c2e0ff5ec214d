"""Then and now, of the two questions that a dialog follows over time: the leaning, and how sure of it.

Of these the session keeps, beside the answer, the one of an earlier day. Answers of one day count as one.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.conditions import Mark
from bot.dialogue.model import Question
from bot.dialogue.scene import Scene
from bot.dialogue.session import Noted, Session
from bot.dialogue.turn import Reply
from bot.dialogue.values import Value
from bot.dialogue.words import plain


def note(before: Scene, session: Session, question: Question, value: Value | Mark) -> Session:
    """The session with this answer as today's. An answer from before there were days has day 0."""
    named = before.dialog.on_return
    if question.id not in (named.leaning, named.sure) or isinstance(value, Mark):
        return session
    today, kept = before.words.today.toordinal(), session.trail.get(question.id, ())
    old = before.path.known.get(question.id)
    if not kept and old is not None and not isinstance(old, Mark):
        kept = (Noted(0, old),)
    earlier = [one for one in kept if one.day < today and question.accepts(one.value)]
    return session._replace(trail={**session.trail, question.id: (*earlier[-1:], Noted(today, value))})


def then_and_now(scene: Scene, question: Question) -> Iterator[Reply]:
    """What was answered on an earlier day, beside today's."""
    kept, words = scene.session.trail.get(question.id, ()), scene.words
    if len(kept) == 2 and all(question.accepts(one.value) for one in kept):
        before, answer = (words.value(question, one.value) for one in kept)
        yield scene.notice("then_and_now", label=plain(question.label), before=before, answer=answer)


def to_ask_again(before: Scene, after: Scene, question: Question) -> str | None:
    """How sure, where the leaning is another one and that was said on an earlier day, of the old one."""
    named = before.dialog.on_return
    if question.id != named.leaning or not isinstance(after.path.known.get(named.sure), int):
        return None
    old, new = before.path.known.get(question.id), after.path.known.get(question.id)
    kept = after.session.trail.get(named.sure, ())
    earlier = not kept or kept[-1].day < before.words.today.toordinal()
    return named.sure if old is not None and old != new and earlier else None
