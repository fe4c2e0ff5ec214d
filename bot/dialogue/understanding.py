"""What a typed text comes to where it is no verb: an answer, an aside, a question, small talk; or nothing.

The open question reads it first. Where words in it speak of another question, or it is asked rather than
said, even a plain reading is only put forward. What names a card and only has a word of an option comes to
the card. What could not be read a moment ago is read once more together with what follows at once, as people
send one thought in several messages.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from bot.dialogue.alarms import ask_to_carry_on, ask_to_keep, numbers_again
from bot.dialogue.answering import change_named, older_typed, take_older
from bot.dialogue.answers import (
    begins_alike,
    beyond_limits,
    complaint,
    is_exact,
    option_words,
    read_answer,
)
from bot.dialogue.asides import find_aside, without_cues
from bot.dialogue.asking import ask, reopen, what_next
from bot.dialogue.choice import is_doubt
from bot.dialogue.conditions import Mark
from bot.dialogue.corrections import find_correction
from bot.dialogue.dates import named_years
from bot.dialogue.events import Event, TextReceived
from bot.dialogue.finding import Found, find_cards
from bot.dialogue.matching import normalize
from bot.dialogue.menus import card, cards_found, cards_menu
from bot.dialogue.model import Date, Question, Text, Weigh, YesNo
from bot.dialogue.offers import ask_changed, ask_meant
from bot.dialogue.reading import Reading, Sure, Unread, Unsure, unsure
from bot.dialogue.scene import Scene
from bot.dialogue.search import LIGHT, stem
from bot.dialogue.session import Heard, Kept
from bot.dialogue.settling import settle
from bot.dialogue.struct import replace
from bot.dialogue.turn import Choice, Reply, Turn
from bot.dialogue.values import Value
from bot.dialogue.verbs import (
    AMBIGUOUS,
    asked_change,
    asked_topic,
    calls_for_person,
    is_question,
    spoken_verb,
)
from bot.dialogue.weighing import weigh_typed
from bot.dialogue.wording import word_set

_BREAKS_OFF: Final = word_set(
    "a an the my his her their our your i im ive and but or because cause cuz so to of with for at from by"
    " about if when while that which who than like into until till is are was were be been"
)
"""Words with which no sentence ends."""
_SHORT: Final = 120
"""Characters. A longer text that ends in a question mark is somebody's own story, and the answer."""
_TOGETHER: Final = timedelta(seconds=30)
"""Between two texts that may be one thought."""
_AT_ONCE: Final = timedelta(seconds=5)
"""The same, where the next question takes whatever is said: too soon to have read it."""


def typed(scene: Scene, event: TextReceived, heard: Heard | None = None) -> Turn:
    """`heard`: what was typed just before and may be the beginning of the same thought."""
    question, text = scene.question, event.text
    if event.step is not None and (question is None or event.step != question.id):
        return older_typed(scene, event)
    topic = asked_topic(text)
    if topic is not None and (found := find_cards(scene.dialog, topic)).cards:
        return _cards(scene, found)
    wanted = asked_change(text)
    if wanted is not None and (turn := change_named(scene, wanted)) is not None:
        return turn
    if question is None:
        return _typed_at_the_end(scene, text, topic)
    if (
        isinstance(question.kind, Weigh)
        and (turn := weigh_typed(scene, question, question.kind, text)) is not None
    ):
        return turn
    if (phrase := _small_talk(scene, question, text)) is not None:
        return scene.turn(scene.notice(phrase), *ask(scene))
    if heard is not None and (turn := _joined_to_the_last(scene, question, text, heard)) is not None:
        return turn
    match question.kind:
        case Weigh():
            draft = scene.session.draft
            rated = draft is not None and draft.step == question.id and draft.rating is not None
            return _unread(scene, question, text, "" if rated else "rating")
        case Text() as kind:
            return _own_words(scene, question, kind, text, early=event.early)
    return _understand(scene, question, text, heard, early=event.early)


