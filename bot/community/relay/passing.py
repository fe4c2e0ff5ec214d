"""A text of one side as the other sees it: to the letter, with nothing in it that could be pressed.

No markup, no mention, no command, no hidden direction of writing; and of a person no link. A link that a
volunteer writes out whole stays one: to name a page is part of helping, and the address is what is seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.dialogue.words import address, clean, plain, shorten

ROOM: Final = 1_700
"""Characters of one piece, as it is shown: with a name and a line around it, it fits on every platform."""
NAME: Final = 40
_LINK: Final = re.compile(r"https?://[^\s<>]+")
_HIDDEN: Final = re.compile("[\u200b\u2060\ufeff\u00ad\u180e]")
_ENDS: Final = re.compile(r"(?<=\n)|(?<=[.!?。！？])(?= )|(?<= )")


def shown(text: str, *, links: bool = False) -> str:
    """As CommonMark. `links`: addresses that are written out whole stay what they are."""
    return "\n".join(_line(line, links) for line in text.strip().split("\n"))


def shown_name(name: str) -> str:
    """A name as it is shown, on one line and not too long; "?" where nothing of it can be."""
    return _line(shorten(" ".join(clean(_HIDDEN.sub("", name)).split()), NAME), links=False) or "?"


def pieces(text: str, *, links: bool = False) -> list[str]:
    """A text as it is shown, in pieces that each fit one message: cut at lines, sentences, words."""
    found, piece = [], ""
    for part in _parts(text.strip()):
        if piece and len(shown(piece + part, links=links)) > ROOM:
            found.append(piece)
            piece = ""
        piece += part
    return [shown(one, links=links) for one in (*found, piece) if one.strip()]


def _parts(text: str) -> Iterator[str]:
    """What can be put together again. None is so long that it does not fit alone."""
    for part in _ENDS.split(text):
        for start in range(0, len(part), ROOM // 4):
            yield part[start : start + ROOM // 4]


def _line(line: str, links: bool) -> str:
    line = _HIDDEN.sub("", line)
    if not links:
        return plain(line)
    parts, end = [], 0
    for found in _LINK.finditer(line):
        parts += [plain(line[end : found.start()]), address(found.group())]
        end = found.end()
    return "".join((*parts, plain(line[end:])))
