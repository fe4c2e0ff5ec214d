"""What people did in one test, and whether anything of it can be read in its log or its metrics.

The log is taken at DEBUG, as the product writes it; of our own loggers also before its redaction. A canary is
what somebody typed or was called, the words of an answer, an id, a token; as a whole word, so that "ann" is
not found in "channel"; Japanese anywhere. Words that stand in the log anyway ("telegram") are none.

Of a guide in a process of its own the people are those of the fakes, and what it wrote on its standard error
is read when the test is over.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterable, Iterator
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any, Final
from weakref import WeakSet

from bot.dialogue.verbs import AGREED, DECLINED, asked_language, spoken_verb
from bot.operations.logs import QUIET, _Lines, _renderer
from bot.operations.prometheus import PrometheusMetrics
from bot.operations.redaction import Redaction
from bot.service.faults import log

LEAST: Final = 5
"""Characters of a text; shorter ones ("yes", "1") tell of nobody and stand everywhere."""
LEAST_JAPANESE: Final = 3
"""Of a text with a kana or a kanji: "死にたい" has four."""
LEAST_NAME: Final = 3
MOST: Final = 2_000
"""Canaries of one test; a walk of a thousand steps says the same again and again."""
BOT: Final = Path(__file__).parents[1] / "bot"
JAPANESE: Final = BOT.parent / "dialogs" / "shared" / "locales" / "ja.yaml"


class Watch(logging.Handler):
    """`seen`: what could be read. Emptied before each test."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.canaries: set[str] = set()
        self.seen: list[str] = []
        self.counted: set[str] = set()
        self.metrics: WeakSet[PrometheusMetrics] = WeakSet()
        self.files: set[Path] = set()
        """What processes write."""
        self.setFormatter(_Lines(_renderer("json", StringIO()), Redaction()))

    def emit(self, record: logging.LogRecord) -> None:
        self.seen += map(str, json.loads(self.format(record)).values())
        if record.name == log.name or record.name.startswith((f"{log.name}.", "bot.")):
            self.seen.append(record.getMessage())

    def note(self, *texts: str, least: int = LEAST) -> None:
        """Nobody may read this."""
        if len(self.canaries) < MOST:
            self.canaries.update(
                text for one in texts if len(text := one.strip()) >= least or _is_short_japanese(text)
            )

    def told(self, update: Any) -> None:
        """As a platform tells it: whatever in it is a person's."""
        match update:
            case {"author": {"bot": True}}:
                return
            case dict():
                for name, value in update.items():
                    if name in _THEIRS:
                        self.note(*_strings(value))
                    else:
                        self.told(value)
            case list():
                for one in update:
                    self.told(one)

    def labels(self, labels: Iterable[object]) -> None:
        """Of something that was counted, as it came."""
        self.counted.update(label for label in labels if isinstance(label, str))

    def found(self) -> list[str]:
        """The canaries that can be read."""
        metrics = (one.exposition()[0].decode() for one in self.metrics)
        files = (path.read_text("utf-8", "replace") for path in self.files if path.is_file())
        whole = "\n".join([*self.seen, *self.counted, *metrics, *files])
        return sorted(
            canary
            for canary in self.canaries
            if canary in whole and _is_whole(canary, whole) and _tells(canary)
        )

    def begin(self) -> None:
        self.canaries, self.seen, self.counted, self.files = set(), [], set(), set()
        self.metrics.clear()
        logging.getLogger().addHandler(self)
        logging.getLogger().setLevel(logging.DEBUG)
        for name in QUIET:
            logging.getLogger(name).setLevel(logging.WARNING)

    def end(self) -> None:
        logging.getLogger().removeHandler(self)


_THEIRS: Final = frozenset(
    ("text", "caption", "content", "value", "values", "custom_id", "from", "user", "author", "username")
)
"""Fields of updates, on either platform: what was written or pressed, and by whom."""


def _strings(value: Any) -> Iterator[str]:
    """Of a person: their id and their name. Not what they are, such as "user" or "en"."""
    match value:
        case {"id": id, **more}:
            yield str(id)
            yield from (str(more[name]) for name in ("first_name", "global_name") if more.get(name))
        case str():
            yield value
        case list():
            for one in value:
                yield from _strings(one)


def _is_short_japanese(text: str) -> bool:
    """And no word for what is done here, such as "スキップ", which tells of nobody."""
    if len(text) < LEAST_JAPANESE or not is_japanese(text):
        return False
    return not (spoken_verb(text) or asked_language(text) or text in (*AGREED, *DECLINED, *_labels()))


@cache
def _labels() -> frozenset[str]:
    """What the guide itself says in Japanese, on its buttons."""
    return frozenset(re.findall(r"^ +to: \"?(.+?)\"?$", JAPANESE.read_text("utf-8"), re.MULTILINE))


def is_japanese(text: str) -> bool:
    return re.search(r"[\u3041-\u30ff\u3400-\u9fff]", text) is not None


def _is_whole(canary: str, text: str) -> bool:
    """Japanese has no spaces between words."""
    return is_japanese(canary) or re.search(rf"(?<!\w){re.escape(canary)}(?!\w)", text) is not None


def _tells(canary: str) -> bool:
    """Whether it is no word of the log's own, and no time of day: each line has one."""
    return canary.lower() not in _own_words() and not re.fullmatch(r"\d{1,2}:\d{2}", canary)


@cache
def _own_words() -> str:
    """All that our code has as the event of a log line, and the names of its files."""
    calls = re.compile(r"log\.\w+\(\s*((?:f?\"[^\"]*\"\s*)+)")
    texts = [path.read_text() for path in BOT.rglob("*.py")]
    events = [event for text in texts for event in calls.findall(text)]
    files = [path.name for path in (*BOT.rglob("*.py"), *BOT.parent.joinpath("tests").rglob("*.py"))]
    return "\n".join((*events, *files)).lower()


watch: Final = Watch()
"""Of this process."""
