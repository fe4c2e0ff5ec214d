"""What people find after a backup was put back: what they took back since is not given away again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.store.backup import back_up
from bot.store.restoring import Restore
from bot.store.sqlite import open_store
from tests.service.conftest import MASTER
from tests.service.test_linking import Two, said


class House:
    """Two apps of somebody, on a folder of which a copy is made and put back."""

    def __init__(self, path: Path) -> None:
        self.folder = path / "data"
        self._backups = path / "backups"

    async def open(self) -> Two:
        self._store = await open_store(self.folder, MASTER)
        self.two = Two(self._store)
        return self.two

    async def back_up(self, name: str = "copy") -> Two:
        await self._store.close()
        back_up(self.folder, self._backups / f"{name}.db")
        return await self.open()

    async def put_back(self, name: str = "copy") -> Two:
        await self._store.close()
        restoring = Restore(self.folder, self._backups / f"{name}.db", MASTER)
        self.plan = restoring.plan
        try:
            restoring.put_in_place()
        finally:
            restoring.close()
        return await self.open()

    async def close(self) -> None:
        await self._store.close()


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


async def test_what_was_unlinked_since_stays_unlinked(house: House) -> None:
    two = await house.open()
    await two.here.press("north")
    await two.link()
    two = await house.back_up()
    await two.here.do("unlink")
    assert "here alone" in said(await two.here.say("yes"))
    two = await house.put_back()
    assert not (await two.there.open()).session.answers
    assert not (await two.here.open()).session.answers, "the copy cannot tell which of them let the other go"
    await two.here.press("south")
    assert not (await two.there.open()).session.answers
    await house.close()


async def test_of_a_copy_that_was_made_after_unlinking_all_is_there(house: House) -> None:
    two = await house.open()
    await two.here.press("north")
    await two.link()
    await two.here.do("unlink")
    await two.here.say("yes")
    two = await house.back_up()
    await two.here.press("no")
    two = await house.put_back()
    assert (await two.here.open()).session.answers == {"side": "north"}
    assert not (await two.there.open()).session.answers
    await house.close()


async def test_whoever_is_linked_stays_linked(house: House) -> None:
    two = await house.open()
    await two.here.press("north")
    await two.link()
    await house.back_up()
    two = await house.put_back()
    for place in (two.here, two.there):
        assert (await place.open()).session.answers == {"side": "north"}
    await house.close()


async def test_a_restore_keeps_the_keys_of_two_who_became_one(house: House) -> None:
    """A copy from before the link still opens for both, whichever was put back before."""
    two = await house.open()
    await two.here.press("north")
    await two.there.press("south")
    two = await house.back_up("early")
    await two.link()
    await house.back_up()
    await house.put_back()
    assert (house.plan.left, house.plan.came) == (0, 0)
    two = await house.put_back("early")
    assert (house.plan.left, house.plan.came) == (0, 0)
    assert (await two.here.open()).session.answers == {"side": "north"}
    assert (await two.there.open()).session.answers == {"side": "south"}
    await house.close()


async def test_the_key_of_whoever_linked_since_is_kept_too(house: House) -> None:
    two = await house.open()
    await two.here.press("north")
    await two.there.press("south")
    two = await house.back_up()
    await two.link()
    two = await house.put_back()
    assert (house.plan.left, house.plan.came) == (0, 0)
    assert (await two.there.open()).session.answers == {"side": "south"}
    await house.close()


async def test_who_came_since_and_was_taken_in_since_begins_anew(house: House) -> None:
    two = await house.open()
    await two.here.press("north")
    two = await house.back_up()
    await two.there.press("south")
    await two.link()
    two = await house.put_back()
    assert (house.plan.left, house.plan.came) == (0, 1)
    assert (await two.here.open()).session.answers == {"side": "north"}
    assert not (await two.there.open()).session.answers
    await house.close()


async def test_a_forged_row_keeps_nobodys_key(house: House) -> None:
    two = await house.open()
    await two.here.press("north")
    two = await house.back_up()
    await two.there.press("south")
    connection = sqlite3.connect(house.folder / "tebiki.db")
    came = connection.execute("SELECT person FROM talk ORDER BY id DESC").fetchone()[0]
    connection.close()
    with closing(sqlite3.connect(house.folder.parent / "backups" / "copy.db")) as copy:
        there = copy.execute("SELECT person FROM identity").fetchone()[0]
        copy.execute("INSERT INTO absorbed VALUES (?, ?, ?)", (came, there, bytes(32)))
        copy.commit()
    await house.put_back()
    assert house.plan.came == 1
    await house.close()
