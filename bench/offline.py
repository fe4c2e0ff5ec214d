"""Our bot as it is put together, with Telegram and its people in place of the network."""

from __future__ import annotations

import itertools
import json
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from aiohttp import FormData
from yarl import URL

from bench.store import MASTER
from bench.talk import SORTS, dialog
from bench.traffic import Meter
from bot.adapters.telegram.api import Api
from bot.adapters.telegram.calls import Calls
from bot.adapters.telegram.groups import Home
from bot.adapters.telegram.intake import Intake
from bot.adapters.telegram.pace import Pace
from bot.adapters.telegram.polling import Polling
from bot.adapters.telegram.request import Pool
from bot.adapters.telegram.turns import Turns
from bot.community.communities import Communities
from bot.community.desk import Desks
from bot.community.links import Links
from bot.community.members import Members
from bot.service.conversations import Conversations
from bot.service.metrics import NO_METRICS
from bot.service.platforms import Words
from bot.store.sqlite import SqliteStore, open_store

TOKEN = "1000:token"
BOT = {"id": 1000, "is_bot": True, "first_name": "Guide", "username": "guide_bot"}
ids = itertools.count(10_000_000)
FOUR = {
    "inline_keyboard": [[{"text": f"The {sort} thing", "callback_data": f"echo:{sort}"}] for sort in SORTS]
}


class Telegram:
    """What Telegram would answer. `last`: the newest message with buttons in each chat."""

    def __init__(self, meter: Meter) -> None:
        self.meter = meter
        self.last: dict[int, dict[str, Any]] = {}
        self.waiting: list[dict[str, Any]] = []

    def answer(self, method: str, given: Callable[[], dict[str, Any]]) -> bytes:
        with self.meter.aside():
            self.meter.calls += 1
            return json.dumps({"ok": True, "result": self._result(method, given())}).encode()

    def _result(self, method: str, given: dict[str, Any]) -> Any:
        match method:
            case "getMe":
                return BOT
            case "getUpdates":
                updates, self.waiting = self.waiting, []
                return updates
            case "sendMessage" | "editMessageText":
                said = self._message(given)
                if "reply_markup" in given:
                    self.last[int(given["chat_id"])] = said
                return said
            case _:
                return True

    def _message(self, given: dict[str, Any]) -> dict[str, Any]:
        chat = int(given["chat_id"])
        told = {
            "message_id": int(given.get("message_id") or next(ids)),
            "from": BOT,
            "chat": {"id": chat, "type": "private", "first_name": "Ann", "username": "ann"},
            "date": int(datetime.now(UTC).timestamp()),
            "text": given["text"],
        }
        if "reply_markup" in given:
            told["reply_markup"] = given["reply_markup"]
        return told

    def write(self, chat: int) -> None:
        said = {"message_id": next(ids), "from": _person(chat), "text": "hello"}
        self._put(message={**self._message({"chat_id": chat, "text": ""}), **said})

    def press(self, chat: int) -> None:
        """The first button of the newest message."""
        shown = self.last[chat]
        pressed = shown["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        query = {"id": str(next(ids)), "from": _person(chat), "chat_instance": "1", "message": shown}
        self._put(callback_query={**query, "data": pressed})

    def _put(self, **update: Any) -> None:
        self.waiting.append({"update_id": next(ids), **update})


def _person(chat: int) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, "first_name": "Ann", "username": "ann", "language_code": "en"}


class OurPool(Pool):
    """Our transport up to where it would call aiohttp."""

    def __init__(self, telegram: Telegram) -> None:
        super().__init__(1)
        self._telegram = telegram

    async def post(self, url: URL, body: bytes | FormData) -> tuple[int, bytes]:
        assert isinstance(body, bytes)
        return 200, self._telegram.answer(url.name, lambda: json.loads(body))


class Unhurried(Pace):
    """Paced, and always rested: a day goes by between two requests."""

    def __init__(self) -> None:
        days = itertools.count(0, 86_400)
        super().__init__(lambda: float(next(days)))


@asynccontextmanager
async def guide(api: Api) -> AsyncIterator[tuple[Polling, Intake, SqliteStore]]:
    """Put together as `bot.adapters.telegram.adapter` does."""
    what = dialog(30)
    with tempfile.TemporaryDirectory() as name:
        store = await open_store(Path(name), MASTER)
        calls = Calls(api, Unhurried(), lambda: None)
        members = Members(Desks(store), Communities(store))
        conversations = Conversations({what.id: what}, store, whereabouts=members)
        home = Home(conversations, members, Links(store.key("links")))
        turns = Turns(home, Words(what.id, ""), calls, lambda: datetime.now(UTC), NO_METRICS)
        intake = Intake(store, turns.handle)
        await api.connect()
        yield Polling(api, intake, lambda _: None), intake, store
        await api.close()
        await store.close()


def offline() -> tuple[Telegram, Api]:
    telegram = Telegram(Meter())
    return telegram, Api(TOKEN, "https://api.telegram.org", OurPool(telegram), OurPool(telegram))
