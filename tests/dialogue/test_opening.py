from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest

from bot.dialogue.model import Provenance, Resource
from bot.dialogue.opening import hours_there, is_open
from bot.dialogue.struct import replace
from tests.talking import Talk, crossing

CONFIRMED = Provenance("a page", "", date(2026, 11, 1), date(2027, 2, 1), date(2026, 11, 20))
LINE = Resource("tell", "TELL", "03", "", "24 hours", "English", "anybody", CONFIRMED)
NOON, NIGHT = datetime(2026, 11, 26, 3, tzinfo=UTC), datetime(2026, 11, 26, 15, tzinfo=UTC)


def test_a_line_that_answers_day_and_night_is_open() -> None:
    assert is_open(LINE, NIGHT)


def test_a_line_that_nobody_telephoned_is_never_called_open() -> None:
    assert not is_open(replace(LINE, provenance=replace(CONFIRMED, confirmed_on=None)), NOON)


def test_nor_one_whose_check_is_too_old() -> None:
    assert not is_open(replace(LINE, provenance=replace(CONFIRMED, review_by=date(2026, 11, 25))), NOON)


@pytest.mark.parametrize(
    ("hours", "noon", "midnight"),
    [
        ("Nightly 20:00–07:00", False, True),
        ("Daily 9:00–17:00", True, False),
        ("Every day 9:00-21:00", True, False),
        ("Nightly 20:00–07:00, if it still runs", False, False),
        ("Weekdays 9:00–17:00", False, False),
        ("Hours not known to us", False, False),
    ],
)
def test_hours_are_those_of_japan_and_must_be_plain(hours: str, noon: bool, midnight: bool) -> None:
    line = replace(LINE, hours=hours)
    assert (is_open(line, NOON), is_open(line, NIGHT)) == (noon, midnight)


@pytest.mark.parametrize(
    ("zone", "there"),
    [
        ("Europe/London", "11:00–22:00"),
        ("Asia/Kolkata", "16:30–03:30"),
        ("UTC-05:00", "06:00–17:00"),
        ("Asia/Seoul", ""),
        ("", ""),
    ],
)
def test_confirmed_hours_are_told_by_the_clock_of_whoever_is_away(zone: str, there: str) -> None:
    line = replace(LINE, hours="Nightly 20:00–07:00")
    assert hours_there(line, NOON, zone) == there


def test_nobodys_clock_makes_hours_surer_than_they_are() -> None:
    nightly = replace(LINE, hours="Nightly 20:00–07:00")
    unconfirmed = replace(nightly, provenance=replace(CONFIRMED, confirmed_on=None))
    old = replace(nightly, provenance=replace(CONFIRMED, review_by=date(2026, 11, 25)))
    for line in (unconfirmed, old, replace(LINE, hours="Weekdays 9:00–17:00"), LINE):
        assert hours_there(line, NOON, "Europe/London") == ""


def with_night_line(zone: str = "") -> Talk:
    dialog = crossing()
    line = replace(dialog.resources["hotline"], hours="Nightly 20:00–07:00", provenance=CONFIRMED)
    talk = Talk(replace(dialog, resources={**dialog.resources, "hotline": line}), NOON)
    talk.saved = json.dumps(talk.session._replace(zone=zone).to_dict())
    return talk


@pytest.mark.parametrize("said", ["I want to kill myself", "help now"])
def test_somebody_in_london_reads_when_that_is_for_them(said: str) -> None:
    assert "By your clock" not in with_night_line().say(said).replies[0].text
    away = with_night_line("Europe/London").say(said)
    assert "By your clock that is 11:00–22:00." in away.replies[0].text
