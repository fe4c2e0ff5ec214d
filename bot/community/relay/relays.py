"""All talks between two people that this process carries: what happened is decided, kept, and then done.

    a text, a press, a minute ─ decide ─ routing committed, or its key destroyed ─ shown ─ noted as shown

Routing lies in the store under an identity of its own, so that ending a talk destroys its key. Each side's
own paper (`sides`) points to it: where that is gone, since somebody was forgotten, the routing goes too.
Which talk is whose is held in memory besides, so that everybody else's turns cost nothing; it is found again
at a start by the minutes at which talks end by themselves, of which the store has an index.

What one of them writes goes on in the order in which it came, each text once the one before was dealt with.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Final, NamedTuple
from weakref import WeakValueDictionary

from bot.community.communities import Communities
from bot.community.papers import decode, encode
from bot.community.relay import effects as do
from bot.community.relay import events as happened
from bot.community.relay import screens
from bot.community.relay.codes import Pressed
from bot.community.relay.events import Event
from bot.community.relay.lines import Line
from bot.community.relay.rules import Decided, decide, heard, is_open
from bot.community.relay.sides import Sides
from bot.community.relay.state import Party, Passed, Relay, Side, Underway, other
from bot.community.relay.telling import Telling, platform_of
from bot.dialogue.hearing import NEAR, tail
from bot.dialogue.model import Dialog
from bot.dialogue.zones import minute_at
from bot.service.faults import log, note_fault
from bot.service.haste import MOST_WAITING
from bot.service.ports import Decision, Due, Identity, Store, StoreError
from bot.service.reminders import seconds_left
from bot.service.screens import Screen

RELAY: Final = "relay"
"""The platform of a talk's identity, and the name under which it is stored."""
COOL_MINUTES: Final = 10
"""After somebody ended a talk or stopped waiting, until they may ask again."""
AWAY_SECONDS: Final = 20.0
"""For which a text waits until the other side's platform is there, before its writer is told otherwise."""
_ALL_TIME: Final = 1 << 40
"""A minute later than any."""
_NOBODY: Final = Party(Identity("", ""), "")
_EMPTY: Final = Relay(
    id="", community=Identity("", ""), code="", topic="other", language="", person=_NOBODY, until=0
)


class Written(NamedTuple):
    """A text as it came. `source`: the message's id; `update`: the platform's id for what told of it."""

    by: Identity
    source: str
    update: str
    text: str

    def __repr__(self) -> str:
        return "Written"


class Open(NamedTuple):
    """A talk that goes on, as one side sees it. `latest`: the last message of theirs that was taken in, ""
    for none; `since`: the second since 1970 from which their words are for the other side."""

    identity: Identity
    place: str
    latest: str
    since: int


