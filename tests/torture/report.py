"""The table of docs/reliability.md that `make torture` writes: a row a part."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

PAGE: Final = Path(__file__).parents[2] / "docs" / "reliability.md"
HEAD: Final = "| Part | Figures | Wrong | When |\n| --- | --- | --- | --- |\n"
BEGIN, END = "<!-- written by make torture -->\n", "<!-- end -->\n"
_ROW: Final = re.compile(r"^\| `([a-z]+)` \|.*$", re.MULTILINE)


def row(part: str, figures: str, wrong: int, when: str) -> str:
    return f"| `{part}` | {figures} | {'**' + str(wrong) + '**' if wrong else '0'} | {when} |"


def rewritten(page: str, rows: Mapping[str, str]) -> str:
    """The page with these rows, by part. Raises ValueError for a page without a place for them."""
    before, _, rest = page.partition(BEGIN)
    table, mark, after = rest.partition(END)
    if not mark:
        raise ValueError("the page has no place for the table")
    kept = {found[1]: found[0] for found in _ROW.finditer(table)}
    lines = "".join(f"{line}\n" for line in ({**kept, **rows}).values())
    return f"{before}{BEGIN}{HEAD}{lines}{END}{after}"


def write(rows: Mapping[str, str]) -> None:
    """Put them into the page."""
    PAGE.write_text(rewritten(PAGE.read_text("utf-8"), rows), "utf-8")
