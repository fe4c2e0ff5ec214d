"""What is measured, as rows of one table."""

from __future__ import annotations

import os
import platform
import re
import sqlite3
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

HEAD = ("figure", "ours", "floor", "ratio", "target", "met")


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. `most` and `least` are targets for `ratio`; with neither, the row is there to be known."""

    figure: str
    ours: str
    floor: str = ""
    ratio: float | None = None
    most: float | None = None
    least: float | None = None

    @property
    def met(self) -> bool | None:
        """None without a target."""
        if self.ratio is None or (self.most is None and self.least is None):
            return None
        return (self.most is None or self.ratio <= self.most) and (
            self.least is None or self.ratio >= self.least
        )

    def cells(self) -> tuple[str, ...]:
        ratio = "" if self.ratio is None else f"{self.ratio:.3f}" if self.ratio < 0.1 else f"{self.ratio:.2f}"
        most = "" if self.most is None else f"≤ {self.most:g}"
        least = "" if self.least is None else f"≥ {self.least:g}"
        met = {True: "yes", False: "**no**", None: ""}[self.met]
        return self.figure, self.ours, self.floor, ratio, most or least, met


def table(rows: Iterable[Row]) -> str:
    """In Markdown, its columns aligned for whoever reads it in a terminal."""
    lines = [HEAD, *(row.cells() for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    head, *body = (" | ".join(map(str.ljust, line, widths)) for line in lines)
    rule = "|".join("-" * (width + 2) for width in widths)
    return "\n".join((f"| {head} |", f"|{rule}|", *(f"| {line} |" for line in body)))


def machine() -> str:
    """Where and when: what a ratio cannot leave out."""
    listed = Path("/proc/cpuinfo")
    named = re.findall(
        r"^model name\s*:\s*(.+)$", listed.read_text() if listed.exists() else "", re.MULTILINE
    )
    model = named[0] if named else platform.processor() or platform.machine()
    return (
        f"{os.cpu_count()} × {model}, {platform.system()}, Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}, {datetime.now(UTC):%d %B %Y}"
    )


def cpu_of(deed: Callable[[], object], count: int) -> float:
    """Seconds of CPU for one call."""
    start = time.process_time()
    for _ in range(count):
        deed()
    return (time.process_time() - start) / count
