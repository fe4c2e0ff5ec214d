"""What happened, in the past tense. Each carries the time at which it did; the core knows no other clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NamedTuple

Outcome = Literal[
    "code",
    "linked",
    "met",
    "own",
    "unknown",
    "slow",
    "already",
    "unlinked",
    "alone",
    "taken",
    "gone",
]
"""Of `link` and what belongs to it; each has a phrase."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The person came, for the first time or again. `section`: by a link to one part of the dialog."""

    at: datetime
    section: str = ""


@dataclass(frozen=True, slots=True)
class OptionChosen:
    """One press, or several at once. An id with a colon is the engine's own ("do:back", "card:flight").

    `step` and `turn` say which question the buttons belonged to, where the platform knows; a press on an
    older question changes nothing by itself.
    """

    at: datetime
    options: tuple[str, ...] = field(repr=False)
    step: str | None = None
    turn: int | None = None


@dataclass(frozen=True, slots=True)
class OptionToggled:
    """One of several switched on or off, before `OptionChosen(("do:done",))`. Does not advance the turn."""

    at: datetime
    option: str = field(repr=False)
    step: str | None = None
    turn: int | None = None


@dataclass(frozen=True, slots=True)
class TextReceived:
    at: datetime
    text: str = field(repr=False)
    step: str | None = None


@dataclass(frozen=True, slots=True)
class WentBack:
    at: datetime


@dataclass(frozen=True, slots=True)
class ChangeAsked:
    """`step`: a question, "" for the list, "@section" for one section's part of it."""

    at: datetime
    step: str = ""


@dataclass(frozen=True, slots=True)
class Continued:
    at: datetime


@dataclass(frozen=True, slots=True)
class WhyAsked:
    at: datetime
    step: str | None = None


@dataclass(frozen=True, slots=True)
class QuestionSkipped:
    at: datetime
    step: str | None = None


@dataclass(frozen=True, slots=True)
class RecapAsked:
    at: datetime


@dataclass(frozen=True, slots=True)
class HelpAsked:
    at: datetime


@dataclass(frozen=True, slots=True)
class CardsAsked:
    """`topic`: "" for the topics, or one topic's cards."""

    at: datetime
    topic: str = ""


@dataclass(frozen=True, slots=True)
class CardOpened:
    at: datetime
    card: str


@dataclass(frozen=True, slots=True)
class CardSought:
    """Somebody asked to be told about something, in their own words; never an answer to a question."""

    at: datetime
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LanguageAsked:
    """`language`: "" for the list, or the code of one ("ja")."""

    at: datetime
    language: str = ""


@dataclass(frozen=True, slots=True)
class LocalAsked:
    """`choice`: "" for what is near by, "leave", or the number of one of `Local.others`."""

    at: datetime
    choice: str = ""


@dataclass(frozen=True, slots=True)
class Paused:
    at: datetime


@dataclass(frozen=True, slots=True)
class Stopped:
    at: datetime


@dataclass(frozen=True, slots=True)
class RestartAsked:
    at: datetime


@dataclass(frozen=True, slots=True)
class ForgetAsked:
    at: datetime


@dataclass(frozen=True, slots=True)
class HideAsked:
    at: datetime


@dataclass(frozen=True, slots=True)
class ExportAsked:
    at: datetime


@dataclass(frozen=True, slots=True)
class RemindAsked:
    """`choice`: a day or an hour that was pressed, see `reminding`; "" for the list of days."""

    at: datetime
    choice: str = ""


@dataclass(frozen=True, slots=True)
class ReminderDue:
    """A minute came at which the person may have asked to be written to. Nothing that they did."""

    at: datetime


@dataclass(frozen=True, slots=True)
class ReminderUnsent:
    """What was to be written at the minute `due` surely did not reach the person, and may be tried again."""

    at: datetime
    due: int


@dataclass(frozen=True, slots=True)
class KeepsakeAsked:
    """Something to take away. `what`: "" for what there is, else an id of `keeping.choice_ids`. `ticks`: all
    that is ticked there, where a platform lets people tick several at once."""

    at: datetime
    what: str = ""
    ticks: tuple[str, ...] | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class LinkAsked:
    """Somebody wants both their platforms to show the same. `code`: the one from the other place, "" for a
    new one."""

    at: datetime
    code: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class UnlinkAsked:
    at: datetime


@dataclass(frozen=True, slots=True)
class TalkChosen:
    """Which of two talks goes on: "keep" for the one that does, or the number of one set aside."""

    at: datetime
    which: str


class Aside(NamedTuple):
    """A talk that was set aside, as it is told: how many answers, and the hour of the last since 1970."""

    answers: int
    seen: int


@dataclass(frozen=True, slots=True)
class LinkAnswered:
    """What came of it, outside of the dialogue. `code`: a new one. `here`: the talk that goes on; `talks`:
    those that were set aside."""

    at: datetime
    outcome: Outcome
    code: str = field(default="", repr=False)
    here: Aside | None = None
    talks: tuple[Aside, ...] = ()


Event = (
    Opened
    | OptionChosen
    | OptionToggled
    | TextReceived
    | WentBack
    | ChangeAsked
    | Continued
    | WhyAsked
    | QuestionSkipped
    | RecapAsked
    | HelpAsked
    | CardsAsked
    | CardOpened
    | CardSought
    | LanguageAsked
    | LocalAsked
    | Paused
    | Stopped
    | RestartAsked
    | ForgetAsked
    | HideAsked
    | ExportAsked
    | RemindAsked
    | ReminderDue
    | ReminderUnsent
    | KeepsakeAsked
    | LinkAsked
    | UnlinkAsked
    | TalkChosen
    | LinkAnswered
)
