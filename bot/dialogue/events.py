"""What happened, in the past tense. Each carries the time at which it did; the core knows no other clock."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, NamedTuple

from bot.dialogue.struct import Struct

Outcome = Literal[
    "code",
    "shown",
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


class Opened(Struct, frozen=True):
    """The person came, for the first time or again. `section`: by a link to one part of the dialog."""

    at: datetime
    section: str = ""


class OptionChosen(Struct, frozen=True):
    """One press, or several at once. An id with a colon is the engine's own ("do:back", "card:flight").

    `step` and `turn` say which question the buttons belonged to, where the platform knows; a press on an
    older question changes nothing by itself.
    """

    at: datetime
    options: tuple[str, ...]
    step: str | None = None
    turn: int | None = None
    hidden = ("options",)


class OptionToggled(Struct, frozen=True):
    """One of several switched on or off, before `OptionChosen(("do:done",))`. Does not advance the turn."""

    at: datetime
    option: str
    step: str | None = None
    turn: int | None = None
    hidden = ("option",)


class TextReceived(Struct, frozen=True):
    """`step`: the question of a form that it was written in. `early`: it was sent before the open question
    was first shown, so that it answers something else, or is asked about."""

    at: datetime
    text: str
    step: str | None = None
    early: bool = False
    hidden = ("text",)


class WentBack(Struct, frozen=True):
    at: datetime


class ChangeAsked(Struct, frozen=True):
    """`step`: a question, "" for the list, "@section" for one section's part of it."""

    at: datetime
    step: str = ""


class Continued(Struct, frozen=True):
    at: datetime


class WhyAsked(Struct, frozen=True):
    at: datetime
    step: str | None = None


class QuestionSkipped(Struct, frozen=True):
    at: datetime
    step: str | None = None


class RecapAsked(Struct, frozen=True):
    at: datetime


class HelpAsked(Struct, frozen=True):
    at: datetime


class CardsAsked(Struct, frozen=True):
    """`topic`: "" for the topics, or one topic's cards."""

    at: datetime
    topic: str = ""


class CardOpened(Struct, frozen=True):
    at: datetime
    card: str


class CardSought(Struct, frozen=True):
    """Somebody asked to be told about something, in their own words; never an answer to a question."""

    at: datetime
    text: str
    hidden = ("text",)


class LanguageAsked(Struct, frozen=True):
    """`language`: "" for the list, or the code of one ("ja")."""

    at: datetime
    language: str = ""


class LocalAsked(Struct, frozen=True):
    """`choice`: "" for what is near by, "leave", or the number of one of `Local.others`."""

    at: datetime
    choice: str = ""


class PersonAsked(Struct, frozen=True):
    """Somebody would like to talk with a person. Where volunteers can be asked, it does not come this far."""

    at: datetime


class Paused(Struct, frozen=True):
    at: datetime


class Stopped(Struct, frozen=True):
    at: datetime


class RestartAsked(Struct, frozen=True):
    at: datetime


class ForgetAsked(Struct, frozen=True):
    at: datetime


class HideAsked(Struct, frozen=True):
    at: datetime


class ExportAsked(Struct, frozen=True):
    at: datetime


class RemindAsked(Struct, frozen=True):
    """`choice`: a day or an hour that was pressed, see `reminding`; "" for the list of days."""

    at: datetime
    choice: str = ""


class ReminderDue(Struct, frozen=True):
    """A minute came at which the person may have asked to be written to. Nothing that they did."""

    at: datetime


class ReminderUnsent(Struct, frozen=True):
    """What was to be written at the minute `due` surely did not reach the person, and may be tried again."""

    at: datetime
    due: int


class ErasureNeared(Struct, frozen=True):
    """The person has been away for so long that what is kept of them is erased, on the day `until` or later.
    Nothing that they did."""

    at: datetime
    until: date


class WarningUnsent(Struct, frozen=True):
    """What `ErasureNeared` would have told surely did not reach the person, and may be tried again."""

    at: datetime


class KeepsakeAsked(Struct, frozen=True):
    """Something to take away. `what`: "" for what there is, else an id of `keeping.choice_ids`. `ticks`: all
    that is ticked there, where a platform lets people tick several at once."""

    at: datetime
    what: str = ""
    ticks: tuple[str, ...] | None = None
    hidden = ("ticks",)


class WrongFound(Struct, frozen=True):
    """Something that the guide says is wrong. `what`: "" for the list of lines, else as in `turn.Report`."""

    at: datetime
    what: str = ""


class LinkAsked(Struct, frozen=True):
    """Somebody wants both their platforms to show the same. `code`: the one from the other place, "" for a
    new one. `more`: they know what is linked, and want another."""

    at: datetime
    code: str = ""
    more: bool = False
    hidden = ("code",)


class UnlinkAsked(Struct, frozen=True):
    at: datetime


class TalkChosen(Struct, frozen=True):
    """Which of two talks goes on: "keep" for the one that does, or the number of one set aside."""

    at: datetime
    which: str


class Aside(NamedTuple):
    """A talk that was set aside, as it is told: how many answers, and the hour of the last since 1970."""

    answers: int
    seen: int


class Elsewhere(NamedTuple):
    """Another app that shows the same. `since`: an hour since 1970, 0 where it is not known."""

    app: str
    since: int


class LinkAnswered(Struct, frozen=True):
    """What came of it, outside of the dialogue. `code`: a new one. `here`: the talk that goes on; `talks`:
    those that were set aside. `elsewhere`: what is linked."""

    at: datetime
    outcome: Outcome
    code: str = ""
    here: Aside | None = None
    talks: tuple[Aside, ...] = ()
    elsewhere: tuple[Elsewhere, ...] = ()
    hidden = ("code",)


class LinkMade(Struct, frozen=True):
    """`elsewhere` shows the same from now on, by a code from here. Nothing that was done here just now."""

    at: datetime
    elsewhere: tuple[Elsewhere, ...]


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
    | PersonAsked
    | Paused
    | Stopped
    | RestartAsked
    | ForgetAsked
    | HideAsked
    | ExportAsked
    | RemindAsked
    | ReminderDue
    | ReminderUnsent
    | ErasureNeared
    | WarningUnsent
    | KeepsakeAsked
    | WrongFound
    | LinkAsked
    | UnlinkAsked
    | TalkChosen
    | LinkAnswered
    | LinkMade
)
