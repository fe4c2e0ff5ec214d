"""deleteMessage and deleteMessages: https://core.telegram.org/bots/api#deletemessage.

Younger than 48 hours only; in a private chat what the person wrote too, in a group the bot's own alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.botapi.bodies import Params
from tests.botapi.messages import Chat, Message
from tests.botapi.refusals import bad

from .registry import method

if TYPE_CHECKING:
    from tests.botapi.server import BotApi

LIFE = 48 * 3600
AT_ONCE = 100


def _may_go(api: BotApi, chat: Chat, message: Message) -> bool:
    return api.clock.now() - message.date < LIFE and (message.by_bot or chat.kind == "private")


@method("deleteMessage")
async def delete_message(api: BotApi, params: Params) -> bool:
    chat = api.world.find(params.text("chat_id"), speak=False)
    message = chat.messages.get(params.number("message_id"))
    if message is None or message.deleted:
        raise bad("message to delete not found")
    if not _may_go(api, chat, message):
        raise bad("message can't be deleted")
    api.rates.spend(chat, message=False)
    message.deleted = True
    api.touch(chat.id)
    return True


@method("deleteMessages")
async def delete_messages(api: BotApi, params: Params) -> bool:
    """What is not found is skipped; one that may not be deleted keeps all of them."""
    chat = api.world.find(params.text("chat_id"), speak=False)
    ids = [int(each) for each in params.get("message_ids") or []]
    if not ids:
        raise bad("message identifiers are not specified")
    if len(ids) > AT_ONCE:
        raise bad("too many message identifiers specified")
    found = [message for each in ids if (message := chat.messages.get(each)) and not message.deleted]
    if not all(_may_go(api, chat, message) for message in found):
        raise bad("message can't be deleted")
    api.rates.spend(chat, message=False)
    for message in found:
        message.deleted = True
    api.touch(chat.id)
    return True
