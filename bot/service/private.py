"""What must never be on disk, in memory alone.

Private values, drafts and offers stay for an idle hour; what was just typed for as long as it can still be
joined to the next text.
"""

from __future__ import annotations

from collections import OrderedDict
from datetime import datetime, timedelta

from bot.dialogue.hearing import NEAR
from bot.dialogue.session import Session
from bot.service.ports import Identity

IDLE = timedelta(hours=1)
MOST = 10_000
"""Talks remembered at once; the longest idle go first, so that a crowd cannot fill the memory."""

Key = tuple[Identity, str]


class PrivateMemory:
    """The last session of a talk that holds something private or unsaved."""

    def __init__(self) -> None:
        self._held: OrderedDict[Key, tuple[Session, datetime]] = OrderedDict()
        self._heard: OrderedDict[Key, datetime] = OrderedDict()
        """Those of the above that hold what was just typed, and since when."""

    def recall(self, key: Key, now: datetime) -> Session | None:
        """What is still fresh at `now`. What is not is dropped, other people's too."""
        self.drop_idle(now)
        session, used = self._held.get(key, (None, now))
        if now - used >= IDLE:
            self._drop(key)
            return None
        return session

    def remember(self, key: Key, session: Session, now: datetime) -> None:
        self._drop(key)
        if session.heard is not None or _is_private(session):
            self._held[key] = (session, now)
            if session.heard is not None:
                self._heard[key] = session.heard.at
            if len(self._held) > MOST:
                self._drop(next(iter(self._held)))

    def forget(self, identity: Identity) -> None:
        self.take(identity)

    def forget_talk(self, key: Key) -> None:
        self._drop(key)

    def take(self, identity: Identity) -> dict[str, tuple[Session, datetime]]:
        """All that is held of somebody, by dialog, and when it was used last. It is held no more."""
        found = {key: held for key, held in self._held.items() if key[0] == identity}
        for key in found:
            self._drop(key)
        return {dialog: held for (_, dialog), held in found.items()}

    def drop_idle(self, now: datetime) -> None:
        """Called at every turn, and by whoever runs the process while nobody writes."""
        while self._heard:
            key, since = next(iter(self._heard.items()))
            if now - since <= NEAR:
                break
            del self._heard[key]
            session, used = self._held[key]
            if _is_private(session):
                self._held[key] = (session._replace(heard=None), used)
            else:
                del self._held[key]
        while self._held:
            key, (_, used) = next(iter(self._held.items()))
            if now - used < IDLE:
                return
            self._drop(key)

    def _drop(self, key: Key) -> None:
        self._held.pop(key, None)
        self._heard.pop(key, None)

    def __len__(self) -> int:
        return len(self._held)


def _is_private(session: Session) -> bool:
    private_draft = session.draft is not None and session.draft.private
    return bool(session.overlay or session.offer is not None or session.offered or private_draft)
