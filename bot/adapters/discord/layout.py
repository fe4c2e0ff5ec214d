"""Long texts as a layout of Discord's (Components V2): twice the room, a quiet frame, rules between parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import discord

from bot.adapters.discord.markup import fitted, subtext

LAYOUT_LIMIT: Final = 4000
"""Characters of all texts in a layout (Discord, "Component Reference")."""


def lay_out(head: str, text: str, rows: Sequence[Sequence[discord.ui.Item[Any]]]) -> discord.ui.LayoutView:
    """`head` stands above the frame, small and grey."""
    view = discord.ui.LayoutView(timeout=None)
    if head:
        view.add_item(discord.ui.TextDisplay(subtext(head)))
    if text:
        view.add_item(
            discord.ui.Container(discord.ui.TextDisplay(fitted(text, LAYOUT_LIMIT - len(head) - 3)))
        )
    for row in rows:
        view.add_item(discord.ui.ActionRow(*row))
    view.stop()
    return view
