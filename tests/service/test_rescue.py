"""The store fails, or a talk cannot be read: help comes all the same, and its owner can have it deleted."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.dialogue.events import TextReceived
from bot.dialogue.turn import Forget, Leave
from bot.service.ports import Decision, Identity, NotWaitingError, Receipt, Store, StoreError
from bot.store.sqlite import open_store
from tests.service.conftest import MASTER
from tests.service.memory import MemoryStore
from tests.service.person import AT, ME, YOU, Person

DAMAGES = [b"", b"not a talk", b"\x94\x81\xa1v\x02\xa1t\xa1m\x90"]


async def damage(store: Store, payload: bytes) -> None:
    await store.apply(ME, "crossing", lambda _: Decision(None, payload, 1))


async def test_danger_is_answered_while_the_disk_is_full(caplog: pytest.LogCaptureFixture) -> None:
    store = MemoryStore()
    me = Person(store)
    await me.reach("people")
    store.broken = True
    turn = await me.say("I want to die")
    assert turn.danger == "suicide"
    assert "0120-" in turn.replies[0].text
    assert [choice.id for choice in turn.replies[0].choices] == ["do:continue", "do:stop"]
    assert [record.message for record in caplog.records] == [
        "the store failed (disk_full); the turn was answered without it"
    ]


@pytest.mark.parametrize("said", ["help now", "助けて", "/help"])
async def test_help_is_given_while_the_disk_is_full(said: str) -> None:
    store = MemoryStore()
    me = Person(store)
    await me.reach("people")
    store.broken = True
    turn = await me.say(said)
    assert {reply.kind for reply in turn.replies} == {"help"}
    with pytest.raises(StoreError):
        await me.say("an answer")
    store.broken = False
    assert (await me.open()).replies[-1].step == "people", "it changed nothing"


async def test_an_update_that_could_not_be_stored_either_is_told_nothing_yet() -> None:
    store = MemoryStore()
    me = Person(store)
    await me.reach("people")
    store.updates[ME.platform, 7] = b"waits"
    store.broken = True
    for new in (True, False):
        receipt = Receipt(7, asyncio.get_running_loop().create_future())
        receipt.new.set_result(new)
        answered = me.guide.answer(me.talk, TextReceived(AT, "help now"), "7", receipt)
        if new:
            assert {reply.kind for reply in (await answered).turn.replies} == {"help"}
        else:
            with pytest.raises(NotWaitingError):  # it comes again, and would be told again each time
                await answered


@pytest.mark.parametrize("payload", DAMAGES)
async def test_a_talk_that_cannot_be_read_says_so_and_is_left_as_it_was(me: Person, payload: bytes) -> None:
    await damage(me.store, payload)
    for turn in (await me.open(), await me.press("north"), await me.say("north"), await me.do("restart")):
        (reply,) = turn.replies
        assert "cannot be opened" in reply.text
        assert [choice.id for choice in reply.choices] == ["do:help", "do:forget"]
        assert not turn.danger
    assert (await me.do("pause")).has(Leave)
    assert (await me.say("I want to die")).danger == "suicide"
    assert (await me.press("do:help")).replies[0].kind == "help"
    assert await me.store.talks(ME) == [payload]


async def test_a_talk_that_cannot_be_read_can_be_forgotten(me: Person) -> None:
    await damage(me.store, b"not a talk")
    await Person(me.store, YOU).press("north")
    asked = await me.press("do:forget")
    assert asked.replies[0].choices[0].id == "offer:yes"
    declined = await me.press("offer:no")
    assert "cannot be opened" in declined.replies[0].text
    assert await me.store.talks(ME) == [b"not a talk"]
    await me.say("forget")
    assert (await me.say("yes")).has(Forget)
    assert await me.store.talks(ME) == []
    assert len(await me.store.talks(YOU)) == 1
    assert "cannot be opened" not in (await me.press("north")).replies[0].text
    assert len(await me.store.talks(ME)) == 1


async def test_one_that_cannot_be_read_keeps_nobody_elses_turn_from_being_shown(me: Person) -> None:
    await damage(me.store, b"not a talk")
    you = Person(me.store, YOU)
    await you.press("north")
    assert await me.guide.archive.unshown() == [you.talk]


async def test_a_row_that_somebody_changed_can_be_forgotten(folder: Path) -> None:
    store = await open_store(folder, MASTER)
    await Person(store).press("north")
    await store.close()
    with closing(sqlite3.connect(folder / "tebiki.db", isolation_level=None)) as rows:
        rows.execute("UPDATE talk SET sealed = zeroblob(length(sealed))")
    store = await open_store(folder, MASTER)
    me = Person(store)
    assert "cannot be opened" in (await me.open()).replies[0].text
    await me.do("forget")
    assert (await me.press("offer:yes")).has(Forget)
    assert (await me.press("north")).answered == 1
    await store.close()


async def test_nobody_is_forgotten_while_the_disk_fails() -> None:
    store = MemoryStore()
    me = Person(store)
    await me.press("north")
    await me.do("forget")
    store.broken = True
    with pytest.raises(StoreError):
        await me.press("offer:yes")
    store.broken = False
    assert len(await store.talks(ME)) == 1


@pytest.mark.parametrize("yes", ["yes", "offer:yes"])
async def test_somebody_can_ask_to_be_forgotten_while_nothing_can_be_saved(yes: str) -> None:
    store = MemoryStore()
    me = Person(store)
    await me.reach("been_here")  # which a yes could answer
    store.broken = True
    asked = await me.do("forget")
    assert asked.replies[-1].choices[0].id == "offer:yes"
    await me.guide.shown(me.talk, asked)
    store.broken = False
    assert (await (me.press(yes) if ":" in yes else me.say(yes))).has(Forget)
    assert await store.talks(ME) == []


@pytest.mark.parametrize("otherwise", ["no", "skip", "yes"])
async def test_a_yes_to_something_else_forgets_nobody(otherwise: str) -> None:
    """The next turn drops the question, whatever becomes of it; a yes that failed may be repeated."""
    store = MemoryStore()
    me = Person(store)
    await me.reach("been_here")
    store.broken = True
    await me.do("forget")
    with pytest.raises(StoreError):
        await me.say(otherwise)
    store.broken = False
    assert (await me.say("yes")).has(Forget) == (otherwise == "yes")


async def test_a_full_disk_keeps_private_values_beside_the_question() -> None:
    store = MemoryStore()
    me = Person(store)
    await me.reach("savings")
    private = (await me.say("yes")).session.overlay
    assert private
    store.broken = True
    assert (await me.do("forget")).session.overlay == private
    with pytest.raises(StoreError):
        await me.press("offer:no")
    store.broken = False
    assert (await me.do("recap")).session.overlay == private


async def test_logs_name_nobody(caplog: pytest.LogCaptureFixture) -> None:
    store = MemoryStore()
    store.broken = True
    with caplog.at_level(logging.DEBUG):
        await Person(store, Identity("discord", "1234567890")).say("Takeshi makes me want to die")
    assert caplog.records
    assert not any(word in caplog.text for word in ("Takeshi", "1234567890"))
