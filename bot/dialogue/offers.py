"""Offers: made in one turn, answered in the next, gone with anything else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final, assert_never

from bot.dialogue.alarms import carry_on
from bot.dialogue.asking import ask
from bot.dialogue.conditions import Mark
from bot.dialogue.events import Continued, Event, KeepsakeAsked, OptionChosen, TextReceived
from bot.dialogue.keeping import keep
from bot.dialogue.matching import Spoken, read_choice
from bot.dialogue.menus import card
from bot.dialogue.model import Card, Question, Weigh
from bot.dialogue.reading import Sure
from bot.dialogue.reminding import answer_reminding, kept_by
from bot.dialogue.returning import answer_returned
from bot.dialogue.scene import Scene
from bot.dialogue.session import (
    Alarmed,
    Changed,
    Confirm,
    Keeping,
    Kept,
    Meant,
    Offer,
    Reminding,
    Returned,
    Session,
)
from bot.dialogue.settling import introduction, settle
from bot.dialogue.turn import Choice, Forget, Reply, Turn, Unlink
from bot.dialogue.values import Value
from bot.dialogue.verbs import AGREED, DECLINED
from bot.dialogue.weighing import weigh_typed
from bot.dialogue.words import Words, plain, quote

YES, NO = "offer:yes", "offer:no"
HERE = "offer:1"
"""It is an answer to the open question after all."""
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


def ask_changed(scene: Scene, question: Question, value: Value, here: Value | None = None) -> Turn:
    """An answer to another question than the open one is an offer to note it, or to change what was noted.

    `here`: what it would be as an answer to the open question.
    """
    words, known = scene.words, scene.path.known.get(question.id)
    label, answer = plain(question.label), plain(words.bare(question, value))
    if known is None or isinstance(known, Mark):
        text = words.phrase("note_that", label=label, answer=answer)
    elif _goes_on(known, value):
        text = words.phrase("join_text", text=plain(quote(str(value))))
    else:
        text = words.phrase("change_to", label=label, before=words.value(question, known), answer=answer)
    private = question.private or (here is not None and scene.question is not None and scene.question.private)
    offer = Changed(question.id, value, private, here)
    choices = tuple(Choice(name, label[:_SHORTEST]) for name, label in _changed_ways(scene, offer))
    session = scene.session
    offered = session.offered | {(question.id, value)}
    reply = Reply(text, "offer", question.id, choices, private)
    return scene.with_aside(session._replace(offer=offer, offered=offered)).turn(reply)


def _goes_on(known: object, value: Value) -> bool:
    """Whether it is what was written before, and more."""
    return isinstance(known, str) and isinstance(value, str) and value.startswith(f"{known}\n")


def _changed_ways(scene: Scene, offer: Changed) -> Iterator[tuple[str, str]]:
    """The choices of the offer, with their labels."""
    words = scene.words
    known = scene.path.known.get(offer.step)
    way = "note" if known is None or isinstance(known, Mark) else "change"
    way = "join" if way == "change" and _goes_on(known, offer.value) else way
    yield YES, words.phrase(f"choice_{way}_yes")
    if offer.here is not None and scene.question is not None:
        yield HERE, words.phrase("choice_here", answer=words.bare(scene.question, offer.here))
    yield NO, words.phrase(f"choice_{way}_no")


def answer_offer(scene: Scene, offer: Offer, event: Event) -> Turn | None:
    """What the event does as an answer to the offer; None when it is none, and the offer is to be dropped."""
    if isinstance(offer, Alarmed):
        return carry_on(scene.with_offer_dropped(), offer) if isinstance(event, Continued) else None
    if isinstance(offer, Reminding):
        return answer_reminding(scene.with_offer_dropped(), offer, event)
    if isinstance(offer, Returned):
        return answer_returned(scene.with_offer_dropped(), offer, event)
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
        case Changed(here=here) if choice == HERE:
            question = scene.question
            return (
                scene.turn(*ask(scene)) if question is None or here is None else settle(scene, question, here)
            )
        case Changed(step, value):
            return _settle(scene, step, value)
        case Kept(step, text):
            return _settle(scene, step, text)
        case Confirm(deed):
            return _DEEDS[deed](scene)
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
            plainly = {YES: agreed, NO: declined}
            ways = _changed_ways(scene, offer)
            return tuple(Spoken(name, label, plainly.get(name, ())) for name, label in ways)
        case Kept():
            yes, no = "choice_keep_text", "choice_drop_text"
            agreed += ("keep", "keep it")
        case Confirm():
            return _confirming(words, offer)
        case _:
            assert_never(offer)
    return (Spoken(YES, words.phrase(yes), agreed), Spoken(NO, words.phrase(no), declined))


def answers_confirm(words: Words, offer: Confirm, text: str) -> bool:
    """Whether a text is the answer to what is asked before something that cannot be taken back."""
    return isinstance(read_choice(text, _confirming(words, offer)), Sure)


def _confirming(words: Words, offer: Confirm) -> tuple[Spoken, ...]:
    yes, no = words.phrase(f"choice_{offer.deed}"), words.phrase(f"choice_{offer.deed}_not")
    twice = ("skip", "skip it", "スキップ", "飛ばす") if offer.deed == "skip" else ()
    agreed, declined = (*AGREED, *twice, words.phrase("yes")), (*DECLINED, words.phrase("no"))
    return (Spoken(YES, yes, agreed), Spoken(NO, no, declined))


def _settle(scene: Scene, step: str, value: Value) -> Turn:
    question = scene.dialog.questions.get(step)
    if question is not None and isinstance(question.kind, Weigh) and isinstance(value, str):
        return weigh_typed(scene, question, question.kind, value) or scene.turn(*ask(scene))
    if question is None or not question.accepts(value):
        return scene.turn(*ask(scene))
    return settle(scene, question, value)


def _forget(scene: Scene) -> Turn:
    after = scene.with_session(Session(scene.dialog.id, language=scene.session.language))
    return after.turn(scene.notice("forgotten"), effects=(Forget(),), ended=True)


def _skip(scene: Scene) -> Turn:
    question = scene.question
    if question is None or not question.skippable:
        return scene.turn(*ask(scene))
    return settle(scene, question, Mark.SKIPPED)


def _unlink(scene: Scene) -> Turn:
    return scene.turn(scene.notice("link_alone"), *ask(scene), effects=(Unlink(),))


def _restart(scene: Scene) -> Turn:
    after = scene.with_session(kept_by(scene.session))
    return after.turn(scene.notice("restarted"), *introduction(after), *ask(after))


_DEEDS: Final[Mapping[str, Callable[[Scene], Turn]]] = {
    "forget": _forget,
    "restart": _restart,
    "skip": _skip,
    "unlink": _unlink,
}
