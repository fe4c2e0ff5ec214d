"""Setting up a group by what its admins type: for a platform that has no forms. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from msgspec.structs import replace

from bot.community.entries import NEW, read_entry
from bot.community.settings import CommunitySettings
from bot.community.setup import Situation, named
from bot.dialogue.local import SORTS
from bot.dialogue.words import disarmed

COMMANDS: Final = ("panel", "setup", "name", "speak", "card", "uncard", "rest", "wake")
"""Heard of a group's admins alone. The first two change no setting."""


def typed(
    settings: CommunitySettings, command: str, argument: str, now: Situation
) -> CommunitySettings | tuple[str, ...]:
    """The settings after what was typed; or what is wrong with it."""
    phrase = now.words.phrase
    match command:
        case "name" if argument.strip():
            return named(settings, argument)
        case "speak":
            code = argument.strip().lower()
            if code not in now.dialog.languages:
                return (phrase("group_no_language", languages=", ".join(now.dialog.languages)),)
            return replace(settings, language=code)
        case "rest" | "wake":
            return replace(settings, enabled=command == "wake")
        case "card":
            return _card(settings, argument, now)
        case "uncard":
            number = int(argument) if argument.strip().isdecimal() and len(argument) < 4 else 0
            if not 0 < number <= len(settings.entries):
                return (phrase("group_no_entry"),)
            entries = settings.entries
            return replace(settings, entries=entries[: number - 1] + entries[number:])
        case _:
            return settings


def _card(settings: CommunitySettings, argument: str, now: Situation) -> CommunitySettings | tuple[str, ...]:
    """Lines: the sort, the name, what to know; of an event its day; and a day to look at it again, if any."""
    sort, *lines = (line.strip() for line in argument.strip().splitlines())
    if sort not in SORTS:
        return (now.words.phrase("group_no_sort", sorts=", ".join(SORTS)),)
    names = ("title", "text", *(("on",) if sort == "event" else ()), "review_by")
    written: Mapping[str, str] = dict(zip(names, lines, strict=False))
    return read_entry(settings, now, sort, NEW, written)


def state(settings: CommunitySettings, now: Situation, *said: str) -> str:
    """How the group is set up, and what its admins may type. CommonMark."""
    phrase, words = now.words.phrase, now.words
    rows = [
        f"{number}. {disarmed(entry.title)}: {phrase('admin_review', day=words.date(entry.review_by))}"
        + (f" ({phrase('admin_old')})" if entry.is_stale(now.today) else "")
        for number, entry in enumerate(settings.entries, 1)
    ]
    head = phrase(
        "admin_head" if settings.enabled else "admin_head_off",
        name=disarmed(settings.name) or phrase("group_nameless"),
    )
    return "\n\n".join((*said, head, "\n".join(rows) or phrase("admin_card_empty"), phrase("group_commands")))
