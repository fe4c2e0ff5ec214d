"""Whole numbers and yen, as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.numbers import read_number, read_yen
from bot.dialogue.reading import Reading, Sure, Unread, Unsure

NUMBERS: dict[str, Reading[int]] = {
    "12": Sure(12),
    "0": Sure(0),
    "-3": Sure(-3),
    "minus 3": Sure(-3),
    "twelve": Sure(12),
    "one": Sure(1),
    "twenty-one": Sure(21),
    "Twenty five": Sure(25),
    "two hundred and five": Sure(205),
    "one thousand two hundred": Sure(1200),
    "about 12": Sure(12),
    "Around twelve.": Sure(12),
    "12 days": Sure(12),
    "12days": Sure(12),
    "I have 12 days left": Sure(12),
    "ten or so": Sure(10),
    "a dozen": Sure(12),
    "2 dozen": Sure(24),
    "twice": Sure(2),
    "1,200": Sure(1200),
    "１２": Sure(12),
    "٣": Sure(3),
    "①": Sure(1),
    "十二": Sure(12),
    "約12日です": Sure(12),
    "５人": Sure(5),
    "二〇二七": Sure(2027),
    "12.0": Sure(12),
    "none": Sure(0),
    "zero": Sure(0),
    "なし": Sure(0),
    "12.5": Unsure((12, 13)),
    "2 and a half": Unsure((2, 3)),
    "10-12": Unsure((10, 12)),
    "10 to 12": Unsure((10, 12)),
    "2 or 5": Unsure((2, 5)),
    "a couple": Unsure((2,)),
    "a few": Unsure((3,)),
    "12 monkeys": Unsure((12,)),
    "1 200": Unsure((1200,)),
    "half a day": Unread("fraction"),
    "not 12": Unread("negative"),
    "1.2.3": Unread(),
    "1 2 3 4": Unread("too_many"),
    "9" * 500: Unread("huge"),
    "億" * 400: Unread(),
    "nothing special": Unread(),
    "I don't know": Unread(),
    "": Unread(),
    "7" * 501: Unread("long"),
}

YEN: dict[str, Reading[int]] = {
    "120000": Sure(120000),
    "120,000": Sure(120000),
    "¥120,000": Sure(120000),
    "￥１２０，０００": Sure(120000),
    "\\120,000": Sure(120000),
    "¥120,000-": Sure(120000),
    "120,000 yen": Sure(120000),
    "120000円": Sure(120000),
    "JPY 120,000": Sure(120000),
    "12 man": Sure(120000),
    "12man": Sure(120000),
    "12 man yen": Sure(120000),
    "12万": Sure(120000),
    "１２万": Sure(120000),
    "12万円": Sure(120000),
    "十二万円": Sure(120000),
    "百万円": Sure(1000000),
    "3千円": Sure(3000),
    "12万5千円": Sure(125000),
    "12 man 5000": Sure(125000),
    "12 man 5 sen": Sure(125000),
    "1.5 man": Sure(15000),
    "one and a half man": Sure(15000),
    "twelve man": Sure(120000),
    "200k": Sure(200000),
    "200 K": Sure(200000),
    "0.2m": Sure(200000),
    "1.5 million": Sure(1500000),
    "half a million": Sure(500000),
    "2 million 500 thousand": Sure(2500000),
    "two hundred thousand": Sure(200000),
    "a hundred thousand yen": Sure(100000),
    "about 20 man": Sure(200000),
    "20 man or so": Sure(200000),
    "I think it's about 20 man": Sure(200000),
    "約20万円くらい": Sure(200000),
    "12 yen": Sure(12),
    "-5000": Sure(-5000),
    "-¥5000": Sure(-5000),
    "0": Sure(0),
    "free": Sure(0),
    "nothing": Sure(0),
    "none": Sure(0),
    "12": Unsure((120000, 12)),
    "about 20": Unsure((200000, 20)),
    "200": Unsure((200000, 200)),
    "30,0000": Unsure((300000,)),
    "120.000": Unsure((120000, 120)),
    "120 000": Unsure((120000,)),
    "1,5 man": Unsure((15000,)),
    "15-20 man": Unsure((150000, 200000)),
    "15〜20万円": Unsure((150000, 200000)),
    "10,000-20,000": Unsure((10000, 20000)),
    "3 million a year": Unsure((3000000,)),
    "less than 20 man": Unsure((200000,)),
    "20 man?": Unsure((200000,)),
    "not 20 man": Unread("negative"),
    "man": Unread(),
    "万円": Unread(),
    "1.2.3": Unread(),
    "$500": Unread("currency"),
    "500 dollars": Unread("currency"),
    "500aud": Unread("currency"),
    "£300": Unread("currency"),
}

NEVER_SURE_NUMBERS = (
    *(
        "12?",
        "12%",
        "$12",
        "12+",
        "<12",
        "12x",
        "12th",
        "12:30",
        "1/2",
        "1.200",
        "1,2",
        "12²",
        "2½",
        "1e5",
        "0x10",
    ),
    *("12 or 13", "more than 12", "less than 12", "at least 12", "up to 12", "almost 12", "between 5 and 6"),
    *("2 weeks ago I had 5", "no one", "no more than 5", "3 out of 5", "zero or one", "one of my friends"),
    *("none of your business", "half", "minus", "a couple of days", "isn't 12", "12 if I can"),
)
NEVER_SURE_YEN = (
    *(
        "12",
        "99",
        "999",
        "not 20 man",
        "20 man?",
        "20 man a year",
        "20 man per week",
        "20 man each",
        "20 man tax",
    ),
    *("more than 10 man", "20 man or 30 man", "20 man minus 5", "a few man", "20 men", "20%", "1/2", "12:30"),
    *(
        "€500",
        "US$ 500",
        "A$500",
        "500 bucks",
        "500 rmb",
        "500元",
        "1e6",
        "10^6",
        "20 man + 5 man",
        "5 people",
    ),
    *("2 months", "free time", "nothing special", "千葉", "1.5", "10 man 5"),
)


@pytest.mark.parametrize(("text", "expected"), NUMBERS.items())
def test_a_number_is_read(text: str, expected: Reading[int]) -> None:
    assert read_number(text) == expected


@pytest.mark.parametrize(("text", "expected"), YEN.items())
def test_yen_are_read(text: str, expected: Reading[int]) -> None:
    assert read_yen(text) == expected


@pytest.mark.parametrize("text", NEVER_SURE_NUMBERS)
def test_a_doubtful_number_is_not_sure(text: str) -> None:
    assert not isinstance(read_number(text), Sure)


@pytest.mark.parametrize("text", NEVER_SURE_YEN)
def test_a_doubtful_amount_is_not_sure(text: str) -> None:
    assert not isinstance(read_yen(text), Sure)


def test_a_number_of_another_unit_is_no_answer() -> None:
    assert read_number("2 weeks", "day") == Unread("unit")
    assert read_number("2週間", "day") == Unread("unit")
    assert read_number("2 days", "days") == Sure(2)
    assert read_number("2 weeks", "days") == Unread("unit")
    assert read_number("2 weeks", "classes") == Sure(2)
    assert read_number("2", "day") == Sure(2)
    assert read_number("5 days a year", "day") == Sure(5)


@pytest.mark.parametrize(
    ("said", "months"),
    [("a year", 12), ("about half a year", 6), ("2 years", 24), ("a year and a half", 18), ("半年", 6)],
)
def test_years_are_counted_in_months(said: str, months: int) -> None:
    assert read_number(said, "months") == Sure(months)
    assert not isinstance(read_number(said, "days"), Sure)


def test_never_is_none_of_the_days_and_no_price() -> None:
    assert read_number("never", "days") == Sure(0)
    assert read_yen("never") == Unread()


PIECES = st.sampled_from(
    [
        "1",
        "20",
        "1,200",
        "1.5",
        "9" * 60,
        "man",
        "万",
        "億",
        "千",
        "k",
        "million",
        "-",
        ".",
        ",",
        "¥",
        "and",
        "half",
        "twelve",
        "hundred",
        "a dozen",
        "²",
        "½",
        "①",
        "٣",
        "not",
        "〜",
        "yen",
        "円",
        "$",
        " ",
        "\u200b",
        "ﷺ",
    ]
)
TEXTS = (
    st.text(max_size=60)
    | st.lists(PIECES, max_size=25).map(" ".join)
    | st.lists(PIECES, max_size=25).map("".join)
)


@given(TEXTS)
def test_any_text_gives_a_reading_of_whole_numbers(text: str) -> None:
    for reading in (read_number(text), read_number(text, "day"), read_yen(text)):
        match reading:
            case Sure(value):
                assert type(value) is int
            case Unsure(candidates):
                assert 1 <= len(set(candidates)) == len(candidates) <= 3
                assert all(type(value) is int for value in candidates)
            case Unread(reason):
                assert reason in ("", "fraction", "huge", "too_many", "unit", "currency", "negative", "long")


@given(st.integers(1000, 10**12))
def test_an_amount_in_figures_is_itself(value: int) -> None:
    for text in (f"{value}", f"{value:,}", f"¥{value:,}", f"{value:,} yen", f"{value}円"):
        assert read_yen(text) == Sure(value)
    assert read_number(str(value)) == read_number(f"{value:,}") == Sure(value)
