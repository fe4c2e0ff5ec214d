"""The conversation, as one pure function: `step(dialog, session, event) -> Turn`.

The rules, in the order in which they are applied to every event:

1. A text is looked at for danger before anything else, in every state, also together with what was typed in
   the two minutes before it (`hearing`). Danger shows support lines, touches no answer, and keeps the text
   aside where it could have been one.
2. An offer ("did you mean", "delete everything?") is open for one event only. What answers it does; whatever
   else happens drops it. Two ("shall we carry on?" after an alarm, "erase it all?") are asked again when a
   text means nothing else for sure: "thank you" was meant for them, and not for the question behind.
   A question typed after an alarm opens its card, or the numbers again, and the alarm stays open. So it does
   while cards or the numbers are looked at: "carry on" still offers to keep what was written, and "help now"
   is in reach there.
3. The verbs (back, change, why, skip, …) work at any moment. Typed, they count only as the whole message,
   courtesies aside.
4. A press or a text for a question that is no longer the current one changes nothing: it becomes an offer
   to change that answer. A press from the turn just before is a double press, and gets the current question.
5. What is left is an answer to the current question: taken when it is sure, asked back when it is not. What
   answers another question, or puts the last answer right, is offered to be noted; a question gets its cards;
   the rest is met with one sentence that helps. What came to nothing is read once more with what follows at
   once (`understanding`).
6. Answers that a change takes off the path are kept aside, and are announced when they count again.
7. To what comes of it is added what somebody is told who was away for a day or more.

A reminder that comes due is nothing that the person did: it drops no offer, and nobody counts as back by it.
"""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from bot.dialogue import events as happened
from bot.dialogue.adoption import adopt
from bot.dialogue.alarms import answer_alarm, raise_alarm, with_help_in_reach
from bot.dialogue.answering import pressed, toggled
from bot.dialogue.asking import ask, reopen, what_next
from bot.dialogue.conditions import Mark
from bot.dialogue.events import Event
from bot.dialogue.hearing import hear, lately, with_heard
from bot.dialogue.keeping import keep, ticked_event
from bot.dialogue.linking import link_answered, told_at_once
from bot.dialogue.local import NOWHERE, Local
from bot.dialogue.menus import (
    card,
    cards_menu,
    change_menu,
    help_now,
    languages_menu,
    near_by,
    nobody_here,
    recap,
)
from bot.dialogue.model import Dialog
from bot.dialogue.offers import answer_offer, confirm
from bot.dialogue.reminding import asked, asked_for, come_due, end, put_back, warn
from bot.dialogue.reporting import found_wrong
from bot.dialogue.returning import greet, note_here
from bot.dialogue.scene import Scene
from bot.dialogue.session import Alarmed, Confirm, Heard, Session, draft_elsewhere
from bot.dialogue.settling import asked_again, introduction, settle, settled
from bot.dialogue.trail import note, then_and_now
from bot.dialogue.turn import Export, Hide, Leave, Link, Moved, Reply, TakeUp, Turn
from bot.dialogue.understanding import after_alarm, cards_sought, is_stray, typed, verb_or_answer
from bot.dialogue.verbs import (
    EVENTS,
    MOVING,
    asked_language,
    asked_link,
    asked_reminder,
    pressed_event,
    spoken_verb,
)
from bot.dialogue.wording import normalize
from bot.dialogue.words import disarmed, without_marks


def step(dialog: Dialog, session: Session, event: Event, local: Local = NOWHERE) -> Turn:
    """Apply one event. Pure: the same arguments give the same turn, and nothing else is touched or read.

    `local`: what the person's community adds to the words.
    """
    silent = session if session.heard is None else session._replace(heard=None)
    scene = Scene.of(dialog, adopt(dialog, silent), event.at, local)
    if not isinstance(event, happened.TextReceived | happened.CardSought):
        return _step(scene, event)
    try:
        return _hear(scene, dialog, session, event)
    finally:
        normalize.cache_clear()


def _hear(
    scene: Scene, dialog: Dialog, session: Session, event: happened.TextReceived | happened.CardSought
) -> Turn:
    """Danger first, then what else it may mean."""
    alarm = hear(session, event.text, event.at)
    if alarm is not None:
        text = event.text if isinstance(event, happened.TextReceived) else ""
        return note_here(scene, raise_alarm(scene, alarm, text))
    return with_heard(_step(scene, event, lately(session, event.at)), dialog, session, event.text, event.at)


def _step(scene: Scene, event: Event, heard: Heard | None = None) -> Turn:
    match event:
        case happened.ReminderDue():
            return come_due(scene)
        case happened.ReminderUnsent(due=due):
            return put_back(scene, due)
        case happened.ErasureNeared(until=until):
            return warn(scene, until)
        case happened.LinkMade(elsewhere=elsewhere):
            return told_at_once(scene, elsewhere)
        case happened.WarningUnsent():
            return scene.with_aside(scene.session._replace(warned=0)).turn()
        case _:
            return greet(scene, _apply(scene, event, heard))


