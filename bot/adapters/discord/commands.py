"""`/guide …` and `/guide-admin …`: their names, what they come to, what is offered while somebody types."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, Final

import discord
from discord import app_commands

from bot.dialogue.danger import detect
from bot.dialogue.events import CardOpened, CardsAsked, CardSought, Continued, Event, LinkAsked, Opened
from bot.dialogue.model import Dialog
from bot.dialogue.verbs import EVENTS
from bot.dialogue.words import shorten
from bot.service.language import language_of

NAME_LIMIT: Final = 100
"""Of a choice that is offered while somebody types (Discord, "Application Commands")."""
MOST_OFFERED: Final = 25

GROUP: Final = "guide"
NAMES: Final[Mapping[str, str]] = {
    GROUP: "てびき",
    "start": "はじめる",
    "continue": "つづける",
    "recap": "ふりかえり",
    "change": "変更",
    "cards": "カード",
    "ask": "たずねる",
    "help-now": "今すぐ相談",
    "pause": "休む",
    "remind": "リマインド",
    "restart": "最初から",
    "person": "人と話す",
    "language": "言語",
    "privacy": "プライバシー",
    "keepsake": "持ち帰り",
    "link": "連携",
    "unlink": "連携解除",
    "export": "データ出力",
    "forget": "忘れて",
    "hide": "隠す",
    "help": "ヘルプ",
}
"""Each command and its Japanese name. The descriptions are phrases: `command_start`."""
ADMIN: Final = "guide-admin"
ADMIN_NAMES: Final[Mapping[str, str]] = {
    ADMIN: "てびき設定",
    "setup": "設定",
    "show": "表示",
    "statistics": "統計",
    "reset": "リセット",
    "export": "書き出し",
    "import": "取り込み",
}

_EVENTS: Final[Mapping[str, Callable[[datetime], Event]]] = {
    **{
        name: EVENTS[name]
        for name in (
            *("recap", "change", "pause", "remind", "restart", "language"),
            *("keepsake", "link", "unlink", "export", "forget", "hide", "help"),
        )
    },
    "start": Opened,
    "continue": Continued,
    "help-now": EVENTS["help"],
}

Offer = Callable[[discord.Interaction[Any], str], Awaitable[list[app_commands.Choice[str]]]]
"""What to offer to somebody for a text that is being typed."""
Talks = Callable[[int], Awaitable[Iterable[Dialog]]]
"""The dialogs that somebody may begin."""
Meant = tuple[Callable[[datetime], Event], tuple[str, ...]]
"""What a command comes to, and the dialogs in which it has a meaning, where it is not all."""


def event_of(name: str, text: str, dialogs: Mapping[str, Dialog]) -> Meant:
    """`text`: what was given with the command, "" for nothing."""
    if name == "link" and text.strip() and detect(text) is None:
        return (lambda at: LinkAsked(at, text)), ()
    titled = tuple(id for id, one in dialogs.items() if text and text in titles_of(one))
    if name in _EVENTS and (titled or not text):
        return _EVENTS[name], titled
    return _about(text, dialogs)


def _about(text: str, dialogs: Mapping[str, Dialog]) -> Meant:
    """The card that was chosen from what was offered, or what was written instead."""
    if not text.strip():
        return CardsAsked, ()
    named = {id: card.id for id, one in dialogs.items() for card in one.cards.values() if card.title == text}
    if not named:
        return (lambda at: CardSought(at, text)), ()
    return (lambda at: CardOpened(at, next(iter(named.values())))), tuple(named)


def titles_of(dialog: Dialog) -> tuple[str, ...]:
    """In every language; and its id, for whoever types that."""
    return (dialog.id, dialog.title, *(one.title for one in dialog.translations.values()))


def offers_of(dialogs: Callable[[], Mapping[str, Dialog]]) -> Offer:
    """Cards by their titles and by other words for them; those whose title begins so come first."""

    async def offer(_: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
        cards = [card for dialog in dialogs().values() for card in dialog.cards.values()]
        ways = [(card.title, [way.casefold() for way in (card.title, *card.also)]) for card in cards]
        said = " ".join(typed.casefold().split())
        begin = [one for one in ways if any(way.startswith(said) for way in one[1])]
        hold = [one for one in ways if one not in begin and any(said in way for way in one[1])]
        return [
            app_commands.Choice(name=shorten(title, NAME_LIMIT), value=title)
            for title in list(dict.fromkeys(title for title, _ in (*begin, *hold)))[:MOST_OFFERED]
        ]

    return offer


def talks_of(talks: Talks) -> Offer:
    """The dialogs that somebody may begin, by their titles in the language of their app."""

    async def offer(interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
        offered, said = await talks(interaction.user.id), typed.casefold().strip()
        code = language_of(str(interaction.locale))
        titles = [one.in_language(code).title for one in offered]
        return [
            app_commands.Choice(name=shorten(title, NAME_LIMIT), value=title)
            for title in titles[:MOST_OFFERED]
            if said in title.casefold()
        ]

    return offer
