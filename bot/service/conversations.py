"""One answer, from an event to a committed turn: lock, load, step, commit. Showing it is the caller's part.

Nothing is returned before it is durable, so nothing can be shown that a crash would take back.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from time import perf_counter
from weakref import WeakValueDictionary

import msgspec

from bot.dialogue.engine import present, step
from bot.dialogue.events import Event
from bot.dialogue.model import Dialog
from bot.dialogue.session import Session, SessionError, with_private
from bot.dialogue.turn import Forget, Turn
from bot.service.faults import log
from bot.service.metrics import NO_METRICS, Metrics, kind_of
from bot.service.ports import Decision, Identity, Store, StoreError
from bot.service.private import PrivateMemory
from bot.service.records import REMEMBERED, Record, decode, encode
from bot.service.rescue import FORGET, UNREADABLE, forget_unsaved, rescue

_UNSEEN = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""Control and bidi characters that JSON leaves as they are, and that could act on whatever shows them."""


@dataclass(frozen=True, slots=True)
class Talk:
    """Whose talk, and about which dialog."""

    identity: Identity
    dialog: str


class Conversations:
    """All talks of one process. Safe for many people at once; one person's events go one after the other."""

    def __init__(self, dialogs: Mapping[str, Dialog], store: Store, metrics: Metrics = NO_METRICS) -> None:
        self._dialogs = dialogs
        self._store = store
        self._metrics = metrics
        self._private = PrivateMemory()
        self._locks: WeakValueDictionary[Identity, asyncio.Lock] = WeakValueDictionary()

    async def handle(self, talk: Talk, event: Event, update: str | None = None) -> Turn:
        """Apply an event once. `update` is the platform's id for it: a second time, nothing changes.

        Help, and the answer to danger, come even when the store fails; so does the question before somebody
        is forgotten, and a talk that cannot be read can be forgotten too. Raises StoreError for all else; the
        event then had no effect that was acknowledged, and may be tried again.
        """
        begun, outcome = perf_counter(), "fault"
        lock = self._locks.setdefault(talk.identity, asyncio.Lock())
        try:
            async with lock:
                try:
                    turn = await self._handle(talk, event, update)
                    outcome = "ok"
                    return turn
                except StoreError as fault:
                    outcome = fault.code  # rescued or not: what can be rescued would tell what was asked
                    rescued = await self._rescue(talk, event, fault)
                    if rescued is None:
                        raise
                    return rescued
        finally:
            seconds = perf_counter() - begun
            self._metrics.count_turn(talk.identity.platform, kind_of(event), outcome, seconds)

    async def _handle(self, talk: Talk, event: Event, update: str | None) -> Turn:
        dialog = self._dialogs[talk.dialog]
        key = (talk.identity, talk.dialog)
        memory = self._private.recall(key, event.at)
        tried: list[tuple[Session, Session, Turn]] = []

        def decide(payload: bytes | None) -> Decision[Turn]:
            record = decode(payload) if payload is not None else None
            stored = _session(record, talk.dialog)
            before = with_private(stored, memory)
            if record is not None and update is not None and update in record.updates:
                return Decision(present(dialog, before, event.at))
            turn = step(dialog, before, event)
            tried.append((stored, before, turn))
            if turn.has(Forget):
                return Decision(turn, forget=True)
            after = turn.session
            if after == before or (record is None and not after.worth_storing):
                return Decision(turn)
            updates = record.updates if record else ()
            if update is not None:
                updates = (*updates, update)[-REMEMBERED:]
            saved = Record(after.to_dict(), talk.identity.platform, talk.identity.id, updates)
            return Decision(turn, save=encode(saved), turn=after.turn)

        try:
            turn = await self._store.apply(talk.identity, talk.dialog, decide)
        except StoreError as fault:
            if not tried:
                raise
            stored, before, turn = tried[-1]
            asked = forget_unsaved(dialog, before, turn)
            if asked is not None:
                log.error("the store failed (%s); the turn was answered without it", fault.code)
                self._private.remember(key, asked.session, event.at)
                return asked
            if before.offer == FORGET and stored.offer != FORGET and not turn.has(Forget):
                self._private.remember(key, before._replace(offer=None), event.at)
            raise
        if turn.has(Forget):
            self._private.forget(talk.identity)
        else:
            self._private.remember(key, turn.session, event.at)
        return turn

    async def _rescue(self, talk: Talk, event: Event, fault: StoreError) -> Turn | None:
        key = (talk.identity, talk.dialog)
        held = self._private.recall(key, event.at)
        turn = rescue(self._dialogs[talk.dialog], held, event, fault.code)
        if turn is None:
            return None
        log.error("the store failed (%s); the turn was answered without it", fault.code)
        if turn.has(Forget):
            # Through the name of no talk: the store need not open the row that cannot be opened.
            await self._store.apply(talk.identity, "", lambda _: Decision(None, forget=True))
            self._private.forget(talk.identity)
        elif fault.code in UNREADABLE:
            self._private.remember(key, turn.session, event.at)
        return turn

    async def shown(self, talk: Talk, turn: Turn) -> None:
        """The person has seen this turn; after a crash it need not be shown again."""
        await self._store.mark_shown(talk.identity, talk.dialog, turn.session.turn)

    def drop_idle(self, now: datetime) -> None:
        """Let go of private values whose hour is over, while nobody writes."""
        self._private.drop_idle(now)

    async def unshown(self) -> Sequence[Talk]:
        """The talks whose last turn a crash may have kept from the person. Open each of them again."""
        talks = []
        for one in await self._store.unshown():
            with suppress(StoreError):  # the next turn of that talk says what is wrong
                record = decode(one.payload)
                talks.append(Talk(record.identity, record.session["d"]))
        return talks

    async def export(self, identity: Identity) -> str:
        """Everything stored about a person, as JSON: for them alone. Private values are not stored."""
        records = [decode(payload) for payload in await self._store.talks(identity)]
        talks = [_readable(self._dialogs, record) for record in records]
        document = {"platform": identity.platform, "id": identity.id, "talks": talks}
        text = msgspec.json.format(msgspec.json.encode(document), indent=2).decode()
        return _UNSEEN.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def _session(record: Record | None, dialog: str) -> Session:
    if record is None:
        return Session(dialog)
    try:
        return Session.from_dict(record.session)
    except SessionError as fault:
        raise StoreError(
            "unreadable", f"A stored talk cannot be opened: {fault}. It was left as it is."
        ) from None


def _readable(dialogs: Mapping[str, Dialog], record: Record) -> dict[str, object]:
    """The stored session with the questions' names beside their ids."""
    dialog = dialogs.get(record.session["d"])
    labels = {step: question.label for step, question in dialog.questions.items()} if dialog else {}
    answers = {
        step: {"question": labels.get(step, step), "answer": "not stored" if value is False else value}
        for step, (_, value) in record.session["a"].items()
    }
    rest = {"half_said": [record.session[key] for key in ("f", "o") if key in record.session]}
    return {"dialog": record.session["d"], "turns": record.session["t"], "answers": answers, **rest}
