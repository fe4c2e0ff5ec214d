"""A question with several answers: toggles and Done, all at once, or typed."""

from __future__ import annotations

import pytest

from tests.talking import Talk, stay_or_leave


@pytest.fixture
def talk() -> Talk:
    talk = Talk()
    talk.reach("gear")
    return talk


def ticked(talk: Talk) -> list[str]:
    return [one.id for one in talk.choices.values() if one.chosen]


def test_toggles_then_done(talk: Talk) -> None:
    turn = talk.session.turn
    talk.toggle("bag")
    talk.toggle("bicycle")
    assert ticked(talk) == ["bicycle", "bag"]
    assert talk.session.turn == turn, "the same buttons stay good"
    talk.press("do:done", step="gear", turn=turn)
    assert talk.answers["gear"] == ("bicycle", "bag")
    assert talk.settled == "✓ Bicycle, Bag"


def test_a_toggle_takes_back(talk: Talk) -> None:
    talk.toggle("bag")
    talk.toggle("bag")
    assert ticked(talk) == []
    talk.press("do:done")
    assert talk.question == "gear"
    assert "gear" not in talk.answers


def test_one_that_stands_alone_sends_the_others_away(talk: Talk) -> None:
    talk.toggle("bag")
    talk.toggle("nothing")
    assert ticked(talk) == ["nothing"]
    talk.toggle("dog")
    assert ticked(talk) == ["dog"]


def test_several_at_once(talk: Talk) -> None:
    talk.press("dog", "bag")
    assert talk.answers["gear"] == ("dog", "bag")


def test_several_at_once_with_one_that_stands_alone(talk: Talk) -> None:
    talk.press("dog", "nothing")
    assert talk.answers["gear"] == ("nothing",)


@pytest.mark.parametrize("text", ["bag and dog", "2, 3", "dog + bag", "2 and 3"])
def test_several_typed(talk: Talk, text: str) -> None:
    talk.say(text)
    assert talk.answers["gear"] == ("dog", "bag")


def test_what_is_understood_is_offered_and_the_rest_passed_over(talk: Talk) -> None:
    talk.say("a dog, a bag and my grandmother")
    assert [one.label for one in talk.choices.values()] == ["Dog, Bag", "None of these"]
    talk.say("yes")
    assert talk.answers["gear"] == ("dog", "bag")


def test_a_lack_is_asked_back() -> None:
    talk = Talk(stay_or_leave())
    while talk.question != "reasons":
        here = talk.dialog.questions[talk.question or ""]
        talk.do("skip") if here.skippable else talk.press("short")
    talk.say("lonely, tired, no money")
    assert talk.kinds == ["offer"], "the answer, and no card"
    assert [one.label for one in talk.choices.values()] == [
        "Being lonely or low, Money",
        "Being lonely or low",
        "None of these",
    ]
    talk.say("1")
    assert talk.answers["reasons"] == ("low", "money")


def test_a_toggle_on_another_question_moves_nothing(talk: Talk) -> None:
    before = talk.session
    for step, option, turn in (("side", "north", None), ("gear", "rocket", None), ("gear", "bag", 0)):
        talk.toggle(option, step=step, turn=turn)
        assert talk.session == before
    talk.reach("swim")
    talk.toggle("bag")
    assert talk.question == "swim"


def test_toggles_start_from_the_answer_that_is_changed(talk: Talk) -> None:
    talk.press("dog", "bag")
    talk.do("back")
    talk.toggle("bag")
    assert ticked(talk) == ["dog"]
    talk.press("do:done")
    assert talk.answers["gear"] == ("dog",)


def test_an_answer_typed_in_the_middle_counts(talk: Talk) -> None:
    talk.toggle("bag")
    talk.say("dog")
    assert talk.answers["gear"] == ("dog",)
    assert talk.session.draft is None


def test_words_that_are_no_answer_lose_no_tick(talk: Talk) -> None:
    talk.toggle("bag")
    talk.say("xyzzy")
    assert ticked(talk) == ["bag"]


def test_what_was_chosen_is_ticked_when_the_question_is_gone_back_to() -> None:
    talk = Talk()
    talk.say("north")
    talk.say("no")
    talk.say("dog and bag")
    talk.do("back")
    assert [choice.id for choice in talk.turn.replies[-1].choices if choice.chosen] == ["dog", "bag"]
    talk.toggle("dog")
    assert [choice.id for choice in talk.turn.replies[-1].choices if choice.chosen] == ["bag"]
