from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bot.community.relay.codes import (
    Asking,
    Pressed,
    claimed_by,
    new_code,
    of_asking,
    of_talk,
    payload_of,
    read,
)
from bot.community.relay.passing import ROOM, pieces, shown, shown_name

LIVE = re.compile(r"https?://|\b[\w-]+\.(?:com|me|ly|jp)\b|@\w|(?<!\S)/\w|#\w")


@pytest.mark.parametrize(
    "text",
    [
        "look at https://example.com/x?y=1",
        "t.me/somebody and bit.ly/abc",
        "@everyone @here <@123456> <@&99> <#5>",
        "/forget",
        "tg://user?id=5",
        "discord.gg/abc",
        "[press](https://example.com)",
        "#topic",
        "mail ann@example.com",
        "https:\u2060//example.com",
    ],
)
def test_nothing_that_a_person_writes_can_be_pressed(text: str) -> None:
    assert not LIVE.search(shown(text)), shown(text)
    assert shown(text).replace("\\", "").replace("\u2060", "") == text.replace("\u2060", "")


def test_a_page_that_a_volunteer_names_can_be_opened_and_nothing_else() -> None:
    said = shown("see https://example.com/help?a=*b and @everyone or t.me/x", links=True)
    assert "https://example.com/help?a=\\*b" in said
    assert "@everyone" not in said
    assert "t.me" not in said


def test_marks_are_shown_to_the_letter_and_lines_stay_lines() -> None:
    assert shown("*bold*\n- a\n> b") == "\\*bold\\*\n\\- a\n\\> b"
    assert shown("a\u202eb\u0007c") == "abc"


def test_plain_talk_is_left_as_it_is() -> None:
    for text in ("I am 3.5 years here.", "no... wait", "and/or", "it's 10:30, e.g.", "はい。そうです"):
        assert shown(text).replace("\u2060", "") == text


def test_a_name_is_one_short_line() -> None:
    assert shown_name("Ann") == "Ann"
    assert shown_name("**Ann**\n@everyone https://x.com/" + "y" * 80).count("\n") == 0
    assert not LIVE.search(shown_name("@everyone t.me/x"))
    assert len(shown_name("y" * 200)) <= 40
    assert shown_name("\u202e \u2060") == "?"


def test_a_long_text_comes_in_pieces_in_order_and_whole() -> None:
    text = " ".join(f"word{n}" for n in range(900))
    parts = pieces(text)
    assert 2 < len(parts) < 6
    assert " ".join(part.strip() for part in parts) == text
    assert pieces("short") == ["short"]


@settings(deadline=None)
@given(some.text(max_size=6000))
def test_every_piece_fits_and_nothing_is_lost(text: str) -> None:
    parts = pieces(text)
    assert all(len(part) <= ROOM for part in parts)
    bare = re.compile(r"\s|\\|\u2060")
    assert bare.sub("", "".join(parts)) == bare.sub("", shown(text))


@given(some.text(max_size=40))
def test_whatever_comes_back_from_a_button_is_read_with_care(data: str) -> None:
    read(data)
    read(f"r1{data}")


def test_a_button_comes_back_as_it_went() -> None:
    code = new_code()
    assert read(of_talk("back", code, 71)) == Pressed("back", code, 71)
    assert read(of_talk("claim", code)) == Pressed("claim", code, 0)
    assert read(of_asking("ask", "life", 360, "abcdefgh")) == Asking("ask", "life", 360, "abcdefgh")
    assert read(of_asking("begin")) == Asking("begin")
    assert read("r1aj7") is None, "no such wait"
    assert len(of_talk("back", code, 10**9)) <= 64
    assert claimed_by(payload_of(code)) == code
    assert claimed_by("card_flight_home") is None
