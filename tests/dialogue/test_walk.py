"""The path: a function of the dialog and the answers, and of nothing else."""

from __future__ import annotations

import pytest

from bot.dialogue.conditions import (
    All,
    Answered,
    AtLeast,
    AtMost,
    Before,
    Condition,
    Either,
    Has,
    Is,
    Known,
    Mark,
    Not,
    Skipped,
    compile_condition,
)
from bot.dialogue.model import Say
from bot.dialogue.session import Session
from bot.dialogue.values import Day, Value
from bot.dialogue.walk import walk
from tests.editing import with_step
from tests.talking import Talk, crossing


def answered(**answers: Value | Mark) -> Session:
    """A session with these answers, however one came to give them."""
    stamps = {step: crossing().questions[step].stamp for step in answers}
    return Session("crossing", answers, stamps)


def path(**answers: Value | Mark) -> str:
    """The questions up to the open one, with a mark at the end where it is open."""
    way = walk(crossing(), answered(**answers))
    return " ".join(one.id for one in way.questions()) + ("?" if way.open else ".")


def test_the_first_question_is_open_before_anything_is_said() -> None:
    assert path() == "side?"


def test_each_answer_opens_the_next_question() -> None:
    assert path(side="north") == "side been_here?"
    assert path(side="north", been_here="no") == "side been_here gear?"


def test_an_answer_beyond_the_open_question_counts_already() -> None:
    assert path(side="north", gear=("bag",)) == "side been_here?"
    way = walk(crossing(), answered(side="north", gear=("bag",)))
    assert way.known == {"side": "north", "gear": ("bag",)}


def test_a_section_whose_condition_fails_is_left_out_whole() -> None:
    assert path(side="island", been_here="no") == "side been_here ticket?"
    assert path(side="island", been_here="yes") == "side been_here reasons?"


def test_what_is_skipped_is_unknown_and_so_is_its_opposite() -> None:
    """Money is asked unless somebody was here before; of whoever does not say, that is not known."""
    assert path(side="island", been_here=Mark.SKIPPED) == "side been_here reasons?"


@pytest.mark.parametrize(
    ("condition", "known", "truth"),
    [
        (Is("a", "x"), {"a": "x"}, True),
        (Is("a", "x"), {"a": "y"}, False),
        (Is("a", "x"), {}, None),
        (Is("a", "x"), {"a": Mark.SKIPPED}, None),
        (Is("a", "x"), {"a": Mark.WITHHELD}, None),
        (Not(Is("a", "x")), {"a": "y"}, True),
        (Not(Is("a", "x")), {}, None),
        (Not(Is("a", "x")), {"a": Mark.SKIPPED}, None),
        (Has("a", frozenset("x")), {"a": ("x", "y")}, True),
        (Has("a", frozenset("x")), {"a": ()}, False),
        (AtLeast("a", 3), {"a": 3}, True),
        (AtMost("a", 3), {"a": 4}, False),
        (AtMost("a", 3), {"a": Mark.SKIPPED}, None),
        (Answered("a"), {"a": "x"}, True),
        (Answered("a"), {"a": Mark.SKIPPED}, False),
        (Answered("a"), {}, False),
        (Not(Answered("a")), {}, True),
        (Answered("a"), {"a": Mark.WITHHELD}, None),
        (Skipped("a"), {"a": Mark.SKIPPED}, True),
        (Skipped("a"), {"a": "x"}, False),
        (Skipped("a"), {"a": Mark.WITHHELD}, None),
        (All((Is("a", "x"), Is("b", "y"))), {"a": "x"}, None),
        (All((Is("a", "x"), Is("b", "y"))), {"a": "z"}, False),
        (Either((Is("a", "x"), Is("b", "y"))), {"a": "x"}, True),
        (Either((Is("a", "x"), Is("b", "y"))), {"a": "z"}, None),
        (Before("a", Day(2027, 4, 1).first()), {"a": Day(2027, 3)}, True),
        (Before("a", Day(2027, 3, 31).first()), {"a": Day(2027, 3)}, False),
        (Before("a", "b"), {"a": Day(2027, 3), "b": Day(2027, 4)}, True),
        (Before("a", "b"), {"a": Day(2027, 3)}, None),
    ],
)
def test_the_truth_of_a_condition(condition: Condition, known: Known, truth: bool | None) -> None:
    assert compile_condition(condition)(known) is truth


def test_says_apply_like_questions() -> None:
    says = [
        one.id
        for one in walk(crossing(), answered(side="north", been_here="yes")).steps()
        if isinstance(one, Say)
    ]
    assert says == ["hello", "welcome_again"]
    says = [
        one.id
        for one in walk(crossing(), answered(side="north", been_here=Mark.SKIPPED)).steps()
        if isinstance(one, Say)
    ]
    assert says == ["hello", "no_matter"]


def test_a_condition_on_a_parked_answer_is_unknown() -> None:
    """`return_day` hangs on `sail_day`, which hangs on the side."""
    way = walk(
        crossing(), answered(side="north", been_here="yes", sail_day=Day(2027, 3), return_day=Day(2027, 4))
    )
    assert {"sail_day", "return_day"} <= set(way.known)
    way = walk(
        crossing(), answered(side="island", been_here="yes", sail_day=Day(2027, 3), return_day=Day(2027, 4))
    )
    assert set(way.parked()) == {"sail_day", "return_day"}
    assert set(way.known) == {"side", "been_here"}


def test_progress_counts_what_counts() -> None:
    way = walk(crossing(), answered())
    assert (way.answered, way.remaining) == (0, 4)  # side, been_here, reasons, notes
    way = walk(crossing(), answered(side="island", been_here="no"))
    assert (way.answered, way.remaining) == (2, 4)


def test_the_counts_are_in_every_turn() -> None:
    talk = Talk()
    assert (talk.turn.answered, talk.turn.remaining) == (0, 4)
    talk.press("island")
    assert (talk.turn.answered, talk.turn.remaining) == (1, 3)
    talk.press("no")  # opens ticket and savings
    assert (talk.turn.answered, talk.turn.remaining) == (2, 4)
    talk.reach(None)
    assert talk.turn.remaining == 0
    assert talk.turn.ended


def test_a_condition_that_never_holds_hides_a_question_and_asks_the_next() -> None:
    dialog = with_step(crossing(), "been_here", when=Is("side", "island"))
    talk = Talk(dialog)
    talk.press("north")
    assert talk.question == "gear"
