"""What is typed at each kind of question, and the sentence that helps when it is no answer."""

from __future__ import annotations

import sys

import pytest

from bot.dialogue.conditions import Mark
from bot.dialogue.engine import step
from bot.dialogue.events import TextReceived
from bot.dialogue.model import Option
from bot.dialogue.scene import Scene
from bot.dialogue.template import Template
from bot.dialogue.values import Day, Value
from bot.dialogue.words import BREAK, LONGEST_QUOTE, plain, quoted, without_marks
from tests.editing import with_options
from tests.talking import Talk, crossing

UNREAD = (
    "I did not understand that as an answer. You may type the number of one, or some of its words. "
    "**skip** passes over most questions, and **help now** shows numbers to call."
)


@pytest.mark.parametrize(
    ("step", "text", "value"),
    [
        ("side", "North", "north"),
        ("side", "2", "south"),
        ("side", "far side", "south"),
        ("side", "the island please", "island"),
        ("been_here", "yep", "yes"),
        ("been_here", "いいえ", "no"),
        ("gear", "nothing at all", ("nothing",)),
        ("gear", "a dog and a bicycle", ("bicycle", "dog")),
        ("swim", "0", 0),
        ("swim", "five", 5),
        ("swim", "very well", 5),
        ("people", "about 5", 5),
        ("people", "twelve people", 12),
        ("sail_day", "march 2027", Day(2027, 3)),
        ("sail_day", "31 July 2027", Day(2027, 7, 31)),
        ("sail_day", "2027-07-31", Day(2027, 7, 31)),
        ("ticket", "12,000 yen", 12000),
        ("ticket", "8万", 80000),
        ("deposit", "0", 0),
        ("savings", "not quite", "no"),
        ("reasons", "1 and 3", ("view", "family")),
        ("notes", "  Two lines\nof words. ", "Two lines\nof words."),
    ],
)
def test_a_typed_answer(step: str, text: str, value: Value | Mark) -> None:
    talk = Talk()
    talk.reach(step)
    talk.say(text)
    assert talk.answers[step] == value
    assert talk.question != step


@pytest.mark.parametrize(
    ("step", "text", "sentence"),
    [
        ("side", "blue", UNREAD),
        ("been_here", "purple", UNREAD),
        ("gear", "a helicopter", UNREAD),
        ("swim", "9", "One number is needed here, from 0 to 5."),
        ("swim", "like a fish", "One number is needed here, from 0 to 5."),
        ("people", "everybody", "One number is needed here, from 1 to 12."),
        ("people", "200", "This is outside what can be noted here: 1 people to 12 people."),
        ("sail_day", "2027", "A year alone is too wide here. Please add the month, such as July 2027."),
        (
            "sail_day",
            "31 february 2027",
            "There is no such day in the calendar. Please check the day and the month.",
        ),
        ("sail_day", "may 2040", "This is outside what can be noted here: January 2026 to December 2035."),
        ("sail_day", "2040", "This is outside what can be noted here: January 2026 to December 2035."),
        ("sail_day", "may 1850", "This is outside what can be noted here: January 2026 to December 2035."),
        ("sail_day", "when I can", "A day or a month is needed here, such as 31 July 2027 or July 2027."),
        (
            "ticket",
            "80 dollars",
            "This looks like another currency. Please give the sum in yen. A rough one will do.",
        ),
        ("ticket", "too much", "A sum in yen is needed here, such as 80000."),
        ("ticket", "900000", "This is outside what can be noted here: 0 yen to 500,000 yen."),
    ],
)
def test_a_bad_answer_gets_a_sentence_and_loses_nothing(step: str, text: str, sentence: str) -> None:
    talk = Talk()
    talk.reach(step)
    before, question = talk.session, talk.texts[-1]
    talk.say(text)
    assert talk.texts == [sentence, question]
    assert talk.session == before


@pytest.mark.parametrize("step", ["side", "gear", "swim", "people", "sail_day", "ticket", "notes"])
@pytest.mark.parametrize("text", ["", "   ", "\u200b", "…", "💙", "x" * 5000, "\x00", "\ud83d\ude00"])
def test_any_text_is_met(step: str, text: str) -> None:
    talk = Talk()
    talk.reach(step)
    talk.say(text.encode("utf-16", "surrogatepass").decode("utf-16"))
    assert step in (talk.question, "notes")
    assert talk.turn.replies


@pytest.mark.parametrize(
    ("step", "settled"),
    [
        ("side", "✓ North"),
        ("swim", "✓ 4"),
        ("people", "✓ 2 people"),
        ("sail_day", "✓ March 2027"),
        ("ticket", "✓ 20,000 yen"),
        ("savings", "✓ answered"),
        ("reasons", "✓ The view"),
        ("notes", "✓ “The river is wide.”"),
    ],
)
def test_the_words_that_an_answered_question_is_left_with(step: str, settled: str) -> None:
    talk = Talk()
    talk.reach(step)
    following = {"side": "been_here", "swim": "people", "people": "sail_day", "sail_day": "return_day"}
    following |= {"ticket": "deposit", "savings": "reasons", "reasons": "weighed"}
    talk.reach(following.get(step))
    assert talk.settled == settled
    assert talk.turn.settled is not None
    assert talk.turn.settled.step == step


