from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.dialogue.model import Provenance, Resource
from bot.dialogue.opening import is_open
from bot.dialogue.struct import replace

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
