"""Something to take away: at any moment, as people choose it, and nothing that was said in private."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from bot.dialogue.engine import step
from bot.dialogue.events import KeepsakeAsked
from bot.dialogue.keeping import choice_ids
from bot.dialogue.keepsake import Calendar, Keepsake, Letter, LogSheet, Picture, ShareSheet
from bot.dialogue.model import Dialog, Say
from bot.dialogue.session import Keeping
from bot.dialogue.shelf import CIRCLES
from bot.dialogue.struct import Struct, replace
from bot.dialogue.template import Template
from bot.dialogue.turn import Keep, Turn
from tests.talking import Talk, crossing, stay_or_leave


def ask(talk: Talk, what: str = "") -> Turn:
    return talk.handle(KeepsakeAsked(talk.at, what))


def given(turn: Turn) -> Keepsake:
    (effect,) = turn.effects
    assert isinstance(effect, Keep)
    return effect.keepsake


def words_of(value: Any) -> str:
    """Every word in it."""
    if isinstance(value, Struct):
        return " ".join(words_of(getattr(value, name)) for name in value.__struct_fields__)
    if isinstance(value, tuple):
        return " ".join(map(words_of, value))
    return str(value)


def leaning(lean: str, *answers: tuple[str, str]) -> Talk:
    """The real dialog, the short way, as far as the lean."""
    talk = Talk(stay_or_leave())
    told = {"reading_along": "no", "way": "short", "leaning": lean, "contract_end": "31 July 2027"}
    told |= dict(answers)
    while talk.question is not None:
        said = told.get(talk.question)
        talk.say(said) if said else talk.do("skip")
    return talk


SAID_NO = ("form", "i sent it back with a no")


# The menu


def test_what_there_is_nothing_for_is_not_offered() -> None:
    talk = Talk()
    turn = talk.say("keepsake")

    assert list(talk.choices) == ["keep:paper", "do:continue"]
    assert turn.session == Talk().turn.session, "asking leaves no trace"


def test_the_menu_grows_with_what_is_known() -> None:
    talk = Talk(stay_or_leave())
    ask(talk)
    assert "keep:calendar" not in list(talk.choices)
    assert {"keep:share", "keep:log", "keep:letters"} <= set(talk.choices)

    talk = leaning("stay")
    ask(talk)
    assert "keep:calendar" in list(talk.choices)


@pytest.mark.parametrize("what", ["picture", "calendar", "calendar!", "calendar+contract_end"])
def test_what_is_asked_for_and_empty_is_said_to_be_so(what: str) -> None:
    talk = Talk(stay_or_leave())
    turn = ask(talk, what)
    assert "There is nothing to put in yet" in talk.text
    assert turn.effects == ()


@pytest.mark.parametrize(
    "what", ["nonsense", "share.nobody", "letters.love", "calendar+nothing", "+", "!", "share.friend+x"]
)
def test_a_button_from_an_older_dialog_does_no_harm(what: str) -> None:
    talk = leaning("stay")
    turn = ask(talk, what)
    assert turn.effects == ()
    assert turn.replies[-1].choices


def test_every_button_can_be_told_apart() -> None:
    ids = list(choice_ids(stay_or_leave()))
    assert len(ids) == len(set(ids)) > 30
    assert len(list(choice_ids(crossing()))) == 7


# Days


def test_days_are_ticked_one_by_one_and_none_beforehand() -> None:
    talk = leaning("not_renew", ("form_deadline", "1 February 2027"), ("form", "not_yet"))
    ask(talk, "calendar")
    assert not any(choice.chosen for choice in talk.turn.replies[-1].choices)

    ask(talk, "calendar!")
    assert talk.turn.effects == (), "nothing is ticked, so there is nothing to make"
    ask(talk, "calendar+contract_end")
    ask(talk, "calendar+form_deadline")
    ask(talk, "calendar+contract_end")
    ask(talk, "calendar+contract_end")
    made = given(ask(talk, "calendar!"))
    assert isinstance(made, Calendar)
    assert [(one.id, one.day) for one in made.entries] == [
        ("form_deadline", date(2027, 2, 1)),
        ("contract_end", date(2027, 7, 31)),
    ]


def test_a_month_alone_counts_from_its_safe_end() -> None:
    talk = leaning("stay", ("status_expiry", "July 2027"))
    ask(talk, "calendar+status_expiry")
    made = given(ask(talk, "calendar!"))
    assert isinstance(made, Calendar)
    assert made.entries[0].day == date(2027, 7, 1)


def test_no_name_in_a_calendar_gives_anything_away() -> None:
    told = "jet|japan|contract|leav|quit|notice|visa|immigra|resign"
    for day in stay_or_leave().shelf.days:
        assert not re.search(told, day.title.lower()), day.title


# What is ticked


def test_what_is_ticked_is_in_memory_only_and_gone_with_anything_else() -> None:
    talk = leaning("no_idea")
    turn = ask(talk, "share.friend+thinking")
    assert turn.session.offer == Keeping("share.friend", ("listen", "keep", "thinking"))
    assert "thinking" not in talk.saved
    assert '"o"' not in talk.saved

    talk.say("recap")
    ask(talk, "share.friend")
    assert talk.turn.session.offer == Keeping("share.friend", ("listen", "keep"))


def test_several_ticked_at_once_are_all_that_is_ticked() -> None:
    """As Discord's lists tell it: what is not among them was unticked."""
    talk = leaning("stay")
    ask(talk, "share.friend")
    talk.press("keep:share.friend+contract", "keep:share.friend+listen")
    assert [name for name, choice in talk.choices.items() if choice.chosen] == [
        "keep:share.friend+listen",
        "keep:share.friend+contract",
    ]
    talk.press("keep:share.friend+contract")
    assert [name for name, choice in talk.choices.items() if choice.chosen] == ["keep:share.friend+contract"]


