"""Texts in parts as a layout of Discord (Components V2): a quiet frame, rules between, and twice the room."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.adapters.discord.markup import fitted, subtext
from bot.adapters.discord.updates import Json

LAYOUT_LIMIT: Final = 4000
"""Characters of all texts in a layout (Discord, "Component Reference")."""
MOST_COMPONENTS: Final = 40
"""In a layout, however deep they lie (Discord, "Component Reference")."""
MOST_PARTS: Final = 12
"""With a rule between each. Fewer where there is much to press; what is left over stands in the last one."""
_HEADING: Final = re.compile(r"(?:^|\n\n)(?=\*\*[^*\n]+\*\*(?:\n| |$))")
"""Bold words at the beginning of a paragraph: those of a line of their own, or the first of a sentence."""
_LINE: Final = re.compile(r"(?:^|\n\n)(?=\*\*[^*\n]+\*\*\n)")
"""A line that is bold as a whole, with more below it."""

ROW, _TEXT, _RULE, _FRAME = 1, 10, 14, 17
"""Types of components (Discord, "Component Types")."""


def is_in_parts(text: str) -> bool:
    """Whether a text has several headings: four ways side by side, a recap, a page of the summary."""
    if "\n\n**" not in text:
        return False
    return len(_HEADING.findall(text)) > 2 or len(_LINE.findall(text)) > 1


def lay_out(head: str, text: str, rows: Sequence[Sequence[Json]]) -> list[Json]:
    """`head` stands above, small and grey. A text in one part has no frame, like any other message."""
    laid = [_words(subtext(head))] if head else []
    room = MOST_COMPONENTS - len(laid) - 1 - sum(1 + len(row) for row in rows)
    fitting = fitted(text, LAYOUT_LIMIT - len(head) - len(subtext("")))
    first, *others = _parts(fitting, min(MOST_PARTS, (room + 1) // 2))
    if others:
        framed = [_words(first)]
        for part in others:
            framed += [{"type": _RULE}, _words(part)]
        laid.append({"type": _FRAME, "components": framed})
    elif first:
        laid.append(_words(first))
    return laid + [{"type": ROW, "components": list(row)} for row in rows]


def _words(text: str) -> Json:
    return {"type": _TEXT, "content": text}


def _parts(text: str, most: int) -> list[str]:
    parts = [part.strip() for part in _HEADING.split(text) if part.strip()] or [""]
    return [*parts[: most - 1], *filter(None, ["\n\n".join(parts[most - 1 :])])]
