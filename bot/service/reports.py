"""What the people who keep a guide should look at: what is due, and what readers found wrong.

Readers are counted by what they found and by the month, and by nothing else: no time, no place, no person.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final

import msgspec

from bot.dialogue.model import Dialog
from bot.dialogue.struct import Struct
from bot.service.faults import log
from bot.service.ports import Decision, Identity, Store

AHEAD: Final = timedelta(days=31)
"""What falls due before the next list is on this one."""
MONTHS: Final = 12
"""For which reports are counted. By then it was looked at, or nobody will."""
A_DAY: Final = 5
"""Reports of one person that count in a day; each thing counts once."""
_CROWD: Final = 1_024
_PLACE: Final = Identity("upkeep", "")


class Findings(msgspec.Struct, frozen=True, tag="upkeep"):
    """`found`: what readers found wrong -> month -> how often. Months are counted from year 0. `told`: the
    month of the last list."""

    found: dict[str, dict[int, int]] = {}
    told: int = 0


class ToCheck(Struct, frozen=True):
    """`what`: "line.police", "fact.notice", "card.flight". `due`: the day by which it is to be looked at
    again, None while it is not. `readers`: how many found it wrong in the last months."""

    what: str
    due: date | None
    readers: int


def to_check(dialogs: Iterable[Dialog], findings: Findings, today: date) -> tuple[ToCheck, ...]:
    """What readers found wrong first, most of them first; then what is due, the earliest first."""
    due = {what: day for dialog in dialogs for what, day in _due(dialog) if day <= today + AHEAD}
    readers = {what: sum(months.values()) for what, months in _recent(findings, today).found.items()}
    every = [ToCheck(what, due.get(what), readers.get(what, 0)) for what in {**due, **readers}]
    return tuple(sorted(every, key=lambda one: (-one.readers, one.due or date.max, one.what)))


def _due(dialog: Dialog) -> Iterator[tuple[str, date]]:
    yield from ((f"line.{name}", one.provenance.review_by) for name, one in dialog.resources.items())
    yield from ((f"fact.{name}", one.provenance.review_by) for name, one in dialog.facts.items())


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _recent(findings: Findings, today: date) -> Findings:
    """Without the months that are too long ago."""
    first = _month(today) - MONTHS + 1
    kept = {
        what: {month: count for month, count in months.items() if month >= first}
        for what, months in findings.found.items()
    }
    return msgspec.structs.replace(findings, found={what: months for what, months in kept.items() if months})


class Reports:
    """The findings in the store, and the list once a month."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._day = date.min
        self._reported: dict[Identity, set[str]] = {}

    async def note(self, who: Identity, what: str, at: datetime) -> None:
        """Count what a reader found wrong. Who it was is known in memory until the day is over, and only so
        that nobody counts for many. Raises StoreError."""
        today = at.astimezone(UTC).date()
        if today != self._day or len(self._reported) >= _CROWD:
            self._day, self._reported = today, {}
        theirs = self._reported.setdefault(who, set())
        if what in theirs or len(theirs) >= A_DAY:
            return
        theirs.add(what)

        def count(payload: bytes | None) -> Decision[None]:
            findings = _recent(_decode(payload), today)
            months = findings.found.get(what, {})
            counted = {**months, _month(today): months.get(_month(today), 0) + 1}
            saved = msgspec.structs.replace(findings, found={**findings.found, what: counted})
            return Decision(None, save=_encoder.encode(saved))

        await self._store.apply(_PLACE, "upkeep", count)

    async def tell(self, dialogs: Iterable[Dialog], at: datetime) -> tuple[ToCheck, ...]:
        """Write the list to the log, once in a month: at the first look in it. Raises StoreError."""
        today = at.astimezone(UTC).date()

        def look(payload: bytes | None) -> Decision[Findings | None]:
            findings = _recent(_decode(payload), today)
            if findings.told >= _month(today):
                return Decision(None)
            told = msgspec.structs.replace(findings, told=_month(today))
            return Decision(findings, save=_encoder.encode(told))

        findings = await self._store.apply(_PLACE, "upkeep", look)
        if findings is None:
            return ()
        found = to_check(dialogs, findings, today)
        log.info("to be checked this month: %d", len(found))
        for one in found:
            if one.readers:
                log.warning("to be checked: %s, found wrong by readers: %d", one.what, one.readers)
            else:
                log.warning("to be checked: %s, by %s", one.what, str(one.due))
        return found


def _decode(payload: bytes | None) -> Findings:
    """What cannot be read is counted anew: nothing hangs on it."""
    if payload is None:
        return Findings()
    try:
        return _decoder.decode(payload)
    except (msgspec.DecodeError, ValueError):
        return Findings()


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Findings)
