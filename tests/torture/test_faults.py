"""The short form of `make torture faults`, and that it sees what it is there to see."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.service.ports import Decision, StoreError
from bot.store import commits
from bot.store.keyring import Keyring
from tests.torture import disk
from tests.torture.faults import DEEDS, torture

pytestmark = pytest.mark.skipif(disk.library() is None, reason="this Python hides its SQLite")


@pytest.mark.parametrize("name", DEEDS)
async def test_what_a_failing_disk_refused_is_told_and_what_was_there_stays(
    name: str, tmp_path: Path
) -> None:
    outcome = await torture({name: DEEDS[name]}, tmp_path, every=16)
    assert outcome.wrong == []
    assert outcome.faults >= 4


def forgives(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever fails while a batch is committed passes for done."""
    monkeypatch.setattr(
        commits.Commits, "_fault", lambda self, error: StoreError("planted", "It is nothing.")
    )
    monkeypatch.setattr(commits, "copy_of", lambda error: Decision(None))


def keys_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a change of the keys raises is lost."""
    real = Keyring.change

    def change(self: Keyring, *values: Any) -> int:
        try:
            return real(self, *values)
        except StoreError:
            return self.generation()

    monkeypatch.setattr(Keyring, "change", change)


def raises_bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """What SQLite raises goes out as it is."""
    monkeypatch.setattr(commits, "copy_of", lambda error: error.__cause__ or error)
    monkeypatch.setattr(commits.Commits, "_fault", lambda self, error: _caused(error))


def _caused(error: BaseException) -> Any:
    fault = StoreError("disk_fault", "It failed.")
    fault.__cause__ = error
    return fault


@pytest.mark.parametrize(
    ("plant", "deed", "seen"),
    [
        (forgives, "somebody known", "known: 2, not 3"),
        (keys_aside, "somebody new", "new: 0, not 2"),
        (raises_bare, "somebody known", "raised OperationalError"),
    ],
)
async def test_a_store_that_takes_a_fault_lightly_is_seen(
    plant: Any, deed: str, seen: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch)
    outcome = await torture({deed: DEEDS[deed]}, tmp_path, first=6)
    assert any(seen in one for one in outcome.wrong), outcome.wrong
