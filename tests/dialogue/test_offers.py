"""Offers: "did you mean", "change it?": answered in the next turn, gone with anything else."""

from __future__ import annotations

import pytest

from tests.talking import Talk


def unsure() -> Talk:
    """Asked "did you mean" about the gear."""
    talk = Talk()
    talk.reach("reasons")
    talk.say("veiw")
    assert talk.kinds == ["offer"], talk.text
    assert talk.text == "Did you mean one of these?"
    assert [one.label for one in talk.choices.values()] == ["The view", "None of these"]
    assert "reasons" not in talk.answers
    return talk


@pytest.mark.parametrize("answer", ["yes", "1", "the view", "The view", "はい"])
def test_did_you_mean_is_answered_in_words(answer: str) -> None:
    talk = unsure()
    talk.say(answer)
    assert talk.answers["reasons"] == ("view",)
    assert talk.session.offer is None


def test_did_you_mean_is_answered_by_a_press() -> None:
    talk = unsure()
    talk.press("offer:1")
    assert talk.answers["reasons"] == ("view",)


@pytest.mark.parametrize("answer", ["no", "none of these", "2", "nope"])
def test_did_you_mean_is_declined(answer: str) -> None:
    talk = unsure()
    talk.say(answer)
    assert talk.question == "reasons"
    assert "reasons" not in talk.answers
    assert talk.session.offer is None


def test_did_you_mean_survives_a_save_but_not_another_event() -> None:
    talk = unsure()
    talk.restart()
    talk.do("why")
    talk.press("offer:1")
    assert talk.texts[0].startswith("We have moved on")
    assert "reasons" not in talk.answers
    talk = unsure()
    talk.restart()
    talk.press("offer:1")
    assert talk.answers["reasons"] == ("view",)


def test_another_answer_drops_the_offer() -> None:
    talk = unsure()
    talk.say("work and family")
    assert talk.answers["reasons"] == ("work", "family")


def test_a_choice_that_was_not_offered_asks_again() -> None:
    talk = unsure()
    talk.press("offer:3")
    assert talk.question == "reasons"
    assert "reasons" not in talk.answers


def test_several_candidates_take_no_plain_yes() -> None:
    talk = Talk()
    talk.reach("sail_day")
    talk.say("03/04/2027")
    labels = [one.label for one in talk.choices.values()]
    assert labels == ["3 April 2027", "4 March 2027", "None of these"]
    talk.say("yes")
    assert "sail_day" not in talk.answers
    talk.say("03/04/2027")
    talk.say("4 march 2027")
    assert str(talk.answers["sail_day"]) == "Day(year=2027, month=3, day=4)"


def test_a_button_of_an_older_offer_does_not_answer_this_one() -> None:
    """ "Yes, change it" must never come to mean "yes, erase it all"."""
    talk = Talk()
    talk.reach("swim")
    talk.press("south", step="side")
    assert talk.kinds == ["offer"]
    talk.do("forget")
    talk.press("offer:yes", step="side", turn=talk.session.turn)
    assert talk.turn.effects == ()
    assert talk.answers["side"] == "north"


def test_a_button_of_an_older_turn_does_not_answer_either() -> None:
    talk = Talk()
    talk.reach("swim")
    talk.do("forget")
    talk.press("offer:yes", turn=talk.session.turn - 1)
    assert talk.turn.effects == ()
    assert talk.question == "swim"


def test_a_text_that_is_too_long_can_be_cut() -> None:
    talk = Talk()
    talk.reach("notes")
    talk.say("a river " * 100)
    assert talk.kinds == ["notice", "offer"]
    assert "500 characters" in talk.texts[0]
    talk.press("offer:1")
    assert talk.answers["notes"] == ("a river " * 100)[:500]


@pytest.mark.parametrize("step", ["been_here", "notes"])
def test_a_stray_word_neither_erases_nor_answers_and_the_question_is_put_again(step: str) -> None:
    talk = Talk()
    talk.reach(step)
    answers = talk.answers
    talk.do("forget")
    talk.say("wait I changed my mind")
    assert list(talk.choices) == ["offer:yes", "offer:no"]
    assert talk.answers == answers
    assert not talk.turn.effects
    talk.press("offer:no")
    assert talk.turn.replies[-1].step == step
