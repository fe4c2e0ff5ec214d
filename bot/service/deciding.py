"""What a talk comes to by what happened: from its stored record to the store's `Decision`.

Pure, but for new nonces, since it runs in the store's thread, and may run again where a commit failed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from bot.dialogue.engine import present, step
from bot.dialogue.events import (
    ErasureNeared,
    Event,
    LinkMade,
    ReminderDue,
    ReminderUnsent,
    WarningUnsent,
)
from bot.dialogue.local import NOWHERE, Local
from bot.dialogue.session import Session, SessionError, with_private
from bot.dialogue.turn import Forget, Turn
from bot.service.buttons import Press, nonce_of
from bot.service.language import in_language
from bot.service.nonces import new_nonce
from bot.service.ports import Decision, Identity, Receipt, StoreError
from bot.service.records import REMEMBERED, Record, decode, encode
from bot.service.talk import Edition, Handled, Talk


class Happened(NamedTuple):
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


class Remembered(NamedTuple):
    """What is in memory of a talk: `private` (see there), and the nonce that was lent, "" for none."""

    private: Session | None
    nonce: str


class Tried(NamedTuple):
    """A turn, whether it could be committed or not; the session as it was stored, and with what was in memory
    laid over it."""

    stored: Session
    before: Session
    turn: Turn


class Deciding:
    """`tried`: the last turn that was made; None where there was nothing to apply."""

    __slots__ = ("_edition", "_happened", "_remembered", "tried")

    def __init__(self, happened: Happened, edition: Edition, remembered: Remembered) -> None:
        self._happened = happened
        self._edition = edition
        self._remembered = remembered
        self.tried: Tried | None = None

    def __call__(self, payload: bytes | None) -> Decision[Handled]:
        """Raises StoreError for a record that cannot be read."""
        talk, event, _, local, locale, update, _ = self._happened
        dialog, buttons = self._edition
        private, lent = self._remembered
        record = decode(payload) if payload is not None else None
        stored = _session(record, talk.dialog)
        before = in_language(with_private(stored, private), dialog, locale)
        nonce = (record.nonce if record is not None else lent) or new_nonce()
        known = record is not None and update in record.updates
        strange = isinstance(event, Press) and nonce_of(event) != nonce
        if known or (isinstance(event, Press) and event.only_looks):
            shown = present(dialog, before, event.at, local=local)
            return Decision(Handled(shown, nonce, self._edition, bool(record), True, strange))
        happened = buttons.read(event, nonce) if isinstance(event, Press) else event
        if happened is None:
            shown = present(dialog, before, event.at, "moved_on", local)
            return Decision(Handled(shown, nonce, self._edition, bool(record), True, strange))
        turn = step(dialog, before, happened, local)
        handled = Handled(turn, nonce, self._edition, record is not None)
        self.tried = Tried(stored, before, turn)
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
            turn=0 if is_clockwork(event) else after.turn,  # a reminder is rather lost than doubled
            due=after.remind if after.remind != stored.remind else None,
        )


def presenting(
    talk: Talk, edition: Edition, remembered: Remembered, at: datetime, local: Local
) -> Callable[[bytes | None], Decision[Handled]]:
    """Where the talk stands; nothing happened."""
    private, lent = remembered

    def decide(payload: bytes | None) -> Decision[Handled]:
        record = decode(payload) if payload is not None else None
        session = with_private(_session(record, talk.dialog), private)
        nonce = (record.nonce if record is not None else lent) or new_nonce()
        turn = present(edition.dialog, session, at, local=local)
        return Decision(Handled(turn, nonce, edition, record is not None, repeated=True))

    return decide


def is_clockwork(event: Event | Press) -> bool:
    """Whether it is nothing that the person did."""
    return isinstance(event, ReminderDue | ReminderUnsent | ErasureNeared | WarningUnsent | LinkMade)


def _session(record: Record | None, dialog: str) -> Session:
    if record is None:
        return Session(dialog)
    try:
        return Session.from_dict(record.session)
    except SessionError as fault:
        raise StoreError(
            "unreadable", f"A stored talk cannot be opened: {fault}. It was left as it is."
        ) from None
