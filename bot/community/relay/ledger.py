"""The talks that go on: what happened is decided, kept, and then done.

    event ─ decide ─ routing committed, or its key destroyed ─ shown ─ what came of that, as an event

Routing lies in the store under an identity of its own, so that ending a talk destroys its key. Each side's
own paper (`sides`) points to it: where that is gone, since somebody was forgotten, the routing goes too.
Which talk is whose is held in memory besides (`register`); it is found again at a start by the minutes at
which talks end by themselves, of which the store has an index.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from typing import Final

from bot.community.communities import Communities
from bot.community.papers import decode, encode
from bot.community.relay import effects as do
from bot.community.relay import events as happened
from bot.community.relay.effects import Decided
from bot.community.relay.events import Event
from bot.community.relay.guards import Guards
from bot.community.relay.lines import Line
from bot.community.relay.register import Register
from bot.community.relay.rules import decide
from bot.community.relay.sides import Sides
from bot.community.relay.state import Party, Relay, Side, other
from bot.community.relay.telling import Telling, platform_of
from bot.dialogue.model import Dialog
from bot.dialogue.zones import minute_at
from bot.service.faults import log, note_fault
from bot.service.ports import Decision, Due, Identity, Store, StoreError
from bot.service.reminders import seconds_left
from bot.service.screens import Screen
from bot.service.sweep import due_rows, each

RELAY: Final = "relay"
"""The platform of a talk's identity, and the name under which it is stored."""
_ALL_TIME: Final = 1 << 40
"""A minute later than any."""
_NOBODY: Final = Party(Identity("", ""), "")
_EMPTY: Final = Relay(
    id="", community=Identity("", ""), code="", topic="other", language="", person=_NOBODY, until=0
)


