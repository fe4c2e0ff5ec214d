"""editMessageText, editMessageCaption, editMessageReplyMarkup: https://core.telegram.org/bots/api#updating-messages.

A bot edits what it wrote itself, at any age; text edited without `reply_markup` loses its keyboard.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.botapi.bodies import Params
from tests.botapi.markup import Entity
from tests.botapi.messages import Json, Message
from tests.botapi.refusals import NOT_MODIFIED, bad

from .registry import method
from .sending import CAPTION, TEXT, read_markup, read_text

if TYPE_CHECKING:
    from tests.botapi.server import BotApi


def _find(api: BotApi, params: Params) -> Message:
    chat = api.world.find(params.text("chat_id"))
    message = chat.messages.get(params.number("message_id"))
    if message is None or message.deleted:
        raise bad("message to edit not found")
    if not message.by_bot or message.service:
        raise bad("message can't be edited")
    return message


def _edit(api: BotApi, message: Message, text: str, entities: list[Entity], markup: Json | None) -> Json:
    if markup is not None and "inline_keyboard" not in markup:
        raise bad("inline keyboard expected")
    markup = markup if markup and any(markup["inline_keyboard"]) else None
    if (text, entities, markup) == (message.text, message.entities, message.markup):
        raise bad(NOT_MODIFIED)
    api.rates.spend(message.chat, message=False)
    message.text, message.entities, message.markup = text, entities, markup
    message.edited = api.clock.now()
    if markup:
        message.shown.append(markup)
    api.touch(message.chat.id)
    return message.to_json()


@method("editMessageText")
async def edit_message_text(api: BotApi, params: Params) -> Json:
    message = _find(api, params)
    if message.media:
        raise bad("there is no text in the message to edit")
    text, entities = read_text(params, "text", TEXT)
    if not text:
        raise bad("message text is empty")
    return _edit(api, message, text, entities, read_markup(params))


@method("editMessageCaption")
async def edit_message_caption(api: BotApi, params: Params) -> Json:
    message = _find(api, params)
    if not message.media:
        raise bad("there is no caption in the message to edit")
    text, entities = read_text(params, "caption", CAPTION)
    return _edit(api, message, text, entities, read_markup(params))


@method("editMessageReplyMarkup")
async def edit_message_reply_markup(api: BotApi, params: Params) -> Json:
    message = _find(api, params)
    return _edit(api, message, message.text, message.entities, read_markup(params))
