"""The whole adapter for Telegram, from the JSON of getUpdates to the JSON that is sent, with no network."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from random import Random
from typing import Any

from aiohttp import FormData
from yarl import URL

from bot.adapters.discord.updates import Json
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
from bot.dialogue.model import Dialog
from bot.service.conversations import Conversations
from bot.service.metrics import NO_METRICS
from bot.service.platforms import Words
from bot.store.sqlite import SqliteStore
from tests.hostile.meanness import Mean
from tests.hostile.verdict import Verdict, draw_little

BOT = {"id": 1000, "is_bot": True, "first_name": "Guide", "username": "guide_bot"}


class Wire(Pool):
    """In place of HTTP: answers as Telegram would. `waiting`: raw updates, to be fetched."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(1)
        self.waiting: list[bytes] = []
        self.live: dict[int, Json] = {}
        """The newest message with buttons, by chat."""
        self.slow: dict[int, float] = {}
        """Seconds that a message in a chat takes: Telegram allows about one a second."""
        self.calls: list[tuple[str, Json]] = []
        self.keeps_calls = False
        self._verdict = verdict
        self._ids = itertools.count(1000)

    async def post(self, url: URL, body: bytes | FormData) -> tuple[int, bytes]:
        if url.name == "getUpdates":
            updates, self.waiting = self.waiting, []
            return 200, b'{"ok":true,"result":[' + b",".join(updates) + b"]}"
        given = json.loads(body) if isinstance(body, bytes) else {}
        self._verdict.telegram(url.name, given)
        if self.keeps_calls:
            self.calls.append((url.name, given))
        if url.name == "sendMessage" and (seconds := self.slow.get(int(given["chat_id"]))):
            await asyncio.sleep(seconds)
        return 200, json.dumps({"ok": True, "result": self._result(url.name, given)}).encode()

    def _result(self, method: str, given: Json) -> Any:
        if method == "getMe":
            return BOT
        if method in ("sendMessage", "editMessageText"):
            chat = int(given["chat_id"])
            said = {"message_id": given.get("message_id") or next(self._ids), "date": 1, "text": "?"}
            said["chat"] = {"id": chat, "type": "private"}
            if "reply_markup" in given:
                self.live[chat] = {**said, "reply_markup": given["reply_markup"]}
            return said
        return {"message_id": next(self._ids)} if method in ("sendDocument", "sendPhoto") else True


class Unhurried(Pace):
    """A day goes by between two requests."""

    def __init__(self) -> None:
        days = itertools.count(0, 86_400)
        super().__init__(lambda: float(next(days)))


class TelegramDoor:
    """`people` write and press; `act` is one update of one of them, `settle` has them all handled."""

    name = "telegram"

    def __init__(self, intake: Intake, polling: Polling, wire: Wire, people: int, chance: Random) -> None:
        self.intake, self.polling, self.wire = intake, polling, wire
        self.turns = 0
        self._people = range(5_000_000, 5_000_000 + people)
        self._chance, self._mean = chance, Mean(chance)
        self._ids = itertools.count(1)
        self._old: deque[str] = deque(maxlen=200)

    def act(self) -> None:
        person = self._chance.choice(self._people)
        update = self._press(person) if self._chance.random() < 0.5 else self._write(person)
        if self._chance.random() < 0.03:
            update = self._mean.spoiled(update)
        self.put(update)

    def put(self, update: Any) -> None:
        whole = {"update_id": next(self._ids), **update} if isinstance(update, dict) else update
        self.wire.waiting.append(json.dumps(whole).encode())

    async def settle(self) -> None:
        await self.polling._store(await self.polling._fetch())
        await self.intake.rest()

    def _write(self, person: int) -> Json:
        chance = self._chance
        text = self._mean.ordinary() if chance.random() < 0.3 else self._mean.text()
        message = self.message(person, text)
        match chance.randrange(24):
            case 0:
                return {"edited_message": message}
            case 1:
                del message["text"]
                return {"message": {**message, "caption": text, "photo": [{}]}}
            case 2:
                return {"message": {**message, "text": f"/start {text}"}}
            case 3:
                return {"message": {**message, "text": f"/ask {text}"}}
            case 4:
                group = {"id": -person, "type": "supergroup", "title": text}
                return {"message": {**message, "chat": group, "text": f"/start@guide_bot {text}"}}
            case _:
                return {"message": message}

    def _press(self, person: int) -> Json:
        """Of a button that stands there; now and then somebody else's, an older one, or a made-up one."""
        chance = self._chance
        shown = self.wire.live.get(person)
        keyboard = shown["reply_markup"]["inline_keyboard"] if shown else []
        live = [button["callback_data"] for row in keyboard for button in row if "callback_data" in button]
        self._old.extend(live[:1])
        if not live or chance.random() < 0.2:
            data = chance.choice(self._old) if self._old and chance.random() < 0.4 else self._mean.data(live)
        else:
            data = chance.choice(live)
        return self.pressed(person, data)

    def pressed(self, person: int, data: str) -> Json:
        message = self.wire.live.get(person)
        message = message or {"message_id": 1, "date": 0, "chat": {"id": person, "type": "private"}}
        query = {"id": str(next(self._ids)), "from": self._user(person), "message": message, "data": data}
        return {"callback_query": {**query, "chat_instance": "1"}}

    def message(self, person: int, text: str) -> Json:
        chat = {"id": person, "type": "private", "first_name": "Ann"}
        return {
            "message_id": next(self._ids),
            "date": 1,
            "chat": chat,
            "from": self._user(person),
            "text": text,
        }

    def _user(self, person: int) -> Json:
        return {"id": person, "is_bot": False, "first_name": "Ann", "language_code": "en"}


@asynccontextmanager
async def telegram_door(
    dialog: Dialog, store: SqliteStore, verdict: Verdict, people: int, chance: Random
) -> AsyncIterator[TelegramDoor]:
    """Put together as `bot.adapters.telegram.adapter` does."""
    wire = Wire(verdict)
    api = Api("1000:token", "https://api.telegram.org", wire, wire)
    calls = Calls(api, Unhurried(), lambda: None)
    members = Members(Desks(store), Communities(store))
    guide = Conversations({dialog.id: dialog}, store, draw=draw_little, whereabouts=members)
    turns = Turns(
        Home(guide, members, Links(store.key("links"))),
        Words(dialog.id, "**In short**\n- Nobody reads."),
        calls,
        lambda: datetime.now(UTC),
        NO_METRICS,
    )
    await api.connect()
    turns.username = api.username
    intake = Intake(store, turns.handle, pass_over=turns.pass_over)
    yield TelegramDoor(intake, Polling(api, intake, lambda _: None), wire, people, chance)
    await intake.drain(5)
