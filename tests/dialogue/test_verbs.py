"""What works at any moment: why, skip, recap, help, cards, pause, stop, hide, export, restart, forget."""

from __future__ import annotations

import pytest

from bot.dialogue.conditions import Mark
from bot.dialogue.turn import Export, Forget, Hide, Leave
from bot.dialogue.verbs import EVENTS, SAID, spoken_verb
from tests.talking import Talk, stay_or_leave

LOOKING = ("why", "recap", "help", "cards", "change", "pause", "stop", "hide", "export", "restart", "forget")


@pytest.mark.parametrize("verb", LOOKING)
@pytest.mark.parametrize("step", ["side", "gear", "weighed", None])
def test_looking_moves_nothing(verb: str, step: str | None) -> None:
    talk = Talk()
    talk.reach(step)
    before = talk.session
    talk.do(verb)
    assert talk.session._replace(offer=None) == before
    talk.do("continue")
    assert talk.question == step
    assert talk.session == before


@pytest.mark.parametrize("verb", EVENTS)
@pytest.mark.parametrize("step", ["side", "gear", "weighed", None])
def test_a_typed_verb_does_what_the_verb_does(verb: str, step: str | None) -> None:
    typed, done = Talk(), Talk()
    typed.reach(step)
    done.reach(step)
    assert typed.say(verb) == done.do(verb)
    typed, slashed = Talk(), Talk()
    assert typed.say(f" {verb.upper()}. ") == slashed.say(f"/{verb}")


@pytest.mark.parametrize(
    "text",
    [
        "I want to go back to Canada",
        "stop asking me",
        "please help my friend move",
        "why not",
        "I skip lunch",
    ],
)
def test_a_verb_within_a_sentence_is_none(text: str) -> None:
    talk = Talk()
    talk.reach("notes")
    talk.say(text)
    assert talk.answers["notes"] == text


def test_every_verb_can_be_typed() -> None:
    assert set(SAID.values()) == set(EVENTS)
    assert spoken_verb("?") == "why"
    assert spoken_verb("/help_now") == spoken_verb("help now") == "help"
    assert spoken_verb("助けて") == "help"


@pytest.mark.parametrize(
    ("said", "verb"),
    [
        ("please help", "help"),
        ("HELP ME PLEASE", "help"),
        ("help now please", "help"),
        ("I need help now!", "help"),
        ("hlep", "help"),
        ("I’m not safe.", "help"),
        ("助けてください", "help"),
        ("erase everything", "forget"),
        ("delete", "forget"),
        ("skip this", "skip"),
        ("next question", "skip"),
        ("oops", "back"),
        ("I want to change my answer", "change"),
        ("wait I want to change my answer", "change"),
        ("how do I change an answer?", "change"),
        ("can I skip this one please", "skip"),
        ("lets skip it", "skip"),
        ("飛ばして", "skip"),
        ("can I go back?", "back"),
        ("go back please", "back"),
        ("一つ前", "back"),
        ("can I see my answers", "recap"),
        ("what?", "why"),
        ("what was the question", "why"),
        ("can you delete everything", "forget"),
        ("全部消して", "forget"),
        ("can we stop", "stop"),
        ("gtg", "pause"),
        ("おやすみなさい", "pause"),
        ("never mind", "continue"),
        ("can someone help me", "help"),
        ("menu", "cards"),
    ],
)
def test_a_verb_in_other_words(said: str, verb: str) -> None:
    assert spoken_verb(said) == verb


@pytest.mark.parametrize(
    "said",
    [
        "can i stop",
        "can i quit",
        "how do i quit",
        "just quit",
        "can i cancel",
        "i want to stop",
        "i want to end",
        "i want to go back",
        "i want to delete me",
        "no change",
        "please don't stop",
        "can i go back to canada",
    ],
)
def test_what_may_be_asked_of_a_life_or_a_contract_is_no_verb(said: str) -> None:
    assert spoken_verb(said) is None


@pytest.mark.parametrize(
    "said", ["change my side", "I want to change my side", "I'd like to change the side"]
)
def test_a_wish_to_change_an_answer_opens_that_question(said: str) -> None:
    talk = Talk()
    talk.reach("swim")
    talk.say(said)
    assert talk.question == "side"


def leaning() -> Talk:
    talk = Talk(stay_or_leave())
    while talk.question != "leaning":
        here = talk.dialog.questions[talk.question or ""]
        talk.do("skip") if here.skippable else talk.press("short")
    return talk


