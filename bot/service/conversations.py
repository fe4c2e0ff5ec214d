"""One answer, from an event to a committed turn: lock, load, step, commit. Showing it is the caller's part.

Nothing is returned before it is durable, so nothing can be shown that a crash would take back.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from time import perf_counter
from typing import Any, NamedTuple

from bot.dialogue.danger import detect
from bot.dialogue.engine import present, recap_in_words, step
from bot.dialogue.events import (
    ErasureNeared,
    Event,
    Opened,
    ReminderDue,
    ReminderUnsent,
    TextReceived,
    WarningUnsent,
)
from bot.dialogue.local import NOWHERE, Local
from bot.dialogue.model import Dialog
from bot.dialogue.session import Session, SessionError, with_private
from bot.dialogue.turn import Forget, Keep, Moved, Reply, Report, Turn
from bot.dialogue.wording import normalize
from bot.dialogue.zones import minute_at
from bot.service.buttons import Buttons, Doors, Press, nonce_of
from bot.service.codes import Codes
from bot.service.export import as_documents, as_json
from bot.service.faults import log
from bot.service.joining import Combine, records_aside
from bot.service.linking import Linking, Retied, asked_of
from bot.service.metrics import NO_METRICS, Metrics, kind_of
from bot.service.nonces import Nonces, new_nonce
from bot.service.order import Order
from bot.service.ports import (
    Decision,
    Document,
    Draw,
    Due,
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
from bot.service.records import REMEMBERED, Record, decode, encode, paper
from bot.service.reports import Reports
from bot.service.rescue import FORGET, UNREADABLE, forget_unsaved, rescue
from bot.service.ties import Ties, read_links


class Talk(NamedTuple):
    """Whose talk, and about which dialog."""

    identity: Identity
    dialog: str


class Edition(NamedTuple):
    """A dialog as it was written at one time, and its buttons: `Conversations.edit` brings another."""

    dialog: Dialog
    buttons: Buttons


class Handled(NamedTuple):
    """A turn that is durable, and the nonce for the buttons that it is shown with.

    `edition`: what it was made of, and is shown with, whatever was edited since. `repeated`: the update was
    known or the button nobody's, and nothing was applied. `stored`: something is kept of this talk.
    `strange`: the button that was pressed is of no message of this talk; see `find`.
    """

    turn: Turn
    nonce: str
    edition: Edition
    stored: bool
    repeated: bool = False
    strange: bool = False


class _Happened(NamedTuple):
    """As `Conversations.answer` gets it. `leader`: under whom the person's affairs lie in memory."""

    talk: Talk
    event: Event | Press
    leader: Identity
    local: Local = NOWHERE
    locale: str = ""
    update: str | None = None
    receipt: Receipt | None = None

    @property
    def key(self) -> tuple[Identity, str]:
        return self.leader, self.talk.dialog


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
        self._draw = draw
        self._whereabouts = whereabouts or Nowhere()
        self._drawing = asyncio.Semaphore(1)
        self._private = PrivateMemory()
        self._nonces = Nonces()
        self.reports = Reports(store)
        self._ties = Ties(store)
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
        self.editions = {name: Edition(dialog, Buttons(key, dialog)) for name, dialog in dialogs.items()}
        self.doors = Doors(key, dialogs)

    def allow_links(
        self, retied: Retied, combining: Mapping[str, Combine] | None = None, codes: Codes | None = None
    ) -> None:
        """Where there are several platforms. `retied` is told whose identities are one person's from now on,
        or are no longer. `combining`: see `bot.service.joining.join`."""
        memory, told = (self._private, self._nonces), (retied, combining or {})
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
                locale = _spoken(locale, local, self.editions[talk.dialog].dialog)
                try:
                    if retied and isinstance(event, TextReceived) and detect(event.text) is None:
                        event = Opened(event.at)  # it was written to another talk than the one that goes on
                    one = _Happened(talk, event, leader, local, locale, update, receipt)
                    handled = await self._handle(one)
                    await self._pass_on(handled.turn, talk.identity, event.at)
                    outcome = "ok"
                except StoreError as fault:
                    outcome = fault.code  # rescued or not: what can be rescued would tell what was asked
                    edition = self.editions[talk.dialog]
                    one = _Happened(talk, event, leader, local, locale)
                    turn = await self._rescue(one, fault, edition)
                    if turn is None:
                        raise
                    nonce = self._nonces.of((leader, talk.dialog)) or new_nonce()
                    return Handled(turn, nonce, edition, stored=True)
            if not handled.repeated:
                await self._whereabouts.count(talk.identity, handled.turn, event.at)
            asked = asked_of(handled.turn)
            if asked is None or self._linking is None:
                return self._with_warning(talk.identity, handled)
            hold = self._order.hold
            answered = await self._linking.carry_out(asked, talk.identity, talk.dialog, event.at, hold)
            async with self._order.turn_of(talk.identity) as (leader, _):
                local = await self._whereabouts.local(talk.identity)
                return await self._handle(_Happened(talk, answered, leader, local, locale))
        except NotWaitingError:
            outcome = "known"
            raise
        finally:
            seconds = perf_counter() - begun
            self._metrics.count_turn(talk.identity.platform, kind_of(event), outcome, seconds)

    def _with_warning(self, identity: Identity, handled: Handled) -> Handled:
        """Whoever is about to erase all hears what that means for their other app."""
        turn = handled.turn
        if turn.session.offer != FORGET or len(self._ties.all_at_hand(identity)) < 2 or not turn.replies:
            return handled
        spoken = handled.edition.dialog.in_language(turn.session.language)
        warning = Reply(spoken.phrases["link_forget"].source, "notice")
        return handled._replace(turn=turn._replace(replies=(warning, *turn.replies)))

    async def _handle(self, one: _Happened) -> Handled:
        talk, event, _, _, locale, update, receipt = one
        edition, key = self.editions[talk.dialog], one.key
        dialog, buttons = edition
        memory = self._private.recall(key, event.at)
        lent = self._nonces.of(key)
        tried: list[tuple[Session, Session, Turn]] = []

        def decide(payload: bytes | None) -> Decision[Handled]:
            record = decode(payload) if payload is not None else None
            stored = _session(record, talk.dialog)
            before = _in_language(with_private(stored, memory), dialog, locale)
            nonce = (record.nonce if record is not None else lent) or new_nonce()
            known = record is not None and update in record.updates
            strange = isinstance(event, Press) and nonce_of(event) != nonce
            if known or (isinstance(event, Press) and event.only_looks):
                shown = present(dialog, before, event.at, local=one.local)
                return Decision(Handled(shown, nonce, edition, bool(record), True, strange))
            happened = buttons.read(event, nonce) if isinstance(event, Press) else event
            if happened is None:
                shown = present(dialog, before, event.at, "moved_on", one.local)
                return Decision(Handled(shown, nonce, edition, bool(record), True, strange))
            turn = step(dialog, before, happened, one.local)
            handled = Handled(turn, nonce, edition, record is not None)
            tried.append((stored, before, turn))
            if turn.has(Forget):
                return Decision(handled, forget=True)
            after = turn.session
            if after._replace(heard=before.heard) == before or (record is None and not after.worth_storing):
                return Decision(handled)
            updates = record.updates if record else ()
            if update is not None:
                updates = (*updates, update)[-REMEMBERED:]
            saved = Record(after.to_dict(), talk.identity.platform, talk.identity.id, updates, nonce)
            return Decision(
                handled._replace(stored=True),
                save=encode(saved),
                turn=0 if _is_clockwork(event) else after.turn,  # a reminder is rather lost than doubled
                due=after.remind if after.remind != stored.remind else None,
            )

        try:
            handled = await self._store.apply(talk.identity, talk.dialog, decide, receipt)
        except StoreError as fault:
            if receipt is not None and not await receipt.new:
                raise NotWaitingError from fault
            if not tried:
                raise
            stored, before, turn = tried[-1]
            asked = forget_unsaved(dialog, before, turn)
            if asked is not None:
                log.error("the store failed (%s); the turn was answered without it", fault.code)
                self._private.remember(key, asked.session, event.at)
                return Handled(asked, lent or new_nonce(), edition, stored=True)
            if before.offer == FORGET and stored.offer != FORGET and not turn.has(Forget):
                self._private.remember(key, before._replace(offer=None), event.at)
            raise
        await self._settle(one, handled)
        return handled

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

    async def _settle(self, one: _Happened, handled: Handled) -> None:
        """What must not be, or need not be, on disk; and what stands beside a talk, which follows it: in
        memory for a stranger, kept for whoever is."""
        identity = one.talk.identity
        if handled.turn.has(Forget):
            self._let_go(identity)
            return
        self._private.remember(one.key, handled.turn.session, one.event.at)
        for effect in handled.turn.effects:
            if isinstance(effect, Moved):
                await self._whereabouts.move(identity, effect.choice)
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
        edition = self.editions[talk.dialog]
        local = await self._whereabouts.local(talk.identity)

        def decide(payload: bytes | None) -> Decision[Handled]:
            record = decode(payload) if payload is not None else None
            session = with_private(_session(record, talk.dialog), memory)
            nonce = (record.nonce if record is not None else lent) or new_nonce()
            turn = present(edition.dialog, session, at, local=local)
            return Decision(Handled(turn, nonce, edition, record is not None, repeated=True))

        async with self._order.turn_of(talk.identity) as (leader, _):
            memory = self._private.recall((leader, talk.dialog), at)
            lent = self._nonces.of((leader, talk.dialog))
            return await self._store.apply(talk.identity, talk.dialog, decide)

    async def _rescue(self, one: _Happened, fault: StoreError, edition: Edition) -> Turn | None:
        talk, event, key = one.talk, one.event, one.key
        if _is_clockwork(event):
            return None
        dialog, buttons = edition
        held = _in_language(self._private.recall(key, event.at) or Session(talk.dialog), dialog, one.locale)
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
            self._let_go(talk.identity)
        elif fault.code in UNREADABLE:
            self._private.remember(key, turn.session, event.at)
        return turn

    def _let_go(self, identity: Identity) -> None:
        """Of somebody who was forgotten, nothing is held in memory either. They are tied to nobody."""
        tied = self._ties.all_at_hand(identity)
        self._private.forget(tied[0])
        self._nonces.forget(tied[0])
        for one in tied:
            self._ties.put((one,))
            self._whereabouts.drop(one)

    async def shown(self, talk: Talk, turn: Turn, notes: bytes | None = None) -> None:
        """The person has seen this turn; after a crash it need not be shown again.

        `notes`: what the platform needs to find its messages again; ids, no words.
        """
        await self._store.mark_shown(talk.identity, talk.dialog, turn.session.turn, notes)

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
        """Erase the codes for other platforms whose time is over. Raises StoreError."""
        if self._linking is not None:
            await self._linking.drop_expired(now)

    async def leader(self, identity: Identity) -> Identity:
        """One identity of this person, the same for all of theirs. Raises StoreError."""
        return await self._ties.leader(identity)

    async def accounts(self, identity: Identity) -> Sequence[Identity]:
        """All identities of this person, the leader first. Raises StoreError."""
        return await self._ties.tied(identity)

    async def unshown(self) -> Sequence[Talk]:
        """The talks whose last turn a crash may have kept from the person. Open each of them again."""
        talks = []
        for one in await self._store.unshown():
            with suppress(StoreError):  # the next turn of that talk says what is wrong
                record = decode(one.payload)
                talks.append(Talk(record.identity, record.session["d"]))
        return talks

    async def due(self, at: datetime) -> AsyncIterator[Talk]:
        """The talks whose people wanted to be written to by now, on whatever platform. Raises StoreError."""
        last: Due | None = None
        while page := await self._store.due(minute_at(at), last):
            for last in page:
                with suppress(StoreError):
                    record = decode(last.payload)
                    if record.session["d"] in self.editions:
                        yield Talk(record.identity, record.session["d"])

    async def all_talks(self) -> AsyncIterator[Talk]:
        """Every stored talk, oldest first, a page at a time; those of people who are on two platforms with
        each of their identities, some twice. Raises StoreError."""
        after = 0
        while page := await self._store.kept(after):
            for one in page:
                after = one.row
                for identity in read_links(one.payload):
                    for dialog in self.editions:
                        yield Talk(identity, dialog)
                with suppress(StoreError):
                    record = decode(one.payload)
                    yield Talk(record.identity, record.session["d"])

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

    async def export(self, identity: Identity) -> str:
        """Everything stored about a person, as JSON: for them alone. Private values are not stored."""
        return as_json(self._dialogs, identity, *await self._kept(identity))

    async def export_documents(self, identity: Identity) -> tuple[Document, ...]:
        """The same as files: one to read, one for programs."""
        records, papers = await self._kept(identity)
        now = datetime.now(UTC)
        dialogs = self._dialogs
        recaps = [
            recap_in_words(dialogs[record.session["d"]], Session.from_dict(record.session), now)
            for record in records
            if record.session["d"] in dialogs
        ]
        return as_documents(as_json(dialogs, identity, records, papers), recaps)

    async def keepsakes(self, turn: Turn) -> tuple[Document, ...]:
        """What a turn asks to be handed over. Drawn in a thread, one at a time: a crowd that asks at
        once waits for one another, and nobody else waits for them. Kept nowhere."""
        documents: list[Document] = []
        for effect in turn.effects:
            if isinstance(effect, Keep):
                async with self._drawing:
                    documents += await asyncio.to_thread(self._draw, effect.keepsake)
        return tuple(documents)

    @property
    def _dialogs(self) -> Mapping[str, Dialog]:
        return {name: edition.dialog for name, edition in self.editions.items()}

    async def _kept(self, identity: Identity) -> tuple[list[Record], list[dict[str, Any]]]:
        """Their talks, and what lies beside them."""
        talks: list[Record] = []
        papers: list[dict[str, Any]] = []
        for payload in await self._store.talks(identity):
            aside, beside = records_aside(payload), paper(payload)
            if aside is not None:
                talks += aside
            elif beside is not None:
                papers.append(beside)
            else:
                talks.append(decode(payload))
        return talks, papers


def _is_clockwork(event: Event | Press) -> bool:
    """Whether it is nothing that the person did."""
    return isinstance(event, ReminderDue | ReminderUnsent | ErasureNeared | WarningUnsent)


def language_of(locale: str) -> str:
    """ "en" of "en-GB": that of an app, as Discord and Telegram name it."""
    return locale.partition("-")[0]


def _spoken(locale: str, local: Local, dialog: Dialog) -> str:
    """The language of the person's app, where the dialog speaks it; otherwise that of their community."""
    return locale if not local.language or language_of(locale) in dialog.languages else local.language


def _in_language(session: Session, dialog: Dialog, locale: str) -> Session:
    """In the language of the person's app, unless they have chosen one."""
    code = language_of(locale)
    if session.language or code not in dialog.translations:
        return session
    return session._replace(language=code)


def _session(record: Record | None, dialog: str) -> Session:
    if record is None:
        return Session(dialog)
    try:
        return Session.from_dict(record.session)
    except SessionError as fault:
        raise StoreError(
            "unreadable", f"A stored talk cannot be opened: {fault}. It was left as it is."
        ) from None
