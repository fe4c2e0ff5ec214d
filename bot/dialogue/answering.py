"""An answer to a question: pressed, toggled or typed; to the current one, or to an older one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue.alarms import ask_to_carry_on, ask_to_keep, numbers_again
from bot.dialogue.answers import beyond_limits, complaint, in_order, press_answer, read_answer
from bot.dialogue.asking import ask, reopen, what_next
from bot.dialogue.choice import is_doubt
from bot.dialogue.dates import named_years
from bot.dialogue.events import Event, OptionChosen, OptionToggled, TextReceived
from bot.dialogue.finding import find_cards
from bot.dialogue.matching import Spoken, normalize, read_choice
from bot.dialogue.menus import card, cards_found, cards_menu, change_menu
from bot.dialogue.model import Card, Date, Question, Several, Text, Weigh, YesNo
from bot.dialogue.offers import ask_changed, ask_meant
from bot.dialogue.prompts import DONE
from bot.dialogue.reading import Sure, Unread, Unsure
from bot.dialogue.scene import Scene
from bot.dialogue.session import Draft, Kept
from bot.dialogue.settling import settle
from bot.dialogue.turn import Reply, Turn
from bot.dialogue.values import Value
from bot.dialogue.verbs import (
    AMBIGUOUS,
    asked_change,
    asked_topic,
    calls_for_person,
    is_question,
    is_thanks,
    spoken_verb,
)
from bot.dialogue.weighing import weigh_pressed, weigh_typed
from bot.dialogue.words import plain

_SHORT = 120
"""Characters. A longer text that ends in a question mark is somebody's own story, and the answer."""


def pressed(scene: Scene, event: OptionChosen) -> Turn:
    question, options = scene.question, event.options
    if event.step is not None and (question is None or event.step != question.id):
        return _older_pressed(scene, event)
    if event.turn is not None and event.turn != scene.session.turn:
        return _moved_on(scene)
    if question is None or (options and options[0].startswith("offer:")):
        return _moved_on(scene)
    if isinstance(question.kind, Weigh):
        return weigh_pressed(scene, question, question.kind, options) or _no_such_option(scene)
    draft = scene.session.draft
    if options == (DONE,) and draft is not None and draft.step == question.id and draft.chosen:
        options = draft.chosen
    value = press_answer(question, options)
    return _no_such_option(scene) if value is None else settle(scene, question, value)


def toggled(scene: Scene, event: OptionToggled) -> Turn:
    """Switch one option of a `several` on or off in the draft. The turn stays, so that the buttons do too."""
    question = scene.question
    fits = question is not None and event.step in (None, question.id)
    if question is None or not fits or event.turn not in (None, scene.session.turn):
        return _moved_on(scene)
    if not isinstance(question.kind, Several) or event.option not in question.by_id:
        return _no_such_option(scene)
    draft = scene.session.draft
    if draft is None or draft.step != question.id:
        kept = scene.path.known.get(question.id)
        chosen = tuple(str(item) for item in kept) if isinstance(kept, tuple) else ()
        draft = Draft(question.id, chosen, private=question.private)
    ticked = frozenset(draft.chosen) ^ {event.option}
    option = question.by_id[event.option]
    if event.option in ticked and not option.alone:
        ticked = frozenset(one for one in ticked if not question.by_id[one].alone)
    draft = replace(draft, chosen=in_order(question.kind, ticked))
    after = scene.with_aside(scene.session._replace(draft=draft))
    return after.turn(*ask(after))


def typed(scene: Scene, event: TextReceived) -> Turn:
    question, text = scene.question, event.text
    if event.step is not None and (question is None or event.step != question.id):
        return _older_typed(scene, event)
    topic = asked_topic(text)
    if topic is not None and (found := find_cards(scene.dialog, topic, asked=True)):
        return _cards(scene, found)
    wanted = asked_change(text)
    if wanted is not None and (turn := _change_named(scene, wanted)) is not None:
        return turn
    if question is None:
        if topic is not None:
            return scene.turn(cards_menu(scene))
        if is_thanks(text):
            return scene.turn(what_next(scene, "thanked"))
        found = find_cards(scene.dialog, text, asked=True)
        return _cards(scene, found) if found else _not_understood(scene)
    if isinstance(question.kind, Weigh):
        return weigh_typed(scene, question, question.kind, text)
    return _read(scene, question, text)


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
        if is_question(event.text) and (found := find_cards(scene.dialog, event.text, asked=False)):
            return _cards(scene, found)
    return ask_to_carry_on(scene)


