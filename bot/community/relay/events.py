"""What happened to a talk between two people, in the past tense. Each carries the time at which it did."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.community.relay.state import Party, Side
from bot.service.ports import Identity


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody saw what would be seen of them, and wants it. `minutes`: for which they will wait."""

    at: datetime
    talk: str
    community: Identity
    channel: str
    code: str
    topic: str
    language: str
    person: Party
    minutes: int


@dataclass(frozen=True, slots=True)
class Announced:
    """The supporters' channel has it, as the message `posted`."""

    at: datetime
    posted: str


@dataclass(frozen=True, slots=True)
class Unannounced:
    """The supporters' channel could not be written to. `later`: it can be, once its platform is back."""

    at: datetime
    later: bool = False


@dataclass(frozen=True, slots=True)
class Claimed:
    """A volunteer pressed. `may`: they have the role. `busy`: they are in another talk. `barred`: one of the
    two does not want to meet the other again."""

    at: datetime
    by: Party
    may: bool
    busy: bool = False
    barred: bool = False


@dataclass(frozen=True, slots=True)
class Introduced:
    """The volunteer was told of it in their own messages with the bot."""

    at: datetime
    place: str = ""


@dataclass(frozen=True, slots=True)
class Unintroduced:
    """The volunteer cannot be written to."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Wrote:
    """A text. `source`: its id at the writer's; `update`: the platform's id for it.

    `earlier`: what they wrote just before, in memory only, so that danger in two messages is heard."""

    at: datetime
    by: Side
    source: str
    update: str
    text: str = field(repr=False)
    earlier: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Delivered:
    at: datetime
    number: int
    copies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Undelivered:
    """`sure`: it is certain that it did not arrive."""

    at: datetime
    number: int
    sure: bool


@dataclass(frozen=True, slots=True)
class Edited:
    """A message that was sent before has other words now."""

    at: datetime
    by: Side
    source: str
    text: str = field(repr=False)
    earlier: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Changed:
    """The edit arrived; the message now has these copies."""

    at: datetime
    number: int
    copies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unchanged:
    at: datetime
    number: int


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Somebody pressed "Take it back"."""

    at: datetime
    by: Side
    number: int


@dataclass(frozen=True, slots=True)
class Removed:
    """`whole`: nothing of it is left at the reader's."""

    at: datetime
    number: int
    whole: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """The volunteer pressed "I have read this"."""

    at: datetime
    number: int


@dataclass(frozen=True, slots=True)
class FileSent:
    """A picture, a voice, a file: what is no words."""

    at: datetime
    by: Side


@dataclass(frozen=True, slots=True)
class Paused:
    at: datetime
    by: Side


@dataclass(frozen=True, slots=True)
class Resumed:
    at: datetime
    by: Side


@dataclass(frozen=True, slots=True)
class Ended:
    """Either side has had enough; or the person no longer waits."""

    at: datetime
    by: Side


@dataclass(frozen=True, slots=True)
class Blocked:
    """As `Ended`, and they do not want to meet the other again."""

    at: datetime
    by: Side


@dataclass(frozen=True, slots=True)
class Forgot:
    """They had all that is kept about them erased."""

    at: datetime
    by: Side


@dataclass(frozen=True, slots=True)
class Lost:
    """They cannot be written to any more: they blocked the bot, or closed their messages."""

    at: datetime
    side: Side


@dataclass(frozen=True, slots=True)
class TimeCame:
    """A minute began. Nothing that anybody did."""

    at: datetime


@dataclass(frozen=True, slots=True)
class SwitchedOff:
    """The community no longer has this, or is no longer here."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Returned:
    """The bot is back, after a crash or a start, and can write to that side."""

    at: datetime
    side: Side


@dataclass(frozen=True, slots=True)
class ChannelReturned:
    """As `Returned`, of the supporters' channel."""

    at: datetime


Event = (
    Asked
    | Announced
    | Unannounced
    | Claimed
    | Introduced
    | Unintroduced
    | Wrote
    | Delivered
    | Undelivered
    | Edited
    | Changed
    | Unchanged
    | TakenBack
    | Removed
    | Seen
    | FileSent
    | Paused
    | Resumed
    | Ended
    | Blocked
    | Forgot
    | Lost
    | TimeCame
    | SwitchedOff
    | Returned
    | ChannelReturned
)
