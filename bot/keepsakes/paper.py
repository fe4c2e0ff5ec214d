"""The pages to keep: what was said, the picture, the plan, the lines, the sources; three at most."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Table, TableStyle

from bot.dialogue.keepsake import Paper, Passage, Weights
from bot.keepsakes.pages import ROOM, Blocks, bind, flow, gap, line, style
from bot.keepsakes.palette import FAINT, way
from bot.keepsakes.typeface import MISSING, drawable

MOST_PAGES: Final = 3
_SIZES: Final = (10.5, 9.5, 8.5, 7.5, 6.5)
"""Points, largest first: the first at which all of it fits. 6.5 is as small as a leaflet."""


class TooLongError(Exception):
    """More than three pages even at the smallest size. `check` and the tests keep dialogs from this."""


def draw(paper: Paper) -> bytes:
    """A PDF. Raises TooLongError."""
    for size in _SIZES:
        drawn, pages = bind(list(_all(paper, size)), paper.title)
        if pages <= MOST_PAGES:
            return drawn
    raise TooLongError(f"{pages} pages")


def _all(paper: Paper, size: float) -> Iterator[Flowable]:
    yield line(paper.title, style(size + 5, after=0.2), bold=True)
    yield line(paper.made, style(size, colour=FAINT, after=0.8))
    for passage in paper.said:
        yield from _passage(passage, size)
    if paper.weights is not None:
        yield from _weights(paper.weights, size)
    for passage in paper.rest:
        yield from _passage(passage, size)
    if paper.odd_signs and MISSING in drawable(_everything(paper)):
        yield line(paper.odd_signs, style(size - 1, colour=FAINT))


def _passage(passage: Passage, size: float) -> Iterator[Flowable]:
    if passage.title:
        yield CondPageBreak(size * 5)
        yield line(passage.title, style(size + 2, after=0.3), bold=True)
    yield from flow(passage.text, size)
    yield gap(size * 0.3)


def _weights(weights: Weights, size: float) -> Iterator[Flowable]:
    """As the picture, in two columns: the words and the blocks."""
    yield CondPageBreak(size * 8)
    yield line(weights.title, style(size + 2, after=0.2), bold=True)
    yield line(weights.scale, style(size - 1, colour=FAINT, after=0.4))
    for place, path, reasons in weights.by_path():
        rows = [
            [line(one.label, style(size, after=0)), Blocks(one.rating, way(place), size * 0.8)]
            for one in reasons
        ]
        table = Table(rows, colWidths=[ROOM - size * 6, size * 6], hAlign="LEFT")
        table.setStyle(
            TableStyle(
                [
                    ("LEFTPADDING", (0, 0), (-1, -1), 0),
                    ("TOPPADDING", (0, 0), (-1, -1), 1),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
                    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ]
            )
        )
        head = line(path, style(size, colour=way(place), after=0.1), bold=True)
        yield KeepTogether([head, table, gap(size * 0.5)])


def _everything(paper: Paper) -> str:
    said = "".join(passage.text for passage in (*paper.said, *paper.rest))
    return said + (paper.weights.as_text() if paper.weights else "")
