"""What is typed in passing, in parts, or in the wrong place is heard; nothing is taken that was not meant."""

from __future__ import annotations

import json

import pytest

from bot.dialogue.conditions import Mark
from bot.dialogue.events import TextReceived
from bot.dialogue.session import Session
from bot.dialogue.values import Day
from tests.talking import Talk, crossing, stay_or_leave

ENDS = "my contract ends in july"
JULY = Day(2027, 7)


def talk_at(step: str, **said: str) -> Talk:
    """The real guide, in full, at a question; what is not said on the way is skipped where it can be."""
    talk = Talk(stay_or_leave())
    ways = {"reading_along": "no", "way": "full", "leaning": "no idea", **said}
    while (here := talk.question) != step:
        assert here is not None, f"the talk ended before {step}"
        talk.say(ways[here]) if here in ways else talk.do("skip")
    return talk


def test_an_answer_to_a_later_question_is_offered_noted_and_not_asked_again() -> None:
    talk = talk_at("role")
    talk.say(ENDS)
    assert talk.kinds == ["offer"]
    assert "End of your contract: “July 2027”" in talk.text
    assert talk.answers.keys() == {"reading_along", "way"}
    talk.say("yes")
    assert talk.answers["contract_end"] == JULY
    assert talk.question == "role", "the open question is still open"
    for answer in ("alt", "town", "second"):
        talk.say(answer)
    assert talk.question == "status_expiry"


def test_what_is_said_about_an_answer_is_said_when_it_is_noted() -> None:
    talk = talk_at("employer")
    talk.say("this is my third year on jet")
    talk.press("offer:yes")
    assert talk.kinds == ["say", "one"]
    assert "whether one more year is on offer" in talk.texts[0]
    assert talk.question == "employer"
    talk.say("town")
    assert talk.kinds == ["date"], "and it is not said again"


def test_no_goes_on_and_the_same_is_not_offered_twice() -> None:
    talk = talk_at("role")
    talk.say(ENDS)
    talk.say("no")
    assert talk.question == "role"
    talk.say(ENDS)
    assert "offer" not in talk.kinds
    talk.say("my contract ends in august")
    assert "August 2027" in talk.text, "another answer is another thing"
    talk.say("alt")
    assert talk.answers["role"] == "alt", "an answer to the open question is taken all the same"
    assert "contract_end" not in talk.answers


def test_an_earlier_answer_is_offered_to_be_changed_and_the_same_one_is_noted_already() -> None:
    talk = talk_at("form", contract_end="july 2027")
    talk.say("my contract ends in august")
    assert "so far “July 2027”. Change it to “August 2027”?" in talk.text
    talk.say("yes")
    assert talk.answers["contract_end"] == Day(2027, 8)
    talk.say("my contract ends in august")
    assert talk.texts[0] == "Already noted: End of your contract, August 2027."


def test_a_day_that_speaks_of_another_question_is_not_taken_for_this_one() -> None:
    talk = talk_at("status_expiry")
    talk.say(ENDS)
    assert list(talk.choices) == ["offer:yes", "offer:1", "offer:no"]
    assert talk.answers["status_expiry" if "status_expiry" in talk.answers else "way"] == "full"
    talk.say("no it is my answer here")
    assert talk.answers["status_expiry"] == JULY
    assert talk.answers["contract_end"] is Mark.SKIPPED


def test_once_refused_it_is_still_not_taken_for_this_question() -> None:
    talk = talk_at("status_expiry")
    talk.say(ENDS)
    talk.press("offer:no")
    talk.say(ENDS)
    assert talk.kinds == ["offer"]
    assert "status_expiry" not in talk.answers


@pytest.mark.parametrize(
    "words",
    [
        "my friend's contract ends in july",
        "my wife's contract ends in july",
        "does my contract end in july?",
        "when does my contract end, july or august",
        "my contract doesn't end in july",
        "if my contract ends in july",
        "my contract ends in july or august",
        "my contract ends when school ends",
        "contract",
    ],
)
def test_what_is_asked_supposed_or_of_others_is_no_aside(words: str) -> None:
    talk = talk_at("role")
    talk.say(words)
    assert not any(choice in talk.choices for choice in ("offer:yes", "offer:1"))
    assert "contract_end" not in talk.answers


