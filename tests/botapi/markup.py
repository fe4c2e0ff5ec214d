"""Telegram's HTML, parsed strictly, and lengths as Telegram counts them.

The rules and the words of the refusals are those of `parse_html` in tdlib/td, td/telegram/MessageEntity.cpp.
In one thing this parser is stricter: it refuses a bare `&` or `>`, which the real server forgives, although
https://core.telegram.org/bots/api#html-style asks to escape them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from .refusals import RefusedError, bad

Entity = dict[str, Any]

PLAIN = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
}
TAGS = {*PLAIN, "a", "code", "pre", "blockquote", "tg-emoji"}
KINDS = {*PLAIN.values(), "text_link", "code", "pre", "blockquote", "expandable_blockquote", "custom_emoji"}
ESCAPES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}

_ESCAPE = re.compile(r"&(?:(lt|gt|amp|quot)|#x([0-9a-fA-F]{1,6})|#([0-9]{1,7}));")
_PLAIN_RUN = re.compile(r"[^<&>]+")
_TAG_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE = re.compile(r"""\s*([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9.-]+)(?=[\s>])))?""")


def units(text: str) -> int:
    """UTF-16 code units: what Telegram's offsets and limits count."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(slots=True)
class _Open:
    tag: str
    argument: str
    offset: int
    start: int


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.text: list[str] = []
        self.length = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def parse(self) -> tuple[str, list[Entity]]:
        at = 0
        while at < len(self.source):
            char = self.source[at]
            if char == "<":
                at = self._close(at) if self.source.startswith("</", at) else self._begin(at)
            elif char == "&":
                found = _ESCAPE.match(self.source, at)
                if not found:
                    raise self._wrong(f"Unescaped & at byte offset {self._byte(at)}")
                self._add(_escaped(found))
                at = found.end()
            elif char == ">":
                raise self._wrong(f"Unescaped > at byte offset {self._byte(at)}")
            else:
                run = _PLAIN_RUN.match(self.source, at)
                assert run is not None
                self._add(run[0])
                at = run.end()
        if self.open:
            raise self._wrong(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self.text), self.entities

    def _add(self, text: str) -> None:
        self.text.append(text)
        self.length += units(text)

    def _byte(self, at: int) -> int:
        return len(self.source[:at].encode())

    def _wrong(self, why: str) -> RefusedError:
        return bad(f"can't parse entities: {why}")

    def _begin(self, at: int) -> int:
        name = _TAG_NAME.match(self.source, at + 1)
        assert name is not None
        here, tag = name.end(), name[0].lower()
        if here == len(self.source):
            raise self._wrong(f"Unclosed start tag at byte offset {self._byte(at)}")
        if tag not in TAGS:
            raise self._wrong(f'Unsupported start tag "{tag}" at byte offset {self._byte(at)}')
        argument = ""
        while not self.source.startswith(">", here := _skip_space(self.source, here)):
            found = _ATTRIBUTE.match(self.source, here)
            if here == len(self.source) or not found:
                raise self._wrong(f'Unclosed start tag "{tag}" at byte offset {self._byte(at)}')
            argument = self._argument(tag, found) or argument
            here = found.end()
        if tag == "span" and argument != "spoiler":
            raise self._wrong(f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(at)}')
        self.open.append(_Open(tag, argument, self.length, len(self.text)))
        return here + 1

    def _argument(self, tag: str, found: re.Match[str]) -> str:
        name = found[1]
        value = _ESCAPE.sub(_escaped, found[2] or found[3] or found[4] or "")
        match tag, name:
            case ("a", "href") | ("tg-emoji", "emoji-id"):
                return value
            case "code", "class" if value.startswith("language-"):
                return value.removeprefix("language-")
            case "span", "class" if value.startswith("tg-"):
                return value.removeprefix("tg-")
            case "blockquote", "expandable":
                return "expandable"
        return ""

    def _close(self, at: int) -> int:
        if not self.open:
            raise self._wrong(f"Unexpected end tag at byte offset {self._byte(at)}")
        name = _TAG_NAME.match(self.source, at + 2)
        assert name is not None
        here = _skip_space(self.source, name.end())
        if not self.source.startswith(">", here):
            raise self._wrong(f"Unclosed end tag at byte offset {self._byte(at)}")
        last, found = self.open.pop(), name[0].lower()
        if found and found != last.tag:
            raise self._wrong(
                f"Unmatched end tag at byte offset {self._byte(at)}, "
                f'expected "</{last.tag}>", found "</{found}>"'
            )
        if self.length > last.offset:
            self._finish(last)
        return here + 1

    def _finish(self, was: _Open) -> None:
        place: Entity = {"offset": was.offset, "length": self.length - was.offset}
        before = self.entities[-1] if self.entities else {}
        same_place = before.items() >= place.items()
        match was.tag:
            case "a":
                url = was.argument or "".join(self.text[was.start :])
                self.entities.append({"type": "text_link", **place, "url": url})
            case "code" if same_place and before["type"] == "pre" and was.argument:
                before["language"] = was.argument
            case "pre" if same_place and before["type"] == "code":
                before["type"] = "pre"
            case "code":
                more = {"language": was.argument} if was.argument else {}
                self.entities.append({"type": "code", **place, **more})
            case "tg-emoji":
                if not was.argument.isdigit():
                    raise self._wrong("Invalid custom emoji identifier specified")
                self.entities.append({"type": "custom_emoji", **place, "custom_emoji_id": was.argument})
            case "blockquote":
                kind = "expandable_blockquote" if was.argument else "blockquote"
                self.entities.append({"type": kind, **place})
            case "pre":
                self.entities.append({"type": "pre", **place})
            case tag:
                self.entities.append({"type": PLAIN[tag], **place})


def _escaped(found: re.Match[str]) -> str:
    if found[1]:
        return ESCAPES[found[1]]
    return chr(int(found[2], 16) if found[2] else int(found[3]))


def _skip_space(source: str, at: int) -> int:
    while at < len(source) and source[at].isspace():
        at += 1
    return at


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """The text and its entities, in UTF-16 units. Raises `RefusedError` ("can't parse entities: …")."""
    text, entities = _Parser(source).parse()
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    return text, entities


def trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """As shown: no white space around; entities shortened with it."""
    front = units(text) - units(text.lstrip())
    text = text.strip()
    end, kept = units(text), []
    for entity in entities:
        start = max(entity["offset"] - front, 0)
        stop = min(entity["offset"] - front + entity["length"], end)
        if stop > start:
            kept.append(entity | {"offset": start, "length": stop - start})
    return text, kept


def checked(text: str, entities: list[Entity]) -> list[Entity]:
    """Entities that came beside the text must lie within it. Raises `RefusedError`."""
    for entity in entities:
        if entity["offset"] < 0 or entity["length"] <= 0 or entity["offset"] + entity["length"] > units(text):
            raise bad(f"entity beyond the end of the text: {entity}")
    return entities
