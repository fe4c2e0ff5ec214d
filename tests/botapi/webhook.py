"""Updates brought to the bot: https://core.telegram.org/bots/api#setwebhook.

In order within a chat, chats in parallel up to `max_connections`. What is not answered 2xx comes again, after
a pause that doubles; the real server starts with a second and ends with minutes, this one starts with
`PAUSE`.
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import aiohttp

from .bodies import Params
from .faults import DELIVERY, AnswerLost, DoneAndError, Duplicated, Repeated, Reset, ServerError, Slow
from .messages import Json
from .refusals import RefusedError, bad
from .updates import chat_of

if TYPE_CHECKING:
    from .server import BotApi

PORTS = (80, 88, 443, 8443)
PAUSE = 0.02
LONGEST_PAUSE = 0.5
SECRET = re.compile(r"[A-Za-z0-9_-]*")
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


@dataclass(slots=True)
class Webhook:
    """`url` is empty where the bot polls. `behind_proxy`: what ends TLS hands on to the same port, which then
    stands for 443."""

    url: str = ""
    behind_proxy: bool = False
    secret: str = ""
    connections: int = 40
    allowed: list[str] | None = None
    error: tuple[int, str] | None = None
    delivered: list[tuple[int, int]] = field(default_factory=list)
    """Update id and status of each attempt; status 0 where nobody answered."""

    def set(self, params: Params) -> None:
        """Raises `RefusedError`. Plain http is taken for 127.0.0.1 alone: the real one wants TLS in front."""
        url, secret = params.text("url"), params.text("secret_token")
        if len(secret) > 256:
            raise bad("secret token is too long")
        if not SECRET.fullmatch(secret):
            raise bad("secret token contains unallowed characters")
        if url and not url.startswith(("https://", "http://127.0.0.1:")):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        where = urlsplit(url)
        if where.scheme == "https" and (where.port or 443) not in PORTS and not self.behind_proxy:
            raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
        connections = params.number("max_connections", 40)
        if not 1 <= connections <= 100:
            raise bad("max_connections is out of range")
        self.url, self.secret, self.connections, self.error = url, secret, connections, None
        self.allowed = params.get("allowed_updates")

    def info(self, pending: int) -> Json:
        told: Json = {"url": self.url, "has_custom_certificate": False, "pending_update_count": pending}
        if self.url:
            told["max_connections"] = self.connections
        if self.allowed:
            told["allowed_updates"] = self.allowed
        if self.error:
            told |= {"last_error_date": self.error[0], "last_error_message": self.error[1]}
        return told


class Courier:
    """Runs as long as the server; idle while no webhook is set."""

    def __init__(self, api: BotApi) -> None:
        self._api = api
        self._busy: dict[int, asyncio.Task[None]] = {}

    async def run(self) -> None:
        queue, webhook = self._api.queue, self._api.webhook
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60)) as session:
            try:
                while True:
                    queue.arrived.clear()
                    if webhook.url and not self._api.is_away and not self._api.is_revoked:
                        for update in list(queue.waiting.values()):
                            chat = chat_of(update)
                            if chat not in self._busy and len(self._busy) < webhook.connections:
                                self._busy[chat] = asyncio.create_task(self._bring(session, chat, update))
                    await queue.arrived.wait()
            finally:
                for task in self._busy.values():
                    task.cancel()
                await asyncio.gather(*self._busy.values(), return_exceptions=True)

    async def _bring(self, session: aiohttp.ClientSession, chat: int, update: Json) -> None:
        pause = PAUSE
        webhook, queue = self._api.webhook, self._api.queue
        try:
            while webhook.url and update["update_id"] in queue.waiting:
                if await self._attempt(session, update):
                    queue.confirm(update["update_id"])
                    self._api.touch(chat)
                else:
                    await asyncio.sleep(pause)
                    pause = min(pause * 2, LONGEST_PAUSE)
        finally:
            self._busy.pop(chat, None)
            queue.arrived.set()

    async def _attempt(self, session: aiohttp.ClientSession, update: Json) -> bool:
        if self._api.is_away or self._api.is_revoked:
            return False
        fault = self._api.faults.draw(DELIVERY)
        again: list[Json] = []
        match fault:
            case ServerError(code):
                return self._fail(f"Wrong response from the webhook: {code} Bad Gateway")
            case Reset():
                return self._fail("Connection reset by peer")
            case Slow(seconds):
                await asyncio.sleep(seconds)
            case Duplicated():
                again = [update]
            case Repeated():
                again = list(self._api.queue.confirmed)[-3:]
        for earlier in again:
            await self._post(session, earlier)
        arrived = await self._post(session, update)
        return arrived and not isinstance(fault, AnswerLost | DoneAndError)

    def _fail(self, why: str) -> bool:
        """What ends TLS before the bot does not hand it on."""
        self._api.webhook.error = (int(self._api.clock.now()), why)
        return False

    async def _post(self, session: aiohttp.ClientSession, update: Json) -> bool:
        webhook, status, why = self._api.webhook, 0, ""
        headers = {SECRET_HEADER: webhook.secret} if webhook.secret else {}
        try:
            url = webhook.url.replace("https:", "http:", 1) if webhook.behind_proxy else webhook.url
            async with session.post(url, json=update, headers=headers) as answer:
                status = answer.status
                body = (
                    await answer.json() if answer.ok and answer.content_type == "application/json" else None
                )
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            why = f"Connection failed: {type(error).__name__}"
        else:
            why = "" if answer.ok else f"Wrong response from the webhook: {status} {answer.reason}"
            if isinstance(body, dict) and "method" in body:
                await self._answer(body)
        webhook.delivered.append((update["update_id"], status))
        if why:
            webhook.error = (int(self._api.clock.now()), why)
        return not why

    async def _answer(self, body: Json) -> None:
        """A bot may put one call into its answer; it never hears what came of it."""
        name = body.pop("method")
        try:
            await self._api.call(name, Params(body))
        except RefusedError as refusal:
            self._api.refusals.append((name, refusal))
