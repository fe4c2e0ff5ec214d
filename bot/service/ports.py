"""What the service asks of the world outside: a store, an inbox, a sender."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar

from bot.dialogue.keepsake import Keepsake
from bot.dialogue.local import NOWHERE, Local
from bot.dialogue.struct import Struct

if TYPE_CHECKING:
    from asyncio import Future

    from bot.dialogue.turn import Turn
    from bot.service.screens import Screen

T = TypeVar("T")


class Identity(NamedTuple):
    """Who writes, as the platform names them: ("discord", "1234"), ("terminal", "me").

    A named tuple, since every update looks it up in a dozen tables, and a tuple is hashed at once.
    """

    platform: str
    id: str


class Decision(Struct, Generic[T], frozen=True):
    """What a `decide` function wants done with one talk, and what it answers its caller.

    `save` is the talk's new payload (None leaves it as it is). `turn` says which turn has not been shown
    yet (0: there is nothing to show); it is written with the payload. `forget` destroys the person: key
    first, then every row; `save` is then ignored. `due`, with `save`, is the minute since 1970 at which the
    person wants to be written to: 0 for none, None for what it was before.
    """

    result: T
    save: bytes | None = None
    turn: int = 0
    forget: bool = False
    due: int | None = None


class Paper(NamedTuple):
    """What is to lie under a name from now on; None for nothing. `due`: as in `Decision`."""

    name: str
    payload: bytes | None
    due: int = 0


class Rewrite(Struct, Generic[T], frozen=True):
    """What a `decide` function wants done with all that is kept of one person, or of two who become one.

    `papers`: each that changes. None: nothing is done, and nobody becomes one with anybody. `alone`: all
    other identities of the person are theirs no longer, and no backup from before shows it to them; `papers`
    then name all that is kept. `forget`: as in `Decision`, where there is no other;
    `papers` are then ignored.
    """

    result: T
    papers: Sequence[Paper] | None = None
    alone: bool = False
    forget: bool = False


@dataclass(slots=True)
class Receipt:
    """Of an update that is being stored in the inbox; `number` is its id there.

    `new` is done once that is durable. True: it waits, and may be acted upon. False: it was known, or could
    not be stored and will come again: nothing may be done, nor be said. `processed` is set by `Store.apply`.
    """

    number: int
    new: Future[bool]
    processed: bool = False


class Unshown(Struct, frozen=True):
    """A turn that was committed and, as far as the store knows, never shown."""

    payload: bytes
    turn: int


class Kept(Struct, frozen=True):
    """One stored talk. `row` gives its place in the order."""

    row: int
    payload: bytes


class Due(Struct, frozen=True):
    """A talk whose person wanted to be written to at the minute `due` since 1970. `row` names it."""

    due: int
    row: bytes
    payload: bytes
    hidden = ("row", "payload")


class Store(Protocol):
    """Keeps sealed talks. A payload is opaque bytes to it; all else is its own affair."""

    async def apply(
        self,
        identity: Identity,
        talk: str,
        decide: Callable[[bytes | None], Decision[T]],
        receipt: Receipt | None = None,
    ) -> T:
        """Load the talk, let `decide` look at its payload, and commit what it decides: one transaction.

        `decide` is pure and quick and runs in the store's thread. It gets None where nothing is stored.
        Returns its `result` only after the commit is durable. What `decide` raises reaches the caller, and
        only that turn is undone. A person and their key come to be with the first `save`, never before.

        `receipt`: of an update in the inbox, or just given to `Inbox.receive`. If it does not wait there,
        NotWaitingError is raised and `decide` is not asked. With a turn that is to be shown it is marked as
        processed, in the same transaction: `unshown` tells of it from then on.

        Raises StoreError: nothing of this turn was kept (or, after a time-out of the disk, it may have been:
        deciding again must be harmless). One damaged talk raises each time; its owner can still be
        forgotten, through any other talk's name.
        """
        ...

    async def rewrite(
        self,
        identity: Identity,
        other: Identity | None,
        decide: Callable[[Sequence[bytes], Sequence[bytes]], Rewrite[T]],
    ) -> T:
        """Look at all payloads of a person at once, and write several: one transaction.

        With an `other` identity both are the same person from then on. `decide` gets the payloads of either,
        the second list empty where they are one already or where nothing is kept of the other; what it does
        not name of the second is refused rather than lost. What was noted as shown to either stays noted.

        Raises StoreError as `apply` does: then nothing has changed.
        """
        ...

    async def mark_shown(self, identity: Identity, talk: str, turn: int, shown: bytes | None = None) -> None:
        """Note that this turn reached the person. Not durable at once: it rides along with a later commit.

        `shown` is what the platform needs to find its messages again (ids, no words), kept sealed beside the
        talk, for this identity, in place of what was noted before; None leaves that as it is. Of somebody of
        whom nothing is stored, nothing is kept. Raises StoreError ("too_large") if it is longer than 31,968
        bytes.
        """
        ...

    async def shown(self, identity: Identity, talk: str) -> bytes | None:
        """What `mark_shown` noted last for this talk and identity; None if nothing is kept."""
        ...

    async def unshown(self) -> Sequence[Unshown]:
        """The turns to show again after a crash: the latest of each talk."""
        ...

    async def kept(self, after: int = 0, most: int = 500) -> Sequence[Kept]:
        """A page of all talks, oldest first, for the start after an absence. A damaged one is left out.

        `after` is the `row` of the last one of the page before; an empty page is the end.
        """
        ...

    async def due(self, minute: int, after: Due | None = None, most: int = 200) -> Sequence[Due]:
        """A page of the talks whose minute is this one or has passed, the earliest first.

        `after` is the last one of the page before; an empty page is the end. A damaged talk is left out.
        """
        ...

    def key(self, purpose: str) -> bytes:
        """32 bytes for one purpose, the same while this store lives. No other key follows from them."""
        ...

    async def talks(self, identity: Identity) -> Sequence[bytes]:
        """The payloads of all talks of a person, oldest first; for their own export."""
        ...

    async def close(self) -> None:
        """Finish what waits, checkpoint, release the files."""
        ...


class Whereabouts(Protocol):
    """Which community each person came by, as far as the words go. Quick: on the way of every answer.

    Nothing of it raises: where it cannot be known, words are those of the whole country.
    """

    async def local(self, person: Identity) -> Local:
        """What their community adds to the words."""
        ...

    async def move(self, person: Identity, choice: str) -> None:
        """They asked for another: see `bot.dialogue.turn.Moved`."""
        ...

    async def keep(self, person: Identity) -> None:
        """Something of theirs is stored by now, and so may this be."""
        ...

    async def count(self, person: Identity, turn: Turn, at: datetime) -> None:
        """Something of theirs came about that a community may count, without anybody's name."""
        ...

    def drop(self, person: Identity) -> None:
        """They were forgotten."""
        ...


