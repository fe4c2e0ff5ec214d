"""One platform that fails never takes another with it; what can come back is brought back."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from itertools import pairwise

import pytest

from bot.operations.health import State
from bot.operations.supervisor import Supervisor
from bot.service.metrics import NoMetrics
from bot.service.platforms import FatalPlatformError, Platform, Serving


class Time:
    """Passes when a test says so."""

    def __init__(self) -> None:
        self.now = 0.0
        self._sleepers: list[tuple[float, asyncio.Future[None]]] = []

    async def sleep(self, seconds: float) -> None:
        waiting: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._sleepers.append((self.now + seconds, waiting))
        await waiting

    def clock(self) -> float:
        return self.now

    async def go(self, seconds: float = 0) -> None:
        end = self.now + seconds
        await self._settle()
        while due := [one for one in self._sleepers if one[0] <= end and not one[1].done()]:
            first = min(due, key=lambda one: one[0])
            self.now = first[0]
            first[1].set_result(None)
            await self._settle()
        self.now = end

    async def _settle(self) -> None:
        for _ in range(20):
            await asyncio.sleep(0)


class Ups(NoMetrics):
    def __init__(self) -> None:
        self.up: dict[str, bool] = {}

    def set_up(self, platform: str, *, up: bool) -> None:
        self.up[platform] = up


class Calm:
    """Serves until it is drained."""

    def __init__(self, name: str = "calm") -> None:
        self.name = name
        self.serving: Serving = lambda _: None
        self._ended = asyncio.Event()

    async def run(self, serving: Serving) -> None:
        self.serving = serving
        serving(True)
        await self._ended.wait()

    async def drain(self, seconds: float) -> None:
        self._ended.set()


class Failing(Calm):
    """Serves for some seconds and then raises, or just ends."""

    def __init__(self, time: Time, seconds: float, fault: BaseException | None) -> None:
        super().__init__("failing")
        self._time = time
        self._seconds = seconds
        self._fault = fault

    async def run(self, serving: Serving) -> None:
        serving(True)
        if self._seconds:
            await self._time.sleep(self._seconds)
        if self._fault is not None:
            raise self._fault


class Stubborn(Calm):
    """Does not end by being asked to."""

    async def drain(self, seconds: float) -> None:
        raise RuntimeError("canary")


class Stage:
    """Platforms by name, each made anew for each attempt."""

    def __init__(self, **makers: Callable[[], Platform]) -> None:
        self.time = Time()
        self.metrics = Ups()
        self.states: dict[str, State] = dict.fromkeys(makers, "starting")
        self.attempts = dict.fromkeys(makers, 0)
        self._makers = makers

    @asynccontextmanager
    async def running(self) -> AsyncIterator[tuple[Supervisor, asyncio.Task[None]]]:
        def counted(name: str) -> Callable[[], Platform]:
            def make() -> Platform:
                self.attempts[name] += 1
                return self._makers[name]()

            return make

        makers = {name: counted(name) for name in self._makers}
        supervisor = Supervisor(
            makers, self.states, self.metrics, sleep=self.time.sleep, clock=self.time.clock
        )
        task = asyncio.create_task(supervisor.run())
        await self.time.go()
        try:
            yield supervisor, task
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


FATAL = FatalPlatformError("bad_token", "Put the right token into its variable.")


async def test_what_is_fatal_to_one_leaves_the_other_alone(caplog: pytest.LogCaptureFixture) -> None:
    stage = Stage(calm=Calm, failing=lambda: Failing(stage.time, 5, FATAL))
    async with stage.running() as (supervisor, task):
        assert stage.states == {"calm": "up", "failing": "up"}
        await stage.time.go(10_000)
        assert stage.states == {"calm": "up", "failing": "down"}
        assert stage.metrics.up == {"calm": True, "failing": False}
        assert stage.attempts == {"calm": 1, "failing": 1}
        assert supervisor.fatal == {"failing": FATAL}
        assert not task.done()
        said = [one for one in caplog.messages if "Put the right token" in one]
        assert len(said) == 3  # once, and again each hour
        assert await supervisor.drain(5)
        await task


async def test_when_all_are_down_for_good_it_ends() -> None:
    stage = Stage(calm=lambda: Failing(stage.time, 0, FATAL), failing=lambda: Failing(stage.time, 500, FATAL))
    async with stage.running() as (supervisor, task):
        await stage.time.go(499)
        assert not task.done()
        await stage.time.go(2)
        assert task.done()
        assert set(supervisor.fatal) == {"calm", "failing"}


@pytest.mark.parametrize("fault", [ValueError("canary"), None, asyncio.CancelledError("canary")])
async def test_a_crash_is_followed_by_attempts_with_longer_and_longer_pauses(
    fault: BaseException | None, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    stage = Stage(calm=Calm, failing=lambda: Failing(stage.time, 0, fault))
    async with stage.running() as (_, task):
        made = []
        for _ in range(700):
            made.append(stage.attempts["failing"])
            await stage.time.go(1)
        at = [made.index(number) for number in range(1, 12) if number in made]
        pauses = [later - sooner for sooner, later in pairwise(at)]
        assert pauses == [2**n for n in range(9)]
        await stage.time.go(10_000)
        before = stage.attempts["failing"]
        await stage.time.go(3_000)
        assert stage.attempts["failing"] - before == 10  # five minutes at most
        assert stage.states == {"calm": "up", "failing": "restarting"}
        assert stage.attempts["calm"] == 1
        assert not task.done()
    assert "canary" not in caplog.text


@pytest.mark.parametrize(("served", "pause"), [(599, 16), (600, 1)])
async def test_who_served_for_ten_minutes_begins_with_a_short_pause_again(served: int, pause: int) -> None:
    stage = Stage(failing=lambda: Failing(stage.time, 0 if stage.attempts["failing"] < 5 else served, None))
    async with stage.running():
        await stage.time.go(15)
        assert stage.attempts["failing"] == 5
        await stage.time.go(served + pause - 1)
        assert stage.attempts["failing"] == 5
        await stage.time.go(1)
        assert stage.attempts["failing"] == 6


async def test_a_lost_connection_shows_until_it_is_back() -> None:
    calm = Calm()
    stage = Stage(calm=lambda: calm)
    async with stage.running():
        calm.serving(False)
        assert stage.states == {"calm": "away"}
        assert stage.metrics.up == {"calm": False}
        calm.serving(True)
        assert stage.states == {"calm": "up"}
        assert stage.metrics.up == {"calm": True}


async def test_a_drain_ends_the_pause_before_a_new_attempt() -> None:
    stage = Stage(failing=lambda: Failing(stage.time, 0, ValueError()))
    async with stage.running() as (supervisor, task):
        await stage.time.go(100)
        before = stage.attempts["failing"]
        assert await supervisor.drain(5)
        await task
        assert stage.attempts["failing"] == before


async def test_who_cannot_drain_is_cancelled_and_its_fault_says_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    stage = Stage(calm=Calm, stubborn=lambda: Stubborn("stubborn"))
    async with stage.running() as (supervisor, task):
        assert not await supervisor.drain(0.05)
        await asyncio.gather(task, return_exceptions=True)
        assert task.done()
    assert "platform stubborn did not end in time" in caplog.text
    assert "platform calm did not" not in caplog.text
    assert "canary" not in caplog.text
