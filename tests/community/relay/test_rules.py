from __future__ import annotations

from datetime import timedelta

import pytest

from bot.community.relay import effects as do
from bot.community.relay import events as happened
from bot.community.relay.state import Party, Relay
from bot.service.ports import Identity
from tests.community.relay.talk import ANN, AT, BOB, Talk, open_talk, passed, told

GUIDE = (do.ToGuide(),)


def test_somebody_asks_a_volunteer_takes_it_and_words_go_both_ways() -> None:
    talk = Talk().ask()
    assert talk.did == (do.Announce(),)
    assert talk.happen(happened.Announced(AT, "9001")) == (do.Tell("person", "asked"),)
    assert talk.claim().did == (do.Retract(taken=True), do.Introduce())
    assert talk.happen(happened.Introduced(AT)) == (do.Tell("person", "met_person"),)
    assert passed(talk.write("person", "hello?")) == [("volunteer", "hello?")]
    assert passed(talk.write("volunteer", "hi, I am here")) == [("person", "hi, I am here")]


def test_until_a_volunteer_was_told_words_go_to_the_guide() -> None:
    talk = Talk().ask()
    assert talk.write("person", "hello") == GUIDE
    talk.claim()
    assert talk.write("person", "hello") == GUIDE
    assert Talk().write("person", "hello") == GUIDE


def test_the_claim_is_refused_to_whom_it_is_not_for() -> None:
    def answers(talk: Talk) -> tuple[object, ...]:
        return talk.did

    assert answers(Talk().ask().claim(may=False)) == (do.Answer("claim_role"),)
    assert answers(Talk().ask().claim(ANN)) == (do.Answer("claim_own"),)
    assert answers(Talk().ask().claim(busy=True)) == (do.Answer("claim_busy"),)
    assert answers(Talk().ask().claim(barred=True)) == (do.Answer("claim_barred"),)
    assert answers(Talk().claim()) == (do.Answer("claim_over"),)
    carol = Party(Identity("discord", "700000000000000002"), "Carol")
    talk = Talk().ask().claim()
    assert answers(talk.claim(carol)) == (do.Answer("claim_taken"),)
    assert talk.relay is not None
    assert talk.relay.volunteer == BOB


def test_a_volunteer_who_cannot_be_written_to_gives_it_back() -> None:
    talk = Talk().ask().claim()
    assert talk.happen(happened.Unintroduced(AT)) == (do.Reopen(), do.Answer("claim_closed"))
    assert talk.claim().did == (do.Retract(taken=True), do.Introduce())


def test_a_channel_that_cannot_be_written_to_is_told_to_who_asked() -> None:
    talk = Talk().ask()
    assert told(talk.happen(happened.Unannounced(AT))) == [("person", "unannounced")]
    assert talk.relay is None


def test_a_channel_that_is_away_is_told_once_it_is_back() -> None:
    talk = Talk().ask()
    assert told(talk.happen(happened.Unannounced(AT, later=True))) == [("person", "asking")]
    assert talk.happen(happened.ChannelReturned(AT)) == (do.Announce(),)
    assert told(talk.happen(happened.Announced(AT, "9001"))) == [("person", "asked")]


def test_numbers_come_before_a_text_that_speaks_of_danger_and_it_still_goes_on() -> None:
    talk = open_talk()
    numbers, sent = talk.write("person", "i want to die")
    assert numbers == do.ShowNumbers("suicide", other=False, passed_on=True)
    assert sent == do.Pass("volunteer", 1, "i want to die", flagged=True)


def test_danger_in_two_messages_is_heard() -> None:
    talk = open_talk()
    assert passed(talk.write("person", "i want to")) == [("volunteer", "i want to")]
    assert isinstance(talk.write("person", "die", earlier="i want to")[0], do.ShowNumbers)


def test_danger_is_heard_while_the_volunteer_pauses_and_on_an_edit() -> None:
    talk = open_talk()
    talk.write("person", "hello", update="m1")
    numbers, change = talk.happen(happened.Edited(AT, "person", "m1", "my boss raped me"))
    assert isinstance(numbers, do.ShowNumbers)
    assert isinstance(change, do.Change)
    assert change.flagged
    talk.happen(happened.Paused(AT, "volunteer"))
    numbers, notice = talk.write("person", "i want to die")
    assert numbers == do.ShowNumbers("suicide", passed_on=False)
    assert notice == do.Tell("person", "not_passed_pause")


