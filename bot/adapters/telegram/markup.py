"""The dialogs' CommonMark subset as Telegram's HTML. Whatever is not in the subset is shown to the letter.

https://core.telegram.org/bots/api#html-style. Of a person's words nothing becomes a mark: the core escapes
them for CommonMark, and all text is escaped for HTML here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

LIMIT: Final = 4096
"""UTF-16 code units of one message, counted after the marks were taken out."""
_MARKED: Final = re.compile(
    r"[*_`\[\]<>&\\~|#]|^\s*([-+]|[0-9]+[.)])\s|^\s*[-=]{2,}\s*$|^ {4}|\n\s*\n\s*\n", re.MULTILINE
)
"""Whether CommonMark would show a text as anything but its words, or HTML would."""
_ENDS: Final = re.compile(r"(?<=[.!?。！？])(?=[\s\u3000]|(?<=[。！？]))\s*")
_FULL_STOPS: Final = ("。", "！", "？")
_PARSER: Final = MarkdownIt("zero").enable(["emphasis", "escape", "entity", "list", "newline"])
_TAGS: Final = {
    "strong_open": "<b>",
    "strong_close": "</b>",
    "em_open": "<i>",
    "em_close": "</i>",
    "softbreak": "\n",
    "hardbreak": "\n",
}


def units(text: str) -> int:
    """UTF-16 code units, in which Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def to_html(text: str) -> str:
    """Single line breaks are meant, as they are in the dialogs."""
    if not _MARKED.search(text):
        return text.strip()
    return "\n".join(_blocks(_PARSER.parse(text))).strip("\n")


def split(text: str, room: int = LIMIT) -> list[str]:
    """CommonMark in pieces of at most `room` units: between paragraphs, else lines, sentences, words."""
    pieces: list[str] = []
    for part, glue in _parts(text, room):
        if pieces and units(pieces[-1]) + units(glue) + units(part) <= room:
            pieces[-1] += glue + part
        else:
            pieces.append(part)
    return pieces or [""]


def _parts(text: str, room: int) -> Iterator[tuple[str, str]]:
    """Parts that fit, each with what joined it to the one before."""
    for paragraph in text.split("\n\n"):
        glue = "\n\n"
        for line in [paragraph] if units(paragraph) <= room else paragraph.split("\n"):
            for sentence in [line] if units(line) <= room else _ENDS.split(line):
                for piece in _cut(sentence, room):
                    yield piece, glue
                    glue = "" if piece[-1:] in _FULL_STOPS else " "
            glue = "\n"


def _cut(text: str, room: int) -> Iterator[str]:
    """At spaces, or where there are none, anywhere but inside a character."""
    while units(text) > room:
        end = room - sum(character > "\uffff" for character in text[:room])
        end = text.rfind(" ", 1, end) if " " in text[1:end] else end
        yield text[:end]
        text = text[end:].lstrip()
    yield text


def _blocks(tokens: Sequence[Token]) -> Iterator[str]:
    """Lines; an empty one between paragraphs, and none between the items of a list."""
    markers: list[int | None] = []
    lead = ""
    first = True
    for token in tokens:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                if not markers and not first:
                    yield ""
                markers.append(int(token.attrs.get("start", 1)) if token.type[0] == "o" else None)
            case "bullet_list_close" | "ordered_list_close":
                markers.pop()
                lead = "  " * len(markers)
            case "list_item_open":
                number = markers[-1]
                lead = "  " * (len(markers) - 1) + (f"{number}. " if number is not None else "• ")
                markers[-1] = number + 1 if number is not None else None
            case "inline":
                if not markers and not first:
                    yield ""
                yield lead + "".join(_inline(token.children or []))
                lead, first = "  " * len(markers), False
            case _:
                pass


def _inline(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        yield _TAGS.get(token.type) or escape(token.content, quote=False)


__all__ = ["LIMIT", "split", "to_html", "units"]
