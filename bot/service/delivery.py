"""One update, from what happened to what the person sees. Platforms translate before it and draw after it.

    answer (durable) ─ lay out ─ freeze, edit, send ─ note what was shown

Where a screen goes:

1. An answered question is frozen with its "✓ answer", and what follows is sent below it.
2. What a button brings up without answering (a menu, a card, the question before) takes the place of the
   message that it stood in, unless that is worth keeping in view (`ASIDE`).
3. All else is sent below, and the message that had the buttons until then loses them: one live view.
4. The second of two quick presses finds its question answered and the next one shown: nothing more is sent.

A message's id is known once it was sent, and noted after that. A kill in between leaves two messages with the
same question: either may be pressed, one answer counts, and a press on the older one takes its buttons off.

A person's updates are shown in the order in which they came. No lock of the talk is held while sending.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from weakref import WeakValueDictionary

import msgspec

from bot.dialogue.danger import detect
from bot.dialogue.events import Event, Opened, ReminderDue, ReminderUnsent, TextReceived
from bot.dialogue.model import Dialog
from bot.dialogue.turn import Export, Forget, Hide, Keep, Reminded, Turn
from bot.service.buttons import Press
from bot.service.conversations import Conversations, Handled, Talk, language_of
from bot.service.faults import log, note_fault
from bot.service.metrics import NO_METRICS, Metrics
from bot.service.ports import (
    Identity,
    NotWaitingError,
    Receipt,
    RefusedError,
    Sender,
    SendError,
    StoreError,
    UnreachableError,
    UnsentError,
)
from bot.service.screens import Screen, lay_out, notice
from bot.service.shown import RecentlyShown, Shown, Windows, decode, encode


@dataclass(frozen=True, slots=True)
class Incoming:
    """`update` is the platform's id for it. `origin`: the message whose button was pressed. `received`: the
    person's own message. `place`: where the platform writes to them. Message ids, all of them. `receipt`: of
    the inbox, for a platform that has one. `locale`: of their app, where the platform tells it."""

    talk: Talk
    event: Event | Press
    update: str | None = None
    origin: str | None = None
    received: str | None = None
    place: str = ""
    receipt: Receipt | None = None
    locale: str = ""


Decided = Callable[[Turn], None]


class Delivery:
    """All that one platform shows. Safe for many people at once."""

    def __init__(
        self,
        conversations: Conversations,
        windows: Windows,
        metrics: Metrics = NO_METRICS,
    ) -> None:
        self._conversations = conversations
        self._metrics = metrics
        self._windows = windows
        self._recent = RecentlyShown()
        self._order: WeakValueDictionary[Identity, asyncio.Lock] = WeakValueDictionary()
        self.owed: set[Talk] = set()
        """Talks whose last turn did not get through; see `present`."""

    async def take(
        self, incoming: Incoming, sender: Sender, decided: Decided | None = None
    ) -> Handled | None:
        """Apply an update and show what came of it. A fault is told to the person, and None returned.

        `decided` is called once the turn is durable, and before any of it is shown, if it is to be shown.
        Raises NotWaitingError for what is not to be done, or not again.
        """
        talk = incoming.talk
        async with self._order.setdefault(talk.identity, asyncio.Lock()):
            shown = await self.notes(talk)
            shown = _with_arrival(shown, incoming)
            try:
                handled = await self._conversations.answer(
                    talk, incoming.event, incoming.update, incoming.receipt, incoming.locale
                )
            except NotWaitingError:
                raise
            except Exception as fault:
                await self._tell(fault, talk, sender, shown.language or language_of(incoming.locale))
                return None
            if decided is not None and not self._is_echo(handled, incoming, shown, sender):
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
        async with self._order.setdefault(talk.identity, asyncio.Lock()):
            shown = _with_arrival(await self.notes(talk), incoming)
            message = await sender.send(remark(self._spoken(talk, shown, incoming.locale)))
            shown = shown.with_sent([message], event.at)
            self._recent.put(talk, shown)
            await self._conversations.note(talk, shown.turn, encode(shown))

    async def present(self, talk: Talk, sender: Sender) -> None:
        """Show where the talk stands, to somebody who may not have seen it: after a crash, or a failed send.

        Nothing is shown that was shown meanwhile. Raises StoreError, SendError.
        """
        async with self._order.setdefault(talk.identity, asyncio.Lock()):
            now = datetime.now(UTC)
            handled = await self._conversations.present(talk, now)
            shown = await self.notes(talk)
            if talk in self.owed or not shown.live or shown.turn != handled.turn.session.turn:
                await self._show(handled, Incoming(talk, Opened(now)), shown, sender)

    async def noted(self, talk: Talk, *, sent: Sequence[str] = (), received: Sequence[str] = ()) -> None:
        """Messages beside the talk, of either side, so that hiding reaches them. Ids, no words."""
        at = datetime.now(UTC)
        async with self._order.setdefault(talk.identity, asyncio.Lock()):
            shown = (await self.notes(talk)).with_sent(list(sent), at).with_received(list(received), at)
            shown = shown.without_expired(at, self._windows)
            self._recent.put(talk, shown)
            with suppress(StoreError):
                await self._conversations.note(talk, shown.turn, encode(shown))

    async def language(self, talk: Talk, locale: str) -> str:
        """The code of the language in which the talk was shown last; until then, that of their app."""
        return (await self.notes(talk)).language or language_of(locale)

    def due(self, at: datetime) -> AsyncIterator[Talk]:
        """The talks whose people wanted to be written to by now, on whatever platform. Raises StoreError."""
        return self._conversations.due(at)

    async def remind(self, talk: Talk, at: datetime, open_sender: OpenSender) -> None:
        """Write what the person asked to be written by now, once; nothing where that is done or taken back.

        It is marked first. Where it surely was not sent it goes back, and is due again; whoever cannot be
        written to is left alone. Raises StoreError, and SendError before anything was marked.
        """
        async with self._order.setdefault(talk.identity, asyncio.Lock()):
            shown = await self.notes(talk)
            sender: Sender | None = None
            with suppress(UnreachableError):
                sender = await open_sender(talk, shown)
            event = ReminderDue(at)
            handled = await self._conversations.answer(talk, event)
            due = next((one.due for one in handled.turn.effects if isinstance(one, Reminded)), None)
            if due is None or sender is None:
                return
            try:
                incoming = Incoming(talk, event)
                shown = await _place(handled.turn, _screens(handled), incoming, shown, sender)
            except SendError as fault:
                log.warning("%s: a reminder was not shown (%s)", talk.identity.platform, fault.code)
                self._metrics.count_failed_send(talk.identity.platform, fault.code)
                if isinstance(fault, UnsentError):
                    await self._conversations.answer(talk, ReminderUnsent(at, due))
                return
            self._recent.put(talk, shown)
            await self._conversations.note(talk, shown.turn, encode(shown))

    async def spoken(self, talk: Talk, locale: str) -> Dialog:
        """The dialog in the language in which the talk was shown last; until then, in that of their app."""
        return self._spoken(talk, await self.notes(talk), locale)

    def _spoken(self, talk: Talk, shown: Shown, locale: str) -> Dialog:
        dialog = self._conversations.editions[talk.dialog].dialog
        return dialog.in_language(shown.language or language_of(locale))

    async def notes(self, talk: Talk) -> Shown:
        """Where the talk was shown last. Empty for strangers, and while the store fails."""
        shown = self._recent.get(talk)
        if shown is None:
            with suppress(StoreError):
                data = await self._conversations.notes(talk)
                shown = decode(data) if data is not None else None
        return shown or Shown()

    async def _show(self, handled: Handled, incoming: Incoming, shown: Shown, sender: Sender) -> None:
        talk, turn = incoming.talk, handled.turn
        screens = _screens(handled)
        try:
            if turn.has(Hide) or turn.has(Forget):
                shown = await self._hide(shown, sender)
            if not self._is_echo(handled, incoming, shown, sender):
                shown = await _place(turn, screens, incoming, shown, sender)
            if turn.has(Export):
                documents = await self._conversations.export_documents(talk.identity)
                shown = shown.with_sent(list(await sender.hand_over(documents)), incoming.event.at)
        except SendError as fault:
            log.warning("%s: a message was not shown (%s)", talk.identity.platform, fault.code)
            self._metrics.count_failed_send(talk.identity.platform, fault.code)
            if isinstance(fault, UnsentError):
                self.owed.add(talk)
                self._recent.put(talk, shown)
                return
            if isinstance(fault, RefusedError):
                await self._tell(fault, talk, sender, turn.session.language)
            if isinstance(fault, UnreachableError):
                shown = msgspec.structs.replace(shown, live="")
        self.owed.discard(talk)
        if turn.has(Forget):
            self._recent.drop(talk)
            return
        shown = msgspec.structs.replace(shown, turn=turn.session.turn, language=turn.session.language)
        shown = shown.without_expired(incoming.event.at, self._windows)
        self._recent.put(talk, shown)
        if handled.stored:
            await self._conversations.shown(talk, turn, encode(shown))

    async def _hand_over(self, handled: Handled, incoming: Incoming, sender: Sender) -> None:
        """Once, outside of the person's order, since drawing takes a while: "help" need not wait for it."""
        talk, language = incoming.talk, handled.turn.session.language
        try:
            documents = await self._conversations.keepsakes(handled.turn)
            sent = await sender.hand_over(documents)
        except SendError as fault:
            log.warning("%s: a keepsake was not handed over (%s)", talk.identity.platform, fault.code)
            self._metrics.count_failed_send(talk.identity.platform, fault.code)
            if not isinstance(fault, UnreachableError):
                await self._tell(fault, talk, sender, language)
            return
        except Exception as fault:
            await self._tell(fault, talk, sender, language)
            return
        async with self._order.setdefault(talk.identity, asyncio.Lock()):
            shown = (await self.notes(talk)).with_sent(list(sent), incoming.event.at)
            self._recent.put(talk, shown)
            if handled.stored:
                await self._conversations.note(talk, shown.turn, encode(shown))

    def _is_echo(self, handled: Handled, incoming: Incoming, shown: Shown, sender: Sender) -> bool:
        """Whether this is the second of two quick presses, whose outcome is on the screen already.

        A message that was never noted is none of those two: it was sent just before the process was killed,
        and still has its buttons. A press on it is answered, and takes them off.
        """
        event, turn = incoming.event, handled.turn
        if not isinstance(event, Press) or not event.data or turn.settled or not turn.replies[-1].verbs:
            return False
        if incoming.origin is not None and sender.lasting and not shown.has(incoming.origin):
            return False
        pressed = handled.edition.buttons.turn(event.data[0])
        current = turn.session.turn
        return pressed == current - 1 and shown.turn == current and bool(shown.live)

    async def _hide(self, shown: Shown, sender: Sender) -> Shown:
        remaining = await sender.hide(
            [str(one) for one, _ in shown.sent], [str(one) for one, _ in shown.received]
        )
        return shown.only(frozenset(remaining))

    async def _tell(self, fault: Exception, talk: Talk, sender: Sender, language: str) -> None:
        """One plain sentence, with an id that finds it in the log. What was said before is kept."""
        fault_id = note_fault(fault)
        if isinstance(fault, StoreError):
            log.error("fault %s: the store said %s", fault_id, fault.code)
        try:
            dialog = self._conversations.editions[talk.dialog].dialog
            await sender.send(notice(dialog.in_language(language), "fault", id=fault_id))
        except SendError as unsent:
            log.warning("%s: fault %s was not shown (%s)", talk.identity.platform, fault_id, unsent.code)


