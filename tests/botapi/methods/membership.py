"""getChat, getChatMember, getChatAdministrators, getChatMemberCount, leaveChat, getFile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.botapi.bodies import Params
from tests.botapi.messages import Json
from tests.botapi.refusals import bad

from .registry import method

if TYPE_CHECKING:
    from tests.botapi.server import BotApi

GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


@method("getChat")
async def get_chat(api: BotApi, params: Params) -> Json:
    chat = api.world.find(params.text("chat_id"), speak=False)
    gifts = dict.fromkeys(GIFTS, False)
    return chat.to_json() | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}


@method("getChatMember")
async def get_chat_member(api: BotApi, params: Params) -> Json:
    chat = api.world.find(params.text("chat_id"), speak=False)
    number = params.number("user_id")
    user = api.world.bot if number == api.world.bot["id"] else api.world.people.get(number)
    if user is None:
        raise bad("user not found")
    return api.world.standing(chat, user)


@method("getChatAdministrators")
async def get_chat_administrators(api: BotApi, params: Params) -> list[Json]:
    chat = api.world.find(params.text("chat_id"), speak=False)
    if chat.kind == "private":
        raise bad("there are no administrators in the private chat")
    found = [n for n, status in chat.members.items() if status in ("creator", "administrator")]
    return [api.world.standing(chat, api.world.people[number]) for number in found]


@method("getChatMemberCount")
async def get_chat_member_count(api: BotApi, params: Params) -> int:
    chat = api.world.find(params.text("chat_id"), speak=False)
    return 2 if chat.kind == "private" else len(chat.members) + (chat.member in ("member", "administrator"))


@method("leaveChat")
async def leave_chat(api: BotApi, params: Params) -> bool:
    chat = api.world.find(params.text("chat_id"))
    if chat.kind == "private":
        raise bad("chat member status can't be changed in private chats")
    api.move_bot(chat, "left", api.world.bot)
    return True


@method("getFile")
async def get_file(api: BotApi, params: Params) -> Json:
    """Fetched then from `BotApi.file_url`."""
    number = params.text("file_id")
    if number not in api.world.files:
        raise bad("wrong file_id or the file is temporarily unavailable")
    size = len(api.world.files[number])
    return {"file_id": number, "file_unique_id": number[:15], "file_size": size, "file_path": number}
