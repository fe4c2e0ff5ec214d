from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.service.ports import Store
from bot.store.sqlite import open_store
from tests.service.memory import MemoryStore
from tests.service.person import Person

MASTER = bytes(range(32))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture(params=["memory", "sqlite"])
async def store(request: pytest.FixtureRequest, folder: Path) -> AsyncIterator[Store]:
    """Every test runs on the real store and on the one in memory: they must not differ."""
    opened: Store = MemoryStore() if request.param == "memory" else await open_store(folder, MASTER)
    yield opened
    await opened.close()


@pytest.fixture
def me(store: Store) -> Person:
    return Person(store)
