"""Talks made up so that, together, they come to every step and option of a dialog.

Each is aimed: `bot.content.witness` finds the answers that lead to a step, and the walk gives these and, at
all other questions, what no walk has answered yet. So few walks are enough, the same ones every time.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import datetime
from typing import assert_never

from bot.content.witness import Asked, Capped, find
from bot.dialogue.conditions import Condition, Known, Mark
from bot.dialogue.events import CardOpened, Event, Opened, OptionChosen, QuestionSkipped, TextReceived
from bot.dialogue.model import (
    RATINGS,
    Date,
    Dialog,
    Number,
    One,
    Question,
    Scale,
    Several,
    Text,
    Weigh,
    Yen,
    YesNo,
)
from bot.dialogue.prompts import DONE
from bot.dialogue.turn import Turn
from bot.dialogue.values import Day, Value

Play = Callable[[Event], Turn]
"""Hands an event to the engine, within one talk."""
_WORDS = "In a few words."
_MOST_EVENTS = 500
"""A walk ends long before; a dialog that never ended would be stopped here."""


class Walks:
    """`visited`: ids of steps, "step.option", "card:id"; whoever plays a walk adds to it while it goes."""

    def __init__(
        self, dialog: Dialog, asked: Mapping[str, Asked], visited: Collection[str], at: datetime
    ) -> None:
        self._dialog, self._asked, self._visited, self._at = dialog, asked, visited, at
        self._rated = 0

    def __iter__(self) -> Iterator[tuple[str, Callable[[Play], None]]]:
        """Each with its aim, to be played before the next is asked for."""
        for section in self._dialog.sections:
            for step in section.steps:
                if step.id not in self._visited:
                    yield from self._toward(step.id, tuple(filter(None, (section.when, step.when))), {})
                if isinstance(step, Question):
                    yield from self._options(step)
        if any(f"card:{card}" not in self._visited for card in self._dialog.cards):
            yield "cards", self._read

    def _options(self, question: Question) -> Iterator[tuple[str, Callable[[Play], None]]]:
        for option in options(question):
            if f"{question.id}.{option}" not in self._visited:
                answer: Value = (option,) if isinstance(question.kind, Several) else option
                given = {} if isinstance(question.kind, Weigh) else {question.id: answer}
                wanted = self._asked[question.id].conditions
                yield from self._toward(f"{question.id}.{option}", wanted, given)

    def _toward(
        self, aim: str, wanted: tuple[Condition, ...], answers: Known
    ) -> Iterator[tuple[str, Callable[[Play], None]]]:
        try:
            found = find(wanted, self._asked, on_path=True)
        except Capped:
            found = {}
        if found is not None:
            given = {**found, **answers}
            yield aim, lambda play: self._walk(play, given)

    def _read(self, play: Play) -> None:
        play(Opened(self._at))
        for card in self._dialog.cards:
            play(CardOpened(self._at, card))

    def _walk(self, play: Play, given: Known) -> None:
        turn = play(Opened(self._at))
        for _ in range(_MOST_EVENTS):
            question = self._dialog.questions.get(turn.replies[-1].step or "")
            if turn.ended or question is None:
                return
            turn = play(self._answer(question, turn, given.get(question.id)))

    def _answer(self, question: Question, turn: Turn, given: Value | Mark | None) -> Event:
        """What a person could press or type there."""
        if isinstance(given, Mark):
            return QuestionSkipped(self._at)
        if isinstance(question.kind, Weigh):
            return self._weigh(question.kind, turn)
        return self._event(question, self._fresh(question) if given is None else given)

    def _event(self, question: Question, value: Value) -> Event:
        match value:
            case str() if not question.by_id:
                return TextReceived(self._at, value)
            case str():
                return OptionChosen(self._at, (value,))
            case int():
                return TextReceived(self._at, str(value))
            case Day():
                return TextReceived(self._at, value.iso)
            case tuple():
                return OptionChosen(self._at, tuple(str(one) for one in value))
            case _:
                assert_never(value)

    def _fresh(self, question: Question) -> Value:
        """What nobody has answered there yet, or else the first."""
        match question.kind:
            case One(chosen) | YesNo(chosen):
                names = [option.id for option in chosen]
                return next((one for one in names if f"{question.id}.{one}" not in self._visited), names[0])
            case Several(chosen):
                names = [option.id for option in chosen if not option.alone]
                new = [one for one in names if f"{question.id}.{one}" not in self._visited]
                return tuple(new or names[:1] or [chosen[0].id])
            case Scale(least) | Number(least) | Yen(least):
                return least
            case Date(earliest):
                return earliest
            case Text() | Weigh():
                return _WORDS
            case kind:
                assert_never(kind)

    def _weigh(self, kind: Weigh, turn: Turn) -> Event:
        """Every path in turn, so that each is said to be spoken for."""
        shown = [choice.id for choice in turn.replies[-1].choices]
        if DONE in shown:
            return OptionChosen(self._at, (DONE,))
        self._rated += 1
        path = kind.paths[self._rated % len(kind.paths)].id
        rating = str(RATINGS[self._rated % len(RATINGS)])
        return OptionChosen(self._at, (rating, path) if rating in shown else (path,))


def options(question: Question) -> tuple[str, ...]:
    """What can be chosen; of a `weigh`, the paths."""
    match question.kind:
        case One(chosen) | Several(chosen) | YesNo(chosen) | Weigh(paths=chosen):
            return tuple(option.id for option in chosen)
        case _:
            return ()
