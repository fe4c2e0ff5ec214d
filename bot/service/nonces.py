"""What the buttons of a talk carry, for those of whom nothing is stored yet; and the making of it."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from typing import Final

from bot.service.ports import Identity

MOST: Final = 10_000
"""Talks; the one that was quiet for longest goes first, so that a crowd cannot fill the memory."""

Key = tuple[Identity, str]


def new_nonce() -> str:
    """8 characters, 48 random bits."""
    return secrets.token_urlsafe(6)


class Nonces:
    """In memory only: whoever said nothing leaves nothing. A restart costs such a person one more press."""

    def __init__(self) -> None:
        self._lent: OrderedDict[Key, str] = OrderedDict()

    def of(self, key: Key) -> str:
        """ "" where none was lent."""
        return self._lent.get(key, "")

    def lend(self, key: Key, nonce: str) -> None:
        self._lent[key] = nonce
        self._lent.move_to_end(key)
        if len(self._lent) > MOST:
            self._lent.popitem(last=False)

    def take_back(self, key: Key) -> None:
        self._lent.pop(key, None)

    def forget(self, identity: Identity) -> None:
        for key in [key for key in self._lent if key[0] == identity]:
            del self._lent[key]
