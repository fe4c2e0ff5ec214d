"""Coming back after a day, and after a fortnight."""

from __future__ import annotations

import pytest

from bot.dialogue.model import OnReturn
from bot.dialogue.session import Session
from bot.dialogue.struct import replace
from tests.talking import Talk, crossing

BACK = "You are back where we left off. Your answers are still here."
WHERE = "We were at “Your boat”: 3 answered, 7 to go."
HELD = "Back then, this was the way you leaned: **North**. Does that still hold? Both answers are fine."


def at_swim() -> Talk:
    talk = Talk()
    talk.reach("swim")
    return talk


def sailing() -> Talk:
    """Four is how sure; the sailing is in March 2027, and it is November."""
    talk = Talk()
    talk.reach("return_day")
    return talk


def where(talk: Talk) -> list[str]:
    return [text for text in talk.texts if "We were at" in text or "We had gone" in text]


# After a day


def test_on_the_same_day_nothing_is_said_of_where_we_were() -> None:
    talk = at_swim()
    talk.wait(hours=19)
    talk.open()
    assert talk.texts[0] == BACK
    assert not where(talk)


def test_after_a_day_one_line_says_where_we_were_and_the_question_is_shown() -> None:
    talk = at_swim()
    talk.wait(hours=20)
    talk.open()
    assert talk.texts[:2] == [BACK, WHERE]
    assert talk.turn.replies[-1].step == "swim"
    talk.open()
    assert not where(talk), "once"


def test_it_is_said_again_after_another_day() -> None:
    talk = at_swim()
    for _ in range(3):
        talk.wait(days=1)
        talk.open()
        assert where(talk) == [WHERE]


def test_somebody_who_is_here_all_day_is_not_met() -> None:
    talk = at_swim()
    for _ in range(30):
        talk.wait(hours=1)
        talk.open()
        assert not where(talk)


def test_an_answer_after_a_day_is_taken_and_the_line_stands_above_the_next_question() -> None:
    talk = at_swim()
    talk.wait(days=2)
    talk.press("4", step="swim")
    assert talk.answers["swim"] == 4
    assert talk.texts[0] == WHERE
    assert talk.turn.replies[-1].step == "people"


def test_an_old_button_brings_it_too() -> None:
    talk = at_swim()
    talk.wait(days=2)
    talk.press("north", step="side", turn=0)
    assert where(talk) == [WHERE]


def test_at_the_end_the_line_says_so() -> None:
    talk = Talk()
    talk.reach(None)
    talk.wait(days=2)
    talk.open()
    assert where(talk) == ["We had gone through all the questions."]
    assert talk.kinds[-1] == "summary"


def test_a_stranger_is_not_met() -> None:
    talk = Talk()
    talk.wait(days=2)
    talk.open()
    assert not where(talk)


def test_an_old_talk_that_knows_no_time_is_read_and_not_met() -> None:
    talk = at_swim()
    old = Session.from_dict({key: value for key, value in talk.session.to_dict().items() if key not in "sh"})
    assert (old.seen, old.trail) == (0, {})
    talk.saved = talk.saved.replace(f'"s": {talk.session.seen}', '"s": 0')
    talk.wait(days=2)
    talk.open()
    assert not where(talk)
    talk.wait(days=2)
    talk.open()
    assert where(talk)


@pytest.mark.parametrize("said", ["i want to die", "help now"])
def test_nothing_stands_above_numbers_and_the_line_comes_with_what_follows(said: str) -> None:
    talk = at_swim()
    talk.wait(days=2)
    talk.say(said)
    assert not where(talk)
    assert talk.kinds[0] in ("danger", "help")
    talk.do("continue")
    assert where(talk) == [WHERE]


def test_after_beginning_again_nothing_is_said_of_before() -> None:
    talk = at_swim()
    talk.wait(days=2)
    talk.do("restart")
    talk.press("offer:yes")
    assert not where(talk)


# After a fortnight


def test_after_a_fortnight_what_is_near_is_named_and_the_leaning_asked() -> None:
    talk = sailing()
    talk.wait(days=70)  # 31 January
    talk.open()
    assert talk.texts[1] == (
        "You were last here on 22 November 2026. We were at “Your boat”: 6 answered, 5 to go.\n\n"
        "**On the calendar since then, and soon**\n"
        "- You were to pack by 29 January 2027.\n"
        "- You sail: March 2027, in about 4 weeks."
    )
    assert talk.texts[-1] == HELD
    assert list(talk.choices) == ["offer:yes", "offer:no", "do:continue"]


def test_what_had_passed_before_the_last_visit_is_not_told_again() -> None:
    talk = sailing()
    for _ in range(2):
        talk.wait(days=70)
        talk.open()
    assert "pack" not in talk.texts[1]
    talk.wait(days=70)
    talk.open()
    assert "sail" not in talk.texts[1].lower()