def test_a_volunteers_words_are_not_looked_at() -> None:
    assert passed(open_talk().write("volunteer", "did you say you want to die?")) != []
    assert not any(isinstance(one, do.ShowNumbers) for one in open_talk().write("volunteer", "I want to die"))


@pytest.mark.parametrize("word", ["stop", "Stop.", "STOP", "/stop", "やめる"])
def test_stop_ends_it_for_both(word: str) -> None:
    talk = open_talk()
    assert told(talk.write("person", word)) == [("person", "ended_own"), ("volunteer", "ended_other")]
    assert talk.relay is None


@pytest.mark.parametrize("word", ["hide", "forget", "forget everything", "hide this"])
def test_hide_and_forget_are_for_the_guide_and_shown_to_nobody(word: str) -> None:
    assert open_talk().write("person", word) == GUIDE


def test_help_shows_numbers_and_reaches_the_volunteer_too() -> None:
    numbers, sent = open_talk().write("person", "help me please")
    assert numbers == do.ShowNumbers("now", passed_on=True)
    assert sent == do.Pass("volunteer", 1, "help me please", flagged=True)
    assert open_talk().write("volunteer", "help") == GUIDE


@pytest.mark.parametrize("word", ["bye", "clear", "quit", "back", "yes", "skip", "1", "later", "change"])
def test_other_verbs_of_the_guide_are_words_between_people(word: str) -> None:
    assert passed(open_talk().write("person", word)) == [("volunteer", word)]


def test_whoever_pauses_talks_with_the_guide_and_the_other_is_told() -> None:
    talk = open_talk()
    assert told(talk.write("person", "pause")) == [("person", "pause_own"), ("volunteer", "pause_other")]
    assert talk.write("person", "north") == GUIDE
    assert told(talk.write("volunteer", "are you there")) == [("volunteer", "not_passed_pause")]
    assert told(talk.happen(happened.Resumed(AT, "person"))) == [
        ("person", "resumed_own"),
        ("volunteer", "resumed_other"),
    ]
    assert passed(talk.write("person", "here I am")) == [("volunteer", "here I am")]


def test_what_was_written_in_a_pause_is_never_looked_up_for_the_other_side() -> None:
    talk = open_talk()
    opened = talk.relay.since if talk.relay is not None else ()
    assert opened == (int(AT.timestamp()) + 1,) * 2
    talk.write("person", "pause")
    talk.later(minutes=5)
    talk.happen(happened.Resumed(talk.at, "person"))
    assert talk.relay is not None
    assert talk.relay.since == (int(talk.at.timestamp()) + 1, opened[1])


def test_while_the_volunteer_pauses_the_persons_words_are_nobodys_answer() -> None:
    talk = open_talk()
    talk.happen(happened.Paused(AT, "volunteer"))
    assert talk.write("person", "north") == (do.Tell("person", "not_passed_pause"),)


def test_two_who_pause_take_it_up_one_by_one() -> None:
    talk = open_talk()
    talk.happen(happened.Paused(AT, "person"))
    talk.happen(happened.Paused(AT, "volunteer"))
    assert talk.happen(happened.Paused(AT, "volunteer")) == ()
    talk.happen(happened.Resumed(AT, "person"))
    assert talk.write("person", "hi") == (do.Tell("person", "not_passed_pause"),)
    talk.happen(happened.Resumed(AT, "volunteer"))
    assert passed(talk.write("person", "hi")) == [("volunteer", "hi")]


def test_an_update_that_comes_again_counts_once() -> None:
    talk = open_talk()
    talk.write("person", "hello", update="u7")
    assert talk.write("person", "hello", update="u7") == ()


def test_what_was_under_way_when_it_comes_again_is_in_doubt_and_not_sent_again() -> None:
    talk = open_talk()
    talk.write("person", "hello", update="u7", arrives=False)
    assert talk.write("person", "hello", update="u7") == (do.Tell("person", "unsure"),)
    assert talk.write("person", "hello", update="u7") == ()


def test_numbers_come_again_with_a_doubtful_text_as_nobody_knows_if_they_were_seen() -> None:
    talk = open_talk()
    talk.write("person", "i want to die", update="u7", arrives=False)
    numbers, doubt = talk.write("person", "i want to die", update="u7")
    assert isinstance(numbers, do.ShowNumbers)
    assert doubt == do.Tell("person", "unsure")


