"""Two people and the guide between them, by the rules alone. The state is saved between all events."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from bot.community.relay import effects as do
from bot.community.relay import events as happened
from bot.community.relay.effects import Effect
from bot.community.relay.events import Event
from bot.community.relay.rules import decide
from bot.community.relay.state import Party, Relay, Side
from bot.service.ports import Identity

AT = datetime(2026, 11, 26, 3, 0, tzinfo=UTC)
ANN = Party(Identity("telegram", "5900000001"), "Ann", "en")
BOB = Party(Identity("discord", "700000000000000001"), "Bob", "en", "800000000000000001")
HOME = Identity("discord-server", "7000")


@dataclass
class Talk:
    """`did`: the effects of the last event."""

    at: datetime = AT
    relay: Relay | None = None
    did: tuple[Effect, ...] = ()
    updates: int = 0
    every: list[Effect] = field(default_factory=list)

    def happen(self, event: Event) -> tuple[Effect, ...]:
        if self.relay is not None:
            saved = msgspec.msgpack.encode(self.relay)
            self.relay = msgspec.msgpack.decode(saved, type=Relay)
        self.relay, self.did = decide(self.relay, event)
        self.every += self.did
        return self.did

    def ask(self, minutes: int = 15) -> Talk:
        self.happen(happened.Asked(self.at, "0badcafe", HOME, "7002", "codecode", "job", "en", ANN, minutes))
        return self

    def claim(self, by: Party = BOB, **how: Any) -> Talk:
        self.happen(happened.Claimed(self.at, by, **{"may": True, **how}))
        return self

    def meet(self) -> Talk:
        self.happen(happened.Announced(self.at, "9001"))
        self.claim()
        self.happen(happened.Introduced(self.at))
        return self

    def write(
        self, by: Side, text: str, *, update: str = "", earlier: str = "", arrives: bool = True
    ) -> tuple[Effect, ...]:
        self.updates += 1
        source = update or f"{by}{self.updates}"
        did = self.happen(happened.Wrote(self.at, by, source, source, text, earlier))
        passed = [one for one in did if isinstance(one, do.Pass)]
        if passed and arrives:
            self.happen(happened.Delivered(self.at, passed[0].number, (f"copy{passed[0].number}",)))
        self.did = did
        return did

    def later(self, **span: float) -> tuple[Effect, ...]:
        self.at += timedelta(**span)
        return self.happen(happened.TimeCame(self.at))


def open_talk() -> Talk:
    return Talk().ask().meet()


def told(effects: tuple[Effect, ...]) -> list[tuple[Side, str]]:
    return [(one.to, one.what) for one in effects if isinstance(one, do.Tell)]


def passed(effects: tuple[Effect, ...]) -> list[tuple[Side, str]]:
    return [(one.to, one.text) for one in effects if isinstance(one, do.Pass)]