def test_a_month_has_passed_when_all_of_it_has() -> None:
    talk = sailing()
    talk.wait(days=120)  # 22 March
    talk.open()
    assert "You have sailed" not in talk.text
    talk.wait(days=15)
    talk.open()
    assert "You have sailed: March 2027." in talk.text


def test_what_is_far_is_not_named() -> None:
    talk = Talk()
    talk.reach("sail_day")
    talk.say("december 2027")
    talk.wait(days=30)
    talk.open()
    assert "calendar" not in talk.text


def test_a_fortnight_is_not_a_day() -> None:
    talk = sailing()
    talk.wait(days=13, hours=19)
    talk.open()
    assert HELD not in talk.texts
    assert where(talk)


def test_yes_leads_to_how_sure_then_and_now() -> None:
    talk = sailing()
    talk.wait(weeks=3)
    talk.open()
    talk.press("offer:yes")
    assert talk.question == "swim"
    assert "Your answer so far: 4" in talk.text
    talk.press("2")
    assert talk.texts[0] == "Swimming: then 4, now 2."
    assert talk.question == "return_day"


def test_keeping_how_sure_says_so_too() -> None:
    talk = sailing()
    talk.wait(weeks=3)
    talk.open()
    talk.say("yes, it holds")
    talk.press("do:continue")
    assert talk.texts[0] == "Swimming: then 4, now 4."
    talk.wait(weeks=3)
    talk.open()
    talk.say("yes")
    talk.press("1")
    assert talk.texts[0] == "Swimming: then 4, now 1."


def test_no_opens_the_leaning_and_then_how_sure() -> None:
    talk = sailing()
    talk.wait(weeks=3)
    talk.open()
    talk.press("offer:no")
    assert talk.question == "side"
    talk.press("south")
    assert "Your side: then North, now South." in talk.texts
    assert talk.question == "swim", "how sure was of the other"
    talk.press("1")
    assert "Swimming: then 4, now 1." in talk.texts
    assert talk.question == "return_day"


def test_on_the_same_day_a_changed_leaning_asks_nothing_more() -> None:
    talk = sailing()
    talk.change("side")
    talk.press("south")
    assert talk.question == "return_day"
    assert "then" not in talk.texts[0]


def test_an_answer_to_the_leaning_may_be_typed_at_once() -> None:
    talk = sailing()
    talk.wait(weeks=3)
    talk.open()
    talk.say("south")
    assert talk.answers["side"] == "south"
    assert talk.question == "swim"


def test_what_cannot_be_read_there_is_no_answer_to_the_question_behind() -> None:
    talk = sailing()
    talk.wait(weeks=3)
    talk.open()
    talk.say("5 may 2027")
    assert "return_day" not in talk.answers
    assert talk.texts[-1] == HELD
    talk.do("skip")
    assert "return_day" not in talk.answers
    assert talk.question == "return_day"


def test_going_on_without_it_asks_the_open_question() -> None:
    talk = sailing()
    talk.wait(weeks=3)
    talk.open()
    talk.press("do:continue")
    assert talk.turn.replies[-1].step == "return_day"
    assert talk.answers["swim"] == 4


def test_a_press_on_an_old_button_is_taken_before_anything_is_asked() -> None:
    talk = Talk()
    talk.reach("people")
    talk.wait(weeks=3)
    talk.say("3")
    assert talk.answers["people"] == 3
    assert talk.texts[-1] == HELD


def test_whoever_changes_the_leaning_first_is_not_asked_whether_it_holds() -> None:
    talk = sailing()
    talk.wait(weeks=3)
    talk.change("side")
    assert HELD not in talk.texts
    talk.press("south")
    assert HELD not in talk.texts
    assert talk.question == "swim"


def test_a_skipped_leaning_is_not_asked_about() -> None:
    talk = Talk()
    talk.press("north")
    talk.change("side")
    talk.wait(weeks=3)
    talk.do("skip")
    assert HELD not in talk.texts


def test_a_dialog_that_follows_nothing_over_time_only_says_where_we_were() -> None:
    plain = replace(crossing(), on_return=OnReturn())
    talk = Talk(plain)
    talk.reach("swim")
    assert not talk.session.trail
    talk.wait(weeks=3)
    talk.open()
    assert talk.texts[1].startswith("You were last here on 22 November 2026.")
    assert talk.turn.replies[-1].step == "swim"


def test_only_what_is_followed_over_time_is_kept_twice_and_no_more() -> None:
    talk = Talk()
    talk.reach(None)
    for number in range(4):
        talk.wait(weeks=3)
        talk.change("swim")
        talk.press(str(number))
    assert {step: len(notes) for step, notes in talk.session.trail.items()} == {"side": 1, "swim": 2}
    assert "North" not in repr(talk.session.trail)
    assert "north" not in repr(talk.session.trail)
