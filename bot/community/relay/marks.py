"""Marks: keyed hashes, by which somebody is known again who is back, and nobody can be found."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from hashlib import blake2b
from typing import Final

from bot.service.ports import Identity, Store

Marks = tuple[tuple[str, int], ...]
"""Each with the minute since 1970 at which it is let go."""
_MOST: Final = 100


class Marker:
    def __init__(self, store: Store) -> None:
        self._key = store.key("relay-marks")

    def mark(self, identity: Identity) -> str:
        said = f"{identity.platform}\0{identity.id}".encode()
        return urlsafe_b64encode(blake2b(said, key=self._key, digest_size=12).digest()).decode()


def lasting(marks: Marks, minute: int) -> Marks:
    """Those that still count."""
    return tuple(one for one in marks if one[1] > minute)


def added(marks: Marks, mark: str, minute: int, span: int) -> Marks:
    return (*lasting(marks, minute), (mark, minute + span))[-_MOST:]
