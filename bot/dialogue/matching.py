"""Which of a question's options a typed answer means."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.dialogue.choice import read_one
from bot.dialogue.choices import read_several
from bot.dialogue.reading import LONGEST, Reading, Sure, Unread, fold, unsure
from bot.dialogue.wording import Menu, Spoken, normalize

__all__ = ["Menu", "Spoken", "normalize", "read_choice", "read_choices"]


def read_choice(text: str, options: Menu | Sequence[Spoken]) -> Reading[str]:
    """The id of the one option that is meant.

    A number is first a number in a label, then a place in the list. Yes and no are understood in many words
    where an option's id is "yes" or "no". A clear swap of letters in them ("yse") is sure, as it is no other
    word. A question mark makes an answer unsure.
    """
    if len(text) > LONGEST or len(said := fold(text)) > LONGEST:
        return Unread("long")
    reading = read_one(said, _menu(options))
    return unsure(reading.value) if isinstance(reading, Sure) and "?" in said else reading


def read_choices(text: str, options: Menu | Sequence[Spoken]) -> Reading[tuple[str, ...]]:
    """The ids of the options that are meant, in the options' order and without doubles.

    "All" leaves out an option that says none of them. A part that cannot be read makes the whole unread.
    """
    if len(text) > LONGEST or len(said := fold(re.sub(r"[\n\r;]", ",", text))) > LONGEST:
        return Unread("long")
    reading = read_several(said, _menu(options))
    return unsure(reading.value) if isinstance(reading, Sure) and "?" in said else reading


def _menu(options: Menu | Sequence[Spoken]) -> Menu:
    return options if isinstance(options, Menu) else Menu.of(options)
