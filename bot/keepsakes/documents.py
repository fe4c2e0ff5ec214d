"""A keepsake as files with names that give nothing away. **Start here.**"""

from __future__ import annotations

from typing import assert_never

from bot.dialogue.keepsake import Calendar, Keepsake, Letter, LogSheet, Paper, Picture, ShareSheet
from bot.keepsakes import calendar, paper, picture, sheets
from bot.service.ports import Document

_PDF = "application/pdf"
_TEXT = "text/plain; charset=utf-8"


def draw(keepsake: Keepsake) -> tuple[Document, ...]:
    """Pure, and slow: up to half a second. The same keepsake gives the same bytes; nothing touches a disk."""
    match keepsake:
        case Paper():
            return (Document("pages.pdf", paper.draw(keepsake), _PDF),)
        case Picture(weights):
            return (Document("picture.png", picture.draw(weights), "image/png", weights.as_text()),)
        case Calendar():
            return (Document("days.ics", calendar.write(keepsake), "text/calendar; charset=utf-8"),)
        case ShareSheet():
            return (
                Document("lines.pdf", sheets.draw_share(keepsake), _PDF),
                Document("lines.txt", sheets.write_share(keepsake), _TEXT),
            )
        case LogSheet():
            return (Document("sheet.pdf", sheets.draw_log(keepsake), _PDF),)
        case Letter(text):
            return (
                Document("letter-en.txt", sheets.write_letter(text.en), _TEXT),
                Document("letter-ja.txt", sheets.write_letter(text.ja), _TEXT),
            )
        case _:
            assert_never(keepsake)
