"""An hour without network, on a clock that a test can afford: pauses are as long as ever and pass at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.adapters.telegram import polling, webhook
from bot.adapters.telegram.api import ApiError
from bot.adapters.telegram.intake import Intake
from bot.adapters.telegram.polling import LONGEST_PAUSE, Polling
from bot.adapters.telegram.request import AnswerLostError, CallError, NotSentError
from bot.adapters.telegram.webhook import Webhook, WebhookSettings
from tests.adapters.telegram.inbox import MemoryInbox
from tests.adapters.telegram.running import free_port

HOUR = 3600.0
UNTIL = 600.0 + HOUR
"""The network goes ten minutes after the start."""


class World:
    """A clock that moves while somebody pauses, and Telegram, out of reach from 600 s on for an hour."""

    def __init__(self, fault: CallError) -> None:
        self.now = 0.0
        self.fault = fault
        self.asked: list[float] = []
        self.served: list[tuple[float, bool]] = []
        self.over = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        self.now += seconds
        await asyncio.sleep(0)

    async def ask(self, method: str, params: dict[str, Any]) -> Any:
        self.asked.append(self.now)
        if 600 <= self.now < UNTIL:
            await self.sleep(0)
            raise self.fault
        if self.now >= UNTIL + 600:
            self.over.set()
            await asyncio.Event().wait()
        await self.sleep(params.get("timeout", 0))
        return {"url": ""} if method == "getWebhookInfo" else []

    async def updates(self, params: dict[str, Any]) -> list[bytes]:
        found: list[bytes] = await self.ask("getUpdates", params)
        return found

    def serving(self, up: bool) -> None:
        if not self.served or self.served[-1][1] != up:
            self.served.append((self.now, up))


class Quiet:
    """`asyncio`, for a module whose pauses are to pass on the clock of the world."""

    def __init__(self, sleep: Callable[[float], Awaitable[None]]) -> None:
        self.sleep = sleep
        self.timeout = lambda _seconds: asyncio.timeout(None)


@pytest.mark.parametrize(
    "fault", [NotSentError("away"), AnswerLostError("silent"), ApiError(429, "", 1, moved=False)]
)
@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_after_an_hour_away_it_is_back_within_its_longest_pause(
    mode: str, fault: CallError, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = World(fault)
    for module in (polling, webhook):
        monkeypatch.setattr(module, "asyncio", Quiet(world.sleep))
    intake: Any = Intake(MemoryInbox(), _nothing)
    api: Any = world
    settings = WebhookSettings("https://example.org", "a-secret-of-the-webhook", port=free_port())
    way_in = (
        Polling(api, intake, world.serving)
        if mode == "polling"
        else Webhook(api, intake, world.serving, settings)
    )
    running = asyncio.create_task(way_in.run())
    await asyncio.wait_for(world.over.wait(), 10)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)

    (_, first), (lost_at, lost), (back_at, back) = world.served
    assert (first, lost, back) == (True, False, True), "away for all of the hour, and not a moment longer"
    assert lost_at < 600 + webhook.CHECK_SECONDS + 1
    assert UNTIL <= back_at <= UNTIL + 1.2 * LONGEST_PAUSE
    tries = [at for at in world.asked if lost_at <= at < UNTIL]
    assert HOUR / LONGEST_PAUSE * 0.8 < len(tries) < HOUR / LONGEST_PAUSE * 1.4, (
        "and Telegram is not hammered"
    )


async def _nothing(*_: object) -> None:
    """Nobody writes."""
