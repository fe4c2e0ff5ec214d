"""A tiny real bot on python-telegram-bot, to try the server with; in both modes.

`python -m tests.botapi.tiny URL TOKEN` runs it in a process of its own, polling, until it is killed.
"""

from __future__ import annotations

import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from .server import BotApi
from .webhook import SECRET_HEADER

SECRET = "a-secret"
App = Application[Any, Any, Any, Any, Any, Any]


async def _greet(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    keyboard = InlineKeyboardMarkup(
        [[InlineKeyboardButton(word, callback_data=word) for word in ("Yes", "No")]]
    )
    payload = " ".join(context.args or [])
    assert update.effective_message
    await update.effective_message.reply_html(f"<b>Shall we begin?</b> {payload}", reply_markup=keyboard)


async def _answer(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    query = update.callback_query
    assert query
    await query.answer("Noted.")
    await query.edit_message_text(f"✓ {query.data}")
    assert update.effective_chat
    await update.effective_chat.send_message("And then?", disable_notification=True, protect_content=True)


async def _echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.effective_message
    await update.effective_message.reply_text(update.effective_message.text or "?")


def _application(url: str, token: str) -> App:
    application: App = ApplicationBuilder().token(token).base_url(url).job_queue(None).build()
    application.add_handler(CommandHandler("start", _greet))
    application.add_handler(CallbackQueryHandler(_answer))
    application.add_handler(MessageHandler(filters.TEXT, _echo))
    return application


@asynccontextmanager
async def polling(api: BotApi) -> AsyncIterator[App]:
    application = _application(api.url, api.token)
    assert application.updater
    async with application:
        await application.start()
        await application.updater.start_polling(timeout=5, allowed_updates=Update.ALL_TYPES)
        yield application
        await application.updater.stop()
        await application.stop()


@asynccontextmanager
async def webhook(api: BotApi) -> AsyncIterator[App]:
    """Its own aiohttp server: what the library has for webhooks needs tornado."""
    application = _application(api.url, api.token)

    async def hear(request: web.Request) -> web.Response:
        if request.headers.get(SECRET_HEADER) != SECRET:
            return web.Response(status=403)
        await application.update_queue.put(Update.de_json(await request.json(), application.bot))
        return web.Response()

    server = web.Application()
    server.router.add_post("/hook", hear)
    runner = web.AppRunner(server, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        await web.SockSite(runner, listening).start()
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/hook"
        async with application:
            await application.start()
            await application.bot.set_webhook(url, secret_token=SECRET, allowed_updates=Update.ALL_TYPES)
            yield application
            await application.bot.delete_webhook()
            await application.stop()
        await runner.cleanup()


if __name__ == "__main__":
    _application(*sys.argv[1:3]).run_polling(timeout=5, bootstrap_retries=-1)
