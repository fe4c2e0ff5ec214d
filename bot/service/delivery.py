"""One update, from what happened to what the person sees. Platforms translate before it and draw after it.

    answer (durable) ─ lay out ─ freeze, edit, send (`placing`) ─ note what was shown (`notebook`)

Which of several talks it is for: `switching`.

A person's updates are shown in the order in which they came, and at most twenty wait (`haste`). No lock of
the talk is held while sending.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime

import msgspec

from bot.dialogue.danger import detect
from bot.dialogue.events import (
    CardSought,
    ErasureNeared,
    Event,
    HelpAsked,
    LinkMade,
    Opened,
    OptionChosen,
    ReminderDue,
    ReminderUnsent,
    TextReceived,
    WarningUnsent,
)
from bot.dialogue.model import Dialog
from bot.dialogue.session import Confirm
from bot.dialogue.turn import Export, Forget, Hide, Keep, LinkTold, Reminded, Turn, Warned
from bot.service.arrivals import Incoming, as_sent, with_arrival
from bot.service.buttons import Press
from bot.service.conversations import Conversations
from bot.service.dialogs import OneDialog, OpenDialogs
from bot.service.faults import log, note_fault
from bot.service.haste import BEHIND, HELP, LOOK_SECONDS, MOST_WAITING, Haste
from bot.service.hiding import Hiding, and_left, and_waits
from bot.service.language import language_of
from bot.service.locks import Locks
from bot.service.metrics import NO_METRICS, Metrics
from bot.service.notebook import Notebook
from bot.service.placing import is_echo, place, screens_of
from bot.service.ports import (
    Identity,
    NotWaitingError,
    RefusedError,
    Sender,
    SendError,
    StoreError,
    UnreachableError,
    UnsentError,
)
from bot.service.screens import Screen, notice
from bot.service.shown import Shown, Windows, encode
from bot.service.switching import Switch
from bot.service.talk import Handled, Talk

_EVENING = 12
"""The hour in UTC: nine in Japan, where nobody is told before nine in the morning either."""

Decided = Callable[[Turn], None]


class Delivery:
    """All that one platform shows. Safe for many people at once."""

    def __init__(
        self,
        conversations: Conversations,
        windows: Windows,
        metrics: Metrics = NO_METRICS,
        dialogs: OpenDialogs | None = None,
    ) -> None:
        """`dialogs`: without them each talk is told with what comes in."""
        self._conversations = conversations
        self._metrics = metrics
        self._windows = windows
        self._order: Locks[Identity] = Locks()
        self._haste = Haste()
        self.switch = Switch(conversations, dialogs or OneDialog(""))
        self.notebook = Notebook(conversations, windows, self._order)
        self.hiding = Hiding(conversations, self.notebook)
        self.owed: set[Talk] = set()
        """Talks whose last turn did not get through; see `present`."""
        self.before_showing: list[Callable[[Identity, Turn], Awaitable[None]]] = []
        """Told of each turn that came of an update, once it is durable and before any of it is shown."""
        conversations.erased.append(self._drop)

    def close(self) -> None:
        """Nothing more is shown by it: a platform that connects anew makes another."""
        self._conversations.erased.remove(self._drop)

    async def take(
        self, incoming: Incoming, sender: Sender, decided: Decided | None = None
    ) -> Handled | None:
        """Apply an update and show what came of it. A fault is told to the person, and None returned.

        `decided` is called once the turn is durable, and before any of it is shown, if it is to be shown.
        Raises NotWaitingError for what is not to be done, or not again. While too much of theirs waits, it is
        passed over.
        """
        if not self._has_room(incoming.talk):
            await self.pass_over(incoming, sender)
            return None
        async with self._order.of(incoming.talk.identity):
            here = await self.switch.open_for(incoming.talk)
            incoming = self.switch.placed(incoming, here)
            shown = await self.notebook.read(incoming.talk)
            if (menu := await self.switch.menu_for(incoming, here, shown)) is not None:
                await self._remark(*menu, sender)
                return None
            incoming = as_sent(incoming, shown)
            received = self._haste.received(incoming.talk.identity)
            shown = with_arrival(shown, incoming, received)
            try:
                handled = await self._answer(incoming)
                if handled.strange and (found := await self.switch.placed_by_button(incoming)) is not None:
                    incoming = found
                    shown = with_arrival(await self.notebook.read(incoming.talk), incoming, received)
                    handled = await self._answer(incoming)
            except NotWaitingError:
                raise
            except Exception as fault:
                language = shown.language or language_of(incoming.locale)
                await self._tell(fault, incoming.talk, sender, language)
                return None
            await self.switch.note(handled, incoming.talk, here)
            for tell in self.before_showing:
                await tell(incoming.talk.identity, handled.turn)
            if decided is not None and not is_echo(handled, incoming, shown, sender):
                decided(handled.turn)
            await self._show(handled, incoming, shown, sender)
        if handled.turn.has(Keep):
            await self._hand_over(handled, incoming, sender)
        return handled

    async def remark(self, incoming: Incoming, remark: Callable[[Dialog], Screen], sender: Sender) -> None:
        """Say one thing of the platform's own; the talk stays where it is. Raises StoreError, SendError.

        `remark` draws it in the language of the talk.

        For what cannot be an answer there: a picture, an edit, a question about privacy. If danger is heard
        in its words, that comes first.
        """
        talk, event = incoming.talk, incoming.event
        if isinstance(event, TextReceived) and detect(event.text) is not None:
            await self.take(incoming, sender)
            return
        if not self._has_room(talk):
            await self.pass_over(incoming, sender)
            return
        async with self._order.of(talk.identity):
            incoming = self.switch.placed(incoming, await self.switch.open_for(talk))
            await self._remark(incoming, remark, sender)

    async def _remark(self, incoming: Incoming, remark: Callable[[Dialog], Screen], sender: Sender) -> None:
        talk = incoming.talk
        shown = with_arrival(await self.notebook.read(talk), incoming, self._haste.received(talk.identity))
        message = await sender.send(remark(self._spoken(talk, shown, incoming.locale)))
        shown = shown.with_sent([message], incoming.event.at)
        await self.notebook.write(talk, shown)

    async def pass_over(self, incoming: Incoming, sender: Sender) -> None:
        """What came while too much of theirs waits: see `haste`. It answers nothing, and is not kept.

        Raises SendError.
        """
        incoming = self.switch.placed(incoming, await self.switch.open_for(incoming.talk))
        talk, event = incoming.talk, incoming.event
        hurry = self._haste.hurry(talk.identity, event.at)
        if incoming.received is not None:
            hurry.received.append(incoming.received)
        hurry.gather(self._words_of(talk, event))
        if hurry.looking:
            return
        hurry.looking = True
        try:
            while hurry.gathered:
                await asyncio.sleep(LOOK_SECONDS)
                if (found := hurry.look()) is not None:
                    await self._tell_in_haste(*found, incoming, sender)
        finally:
            hurry.looking = False

    async def _tell_in_haste(self, what: str, words: str, incoming: Incoming, sender: Sender) -> None:
        talk, event = incoming.talk, incoming.event
        shown = await self.notebook.read(talk)
        if what == BEHIND:
            screens: tuple[Screen, ...] = (notice(self._spoken(talk, shown, incoming.locale), "too_fast"),)
        else:
            urgent = HelpAsked(event.at) if what == HELP else TextReceived(event.at, words)
            language = shown.language or language_of(incoming.locale)
            screens = screens_of(self._conversations.answer_apart(talk, urgent, language))
        messages = [await sender.send(screen) for screen in screens]
        if sender.lasting:
            async with self._order.of(talk.identity):
                shown = (await self.notebook.read(talk)).with_sent(messages, event.at)
                shown = shown.with_received(self._haste.received(talk.identity), event.at)
                await self.notebook.write(talk, shown)

    def _words_of(self, talk: Talk, event: Event | Press) -> str:
        """What was written, whatever it was meant to be; "help" for whoever pressed that."""
        if isinstance(event, Press):
            read = self._conversations.editions[talk.dialog].buttons.read(event, None)
            return (
                HELP if isinstance(read, OptionChosen) and read.options == ("do:help",) else event.text or ""
            )
        match event:
            case TextReceived(text=text) | CardSought(text=text):
                return text
            case HelpAsked():
                return HELP
            case _:
                return ""

    def _has_room(self, talk: Talk) -> bool:
        """One is in hand, and others may wait for it."""
        return self._order.count(talk.identity) <= MOST_WAITING

    async def present(self, talk: Talk, sender: Sender) -> None:
        """Show where the talk stands, to somebody who may not have seen it: after a crash, or a failed send.

        Nothing is shown that was shown meanwhile, but for what is asked before it erases: that counts as no
        turn of its own. What is still to be hidden goes first. Raises StoreError, SendError.
        """
        async with self._order.of(talk.identity):
            now = datetime.now(UTC)
            if self.hiding.is_owed(talk.identity):
                await self.hiding.pay(talk.identity, now, sender)
                if talk not in self.owed:
                    return
            handled = await self._conversations.present(talk, now)
            shown = await self.notebook.read(talk)
            session = handled.turn.session
            asks = isinstance(session.offer, Confirm)
            if talk in self.owed or asks or not shown.live or shown.turn != session.turn:
                await self._show(handled, Incoming(talk, Opened(now)), shown, sender)

    @property
    def debts(self) -> set[Talk]:
        """Of whom something did not get through that may yet: see `pay`."""
        return self.owed | {one.talk for one in self.hiding.owed.values()}

    def owe(self, talk: Talk) -> None:
        """It was to be shown, and could not be. Whoever waits for all to be hidden is owed that alone."""
        if not self.hiding.is_owed(talk.identity):
            self.owed.add(talk)

    def forgive(self, identity: Identity) -> None:
        """They cannot be written to."""
        self.hiding.owed.pop(identity, None)
        self.owed.difference_update([talk for talk in self.owed if talk.identity == identity])

    async def noted(self, talk: Talk, *, sent: Sequence[str] = (), received: Sequence[str] = ()) -> None:
        """Messages beside the talk, of either side, so that hiding reaches them. Ids, no words."""
        talk, at = Talk(talk.identity, await self.switch.open_for(talk)), datetime.now(UTC)
        async with self._order.of(talk.identity):
            shown = (
                (await self.notebook.read(talk)).with_sent(list(sent), at).with_received(list(received), at)
            )
            with suppress(StoreError):
                await self.notebook.write(talk, self.notebook.fresh(shown, at))

    async def language(self, talk: Talk, locale: str) -> str:
        """The code of the language in which the talk was shown last; until then, that of their app."""
        talk = Talk(talk.identity, await self.switch.open_for(talk))
        return (await self.notebook.read(talk)).language or language_of(locale)

    async def due(self, at: datetime) -> AsyncIterator[Talk]:
        """The talks whose people are to be written to now, on whatever platform. Raises StoreError.

        Of an erasure that nears they are told by day, in Japan; of a link at once.
        """
        for identity in self._conversations.link_news.unwritten():
            yield Talk(identity, await self.switch.open_for(Talk(identity, "")))
        async for talk in self._conversations.archive.due(at):
            yield talk
        if at.astimezone(UTC).hour < _EVENING:
            for talk in list(self._conversations.fading):
                yield talk

    def _drop(self, identity: Identity) -> None:
        self.notebook.drop_all(identity)
        self.forgive(identity)

    async def remind(self, talk: Talk, at: datetime, open_sender: OpenSender) -> tuple[Sender, str] | None:
        """Write what is to be written to the person by now, once; nothing where that is done or taken back.

        Returns the message that had the buttons until then, for `take_buttons`: others wait for their minute.

        It is marked first. Where it surely was not sent it goes back, and is due again; whoever cannot be
        written to is left alone. Raises StoreError, and SendError before anything was marked.
        """
        async with self._order.of(talk.identity):
            shown = await self.notebook.read(talk)
            sender: Sender | None = None
            with suppress(UnreachableError):
                sender = await open_sender(talk, shown)
            event = self._unasked(talk, at)
            handled = await self._conversations.answer(talk, event)
            if not handled.turn.replies or sender is None:
                return None
            incoming, bare = Incoming(talk, event), msgspec.structs.replace(shown, live="")
            try:
                after = await place(handled.turn, screens_of(handled), incoming, bare, sender)
            except SendError as fault:
                log.warning("%s: a reminder was not shown (%s)", talk.identity.platform, fault.code)
                self._metrics.count_failed_send(talk.identity.platform, fault.code)
                if isinstance(fault, UnsentError):
                    await self._take_back(talk, handled.turn, at)
                await self.notebook.write(talk, _with_sent(shown, fault, incoming, sender))
                return None
            await self.notebook.write(talk, after)
            await self._conversations.link_news.note(talk.identity, handled.turn, unasked=True)
            return (sender, shown.live) if shown.live and sender.lasting else None

    def _unasked(self, talk: Talk, at: datetime) -> Event:
        """What is written for. A link comes first: the others come again with the next look."""
        if linked := self._conversations.link_news.take(talk.identity):
            return LinkMade(at, linked)
        until = self._conversations.fading.pop(talk, None)
        return ReminderDue(at) if until is None else ErasureNeared(at, until)

    async def _take_back(self, talk: Talk, turn: Turn, at: datetime) -> None:
        """It was not written: what the turn says to have been told was not."""
        for effect in turn.effects:
            match effect:
                case Reminded(due):
                    await self._conversations.answer(talk, ReminderUnsent(at, due))
                case Warned():
                    await self._conversations.answer(talk, WarningUnsent(at))
                case LinkTold():
                    self._conversations.link_news.put_back(talk.identity)

    async def spoken(self, talk: Talk, locale: str) -> Dialog:
        """The dialog in the language in which the talk was shown last; until then, in that of their app."""
        talk = Talk(talk.identity, talk.dialog or await self.switch.open_for(talk))
        return self._spoken(talk, await self.notebook.read(talk), locale)

    def _spoken(self, talk: Talk, shown: Shown, locale: str) -> Dialog:
        dialog = self._conversations.dialogs[talk.dialog]
        return dialog.in_language(shown.language or language_of(locale))

    async def _answer(self, incoming: Incoming) -> Handled:
        return await self._conversations.answer(
            incoming.talk, incoming.event, incoming.update, incoming.receipt, incoming.locale
        )

    async def _show(self, handled: Handled, incoming: Incoming, shown: Shown, sender: Sender) -> None:
        talk, turn = incoming.talk, handled.turn
        screens, hides = screens_of(handled), turn.has(Hide) or turn.has(Forget)
        try:
            if hides:
                shown, left = await self.hiding.hide(talk, shown, sender)
                dialog = handled.edition.dialog.in_language(turn.session.language)
                if self._windows.counts:
                    screens = and_left(screens, left, dialog)
                if self.hiding.is_owed(talk.identity):
                    screens = and_waits(screens, dialog)
                    incoming = incoming._replace(origin=None)  # nothing takes the place of what is to go
            elif self.hiding.owed:
                self.hiding.drop_notices(talk.identity)
            if not is_echo(handled, incoming, shown, sender):
                shown = await place(turn, screens, incoming, shown, sender)
            if turn.has(Export):
                documents = await self._conversations.handover.export_documents(talk.identity)
                shown = shown.with_sent(list(await sender.hand_over(documents)), incoming.event.at)
        except SendError as fault:
            log.warning("%s: a message was not shown (%s)", talk.identity.platform, fault.code)
            self._metrics.count_failed_send(talk.identity.platform, fault.code)
            shown = _with_sent(shown, fault, incoming, sender)
            if isinstance(fault, UnsentError) and hides:
                self.hiding.owe_notices(talk, screens_of(handled))  # by then, nothing stands there still
            elif isinstance(fault, UnsentError):
                self.owe(talk)
                self.notebook.hold(talk, shown)
                return
            if isinstance(fault, RefusedError):
                await self._tell(fault, talk, sender, turn.session.language)
            if isinstance(fault, UnreachableError):
                shown = msgspec.structs.replace(shown, live="")
        self.owed.discard(talk)
        if turn.has(Forget):
            self.notebook.drop(talk)
            return
        shown = shown.as_of(turn.session.turn, again=handled.repeated)
        shown = msgspec.structs.replace(shown, language=turn.session.language)
        shown = self.notebook.fresh(shown, incoming.event.at)
        self.notebook.hold(talk, shown)
        if handled.stored or turn.has(LinkTold):
            await self._conversations.shown(talk, turn, encode(shown))

    async def _hand_over(self, handled: Handled, incoming: Incoming, sender: Sender) -> None:
        """Once, outside of the person's order, since drawing takes a while: "help" need not wait for it."""
        talk, language = incoming.talk, handled.turn.session.language
        try:
            documents = await self._conversations.handover.keepsakes(handled.turn)
            sent = await sender.hand_over(documents) if documents else ()
        except SendError as fault:
            log.warning("%s: a keepsake was not handed over (%s)", talk.identity.platform, fault.code)
            self._metrics.count_failed_send(talk.identity.platform, fault.code)
            if not isinstance(fault, UnreachableError):
                await self._tell(fault, talk, sender, language)
            sent = fault.sent
        except Exception as fault:
            await self._tell(fault, talk, sender, language)
            return
        async with self._order.of(talk.identity):
            shown = (await self.notebook.read(talk)).with_sent(list(sent), incoming.event.at)
            self.notebook.hold(talk, shown)
            if handled.stored:
                await self._conversations.note(talk, shown.turn, encode(shown))

    async def _tell(self, fault: Exception, talk: Talk, sender: Sender, language: str) -> None:
        """One plain sentence, with an id that finds it in the log. What was said before is kept."""
        fault_id = note_fault(fault)
        if isinstance(fault, StoreError):
            log.error("fault %s: the store said %s", fault_id, fault.code)
        try:
            dialog = self._conversations.dialogs[talk.dialog]
            await sender.send(notice(dialog.in_language(language), "fault", id=fault_id))
        except SendError as unsent:
            log.warning("%s: fault %s was not shown (%s)", talk.identity.platform, fault_id, unsent.code)


def _with_sent(shown: Shown, fault: SendError, incoming: Incoming, sender: Sender) -> Shown:
    """What did get through of a turn that failed in its middle."""
    return shown.with_sent(list(fault.sent), incoming.event.at) if sender.lasting else shown


OpenSender = Callable[[Talk, Shown], Awaitable[Sender]]
"""A way to write to somebody who did not just write: who they are, and where they were shown things last.
Raises SendError."""


async def pay(delivery: Delivery, talks: set[Talk], open_sender: OpenSender) -> None:
    """Show each of these talks where it stands. What does not get through stays owed, if it ever can."""
    for talk in talks:
        try:
            await delivery.present(talk, await open_sender(talk, await delivery.notebook.read(talk)))
        except UnreachableError as fault:
            delivery.forgive(talk.identity)
            log.info("%s: a turn cannot be shown (%s)", talk.identity.platform, fault.code)
        except (StoreError, SendError) as fault:
            delivery.owe(talk)
            log.warning("%s: a turn is still to be shown (%s)", talk.identity.platform, fault.code)
