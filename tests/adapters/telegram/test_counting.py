"""What is counted of Telegram."""

from __future__ import annotations

from bot.service.metrics import NoMetrics
from tests.adapters.telegram.running import House
from tests.adapters.telegram.walking import start
from tests.botapi.faults import AnswerLost


class Failed(NoMetrics):
    def __init__(self) -> None:
        self.codes: list[tuple[str, str]] = []

    def count_failed_send(self, platform: str, code: str) -> None:
        self.codes.append((platform, code))


async def test_a_message_that_may_not_have_arrived_is_counted(polling: House) -> None:
    polling.metrics = failed = Failed()
    polling.api.faults.on("sendMessage", AnswerLost())
    async with polling.open():
        await start(polling.api.person())
    assert failed.codes == [("telegram", "lost")]
