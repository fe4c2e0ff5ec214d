"""The same question as two frameworks have it asked and kept: answered, stored, and the next one shown.

aiogram-dialog on a storage in SQLite, with the pragmas of floors.py; ConversationHandler, which comes with
python-telegram-bot, and PicklePersistence, which writes everybody's answers each time. Both store an answer
before the next one is taken, as ours does. They seal nothing, and a crash may lose an answer or double it.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
import warnings
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiogram
import aiosqlite
from aiogram.client.session.base import BaseSession
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.kbd import Column, Select
from aiogram_dialog.widgets.text import Format
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    ApplicationBuilder,
    CallbackQueryHandler,
    ConversationHandler,
    ExtBot,
    MessageHandler,
    PicklePersistence,
)
from telegram.request import BaseRequest, RequestData
from telegram.warnings import PTBUserWarning

from bench.floors import PRAGMAS
from bench.offline import TOKEN, Telegram, ids
from bench.talk import SORTS
from bench.traffic import Meter, Side

ASKED = "What is your answer to question {number}?"
_TABLE = "CREATE TABLE talk (name TEXT PRIMARY KEY, state TEXT, data TEXT)"
_UPSERT = "INSERT INTO talk (name, {0}) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET {0} = excluded.{0}"


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


class AiogramSession(BaseSession):
    """aiogram's own, up to where it would call aiohttp."""

    def __init__(self, telegram: Telegram) -> None:
        super().__init__()
        self._telegram = telegram

    async def close(self) -> None:
        pass

    async def make_request(
        self,
        bot: aiogram.Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - so it is there
    ) -> TelegramType:
        dumped = method.model_dump(warnings=False)
        form = {name: self.prepare_value(value, bot=bot, files={}) for name, value in dumped.items()}

        def given() -> dict[str, Any]:
            named = {name: value for name, value in form.items() if value is not None}
            if "reply_markup" in named:
                named["reply_markup"] = json.loads(named["reply_markup"])
            return named

        answered = self._telegram.answer(type(method).__api_method__, given)
        result = self.check_response(bot, method, 200, answered.decode()).result
        assert result is not None
        return result

    async def stream_content(self, *given: Any, **named: Any) -> AsyncGenerator[bytes, None]:
        yield b""  # nobody sends files here


class SqliteStorage(BaseStorage):
    """States and data of aiogram, a commit each time that one of them is set."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        named = state.state if isinstance(state, State) else state
        await self._connection.execute_insert(_UPSERT.format("state"), (str(key), named))

    async def get_state(self, key: StorageKey) -> str | None:
        found: str | None = await self._get("state", key)
        return found

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        await self._connection.execute_insert(_UPSERT.format("data"), (str(key), json.dumps(dict(data))))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(await self._get("data", key) or "{}")
        return found

    async def close(self) -> None:
        pass

    async def _get(self, column: str, key: StorageKey) -> Any:
        query = f"SELECT {column} FROM talk WHERE name = ?"
        for row in await self._connection.execute_fetchall(query, (str(key),)):
            return row[0]
        return None


class Talk(StatesGroup):
    asked = State()


def one_dialog() -> Dialog:
    async def number(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        return {"number": len(dialog_manager.dialog_data)}

    async def chosen(_press: CallbackQuery, _widget: Any, manager: DialogManager, sort: str) -> None:
        manager.dialog_data[f"question_{len(manager.dialog_data)}"] = sort

    options = Select(Format("The {item} thing"), "sort", str, SORTS, on_click=chosen)
    return Dialog(Window(Format(ASKED), Column(options), state=Talk.asked, getter=number))


@asynccontextmanager
async def aiogram_dialog() -> AsyncIterator[Side]:
    telegram = Telegram(meter := Meter())
    bot = aiogram.Bot(TOKEN, session=AiogramSession(telegram))
    with tempfile.TemporaryDirectory() as name:
        async with aiosqlite.connect(Path(name, "talks.db"), isolation_level=None) as connection:
            for pragma in PRAGMAS:
                await connection.execute_fetchall(f"PRAGMA {pragma}")
            await connection.execute_fetchall(_TABLE)
            dispatcher = aiogram.Dispatcher(storage=SqliteStorage(connection))

            @dispatcher.message()
            async def came(_message: Message, dialog_manager: DialogManager) -> None:
                await dialog_manager.start(Talk.asked, mode=StartMode.RESET_STACK)

            dispatcher.include_router(one_dialog())
            setup_dialogs(dispatcher)

            async def play(people: int, turns: int) -> None:
                chats = [next(ids) for _ in range(people)]
                for turn in range(turns + 1):
                    with meter.aside():
                        for chat in chats:
                            telegram.press(chat) if turn else telegram.write(chat)
                    updates = await bot.get_updates()
                    await asyncio.gather(*(dispatcher.feed_update(bot, update) for update in updates))
                    if not turn:
                        meter.begin()

            yield Side(play, meter)


@asynccontextmanager
async def conversation_handler(stored: int) -> AsyncIterator[Side]:
    """`stored`: so many people have answered ten questions each before."""
    telegram = Telegram(meter := Meter())
    bot: ExtBot[None] = ExtBot(
        TOKEN, request=PlainRequest(telegram), get_updates_request=PlainRequest(telegram)
    )
    keyboard = [[InlineKeyboardButton(f"The {sort} thing", callback_data=sort)] for sort in SORTS]
    asked = 0

    async def came(update: Update, context: Any) -> int:
        assert update.message is not None
        context.user_data["answers"] = []
        words = ASKED.format(number=0)
        await update.message.reply_text(words, reply_markup=InlineKeyboardMarkup(keyboard))
        return asked

    async def pressed(update: Update, context: Any) -> int:
        query = update.callback_query
        assert query is not None
        context.user_data["answers"].append(query.data)
        await query.answer()
        words = ASKED.format(number=len(context.user_data["answers"]))
        await query.edit_message_text(words, reply_markup=InlineKeyboardMarkup(keyboard))
        return asked

    with tempfile.TemporaryDirectory() as name, warnings.catch_warnings():
        warnings.simplefilter("ignore", PTBUserWarning)  # that a press is not tied to one message
        persistence = PicklePersistence(Path(name, "talks.pickle"))
        application = ApplicationBuilder().bot(bot).updater(None).persistence(persistence).build()
        states: dict[object, list[Any]] = {asked: [CallbackQueryHandler(pressed)]}
        begins: list[Any] = [MessageHandler(None, came)]
        application.add_handler(
            ConversationHandler(begins, states, [], name="talk", persistent=True, allow_reentry=True)
        )
        async with application:
            for _ in range(stored - 1):
                who = next(ids)
                application.user_data[who]["answers"] = [SORTS[0]] * 10
                await persistence.update_conversation("talk", (who, who), asked)
                application.mark_data_for_update_persistence(user_ids=who)
            await application.update_persistence()

            async def play(people: int, turns: int) -> None:
                chats = [next(ids) for _ in range(people)]
                for turn in range(turns + 1):
                    with meter.aside():
                        for chat in chats:
                            telegram.press(chat) if turn else telegram.write(chat)
                    updates = await bot.get_updates()
                    await asyncio.gather(*map(application.process_update, updates))
                    await application.update_persistence()
                    if not turn:
                        meter.begin()

            yield Side(play, meter)
