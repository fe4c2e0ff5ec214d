"""The queue of updates: kept until the bot confirms them, over restarts of the bot too.

https://core.telegram.org/bots/api#getupdates. As in the real server, an update is confirmed when getUpdates
is called with an offset beyond it, or a webhook answers 2xx; what `allowed_updates` leaves out is never
queued. An offset more than `AHEAD` beyond the newest update is no offset: the answer begins with the oldest
that waits, and nothing is confirmed (tdlib, `TQueue::get`).
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable

from .messages import Json
from .refusals import OTHER_POLL, RefusedError, bad, conflict

KINDS = frozenset(
    [
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "business_connection",
        "business_message",
        "edited_business_message",
        "deleted_business_messages",
        "guest_message",
        "message_reaction",
        "message_reaction_count",
        "inline_query",
        "chosen_inline_result",
        "callback_query",
        "shipping_query",
        "pre_checkout_query",
        "purchased_paid_media",
        "poll",
        "poll_answer",
        "my_chat_member",
        "chat_member",
        "chat_join_request",
        "chat_boost",
        "removed_chat_boost",
        "managed_bot",
        "subscription",
        "stopped_message_generation",
    ]
)
"""Those of Bot API 10.3."""
UNASKED = {"chat_member", "message_reaction", "message_reaction_count"}
"""Only for bots that name them in `allowed_updates`."""
LIMIT = 100
LONGEST_POLL = 50
FIRST = 871_000_001
AHEAD = 10


class Queue:
    """`waiting` maps ids to updates, in order; `confirmed` holds the last hundred that the bot confirmed."""

    def __init__(self) -> None:
        self.waiting: dict[int, Json] = {}
        self.confirmed: deque[Json] = deque(maxlen=100)
        self.allowed = KINDS - UNASKED
        self.arrived = asyncio.Event()
        self._next = FIRST
        self._poll: asyncio.Future[None] | None = None

    @property
    def newest(self) -> int:
        """The id of the update that came last."""
        return self._next - 1

    @property
    def is_polled(self) -> bool:
        """A long poll waits."""
        return self._poll is not None and not self._poll.done()

    def allow(self, kinds: Iterable[str] | None) -> None:
        """None changes nothing; an empty list is the default. Raises `RefusedError` for no kind of update."""
        if kinds is None:
            return
        asked = frozenset(kinds)
        if asked - KINDS:
            raise bad(f"can't parse allowed_updates: {sorted(asked - KINDS)}")
        self.allowed = asked or KINDS - UNASKED

    def push(self, kind: str, body: Json) -> Json | None:
        """None where the bot did not ask for this kind."""
        if kind not in self.allowed:
            return None
        update = {"update_id": self._next, kind: body}
        self.put(update)
        return update

    def put(self, update: Json) -> None:
        """As it stands, whatever it is: for updates that nobody can parse. Its id is set."""
        update["update_id"] = self._next
        self.waiting[self._next] = update
        self._next += 1
        self.wake()

    def wake(self) -> None:
        self.arrived.set()
        if self._poll and self.is_polled:
            self._poll.set_result(None)

    def rest(self, then: int = 402_318_771) -> None:
        """A week without updates, of which none waits longer than a day: the next has a random number."""
        self.clear()
        self._next = then

    def confirm(self, *ids: int) -> None:
        for each in ids:
            if each in self.waiting:
                self.confirmed.append(self.waiting.pop(each))

    def clear(self) -> None:
        self.waiting.clear()

    def end_poll(self, why: RefusedError) -> None:
        if self._poll and self.is_polled:
            self._poll.set_exception(why)

    async def take(self, offset: int, limit: int, patience: float) -> list[Json]:
        """Confirms what lies below `offset`; waits up to `patience` seconds where nothing is there.

        A negative offset forgets all but the last ones. A later call ends an earlier one with `RefusedError`
        (409).
        """
        self.end_poll(conflict(OTHER_POLL))
        if offset > self._next + AHEAD:
            offset = 0
        if offset < 0:
            self.confirm(*list(self.waiting)[:offset])
        elif offset:
            self.confirm(*[each for each in self.waiting if each < offset])
        if not self.waiting and patience > 0:
            poll = self._poll = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout(min(patience, LONGEST_POLL)):
                    await poll
            except TimeoutError:
                return []
            finally:
                if self._poll is poll:
                    self._poll = None
        return list(self.waiting.values())[: limit if 1 <= limit <= LIMIT else LIMIT]


def chat_of(update: Json) -> int:
    """Whose order an update belongs to; 0 for one that tells nobody."""
    for body in update.values():
        if isinstance(body, dict):
            place = body.get("chat") or (body.get("message") or {}).get("chat") or body.get("from") or {}
            return int(place.get("id", 0))
    return 0
