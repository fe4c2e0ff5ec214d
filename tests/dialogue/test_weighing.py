"""Weighing: one thing a screen, how much and which way; then reasons of one's own."""

from __future__ import annotations

import pytest

from bot.dialogue.turn import TEXT_LIMIT
from bot.dialogue.values import Value, Weight
from tests.talking import Talk


def asked(*reasons: str) -> Talk:
    talk = Talk()
    talk.reach("reasons")
    talk.press(*reasons)
    assert talk.question == "weighed"
    return talk


def weights(talk: Talk) -> Value:
    value = talk.answers["weighed"]
    assert not isinstance(value, str | int)
    return value  # type: ignore[return-value]


def test_a_rating_and_then_a_path() -> None:
    talk = asked("view", "work")
    assert "1 of 2: **The view**" in talk.text
    assert list(talk.choices) == ["0", "1", "2", "3", "4", "5"]
    turn = talk.session.turn
    talk.press("4")
    assert "**The view**: 4 of 5." in talk.text
    assert [one.label for one in talk.choices.values()] == ["For crossing", "For staying"]
    talk.press("stay")
    assert "2 of 2: **Work**" in talk.text
    assert talk.session.turn == turn, "all screens are one turn"


def test_both_at_once() -> None:
    talk = asked("view", "work")
    talk.press("4", "stay")
    assert "2 of 2: **Work**" in talk.text
    talk.press("0", "cross")
    assert list(talk.choices) == ["do:done", "keep:picture"]
    talk.press("do:done")
    assert weights(talk) == (Weight("reasons.view", 4, "stay"), Weight("reasons.work", 0, "cross"))
    assert talk.settled == "✓ The view – 4, For staying; Work – 0, For crossing"
    assert talk.question == "notes"


def test_typed_ratings_and_paths() -> None:
    talk = asked("view")
    talk.say("three")
    talk.say("for staying")
    talk.say("no")
    assert weights(talk) == (Weight("reasons.view", 3, "stay"),)


def test_a_whole_round_at_once() -> None:
    talk = asked("view", "work")
    talk.press("4", "stay", "5", "cross", "do:done")
    assert weights(talk) == (Weight("reasons.view", 4, "stay"), Weight("reasons.work", 5, "cross"))


def test_own_reasons_up_to_the_limit() -> None:
    talk = asked("view")
    talk.press("1", "stay")
    talk.say("the   ferry\nman")
    assert "2 of 2: **“the ferry man”**" in talk.text
    talk.press("5", "cross")
    talk.say("my knees")
    talk.press("2")
    talk.say("staying")
    assert talk.question == "notes", "two is the limit of this dialog"
    assert weights(talk) == (
        Weight("reasons.view", 1, "stay"),
        Weight("own.1", 5, "cross", "the ferry man"),
        Weight("own.2", 2, "stay", "my knees"),
    )


def test_an_own_reason_that_is_too_long_loses_nothing() -> None:
    talk = asked("view")
    talk.press("1", "stay")
    talk.say("x" * 201)
    assert "200 characters" in talk.texts[0]
    talk.say("x" * 200)
    assert len(talk.text) < TEXT_LIMIT
    talk.press("1", "stay", "do:done")
    assert talk.question == "notes"


@pytest.mark.parametrize("bad", ["blue", "7", "-1", "cross", "2.5"])
def test_a_bad_rating_asks_the_same_item(bad: str) -> None:
    talk = asked("view", "work")
    talk.press("4", "stay")
    talk.say(bad)
    assert talk.texts[0] == "One number is needed here, from 0 to 5."
    assert "2 of 2: **Work**" in talk.text


def test_a_bad_path_asks_the_same_item() -> None:
    talk = asked("view")
    talk.press("4")
    talk.say("upwards")
    assert talk.texts[0].startswith("I did not understand that as an answer.")
    assert "4 of 5." in talk.text


