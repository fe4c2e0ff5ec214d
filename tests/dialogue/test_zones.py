"""Time zones and times of day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.dialogue.times import read_time
from bot.dialogue.zones import local_time, minute_of, read_zone, zone_of


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("Japan", ""),
        ("tokyo", ""),
        ("日本", ""),
        ("London", "Europe/London"),
        ("Europe/London", "Europe/London"),
        ("europe/london", "Europe/London"),
        ("I'm in London.", "Europe/London"),
        ("London time", "Europe/London"),
        ("the UK", "Europe/London"),
        ("I am now in the UK", "Europe/London"),
        ("New York", "America/New_York"),
        ("new zealand", "Pacific/Auckland"),
        ("UTC+9", "UTC+09:00"),
        ("utc +9", "UTC+09:00"),
        ("GMT-3:30", "UTC-03:30"),
        ("＋５：４５", "UTC+05:45"),
        ("utc", "UTC+00:00"),
        ("UTC+15", None),
        ("UTC-13", None),
        ("Narnia", None),
        ("../../etc/passwd", None),
        ("", None),
        ("london " * 20, None),
    ],
)
def test_a_zone_by_its_name_a_city_or_its_distance(said: str, zone: str | None) -> None:
    assert read_zone(said) == zone


@pytest.mark.parametrize(
    ("said", "minute"),
    [
        ("7:30", 7 * 60 + 30),
        ("07.30", 7 * 60 + 30),
        ("at 9 pm", 21 * 60),
        ("9PM", 21 * 60),
        ("12 am", 0),
        ("12pm", 12 * 60),
        ("21:05", 21 * 60 + 5),
        ("8", 8 * 60),
        ("8 o'clock", 8 * 60),
        ("午後8時半", 20 * 60 + 30),
        ("２０時", 20 * 60),
        ("evening", 20 * 60),
        ("at noon", 12 * 60 + 30),
        ("24:00", None),
        ("7:60", None),
        ("13 pm", None),
        ("soon", None),
        ("5 march", None),
    ],
)
def test_a_time_of_day(said: str, minute: int | None) -> None:
    assert read_time(said) == minute


def test_a_time_that_does_not_exist_moves_forward() -> None:
    """In London on 28 March 2027 the clocks go from 1:00 to 2:00."""
    due = minute_of(date(2027, 3, 28), 90, "Europe/London")
    assert f"{local_time(due, 'Europe/London'):%d %H:%M}" == "28 02:30"


def test_a_time_that_comes_twice_is_the_first() -> None:
    """In New York on 7 November 2027 the clocks go from 2:00 back to 1:00."""
    due = minute_of(date(2027, 11, 7), 90, "America/New_York")
    assert local_time(due, "America/New_York").utcoffset() == timedelta(hours=-4)


def test_a_zone_that_is_known_no_more_counts_as_japan() -> None:
    assert local_time(0, "Atlantis/Centre") == datetime(1970, 1, 1, 9, tzinfo=zone_of(""))
    assert minute_of(date(1970, 1, 1), 9 * 60, "") == 0
    assert datetime.fromtimestamp(0, UTC) == local_time(0, "UTC+00:00")
