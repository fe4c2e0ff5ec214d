"""What is held against somebody, against abuse: from when they may ask again, and who blocked them.

It lies under a key of its own, found by a mark of theirs: so it outlasts `forget`, as a block must, and
nobody who has only the files can tell whose it is. It is let go by itself, ten minutes or thirty days later.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import msgspec
from msgspec.structs import replace

from bot.community.papers import decode, encode, load_paper
from bot.community.relay.marks import Marker, Marks, added, lasting
from bot.service.ports import Decision, Identity, Store, StoreError

GUARD: Final = "relay-guard"
"""The platform of its identity, and the name under which it is stored."""
COOL_MINUTES: Final = 10
"""After somebody ended a talk or stopped waiting, until they may ask again."""
REFUSAL_MINUTES: Final = 30 * 24 * 60
MOST_REFUSALS: Final = 3
"""Volunteers of one community who blocked somebody within that time; then nobody there is asked again."""


class Guard(msgspec.Struct, frozen=True, array_like=False, tag=GUARD, omit_defaults=True, kw_only=True):
    """`mark`: of whom it is about. `cool`: the minute from which they may ask again, 0 for at once.
    `refused`: marks of communities, one for each block by a volunteer of theirs."""

    version: int = 1
    mark: str = ""
    cool: int = 0
    refused: Marks = ()

    @property
    def due(self) -> int:
        """The minute at which something of it is to be let go; 0 where it says nothing."""
        return min((*([self.cool] if self.cool else []), *(until for _, until in self.refused)), default=0)

    def at(self, minute: int) -> Guard:
        """What still counts."""
        cool = self.cool if self.cool > minute else 0
        return replace(self, cool=cool, refused=lasting(self.refused, minute))


EMPTY: Final = Guard()


class Guards:
    """Raises StoreError."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._marker = Marker(store)

    async def load(self, accounts: Sequence[Identity], minute: int) -> Guard:
        """Of one person, all that is held against any account of theirs."""
        found = [await self._load(one, minute) for one in accounts]
        cool = max(guard.cool for guard in found)
        return Guard(cool=cool, refused=tuple(one for guard in found for one in guard.refused))

    async def cool(self, who: Identity, minute: int) -> None:
        """They ended a talk, or stopped waiting."""
        await self._change(
            self._marker.mark(who), lambda guard: replace(guard, cool=minute + COOL_MINUTES), minute
        )

    async def refuse(self, who: Identity, community: Identity, minute: int) -> None:
        """A volunteer of that community blocked them."""
        mark = self._marker.mark(community)
        await self._change(
            self._marker.mark(who),
            lambda guard: replace(guard, refused=added(guard.refused, mark, minute, REFUSAL_MINUTES)),
            minute,
        )

    def is_refused(self, guard: Guard, community: Identity) -> bool:
        mark = self._marker.mark(community)
        return sum(name == mark for name, _ in guard.refused) >= MOST_REFUSALS

    async def expire(self, payload: bytes, minute: int) -> None:
        """What is due, if it is one of these."""
        try:
            guard = decode(payload, EMPTY)
        except StoreError:
            return
        await self._change(guard.mark, lambda stored: stored, minute)

    async def _load(self, who: Identity, minute: int) -> Guard:
        return (await load_paper(self._store, self._owner(self._marker.mark(who)), GUARD, EMPTY)).at(minute)

    async def _change(self, mark: str, alter: Callable[[Guard], Guard], minute: int) -> None:
        def decide(payload: bytes | None) -> Decision[None]:
            before = EMPTY if payload is None else decode(payload, EMPTY)
            after = alter(replace(before.at(minute), mark=mark))
            if not after.due:
                return Decision(None, forget=payload is not None)
            return Decision(None, save=encode(after), due=after.due)

        await self._store.apply(self._owner(mark), GUARD, decide)

    def _owner(self, mark: str) -> Identity:
        return Identity(GUARD, mark)