def _screens(handled: Handled) -> tuple[Screen, ...]:
    dialog, buttons = handled.edition
    return lay_out(handled.turn, dialog.in_language(handled.turn.session.language), buttons, handled.nonce)


async def _place(
    turn: Turn, screens: tuple[Screen, ...], incoming: Incoming, shown: Shown, sender: Sender
) -> Shown:
    origin, at = incoming.origin, incoming.event.at
    live = shown.live if sender.lasting else ""
    sent: list[str] = []
    left = list(screens)
    if turn.settled is not None:
        frozen = origin or live
        if frozen:
            await _quietly(sender.freeze(frozen, f"{turn.settled.asked}\n\n{turn.settled.text}"))
        if live and live != frozen:
            await _quietly(sender.freeze(live, None))
    elif origin and left and not _stands_apart(incoming, turn) and (origin == live or not sender.lasting):
        sent.append(await sender.edit(origin, left.pop(0)))
    else:
        for old in dict.fromkeys(one for one in (live, origin) if one):
            await _quietly(sender.freeze(old, None))
    for screen in left:
        sent.append(await sender.send(screen))
    if not sender.lasting:
        return shown
    pressable = [message for message, screen in zip(sent, screens, strict=True) if screen.live]
    shown = shown.with_sent(sent, at)
    return msgspec.structs.replace(shown, live=pressable[-1] if pressable else "")


