"""The files of the repository, and what stands in the documents: code, tables."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent


@cache
def files() -> tuple[Path, ...]:
    """What is in the repository, or would be with the next commit."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout, so nothing tells our files from others")
    command = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    return tuple(path for name in listed.split("\0") if name and (path := ROOT / name).is_file())


def documents() -> Iterator[Path]:
    return (path for path in files() if path.suffix == ".md")


FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")


def spans(path: Path) -> list[str]:
    return SPAN.findall(FENCE.sub("", path.read_text("utf-8")))


def code(path: Path) -> list[str]:
    """Code spans, and the lines of code blocks without their comments."""
    blocks = "\n".join(FENCE.findall(path.read_text("utf-8")))
    return [*spans(path), *(line.partition("  #")[0].strip() for line in blocks.splitlines())]


class Row(NamedTuple):
    """Of a table, with the heading above it and the word at the head of its first column."""

    heading: str
    head: str
    cells: tuple[str, ...]

    def named(self) -> list[str]:
        """What stands in code in the first cell."""
        return SPAN.findall(self.cells[0])


def rows(path: Path, head: str) -> list[Row]:
    found, heading, first = [], "", ""
    for line in FENCE.sub("", path.read_text("utf-8")).splitlines():
        if line.startswith("#"):
            heading = line.lstrip("# ")
        cells = tuple(cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip())[1:-1])
        if not cells:
            first = ""
        elif not first:
            first = cells[0]
        elif first == head and not cells[0].startswith("---"):
            found.append(Row(heading, first, cells))
    return found