def _apply(scene: Scene, event: Event, heard: Heard | None) -> Turn:
    match event:
        case happened.TextReceived():
            event = answer_alarm(scene, event)
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
        if isinstance(offer, Confirm) and is_stray(scene, event):
            return confirm(scene, offer.deed)
        if isinstance(offer, Alarmed) and is_stray(scene, event):
            return with_help_in_reach(scene, after_alarm(scene, event))
        if isinstance(offer, Alarmed) and isinstance(event, _LOOKS):
            return with_help_in_reach(scene, _dispatch(scene, event))
    return _dispatch(scene.with_offer_dropped(), event, heard)


_LOOKS = (happened.CardOpened, happened.CardsAsked, happened.CardSought, happened.HelpAsked)


def _dispatch(scene: Scene, event: Event, heard: Heard | None = None) -> Turn:
    match event:
        case happened.Opened(section=name):
            return _open(scene, name)
        case happened.TextReceived(at, text):
            if (language := asked_language(text)) is not None:
                return _speak(scene, language)
            if (code := asked_link(text)) is not None:
                return _dispatch(scene, happened.LinkAsked(at, code))
            verb = spoken_verb(text)
            if verb is not None and (turn := verb_or_answer(scene, event)) is not None:
                return turn
            if verb is not None:
                return _dispatch(scene, EVENTS[verb](at))
            if (when := asked_reminder(text)) is not None and (turn := asked_for(scene, when)) is not None:
                return turn
            return typed(scene, event, heard)
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
        case happened.LanguageAsked(language=language):
            return _speak(scene, language)
        case happened.LocalAsked(choice=choice):
            return _move(scene, choice)
        case happened.PersonAsked():
            return scene.turn(nobody_here(scene), *ask(scene))
        case happened.Paused():
            paused = Reply(scene.words.phrase("paused"), "notice", verbs=("remind",))
            return scene.turn(paused, effects=(Leave(),))
        case happened.Stopped():
            ended = (scene.notice("remind_ended"),) if scene.session.remind else ()
            return end(scene).turn(*ended, scene.notice("stopped"), effects=(Leave(),), ended=True)
        case happened.RemindAsked(choice=choice):
            return asked(scene, choice)
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
        case happened.WrongFound():
            return found_wrong(scene, event)
        case happened.LinkAsked(code=code, more=more):
            return scene.turn(scene.notice("link_not_here"), *ask(scene), effects=(Link(code, more),))
        case happened.UnlinkAsked():
            return confirm(scene, "unlink")
        case happened.TalkChosen(which="keep"):
            return scene.turn(scene.notice("link_kept"), *ask(scene))
        case happened.TalkChosen(which=which):
            return scene.turn(scene.notice("link_not_here"), *ask(scene), effects=_taken_up(which))
        case happened.LinkAnswered():
            return link_answered(scene, event)
        case (
            happened.ReminderDue()
            | happened.ReminderUnsent()
            | happened.ErasureNeared()
            | happened.WarningUnsent()
            | happened.LinkMade()
        ):
            return scene.turn()  # not the person's doing, and dealt with before
        case _:
            assert_never(event)


def _taken_up(which: str) -> tuple[TakeUp, ...]:
    return (TakeUp(int(which)),) if which.isdecimal() else ()


def present(
    dialog: Dialog, session: Session, at: datetime, notice: str | None = None, local: Local = NOWHERE
) -> Turn:
    """Where the talk stands, shown again; nothing changes. For an update that was already applied.

    What is asked before something that cannot be taken back is asked again: below another question, a typed
    yes would still do it. `notice`: the key of a phrase to say first.
    """
    scene = Scene.of(dialog, adopt(dialog, session), at, local)
    said, offer = (scene.notice(notice),) if notice is not None else (), scene.session.offer
    asked = confirm(scene, offer.deed).replies if isinstance(offer, Confirm) else ask(scene)
    return scene.turn(*said, *asked)


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


def _speak(scene: Scene, language: str) -> Turn:
    """Everything from here on in that language; the answers are the same in each."""
    if language not in scene.source.languages:
        return scene.turn(languages_menu(scene))
    after = scene.with_session(scene.session._replace(language=language))
    return after.turn(after.notice("language_is"), *ask(after))


def _move(scene: Scene, choice: str) -> Turn:
    """To another community, or to none. What it has for its members comes with the next event."""
    others = scene.local.others
    if choice == "leave":
        return scene.turn(scene.notice("local_left"), *ask(scene), effects=(Moved(choice),))
    if choice.isdecimal() and 0 < int(choice) <= len(others):
        name = disarmed(others[int(choice) - 1])
        return scene.turn(scene.notice("local_moved", name=name), *ask(scene), effects=(Moved(choice),))
    return scene.turn(*near_by(scene))


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
    if question is None or question.id != old.reopened or question.id not in scene.path.known:
        return after.turn(*ask(after))
    value = scene.path.known[question.id]
    after = after.with_aside(note(scene, after.session, question, value))
    kept = settled(after, question, value)
    return after.turn(*then_and_now(after, question), *ask(after), settled=kept)


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
    known = scene.path.known.get(scene.question.id, Mark.SKIPPED)
    if not isinstance(known, Mark):
        return confirm(scene, "skip")  # an answer that was given is not lost by a word for "go on"
    return settle(scene, scene.question, Mark.SKIPPED)
