"""getMe, the bot's commands and its name and descriptions, per language.

Limits from https://core.telegram.org/bots/api#setmycommands and after: 100 commands of 1 to 32 characters
(a-z, 0-9, _) with 1 to 256 of description; name 64, short description 120, description 512.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from tests.botapi.bodies import Params
from tests.botapi.messages import Json
from tests.botapi.refusals import bad

from .registry import method

if TYPE_CHECKING:
    from tests.botapi.server import BotApi

COMMANDS = 100
DESCRIPTION = 256
LONGEST = {"name": 64, "short_description": 120, "description": 512}

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_SCOPES: dict[str, set[str]] = {
    "default": set(),
    "all_private_chats": set(),
    "all_group_chats": set(),
    "all_chat_administrators": set(),
    "chat": {"chat_id"},
    "chat_administrators": {"chat_id"},
    "chat_member": {"chat_id", "user_id"},
}


@method("getMe")
async def get_me(api: BotApi, params: Params) -> Json:
    able = dict.fromkeys(("can_join_groups", "can_read_all_group_messages", "supports_inline_queries"), False)
    return able | {"can_join_groups": True} | api.world.bot


def scope_key(scope: Json | None, language: str) -> tuple[str, str]:
    """Raises `RefusedError` for a scope or language that is none."""
    scope = scope or {"type": "default"}
    if scope.get("type") not in _SCOPES or scope.keys() - {"type"} != _SCOPES[scope["type"]]:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    if language and not re.fullmatch(r"[a-z]{2}", language):
        raise bad("invalid language code specified")
    return json.dumps(scope, sort_keys=True), language


@method("setMyCommands")
async def set_my_commands(api: BotApi, params: Params) -> bool:
    key = scope_key(params.get("scope"), params.text("language_code"))
    commands: list[Json] = params.get("commands") or []
    if len(commands) > COMMANDS:
        raise bad("too many commands")
    for each in commands:
        if not _COMMAND.fullmatch(each["command"]):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(each["description"]) <= DESCRIPTION:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    api.world.commands[key] = commands
    return True


@method("getMyCommands")
async def get_my_commands(api: BotApi, params: Params) -> list[Json]:
    return api.world.commands.get(scope_key(params.get("scope"), params.text("language_code")), [])


@method("deleteMyCommands")
async def delete_my_commands(api: BotApi, params: Params) -> bool:
    api.world.commands.pop(scope_key(params.get("scope"), params.text("language_code")), None)
    return True


def _set(api: BotApi, params: Params, what: str) -> bool:
    if len(params.text(what)) > LONGEST[what]:
        raise bad(f"bot {what.replace('_', ' ')} is too long")
    api.world.profile[what, params.text("language_code")] = params.text(what)
    return True


def _get(api: BotApi, params: Params, what: str) -> Json:
    kept = api.world.profile
    return {what: kept.get((what, params.text("language_code"))) or kept.get((what, ""), "")}


@method("setMyName")
async def set_my_name(api: BotApi, params: Params) -> bool:
    return _set(api, params, "name")


@method("getMyName")
async def get_my_name(api: BotApi, params: Params) -> Json:
    return _get(api, params, "name")


@method("setMyDescription")
async def set_my_description(api: BotApi, params: Params) -> bool:
    return _set(api, params, "description")


@method("getMyDescription")
async def get_my_description(api: BotApi, params: Params) -> Json:
    return _get(api, params, "description")


@method("setMyShortDescription")
async def set_my_short_description(api: BotApi, params: Params) -> bool:
    return _set(api, params, "short_description")


@method("getMyShortDescription")
async def get_my_short_description(api: BotApi, params: Params) -> Json:
    return _get(api, params, "short_description")
