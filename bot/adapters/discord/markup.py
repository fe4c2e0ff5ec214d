"""The CommonMark subset of the core, as Discord reads it.

Emphasis, strong, lists and backslashes are the same there. What is left are marks that mean nothing in
CommonMark and something on Discord: they are shown to the letter.
"""

from __future__ import annotations

import re
from typing import Final

TEXT_LIMIT: Final = 2000
"""Characters of a message (Discord, "Message Object")."""

_DISCORDS_OWN: Final = re.compile(
    r"(?<!\\)(~~|\|\||__)"  # struck out, spoiler, underlined
    r"|(?<!\\)<(?=[@#:/]|a:|t:|id:|sound:|https?:)"  # mentions, emoji, times, commands
    r"|^(?=-#)",  # subtext
    re.MULTILINE,
)


def to_discord(text: str) -> str:
    # Nearly every text has none of the marks, and this takes a twentieth of the time.
    if not ("<" in text or "__" in text or "~~" in text or "||" in text or "-#" in text):
        return text
    return _DISCORDS_OWN.sub(_to_the_letter, text)


def _to_the_letter(found: re.Match[str]) -> str:
    marks = found.group()
    return "".join(f"\\{mark}" for mark in marks) if marks else "\\"


def subtext(text: str) -> str:
    """Small and grey, for one line."""
    return f"-# {text}"


def fitted(text: str, most: int = TEXT_LIMIT) -> str:
    """With its last paragraph kept whole: that is the answer on a frozen question."""
    if len(text) <= most:
        return text
    before, _, last = text.rpartition("\n\n")
    room = most - len(last) - 3
    return f"{before[:room].rstrip()}…\n\n{last}" if room > 0 else text[: most - 1] + "…"
