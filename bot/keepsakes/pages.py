"""What stands on paper: words with emphasis and lists, boxes to write in, blocks; and pages of A4."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import Any, Final
from xml.sax.saxutils import escape

from markdown_it import MarkdownIt
from markdown_it.token import Token
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer

from bot.keepsakes.palette import EMPTY, FAINT, INK
from bot.keepsakes.typeface import BOLD, REGULAR, drawable, is_bold, signs

EDGE: Final = 16 * mm
ROOM: Final = A4[0] - 2 * EDGE - 12
"""The width that is written on, in points: reportlab's frame has a padding of 6."""
_MARKS: Final = MarkdownIt("commonmark").disable(["link", "image", "autolink", "html_inline", "html_block"])


def style(size: float, *, colour: str = INK, left: float = 0, after: float = 0.3) -> ParagraphStyle:
    """`after`: the space below, in sizes."""
    return ParagraphStyle(
        "",
        fontName=REGULAR,
        fontSize=size,
        leading=size * 1.38,
        textColor=HexColor(colour),
        leftIndent=left,
        spaceAfter=size * after,
        splitLongWords=True,
        wordWrap=None,
    )


def japanese(size: float, *, colour: str = INK, left: float = 0, after: float = 0.3) -> ParagraphStyle:
    """As `style`, for text without spaces, which may break nearly anywhere."""
    found = style(size, colour=colour, left=left, after=after)
    found.wordWrap = "CJK"
    return found


def line(text: str, shape: ParagraphStyle, *, bold: bool = False) -> Paragraph:
    """Plain text as a paragraph; its line breaks stay."""
    return Paragraph(_run(text, bold=bold).replace("\n", "<br/>"), shape)


def flow(text: str, size: float) -> Iterator[Flowable]:
    """CommonMark as paragraphs."""
    bullets: list[str] = []
    depth = 0
    for token in _MARKS.parse(text):
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                depth += 1
            case "bullet_list_close" | "ordered_list_close":
                depth -= 1
            case "list_item_open":
                bullets.append(f"{token.info}." if token.info else "•")
            case "inline" | "code_block" | "fence":
                inner = _inline(token) if token.type == "inline" else _run(token.content, bold=False)
                bullet = bullets.pop() if bullets else None
                left = size * 1.5 * depth
                shape = style(size, left=left, after=0.2 if depth else 0.5)
                shape.bulletIndent = left - size * 1.3
                shape.bulletFontName, shape.bulletFontSize = REGULAR, size
                shape.keepWithNext = _is_heading(token)
                yield Paragraph(inner, shape, bulletText=bullet)


def _is_heading(token: Token) -> bool:
    """A paragraph that is bold and nothing else."""
    kinds = [child.type for child in token.children or () if child.content or child.nesting]
    return kinds == ["strong_open", "text", "strong_close"]


def _inline(token: Token) -> str:
    parts: list[str] = []
    strong = 0
    for child in token.children or ():
        match child.type:
            case "strong_open":
                strong += 1
            case "strong_close":
                strong -= 1
            case "softbreak" | "hardbreak":
                parts.append("<br/>")
            case _:
                parts.append(_run(child.content, bold=strong > 0))
    return "".join(parts)


def _run(text: str, *, bold: bool) -> str:
    drawn = drawable(text)
    name = BOLD if bold and is_bold(drawn.replace("\n", "")) else REGULAR
    return f'<font face="{name}">{escape(drawn)}</font>'


class Blocks(Flowable):
    """A rating as blocks out of five, with a colour of its way."""

    def __init__(self, rating: int, colour: str, size: float) -> None:
        super().__init__()
        self._rating, self._colour, self._block = rating, colour, size
        self.width, self.height = 5 * size * 1.25, size

    def draw(self) -> None:
        canvas: Any = self.canv
        for n in range(5):
            canvas.setFillColor(HexColor(self._colour if n < self._rating else EMPTY))
            canvas.roundRect(n * self._block * 1.25, 0, self._block, self._block, 1.5, stroke=0, fill=1)


class Box(Flowable):
    """An empty box to write in, with a few faint words in its corner."""

    def __init__(self, words: str, height: float, width: float = ROOM) -> None:
        super().__init__()
        self._words = drawable(words)
        self.width, self.height = width, height

    def draw(self) -> None:
        canvas: Any = self.canv
        canvas.setStrokeColor(HexColor(FAINT))
        canvas.setLineWidth(0.5)
        canvas.rect(0, 0, self.width, self.height)
        canvas.setFillColor(HexColor(FAINT))
        canvas.setFont(REGULAR, 7)
        canvas.drawString(3, self.height - 9, self._words)


def gap(points: float) -> Flowable:
    return Spacer(1, points)


def bind(flowables: Sequence[Flowable], title: str) -> tuple[bytes, int]:
    """A PDF of A4, and how many pages it has. The same words give the same bytes: no clock is read."""
    signs(REGULAR), signs(BOLD)
    drawn = io.BytesIO()
    pages = 0

    def number(canvas: Canvas, document: Any) -> None:
        nonlocal pages
        pages = document.page
        canvas.saveState()
        canvas.setFont(REGULAR, 7)
        canvas.setFillColor(HexColor(FAINT))
        canvas.drawRightString(A4[0] - EDGE, 8 * mm, str(pages))
        canvas.restoreState()

    book = SimpleDocTemplate(
        drawn,
        pagesize=A4,
        leftMargin=EDGE,
        rightMargin=EDGE,
        topMargin=14 * mm,
        bottomMargin=14 * mm,
        title=drawable(title),
        author="",
        creator="",
        subject="",
        invariant=1,
    )
    book.build(list(flowables), onFirstPage=number, onLaterPages=number)
    return drawn.getvalue(), pages
