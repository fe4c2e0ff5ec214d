"""What is still to be taken back: it outlasts a restart and `forget`, and nothing more than a day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.service.archive import Archive
from bot.service.clearings import Clearings
from bot.service.codes import Codes
from bot.service.ports import Decision, Identity, Store

NOON = datetime(2026, 11, 26, 12, 34, 56, tzinfo=UTC)
DAY = timedelta(days=1)


async def left(store: Store, at: datetime = NOON) -> list[tuple[str, int]]:
    """As a process finds it that has just begun."""
    return [(one.place, one.before) for one in await Clearings(store).left("discord", at)]


async def test_it_is_found_by_the_next_process_until_it_is_done(store: Store) -> None:
    clearings = Clearings(store)
    clearing = await clearings.note("discord", "70", 5, NOON)
    await clearings.note("another", "71", 5, NOON)
    assert await left(store) == [("70", 5)]
    await clearings.end(clearing)
    assert await left(store) == []


async def test_nobody_who_is_forgotten_takes_it_along(store: Store) -> None:
    ann = Identity("discord", "1")
    await store.apply(ann, "crossing", lambda _: Decision(None, save=b"talk"))
    await Clearings(store).note("discord", "70", 5, NOON)
    await store.apply(ann, "", lambda _: Decision(None, forget=True))
    assert await left(store) == [("70", 5)]


async def test_it_is_gone_within_a_day_done_or_not(store: Store) -> None:
    clearings = Clearings(store)
    await clearings.note("discord", "70", 5, NOON)
    await clearings.drop_expired(NOON + DAY - timedelta(hours=1))
    assert await left(store) == [("70", 5)]
    await clearings.drop_expired(NOON + DAY)
    assert await left(store, NOON + DAY) == []
    assert await store.kept() == []


async def test_what_can_be_read_without_keys_tells_no_minute_of_anybodys(store: Store) -> None:
    early = await Clearings(store).note("discord", "70", 5, NOON)
    late = await Clearings(store).note("discord", "71", 6, NOON + timedelta(minutes=20))
    assert early.until == late.until


async def test_of_two_at_one_place_the_later_stays_until_that_is_done(store: Store) -> None:
    clearings = Clearings(store)
    first = await clearings.note("discord", "70", 5, NOON)
    second = await clearings.note("discord", "70", 9, NOON)
    await clearings.note("discord", "70", 7, NOON)
    await clearings.end(first)
    assert await left(store) == [("70", 9)]
    await clearings.end(second)
    assert await left(store) == []


async def test_whoever_else_looks_for_what_is_due_passes_it_over(store: Store) -> None:
    await Clearings(store).note("discord", "70", 5, NOON)
    later = NOON + DAY * 2
    await Codes(store).drop_expired(later)
    archive = Archive(store, lambda: ["crossing"])
    assert [talk async for talk in archive.due(later)] == []
    assert [talk async for talk in archive.all()] == []
    assert await left(store) == [("70", 5)]
