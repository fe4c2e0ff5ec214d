"""Which of several dialogs somebody is in. Where that is kept: `bot/community/dialogs.py`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Protocol

from bot.dialogue.matching import normalize
from bot.dialogue.model import Dialog
from bot.service.ports import Identity
from bot.service.screens import Button, Screen

_ASKED: Final = frozenset(
    normalize(one)
    for one in (
        *("talks", "other talks", "another talk", "other talk", "switch talk", "dialogs", "another dialog"),
        *("他の話", "ほかの話", "別の話"),
    )
)
"""How somebody asks for another talk, as the whole message."""


class OpenDialogs(Protocol):
    """The dialog that is open for each person. Raises StoreError where that has to be looked up, or kept.

    `first`: the one that is open for whoever has chosen none.
    """

    @property
    def first(self) -> str: ...

    async def open_of(self, person: Identity) -> str: ...

    async def turn_to(self, person: Identity, dialog: str, *, stored: bool) -> None:
        """`stored`: something is kept of this person, or is to be; of a stranger nothing is."""
        ...

    async def keep(self, person: Identity) -> None:
        """Something is kept of them from now on."""
        ...

    async def offered_to(self, person: Identity) -> Sequence[str]:
        """By their community, in order; all that there are where none is named."""
        ...


class OneDialog:
    """Where there is no other."""

    def __init__(self, name: str) -> None:
        self.first = name

    async def open_of(self, person: Identity) -> str:
        return self.first

    async def turn_to(self, person: Identity, dialog: str, *, stored: bool) -> None:
        """There is nowhere to turn to."""

    async def keep(self, person: Identity) -> None:
        """There is nothing to keep."""

    async def offered_to(self, person: Identity) -> Sequence[str]:
        return (self.first,)


def asks_for_talks(text: str) -> bool:
    return normalize(text) in _ASKED


def menu_of(spoken: Dialog, choices: Sequence[tuple[str, str]], *, closed: bool = False) -> Screen:
    """A small menu. `choices`: the label of each, and the data of its button. `closed`: they asked for one
    that is not among them."""
    phrases = spoken.phrases
    return Screen(
        phrases["head"].source,
        phrases["talks_closed" if closed else "talks_which"].source,
        "menu",
        tuple(Button(label, data) for label, data in choices),
    )
