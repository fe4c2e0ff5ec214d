"""What a thief finds: with the talks alone, with old keys, with the master key after somebody left."""

from __future__ import annotations

import base64
import hashlib
import hmac
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest

from bot.dialogue.events import OptionChosen, TextReceived
from bot.service.conversations import Conversations
from bot.service.ports import Decision, Identity, StoreError
from bot.service.shown import Shown, encode
from bot.service.talk import Talk
from bot.store.backup import back_up
from bot.store.inbox import BUCKETS as INBOX_BUCKETS
from bot.store.keyring import Keyring
from bot.store.sealing import BUCKETS, NOTE_BUCKETS, Cipher
from bot.store.sqlite import open_store
from tests.store.counting import MASTER
from tests.store.files import in_the_clear, swap
from tests.talking import crossing

NOW = datetime(2027, 3, 1, 21, 30, tzinfo=UTC)
AIKO, BEN = Identity("telegram", "7130294857"), Identity("discord", "823456789012345678")
WORDS = ("canary-marigold", "north", "crossing", "been_here", "Which side", "Have you crossed", "telegram:")
SHORTEST = 5
"""Bytes: shorter ones stand by chance in what is sealed."""
MESSAGE = "9182736455"
PLACES = {"talk": BUCKETS, "shown": NOTE_BUCKETS, "inbox": INBOX_BUCKETS}


class Loot(NamedTuple):
    """`folder`: as it is now. `old`: as it was while both were there. `later`: who came after that."""

    folder: Path
    old: Path
    later: Identity


async def live(folder: Path, *people: Identity) -> None:
    """They talk, are shown things, ask for a reminder, and something of theirs waits."""
    store = await open_store(folder, MASTER)
    guide = Conversations({"crossing": crossing()}, store)
    for number, who in enumerate(people):
        talk = Talk(who, "crossing")
        await guide.handle(talk, OptionChosen(NOW, ("north",)))
        await guide.handle(talk, TextReceived(NOW, "no"))
        await guide.handle(talk, TextReceived(NOW, "remind"))
        note = Shown(2, MESSAGE, place=who.id, sent=((int(MESSAGE), 500_000),))
        await store.mark_shown(who, "crossing", 2, encode(note))
        update = {"from": int(who.id), "text": "canary-marigold"}
        await store.receive("telegram", [(100 + number, msgspec.json.encode(update))], NOW)
    await store.close()


async def leave(folder: Path, who: Identity) -> None:
    store = await open_store(folder, MASTER)
    guide = Conversations({"crossing": crossing()}, store)
    for text in ("forget", "yes"):
        await guide.handle(Talk(who, "crossing"), TextReceived(NOW, text))
    assert await store.talks(who) == []
    await store.close()


@pytest.fixture
async def loot(folder: Path, tmp_path: Path) -> Loot:
    await live(folder, AIKO, BEN)
    old = tmp_path / "old"
    shutil.copytree(folder, old)
    await leave(folder, AIKO)
    later = Identity("telegram", "6543210987")
    await live(folder, later)
    return Loot(folder, old, later)


