"""What is noted of the messages that show a talk: ids and hours, no words. Sealed, and it expires."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

import msgspec

MOST: Final = 400
"""Messages remembered a talk, of each side: about 5 KB. The oldest go first."""
_HOUR: Final = 3600
_LONGEST_NUMBER: Final = 19
"""Digits: of a number in 64 bits. A longer name, which somebody made up, stays the text that it is."""

Sent = tuple[int | str, int]
"""A message and the hour in which it was sent, counted from 1970."""


class Shown(msgspec.Struct, array_like=True, frozen=True):
    """`live` is the message whose buttons are in use; "" where there is none. `turn` is the last one shown.

    `place` is where a platform writes to the person, and `seen` the last message of theirs that was taken in:
    for platforms that need to be told again. `language` is the one that the talk was shown in. `since` is the
    first message that showed that turn: what was sent before it was not said to it. `lapsed`: how many of
    ours, and of theirs, are noted no more.
    """

    turn: int = 0
    live: str = ""
    place: str = ""
    seen: str = ""
    sent: tuple[Sent, ...] = ()
    received: tuple[Sent, ...] = ()
    language: str = ""
    since: str = ""
    lapsed: tuple[int, int] = (0, 0)

    @property
    def latest(self) -> datetime:
        """The hour in which either side wrote last, in UTC; that of 1970 where nothing is noted."""
        hours = [hour for _, hour in (*self.sent[-1:], *self.received[-1:])]
        return datetime.fromtimestamp(max(hours, default=0) * _HOUR, UTC)

    def is_early(self, message: str) -> bool:
        """Whether a message of theirs was sent before the open question was first shown: ids count up, on
        Telegram in each chat, on Discord everywhere."""
        first, theirs = _number(self.since), _number(message)
        return 0 < theirs < first

    def as_of(self, turn: int, *, again: bool = False) -> Shown:
        """Once that turn was shown. `again`: it may have been shown before, which a crash kept from being
        noted; then nothing that they write can be said to be early."""
        if turn == self.turn:
            return self
        return msgspec.structs.replace(self, turn=turn, since="" if again else self.live)

    def has(self, message: str) -> bool:
        """Whether we are known to have sent it."""
        return any(str(one) == message for one, _ in self.sent)

    def with_sent(self, messages: list[str], at: datetime) -> Shown:
        sent, ours = _added(self.sent, messages, at)
        return msgspec.structs.replace(self, sent=sent, lapsed=(self.lapsed[0] + ours, self.lapsed[1]))

    def with_received(self, messages: list[str], at: datetime) -> Shown:
        received, theirs = _added(self.received, messages, at)
        return msgspec.structs.replace(
            self, received=received, lapsed=(self.lapsed[0], self.lapsed[1] + theirs)
        )

    def without_expired(self, at: datetime, kept: Windows) -> Shown:
        sent, received = _fresh(self.sent, at, kept.sent), _fresh(self.received, at, kept.received)
        if sent is self.sent and received is self.received:
            return self
        ours, theirs = self.lapsed
        lapsed = ours + len(self.sent) - len(sent), theirs + len(self.received) - len(received)
        return msgspec.structs.replace(self, sent=sent, received=received, lapsed=lapsed)

    def only(self, messages: frozenset[str]) -> Shown:
        """The rest was taken back."""
        return msgspec.structs.replace(
            self,
            live="",
            sent=tuple(one for one in self.sent if str(one[0]) in messages),
            received=tuple(one for one in self.received if str(one[0]) in messages),
        )

    def without(self, messages: frozenset[str]) -> Shown:
        """Those were taken back; what was shown since stays."""
        return msgspec.structs.replace(
            self,
            live="" if self.live in messages else self.live,
            sent=tuple(one for one in self.sent if str(one[0]) not in messages),
            received=tuple(one for one in self.received if str(one[0]) not in messages),
        )


class Windows(msgspec.Struct, frozen=True):
    """How long a message is worth remembering: as long as the platform lets it be taken back or edited.

    `counts`: what a hide leaves is told in numbers; a platform that can name the messages does so itself."""

    sent: timedelta
    received: timedelta
    counts: bool = False


def _number(name: str) -> int:
    """Of a message; 0 for none."""
    return int("".join(filter(str.isdecimal, name)) or "0")


def encode(shown: Shown) -> bytes:
    return _encoder.encode(shown)


def decode(data: bytes) -> Shown:
    """What cannot be read is as good as nothing: then hiding reaches less far, and says so."""
    try:
        return _decoder.decode(data)
    except (msgspec.DecodeError, ValueError):
        return Shown()


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Shown)


def _added(before: tuple[Sent, ...], messages: list[str], at: datetime) -> tuple[tuple[Sent, ...], int]:
    """And how many the oldest are that had to make room."""
    known = {one[0] for one in before}
    hour = int(at.timestamp()) // _HOUR
    names = [int(one) if one.isdecimal() and len(one) <= _LONGEST_NUMBER else one for one in messages]
    after = (*before, *[(one, hour) for one in names if one not in known])
    return after[-MOST:], max(0, len(after) - MOST)


def _fresh(messages: tuple[Sent, ...], at: datetime, window: timedelta) -> tuple[Sent, ...]:
    oldest = int((at - window).timestamp()) // _HOUR
    if not messages or messages[0][1] >= oldest:
        return messages
    return tuple(one for one in messages if one[1] >= oldest)
