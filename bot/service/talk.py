"""Whose talk, on which edition of a dialog, and what a turn of it came to."""

from __future__ import annotations

from typing import NamedTuple

from bot.dialogue.model import Dialog
from bot.dialogue.turn import Turn
from bot.service.buttons import Buttons
from bot.service.ports import Identity


class Talk(NamedTuple):
    """Whose talk, and about which dialog."""

    identity: Identity
    dialog: str


class Edition(NamedTuple):
    """A dialog as it was written at one time, and its buttons: `Conversations.edit` brings another."""

    dialog: Dialog
    buttons: Buttons


class Handled(NamedTuple):
    """A turn that is durable, and the nonce for the buttons that it is shown with.

    `edition`: what it was made of, and is shown with, whatever was edited since. `repeated`: the update was
    known or the button nobody's, and nothing was applied. `stored`: something is kept of this talk.
    `strange`: the button that was pressed is of no message of this talk; see `Conversations.find`.
    """

    turn: Turn
    nonce: str
    edition: Edition
    stored: bool
    repeated: bool = False
    strange: bool = False