def _read(scene: Scene, question: Question, text: str) -> Turn:
    match read_answer(question, text, scene.words.today):
        case Sure(value):
            if question.accepts(value):
                asks = isinstance(question.kind, Text) and len(text) <= _SHORT and text.rstrip()[-1] in "?？"
                if asks and len(found := find_cards(scene.dialog, text, asked=False)) == 1:
                    known = replace(card(scene, found[0]), choices=())
                    return ask_to_keep(scene, Kept(question.id, str(value), question.private), known)
                return settle(scene, question, value)
            if isinstance(question.kind, Text):
                shorter = text.strip()[: question.kind.most]
                turn = ask_meant(scene, question, (shorter,))
                return turn._replace(replies=(_sorry(beyond_limits(question, scene.words)), *turn.replies))
            return scene.turn(_sorry(beyond_limits(question, scene.words)), *ask(scene))
        case Unsure(candidates):
            possible = tuple(value for value in candidates if question.accepts(value))
            found = find_cards(scene.dialog, text, asked=False) if is_question(text) else ()
            if possible:
                return ask_meant(scene, question, possible, found)
            if found:
                return _cards(scene, found)
            return scene.turn(_sorry(beyond_limits(question, scene.words)), *ask(scene))
        case Unread(reason):
            if is_thanks(text):
                return scene.turn(scene.notice("thanked"), *ask(scene))
            if is_doubt(text) and question.skippable:
                return scene.turn(scene.notice("unread_unsure"), *ask(scene))
            if _is_far_off(scene, question, reason, text):
                return scene.turn(_sorry(beyond_limits(question, scene.words)), *ask(scene))
            if not reason and asked_topic(text) is not None:
                return scene.turn(cards_menu(scene))
            if found := find_cards(scene.dialog, text, asked=False):
                return _cards(scene, found)
            return scene.turn(_sorry(complaint(question, reason, scene.words)), *ask(scene))


def _is_far_off(scene: Scene, question: Question, reason: str, text: str) -> bool:
    """Whether a date names no year within the limits: to add a month to "2040" would not help."""
    if not isinstance(question.kind, Date) or reason not in ("year_only", "far"):
        return False
    within = range(question.kind.earliest.year, question.kind.latest.year + 1)
    return not any(year in within for year in named_years(text, scene.words.today))


def _sorry(text: str) -> Reply:
    return Reply(text, "notice")


def cards_sought(scene: Scene, text: str) -> Turn:
    """What is known about something, for whoever asked for it outright; all topics where nothing fits."""
    found = find_cards(scene.dialog, asked_topic(text) or text, asked=True)
    return _cards(scene, found) if found else scene.turn(cards_menu(scene))


def _cards(scene: Scene, found: Sequence[Card]) -> Turn:
    """One card when it is clearly meant, a choice of up to three when it is not."""
    return scene.turn(card(scene, found[0]) if len(found) == 1 else cards_found(scene, found))


def _change_named(scene: Scene, wanted: str) -> Turn | None:
    given = [scene.dialog.questions[step] for step in scene.path.known]
    options = [Spoken(question.id, question.label, (question.id.replace("_", " "),)) for question in given]
    match read_choice(wanted, options):
        case Sure(name):
            return reopen(scene, name)
        case Unsure():
            return scene.turn(change_menu(scene))
        case Unread():
            return None


def _older_pressed(scene: Scene, event: OptionChosen) -> Turn:
    question = scene.dialog.questions.get(event.step or "")
    value = press_answer(question, event.options) if question else None
    return _older(scene, question, value, double=event.turn == scene.session.turn - 1)


def _older_typed(scene: Scene, event: TextReceived) -> Turn:
    question = scene.dialog.questions.get(event.step or "")
    if question is None:
        return _moved_on(scene)
    reading = read_answer(question, event.text, scene.words.today)
    value = reading.value if isinstance(reading, Sure) and question.accepts(reading.value) else None
    return _older(scene, question, value, double=False)


def _older(scene: Scene, question: Question | None, value: Value | None, *, double: bool) -> Turn:
    if question is None or value is None or question.id not in scene.path.known:
        return _moved_on(scene)
    stored = scene.path.known[question.id]
    if double or stored == value:
        answer = scene.words.value(question, stored)
        noted = scene.notice("already_noted", label=plain(question.label), answer=answer)
        return scene.turn(noted, *ask(scene))
    return ask_changed(scene, question, value)


def _moved_on(scene: Scene) -> Turn:
    return scene.turn(scene.notice("moved_on"), *ask(scene))


def _no_such_option(scene: Scene) -> Turn:
    return scene.turn(scene.notice("no_such_option"), *ask(scene))


def _not_understood(scene: Scene) -> Turn:
    return scene.turn(what_next(scene, "unread_end"))
