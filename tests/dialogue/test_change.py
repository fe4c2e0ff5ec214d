"""A change of mind: what it takes off the path is kept aside, and is announced when it counts again."""

from __future__ import annotations

from bot.dialogue.values import Day
from tests.talking import Talk

BOAT = {"gear", "swim", "people", "sail_day", "return_day"}


def finished() -> Talk:
    talk = Talk()
    talk.reach(None)
    return talk


def test_answers_off_the_path_are_set_aside_with_their_names() -> None:
    talk = finished()
    talk.change("side")
    assert "Your answer so far: North" in talk.text
    talk.press("island")
    assert set(talk.parked) == BOAT
    assert talk.texts[0] == (
        "Set aside for now: Your gear, Swimming, How many people, Day of sailing, Day of return."
        " It is kept, and it counts again if you change back."
    )
    assert talk.kinds == ["notice", "summary"]
    assert "on a day to be settled" in talk.texts[-1]


def test_they_count_again_and_it_is_said() -> None:
    talk = finished()
    talk.change("side")
    talk.press("island")
    talk.change("side")
    talk.press("south")
    assert talk.parked == {}
    assert talk.answers["sail_day"] == Day(2027, 3)
    assert "Counts again: Day of sailing, March 2027." in talk.texts
    assert "Counts again: Your gear, Bag." in talk.texts
    assert talk.question is None


def test_what_is_set_aside_survives_weeks_and_restarts() -> None:
    talk = finished()
    talk.change("side")
    talk.press("island")
    talk.restart()
    talk.wait(weeks=3)
    talk.open()
    talk.change("side")
    talk.press("north")
    assert talk.answers["people"] == 2


def test_a_private_answer_counts_again_without_being_named() -> None:
    talk = finished()
    talk.change("been_here")
    talk.press("yes")
    assert "savings" in talk.parked
    talk.change("been_here")
    talk.press("no")
    assert "Counts again: Enough money." in talk.texts
    assert not any("Not yet" in text for text in talk.texts if text.startswith("Counts"))


def test_new_questions_are_announced() -> None:
    talk = Talk()
    talk.press("island")
    talk.press("yes")
    talk.reach(None)
    talk.change("been_here")
    talk.press("no")
    assert talk.texts[0] == "New questions: 2"
    assert talk.question == "ticket"


def test_no_new_questions_are_announced_on_the_way() -> None:
    talk = Talk()
    talk.press("island")
    talk.press("no")
    assert not any(text.startswith("New questions") for text in talk.texts)


def test_says_that_are_new_on_the_path_are_said_and_old_ones_are_not() -> None:
    talk = finished()
    talk.change("been_here")
    talk.press("yes")
    assert "Good to see you at the river again." in talk.texts
    talk.change("side")
    talk.press("south")
    assert "Good to see you at the river again." not in talk.texts


def test_a_say_is_not_repeated_before_another_question() -> None:
    talk = finished()
    talk.change("sail_day")
    talk.say("december 2027")
    assert any(
        text.startswith("It is cold then. Pack by 29 October 2027 (counted from 1 December 2027, to be safe)")
        for text in talk.texts
    )
    talk.change("notes")
    talk.say("Nothing more.")
    assert not any(text.startswith("It is cold") for text in talk.texts)


def test_changing_gives_the_same_as_having_answered_so_from_the_start() -> None:
    changed = finished()
    changed.change("side")
    changed.press("island")
    fresh = Talk()
    fresh.press("island")
    fresh.reach(None)
    assert changed.answers == fresh.answers
    assert changed.texts[-1] == fresh.texts[-1]
    assert changed.way.steps() == fresh.way.steps()
    assert set(changed.parked) == BOAT
    assert fresh.parked == {}


def test_the_list_of_answers_and_a_name_typed() -> None:
    talk = finished()
    talk.do("change")
    assert talk.kinds == ["menu"]
    assert talk.choices["change:sail_day"].label == "Day of sailing"
    assert talk.choices["change:sail_day"].about == "March 2027"
    assert talk.choices["change:savings"].about == "kept only while we talk"
    talk.press("change:sail_day")
    assert talk.question == "sail_day"
    talk.do("continue")
    talk.say("change my day of return")
    assert talk.question == "return_day"
    assert "Your answer so far: April 2027" in talk.text


def test_there_is_nothing_to_change_at_the_start() -> None:
    talk = Talk()
    talk.do("change")
    assert talk.texts == ["There is no answer to change yet."]
    talk.change("sail_day")
    assert talk.texts == ["There is no answer to change yet."]


def test_one_sections_answers() -> None:
    talk = finished()
    talk.change("@money")
    assert list(talk.choices) == ["change:ticket", "change:deposit", "change:savings", "do:continue"]


def test_a_question_that_is_set_aside_cannot_be_changed_from_here() -> None:
    talk = finished()
    talk.change("side")
    talk.press("island")
    talk.change("gear")
    assert talk.kinds == ["menu"]
    assert "change:gear" not in talk.choices


def test_beside_each_answer_that_can_be_changed_stand_its_words_without_marks() -> None:
    talk = finished()
    talk.change("notes")
    talk.say("**loud** [a](https://x.example)\nand _more_")
    talk.do("change")
    abouts = {choice.id: choice.about for choice in talk.choices.values()}
    assert abouts["change:notes"] == "“**loud** [a](https://x.example) and _more_”"
    assert abouts["change:side"] == "North"
    assert abouts["change:savings"] == "kept only while we talk"