def test_one_toggled_leaves_the_others() -> None:
    talk = leaning("stay")
    ask(talk, "share.friend")
    talk.toggle("keep:share.friend+contract")
    talk.toggle("keep:share.friend+listen")
    assert [name for name, choice in talk.choices.items() if choice.chosen] == [
        "keep:share.friend+keep",
        "keep:share.friend+contract",
    ]


def test_ticks_of_two_menus_at_once_are_nobodys() -> None:
    talk = leaning("stay")
    before = talk.turn.session
    turn = talk.press("keep:share.friend+contract", "keep:calendar+contract_end")
    assert turn.effects == ()
    assert turn.session.answers == before.answers


def test_ticks_of_one_reader_are_none_of_another() -> None:
    talk = leaning("no_idea")
    ask(talk, "share.friend+thinking")
    made = given(ask(talk, "share.supervisor!"))
    assert isinstance(made, ShareSheet)
    assert [line.en for line in made.lines] == ["May I have a copy of my contract, with the English, please?"]


def test_a_second_press_makes_nothing_more_and_opens_the_choice_again() -> None:
    talk = leaning("stay")
    ask(talk, "share.supervisor")
    given(ask(talk, "share.supervisor!"))
    again = ask(talk, "share.supervisor!")
    assert again.effects == ()
    assert "Make it" in [choice.label for choice in again.replies[0].choices]
    given(ask(talk, "share.supervisor!"))


def test_once_the_ticks_are_gone_nothing_is_made_of_others() -> None:
    talk = leaning("not_renew", SAID_NO)
    ask(talk, "share.supervisor+not_renew")
    talk.do("recap")
    assert ask(talk, "share.supervisor!").effects == ()


def test_only_what_is_ticked_goes_in_with_dates_in_both_languages() -> None:
    talk = leaning("not_renew", SAID_NO)
    ask(talk, "share.supervisor+not_renew")
    ask(talk, "share.supervisor+copy")
    made = given(ask(talk, "share.supervisor!"))
    assert isinstance(made, ShareSheet)
    (line,) = made.lines
    assert line.en == "My contract runs until 31 July 2027. I sent the re-contracting form back with a no."
    assert line.ja.startswith("契約は2027年7月31日までです。")


