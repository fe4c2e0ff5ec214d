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

A person's updates are shown in the order in which they came, and at most twenty wait (`haste`). No lock of
the talk is held while sending.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import NamedTuple

import msgspec

from bot.dialogue.danger import detect
from bot.dialogue.events import (
    CardSought,
    ErasureNeared,
    Event,
    HelpAsked,
    Opened,
    OptionChosen,
    ReminderDue,
    ReminderUnsent,
    TextReceived,
    WarningUnsent,
)
from bot.dialogue.model import Dialog
from bot.dialogue.turn import Export, Forget, Hide, Keep, Reminded, Turn, Warned
from bot.service.buttons import Press
from bot.service.conversations import Conversations, Handled, Talk, language_of
from bot.service.dialogs import OneDialog, OpenDialogs, asks_for_talks, menu_of
from bot.service.faults import log, note_fault
from bot.service.haste import BEHIND, HELP, LOOK_SECONDS, MOST_WAITING, Haste
from bot.service.locks import Locks
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


class Incoming(NamedTuple):
    """`talk`: without a dialog it is the one that is open for the person. `within`: the dialogs in which this
    has a meaning, where it is not all; if none of them is open, the first is opened.

    `update` is the platform's id for it. `origin`: the message whose button was pressed. `received`: the
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
    within: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Without what was said, like every value of this house."""
        return "Incoming"


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
        self._dialogs = dialogs or OneDialog("")
        self._metrics = metrics
        self._windows = windows
        self._recent = RecentlyShown()
        self._order = Locks()
        self._haste = Haste()
        self.owed: set[Talk] = set()
        """Talks whose last turn did not get through; see `present`."""
        self._tidied: date | None = None
        conversations.erased.append(self._drop)

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
            here = await self._open_dialog(incoming.talk)
            incoming = self._placed(incoming, here)
            if await self._offered_talks(incoming, here, sender):
                return None
            received = self._haste.received(incoming.talk.identity)
            shown = _with_arrival(await self.notes(incoming.talk), incoming, received)
            try:
                handled = await self._answer(incoming)
                if handled.strange and (found := await self._placed_by_button(incoming)) is not None:
                    incoming = found
                    shown = _with_arrival(await self.notes(incoming.talk), incoming, received)
                    handled = await self._answer(incoming)
            except NotWaitingError:
                raise
            except Exception as fault:
                language = shown.language or language_of(incoming.locale)
                await self._tell(fault, incoming.talk, sender, language)
                return None
            await self._note_dialog(handled, incoming.talk, here)
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
        if not self._has_room(talk):
            await self.pass_over(incoming, sender)
            return
        async with self._order.of(talk.identity):
            incoming = self._placed(incoming, await self._open_dialog(talk))
            await self._remark(incoming, remark, sender)

    async def _remark(self, incoming: Incoming, remark: Callable[[Dialog], Screen], sender: Sender) -> None:
        talk = incoming.talk
        shown = _with_arrival(await self.notes(talk), incoming, self._haste.received(talk.identity))
        message = await sender.send(remark(self._spoken(talk, shown, incoming.locale)))
        shown = shown.with_sent([message], incoming.event.at)
        self._recent.put(talk, shown)
        await self._conversations.note(talk, shown.turn, encode(shown))

    async def pass_over(self, incoming: Incoming, sender: Sender) -> None:
        """What came while too much of theirs waits: see `haste`. It answers nothing, and is not kept.

        Raises SendError.
        """
        incoming = self._placed(incoming, await self._open_dialog(incoming.talk))
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
        shown = await self.notes(talk)
        if what == BEHIND:
            screens: tuple[Screen, ...] = (notice(self._spoken(talk, shown, incoming.locale), "too_fast"),)
        else:
            urgent = HelpAsked(event.at) if what == HELP else TextReceived(event.at, words)
            language = shown.language or language_of(incoming.locale)
            screens = _screens(self._conversations.answer_apart(talk, urgent, language))
        messages = [await sender.send(screen) for screen in screens]
        if sender.lasting:
            async with self._order.of(talk.identity):
                shown = (await self.notes(talk)).with_sent(messages, event.at)
                shown = shown.with_received(self._haste.received(talk.identity), event.at)
                self._recent.put(talk, shown)
                await self._conversations.note(talk, shown.turn, encode(shown))

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

        Nothing is shown that was shown meanwhile. Raises StoreError, SendError.
        """
        async with self._order.of(talk.identity):
            now = datetime.now(UTC)
            handled = await self._conversations.present(talk, now)
            shown = await self.notes(talk)
            if talk in self.owed or not shown.live or shown.turn != handled.turn.session.turn:
                await self._show(handled, Incoming(talk, Opened(now)), shown, sender)

    async def noted(self, talk: Talk, *, sent: Sequence[str] = (), received: Sequence[str] = ()) -> None:
        """Messages beside the talk, of either side, so that hiding reaches them. Ids, no words."""
        talk, at = Talk(talk.identity, await self._open_dialog(talk)), datetime.now(UTC)
        async with self._order.of(talk.identity):
            shown = (await self.notes(talk)).with_sent(list(sent), at).with_received(list(received), at)
            shown = shown.without_expired(at, self._windows)
            self._recent.put(talk, shown)
            with suppress(StoreError):
                await self._conversations.note(talk, shown.turn, encode(shown))

    async def language(self, talk: Talk, locale: str) -> str:
        """The code of the language in which the talk was shown last; until then, that of their app."""
        talk = Talk(talk.identity, await self._open_dialog(talk))
        return (await self.notes(talk)).language or language_of(locale)

    async def due(self, at: datetime) -> AsyncIterator[Talk]:
        """The talks whose people are to be written to now, on whatever platform. Raises StoreError.

        Of an erasure that nears they are told by day, in Japan.
        """
        async for talk in self._conversations.due(at):
            yield talk
        if at.astimezone(UTC).hour < _EVENING:
            for talk in list(self._conversations.fading):
                yield talk

    async def tidy(self, platform: str, at: datetime) -> None:
        """Once a day: the numbers of messages that can be taken back no more are forgotten, whoever writes or
        does not. Raises StoreError."""
        if self._tidied == at.date():
            return
        async for talk in self._conversations.all_talks():
            if talk.identity.platform == platform:
                shown = await self.notes(talk)
                if shown != shown.without_expired(at, self._windows):
                    await self._tidy(talk, at)
        self._tidied = at.date()

    async def _tidy(self, talk: Talk, at: datetime) -> None:
        async with self._order.of(talk.identity):
            shown = (await self.notes(talk)).without_expired(at, self._windows)
            if self._recent.get(talk) is not None:
                self._recent.put(talk, shown)
            await self._conversations.note(talk, shown.turn, encode(shown))

    def _drop(self, identity: Identity) -> None:
        for dialog in self._conversations.editions:
            self._recent.drop(Talk(identity, dialog))
            self.owed.discard(Talk(identity, dialog))

    async def remind(self, talk: Talk, at: datetime, open_sender: OpenSender) -> None:
        """Write what is to be written to the person by now, once; nothing where that is done or taken back.

        It is marked first. Where it surely was not sent it goes back, and is due again; whoever cannot be
        written to is left alone. Raises StoreError, and SendError before anything was marked.
        """
        async with self._order.of(talk.identity):
            shown = await self.notes(talk)
            sender: Sender | None = None
            with suppress(UnreachableError):
                sender = await open_sender(talk, shown)
            until = self._conversations.fading.pop(talk, None)
            event = ReminderDue(at) if until is None else ErasureNeared(at, until)
            handled = await self._conversations.answer(talk, event)
            undone = _undone(handled.turn, at)
            if undone is None or sender is None:
                return
            try:
                incoming = Incoming(talk, event)
                shown = await _place(handled.turn, _screens(handled), incoming, shown, sender)
            except SendError as fault:
                log.warning("%s: a reminder was not shown (%s)", talk.identity.platform, fault.code)
                self._metrics.count_failed_send(talk.identity.platform, fault.code)
                if isinstance(fault, UnsentError):
                    await self._conversations.answer(talk, undone)
                return
            self._recent.put(talk, shown)
            await self._conversations.note(talk, shown.turn, encode(shown))

    async def spoken(self, talk: Talk, locale: str) -> Dialog:
        """The dialog in the language in which the talk was shown last; until then, in that of their app."""
        talk = Talk(talk.identity, talk.dialog or await self._open_dialog(talk))
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

    async def _open_dialog(self, talk: Talk) -> str:
        """Help must not wait for a store that fails: then it is the first."""
        dialog = talk.dialog
        if not dialog:
            with suppress(StoreError):
                dialog = await self._dialogs.open_of(talk.identity)
        return dialog if dialog in self._conversations.editions else self._dialogs.first

    def _placed(self, incoming: Incoming, here: str) -> Incoming:
        """Into the talk that it is for; `here`: the one that is open."""
        event, within = incoming.event, incoming.within
        door = self._conversations.doors.read(event) if isinstance(event, Press) else None
        if door is not None:
            event, within = Opened(event.at), (door,)
        dialog = here if here in within or not within else within[0]
        if event is incoming.event and dialog == incoming.talk.dialog:
            return incoming
        return incoming._replace(talk=Talk(incoming.talk.identity, dialog), event=event)

    async def _placed_by_button(self, incoming: Incoming) -> Incoming | None:
        """Into the talk that the pressed button is of; None if that is no other."""
        talk = incoming.talk
        assert isinstance(incoming.event, Press)
        dialog = await self._conversations.find(talk.identity, incoming.event)
        if dialog is None or dialog == talk.dialog:
            return None
        return incoming._replace(talk=Talk(talk.identity, dialog))

    async def _note_dialog(self, handled: Handled, talk: Talk, here: str) -> None:
        """The talk that was turned to is open from now on, on whatever platform."""
        try:
            if talk.dialog != here and not handled.turn.has(Forget):
                await self._dialogs.turn_to(talk.identity, talk.dialog, stored=handled.stored)
            elif handled.stored:
                await self._dialogs.keep(talk.identity)
        except StoreError as fault:
            log.error("%s: which dialog is open was not kept (%s)", talk.identity.platform, fault.code)

    async def _offered_talks(self, incoming: Incoming, here: str, sender: Sender) -> bool:
        """Whether somebody asked for another talk, or came by a link to one that their community does not
        offer, and was shown which there are. Raises NotWaitingError."""
        event, talk = incoming.event, incoming.talk
        asks = isinstance(event, TextReceived) and asks_for_talks(event.text)
        if not asks and talk.dialog == here:
            return False
        offered = await self.offered_to(talk.identity)
        if len(offered) < 2 if asks else not offered or talk.dialog in offered or await self._is_begun(talk):
            return False
        if incoming.receipt is not None and not await incoming.receipt.new:
            raise NotWaitingError
        language = (await self.notes(talk)).language or language_of(incoming.locale)
        editions, doors = self._conversations.editions, self._conversations.doors
        titles = [(editions[name].dialog.in_language(language).title, doors.write(name)) for name in offered]
        at_home = incoming._replace(talk=Talk(talk.identity, here))
        await self._remark(at_home, lambda spoken: menu_of(spoken, titles, closed=not asks), sender)
        return True

    async def _is_begun(self, talk: Talk) -> bool:
        """What somebody has begun is theirs, whatever their community offers now."""
        shown = await self.notes(talk)
        return bool(shown.turn or shown.live)

    async def offered_to(self, person: Identity) -> tuple[str, ...]:
        """The dialogs that they may turn to. None while the store fails."""
        with suppress(StoreError):
            offered = await self._dialogs.offered_to(person)
            return tuple(name for name in offered if name in self._conversations.editions)
        return ()

    async def _answer(self, incoming: Incoming) -> Handled:
        return await self._conversations.answer(
            incoming.talk, incoming.event, incoming.update, incoming.receipt, incoming.locale
        )

    async def _show(self, handled: Handled, incoming: Incoming, shown: Shown, sender: Sender) -> None:
        talk, turn = incoming.talk, handled.turn
        screens = _screens(handled)
        try:
            if turn.has(Hide) or turn.has(Forget):
                shown = await self._hide(talk, shown, sender)
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
            sent = await sender.hand_over(documents) if documents else ()
        except SendError as fault:
            log.warning("%s: a keepsake was not handed over (%s)", talk.identity.platform, fault.code)
            self._metrics.count_failed_send(talk.identity.platform, fault.code)
            if not isinstance(fault, UnreachableError):
                await self._tell(fault, talk, sender, language)
            return
        except Exception as fault:
            await self._tell(fault, talk, sender, language)
            return
        async with self._order.of(talk.identity):
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

    async def _hide(self, talk: Talk, shown: Shown, sender: Sender) -> Shown:
        """All talks of the person's, as far as they were shown on this platform."""
        others = [Talk(talk.identity, name) for name in self._conversations.editions if name != talk.dialog]
        notes = {other: await self.notes(other) for other in others}
        whole = (shown, *notes.values())
        remaining = frozenset(
            await sender.hide(
                [str(one) for each in whole for one, _ in each.sent],
                [str(one) for each in whole for one, _ in each.received],
            )
        )
        for other, before in notes.items():
            if before != (left := before.only(remaining)):
                self._recent.put(other, left)
                await self._conversations.note(other, left.turn, encode(left))
        return shown.only(remaining)

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


def _undone(turn: Turn, at: datetime) -> Event | None:
    """What takes back that it was written, if the turn says that it is."""
    for effect in turn.effects:
        match effect:
            case Reminded(due):
                return ReminderUnsent(at, due)
            case Warned():
                return WarningUnsent(at)
    return None


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


def _with_arrival(shown: Shown, incoming: Incoming, passed_over: list[str]) -> Shown:
    if passed_over:
        shown = shown.with_received(passed_over, incoming.event.at)
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
