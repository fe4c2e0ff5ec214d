"""A community's settings are its own: kept, changed, at hand, gone with it."""

from __future__ import annotations

import asyncio

import msgspec
import pytest

from bot.community.communities import COMMUNITY, Communities
from bot.community.settings import DEFAULTS, DISCORD, CommunitySettings
from bot.service.ports import Decision, Identity, Store, StoreError
from bot.service.records import Record, decode, encode
from tests.service.asked import AskedStore

HERE, THERE = Identity(DISCORD, "1"), Identity(DISCORD, "2")


def renamed(name: str) -> CommunitySettings:
    return msgspec.structs.replace(DEFAULTS, name=name)


async def put(store: Store, payload: bytes) -> None:
    await store.apply(HERE, COMMUNITY, lambda _: Decision(None, save=payload))


async def test_who_has_chosen_nothing_has_defaults_and_no_row(store: Store) -> None:
    communities = Communities(store)
    assert await communities.load(HERE) == DEFAULTS
    await communities.change(HERE, lambda before: before)
    assert await store.talks(HERE) == []


async def test_what_was_chosen_is_there_after_a_restart_and_nowhere_else(store: Store) -> None:
    await Communities(store).change(HERE, lambda _: renamed("Kochi AJET"))
    later = Communities(store)
    assert (await later.load(HERE)).name == "Kochi AJET"
    assert await later.load(THERE) == DEFAULTS


async def test_two_changes_at_once_are_both_kept(store: Store) -> None:
    communities = Communities(store)
    await asyncio.gather(
        communities.change(HERE, lambda one: msgspec.structs.replace(one, name="Kochi AJET")),
        communities.change(HERE, lambda one: msgspec.structs.replace(one, relay=True)),
    )
    for seen in (await communities.load(HERE), await Communities(store).load(HERE)):
        assert (seen.name, seen.relay) == ("Kochi AJET", True)


async def test_what_is_at_hand_costs_no_call_of_the_store() -> None:
    store = AskedStore()
    communities = Communities(store)
    await communities.load(HERE)
    await communities.change(HERE, lambda _: renamed("Kochi AJET"))
    before = store.asked
    for _ in range(3):
        assert (await communities.load(HERE)).name == "Kochi AJET"
    assert store.asked == before


async def test_what_was_forgotten_is_gone_from_the_store_and_from_memory(store: Store) -> None:
    communities = Communities(store)
    await communities.change(HERE, lambda _: renamed("Kochi AJET"))
    await communities.change(THERE, lambda _: renamed("Ehime AJET"))
    await communities.forget(HERE)
    assert await communities.load(HERE) == DEFAULTS
    assert await store.talks(HERE) == []
    assert (await communities.load(THERE)).name == "Ehime AJET"


async def test_a_newer_version_s_field_is_let_go_and_an_odd_one_is_as_at_first(store: Store) -> None:
    stored = {"type": "community", "version": 9, "name": "Kochi AJET", "relay": "perhaps", "colour": "blue"}
    await put(store, msgspec.msgpack.encode(stored))
    seen = await Communities(store).load(HERE)
    assert (seen.name, seen.relay, seen.version) == ("Kochi AJET", False, 9)


@pytest.mark.parametrize(
    "payload",
    [b"", b"\xc1", encode(Record({"d": "walk"}, "discord", "1")), msgspec.msgpack.encode({"type": "desk"})],
)
async def test_another_kind_of_paper_is_refused(payload: bytes) -> None:
    store = AskedStore()
    await put(store, payload)
    with pytest.raises(StoreError, match="cannot be read"):
        await Communities(store).load(HERE)


async def test_no_settings_are_taken_for_a_talk(store: Store) -> None:
    await Communities(store).change(HERE, lambda _: renamed("Kochi AJET"))
    (payload,) = await store.talks(HERE)
    with pytest.raises(StoreError):
        decode(payload)


def test_a_person_can_be_asked_for_only_where_somebody_hears_of_it() -> None:
    relaying = msgspec.structs.replace(DEFAULTS, relay=True)
    assert not relaying.relays
    assert msgspec.structs.replace(relaying, supporters_channel="5").relays
    assert not msgspec.structs.replace(relaying, supporters_channel="5", enabled=False).relays
