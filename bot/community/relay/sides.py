"""What is kept of somebody themselves about relayed talks: which one is theirs, and with whom not again.

It lies beside their talks, under their own key, and goes with them when they are forgotten; once it says
nothing it goes by itself, and of somebody of whom nothing else is kept, nothing is left. Others stand there
as marks only. What others hold against them does not lie here: see `guards`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Final

import msgspec
from msgspec.structs import replace

from bot.community.papers import decode, encode, load_paper
from bot.community.relay.marks import Marker, Marks, added, lasting
from bot.service.ports import Decision, Identity, Paper, Rewrite, Store, StoreError

SIDE: Final = "relay-side"
"""The name under which it is stored, and that of its kind: so that `link` carries it over."""
BAR_MINUTES: Final = 180 * 24 * 60
"""How long two people are kept apart after one of them blocked the other."""


class Stand(msgspec.Struct, frozen=True, array_like=False, tag=SIDE, omit_defaults=True, kw_only=True):
    """`home`: whose it is. `talk`: the id of the one they are in, "" for none. `barred`: whom they do not
    meet again."""

    version: int = 1
    home: Identity = Identity("", "")
    talk: str = ""
    barred: Marks = ()

    @property
    def due(self) -> int:
        """The minute at which something of it is to be let go; 0 for none."""
        return min((until for _, until in self.barred), default=0)


EMPTY: Final = Stand()


def combine(payloads: Sequence[bytes]) -> Paper:
    """What two have who turn out to be one person: the talk that goes on, and all whom either does not want
    to meet again. Raises StoreError."""
    stands = [decode(one, EMPTY) for one in payloads]
    talk = next((stand.talk for stand in stands if stand.talk), "")
    barred: dict[str, int] = {}
    for mark, until in (one for stand in stands for one in stand.barred):
        barred[mark] = max(until, barred.get(mark, 0))
    both = replace(stands[0], talk=talk, barred=tuple(sorted(barred.items(), key=itemgetter(1))))
    return Paper(SIDE, encode(both), both.due)


class Sides:
    """Raises StoreError."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._marker = Marker(store)

    async def load(self, who: Identity) -> Stand:
        return await load_paper(self._store, who, SIDE, EMPTY)

    async def enter(self, who: Identity, talk: str) -> None:
        await self._change(who, lambda stand: replace(stand, talk=talk))

    async def leave(self, who: Identity, talk: str, minute: int) -> None:
        """Of somebody of whom nothing is kept any more, nothing is made."""

        def left(stand: Stand) -> Stand:
            return replace(stand, talk="" if stand.talk == talk else stand.talk)

        await self._clear(who, left, minute)

    async def bar(self, who: Identity, whom: Identity, minute: int) -> None:
        mark = self._marker.mark(whom)
        await self._change(
            who, lambda stand: replace(stand, barred=added(stand.barred, mark, minute, BAR_MINUTES))
        )

    async def are_apart(self, one: Sequence[Identity], two: Sequence[Identity], minute: int) -> bool:
        """Whether either of them blocked the other, each with all identities of theirs."""
        for who, whom in ((one, two), (two, one)):
            marks = {self._marker.mark(identity) for identity in whom}
            if any(name in marks for name, _ in lasting((await self.load(who[0])).barred, minute)):
                return True
        return False

    async def expire(self, payload: bytes, minute: int) -> None:
        """What is due, if it is one of these."""
        stand = _read(payload)
        if stand is not None:
            await self._clear(stand.home, lambda stored: stored, minute)

    async def _change(self, who: Identity, alter: Callable[[Stand], Stand]) -> None:
        def decide(payload: bytes | None) -> Decision[None]:
            before = EMPTY if payload is None else decode(payload, EMPTY)
            after = replace(alter(before), home=who)
            return Decision(None, save=encode(after), due=after.due)

        await self._store.apply(who, SIDE, decide)

    async def _clear(self, who: Identity, alter: Callable[[Stand], Stand], minute: int) -> None:
        """What no longer counts goes; with nothing left, the paper, and with nothing beside it, the key."""

        def decide(own: Sequence[bytes], _: Sequence[bytes]) -> Rewrite[None]:
            before = next((found for one in own if (found := _read(one)) is not None), None)
            if before is None:
                return Rewrite(None)
            after = alter(replace(before, barred=lasting(before.barred, minute)))
            if after.talk or after.barred:
                return Rewrite(None, (Paper(SIDE, encode(after), after.due),))
            return Rewrite(None, forget=True) if len(own) == 1 else Rewrite(None, (Paper(SIDE, None),))

        await self._store.rewrite(who, None, decide)


def _read(payload: bytes) -> Stand | None:
    """None for anything else."""
    try:
        return decode(payload, EMPTY)
    except StoreError:
        return None
