"""One turn after another, for each person, on whatever platforms they are."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress

from bot.service.locks import Lock, Locks
from bot.service.ports import Identity, StoreError
from bot.service.ties import Ties


class Order:
    """Belongs to one event loop."""

    def __init__(self, ties: Ties) -> None:
        self._ties = ties
        self._locks: Locks[Identity] = Locks()

    async def leader(self, identity: Identity) -> Identity:
        """Under whom everything in memory lies. Help must not wait for a store that fails."""
        with suppress(StoreError):
            return await self._ties.leader(identity)
        return identity

    def turn_of(self, identity: Identity) -> _InTurn:
        """`async with order.turn_of(who) as (leader, retied)`. `retied`: while it waited for those before it,
        somebody became one person with them, or one of theirs a person of their own."""
        return _InTurn(self, self._ties, self._locks, identity)

    @asynccontextmanager
    async def hold(self, *identities: Identity) -> AsyncIterator[None]:
        """The turns of all of these, taken in one order by everybody, so that no two wait for each other."""
        while True:
            leaders = sorted({await self._ties.leader(one) for one in identities})
            async with AsyncExitStack() as stack:
                for leader in leaders:
                    await stack.enter_async_context(self._locks.of(leader))
                if leaders == sorted({await self._ties.leader(one) for one in identities}):
                    yield
                    return


class _InTurn:
    """A class: a generator in its place costs five times as much, once an answer."""

    __slots__ = ("_identity", "_lock", "_locks", "_order", "_ties")

    def __init__(self, order: Order, ties: Ties, locks: Locks[Identity], identity: Identity) -> None:
        self._order, self._ties, self._locks, self._identity = order, ties, locks, identity

    async def __aenter__(self) -> tuple[Identity, bool]:
        retied = False
        while True:
            leader = self._ties.at_hand(self._identity) or await self._order.leader(self._identity)
            self._lock: Lock[Identity] = self._locks.of(leader)
            await self._lock.__aenter__()
            if self._ties.at_hand(self._identity) in (leader, None):
                return leader, retied
            await self._lock.__aexit__()
            retied = True

    async def __aexit__(self, *_: object) -> None:
        await self._lock.__aexit__()