def test_a_question_that_may_still_come_is_noted_ahead() -> None:
    talk = Talk(stay_or_leave())
    talk.say(ENDS)
    talk.say("yes")
    assert talk.texts[0] == "Noted: End of your contract. It counts if the talk comes to that question."
    assert "contract_end" in talk.parked
    talk.say("no")
    talk.press("full")
    assert "Counts again: End of your contract, July 2027." in talk.texts
    assert talk.answers["contract_end"] == JULY


def test_a_private_aside_is_in_memory_alone() -> None:
    talk = talk_at("ticket_price", holds="money")
    talk.say("my savings will last 2 months")
    assert talk.turn.replies[-1].private
    assert "o" not in json.loads(talk.saved), "nor is the offer on the disk"
    talk.say("yes")
    assert talk.answers["savings_months"] == 2
    assert talk.session.answers["savings_months"] is Mark.WITHHELD
    assert json.loads(talk.saved)["a"]["savings_months"][1] is False
    talk.restart()
    assert "savings_months" not in talk.session.overlay


def test_what_was_offered_never_reaches_the_disk() -> None:
    talk = talk_at("role")
    talk.say(ENDS)
    talk.say("no")
    assert talk.session.offered
    assert "contract_end" not in talk.saved
    assert not Session.from_dict(json.loads(talk.saved)).offered


def test_an_offer_with_an_answer_for_here_is_saved_and_loaded() -> None:
    talk = talk_at("status_expiry")
    talk.say(ENDS)
    talk.restart()
    talk.press("offer:1")
    assert talk.answers["status_expiry"] == JULY


# One thought in several messages


def test_two_halves_of_a_thought_are_read_together() -> None:
    talk = talk_at("role")
    talk.say("so my contract it")
    talk.wait(seconds=5)
    talk.say("ends in july")
    assert "End of your contract: “July 2027”" in talk.text


def test_halves_that_are_far_apart_are_two_thoughts() -> None:
    talk = talk_at("role")
    talk.say("so my contract it")
    talk.wait(seconds=90)
    talk.say("ends in july")
    assert "offer" not in talk.kinds


def test_a_year_waits_for_its_month() -> None:
    talk = talk_at("contract_end")
    talk.say("2028")
    assert "Please add the month" in talk.text
    talk.wait(seconds=10)
    talk.say("july")
    assert talk.answers["contract_end"] == Day(2028, 7)


def test_a_month_is_followed_by_its_year() -> None:
    talk = talk_at("contract_end")
    talk.say("july")
    talk.wait(seconds=4)
    talk.say("2028")
    assert "so far “July 2027”. Change it to “July 2028”?" in talk.text
    talk.say("yes")
    assert talk.answers["contract_end"] == Day(2028, 7)
    assert talk.question == "status_expiry"


def test_the_same_year_is_noted_already() -> None:
    talk = talk_at("contract_end")
    talk.say("july")
    talk.say("2027")
    assert talk.texts[0] == "Already noted: End of your contract, July 2027."


def test_a_not_before_it_makes_an_answer_unsure() -> None:
    talk = talk_at("employer")
    talk.say("definitely not")
    talk.say("private")
    assert talk.kinds == ["offer"]
    assert "employer" not in talk.answers


def test_a_question_in_two_messages_finds_its_card() -> None:
    talk = talk_at("role")
    talk.say("so who is it that")
    talk.say("pays my flight")
    assert "card:flight_home" in talk.choices or talk.kinds == ["card"]


def test_what_follows_an_answer_in_own_words_at_once_joins_it() -> None:
    talk = talk_at("what_matters", holds="nothing", reasons="money")
    talk.say("my friends here")
    assert talk.question == "weights"
    talk.wait(seconds=6)
    talk.say("and my students")
    assert "You wrote this in parts: “my friends here and my students”" in talk.text
    talk.say("yes")
    assert talk.answers["what_matters"] == "my friends here\nand my students"
    assert talk.question == "weights"


def test_an_answer_to_the_next_question_is_one() -> None:
    talk = talk_at("what_matters", holds="nothing", reasons="money")
    talk.say("my friends here")
    talk.wait(seconds=6)
    talk.say("4")
    assert talk.kinds == ["weigh"]
    assert talk.answers["what_matters"] == "my friends here"


