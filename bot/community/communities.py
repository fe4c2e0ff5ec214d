"""The settings of communities, out of the store and into it. What was looked at of late is at hand."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from typing import Final

from msgspec.structs import replace

from bot.community.papers import change_paper, decode, load_paper
from bot.community.settings import DEFAULTS, CommunitySettings
from bot.service.ports import Decision, Identity, Store, StoreError
from bot.service.recent import Recent

COMMUNITY: Final = "community"
"""The name under which they are stored."""
MOST: Final = 1_024
"""Communities at hand, however many there are."""


class Communities:
    """Safe for many at once. Raises StoreError where the store is asked, and does not answer."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._at_hand: Recent[Identity, CommunitySettings] = Recent(MOST)
        self.gone: list[Callable[[Identity], Awaitable[None]]] = []
        """Told of a community that was forgotten, for what lies of it elsewhere."""

    async def load(self, community: Identity) -> CommunitySettings:
        """Its settings; the defaults, where it has chosen nothing."""
        settings = self._at_hand.get(community)
        if settings is None:
            loaded = await load_paper(self._store, community, COMMUNITY, DEFAULTS)
            settings = self._at_hand.put_new(community, loaded)
        return settings

    async def change(
        self, community: Identity, alter: Callable[[CommunitySettings], CommunitySettings]
    ) -> CommunitySettings:
        """What `alter` makes of the settings, durably. It is pure, and sees what is stored now."""

        def changed(before: CommunitySettings) -> CommunitySettings:
            after = alter(before)
            return after if after == before else replace(after, home=community)

        settings = await change_paper(self._store, community, COMMUNITY, DEFAULTS, changed)
        self._at_hand.put(community, settings)
        return settings

    async def known(self, platform: str) -> AsyncIterator[Identity]:
        """All communities of a platform that have chosen anything, a page of the store at a time."""
        after = 0
        while page := await self._store.kept(after):
            for one in page:
                after = one.row
                with suppress(StoreError):
                    home = decode(one.payload, DEFAULTS).home
                    if home is not None and home.platform == platform:
                        yield home

    async def forget(self, community: Identity) -> None:
        """All that was the community's own: its key first, then every row. People's talks stay theirs."""
        await self._store.apply(community, COMMUNITY, lambda _: Decision(None, forget=True))
        self._at_hand.put(community, DEFAULTS)
        for tell in self.gone:
            await tell(community)
