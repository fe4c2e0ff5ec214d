"""What somebody takes back at the next question: "oops, I meant prefecture"."""

from __future__ import annotations

import pytest

from bot.dialogue.values import Day
from tests.dialogue.test_understanding import talk_at


@pytest.mark.parametrize(
    "said",
    [
        "oops i meant prefecture",
        "sorry, prefecture",
        "wait no its a prefecture",
        "change that to prefecture",
        "ごめんなさい、prefecture",
    ],
)
def test_the_answer_before_is_put_right(said: str) -> None:
    talk = talk_at("jet_year", employer="town")
    talk.say(said)
    assert talk.kinds == ["offer"]
    assert talk.answers["employer"] == "town", "nothing is changed before it is agreed to"
    talk.say("yes")
    assert talk.answers["employer"] == "prefecture"
    assert talk.question == "jet_year"


def test_what_may_answer_either_question_is_asked_about() -> None:
    talk = talk_at("status_expiry", contract_end="31 march 2027")
    talk.say("actually july")
    labels = [choice.label for choice in talk.choices.values()]
    assert "Change it to “July 2027”?" in talk.text
    assert any("July 2027" in label for label in labels), "it may be the day on the card, too"
    talk.press("offer:1")
    assert talk.answers["contract_end"] == Day(2027, 3, 31)
    assert talk.answers["status_expiry"] == Day(2027, 7)


def test_a_correction_that_leaves_two_opens_the_question_again() -> None:
    talk = talk_at("form_deadline", form="not yet")
    talk.say("no wait, i sent it")
    assert talk.question == "form"
    assert talk.answers["form"] == "not_yet"


def test_who_says_it_again_is_heard_again() -> None:
    talk = talk_at("jet_year", employer="town")
    for _ in range(2):
        talk.say("i meant prefecture")
        assert talk.kinds == ["offer"]
        talk.say("no")


@pytest.mark.parametrize("said", ["sorry", "wait", "sorry i dont know", "oops i meant town", "no wait"])
def test_what_puts_nothing_right_changes_nothing(said: str) -> None:
    talk = talk_at("jet_year", employer="town")
    talk.say(said)
    assert talk.answers["employer"] == "town"
    assert talk.question in ("jet_year", "employer")
