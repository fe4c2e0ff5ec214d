"""Back reopens the question before, with its answer; continue keeps it and goes on."""

from __future__ import annotations

import pytest

from bot.dialogue.conditions import Mark
from tests.talking import CROSSED, Talk


def test_back_shows_the_answer_and_continue_keeps_it() -> None:
    talk = Talk()
    talk.press("north")
    talk.press("no")
    talk.do("back")
    assert talk.question == "been_here"
    assert "Your answer so far: No" in talk.text
    assert "do:continue" in talk.choices
    talk.do("continue")
    assert talk.question == "gear"
    assert talk.settled == "✓ No"
    assert talk.answers == {"side": "north", "been_here": "no"}


@pytest.mark.parametrize("step", [*list(CROSSED)[1:], "weighed", None])
def test_back_then_continue_is_where_it_was(step: str | None) -> None:
    talk = Talk()
    talk.reach(step)
    before, answers = talk.texts[-1], dict(talk.answers)
    talk.do("back")
    assert talk.question != step
    talk.do("continue")
    assert talk.question == step
    assert talk.texts[-1] == before
    assert talk.answers == answers


def test_back_twice_and_on() -> None:
    talk = Talk()
    talk.reach("gear")
    talk.do("back")
    talk.do("back")
    assert talk.question == "side"
    talk.press("south")
    assert talk.question == "gear", "the talk goes on at the first question that is open"


def test_there_is_nothing_before_the_first_question() -> None:
    talk = Talk()
    talk.do("back")
    assert talk.texts[0].startswith("This is the first question")
    assert talk.question == "side"
    talk.press("north")
    talk.do("back")
    talk.do("back")
    assert talk.question == "side"


def test_back_from_the_end_reopens_the_last_question() -> None:
    talk = Talk()
    talk.reach(None)
    talk.do("back")
    assert talk.question == "notes"
    assert not talk.turn.ended


def test_back_passes_over_a_question_that_is_still_open() -> None:
    """Somebody changed an early answer, which opened `ticket`, and then looks at a later one."""
    talk = Talk()
    talk.press("north")
    talk.press("yes")
    talk.reach(None)
    talk.change("been_here")
    talk.press("no")
    assert talk.question == "ticket"
    talk.change("reasons")
    talk.do("back")
    assert talk.question == "return_day"
    talk.do("continue")
    assert talk.question == "ticket"
    assert "Your answer so far" not in talk.text


def test_what_is_half_said_survives_going_back() -> None:
    talk = Talk()
    talk.reach("gear")
    talk.toggle("dog")
    talk.do("back")
    talk.do("continue")
    assert talk.choices["dog"].chosen
    talk.do("back")
    talk.press("yes")
    assert talk.question == "gear"
    assert talk.choices["dog"].chosen


def test_a_half_changed_answer_is_dropped_by_continue() -> None:
    talk = Talk()
    talk.reach("swim")
    talk.do("back")
    talk.toggle("dog")
    assert talk.choices["dog"].chosen
    assert talk.choices["bag"].chosen
    talk.do("continue")
    assert talk.answers["gear"] == ("bag",)
    talk.change("gear")
    assert not talk.choices["dog"].chosen


def test_continue_where_nothing_was_reopened_asks_again() -> None:
    talk = Talk()
    talk.press("north")
    turn = talk.session.turn
    talk.do("continue")
    assert talk.question == "been_here"
    assert talk.session.turn == turn
    assert talk.settled == ""


def test_skipping_an_answer_that_was_given_asks_first() -> None:
    talk = Talk()
    talk.reach("swim")
    talk.do("back")
    step = talk.question or ""
    before = talk.answers[step]
    talk.say("skip")
    assert talk.kinds == ["offer"]
    assert talk.answers[step] == before
    talk.say("no")
    assert talk.question == step
    assert talk.answers[step] == before
    talk.do("continue")
    assert talk.answers[step] == before


@pytest.mark.parametrize("again", ["skip", "yes"])
def test_skip_said_twice_takes_the_answer_out(again: str) -> None:
    talk = Talk()
    talk.reach("swim")
    talk.do("back")
    step = talk.question or ""
    talk.say("skip")
    talk.say(again)
    assert talk.answers[step] is Mark.SKIPPED
    assert talk.question == "swim"
