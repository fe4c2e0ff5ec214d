"""What must come of a press, said before it is made: rules 2 and 4 of `bot.dialogue.engine`, a second time.

A press is fresh when its button belongs to the question, or the offer, that is open, and to this turn. Any
other is stale: no answer changes, nothing is erased, the turn stays. It puts forward the answer that it would
have been, or the question that is open is put again. See `tests.service.model`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from bot.dialogue import events as happened
from bot.dialogue.conditions import Mark
from bot.dialogue.events import Event
from bot.dialogue.model import Dialog, One, Question, Scale, Several, YesNo
from bot.dialogue.session import Changed, Confirm, Kept, Meant, Offer, Returned, Session
from bot.dialogue.turn import Forget, Turn
from bot.dialogue.values import Value
from bot.dialogue.walk import current, walk

Answers = Mapping[str, Value | Mark]
SOME: Final = None
"""A value that is not foreseen: what was ticked, what was weighed."""


class Foreseen(NamedTuple):
    """`may`: the one answer that may be another one then, by its question, and its value. `put`: what a stale
    press puts forward; without it, the question `here` is put again, or the summary."""

    may: Mapping[str, Value | Mark | None] = {}
    erases: bool = False
    stale: bool = False
    put: tuple[str, Value] | None = None
    here: str | None = None

    def check(self, before: Answers, after: Answers, was: Session, turn: Turn) -> None:
        """`before` and `after`: what is stored. `was`: the session when it was pressed."""
        if self.erases:
            assert not after, "a sure press erased nothing"
            return
        assert not turn.has(Forget), "a press erased everything"
        if self.stale:
            self._check_stale(was, turn)
        changed = {step for step in (*before, *after) if before.get(step) != after.get(step)}
        assert changed <= set(self.may), f"a press changed {changed}"
        assert len(changed) <= 1, f"one press changed {changed}"
        for step in changed:
            assert self.may[step] in (SOME, after.get(step)), f"a press said something else of {step}"

    def _check_stale(self, was: Session, turn: Turn) -> None:
        assert turn.settled is None, "a stale press settled something"
        assert turn.session.turn == was.turn, "a stale press moved the talk"
        offer, last = turn.session.offer, turn.replies[-1]
        if self.put is not None:
            assert isinstance(offer, Changed), "a stale answer was not put forward"
            assert (offer.step, offer.value) == self.put
            assert (last.kind, last.step) == ("offer", offer.step)
        elif not isinstance(offer, Returned):  # whoever was away for long is asked whether it still holds
            assert offer is None, "a stale press put something forward"
            assert last.step == self.here if self.here else last.kind == "summary"


def sort_of(read: Event | None) -> str:
    """Of buttons that are alike, so that the many do not hide the few."""
    match read:
        case None:
            return "of no talk of theirs"
        case happened.OptionChosen(options=(option, *_)):
            return option.partition(":")[0] if ":" in option else "answer"
        case _:
            return type(read).__name__


def foresee(dialog: Dialog, session: Session, read: Event | None) -> Foreseen:
    """`read`: what the button means, None for one that is of no talk of theirs."""
    way = walk(dialog, session)
    question = current(dialog, session, way)
    here = question.id if question is not None else None
    stale = Foreseen(stale=True, here=here)
    match read:
        case happened.OptionChosen(options=(option,), step=step, turn=turn):
            fresh = turn == session.turn
        case _:
            return Foreseen()  # a tick is no answer yet
    if option.startswith("offer:"):
        offer = session.offer
        asked = isinstance(offer, Confirm | Meant | Changed | Kept | Returned)
        of = getattr(offer, "step", None)
        if offer is None or not asked or not fresh or step not in (None, of):
            return stale
        return _of_offer(dialog, offer, option.removeprefix("offer:"), question)
    if option == "do:skip" and fresh and question is not None and step in (None, here):
        given = way.known.get(question.id, Mark.SKIPPED)
        return Foreseen({question.id: _kept(question, Mark.SKIPPED)} if isinstance(given, Mark) else {})
    if ":" in option and option != "do:done":
        return Foreseen()
    older = dialog.questions.get(step or "")
    if step == here and question is not None:
        return Foreseen({question.id: _kept(question, _value(question, option))}) if fresh else stale
    value = _value(older, option) if older is not None else None
    if older is None or value is None or turn == session.turn - 1 or way.known.get(older.id, value) == value:
        return stale
    return stale._replace(put=(older.id, value))


def _of_offer(dialog: Dialog, offer: Offer, choice: str, question: Question | None) -> Foreseen:
    """A fresh press on what is put forward."""
    if choice == "no":
        return Foreseen()
    match offer:
        case Confirm("forget" | "restart"):
            return Foreseen(erases=True)
        case Confirm("skip") if question is not None:
            return Foreseen({question.id: _kept(question, Mark.SKIPPED)})
        case Changed(here=here) if choice == "1" and question is not None:
            return Foreseen({question.id: _kept(question, here)})
        case Changed(step, value) | Kept(step, value):
            return Foreseen({step: _kept(dialog.questions[step], value)})
        case Meant(step, values):
            value = values[0 if choice == "yes" else int(choice) - 1]
            return Foreseen({step: _kept(dialog.questions[step], value)})
        case _:
            return Foreseen()


def _value(question: Question, option: str) -> Value | None:
    """What the option says in answer to the question; None where it is no answer of it, or not the whole."""
    match question.kind:
        case One(options=options) | YesNo(options=options):
            return option if any(one.id == option for one in options) else None
        case Several(options=options):
            return (option,) if any(one.id == option for one in options) else None
        case Scale(least, most):
            return int(option) if option.isdecimal() and least <= int(option) <= most else None
        case _:
            return None


def _kept(question: Question, value: Value | Mark | None) -> Value | Mark | None:
    return Mark.WITHHELD if question.private else value
