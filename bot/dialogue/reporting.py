"""A reader found something wrong: a number that nobody answers, a card that is out of date.

What is passed on is what is wrong, and nothing else: it is counted by the month (`turn.Report`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.dialogue.events import WrongFound
from bot.dialogue.model import Dialog
from bot.dialogue.scene import Scene
from bot.dialogue.turn import LABEL_LIMIT, MOST_CHOICES, Choice, Reply, Report, Turn
from bot.dialogue.words import plain, shorten

PREFIX: Final = "report:"
_LINE, _CARD = "line.", "card."


def choice_ids(dialog: Dialog) -> Iterator[str]:
    """Of all buttons of this part."""
    yield from (f"{PREFIX}{_LINE}{name}" for name in dialog.resources)
    yield from (f"{PREFIX}{_CARD}{name}" for name in dialog.cards)


def of_card(card: str) -> str:
    """The id of the button that reports a card."""
    return f"{PREFIX}{_CARD}{card}"


def found_wrong(scene: Scene, event: WrongFound) -> Turn:
    """Count it and say so; without a name, ask which of the lines it is."""
    name = _name_of(scene, event.what)
    if name is None:
        return scene.turn(_which(scene))
    choice = Choice("do:continue", scene.words.phrase("choice_continue"))
    thanks = Reply(scene.words.phrase("report_noted", name=plain(name)), "notice", choices=(choice,))
    return scene.turn(thanks, effects=(Report(event.what),))


def _name_of(scene: Scene, what: str) -> str | None:
    dialog = scene.dialog
    line, card = dialog.resources.get(what.removeprefix(_LINE)), dialog.cards.get(what.removeprefix(_CARD))
    if what.startswith(_LINE):
        return line.name if line is not None else None
    return card.title if what.startswith(_CARD) and card is not None else None


def _which(scene: Scene) -> Reply:
    lines = scene.dialog.resources.items()
    choices = [
        Choice(f"{PREFIX}{_LINE}{name}", shorten(line.name, LABEL_LIMIT), line.number) for name, line in lines
    ]
    back = Choice("do:continue", scene.words.phrase("choice_continue"))
    text = scene.words.phrase("report_which")
    return Reply(text, "menu", choices=(*choices[: MOST_CHOICES - 1], back), again="do:report")
