"""What happened to a talk between two people, in the past tense. Each carries the time at which it did."""

from __future__ import annotations

from datetime import datetime

from bot.community.relay.state import Party, Side
from bot.dialogue.struct import Struct
from bot.service.ports import Identity


class Asked(Struct, frozen=True):
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


class Announced(Struct, frozen=True):
    """The supporters' channel has it, as the message `posted`."""

    at: datetime
    posted: str


class Unannounced(Struct, frozen=True):
    """The supporters' channel could not be written to. `later`: it can be, once its platform is back."""

    at: datetime
    later: bool = False


class Claimed(Struct, frozen=True):
    """A volunteer pressed. `may`: they have the role. `busy`: they are in another talk. `barred`: one of the
    two does not want to meet the other again."""

    at: datetime
    by: Party
    may: bool
    busy: bool = False
    barred: bool = False


class Introduced(Struct, frozen=True):
    """The volunteer was told of it in their own messages with the bot."""

    at: datetime
    place: str = ""


class Unintroduced(Struct, frozen=True):
    """The volunteer cannot be written to."""

    at: datetime


class Wrote(Struct, frozen=True):
    """A text. `source`: its id at the writer's; `update`: the platform's id for it.

    `earlier`: what they wrote just before, in memory only, so that danger in two messages is heard.
    `answers`: it is a yes or a no to what the guide asked them last."""

    at: datetime
    by: Side
    source: str
    update: str
    text: str
    earlier: str = ""
    answers: bool = False
    hidden = ("text", "earlier")


class GuideSpoke(Struct, frozen=True):
    """The guide is about to say something to that side by itself. `deed`: which it asks before it does it,
    as in `bot.dialogue.session.Confirm`; "" for none."""

    at: datetime
    to: Side
    deed: str = ""
    language: str = ""


class Delivered(Struct, frozen=True):
    at: datetime
    number: int
    copies: tuple[str, ...]


class Undelivered(Struct, frozen=True):
    """`sure`: it is certain that it did not arrive."""

    at: datetime
    number: int
    sure: bool


class Edited(Struct, frozen=True):
    """A message that was sent before has other words now."""

    at: datetime
    by: Side
    source: str
    text: str
    earlier: str = ""
    hidden = ("text", "earlier")


class Changed(Struct, frozen=True):
    """The edit arrived; the message now has these copies."""

    at: datetime
    number: int
    copies: tuple[str, ...]


class Unchanged(Struct, frozen=True):
    at: datetime
    number: int


class TakenBack(Struct, frozen=True):
    """Somebody pressed "Take it back"."""

    at: datetime
    by: Side
    number: int


class Removed(Struct, frozen=True):
    """`whole`: nothing of it is left at the reader's."""

    at: datetime
    number: int
    whole: bool


class Seen(Struct, frozen=True):
    """The volunteer pressed "I have read this"."""

    at: datetime
    number: int


class FileSent(Struct, frozen=True):
    """A picture, a voice, a file: what is no words."""

    at: datetime
    by: Side


class Paused(Struct, frozen=True):
    at: datetime
    by: Side


class Resumed(Struct, frozen=True):
    at: datetime
    by: Side


class Ended(Struct, frozen=True):
    """Either side has had enough; or the person no longer waits."""

    at: datetime
    by: Side


class Blocked(Struct, frozen=True):
    """As `Ended`, and they do not want to meet the other again."""

    at: datetime
    by: Side


class Forgot(Struct, frozen=True):
    """They had all that is kept about them erased."""

    at: datetime
    by: Side


class Lost(Struct, frozen=True):
    """They cannot be written to any more: they blocked the bot, or closed their messages."""

    at: datetime
    side: Side


class TimeCame(Struct, frozen=True):
    """A minute began. Nothing that anybody did."""

    at: datetime


class SwitchedOff(Struct, frozen=True):
    """The community no longer has this, or is no longer here."""

    at: datetime


class Returned(Struct, frozen=True):
    """The bot is back, after a crash or a start, and can write to that side."""

    at: datetime
    side: Side


class ChannelReturned(Struct, frozen=True):
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
    | GuideSpoke
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
