"""What stands in for the network and for the people, and a clock that leaves out what these cost."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from statistics import median

from bench.figures import Row


@dataclass(frozen=True, slots=True)
class Load:
    """`turns`: questions answered by each person in a round."""

    people: int
    rounds: int
    turns: int = 12

    def __str__(self) -> str:
        return "alone" if self.people == 1 else f"{self.people} at once"


@dataclass(slots=True)
class Meter:
    """CPU of all threads, but for what is done `aside` in the thread that measures."""

    calls: int = 0
    """Requests made to the platform."""
    _start: float = 0.0
    _aside: float = 0.0

    def begin(self) -> None:
        """The people have come; from now on it counts."""
        self._start, self._aside, self.calls = time.process_time(), 0.0, 0

    @property
    def seconds(self) -> float:
        return time.process_time() - self._start - self._aside

    def aside(self) -> _Aside:
        return _Aside(self)


class _Aside:
    """A class and no generator: what it costs itself is counted, once a request."""

    __slots__ = ("_meter", "_start")

    def __init__(self, meter: Meter) -> None:
        self._meter = meter

    def __enter__(self) -> None:
        self._start = time.thread_time()

    def __exit__(self, *_: object) -> None:
        self._meter._aside += time.thread_time() - self._start


@dataclass(slots=True)
class Side:
    """One of the two that are compared: `play` has so many new people answer so many questions each."""

    play: Callable[[int, int], Awaitable[None]]
    meter: Meter
    costs: list[float] = field(default_factory=list)
    """Seconds of CPU of one answered question, a round each."""
    calls_each: float = 0.0

    async def measure(self, load: Load) -> None:
        await self.play(load.people, load.turns)
        answers = load.people * load.turns
        self.costs.append(self.meter.seconds / answers)
        self.calls_each = self.meter.calls / answers


async def compare(named: tuple[str, str], sides: tuple[Side, Side], load: Load, most: float | None) -> Row:
    """Ours and the floor in turn, after a round of each that warms up. `named`: the figure and the floor."""
    ours, floor = sides
    for side in sides:
        await side.measure(load)
        side.costs.clear()
    for _ in range(load.rounds):
        await floor.measure(load)
        await ours.measure(load)
    ratio = median(one / other for one, other in zip(ours.costs, floor.costs, strict=True))
    return Row(named[0], shown(ours), f"{shown(floor)} ({named[1]})", ratio, most=most)


def shown(side: Side) -> str:
    calls = f", {side.calls_each:.0f} calls" if side.calls_each else ""
    return f"{median(side.costs) * 1e3:.2f} ms CPU{calls}"
