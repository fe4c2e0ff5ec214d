"""One way for every call to Discord: what is tried again, what never is, what a fault means to the service.

| what happens | what is done |
|---|---|
| 429 and 5xx | discord.py waits and tries again by itself; given up: `UnsentError` |
| no answer within a minute (`limit_patience`) | `UnsentError` |
| a rate limit of more than a minute: discord.py does not even try | `HeldError`, an `UnsentError` |
| the connection breaks (discord.py leaves Linux's ECONNRESET out) | tried again here, three times |
| 403 | never tried again: 10,000 invalid requests in 10 minutes are a ban. `UnreachableError` |
| 404 of a message | the message is gone: `GoneError` |
| 404 of an interaction (10062), or one answered already (40060) | `LateError`: another way is taken |
| any other 4xx | a mistake of ours, told to the person as a fault |

To send twice doubles nothing: a message carries a nonce that Discord enforces, kept over all tries. Edits and
deletes may come twice anyway, an interaction is answered once, and what follows it is not tried again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

import aiohttp
import discord

from bot.service.ports import RefusedError, SendError, UnreachableError, UnsentError, UnsureError

T = TypeVar("T")

CLOSED: Final = frozenset(("50007", "50278", "40003"))
"""Codes of direct messages that cannot be opened: closed, no server in common, opened too fast."""
TRIES: Final = 4
PAUSE_SECONDS: Final = 0.5
PATIENCE_SECONDS: Final = 60.0
"""For an answer of Discord's, and for a rate limit. aiohttp itself would hold out for five minutes."""
_LATE: Final = frozenset((10062, 10015, 40060, 50027))
"""Unknown interaction, unknown webhook, answered already, an interaction's token that has run out."""


class GoneError(SendError):
    """The message or the channel is no longer there."""


class HeldError(UnsentError):
    """Not before so many `seconds`: a rate limit."""

    def __init__(self, seconds: float) -> None:
        super().__init__("429")
        self.seconds = seconds


class LateError(UnsureError):
    """The interaction cannot be answered, or was answered already."""


async def call(attempt: Callable[[], Awaitable[T]], *, once: bool = False) -> T:
    """Make a call, again where that helps. Raises SendError, and nothing that quotes what was sent.

    `once`: to make it twice would show it twice; UnsureError where the answer is lost.
    """
    for tries in range(1, TRIES + 1):
        try:
            return await attempt()
        except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError) as fault:
            lost = isinstance(fault, aiohttp.ClientError | OSError) and not isinstance(fault, TimeoutError)
            if lost and once:
                raise UnsureError("network") from None
            if not lost or tries == TRIES:
                raise translated(fault) from None
        await asyncio.sleep(PAUSE_SECONDS * tries)
    raise AssertionError


def translated(fault: Exception) -> SendError:
    """What a fault of the library means, without its text: that may quote a message."""
    match fault:
        case discord.RateLimited(retry_after=seconds):
            return HeldError(seconds)
        case discord.HTTPException(code=code) if code in _LATE:
            return LateError(str(code))
        case discord.Forbidden(code=code):
            return UnreachableError(str(code))
        case discord.HTTPException(code=40003):
            return UnreachableError("40003")
        case discord.NotFound(code=code):
            return GoneError(str(code))
        case discord.HTTPException(status=status) if status == 429 or status >= 500:
            return UnsentError(str(status))
        case discord.HTTPException(code=code):
            return RefusedError(str(code))
        case discord.DiscordException():
            return RefusedError(type(fault).__name__)
        case TimeoutError():
            return UnsentError("timeout")
        case _:
            return UnsentError("network")
