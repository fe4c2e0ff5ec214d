"""What everything that is sent is held against, and the log too. Faults are gathered, not raised."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

from bot.adapters.discord.updates import Json
from bot.dialogue.keepsake import Keepsake
from bot.service.ports import Document
from tests.adapters.discord.limits import faults as discord_faults
from tests.botapi.keyboards import check_markup
from tests.botapi.markup import units
from tests.botapi.refusals import RefusedError
from tests.hostile.meanness import BIDI, CONTROLS, MARKER
from tests.hostile.readings import Live, on_discord, on_telegram

ROOT: Final = Path(__file__).parents[2]
_UNSAFE: Final = re.compile(f"[{BIDI}{re.escape(CONTROLS.replace(chr(10), ''))}\ud800-\udfff]")
_MOST_TOLD: Final = 20
_OWN_LINKS: Final = ("https://t.me/guide_bot", "https://discord.com/channels/@me/")
_EXPECTED: Final = ("cannot be read and was set aside", "without a number was set aside")


@cache
def written_by_authors() -> str:
    """Every word that is ours: a link in there is none of a person's making."""
    folders = (ROOT / "dialogs", ROOT / "tests" / "content" / "base")
    files = [path for folder in folders for path in sorted(folder.rglob("*.yaml"))]
    return "\n".join(path.read_text() for path in (*files, ROOT / "docs" / "privacy.md"))


def draw_little(_: Keepsake) -> tuple[Document, ...]:
    """In place of drawing, which takes a tenth of a second and has tests of its own."""
    return (Document("a.txt", b"drawn"),)


class Verdict(logging.Handler):
    """`told` are the first faults, with what was sent; `count` is how many there were."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.told: list[str] = []
        self.count = self.sent = 0

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if not any(expected in message for expected in _EXPECTED):
            self.fault(f"the log: {message}")

    def fault(self, what: str) -> None:
        self.count += 1
        if len(self.told) < _MOST_TOLD:
            self.told.append(what)

    def telegram(self, method: str, given: Json) -> None:
        """A call to the Bot API."""
        self.sent += 1
        self._strings(method, {name: value for name, value in given.items() if name != "callback_query_id"})
        try:
            if "reply_markup" in given:
                check_markup(given["reply_markup"])
            text = str(given.get("text", ""))
            if given.get("parse_mode") != "HTML":
                if units(text) > (200 if method == "answerCallbackQuery" else 4096):
                    self.fault(f"{method}: too long")
                return
            shown, live = on_telegram(text)
            if not 1 <= units(shown.strip()) <= 4096:
                self.fault(f"{method}: {units(shown)} units")
            self._live(method, live, text)
        except RefusedError as refused:
            self.fault(f"{method}: {refused}: {given.get('text')!r}")

    def discord(self, method: str, path: str, body: Json) -> None:
        """A request to Discord."""
        self.sent += 1
        self._strings(path, body)
        for fault in discord_faults([_Entry(method, path, body)]):
            self.fault(f"{fault}: {str(body)[:300]}")
        data = body.get("data") or body
        parts = data.get("components") or []
        for text in filter(None, (data.get("content"), *_texts(parts))):
            self._live(path, on_discord(text), text)

    def line(self, line: str) -> None:
        """A line of the terminal's: JSON."""
        self.sent += 1
        if found := _UNSAFE.search(line.rstrip("\n").replace("\u2028", "")):
            self.fault(f"the terminal: {found.group()!r}")

    def _live(self, where: str, found: Iterable[Live], text: str) -> None:
        for kind, live in found:
            if kind == "marks":
                mine = MARKER not in live or (live[0], live[-1]) == ("“", "”")  # bold around a whole quote
            else:
                mine = live in written_by_authors() or live.startswith(_OWN_LINKS)
            if not mine:
                self.fault(f"{where}: {kind} {live!r} in {text!r}")

    def _strings(self, where: str, value: Any) -> None:
        for text in _strings(value):
            if found := _UNSAFE.search(text):
                self.fault(f"{where}: {found.group()!r} in {text!r}")


class _Entry:
    def __init__(self, method: str, path: str, json: Json) -> None:
        self.method, self.path, self.json = method, path, json


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)


def _texts(parts: Iterable[Json]) -> Iterator[str]:
    for part in parts:
        if "content" in part:
            yield part["content"]
        yield from _texts(part.get("components", ()))
