"""One talk between a person and a volunteer, as far as it must be remembered: who they are, and which
message is which.

No text is in it, and none ever is. It is sealed under a key of its own, and gone once the talk is over.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final, Literal

import msgspec
from msgspec.structs import replace

from bot.service.ports import Identity

Side = Literal["person", "volunteer"]

IDLE: Final = timedelta(hours=24)
"""Without a word from either side; then the talk is over."""
LONGEST: Final = timedelta(days=7)
"""Whoever wants to go on after that asks anew."""
REMEMBERED: Final = 100
"""Messages that can still be edited or taken back."""
KNOWN: Final = 128
"""Updates remembered, so that none counts twice."""


class Party(msgspec.Struct, frozen=True, omit_defaults=True):
    """One side. `name`: by which the other side knows them. `place`: where the platform writes to them."""

    identity: Identity
    name: str
    language: str = ""
    place: str = ""

    def __repr__(self) -> str:
        return "Party"


class Passed(msgspec.Struct, frozen=True, array_like=True):
    """A message that arrived. `source`: its id at its writer's; `copies`: the ids at the reader's.

    `flagged`: numbers to call were shown to its writer.
    """

    number: int
    by: Side
    source: str
    copies: tuple[str, ...]
    flagged: bool = False


class Underway(msgspec.Struct, frozen=True, array_like=True):
    """A message that is being sent. Found after a crash, it may have arrived or not."""

    number: int
    by: Side
    source: str
    update: str
    flagged: bool = False


class Question(msgspec.Struct, frozen=True, array_like=True):
    """What the guide asked that side before something that cannot be taken back, in the middle of a talk.

    `deed`: as in `bot.dialogue.session.Confirm`. `covered`: words of the other side stand below it.
    """

    to: Side
    deed: str
    language: str
    covered: bool = False


class Relay(msgspec.Struct, frozen=True, array_like=False, tag="relay", omit_defaults=True, kw_only=True):
    """`id`: random; all this is kept under it, and nobody sees it. `code`: what its buttons carry, random too
    and no secret: who presses is known from the platform.

    `until`: the minute since 1970 at which an answer is no longer waited for. `touched`, `begun`: the minute
    of the last word, and that of the claim. `since`: the second from which the person's words, and from which
    the volunteer's, are for the other: when it was opened, or when they went on after a pause. `asked`: the
    guide's questions that stand.

    `met`: the volunteer was told of it, and is there. `channel`, `posted`: where volunteers see that somebody
    would like to talk. `count`: messages so far.
    """

    version: int = 1
    id: str
    community: Identity
    code: str
    topic: str
    language: str
    person: Party
    until: int
    channel: str = ""
    posted: str = ""
    volunteer: Party | None = None
    met: bool = False
    begun: int = 0
    touched: int = 0
    since: tuple[int, int] = (0, 0)
    paused: tuple[Side, ...] = ()
    count: int = 0
    underway: tuple[Underway, ...] = ()
    passed: tuple[Passed, ...] = ()
    known: tuple[str, ...] = ()
    asked: tuple[Question, ...] = ()

    def __repr__(self) -> str:
        """Without who they are, like every value of this house."""
        return f"Relay({'talking' if self.met else 'claimed' if self.volunteer else 'waiting'})"

    @property
    def due(self) -> int:
        """The minute at which it is over by itself."""
        if self.volunteer is None:
            return self.until
        return min(self.touched + _minutes(IDLE), self.longest)

    @property
    def longest(self) -> int:
        return self.begun + _minutes(LONGEST)

    def party(self, side: Side) -> Party | None:
        return self.person if side == "person" else self.volunteer

    def side_of(self, identity: Identity) -> Side | None:
        if identity == self.person.identity:
            return "person"
        return "volunteer" if self.volunteer is not None and identity == self.volunteer.identity else None

    def sent(self, by: Side, source: str) -> Passed | None:
        """The message of that side which has this id there."""
        return next((one for one in self.passed if one.by == by and one.source == source), None)

    def question_to(self, side: Side) -> Question | None:
        return next((one for one in self.asked if one.to == side), None)

    def with_question(self, to: Side, question: Question | None) -> Relay:
        """In place of the one that stood, if any."""
        others = tuple(one for one in self.asked if one.to != to)
        return replace(self, asked=others if question is None else (*others, question))

    def with_covered(self, side: Side) -> Relay:
        """Words of the other side have come to this one."""
        question = self.question_to(side)
        return self if question is None else self.with_question(side, replace(question, covered=True))

    def is_open(self, side: Side) -> bool:
        """Whether what that side types is for the other one."""
        return self.met and side not in self.paused

    def with_passed(self, changed: Passed) -> Relay:
        passed = tuple(changed if one.number == changed.number else one for one in self.passed)
        return replace(self, passed=passed)

    def numbered(self, number: int) -> Passed | None:
        return next((one for one in self.passed if one.number == number), None)


def other(side: Side) -> Side:
    return "volunteer" if side == "person" else "person"


def second_after(at: datetime) -> int:
    """From which words count that come after this moment."""
    return int(at.timestamp()) + 1


def _minutes(span: timedelta) -> int:
    return int(span.total_seconds()) // 60
