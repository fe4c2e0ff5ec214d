"""From what Discord tells us to what happened. It only translates: who, where, what was pressed, written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

import discord

from bot.adapters.discord.render import name_of
from bot.adapters.discord.updates import Interaction, Text
from bot.dialogue.events import Event, TextReceived
from bot.service.arrivals import Incoming
from bot.service.buttons import Press
from bot.service.ports import Identity
from bot.service.talk import Talk

PLATFORM: Final = "discord"


def talk_of(person: int, dialog: str = "") -> Talk:
    """Without a dialog: in the one that is open for them."""
    return Talk(Identity(PLATFORM, str(person)), dialog)


def from_text(text: Text) -> Incoming:
    """What somebody wrote to the bot."""
    id = str(text.id)
    event = TextReceived(discord.utils.utcnow(), text.content)
    return Incoming(talk_of(text.person), event, id, received=id, place=str(text.channel))


def from_edit(text: Text) -> Incoming:
    """What it was changed into. As an update it is another than the text that it was."""
    return from_text(text)._replace(update=f"{text.id}:{text.edited}")


def from_press(asked: Interaction) -> Incoming:
    """A button, one or several choices of a list, or a form that was sent."""
    return _from(asked, Press(discord.utils.utcnow(), asked.data, asked.text))


def from_command(
    asked: Interaction, event: Callable[[datetime], Event], within: tuple[str, ...] = ()
) -> Incoming:
    """`within`: the dialogs in which it has a meaning, where it is not all."""
    return _from(asked, event(discord.utils.utcnow()), within)


def _from(asked: Interaction, event: Event | Press, within: tuple[str, ...] = ()) -> Incoming:
    return Incoming(
        talk_of(asked.person),
        event,
        update=str(asked.id),
        origin=origin_of(asked),
        place=str(asked.channel) if asked.direct else "",
        locale=asked.locale,
        within=within,
    )


def origin_of(asked: Interaction) -> str | None:
    origin = asked.origin
    return name_of(origin.id, layout=origin.is_layout) if origin is not None else None