def test_where_anything_is_an_answer_only_what_comes_at_once_may_belong_to_the_last() -> None:
    for seconds, kinds in ((2, ["offer"]), (20, ["one"])):
        talk = talk_at("stay_gladly")
        talk.say("another supervisor")
        talk.wait(seconds=seconds)
        talk.say("and fewer schools")
        assert talk.kinds == kinds
    talk = talk_at("stay_gladly")
    talk.say("another supervisor")
    talk.say("and *fewer* schools")
    assert "“another supervisor and \\*fewer\\* schools”" in talk.text, "their words are no markup"
    assert talk.choices["offer:1"].label.endswith("“and *fewer* schools”"), "and a button has none"
    talk.press("offer:1")
    assert talk.answers["go_right"] == "and *fewer* schools"
    assert talk.answers["stay_gladly"] == "another supervisor"


def test_other_words_for_an_older_question_are_no_part_of_what_was_written() -> None:
    talk = talk_at("stay_gladly")
    talk.say("another supervisor")
    talk.wait(minutes=1)
    talk.say("fewer schools", step="stay_gladly")
    assert "in parts" not in talk.text
    assert "Change it to" in talk.text


# Questions, remarks, and what is neither


@pytest.mark.parametrize(
    ("words", "card"),
    [
        ("who pays my flight", "Who pays my flight home?"),
        ("can they fire me", "Can they let me go?"),
        ("nenkin", "Getting pension money back"),
        ("年金", "Getting pension money back"),
    ],
)
def test_a_question_opens_its_card_and_the_question_stays(words: str, card: str) -> None:
    talk = talk_at("role")
    talk.say(words)
    assert talk.text.startswith(f"**{card}**")
    talk.say("cir")
    assert talk.answers["role"] == "cir"


def test_a_question_that_may_be_about_several_things_gets_three_cards_at_most() -> None:
    talk = talk_at("role")
    talk.say("do i lose my job if i go home for two weeks")
    assert talk.kinds == ["menu"]
    cards = [choice for choice in talk.choices if choice.startswith("card:")]
    assert 2 <= len(cards) <= 3


def test_a_remark_that_is_close_to_a_card_has_it_as_a_choice_beside_the_question() -> None:
    talk = talk_at("role")
    talk.say("my supervisor ignores me")
    assert talk.texts[0].startswith("I did not understand that as an answer. There is something to read")
    assert [choice.id for choice in talk.turn.replies[0].choices] == ["card:is_it_harassment"]
    assert "alt" in talk.choices, "the question's own choices stay"


def test_what_asks_is_no_plain_answer() -> None:
    talk = talk_at("door", reasons="lonely")
    talk.say("how do i begin")  # to begin is what an option speaks of
    assert talk.kinds == ["offer"]
    assert "door" not in talk.answers


@pytest.mark.parametrize(
    ("step", "words"),
    [
        ("leaning", "i do not want to leave early"),
        ("leaning", "i do not want to finish"),
        ("leaning", "i wanted to leave early"),
        ("leaning", "i am not leaning towards leaving early"),
        ("role", "i am not an alt"),
        ("work_people", "my boe is not fine"),
        ("work_people", "my supervisor used to be nice"),
    ],
)
def test_words_that_only_say_what_it_is_about_turn_no_sense(step: str, words: str) -> None:
    talk = talk_at(step)
    talk.say(words)
    assert step not in talk.answers


def test_words_that_only_say_what_it_is_about_carry_no_weight() -> None:
    talk = talk_at("work_people")
    talk.say("nah my BOE is fine honestly")
    assert talk.answers["work_people"] == "fine"


def test_an_option_that_begins_like_a_question_is_an_answer() -> None:
    talk = talk_at("reasons")
    talk.say("how i am treated at work")
    assert talk.answers["reasons"] == ("treated",)


def test_anything_else_is_not_understood_and_says_what_is_possible() -> None:
    talk = talk_at("role")
    talk.say("the weather is nice")
    assert talk.texts[0].startswith("I did not understand that as an answer. You may type the number of one")
    assert "alt" in talk.choices


def test_a_question_while_something_is_weighed_gets_its_card() -> None:
    talk = talk_at("weights", holds="nothing", reasons="money")
    talk.say("can they fire me")
    assert "Can they let me go?" in talk.text
    talk.say("blah")
    assert talk.texts[0] == "One number is needed here, from 0 to 5."


def test_words_that_came_before_the_question_are_no_answer_until_that_is_said() -> None:
    talk = Talk(crossing())
    talk.say("north")
    turn = talk.handle(TextReceived(talk.at, "no", early=True))
    assert turn.settled is None
    assert "Did you mean" in turn.replies[0].text
    talk.press("no")
    assert talk.session.answers["been_here"] == "no"