class Ledger:
    """Safe for many people at once. Raises StoreError where it says so."""

    def __init__(  # noqa: PLR0913, PLR0917 - as Relays
        self,
        store: Store,
        communities: Communities,
        dialog: Callable[[], Dialog],
        now: Callable[[], datetime],
        pause: Callable[[float], Awaitable[None]],
        busy: Callable[[Identity], bool],
    ) -> None:
        """`busy`: whether more of what somebody wrote is waiting."""
        self.now = now
        self.register = Register()
        self.sides, self.guards = Sides(store), Guards(store)
        self.ended: list[Callable[[Identity], None]] = []
        """Told of each who was in a talk that is over."""
        self._store = store
        self._communities = communities
        self._pause = pause
        self.telling = Telling(dialog, self._language_of, now, self.happen, busy)
        self._resumed: dict[str, set[str]] = {}
        """Talks that were found at the start, and the platforms that have returned since."""

    async def load(self) -> None:
        """What went on when the process ended. Raises StoreError."""
        async for row in due_rows(self._store, _ALL_TIME):
            with suppress(StoreError):
                await self._take_up(decode(row.payload, _EMPTY))
        if self.register:
            log.info("relayed talks that go on: %d", len(self.register))

    async def serve(self, platform: str, line: Line) -> None:
        """That platform is there, for the first time or again."""
        await self.telling.serve(platform, line)
        for talk, back in list(self._resumed.items()):
            relay = self.register.get(talk)
            if relay is None:
                del self._resumed[talk]
            elif platform not in back:
                back.add(platform)
                await self._return(talk, relay, platform)
        for talk, relay in self.register.items():
            if platform_of(relay.community) == platform:
                await self.happen(talk, happened.ChannelReturned(self.now()))

    def end(self, platform: str) -> None:
        """It is away."""
        self.telling.end(platform)

    async def run(self) -> None:
        """As every minute begins, until it is cancelled."""
        while True:
            await self._pause(seconds_left(self.now()))
            await self.look()

    async def look(self) -> None:
        """End what has had its time, and what its community no longer offers."""
        for talk, relay in self.register.items():
            try:
                if relay.due <= minute_at(self.now()):
                    await self.happen(talk, happened.TimeCame(self.now()))
                elif not (await self._communities.load(relay.community)).relays:
                    await self.happen(talk, happened.SwitchedOff(self.now()))
            except StoreError as fault:
                log.error("relayed talks were not looked at (%s)", fault.code)
            except Exception as fault:  # the next one must be looked at all the same
                note_fault(fault)

    async def drop_expired(self, now: datetime) -> None:
        """Old marks of talks. Raises PassedOverError."""
        minute = minute_at(now)

        async def expire(row: Due) -> None:
            await self.sides.expire(row.payload, minute)
            await self.guards.expire(row.payload, minute)

        await each(due_rows(self._store, minute), expire)

    async def happen(self, talk: str, event: Event) -> Screen | None:
        before = self.register.get(talk)
        decided = await self.decide(talk, event)
        relay = decided.relay or before
        if relay is None:
            return await self.telling.perform(talk, _EMPTY, decided.effects)
        return await self.telling.perform(talk, relay, decided.effects)

    async def decide(self, talk: str, event: Event) -> Decided:
        """One transaction. What it comes to is not shown yet. Raises StoreError."""
        held = self.register.get(talk)

        def apply(payload: bytes | None) -> Decision[Decided]:
            before = decode(payload, _EMPTY) if payload is not None else None
            decided = decide(before, event)
            if decided.relay is None:
                return Decision(decided, forget=before is not None)
            if decided.relay == before:
                return Decision(decided)
            return Decision(decided, save=encode(decided.relay), due=decided.relay.due)

        decided = await self._store.apply(Identity(RELAY, talk), RELAY, apply)
        if decided.relay is not None:
            await self._keep(talk, held, decided.relay)
        elif held is not None:
            await self._let_go(talk, held, decided)
        return decided

    async def _keep(self, talk: str, held: Relay | None, relay: Relay) -> None:
        self.register.put(talk, relay)
        old = held.volunteer if held is not None else None
        new = relay.volunteer
        if old is not None and new is None:
            self.register.release(old.identity)
            await self.sides.leave(old.identity, talk, minute_at(self.now()))
        if old is None and new is not None:
            await self.sides.enter(new.identity, talk)

    async def _let_go(self, talk: str, relay: Relay, decided: Decided) -> None:
        """It is over: nobody's words go anywhere from here on."""
        gone = list(self.register.drop(talk, relay))
        self._resumed.pop(talk, None)
        minute = minute_at(self.now())
        for effect in decided.effects:
            if isinstance(effect, do.Bar):
                await self._bar(relay, effect.by, minute)
        for side, party in gone:
            for tell in self.ended:
                tell(party.identity)
            try:
                await self.sides.leave(party.identity, talk, minute)
                if side == "person" and do.Cool() in decided.effects:
                    await self.guards.cool(party.identity, minute)
            except StoreError as fault:
                log.error("what is left of a relayed talk is not whole (%s)", fault.code)

    async def _bar(self, relay: Relay, by: Side, minute: int) -> None:
        who, whom = relay.party(by), relay.party(other(by))
        if who is None or whom is None:
            return
        try:
            await self.sides.bar(who.identity, whom.identity, minute)
            if by == "volunteer":
                await self.guards.refuse(whom.identity, relay.community, minute)
        except StoreError as fault:
            log.error("a block was not kept (%s)", fault.code)

    async def _take_up(self, relay: Relay) -> None:
        """A talk that was found at the start; over, where somebody of it was forgotten meanwhile."""
        await self._keep(relay.id, relay, relay)
        self._resumed[relay.id] = set()
        for side in ("person", "volunteer"):
            party = relay.party(side)
            if party is not None and (await self.sides.load(party.identity)).talk != relay.id:
                log.warning("a relayed talk ends: one side of it is no longer known")
                await self.happen(relay.id, happened.Forgot(self.now(), side))
                return

    async def _return(self, talk: str, relay: Relay, platform: str) -> None:
        for side in ("person", "volunteer"):
            party = relay.party(side)
            if party is not None and party.identity.platform == platform:
                await self.happen(talk, happened.Returned(self.now(), side))

    async def _language_of(self, community: Identity) -> str:
        with suppress(StoreError):
            return (await self._communities.load(community)).language
        return ""