def spellings(text: str) -> Iterator[bytes]:
    """As text, and as whatever else it might be written."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        yield text.encode(encoding)
    plain = text.encode()
    yield plain.hex().encode()
    for shift in range(3):  # base64 depends on where the text begins
        yield base64.b64encode(b"x" * shift + plain)[4 if shift else 0 : -4]
    for digest in ("md5", "sha1", "sha256", "sha512", "blake2b"):
        yield hashlib.new(digest, plain).digest()[:16]
    if text.isdecimal():
        number = int(text)
        yield from (number.to_bytes(8, order)[-8:] for order in ("big", "little"))
        yield msgspec.msgpack.encode(number)


def rows(path: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def opened(data: Path, keys: Path, master: bytes = MASTER) -> bytes:
    """All that a thief with a master key can make of these two files, trying every key on every row."""
    found = []
    with closing(Keyring(keys, master)) as keyring:
        ciphers = {person: Cipher(key) for person in keyring.people() if (key := keyring.key_of(person))}
        for name, person, sealed in rows(data, "SELECT name, person, sealed FROM talk"):
            for owner, cipher in ciphers.items():
                for place in (b"talk" + person + name, b"talk" + owner + name):
                    with suppress(StoreError):
                        found.append(cipher.unseal(sealed, place))
        notes = "SELECT name, person, shown.sealed FROM shown JOIN talk ON talk.id = shown.talk"
        for name, person, sealed in rows(data, notes):
            for cipher in ciphers.values():
                with suppress(StoreError):
                    found.append(cipher.unseal(sealed, b"shown" + person + name))
    return b"\n".join(found)


# The talks alone


async def test_the_talks_alone_hold_no_word_and_nobody(loot: Loot, tmp_path: Path) -> None:
    copy = tmp_path / "backup" / "copy.db"
    back_up(loot.old, copy)
    needles = [one for word in WORDS for one in spellings(word)]
    needles += [one for who in (AIKO, BEN, loot.later) for one in spellings(who.id)]
    needles += [one for who in (AIKO, BEN) for one in spellings(f"{who.platform}:{who.id}")]
    needles = [one for one in (*needles, *spellings(MESSAGE)) if len(one) >= SHORTEST]
    assert len(needles) > 150
    for folder in (loot.folder, loot.old, copy.parent):
        assert in_the_clear(folder, *needles) == []
    assert in_the_clear(loot.old, b"telegram") == ["tebiki.db"], "which app it is, as docs/privacy.md says"


async def test_whoever_knows_an_id_cannot_tell_whether_it_is_there(loot: Loot) -> None:
    """An id of Telegram has ten figures: without a secret all of them could be tried in an hour."""
    names = {name for (name,) in rows(loot.old / "tebiki.db", "SELECT name FROM identity")}
    assert len(names) == 2
    store = rows(loot.old / "tebiki.db", "SELECT store FROM meta")[0][0]
    known = (b"", store, bytes(32), *names)
    inputs = [
        joined
        for who in (AIKO, BEN)
        for joined in (
            who.id.encode(),
            f"{who.platform}:{who.id}".encode(),
            b"identity\0" + who.platform.encode() + b"\0" + who.id.encode(),
            int(who.id).to_bytes(8, "big"),
        )
    ]
    for text in inputs:
        for digest in ("md5", "sha1", "sha256", "sha512", "blake2b"):
            for key in known:
                tried = hmac.new(key, text, digest).digest(), hashlib.new(digest, key + text).digest()
                assert not names & {one[:32] for one in tried}
    # With the keys it can be told: so the search above looks for the right thing.
    with closing(Keyring(loot.old / "keys.db", MASTER)) as keyring:
        assert {hmac.digest(keyring.index_key, text, "sha256") for text in inputs} & names == names


@pytest.mark.parametrize("table", PLACES)
async def test_lengths_are_of_a_few_sizes(loot: Loot, table: str) -> None:
    lengths = {row[0] for row in rows(loot.old / "tebiki.db", f"SELECT length(sealed) FROM {table}")}
    assert lengths
    assert lengths <= set(PLACES[table])


async def test_what_can_be_counted_is_what_the_documents_say(loot: Loot) -> None:
    """docs/privacy.md and SECURITY.md: how many people and talks, whose are together, and when to remind."""
    data = loot.old / "tebiki.db"
    assert rows(data, "SELECT count(*), count(DISTINCT person) FROM talk") == [(2, 2)]
    assert len(rows(data, "SELECT talk, turn FROM unshown")) <= 2
    columns = {
        (table, column)
        for (table,) in rows(data, "SELECT name FROM sqlite_master WHERE type = 'table'")
        for (column,) in rows(data, f"SELECT name FROM pragma_table_info('{table!s}')")
    }
    readable = {("reminder", "due"), ("unshown", "turn"), ("processed", "hour"), ("inbox", "platform")}
    assert readable <= columns
    assert len(columns) == 28, "a new column: say in the documents what it tells, and whom"


# With keys


async def test_both_files_without_the_master_key_open_nothing(loot: Loot) -> None:
    for master in (bytes(32), MASTER[::-1], hashlib.sha256(b"password").digest()):
        with pytest.raises(StoreError) as caught:
            opened(loot.old / "tebiki.db", loot.old / "keys.db", master)
        assert caught.value.code == "wrong_key"
    person, name, sealed = rows(loot.old / "tebiki.db", "SELECT person, name, sealed FROM talk")[0]
    with closing(Keyring(loot.old / "keys.db", MASTER)) as keyring:
        key = keyring.key_of(person)
    assert key is not None
    assert Cipher(key).unseal(sealed, b"talk" + person + name), "this is the key"
    assert in_the_clear(loot.old, key) == []


async def test_the_talks_of_today_with_old_keys_and_without_the_master_key(loot: Loot) -> None:
    with pytest.raises(StoreError):
        opened(loot.folder / "tebiki.db", loot.old / "keys.db", bytes(32))


async def test_with_the_master_key_who_left_is_gone_from_an_old_backup(loot: Loot) -> None:
    found = opened(loot.old / "tebiki.db", loot.folder / "keys.db")
    assert BEN.id.encode() in found, "whoever holds host and key reads: SECURITY.md says so"
    assert AIKO.id.encode() not in found


async def test_with_the_master_key_nothing_of_who_left_is_in_the_files_of_today(loot: Loot) -> None:
    assert AIKO.id.encode() not in opened(loot.folder / "tebiki.db", loot.folder / "keys.db")
    assert AIKO.id.encode() not in opened(loot.folder / "tebiki.db", loot.old / "keys.db")
    gone = {person for (person,) in rows(loot.old / "keys.db", "SELECT person FROM person_key")}
    gone -= {person for (person,) in rows(loot.folder / "keys.db", "SELECT person FROM person_key")}
    (person,) = gone
    kept = f"SELECT wrapped FROM person_key WHERE person = x'{person.hex()}'"
    ((wrapped,),) = rows(loot.old / "keys.db", kept)
    assert in_the_clear(loot.folder, person, wrapped) == []


async def test_who_came_later_is_not_opened_by_old_keys(loot: Loot) -> None:
    assert loot.later.id.encode() not in opened(loot.folder / "tebiki.db", loot.old / "keys.db")
    assert loot.later.id.encode() in opened(loot.folder / "tebiki.db", loot.folder / "keys.db")


async def test_an_old_copy_of_keys_is_why_there_must_be_none(loot: Loot) -> None:
    """What docs/operations.md warns of is true: with all three of old, what was forgotten can be read."""
    assert AIKO.id.encode() in opened(loot.old / "tebiki.db", loot.old / "keys.db")


# Rows moved about


SWAPS = [
    ("talk", "id", "sealed"),
    ("talk", "id", "sealed", "person"),
    ("shown", "talk", "sealed"),
    ("identity", "name", "person"),
    ("identity", "name", "person", "proof"),
    ("reminder", "talk", "person"),
    ("inbox", "id", "sealed"),
]


@pytest.mark.parametrize("swapped", SWAPS, ids=["-".join(one) for one in SWAPS])
async def test_nothing_of_one_person_is_ever_given_to_another(folder: Path, swapped: tuple[str, ...]) -> None:
    store = await open_store(folder, MASTER)
    for who in (AIKO, BEN):
        await store.apply(who, "crossing", lambda _, who=who: _save(who.id))  # type: ignore[misc]
        await store.mark_shown(who, "crossing", 1, who.id.encode())
        await store.receive("telegram", [(int(who.id), who.id.encode())], NOW)
    await store.close()
    table, *columns = swapped
    swap(folder / "tebiki.db", table, *columns)
    store = await open_store(folder, MASTER)
    seen = []
    for who, other in ((AIKO, BEN), (BEN, AIKO)):
        for ask in (store.talks(who), store.shown(who, "crossing")):
            try:
                found = await ask
            except StoreError as fault:
                seen.append(fault.code)
            else:
                assert other.id.encode() not in repr(found).encode()
    due = [bytes(one.payload) for one in await store.due(10**9)]
    waiting = await store.waiting("telegram")
    assert all(str(id).encode() == content for id, content in waiting)
    if table == "reminder":
        assert due == [], "left out: it is not known whose it is"
    elif table == "inbox":
        assert waiting == [], "deleted, and counted in the log"
    else:
        assert set(seen) == {"tampered"}
    await store.close()


def _save(text: str) -> Decision[None]:
    return Decision(None, text.encode(), 1, due=1000)


async def test_a_note_of_another_talk_of_the_same_person_is_refused(folder: Path) -> None:
    store = await open_store(folder, MASTER)
    for talk in ("first", "second"):
        await store.apply(AIKO, talk, lambda _: _save("said"))
        await store.mark_shown(AIKO, talk, 1, talk.encode())
    await store.close()
    swap(folder / "tebiki.db", "shown", "talk", "sealed")
    store = await open_store(folder, MASTER)
    for talk in ("first", "second"):
        with pytest.raises(StoreError, match="changed or moved"):
            await store.shown(AIKO, talk)
    await store.close()
