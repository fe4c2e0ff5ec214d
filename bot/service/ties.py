"""Which identities are one person's, as far as a process has to know it.

Whatever it keeps in memory of a person lies under the leader: one of their identities, the same for all.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection
from typing import Final

import msgspec

from bot.service.ports import Decision, Identity, Store

LINKS: Final = "links"
"""The name under which it is stored, beside the person's talks."""
MOST: Final = 20_000
"""Identities at hand; the one that was not looked at for longest goes first."""

Tied = tuple[Identity, ...]


class Links(msgspec.Struct, frozen=True, array_like=False, tag="links", kw_only=True):
    """All identities of a person who has several, in order."""

    identities: Tied


class Ties:
    """Safe for many people at once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._at_hand: OrderedDict[Identity, Tied] = OrderedDict()

    def at_hand(self, identity: Identity) -> Identity | None:
        """The leader, if it need not be looked up."""
        tied = self._at_hand.get(identity)
        return tied[0] if tied is not None else None

    def all_at_hand(self, identity: Identity) -> Tied:
        """All identities of this person, as far as they need not be looked up."""
        return self._at_hand.get(identity, (identity,))

    async def leader(self, identity: Identity) -> Identity:
        """Asks the store only about somebody who was not here of late. Raises StoreError."""
        return (await self.tied(identity))[0]

    async def tied(self, identity: Identity) -> Tied:
        """All identities of this person, the leader first. Raises StoreError."""
        tied = self._at_hand.get(identity)
        if tied is None:
            found = await self._store.apply(identity, LINKS, lambda payload: Decision(read_links(payload)))
            tied = self._at_hand.get(identity)  # what was tied meanwhile is newer than what was read
            if tied is None:
                self.put(found if identity in found else (identity,))
                tied = self._at_hand[identity]
        return tied

    def put(self, identities: Collection[Identity]) -> None:
        """These are one person's, and no others are."""
        tied = tuple(sorted(identities))
        for identity in tied:
            self._at_hand[identity] = tied
            self._at_hand.move_to_end(identity)
        while len(self._at_hand) > MOST:
            self._at_hand.popitem(last=False)


def read_links(payload: bytes | None) -> Tied:
    """Empty where there are none, or none that can be read."""
    if payload is None:
        return ()
    try:
        return _decoder.decode(payload).identities
    except (msgspec.DecodeError, ValueError):
        return ()


def write_links(identities: Collection[Identity]) -> bytes:
    return _encoder.encode(Links(identities=tuple(sorted(identities))))


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Links)
