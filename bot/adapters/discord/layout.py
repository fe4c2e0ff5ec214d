"""Texts in parts as a layout of Discord (Components V2): a quiet frame, rules between, and twice the room."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

import discord

from bot.adapters.discord.markup import fitted, subtext

LAYOUT_LIMIT: Final = 4000
"""Characters of all texts in a layout (Discord, "Component Reference")."""
MOST_PARTS: Final = 12
"""With a rule between each, a frame and the buttons: below the 40 components that a layout may have."""
_HEADING: Final = re.compile(r"(?:^|\n\n)(?=\*\*[^*\n]+\*\*(?:\n| |$))")
"""Bold words at the beginning of a paragraph: those of a line of their own, or the first of a sentence."""
_LINE: Final = re.compile(r"(?:^|\n\n)(?=\*\*[^*\n]+\*\*\n)")
"""A line that is bold as a whole, with more below it."""

Row = Sequence[discord.ui.Item[Any]]


def is_in_parts(text: str) -> bool:
    """Whether a text has several headings: four ways side by side, a recap, a page of the summary."""
    if "\n\n**" not in text:
        return False
    return len(_HEADING.findall(text)) > 2 or len(_LINE.findall(text)) > 1


def lay_out(head: str, text: str, rows: Sequence[Row]) -> discord.ui.LayoutView:
    """`head` stands above, small and grey. A text in one part has no frame, like any other message."""
    view = discord.ui.LayoutView(timeout=None)
    if head:
        view.add_item(discord.ui.TextDisplay(subtext(head)))
    first, *others = _parts(fitted(text, LAYOUT_LIMIT - len(head) - len(subtext(""))))
    if others:
        frame = discord.ui.Container[Any](discord.ui.TextDisplay(first))
        for part in others:
            frame.add_item(discord.ui.Separator())
            frame.add_item(discord.ui.TextDisplay(part))
        view.add_item(frame)
    elif first:
        view.add_item(discord.ui.TextDisplay(first))
    for row in rows:
        view.add_item(discord.ui.ActionRow(*row))
    view.stop()
    return view


def _parts(text: str) -> list[str]:
    parts = [part.strip() for part in _HEADING.split(text) if part.strip()] or [""]
    return [*parts[: MOST_PARTS - 1], *filter(None, ["\n\n".join(parts[MOST_PARTS - 1 :])])]
