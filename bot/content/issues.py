"""What is wrong with the content: where, in plain words, and what would mend it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from bot.dialogue.struct import Struct

LONGEST = 1000
LONGEST_ID = 60
NEAR = 60
"""Of 100: how like a known word another must be to be taken for a slip of the hand."""


class Spot(NamedTuple):
    """`line` counts from 1; 0 where the fault is the file as a whole."""

    file: str
    line: int


class Issue(Struct, frozen=True):
    """An error keeps its dialog from being loaded; a warning does not."""

    code: str
    severity: Literal["error", "warning"]
    file: str
    line: int
    message: str
    mend: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        sort = "" if self.severity == "error" else "warning: "
        return f"{place}: {sort}{self.code}: {self.message} Mend: {self.mend}"


def error(code: str, spot: Spot, message: str, mend: str) -> Issue:
    return Issue(code, "error", spot.file, spot.line, _short(message), _short(mend))


def warning(code: str, spot: Spot, message: str, mend: str) -> Issue:
    return Issue(code, "warning", spot.file, spot.line, _short(message), _short(mend))


def _short(text: str) -> str:
    """An id can be as long as its file."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST]} …."


def check_text(issues: Iterable[Issue]) -> str:
    """One line an issue."""
    return "".join(f"{issue}\n" for issue in issues)


def nearest(word: str, known: Iterable[str]) -> str:
    """' Did you mean "x"?', or nothing where no known word is near."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only paid for when there is a fault to tell of

    found = process.extractOne(word[:LONGEST_ID], list(known), scorer=fuzz.ratio, score_cutoff=NEAR)
    return f' Did you mean "{found[0]}"?' if found else ""
