"""What a decision about a relayed talk asks for, as data: done in order, once the decision is durable."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from bot.community.relay.state import Side

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


@dataclass(frozen=True, slots=True)
class Announce:
    """Tell the supporters' channel that somebody would like to talk: topic and language."""


@dataclass(frozen=True, slots=True)
class Retract:
    """The announcement can no longer be pressed. `taken`: somebody did; otherwise nobody has."""

    taken: bool


@dataclass(frozen=True, slots=True)
class Reopen:
    """It can be pressed again."""


@dataclass(frozen=True, slots=True)
class Answer:
    what: Answered


@dataclass(frozen=True, slots=True)
class Introduce:
    """Write to the volunteer what they claimed. Ends in `Introduced` or `Unintroduced`."""


@dataclass(frozen=True, slots=True)
class Tell:
    """`number`: of the message that it is about; 0 for none."""

    to: Side
    what: Told
    number: int = 0


@dataclass(frozen=True, slots=True)
class ShowNumbers:
    """Numbers to call, to the person, before anything else. `kind`: of danger, or "now" if they were asked
    for. `passed_on`: the text goes to the volunteer as well."""

    kind: str
    other: bool = False
    passed_on: bool = False


@dataclass(frozen=True, slots=True)
class Pass:
    """Show a text to that side. Ends in `Delivered` or `Undelivered`."""

    to: Side
    number: int
    text: str = field(repr=False)
    flagged: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """Put other words in the place of a message. Ends in `Changed` or `Unchanged`."""

    to: Side
    number: int
    copies: tuple[str, ...]
    text: str = field(repr=False)
    flagged: bool = False


@dataclass(frozen=True, slots=True)
class Remove:
    """Take a message away from that side. Ends in `Removed`."""

    to: Side
    number: int
    copies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToGuide:
    """The text is for the guide: the conversation takes it as ever."""


@dataclass(frozen=True, slots=True)
class Bar:
    """These two are not brought together again. `by`: who does not want to."""

    by: Side


@dataclass(frozen=True, slots=True)
class Cool:
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