def test_after_a_crash_whoever_wrote_is_told_what_may_be_lost_and_once() -> None:
    talk = open_talk()
    talk.write("person", "hello", arrives=False)
    assert talk.happen(happened.Returned(AT, "volunteer")) == ()
    assert talk.happen(happened.Returned(AT, "person")) == (do.Tell("person", "lost_perhaps"),)
    assert talk.happen(happened.Returned(AT, "person")) == ()
    assert passed(talk.write("person", "hello again")) == [("volunteer", "hello again")]


def test_after_a_crash_numbers_are_shown_that_may_not_have_been() -> None:
    talk = open_talk()
    talk.write("person", "i want to die", arrives=False)
    assert talk.happen(happened.Returned(AT, "person")) == (
        do.ShowNumbers("now"),
        do.Tell("person", "lost_perhaps"),
    )


def test_after_a_crash_in_the_middle_of_a_claim_the_volunteer_is_told_of_it() -> None:
    talk = Talk().ask().claim()
    assert talk.happen(happened.Returned(AT, "person")) == ()
    assert talk.happen(happened.Returned(AT, "volunteer")) == (do.Introduce(),)


def test_after_a_crash_before_the_channel_knew_it_is_told() -> None:
    talk = Talk().ask()
    assert talk.happen(happened.ChannelReturned(AT)) == (do.Announce(),)
    talk.happen(happened.Announced(AT, "9001"))
    assert talk.happen(happened.ChannelReturned(AT)) == ()


def test_what_did_not_arrive_is_told_to_its_writer() -> None:
    talk = open_talk()
    talk.write("person", "one", arrives=False)
    assert told(talk.happen(happened.Undelivered(AT, 1, sure=True))) == [("person", "undelivered")]
    talk.write("volunteer", "two", arrives=False)
    assert told(talk.happen(happened.Undelivered(AT, 2, sure=False))) == [("volunteer", "unsure")]


def test_an_edit_takes_the_place_of_what_it_was() -> None:
    talk = open_talk()
    talk.write("person", "helo", update="m1")
    (change,) = talk.happen(happened.Edited(AT, "person", "m1", "hello"))
    assert change == do.Change("volunteer", 1, ("copy1",), "hello", flagged=False)
    talk.happen(happened.Changed(AT, 1, ("copy1", "more")))
    (change,) = talk.happen(happened.Edited(AT, "person", "m1", "hello you"))
    assert isinstance(change, do.Change)
    assert change.copies == ("copy1", "more")


def test_an_edit_of_something_else_is_not_passed_on() -> None:
    talk = open_talk()
    talk.write("volunteer", "hi", update="m1")
    assert told(talk.happen(happened.Edited(AT, "person", "m1", "x"))) == [("person", "edit_unknown")]
    talk.happen(happened.Paused(AT, "person"))
    assert talk.happen(happened.Edited(AT, "person", "m1", "x")) == GUIDE


def test_a_message_is_taken_back_by_its_writer_alone() -> None:
    talk = open_talk()
    talk.write("person", "sorry")
    assert told(talk.happen(happened.TakenBack(AT, "volunteer", 1))) == [("volunteer", "taken_back_not")]
    assert talk.happen(happened.TakenBack(AT, "person", 1)) == (do.Remove("volunteer", 1, ("copy1",)),)
    assert told(talk.happen(happened.Removed(AT, 1, whole=True))) == [
        ("person", "taken_back"),
        ("volunteer", "took_back"),
    ]
    assert told(talk.happen(happened.TakenBack(AT, "person", 1))) == [("person", "taken_back_not")]


def test_nobody_is_told_that_something_was_taken_back_that_was_not() -> None:
    talk = open_talk()
    talk.write("person", "sorry")
    talk.happen(happened.TakenBack(AT, "person", 1))
    assert told(talk.happen(happened.Removed(AT, 1, whole=False))) == [("person", "taken_back_not")]


def test_a_person_is_told_that_it_was_read_only_when_a_volunteer_pressed_so() -> None:
    talk = open_talk()
    talk.write("person", "i want to die")
    talk.write("volunteer", "I am here")
    assert ("person", "seen") not in told(tuple(talk.every))
    assert told(talk.happen(happened.Seen(AT, 1))) == [("person", "seen"), ("volunteer", "seen_noted")]
    assert talk.happen(happened.Seen(AT, 1)) == ()
    talk.write("person", "how are you")
    assert talk.happen(happened.Seen(AT, 3)) == ()


