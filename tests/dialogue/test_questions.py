"""A question that somebody types where an answer is asked for: it is heard, and nothing is lost."""

from __future__ import annotations

import pytest

from tests.talking import Talk, stay_or_leave

WORDS = "I want to kill myself"
CARD = "When the ferry goes"


@pytest.mark.parametrize("step", ["side", "been_here", "swim", "notes", "weighed", None])
def test_after_a_danger_card_a_question_opens_its_card(step: str | None) -> None:
    talk = Talk()
    talk.reach(step)
    answers = talk.answers
    talk.say(WORDS)
    talk.say("when is the timetable out?")
    assert talk.kinds == ["card"]
    assert CARD in talk.text
    talk.say("thank you")
    assert list(talk.choices) == ["do:continue", "do:stop"], "it is still no answer"
    assert talk.answers == answers


@pytest.mark.parametrize(
    "words", ["is anyone there", "Is there anybody there?", "are you a real person?", "hello?"]
)
def test_after_a_danger_card_nobody_is_there_but_the_numbers(words: str) -> None:
    talk = Talk()
    talk.reach("notes")
    talk.say(WORDS)
    lines = talk.text.split("\n\n")[0]
    talk.say(words)
    assert talk.text.startswith(lines)
    assert "This is only a program" in talk.text
    assert "No person reads along here" in talk.text
    talk.say("yes")
    assert f"You wrote: “{WORDS}”" in talk.text


@pytest.mark.parametrize("words", ["who can help me", "can i trust my PA"])
def test_the_real_cards_are_found_after_danger(words: str) -> None:
    talk = Talk(stay_or_leave())
    talk.say(WORDS)
    talk.say(words)
    assert talk.kinds in (["card"], ["menu"])


@pytest.mark.parametrize("answer", ["2", CARD, "card"])
def test_a_question_at_options_has_its_card_in_the_offer(answer: str) -> None:
    talk = Talk()
    talk.reach("side")
    talk.say("what is the timetable on the north side?")
    labels = [one.label for one in talk.choices.values()]
    assert labels == ["North", CARD, "None of these"]
    talk.press("card:ferry", step="side") if answer == "card" else talk.say(answer)
    assert talk.kinds == ["card"]
    assert "side" not in talk.answers
    talk.say("north")
    assert talk.answers["side"] == "north"


def test_a_doubtful_answer_without_a_card_is_asked_back_as_ever() -> None:
    talk = Talk()
    talk.reach("side")
    talk.say("north?")
    assert talk.kinds == ["offer"]


def test_a_question_at_a_text_shows_its_card_and_can_still_be_the_answer() -> None:
    talk = Talk()
    talk.reach("notes")
    talk.say("when does the boat leave?")
    assert talk.kinds == ["card", "offer"]
    assert "notes" not in talk.answers
    assert "Keep this as your answer?" in talk.text
    talk.say("yes")
    assert talk.answers["notes"] == "when does the boat leave?"


@pytest.mark.parametrize("words", ["Will it rain?", "The boat leaves at ten.", "My boat. " * 20 + "Why?"])
def test_other_words_at_a_text_are_the_answer(words: str) -> None:
    talk = Talk()
    talk.reach("notes")
    talk.say(words)
    assert talk.answers["notes"] == words.strip()


@pytest.mark.parametrize("words", ["thank you", "Thanks!", "ok thanks", "Thank you so much."])
@pytest.mark.parametrize("step", ["side", None])
def test_thanks_are_heard_and_the_talk_stays(words: str, step: str | None) -> None:
    talk = Talk()
    talk.reach(step)
    answers = talk.answers
    talk.say(words)
    assert talk.texts[0].startswith("You are welcome.")
    assert talk.answers == answers


@pytest.mark.parametrize("words", ["Thanks, bye", "ok, thanks. Bye!", "bye bye"])
def test_a_farewell_pauses(words: str) -> None:
    talk = Talk()
    talk.reach(None)
    talk.say(words)
    assert talk.text.startswith("We pause here.")
