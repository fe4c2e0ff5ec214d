"""A Discord in memory for each test. Whatever the bot sent is held against Discord's limits in the end."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import simcord

from bot.service import reminders
from bot.service.ports import Store
from tests.adapters.discord.limits import faults
from tests.adapters.discord.server import Person, Server, guide_on
from tests.service.memory import MemoryStore
from tests.talking import crossing


@pytest.fixture(autouse=True)
def _whole_minutes(monkeypatch: pytest.MonkeyPatch) -> None:
    """simcord moves the pauses and not the time of day, by which reminders count to the next minute."""
    monkeypatch.setattr(reminders, "seconds_left", lambda _now: 60.0)


@pytest.fixture
def store() -> Store:
    return MemoryStore()


@pytest.fixture
async def env(store: Store) -> AsyncIterator[simcord.Env]:
    env = simcord.Env(guide_on(store, crossing()))
    await env.start()
    yield env
    await env.shutdown()
    env.raise_errors()
    assert list(faults(env.http_requests)) == []


@pytest.fixture
async def server(env: simcord.Env, store: Store) -> Server:
    server = Server(env, store, crossing())
    await server.sync()
    return server


@pytest.fixture
def ann(server: Server) -> Person:
    return server.person("ann")
