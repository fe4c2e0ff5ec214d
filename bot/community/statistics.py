"""What a chapter's leaders may count, off by default: talks finished in a month, and topics read.

While a month is open a tally tells people apart, by a keyed hash under a key of that month alone. It is
sealed under a person-key of its own, and destroyed with it when the month closes. What is published is what
is stored from then on: numbers of more than `ABOVE` people, rounded to `STEP`, each by itself.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from hashlib import blake2b
from typing import Final

import msgspec

from bot.community.communities import Communities
from bot.community.papers import change_paper, decode, encode, load_paper
from bot.dialogue.model import Dialog
from bot.dialogue.scene import JAPAN
from bot.dialogue.turn import Turn
from bot.dialogue.words import plain
from bot.dialogue.zones import minute_at
from bot.service.ports import Decision, Document, Due, Identity, Store, StoreError
from bot.service.sweep import due_rows, each

TALLY: Final = "tally"
STATISTICS: Final = "statistics"
ABOVE: Final = 10
"""A number of so few people, or fewer, is nobody's to see."""
STEP: Final = 5
FINISHED: Final = "finished"
_MOST: Final = 2_000
"""People told apart in one month and number."""
_ALL_TIME: Final = 1 << 40
"""A minute later than any."""
_MONTHS: Final = 36
"""Months that stay published."""


class Tally(msgspec.Struct, frozen=True, array_like=False, tag="tally", omit_defaults=True, kw_only=True):
    """Of the open month. `marks`: by what is counted, a keyed hash of each person who did it."""

    community: Identity = Identity("", "")
    month: str = ""
    key: bytes = b""
    marks: dict[str, tuple[bytes, ...]] = {}

    def with_mark(self, what: str, person: Identity) -> Tally:
        said = "\0".join((what, *person)).encode()
        mark = blake2b(said, key=self.key, digest_size=8).digest()
        before = self.marks.get(what, ())
        if mark in before or len(before) >= _MOST:
            return self
        return msgspec.structs.replace(self, marks={**self.marks, what: (*before, mark)})


class Month(msgspec.Struct, frozen=True, array_like=False, omit_defaults=True, kw_only=True):
    """`topics`: by "dialog/topic". What had too few people is in neither."""

    month: str
    finished: int = 0
    topics: dict[str, int] = {}


class Published(
    msgspec.Struct, frozen=True, array_like=False, tag="statistics", omit_defaults=True, kw_only=True
):
    """The latest month last."""

    version: int = 1
    months: tuple[Month, ...] = ()


NOTHING: Final = Published()
_NO_TALLY: Final = Tally()


