"""Keepsakes as files: for everybody's apps, with names that give nothing away, and on no disk."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest
from icalendar import Calendar as File

from bot.dialogue.keepsake import (
    Bilingual,
    Calendar,
    Entry,
    Keepsake,
    Letter,
    LogSheet,
    Paper,
    Passage,
    Picture,
    Reason,
    ShareSheet,
    Weights,
)
from bot.keepsakes.documents import draw
from tests.keepsakes.pages import pages, words

WEIGHTS = Weights("Your reasons", ("Staying",), (Reason("Money", 3, 0),), "Five blocks")
TITLE = Bilingual("What happened", "出来事の記録")
EVERY: dict[str, Keepsake] = {
    "paper": Paper("My notes", "Made today.", (Passage("", "Hello"),), WEIGHTS, (), ""),
    "picture": Picture(WEIGHTS),
    "calendar": Calendar((Entry("form", "Form due", date(2027, 2, 1)),), date(2026, 11, 25)),
    "share": ShareSheet(TITLE, (Bilingual("Please listen.", "話を聞いてください。"),)),
    "log": LogSheet(TITLE, TITLE, (Bilingual("Place", "場所"),) * 6),
    "letter": Letter(Bilingual("Dear ____", "退職願")),
}
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_watched: list[list[str]] = []


def _note(event: str, args: tuple[Any, ...]) -> None:
    if _watched and event == "open" and isinstance(args[2], int) and args[2] & _WRITES:
        _watched[-1].append(str(args[0]))


sys.addaudithook(_note)


@contextmanager
def written() -> Iterator[list[str]]:
    """All files that Python opens to write meanwhile; audit hooks see even what C modules open through it."""
    found: list[str] = []
    _watched.append(found)
    try:
        yield found
    finally:
        _watched.pop()


def test_the_spy_sees_a_file_that_is_written(tmp_path: Any) -> None:
    with written() as found:
        (tmp_path / "seen").write_text("x")
    assert found == [str(tmp_path / "seen")]


@pytest.mark.parametrize("keepsake", EVERY.values(), ids=EVERY)
def test_nothing_is_written_to_a_disk(keepsake: Keepsake) -> None:
    draw(keepsake)  # what is imported meanwhile may be compiled
    with written() as found:
        draw(keepsake)
    assert found == []


@pytest.mark.parametrize("keepsake", EVERY.values(), ids=EVERY)
def test_the_same_keepsake_is_the_same_bytes_under_a_name_that_says_nothing(keepsake: Keepsake) -> None:
    documents = draw(keepsake)
    assert documents == draw(keepsake)
    for document in documents:
        assert document.content
        assert not any(
            word in document.name for word in ("tebiki", "jet", "leave", "stay", "resign", "harass")
        )
        assert "Hello" not in repr(document)
        assert "Money" not in repr(document)


STARTS: dict[str, Callable[[bytes], bool]] = {
    ".pdf": lambda content: content.startswith(b"%PDF-"),
    ".png": lambda content: content.startswith(b"\x89PNG"),
    ".ics": lambda content: content.startswith(b"BEGIN:VCALENDAR\r\n"),
    ".txt": lambda content: content.decode().endswith("\n"),
}


@pytest.mark.parametrize("keepsake", EVERY.values(), ids=EVERY)
def test_each_file_is_what_its_name_ends_in(keepsake: Keepsake) -> None:
    for document in draw(keepsake):
        assert STARTS[document.name[-4:]](document.content)
        assert document.is_picture == document.name.endswith(".png")


def test_a_picture_has_its_words() -> None:
    (document,) = draw(EVERY["picture"])
    assert document.alt == "Staying: Money – 3."


def test_a_calendar_tells_nobody_anything_and_nothing_rings() -> None:
    (document,) = draw(EVERY["calendar"])
    file: Any = File.from_ical(document.content.decode())
    (event,) = file.walk("VEVENT")
    assert event["summary"] == "Form due"
    assert event["dtstart"].dt == date(2027, 2, 1)
    assert event["dtend"].dt == date(2027, 2, 2)
    assert event["class"] == "PRIVATE"
    assert "description" not in event
    assert "location" not in event
    assert not file.walk("VALARM")
    assert b"tebiki" not in document.content.lower()


def events(calendar: Keepsake) -> list[Any]:
    file: Any = File.from_ical(draw(calendar)[0].content.decode())
    return list(file.walk("VEVENT"))


def test_a_day_taken_in_twice_is_one_entry_and_two_days_are_two() -> None:
    days = (Entry("form", "Form due", date(2027, 2, 1)), Entry("card", "Check card", date(2027, 2, 1)))
    later = Calendar(days, date(2027, 1, 9))
    once, again = (events(one) for one in (EVERY["calendar"], later))
    assert [event["uid"] for event in once] == [again[0]["uid"]]
    assert again[0]["uid"] != again[1]["uid"]


def test_what_somebody_may_see_stands_in_both_languages_to_print_and_to_paste() -> None:
    printed, pasted = draw(EVERY["share"])
    assert "Please listen." in words(printed.content)
    assert "話を聞いてください。" in words(printed.content)
    assert pasted.content.decode() == "Please listen.\n\n話を聞いてください。\n"


def test_the_log_sheet_is_one_page() -> None:
    (document,) = draw(EVERY["log"])
    (page,) = pages(document.content)
    assert page.count("Place · 場所") == 12
