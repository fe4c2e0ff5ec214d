"""editMessageText, -Caption, -Media, -ReplyMarkup: https://core.telegram.org/bots/api#updating-messages.

A bot edits what it wrote itself, at any age; what is edited without `reply_markup` loses its keyboard. A file
may become one of another kind, and a text a file; there are no albums here, in which it may not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.botapi.bodies import Params
from tests.botapi.markup import Entity
from tests.botapi.messages import Json, Message
from tests.botapi.refusals import NOT_MODIFIED, bad

from .registry import method
from .sending import CAPTION, TEXT, read_document, read_markup, read_photo, read_text

if TYPE_CHECKING:
    from tests.botapi.server import BotApi

_MEDIA = {"document": read_document, "photo": read_photo}


def _find(api: BotApi, params: Params) -> Message:
    chat = api.world.find(params.text("chat_id"))
    message = chat.messages.get(params.number("message_id"))
    if message is None or message.deleted:
        raise bad("message to edit not found")
    if not message.by_bot or message.service:
        raise bad("message can't be edited")
    return message


def _edit(
    api: BotApi,
    message: Message,
    text: str,
    entities: list[Entity],
    markup: Json | None,
    *,
    media: Json | None = None,
) -> Json:
    if markup is not None and "inline_keyboard" not in markup:
        raise bad("inline keyboard expected")
    markup = markup if markup and any(markup["inline_keyboard"]) else None
    media = message.media if media is None else media
    if (text, entities, markup, media) == (message.text, message.entities, message.markup, message.media):
        raise bad(NOT_MODIFIED)
    api.rates.spend(message.chat, message=False)
    message.text, message.entities, message.markup, message.media = text, entities, markup, media
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


@method("editMessageMedia")
async def edit_message_media(api: BotApi, params: Params) -> Json:
    asked = params.get("media") or {}
    kind, source = asked.get("type"), str(asked.get("media", ""))
    if not source or (source.startswith("attach://") and source[9:] not in params.uploads):
        raise bad("can't parse InputMedia: media not found")
    if kind not in _MEDIA:
        raise bad(f'can\'t parse InputMedia: type "{kind}" is unsupported')
    text, entities = read_text(Params(asked), "caption", CAPTION)
    message = _find(api, params)
    media = _MEDIA[kind](api, Params({kind: source}, params.uploads))
    return _edit(api, message, text, entities, read_markup(params), media=media)


@method("editMessageReplyMarkup")
async def edit_message_reply_markup(api: BotApi, params: Params) -> Json:
    message = _find(api, params)
    return _edit(api, message, message.text, message.entities, read_markup(params))
