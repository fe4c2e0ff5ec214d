"""The platform: it connects, catches up on what happened meanwhile, serves, and ends in good order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

from bot.adapters.telegram.api import Api
from bot.adapters.telegram.calls import Calls
from bot.adapters.telegram.commands import settings as command_settings
from bot.adapters.telegram.groups import Home
from bot.adapters.telegram.incoming import PLATFORM
from bot.adapters.telegram.intake import Intake
from bot.adapters.telegram.pace import Pace
from bot.adapters.telegram.polling import WATCHDOG_SECONDS, Pauses, Polling, persist, refuse_token
from bot.adapters.telegram.request import Pool
from bot.adapters.telegram.turns import Turns
from bot.adapters.telegram.webhook import Webhook, WebhookSettings
from bot.community.relay.people import People
from bot.service.delivery import pay
from bot.service.faults import log
from bot.service.metrics import NO_METRICS, Metrics
from bot.service.platforms import Serving, Words
from bot.service.ports import Inbox, SendError, StoreError
from bot.service.reminders import Reminders
from bot.service.talk import Talk

CONNECTIONS: Final = 64
"""At once to Telegram; what is more waits for one."""
DEBT_SECONDS: Final = 2.0


@dataclass(frozen=True, slots=True)
class TelegramSettings:
    """`webhook`: None for polling. `now` is the clock of what is said."""

    token: str = field(repr=False)
    api_base_url: str = "https://api.telegram.org"
    webhook: WebhookSettings | None = None
    now: Callable[[], datetime] = lambda: datetime.now(UTC)


class Telegram:
    """Implements `Platform`: one attempt to serve."""

    def __init__(  # noqa: PLR0913, PLR0917 - what a platform is wired with
        self,
        settings: TelegramSettings,
        home: Home,
        words: Words,
        inbox: Inbox,
        metrics: Metrics = NO_METRICS,
        people: People | None = None,
    ) -> None:
        self._settings = settings
        self._conversations = home.conversations
        pools = Pool(CONNECTIONS), Pool(1, read=WATCHDOG_SECONDS)
        self._api = Api(settings.token, settings.api_base_url, *pools)
        self._revoked = asyncio.Event()
        self._calls = Calls(self._api, Pace(), self._revoked.set)
        self._turns = Turns(home, words, self._calls, settings.now, metrics, people)
        self._intake = Intake(inbox, self._turns.handle, metrics, self._turns.pass_over)
        self.reminders = Reminders(
            PLATFORM, self._turns.delivery, self._turns.open_sender, settings.now, ask_time=self._calls.time
        )
        self._draining = asyncio.Event()
        self._ended = asyncio.Event()
        self._seconds = 0.0

    @property
    def name(self) -> str:
        return PLATFORM

    @property
    def waiting(self) -> int:
        """Updates stored and not yet done."""
        return self._intake.waiting

    async def run(self, serving: Serving) -> None:
        """Raises FatalPlatformError."""
        work = [
            asyncio.create_task(self._serve(serving)),
            asyncio.create_task(self._draining.wait()),
            asyncio.create_task(self._revoked.wait()),
        ]
        try:
            done, _ = await asyncio.wait(work, return_when=asyncio.FIRST_COMPLETED)
            await _cancel(work)
            for task in done:
                task.result()
            if self._revoked.is_set():
                refuse_token()
            await asyncio.gather(self._intake.drain(self._seconds), self.reminders.drain(self._seconds))
        finally:
            serving(False)
            await _cancel(work)
            await self._intake.drain(0)
            if self._turns.relaying is not None:
                self._turns.relaying.end()
            await self._api.close()
            self._ended.set()

    async def drain(self, seconds: float) -> None:
        self._seconds = max(0.0, seconds - 1)
        self._draining.set()
        await self._ended.wait()

    async def _serve(self, serving: Serving) -> None:
        await persist(self._api.connect, serving, Pauses())
        self._turns.username = self._api.username
        if self._turns.relaying is not None:
            await self._turns.relaying.serve()  # before what waits: what is in doubt is told first
        await self._intake.resume()
        webhook = self._settings.webhook
        beside = [asyncio.create_task(work) for work in (self._catch_up(), self.reminders.run())]
        try:
            if webhook is None:
                await Polling(self._api, self._intake, serving).run()
            else:
                await Webhook(self._api, self._intake, serving, webhook).run()
        finally:
            await _cancel(beside)

    async def _catch_up(self) -> None:
        """What waited, then what was decided before a crash and perhaps not seen; then what is owed."""
        await self._intake.rest()
        try:
            unshown = await self._conversations.archive.unshown()
        except StoreError as fault:
            log.error("telegram: what was not shown cannot be found (%s)", fault.code)
        else:
            await self._pay({talk for talk in unshown if talk.identity.platform == PLATFORM})
        await self._set_commands()
        pauses = Pauses(DEBT_SECONDS)
        while True:
            await pauses.wait()
            debts = self._turns.delivery.debts
            if not debts:
                pauses.end()
            await self._pay(debts)

    async def _pay(self, talks: set[Talk]) -> None:
        """Each by itself: one that has to wait keeps nobody else waiting."""
        delivery, open_sender = self._turns.delivery, self._turns.open_sender
        await asyncio.gather(*(pay(delivery, {talk}, open_sender) for talk in talks))

    async def _set_commands(self) -> None:
        try:
            for one in command_settings(self._turns.dialog):
                await self._calls.plain("setMyCommands", one)
        except SendError as fault:
            log.warning("telegram: the menu of commands was not set (%s)", fault.code)


async def _cancel(tasks: Iterable[asyncio.Task[Any]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
