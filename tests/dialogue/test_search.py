"""Full-text search, on a handful of entries."""

from __future__ import annotations

import pytest

from bot.dialogue.search import Entry, Index, make_index, search, stem

INDEX = make_index(
    (
        Entry("flight", ("Who pays my flight home?", "return ticket"), "The office pays, if you finish."),
        Entry("pension", ("Getting pension money back",), "You may claim a part of the pension."),
        Entry("notice", ("How much notice?", "quit my job"), "Thirty days, in writing. The flight is lost."),
    ),
    [("pension", "nenkin", "年金"), ("quit", "resign", "hand in my notice")],
)


def found(text: str) -> list[str]:
    return [hit.id for hit in search(INDEX, text)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("who pays the flight", "flight"),
        ("flights", "flight"),
        ("nenkin", "pension"),
        ("年金", "pension"),
        ("can i resign", "notice"),
        ("i will hand in my notice", "notice"),
        ("pention", "pension"),
        ("noticce", "notice"),
    ],
)
def test_the_best_comes_first(text: str, first: str) -> None:
    assert found(text)[0] == first


def test_a_title_tells_more_than_a_text() -> None:
    assert found("flight") == ["flight", "notice"]


@pytest.mark.parametrize("text", ["", "the", "dragon", "…", "can i", "?" * 2000])
def test_nothing_is_found_for_words_that_say_nothing(text: str) -> None:
    assert found(text) == []


def test_a_name_that_is_held_is_told_from_words_that_are_only_known() -> None:
    whole, held, known = (search(INDEX, text)[0] for text in ("return ticket", "my return ticket?", "pay"))
    assert (whole.whole, whole.named) == (True, True)
    assert (held.whole, held.named, held.alone) == (False, True, True)
    assert (known.whole, known.named) == (False, False)


def test_unknown_words_lower_the_share() -> None:
    assert search(INDEX, "flight")[0].share == 1
    assert search(INDEX, "my dragon's flight over the moon")[0].share < 0.5


def test_an_empty_index_finds_nothing() -> None:
    assert search(Index(), "flight") == ()


def test_endings_make_no_difference() -> None:
    assert stem("renewing") == stem("renewed") == stem("renews") == stem("renew")
    assert stem("quitting") == stem("quit")
    assert stem("studies") == stem("study")
    assert stem("was") == "was"
