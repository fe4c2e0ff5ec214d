"""What a platform is to the process that runs it: Discord, Telegram, or a fake of a test."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from bot.service.dialogs import OpenDialogs

Serving = Callable[[bool], None]
"""Told True whenever people are reached (at the start, after a loss), False when the connection is lost."""


@dataclass(frozen=True, slots=True)
class Words:
    """What is said: by `dialog`, the name of the first one, and in `policy`, its short part, as CommonMark.

    `dialogs`: which one is open for whom, where there are several.
    """

    dialog: str
    policy: str = field(repr=False)
    dialogs: OpenDialogs | None = None


class Platform(Protocol):
    """One attempt to serve. After a crash a new one is made: an old one need not be usable again."""

    @property
    def name(self) -> str:
        """As in `Identity.platform`."""
        ...

    async def run(self, serving: Serving) -> None:
        """Serve until `drain`, and return after it.

        What passes by itself (a lost connection, 5xx, 429) is waited out in here. FatalPlatformError: what
        does not, until an operator mends it; the platform is then left alone. Anything else that is raised
        is a crash: it is logged without its text, and a new attempt follows after a pause.
        """
        ...

    async def drain(self, seconds: float) -> None:
        """Take nothing new, finish the turns in hand, disconnect: within so many seconds.

        Whatever is not done by then is cancelled. May be called before `run` has reached anybody.
        """
        ...


class FatalPlatformError(Exception):
    """What only an operator can mend: a bad token, intents that are not granted, a closed gateway code.

    `code` is short and stable ("bad_token"). The message is a sentence that names the setting and the mend,
    and quotes neither token nor answer of the platform.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
