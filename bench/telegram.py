"""(e) One answered question through the whole Telegram adapter, from the JSON of getUpdates to the notes of
what was shown, inbox and talk on a real store; beside a bare python-telegram-bot that echoes a callback.

The floor parses the updates, dispatches them, answers the press and edits the message with four buttons; it
stores nothing. With the transport stubbed, both encode what they would send and read what would come back.
Over HTTP, both talk to the fake Bot API of the tests, in a process of its own. frameworks.py has what others
would take for such a talk.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, ApplicationBuilder, CallbackQueryHandler, MessageHandler
from telegram.request import HTTPXRequest

from bench.figures import Row
from bench.frameworks import PlainRequest, aiogram_dialog, conversation_handler
from bench.offline import FOUR, TOKEN, Telegram, guide, ids, offline
from bench.talk import SORTS
from bench.traffic import Load, Meter, Side, compare
from bot.adapters.telegram.adapter import CONNECTIONS
from bot.adapters.telegram.api import Api
from bot.adapters.telegram.request import Pool
from bot.operations.garbage import look_seldom


@asynccontextmanager
async def ours() -> AsyncIterator[Side]:
    telegram, api = offline()
    meter = telegram.meter
    async with guide(api) as (polling, intake, _):

        async def play(people: int, turns: int) -> None:
            chats = [next(ids) for _ in range(people)]
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
        words = f"What is your answer to question {next(ids)}?"
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
            chats = [next(ids) for _ in range(people)]
            for chat in chats:
                telegram.last[chat] = telegram._message({"chat_id": chat, "text": "?", "reply_markup": FOUR})
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
        async with guide(api) as (polling, intake, _):

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


async def framework_row(load: Load, other: str, side: AbstractAsyncContextManager[Side]) -> Row:
    async with ours() as mine, side as theirs:
        return await compare((f"Telegram: an answered question, {load}", other), (mine, theirs), load, None)


async def http_row(load: Load, most: float | None = None) -> Row:
    async with ours_over_http() as mine, floor_over_http() as other:
        named = f"Telegram over HTTP: an answered question, {load}", "PTB echo, httpx"
        return await compare(named, (mine, other), load, most)


def rows(rounds: int = 9) -> Iterator[Row]:
    look_seldom()  # for both sides, as `bot run` does
    few = max(rounds // 3, 1)
    yield asyncio.run(row(Load(1, rounds, turns=24), most=1.55))
    yield asyncio.run(row(Load(64, rounds), most=1.25))
    yield asyncio.run(framework_row(Load(1, few, turns=24), "aiogram-dialog on SQLite", aiogram_dialog()))
    yield asyncio.run(framework_row(Load(64, few, turns=6), "aiogram-dialog on SQLite", aiogram_dialog()))
    for stored in (1, 100, 1_000):
        side = conversation_handler(stored)
        named = f"ConversationHandler, {stored:,} people pickled"
        yield asyncio.run(framework_row(Load(1, few, turns=12), named, side))
    yield asyncio.run(http_row(Load(1, rounds, turns=24), most=0.7))
    yield asyncio.run(http_row(Load(64, max(rounds // 4, 1), turns=3), most=0.7))
