"""Sheets of one page: what somebody else may see, and one to write on away from here."""

from __future__ import annotations

from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether

from bot.dialogue.keepsake import LogSheet, ShareSheet
from bot.keepsakes.pages import Box, bind, gap, japanese, line, style
from bot.keepsakes.palette import FAINT

EVENTS: Final = 2
"""That many events fit on one side with room to write by hand."""
_SHORT: Final = 3
"""The first fields of an event are answered in a word or two."""


def draw_share(sheet: ShareSheet) -> bytes:
    """Each line in English with the Japanese below it, so that both can follow with a finger."""
    parts: list[Flowable] = [
        line(sheet.title.en, style(16, after=0.1), bold=True),
        line(sheet.title.ja, japanese(12, colour=FAINT, after=1.2)),
    ]
    for one in sheet.lines:
        pair: list[Flowable] = [line(one.en, style(11, after=0.15)), line(one.ja, japanese(11, after=1))]
        parts.append(KeepTogether(pair))
    return bind(parts, sheet.title.en)[0]


def write_share(sheet: ShareSheet) -> bytes:
    """The same as plain text, to paste into a message."""
    english = "\n".join(one.en for one in sheet.lines)
    japanese = "\n".join(one.ja for one in sheet.lines)
    return f"{english}\n\n{japanese}\n".encode()


def draw_log(sheet: LogSheet) -> bytes:
    parts: list[Flowable] = [
        line(sheet.title.en, style(14, after=0.1), bold=True),
        line(sheet.title.ja, japanese(10, colour=FAINT, after=0.4)),
        line(sheet.note.en, style(8.5, after=0.2)),
        line(sheet.note.ja, japanese(8.5, colour=FAINT, after=0.8)),
    ]
    for number in range(1, EVENTS + 1):
        boxes: list[Flowable] = [line(str(number), style(9, after=0.1), bold=True)]
        for place, field in enumerate(sheet.fields):
            boxes.append(Box(f"{field.en} · {field.ja}", (9 if place < _SHORT else 26) * mm))
        parts.append(KeepTogether([*boxes, gap(8)]))
    return bind(parts, sheet.title.en)[0]


def write_letter(text: str) -> bytes:
    return f"{text.strip()}\n".encode()
