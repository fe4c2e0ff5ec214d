"""Eight in the morning is a button, so that many people wait for the same minute; by the real pace.

Time passes while everybody waits, and at once.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import pytest

from bot.adapters.telegram.calls import Calls
from bot.adapters.telegram.incoming import PLATFORM, talk_of
from bot.adapters.telegram.pace import Pace
from bot.adapters.telegram.sender import TelegramSender
from bot.adapters.telegram.turns import WINDOWS
from bot.dialogue.events import RemindAsked, TextReceived
from bot.service.conversations import Conversations
from bot.service.delivery import Delivery
from bot.service.reminders import Reminders
from bot.service.shown import Shown
from bot.service.talk import Talk
from tests.service.memory import MemoryStore
from tests.talking import crossing

EIGHT = datetime(2026, 11, 22, 23, 0, tzinfo=UTC)
"""In Japan."""
IN_A_MINUTE = 1_600
"""As docs/operations.md says it; of more people, some are late."""
LATENCY = 0.3


class Leaping(asyncio.SelectorEventLoop):
    """What waits for a time has it come."""

    def __init__(self) -> None:
        super().__init__()
        self._leapt = 0.0
        selector: Any = self._selector  # type: ignore[attr-defined]
        select = selector.select

        def leap(seconds: float | None) -> Any:
            self._leapt += seconds or 0.0
            return select(seconds and 0)

        selector.select = leap

    def time(self) -> float:
        return self._leapt


class Api:
    """Telegram, as far as it is asked here."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, float, int]] = []

    async def ask(self, method: str, params: dict[str, Any]) -> Any:
        self.asked.append((method, asyncio.get_running_loop().time(), params["chat_id"]))
        await asyncio.sleep(LATENCY)
        return {"message_id": len(self.asked)}

    def times(self, method: str) -> list[float]:
        return [at for name, at, _ in self.asked if name == method]


class Crowd:
    """`people` with a question before them, who wait for eight o'clock."""

    def __init__(self, people: int) -> None:
        self.people = people
        self.api = Api()
        self.pace = Pace()
        self._calls = Calls(cast(Any, self.api), self.pace, lambda: None)
        self._guide = Conversations({"crossing": crossing()}, MemoryStore())
        self._delivery = Delivery(self._guide, WINDOWS)
        self.reminders = Reminders(PLATFORM, self._delivery, self._open, lambda: EIGHT)

    async def _open(self, talk: Talk, _shown: Shown) -> TelegramSender:
        return TelegramSender(self._calls, int(talk.identity.id), "(hidden)")

    async def wait_for_eight(self) -> None:
        yesterday = EIGHT - timedelta(hours=11)
        for number in range(1, self.people + 1):
            talk = talk_of(number, "crossing")
            await self._guide.handle(talk, RemindAsked(yesterday))
            for said in ("tomorrow", "8:00"):
                turn = await self._guide.handle(talk, TextReceived(yesterday, said))
            await self._delivery.notebook.write(talk, Shown(turn.session.turn, "7"))

    async def answer_somebody_at(self, seconds: float) -> float:
        """Returns for how long whoever just wrote waits for their place."""
        await asyncio.sleep(seconds)
        return self.pace.reserve(self.people + 1, message=True)


def at_eight(people: int) -> tuple[Crowd, list[float]]:
    async def live() -> tuple[Crowd, list[float]]:
        crowd = Crowd(people)
        await crowd.wait_for_eight()
        others = [asyncio.create_task(crowd.answer_somebody_at(second)) for second in (10, 40, 80)]
        begun = asyncio.get_running_loop().time()
        await crowd.reminders.look()
        await crowd.reminders.drain(600)
        assert begun == 0.0
        return crowd, list(await asyncio.gather(*others))

    with asyncio.Runner(loop_factory=Leaping) as runner:
        return runner.run(live())


@pytest.fixture(scope="module")
def morning() -> tuple[Crowd, list[float]]:
    return at_eight(IN_A_MINUTE)


def test_so_many_are_written_to_within_their_minute(morning: tuple[Crowd, list[float]]) -> None:
    crowd, _ = morning
    sent = crowd.api.times("sendMessage")
    assert (
        len(sent) == len({chat for name, _, chat in crowd.api.asked if name == "sendMessage"}) == crowd.people
    )
    assert max(sent) < 60


def test_the_buttons_above_go_after_that_and_all_of_them_go(morning: tuple[Crowd, list[float]]) -> None:
    crowd, _ = morning
    bared = crowd.api.times("editMessageReplyMarkup")
    assert len(bared) == crowd.people
    assert sum(at < max(crowd.api.times("sendMessage")) for at in bared) < 16, "but for the last few in hand"


def test_whoever_writes_meanwhile_is_answered_within_a_second(morning: tuple[Crowd, list[float]]) -> None:
    _, waits = morning
    assert max(waits) < 1