def test_a_range_typed_asks_which() -> None:
    talk = Talk()
    talk.reach("people")
    talk.say("2 or 3")
    assert [one.label for one in talk.choices.values()] == ["2 people", "3 people", "None of these"]
    talk.say("3")
    assert talk.answers["people"] == 3


def test_candidates_beyond_the_limits_are_not_offered() -> None:
    talk = Talk()
    talk.reach("people")
    talk.say("12 or 13")
    assert [one.label for one in talk.choices.values()] == ["12 people", "None of these"]
    talk.do("continue")
    talk.say("20 or 30")
    assert talk.texts[0].startswith("This is outside")


def test_a_persons_marks_are_shown_as_written() -> None:
    talk = Talk()
    talk.reach("notes")
    talk.say("**loud** <@1> `x` # no title")
    assert talk.settled.replace(BREAK, "¦") == r"✓ “\*\*loud\*\* \<@¦1\> \`x\` # no title”"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("@everyone and @ann", "@¦everyone and @¦ann"),
        ("see https://evil.example/x", "see https:¦//evil.¦example/x"),
        ("tg://user?id=7", "tg:¦//user?id=7"),
        ("evil.com, www.evil.co.jp", "evil.¦com, www.¦evil.¦co.¦jp"),
        ("a@b.org", "a@¦b.¦org"),
        ("1.2.3.4 and 3.5", "1.¦2.¦3.4 and 3.5"),
        ("/start and/or 1/2", "/¦start and/or 1/2"),
        ("#jet $JPY +8190", "#¦jet $¦JPY +¦8190"),
        ("I am fine. Thanks.", "I am fine. Thanks."),
        ("snake_case_word", "snake_case_word"),
        ("_a_ __b__", r"\_a\_ \_\_b\_\_"),
    ],
)
def test_what_a_platform_would_make_live_is_broken_where_nobody_sees_it(written: str, shown: str) -> None:
    assert plain(written).replace(BREAK, "¦") == shown
    assert without_marks(plain(written)) == written


def test_a_figure_of_any_script_is_read_or_not_understood() -> None:
    """Some are digits to Python, and yet no number: "፩", "𐩀"."""
    figures = [char for char in map(chr, range(sys.maxunicode + 1)) if char.isdigit()]
    assert any(not figure.isdecimal() for figure in figures)
    for question in ("side", "gear", "people"):
        talk = Talk()
        talk.reach(question)
        for figure in figures:
            turn = step(talk.dialog, talk.session, TextReceived(talk.at, figure))
            assert turn.replies


@pytest.mark.parametrize("sign", ["*", "@a", "x", "<", "_ "])
def test_a_quote_with_its_marks_is_no_longer_than_one_without(sign: str) -> None:
    told = quoted(sign * 300)
    assert len(told) <= LONGEST_QUOTE + 2
    assert told.endswith("…”")
    assert quoted("two  words") == "“two words”"


def test_a_persons_marks_stay_as_written_in_what_the_dialog_says_of_them() -> None:
    """In the weights that the summary tells, too."""
    talk = Talk()
    talk.reach("weighed")
    while "do:done" not in talk.choices:
        talk.press("3", "cross")
    talk.say("**bold** [link](https://evil.example)")
    talk.press("4")
    talk.press("cross")
    talk.press("do:done")
    words = Scene.of(talk.dialog, talk.session, talk.at).words
    told = words.text(Template.parse("In your view: {weighed|open}."))
    assert r"“\*\*bold\*\* \[link\](https:¦//evil.¦example)” – 4, " in told.replace(BREAK, "¦")


@pytest.mark.parametrize("said", ["idk", "I don't know", "not sure", "no idea", "not a clue", "わからない"])
@pytest.mark.parametrize("step", ["been_here", "gear", "swim", "people", "sail_day", "ticket"])
def test_not_knowing_is_no_format_error_and_skips_nothing_by_itself(step: str, said: str) -> None:
    talk = Talk()
    talk.reach(step)
    talk.say(said)
    assert talk.texts[0].startswith("If you do not know, you may type **skip**.")
    assert step not in talk.answers
    assert talk.question == step


def test_between_two_rungs_asks_which() -> None:
    talk = Talk()
    talk.reach("swim")
    talk.say("between 3 and 4")
    assert [one.label for one in talk.choices.values()] == ["3", "4", "None of these"]
    talk.say("4")
    assert talk.answers["swim"] == 4


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("yes", "yes"),
        ("yep", "yes"),
        ("i have told somebody", "yes"),
        ("i told someone", "yes"),
        ("1", "yes"),
        ("no", "no"),
        ("nope", "no"),
        ("not yet", "no"),
        ("no, not yet", "no"),
    ],
)
def test_a_yes_and_a_no_in_the_author_s_words_are_typed_in_these_and_in_any_other(
    text: str, answer: str
) -> None:
    worded = (Option("yes", "Yes, I have told somebody", ("i told someone",)), Option("no", "Not yet"))
    talk = Talk(with_options(crossing(), "been_here", worded))
    talk.reach("been_here")
    assert [choice.label for choice in talk.choices.values()] == ["Yes, I have told somebody", "Not yet"]
    talk.say(text)
    assert talk.answers["been_here"] == answer
    assert talk.settled in {"✓ Yes, I have told somebody", "✓ Not yet"}
