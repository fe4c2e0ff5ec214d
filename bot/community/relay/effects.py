"""What a decision about a relayed talk asks for, as data: done in order, once the decision is durable."""

from __future__ import annotations

from typing import Literal, NamedTuple

from bot.community.relay.state import Relay, Side
from bot.dialogue.struct import Struct

Told = Literal[
    "asked",
    "asking",
    "met_person",
    "met_volunteer",
    "passed",
    "undelivered",
    "unsure",
    "lost_perhaps",
    "not_passed_pause",
    "not_passed_question",
    "file",
    "too_fast",
    "edit_passed",
    "edit_unpassed",
    "edit_unknown",
    "taken_back",
    "taken_back_not",
    "took_back",
    "seen",
    "seen_noted",
    "pause_own",
    "pause_other",
    "resumed_own",
    "resumed_other",
    "withdrawn",
    "ended_own",
    "ended_other",
    "blocked_own",
    "nobody",
    "idle",
    "too_long",
    "unreachable",
    "off",
    "unannounced",
]
"""What one side is told by the guide."""
Answered = Literal[
    "claim_over", "claim_taken", "claim_own", "claim_busy", "claim_barred", "claim_role", "claim_closed"
]
"""What somebody who pressed in the supporters' channel is told, alone."""


class Announce(Struct, frozen=True):
    """Tell the supporters' channel that somebody would like to talk: topic and language."""


class Retract(Struct, frozen=True):
    """The announcement can no longer be pressed. `taken`: somebody did; otherwise nobody has."""

    taken: bool


class Reopen(Struct, frozen=True):
    """It can be pressed again."""


class Answer(Struct, frozen=True):
    what: Answered


class Introduce(Struct, frozen=True):
    """Write to the volunteer what they claimed. Ends in `Introduced` or `Unintroduced`."""


class Tell(Struct, frozen=True):
    """`number`: of the message that it is about; 0 for none."""

    to: Side
    what: Told
    number: int = 0


class ShowNumbers(Struct, frozen=True):
    """Numbers to call, to the person, before anything else. `kind`: of danger, or "now" if they were asked
    for. `passed_on`: the text goes to the volunteer as well."""

    kind: str
    other: bool = False
    passed_on: bool = False


class Pass(Struct, frozen=True):
    """Show a text to that side. Ends in `Delivered` or `Undelivered`."""

    to: Side
    number: int
    text: str
    flagged: bool = False
    hidden = ("text",)


class Change(Struct, frozen=True):
    """Put other words in the place of a message. Ends in `Changed` or `Unchanged`."""

    to: Side
    number: int
    copies: tuple[str, ...]
    text: str
    flagged: bool = False
    hidden = ("text",)


class Remove(Struct, frozen=True):
    """Take a message away from that side. Ends in `Removed`."""

    to: Side
    number: int
    copies: tuple[str, ...]


class ToGuide(Struct, frozen=True):
    """The text is for the guide: the conversation takes it as ever."""


class Bar(Struct, frozen=True):
    """These two are not brought together again. `by`: who does not want to."""

    by: Side


class Cool(Struct, frozen=True):
    """The person may ask again only after a while."""


Effect = (
    Announce
    | Retract
    | Reopen
    | Answer
    | Introduce
    | Tell
    | ShowNumbers
    | Pass
    | Change
    | Remove
    | ToGuide
    | Bar
    | Cool
)


class Decided(NamedTuple):
    """What an event comes to. `relay` is None once it is over, and where there never was one."""

    relay: Relay | None
    effects: tuple[Effect, ...] = ()
