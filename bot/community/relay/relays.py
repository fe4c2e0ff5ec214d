"""What people do in talks with a volunteer: they ask, claim, write, change, press, leave.

`ledger` keeps the talks.

What one of them writes goes on in the order in which it came, each text once the one before was dealt with.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from typing import Final, NamedTuple

from bot.community.communities import Communities
from bot.community.relay import effects as do
from bot.community.relay import events as happened
from bot.community.relay import screens
from bot.community.relay.codes import Pressed
from bot.community.relay.events import Event
from bot.community.relay.hearing import heard
from bot.community.relay.ledger import Ledger
from bot.community.relay.recently import Earlier
from bot.community.relay.register import Found, Open
from bot.community.relay.rules import decide
from bot.community.relay.state import Party, Relay, other
from bot.dialogue.model import Dialog
from bot.dialogue.offers import answers_confirm
from bot.dialogue.scene import JAPAN
from bot.dialogue.session import Confirm
from bot.dialogue.turn import Turn
from bot.dialogue.words import Words
from bot.dialogue.zones import minute_at
from bot.service.faults import log, note_fault
from bot.service.haste import MOST_WAITING
from bot.service.locks import Locks
from bot.service.ports import Identity, Store, StoreError
from bot.service.screens import Screen

AWAY_SECONDS: Final = 20.0
"""For which a text waits until the other side's platform is there, before its writer is told otherwise."""


class Written(NamedTuple):
    """A text as it came. `source`: the message's id; `update`: the platform's id for what told of it."""

    by: Identity
    source: str
    update: str
    text: str

    def __repr__(self) -> str:
        return "Written"


Accounts = Callable[[Identity], Awaitable[Sequence[Identity]]]


