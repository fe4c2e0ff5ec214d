"""What the guide must be allowed to do in a channel, by the names that Discord's settings have for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

PANEL: Final = ("View Channel", "Send Messages")
SUPPORTERS: Final = ("View Channel", "Send Messages")


@dataclass(frozen=True, slots=True)
class Channel:
    """One that was chosen, as it is now. `missing`: rights that the guide lacks there; `public`: whether
    everybody in the server can read it. `gone`: it is not there, or not in this server."""

    name: str = ""
    missing: tuple[str, ...] = ()
    public: bool = False
    gone: bool = False


NONE: Final = Channel()


def missing(wanted: tuple[str, ...], held: frozenset[str]) -> tuple[str, ...]:
    return tuple(right for right in wanted if right not in held)
