"""Forms for what is written: numbers, sums, days, texts. A form carries the question's data as its custom_id.

So nothing is kept of a form that is open: it is read the same way after a restart.
"""

from __future__ import annotations

from typing import Any, Final

import discord

from bot.dialogue.model import Date, Dialog, Number, Question, Text, Yen
from bot.dialogue.words import shorten

TITLE_LIMIT: Final = 45
"""Of a modal, and of the label of what is in it (Discord, "Component Reference")."""
DESCRIPTION_LIMIT: Final = 100
INPUT_LIMIT: Final = 4000
_LINE: Final = 1000
"""Characters where a number, a day or a few words are asked for. A cry for help must fit in here too."""
_FIELD: Final = "written"


def form(question: Question, data: str, dialog: Dialog) -> discord.ui.Modal:
    """The title gives nothing away, since it can be read from afar."""
    modal = discord.ui.Modal(title=shorten(dialog.phrases["head"].source, TITLE_LIMIT), custom_id=data)
    long = isinstance(question.kind, Text)
    modal.add_item(
        discord.ui.Label(
            text=shorten(question.label, TITLE_LIMIT),
            description=shorten(_hint(question, dialog), DESCRIPTION_LIMIT) or None,
            component=discord.ui.TextInput(
                custom_id=_FIELD,
                style=discord.TextStyle.paragraph if long else discord.TextStyle.short,
                required=True,
                max_length=_longest(question),
            ),
        )
    )
    modal.stop()  # discord.py is not to wait for it
    return modal


def written_in(interaction: discord.Interaction[Any]) -> str | None:
    """What was written in a form; None for anything but a form."""
    if interaction.type is not discord.InteractionType.modal_submit:
        return None
    return _find(dict(interaction.data or {}).get("components")) or ""


def _find(part: object) -> str | None:
    """The field, in whatever Discord wraps around it."""
    if isinstance(part, list):
        return next((found for one in part if (found := _find(one)) is not None), None)
    if not isinstance(part, dict):
        return None
    if part.get("custom_id") == _FIELD:
        return str(part.get("value", ""))
    return _find(part.get("components")) or _find(part.get("component"))


def _hint(question: Question, dialog: Dialog) -> str:
    def phrase(key: str, **places: str) -> str:
        return dialog.phrases[key].fill(lambda place: places[place.name]).strip()

    match question.kind:
        case Number(unit=unit):
            return phrase("hint_number", unit=unit)
        case Yen():
            return phrase("hint_yen")
        case Date():
            return phrase("hint_date")
        case Text(most):
            return phrase("hint_text", most=str(most))
        case _:
            return ""


def _longest(question: Question) -> int:
    match question.kind:
        case Text(most):
            return min(most, INPUT_LIMIT)
        case _:
            return _LINE
