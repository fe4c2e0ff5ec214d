"""The panel: a message that stays in a channel, and the four things that can be pressed there. Pure.

Whoever presses it is answered where only they see it. Nothing is counted, so there is nothing to show.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from bot.community.settings import CommunitySettings
from bot.dialogue.model import Dialog
from bot.dialogue.words import disarmed

ACTS: Final = ("start", "help", "cards", "person")


class Panel(NamedTuple):
    """`buttons`: each with its act and its label. `text` is CommonMark."""

    text: str
    buttons: tuple[tuple[str, str], ...]


def panel_of(settings: CommunitySettings, dialog: Dialog) -> Panel:
    """`dialog`: as it was written. The panel is in the community's language."""
    words = dialog.in_language(settings.language).phrases
    name = disarmed(settings.name)
    head = [f"**{name}**"] if name else []
    if not settings.enabled:
        text = words["panel_off"].source
        return Panel("\n".join((*head, text)), (("help", words["panel_help"].source),))
    acts = [act for act in ACTS if act != "person" or settings.relays]
    buttons = tuple((act, words[f"panel_{act}"].source) for act in acts)
    return Panel("\n".join((*head, words["panel_text"].source)), buttons)
