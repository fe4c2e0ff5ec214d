"""(e) One answered question through the whole Telegram adapter, from the JSON of getUpdates to the notes of
what was shown, inbox and talk on a real store; beside a bare python-telegram-bot that echoes a callback.

The floor parses the updates, dispatches them, answers the press and edits the message with four buttons; it
stores nothing. With the transport stubbed, both encode what they would send and read what would come back.
Over HTTP, both talk to the fake Bot API of the tests, in a process of its own.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from aiohttp import FormData
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, ApplicationBuilder, CallbackQueryHandler, MessageHandler
from telegram.request import BaseRequest, HTTPXRequest, RequestData
from yarl import URL

from bench.figures import Row
from bench.store import MASTER
from bench.talk import SORTS, dialog
from bench.traffic import Load, Meter, Side, compare
from bot.adapters.telegram.adapter import CONNECTIONS
from bot.adapters.telegram.api import Api
from bot.adapters.telegram.calls import Calls
from bot.adapters.telegram.intake import Intake
from bot.adapters.telegram.pace import Pace
from bot.adapters.telegram.polling import Polling
from bot.adapters.telegram.request import Pool
from bot.adapters.telegram.turns import Turns, Words
from bot.service.conversations import Conversations
from bot.service.metrics import NO_METRICS
from bot.store.sqlite import open_store

TOKEN = "1000:token"
BOT = {"id": 1000, "is_bot": True, "first_name": "Guide", "username": "guide_bot"}
_ids = itertools.count(10_000_000)
_FOUR = {
    "inline_keyboard": [[{"text": f"The {sort} thing", "callback_data": f"echo:{sort}"}] for sort in SORTS]
}


class Telegram:
    """What Telegram would answer. `last`: the newest message with buttons in each chat."""

    def __init__(self, meter: Meter) -> None:
        self._meter = meter
        self.last: dict[int, dict[str, Any]] = {}
        self.waiting: list[dict[str, Any]] = []

    def answer(self, method: str, given: Callable[[], dict[str, Any]]) -> bytes:
        with self._meter.aside():
            self._meter.calls += 1
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
                    self.last[given["chat_id"]] = said
                return said
            case _:
                return True

    def _message(self, given: dict[str, Any]) -> dict[str, Any]:
        chat = int(given["chat_id"])
        told = {
            "message_id": int(given.get("message_id") or next(_ids)),
            "from": BOT,
            "chat": {"id": chat, "type": "private", "first_name": "Ann", "username": "ann"},
            "date": int(datetime.now(UTC).timestamp()),
            "text": given["text"],
        }
        if "reply_markup" in given:
            told["reply_markup"] = given["reply_markup"]
        return told

    def write(self, chat: int) -> None:
        said = {"message_id": next(_ids), "from": _person(chat), "text": "hello"}
        self._put(message={**self._message({"chat_id": chat, "text": ""}), **said})

    def press(self, chat: int) -> None:
        """The first button of the newest message."""
        shown = self.last[chat]
        pressed = shown["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        query = {"id": str(next(_ids)), "from": _person(chat), "chat_instance": "1", "message": shown}
        self._put(callback_query={**query, "data": pressed})

    def _put(self, **update: Any) -> None:
        self.waiting.append({"update_id": next(_ids), **update})


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


class PlainRequest(BaseRequest):
    """python-telegram-bot's own, up to where it would call httpx."""

    __slots__ = ("_telegram",)

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    @property
    def read_timeout(self) -> float:
        return 5

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *args: Any, **kwargs: Any
    ) -> tuple[int, bytes]:
        if request_data is not None:
            _ = request_data.json_parameters
        given = RequestData() if request_data is None else request_data
        return 200, self._telegram.answer(url.rsplit("/", 1)[1], lambda: dict(given.parameters))


class Unhurried(Pace):
    """Paced, and always rested: a day goes by between two requests."""

    def __init__(self) -> None:
        days = itertools.count(0, 86_400)
        super().__init__(lambda: float(next(days)))


@asynccontextmanager
async def guide(api: Api) -> AsyncIterator[tuple[Polling, Intake]]:
    """Put together as `bot.adapters.telegram.adapter` does."""
    what = dialog(30)
    with tempfile.TemporaryDirectory() as name:
        store = await open_store(Path(name), MASTER)
        calls = Calls(api, Unhurried(), lambda: None)
        conversations = Conversations({what.id: what}, store)
        turns = Turns(conversations, Words(what, ""), calls, lambda: datetime.now(UTC), NO_METRICS)
        intake = Intake(store, turns.handle)
        await api.connect()
        yield Polling(api, intake, lambda _: None), intake
        await api.close()
        await store.close()


@asynccontextmanager
async def ours() -> AsyncIterator[Side]:
    meter = Meter()
    telegram = Telegram(meter)
    api = Api(TOKEN, "https://api.telegram.org", OurPool(telegram), OurPool(telegram))
    async with guide(api) as (polling, intake):

        async def play(people: int, turns: int) -> None:
            chats = [next(_ids) for _ in range(people)]
            for turn in range(turns + 1):
                with meter.aside():
                    for chat in chats:
                        telegram.press(chat) if turn else telegram.write(chat)
                await polling._store(await polling._fetch())
                await intake.rest()
                if not turn:
                    meter.begin()

        yield Side(play, meter)


