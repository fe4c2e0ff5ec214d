"""Commands and deep links: what they come to, and what Telegram's own menu shows of them.

A link is `https://t.me/<bot>?start=<payload>`, with one of these payloads (64 of A-Z, a-z, 0-9, _ and -):

    card_flight_home        a card
    section_the_job         what was answered in a section; its first visitor is asked from the beginning
    help                    numbers to call
    privacy                 what is kept, and who can read it
    stay_or_leave           the dialog; as any other word
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final, NamedTuple

from bot.dialogue.events import CardOpened, CardsAsked, CardSought, Event, HelpAsked, Opened, TextReceived
from bot.dialogue.model import Dialog
from bot.dialogue.verbs import EVENTS

MENU: Final = (
    *("start", "continue", "back", "change", "recap", "cards", "ask", "help_now"),
    *("pause", "restart", "keepsake", "privacy", "export", "forget", "hide", "help"),
)
"""In the order in which Telegram lists them. Discord's commands stand in a tree of their own."""
GROUP_MENU: Final = ("start", "help", "privacy")
LANGUAGES: Final = {"": "", "ja": "_ja"}
"""Telegram's code, "" for everybody else -> the end of the phrase's key."""
_COMMAND: Final = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?:\s+(.*))?\s*", re.DOTALL)
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


def event_of(command: Command, text: str, dialog: Dialog, at: datetime) -> Event | None:
    """None where it asks about privacy, which is no affair of the talk. An unknown one is what was typed."""
    match command:
        case Command("start", _, argument) if argument:
            return _linked(argument, dialog, at)
        case Command("ask", _, argument) if argument:
            return CardSought(at, argument)
        case Command("privacy"):
            return None
    event = _OWN.get(command.name) or EVENTS.get(command.name)
    return event(at) if event is not None else TextReceived(at, text)


def _linked(payload: str, dialog: Dialog, at: datetime) -> Event | None:
    sort, _, name = payload.partition("_")
    match sort:
        case "privacy" if not name:
            return None
        case "help" if not name:
            return HelpAsked(at)
        case "card" if name in dialog.cards:
            return CardOpened(at, name)
        case "section":
            return Opened(at, name)
        case _:
            return Opened(at)


def link(username: str, payload: str) -> str:
    return f"https://t.me/{username}?start={payload}"


def settings(dialog: Dialog) -> list[dict[str, Any]]:
    """The parameters of each setMyCommands: private chats and groups, in each language."""
    scopes = (("all_private_chats", MENU), ("all_group_chats", GROUP_MENU))
    return [
        {
            "scope": {"type": scope},
            "commands": [
                {"command": name, "description": dialog.phrases[f"command_{name}{ending}"].source}
                for name in names
            ],
            **({"language_code": code} if code else {}),
        }
        for scope, names in scopes
        for code, ending in LANGUAGES.items()
    ]
