"""What is read of Discord's updates, as they came from the gateway: plain JSON, and of that a few fields.

discord.py would make an `Interaction` of a press, with a `Message`, a `User`, a channel and a component for
each button, before anybody looks at it: a good part of what an answer costs. The guide needs to know who,
where and which button. So it takes presses, forms and texts out of the parsers' table, and leaves
everything else there: commands and what is offered while somebody types go by discord.py's tree. Of
discord.py's private names this takes `Client._connection` and its `parsers`;
tests/adapters/discord/test_internals.py holds them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple, TypeVar

import discord

from bot.service.faults import log

T = TypeVar("T")
Json = dict[str, Any]

COMMAND, PRESS, FORM = 2, 3, 5
"""Types of interactions (Discord, "Interaction Type")."""
EPHEMERAL: Final = 1 << 6
LAYOUT: Final = 1 << 15
"""Flags of messages (Discord, "Message Flags")."""
FIELD: Final = "written"
"""The custom_id of the one field in a form."""
SELECT: Final = "choose"
"""The custom_id of a list. What is chosen is told by its values."""
_WRITTEN, _REPLY = 0, 19
"""Types of messages that somebody wrote (Discord, "Message Types")."""
_BOT_DM: Final = 1
"""Context of an interaction: the person's own messages with the bot."""


class Origin(NamedTuple):
    """The message whose button was pressed. `is_quiet`: only the person sees it."""

    id: int
    is_layout: bool
    components: list[Json]
    is_quiet: bool = False

    def __repr__(self) -> str:
        """Without what was said, like every value of this house."""
        return "Origin"


class Interaction(NamedTuple):
    """A command, a press or a form that was sent, and all that it takes to answer it.

    `direct`: it came from the person's own messages with the bot, where nobody else reads. Not so in a
    server, and not in messages of two people or a group, into which somebody brought the guide. `data`: of
    the button, or of each choice of a list. `text`: what was written in a form, None for anything else.
    `locale`: of the person's app ("ja", "en-GB"). `name`: as their account shows it. `server`, `roles`: where
    it came from one, and what they have there.
    """

    id: int
    token: str
    application: int
    type: int
    person: int
    channel: int | None
    direct: bool
    origin: Origin | None = None
    data: tuple[str, ...] = ()
    text: str | None = None
    locale: str = ""
    name: str = ""
    server: int | None = None
    roles: frozenset[str] = frozenset()

    def __repr__(self) -> str:
        """Without what was said, like every value of this house."""
        return "Interaction"


class Text(NamedTuple):
    """What somebody wrote to the bot; "" where it has no words. `has_files`: there is more than words.

    `name`: as their account shows it. `edited`: when it was, as Discord writes it; "" for never.
    """

    id: int
    channel: int
    person: int
    content: str
    has_files: bool = False
    name: str = ""
    edited: str = ""

    def __repr__(self) -> str:
        """Without what was said, like every value of this house."""
        return "Text"


def listen(
    client: discord.Client,
    pressed: Callable[[Json], None],
    written: Callable[[Json], None],
    edited: Callable[[Json], None],
) -> None:
    """Have presses and forms, and people's texts in direct messages and their edits, told as they came.

    What is raised here would break the connection, and presses in between would be lost: so a command that
    discord.py cannot read is set aside too. The bot's own messages come back from the gateway, and so does
    each of its edits: neither is looked at.
    """
    parsers = client._connection.parsers
    others = parsers["INTERACTION_CREATE"]

    def interaction(raw: Json) -> None:
        if raw.get("type") in (PRESS, FORM):
            pressed(raw)
        else:
            read(others, raw)

    def message(raw: Json) -> None:
        if _is_theirs(raw):
            written(raw)

    def edit(raw: Json) -> None:
        if raw.get("edited_timestamp") and _is_theirs(raw):  # without it, a link was unfolded
            edited(raw)

    parsers["INTERACTION_CREATE"], parsers["MESSAGE_CREATE"] = interaction, message
    parsers["MESSAGE_UPDATE"] = edit


def _is_theirs(raw: Json) -> bool:
    """Not what Discord says by itself: that something was pinned, or how a poll ended."""
    author = raw.get("author")
    is_bot = isinstance(author, dict) and author.get("bot")
    return "guild_id" not in raw and not is_bot and raw.get("type", _WRITTEN) in (_WRITTEN, _REPLY)


def read(reader: Callable[[Json], T], raw: Json) -> T | None:
    """What `reader` makes of an update; None where it is not as Discord documents it."""
    try:
        return reader(raw)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        log.error("discord: an update cannot be read and was set aside")
        return None


def read_text(raw: Json) -> Text:
    author = raw["author"]
    files = any(raw.get(key) for key in ("attachments", "sticker_items", "poll", "message_snapshots"))
    content = _whole(raw["content"])
    edited = str(raw.get("edited_timestamp") or "")
    return Text(
        int(raw["id"]), int(raw["channel_id"]), int(author["id"]), content, files, _name(author), edited
    )


def read_press(raw: Json) -> Interaction:
    """A press or a form. Anybody can send anything as its data: the core reads that with care."""
    message, data, in_server = raw.get("message"), raw["data"], "guild_id" in raw
    flags = int(message.get("flags", 0)) if message is not None else 0
    channel = int(raw["channel_id"]) if "channel_id" in raw else None
    user = raw["member"]["user"] if in_server else raw["user"]
    return Interaction(
        int(raw["id"]),
        _token(raw["token"]),
        int(raw["application_id"]),
        raw["type"],
        int(user["id"]),
        channel,
        channel is not None and not in_server and raw.get("context") == _BOT_DM and not flags & EPHEMERAL,
        Origin(
            int(message["id"]),
            bool(flags & LAYOUT),
            _components(message.get("components")),
            bool(flags & EPHEMERAL),
        )
        if message is not None
        else None,
        _pressed(data),
        _whole(_written(data.get("components")) or "") if raw["type"] == FORM else None,
        str(raw.get("locale", "")),
        _name(user),
        int(raw["guild_id"]) if in_server else None,
        frozenset(map(str, raw["member"].get("roles", ()))) if in_server else frozenset(),
    )


def read_command(interaction: discord.Interaction[Any]) -> Interaction:
    """Of what the tree made of it."""
    return Interaction(
        interaction.id,
        interaction.token,
        interaction.application_id,
        COMMAND,
        interaction.user.id,
        interaction.channel_id,
        interaction.guild_id is None and interaction.context.dm_channel,
        locale=str(interaction.locale),
        name=interaction.user.global_name or interaction.user.name,
        server=interaction.guild_id,
    )


def _whole(text: str) -> str:
    """JSON can carry half of a surrogate pair, which is no character and cannot be stored."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def _token(found: object) -> str:
    """It becomes a part of an address; half a surrogate pair would break every answer."""
    if not isinstance(found, str) or not found.isascii():
        raise TypeError
    return found


def _components(found: object) -> list[Json]:
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _name(user: Json) -> str:
    return _whole(str(user.get("global_name") or user.get("username") or ""))


def _pressed(data: Json) -> tuple[str, ...]:
    custom_id = str(data.get("custom_id", ""))
    return tuple(map(str, data.get("values", ()))) if custom_id == SELECT else (custom_id,)


def _written(part: object) -> str | None:
    """The field of a form, in whatever Discord wraps around it."""
    if isinstance(part, list):
        return next((found for one in part if (found := _written(one)) is not None), None)
    if not isinstance(part, dict):
        return None
    if part.get("custom_id") == FIELD:
        return str(part.get("value", ""))
    return _written(part.get("components")) or _written(part.get("component"))
