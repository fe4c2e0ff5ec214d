"""The codes by which somebody shows that two platforms are theirs: of one use and ten minutes.

Each lies in the store under an identity made of it, so that its name there is a keyed hash, and is sealed
under a key of its own. `Decision.due` tells when it is over. Guesses are counted in memory alone.
"""

from __future__ import annotations

import secrets
from collections import OrderedDict, deque
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Final, Literal

import msgspec

from bot.dialogue.linking import CODE_MINUTES
from bot.dialogue.verbs import CODE_LETTERS
from bot.dialogue.zones import minute_at
from bot.service.ports import Decision, Due, Identity, Store, StoreError
from bot.service.sweep import due_rows, each

PLATFORM: Final = "link-code"
PAPER: Final = "code"
LENGTH: Final = 8
"""Letters: 34 random bits. Of the few that are good at one time, five guesses an hour find none."""
LIFE: Final = timedelta(minutes=CODE_MINUTES)
MOST_WRONG: Final = 5
"""Codes that were not known, within `WITHIN`; then nobody's code is looked at for whoever typed them."""
WITHIN: Final = timedelta(hours=1)
_MOST_GUESSING: Final = 10_000

Refused = Literal["own", "unknown", "slow"]


class Code(msgspec.Struct, frozen=True, array_like=False, tag="code", kw_only=True):
    """`until`: seconds since 1970."""

    code: str
    maker: Identity
    until: float


class Codes:
    """Safe for many people at once. Raises StoreError."""

    def __init__(self, store: Store, draw: Callable[[str], str] = secrets.choice) -> None:
        self._store = store
        self._draw = draw
        self._made: OrderedDict[Identity, str] = OrderedDict()
        """The last of each maker, as long as the process lives; a new one takes its place."""
        self._wrong: OrderedDict[Identity, deque[datetime]] = OrderedDict()

    async def make(self, maker: Identity, at: datetime) -> str:
        """A new code, as it is shown ("bcdf-ghjk"). The one before it is worth nothing any more."""
        before = self._made.pop(maker, None)
        if before is not None:
            await self._erase(before)
        code = "".join(self._draw(CODE_LETTERS) for _ in range(LENGTH))
        until = (at + LIFE).timestamp()
        paper = _encoder.encode(Code(code=code, maker=maker, until=until))
        decision: Decision[None] = Decision(None, save=paper, due=minute_at(at + LIFE) + 1)
        await self._store.apply(_owner(code), PAPER, lambda _: decision)
        self._made[maker] = code
        if len(self._made) > _MOST_GUESSING:
            self._made.popitem(last=False)
        return f"{code[:4]}-{code[4:]}"

    async def redeem(self, typed: str, by: tuple[Identity, ...], at: datetime) -> Identity | Refused:
        """Who made it: once, and never again. `by`: all identities of whoever typed it.

        Typed where it was made, it stays good: they are one step from the right place.
        """
        if self._guesses(by[0], at) >= MOST_WRONG:
            return "slow"
        code = "".join(letter for letter in typed.casefold() if letter.isalpha())

        def take(payload: bytes | None) -> Decision[Identity | Refused]:
            paper = _read(payload)
            if paper is None:
                return Decision("unknown")
            if paper.until < at.timestamp():
                return Decision("unknown", forget=True)
            if paper.maker in by:
                return Decision("own")
            return Decision(paper.maker, forget=True)

        found = await self._store.apply(_owner(code), PAPER, take)
        if found == "unknown":
            self._wrong.setdefault(by[0], deque(maxlen=MOST_WRONG)).append(at)
            if len(self._wrong) > _MOST_GUESSING:
                self._wrong.popitem(last=False)
        return found

    async def drop_expired(self, now: datetime) -> None:
        """Erase those whose time is over, with their keys. Raises PassedOverError."""

        async def drop(row: Due) -> None:
            paper = _read(row.payload)
            if paper is not None:
                await self._erase(paper.code)

        await each(due_rows(self._store, minute_at(now)), drop)

    def _guesses(self, leader: Identity, at: datetime) -> int:
        wrong = self._wrong.get(leader)
        while wrong and at - wrong[0] >= WITHIN:
            wrong.popleft()
        return len(wrong) if wrong else 0

    async def _erase(self, code: str) -> None:
        await self._store.apply(_owner(code), PAPER, lambda _: Decision(None, forget=True))


def _owner(code: str) -> Identity:
    return Identity(PLATFORM, code)


def _read(payload: bytes | None) -> Code | None:
    """None for anything that is no code."""
    if payload is None:
        return None
    with suppress(msgspec.DecodeError, ValueError):
        return _decoder.decode(payload)
    return None


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Code)

__all__ = ["Code", "Codes", "Refused", "StoreError"]
