"""The dialogs that can be talked through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.content.issues import Issue
from bot.dialogue.model import Dialog


@dataclass(frozen=True, slots=True)
class Library:
    """A dialog with an error is not in `dialogs`; none is, where the shared files have one."""

    dialogs: Mapping[str, Dialog]
    issues: tuple[Issue, ...]
