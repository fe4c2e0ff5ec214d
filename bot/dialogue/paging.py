"""Texts within the limit of a message."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.dialogue.turn import TEXT_LIMIT


def paged(blocks: Iterable[str]) -> Iterator[str]:
    """Blocks joined by blank lines into texts within the limit; a longer block is cut at lines, or spaces."""
    page = ""
    for block in blocks:
        for piece in _pieces(block):
            joined = f"{page}\n\n{piece}" if page else piece
            if len(joined) > TEXT_LIMIT:
                yield page
                joined = piece
            page = joined
    yield page


def _pieces(block: str) -> Iterator[str]:
    piece = ""
    for line in block.split("\n"):
        joined = f"{piece}\n{line}" if piece else line
        if piece and len(joined) > TEXT_LIMIT:
            yield piece
            joined = line
        while len(joined) > TEXT_LIMIT:
            end = joined.rfind(" ", 1, TEXT_LIMIT) if " " in joined[1:TEXT_LIMIT] else TEXT_LIMIT
            yield joined[:end]
            joined = joined[end:].lstrip()
        piece = joined
    yield piece