async def _that_one(who: Identity) -> Sequence[Identity]:
    return (who,)


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
        accounts: Accounts = _that_one,
    ) -> None:
        """`dialog`: whose phrases and support lines are shown, as it is now. `accounts`: all that somebody
        has linked, so that what is held against one of them counts for each."""
        self.accounts = accounts
        self._patience = patience
        self.dialog = dialog
        self.now = now
        self.ledger = Ledger(store, communities, dialog, now, pause, self._is_waiting)
        self._order: Locks[Identity] = Locks()
        self._waiting: Counter[Identity] = Counter()
        self._flooding: set[Identity] = set()
        self._earlier = Earlier(now)
        self.ledger.ended.append(self._earlier.drop)
        self._leaving: set[asyncio.Task[None]] = set()

    # What is known of somebody

    def is_in(self, who: Identity) -> bool:
        """Whether they wait for somebody, or talk with somebody."""
        return who in self.ledger.register

    def is_talking(self, who: Identity) -> bool:
        """Whether what they type is for somebody else."""
        found = self.ledger.register.found(who)
        return found is not None and found.relay.is_open(found.side)

    def open_on(self, platform: str) -> Sequence[Open]:
        """Those who are in a talk there, to look for what they wrote while nobody was connected."""
        return list(self.ledger.register.open_on(platform))

    async def before_guide(self, who: Identity, turn: Turn) -> None:
        """The guide itself is about to say something: what it asks is noted, so that no answer to it goes on
        to the other side, whatever happens meanwhile."""
        found, offer = self.ledger.register.found(who), turn.session.offer
        if found is None or (not isinstance(offer, Confirm) and not found.relay.question_to(found.side)):
            return
        deed = offer.deed if isinstance(offer, Confirm) else ""
        event = happened.GuideSpoke(self.now(), found.side, deed, turn.session.language)
        try:
            await self.ledger.happen(found.talk, event)
        except StoreError as fault:
            log.error("a question in the middle of a relayed talk was not noted (%s)", fault.code)
            self.ledger.register.put(found.talk, decide(found.relay, event).relay or found.relay)

    def after_guide(self, who: Identity, turn: Turn) -> Screen | None:
        """The guide itself has said something: a line that says where their words go.

        None outside of a talk, and below a question of the guide's that is to be answered first.
        """
        found = self.ledger.register.found(who)
        asks = isinstance(turn.session.offer, Confirm)
        if found is None or not found.relay.is_open(found.side) or asks:
            return None
        party = found.relay.party(found.side)
        assert party is not None
        return screens.where(self.dialog().in_language(party.language), found.relay, found.side)

    # What people do

    async def ask(self, asked: happened.Asked) -> None:
        """Somebody saw the preview and wants it. They are in no other talk. Raises StoreError."""
        who = asked.person.identity
        self.ledger.register.reserve(who, asked.talk)
        try:
            decided = await self.ledger.decide(asked.talk, asked)
            await self.ledger.sides.enter(who, asked.talk)
        except BaseException:
            self.ledger.register.release(who)
            raise
        if decided.relay is not None:
            await self.ledger.telling.perform(asked.talk, decided.relay, decided.effects)

    async def wrote(self, written: Written) -> bool:
        """Whether the text is dealt with; otherwise it is for the guide."""
        who = written.by
        if who not in self.ledger.register:
            return False
        self._waiting[who] += 1
        try:
            if self._waiting[who] > MOST_WAITING:
                return await self._overflow(written)
            async with self._order.of(who):
                return await self._write(written)
        finally:
            self._waiting[who] -= 1
            if not self._waiting[who]:
                del self._waiting[who]
                self._flooding.discard(who)

    async def edited(self, written: Written) -> bool:
        """As `wrote`, of a message that was sent before."""
        async with self._order.of(written.by):
            found = self.ledger.register.found(written.by)
            if found is None:
                return False
            earlier = self._earlier.before(written.by)
            event = happened.Edited(self.now(), found.side, written.source, written.text, earlier)
            return await self._for_person(found.talk, event)

    async def sent_file(self, who: Identity) -> bool:
        """Whether that is dealt with."""
        found = self.ledger.register.found(who)
        return found is not None and await self._for_person(
            found.talk, happened.FileSent(self.now(), found.side)
        )

    async def press(self, who: Identity, pressed: Pressed) -> Screen | None:
        """A button of a talk that goes on. Returns what they are told alone. Raises StoreError."""
        found = self.ledger.register.coded(pressed.code)
        side = found[1].side_of(who) if found is not None else None
        if found is None or side is None:
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
        return await self.ledger.happen(found[0], event)

    async def claim(self, by: Party, code: str, community: Identity | None, *, may: bool) -> Screen:
        """A volunteer pressed in the supporters' channel of `community`, or followed a link from it (None).

        Returns what they are told alone. Raises StoreError.
        """
        dialog = self.dialog().in_language(by.language)
        async with self._order.of(by.identity):
            found = self.ledger.register.coded(code)
            if found is None or community not in (None, found[1].community):
                return screens.answered(dialog, "claim_over")
            talk, relay = found
            minute = minute_at(self.now())
            own, theirs = await self.accounts(by.identity), await self.accounts(relay.person.identity)
            barred = await self.ledger.sides.are_apart(theirs, own, minute)
            busy = any(self.ledger.register.talk_of(one) not in ("", talk) for one in own)
            event = happened.Claimed(self.now(), by, may, busy, barred)
            answer = await self.ledger.happen(talk, event)
        return answer or screens.answered(dialog, "claimed")

    def community_of(self, code: str) -> tuple[Identity, str] | None:
        """Where a claim with this code was announced: the community, and the channel."""
        found = self.ledger.register.coded(code)
        return (found[1].community, found[1].channel) if found is not None else None

    def drop(self, who: Identity) -> None:
        """They were erased, by whatever way, on whatever platform of theirs. Soon, what routes their words is
        destroyed, and the other side told."""
        self._earlier.drop(who)
        if who in self.ledger.register:
            task = asyncio.create_task(self._forgot(who))
            self._leaving.add(task)
            task.add_done_callback(self._leaving.discard)

    async def lost(self, who: Identity) -> None:
        """They blocked the bot, or it was taken from them."""
        found = self.ledger.register.found(who)
        if found is not None:
            await self.ledger.happen(found.talk, happened.Lost(self.now(), found.side))

    # Inside

    async def _forgot(self, who: Identity) -> None:
        found = self.ledger.register.found(who)
        if found is None:
            return
        try:
            await self.ledger.happen(found.talk, happened.Forgot(self.now(), found.side))
        except StoreError as fault:  # made good at the next start
            log.error("a relayed talk of somebody who was erased goes on (%s)", fault.code)
        except Exception as fault:
            note_fault(fault)

    async def _write(self, written: Written) -> bool:
        found = self.ledger.register.found(written.by)
        if found is None:
            return False
        talk, relay, side = found
        earlier = self._earlier.before(written.by) if side == "person" else ""
        answers = self._answers_guide(found, written.text)
        event = happened.Wrote(
            self.now(), side, written.source, written.update, written.text, earlier, answers
        )
        others = relay.party(other(side))
        for_others = relay.is_open(side) and not answers
        if others is not None and for_others and heard(written.text, earlier) is None:
            await self.ledger.telling.reach(others.identity.platform, self._patience)  # numbers do not wait
        if side == "person" and for_others:
            self._earlier.hear(written.by, written.text)
        try:
            return await self._for_person(talk, event)
        except StoreError as fault:
            log.error("a relayed text was not kept (%s)", fault.code)
            return await self._without_store(talk, relay, event)

    def _answers_guide(self, found: Found, text: str) -> bool:
        """Whether it is a yes or a no to what the guide asked them, as the guide would read it."""
        question = found.relay.question_to(found.side)
        if question is None:
            return False
        dialog = self.dialog().in_language(question.language)
        words = Words(dialog, {}, self.now().astimezone(JAPAN).date())
        return answers_confirm(words, Confirm(question.deed), text)

    async def _for_person(self, talk: str, event: Event) -> bool:
        """False: it is for the guide."""
        before = self.ledger.register.get(talk)
        decided = await self.ledger.decide(talk, event)
        relay = decided.relay or before
        if relay is not None:
            await self.ledger.telling.perform(talk, relay, decided.effects)
        return do.ToGuide() not in decided.effects

    async def _without_store(self, talk: str, relay: Relay, event: happened.Wrote) -> bool:
        """Numbers come even when the store fails; nothing is passed on that could be passed on twice. False:
        it is for the guide, which may be able to answer."""
        effects = decide(relay, event).effects
        if do.ToGuide() in effects:
            return False
        numbers = tuple(
            do.ShowNumbers(one.kind, one.other) for one in effects if isinstance(one, do.ShowNumbers)
        )
        await self.ledger.telling.perform(talk, relay, (*numbers, do.Tell(event.by, "undelivered")))
        return True

    async def _overflow(self, written: Written) -> bool:
        found = self.ledger.register.found(written.by)
        if found is None or not found.relay.is_open(found.side):
            return False
        talk, relay, side = found
        alarm = heard(written.text, "") if side == "person" else None
        numbers = (do.ShowNumbers(alarm.kind, alarm.other),) if alarm is not None else ()
        told = () if written.by in self._flooding else (do.Tell(side, "too_fast"),)
        self._flooding.add(written.by)
        await self.ledger.telling.perform(talk, relay, (*numbers, *told))
        return True

    def _is_waiting(self, who: Identity) -> bool:
        return self._waiting[who] > 1
