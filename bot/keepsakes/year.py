"""A chapter's year as a picture for its report: a bar a month, of what is published and nothing else."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from bot.keepsakes.palette import EMPTY, FAINT, GROUND, INK, way
from bot.keepsakes.picture import WIDTH, wrapped
from bot.keepsakes.typeface import BOLD, REGULAR, file_of

_EDGE: Final = 56
_LINE: Final = 64
_NAME: Final = 200
_NUMBER: Final = 110
_NOTE: Final = 36


def draw(title: str, note: str, months: Sequence[tuple[str, int]]) -> bytes:
    """A PNG. `months`: the name of each and its number, 0 where there were too few people to tell."""
    regular, bold = (ImageFont.truetype(file_of(name), 34) for name in (REGULAR, BOLD))
    small = ImageFont.truetype(file_of(REGULAR), 24)
    notes = tuple(wrapped(note, small))
    height = 2 * _EDGE + _LINE * (len(months) + 1) + _NOTE * len(notes) + 10
    image = Image.new("RGB", (WIDTH, height), GROUND)
    canvas = ImageDraw.Draw(image)
    canvas.text((_EDGE, _EDGE), title, font=bold, fill=INK)
    room = WIDTH - 2 * _EDGE - _NAME - _NUMBER
    most = max((number for _, number in months), default=0) or 1
    top = _EDGE + _LINE
    for name, number in months:
        left = _EDGE + _NAME
        canvas.text((_EDGE, top), name, font=regular, fill=INK)
        canvas.rounded_rectangle((left, top + 6, left + room, top + 38), radius=8, fill=EMPTY)
        if number:
            canvas.rounded_rectangle(
                (left, top + 6, left + room * number // most, top + 38), radius=8, fill=way(0)
            )
        canvas.text((left + room + 20, top), str(number) if number else "–", font=regular, fill=INK)
        top += _LINE
    for number, line in enumerate(notes):
        canvas.text((_EDGE, top + 10 + _NOTE * number), line, font=small, fill=FAINT)
    drawn = io.BytesIO()
    image.quantize(64, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(drawn, "PNG")
    return drawn.getvalue()
