"""A reader says that a number is wrong; the people who keep the guide hear what, and not who."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from bot.dialogue.events import OptionChosen, TextReceived
from bot.service.conversations import Conversations
from bot.service.ports import Decision, Identity, Store
from bot.service.reports import A_DAY, Findings, ToCheck, to_check
from bot.service.talk import Talk
from bot.store.sqlite import open_store
from tests.service.conftest import MASTER
from tests.talking import stay_or_leave

NOON = datetime(2026, 12, 3, 12, tzinfo=UTC)


def reader(name: str) -> Talk:
    return Talk(Identity("discord", name), "stay_or_leave")


def conversations(store: Store) -> Conversations:
    return Conversations({"stay_or_leave": stay_or_leave()}, store)


def a_line() -> str:
    return next(iter(stay_or_leave().resources))


async def found_wrong(house: Conversations, name: str, what: str, at: datetime = NOON) -> str:
    turn = await house.handle(reader(name), OptionChosen(at, (f"report:{what}",)))
    return turn.replies[0].text


async def told(house: Conversations, at: datetime) -> dict[str, int]:
    dialogs = house.dialogs.values()
    return {one.what: one.readers for one in await house.reports.tell(dialogs, at) if one.readers}


async def test_a_reader_types_that_a_number_is_wrong_and_chooses_which(store: Store) -> None:
    house, line = conversations(store), a_line()

    menu = await house.handle(reader("1"), TextReceived(NOON, "this number is wrong"))
    ids = [choice.id for choice in menu.replies[0].choices]
    thanks = await found_wrong(house, "1", f"line.{line}")

    assert f"report:line.{line}" in ids
    assert ids[-1] == "do:continue"
    assert stay_or_leave().resources[line].name in thanks
    assert await told(house, NOON + timedelta(days=30)) == {f"line.{line}": 1}


async def test_a_card_has_a_button_for_it_and_nobody_is_counted_for_many(store: Store) -> None:
    house = conversations(store)
    opened = await house.handle(reader("1"), OptionChosen(NOON, ("card:change_status",)))
    assert "report:card.change_status" in [choice.id for choice in opened.replies[0].choices]

    for name in ("1", "1", "1", "2", "3"):
        await found_wrong(house, name, "card.change_status")

    assert await told(house, NOON) == {"card.change_status": 3}


async def test_one_person_counts_for_a_few_things_a_day_and_for_more_tomorrow(store: Store) -> None:
    house = conversations(store)
    lines = [f"line.{name}" for name in stay_or_leave().resources]
    for what in lines[: A_DAY + 2]:
        await found_wrong(house, "1", what)
    await found_wrong(house, "1", lines[A_DAY], NOON + timedelta(days=1))

    assert await told(house, NOON + timedelta(days=2)) == dict.fromkeys(lines[: A_DAY + 1], 1)


async def test_what_there_is_not_counts_for_nothing(store: Store) -> None:
    house = conversations(store)
    for what in ("line.nobody", "card.", "fact.x", "x" * 500, ""):
        await found_wrong(house, "1", what)

    assert await told(house, NOON) == {}


async def test_the_list_comes_once_a_month_whenever_the_server_was_started(store: Store) -> None:
    house = conversations(store)
    await found_wrong(house, "1", "card.change_status")

    assert await told(house, NOON)
    assert not await house.reports.tell([stay_or_leave()], NOON + timedelta(days=20))
    assert await told(conversations(store), NOON + timedelta(days=29)) == {"card.change_status": 1}


async def test_whoever_reports_leaves_no_row_and_no_name(folder: Path) -> None:
    store = await open_store(folder, MASTER)
    house = conversations(store)
    await found_wrong(house, "123456789012345678", "card.change_status")
    payloads = [kept.payload for kept in await store.kept()]
    await store.close()

    assert [msgspec.msgpack.decode(payload) for payload in payloads] == [
        {"type": "upkeep", "found": {"card.change_status": {2026 * 12 + 11: 1}}, "told": 0}
    ]


async def test_reports_are_no_talk_to_those_who_look_for_talks(store: Store) -> None:
    house = conversations(store)
    await found_wrong(house, "1", "card.change_status")

    assert [talk async for talk in house.archive.all()] == []
    assert [talk async for talk in house.archive.due(NOON + timedelta(days=900))] == []


def test_what_readers_found_comes_first_then_what_is_due_next() -> None:
    dialog = stay_or_leave()
    origins = [one.provenance for one in dialog.resources.values()]
    origins += [one.provenance for one in dialog.facts.values()]
    earliest = min(origin.review_by for origin in origins)
    month = earliest.year * 12 + earliest.month - 1
    found = {"card.flight": {month: 2}, "card.pension": {month - 12: 9}, "line.gone": {month - 1: 3}}

    checked = to_check([dialog], Findings(found), earliest - timedelta(days=1))

    assert checked[:2] == (ToCheck("line.gone", None, 3), ToCheck("card.flight", None, 2))
    assert checked[2].due == earliest
    assert all(one.due is not None and not one.readers for one in checked[2:])
    assert to_check([dialog], Findings(), date(2020, 1, 1)) == ()


@pytest.mark.parametrize(
    "damaged", [b"", b"\xc1", b"\x90", msgspec.msgpack.encode({"type": "upkeep", "found": 3})]
)
async def test_a_damaged_count_begins_anew(store: Store, damaged: bytes) -> None:
    await store.apply(Identity("upkeep", ""), "upkeep", lambda _: Decision(None, save=damaged or b"\0"))
    house = conversations(store)
    await found_wrong(house, "1", "card.change_status")

    assert await told(house, NOON) == {"card.change_status": 1}
