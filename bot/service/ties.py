"""Which identities are one person's, since when, and who was told, as far as a process has to know it.

Whatever it keeps in memory of a person lies under the leader: one of their identities, the same for all.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from contextlib import suppress
from typing import Final

import msgspec

from bot.service.ports import Decision, Identity, Store

LINKS: Final = "links"
"""The name under which it is stored, beside the person's talks."""
MOST: Final = 20_000
"""Identities at hand; the one that was not looked at for longest goes first."""

Tied = tuple[Identity, ...]


class Links(msgspec.Struct, frozen=True, array_like=False, tag="links", omit_defaults=True, kw_only=True):
    """All identities of a person who has several, in order. `since`: the hour since 1970 in which each became
    one with others; `told`: how often each was told of it. Both empty where they were not noted yet."""

    identities: Tied
    since: tuple[int, ...] = ()
    told: tuple[int, ...] = ()

    def noted(self, identity: Identity) -> tuple[int, int]:
        """`since` and `told` of one. Not noted: they were told when they linked, if it was they who did."""
        if identity not in self.identities or not self.since or not self.told:
            return 0, 1
        place = self.identities.index(identity)
        return self.since[place], self.told[place]

    @property
    def latest(self) -> int:
        """Since when one more shows the same."""
        return max(self.since, default=0)

    def with_told(self, identity: Identity, count: int) -> Links:
        noted = {one: self.noted(one) for one in self.identities}
        noted[identity] = noted[identity][0], count
        return linked(noted)


def linked(noted: Mapping[Identity, tuple[int, int]]) -> Links:
    """Of each identity: `since` and `told`."""
    identities = tuple(sorted(noted))
    since, told = zip(*(noted[one] for one in identities), strict=True)
    return Links(identities=identities, since=since, told=told)


def joined(one: Links, other: Links, by: Identity, hour: int) -> Links:
    """Two people's, who are one from this hour on. `by`: whoever linked them sees it as it is done; all
    others are still to be told."""
    noted = {}
    for links in (one, other):
        for identity in links.identities:
            since = links.noted(identity)[0] if len(links.identities) > 1 else hour
            noted[identity] = since, int(identity == by)
    return linked(noted)


class Ties:
    """Safe for many people at once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._at_hand: OrderedDict[Identity, Links] = OrderedDict()

    def at_hand(self, identity: Identity) -> Identity | None:
        """The leader, if it need not be looked up."""
        links = self._at_hand.get(identity)
        return links.identities[0] if links is not None else None

    def links_at_hand(self, identity: Identity) -> Links:
        """As far as they need not be looked up."""
        return self._at_hand.get(identity) or Links(identities=(identity,))

    def all_at_hand(self, identity: Identity) -> Tied:
        """All identities of this person, as far as they need not be looked up."""
        return self.links_at_hand(identity).identities

    async def leader(self, identity: Identity) -> Identity:
        """Asks the store only about somebody who was not here of late. Raises StoreError."""
        return (await self.tied(identity))[0]

    async def tied(self, identity: Identity) -> Tied:
        """All identities of this person, the leader first. Raises StoreError."""
        return (await self.links(identity)).identities

    async def links(self, identity: Identity) -> Links:
        """Raises StoreError."""
        links = self._at_hand.get(identity)
        if links is None:
            found = await self._store.apply(identity, LINKS, lambda payload: Decision(read_links(payload)))
            links = self._at_hand.get(identity)  # what was tied meanwhile is newer than what was read
            if links is None:
                self.put(found if identity in found.identities else Links(identities=(identity,)))
                links = self._at_hand[identity]
        return links

    def put(self, links: Links) -> None:
        """These are one person's, and no others are."""
        for identity in links.identities:
            self._at_hand[identity] = links
            self._at_hand.move_to_end(identity)
        while len(self._at_hand) > MOST:
            self._at_hand.popitem(last=False)

    def part(self, identities: Tied) -> None:
        """Each of these is a person of their own."""
        for identity in identities:
            self.put(Links(identities=(identity,)))

    async def note_told(self, identity: Identity, count: int) -> None:
        """Durably. Raises StoreError."""

        def decide(payload: bytes | None) -> Decision[Links]:
            links = read_links(payload)
            if identity not in links.identities:
                return Decision(links)
            links = links.with_told(identity, count)
            return Decision(links, save=write_links(links))

        links = await self._store.apply(identity, LINKS, decide)
        if links.identities == self.all_at_hand(identity):  # else they were parted meanwhile
            self.put(links)


def read_links(payload: bytes | None) -> Links:
    """None of any where there are none, or none that can be read."""
    if payload is not None:
        with suppress(msgspec.DecodeError, ValueError):
            return _decoder.decode(payload)
    return Links(identities=())


def write_links(links: Links) -> bytes:
    return _encoder.encode(links)


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Links)
