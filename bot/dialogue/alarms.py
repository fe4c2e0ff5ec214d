"""The answer to danger: support numbers first, no answer touched; then carry on, or stop."""

from __future__ import annotations

import re

from bot.dialogue.asking import ask
from bot.dialogue.danger import Alarm
from bot.dialogue.events import Continued, Stopped, TextReceived
from bot.dialogue.matching import Spoken, read_choice
from bot.dialogue.model import Text, Weigh
from bot.dialogue.opening import lines_of_help
from bot.dialogue.reading import Sure
from bot.dialogue.scene import Scene
from bot.dialogue.session import Alarmed, Kept
from bot.dialogue.struct import replace
from bot.dialogue.turn import MOST_CHOICES, Choice, Reply, Turn
from bot.dialogue.verbs import AGREED, DECLINED, spoken_verb
from bot.dialogue.weighing import takes_own
from bot.dialogue.wording import normalize
from bot.dialogue.words import plain, quote

AGAIN, NOBODY = " again", " nobody"
"""Behind the kind of the last card, in `Session.danger`: it said "the same numbers", or "nobody here"."""
_TAKEN_BACK = re.compile(
    r"(?:(?:oh|no|nah|ok|sorry|lol|haha|hey|well|but|really|honestly) )*"
    r"(?:(?:im|i am|its|it is|all|everything is) (?:fine|ok|okay|alright|all right|good|safe)"
    r"|(?:(?:it|that|i) was |im )?(?:just |only )*(?:a joke|joking|kidding)|jk"
    r"|i (?:didnt|dont|did not|do not) (?:really )?mean (?:it|that))"
    r"(?: (?:now|really|sorry|lol|haha|thanks|thank you|honestly|i promise|dont worry))*"
    r"|大丈夫(?:です)?|(?:ただの)?冗談(?:です|でした)?"
)
"""How people say that it was not so bad. Nobody is argued with: the numbers have been shown."""


def raise_alarm(scene: Scene, alarm: Alarm, text: str) -> Turn:
    """`text` is kept aside where a text question was open, so that it can still become the answer."""
    words, question = scene.words, scene.question
    lines = lines_of_help(scene, scene.dialog.help_lines[alarm.kind])
    kind = f"{alarm.kind} other" if alarm.other else alarm.kind
    # After "again" comes the first sentence anew: never one card twice in a row.
    again = scene.session.danger in (kind, kind + NOBODY)
    sentence = words.phrase(f"danger_{alarm.kind}_again" if again else f"danger_{kind.replace(' ', '_')}")
    offer, before = Alarmed(), scene.session.offer
    if _could_answer(scene, text.strip()):
        offer = Alarmed(question.id, text.strip(), question.private) if question else offer
    elif isinstance(before, Alarmed):
        offer = before
    reply = Reply(
        f"{lines}\n\n{sentence}\n\n{words.phrase('danger_carry_on')}", "danger", choices=_ways(scene)
    )
    session = scene.session._replace(danger=kind + AGAIN if again else kind, offer=offer)
    return scene.with_aside(session).turn(reply, danger=alarm.kind, ended=False)


def numbers_again(scene: Scene) -> Turn:
    """For whoever asks after the card if anybody is there: nobody is, but others can be reached."""
    words, helped, last = scene.words, scene.dialog.help_lines, scene.session.danger
    kind, again = last.partition(" ")[0], last.endswith(NOBODY)
    if kind not in helped:
        kind, again = "now", False
    lines = lines_of_help(scene, helped[kind])
    sentence = words.phrase(f"danger_{kind}_again" if again else "danger_nobody")
    shown = last.removesuffix(AGAIN).removesuffix(NOBODY) + (AGAIN if again else NOBODY)
    reply = Reply(
        f"{lines}\n\n{sentence}\n\n{words.phrase('danger_carry_on')}", "danger", choices=_ways(scene)
    )
    return scene.with_aside(scene.session._replace(danger=shown)).turn(reply, ended=False)


def with_help_in_reach(scene: Scene, turn: Turn) -> Turn:
    """A card that is read after an alarm, or a choice of them, with the way back to the numbers first."""
    last = turn.replies[-1]
    if last.kind not in ("card", "menu") or len(last.choices) >= MOST_CHOICES:
        return turn
    choices = (Choice("do:help", scene.words.phrase("choice_help")), *last.choices)
    return turn._replace(replies=(*turn.replies[:-1], replace(last, choices=choices)))


def ask_to_carry_on(scene: Scene) -> Turn:
    """After an alarm, whatever else is typed is no answer to the question that stood there before it."""
    reply = Reply(scene.words.phrase("danger_carry_on"), "offer", choices=_ways(scene))
    return scene.turn(reply, ended=False)


def _ways(scene: Scene) -> tuple[Choice, ...]:
    words = scene.words
    return (
        Choice("do:continue", words.phrase("choice_continue")),
        Choice("do:stop", words.phrase("choice_stop")),
    )


def _could_answer(scene: Scene, text: str) -> bool:
    """Whether the open question would have taken the text, as it stands, for what the person wants to say."""
    question = scene.question
    if question is None:
        return False
    if isinstance(question.kind, Weigh):
        return takes_own(scene, question, question.kind, text)
    return isinstance(question.kind, Text) and question.accepts(text)


def answer_alarm(scene: Scene, event: TextReceived) -> TextReceived | Continued | Stopped:
    """What the text says to "shall we carry on?"; the text itself where it does not answer that."""
    if not isinstance(scene.session.offer, Alarmed):
        return event
    if spoken_verb(event.text) == "continue" or _TAKEN_BACK.fullmatch(normalize(event.text)):
        return Continued(event.at)
    words = scene.words
    ways = (
        Spoken("continue", words.phrase("choice_continue"), (*AGREED, words.phrase("yes"))),
        Spoken("stop", words.phrase("choice_stop"), (*DECLINED, words.phrase("no"))),
    )
    match read_choice(event.text, ways):
        case Sure("continue"):
            return Continued(event.at)
        case Sure("stop"):
            return Stopped(event.at)
        case _:
            return event


def carry_on(scene: Scene, offer: Alarmed) -> Turn:
    """After the card: where the talk stood; first the offer to keep what was written as the answer."""
    if not offer.text or scene.question is None or scene.question.id != offer.step:
        return scene.turn(*ask(scene))
    return ask_to_keep(scene, Kept(offer.step, offer.text, offer.private))


def ask_to_keep(scene: Scene, offer: Kept, *before: Reply) -> Turn:
    """Whether what was written is the answer; `before` is shown first."""
    words = scene.words
    choices = (
        Choice("offer:yes", words.phrase("choice_keep_text")),
        Choice("offer:no", words.phrase("choice_drop_text")),
    )
    text = words.phrase("keep_text", text=plain(quote(offer.text)))
    reply = Reply(text, "offer", offer.step, choices, offer.private)
    return scene.with_aside(scene.session._replace(offer=offer)).turn(*before, reply)
