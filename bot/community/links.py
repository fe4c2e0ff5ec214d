"""Links that lead from a community into a private chat: which community, and where to.

    c-<id in base 36>-<8 characters that only this store can make>-<where to>

Whoever makes one up comes by no community: so nobody can go through groups by their numbers, and read what
they have written for their members. 64 characters at most, which is Telegram's limit for what a link may
carry.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64encode
from hashlib import blake2b
from hmac import compare_digest
from typing import Final

from bot.community.settings import TELEGRAM
from bot.service.ports import Identity

LONGEST: Final = 64
_FORM: Final = re.compile(r"c-(n?[0-9a-z]{1,13})-([\w-]{8})-([\w-]*)", re.ASCII)
_DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"


class Links:
    """`key`: one that only this store has. Of groups on Telegram; a server on Discord has buttons."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def write(self, community: Identity, where: str) -> str:
        """What the link carries. A place that would make it too long is left out: it then leads to the
        start."""
        number = _base36(int(community.id))
        head = f"c-{number}-{self._mark(number)}-"
        return head + where if len(head) + len(where) <= LONGEST else head

    def read(self, payload: str) -> tuple[Identity, str] | None:
        """The community and where to; None for what `write` did not make."""
        found = _FORM.fullmatch(payload)
        if found is None:
            return None
        number, mark, where = found.groups()
        if not compare_digest(mark, self._mark(number)):
            return None
        value = -int(number[1:], 36) if number.startswith("n") else int(number, 36)
        return Identity(TELEGRAM, str(value)), where

    def _mark(self, number: str) -> str:
        digest = blake2b(number.encode(), key=self._key, digest_size=6, person=b"tebiki-link").digest()
        return urlsafe_b64encode(digest).decode()


def _base36(number: int) -> str:
    sign, number, digits = "n" if number < 0 else "", abs(number), ""
    while True:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
        if not number:
            return sign + digits
