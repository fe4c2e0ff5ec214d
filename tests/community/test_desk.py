"""A person's desk: laid for a stranger, kept for whoever has a talk, gone when they are forgotten."""

from __future__ import annotations

import msgspec

from bot.community.communities import Communities
from bot.community.desk import EMPTY, Desk, Desks
from bot.community.members import Members
from bot.community.settings import DISCORD
from bot.dialogue.events import Opened, TextReceived
from bot.dialogue.verbs import EVENTS
from bot.service.conversations import Conversations
from bot.service.ports import Identity, Store
from bot.service.talk import Talk
from tests.service.asked import AskedStore
from tests.service.person import AT, ME
from tests.talking import crossing

KOCHI = Identity(DISCORD, "1")


def in_kochi(desk: Desk) -> Desk:
    return msgspec.structs.replace(desk, community=KOCHI)


async def test_a_stranger_s_desk_is_in_memory_alone(store: Store) -> None:
    desks = Desks(store)
    await desks.lay(ME, in_kochi)
    assert (await desks.load(ME)).community == KOCHI
    assert await store.talks(ME) == []
    assert await Desks(store).load(ME) == EMPTY


async def test_what_was_laid_is_kept_once_a_talk_is(store: Store) -> None:
    desks = Desks(store)
    await desks.lay(ME, in_kochi)
    await desks.keep(ME)
    assert (await Desks(store).load(ME)).community == KOCHI


async def test_what_was_laid_is_in_a_later_change(store: Store) -> None:
    desks = Desks(store)
    await desks.lay(ME, in_kochi)
    await desks.change(ME, lambda desk: msgspec.structs.replace(desk, dialog="second"))
    assert await Desks(store).load(ME) == Desk(community=KOCHI, dialog="second")


async def test_a_known_desk_costs_no_call_of_the_store() -> None:
    store = AskedStore()
    desks = Desks(store)
    await desks.load(ME)
    await desks.lay(ME, in_kochi)
    await desks.keep(ME)
    before = store.asked
    for _ in range(3):
        await desks.load(ME)
        await desks.keep(ME)
        await desks.lay(ME, in_kochi)
    assert store.asked == before


async def test_forgetting_takes_the_desk_along_and_nothing_brings_it_back(store: Store) -> None:
    desks = Desks(store)
    guide = Conversations({"crossing": crossing()}, store, whereabouts=Members(desks, Communities(store)))
    talk = Talk(ME, "crossing")
    await guide.handle(talk, Opened(AT))
    await guide.handle(talk, TextReceived(AT, "north"))
    await desks.change(ME, in_kochi)
    await desks.lay(ME, lambda desk: msgspec.structs.replace(desk, dialog="crossing"))
    await guide.handle(talk, EVENTS["forget"](AT))
    await guide.handle(talk, TextReceived(AT, "yes"))
    await desks.keep(ME)
    assert await store.talks(ME) == []
    assert await desks.load(ME) == EMPTY


async def test_an_export_shows_the_desk_beside_the_talks(store: Store) -> None:
    guide = Conversations({"crossing": crossing()}, store)
    await Desks(store).change(ME, in_kochi)
    await guide.handle(Talk(ME, "crossing"), TextReceived(AT, "north"))
    document = msgspec.json.decode(await guide.handover.export(ME))
    assert [talk["dialog"] for talk in document["talks"]] == ["crossing"]
    assert document["beside_the_talks"] == [{"type": "desk", "community": [DISCORD, "1"]}]
    assert [talk async for talk in guide.archive.all()] == [Talk(ME, "crossing")]
