"""The dialogs that can be talked through."""

from __future__ import annotations

from collections.abc import Mapping

from bot.content.issues import Issue
from bot.dialogue.model import Dialog
from bot.dialogue.struct import Struct


class Library(Struct, frozen=True):
    """A dialog with an error is not in `dialogs`; none is, where the shared files have one."""

    dialogs: Mapping[str, Dialog]
    issues: tuple[Issue, ...]
