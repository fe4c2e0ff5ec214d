"""Dates and months, as people type them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.dialogue.dates import read_date
from bot.dialogue.reading import Reading, Sure, Unread, Unsure
from bot.dialogue.values import Day

NOVEMBER = date(2026, 11, 22)
JANUARY = date(2027, 1, 10)
LAST_OF_MARCH = Sure(Day(2027, 3, 31))
MARCH = Sure(Day(2027, 3))
APRIL_OR_MARCH = Unsure((Day(2027, 4, 3), Day(2027, 3, 4)))

DATES: dict[str, Reading[Day]] = {
    # figures
    "2027-03-31": LAST_OF_MARCH,
    "2027/3/31": LAST_OF_MARCH,
    "2027.3.31": LAST_OF_MARCH,
    "２０２７／３／３１": LAST_OF_MARCH,
    "20270331": LAST_OF_MARCH,
    "31.03.2027": LAST_OF_MARCH,
    "31/3/27": LAST_OF_MARCH,
    "27/3/31": LAST_OF_MARCH,
    "3/31": LAST_OF_MARCH,
    "13/4/2027": Sure(Day(2027, 4, 13)),
    "4/13/2027": Sure(Day(2027, 4, 13)),
    "4/4": Sure(Day(2027, 4, 4)),
    "2027-03": MARCH,
    "12/2027": Sure(Day(2027, 12)),
    "03/04/2027": APRIL_OR_MARCH,
    "03.04.2027": APRIL_OR_MARCH,
    "3/4": APRIL_OR_MARCH,
    "5.3": Unsure((Day(2027, 3, 5), Day(2027, 5, 3))),
    "3/27": Unsure((Day(2027, 3, 27), Day(2027, 3))),
    # a day in words
    "31 March 2027": LAST_OF_MARCH,
    "March 31, 2027": LAST_OF_MARCH,
    "Mar. 31, 2027": LAST_OF_MARCH,
    "31march2027": LAST_OF_MARCH,
    "March 31st": LAST_OF_MARCH,
    "31st of March": LAST_OF_MARCH,
    "the thirty-first of March": LAST_OF_MARCH,
    "March thirty-one": LAST_OF_MARCH,
    "Mar 31": LAST_OF_MARCH,
    "31 Mar 27": LAST_OF_MARCH,
    "Wednesday 31 March 2027": LAST_OF_MARCH,
    "March 31st, next year": LAST_OF_MARCH,
    "end of March": LAST_OF_MARCH,
    "last day of March": LAST_OF_MARCH,
    "the end of July 2027": Sure(Day(2027, 7, 31)),
    "end of next month": Sure(Day(2026, 12, 31)),
    "end of the month": Sure(Day(2026, 11, 30)),
    "first day of April": Sure(Day(2027, 4, 1)),
    "Sept 5": Sure(Day(2027, 9, 5)),
    "27 March": Sure(Day(2027, 3, 27)),
    "March 27th": Sure(Day(2027, 3, 27)),
    "22 November": Sure(Day(2026, 11, 22)),
    "21 November": Sure(Day(2027, 11, 21)),
    "29 February": Sure(Day(2028, 2, 29)),
    "March 27": Unsure((Day(2027, 3, 27), Day(2027, 3))),
    "Friday 31 March 2027": Unsure((Day(2027, 3, 31),)),
    # a month
    "July 2027": Sure(Day(2027, 7)),
    "March": MARCH,
    "March '27": MARCH,
    "next March": MARCH,
    "this coming March": MARCH,
    "March next year": MARCH,
    "next year in March": MARCH,
    "first week of March": MARCH,
    "Start of April": Sure(Day(2027, 4)),
    "mid-October": Sure(Day(2027, 10)),
    "november": Sure(Day(2026, 11)),
    "October": Sure(Day(2027, 10)),
    "next month": Sure(Day(2026, 12)),
    "this month": Sure(Day(2026, 11)),
    "last March": Sure(Day(2026, 3)),
    "May": Sure(Day(2027, 5)),
    "Febuary": Sure(Day(2027, 2)),
    "Agust": Sure(Day(2027, 8)),
    "Septmber": Sure(Day(2027, 9)),
    "Decembre": Sure(Day(2026, 12)),
    "marhc 2027": MARCH,
    "this March": Unsure((Day(2026, 3), Day(2027, 3))),
    "March or April": Unsure((Day(2027, 3), Day(2027, 4))),
    "I came in August": Unsure((Day(2026, 8), Day(2027, 8))),
    # from today on
    "today": Sure(Day(2026, 11, 22)),
    "tomorrow": Sure(Day(2026, 11, 23)),
    "the day after tomorrow": Sure(Day(2026, 11, 24)),
    "in two weeks": Sure(Day(2026, 12, 6)),
    "3 weeks from now": Sure(Day(2026, 12, 13)),
    "in 3 months": Sure(Day(2027, 2)),
    "two months from now": Sure(Day(2027, 1)),
    "a month ago": Sure(Day(2026, 10)),
    "in 2-3 months": Unsure((Day(2027, 1), Day(2027, 2))),
    "in a couple of weeks": Unsure((Day(2026, 12, 6),)),
    "in 2 years": Unsure((Day(2028, 11),)),
    # in Japanese
    "2027年3月31日": LAST_OF_MARCH,
    "2027年3月31日(水)": LAST_OF_MARCH,
    "二〇二七年三月三十一日": LAST_OF_MARCH,
    "令和9年3月31日": LAST_OF_MARCH,
    "R9.3.31": LAST_OF_MARCH,
    "3月末": LAST_OF_MARCH,
    "27年3月": MARCH,
    "来年3月": MARCH,
    "2027年の3月": MARCH,
    "令和元年5月1日": Sure(Day(2019, 5, 1)),
    "平成31年4月": Sure(Day(2019, 4)),
    "来月": Sure(Day(2026, 12)),
    "来月末": Sure(Day(2026, 12, 31)),
    "明日": Sure(Day(2026, 11, 23)),
    "2週間後": Sure(Day(2026, 12, 6)),
    "3ヶ月後": Sure(Day(2027, 2)),
    "10-12月": Unsure((Day(2027, 10), Day(2026, 12))),
    "8年3月": Unsure((Day(2026, 3),)),
    # in a sentence
    "my contract ends in July 2027": Sure(Day(2027, 7)),
    "it's the end of July next year": Sure(Day(2027, 7, 31)),
    "around March 2027 I think": MARCH,
    "until 31 July": Sure(Day(2027, 7, 31)),
    "I may leave in July": Sure(Day(2027, 7)),
    "at the end of my contract, 31 July 2027": Sure(Day(2027, 7, 31)),
    # no date
    **dict.fromkeys(
        ("jly 2027", "jluy 2027", "jul 2027", "the end of it is in jly, 2027"), Sure(Day(2027, 7))
    ),
    "jnue 2027": Sure(Day(2027, 6)),
    "nvo 2027": Sure(Day(2027, 11)),
    "31 mrch 2027": Sure(Day(2027, 3, 31)),
    **dict.fromkeys(("noon 2027", "ago 2027", "mya 2027", "2027"), Unread("year_only")),
    "next year": Unread("year_only"),
    "next week": Unread("vague"),
    "soon": Unread("vague"),
    "in a few months": Unread("vague"),
    "Friday": Unsure((Day(2026, 11, 27),)),
    "by friday i think": Unsure((Day(2026, 11, 27),)),
    "Sunday": Unsure((Day(2026, 11, 29),)),
    "next Friday": Unsure((Day(2026, 11, 27), Day(2026, 12, 4))),
    "金曜日": Unsure((Day(2026, 11, 27),)),
    "every Friday": Unread("weekday"),
    "Friday or Monday": Unread("weekday"),
    "not Friday": Unread("weekday"),
    "end of the fiscal year": Unsure((Day(2027, 3, 31),)),
    "年度末": Unsure((Day(2027, 3, 31),)),
    "31 February": Unread("no_such_day"),
    "29 Feb 2027": Unread("no_such_day"),
    "2027-13-01": Unread("no_such_day"),
    "1999-01-01": Unread("far"),
    "March 2150": Unread("far"),
    "not July": Unread("negative"),
    "I may leave": Unread(),
    "": Unread(),
    "March " * 100: Unread("long"),
}

IN_JANUARY: dict[str, Reading[Day]] = {
    "next March": Unsure((Day(2027, 3), Day(2028, 3))),
    "this March": MARCH,
    "last March": Sure(Day(2026, 3)),
    "next January": Sure(Day(2028, 1)),
    "10 January": Sure(Day(2027, 1, 10)),
    "9 January": Sure(Day(2028, 1, 9)),
    "next December": Unsure((Day(2027, 12), Day(2028, 12))),
}

NEVER_SURE = (
    *(
        "not July",
        "it's not the end of March",
        "July or August",
        "from March to July",
        "between April and May 2027",
    ),
    *(
        "before July",
        "after July 2027",
        "the week after 31 March",
        "2 weeks before 31 March",
        "earlier than July",
    ),
    *("if not July then", "unless July", "March 2027 or the year after", "July 2026 or 2027", "every March"),
    *(
        "March?",
        "June told me",
        "my friend June told me so",
        "may be",
        "march on",
        "match 2027",
        "marsh",
        "the 31st",
    ),
    *(
        "3 July 4",
        "3 to 5 March",
        "5 people in March",
        "March 2027 31st",
        "2027年度3月",
        "2027-03-31 or 2027-04-30",
    ),
    *(
        "10-12",
        "10-12 weeks",
        "1.5",
        "12",
        "two weeks",
        "45/67",
        "1/2/3/4",
        "9" * 30,
        "I was born in March 1999",
    ),
    *(
        "until I marry in May or June",
        "sat in march doing 5 things",
        "not today",
        "since March",
        "spring 2027",
    ),
)


@pytest.mark.parametrize(("text", "expected"), DATES.items())
def test_a_date_is_read_in_november(text: str, expected: Reading[Day]) -> None:
    assert read_date(text, NOVEMBER) == expected


@pytest.mark.parametrize(("text", "expected"), IN_JANUARY.items())
def test_a_date_is_read_in_january(text: str, expected: Reading[Day]) -> None:
    assert read_date(text, JANUARY) == expected


@pytest.mark.parametrize("text", NEVER_SURE)
def test_a_doubtful_date_is_not_sure(text: str) -> None:
    assert not isinstance(read_date(text, NOVEMBER), Sure)


DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))
PIECES = st.sampled_from(
    [
        "March",
        "may",
        "febuary",
        "31",
        "31st",
        "first",
        "0",
        "99",
        "2027",
        "27",
        "9999",
        "end of",
        "next",
        "last",
        "in 2 weeks",
        "999 years ago",
        "in 999 fortnights",
        "年",
        "月",
        "日",
        "末",
        "令和",
        "r",
        "元",
        "来年",
        "三十",
        "/",
        "-",
        ".",
        "'",
        "(水)",
        "not",
        "or",
        "T",
        "Y2027",
        "²",
        "①",
        "٣",
        " ",
        "today",
        "２週間後",
        "half a year",
    ]
)
TEXTS = (
    st.text(max_size=60)
    | st.lists(PIECES, max_size=15).map(" ".join)
    | st.lists(PIECES, max_size=15).map("".join)
)


@example("0週後月", NOVEMBER)  # once broke a date that was already read
@given(TEXTS, DAYS)
def test_any_text_gives_a_reading_of_real_days(text: str, today: date) -> None:
    match read_date(text, today):
        case Sure(day):
            days: tuple[Day, ...] = (day,)
        case Unsure(candidates):
            days = candidates
        case Unread(reason):
            days = ()
            assert reason in (
                *("", "year_only", "vague", "weekday", "no_such_day", "far", "negative", "too_many", "long"),
            )
    assert len(set(days)) == len(days) <= 3
    assert all(2000 <= day.first().year <= 2100 and day.last() for day in days)


@given(DAYS, DAYS)
def test_a_full_date_is_itself_on_any_day(day: date, today: date) -> None:
    for text in (
        f"{day:%Y-%m-%d}",
        f"{day:%d %B %Y}",
        f"{day:%B %d, %Y}",
        f"{day:%Y年%m月%d日}",
        f"{day:%A %d %b %Y}",
    ):
        assert read_date(text, today) == Sure(Day.of(day))
