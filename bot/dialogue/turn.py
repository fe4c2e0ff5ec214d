"""What one event comes to: the new session, what to say, and what to do."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from bot.dialogue.keepsake import Keepsake
from bot.dialogue.session import Session
from bot.dialogue.struct import Struct

MOST_CHOICES = 25
"""Discord's limit for one select, and for the buttons of one message."""
TEXT_LIMIT = 2000
"""Discord's limit for a message; Telegram's is 4096."""
LABEL_LIMIT = 80
"""Discord's limit for a button's label; a select allows 100."""
ABOUT_LIMIT = 100
"""Discord's limit for the description under a choice."""


class Choice(Struct, frozen=True):
    """`chosen`: ticked. `ticks`: in a menu, a press ticks or unticks it and leaves the menu where it is;
    several pressed at once are then all that is ticked."""

    id: str
    label: str
    about: str = ""
    chosen: bool = False
    ticks: bool = False


class Reply(Struct, frozen=True):
    """One message, for any platform. `text` is CommonMark with nothing but emphasis, lists and line breaks.

    `kind` is a question's kind, or "say", "notice", "offer", "menu", "card", "why", "recap", "summary",
    "help", "danger", "export", "reminder", "keepsake", "local". `step`: the question that the choices or a
    typed text would answer. `verbs`: what of the engine's makes sense here, for a platform to put in reach.
    `again`: the choice that brings this menu up once more.
    """

    text: str
    kind: str
    step: str | None = None
    choices: tuple[Choice, ...] = ()
    private: bool = False
    verbs: tuple[str, ...] = ()
    again: str = ""
    hidden = ("text", "choices")


class Hide(Struct, frozen=True):
    """Take back what was shown, as far as the platform lets us, and say what remains."""


class Forget(Struct, frozen=True):
    """Destroy the person's key, then all that is stored about them."""


class Export(Struct, frozen=True):
    """Hand the person all that is stored about them."""


class Leave(Struct, frozen=True):
    """The person pauses or stops: a terminal may close, a reminder may be set."""


class Remind(Struct, frozen=True):
    """A reminder was set for the minute `due` since 1970, and is kept in the session."""

    due: int


class Reminded(Struct, frozen=True):
    """The reminder for the minute `due` is what this turn says; the session has it no more."""

    due: int


class Warned(Struct, frozen=True):
    """This turn says that everything is about to be erased, and the session knows that it was said."""


class Keep(Struct, frozen=True):
    """Draw the keepsake and hand it over, once. It is kept nowhere; after a crash it is asked for again."""

    keepsake: Keepsake
    hidden = ("keepsake",)


class Report(Struct, frozen=True):
    """Count once more, this month, that a reader found `what` wrong ("line.police", "card.flight")."""

    what: str


class Link(Struct, frozen=True):
    """Become one with whoever made this code. Without one, make one; unless something is linked already, and
    it was not asked for as one `more`: then say what."""

    code: str = ""
    more: bool = False
    hidden = ("code",)


class LinkTold(Struct, frozen=True):
    """This turn says that another app shows the same, to somebody who was here `at` that time."""

    at: datetime


class Unlink(Struct, frozen=True):
    """Show the talks nowhere but here."""


class TakeUp(Struct, frozen=True):
    """Go on with the talk of this number among those set aside; set aside the one that went on until now."""

    number: int


class Moved(Struct, frozen=True):
    """The person changes their community: "leave", or the number of one that they came by before."""

    choice: str


Effect = (
    Moved
    | Hide
    | Forget
    | Export
    | Leave
    | Remind
    | Reminded
    | Warned
    | Keep
    | Report
    | Link
    | LinkTold
    | Unlink
    | TakeUp
)


class Settled(NamedTuple):
    """The question that was just answered, and the words to freeze it with ("✓ July 2027").

    `asked`: the question's own words, for a platform that writes both in the place of the question.
    """

    step: str
    text: str
    asked: str

    def __repr__(self) -> str:
        """Without the answer, like every value of this house."""
        return f"Settled({self.step!r})"


class Turn(NamedTuple):
    """A named tuple like `Session`: made at every step, and three times as quickly as a frozen dataclass.

    `answered` and `remaining` count questions whose conditions hold now.

    `danger`: the kind of danger heard in this event. `ended`: no question is open, or the person stopped.
    """

    session: Session
    replies: tuple[Reply, ...]
    effects: tuple[Effect, ...] = ()
    answered: int = 0
    remaining: int = 0
    danger: str | None = None
    ended: bool = False
    settled: Settled | None = None

    def has(self, effect: type[Effect]) -> bool:
        return bool(self.effects) and any(isinstance(one, effect) for one in self.effects)
