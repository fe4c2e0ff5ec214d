"""sendMessage, sendDocument, sendPhoto, sendChatAction.

Limits: text 1 to 4096 and caption 0 to 1024 UTF-16 units after parsing; photos 10 MB, other files 50 MB, from
https://core.telegram.org/bots/api#sendmessage and #sending-files.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.botapi.bodies import Params
from tests.botapi.keyboards import check_markup
from tests.botapi.markup import Entity, checked, parse_html, trimmed, units
from tests.botapi.messages import Chat, Json, Message, Notice
from tests.botapi.refusals import MisusedError, bad

from .registry import method

if TYPE_CHECKING:
    from tests.botapi.server import BotApi

TEXT = 4096
CAPTION = 1024
PHOTO_BYTES = 10 * 1024 * 1024
FILE_BYTES = 50 * 1024 * 1024
ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


def read_text(params: Params, name: str, limit: int) -> tuple[str, list[Entity]]:
    """A text with its marks. Raises `RefusedError` where it is too long or badly marked."""
    raw = params.text(name)
    mode = params.text("parse_mode")
    if mode and mode.lower() != "html":
        raise MisusedError(f"parse_mode {mode}: only HTML is understood here")
    if mode:
        text, entities = parse_html(raw)
    else:
        beside = params.get("entities" if name == "text" else "caption_entities") or []
        text, entities = raw, checked(raw, beside)
    text, entities = trimmed(text, entities)
    if units(text) > limit:
        raise bad("message is too long" if name == "text" else "message caption is too long")
    return text, entities


def read_markup(params: Params) -> Json | None:
    markup: Json | None = params.get("reply_markup")
    if markup is not None:
        check_markup(markup)
    return markup or None


async def _send(api: BotApi, params: Params, chat: Chat, message: Message) -> Json:
    message.markup = read_markup(params)
    message.silent = params.flag("disable_notification")
    message.protected = params.flag("protect_content")
    message.link_preview = params.get("link_preview_options")
    if reply := params.get("reply_parameters"):
        message.reply_to = chat.messages.get(int(reply["message_id"]))
        if not reply.get("allow_sending_without_reply") and (
            message.reply_to is None or message.reply_to.deleted
        ):
            raise bad("message to be replied not found")
    api.rates.spend(chat, message=True)
    message.id = api.world.next_message_id(chat)
    if message.markup:
        message.shown.append(message.markup)
    api.world.add(message)
    chat.notices.append(Notice(message.words.split("\n")[0], message.silent))
    api.touch(chat.id)
    return message.to_json()


@method("sendMessage")
async def send_message(api: BotApi, params: Params) -> Json:
    chat = api.world.find(params.text("chat_id"))
    text, entities = read_text(params, "text", TEXT)
    if not text:
        raise bad("message text is empty")
    message = Message(chat, 0, api.clock.now(), api.world.bot, text, entities)
    return await _send(api, params, chat, message)


def _file(api: BotApi, params: Params, name: str, limit: int) -> tuple[str, str, str, int]:
    """Id, file name, kind and size of an upload, or of a file sent before."""
    upload = params.upload(name)
    if upload is None:
        known = api.world.files.get(params.text(name))
        if known is None:
            raise bad("wrong file identifier/HTTP URL specified")
        return params.text(name), "file", "application/octet-stream", len(known)
    if not upload.content:
        raise bad("file must be non-empty")
    if len(upload.content) > limit:
        raise bad(f"file is too big: {len(upload.content)} bytes")
    return api.world.file(upload.content, name), upload.name, upload.kind, len(upload.content)


def read_document(api: BotApi, params: Params) -> Json:
    number, name, kind, size = _file(api, params, "document", FILE_BYTES)
    document = {"file_id": number, "file_unique_id": number[:15], "file_name": name, "mime_type": kind}
    return {"document": document | {"file_size": size}}


def read_photo(api: BotApi, params: Params) -> Json:
    number, _, _, size = _file(api, params, "photo", PHOTO_BYTES)
    photo = {"file_id": number, "file_unique_id": number[:15], "width": 90, "height": 67, "file_size": size}
    return {"photo": [photo]}


async def _send_file(api: BotApi, params: Params, read: Callable[[BotApi, Params], Json]) -> Json:
    chat = api.world.find(params.text("chat_id"))
    text, entities = read_text(params, "caption", CAPTION)
    message = Message(chat, 0, api.clock.now(), api.world.bot, text, entities, read(api, params))
    return await _send(api, params, chat, message)


@method("sendDocument")
async def send_document(api: BotApi, params: Params) -> Json:
    return await _send_file(api, params, read_document)


@method("sendPhoto")
async def send_photo(api: BotApi, params: Params) -> Json:
    return await _send_file(api, params, read_photo)


@method("sendChatAction")
async def send_chat_action(api: BotApi, params: Params) -> bool:
    chat = api.world.find(params.text("chat_id"))
    action = params.text("action")
    if action not in ACTIONS:
        raise bad("wrong parameter action in request")
    chat.actions.append(action)
    return True