@pytest.mark.parametrize("options", [("stay",), ("9",), ("4", "4"), ("4", "blue"), ("do:done",)])
def test_presses_that_do_not_fit_change_nothing(options: tuple[str, ...]) -> None:
    talk = asked("view")
    before = talk.session
    talk.press(*options)
    assert talk.texts[0].startswith("That answer is no longer offered")
    assert talk.session == before


def test_a_new_item_after_a_change_asks_that_item_alone() -> None:
    talk = asked("view")
    talk.press("4", "stay", "do:done")
    talk.reach(None)
    talk.change("reasons")
    talk.press("view", "family")
    assert "Something has changed here, so this is asked once more: What weighs most." in talk.texts
    assert "2 of 2: **Family**" in talk.text
    talk.press("5", "cross")
    talk.press("do:done")
    assert weights(talk) == (Weight("reasons.view", 4, "stay"), Weight("reasons.family", 5, "cross"))
    assert talk.question is None
    assert talk.turn.ended


def test_an_item_that_is_no_longer_chosen_is_not_shown_and_not_asked() -> None:
    talk = asked("view", "work")
    talk.press("4", "stay", "1", "cross", "do:done")
    talk.change("reasons")
    talk.press("work")
    assert talk.question == "notes"
    talk.do("recap")
    assert "- What weighs most: Work – 1, For crossing" in talk.text
    talk.change("reasons")
    talk.press("view", "work")
    assert talk.question == "notes", "its weight was kept"


def test_a_reopened_weigh_starts_anew_and_shows_what_was() -> None:
    talk = asked("view")
    talk.press("4", "stay")
    talk.say("my knees")
    talk.press("5", "cross", "do:done")
    talk.change("weighed")
    assert "Before: 4 of 5, “For staying”." in talk.text
    assert "Your answer so far: The view – 4, For staying; “my knees” – 5, For crossing" in talk.text
    talk.press("2", "cross")
    assert "2 of 2: **“my knees”**" in talk.text
    assert "Before: 5 of 5, “For crossing”." in talk.text
    talk.press("1", "stay", "do:done")
    assert weights(talk) == (Weight("reasons.view", 2, "cross"), Weight("own.1", 1, "stay", "my knees"))


def test_a_reopened_weigh_can_be_left_as_it_was() -> None:
    talk = asked("view")
    talk.press("4", "stay", "do:done")
    talk.do("back")
    talk.press("1")
    talk.do("continue")
    assert weights(talk) == (Weight("reasons.view", 4, "stay"),)
    assert talk.question == "notes"


def test_it_goes_on_in_the_middle_after_a_restart() -> None:
    talk = asked("view", "work")
    talk.press("4", "stay")
    talk.press("2")
    talk.restart()
    talk.wait(weeks=3)
    talk.open()
    talk.do("continue")
    assert "**Work**: 2 of 5." in talk.text


def test_without_reasons_nothing_is_weighed() -> None:
    talk = Talk()
    talk.reach("reasons")
    talk.do("skip")
    assert talk.question == "notes"


def test_a_weigh_may_be_skipped() -> None:
    talk = asked("view")
    talk.press("3")
    talk.do("skip")
    assert talk.settled == "✓ skipped"
    assert talk.question == "notes"
    talk.change("reasons")
    talk.press("view", "work")
    assert talk.question == "notes"


def test_marks_in_own_words_stay_words() -> None:
    talk = asked("view")
    talk.press("1", "stay")
    talk.say("*bold* [link](x)")
    assert r"**“\*bold\* \[link\](x)”**" in talk.text


def test_the_longest_reasons_fit_a_message() -> None:
    talk = asked("view", "work", "family")
    talk.press("1", "stay", "1", "stay", "1", "stay")
    for _ in range(2):
        talk.say("*" * 200)
        talk.press("1", "stay")
    assert len(talk.settled) < TEXT_LIMIT
    for verb in ("back", "recap", "change"):
        talk.do(verb)
        assert all(len(text) <= TEXT_LIMIT for text in talk.texts)
    talk.reach(None)
    talk.change("weighed")
    assert len(talk.text) <= TEXT_LIMIT
