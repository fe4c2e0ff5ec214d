"""Danger comes before everything, in every state; it touches no answer."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest

from bot.dialogue.events import CardSought
from bot.dialogue.turn import Leave
from tests.talking import CROSSED, Talk, stay_or_leave

WORDS = "I want to kill myself"
LINES = "- **0120-000-000** Night Line: anyone."


def reached(step: str | None) -> Callable[[Talk], None]:
    return lambda talk: talk.reach(step)


def weighing(talk: Talk) -> None:
    talk.reach("weighed")
    talk.press("3")


def own_reason(talk: Talk) -> None:
    talk.reach("weighed")
    talk.press("3", "cross")


def meaning(talk: Talk) -> None:
    talk.reach("reasons")
    talk.say("veiw")


def forgetting(talk: Talk) -> None:
    talk.reach("swim")
    talk.do("forget")


def going_back(talk: Talk) -> None:
    talk.reach("swim")
    talk.do("back")
    talk.toggle("dog")


def paused(talk: Talk) -> None:
    talk.reach("swim")
    talk.do("pause")


STATES = [*map(reached, [*CROSSED, None]), weighing, own_reason, meaning, forgetting, going_back, paused]


@pytest.mark.parametrize("state", STATES)
def test_numbers_first_and_no_answer_touched(state: Callable[[Talk], None]) -> None:
    talk = Talk()
    state(talk)
    before, here = talk.session, talk.question
    talk.say(WORDS)
    assert talk.turn.danger == "suicide"
    assert talk.kinds == ["danger"]
    assert talk.text.startswith(LINES)
    assert not talk.turn.ended
    assert talk.turn.effects == ()
    after = talk.session
    assert (after.answers, after.overlay, after.draft, after.reopened, after.turn) == (
        before.answers,
        before.overlay,
        before.draft,
        before.reopened,
        before.turn,
    )
    talk.do("continue")
    if here != "notes":
        assert talk.question == here
        assert talk.turn.danger is None


def test_danger_is_null_otherwise() -> None:
    talk = Talk()
    assert talk.turn.danger is None
    talk.say("this job is killing me")
    assert talk.turn.danger is None
    talk.do("help")
    assert talk.turn.danger is None


@pytest.mark.parametrize(
    "said",
    ["it was a joke", "sorry i'm fine", "jk", "no im ok now, really", "I didn't mean it", "大丈夫です"],
)
def test_who_takes_it_back_is_not_argued_with(said: str) -> None:
    talk = Talk()
    talk.reach("swim")
    talk.say(WORDS)
    talk.say(said)
    assert talk.kinds == ["scale"], "it is the question that stood there, and nothing before it"
    assert "swim" not in talk.answers


@pytest.mark.parametrize(
    "said", ["im not fine", "it's not a joke", "am i safe", "i mean it", "im not joking"]
)
def test_what_takes_nothing_back_carries_nothing_on(said: str) -> None:
    talk = Talk()
    talk.reach("swim")
    talk.say(WORDS)
    talk.say(said)
    assert "do:stop" in talk.choices


def test_danger_typed_for_an_older_question_is_danger() -> None:
    talk = Talk()
    talk.reach("swim")
    talk.say(WORDS, step="side")
    assert talk.turn.danger == "suicide"


def test_a_verb_is_no_way_around_it() -> None:
    talk = Talk()
    talk.say(f"skip. {WORDS}")
    assert talk.turn.danger == "suicide"


@pytest.mark.parametrize("go_on", ["press", "do", "continue", "carry on", "yes"])
def test_an_open_text_can_be_kept_as_the_answer(go_on: str) -> None:
    talk = Talk()
    talk.reach("notes")
    talk.say(WORDS)
    assert "notes" not in talk.answers
    match go_on:
        case "press":
            talk.press("do:continue")
        case "do":
            talk.do("continue")
        case typed:
            talk.say(typed)
    assert talk.text == f"You wrote: “{WORDS}”\nKeep this as your answer?"
    assert "notes" not in talk.answers
    talk.press("offer:yes")
    assert talk.answers["notes"] == WORDS
    assert talk.question is None


@pytest.mark.parametrize("words", ["keep it", "yes", "Keep it as my answer", "1"])
def test_it_is_kept_in_words(words: str) -> None:
    talk = Talk()
    talk.reach("notes")
    talk.say(WORDS)
    talk.say("carry on")
    talk.say(words)
    assert talk.answers["notes"] == WORDS


@pytest.mark.parametrize("words", ["no", "Do not keep it"])
def test_it_is_dropped_in_words(words: str) -> None:
    talk = Talk()
    talk.reach("notes")
    talk.say(WORDS)
    talk.do("continue")
    talk.say(words)
    assert "notes" not in talk.answers
    assert talk.question == "notes"
    assert "kill" not in talk.saved


def test_what_was_written_is_gone_with_anything_else() -> None:
    talk = Talk()
    talk.reach("notes")
    talk.say(WORDS)
    talk.do("recap")
    assert "kill" not in talk.saved
    talk.do("continue")
    assert talk.kinds == ["text"]


def test_yes_to_carrying_on_is_no_answer_to_the_open_question() -> None:
    talk = Talk()
    talk.reach("been_here")
    talk.say(WORDS)
    talk.say("yes")
    assert talk.question == "been_here"
    assert "been_here" not in talk.answers
    talk.say("yes")
    assert talk.answers["been_here"] == "yes"


@pytest.mark.parametrize("words", ["no", "stop", "stop here", "Stop here"])
def test_no_to_carrying_on_stops(words: str) -> None:
    talk = Talk()
    talk.reach("been_here")
    talk.say(WORDS)
    talk.say(words)
    assert talk.turn.effects == (Leave(),)
    assert talk.turn.ended
    assert "been_here" not in talk.answers


def test_the_same_card_never_comes_twice_in_a_row() -> None:
    talk = Talk()
    shown = []
    for _ in range(5):
        talk.say(WORDS)
        assert talk.text.startswith(LINES)
        assert len(talk.turn.replies[-1].choices) == 2
        shown.append(talk.text)

    assert all(one != following for one, following in pairwise(shown))
    assert shown[0] == shown[2]


def test_an_answer_is_an_answer_again_after_the_card() -> None:
    talk = Talk()
    talk.say(WORDS)
    talk.say("north")
    assert talk.answers == {"side": "north"}


@pytest.mark.parametrize("stray", ["thank you", "i called them, they were nice", "hm", "3"])
@pytest.mark.parametrize("step", ["side", "been_here", "swim", "notes", "weighed"])
def test_a_reply_to_the_card_is_no_answer_to_the_question_behind_it(step: str, stray: str) -> None:
    talk = Talk()
    talk.reach(step)
    before = talk.session
    talk.say(WORDS)
    talk.say(stray)
    assert list(talk.choices) == ["do:continue", "do:stop"]
    assert (talk.session.answers, talk.session.draft) == (before.answers, before.draft)
    talk.say("yes")
    assert talk.turn.replies[-1].step == step


def test_what_sounded_the_alarm_can_still_be_a_reason_of_ones_own() -> None:
    talk = Talk()
    talk.reach("weighed")
    while "do:done" not in talk.choices:
        talk.press("3", "cross")
    talk.say("my boss hit me")
    assert talk.turn.danger
    talk.say("thank you")
    talk.say("carry on")
    assert "my boss hit me" in talk.text
    talk.press("offer:yes")
    talk.press("5", "cross")
    assert "my boss hit me" in str(talk.saved)


@pytest.mark.parametrize("words", [WORDS, "my friend wants to kill himself", "my husband hit me"])
def test_the_same_card_is_not_shown_twice_in_a_row(words: str) -> None:
    talk = Talk()
    talk.say(words)
    first = talk.text
    lines = first.split("\n\n")[0]
    talk.say(words)
    assert talk.turn.danger
    assert talk.text != first
    assert talk.text.startswith(lines)
    assert "The same numbers are there for you" in talk.text
    talk.do("continue")
    talk.say(words)
    assert talk.text == first, "after something else it is a first one"


@pytest.mark.parametrize(
    ("words", "kind", "sentence"),
    [
        ("my friend wants to die", "suicide", "call 119 if a life is in danger"),
        ("a student told me he hits her", "violence", "call 110 if it is going on now"),
        ("my friend was raped by her boss", "assault", "they choose who hears of it"),
    ],
)
def test_what_one_may_do_for_somebody_else_depends_on_the_danger(
    words: str, kind: str, sentence: str
) -> None:
    talk = Talk(stay_or_leave())
    talk.say(words)
    assert talk.turn.danger == kind
    lines, said, _ = talk.text.split("\n\n")
    assert sentence in said
    assert lines.startswith({"suicide": "- **119**", "violence": "- **110**", "assault": "- **#8891**"}[kind])


@pytest.mark.parametrize("words", [WORDS, "my husband hit me", "i was raped"])
def test_the_reply_is_numbers_one_sentence_and_two_choices(words: str) -> None:
    talk = Talk(stay_or_leave())
    for _ in range(3):
        talk.say(words)
        lines, said, asked = talk.text.split("\n\n")
        assert lines.startswith("- **")
        assert all(line.startswith("- ") for line in lines.split("\n"))
        assert said.count(".") == 1
        assert asked.endswith("?")
        assert list(talk.choices) == ["do:continue", "do:stop"]


def test_asking_twice_if_anybody_is_there_shows_two_cards() -> None:
    talk = Talk(stay_or_leave())
    talk.say(WORDS)
    shown = [talk.text]
    for _ in range(3):
        talk.say("is anyone there")
        shown.append(talk.text)
    talk.say(WORDS)
    shown.append(talk.text)
    assert all(one != following for one, following in pairwise(shown))
    assert len({text.split("\n\n")[0] for text in shown}) == 1


@pytest.mark.parametrize("look", ["card", "cards", "topic", "help", "sought"])
def test_looking_at_a_card_after_the_numbers_loses_nothing(look: str) -> None:
    talk = Talk()
    talk.reach("notes")
    talk.say(WORDS)
    match look:
        case "card":
            talk.press("card:ferry")
        case "cards" | "help":
            talk.do(look)
        case "topic":
            talk.press("cards:boats")
        case _:
            talk.handle(CardSought(talk.at, "ferry"))
    assert "danger" not in talk.kinds
    assert "do:continue" in talk.choices
    talk.press("do:continue")
    assert talk.text == f"You wrote: “{WORDS}”\nKeep this as your answer?"


def test_yes_after_such_a_card_carries_on() -> None:
    talk = Talk()
    talk.reach("been_here")
    talk.say(WORDS)
    talk.press("card:ferry")
    talk.say("yes")
    assert talk.question == "been_here"
    assert "been_here" not in talk.answers


def test_about_oneself_after_somebody_else() -> None:
    talk = Talk()
    talk.say("my friend wants to kill himself")
    assert "looking out for somebody" in talk.text
    talk.say(WORDS)
    assert "you do not have to be alone with it" in talk.text


def test_a_strangers_card_is_not_repeated_either() -> None:
    """Nothing of a stranger is stored; the memory knows what was shown."""
    talk = Talk()
    talk.say(WORDS)
    assert not talk.session.worth_storing
    talk.saved = talk.saved.replace(', "!": "suicide"', "").replace(', "o": ["alarmed", "", ""]', "")
    talk.say(WORDS)
    assert "The same numbers" in talk.text


def test_violence_has_its_own_lines() -> None:
    talk = Talk()
    talk.say("my husband hit me")
    assert talk.turn.danger == "violence"
    assert "Harbour Office" in talk.text.split("\n\n")[0]


def test_whoever_asks_if_anybody_is_there_sees_the_same_numbers_after_the_second_card_too() -> None:
    talk = Talk(stay_or_leave())
    talk.say("i was raped")
    talk.say("i was raped")
    numbers = talk.turn.replies[0].text.partition("\n\n")[0]
    talk.say("is anyone there")
    assert talk.turn.replies[0].text.partition("\n\n")[0] == numbers


@pytest.mark.parametrize("look", ["card", "cards", "topic", "sought", "asked"])
def test_help_now_is_in_reach_on_what_is_looked_at_after_the_numbers(look: str) -> None:
    talk = Talk(stay_or_leave())
    talk.say(WORDS)
    match look:
        case "card":
            talk.press("card:pension")
        case "cards":
            talk.do("cards")
        case "topic":
            talk.press("cards:money")
        case "sought":
            talk.handle(CardSought(talk.at, "who pays for my flight home"))
        case _:
            talk.say("who pays my flight?")
    assert next(iter(talk.choices)) == "do:help", "first, before all else that can be pressed"
    assert "do:continue" in talk.choices
    talk.press("do:help")
    assert "119" in talk.text
    talk.say("yes")
    assert talk.turn.replies[-1].step == "reading_along", "the alarm stayed open"


def test_without_an_alarm_a_card_is_as_it_was() -> None:
    talk = Talk(stay_or_leave())
    talk.press("card:pension")
    assert "do:help" not in talk.choices
