"""Taking an answer: what it alters on the path, what is said about that, and where the talk goes on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import takewhile

from bot.dialogue.asking import ask, begins_with_numbers, reads_private
from bot.dialogue.conditions import Mark
from bot.dialogue.model import Dialog, Question, Say
from bot.dialogue.scene import Scene
from bot.dialogue.session import draft_elsewhere
from bot.dialogue.trail import note, then_and_now, to_ask_again
from bot.dialogue.turn import Reply, Settled, Turn
from bot.dialogue.values import Value
from bot.dialogue.words import BRIEF, Words, plain


def settle(scene: Scene, question: Question, value: Value | Mark) -> Turn:
    """Store the answer, whatever the question (the open one, or an older one), and go on from there."""
    old = scene.session
    kept = Mark.WITHHELD if question.private else value
    answers = {**old.answers, question.id: kept}
    stamps = {**old.stamps, question.id: question.stamp}
    overlay = {**old.overlay, question.id: value} if question.private else old.overlay
    session = old._replace(
        answers=answers,
        stamps=stamps,
        overlay=overlay,
        reopened=None,
        draft=draft_elsewhere(old, question.id),
        offer=None,
        danger="",
        turn=old.turn + 1,
    )
    after = scene.with_answer(note(scene, session, question, kept), question)
    again = to_ask_again(scene, after, question)
    if again is not None:
        after = after.with_session(after.session._replace(reopened=again))
    altered, now = tuple(_altered(scene, after, question)), ask(after)
    if after.question is None and begins_with_numbers(after):  # nothing stands above those
        now, altered = (*now, *altered), ()
    compared = then_and_now(after, question)
    replies = (*altered, *compared, *_says(scene, after, question, again), *asked_again(after), *now)
    return after.turn(*replies, settled=settled(after, question, value))


def settled(scene: Scene, question: Question, value: Value | Mark) -> Settled:
    return Settled(question.id, settled_text(scene, question, value), scene.words.text(question.text).strip())


def settled_text(scene: Scene, question: Question, value: Value | Mark) -> str:
    """The words to freeze a question with. A private answer and a private skip look the same."""
    if question.private:
        return scene.words.phrase("settled_private")
    if value is Mark.SKIPPED:
        return scene.words.phrase("settled_skipped")
    if isinstance(value, str) and value in question.by_id:
        return _settled_option(scene.dialog, question, value)
    return scene.words.phrase("settled", answer=scene.words.value(question, value, BRIEF))


@lru_cache(maxsize=4096)
def _settled_option(dialog: Dialog, question: Question, option: str) -> str:
    """An author's words, not a person's, so that they may be remembered."""
    words = Words(dialog, {}, date.min)
    return words.phrase("settled", answer=words.value(question, option))


def _altered(before: Scene, after: Scene, question: Question) -> Iterator[Reply]:
    """What a change parked, what it brought back, and whether it opened more questions."""
    was, now = before.path.parked(), after.path.parked()
    aside = [after.dialog.questions[step] for step in now if step not in was]
    if question in aside:
        aside.remove(question)
        yield after.notice("noted_ahead", label=plain(question.label))
    if aside:
        yield after.notice("set_aside", labels=", ".join(plain(one.label) for one in aside))
    for step in was:
        if step != question.id and step in after.path.known:
            one = after.dialog.questions[step]
            if one.private:
                yield after.notice("counts_again_private", label=plain(one.label))
            else:
                answer = after.words.value(one, after.path.known[step], BRIEF)
                yield after.notice("counts_again", label=plain(one.label), answer=answer)
    if question is not before.path.open:
        opened = after.path.remaining - before.path.remaining
        if opened > 0:
            yield after.notice("new_questions", count=opened)


def _says(before: Scene, after: Scene, question: Question, again: str | None = None) -> Iterator[Reply]:
    """The `say`s that follow the answered question, and those that are newly on the path.

    The summary's own are not among them: they are said when nothing is left open. Nor are those behind the
    question that is asked `again`: they come with its answer.
    """
    following = True
    behind = after.path.steps(after.dialog.questions[again]) if again is not None else ()
    later = {step.id for step in takewhile(lambda one: isinstance(one, Say), behind)}
    ahead = before.path.open is not None and _rank(before, question) > _rank(before, before.path.open)
    for step in after.path.steps_behind(question) if ahead else after.path.steps(question):
        if isinstance(step, Question):
            following = False
        elif step.section in after.dialog.closing or step.id in later:
            continue
        elif following or not before.path.applies(step):
            yield say(after, step)


def _rank(scene: Scene, question: Question) -> int:
    return scene.dialog.plan.rank[question.id]


def asked_again(scene: Scene) -> Iterator[Reply]:
    """A word when the open question has an answer that no longer stands: its sense, or its items, changed."""
    question, session = scene.path.open, scene.session
    if question is None or question.id not in session.answers:
        return
    if session.draft is None or session.draft.step != question.id:
        yield scene.notice("asked_again", label=plain(question.label))


def say(scene: Scene, step: Say) -> Reply:
    return Reply(scene.words.text(step.text).strip(), "say", private=reads_private(scene, step))


def introduction(scene: Scene) -> Iterator[Reply]:
    """The `say`s before the first question."""
    for step in scene.path.steps():
        if isinstance(step, Question):
            return
        yield say(scene, step)