def _stands_apart(incoming: Incoming, turn: Turn) -> bool:
    """Whether what comes is not to cover the message that was pressed."""
    return turn.danger is not None or (isinstance(incoming.event, Press) and incoming.event.aside)


async def _quietly(change: Awaitable[None]) -> None:
    """The old message matters less than the new one: a fault here must not keep that from being sent."""
    try:
        await change
    except UnreachableError:
        raise
    except SendError as fault:
        log.warning("an old message kept its buttons (%s)", fault.code)


def _with_arrival(shown: Shown, incoming: Incoming) -> Shown:
    if incoming.received is not None:
        shown = shown.with_received([incoming.received], incoming.event.at)
        shown = msgspec.structs.replace(shown, seen=incoming.received)
    if incoming.place and incoming.place != shown.place:
        shown = msgspec.structs.replace(shown, place=incoming.place)
    return shown


OpenSender = Callable[[Talk, Shown], Awaitable[Sender]]
"""A way to write to somebody who did not just write: who they are, and where they were shown things last.
Raises SendError."""


async def pay(delivery: Delivery, talks: set[Talk], open_sender: OpenSender) -> None:
    """Show each of these talks where it stands. What does not get through stays owed, if it ever can."""
    for talk in talks:
        try:
            await delivery.present(talk, await open_sender(talk, await delivery.notes(talk)))
        except UnreachableError as fault:
            delivery.owed.discard(talk)
            log.info("%s: a turn cannot be shown (%s)", talk.identity.platform, fault.code)
        except (StoreError, SendError) as fault:
            delivery.owed.add(talk)
            log.warning("%s: a turn is still to be shown (%s)", talk.identity.platform, fault.code)
