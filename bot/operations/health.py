"""How the process is, for whoever watches it. It tells of no person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

State = Literal["starting", "up", "away", "restarting", "down"]
"""Of a platform. Away: its connection is lost, and it waits. Down: for good, until an operator mends it."""
Status = Literal["ok", "degraded", "starting", "failing"]


@dataclass(slots=True)
class Health:
    """Kept up to date by those who know. `store`: "ok", the code of its fault, or "starting".

    `swept`: when the last sweep of which every look came to its end began, in UTC; it is due once a minute.
    `passed_over`: the rows that failed in it.
    """

    version: str
    platforms: dict[str, State]
    store: str = "starting"
    swept: str | None = None
    passed_over: int = 0

    def note_sweep(self, at: datetime, rows: int) -> None:
        self.swept = at.astimezone(UTC).isoformat(timespec="seconds")
        self.passed_over = rows

    @property
    def status(self) -> Status:
        """Degraded: somebody is served, and not everybody. That is no reason to restart the process."""
        states = set(self.platforms.values())
        if self.store == "starting":
            return "starting"
        if self.store != "ok":
            return "failing"
        if states == {"up"}:
            return "ok"
        if "up" in states:
            return "degraded"
        return "starting" if "starting" in states else "failing"