class Relays:
    """Safe for many people at once. Raises StoreError where it says so."""

    def __init__(  # noqa: PLR0913, PLR0917 - two of them for tests
        self,
        store: Store,
        communities: Communities,
        dialog: Callable[[], Dialog],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
        patience: float = AWAY_SECONDS,
    ) -> None:
        """`dialog`: whose phrases and support lines are shown, as it is now."""
        self._patience = patience
        self.dialog = dialog
        self.now = now
        self.sides = Sides(store)
        self._store = store
        self._communities = communities
        self._pause = pause
        self._telling = Telling(dialog, self._language_of, now, self._happen, self._is_waiting)
        self._held: dict[str, Relay] = {}
        self._of: dict[Identity, str] = {}
        self._codes: dict[str, str] = {}
        self._resumed: dict[str, set[str]] = {}
        """Talks that were found at the start, and the platforms that have returned since."""
        self._order: WeakValueDictionary[Identity, asyncio.Lock] = WeakValueDictionary()
        self._waiting: Counter[Identity] = Counter()
        self._flooding: set[Identity] = set()
        self._earlier: dict[Identity, tuple[str, datetime]] = {}

    # The process

    async def load(self) -> None:
        """What went on when the process ended. Raises StoreError."""
        last: Due | None = None
        while page := await self._store.due(_ALL_TIME, last):
            for last in page:
                with suppress(StoreError):
                    relay = decode(last.payload, _EMPTY)
                    await self._take_up(relay)
        if self._held:
            log.info("relayed talks that go on: %d", len(self._held))

    async def serve(self, platform: str, line: Line) -> None:
        """That platform is there, for the first time or again."""
        await self._telling.serve(platform, line)
        for talk, back in list(self._resumed.items()):
            relay = self._held.get(talk)
            if relay is None:
                del self._resumed[talk]
            elif platform not in back:
                back.add(platform)
                await self._return(talk, relay, platform)
        for talk, relay in list(self._held.items()):
            if platform_of(relay.community) == platform:
                await self._happen(talk, happened.ChannelReturned(self.now()))

    def end(self, platform: str) -> None:
        """It is away."""
        self._telling.end(platform)

    async def run(self) -> None:
        """As every minute begins, until it is cancelled."""
        while True:
            await self._pause(seconds_left(self.now()))
            await self.look()

    async def look(self) -> None:
        """End what has had its time, and what its community no longer offers."""
        for talk, relay in list(self._held.items()):
            try:
                if relay.due <= minute_at(self.now()):
                    await self._happen(talk, happened.TimeCame(self.now()))
                elif not (await self._communities.load(relay.community)).relays:
                    await self._happen(talk, happened.SwitchedOff(self.now()))
            except StoreError as fault:
                log.error("relayed talks were not looked at (%s)", fault.code)
            except Exception as fault:  # the next one must be looked at all the same
                note_fault(fault)

    # What is known of somebody

    def is_in(self, who: Identity) -> bool:
        """Whether they wait for somebody, or talk with somebody."""
        return who in self._of

    def is_talking(self, who: Identity) -> bool:
        """Whether what they type is for somebody else."""
        found = self._found(who)
        return found is not None and is_open(found[1], found[2])

    def open_on(self, platform: str) -> Sequence[Open]:
        """Those who are in a talk there, to look for what they wrote while nobody was connected."""
        found = []
        for who in [who for who in self._of if who.platform == platform]:
            talk = self._found(who)
            party = talk[1].party(talk[2]) if talk is not None else None
            if talk is not None and party is not None and talk[1].met:
                relay, side = talk[1], talk[2]
                noted: list[Passed | Underway] = [*relay.passed, *relay.underway]
                sources = [one.source for one in noted if one.by == side]
                latest = max(sources, key=lambda one: (len(one), one), default="")
                since = relay.since[side == "volunteer"]
                found.append(Open(who, party.place, latest, since))
        return found

    def where(self, who: Identity) -> Screen | None:
        """A line that says where their words go, for after the guide itself has said something."""
        found = self._found(who)
        if found is None or not is_open(found[1], found[2]):
            return None
        party = found[1].party(found[2])
        assert party is not None
        return screens.where(self.dialog().in_language(party.language), found[1], found[2])

    # What people do

    async def ask(self, asked: happened.Asked) -> None:
        """Somebody saw the preview and wants it. They are in no other talk. Raises StoreError."""
        who = asked.person.identity
        self._of[who] = asked.talk  # from here on a second press finds this one
        try:
            decided = await self._decide(asked.talk, asked)
            await self.sides.enter(who, asked.talk)
        except BaseException:
            self._of.pop(who, None)
            raise
        if decided.relay is not None:
            await self._telling.perform(asked.talk, decided.relay, decided.effects)

    async def wrote(self, written: Written) -> bool:
        """Whether the text is dealt with; otherwise it is for the guide."""
        who = written.by
        if who not in self._of:
            return False
        self._waiting[who] += 1
        try:
            if self._waiting[who] > MOST_WAITING:
                return await self._overflow(written)
            async with self._order.setdefault(who, asyncio.Lock()):
                return await self._write(written)
        finally:
            self._waiting[who] -= 1
            if not self._waiting[who]:
                del self._waiting[who]
                self._flooding.discard(who)

    async def edited(self, written: Written) -> bool:
        """As `wrote`, of a message that was sent before."""
        async with self._order.setdefault(written.by, asyncio.Lock()):
            found = self._found(written.by)
            if found is None:
                return False
            talk, _, side = found
            earlier = self._heard_before(written.by)
            event = happened.Edited(self.now(), side, written.source, written.text, earlier)
            return await self._for_person(talk, event)

    async def sent_file(self, who: Identity) -> bool:
        """Whether that is dealt with."""
        found = self._found(who)
        return found is not None and await self._for_person(found[0], happened.FileSent(self.now(), found[2]))

    async def press(self, who: Identity, pressed: Pressed) -> Screen | None:
        """A button of a talk that goes on. Returns what they are told alone. Raises StoreError."""
        talk = self._codes.get(pressed.code, "")
        relay = self._held.get(talk)
        side = relay.side_of(who) if relay is not None else None
        if side is None:
            return screens.answered(self.dialog(), "old")
        at, number = self.now(), pressed.number
        match pressed.act:
            case "end":
                event: Event = happened.Ended(at, side)
            case "pause":
                event = happened.Paused(at, side)
            case "resume":
                event = happened.Resumed(at, side)
            case "block":
                event = happened.Blocked(at, side)
            case "back":
                event = happened.TakenBack(at, side, number)
            case "seen" if side == "volunteer":
                event = happened.Seen(at, number)
            case _:
                return screens.answered(self.dialog(), "old")
        return await self._happen(talk, event)

    async def claim(self, by: Party, code: str, community: Identity | None, *, may: bool) -> Screen:
        """A volunteer pressed in the supporters' channel of `community`, or followed a link from it (None).

        Returns what they are told alone. Raises StoreError.
        """
        dialog = self.dialog().in_language(by.language)
        async with self._order.setdefault(by.identity, asyncio.Lock()):
            talk = self._codes.get(code, "")
            relay = self._held.get(talk)
            if relay is None or community not in (None, relay.community):
                return screens.answered(dialog, "claim_over")
            minute = minute_at(self.now())
            barred = await self.sides.are_apart(relay.person.identity, by.identity, minute)
            busy = self._of.get(by.identity, talk) != talk
            event = happened.Claimed(self.now(), by, may, busy, barred)
            answer = await self._happen(talk, event)
        return answer or screens.answered(dialog, "claimed")

    def community_of(self, code: str) -> tuple[Identity, str] | None:
        """Where a claim with this code was announced: the community, and the channel."""
        relay = self._held.get(self._codes.get(code, ""))
        return (relay.community, relay.channel) if relay is not None else None

    async def forgot(self, who: Identity) -> None:
        """They were erased. What routes their words is destroyed, and the other side told."""
        found = self._found(who)
        self._earlier.pop(who, None)
        if found is not None:
            await self._happen(found[0], happened.Forgot(self.now(), found[2]))

    async def lost(self, who: Identity) -> None:
        """They blocked the bot, or it was taken from them."""
        found = self._found(who)
        if found is not None:
            await self._happen(found[0], happened.Lost(self.now(), found[2]))

    # Inside

    def _found(self, who: Identity) -> tuple[str, Relay, Side] | None:
        talk = self._of.get(who, "")
        relay = self._held.get(talk)
        side = relay.side_of(who) if relay is not None else None
        return (talk, relay, side) if relay is not None and side is not None else None

    async def _write(self, written: Written) -> bool:
        found = self._found(written.by)
        if found is None:
            return False
        talk, relay, side = found
        earlier = self._heard_before(written.by) if side == "person" else ""
        event = happened.Wrote(self.now(), side, written.source, written.update, written.text, earlier)
        others = relay.party(other(side))
        if others is not None and is_open(relay, side) and heard(written.text, earlier) is None:
            await self._telling.reach(others.identity.platform, self._patience)  # numbers do not wait
        if side == "person" and is_open(relay, side):
            self._hear(written.by, written.text, earlier)
        try:
            return await self._for_person(talk, event)
        except StoreError as fault:
            log.error("a relayed text was not kept (%s)", fault.code)
            await self._without_store(talk, relay, event)
            return True

    async def _for_person(self, talk: str, event: Event) -> bool:
        """False: it is for the guide."""
        before = self._held.get(talk)
        decided = await self._decide(talk, event)
        relay = decided.relay or before
        if relay is not None:
            await self._telling.perform(talk, relay, decided.effects)
        return do.ToGuide() not in decided.effects

    async def _without_store(self, talk: str, relay: Relay, event: happened.Wrote) -> None:
        """Numbers come even when the store fails; nothing is passed on that could be passed on twice."""
        numbers = tuple(
            do.ShowNumbers(one.kind, one.other)
            for one in decide(relay, event).effects
            if isinstance(one, do.ShowNumbers)
        )
        await self._telling.perform(talk, relay, (*numbers, do.Tell(event.by, "undelivered")))

    async def _overflow(self, written: Written) -> bool:
        found = self._found(written.by)
        if found is None or not is_open(found[1], found[2]):
            return False
        talk, relay, side = found
        alarm = heard(written.text, "") if side == "person" else None
        numbers = (do.ShowNumbers(alarm.kind, alarm.other),) if alarm is not None else ()
        told = () if written.by in self._flooding else (do.Tell(side, "too_fast"),)
        self._flooding.add(written.by)
        await self._telling.perform(talk, relay, (*numbers, *told))
        return True

    async def _happen(self, talk: str, event: Event) -> Screen | None:
        before = self._held.get(talk)
        decided = await self._decide(talk, event)
        relay = decided.relay or before
        if relay is None:
            return await self._telling.perform(talk, _EMPTY, decided.effects)
        return await self._telling.perform(talk, relay, decided.effects)

    async def _decide(self, talk: str, event: Event) -> Decided:
        """One transaction. What it comes to is not shown yet. Raises StoreError."""
        held = self._held.get(talk)

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
        self._held[talk] = relay
        self._codes[relay.code] = talk
        self._of[relay.person.identity] = talk
        old = held.volunteer if held is not None else None
        new = relay.volunteer
        if new is not None:
            self._of[new.identity] = talk
        if old is not None and new is None:
            self._of.pop(old.identity, None)
            await self.sides.leave(old.identity, talk)
        if old is None and new is not None:
            await self.sides.enter(new.identity, talk)

    async def _let_go(self, talk: str, relay: Relay, decided: Decided) -> None:
        """It is over: nobody's words go anywhere from here on."""
        self._held.pop(talk, None)
        self._codes.pop(relay.code, None)
        self._resumed.pop(talk, None)
        minute = minute_at(self.now())
        cool = minute + COOL_MINUTES if do.Cool() in decided.effects else 0
        for side in ("person", "volunteer"):
            party = relay.party(side)
            if party is not None:
                self._of.pop(party.identity, None)
                self._earlier.pop(party.identity, None)
                with suppress(StoreError):
                    await self.sides.leave(party.identity, talk, cool if side == "person" else 0)
        for effect in decided.effects:
            if isinstance(effect, do.Bar):
                await self._bar(relay, effect.by, minute)

    async def _bar(self, relay: Relay, by: Side, minute: int) -> None:
        who, whom = relay.party(by), relay.party(other(by))
        if who is None or whom is None:
            return
        try:
            await self.sides.bar(who.identity, whom.identity, minute)
            if by == "volunteer":
                await self.sides.refuse(whom.identity, relay.community, minute)
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
                await self._happen(relay.id, happened.Forgot(self.now(), side))
                return

    async def _return(self, talk: str, relay: Relay, platform: str) -> None:
        for side in ("person", "volunteer"):
            party = relay.party(side)
            if party is not None and party.identity.platform == platform:
                await self._happen(talk, happened.Returned(self.now(), side))

    def _is_waiting(self, who: Identity) -> bool:
        return self._waiting[who] > 1

    def _heard_before(self, who: Identity) -> str:
        text, at = self._earlier.get(who, ("", self.now()))
        return text if self.now() - at <= NEAR else ""

    def _hear(self, who: Identity, text: str, earlier: str) -> None:
        if heard(text, earlier) is not None:
            self._earlier.pop(who, None)
        else:
            self._earlier[who] = (tail(f"{earlier} {text}".strip()), self.now())

    async def _language_of(self, community: Identity) -> str:
        with suppress(StoreError):
            return (await self._communities.load(community)).language
        return ""
