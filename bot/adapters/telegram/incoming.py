"""From an update to what the service understands. Nothing is decided here: it is only said in other words."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from bot.adapters.telegram.commands import (
    GROUP_MENU,
    Dialogs,
    Remark,
    dialogs_of,
    event_of,
    parse,
    payload_of,
)
from bot.adapters.telegram.groups import SETUP, Managed
from bot.adapters.telegram.render import paged
from bot.adapters.telegram.sender import NOT_PRESSED, Pressed
from bot.adapters.telegram.updates import Arrival, Attached, Message, Press, has_media
from bot.community.group import COMMANDS
from bot.community.links import Links
from bot.dialogue.events import Event, Opened, TextReceived
from bot.dialogue.struct import Struct
from bot.service import buttons
from bot.service.arrivals import Incoming
from bot.service.ports import Identity, Receipt
from bot.service.talk import Talk

PLATFORM: Final = "telegram"
_BLOCKED: Final = "kicked"
_GONE: Final = frozenset(("left", "kicked"))


class Heard(Struct, frozen=True):
    """For the talk. `community`: whose link they came by, None for none."""

    incoming: Incoming
    pressed: Pressed = NOT_PRESSED
    community: Identity | None = None


class Aside(Struct, frozen=True):
    """Not for the talk; one message, which leaves the talk where it is, answers it. After a link to nothing
    the talk itself follows."""

    incoming: Incoming
    remark: Remark
    community: Identity | None = None


class Filed(Struct, frozen=True):
    """Somebody sent a document: a set-up, if one is awaited of them. `aside`: what it is otherwise."""

    aside: Aside
    file: Attached


class Called(Struct, frozen=True):
    """A command in a group, where nothing is talked about: a link with this payload leads away."""

    chat: int
    payload: str
    locale: str = ""
    topic: int = 0


class Dismissed(Struct, frozen=True):
    """A press that belongs to no private chat."""

    query: str


class Left(Struct, frozen=True):
    """The person blocked the bot."""

    person: Identity


class Shown(Struct, frozen=True):
    """An admin followed the link to how a group is set up. `incoming`: for whoever is none."""

    incoming: Incoming
    chat: int


class Removed(Struct, frozen=True):
    """The guide was taken out of a group."""

    chat: int


class Moved(Struct, frozen=True):
    """A group has another id from now on."""

    chat: int
    new: int


Meaning = Heard | Aside | Filed | Called | Dismissed | Left | Managed | Shown | Removed | Moved


def read(arrival: Arrival, dialogs: Dialogs, username: str, at: datetime, links: Links) -> Meaning | None:
    """None for what is not meant for us."""
    update, _, receipt = arrival
    message, edited, press, standing = (
        update.message,
        update.edited_message,
        update.callback_query,
        update.my_chat_member,
    )
    if press is not None:
        return _pressed(press, receipt, at)
    if message is not None and not message.chat.is_private:
        if message.migrate_to_chat_id:
            return Moved(message.chat.id, message.migrate_to_chat_id)
        return _managed(message, username) or _called(message, username, dialogs, at)
    if message is not None and message.sender is not None and not message.sender.is_bot:
        return _written(message, arrival, dialogs, at, links)
    if edited is not None and edited.chat.is_private:
        words = edited.text or edited.caption
        if words:
            return Aside(_incoming(edited, receipt, TextReceived(at, words)), "edited")
    if standing is not None and standing.chat.is_private and standing.new_chat_member.status == _BLOCKED:
        return Left(talk_of(standing.chat.id).identity)
    if standing is not None and not standing.chat.is_private and standing.new_chat_member.status in _GONE:
        return Removed(standing.chat.id)
    return None


def talk_of(person: int, dialog: str = "") -> Talk:
    """In a private chat the person's id is the chat's. Without a dialog: in the one that is open."""
    return Talk(Identity(PLATFORM, str(person)), dialog)


def _incoming(message: Message, receipt: Receipt, event: Event, within: tuple[str, ...] = ()) -> Incoming:
    return Incoming(
        talk_of(message.chat.id),
        event,
        str(receipt.number),
        received=str(message.message_id),
        receipt=receipt,
        locale=message.sender.language_code if message.sender is not None else "",
        within=within,
    )


def _written(
    message: Message, arrival: Arrival, dialogs: Dialogs, at: datetime, links: Links
) -> Meaning | None:
    _, raw, receipt = arrival
    text = message.text
    if text is None:
        if not has_media(raw):
            return None
        heard = TextReceived(at, message.caption) if message.caption else Opened(at)
        aside = Aside(_incoming(message, receipt, heard), "only_words")
        return Filed(aside, message.document) if message.document is not None else aside
    command, community = parse(text), None
    if command is not None and command.name == "start" and (led := links.read(command.argument)) is not None:
        community, where = led
        if where == SETUP:
            return Shown(_incoming(message, receipt, Opened(at)), int(community.id))
        command = command._replace(argument=where)
    event = event_of(command, text, dialogs, at) if command is not None else TextReceived(at, text)
    if isinstance(event, str):
        return Aside(_incoming(message, receipt, Opened(at)), event, community)
    return Heard(_incoming(message, receipt, event, dialogs_of(command, dialogs)), community=community)


def _pressed(press: Press, receipt: Receipt, at: datetime) -> Meaning:
    message = press.message
    if message is None or not message.chat.is_private:
        return Dismissed(press.id)
    page, data = paged(press.data)
    incoming = Incoming(
        talk_of(press.sender.id),
        buttons.Press(at, (data,)),
        str(receipt.number),
        origin=str(message.message_id),
        receipt=receipt,
        locale=press.sender.language_code,
    )
    return Heard(incoming, Pressed(press.id, page, message.has_protected_content))


def _managed(message: Message, username: str) -> Managed | None:
    """A command of the admins' that names us or nobody; who may, is for Telegram to say."""
    command = parse(message.text or "")
    if command is None or command.name not in COMMANDS or message.sender is None or message.is_by_bot:
        return None
    if command.bot and command.bot.lower() != username.lower():
        return None
    sender = message.sender
    person = 0 if message.is_anonymous else sender.id
    chat, locale = message.chat.id, sender.language_code
    return Managed(chat, person, command.name, command.argument, locale, message.topic)


def _called(message: Message, username: str, dialogs: Dialogs, at: datetime) -> Called | None:
    """A command that names us, or one of ours that names nobody."""
    command = parse(message.text or "")
    if command is None or message.is_by_bot:
        return None
    mine = command.bot.lower() == username.lower() if command.bot else command.name in GROUP_MENU
    if not mine:
        return None
    locale = message.sender.language_code if message.sender is not None else ""
    return Called(message.chat.id, payload_of(command, dialogs, at), locale, message.topic)