def test_a_line_whose_day_is_not_known_is_not_offered() -> None:
    talk = leaning("stay")
    ask(talk, "share.friend")
    assert "keep:share.friend+contract" in list(talk.choices)
    assert "keep:share.friend+form" not in list(talk.choices)
    assert "____" not in talk.text


def test_nothing_that_tells_of_the_person_is_ticked_beforehand() -> None:
    for reader in stay_or_leave().shelf.readers:
        ticked = [line for line in reader.lines if line.ticked]
        assert ticked
        for line in ticked:
            assert line.when is None, "it would tell of an answer"
            assert not line.text.en.names()


@pytest.mark.parametrize("lean", ["stay", "more_time", "not_renew", "leave_early", "no_idea"])
def test_a_leaning_is_told_to_nobody_as_a_decision(lean: str) -> None:
    talk = leaning(lean, ("form", "i have it and have not answered"))
    ask(talk, "share.supervisor")
    assert not {"keep:share.supervisor+renew", "keep:share.supervisor+not_renew"} & set(talk.choices)
    ask(talk, "share.friend")
    assert ("keep:share.friend+thinking" in talk.choices) == (lean != "stay")


@pytest.mark.parametrize(
    ("said", "line", "other"), [("no", "not_renew", "renew"), ("yes", "renew", "not_renew")]
)
def test_what_stands_on_the_form_may_be_told_as_it_was_written(said: str, line: str, other: str) -> None:
    """Whatever the leaning: that is a thought, and the form is sent."""
    talk = leaning("leave_early", ("form", f"i sent it back with a {said}"))
    ask(talk, "share.supervisor")
    assert f"keep:share.supervisor+{line}" in talk.choices
    assert f"keep:share.supervisor+{other}" not in talk.choices
    assert f"back with a {said}" in talk.text


def test_nobody_at_work_hears_of_a_leaning_or_of_reasons() -> None:
    for reader in stay_or_leave().shelf.readers:
        if reader.id != "friend":
            for line in reader.lines:
                asked = line.when.steps() if line.when is not None else frozenset()
                assert asked <= {"form", "status_expiry"}, line.id


def test_no_line_for_people_at_work_tells_of_health_or_of_what_was_done() -> None:
    for reader in stay_or_leave().shelf.readers:
        if reader.id != "friend":
            for line in reader.lines:
                assert not re.search("low|ill|sick|hard|harass|treat|doctor", line.text.en.source.lower())


# Letters and the log


@pytest.mark.parametrize("letter", ["resignation", "non_renewal"])
def test_a_letter_claims_nothing_that_was_not_said(letter: str) -> None:
    stranger = given(ask(Talk(stay_or_leave()), f"letters.{letter}"))
    told = leaning("leave_early", ("reasons", "how i am treated at work"), ("what_matters", "My dog Rex."))
    assert isinstance(stranger, Letter)
    known = given(ask(told, f"letters.{letter}"))
    assert isinstance(known, Letter)

    for text in (stranger.text.en, stranger.text.ja):
        assert "____" in text
        assert not re.search("[0-9]", text)
    filled = known.text.en.replace("31 July 2027", "____")
    assert filled == stranger.text.en, "a date, and no reason"
    assert "一身上の都合により" in known.text.ja


def test_only_a_letter_about_the_end_of_the_contract_names_it() -> None:
    talk = leaning("not_renew")
    letter, other = given(ask(talk, "letters.non_renewal")), given(ask(talk, "letters.resignation"))
    assert isinstance(letter, Letter)
    assert isinstance(other, Letter)
    assert "until 31 July 2027" in letter.text.en
    assert "2027年7月31日まで" in letter.text.ja
    assert "更新は希望いたしません" in letter.text.ja, "a wish in both languages, and a decision in neither"
    assert "2027" not in other.text.en + other.text.ja


