"""A person's desk: what is kept of them beside their talks. Which community is theirs, which dialog is open.

Of a stranger nothing is stored (docs/decisions/0003): their desk is laid in memory, and kept once a talk of
theirs is. So a turn costs no call of the store for it, as long as the desk is at hand.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import Final

import msgspec

from bot.community.papers import change_paper, load_paper
from bot.service.ports import Identity, Store
from bot.service.recent import Recent

DESK: Final = "desk"
"""The name under which it is stored, beside the person's talks."""
MOST: Final = 10_000
"""Desks at hand. Of a stranger it is the only place."""


class Desk(msgspec.Struct, frozen=True, array_like=False, tag="desk", omit_defaults=True, kw_only=True):
    """`community`: the one whose panel or link they used last. `before`: others that they came by, the latest
    first. `dialog`: the one that is open, "" for the first. `language`, `zone`: as `Habits` has them."""

    version: int = 1
    community: Identity | None = None
    before: tuple[Identity, ...] = ()
    dialog: str = ""
    language: str = ""
    zone: str | None = None


EMPTY: Final = Desk()


Leader = Callable[[Identity], Awaitable[Identity]]


async def _themselves(person: Identity) -> Identity:
    return person


class Desks:
    """Safe for many people at once. Raises StoreError where the store is asked, and does not answer."""

    def __init__(self, store: Store, leader: Leader = _themselves) -> None:
        """`leader`: one identity of a person who has several, so that they have one desk."""
        self._store = store
        self._leader = leader
        self._at_hand: Recent[Identity, Desk] = Recent(MOST)
        self._laid: Recent[Identity, bool] = Recent(MOST)

    async def leader(self, person: Identity) -> Identity:
        """Under whom the desk lies."""
        return await self._leader(person)

    async def load(self, person: Identity) -> Desk:
        """Theirs, or an empty one. Asks the store only about somebody who was not here of late."""
        person = await self._leader(person)
        desk = self._at_hand.get(person)
        if desk is None:
            loaded = await load_paper(self._store, person, DESK, EMPTY)
            desk = self._at_hand.put_new(person, loaded)
        return desk

    async def change(self, person: Identity, alter: Callable[[Desk], Desk]) -> Desk:
        """Durably, at once: for somebody of whom something is stored, or is to be."""
        person = await self._leader(person)
        laid = self._at_hand.get(person) if self._laid.get(person) else None
        desk = await change_paper(
            self._store, person, DESK, EMPTY, lambda stored: alter(stored if laid is None else laid)
        )
        self._at_hand.put(person, desk)
        self._laid.drop(person)
        return desk

    async def lay(self, person: Identity, alter: Callable[[Desk], Desk]) -> Desk:
        """In memory. `keep` makes it durable."""
        person = await self._leader(person)
        before = await self.load(person)
        desk = alter(before)
        if desk != before:
            self._at_hand.put(person, desk)
            self._laid.put(person, True)
        return desk

    async def keep(self, person: Identity) -> None:
        """Once something of theirs is stored: what was laid in memory is kept too."""
        person = await self._leader(person)
        if self._laid.get(person):
            await self.change(person, lambda desk: desk)

    def put_away(self, people: Iterable[Identity]) -> None:
        """They share a desk from now on, or share it no longer: what is kept of it is looked up again."""
        for person in people:
            self._at_hand.drop(person)
            self._laid.drop(person)

    def drop(self, person: Identity) -> None:
        """They were forgotten, and their desk in the store with them."""
        self._at_hand.put(person, EMPTY)
        self._laid.drop(person)
