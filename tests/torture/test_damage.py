"""The short form of `make torture damage`, and the process that is started on such a folder."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.operations.ending import Exit
from bot.store import database, sealing
from bot.store.folder import Folder
from bot.store.sqlite import open_store
from tests.operations.processes import KEY, Server
from tests.store.counting import ME, TALK, answer
from tests.store.files import contents
from tests.torture.damage import torture

STARTING = 10
"""Seconds that a busy machine may take to start Python."""


async def test_damaged_files_are_refused_whole_or_tell_nothing_false(tmp_path: Path) -> None:
    outcome = await torture(12, "short", tmp_path)
    assert outcome.wrong == []
    assert outcome.damages == 72
    assert outcome.codes["damaged"] > 5
    assert outcome.codes["broken_wal"] > 3


def believes_the_wal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.store.folder.is_broken", lambda _: False)


def says_no_mend(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(database._MESSAGES, "damaged", "Something is wrong with {}")


def writes_before_it_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    real = Folder.__init__

    def init(self: Folder, path: Path, *values: Any, **named: Any) -> None:
        if (path / "keys.db").exists():
            with (path / "keys.db").open("ab") as file:
                file.write(b"\0")
        real(self, path, *values, **named)

    monkeypatch.setattr(Folder, "__init__", init)


def checks_no_seal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "tampered", lambda: ValueError("what is this"))


@pytest.mark.parametrize(
    ("plant", "seen"),
    [
        (says_no_mend, "not one sentence"),
        (believes_the_wal, "answers are missing, and nobody was told"),
        (writes_before_it_looks, "and yet written to"),
        (checks_no_seal, "ValueError"),
    ],
)
async def test_a_store_that_is_careless_with_damage_is_seen(
    plant: Callable[[pytest.MonkeyPatch], None], seen: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch)
    try:
        outcome = await torture(24, "planted", tmp_path)
        wrong = "\n".join(outcome.wrong)
    except ValueError as fault:
        wrong = repr(fault)
    assert seen in wrong


@pytest.fixture
async def folder(tmp_path: Path) -> Path:
    store = await open_store(tmp_path / "data", bytes.fromhex(KEY))
    await store.apply(ME, TALK, answer)
    await store.close()
    return tmp_path / "data"


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5_000])


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[3] ^= 1
    path.write_bytes(content)


def newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()


@pytest.mark.parametrize("name", ["tebiki.db", "keys.db"])
@pytest.mark.parametrize("harm", [cut, flip, newer])
def test_a_process_that_is_started_on_it_ends_at_once_with_one_sentence(
    folder: Path, name: str, harm: Callable[[Path], None]
) -> None:
    harm(folder / name)
    before = contents(folder)
    with Server(folder.parent) as server:
        ended = server.ended()
    assert ended.code == Exit.GUIDE
    assert len(ended.said) == 1
    assert name in ended.said[0]
    assert ended.said[0].count(": ") == 1
    if harm is not newer:  # an old keys.db would bring back who left, and lack who came
        assert ("`restore`" in ended.said[0]) == (name == "tebiki.db")
        assert ("begin anew" in ended.said[0]) == (name == "keys.db")
    after = contents(folder)
    assert {one: after[one] for one in before} == before
    ready = [line for line in ended.log if "critical" in line["level"]]
    assert len(ready) == 1


@pytest.mark.parametrize("name", ["tebiki.db", "keys.db"])
def test_a_process_that_finds_a_file_locked_waits_five_seconds_and_says_so(folder: Path, name: str) -> None:
    before = (folder / name).read_bytes()
    holder = sqlite3.connect(folder / name, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    try:
        with Server(folder.parent) as server:
            ended = server.ended()
    finally:
        holder.execute("ROLLBACK")
        holder.close()
    assert ended.code == Exit.GUIDE
    assert [one for one in ended.said if name in one] == ended.said
    assert "Another program holds" in ended.said[0]
    assert (folder / name).read_bytes() == before
    assert ended.seconds < 5 + STARTING
