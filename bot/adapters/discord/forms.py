"""Forms for what is written: numbers, sums, days, texts. A form carries the question's data as its custom_id.

So nothing is kept of a form that is open: it is read the same way after a restart.
"""

from __future__ import annotations

from typing import Final

from bot.adapters.discord.updates import FIELD, Json
from bot.dialogue.model import Date, Dialog, Number, Question, Text, Yen
from bot.dialogue.words import shorten

TITLE_LIMIT: Final = 45
"""Of a modal, and of the label of what is in it (Discord, "Component Reference")."""
DESCRIPTION_LIMIT: Final = 100
INPUT_LIMIT: Final = 4000
_LINE: Final = 1000
"""Characters where a number, a day or a few words are asked for. A cry for help must fit in here too."""
_LABEL, _INPUT = 18, 4
"""Types of components (Discord, "Component Types")."""
_SHORT, _PARAGRAPH = 1, 2


def form(question: Question, data: str, dialog: Dialog) -> Json:
    """The title gives nothing away, since it can be read from afar."""
    hint = shorten(_hint(question, dialog), DESCRIPTION_LIMIT)
    field: Json = {
        "type": _INPUT,
        "custom_id": FIELD,
        "style": _PARAGRAPH if isinstance(question.kind, Text) else _SHORT,
        "required": True,
        "max_length": _longest(question),
    }
    label: Json = {"type": _LABEL, "label": shorten(question.label, TITLE_LIMIT), "component": field}
    return {
        "title": shorten(dialog.phrases["head"].source, TITLE_LIMIT),
        "custom_id": data,
        "components": [{**label, "description": hint} if hint else label],
    }


def _hint(question: Question, dialog: Dialog) -> str:
    def phrase(key: str, **places: str) -> str:
        return dialog.phrases[key].fill(lambda place: places[place.name]).strip()

    match question.kind:
        case Number() as counting:
            return phrase("hint_number", unit=counting.shown_unit)
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
