"""The conversation, as one pure function: `step(dialog, session, event) -> Turn`.

The rules, in the order in which they are applied to every event:

1. A text is looked at for danger before anything else, in every state. Danger shows support lines, touches no
   answer, and keeps the text aside where it could have been one.
2. An offer ("did you mean", "delete everything?") is open for one event only. What answers it does; whatever
   else happens drops it. Two ("shall we carry on?" after an alarm, "erase it all?") are asked again when a
   text means nothing else for sure: "thank you" was meant for them, and not for the question behind.
   A question typed after an alarm opens its card, or the numbers again, and the alarm stays open.
3. The verbs (back, change, why, skip, …) work at any moment. Typed, they count only as the whole message.
4. A press or a text for a question that is no longer the current one changes nothing: it becomes an offer
   to change that answer. A press from the turn just before is a double press, and gets the current question.
5. What is left is an answer to the current question: taken when it is sure, asked back when it is not, and
   met with one sentence that helps when it cannot be read. A bad answer loses nothing.
6. Answers that a change takes off the path are kept aside, and are announced when they count again.
"""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from bot.dialogue import events as happened
from bot.dialogue.adoption import adopt
from bot.dialogue.alarms import answer_alarm, raise_alarm
from bot.dialogue.answering import (
    after_alarm,
    cards_sought,
    is_stray,
    leaves_or_answers,
    pressed,
    toggled,
    typed,
)
from bot.dialogue.asking import ask, reopen, what_next
from bot.dialogue.conditions import Mark
from bot.dialogue.danger import detect
from bot.dialogue.events import Event
from bot.dialogue.keeping import keep, ticked_event
from bot.dialogue.menus import card, cards_menu, change_menu, help_now, recap
from bot.dialogue.model import Dialog
from bot.dialogue.offers import answer_offer, confirm
from bot.dialogue.scene import Scene
from bot.dialogue.session import Alarmed, Confirm, Session, draft_elsewhere
from bot.dialogue.settling import asked_again, introduction, settle, settled
from bot.dialogue.turn import Export, Hide, Leave, Reply, Turn
from bot.dialogue.verbs import EVENTS, MOVING, pressed_event, spoken_verb
from bot.dialogue.words import without_marks


def step(dialog: Dialog, session: Session, event: Event) -> Turn:
    """Apply one event. Pure: the same arguments give the same turn, and nothing else is touched or read."""
    scene = Scene.of(dialog, adopt(dialog, session), event.at)
    match event:
        case happened.TextReceived(text=text):
            alarm = detect(text)
            if alarm is not None:
                return raise_alarm(scene, alarm, text)
            event = answer_alarm(scene, event)
        case happened.CardSought(text=text):
            alarm = detect(text)
            if alarm is not None:
                return raise_alarm(scene, alarm, "")
        case happened.OptionChosen() | happened.OptionToggled() if (
            ticked := ticked_event(event)
        ) is not None:
            event = ticked
        case happened.OptionChosen(options=(option,)) if not option.startswith("offer:"):
            if option in MOVING and event.turn not in (None, scene.session.turn):
                scene = scene.with_offer_dropped()
                return scene.turn(scene.notice("moved_on"), *ask(scene))
            event = pressed_event(option, event.at, event.step) or event
    offer = scene.session.offer
    if offer is not None:
        turn = answer_offer(scene, offer, event)
        if turn is not None:
            return turn
        if isinstance(offer, Alarmed | Confirm) and is_stray(scene, event):
            return after_alarm(scene, event) if isinstance(offer, Alarmed) else confirm(scene, offer.deed)
    return _dispatch(scene.with_offer_dropped(), event)


