"""What is held against somebody outlasts `forget`, and is let go in its time; so is all else that is left."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from bot.community.desk import Desk
from bot.community.relay.guards import COOL_MINUTES, GUARD, MOST_REFUSALS, REFUSAL_MINUTES
from bot.community.relay.sides import BAR_MINUTES
from bot.dialogue.zones import minute_at
from bot.service.ports import Decision, Store
from bot.store.sqlite import open_store
from tests.community.conftest import MASTER
from tests.community.relay.test_relays import ann, bob, meet, town
from tests.community.relay.town import HOME, Somebody, Town, open_town

__all__ = ["ann", "bob", "town"]


async def forgets(somebody: Somebody) -> None:
    """And comes back, by the same panel."""
    town = somebody.town
    await town.store.apply(somebody.identity, "x", lambda _: Decision(None, forget=True))
    town.desks.drop(somebody.identity)
    town.relays.drop(somebody.identity)
    while town.relays._leaving:
        await next(iter(town.relays._leaving))
    await somebody.joins()


async def are_blocked(town: Town, ann: Somebody, volunteers: int = MOST_REFUSALS) -> None:
    for number in range(volunteers):
        volunteer = town.somebody("discord", f"70000000000000001{number}", f"Vol{number}")
        await ann.asks()
        await volunteer.claims()
        await volunteer.press("End and block")


async def test_whom_three_volunteers_blocked_is_not_let_in_again_by_forgetting(
    town: Town, ann: Somebody
) -> None:
    await are_blocked(town, ann)
    assert "0120-000-000" in (await ann.looks()).text
    await forgets(ann)
    refused = (await ann.looks()).text
    assert "What would it be about?" not in refused
    await town.after_crash()
    assert (await ann.looks()).text == refused
    await town.later(minutes=REFUSAL_MINUTES)
    assert "What would it be about?" in (await ann.looks()).text


async def test_two_blocks_are_no_refusal_and_one_community_s_are_none_of_another_s(
    town: Town, ann: Somebody
) -> None:
    await are_blocked(town, ann, MOST_REFUSALS - 1)
    assert "What would it be about?" in (await ann.looks()).text
    guards = town.relays.ledger.guards
    await guards.refuse(ann.identity, HOME._replace(id="7999"), minute_at(town.at))
    assert "What would it be about?" in (await ann.looks()).text


async def test_a_volunteer_who_blocked_somebody_does_not_meet_them_again_after_they_forgot(
    town: Town, ann: Somebody, bob: Somebody
) -> None:
    await meet(ann, bob)
    await bob.press("End and block")
    await forgets(ann)
    await ann.asks()
    assert await bob.claims() == "This one is for somebody else to take."


async def test_forgetting_is_no_way_around_the_minutes_between_two_calls(
    town: Town, ann: Somebody, bob: Somebody
) -> None:
    await meet(ann, bob)
    await ann.says("stop")
    await forgets(ann)
    assert "What would it be about?" not in (await ann.looks()).text
    await town.later(minutes=COOL_MINUTES)
    assert "What would it be about?" in (await ann.looks()).text


async def test_what_somebody_blocked_is_theirs_and_goes_when_they_forget(
    town: Town, ann: Somebody, bob: Somebody
) -> None:
    await meet(ann, bob)
    await ann.press("End and block")
    await forgets(ann)
    await town.later(minutes=COOL_MINUTES)
    await ann.asks()
    assert "Taken" in await bob.claims()


async def test_after_a_talk_nothing_is_left_of_either(
    town: Town, ann: Somebody, bob: Somebody, store: Store
) -> None:
    await store.apply(ann.identity, "desk", lambda _: Decision(None, forget=True))  # a stranger
    await meet(ann, bob)
    assert len(await store.talks(ann.identity)) == len(await store.talks(bob.identity)) == 1
    await bob.press("End")
    assert await store.talks(ann.identity) == await store.talks(bob.identity) == []
    assert len(await store.kept()) == 1, "what the community has chosen"


async def test_after_a_talk_no_key_of_a_stranger_is_left(tmp_path: Path) -> None:
    store = await open_store(tmp_path / "d", MASTER)
    town = await open_town(store)
    ann, bob = (town.somebody("discord", f"70000000000000000{n}", "Ann") for n in (1, 2))
    await town.desks.lay(ann.identity, lambda _: Desk(community=HOME))
    await meet(ann, bob)
    await bob.press("End")
    await store.close()
    with closing(sqlite3.connect(tmp_path / "d" / "keys.db")) as keys:
        assert keys.execute("SELECT count(*) FROM person_key").fetchone() == (1,), "the community's"


async def test_of_somebody_with_talks_only_that_paper_goes(
    town: Town, ann: Somebody, bob: Somebody, store: Store
) -> None:
    await store.apply(ann.identity, "crossing", lambda _: Decision(None, save=b"a talk"))
    before = list(await store.talks(ann.identity))
    await meet(ann, bob)
    assert len(await store.talks(ann.identity)) == len(before) + 1
    await bob.press("End")
    assert list(await store.talks(ann.identity)) == before


async def test_marks_are_let_go_when_their_time_is_over(
    town: Town, ann: Somebody, bob: Somebody, store: Store
) -> None:
    await meet(ann, bob)
    await bob.press("End and block")
    kept = [one.payload for one in await store.kept()]
    assert any(GUARD.encode() in one for one in kept)
    assert any(b"barred" in one for one in kept)
    await town.later(minutes=REFUSAL_MINUTES)
    kept = [one.payload for one in await store.kept()]
    assert not any(GUARD.encode() in one for one in kept), "thirty days"
    assert any(b"barred" in one for one in kept), "that is for half a year"
    await town.later(minutes=BAR_MINUTES - REFUSAL_MINUTES)
    assert not any(b"barred" in one.payload for one in await store.kept())
    assert await store.talks(bob.identity) == []


async def test_a_restart_lets_go_of_marks_too(town: Town, ann: Somebody, bob: Somebody, store: Store) -> None:
    await meet(ann, bob)
    await bob.press("End and block")
    town.at += timedelta(minutes=BAR_MINUTES)
    await town.after_crash()
    await town.relays.ledger.drop_expired(town.at)
    assert not any(b"barred" in one.payload or GUARD.encode() in one.payload for one in await store.kept())


async def test_the_mark_names_nobody_on_the_disk_or_in_what_lies_under_it(tmp_path: Path) -> None:
    store = await open_store(tmp_path / "d", MASTER)
    town = await open_town(store)
    ann = await town.somebody("telegram", "5900000001", "Annabelcanary").joins()
    await are_blocked(town, ann, 1)
    guard = next(one.payload for one in await store.kept() if GUARD.encode() in one.payload)
    assert b"5900000001" not in guard
    assert b"canary" not in guard
    assert HOME.id.encode() not in guard
    await store.close()
    kept = b"".join(path.read_bytes() for path in (tmp_path / "d").iterdir() if path.is_file())
    assert b"5900000001" not in kept
