"""What becomes live in a text once a platform shows it: links, mentions, commands, and marks around words.

Telegram finds these by itself in every text: https://core.telegram.org/api/entities, and `find_entities` in
tdlib/td, td/telegram/MessageEntity.cpp. Discord's are those of its client's markdown, as documented under
"Message Formatting" and "Markdown Text 101"; a backslash takes any sign that is no letter and no digit.
Both are told a little more widely than the platforms do: whoever passes here passes there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from tests.botapi.markup import Entity, parse_html

_SIGN: Final = r"[^\s<>\"'“”()\[\]{}\u2000-\u200b\u200e-\u2064\u2066-\u206f]"
_TOP: Final = r"(?:com|org|net|jp|gg|me|io|ly|dev|app|example|co|xyz|info|tv)"
TELEGRAMS: Final = re.compile(
    rf"""(?P<link>\b[a-z][a-z0-9+.-]*://{_SIGN}+|(?:[\w-]+\.)+{_TOP}\b(?:/{_SIGN}*)?|\b\d+\.\d+\.\d+\.\d+\b)
    |(?P<mail>[\w.+-]+@[\w-]+\.[\w.-]+)
    |(?<!\w)(?P<mention>@\w+)
    |(?<![\w/<>])(?P<command>/[A-Za-z0-9_]+)
    |(?<!\w)(?P<tag>\#\w+|\$[A-Z]{{3,8}}\b)
    |(?P<telephone>\+\d[\d -]{{6,}})""",
    re.VERBOSE | re.IGNORECASE,
)
DISCORDS: Final = re.compile(
    rf"""(?P<mention><@[!&]?\d+>|<\#\d+>|@everyone|@here|<id:\w+>|</[^:>]+:\d+>)
    |(?P<emoji><a?:\w+:\d+>|<t:-?\d+(?::\w)?>|<sound:\d+:\d+>)
    |(?P<link><?\b(?:https?|steam)://{_SIGN}+>?|\bdiscord\.gg/\w+|<\+?[\d ]+>|<[\w.+-]+@[\w.-]+\.\w+>)
    |(?P<masked>\[[^\]\n]*\]\(\s*<?[^)\s]+)""",
    re.VERBOSE | re.IGNORECASE,
)
_ESCAPE: Final = re.compile(r"\\([^0-9A-Za-z\s])")
_LETTER: Final = "\ue000"
"""In place of a sign that was escaped: a letter of no alphabet, which marks nothing."""
_SPANS: Final = (
    re.compile(r"```(.+?)```", re.DOTALL),
    re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL),
    re.compile(r"\|\|(.+?)\|\|", re.DOTALL),
    re.compile(r"~~(.+?)~~", re.DOTALL),
    re.compile(r"__(.+?)__", re.DOTALL),
    re.compile(r"\*\*(.+?)\*\*(?!\*)", re.DOTALL),
    re.compile(r"(?<![\w*])\*(?![\s*])([^*\n]+?)(?<!\s)\*(?!\*)"),
    re.compile(r"\b_(?!_)([^_\n]+?)_\b"),
    re.compile(r"^(?:\#{1,3} |-\# |>>> |> )(.+)$", re.MULTILINE),
)


class Live(NamedTuple):
    """`kind`: link, mention, … or marks; `text`: what is pressed, or stands out."""

    kind: str
    text: str


@lru_cache(maxsize=2048)
def on_telegram(html: str) -> tuple[str, tuple[Live, ...]]:
    """The text that is shown, too. Raises RefusedError for what Telegram does not take."""
    text, entities = parse_html(html)
    return text, tuple(_on_telegram(text, entities))


def _on_telegram(text: str, entities: list[Entity]) -> Iterator[Live]:
    raw = text.encode("utf-16-le", "surrogatepass")
    for one in entities:
        start, end = one["offset"] * 2, (one["offset"] + one["length"]) * 2
        words = raw[start:end].decode("utf-16-le", "surrogatepass")
        yield Live("link" if one["type"] == "text_link" else "marks", one.get("url", words))
    for found in TELEGRAMS.finditer(text):
        yield Live(found.lastgroup or "", found.group())


@lru_cache(maxsize=2048)
def on_discord(text: str) -> tuple[Live, ...]:
    return tuple(_on_discord(text))


def _on_discord(text: str) -> Iterator[Live]:
    text = _ESCAPE.sub(_LETTER, text)
    for found in DISCORDS.finditer(text):
        yield Live(found.lastgroup or "", found.group())
    for span in _SPANS:
        for found in span.finditer(text):
            yield Live("marks", found.group(found.lastindex or 0))
