"""One person on two platforms: what the engine asks for is done here, and told to it as an event.

Who is linked is the store's to know, and changes in one transaction. What lies in memory moves along while
both people's turns wait: see `Conversations`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import assert_never

from bot.dialogue.events import LinkAnswered, Outcome
from bot.dialogue.turn import Link, TakeUp, Turn, Unlink
from bot.service.codes import Codes
from bot.service.joining import Combine, Joined, asides, join, stand_alone, take_up
from bot.service.linknews import LinkNews, elsewhere, hour_of
from bot.service.nonces import Nonces
from bot.service.ports import Identity, Rewrite, Store
from bot.service.private import PrivateMemory
from bot.service.ties import Links, Ties, joined

Asked = Link | Unlink | TakeUp
Hold = Callable[..., AbstractAsyncContextManager[None]]
"""Keeps the turns of these identities waiting, and of all that are one with them."""
Retied = Callable[[Iterable[Identity]], None]
"""Told whose talks are others than before, for what is kept of them in memory elsewhere."""


def asked_of(turn: Turn) -> Asked | None:
    return next((one for one in turn.effects if isinstance(one, Link | Unlink | TakeUp)), None)


class Linking:
    """Raises StoreError; then nothing has changed, but that a code may be used up."""

    def __init__(
        self,
        store: Store,
        ties: Ties,
        codes: Codes,
        memory: tuple[PrivateMemory, Nonces],
        told: tuple[Retied, LinkNews, Mapping[str, Combine]],
    ) -> None:
        self._store = store
        self._ties = ties
        self._codes = codes
        self._private, self._nonces = memory
        self._tell_retied, self._news, self._combining = told

    async def carry_out(
        self, asked: Asked, identity: Identity, dialog: str, at: datetime, hold: Hold
    ) -> LinkAnswered:
        match asked:
            case Link(code="", more=False) if len(await self._ties.tied(identity)) > 1:
                return await self._told(identity, dialog, LinkAnswered(at, "shown"))
            case Link(code=""):
                code = await self._codes.make(identity, at)
                return await self._told(identity, dialog, LinkAnswered(at, "code", code))
            case Link(code=code):
                return await self._redeem(code, identity, dialog, at, hold)
            case Unlink():
                async with hold(identity):
                    return LinkAnswered(at, await self._unlink(identity))
            case TakeUp(number=number):
                async with hold(identity):
                    return LinkAnswered(at, await self._take_up(identity, dialog, number))
            case _:
                assert_never(asked)

    async def drop_expired(self, now: datetime) -> None:
        """Codes whose time is over."""
        await self._codes.drop_expired(now)

    async def _redeem(
        self, code: str, identity: Identity, dialog: str, at: datetime, hold: Hold
    ) -> LinkAnswered:
        found = await self._codes.redeem(code, await self._ties.tied(identity), at)
        if isinstance(found, str):
            return LinkAnswered(at, found)
        async with hold(identity, found):
            theirs, own = await self._ties.links(identity), await self._ties.links(found)
            if identity in own.identities:
                return LinkAnswered(at, "already")
            links = joined(own, theirs, identity, hour_of(at))
            outcome = await self._store.rewrite(
                found, identity, lambda mine, yours: join(mine, yours, links, self._combining)
            )
            self._move(own, theirs, links, outcome)
        if dialog not in outcome.met:
            return LinkAnswered(at, "linked")
        return await self._told(identity, dialog, LinkAnswered(at, "met"))

    def _move(self, own: Links, theirs: Links, links: Links, outcome: Joined) -> None:
        """What is private is of the talk that goes on; of the other it lapses, as after an idle hour."""
        leaders = own.identities[0], theirs.identities[0]
        mine, yours = map(self._private.take, leaders)
        going_on = {name: one for name, one in yours.items() if name in outcome.theirs}
        going_on |= {name: one for name, one in mine.items() if name not in outcome.theirs}
        for identity in leaders:
            self._nonces.forget(identity)
        self._ties.put(links)
        for name, (session, used) in going_on.items():
            self._private.remember((links.identities[0], name), session, used)
        self._tell_retied(links.identities)
        self._news.linked(links)

    async def _unlink(self, identity: Identity) -> Outcome:
        tied = await self._ties.tied(identity)
        combining = self._combining
        if not await self._store.rewrite(
            identity, None, lambda own, _: stand_alone(own, identity, combining)
        ):
            return "alone"
        held = self._private.take(tied[0])
        self._nonces.forget(tied[0])
        self._ties.part(tied)
        for name, (session, used) in held.items():
            self._private.remember((identity, name), session, used)
        self._tell_retied(tied)
        self._news.parted(tied, identity, "link_let_go")
        return "unlinked"

    async def _take_up(self, identity: Identity, dialog: str, number: int) -> Outcome:
        taken = await self._store.rewrite(
            identity, None, lambda own, _: take_up(own, dialog, number, identity)
        )
        if not taken:
            return "gone"
        leader = await self._ties.leader(identity)
        self._private.forget_talk((leader, dialog))
        return "taken"

    async def _told(self, identity: Identity, dialog: str, answered: LinkAnswered) -> LinkAnswered:
        """With the talks between which the person may choose."""
        here, talks = await self._store.rewrite(identity, None, lambda own, _: Rewrite(asides(own, dialog)))
        shown = elsewhere(await self._ties.links(identity), identity)
        return LinkAnswered(answered.at, answered.outcome, answered.code, here, talks, shown)