def rounded(people: int) -> int:
    """0 where there are too few."""
    return (people + STEP // 2) // STEP * STEP if people > ABOVE else 0


def month_of(at: datetime) -> str:
    """ "2027-03", in Japan."""
    return at.astimezone(JAPAN).strftime("%Y-%m")


def end_of(month: str) -> datetime:
    year, number = map(int, month.split("-"))
    return datetime(year + number // 12, number % 12 + 1, 1, tzinfo=JAPAN)


def closed(tally: Tally) -> Month:
    """What is published of a tally, and no more."""
    numbers = {what: rounded(len(marks)) for what, marks in tally.marks.items()}
    topics = {what: number for what, number in sorted(numbers.items()) if what != FINISHED and number}
    return Month(month=tally.month, finished=numbers.get(FINISHED, 0), topics=topics)


def counted_in(turn: Turn) -> list[str]:
    """What of a turn is counted: that a talk came to its end, and the topic of a card."""
    found = []
    if turn.settled is not None and turn.ended and not turn.remaining:
        found.append(FINISHED)
    for reply in turn.replies:
        if reply.kind == "card":
            found += [
                f"{turn.session.dialog}/{choice.id.removeprefix('cards:')}"
                for choice in reply.choices
                if choice.id.startswith("cards:")
            ]
    return found


DrawYear = Callable[[str, str, Sequence[tuple[str, int]]], bytes]
"""Makes a PNG of a title, a note, and a name and a number for each month. Slow."""


class Statistics:
    """Safe for many at once. Raises StoreError."""

    def __init__(self, store: Store, communities: Communities, draw: DrawYear | None = None) -> None:
        self._store = store
        self._communities = communities
        self._draw = draw
        communities.gone.append(self.forget)

    async def count(self, person: Identity, community: Identity | None, turn: Turn, at: datetime) -> None:
        """Asks the store for nothing where the community has not switched them on, or nothing is counted."""
        what = counted_in(turn)
        if not what or community is None or not (await self._communities.load(community)).statistics:
            return
        month = month_of(at)

        def add(payload: bytes | None) -> Decision[None]:
            tally = _tally(payload) or Tally(community=community, month=month, key=secrets.token_bytes(32))
            after = tally
            for one in what:
                after = after.with_mark(one, person)
            if after is tally:
                return Decision(None)
            return Decision(None, save=encode(after), due=minute_at(end_of(month)))

        await self._store.apply(_owner(community, month), TALLY, add)

    async def close_months(self, now: datetime) -> None:
        """Publish the months that are over, and destroy their tallies. Twice has no second effect.

        Raises PassedOverError.
        """

        async def close(row: Due) -> None:
            tally = _tally(row.payload)
            if tally is not None:
                await self._close(tally)

        await each(due_rows(self._store, minute_at(now)), close)

    async def forget(self, community: Identity) -> None:
        """Its open month too: that lies under a key of its own."""
        async for row in due_rows(self._store, _ALL_TIME):
            tally = _tally(row.payload)
            if tally is not None and tally.community == community:
                await self._destroy(tally)

    async def published(self, community: Identity) -> Published:
        return await load_paper(self._store, community, STATISTICS, NOTHING)

    async def year(
        self, community: Identity, year: int, spoken: Dialog, dialogs: Mapping[str, Dialog]
    ) -> tuple[str, tuple[Document, ...]]:
        """A year in words, and as a picture where anything is published."""
        months = year_of(await self.published(community), year)
        text = report(months, spoken, dialogs)
        if self._draw is None or not months:
            return text, ()
        title = spoken.phrases["admin_statistics_title"].fill(lambda _: str(year))
        places = {"above": str(ABOVE), "step": str(STEP)}
        note = spoken.phrases["admin_statistics_note"].fill(lambda place: places[place.name])
        numbers = [(one.month, one.finished) for one in months]
        drawn = await asyncio.to_thread(self._draw, title, note, numbers)
        return text, (Document("year.png", drawn, "image/png", text),)

    async def _close(self, tally: Tally) -> None:
        month = closed(tally)

        def add(before: Published) -> Published:
            others = tuple(one for one in before.months if one.month != month.month)
            months = sorted((*others, month), key=lambda one: one.month)
            return msgspec.structs.replace(before, months=tuple(months[-_MONTHS:]))

        if (await self._communities.load(tally.community)).statistics:
            await change_paper(self._store, tally.community, STATISTICS, NOTHING, add)
        await self._destroy(tally)

    async def _destroy(self, tally: Tally) -> None:
        owner = _owner(tally.community, tally.month)
        await self._store.apply(owner, TALLY, lambda _: Decision(None, forget=True))


def year_of(published: Published, year: int) -> tuple[Month, ...]:
    return tuple(one for one in published.months if one.month.startswith(f"{year}-"))


def report(months: Sequence[Month], spoken: Dialog, dialogs: Mapping[str, Dialog]) -> str:
    """Lines for a chapter's report, in the language that is spoken. `dialogs`: for the names of topics."""

    def phrase(key: str, **places: str | int) -> str:
        return spoken.phrases[key].fill(lambda place: str(places[place.name]))

    parts = [] if months else [phrase("admin_statistics_none")]
    for one in months:
        few, lines = "admin_statistics_few", []
        key = "admin_statistics_month" if one.finished else few
        lines.append(phrase(key, month=one.month, **({} if key == few else {"count": one.finished})))
        for what, number in one.topics.items():
            dialog, _, topic = what.partition("/")
            title = dialogs[dialog].topics.get(topic, topic) if dialog in dialogs else topic
            lines.append(phrase("admin_statistics_topic", topic=plain(title), count=number))
        parts.append("\n".join(lines))
    note = phrase("admin_statistics_note", above=ABOVE, step=STEP)
    return "\n\n".join((*parts, note)).strip()


def _owner(community: Identity, month: str) -> Identity:
    return Identity(TALLY, f"{community.platform}/{community.id}/{month}")


def _tally(payload: bytes | None) -> Tally | None:
    """None for anything that is no tally."""
    if payload is None:
        return None
    with suppress(StoreError):
        return decode(payload, _NO_TALLY)
    return None
