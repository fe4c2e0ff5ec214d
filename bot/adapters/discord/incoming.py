"""From what Discord tells us to what happened. It only translates: who, where, what was pressed, written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

import discord

from bot.adapters.discord.forms import written_in
from bot.adapters.discord.render import SELECT, name_of
from bot.dialogue.events import Event, TextReceived
from bot.service.buttons import Press
from bot.service.conversations import Talk
from bot.service.delivery import Incoming
from bot.service.ports import Identity

PLATFORM: Final = "discord"

Interaction = discord.Interaction[Any]


def talk_of(user: discord.abc.User, dialog: str) -> Talk:
    return Talk(Identity(PLATFORM, str(user.id)), dialog)


def is_direct(interaction: Interaction) -> bool:
    """Whether this came from the person's own messages with the bot, where nobody else reads.

    Not so in a server, and not in messages of two people or a group, into which somebody brought the guide.
    """
    if interaction.guild_id is not None or not interaction.context.dm_channel:
        return False
    return interaction.message is None or not interaction.message.flags.ephemeral


def is_direct_message(message: discord.Message) -> bool:
    return message.guild is None and message.channel.type is discord.ChannelType.private


def from_message(message: discord.Message, dialog: str) -> Incoming:
    """What somebody wrote to the bot."""
    return Incoming(
        talk_of(message.author, dialog),
        TextReceived(discord.utils.utcnow(), message.content),
        update=str(message.id),
        received=str(message.id),
        place=str(message.channel.id),
    )


def from_press(interaction: Interaction, dialog: str) -> Incoming:
    """A button, one or several choices of a list, or a form that was sent."""
    return _from(
        interaction, dialog, Press(discord.utils.utcnow(), pressed(interaction), written_in(interaction))
    )


def from_command(interaction: Interaction, dialog: str, event: Callable[[datetime], Event]) -> Incoming:
    return _from(interaction, dialog, event(discord.utils.utcnow()))


def _from(interaction: Interaction, dialog: str, event: Event | Press) -> Incoming:
    return Incoming(
        talk_of(interaction.user, dialog),
        event,
        update=str(interaction.id),
        origin=origin_of(interaction),
        place=str(interaction.channel_id) if is_direct(interaction) else "",
    )


def origin_of(interaction: Interaction) -> str | None:
    message = interaction.message
    return name_of(message.id, layout=message.flags.components_v2) if message is not None else None


def pressed(interaction: Interaction) -> tuple[str, ...]:
    """The data of what was pressed or chosen. Anybody can send anything: the core reads it with care."""
    data: dict[str, Any] = dict(interaction.data or {})
    custom_id = str(data.get("custom_id", ""))
    if custom_id != SELECT:
        return (custom_id,)
    return tuple(str(value) for value in data.get("values", ()))
