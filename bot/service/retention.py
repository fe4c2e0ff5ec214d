"""Who has been away for long enough is forgotten: told once before, if they allowed it, and then as if they
had asked for it.

The hour in which somebody was last here lies in their sealed talk and nowhere else, so nothing outside the
seal tells who comes when. Instead, once a day all talks are opened, a page at a time.

**The clock is not believed alone.** A clock that jumps by a year would have everybody away for a year. So
the days on which the guide was running are written down (`Witness`), and besides the days of the calendar
half as many of those must have passed since somebody was last here; and after a gap in them, which may be a
jump, nobody is erased for a fortnight. A clock that goes back makes the count begin anew. What is erased too
early by a wrong clock is gone; what is erased too late is not.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import Final, Literal

import msgspec

from bot.dialogue.struct import Struct
from bot.service.conversations import Conversations
from bot.service.faults import log
from bot.service.ports import Decision, Identity, Kept, Store, StoreError
from bot.service.records import Record, decode
from bot.service.sweep import PassedOverError, each
from bot.service.talk import Talk

LEAD_DAYS: Final = 14
"""So long before the day people are told."""
GRACE_DAYS: Final = 30
"""After so many days more nobody waits any longer for a warning that could not be sent."""
PAGE: Final = 25
"""Talks that are opened at a time: some milliseconds in which nobody else is answered."""
PAUSE_SECONDS: Final = 0.02
"""Between two pages, for everybody else."""
_OWN: Final = Identity("tebiki", "retention")
_MOST_SPANS: Final = 400
SETTLED_DAYS: Final = 14
"""So many days of work after a jump of the clock, or a long rest, nobody is erased or told."""
_MOST_OFF: Final = 7
"""A longer rest may have been a jump."""
_DAY: Final = 24

Fate = Literal["keep", "warn", "erase"]


class Witness(msgspec.Struct, frozen=True, tag="witness"):
    """The days since 1970 on which the guide was running, as spans of a first and a last one, in order."""

    spans: tuple[tuple[int, int], ...] = ()

    def at(self, day: int) -> Witness:
        """And on this day. One that lies before the last takes all others away: the clock was wrong."""
        if not self.spans or day < self.spans[-1][1]:
            return Witness(((day, day),))
        *earlier, (first, last) = self.spans
        if day <= last + 1:
            return Witness((*earlier, (first, day)))
        return Witness((*self.spans, (day, day))[-_MOST_SPANS:])

    @property
    def first(self) -> int:
        return self.spans[0][0]

    @property
    def is_settled(self) -> bool:
        """Whether the clock has run on for some days of work without a jump, as far as can be seen."""
        days, following = 0, 0
        for first, last in reversed(self.spans):
            if following and following - last > _MOST_OFF:
                break
            days, following = days + last - first + 1, first
        return days >= SETTLED_DAYS

    def after(self, day: int) -> int:
        """How many days later than this one it was running on."""
        return sum(max(0, last - max(first, day + 1) + 1) for first, last in self.spans)


class Life(Struct, frozen=True):
    """Of all that is kept of a person, in hours since 1970: the last one in which they were here, or were
    written to as they wished; the one in which they were warned. `talk`: the one that they were last in."""

    last: int
    warned: int
    allowed: bool
    talk: Talk | None


def life_of(payloads: Sequence[bytes], now: int, witness: Witness) -> Life:
    """An hour that is not known, or lies ahead, is that of the first day on which the guide was running.

    What is no talk (what a server set, say) keeps nobody, and goes along.
    """
    lives = [_life(payload, now, witness) for payload in payloads]
    found = [life for life in lives if life is not None]
    if not found:
        return Life(now, 0, allowed=False, talk=None)
    latest = max(found, key=lambda life: (life.allowed, life.last))
    return Life(
        max(life.last for life in found),
        max(life.warned for life in found),
        any(life.allowed for life in found),
        latest.talk,
    )


def _life(payload: bytes, now: int, witness: Witness) -> Life | None:
    with suppress(StoreError, KeyError, TypeError):
        record: Record = decode(payload)
        session = record.session
        written = int(session.get("w", 0))
        last = max(int(session.get("s", 0)), int(session.get("k", 0)), written)
        if not 0 < last <= now + _DAY:
            last = witness.first * _DAY
        last = max(last, int(session.get("m", 0)) // 60)
        allowed = bool(written or session.get("m", 0))
        return Life(last, int(session.get("e", 0)), allowed, Talk(record.identity, session["d"]))
    return None


def fate_of(life: Life, now: int, witness: Witness, days: int) -> Fate:
    """`now` in hours since 1970. Half of the days must be those of the witness."""
    away, seen = now - life.last, witness.after(life.last // _DAY)
    if not witness.is_settled:
        return "keep"
    if away < (days - LEAD_DAYS) * _DAY or seen < (days - LEAD_DAYS) // 2:
        return "keep"
    is_over = away >= days * _DAY and seen >= days // 2
    if not life.allowed or life.talk is None or away >= (days + GRACE_DAYS) * _DAY:
        return "erase" if is_over else "keep"
    if life.warned < life.last:
        return "warn"
    told = now - life.warned >= LEAD_DAYS * _DAY and witness.after(life.warned // _DAY) >= LEAD_DAYS // 2
    return "erase" if is_over and told else "keep"


class Retention:
    """Of one process. `days`: after which somebody is erased; 0 for never."""

    def __init__(self, store: Store, conversations: Conversations, days: int) -> None:
        self._store = store
        self._conversations = conversations
        self._days = days
        self._looked: date | None = None

    async def look(self, now: datetime) -> int:
        """Once a day: erase who is due, and have others warned. Returns how many were erased.

        Cut off, it begins anew at the next look. Raises StoreError; PassedOverError when all others are done.
        """
        today = now.astimezone(UTC).date()
        if not self._days or self._looked == today:
            return 0
        witness = await self._write_down(int(now.timestamp()) // (3600 * _DAY))
        erased = 0
        self._conversations.fading.clear()

        async def look_at(one: Kept) -> None:
            nonlocal erased
            erased += await self._look_at(one.payload, now, witness)

        try:
            await each(self._kept(), look_at)
            self._looked = today
        except PassedOverError:
            self._looked = today
            raise
        finally:
            if erased:
                log.info("%d people who had been away for %d days were erased", erased, self._days)
        return erased

    async def _kept(self) -> AsyncIterator[Kept]:
        after = 0
        while page := await self._store.kept(after, PAGE):
            for one in page:
                after = one.row
                yield one
            await asyncio.sleep(PAUSE_SECONDS)

    async def _look_at(self, payload: bytes, now: datetime, witness: Witness) -> bool:
        hour = int(now.timestamp()) // 3600
        if fate_of(life_of([payload], hour, witness), hour, witness, self._days) == "keep":
            return False  # whoever is kept for one talk is kept
        identity, wanted = decode(payload).identity, list[Life]()

        def is_idle(payloads: Sequence[bytes]) -> bool:
            life = life_of(payloads, hour, witness)
            fate = fate_of(life, hour, witness, self._days)
            if fate == "warn":
                wanted.append(life)
            return fate == "erase"

        erased = await self._conversations.erase(identity, is_idle)
        for life in wanted:
            if life.talk is not None and life.talk.dialog in self._conversations.editions:
                ends = max(life.last + self._days * _DAY, hour + LEAD_DAYS * _DAY)
                self._conversations.fading[life.talk] = _day_in_japan(ends)
        return erased

    async def _write_down(self, day: int) -> Witness:
        def decide(payload: bytes | None) -> Decision[Witness]:
            before = _decoder.decode(payload) if payload is not None else Witness()
            after = before.at(day)
            if before.spans and day < before.spans[-1][1]:
                log.warning("the clock went back; days without a word are counted anew")
            return Decision(after, save=_encoder.encode(after) if after != before else None)

        return await self._store.apply(_OWN, "witness", decide)


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Witness)


def _day_in_japan(hour: int) -> date:
    """Before that day nothing is erased, by the calendar of those who read it."""
    return (datetime.fromtimestamp(hour * 3600, UTC) + timedelta(hours=9)).date()