def test_files_are_refused_with_a_word_and_are_the_guides_while_paused() -> None:
    talk = open_talk()
    assert told(talk.happen(happened.FileSent(AT, "person"))) == [("person", "file")]
    talk.happen(happened.Paused(AT, "person"))
    assert talk.happen(happened.FileSent(AT, "person")) == GUIDE


def test_nobody_came_in_the_chosen_time() -> None:
    talk = Talk().ask(minutes=60)
    assert talk.later(minutes=59) == ()
    assert talk.later(minutes=1) == (do.Retract(taken=False), do.Tell("person", "nobody"))
    assert talk.relay is None


def test_whoever_no_longer_waits_has_it_taken_from_the_channel_and_cools_down() -> None:
    talk = Talk().ask()
    assert talk.happen(happened.Ended(AT, "person")) == (
        do.Retract(taken=False),
        do.Tell("person", "withdrawn"),
        do.Cool(),
    )


def test_a_day_without_a_word_ends_it_and_a_week_with_words_does_too() -> None:
    talk = open_talk()
    talk.later(hours=23)
    talk.write("person", "still here")
    assert talk.later(hours=23) == ()
    assert told(talk.later(hours=1)) == [("person", "idle"), ("volunteer", "idle")]
    talk = open_talk()
    for _ in range(13):
        assert talk.later(hours=12) == ()
        talk.write("volunteer", "and you?")
    assert told(talk.later(hours=12)) == [("person", "too_long"), ("volunteer", "too_long")]


def test_the_minute_in_which_it_ends_by_itself_is_never_far_off() -> None:
    talk = open_talk()
    assert talk.relay is not None
    assert 0 < talk.relay.due - int(AT.timestamp()) // 60 <= timedelta(days=1).total_seconds() / 60


def test_a_block_ends_it_and_does_not_say_that_it_was_one() -> None:
    for by, end in (("person", "volunteer"), ("volunteer", "person")):
        talk = open_talk()
        did = talk.happen(happened.Blocked(AT, by))  # type: ignore[arg-type]
        assert did[0] == do.Bar(by)  # type: ignore[arg-type]
        assert (end, "ended_other") in told(did)
        assert talk.relay is None


def test_whoever_is_left_behind_is_told() -> None:
    for event in (happened.Forgot(AT, "person"), happened.Lost(AT, "person")):
        talk = open_talk()
        assert told(talk.happen(event)) == [("volunteer", "unreachable")]
        assert talk.relay is None
    talk = open_talk()
    assert told(talk.happen(happened.Lost(AT, "volunteer"))) == [("person", "unreachable")]
    waiting = Talk().ask()
    assert waiting.happen(happened.Forgot(AT, "person")) == (do.Retract(taken=False),)
    claimed = Talk().ask().claim()
    assert claimed.happen(happened.Lost(AT, "volunteer"))[0] == do.Reopen()
    assert claimed.relay is not None


def test_a_community_that_switches_it_off_ends_it_for_both() -> None:
    assert told(open_talk().happen(happened.SwitchedOff(AT))) == [("person", "off"), ("volunteer", "off")]
    assert Talk().ask().happen(happened.SwitchedOff(AT))[0] == do.Retract(taken=False)


def test_what_comes_after_the_end_changes_nothing() -> None:
    talk = open_talk()
    talk.write("person", "hello", arrives=False)
    talk.happen(happened.Ended(AT, "volunteer"))
    assert talk.happen(happened.Delivered(AT, 1, ("c",))) == ()
    assert talk.happen(happened.Resumed(AT, "person")) == ()
    assert talk.write("person", "hello") == GUIDE


def test_no_text_and_no_name_shows_in_what_is_printed_of_it() -> None:
    talk = open_talk()
    talk.write("person", "a canary")
    assert isinstance(talk.relay, Relay)
    printed = (
        repr(talk.relay)
        + repr(talk.every)
        + repr(ANN)
        + repr(happened.Wrote(AT, "person", "1", "1", "a canary", "a canary"))
    )
    for private in ("canary", "'Ann'", ANN.identity.id, BOB.identity.id):
        assert private not in printed