class Nowhere:
    """Where there are no communities."""

    async def local(self, _: Identity) -> Local:
        return NOWHERE

    async def move(self, person: Identity, choice: str) -> None:
        """There is nowhere to go."""

    async def keep(self, person: Identity) -> None:
        """Nothing to keep."""

    async def count(self, person: Identity, turn: Turn, at: datetime) -> None:
        """Nobody counts."""

    def drop(self, person: Identity) -> None:
        """Nothing to let go."""


class Inbox(Protocol):
    """Updates that a platform will not send again once they are confirmed to it.

    What waits is sealed under a key of the inbox's own, which is replaced daily once nothing waits. An id is
    remembered for 48 hours after it was processed, without content, so that it is known if it comes again.
    """

    def receive(
        self, platform: str, updates: Sequence[tuple[int, bytes]], now: datetime
    ) -> Awaitable[Sequence[int]]:
        """Store what is new, durably, and return the ids of that, in the order given.

        An empty list only tells the time: ids that are old enough are forgotten, and the key is replaced.
        The turn of an update may be asked for in the same round of the loop, and then shares the commit; see
        `Store.apply`.

        One of more than 128 KiB is set aside: its id is remembered as processed, and is not returned.

        Raises StoreError: nothing of it was stored, and nothing may be confirmed to the platform.
        "inbox_full" while too many wait: ask again once some have been processed.
        """
        ...

    async def recognize(self, platform: str, updates: Sequence[int]) -> Sequence[int]:
        """Those of these updates that were received before, done with or not."""
        ...

    async def waiting(self, platform: str) -> Sequence[tuple[int, bytes]]:
        """What was received and not processed, by id; for the start. A damaged one is dropped."""
        ...

    async def mark_processed(self, platform: str, update: int) -> None:
        """Erase the content of an update. Not durable at once: it rides along with a later commit."""
        ...


class Sender(Protocol):
    """How one platform shows things to one person, in answer to one update. Message ids are opaque.

    Waits that a platform asks for (`retry_after`) are the sender's own affair. Raises SendError.
    """

    @property
    def lasting(self) -> bool:
        """Whether what is sent stays and can be found again by its id; not so what only one person sees."""
        ...

    async def send(self, screen: Screen) -> str:
        """Show a message. Returns its id."""
        ...

    async def edit(self, message: str, screen: Screen) -> str:
        """Put a screen in the place of a message, or, where that is gone, below. Returns the id."""
        ...

    async def freeze(self, message: str, text: str | None) -> None:
        """Take the buttons off, and put `text` (CommonMark) in its place if given. A message gone is fine."""
        ...

    async def settle(self) -> None:
        """Wait for what was begun beside the rest: an old message that loses its buttons, say."""
        ...

    async def hide(self, sent: Sequence[str], received: Sequence[str]) -> Sequence[str]:
        """Take back what the bot wrote and, where it may, what the person wrote. Returns what remains."""
        ...

    async def hand_over(self, documents: Sequence[Document]) -> Sequence[str]:
        """Give the person files of their own. Returns the ids of the messages."""
        ...


class Document(Struct, frozen=True):
    """A file for a person. `name` gives nothing away. `alt`: of a picture, the same in words."""

    name: str
    content: bytes
    media_type: str = "text/plain; charset=utf-8"
    alt: str = ""
    hidden = ("content", "alt")

    @property
    def is_picture(self) -> bool:
        return self.media_type.startswith("image/")


Draw = Callable[[Keepsake], tuple[Document, ...]]
"""Makes files of a keepsake. Slow, and called in a thread of its own."""


def draws_nothing(_: Keepsake) -> tuple[Document, ...]:
    """Where nobody is there to draw."""
    return ()


class SendError(Exception):
    """A message did not reach the person. `code` is the platform's own, and short ("429", "50007")."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
        self.sent: tuple[str, ...] = ()
        """Messages that went out before the one that failed: hiding must reach them too."""


class UnsentError(SendError):
    """It was not sent, and may be tried again later: the network is away, or the platform is busy."""


class UnsureError(SendError):
    """The answer was lost: it may have been sent, so sending it again could double it."""


class RefusedError(SendError):
    """The platform takes it for a mistake of ours, and would again: the person is told of a fault."""


class UnreachableError(SendError):
    """The person cannot be written to: they blocked the bot, or closed their direct messages."""


class NotWaitingError(Exception):
    """An update does not wait in the inbox: it was processed before, or could not be stored."""


class StoreError(Exception):
    """A fault of the store, said in one plain sentence that tells an operator what to do next.

    `code` is stable and short ("wrong_key", "disk_full", "newer_schema", …).
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
