"""What a chapter's leaders may see: numbers of more than ten people, rounded, and nothing beside."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from bot.community.communities import Communities
from bot.community.statistics import (
    ABOVE,
    STEP,
    Month,
    Published,
    Statistics,
    Tally,
    closed,
    counted_in,
    report,
    rounded,
    year_of,
)
from bot.dialogue.events import CardOpened, OptionChosen
from bot.dialogue.turn import Turn
from bot.keepsakes.year import draw
from bot.service.ports import Identity, Store
from bot.store.sqlite import open_store
from tests.service.memory import MemoryStore
from tests.store.files import contents, rows
from tests.talking import CROSSED, Talk, crossing

CHAPTER = Identity("discord-server", "4711")
NOVEMBER = datetime(2026, 11, 20, 12, tzinfo=UTC)
DECEMBER = datetime(2026, 12, 2, tzinfo=UTC)


@pytest.fixture(params=["memory", "sqlite"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    opened: Store = (
        MemoryStore() if request.param == "memory" else await open_store(tmp_path / "data", bytes(range(32)))
    )
    yield opened
    await opened.close()


class Chapter:
    def __init__(self, store: Store) -> None:
        self.store = store
        self.communities = Communities(store)
        self.statistics = Statistics(store, self.communities)

    async def switch(self, *, on: bool) -> None:
        await self.communities.change(CHAPTER, lambda one: msgspec.structs.replace(one, statistics=on))

    async def finish(self, people: int, at: datetime = NOVEMBER, turn: Turn | None = None) -> None:
        for number in range(people):
            person = Identity("discord", str(number))
            await self.statistics.count(person, CHAPTER, turn or finished(), at)


@pytest.fixture
async def chapter(store: Store) -> Chapter:
    chapter = Chapter(store)
    await chapter.switch(on=True)
    return chapter


def finished() -> Turn:
    talk = Talk(crossing())
    turn = talk.open()
    while (here := turn.replies[-1].step) is not None:
        turn = talk.say(CROSSED.get(here, "skip"))
    return turn


def read_a_card() -> Turn:
    card = next(iter(crossing().cards))
    return Talk(crossing()).handle(CardOpened(NOVEMBER, card))


def test_what_is_counted_is_the_end_of_a_talk_and_the_topic_of_a_card() -> None:
    assert counted_in(finished()) == ["finished"]
    [topic] = counted_in(read_a_card())
    assert topic.startswith("crossing/")
    assert counted_in(Talk(crossing()).handle(OptionChosen(NOVEMBER, ("north",)))) == []


@pytest.mark.parametrize(
    ("people", "number"),
    [(0, 0), (1, 0), (10, 0), (11, 10), (12, 10), (13, 15), (17, 15), (18, 20), (112, 110)],
)
def test_few_people_are_none_and_more_are_rounded(people: int, number: int) -> None:
    assert rounded(people) == number


async def test_a_month_is_published_when_it_is_over(chapter: Chapter) -> None:
    await chapter.finish(13)
    await chapter.finish(ABOVE + 2, turn=read_a_card())
    await chapter.statistics.close_months(NOVEMBER + timedelta(days=1))
    assert (await chapter.statistics.published(CHAPTER)).months == (), "it is still open"
    await chapter.statistics.close_months(DECEMBER)
    [month] = (await chapter.statistics.published(CHAPTER)).months
    assert (month.month, month.finished) == ("2026-11", 15)
    assert list(month.topics.values()) == [10]


async def test_a_person_counts_once_a_month(chapter: Chapter) -> None:
    for _ in range(4):
        await chapter.finish(6)
    await chapter.statistics.close_months(DECEMBER)
    [month] = (await chapter.statistics.published(CHAPTER)).months
    assert month.finished == 0, "six people, however often"


@pytest.mark.parametrize("people", [1, ABOVE])
async def test_nothing_of_few_people_is_published_or_stored_after_the_month(
    people: int, chapter: Chapter
) -> None:
    await chapter.finish(people)
    await chapter.finish(people, turn=read_a_card())
    await chapter.statistics.close_months(DECEMBER)
    kept = await chapter.store.talks(CHAPTER)
    assert msgspec.msgpack.encode({"month": "2026-11"})[1:] in b"".join(kept)
    assert b"finished" not in b"".join(kept)
    assert b"crossing/" not in b"".join(kept)


async def test_no_number_that_is_stored_is_below_or_between(chapter: Chapter) -> None:
    await chapter.finish(23)
    await chapter.finish(37, turn=read_a_card())
    await chapter.statistics.close_months(DECEMBER)
    stored = [msgspec.msgpack.decode(one) for one in await chapter.store.talks(CHAPTER)]
    numbers = re.findall(
        r"(?<![\d-])\d+(?!\d|-)", str([one for one in stored if one["type"] == "statistics"])
    )
    assert sorted(map(int, numbers)) == [25, 35]
    assert all(int(one) % STEP == 0 and int(one) >= ABOVE for one in numbers)


async def test_the_tally_and_its_key_are_gone_when_the_month_closes(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    store = await open_store(folder, bytes(range(32)))
    chapter = Chapter(store)
    await chapter.switch(on=True)
    await chapter.finish(12)
    assert rows(folder, "person_key") == 2, "the chapter's, and that of its open month"
    await chapter.statistics.close_months(DECEMBER)
    assert rows(folder, "person_key") == 1
    assert rows(folder, "talk") == 2, "settings, and what is published"
    assert not any(b"tally" in content for content in contents(folder).values())
    await store.close()


async def test_off_nothing_is_counted_or_asked(chapter: Chapter) -> None:
    await chapter.switch(on=False)
    await chapter.finish(20)
    assert len(await chapter.store.kept()) == 1, "the settings"
    await chapter.statistics.close_months(DECEMBER)
    assert (await chapter.statistics.published(CHAPTER)).months == ()


async def test_switched_off_in_between_the_open_month_is_dropped(chapter: Chapter) -> None:
    await chapter.finish(20)
    await chapter.switch(on=False)
    await chapter.statistics.close_months(DECEMBER)
    assert (await chapter.statistics.published(CHAPTER)).months == ()
    assert len(await chapter.store.kept()) == 1


async def test_closing_twice_publishes_once(chapter: Chapter) -> None:
    await chapter.finish(20)
    await chapter.statistics.close_months(DECEMBER)
    before = await chapter.statistics.published(CHAPTER)
    await chapter.statistics.close_months(DECEMBER)
    assert await chapter.statistics.published(CHAPTER) == before


def test_marks_of_two_months_do_not_match() -> None:
    person = Identity("discord", "1")
    one, other = (Tally(month="2026-11", key=bytes([n] * 32)).with_mark("finished", person) for n in (1, 2))
    assert one.marks != other.marks
    assert b"discord" not in msgspec.msgpack.encode(one)
    assert closed(one).finished == 0


def test_a_year_as_text_and_as_a_picture() -> None:
    published = Published(
        months=(
            Month(month="2025-12", finished=15),
            Month(month="2026-01", finished=20, topics={"crossing/ferry": 10}),
            Month(month="2026-02"),
        )
    )
    months = year_of(published, 2026)
    text = report(months, crossing(), {"crossing": crossing()})
    assert "**2026-01**: talks finished by about 20 people" in text
    assert re.search(r"- .*: read by about 10 people", text)
    assert "**2026-02**: too few people to tell" in text
    assert "2025" not in text
    assert "only numbers of more than 10 people" in text.lower()
    drawn = draw("2026", "rounded", [(one.month, one.finished) for one in months])
    with Image.open(BytesIO(drawn)) as picture:
        assert picture.format == "PNG"
        assert picture.size[0] == 1080
        full, empty = (picture.convert("RGB").getpixel((300, 56 + 64 + 20 + 64 * row)) for row in (0, 1))
        assert full != empty
