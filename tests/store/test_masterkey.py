"""Where the terminal gets its master key from."""

from __future__ import annotations

import base64
import os
import stat
from pathlib import Path

import pytest

from bot.service.ports import StoreError
from bot.store.masterkey import MasterKey, load_master_key
from tests.store.counting import MASTER, assert_plain


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "tebiki" / "master.key"


def code_of(environ: dict[str, str], key_file: Path, data: Path) -> str:
    with pytest.raises(StoreError) as caught:
        load_master_key(environ, key_file, data)
    if not environ:
        assert_plain(caught.value, data.parent)
    return caught.value.code


def private(key_file: Path, text: str) -> None:
    key_file.parent.mkdir(parents=True, exist_ok=True)
    key_file.write_text(text)
    key_file.chmod(0o600)


def test_the_first_start_makes_a_private_key_and_says_so(key_file: Path, folder: Path) -> None:
    before = os.umask(0)
    try:
        first = load_master_key({}, key_file, folder)
    finally:
        os.umask(before)
    assert first.created
    assert len(first.key) == 32
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600
    assert stat.S_IMODE(key_file.parent.stat().st_mode) == 0o700
    assert [path.name for path in key_file.parent.iterdir()] == ["master.key"]
    assert load_master_key({}, key_file, folder) == MasterKey(first.key, created=False)
    assert not folder.exists()
    assert first.key.hex() not in repr(first)
    assert repr(first.key) not in repr(first)


@pytest.mark.parametrize(
    "text",
    [
        MASTER.hex(),
        MASTER.hex().upper() + "\n",
        base64.b64encode(MASTER).decode(),
        base64.b64encode(MASTER).decode().rstrip("=") + "\n",
        base64.urlsafe_b64encode(MASTER).decode(),
    ],
)
def test_hex_and_base64_are_understood_in_both_places(text: str, key_file: Path, folder: Path) -> None:
    assert load_master_key({"TEBIKI_MASTER_KEY": text}, key_file, folder).key == MASTER
    assert not key_file.exists()
    private(key_file, text)
    assert load_master_key({}, key_file, folder).key == MASTER


def test_url_safe_letters_are_understood(key_file: Path, folder: Path) -> None:
    key = b"\xfb\xff" * 16
    for text in (base64.b64encode(key).decode(), base64.urlsafe_b64encode(key).decode()):
        assert load_master_key({"TEBIKI_MASTER_KEY": text}, key_file, folder).key == key


def test_the_environment_wins(key_file: Path, folder: Path) -> None:
    private(key_file, bytes(32).hex())
    assert load_master_key({"TEBIKI_MASTER_KEY": MASTER.hex()}, key_file, folder).key == MASTER


@pytest.mark.parametrize("text", ["secret words", MASTER.hex()[:-2], MASTER.hex() + "00", "é" * 44])
def test_a_malformed_key_is_refused_and_not_repeated(text: str, key_file: Path, folder: Path) -> None:
    private(key_file, text)
    for environ in ({}, {"TEBIKI_MASTER_KEY": text}):
        with pytest.raises(StoreError) as caught:
            load_master_key(environ, key_file, folder)
        assert caught.value.code == "bad_key"
        assert text not in str(caught.value)
    private(key_file, "")
    assert code_of({}, key_file, folder) == "bad_key"


@pytest.mark.parametrize("name", ["tebiki.db", "keys.db"])
def test_no_new_key_is_made_for_an_old_store(name: str, key_file: Path, folder: Path) -> None:
    folder.mkdir()
    (folder / name).write_bytes(b"something")
    assert code_of({}, key_file, folder) == "key_missing"
    assert not key_file.parent.exists()


def test_a_key_that_others_can_read_is_refused_with_the_remedy(key_file: Path, folder: Path) -> None:
    private(key_file, MASTER.hex())
    key_file.chmod(0o640)
    with pytest.raises(StoreError, match=f"chmod 600 '{key_file}'") as caught:
        load_master_key({}, key_file, folder)
    assert caught.value.code == "key_exposed"


def test_a_key_inside_the_data_folder_is_refused(folder: Path) -> None:
    assert code_of({}, folder / "sub" / "master.key", folder) == "key_inside_data"
    assert code_of({}, folder / ".." / "data" / "master.key", folder) == "key_inside_data"
    assert not folder.exists()


def test_a_folder_in_the_place_of_the_key_is_no_key_for_others_to_read(key_file: Path, folder: Path) -> None:
    key_file.mkdir(parents=True, mode=0o755)
    assert code_of({}, key_file, folder) == "key_unreadable"


def test_rings_of_links_are_told_apart(tmp_path: Path, key_file: Path) -> None:
    ring = tmp_path / "ring"
    ring.symlink_to(ring)
    assert code_of({}, ring / "master.key", tmp_path / "data") == "key_unreadable"
    assert load_master_key({}, key_file, ring).created  # the store says what is wrong


def test_a_place_where_nothing_can_be_made_is_named(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "file").write_text("")
    assert code_of({}, tmp_path / "file" / "master.key", folder) == "key_unreadable"
