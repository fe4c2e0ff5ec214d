"""An answer to a question: pressed, toggled or typed; to the current one, or to an older one."""

from __future__ import annotations

from bot.dialogue.answers import in_order, press_answer, read_answer
from bot.dialogue.asking import ask, reopen
from bot.dialogue.events import OptionChosen, OptionToggled, TextReceived
from bot.dialogue.matching import Spoken, read_choice
from bot.dialogue.menus import change_menu
from bot.dialogue.model import Question, Several, Weigh
from bot.dialogue.offers import ask_changed
from bot.dialogue.prompts import DONE
from bot.dialogue.reading import Sure, Unread, Unsure
from bot.dialogue.scene import Scene
from bot.dialogue.session import Draft
from bot.dialogue.settling import settle
from bot.dialogue.struct import replace
from bot.dialogue.turn import Turn
from bot.dialogue.values import Value
from bot.dialogue.weighing import weigh_pressed
from bot.dialogue.words import plain

_SHORT = 120
"""Characters. A longer text that ends in a question mark is somebody's own story, and the answer."""


def pressed(scene: Scene, event: OptionChosen) -> Turn:
    question, options = scene.question, event.options
    if event.step is not None and (question is None or event.step != question.id):
        return _older_pressed(scene, event)
    if event.turn is not None and event.turn != scene.session.turn:
        return moved_on(scene)
    if question is None or (options and options[0].startswith("offer:")):
        return moved_on(scene)
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
        return moved_on(scene)
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


def change_named(scene: Scene, wanted: str) -> Turn | None:
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


def older_typed(scene: Scene, event: TextReceived) -> Turn:
    question = scene.dialog.questions.get(event.step or "")
    if question is None:
        return moved_on(scene)
    reading = read_answer(question, event.text, scene.words.today)
    value = reading.value if isinstance(reading, Sure) and question.accepts(reading.value) else None
    return _older(scene, question, value, double=False)


def _older(scene: Scene, question: Question | None, value: Value | None, *, double: bool) -> Turn:
    if question is None or value is None or question.id not in scene.path.known:
        return moved_on(scene)
    if double:
        return _already_noted(scene, question)
    return take_older(scene, question, value)


def take_older(scene: Scene, question: Question, value: Value, here: Value | None = None) -> Turn:
    """An answer to another question than the open one is put forward, where it says anything new.

    `here`: what the same text would be as an answer to the open question.
    """
    if here is None and scene.path.known.get(question.id) == value:
        return _already_noted(scene, question)
    return ask_changed(scene, question, value, here)


def _already_noted(scene: Scene, question: Question) -> Turn:
    answer = scene.words.value(question, scene.path.known[question.id])
    return scene.turn(scene.notice("already_noted", label=plain(question.label), answer=answer), *ask(scene))


def moved_on(scene: Scene) -> Turn:
    return scene.turn(scene.notice("moved_on"), *ask(scene))


def _no_such_option(scene: Scene) -> Turn:
    return scene.turn(scene.notice("no_such_option"), *ask(scene))