@pytest.mark.parametrize("said", ["quit", "Quit.", "end"])
def test_a_word_for_stopping_that_may_be_an_answer_is_asked_back(said: str) -> None:
    talk = leaning()
    talk.say(said)
    assert talk.kinds == ["offer"]
    assert talk.choices["offer:1"].label == "Leave before the contract ends"
    assert not talk.turn.effects


@pytest.mark.parametrize("said", ["stop", "exit", "cancel"])
def test_a_word_for_stopping_that_is_no_answer_stops(said: str) -> None:
    talk = leaning()
    talk.say(said)
    assert talk.turn.effects == (Leave(stops=True),)


def test_why_says_why_and_asks_again() -> None:
    talk = Talk()
    talk.do("why")
    assert talk.kinds == ["why", "one"]
    assert talk.texts[0] == "The boats differ from side to side."
    assert talk.question == "side"


def test_why_at_the_end() -> None:
    talk = Talk()
    talk.reach(None)
    talk.do("why")
    assert talk.kinds == ["notice"]
    assert "do:continue" in talk.choices


def test_a_skipped_question_is_settled_and_passed() -> None:
    talk = Talk()
    talk.press("north")
    talk.do("skip")
    assert talk.answers["been_here"] is Mark.SKIPPED
    assert talk.settled == "✓ skipped"
    assert talk.texts[0] == "That is fine. We explain it all."
    assert talk.question == "gear"


def test_the_first_question_cannot_be_skipped() -> None:
    talk = Talk()
    talk.do("skip")
    assert talk.texts[0].startswith("This one cannot be skipped")
    assert talk.question == "side"
    assert talk.answers == {}
    assert "skip" not in talk.turn.replies[-1].verbs


def test_there_is_nothing_to_skip_at_the_end() -> None:
    talk = Talk()
    talk.reach(None)
    answers = talk.answers
    talk.do("skip")
    assert talk.answers == answers
    assert talk.kinds == ["notice"]
    talk.press("do:continue")
    assert talk.kinds == ["summary"]


def test_what_was_skipped_can_be_answered_later() -> None:
    talk = Talk()
    talk.press("north")
    talk.do("skip")
    talk.do("back")
    assert "Your answer so far: skipped" in talk.text
    talk.press("yes")
    assert talk.answers["been_here"] == "yes"


def test_the_recap_names_every_answer_by_section() -> None:
    talk = Talk()
    talk.reach("ticket")
    talk.do("recap")
    assert talk.text == (
        "What you have said so far:\n\n"
        "**Welcome**\n- Your side: North\n- Been here before: No\n\n"
        "**Your boat**\n- Your gear: Bag\n- Swimming: 4\n- How many people: 2 people\n"
        "- Day of sailing: March 2027\n- Day of return: April 2027\n\n"
        "Questions still open: 4"
    )
    assert list(talk.choices) == ["do:continue", "do:change"]


def test_the_recap_shows_what_is_set_aside() -> None:
    talk = Talk()
    talk.reach("swim")
    talk.change("side")
    talk.press("island")
    talk.do("recap")
    assert "**Set aside for now**\n- Your gear: Bag" in talk.text


def test_there_is_no_recap_of_nothing() -> None:
    talk = Talk()
    talk.do("recap")
    assert talk.texts == ["You have not answered anything yet."]


def test_help_now_starts_with_numbers() -> None:
    talk = Talk()
    talk.say("help now")
    assert talk.kinds == ["help", "help"]
    assert talk.texts[0].startswith("- **0120-000-000** Night Line")
    assert talk.turn.danger is None
    assert "do:continue" in talk.choices


def test_cards_by_topic_and_by_name() -> None:
    talk = Talk()
    talk.press("north")
    talk.do("cards")
    assert list(talk.choices) == ["cards:river", "cards:boats", "do:continue"]
    talk.press("cards:boats")
    assert list(talk.choices) == ["card:ferry", "card:fund", "do:continue"]
    talk.press("card:ferry")
    assert talk.text == (
        "**When the ferry goes**\n\nThe ferry goes at noon. You sail on a day to be settled.\n\n"
        "Where this comes from:\n- example.org/ferry (2021-10-27, read 15 November 2026)"
    )
    talk.say("tell me about the fund")
    assert talk.kinds == ["card"]
    assert "The town has a fund" in talk.text
    talk.press("card:no_such_card")
    assert talk.kinds == ["menu"]
    assert talk.question == "been_here"


