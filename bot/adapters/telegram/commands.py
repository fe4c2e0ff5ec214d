"""Commands and deep links: what they come to, and what Telegram's own menu shows of them.

A link is `https://t.me/<bot>?start=<payload>`, with one of these payloads (64 of A-Z, a-z, 0-9, _ and -):

    card_flight_home        a card
    section_the_job         what was answered in a section; its first visitor is asked from the beginning
    help                    numbers to call
    cards                   things to read
    privacy                 what is kept, and who can read it
    stay_or_leave           a dialog, which is then the one that is open

Any other leads to nothing that is here, and the person is told so; then the talk goes on where it was.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final, Literal, NamedTuple

from bot.dialogue.danger import detect
from bot.dialogue.events import (
    CardOpened,
    CardsAsked,
    CardSought,
    Event,
    HelpAsked,
    LinkAsked,
    Opened,
    TextReceived,
)
from bot.dialogue.model import Dialog
from bot.dialogue.verbs import EVENTS

MENU: Final = (
    *("start", "continue", "back", "change", "recap", "cards", "ask", "help_now"),
    *("pause", "remind", "restart", "language", "keepsake", "link", "unlink"),
    *("privacy", "export", "forget", "hide", "help"),
)
"""In the order in which Telegram lists them. Discord's commands stand in a tree of their own."""
GROUP_MENU: Final = ("start", "help", "privacy")
_COMMAND: Final = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?:\s+(.*))?\s*", re.DOTALL)
Remark = Literal["only_words", "edited", "policy", "no_such_link"]
"""What is said beside the talk."""
NOWHERE: Final = "nowhere"
"""The payload in a group's link for one that leads to nothing: what was typed there is not repeated."""
_OWN: Final[Mapping[str, Callable[[datetime], Event]]] = {
    "help_now": HelpAsked,
    "start": Opened,
    "ask": CardsAsked,
}


class Command(NamedTuple):
    """`bot` is the name that it was addressed to, "" for none."""

    name: str
    bot: str
    argument: str


def parse(text: str) -> Command | None:
    """None for what is no command."""
    found = _COMMAND.fullmatch(text) if text[:1] == "/" else None
    return Command(found[1].lower(), found[2] or "", (found[3] or "").strip()) if found else None


Dialogs = Mapping[str, Dialog]
"""All that can be talked through, by id; the first is that of whoever has chosen none."""


def event_of(command: Command, text: str, dialogs: Dialogs, at: datetime) -> Event | Remark:
    """A remark where it is no affair of the talk. An unknown command is what was typed."""
    match command:
        case Command(_, _, argument) if detect(argument) is not None:
            return TextReceived(at, argument)  # danger comes first, whatever command it was written behind
        case Command("start", _, argument) if argument:
            return _linked(argument, dialogs, at)
        case Command("ask", _, argument) if argument:
            return CardSought(at, argument)
        case Command("link", _, argument) if argument:
            return LinkAsked(at, argument)
        case Command("privacy"):
            return "policy"
    event = _OWN.get(command.name) or EVENTS.get(command.name)
    return event(at) if event is not None else TextReceived(at, text)


def payload_of(command: Command, dialogs: Dialogs, at: datetime) -> str:
    """Where a command in a group leads to in private."""
    if command.name != "start":
        return command.name if command.name in GROUP_MENU else next(iter(dialogs))
    if not command.argument:
        return next(iter(dialogs))
    return NOWHERE if _linked(command.argument, dialogs, at) == "no_such_link" else command.argument


def dialogs_of(command: Command | None, dialogs: Dialogs) -> tuple[str, ...]:
    """Those in which what is linked to is; none for what is in all of them."""
    if command is None or command.name != "start":
        return ()
    sort, _, name = command.argument.partition("_")
    match sort:
        case "card":
            return tuple(one for one, dialog in dialogs.items() if name in dialog.cards)
        case "section":
            return tuple(one for one, dialog in dialogs.items() if _has_section(dialog, name))
        case _:
            return (command.argument,) if command.argument in dialogs else ()


def _linked(payload: str, dialogs: Dialogs, at: datetime) -> Event | Remark:
    sort, _, name = payload.partition("_")
    match sort:
        case "privacy" if not name:
            return "policy"
        case "help" if not name:
            return HelpAsked(at)
        case "cards" if not name:
            return CardsAsked(at)
        case "card" if any(name in dialog.cards for dialog in dialogs.values()):
            return CardOpened(at, name)
        case "section" if any(_has_section(dialog, name) for dialog in dialogs.values()):
            return Opened(at, name)
        case _:
            return Opened(at) if payload in dialogs else "no_such_link"


def _has_section(dialog: Dialog, name: str) -> bool:
    return any(section.id == name for section in dialog.sections)


def link(username: str, payload: str) -> str:
    return f"https://t.me/{username}?start={payload}"


def settings(dialog: Dialog) -> list[dict[str, Any]]:
    """The parameters of each setMyCommands: private chats and groups, in each language."""
    scopes = (("all_private_chats", MENU), ("all_group_chats", GROUP_MENU))
    spoken = {"": dialog, **dialog.translations}  # no code: for everybody else
    return [
        {
            "scope": {"type": scope},
            "commands": [
                {"command": name, "description": one.phrases[f"command_{name}"].source} for name in names
            ],
            **({"language_code": code} if code else {}),
        }
        for scope, names in scopes
        for code, one in spoken.items()
    ]
