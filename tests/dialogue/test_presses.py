"""Presses that come late, twice, or from an older question."""

from __future__ import annotations

import pytest

from tests.talking import Talk


def test_a_double_press_counts_once() -> None:
    talk = Talk()
    talk.press("north", step="side", turn=0)
    answers = dict(talk.answers)
    talk.press("north", step="side", turn=0)
    assert talk.texts[0] == "Already noted: Your side, North."
    assert talk.question == "been_here"
    assert talk.answers == answers


def test_two_presses_of_one_turn_the_first_counts() -> None:
    talk = Talk()
    talk.press("north", step="side", turn=0)
    talk.press("south", step="side", turn=0)
    assert talk.answers == {"side": "north"}
    assert talk.session.offer is None


def test_a_press_on_an_older_question_is_an_offer_to_change() -> None:
    talk = Talk()
    talk.reach("swim")
    talk.press("island", step="side", turn=0)
    assert talk.text == "Your side: so far “North”. Change it to “The island”?"
    assert talk.answers["side"] == "north"
    talk.say("yes")
    assert talk.answers["side"] == "island"
    assert talk.texts[0].startswith("Set aside for now: Your gear.")


def test_the_offer_to_change_can_be_declined() -> None:
    talk = Talk()
    talk.reach("swim")
    talk.press("island", step="side", turn=0)
    talk.press("offer:no")
    assert talk.answers["side"] == "north"
    assert talk.question == "swim"


def test_the_same_answer_to_an_older_question_is_noted() -> None:
    talk = Talk()
    talk.reach("swim")
    talk.press("north", step="side", turn=0)
    assert talk.texts[0] == "Already noted: Your side, North."


def test_a_text_for_an_older_question_is_an_offer_too() -> None:
    talk = Talk()
    talk.reach("reasons")
    talk.say("may 2027", step="sail_day")
    assert talk.text == "Day of sailing: so far “March 2027”. Change it to “May 2027”?"
    talk.press("offer:yes")
    assert str(talk.answers["sail_day"]) == "Day(year=2027, month=5, day=0)"


@pytest.mark.parametrize("text", ["blue", "may 2099", ""])
def test_a_text_that_is_no_answer_to_an_older_question_moves_nothing(text: str) -> None:
    talk = Talk()
    talk.reach("reasons")
    before = talk.session
    talk.say(text, step="sail_day")
    assert talk.texts[0].startswith("We have moved on")
    assert talk.session == before


@pytest.mark.parametrize("step", ["gear", "no_such_step", "hello"])
def test_a_press_for_what_was_never_answered_moves_nothing(step: str) -> None:
    talk = Talk()
    talk.press("north")
    talk.press("bag", step=step, turn=0)
    assert talk.texts[0].startswith("We have moved on")
    assert talk.question == "been_here"
    assert talk.answers == {"side": "north"}


def test_a_press_of_an_older_turn_on_the_same_question() -> None:
    """The question was left and reopened since; the person sees it as it is now."""
    talk = Talk()
    talk.press("north")
    talk.do("back")
    talk.press("south", step="side", turn=0)
    assert talk.texts[0].startswith("We have moved on")
    assert talk.answers == {"side": "north"}


@pytest.mark.parametrize(
    "option", ["blue", "", "do:nothing", "offer:yes", "change:", "::", "card:", "do:done"]
)
def test_an_option_that_is_none_moves_nothing(option: str) -> None:
    talk = Talk()
    talk.press("north")
    before = talk.session
    talk.press(option)
    assert talk.session == before


def test_no_option_at_all() -> None:
    talk = Talk()
    talk.press()
    assert talk.question == "side"
    assert talk.texts[0].startswith("That answer is no longer offered")


def test_two_options_where_one_is_asked() -> None:
    talk = Talk()
    talk.press("north", "south")
    assert talk.answers == {}


@pytest.mark.parametrize(("verb", "here"), [("back", "been_here"), ("skip", "swim"), ("continue", "gear")])
def test_a_verbs_button_counts_once_a_turn(verb: str, here: str) -> None:
    talk = Talk()
    talk.reach("gear")
    turn = talk.session.turn
    talk.press(f"do:{verb}", turn=turn)
    assert talk.question == here
    talk.press(f"do:{verb}", turn=turn)
    assert talk.question == here


def test_skip_beside_an_older_question_skips_nothing() -> None:
    talk = Talk()
    talk.reach("gear")
    talk.press("do:skip", step="been_here")
    assert talk.texts[0].startswith("We have moved on")
    assert talk.question == "gear"


def test_at_the_end_an_old_press_is_an_offer() -> None:
    talk = Talk()
    talk.reach(None)
    talk.press("yes", step="been_here", turn=1)
    assert talk.kinds == ["offer"]
    talk.press("view")
    assert talk.kinds == ["notice", "summary"]
