"""Fetching updates by long polling: https://core.telegram.org/bots/api#getupdates.

The next request confirms what the last one brought; so it is made only once that is stored.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import Any, Final, NoReturn

from bot.adapters.telegram.api import Api, ApiError
from bot.adapters.telegram.calls import seconds_of
from bot.adapters.telegram.intake import Intake
from bot.adapters.telegram.request import AnswerLostError, CallError
from bot.adapters.telegram.updates import KINDS, number
from bot.service.faults import log
from bot.service.platforms import FatalPlatformError, Serving
from bot.service.ports import StoreError

POLL_SECONDS: Final = 25
"""Telegram answers then at the latest, with nothing."""
WATCHDOG_SECONDS: Final = POLL_SECONDS + 20
"""A request that is silent for longer hangs, and is made anew."""
FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 30.0


class Pauses:
    """1, 2, 4 … 30 seconds, each a little different, so that many bots do not come back at once."""

    def __init__(self, first: float | None = None) -> None:
        self._first = self._next = FIRST_PAUSE if first is None else first

    async def wait(self, least: float = 0.0) -> None:
        pause = max(least, self._next * random.uniform(0.8, 1.2))
        self._next = min(self._next * 2, LONGEST_PAUSE)
        await asyncio.sleep(pause)

    def end(self) -> None:
        self._next = self._first


async def persist(ask: Callable[[], Awaitable[Any]], serving: Serving, pauses: Pauses) -> Any:
    """Ask until Telegram answers, be the network away for an hour. Raises FatalPlatformError."""
    while True:
        try:
            return await ask()
        except CallError as fault:
            if isinstance(fault, ApiError) and fault.is_revoked:
                refuse_token()
            serving(False)
            log.warning("telegram: not reached (%s)", fault)
            await pauses.wait(seconds_of(fault))


def refuse_token() -> NoReturn:
    raise FatalPlatformError(
        "bad_token",
        "Telegram does not know the token in telegram.token (TEBIKI_TELEGRAM_TOKEN). Ask @BotFather for the "
        "bot's token, put it there, and start again.",
    ) from None


class Polling:
    """Runs until it is cancelled. Nothing is lost by that: what was not confirmed comes again."""

    def __init__(self, api: Api, intake: Intake, serving: Serving) -> None:
        self._api = api
        self._intake = intake
        self._serving = serving
        self._pauses = Pauses()
        self._offset = 0
        self._is_lost = False
        """Since the last request: the next one is answered at once, so that it is known that we are back."""

    async def run(self) -> None:
        """Raises FatalPlatformError."""
        await persist(self._delete_webhook, self._serving, self._pauses)
        self._serving(True)
        while True:
            try:
                async with asyncio.timeout(WATCHDOG_SECONDS):
                    updates = await self._fetch()
                self._is_lost = False
                self._serving(True)
                await self._store(updates)
            except ApiError as fault:
                if fault.is_revoked:
                    refuse_token()
                await (self._yield_to_other() if fault.is_conflict else self._wait_out(fault))
            except StoreError as fault:
                log.error("telegram: updates wait, since the store failed (%s)", fault.code)
                await self._pauses.wait()
            except CallError as fault:
                await self._wait_out(fault)
            except TimeoutError:
                await self._wait_out(AnswerLostError("silent"))

    async def _fetch(self) -> list[bytes]:
        asked: dict[str, Any] = {
            "timeout": 0 if self._is_lost else POLL_SECONDS,
            "allowed_updates": list(KINDS),
        }
        if self._offset:
            asked["offset"] = self._offset
        return await self._api.updates(asked)

    async def _store(self, updates: list[bytes]) -> None:
        if not updates:
            self._pauses.end()
            return
        await self._intake.receive(updates)
        before, numbers = self._offset, [one for raw in updates if (one := number(raw)) is not None]
        if numbers:  # after a week without any, the next may be lower: Telegram begins anew at any number
            self._offset = max(numbers) + 1
        if self._offset != before:
            self._pauses.end()
        else:  # nothing more is confirmed by that, so the same may come again at once
            await self._pauses.wait()

    async def _wait_out(self, fault: CallError) -> None:
        self._is_lost = True
        self._serving(False)
        log.warning("telegram: no updates (%s)", fault)
        await self._pauses.wait(seconds_of(fault))

    async def _yield_to_other(self) -> None:
        """Another process polls with this token, or a webhook was set meanwhile."""
        self._serving(False)
        log.error("telegram: another process uses the token in telegram.token; stop it, or give it its own")
        await self._pauses.wait()
        await persist(self._delete_webhook, self._serving, self._pauses)

    async def _delete_webhook(self) -> Any:
        return await self._api.ask("deleteWebhook", {})