def test_the_log_sheet_is_the_same_for_everybody() -> None:
    assert given(ask(Talk(stay_or_leave()), "log")) == given(ask(leaning("leave_early"), "log"))
    assert isinstance(given(ask(leaning("stay"), "log")), LogSheet)


# The paper and the picture


def test_in_the_middle_of_a_talk_the_paper_has_what_was_said_until_then() -> None:
    talk = Talk()
    talk.say("north")
    assert "Your side: North" in words_of(given(ask(talk, "paper")))


def telling(dialog: Dialog) -> Dialog:
    """A summary that shows the private answer."""
    last = dialog.sections[-1]
    say = Say("told", last.id, Template.parse("You have it: {savings|left out}."))
    return replace(dialog, sections=(*dialog.sections[:-1], replace(last, steps=(*last.steps, say))))


def test_private_answers_are_left_out_and_not_lost() -> None:
    talk = Talk(telling(crossing()))
    talk.reach(None)
    before = talk.turn.session.overlay
    assert before
    assert "You have it: No" in talk.text or "You have it: Not yet" in talk.text

    made = given(ask(talk, "paper"))
    assert "You have it: left out." in words_of(made)
    assert talk.turn.session.overlay == before


def test_what_is_private_outlives_the_ticking() -> None:
    talk = leaning("no_idea")
    secret = "savings_months"
    assert secret in talk.dialog.private
    session = talk.turn.session._replace(overlay={secret: 3})
    turn = step(talk.dialog, session, KeepsakeAsked(talk.at, "share.friend+thinking"))
    assert turn.session.overlay == {secret: 3}


def test_the_picture_can_be_had_while_weighing_and_alters_nothing() -> None:
    talk = leaning_to_weigh()
    assert "keep:picture" not in list(talk.choices)
    talk.press("4", "stay")
    while "keep:picture" not in list(talk.choices):
        talk.press("2", "not_renew")
    before = talk.turn.session
    made = given(talk.press("keep:picture"))
    assert isinstance(made, Picture)
    assert made.weights.reasons[0].rating == 4
    assert made.weights.as_text() in talk.text.replace("\\", "")
    assert talk.turn.session == before


def leaning_to_weigh() -> Talk:
    talk = Talk(stay_or_leave())
    told = {"reading_along": "no", "way": "short", "reasons": "money, the job itself", "holds": "japan"}
    while talk.question != "weights":
        said = told.get(talk.question or "")
        talk.say(said) if said else talk.do("skip")
    return talk


def test_nothing_on_paper_is_about_another_talk() -> None:
    made = given(ask(leaning("stay"), "paper"))
    assert "Staying is not giving in" in words_of(made)
    assert "What weighs, and which way" not in words_of(made)


# The plan


@pytest.mark.parametrize("lean", ["stay", "more_time", "not_renew", "leave_early", "no_idea"])
def test_three_steps_whichever_way_somebody_leans(lean: str) -> None:
    talk = leaning(lean)
    step = r"^(\d)\. .+ \*\*When:\*\* .+\. \*\*With:\*\* .+\. \*\*Why:\*\* .+$"
    assert re.findall(step, talk.text, re.MULTILINE) == ["1", "2", "3"]


def test_the_steps_of_everybody_begin_outside_and_end_at_work() -> None:
    circles = [CIRCLES.index(step.circle) for step in stay_or_leave().shelf.steps]
    assert circles == sorted(circles)
    assert CIRCLES[0] == "outside"
    assert CIRCLES[-1] == "work"


def test_a_day_that_is_past_is_not_held_up_to_anybody() -> None:
    talk = leaning("stay", ("form", "not_yet"), ("form_deadline", "1 October 2026"))
    assert "**When:** by 1 October 2026" not in talk.text
    assert "**When:** soon, since the day has passed" in talk.text
