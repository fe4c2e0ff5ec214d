"""What people typed to the questions of the real guide, and what it once made of that."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.load import load
from bot.dialogue.answers import read_answer
from bot.dialogue.reading import Sure, Unread, Unsure
from tests.talking import START, Talk

GUIDE = load(Path("dialogs")).dialogs["stay_or_leave"]


def reading(step: str, said: str) -> Sure[object] | Unsure[object] | Unread:
    return read_answer(GUIDE.questions[step], said, START.date())


@pytest.mark.parametrize(("said", "meant"), [("no", "said_no"), ("yes", "said_yes")])
def test_a_bare_no_to_where_is_the_form_is_asked_back(said: str, meant: str) -> None:
    assert reading("form", said) == Unsure((meant,))
    assert reading("form", meant.replace("_", " ")) == Sure(meant)


@pytest.mark.parametrize("said", ["idk", "dunno", "I don't know", "not sure", "no idea", "no clue"])
@pytest.mark.parametrize(
    ("step", "meant"), [("leaning", "no_idea"), ("reading_along", "not_sure"), ("form", "unsure")]
)
def test_not_knowing_is_an_answer_where_there_is_one_for_it(step: str, said: str, meant: str) -> None:
    assert reading(step, said) == Sure(meant)


@pytest.mark.parametrize(
    ("step", "said", "meant"),
    [
        ("employer", "town boe", "town"),
        ("elsewhere", "it would stay here", "here"),
        ("leaning", "no fucking idea", "no_idea"),
    ],
)
def test_what_names_one_option_in_several_words_is_sure(step: str, said: str, meant: str) -> None:
    assert reading(step, said) == Sure(meant)


@pytest.mark.parametrize("said", ["sent it", "i sent it back", "it was sent back"])
def test_a_form_that_was_sent_may_be_a_yes_or_a_no(said: str) -> None:
    assert reading("form", said) == Unsure(("said_yes", "said_no"))


def test_quit_may_be_the_way_somebody_leans() -> None:
    talk = Talk(GUIDE)
    while talk.question != "leaning":
        talk.do("skip") if talk.dialog.questions[talk.question or ""].skippable else talk.press("short")
    talk.say("quit")
    assert "offer:1" in talk.choices
    assert not talk.turn.ended
    talk.press("offer:no")
    talk.say("stop")
    assert talk.turn.ended


@pytest.mark.parametrize(
    "said", ["please help", "HELP ME PLEASE", "help pls", "im not safe", "たすけて", "hlep"]
)
def test_a_plea_is_help_now(said: str) -> None:
    talk = Talk(GUIDE)
    talk.say(said)
    assert talk.kinds[0] == "help" or talk.turn.danger


def test_nothing_stands_above_the_numbers_of_somebody_in_trouble() -> None:
    talk = Talk(GUIDE)
    talk.press("no")
    talk.press("short")
    talk.press("alt")
    talk.say("change way")
    talk.press("trouble")
    assert talk.texts[0].startswith("- **110**")
    assert "Your role" in talk.text
    assert talk.turn.ended
