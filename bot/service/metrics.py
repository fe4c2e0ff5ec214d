"""What may be counted. Nothing here tells who did something, and nothing what was said.

There is no count of danger cards, and asking for help is a verb among others: on a small server the moment
would tell who it was.
"""

from __future__ import annotations

from typing import Final, Literal, Protocol

from bot.dialogue.events import (
    ErasureNeared,
    Event,
    LinkMade,
    Opened,
    OptionChosen,
    OptionToggled,
    ReminderDue,
    ReminderUnsent,
    TextReceived,
    WarningUnsent,
)
from bot.service.buttons import Press

Kind = Literal["opened", "pressed", "typed", "verb", "reminder"]


class Metrics(Protocol):
    """Each call takes microseconds, never waits and never raises."""

    def count_turn(self, platform: str, kind: Kind, outcome: str, seconds: float) -> None:
        """One event handled. `outcome`: "ok", or the code of the fault."""
        ...

    def count_commit(self, jobs: int) -> None:
        """One transaction of the store, and how much was asked of it at once: turns, for the most part."""
        ...

    def count_failed_send(self, platform: str, code: str) -> None:
        """`code`: the platform's own, such as "50007" or "429"; never its text."""
        ...

    def set_backlog(self, platform: str, waiting: int) -> None:
        """Updates that were received and not yet processed."""
        ...

    def set_up(self, platform: str, *, up: bool) -> None:
        """Whether people are reached there."""
        ...


class NoMetrics:
    """Counts nothing."""

    def count_turn(self, platform: str, kind: Kind, outcome: str, seconds: float) -> None: ...
    def count_commit(self, jobs: int) -> None: ...
    def count_failed_send(self, platform: str, code: str) -> None: ...
    def set_backlog(self, platform: str, waiting: int) -> None: ...
    def set_up(self, platform: str, *, up: bool) -> None: ...


NO_METRICS: Final = NoMetrics()

_KINDS: Final[dict[type[Event], Kind]] = {
    Opened: "opened",
    OptionChosen: "pressed",
    OptionToggled: "pressed",
    TextReceived: "typed",
    ReminderDue: "reminder",
    ReminderUnsent: "reminder",
    ErasureNeared: "reminder",
    LinkMade: "reminder",
    WarningUnsent: "reminder",
}


def kind_of(event: Event | Press) -> Kind:
    if isinstance(event, Press):
        return "typed" if event.text is not None else "pressed"
    return _KINDS.get(type(event), "verb")
