"""The short form of `make torture power`, and that it sees what it is there to see."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.store.folder import make_folder
from tests.torture import disk
from tests.torture.power import planted, torture

pytestmark = pytest.mark.skipif(disk.library() is None, reason="this Python hides its SQLite")


async def test_when_the_power_fails_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    outcome = await torture(40, "short", tmp_path)
    assert outcome.wrong == ()
    assert outcome.cuts == 40
    assert outcome.answers > 400


@pytest.mark.parametrize(
    ("data", "keys", "seen"),
    [
        ("NORMAL", None, "lost: "),  # a commit that is not synced
        (None, "FULL", "old_keys"),  # the journal of keys.db comes back, and undoes the keys of newcomers
    ],
)
async def test_a_store_that_syncs_too_little_is_seen(
    data: str | None, keys: str | None, seen: str, tmp_path: Path
) -> None:
    with planted(data, keys):
        outcome = await torture(30, "planted", tmp_path)
    assert any(seen in one for one in outcome.wrong)


def test_the_names_on_the_way_to_a_new_folder_are_made_durable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    monkeypatch.setattr("bot.store.folder.sync_folder", synced.append)
    make_folder(tmp_path / "one" / "two")
    assert {tmp_path, tmp_path / "one"} <= set(synced)
    assert os.stat(tmp_path / "one" / "two").st_mode & 0o777 == 0o700
