"""One answer, from an event to a committed turn: lock, load, step, commit. Showing it is the caller's part.

Nothing is returned before it is durable, so nothing can be shown that a crash would take back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from time import perf_counter

from bot.dialogue.danger import detect
from bot.dialogue.engine import step
from bot.dialogue.events import Event, Opened, TextReceived
from bot.dialogue.model import Dialog
from bot.dialogue.session import Session
from bot.dialogue.turn import Forget, LinkTold, Moved, Reply, Report, Turn
from bot.dialogue.wording import normalize
from bot.service.archive import Archive
from bot.service.buttons import Buttons, Doors, Press, nonce_of
from bot.service.clearings import Clearings
from bot.service.codes import Codes
from bot.service.deciding import Deciding, Happened, Remembered, is_clockwork, presenting
from bot.service.faults import log
from bot.service.handover import Handover
from bot.service.joining import Combine
from bot.service.language import chosen_in, in_language, spoken
from bot.service.linking import Linking, Retied, asked_of
from bot.service.linknews import LinkNews
from bot.service.metrics import NO_METRICS, Metrics, kind_of
from bot.service.nonces import Nonces, new_nonce
from bot.service.order import Order
from bot.service.ports import (
    Decision,
    Draw,
    Habits,
    Identity,
    NotWaitingError,
    Nowhere,
    Receipt,
    Store,
    StoreError,
    Whereabouts,
    draws_nothing,
)
from bot.service.private import PrivateMemory
from bot.service.records import decode
from bot.service.reports import Reports
from bot.service.rescue import FORGET, UNREADABLE, forget_unsaved, rescue
from bot.service.talk import Edition, Handled, Talk
from bot.service.ties import Ties
from bot.service.wishes import carry, quiets


class Conversations:
    """All talks of one process. Safe for many people at once; one person's events go one after the other."""

    def __init__(
        self,
        dialogs: Mapping[str, Dialog],
        store: Store,
        metrics: Metrics = NO_METRICS,
        draw: Draw = draws_nothing,
        whereabouts: Whereabouts | None = None,
    ) -> None:
        self._store = store
        self._metrics = metrics
        self._whereabouts = whereabouts or Nowhere()
        self._private = PrivateMemory()
        self._nonces = Nonces()
        self._ties = Ties(store)
        self.link_news = LinkNews(self._ties)
        self.archive = Archive(store, lambda: self.dialogs)
        self.handover = Handover(store, draw, lambda: self.dialogs)
        self.reports = Reports(store)
        self.clearings = Clearings(store)
        self._linking: Linking | None = None
        self.edit(dialogs)
        self._order = Order(self._ties)
        self.fading: dict[Talk, date] = {}
        """Whose people are to be told that all is erased on this day or later; see `retention`."""
        self.erased: list[Callable[[Identity], None]] = []
        """Told of somebody who was erased without a turn of theirs."""

    def edit(self, dialogs: Mapping[str, Dialog]) -> None:
        """Go on under these dialogs. Each talk adopts its own at its next turn, as it does after a restart;
        a turn in hand ends as it began."""
        key = self._store.key("buttons")
        self.dialogs: Mapping[str, Dialog] = dict(dialogs)
        self.editions = {name: Edition(dialog, Buttons(key, dialog)) for name, dialog in dialogs.items()}
        self.doors = Doors(key, dialogs)

    def allow_links(
        self, retied: Retied, combining: Mapping[str, Combine] | None = None, codes: Codes | None = None
    ) -> None:
        """Where there are several platforms. `retied` is told whose identities are one person's from now on,
        or are no longer. `combining`: see `bot.service.joining.join`."""
        memory, told = (self._private, self._nonces), (retied, self.link_news, combining or {})
        self._linking = Linking(self._store, self._ties, codes or Codes(self._store), memory, told)

    async def handle(self, talk: Talk, event: Event, update: str | None = None) -> Turn:
        """As `answer`, for whoever draws no buttons with codes."""
        return (await self.answer(talk, event, update)).turn

    async def answer(
        self,
        talk: Talk,
        event: Event | Press,
        update: str | None = None,
        receipt: Receipt | None = None,
        locale: str = "",
    ) -> Handled:
        """Apply an event once. `update` is the platform's id for it: a second time, nothing changes.

        `receipt`: of the inbox, where the platform has one. Raises NotWaitingError if there is nothing to do
        with that update, now or ever. `locale`: that of the person's app ("ja", "en-GB"), for as long as they
        have chosen no language.

        Help, and the answer to danger, come even when the store fails; so does the question before somebody
        is forgotten, and a talk that cannot be read can be forgotten too. Raises StoreError for all else; the
        event then had no effect that was acknowledged, and may be tried again.
        """
        begun, outcome = perf_counter(), "fault"
        try:
            async with self._order.turn_of(talk.identity) as (leader, retied):
                local = await self._whereabouts.local(talk.identity)
                locale = spoken(locale, local, self.dialogs[talk.dialog])
                try:
                    if retied and isinstance(event, TextReceived) and detect(event.text) is None:
                        event = Opened(event.at)  # it was written to another talk than the one that goes on
                    habits = await self._whereabouts.habits(talk.identity)
                    one = Happened(talk, event, leader, local, locale, update, receipt, habits)
                    handled = await self._carry(one, await self._handle(one))
                    await self._pass_on(handled.turn, talk.identity, event.at)
                    outcome = "ok"
                except StoreError as fault:
                    outcome = fault.code  # rescued or not: what can be rescued would tell what was asked
                    edition = self.editions[talk.dialog]
                    one = Happened(talk, event, leader, local, locale)
                    turn = await self._rescue(one, fault, edition)
                    if turn is None:
                        raise
                    nonce = self._nonces.of((leader, talk.dialog)) or new_nonce()
                    return Handled(turn, nonce, edition, stored=True)
            if not handled.repeated:
                await self._whereabouts.count(talk.identity, handled.turn, event.at)
            asked = asked_of(handled.turn)
            if asked is None or self._linking is None:
                return handled if is_clockwork(event) else self.link_news.told(one, handled)
            hold = self._order.hold
            answered = await self._linking.carry_out(asked, talk.identity, talk.dialog, event.at, hold)
            async with self._order.turn_of(talk.identity) as (leader, _):
                local = await self._whereabouts.local(talk.identity)
                habits = await self._whereabouts.habits(talk.identity)
                one = Happened(talk, answered, leader, local, locale, habits=habits)
                return await self._handle(one)
        except NotWaitingError:
            outcome = "known"
            raise
        finally:
            seconds = perf_counter() - begun
            self._metrics.count_turn(talk.identity.platform, kind_of(event), outcome, seconds)

    async def _handle(self, one: Happened) -> Handled:
        talk, event, receipt = one.talk, one.event, one.receipt
        edition, key = self.editions[talk.dialog], one.key
        remembered = Remembered(self._private.recall(key, event.at), self._nonces.of(key))
        deciding = Deciding(one, edition, remembered)
        try:
            handled = await self._store.apply(talk.identity, talk.dialog, deciding, receipt)
        except StoreError as fault:
            if receipt is not None and not await receipt.new:
                raise NotWaitingError from fault
            if deciding.tried is None:
                raise
            stored, before, turn = deciding.tried
            asked = forget_unsaved(edition.dialog, before, turn)
            if asked is not None:
                log.error("the store failed (%s); the turn was answered without it", fault.code)
                self._private.remember(key, asked.session, event.at)
                return Handled(asked, remembered.nonce or new_nonce(), edition, stored=True)
            if before.offer == FORGET and stored.offer != FORGET and not turn.has(Forget):
                self._private.remember(key, before._replace(offer=None), event.at)
            raise
        habits = one.habits
        if deciding.tried is not None:
            habits = chosen_in(deciding.tried.before, handled.turn.session, habits)
        await self._settle(one, handled, habits)
        return handled

    async def _carry(self, one: Happened, handled: Handled) -> Handled:
        """To the person's other talks, what counts for all; and say so, if that ended a reminder."""
        turn = handled.turn
        if not turn.effects:
            return handled
        ended = await carry(self._store, one.talk.identity, one.talk.dialog, turn)
        phrase = handled.edition.dialog.in_language(turn.session.language).phrases["remind_ended"].source
        if not ended or not quiets(turn) or turn.replies[0].text == phrase:
            return handled
        return handled._replace(turn=turn._replace(replies=(Reply(phrase, "notice"), *turn.replies)))

    async def _pass_on(self, turn: Turn, who: Identity, at: datetime) -> None:
        """What a reader found wrong, to the people who keep the guide."""
        for effect in turn.effects:
            if isinstance(effect, Report):
                await self.reports.note(who, effect.what, at)

    def answer_apart(self, talk: Talk, event: Event, language: str) -> Handled:
        """What danger, or a call for help, comes to beside the talk, of which nothing is read or changed."""
        edition = self.editions[talk.dialog]
        turn = step(edition.dialog, Session(talk.dialog, language=language), event)
        turn = turn._replace(replies=turn.replies[:1])
        nonce = self._nonces.of((talk.identity, talk.dialog)) or new_nonce()
        return Handled(turn, nonce, edition, stored=True)

    async def _settle(self, one: Happened, handled: Handled, habits: Habits) -> None:
        """What must not be, or need not be, on disk; and what stands beside a talk, which follows it: in
        memory for a stranger, kept for whoever is."""
        identity = one.talk.identity
        if handled.turn.has(Forget):
            self._let_go(identity, asked=True)
            return
        self._private.remember(one.key, handled.turn.session, one.event.at)
        for effect in handled.turn.effects:
            if isinstance(effect, Moved):
                await self._whereabouts.move(identity, effect.choice)
        if habits != one.habits:
            await self._whereabouts.accustom(identity, habits)
        if handled.stored:
            self._nonces.take_back(one.key)
            await self._whereabouts.keep(identity)
        else:
            self._nonces.lend(one.key, handled.nonce)

    async def find(self, identity: Identity, press: Press) -> str | None:
        """The dialog of the person's talk that a button is of; None if it is of none. Raises StoreError."""
        nonce, leader = nonce_of(press), await self._order.leader(identity)
        for dialog in self.editions:
            if nonce and self._nonces.of((leader, dialog)) == nonce:
                return dialog
        for payload in await self._store.talks(identity) if nonce else ():
            with suppress(StoreError):
                record = decode(payload)
                if record.nonce == nonce and record.session["d"] in self.editions:
                    return str(record.session["d"])
        return None

    async def present(self, talk: Talk, at: datetime) -> Handled:
        """Where the talk stands, for whoever may not have seen it. Raises StoreError."""
        local = await self._whereabouts.local(talk.identity)
        async with self._order.turn_of(talk.identity) as (leader, _):
            key = leader, talk.dialog
            remembered = Remembered(self._private.recall(key, at), self._nonces.of(key))
            habits = await self._whereabouts.habits(talk.identity)
            one = Happened(talk, Opened(at), leader, local, habits=habits)
            decide = presenting(one, self.editions[talk.dialog], remembered)
            return await self._store.apply(talk.identity, talk.dialog, decide)

    async def _rescue(self, one: Happened, fault: StoreError, edition: Edition) -> Turn | None:
        talk, event, key = one.talk, one.event, one.key
        if is_clockwork(event):
            return None
        dialog, buttons = edition
        held = in_language(self._private.recall(key, event.at) or Session(talk.dialog), dialog, one.locale)
        if isinstance(event, Press):  # whose nonce cannot be known now, and help must not wait for it
            read = buttons.read(event, None)
            if read is None:
                return None
            event = read
        turn = rescue(dialog, held, event, fault.code, one.local)
        if turn is None:
            return None
        log.error("the store failed (%s); the turn was answered without it", fault.code)
        if turn.has(Forget):
            # Through the name of no talk: the store need not open the row that cannot be opened.
            await self._store.apply(talk.identity, "", lambda _: Decision(None, forget=True))
            self._let_go(talk.identity, asked=True)
        elif fault.code in UNREADABLE:
            self._private.remember(key, turn.session, event.at)
        return turn

    def _let_go(self, identity: Identity, *, asked: bool = False) -> None:
        """Of somebody who was forgotten, nothing is held in memory either. They are tied to nobody. `asked`:
        they wanted it, there and on no other app of theirs."""
        tied = self._ties.all_at_hand(identity)
        self._private.forget(tied[0])
        self._nonces.forget(tied[0])
        self._ties.part(tied)
        for one in tied:
            self._whereabouts.drop(one)
        if asked:
            self.link_news.parted(tied, identity, "link_erased")

    async def shown(self, talk: Talk, turn: Turn, notes: bytes | None = None) -> None:
        """The person has seen this turn; after a crash it need not be shown again.

        `notes`: what the platform needs to find its messages again; ids, no words.
        """
        await self._store.mark_shown(talk.identity, talk.dialog, turn.session.turn, notes)
        if turn.has(LinkTold):
            await self.link_news.note(talk.identity, turn)

    async def note(self, talk: Talk, turn: int, notes: bytes) -> None:
        """As `shown`, of a turn that was shown before."""
        await self._store.mark_shown(talk.identity, talk.dialog, turn, notes)

    async def notes(self, talk: Talk) -> bytes | None:
        """What was noted with the last turn that was shown. Raises StoreError."""
        return await self._store.shown(talk.identity, talk.dialog)

    def drop_idle(self, now: datetime) -> None:
        """Let go of private values whose hour is over, and of what was read last, while nobody writes."""
        self._private.drop_idle(now)
        normalize.cache_clear()

    async def drop_expired(self, now: datetime) -> None:
        """Erase the codes for other platforms whose time is over. Raises StoreError, PassedOverError."""
        if self._linking is not None:
            await self._linking.drop_expired(now)

    async def leader(self, identity: Identity) -> Identity:
        """One identity of this person, the same for all of theirs. Raises StoreError."""
        return await self._ties.leader(identity)

    async def accounts(self, identity: Identity) -> Sequence[Identity]:
        """All identities of this person, the leader first. Raises StoreError."""
        return await self._ties.tied(identity)

    async def erase(self, identity: Identity, is_idle: Callable[[Sequence[bytes]], bool]) -> bool:
        """Forget a person if `is_idle` says so of all that is kept of them. Raises StoreError."""
        async with self._order.turn_of(identity):
            if not is_idle(await self._store.talks(identity)):
                return False
            await self._store.apply(identity, "", lambda _: Decision(None, forget=True))
            tied = self._ties.all_at_hand(identity)
            self._let_go(identity)
        for tell in self.erased:
            for one in tied:
                tell(one)
        return True