def _small_talk(scene: Scene, question: Question, text: str) -> str | None:
    """The phrase that answers it, where it is no answer. "ok" is one to much that may be said with yes."""
    phrase = scene.dialog.small_talk.get(normalize(text))
    if phrase is None or isinstance(question.kind, Text) or is_exact(question, text):
        return None
    if phrase == "agreed" and not isinstance(read_answer(question, text, scene.words.today), Unread):
        return None
    return phrase


def verb_or_answer(scene: Scene, event: TextReceived) -> Turn | None:
    """ "quit" ends the talk, unless it is a word for an answer to the open question: then that is asked.

    "language" is the answer then, since nothing is lost by taking it for one. None: it is the verb.
    """
    question, text = scene.question, event.text
    if question is None or isinstance(question.kind, Text | Weigh) or normalize(text) not in AMBIGUOUS:
        return None
    match read_answer(question, text, scene.words.today):
        case Sure() if spoken_verb(text) == "language":
            return typed(scene, event)
        case Sure(value):
            return ask_meant(scene, question, (value,))
        case Unsure(candidates):
            return ask_meant(scene, question, candidates)
        case Unread():
            return None


def is_stray(scene: Scene, event: Event) -> bool:
    """Whether a text that came after "shall we carry on?" speaks of nothing else, as "thank you" or "3" do.

    It asks nothing of the engine and names no option, day or sum of the question behind. A text question
    and a plain yes or no take nearly anything, and so would take a word that was meant for the card.
    """
    if not isinstance(event, TextReceived) or event.step is not None:
        return False
    text, question = event.text, scene.question
    if spoken_verb(text) or asked_topic(text) or asked_change(text):
        return False
    if question is None or isinstance(question.kind, Text | Weigh | YesNo) or text.strip().isdecimal():
        return True
    return not isinstance(read_answer(question, text, scene.words.today), Sure)


def after_alarm(scene: Scene, event: Event) -> Turn:
    """A stray text after a danger card. What was kept aside stays, and so does "shall we carry on?"."""
    if isinstance(event, TextReceived):
        if calls_for_person(event.text):
            return numbers_again(scene)
        if is_question(event.text) and (found := find_cards(scene.dialog, event.text)).cards:
            return _cards(scene, found)
    return ask_to_carry_on(scene)


def cards_sought(scene: Scene, text: str) -> Turn:
    """What is known about something, for whoever asked for it outright; all topics where nothing fits."""
    found = find_cards(scene.dialog, asked_topic(text) or text)
    return _cards(scene, found) if found.cards else scene.turn(cards_menu(scene))


def _typed_at_the_end(scene: Scene, text: str, topic: str | None) -> Turn:
    if topic is not None:
        return scene.turn(cards_menu(scene))
    if (phrase := scene.dialog.small_talk.get(normalize(text))) is not None:
        return scene.turn(what_next(scene, phrase))
    if (aside := find_aside(scene, text)) is not None:
        return take_older(scene, *aside)
    found = find_cards(scene.dialog, text)
    asked = found.cards and (found.likely or is_question(text))
    return _cards(scene, found) if asked else scene.turn(what_next(scene, "unread_end"))


