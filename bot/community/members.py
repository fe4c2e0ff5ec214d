"""Whose members people are: of the community whose panel or link they used last. Implements `Whereabouts`.

Nobody counts them, and no community can ask who they are: a desk points to its community, and nothing points
back.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

import msgspec

from bot.community.card import local_of
from bot.community.communities import Communities
from bot.community.desk import Desk, Desks
from bot.community.settings import CommunitySettings
from bot.community.statistics import Statistics, counted_in
from bot.dialogue.local import NOWHERE, Local
from bot.dialogue.menus import MOST_OTHERS
from bot.dialogue.turn import Turn
from bot.service.faults import log
from bot.service.ports import Habits, Identity, StoreError
from bot.service.recent import Recent

MOST: Final = 1_024
"""What communities add to the words, at hand."""


class Members:
    """Safe for many people at once."""

    def __init__(self, desks: Desks, communities: Communities, statistics: Statistics | None = None) -> None:
        self._desks = desks
        self.communities = communities
        self.statistics = statistics
        self.gone: list[Callable[[Identity], None]] = []
        """Told of whoever was forgotten, with each identity of theirs."""
        self._made: Recent[Identity, tuple[CommunitySettings, Local]] = Recent(MOST)

    async def come_by(self, person: Identity, community: Identity) -> None:
        """They used its panel or its link. Kept once something of theirs is stored."""
        try:
            await self._desks.lay(person, lambda desk: at(desk, community))
        except StoreError as fault:
            log.error("a community was not noted (%s)", fault.code)

    async def local(self, person: Identity) -> Local:
        try:
            desk = await self._desks.load(person)
            if desk.community is None and not desk.before:
                return NOWHERE
            before = [await self.communities.load(one) for one in desk.before]
            others = tuple(one.name or one.place or "–" for one in before)
            if desk.community is None:
                return Local(others=others)
            return await self._made_of(desk.community, others)
        except StoreError as fault:
            log.error("a community was not looked at (%s)", fault.code)
            return NOWHERE

    async def habits(self, person: Identity) -> Habits:
        try:
            desk = await self._desks.load(person)
        except StoreError as fault:
            log.error("a language was not looked up (%s)", fault.code)
            return Habits()
        return Habits(desk.language, desk.zone)

    async def accustom(self, person: Identity, habits: Habits) -> None:
        language, zone = habits
        try:
            await self._desks.lay(
                person, lambda desk: msgspec.structs.replace(desk, language=language, zone=zone)
            )
        except StoreError as fault:
            log.error("a language was not noted (%s)", fault.code)

    async def move(self, person: Identity, choice: str) -> None:
        try:
            await self._desks.lay(person, lambda desk: moved(desk, choice))
        except StoreError as fault:
            log.error("a community was not noted (%s)", fault.code)

    async def count(self, person: Identity, turn: Turn, at: datetime) -> None:
        """For their community's statistics, if it has switched them on. Of who it was, nothing is kept."""
        if self.statistics is None or not counted_in(turn):
            return
        try:
            desk = await self._desks.load(person)
            await self.statistics.count(await self._desks.leader(person), desk.community, turn, at)
        except StoreError as fault:
            log.error("nothing was counted (%s)", fault.code)

    async def keep(self, person: Identity) -> None:
        try:
            await self._desks.keep(person)
        except StoreError as fault:  # laid in memory, and kept with a later turn
            log.error("a community was not noted (%s)", fault.code)

    def drop(self, person: Identity) -> None:
        self._desks.drop(person)
        for tell in self.gone:
            tell(person)

    async def _made_of(self, community: Identity, others: tuple[str, ...]) -> Local:
        settings = await self.communities.load(community)
        made = self._made.get(community)
        if made is None or made[0] is not settings or made[1].others != others:
            made = settings, local_of(settings, others)
            self._made.put(community, made)
        return made[1]


def at(desk: Desk, community: Identity) -> Desk:
    """With that community; the one that was theirs is the latest of those before."""
    if desk.community == community:
        return desk
    before = [one for one in (desk.community, *desk.before) if one is not None and one != community]
    return msgspec.structs.replace(desk, community=community, before=tuple(before[:MOST_OTHERS]))


def moved(desk: Desk, choice: str) -> Desk:
    """ "leave", or the number of one of those before. Anything else changes nothing."""
    if choice == "leave" and desk.community is not None:
        before = (desk.community, *desk.before)[:MOST_OTHERS]
        return msgspec.structs.replace(desk, community=None, before=before)
    if choice.isdecimal() and 0 < int(choice) <= len(desk.before):
        return at(desk, desk.before[int(choice) - 1])
    return desk
