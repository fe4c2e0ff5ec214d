"""What people typed to the questions of the real guide, and what it once made of that."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.load import load
from bot.dialogue.answers import read_answer
from bot.dialogue.finding import find_cards
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


@pytest.mark.parametrize(
    ("step", "said", "meant"),
    [
        ("reading_along", "just me", "no"),
        ("reading_along", "in the staff room", "yes"),
        ("way", "i have a question", "read"),
        ("way", "full pls", "full"),
        ("role", "english teacher", "alt"),
        ("employer", "oga city boe", "town"),
        ("employer", "prefectural boe", "prefecture"),
        ("jet_year", "just started", "first"),
        ("form", "nothing yet", "not_yet"),
        ("form", "havent heard anything", "not_yet"),
        ("leaning", "not sign again", "not_renew"),
        ("leaning", "torn", "no_idea"),
        ("reasons", "lonely and broke", ("low", "money")),
        ("reasons", "bad boss and loneliness", ("treated", "low")),
        ("work_people", "toxic", "again"),
        ("work_fits", "kinda", "part"),
        ("work_told", "my mom", "outside"),
        ("door", "kinda", "yes"),
        ("elsewhere", "maybe", "no_idea"),
        ("new_where", "canada", "abroad"),
        ("new_looked", "nope", "not_yet"),
        ("job_fit", "love it", "well"),
    ],
)
def test_what_people_call_an_option(step: str, said: str, meant: str | tuple[str, ...]) -> None:
    assert reading(step, said) == Sure(meant)


def test_awful_may_be_what_goes_on_or_something_serious() -> None:
    assert reading("work_people", "terrible") == Unsure(("again", "serious"))


@pytest.mark.parametrize(
    ("asked", "card"),
    [
        ("how much leave do i have", "leave_left"),
        ("can i leave before the fiscal year ends", "when_to_go"),
        ("can i leave in the middle of the contract", "when_to_go"),
        ("what if i leave in march", "when_to_go"),
        ("do i have to say why", "resignation_letter"),
        ("do i have to give a reason", "resignation_letter"),
        ("shikikin", "flat"),
        ("how do i prove it", "keep_record"),
        ("will they be angry", "letting_down"),
        ("will i be happy if i leave", "regret"),
        ("who can help me", "night_numbers"),
        ("im pregnant and scared to tell my boss", "expecting"),
        ("they make me do all the work", "bored_at_work"),
        ("i have debt", "savings_banks"),
        ("what can i type", "how_to_ask"),
    ],
)
def test_what_people_ask_finds_its_card_first(asked: str, card: str) -> None:
    assert find_cards(GUIDE, asked).cards[0].id == card


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
