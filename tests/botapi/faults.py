"""What goes wrong between a bot and Telegram: planned by a test, or drawn from a seed."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

POLLING = "getUpdates"
DELIVERY = "webhook"
"""By this name `Faults.on` plans what happens to what a webhook is brought."""


@dataclass(frozen=True, slots=True)
class Flood:
    """429 before anything is done."""

    retry_after: int = 1


@dataclass(frozen=True, slots=True)
class ServerError:
    """A 5xx before anything is done; like Telegram's proxies, some with HTML instead of JSON. A page of a
    proxy elsewhere may have another code."""

    code: int = 502
    html: bool = False


@dataclass(frozen=True, slots=True)
class Reset:
    """The connection breaks before anything is done."""


@dataclass(frozen=True, slots=True)
class AnswerLost:
    """All is done; then the connection breaks."""


@dataclass(frozen=True, slots=True)
class DoneAndError:
    """All is done; then a gateway answers in Telegram's place, with a page."""

    code: int = 502


@dataclass(frozen=True, slots=True)
class Slow:
    """The answer takes its time."""

    seconds: float = 0.1


@dataclass(frozen=True, slots=True)
class Duplicated:
    """getUpdates only: each update comes twice in the answer. A webhook delivers them twice."""


@dataclass(frozen=True, slots=True)
class Repeated:
    """getUpdates only: updates that were confirmed long ago come again with the new ones."""


@dataclass(frozen=True, slots=True)
class Reordered:
    """getUpdates only: the updates come backwards."""


Fault = Flood | ServerError | Reset | AnswerLost | DoneAndError | Slow | Duplicated | Repeated | Reordered

ANYWHERE: tuple[Fault, ...] = (
    Flood(),
    ServerError(),
    ServerError(500, html=True),
    Reset(),
    AnswerLost(),
    DoneAndError(),
    Slow(0.02),
)
ON_UPDATES: tuple[Fault, ...] = (
    *(ServerError(), Reset(), AnswerLost(), DoneAndError()),
    *(Duplicated(), Repeated(), Reordered()),
)


class Plan:
    """The same seed and the same requests give the same faults.

    `share` of the requests go wrong; never more than `in_a_row` of one method, so that every retry ends.
    """

    def __init__(
        self,
        seed: int,
        share: float = 0.2,
        in_a_row: int = 2,
        anywhere: tuple[Fault, ...] = ANYWHERE,
        on_updates: tuple[Fault, ...] = ON_UPDATES,
    ) -> None:
        self._random = random.Random(seed)
        self._share = share
        self._in_a_row = in_a_row
        self._kinds: Mapping[bool, tuple[Fault, ...]] = {True: on_updates, False: anywhere}
        self._running: Counter[str] = Counter()

    def draw(self, method: str) -> Fault | None:
        kinds = self._kinds[method in (POLLING, DELIVERY)]
        if not kinds or self._running[method] >= self._in_a_row or self._random.random() >= self._share:
            self._running[method] = 0
            return None
        self._running[method] += 1
        return self._random.choice(kinds)


@dataclass(slots=True)
class Faults:
    """`on("sendMessage", Reset(), None, AnswerLost())`: the first three; None lets one pass."""

    plan: Plan | None = None
    happened: list[tuple[str, Fault]] = field(default_factory=list)
    _planned: dict[str, list[Fault | None]] = field(default_factory=dict)

    def on(self, method: str, *faults: Fault | None) -> None:
        """For the next requests of this method, in order; "*" for any other than getUpdates."""
        self._planned.setdefault(method.lower(), []).extend(faults)

    @property
    def left(self) -> int:
        """Planned and not yet met."""
        return sum(map(len, self._planned.values()))

    def draw(self, method: str) -> Fault | None:
        for key in (method.lower(), "*" if method not in (POLLING, DELIVERY) else method.lower()):
            if self._planned.get(key):
                fault = self._planned[key].pop(0)
                break
        else:
            fault = self.plan.draw(method) if self.plan else None
        if fault:
            self.happened.append((method, fault))
        return fault
