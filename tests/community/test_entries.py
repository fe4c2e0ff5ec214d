"""The local card as admins write it: what is taken, what is wrong, and what has changed meanwhile."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from bot.community.card import MOST_ENTRIES, local_of, stale
from bot.community.entries import NEW, card_page, code_of, entry_of, entry_sheet, read_entry
from bot.community.settings import DEFAULTS, CommunitySettings
from bot.community.setup import Situation
from bot.dialogue.local import SORTS
from tests.dialogue.test_local import ADVISOR, CLINIC, PICNIC
from tests.talking import crossing

TODAY = date(2026, 11, 22)
NOW = Situation(crossing(), {"crossing": "Crossing"}, TODAY)
CARD = replace(DEFAULTS, name="Kochi AJET", entries=(CLINIC, ADVISOR, PICNIC))
WHOLE = {"title": "Harbour Clinic", "text": "English on Mondays.", "confirmed": "", "review_by": "2027-06-01"}


def taken(read: CommunitySettings | tuple[str, ...]) -> CommunitySettings:
    assert isinstance(read, CommunitySettings)
    return read


@pytest.mark.parametrize("sort", SORTS)
def test_a_new_entry_of_each_sort_is_taken_with_the_day_on_which_it_was_written(sort: str) -> None:
    written = WHOLE | ({"on": "2026-12-24"} if sort == "event" else {})
    (entry,) = taken(read_entry(DEFAULTS, NOW, sort, NEW, written)).entries
    assert (entry.sort, entry.seen, entry.review_by) == (sort, TODAY, date(2027, 6, 1))
    assert entry.on == (date(2026, 12, 24) if sort == "event" else None)


def test_a_form_that_lay_open_changes_no_other_entry() -> None:
    code = code_of(CARD.entries, 0)
    moved = replace(CARD, entries=CARD.entries[1:])
    assert entry_of(CARD.entries, code) == 0
    assert entry_of(moved.entries, code) is None
    for written in (WHOLE, WHOLE | {"title": ""}):
        read = read_entry(moved, NOW, "clinic", code, written)
        assert read == ("This entry is not there any more: somebody has changed it meanwhile.",)


@pytest.mark.parametrize("code", ["", "x", "-1.0", "99.00000000", "0", "0.deadbeef", "1e3.0", "٣.0"])
def test_a_made_up_code_is_no_entry(code: str) -> None:
    assert entry_of(CARD.entries, code) is None
    assert isinstance(read_entry(CARD, NOW, "clinic", code, WHOLE), tuple)


def test_a_sort_that_is_none_is_not_taken() -> None:
    assert isinstance(read_entry(DEFAULTS, NOW, "pub", NEW, WHOLE), tuple)


def test_a_full_card_takes_no_more_and_offers_none() -> None:
    full = replace(CARD, entries=(CLINIC,) * MOST_ENTRIES)
    assert read_entry(full, NOW, "clinic", NEW, WHOLE) == (
        f"The card is full: {MOST_ENTRIES} entries fit. Take one out first.",
    )
    assert not any(act.id.startswith("add:") for row in card_page(full, NOW).acts for act in row)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"title": ""}, "It needs a name."),
        ({"text": " \n "}, "It needs a few words on what to know."),
        ({"title": "x" * 61}, "There are 61 characters, and 60 fit."),
        ({"text": "x" * 241}, "There are 241 characters, and 240 fit."),
        ({"confirmed": "soon"}, "“soon” is no day: write it like 2027-04-01."),
        ({"confirmed": "2026-11-23"}, "The day on which it was confirmed has not come yet."),
        ({"review_by": "2026-11-22"}, "The day to look at it again must be a later one."),
        ({"on": ""}, "An event needs its day."),
        ({"on": "2026-02-30"}, "“2026-02-30” is no day: write it like 2027-04-01."),
    ],
)
def test_what_is_wrong_is_told_and_nothing_else(change: dict[str, str], fault: str) -> None:
    written = WHOLE | {"on": "2026-12-24"} | change
    assert read_entry(DEFAULTS, NOW, "event", NEW, written) == (fault,)


def test_the_form_shows_what_is_there_or_what_was_written() -> None:
    sheet = entry_sheet(CARD, NOW, "", code_of(CARD.entries, 2))
    assert {blank.id: blank.value for blank in sheet.blanks} == {
        "title": "Picnic",
        "text": "By the river.",
        "on": "2026-12-01",
        "confirmed": "",
        "review_by": "2027-05-01",
    }
    again = entry_sheet(CARD, NOW, "clinic", NEW, {"title": "", "text": "half"})
    assert [blank.value for blank in again.blanks[:2]] == ["", "half"]


def test_what_is_past_its_day_is_flagged_to_the_admins() -> None:
    later = replace(CARD, entries=CARD.entries)
    assert list(stale(later, TODAY)) == []
    assert list(stale(later, date(2026, 12, 2))) == ["Picnic"], "an event that is over"
    assert list(stale(later, date(2027, 5, 2))) == ["Harbour Clinic", "Ms Mori", "Picnic"]


def test_a_community_without_a_name_is_called_by_its_place() -> None:
    assert local_of(replace(CARD, name="", place="Kochi")).name == "Kochi"
    assert local_of(replace(CARD, name="")).entries == ()
