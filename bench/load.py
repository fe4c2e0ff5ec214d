"""Many people who answer at once, each as soon as the last answer is theirs to see."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot.dialogue.events import Event


@dataclass(frozen=True, slots=True)
class Run:
    """One measured stretch: seconds of wall clock and of CPU (all threads), and each answer's seconds."""

    answers: int
    wall: float
    cpu: float
    latencies: list[float]

    @property
    def microseconds(self) -> float:
        """Of CPU, an answer."""
        return self.cpu / self.answers * 1e6

    @property
    def rate(self) -> float:
        """Answers a second."""
        return self.answers / self.wall


def percentile(run: Run, percent: int) -> float:
    """Milliseconds that so many percent of the answers stayed below."""
    return sorted(run.latencies)[len(run.latencies) * percent // 100] * 1e3


async def drive(
    answer: Callable[[int, Event], Awaitable[None]], talk: Sequence[Event], people: int, answers: int
) -> Run:
    """Have so many people say what is in the talk, over and over, until so many answers are given."""
    latencies: list[float] = []

    async def person(number: int) -> None:
        for turn in range(answers // people):
            begun = time.perf_counter()
            await answer(number, talk[turn % len(talk)])
            latencies.append(time.perf_counter() - begun)

    start, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(person(number) for number in range(people)))
    return Run(len(latencies), time.perf_counter() - start, time.process_time() - cpu, latencies)
