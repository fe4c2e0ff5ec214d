"""A row opens in its own place only, and its length tells next to nothing."""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

import pytest

from bot.service.ports import StoreError
from bot.store.keyring import Keyring
from bot.store.sealing import BUCKETS, LARGEST, Cipher, check_length, derive, keyed_hash
from bot.store.sqlite import SqliteStore, open_store
from tests.store.counting import MASTER, ME, TALK, YOU, answer, leave, look, say
from tests.store.files import first, swap


@pytest.mark.parametrize("length", [0, 1, 600, 7_968, 7_969, 32_736, 32_737, LARGEST])
def test_what_is_sealed_opens_again_and_has_one_of_three_lengths(length: int) -> None:
    cipher, payload = Cipher(MASTER), b"x" * length
    sealed = cipher.seal(payload, b"here")
    assert cipher.unseal(sealed, b"here") == payload
    assert len(sealed) == next(size for size in BUCKETS if length + 32 <= size)
    assert cipher.seal(payload, b"here") != sealed
    check_length(payload)


def test_it_opens_nowhere_else() -> None:
    sealed = Cipher(MASTER).seal(b"mine", b"here")
    for cipher, value, place in (
        (Cipher(MASTER), sealed, b"there"),
        (Cipher(bytes(32)), sealed, b"here"),
        (Cipher(MASTER), sealed[:-1] + bytes([sealed[-1] ^ 1]), b"here"),
        (Cipher(MASTER), bytes([sealed[0] ^ 1]) + sealed[1:], b"here"),
        (Cipher(MASTER), sealed[:5], b"here"),
        (Cipher(MASTER), b"", b"here"),
    ):
        with pytest.raises(StoreError) as caught:
            cipher.unseal(value, place)
        assert caught.value.code == "tampered"


def test_keys_and_hashes_are_the_standard_ones() -> None:
    # RFC 5869, with one block: extract, then expand
    extracted = hmac.digest(b"salt", MASTER, "sha256")
    assert derive(MASTER, b"salt", "purpose") == hmac.digest(extracted, b"purpose\x01", "sha256")
    assert keyed_hash(MASTER, b"a", b"b") == hmac.new(MASTER, b"a\0b", hashlib.sha256).digest()


@pytest.mark.parametrize(
    "what",
    [
        ("tebiki.db", "talk", "id", "sealed"),
        ("tebiki.db", "talk", "id", "sealed", "person"),
        ("tebiki.db", "identity", "name", "person"),
        ("tebiki.db", "identity", "name", "person", "proof"),
        ("keys.db", "person_key", "person", "wrapped"),
    ],
)
async def test_a_row_swapped_between_two_people_is_refused(
    store: SqliteStore, folder: Path, what: tuple[str, ...]
) -> None:
    await store.apply(ME, TALK, say(b"mine"))
    await store.apply(YOU, TALK, say(b"yours"))
    await store.close()
    file, *rest = what
    swap(folder / file, *rest)
    again = await open_store(folder, MASTER)
    for who in (ME, YOU):
        with pytest.raises(StoreError) as caught:
            await again.apply(who, TALK, say(b"lost"))
        assert caught.value.code == "tampered"
    await again.close()
    swap(folder / file, *rest)
    again = await open_store(folder, MASTER)
    assert (await again.talks(ME), await again.talks(YOU)) == ([b"mine"], [b"yours"])
    await again.close()


async def test_a_row_swapped_between_two_talks_of_one_person_is_refused(
    store: SqliteStore, folder: Path
) -> None:
    await store.apply(ME, "a", say(b"first"))
    await store.apply(ME, "b", say(b"second"))
    await store.close()
    swap(folder / "tebiki.db", "talk", "id", "sealed")
    again = await open_store(folder, MASTER)
    for talk in ("a", "b"):
        with pytest.raises(StoreError, match="changed or moved"):
            await again.apply(ME, talk, say(b"lost"))
    await again.close()


def test_a_key_moved_to_another_person_does_not_open(tmp_path: Path) -> None:
    keyring = Keyring(tmp_path / "keys.db", MASTER)
    keyring.change({b"me": bytes(32), b"you": MASTER}, [])
    assert (keyring.key_of(b"me"), keyring.key_of(b"you")) == (bytes(32), MASTER)
    swap(tmp_path / "keys.db", "person_key", "person", "wrapped")
    with pytest.raises(StoreError, match="changed or moved"):
        keyring.key_of(b"me")
    keyring.close()


async def test_one_flipped_bit_harms_one_talk_which_its_owner_can_still_forget(
    store: SqliteStore, folder: Path
) -> None:
    await store.apply(ME, TALK, answer)
    await store.apply(YOU, TALK, answer)
    await store.close()
    file = folder / "tebiki.db"
    sealed = first(file, "SELECT sealed FROM talk ORDER BY id")
    bytes_ = bytearray(file.read_bytes())
    bytes_[bytes(bytes_).index(sealed) + 4_000] ^= 16
    file.write_bytes(bytes_)

    again = await open_store(folder, MASTER)
    assert len(await again.unshown()) == 1
    with pytest.raises(StoreError, match="changed or moved"):
        await again.apply(ME, TALK, answer)
    assert await again.apply(YOU, TALK, answer) == 2
    await again.apply(ME, "another talk", leave)
    assert await again.apply(ME, TALK, look) == 0
    await again.close()
