"""Where something shown is still to be taken back, after `hide` or `forget`, by a platform that is slow.

It lies in the store under an identity made of the place, sealed under a key of its own: so it outlasts
`forget`, a kill and a restart. It says where, and up to which message; not who, and nothing of what was said.
It goes as soon as that is done, and within a day in any case.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Final

import msgspec

from bot.dialogue.zones import minute_at
from bot.service.ports import Decision, Identity, Store
from bot.service.sweep import due_rows, each

CLEARING: Final = "clearing"
"""The platform of its identity, and the name under which it is stored."""
_HOUR, _DAY = 60, 24 * 60


class Clearing(msgspec.Struct, frozen=True, array_like=False, tag=CLEARING, kw_only=True):
    """`place`: as its platform names it. `before`: the update that asked for it; what came later stays.
    `until`: the minute since 1970 at which it is let go, done or not."""

    platform: str
    place: str
    before: int
    until: int

    @property
    def owner(self) -> Identity:
        return Identity(CLEARING, f"{self.platform}:{self.place}")


class Clearings:
    """Raises StoreError."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def note(self, platform: str, place: str, before: int, at: datetime) -> Clearing:
        """It is to be done. Durable from then on, in place of an earlier one there.

        The minute at which it goes can be read without keys: so it is a full hour, which tells less.
        """
        until = minute_at(at) // _HOUR * _HOUR + _DAY
        clearing = Clearing(platform=platform, place=place, before=before, until=until)
        paper = _encoder.encode(clearing)

        def decide(payload: bytes | None) -> Decision[Clearing]:
            earlier = _read(payload)
            if earlier is not None and earlier.before > before:
                return Decision(earlier)
            return Decision(clearing, save=paper, due=until)

        return await self._store.apply(clearing.owner, CLEARING, decide)

    async def end(self, clearing: Clearing) -> None:
        """It is done, unless more was asked for meanwhile."""

        def decide(payload: bytes | None) -> Decision[None]:
            kept = _read(payload)
            return Decision(None, forget=kept is not None and kept.before <= clearing.before)

        await self._store.apply(clearing.owner, CLEARING, decide)

    async def left(self, platform: str, at: datetime) -> Sequence[Clearing]:
        """What a process before this one did not finish."""
        return [one async for one in self._due(minute_at(at) + _DAY) if one.platform == platform]

    async def drop_expired(self, now: datetime) -> None:
        """Raises PassedOverError."""
        await each(self._due(minute_at(now)), self.end)

    async def _due(self, minute: int) -> AsyncIterator[Clearing]:
        async for row in due_rows(self._store, minute):
            if (clearing := _read(row.payload)) is not None:
                yield clearing


def _read(payload: bytes | None) -> Clearing | None:
    """None for anything else."""
    if payload is None:
        return None
    with suppress(msgspec.DecodeError, ValueError):
        return _decoder.decode(payload)
    return None


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Clearing)
