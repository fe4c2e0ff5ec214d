"""What can still be answered when the stored talk cannot be had. Help must never wait for a disk."""

from __future__ import annotations

from datetime import datetime

from bot.dialogue.adoption import adopt
from bot.dialogue.engine import step
from bot.dialogue.events import Event
from bot.dialogue.local import NOWHERE, Local
from bot.dialogue.model import Dialog
from bot.dialogue.scene import Scene
from bot.dialogue.session import Confirm, Session
from bot.dialogue.turn import Choice, Forget, Leave, Reply, Turn
from bot.dialogue.words import without_marks

UNREADABLE = frozenset(("unreadable", "tampered"))
"""Faults of one talk alone, that trying again does not mend. Its owner can still have it deleted."""
FORGET = Confirm("forget")
"""Whether all is to be erased. On a full disk this question cannot be saved, but erasing works."""
_TOLD = ("help", "card")


def rescue(dialog: Dialog, held: Session, event: Event, code: str, local: Local = NOWHERE) -> Turn | None:
    """A turn that needs nothing stored: danger, help, cards; with an unreadable talk also the way to forget.

    `held` is what the process still remembers of the talk; `code` that of the store's fault. None: there is
    nothing to say but the fault.
    """
    turn = step(dialog, held, event, local)
    if turn.danger is not None:
        return turn
    told = tuple(reply for reply in turn.replies if reply.kind in _TOLD)
    if told:
        return turn._replace(replies=told)
    if code not in UNREADABLE:
        return None
    if turn.session.offer == FORGET or turn.has(Forget) or turn.has(Leave):
        return turn
    scene = Scene.of(dialog, Session(dialog.id, language=held.language), event.at)
    phrase = scene.words.phrase
    choices = (Choice("do:help", phrase("choice_help")), Choice("do:forget", phrase("choice_erase")))
    return scene.turn(Reply(phrase("unreadable"), "notice", choices=choices))


def lines_now(dialog: Dialog, at: datetime) -> str:
    """The support lines as plain text, for when there can be no talk at all."""
    lines = Scene.of(dialog, Session(dialog.id), at).words.lines(dialog.help_lines["now"])
    return without_marks(lines)


def forget_unsaved(dialog: Dialog, before: Session, turn: Turn) -> Turn | None:
    """A turn that could not be saved, if all it did was to ask whether to erase everything; else None.

    Its session is the stored one with that question laid over it, to be kept in memory.
    """
    before = adopt(dialog, before)
    asked = before._replace(offer=FORGET, danger="", heard=None)
    after = turn.session._replace(turn=before.turn, seen=before.seen, danger="", heard=None)
    if after != asked:
        return None
    return turn._replace(session=asked)