@pytest.mark.parametrize("said", ["help now", "i want to die", "recap"])
def test_what_is_no_answer_is_heard_whenever_it_was_sent(said: str) -> None:
    talk, other = Talk(crossing()), Talk(crossing())
    early = talk.handle(TextReceived(talk.at, said, early=True))
    assert [one.text for one in early.replies] == [one.text for one in other.say(said).replies]


@pytest.mark.parametrize(
    "said",
    [
        "nobody told me",
        "they never told us anything",
        "no fucking idea",
        "fuck if i know",
        "cant remember",
        "i'd have to check",
        "i dont have my card here",
        "🤷",
        "聞いていません",
    ],
)
def test_who_does_not_know_is_told_of_skip(said: str) -> None:
    talk = talk_at("status_expiry")
    talk.say(said)
    assert talk.texts[0] == "If you do not know, you may type **skip**. You can come back to this later."


@pytest.mark.parametrize(
    "said", ["i want to", "i think the card is till", "they gave it to me but", "my", "my contract is"]
)
def test_who_breaks_off_is_told_to_go_on(said: str) -> None:
    talk = talk_at("status_expiry")
    talk.say(said)
    assert talk.texts[0] == "There is no hurry. Please go on, in as many messages as you like."
    assert talk.question == "status_expiry"


def test_what_is_no_word_for_an_ended_talk_brings_up_no_cards() -> None:
    talk = Talk(stay_or_leave())
    talk.press("no")
    talk.press("read")
    assert talk.question is None
    for said in ("not yet", "12.5", "ok"):
        talk.say(said)
        assert not any(one.startswith("card:") for one in talk.choices), said
    talk.say("orientation money")
    assert "card:what_i_owe" in talk.choices or "What may I owe" in talk.text


def test_what_says_more_is_no_mere_doubt() -> None:
    talk = talk_at("status_expiry")
    talk.say("nobody told me what happens to my pension when i go")
    assert "skip" not in talk.texts[0]


@pytest.mark.parametrize("said", ["whatever", "idk", "you choose"])
def test_who_has_no_wish_is_told_what_hangs_on_it_where_nothing_can_be_skipped(said: str) -> None:
    talk = talk_at("way")
    talk.say(said)
    assert talk.kinds == ["why", "one"]
    assert "way" not in talk.answers


# Small talk


def reached(step: str | None) -> Talk:
    talk = Talk()
    talk.reach(step)
    return talk


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hello?", "This is a program, and no person reads along."),
        ("good morning!", "Hello."),
        ("こんにちは", "Hello."),
        ("Are you REAL?", "This is a program, not a person"),
        ("thanks", "You are welcome."),
    ],
)
def test_it_is_met_with_one_line_and_the_question_stands_below(text: str, said: str) -> None:
    talk = reached("gear")
    before = talk.answers
    talk.say(text)
    assert said in talk.texts[0]
    assert talk.kinds[0] == "notice"
    assert talk.turn.replies[-1].step == "gear"
    assert talk.answers == before


def test_a_question_for_own_words_takes_it() -> None:
    talk = reached("notes")
    talk.say("hello")
    assert talk.answers["notes"] == "hello"


def test_ok_is_a_yes_where_that_is_asked_and_else_no_answer() -> None:
    talk = reached("been_here")
    talk.say("ok")
    assert talk.answers["been_here"] == "yes"
    talk.reach("swim")
    talk.say("ok")
    assert talk.texts[0] == "All right. This is where we were."
    assert talk.question == "swim"


def test_thanks_after_own_words_are_not_added_to_them() -> None:
    talk = reached("reasons")
    talk.say("the view")
    talk.wait(seconds=3)
    talk.say("thank you")
    assert "You are welcome" in talk.text
    assert "offer" not in talk.kinds


def test_at_the_end_it_is_met_too() -> None:
    talk = reached(None)
    talk.say("is anyone there?")
    assert "not a person" in talk.texts[0]
    assert "do:continue" in talk.choices


def test_it_is_met_in_the_language_of_the_talk() -> None:
    talk = Talk(stay_or_leave())
    talk.say("in Japanese please")
    talk.say("こんにちは")
    assert "プログラム" in talk.texts[0]
