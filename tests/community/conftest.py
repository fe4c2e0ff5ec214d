from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.service.ports import Store
from bot.store.sqlite import open_store
from tests.service.memory import MemoryStore

MASTER = bytes(range(32))


@pytest.fixture(params=["memory", "sqlite"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    """On the real store and on the one in memory: they must not differ."""
    opened: Store = MemoryStore() if request.param == "memory" else await open_store(tmp_path / "d", MASTER)
    yield opened
    await opened.close()
