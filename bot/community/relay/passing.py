"""A text of one side as the other sees it: to the letter, with nothing in it that could be pressed.

No markup, no mention, no command, no hidden direction of writing; and of a person no link. A link that a
volunteer writes out whole stays one: to name a page is part of helping, and the address is what is seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.dialogue.words import clean, plain, shorten

ROOM: Final = 1_700
"""Characters of one piece, as it is shown: with a name and a line around it, it fits on every platform."""
NAME: Final = 40
_GAP: Final = "\u2060"
"""Nothing to see; it keeps apps from making a link of what is around it."""
_LINK: Final = re.compile(r"https?://[^\s<>]+")
_MARKS: Final = re.compile(r"([\\*`\[\]~|])")
"""What CommonMark would take for a mark within an address."""
_LIVE: Final = re.compile(
    r"(?<=:)(?=//)"  # https:|//
    r"|(?<=[^\W_])(?=\.[^\W\d_])"  # example|.com
    r"|(?<=@)(?=\w)"  # @|name
    r"|(?<=#)(?=\w)"  # #|topic
    r"|(?<![\w/:]/)(?<=/)(?=\w)"  # /|command
    r"|(?<=\$)(?=[A-Za-z])"
)
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
    if not links:
        return plain(_unlinked(line))
    parts, end = [], 0
    for found in _LINK.finditer(line):
        parts += [plain(_unlinked(line[end : found.start()])), _MARKS.sub(r"\\\1", found.group())]
        end = found.end()
    return "".join((*parts, plain(_unlinked(line[end:]))))


def _unlinked(text: str) -> str:
    return _LIVE.sub(_GAP, _HIDDEN.sub("", text))
