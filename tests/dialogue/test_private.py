"""Private questions: the value is in memory, for an idle hour; the store never has it."""

from __future__ import annotations

from bot.dialogue.conditions import Mark
from bot.dialogue.events import OptionChosen
from bot.dialogue.model import Option, Several, Text
from tests.editing import with_step
from tests.talking import Talk, crossing


def asked() -> Talk:
    talk = Talk()
    talk.reach("savings")
    return talk


def test_it_says_that_it_is_private() -> None:
    talk = asked()
    assert "Private: your answer is not stored." in talk.text
    assert talk.turn.replies[-1].private


def test_answering_and_skipping_leave_the_same_trace() -> None:
    answered, skipped, other = asked(), asked(), asked()
    answered.press("no")
    other.press("yes")
    skipped.do("skip")
    assert answered.saved == skipped.saved == other.saved
    assert answered.settled == skipped.settled == "✓ answered"
    assert answered.session.answers["savings"] is Mark.WITHHELD


def test_the_value_steers_what_is_said_while_it_is_remembered() -> None:
    talk = asked()
    talk.press("no")
    assert talk.texts[0].startswith("You said: Not yet. There is a fund.")
    assert talk.turn.replies[0].private
    assert talk.answers["savings"] == "no"
    talk = asked()
    talk.press("yes")
    assert talk.kinds == ["several"]


def test_it_is_gone_after_a_restart() -> None:
    talk = asked()
    talk.press("no")
    talk.restart()
    assert talk.answers["savings"] is Mark.WITHHELD
    assert talk.question == "reasons", "nobody is asked again by force"


def test_it_is_gone_after_an_idle_hour() -> None:
    talk = asked()
    talk.press("no")
    talk.wait(minutes=59)
    talk.do("recap")
    talk.wait(minutes=59)
    assert talk.answers["savings"] == "no"
    talk.wait(minutes=2)
    assert talk.answers.get("savings") is Mark.WITHHELD


def test_the_summary_offers_to_ask_again_once_it_has_lapsed() -> None:
    talk = asked()
    talk.press("no")
    talk.reach(None)
    assert "change:savings" not in talk.choices
    talk.restart()
    talk.open()
    assert talk.texts[-1].endswith("You may answer it again if you like.")
    assert talk.choices["change:savings"].label == "Answer it again"
    talk.press("change:savings")
    assert talk.question == "savings"
    assert "You have been here before. What you gave is not shown." in talk.text
    assert "Not yet" not in talk.text
    talk.press("no")
    assert talk.kinds == ["say", "summary"]
    assert "change:savings" not in talk.choices


def test_what_was_skipped_in_private_looks_lapsed_as_well() -> None:
    talk = asked()
    talk.do("skip")
    talk.reach(None)
    talk.restart()
    talk.open()
    assert "change:savings" in talk.choices


def test_the_recap_and_the_list_of_answers_do_not_tell() -> None:
    talk = asked()
    talk.press("no")
    talk.do("recap")
    assert "Enough money: kept only while we talk" in talk.text
    skipping = asked()
    skipping.do("skip")
    skipping.do("recap")
    assert skipping.texts == talk.texts
    talk.change("savings")
    talk.do("continue")
    assert talk.settled == "✓ answered"


def test_a_half_given_private_answer_is_not_saved() -> None:
    gear = Several((Option("rope", "Rope"), Option("knife", "Knife")))
    talk = Talk(with_step(crossing(), "savings", kind=gear))
    talk.reach("savings")
    talk.toggle("knife")
    assert talk.choices["knife"].chosen
    assert "knife" not in talk.saved
    talk.do("why")
    talk.toggle("rope")
    assert talk.choices["knife"].chosen
    talk.restart()
    talk.do("continue")
    assert "knife" not in [one.id for one in talk.choices.values() if one.chosen]


def test_an_offer_about_a_private_answer_is_not_saved() -> None:
    talk = asked()
    talk.say("not qite")
    assert talk.kinds == ["offer"], talk.text
    assert talk.turn.replies[0].private
    assert '"o"' not in talk.saved
    talk.press("offer:1")
    assert talk.answers["savings"] == "no"


def test_neither_is_a_private_text_kept_beside_a_danger_card() -> None:
    talk = Talk(with_step(crossing(), "savings", kind=Text(500)))
    talk.reach("savings")
    talk.say("I want to kill myself")
    assert talk.turn.danger == "suicide"
    assert "myself" not in talk.saved
    talk.do("continue")
    assert talk.kinds == ["offer"]
    assert "myself" not in talk.saved
    talk.say("yes")
    assert "myself" not in talk.saved
    assert talk.answers["savings"] == "I want to kill myself"


def test_neither_is_a_change_to_an_older_private_answer() -> None:
    talk = asked()
    talk.press("no")
    talk.handle(OptionChosen(talk.at, ("yes",), "savings"))
    assert talk.kinds == ["offer"]
    assert '"yes"' not in talk.saved
    talk.press("offer:yes")
    assert talk.answers["savings"] == "yes"


def test_a_private_answer_is_set_aside_and_comes_back_like_others() -> None:
    talk = asked()
    talk.press("no")
    talk.change("been_here")
    talk.press("yes")
    assert "savings" not in talk.answers
    talk.change("been_here")
    talk.press("no")
    assert talk.answers["savings"] == "no"


def test_a_change_of_another_answer_keeps_the_value() -> None:
    talk = asked()
    talk.press("no")
    talk.change("ticket")
    talk.say("25000")
    assert talk.answers["savings"] == "no"