def _understand(
    scene: Scene, question: Question, text: str, heard: Heard | None, *, early: bool = False
) -> Turn:
    near = heard is not None and not heard.step and scene.at - heard.at <= _TOGETHER
    whole = f"{heard.text} {text}" if heard is not None and near else ""
    alone, exact = read_answer(question, text, scene.words.today), is_exact(question, text)
    if exact and not whole and not early and isinstance(alone, Sure) and question.accepts(alone.value):
        return settle(scene, question, alone.value)
    reading = _reading_of(scene, question, text, whole, alone)
    values = _possible(question, reading)
    if (
        not exact
        and not isinstance(alone, Sure)
        and (turn := _put_right(scene, text, heard, values)) is not None
    ):
        return turn
    asked = not exact and is_question(text) and not begins_alike(question, text)
    aside = None if exact else find_aside(scene, text)
    if aside is None and whole and not isinstance(reading, Sure):
        aside = find_aside(scene, whole)
    if isinstance(reading, Sure) and values and not asked and not early and aside is None:
        return settle(scene, question, reading.value)
    if aside is not None and _says_anything(scene, *aside, here=values):
        return take_older(scene, *aside, here=values[0] if values else None)
    unclear = bool(values) and isinstance(reading, Unsure) and not exact
    found = find_cards(scene.dialog, text) if asked or unclear else Found()
    # Asked by its very name, it is the card. Else what most of the words speak of comes first.
    by_name = asked and found.named
    if (
        unclear
        and found.meant
        and (by_name or ((asked or found.named) and _is_rather_a_card(question, text)))
    ):
        return _cards(scene, found)
    if values:
        return ask_meant(scene, question, values, found.cards if asked else ())
    if found.cards:
        return _cards(scene, found)
    if isinstance(reading, Unread):
        return _unread(scene, question, text, reading.reason, whole)
    return _beyond(scene, question)


def _put_right(scene: Scene, text: str, heard: Heard | None, here: tuple[Value, ...]) -> Turn | None:
    """ "Oops, I meant prefecture", at the next question: put forward, or asked again where it leaves two."""
    found = find_correction(scene, text, heard.step if heard is not None else "")
    if found is None:
        return None
    question, value = found
    if value is None:
        return None if here else reopen(scene, question.id)
    if here and not _says_anything(scene, question, value, here):
        return None  # refused before, and it answers the open question too
    return take_older(scene, question, value, here=here[0] if here else None)


def _is_rather_a_card(question: Question, text: str) -> bool:
    """Whether what speaks of a card, with a word of an option in it, means the card, as "maternity leave"
    beside "leave" does. No card, where most of it speaks of an option.
    """
    if isinstance(question.kind, YesNo):
        return True
    options = set(map(stem, option_words(question)))
    words = [word for word in map(stem, normalize(text).split()) if word not in LIGHT]
    return 2 * sum(word in options for word in words) <= len(words)


def _says_anything(scene: Scene, question: Question, value: Value, here: tuple[Value, ...]) -> bool:
    """Whether it was not put forward before. What is noted already is told so, where it is nothing else."""
    if scene.path.known.get(question.id) == value:
        return not here
    return (question.id, value) not in scene.session.offered


def _possible(question: Question, reading: Reading[Value]) -> tuple[Value, ...]:
    match reading:
        case Sure(value):
            return (value,) if question.accepts(value) else ()
        case Unsure(candidates):
            return tuple(value for value in candidates if question.accepts(value))
        case Unread():
            return ()


def _reading_of(
    scene: Scene, question: Question, text: str, whole: str, alone: Reading[Value]
) -> Reading[Value]:
    """The text with what came just before it, or without the words that only say what it is about.

    Where the two together are read as plainly as the text alone, and differently, both are put forward; a
    year that waited for its month is one date with it.
    """
    today = scene.words.today
    if isinstance(alone, Unread | Unsure) and question.heard_as:
        rest = without_cues(question, text)
        bare = read_answer(question, rest, today) if rest else alone
        if isinstance(bare, Sure) and question.accepts(bare.value):
            alone = bare
    if not whole:
        return alone
    both = read_answer(question, whole, today)
    match alone, both:
        case ((Unsure() | Unread()), Sure()):
            return both
        case Unread(), Unsure():
            return both
        case Sure(value), Unread("negative") if whole.removesuffix(text).rstrip().endswith((" not", " but")):
            return unsure(value)
        case Sure(one), Sure(other) if one != other:
            dated = isinstance(question.kind, Date) and named_years(whole, today) != named_years(text, today)
            return both if dated else unsure(other, one)
        case _:
            return alone


