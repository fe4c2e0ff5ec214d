"""Updates brought to us: https://core.telegram.org/bots/api#setwebhook. TLS ends at a proxy before us.

Telegram hears "200" once an update is stored, and brings it again otherwise.
"""

from __future__ import annotations

import asyncio
import hmac
import time
from dataclasses import dataclass, field
from typing import Final

from aiohttp import web

from bot.adapters.telegram.api import Api, ApiError
from bot.adapters.telegram.intake import Intake
from bot.adapters.telegram.polling import Pauses, persist
from bot.adapters.telegram.updates import KINDS
from bot.service.faults import log
from bot.service.platforms import FatalPlatformError, Serving
from bot.service.ports import StoreError

LARGEST: Final = 1024 * 1024
"""Bytes of an update; real ones have some KB."""
CONNECTIONS: Final = 40
CHECK_SECONDS: Final = 60
"""Between two looks at whether the token is good, Telegram reached, and the webhook still ours."""
RECENT_SECONDS: Final = 600
"""Since Telegram could not bring us something. It tries again, at the latest after some minutes."""
_REFUSED: Final = (400, 403)
_SECRET: Final = "X-Telegram-Bot-Api-Secret-Token"


@dataclass(frozen=True, slots=True)
class WebhookSettings:
    """`url` is what Telegram calls, without the path; host, port and path are what we listen on."""

    url: str
    secret: str = field(repr=False)
    host: str = "127.0.0.1"
    port: int = 8080
    path: str = "/telegram"


class Webhook:
    """Runs until it is cancelled."""

    def __init__(self, api: Api, intake: Intake, serving: Serving, settings: WebhookSettings) -> None:
        self._api = api
        self._intake = intake
        self._serving = serving
        self._settings = settings

    async def run(self) -> None:
        """Raises FatalPlatformError."""
        application = web.Application(client_max_size=LARGEST)
        application.router.add_post(self._settings.path, self._take)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=2)
        await runner.setup()
        try:
            await self._listen(runner)
            await persist(self._set_webhook, self._serving, Pauses())
            self._serving(True)
            while True:
                await asyncio.sleep(CHECK_SECONDS)
                self._serving(await persist(self._is_reached, self._serving, Pauses()))
        finally:
            await runner.cleanup()

    async def _listen(self, runner: web.AppRunner) -> None:
        try:
            await web.TCPSite(runner, self._settings.host, self._settings.port).start()
        except OSError:
            raise FatalPlatformError(
                "port_taken",
                f"Cannot listen on {self._settings.host}:{self._settings.port}. Give a free port as "
                "telegram.webhook.port, and start again.",
            ) from None

    async def _is_reached(self) -> bool:
        """Silence tells nothing: nothing comes to whoever has no webhook any more, nor past a proxy that is
        down."""
        told = await self._api.ask("getWebhookInfo", {})
        if told.get("url") != self._url:
            log.error("telegram: the webhook was changed by something else, and is set again")
            await self._set_webhook()
            return True
        waiting, failed_at = told.get("pending_update_count", 0), told.get("last_error_date", 0)
        if not waiting or time.time() - failed_at > RECENT_SECONDS:
            return True
        log.error(
            "telegram: %d updates wait, since Telegram does not get through to telegram.webhook.url; see "
            "that what ends TLS there runs, and hands them on to telegram.webhook.port; `doctor` tells more",
            waiting,
        )
        return False

    @property
    def _url(self) -> str:
        return self._settings.url.rstrip("/") + self._settings.path

    async def _set_webhook(self) -> object:
        """Raises FatalPlatformError for an address that Telegram will not call, ask as we may."""
        asked = {
            "url": self._url,
            "secret_token": self._settings.secret,
            "allowed_updates": list(KINDS),
            "max_connections": CONNECTIONS,
        }
        try:
            return await self._api.ask("setWebhook", asked)
        except ApiError as fault:
            if fault.status not in _REFUSED:
                raise
            raise FatalPlatformError(
                "bad_webhook",
                "Telegram does not take the address in telegram.webhook.url. It must begin with https://, "
                "have the port 443, 80, 88 or 8443, and a name that is known in the internet. Mend it, and "
                "start again.",
            ) from None

    async def _take(self, request: web.Request) -> web.Response:
        given = request.headers.get(_SECRET, "").encode("utf-8", "replace")
        if not hmac.compare_digest(given, self._settings.secret.encode()):
            return web.Response(status=403)
        try:
            await self._intake.receive([await request.read()])
        except StoreError as fault:
            log.error("telegram: an update waits, since the store failed (%s)", fault.code)
            return web.Response(status=503)
        return web.Response()