def _dispatch(scene: Scene, event: Event) -> Turn:
    match event:
        case happened.Opened(section=name):
            return _open(scene, name)
        case happened.TextReceived(at, text):
            verb = spoken_verb(text)
            if verb == "stop" and (turn := leaves_or_answers(scene, text)) is not None:
                return turn
            if verb is not None:
                return _dispatch(scene, EVENTS[verb](at))
            return typed(scene, event)
        case happened.OptionChosen():
            return pressed(scene, event)
        case happened.OptionToggled():
            return toggled(scene, event)
        case happened.WentBack():
            return _back(scene)
        case happened.ChangeAsked(step=name):
            return _change(scene, name)
        case happened.Continued():
            return _continue(scene)
        case happened.WhyAsked(step=name) | happened.QuestionSkipped(step=name) if not _is_here(scene, name):
            return scene.turn(scene.notice("moved_on"), *ask(scene))
        case happened.WhyAsked():
            return _why(scene)
        case happened.QuestionSkipped():
            return _skip(scene)
        case happened.RecapAsked():
            return scene.turn(*recap(scene))
        case happened.HelpAsked():
            return scene.turn(*help_now(scene))
        case happened.CardsAsked(topic=topic):
            return scene.turn(cards_menu(scene, topic))
        case happened.CardOpened(card=name):
            found = scene.dialog.cards.get(name)
            return scene.turn(card(scene, found) if found else cards_menu(scene))
        case happened.CardSought(text=text):
            return cards_sought(scene, text)
        case happened.Paused():
            return scene.turn(scene.notice("paused"), effects=(Leave(),))
        case happened.Stopped():
            return scene.turn(scene.notice("stopped"), effects=(Leave(),), ended=True)
        case happened.RestartAsked():
            return confirm(scene, "restart")
        case happened.ForgetAsked():
            return confirm(scene, "forget")
        case happened.HideAsked():
            return scene.turn(scene.notice("hidden"), effects=(Hide(),))
        case happened.ExportAsked():
            return scene.turn(scene.notice("exported", "export"), effects=(Export(),))
        case happened.KeepsakeAsked():
            return keep(scene, event)
        case _:
            assert_never(event)


def present(dialog: Dialog, session: Session, at: datetime, notice: str | None = None) -> Turn:
    """Where the talk stands, shown again; nothing changes. For an update that was already applied.

    `notice`: the key of a phrase to say first.
    """
    scene = Scene.of(dialog, adopt(dialog, session), at)
    said = (scene.notice(notice),) if notice is not None else ()
    return scene.turn(*said, *ask(scene))


def recap_in_words(dialog: Dialog, session: Session, at: datetime) -> str:
    """The answers as plain text, to keep."""
    texts = [reply.text for reply in recap(Scene.of(dialog, adopt(dialog, session), at))]
    return without_marks("\n\n".join(texts))


def _is_here(scene: Scene, step: str | None) -> bool:
    return step is None or (scene.question is not None and scene.question.id == step)


def _open(scene: Scene, section: str) -> Turn:
    """Sections come in their order; a link to one that was answered shows what was said there."""
    if any(scene.dialog.questions[step].section == section for step in scene.path.known):
        return scene.turn(scene.notice("welcome_back"), change_menu(scene, section))
    if scene.session.answers:
        return scene.turn(scene.notice("welcome_back"), *asked_again(scene), *ask(scene))
    return scene.turn(*introduction(scene), *ask(scene))


def _back(scene: Scene) -> Turn:
    """Reopen the question before the one where the person is, with its value kept."""
    position, here = scene.dialog.plan.position, scene.question
    before = [step for step in scene.path.known if here is None or position[step] < position[here.id]]
    if not before:
        return scene.turn(scene.notice("first_question"), *ask(scene))
    return reopen(scene, max(before, key=position.__getitem__))


def _change(scene: Scene, name: str) -> Turn:
    if name in scene.path.known:
        return reopen(scene, name)
    return scene.turn(change_menu(scene, name.removeprefix("@") if name.startswith("@") else ""))


def _continue(scene: Scene) -> Turn:
    """Keep the value of a reopened question; otherwise just show where the talk stands."""
    old, question = scene.session, scene.question
    if old.reopened is None:
        return scene.turn(*ask(scene))
    draft = draft_elsewhere(old, old.reopened)
    after = scene.with_session(old._replace(reopened=None, draft=draft, turn=old.turn + 1))
    kept = None
    if question is not None and question.id == old.reopened and question.id in scene.path.known:
        kept = settled(after, question, scene.path.known[question.id])
    return after.turn(*ask(after), settled=kept)


def _why(scene: Scene) -> Turn:
    if scene.question is None:
        return scene.turn(what_next(scene, "why_otherwise"))
    text = scene.words.text(scene.question.why).strip()
    return scene.turn(Reply(text, "why"), *ask(scene))


def _skip(scene: Scene) -> Turn:
    if scene.question is None:
        return scene.turn(what_next(scene, "unread_end"))
    if not scene.question.skippable:
        return scene.turn(scene.notice("cannot_skip"), *ask(scene))
    return settle(scene, scene.question, Mark.SKIPPED)