def echo(bot: Bot) -> Application[Any, Any, Any, Any, Any, Any]:
    keyboard = [[InlineKeyboardButton(f"The {sort} thing", callback_data=f"echo:{sort}")] for sort in SORTS]

    async def pressed(update: Update, _: Any) -> None:
        query = update.callback_query
        assert query is not None
        await query.answer()
        words = f"What is your answer to question {next(_ids)}?"
        await query.edit_message_text(words, reply_markup=InlineKeyboardMarkup(keyboard))

    async def came(update: Update, _: Any) -> None:
        assert update.message is not None
        await update.message.reply_text("Shall we begin?", reply_markup=InlineKeyboardMarkup(keyboard))

    application = ApplicationBuilder().bot(bot).updater(None).build()
    application.add_handler(CallbackQueryHandler(pressed))
    application.add_handler(MessageHandler(None, came))
    return application


@asynccontextmanager
async def floor() -> AsyncIterator[Side]:
    meter = Meter()
    telegram = Telegram(meter)
    bot = Bot(TOKEN, request=PlainRequest(telegram), get_updates_request=PlainRequest(telegram))
    async with echo(bot) as application:

        async def play(people: int, turns: int) -> None:
            chats = [next(_ids) for _ in range(people)]
            for chat in chats:
                telegram.last[chat] = telegram._message({"chat_id": chat, "text": "?", "reply_markup": _FOUR})
            meter.begin()
            for _ in range(turns):
                with meter.aside():
                    for chat in chats:
                        telegram.press(chat)
                updates = await bot.get_updates()
                await asyncio.gather(*map(application.process_update, updates))

        yield Side(play, meter)


class Child:
    """The Bot API of botapi.py. `base` and `token` are what a bot needs to find it."""

    def __init__(self, process: asyncio.subprocess.Process, base: str, token: str) -> None:
        self._process = process
        self.base, self.token = base, token

    async def order(self, order: str) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{order}\n".encode())
        if not await self._process.stdout.readline():
            raise RuntimeError("the Bot API of the bench ended")


@asynccontextmanager
async def child() -> AsyncIterator[Child]:
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bench.botapi", stdin=pipe, stdout=pipe
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        base, token = (await process.stdout.readline()).decode().split()
        yield Child(process, base, token)
    finally:
        process.stdin.close()
        await process.wait()


@asynccontextmanager
async def ours_over_http() -> AsyncIterator[Side]:
    async with child() as botapi:
        api = Api(botapi.token, botapi.base, Pool(CONNECTIONS), Pool(1))
        async with guide(api) as (polling, intake):

            async def turn(people: int) -> None:
                left = people
                while left > 0:
                    updates = await polling._fetch()
                    left -= len(updates)
                    await polling._store(updates)
                await intake.rest()

            yield Side(over_http(botapi, turn, meter := Meter()), meter)


@asynccontextmanager
async def floor_over_http() -> AsyncIterator[Side]:
    """With the library's default transport, and room for as many connections as ours has."""
    async with child() as botapi:
        bot = Bot(botapi.token, f"{botapi.base}/bot", request=HTTPXRequest(CONNECTIONS))
        async with echo(bot) as application:
            offset = 0

            async def turn(people: int) -> None:
                nonlocal offset
                left = people
                under_way = []
                while left > 0:
                    updates = await bot.get_updates(offset=offset, timeout=25)
                    left -= len(updates)
                    offset = updates[-1].update_id + 1
                    under_way += [
                        asyncio.create_task(application.process_update(update)) for update in updates
                    ]
                await asyncio.gather(*under_way)

            yield Side(over_http(botapi, turn, meter := Meter()), meter)


def over_http(
    botapi: Child, turn: Callable[[int], Awaitable[None]], meter: Meter
) -> Callable[[int, int], Awaitable[None]]:
    """`turn` takes in an update of each, and has done with them."""

    async def play(people: int, turns: int) -> None:
        await botapi.order(f"come {people}")
        await turn(people)
        meter.begin()
        for _ in range(turns):
            await botapi.order("press")
            await turn(people)

    return play


async def row(load: Load, most: float | None = None) -> Row:
    async with ours() as mine, floor() as other:
        named = f"Telegram: an answered question, {load}", "PTB echo"
        return await compare(named, (mine, other), load, most)


async def http_row(load: Load, most: float | None = None) -> Row:
    async with ours_over_http() as mine, floor_over_http() as other:
        named = f"Telegram over HTTP: an answered question, {load}", "PTB echo, httpx"
        return await compare(named, (mine, other), load, most)


def rows(rounds: int = 9) -> Iterator[Row]:
    yield asyncio.run(row(Load(1, rounds, turns=24), most=1.55))
    yield asyncio.run(row(Load(64, rounds), most=1.25))
    yield asyncio.run(http_row(Load(1, rounds, turns=24), most=0.7))
    yield asyncio.run(http_row(Load(64, max(rounds // 4, 1), turns=3), most=0.7))