def _joined_to_the_last(scene: Scene, question: Question, text: str, heard: Heard) -> Turn | None:
    """What follows an answer at once, and is none to the next question: "july", and then "2027"."""
    last = scene.dialog.questions.get(heard.step)
    if (
        last is None
        or scene.at - heard.at > _TOGETHER
        or last.id not in scene.path.known
        or is_question(text)
    ):
        return None
    own = isinstance(question.kind, Text)
    if own and scene.at - heard.at > _AT_ONCE:
        return None
    if not own and not isinstance(read_answer(question, text, scene.words.today), Unread):
        return None
    known = scene.path.known[last.id]
    if isinstance(last.kind, Text):
        value = f"{known}\n{text.strip()}"
        if (
            isinstance(known, Mark)
            or not last.accepts(value)
            or find_aside(scene, text) is not None
            or find_cards(scene.dialog, text).named
        ):
            return None
        return ask_changed(
            scene, last, value, text.strip() if own and question.accepts(text.strip()) else None
        )
    match read_answer(last, f"{heard.said} {text}", scene.words.today):
        case Sure(whole) if isinstance(last.kind, Date) and not own and any(map(str.isdigit, text)):
            return take_older(scene, last, whole) if last.accepts(whole) else None
        case _:
            return None


def _own_words(scene: Scene, question: Question, kind: Text, text: str, *, early: bool = False) -> Turn:
    value = text.strip()
    if not value:
        return _unread(scene, question, text, "")
    if not question.accepts(value):
        turn = ask_meant(scene, question, (value[: kind.most],))
        too_long = Reply(beyond_limits(question, scene.words), "notice")
        return turn._replace(replies=(too_long, *turn.replies))
    if len(text) <= _SHORT and value[-1] in "?？" and (found := find_cards(scene.dialog, text)).meant:
        known = replace(card(scene, found.cards[0]), choices=())
        return ask_to_keep(scene, Kept(question.id, value, question.private), known)
    return ask_meant(scene, question, (value,)) if early else settle(scene, question, value)


def _unread(scene: Scene, question: Question, text: str, reason: str, whole: str = "") -> Turn:
    if is_doubt(text):
        known = None if question.skippable else Reply(scene.words.text(question.why).strip(), "why")
        return scene.turn(known or scene.notice("unread_unsure"), *ask(scene))
    if _is_far_off(scene, question, reason, text):
        return _beyond(scene, question)
    if not reason and asked_topic(text) is not None:
        return scene.turn(cards_menu(scene))
    found = find_cards(scene.dialog, text)
    together = find_cards(scene.dialog, whole) if whole and is_question(whole) else Found()
    if found.named or (found.cards and is_question(text)):
        return _cards(scene, found)
    if together.cards:
        return _cards(scene, together)
    if _goes_on(text):
        return scene.turn(scene.notice("unread_half"), *ask(scene))
    if found.close:
        choices = tuple(Choice(f"card:{one.id}", one.title) for one in found.cards[:1])
        return scene.turn(Reply(scene.words.phrase("unread_remark"), "notice", choices=choices), *ask(scene))
    return scene.turn(Reply(complaint(question, reason, scene.words), "notice"), *ask(scene))


def _goes_on(text: str) -> bool:
    """Whether it breaks off before the end of its sentence: "i want to", "it began when i"."""
    return text.rstrip()[-1:].isalpha() and normalize(text).rpartition(" ")[2] in _BREAKS_OFF


def _is_far_off(scene: Scene, question: Question, reason: str, text: str) -> bool:
    """Whether a date names no year within the limits: to add a month to "2040" would not help."""
    if not isinstance(question.kind, Date) or reason not in ("year_only", "far"):
        return False
    within = range(question.kind.earliest.year, question.kind.latest.year + 1)
    return not any(year in within for year in named_years(text, scene.words.today))


def _beyond(scene: Scene, question: Question) -> Turn:
    return scene.turn(Reply(beyond_limits(question, scene.words), "notice"), *ask(scene))


def _cards(scene: Scene, found: Found) -> Turn:
    """One card when it is clearly meant, a choice of up to three when it is not."""
    return scene.turn(card(scene, found.cards[0]) if found.meant else cards_found(scene, found.cards))