def test_a_card_asked_for_in_place_of_an_answer() -> None:
    talk = Talk()
    talk.say("timetable")
    assert talk.kinds == ["card"]
    assert talk.answers == {}


def test_a_thing_that_no_card_is_about_opens_the_list_and_no_card() -> None:
    talk = Talk(stay_or_leave())
    talk.say("tell me about my dragon")
    assert talk.kinds == ["menu"]
    talk.press("no")
    talk.say("I worry about my dragon")
    assert "card" not in talk.kinds
    talk.say("about")
    assert talk.kinds == ["card"]


def test_a_stale_source_is_marked() -> None:
    talk = Talk()
    talk.wait(days=300)
    talk.press("card:ferry")
    assert talk.text.endswith("This may be out of date.")
    assert "The ferry goes at noon. This may be out of date. You sail" in talk.text


def test_a_stale_fact_is_marked_where_no_source_stands() -> None:
    talk = Talk()
    talk.reach(None)
    assert "The ferry goes at noon." in talk.text
    assert "out of date" not in talk.text
    talk.wait(days=300)
    talk.open()
    talk.do("continue")
    assert "The ferry goes at noon. This may be out of date." in talk.text


def test_pause_keeps_the_place() -> None:
    talk = Talk()
    talk.reach("swim")
    talk.do("pause")
    assert talk.turn.effects == (Leave(),)
    assert not talk.turn.ended
    talk.wait(weeks=3)
    talk.restart()
    talk.open()
    assert talk.texts[0] == "You are back where we left off. Your answers are still here."
    assert talk.question == "swim"


def test_stop_keeps_the_answers_and_says_how_to_erase_them() -> None:
    talk = Talk()
    talk.reach("swim")
    talk.do("stop")
    assert talk.turn.effects == (Leave(stops=True),)
    assert talk.turn.ended
    assert "**forget**" in talk.text
    talk.open()
    assert talk.question == "swim"


def test_hide_and_export_are_acts_for_the_platform() -> None:
    talk = Talk()
    talk.reach("swim")
    assert talk.do("hide").effects == (Hide(),)
    assert "Your answers are still kept" in talk.text
    assert talk.do("export").effects == (Export(),)
    assert talk.kinds == ["export"]


def test_start_over_asks_once_and_begins_again() -> None:
    talk = Talk()
    talk.reach("reasons")
    turn = talk.session.turn
    talk.say("start over")
    assert talk.kinds == ["offer"]
    assert len(talk.answers) > 1
    talk.say("yes")
    assert talk.kinds == ["notice", "say", "one"]
    assert talk.answers == talk.session.overlay == {}
    assert talk.session.turn > turn, "buttons from before stay stale"
    assert talk.turn.effects == ()


def test_forget_asks_once_and_the_first_choice_does_it() -> None:
    talk = Talk()
    talk.reach("reasons")
    talk.say("forget")
    assert talk.kinds == ["offer"]
    assert not talk.turn.effects
    talk.press(next(iter(talk.choices)))
    assert talk.turn.effects == (Forget(),)
    assert talk.turn.ended
    assert talk.texts[0].startswith("Erased.")
    assert talk.answers == talk.session.overlay == {}


@pytest.mark.parametrize("answer", ["no", "offer:no", "No, keep my answers"])
def test_forget_can_be_declined(answer: str) -> None:
    talk = Talk()
    talk.reach("swim")
    talk.do("forget")
    if ":" in answer:
        talk.press(answer)
    else:
        talk.say(answer)
    assert talk.turn.effects == ()
    assert talk.question == "swim"
    assert talk.answers["side"] == "north"


@pytest.mark.parametrize("answer", ["yes", "Yes, erase it all", "yes."])
def test_forget_can_be_confirmed_in_words(answer: str) -> None:
    talk = Talk()
    talk.reach("been_here")
    talk.do("forget")
    talk.say(answer)
    assert talk.turn.effects == (Forget(),)


def test_forget_is_not_confirmed_by_something_else() -> None:
    talk = Talk()
    talk.press("north")
    talk.do("forget")
    talk.do("recap")
    talk.say("yes")
    assert talk.turn.effects == ()
    assert talk.answers["been_here"] == "yes"


def test_at_the_end_unknown_words_get_a_word_and_what_may_be_done() -> None:
    talk = Talk()
    talk.reach(None)
    talk.say("qwertz")
    assert talk.kinds == ["notice"]
    talk.press("do:continue")
    assert talk.kinds == ["summary"]
    talk.say("fund")
    assert talk.kinds == ["card"]
