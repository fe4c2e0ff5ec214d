"""Asking to be reminded, and what is written then."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.dialogue.events import ReminderDue, ReminderUnsent
from bot.dialogue.session import Confirm, Session
from bot.dialogue.turn import Leave, Remind, Reminded
from bot.dialogue.zones import minute_of
from tests.talking import START, Talk

NEUTRAL = "You asked me to write today. I am here when you want to go on."


def minute(*when: int) -> int:
    """Of a time in Japan."""
    return int(datetime(*when, tzinfo=UTC).timestamp()) // 60 - 9 * 60  # type: ignore[misc, arg-type]


def asked(talk: Talk | None = None) -> Talk:
    talk = talk or Talk()
    talk.do("remind")
    return talk


def due(talk: Talk) -> None:
    talk.handle(ReminderDue(talk.at))


def set_for_tomorrow(talk: Talk | None = None) -> Talk:
    """At eight in the morning in Japan; it is nine in the evening of 22 November."""
    talk = asked(talk)
    talk.press("remind:tomorrow")
    talk.press("remind:morning")
    return talk


def test_two_presses_set_a_reminder() -> None:
    talk = asked()
    assert list(talk.choices)[:2] == ["remind:tomorrow", "remind:week"]
    talk.press("remind:tomorrow")
    assert "On 23 November 2026." in talk.text
    talk.press("remind:morning")
    assert talk.text == (
        "I will write on 23 November 2026 at 08:00 (Japan). To take this back, type **stop**."
    )
    assert talk.session.remind == minute(2026, 11, 23, 8, 0)
    assert talk.turn.effects == (Remind(talk.session.remind),)
    assert talk.session.offer is None


def test_it_may_be_asked_for_with_its_day() -> None:
    talk = Talk()
    talk.say("can you remind me in a week")
    assert "On 29 November 2026." in talk.text
    talk.press("remind:evening")
    assert talk.session.remind == minute(2026, 11, 29, 20, 0)


@pytest.mark.parametrize("said", ["remind me next week", "remind me in march"])
def test_a_time_without_a_day_asks_for_the_day(said: str) -> None:
    talk = Talk()
    talk.say(said)
    assert "remind:tomorrow" in talk.choices


def test_to_be_reminded_of_something_is_no_reminder() -> None:
    talk = Talk()
    talk.say("remind me why I came here")
    assert "remind:tomorrow" not in talk.choices


@pytest.mark.parametrize("said", ["remind me", "Remind", "/remind", "reminders", "リマインド"])
def test_it_may_be_asked_for_in_words(said: str) -> None:
    talk = Talk()
    talk.say(said)
    assert "remind:tomorrow" in talk.choices


def test_a_day_and_a_time_may_be_typed() -> None:
    talk = asked()
    talk.press("remind:day")
    talk.say("5 march")
    talk.press("remind:time")
    talk.say("9:15 pm")
    assert talk.session.remind == minute(2027, 3, 5, 21, 15)


def test_they_may_be_typed_without_pressing_anything() -> None:
    talk = asked()
    talk.say("in three weeks")
    talk.say("evening")
    assert talk.session.remind == minute(2026, 12, 13, 20, 0)


def test_a_week_before_the_next_of_the_persons_days() -> None:
    talk = Talk()
    talk.reach("return_day")
    asked(talk)
    assert talk.choices["remind:before"].label == "A week before 29 January 2027"
    talk.press("remind:before")
    talk.press("remind:noon")
    assert talk.session.remind == minute(2027, 1, 22, 12, 30)


def test_nobody_without_such_a_day_is_offered_it() -> None:
    talk = asked()
    assert "remind:before" not in talk.choices
    talk.press("remind:before")
    assert "remind:tomorrow" in talk.choices


def test_another_time_zone_is_kept_and_its_day_counts() -> None:
    """It is nine in the evening in Japan, and four in the morning of the same day in Los Angeles."""
    talk = asked()
    talk.press("remind:zone")
    talk.say("los angeles")
    assert "America/Los_Angeles" in talk.text
    talk.press("remind:tomorrow")
    talk.press("remind:morning")
    assert "on 23 November 2026 at 08:00 (America/Los_Angeles)" in talk.text
    assert talk.session.remind == minute(2026, 11, 24, 1, 0)
    set_for_tomorrow(talk)
    assert talk.session.zone == "America/Los_Angeles"


def test_a_zone_may_be_typed_while_the_hour_is_asked() -> None:
    talk = asked()
    talk.press("remind:tomorrow")
    talk.say("UTC-5")
    assert "Times are those of UTC-05:00." in talk.text
    talk.press("remind:morning")
    assert talk.session.remind == minute(2026, 11, 23, 22, 0)


def test_a_zone_that_is_none_says_so_and_asks_again() -> None:
    talk = asked()
    talk.press("remind:zone")
    talk.say("Narnia")
    assert "not known here" in talk.text
    talk.say("London")
    assert "Europe/London" in talk.text


@pytest.mark.parametrize("said", ["21 november 2026", "5 march 2029"])
def test_what_has_passed_or_is_too_far_is_not_taken(said: str) -> None:
    talk = asked()
    talk.say(said)
    talk.press("remind:noon")
    assert talk.texts[0].startswith("That time has passed, or it is more than two years away.")
    assert not talk.session.remind
    assert "remind:tomorrow" in talk.choices


def test_what_cannot_be_read_is_no_answer_to_the_open_question() -> None:
    talk = Talk()
    talk.reach("notes")
    asked(talk)
    talk.say("the river is wide")
    assert "could not be read" in talk.text
    talk.say("tomorrow")
    assert "At what time?" in talk.text
    assert "notes" not in talk.answers


def test_a_question_asked_meanwhile_is_answered() -> None:
    talk = asked()
    talk.say("When does the ferry go?")
    assert talk.kinds == ["card"]


def test_danger_is_heard_there_too() -> None:
    talk = asked()
    talk.say("i want to die")
    assert talk.turn.danger == "suicide"
    assert not talk.session.remind


def test_the_second_of_two_quick_presses_shows_the_same() -> None:
    talk = set_for_tomorrow()
    first = talk.text
    talk.press("remind:morning")
    assert talk.text == first


def test_a_new_one_takes_the_place_of_the_old() -> None:
    talk = asked(set_for_tomorrow())
    assert talk.text.startswith("So far, I am to write on 23 November 2026 at 08:00 (Japan).")
    talk.press("remind:week")
    talk.press("remind:morning")
    assert talk.session.remind == minute(2026, 11, 29, 8, 0)


def test_a_button_ends_it() -> None:
    talk = asked(set_for_tomorrow())
    talk.press("remind:off")
    assert not talk.session.remind
    assert talk.texts[0] == "I will not write to you."


def test_stop_ends_it_and_pause_does_not() -> None:
    talk = set_for_tomorrow()
    talk.do("pause")
    assert talk.session.remind
    talk.say("stop")
    assert not talk.session.remind
    assert talk.texts[0] == "I will not write to you."
    assert talk.turn.effects == (Leave(stops=True),)
    talk.wait(days=1)
    due(talk)
    assert talk.texts == []


def test_it_is_in_reach_after_a_pause_and_at_the_summary() -> None:
    talk = Talk()
    talk.reach(None)
    assert "remind" in talk.turn.replies[-1].verbs
    talk.do("pause")
    assert "remind" in talk.turn.replies[-1].verbs


# When it is due


def test_it_is_written_when_its_minute_comes_and_once() -> None:
    talk = set_for_tomorrow()
    remind = talk.session.remind
    talk.at = datetime.fromtimestamp(remind * 60 - 1, UTC)
    due(talk)
    assert talk.texts == []
    talk.wait(seconds=1)
    due(talk)
    assert talk.texts == [NEUTRAL]
    assert talk.turn.effects == (Reminded(remind),)
    assert [choice.label for choice in talk.choices.values()] == ["Go on", "Later", "Stop"]
    due(talk)
    assert talk.texts == []


def test_nothing_in_it_tells_of_what_the_talk_is() -> None:
    talk = Talk()
    talk.reach("notes")
    set_for_tomorrow(talk)
    talk.wait(hours=11)
    due(talk)
    shown = " ".join((*talk.texts, *(choice.label for choice in talk.choices.values())))
    for word in (talk.dialog.title, "answer", "river", "boat", "JET", "contract", "question"):
        assert word not in shown
    assert not talk.turn.replies[-1].verbs


def test_go_on_opens_where_we_were() -> None:
    talk = Talk()
    talk.reach("swim")
    set_for_tomorrow(talk)
    talk.wait(days=1)
    due(talk)
    talk.press("do:continue")
    assert talk.texts[0] == "We were at “Your boat”: 3 answered, 7 to go."
    assert talk.turn.replies[-1].step == "swim"


def test_later_asks_again_and_stop_stops() -> None:
    talk = set_for_tomorrow()
    talk.wait(days=1)
    due(talk)
    talk.press("do:remind")
    assert "remind:tomorrow" in talk.choices
    talk.press("do:stop")
    assert talk.turn.ended


def test_after_an_absence_the_words_say_that_it_is_late() -> None:
    talk = set_for_tomorrow()
    talk.wait(days=3)
    due(talk)
    assert talk.texts == [
        "You asked me to write on 23 November 2026. I could not do it then, so I write now."
        " I am here when you want to go on."
    ]
    due(talk)
    assert talk.texts == []


def test_it_touches_nothing_that_was_open() -> None:
    talk = set_for_tomorrow()
    talk.press("north")
    talk.do("forget")
    talk.wait(days=1)
    before = talk.session
    due(talk)
    assert talk.session == before._replace(remind=0, written=talk.session.written)
    assert talk.session.written
    assert isinstance(talk.session.offer, Confirm)


def test_what_surely_was_not_sent_is_due_again() -> None:
    talk = set_for_tomorrow()
    remind = talk.session.remind
    talk.wait(days=1)
    due(talk)
    talk.handle(ReminderUnsent(talk.at, remind))
    assert talk.texts == []
    due(talk)
    assert len(talk.texts) == 1


def test_a_newer_wish_is_not_overwritten_by_what_was_not_sent() -> None:
    talk = set_for_tomorrow()
    old = talk.session.remind
    talk.wait(days=1)
    due(talk)
    set_for_tomorrow(talk)
    new = talk.session.remind
    talk.handle(ReminderUnsent(talk.at, old))
    assert talk.session.remind == new


def test_a_reminder_is_worth_storing_and_outlives_the_answers() -> None:
    talk = set_for_tomorrow()
    assert talk.session.worth_storing
    talk.press("north")
    talk.do("restart")
    talk.press("offer:yes")
    assert talk.session.remind == minute_of(START.date().replace(day=23), 8 * 60, "")
    assert not Session("crossing").worth_storing
