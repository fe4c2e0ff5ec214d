"""Faults that are planted in the guide, to see that the model of the whole service sees them."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from bot.dialogue import answering, engine, offers, settling
from bot.dialogue.conditions import Mark
from bot.dialogue.events import OptionChosen
from bot.dialogue.scene import Scene
from bot.dialogue.struct import replace
from bot.dialogue.turn import Turn
from bot.service import records
from bot.service.records import Record


def settles_older_answers_at_once(patch: pytest.MonkeyPatch) -> None:
    """A press for a question that is no longer open is taken, and not put forward."""
    patch.setattr(answering, "take_older", settling.settle)


def takes_a_double_press_for_a_change(patch: pytest.MonkeyPatch) -> None:
    real = answering._older
    patch.setattr(answering, "_older", lambda *said, double: real(*said, double=False))


def takes_a_press_of_any_turn(patch: pytest.MonkeyPatch) -> None:
    """For the question that is open, from before it was left and opened again."""
    real = answering.pressed

    def pressed(scene: Scene, event: OptionChosen) -> Turn:
        is_here = scene.question is not None and event.step == scene.question.id
        return real(scene, replace(event, turn=scene.session.turn) if is_here else event)

    patch.setattr("bot.dialogue.engine.pressed", pressed)


def passes_over_older_answers(patch: pytest.MonkeyPatch) -> None:
    """They are put forward no more."""
    patch.setattr(answering, "take_older", lambda scene, question, value: answering.moved_on(scene))


def erases_by_an_old_yes(patch: pytest.MonkeyPatch) -> None:
    """Whatever it was said to, and though nothing is asked."""
    real = answering.pressed

    def pressed(scene: Scene, event: OptionChosen) -> Turn:
        return offers._forget(scene) if event.options == (offers.YES,) else real(scene, event)

    patch.setattr("bot.dialogue.engine.pressed", pressed)


def takes_one_yes_for_another(patch: pytest.MonkeyPatch) -> None:
    """ "Yes, change it" is "yes, erase it all"."""
    real = offers._choice

    def choice(scene: Scene, offer: offers.Asked, event: Any) -> str | None:
        if isinstance(event, OptionChosen) and event.options[0] in offers._CHOICES:
            return event.options[0]
        return real(scene, offer, event)

    patch.setattr(offers, "_choice", choice)


def skips_an_answer_that_was_given(patch: pytest.MonkeyPatch) -> None:
    """By a button for "go on", and asks nobody."""
    real = engine._skip

    def skip(scene: Scene) -> Turn:
        question = scene.question
        if question is None or not question.skippable:
            return real(scene)
        return settling.settle(scene, question, Mark.SKIPPED)

    patch.setattr(engine, "_skip", skip)


class _Unknown(tuple[str, ...]):
    __slots__ = ()

    def __contains__(self, update: object) -> bool:
        return False


def knows_no_update(patch: pytest.MonkeyPatch) -> None:
    """What comes again is taken for new."""
    real = records.decode

    def decode(payload: bytes) -> Record:
        record = real(payload)
        return msgspec.structs.replace(record, updates=_Unknown(record.updates))

    patch.setattr("bot.service.deciding.decode", decode)


def keeps_private_answers(patch: pytest.MonkeyPatch) -> None:
    real = settling.settle

    def settle(scene: Scene, question: Any, value: Any) -> Turn:
        turn = real(scene, question, value)
        answers = {**turn.session.answers, question.id: value}
        return turn._replace(session=turn.session._replace(answers=answers))

    for module in (answering, engine, offers):
        patch.setattr(module, "settle", settle)
