"""Offers: made in one turn, answered in the next, gone with anything else."""

from __future__ import annotations

from typing import assert_never

from bot.dialogue.alarms import carry_on
from bot.dialogue.asking import ask
from bot.dialogue.events import Continued, Event, KeepsakeAsked, OptionChosen, TextReceived
from bot.dialogue.keeping import keep
from bot.dialogue.matching import Spoken, read_choice
from bot.dialogue.menus import card
from bot.dialogue.model import Card, Question, Weigh
from bot.dialogue.reading import Sure
from bot.dialogue.scene import Scene
from bot.dialogue.session import Alarmed, Changed, Confirm, Keeping, Kept, Meant, Offer, Session
from bot.dialogue.settling import introduction, settle
from bot.dialogue.turn import Choice, Forget, Reply, Turn
from bot.dialogue.values import Value
from bot.dialogue.verbs import AGREED, DECLINED
from bot.dialogue.weighing import weigh_typed
from bot.dialogue.words import plain

YES, NO = "offer:yes", "offer:no"
_CHOICES = (YES, NO, "offer:1", "offer:2", "offer:3")
Asked = Meant | Changed | Kept | Confirm
_SHORTEST = 80
"""Discord's limit for a button's label."""


def confirm(scene: Scene, deed: str) -> Turn:
    """Ask once before something that cannot be taken back; the first choice does it."""
    words = scene.words
    choices = (Choice(YES, words.phrase(f"choice_{deed}")), Choice(NO, words.phrase(f"choice_{deed}_not")))
    after = scene.with_aside(scene.session._replace(offer=Confirm(deed)))
    return after.turn(Reply(words.phrase(f"ask_{deed}"), "offer", choices=choices))


def ask_meant(
    scene: Scene, question: Question, values: tuple[Value, ...], cards: tuple[Card, ...] = ()
) -> Turn:
    """ "Did you mean …?" with one to three values, up to three cards, and "none of these"."""
    words = scene.words
    labels = [words.bare(question, value) for value in values]
    choices = (
        *(Choice(f"offer:{n}", label[:_SHORTEST]) for n, label in enumerate(labels, 1)),
        *(Choice(f"card:{one.id}", one.title) for one in cards),
    )
    reply = Reply(
        words.phrase("did_you_mean"),
        "offer",
        question.id,
        (*choices, Choice(NO, words.phrase("choice_none"))),
        question.private,
    )
    offer = Meant(question.id, values, question.private, tuple(one.id for one in cards))
    return scene.with_aside(scene.session._replace(offer=offer)).turn(reply)


def ask_changed(scene: Scene, question: Question, value: Value) -> Turn:
    """An answer to an older question is an offer to change that answer."""
    words = scene.words
    text = words.phrase(
        "change_to",
        label=plain(question.label),
        before=words.value(question, scene.path.known[question.id]),
        answer=plain(words.bare(question, value)),
    )
    choices = (Choice(YES, words.phrase("choice_change_yes")), Choice(NO, words.phrase("choice_change_no")))
    offer = Changed(question.id, value, question.private)
    reply = Reply(text, "offer", question.id, choices, question.private)
    return scene.with_aside(scene.session._replace(offer=offer)).turn(reply)


def answer_offer(scene: Scene, offer: Offer, event: Event) -> Turn | None:
    """What the event does as an answer to the offer; None when it is none, and the offer is to be dropped."""
    if isinstance(offer, Alarmed):
        return carry_on(scene.with_offer_dropped(), offer) if isinstance(event, Continued) else None
    if isinstance(offer, Keeping):
        if not isinstance(event, KeepsakeAsked):
            return None
        return keep(scene.with_offer_dropped(), event, offer)
    choice = _choice(scene, offer, event)
    if choice is None:
        return None
    scene = scene.with_offer_dropped()
    if choice == NO:
        return scene.turn(*ask(scene))
    if choice.startswith("card:"):
        return scene.turn(card(scene, scene.dialog.cards[choice.removeprefix("card:")]))
    match offer:
        case Meant(step, values):
            number = choice.removeprefix("offer:")
            index = 0 if choice == YES else int(number) - 1
            return _settle(scene, step, values[index]) if index < len(values) else scene.turn(*ask(scene))
        case Changed(step, value):
            return _settle(scene, step, value)
        case Kept(step, text):
            return _settle(scene, step, text)
        case Confirm(deed):
            return _forget(scene) if deed == "forget" else _restart(scene)
        case _:
            assert_never(offer)


def _choice(scene: Scene, offer: Asked, event: Event) -> str | None:
    match event:
        case OptionChosen(options=(option,), step=step, turn=turn) if option in _CHOICES:
            # A button of an older offer must not answer this one: "yes, change it" is no "yes, erase it all".
            mine = None if isinstance(offer, Confirm) else offer.step
            return option if step in (None, mine) and turn in (None, scene.session.turn) else None
        case TextReceived(text=text):
            reading = read_choice(text, _spoken(scene, offer))
            return reading.value if isinstance(reading, Sure) else None
        case _:
            return None


def _spoken(scene: Scene, offer: Asked) -> tuple[Spoken, ...]:
    """How the choices may be typed. A lone "did you mean" takes a plain yes or no as well."""
    words = scene.words
    agreed: tuple[str, ...] = (*AGREED, words.phrase("yes"))
    declined = (*DECLINED, words.phrase("no"))
    match offer:
        case Meant(step, values, cards=cards):
            question = scene.dialog.questions[step]
            labels = [words.bare(question, value) for value in values]
            also = agreed if len(labels) == 1 and not cards else ()
            options = [Spoken(f"offer:{n}", label, also) for n, label in enumerate(labels, 1)]
            known = [scene.dialog.cards[name] for name in cards if name in scene.dialog.cards]
            options += [Spoken(f"card:{one.id}", one.title) for one in known]
            return (*options, Spoken(NO, words.phrase("choice_none"), declined))
        case Changed():
            yes, no = "choice_change_yes", "choice_change_no"
        case Kept():
            yes, no = "choice_keep_text", "choice_drop_text"
            agreed += ("keep", "keep it")
        case Confirm(deed):
            yes, no = f"choice_{deed}", f"choice_{deed}_not"
        case _:
            assert_never(offer)
    return (Spoken(YES, words.phrase(yes), agreed), Spoken(NO, words.phrase(no), declined))


def _settle(scene: Scene, step: str, value: Value) -> Turn:
    question = scene.dialog.questions.get(step)
    if question is not None and isinstance(question.kind, Weigh) and isinstance(value, str):
        return weigh_typed(scene, question, question.kind, value)
    if question is None or not question.accepts(value):
        return scene.turn(*ask(scene))
    return settle(scene, question, value)


def _forget(scene: Scene) -> Turn:
    after = scene.with_session(Session(scene.dialog.id))
    return after.turn(scene.notice("forgotten"), effects=(Forget(),), ended=True)


def _restart(scene: Scene) -> Turn:
    after = scene.with_session(Session(scene.dialog.id, turn=scene.session.turn + 1))
    return after.turn(scene.notice("restarted"), *introduction(after), *ask(after))
