"""What must never be on disk: private values, drafts and offers. In memory, for an idle hour."""

from __future__ import annotations

from collections import OrderedDict
from datetime import datetime, timedelta

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

    def recall(self, key: Key, now: datetime) -> Session | None:
        """What is still fresh at `now`. What is not is dropped, other people's too."""
        self.drop_idle(now)
        session, used = self._held.get(key, (None, now))
        if now - used >= IDLE:
            del self._held[key]
            return None
        return session

    def remember(self, key: Key, session: Session, now: datetime) -> None:
        self._held.pop(key, None)
        if session.overlay or session.offer is not None or (session.draft and session.draft.private):
            self._held[key] = (session, now)
            if len(self._held) > MOST:
                self._held.popitem(last=False)

    def forget(self, identity: Identity) -> None:
        for key in [key for key in self._held if key[0] == identity]:
            del self._held[key]

    def drop_idle(self, now: datetime) -> None:
        """Called at every turn, and by whoever runs the process while nobody writes."""
        while self._held:
            key, (_, used) = next(iter(self._held.items()))
            if now - used < IDLE:
                return
            del self._held[key]

    def __len__(self) -> int:
        return len(self._held)
