"""Coming back: after a day, where we were; after a fortnight, what changed since, and whether it still holds.

It comes with the first turn that ends in the question that is open, or in the summary, whatever brought that
about. Numbers to call, offers and menus have nothing added; then it comes with a later turn, and until then
the person counts as not seen again (`Session.seen`).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final

from bot.dialogue.answers import read_answer
from bot.dialogue.asking import ask, begins_with_numbers, reopen
from bot.dialogue.events import Event, OptionChosen, QuestionSkipped, TextReceived
from bot.dialogue.matching import Spoken, read_choice
from bot.dialogue.model import Date, Milestone, Question
from bot.dialogue.reading import Sure
from bot.dialogue.reminding import day_of
from bot.dialogue.scene import JAPAN, Scene
from bot.dialogue.session import Returned
from bot.dialogue.settling import settle
from bot.dialogue.turn import Choice, Reply, Turn
from bot.dialogue.values import Day
from bot.dialogue.verbs import AGREED, DECLINED, asked_change, asked_topic, is_question, spoken_verb
from bot.dialogue.words import plain

A_DAY: Final = 20
"""Hours. Somebody who comes each evening, now and then a little earlier, is met each evening."""
A_FORTNIGHT: Final = 14 * 24 - 4
NEAR: Final = timedelta(days=92)
"""A day so far ahead, or less, is named to somebody who was away for long."""
_YES, _NO = "offer:yes", "offer:no"


def greet(before: Scene, turn: Turn) -> Turn:
    """The turn with what is said to somebody who was away; `before`: where they stood when they came."""
    now, session = _hour(before.at), turn.session
    away = now - before.session.seen if before.session.seen else 0
    if before.session.answers and session.answers and away >= A_DAY:
        after = before.with_session(session)
        if not _ends_where_we_are(turn, after):
            return note_here(before, turn)
        news = _where(before) if away < A_FORTNIGHT else _since(before)
        turn = _with_news(turn, after, news, long=away >= A_FORTNIGHT)
    if turn.session.seen == now:
        return turn
    return turn._replace(session=turn.session._replace(seen=now, here=0, warned=0))


def note_here(before: Scene, turn: Turn) -> Turn:
    """The turn of somebody who is not greeted yet, after help, say: they are here all the same."""
    now, session = _hour(before.at), turn.session
    if not session.seen or now - max(session.seen, session.here) < A_DAY:
        return turn
    return turn._replace(session=session._replace(here=now, warned=0))


def answer_returned(scene: Scene, offer: Returned, event: Event) -> Turn | None:
    """What the event does as an answer to "does that still hold?"; None when it is none."""
    question, value = scene.dialog.questions.get(offer.step), scene.path.known.get(offer.step)
    if question is None or not isinstance(value, str):
        return None
    match event:
        case OptionChosen(options=(option,), step=step, turn=turn) if option in (_YES, _NO):
            if step not in (None, offer.step) or turn not in (None, scene.session.turn):
                return None
            return _still_holds(scene) if option == _YES else reopen(scene, offer.step)
        case QuestionSkipped():
            return scene.turn(*ask(scene))
        case TextReceived(text=text):
            if spoken_verb(text) or asked_topic(text) or asked_change(text) or is_question(text):
                return None
            match read_choice(text, _spoken(scene)):
                case Sure(option):
                    return _still_holds(scene) if option == _YES else reopen(scene, offer.step)
            match read_answer(question, text, scene.words.today):
                case Sure(now):
                    return _still_holds(scene) if now == value else settle(scene, question, now)
            again = scene.with_aside(scene.session._replace(offer=offer))
            return again.turn(scene.notice("unread"), _check(again, question, value))
        case _:
            return None


def _hour(at: datetime) -> int:
    return int(at.timestamp()) // 3600


def _ends_where_we_are(turn: Turn, after: Scene) -> bool:
    """Whether the question that is open, or the summary, is what the turn ends with."""
    if not turn.replies or turn.danger is not None or turn.session.offer is not None:
        return False
    last = turn.replies[-1]
    here = after.question.id if after.question is not None else None
    return last.kind == "summary" or (last.step is not None and last.step == here)


def _with_news(turn: Turn, after: Scene, news: str, *, long: bool) -> Turn:
    if after.question is None and begins_with_numbers(after):  # nothing stands above those
        return turn
    replies = turn.replies
    leads = 1 if replies[0].text == after.words.phrase("welcome_back") else 0
    rest = replies[leads:]
    check = _to_check(turn, after) if long else None
    if check is not None:
        turn = turn._replace(session=turn.session._replace(offer=Returned(check.step or "")))
        rest = (*(one for one in rest[:-1] if one.kind != "summary"), check)
    return turn._replace(replies=(*replies[:leads], Reply(news, "notice"), *rest))


def _to_check(turn: Turn, after: Scene) -> Reply | None:
    """ "Does that still hold?" None where nothing was said of it, or the person is at it just now."""
    named = after.dialog.on_return
    question, value = after.dialog.questions.get(named.leaning), after.path.known.get(named.leaning)
    just_now = turn.settled is not None and turn.settled.step in (named.leaning, named.sure)
    if question is None or not isinstance(value, str) or just_now or after.session.reopened is not None:
        return None
    return _check(after, question, value)


def _check(scene: Scene, question: Question, value: str) -> Reply:
    words = scene.words
    choices = (
        Choice(_YES, words.phrase("choice_still_yes")),
        Choice(_NO, words.phrase("choice_still_no")),
        Choice("do:continue", words.phrase("choice_still_later")),
    )
    text = words.phrase("returned_leaning", answer=words.value(question, value))
    return Reply(text, "offer", question.id, choices)


def _spoken(scene: Scene) -> tuple[Spoken, ...]:
    words = scene.words
    return (
        Spoken(_YES, words.phrase("choice_still_yes"), (*AGREED, words.phrase("yes"))),
        Spoken(_NO, words.phrase("choice_still_no"), (*DECLINED, words.phrase("no"))),
    )


def _still_holds(scene: Scene) -> Turn:
    """How sure then is shown with the question that asks how sure now."""
    sure = scene.dialog.on_return.sure
    return reopen(scene, sure) if isinstance(scene.path.known.get(sure), int) else scene.turn(*ask(scene))


def _where(scene: Scene) -> str:
    """One line on where we were."""
    if scene.question is None:
        return scene.words.phrase("returned_end")
    section = next(one for one in scene.dialog.sections if one.id == scene.question.section)
    return scene.words.phrase(
        "returned_where",
        section=plain(section.title),
        answered=scene.path.answered,
        remaining=scene.path.remaining,
    )


def _since(scene: Scene) -> str:
    last = datetime.fromtimestamp(scene.session.seen * 3600, UTC).astimezone(JAPAN).date()
    parts = [scene.words.phrase("returned_since", day=scene.words.date(last)) + " " + _where(scene)]
    if days := list(_calendar(scene, last)):
        parts.append("\n".join((scene.words.phrase("returned_calendar"), *days)))
    return "\n\n".join(parts)


def _calendar(scene: Scene, last: date) -> Iterator[str]:
    """The days that have passed since, or are near, in their order of time."""
    told: list[tuple[date, str]] = []
    for one in scene.dialog.on_return.days:
        day, today = day_of(scene, one.of), scene.words.today
        if day is None:
            continue
        if last <= day.last() < today:
            told.append((day.last(), _told(scene, one, day, passed=True)))
        elif today <= (counted := _counted(scene, one, day)) <= today + NEAR:
            told.append((counted, _told(scene, one, day, passed=False)))
    yield from (f"- {text}" for _, text in sorted(told))


def _counted(scene: Scene, one: Milestone, day: Day) -> date:
    """The day from which a month is counted: the safer end of it."""
    question = scene.dialog.questions.get(one.of)
    late = question is not None and isinstance(question.kind, Date) and question.kind.safest == "last"
    return day.last() if late else day.first()


def _told(scene: Scene, one: Milestone, day: Day, *, passed: bool) -> str:
    words = scene.words
    text = one.passed if passed else one.near
    return text.fill(lambda place: words.from_now(day) if place.form else words.day(day)).strip()
