"""What was noted when a talk was shown, and the pages of all talks."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from pathlib import Path

import pytest

from bot.service.ports import Identity, Kept, StoreError, Unshown
from bot.store.sealing import LARGEST_NOTE, NOTE_BUCKETS, derive
from bot.store.sqlite import SqliteStore, open_store
from tests.store.counting import MASTER, ME, TALK, YOU, answer, leave, look, say, write
from tests.store.files import in_the_clear, rows, swap

NOTE, LATER = b"message 4711", b"message 4712"


def sealed_notes(folder: Path) -> list[bytes]:
    connection = sqlite3.connect(folder / "tebiki.db")
    found = [row[0] for row in connection.execute("SELECT sealed FROM shown ORDER BY talk")]
    connection.close()
    return found


async def test_a_note_is_there_at_once_and_after_a_restart(store: SqliteStore, folder: Path) -> None:
    await store.apply(ME, TALK, answer)
    await store.apply(ME, "another talk", answer)
    await store.mark_shown(ME, TALK, 1, NOTE)
    assert await store.shown(ME, TALK) == NOTE
    assert await store.shown(ME, "another talk") is None
    await store.mark_shown(ME, TALK, 1, LATER)
    await store.close()
    again = await open_store(folder, MASTER)
    assert await again.shown(ME, TALK) == LATER
    assert in_the_clear(folder, NOTE, LATER) == []
    await again.close()


async def test_a_note_rides_along_with_the_next_commit(store: SqliteStore, folder: Path) -> None:
    await store.apply(ME, TALK, answer)
    await store.mark_shown(ME, TALK, 1, NOTE)
    await asyncio.sleep(0.05)
    assert rows(folder, "shown") == 0
    await store.apply(YOU, TALK, answer)
    assert rows(folder, "shown") == 1


async def test_a_note_stays_when_the_next_answer_came_first(store: SqliteStore) -> None:
    """The turn that was shown is not the last any more; where its messages are is still worth knowing."""
    await store.apply(ME, TALK, answer)
    await store.mark_shown(ME, TALK, 1, NOTE)
    assert await store.apply(ME, TALK, answer) == 2
    assert await store.shown(ME, TALK) == NOTE
    assert await store.unshown() == [Unshown(write(2), 2)]


async def test_who_leaves_leaves_no_note(store: SqliteStore, folder: Path) -> None:
    for who in (ME, YOU):
        await store.apply(who, TALK, answer)
        await store.apply(who, "another talk", answer)
        await store.mark_shown(who, TALK, 1, NOTE)
        await store.mark_shown(who, "another talk", 1, LATER)
    await store.talks(ME)
    mine = sealed_notes(folder)[:2]
    assert in_the_clear(folder, *mine) != []
    await store.mark_shown(ME, TALK, 1, NOTE)  # which is still under way
    await store.apply(ME, TALK, leave)
    assert in_the_clear(folder, *mine) == []
    assert rows(folder, "shown") == 2
    await store.apply(ME, TALK, answer)
    assert await store.shown(ME, TALK) is None
    await store.apply(YOU, TALK, leave)
    assert rows(folder, "shown") == 0


async def test_a_row_that_is_used_again_has_no_note(store: SqliteStore) -> None:
    """SQLite gives the number of the last row to the next one."""
    await store.apply(ME, TALK, answer)
    await store.mark_shown(ME, TALK, 1, NOTE)
    await asyncio.gather(store.apply(ME, TALK, leave), store.apply(YOU, TALK, answer))
    assert await store.shown(YOU, TALK) is None
    assert await store.kept() == [Kept(1, write(1))]


async def test_an_old_backup_shows_no_note_of_those_who_left(
    store: SqliteStore, folder: Path, tmp_path: Path
) -> None:
    for who in (ME, YOU):
        await store.apply(who, TALK, answer)
        await store.mark_shown(who, TALK, 1, NOTE)
    await store.close()
    shutil.copy(folder / "tebiki.db", tmp_path / "backup")
    store = await open_store(folder, MASTER)
    await store.apply(ME, TALK, leave)
    await store.close()
    shutil.copy(tmp_path / "backup", folder / "tebiki.db")
    again = await open_store(folder, MASTER)
    assert rows(folder, "shown") == 1
    assert await again.shown(ME, TALK) is None
    assert await again.shown(YOU, TALK) == NOTE
    await again.close()


async def test_a_note_without_its_talk_is_swept_away(store: SqliteStore, folder: Path) -> None:
    """An older Tebiki that was still running beside this one forgot somebody, and knew of no notes."""
    await store.apply(ME, TALK, answer)
    await store.mark_shown(ME, TALK, 1, NOTE)
    await store.apply(YOU, TALK, answer)
    await store.close()
    for file, sql in (
        ("tebiki.db", "DELETE FROM talk WHERE id = 1"),
        ("keys.db", "UPDATE meta SET generation = generation + 1"),
    ):
        connection = sqlite3.connect(folder / file)
        connection.execute(sql)
        connection.commit()
        connection.close()
    again = await open_store(folder, MASTER)
    assert rows(folder, "shown") == 0
    await again.close()


@pytest.mark.parametrize("other", [(ME, "another talk"), (YOU, TALK)])
async def test_a_note_copied_to_another_talk_is_refused(
    store: SqliteStore, folder: Path, other: tuple[Identity, str]
) -> None:
    for (who, talk), note in (((ME, TALK), NOTE), (other, LATER)):
        await store.apply(who, talk, answer)
        await store.mark_shown(who, talk, 1, note)
    await store.close()
    swap(folder / "tebiki.db", "shown", "talk", "sealed")
    again = await open_store(folder, MASTER)
    for who, talk in ((ME, TALK), other):
        with pytest.raises(StoreError, match="changed or moved"):
            await again.shown(who, talk)
    assert await again.kept() == [Kept(1, write(1)), Kept(2, write(1))]
    await again.mark_shown(ME, TALK, 1, LATER)  # the next note mends it
    assert await again.shown(ME, TALK) == LATER
    await again.close()


async def test_a_talk_is_no_note(store: SqliteStore, folder: Path) -> None:
    await store.apply(ME, TALK, say(b"my words"))
    await store.mark_shown(ME, TALK, 1, NOTE)
    await store.close()
    connection = sqlite3.connect(folder / "tebiki.db")
    connection.execute("UPDATE shown SET sealed = (SELECT sealed FROM talk)")
    connection.commit()
    connection.close()
    again = await open_store(folder, MASTER)
    with pytest.raises(StoreError, match="changed or moved"):
        await again.shown(ME, TALK)
    await again.close()


@pytest.mark.parametrize("length", [0, 400, 1_968, 1_969, 7_968, 7_969, LARGEST_NOTE])
async def test_the_length_of_a_note_tells_next_to_nothing(
    store: SqliteStore, folder: Path, length: int
) -> None:
    await store.apply(ME, TALK, answer)
    await store.mark_shown(ME, TALK, 1, b"x" * length)
    assert await store.shown(ME, TALK) == b"x" * length
    assert len(sealed_notes(folder)[0]) == next(size for size in NOTE_BUCKETS if length + 32 <= size)


async def test_a_note_that_fits_no_bucket_is_refused(store: SqliteStore) -> None:
    await store.apply(ME, TALK, answer)
    with pytest.raises(StoreError) as caught:
        await store.mark_shown(ME, TALK, 1, b"x" * (LARGEST_NOTE + 1))
    assert caught.value.code == "too_large"
    assert await store.shown(ME, TALK) is None
    assert len(await store.unshown()) == 1


async def test_where_a_note_finds_no_room_others_can_still_read(store: SqliteStore) -> None:
    for who in (ME, YOU):
        await store.apply(who, TALK, answer)
        await store.mark_shown(who, TALK, 1, NOTE)
    pages = (await store._writer.submit(lambda b: b._data.execute("PRAGMA page_count").fetchone()))[0]
    await store._writer.submit(lambda b: b._data.execute(f"PRAGMA max_page_count = {pages}").fetchone())
    await store.mark_shown(YOU, TALK, 1, b"x" * LARGEST_NOTE)
    for _ in range(2):
        assert await store.shown(ME, TALK) == NOTE
        assert await store.apply(ME, TALK, look) == 1
    await store._writer.submit(lambda b: b._data.execute("PRAGMA max_page_count = 100000").fetchone())
    assert await store.shown(YOU, TALK) == b"x" * LARGEST_NOTE


async def test_a_mark_that_makes_no_sense_harms_nobody(store: SqliteStore) -> None:
    await store.mark_shown(Identity("terminal", "\ud800"), TALK, 1, NOTE)
    await store.mark_processed("here", 2**70)
    await store.apply(ME, TALK, answer)
    await store.mark_shown(ME, TALK, 1, NOTE)
    assert await store.shown(ME, TALK) == NOTE


async def test_a_page_that_is_damaged_throughout_is_not_the_end(store: SqliteStore, folder: Path) -> None:
    for id in range(5):
        await store.apply(Identity("terminal", str(id)), TALK, say(b"%d" % id))
    await store.close()
    connection = sqlite3.connect(folder / "tebiki.db")
    connection.execute("UPDATE talk SET sealed = zeroblob(8000) WHERE id IN (2, 3, 4)")
    connection.commit()
    connection.close()
    again = await open_store(folder, MASTER)
    assert await again.kept(0, 1) == [Kept(1, b"0")]
    assert await again.kept(1, 1) == [Kept(5, b"4")]
    assert await again.kept(5, 1) == []
    await again.close()


async def test_keys_for_a_purpose_come_of_the_index_key(store: SqliteStore, folder: Path) -> None:
    keyring = (await store._writer.submit(lambda batch: batch))._keyring
    assert store.key("codes") == derive(keyring.index_key, keyring.store, "for codes")
    assert len({store.key("codes"), store.key("logs"), keyring.index_key, MASTER}) == 4
    before = store.key("codes")
    await store.close()
    again = await open_store(folder, MASTER)
    assert again.key("codes") == before
    await again.close()
