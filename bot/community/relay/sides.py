"""What is kept of somebody themselves about relayed talks: which one is theirs, and with whom not again.

It lies beside their talks, under their own key, and goes with them when they are forgotten. Others stand
there as marks only: keyed hashes, by which somebody is known again who is back, and nobody can be found.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Callable
from hashlib import blake2b
from typing import Final

import msgspec
from msgspec.structs import replace

from bot.community.papers import change_paper, load_paper
from bot.service.ports import Identity, Store

SIDE: Final = "relay"
"""The name under which it is stored."""
BAR_MINUTES: Final = 180 * 24 * 60
"""How long two people are kept apart after one of them blocked the other."""
REFUSAL_MINUTES: Final = 30 * 24 * 60
MOST_REFUSALS: Final = 3
"""Volunteers of one community who blocked somebody within that time; then nobody there is asked again."""
_MOST: Final = 100

Marks = tuple[tuple[str, int], ...]
"""Each with the minute since 1970 at which it is let go."""


class Stand(
    msgspec.Struct, frozen=True, array_like=False, tag="relay-side", omit_defaults=True, kw_only=True
):
    """`talk`: the id of the one they are in, "" for none. `cool`: the minute from which they may ask again.
    `barred`: whom they do not meet again. `refused`: the communities whose volunteers blocked them."""

    version: int = 1
    talk: str = ""
    cool: int = 0
    barred: Marks = ()
    refused: Marks = ()


EMPTY: Final = Stand()


class Sides:
    """Safe for many at once. Raises StoreError."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._key = store.key("relay-marks")

    async def load(self, who: Identity) -> Stand:
        return await load_paper(self._store, who, SIDE, EMPTY)

    async def change(self, who: Identity, alter: Callable[[Stand], Stand]) -> Stand:
        return await change_paper(self._store, who, SIDE, EMPTY, alter)

    async def enter(self, who: Identity, talk: str) -> None:
        await self.change(who, lambda stand: replace(stand, talk=talk))

    async def leave(self, who: Identity, talk: str, cool: int = 0) -> None:
        """Of somebody of whom nothing is kept any more, nothing is made."""
        if (await self.load(who)).talk == talk:
            await self.change(who, lambda stand: _left(stand, talk, cool))

    async def bar(self, who: Identity, whom: Identity, minute: int) -> None:
        mark = self.mark(whom)
        await self.change(
            who, lambda stand: replace(stand, barred=_added(stand.barred, mark, minute, BAR_MINUTES))
        )

    async def refuse(self, who: Identity, community: Identity, minute: int) -> None:
        """A volunteer of that community blocked them."""
        mark = self.mark(community)
        await self.change(
            who, lambda stand: replace(stand, refused=_added(stand.refused, mark, minute, REFUSAL_MINUTES))
        )

    async def are_apart(self, one: Identity, two: Identity, minute: int) -> bool:
        """Whether either of them blocked the other."""
        for who, whom in ((one, two), (two, one)):
            mark = self.mark(whom)
            if any(name == mark and until > minute for name, until in (await self.load(who)).barred):
                return True
        return False

    def is_refused(self, stand: Stand, community: Identity, minute: int) -> bool:
        mark = self.mark(community)
        return sum(name == mark and until > minute for name, until in stand.refused) >= MOST_REFUSALS

    def mark(self, identity: Identity) -> str:
        said = f"{identity.platform}\0{identity.id}".encode()
        return urlsafe_b64encode(blake2b(said, key=self._key, digest_size=12).digest()).decode()


def _left(stand: Stand, talk: str, cool: int) -> Stand:
    if stand.talk != talk:
        return stand
    return replace(stand, talk="", cool=cool or stand.cool)


def _added(marks: Marks, mark: str, minute: int, span: int) -> Marks:
    return (*(one for one in marks if one[1] > minute), (mark, minute + span))[-_MOST:]
