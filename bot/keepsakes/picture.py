"""The person's own reasons as a picture: bars side by side, no total, no order but their own."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Final, NamedTuple

from PIL import Image, ImageDraw, ImageFont

from bot.dialogue.keepsake import Reason, Weights
from bot.keepsakes.palette import EMPTY, FAINT, GROUND, INK, way
from bot.keepsakes.typeface import BOLD, REGULAR, drawable, file_of, is_bold

WIDTH: Final = 1080
"""Pixels, and so is all below: three times the width of a small phone, so that 36 reads as 12 there."""
_EDGE: Final = 56
_SIZE: Final = 36
_LINE: Final = 52
_BAR: Final = 30
_MOST: Final = 5
_GAP: Final = 10


class _Type(NamedTuple):
    regular: ImageFont.FreeTypeFont
    bold: ImageFont.FreeTypeFont
    head: ImageFont.FreeTypeFont

    @classmethod
    def load(cls) -> _Type:
        return cls(
            ImageFont.truetype(file_of(REGULAR), _SIZE),
            ImageFont.truetype(file_of(BOLD), _SIZE),
            ImageFont.truetype(file_of(BOLD), _SIZE + 10),
        )


class _Piece(NamedTuple):
    """A line of text or a bar, and the height that it takes."""

    height: int
    text: str = ""
    font: ImageFont.FreeTypeFont | None = None
    colour: str = INK
    rating: int | None = None


def draw(weights: Weights) -> bytes:
    """A PNG, WIDTH wide and as high as it needs to be: about 120 for each reason."""
    pieces = tuple(_pieces(weights, _Type.load()))
    height = 2 * _EDGE + sum(piece.height for piece in pieces)
    image = Image.new("RGB", (WIDTH, height), GROUND)
    canvas = ImageDraw.Draw(image)
    top = _EDGE
    for piece in pieces:
        if piece.rating is not None:
            _bar(canvas, top, piece.rating, piece.colour)
        elif piece.font is not None:
            canvas.text((_EDGE, top), piece.text, font=piece.font, fill=piece.colour)
        top += piece.height
    drawn = io.BytesIO()
    image.quantize(64, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(drawn, "PNG")
    return drawn.getvalue()


def _pieces(weights: Weights, type_: _Type) -> Iterator[_Piece]:
    for line in wrapped(weights.title, type_.head):
        yield _Piece(_LINE + 10, line, type_.head)
    for line in wrapped(weights.scale, type_.regular):
        yield _Piece(_LINE, line, type_.regular, FAINT)
    for place, path, reasons in weights.by_path():
        yield _Piece(28)
        font = type_.bold if is_bold(path) else type_.regular
        for line in wrapped(path, font):
            yield _Piece(_LINE + 4, line, font, way(place))
        for reason in reasons:
            yield from _reason(reason, type_, way(place))


def _reason(reason: Reason, type_: _Type, colour: str) -> Iterator[_Piece]:
    for line in wrapped(reason.label, type_.regular):
        yield _Piece(_LINE, line, type_.regular)
    yield _Piece(_BAR + 26, colour=colour, rating=reason.rating)


def _bar(canvas: ImageDraw.ImageDraw, top: int, rating: int, colour: str) -> None:
    width = (WIDTH - 2 * _EDGE - (_MOST - 1) * _GAP) // _MOST
    for n in range(_MOST):
        left = _EDGE + n * (width + _GAP)
        canvas.rounded_rectangle(
            (left, top, left + width, top + _BAR), radius=8, fill=colour if n < rating else EMPTY
        )


def wrapped(text: str, font: ImageFont.FreeTypeFont) -> Iterator[str]:
    """Lines that fit. Broken between words where there are any, as in Latin script; else anywhere."""
    room = WIDTH - 2 * _EDGE
    line = ""
    for word in drawable(text).split():
        longer = f"{line} {word}" if line else word
        if font.getlength(longer) <= room:
            line = longer
            continue
        if line and font.getlength(word) <= room:
            yield line
            line = word
            continue
        line = longer
        while font.getlength(line) > room:
            fits = next(n for n in range(len(line), 0, -1) if font.getlength(line[:n]) <= room)
            yield line[:fits].rstrip()
            line = line[fits:]
    if line:
        yield line
