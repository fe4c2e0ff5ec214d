"""Which dialog is open for somebody, and which their community offers: the service's `OpenDialogs`.

It stands on their desk. A turn asks the store for nothing, as long as the desk is at hand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from bot.community.communities import Communities
from bot.community.desk import Desk, Desks
from bot.service.ports import Identity


class DeskDialogs:
    """`first`: the dialog of whoever has chosen none. `every`: the ids of all there are, as they are now."""

    def __init__(
        self, desks: Desks, communities: Communities, first: str, every: Callable[[], Iterable[str]]
    ) -> None:
        self._desks = desks
        self._communities = communities
        self.first = first
        self._every = every

    async def open_of(self, person: Identity) -> str:
        desk = await self._desks.load(person)
        return desk.dialog or self.first

    async def turn_to(self, person: Identity, dialog: str, *, stored: bool) -> None:
        """Of a stranger it is laid in memory only, as their desk is."""

        def turned(desk: Desk) -> Desk:
            return msgspec.structs.replace(desk, dialog="" if dialog == self.first else dialog)

        await self._desks.lay(person, turned)
        if stored:
            await self._desks.keep(person)

    async def keep(self, person: Identity) -> None:
        await self._desks.keep(person)

    async def offered_to(self, person: Identity) -> Sequence[str]:
        """The first one first, where their community names none."""
        desk = await self._desks.load(person)
        every = list(dict.fromkeys((self.first, *self._every())))
        if desk.community is None:
            return every
        settings = await self._communities.load(desk.community)
        return [name for name in settings.dialogs if name in every] or every
