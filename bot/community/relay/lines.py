"""How a platform carries what relayed talks show: to people's own messages, and to a supporters' channel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.service.ports import Identity
from bot.service.screens import Screen


class Line(Protocol):
    """Message ids are opaque. Waits that a platform asks for are its own affair; no message is sent twice.

    `place` is what `open` gave, "" where the platform needs none. All raise SendError.
    """

    async def open(self, person: Identity) -> str:
        """Where to write to somebody who did not just write. UnreachableError: they cannot be written to."""
        ...

    async def write(self, person: Identity, place: str, screen: Screen) -> str:
        """Returns the message's id. UnsureError: it may have arrived; any other SendError: it did not."""
        ...

    async def rewrite(self, person: Identity, place: str, message: str, screen: Screen) -> None:
        """Put other words in a message that is there. Raises SendError where it is not."""
        ...

    async def clear(self, person: Identity, place: str, message: str) -> None:
        """Take its buttons off. One that is gone is fine."""
        ...

    async def remove(self, person: Identity, place: str, messages: Sequence[str]) -> bool:
        """Take messages of ours away. False: some of it may still be read."""
        ...

    async def announce(self, channel: str, screen: Screen) -> str:
        """A message to a supporters' channel. Returns its id."""
        ...

    async def reannounce(self, channel: str, message: str, screen: Screen) -> None:
        """Put another in its place. One that is gone is fine."""
        ...

    def link(self, payload: str) -> str:
        """The address by which a volunteer comes to the bot; "" where a press tells who they are."""
        ...
