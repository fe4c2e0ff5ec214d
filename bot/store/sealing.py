"""Sealing: what is stored can be read by nobody who has only the files.

AES-256-GCM with a fresh random nonce each time. Every sealed value is bound to its place (its purpose and the
names of the row), so that a copy of it in another row does not open. Payloads are padded into a few sizes, so
that the length of a row tells next to nothing.
"""

from __future__ import annotations

import hmac
import os
from collections.abc import Sequence
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.service.ports import StoreError

KEY_BYTES: Final = 32
_NONCE = 12
_TAG = 16
_LENGTH = 4
_FRAME = _NONCE + _TAG + _LENGTH
# The sealed sizes. The first leaves room for the rest of its row in one page of 8,192 bytes.
BUCKETS: Final = (8_000, 32_768, 131_072)
NOTE_BUCKETS: Final = (2_000, 8_000, 32_000)
"""For what was noted when a talk was shown. Four of the first share a page."""


def largest(buckets: Sequence[int]) -> int:
    """The longest payload that fits one of these buckets, in bytes."""
    return buckets[-1] - _FRAME


LARGEST: Final = largest(BUCKETS)
"""The longest payload of a talk, in bytes."""
LARGEST_NOTE: Final = largest(NOTE_BUCKETS)


def derive(master: bytes, salt: bytes, purpose: str) -> bytes:
    """A key for one purpose (HKDF-SHA256, RFC 5869), from which no other key follows."""
    return HKDF(SHA256(), KEY_BYTES, salt, purpose.encode()).derive(master)


def keyed_hash(key: bytes, *parts: bytes) -> bytes:
    """HMAC-SHA256 of the parts, separated by NUL: only the last part may hold a NUL or vary in length."""
    return hmac.digest(key, b"\0".join(parts), "sha256")


class Cipher:
    """AES-256-GCM under one key. Each value is bound to its place: elsewhere it does not open."""

    def __init__(self, key: bytes) -> None:
        self._aes = AESGCM(key)

    def wrap(self, secret: bytes, place: bytes) -> bytes:
        """Seal a short secret as it is, without padding."""
        nonce = os.urandom(_NONCE)
        return nonce + self._aes.encrypt(nonce, secret, place)

    def unwrap(self, wrapped: bytes, place: bytes) -> bytes:
        """The opposite of `wrap`. Raises StoreError ("tampered")."""
        try:
            return self._aes.decrypt(wrapped[:_NONCE], wrapped[_NONCE:], place)
        except (InvalidTag, ValueError):
            raise tampered() from None

    def seal(self, payload: bytes, place: bytes, buckets: Sequence[int] = BUCKETS) -> bytes:
        """Seal a payload, padded to one of the buckets. It must not be longer than `largest` of them."""
        for size in buckets:
            if len(payload) <= size - _FRAME:
                break
        framed = len(payload).to_bytes(_LENGTH, "big") + payload
        return self.wrap(framed.ljust(size - _NONCE - _TAG, b"\0"), place)

    def unseal(self, sealed: bytes, place: bytes) -> bytes:
        """The opposite of `seal`. Raises StoreError ("tampered")."""
        framed = self.unwrap(sealed, place)
        return framed[_LENGTH : _LENGTH + int.from_bytes(framed[:_LENGTH], "big")]


def tampered() -> StoreError:
    """What is raised for a row that does not open in its place."""
    return StoreError(
        "tampered",
        "A row of the store was changed or moved by something other than Tebiki, so it is not used: "
        "put back tebiki.db from a backup, or forget this person.",
    )


def check_length(payload: bytes) -> None:
    """Raises StoreError ("too_large") for a talk that does not fit the largest bucket."""
    if len(payload) > LARGEST:
        raise StoreError(
            "too_large",
            f"This talk is longer than the {LARGEST:,} bytes that can be stored: shorten its answers.",
        )


def check_note(note: bytes) -> None:
    """Raises StoreError ("too_large") for a note that does not fit the largest bucket."""
    if len(note) > LARGEST_NOTE:
        raise StoreError(
            "too_large",
            f"What was noted when a talk was shown is longer than the {LARGEST_NOTE:,} bytes that can be"
            " stored: show it in fewer messages.",
        )
