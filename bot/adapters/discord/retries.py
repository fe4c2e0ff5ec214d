"""What did not get through is tried again: in five seconds, then in twice as many, up to five minutes."""

from __future__ import annotations

from typing import Final

from discord.ext import tasks

from bot.service.delivery import Delivery, OpenSender, pay

FIRST_SECONDS: Final = 5.0
LONGEST_SECONDS: Final = 300.0


class Retries:
    """Runs beside the client, as long as that does."""

    def __init__(self, delivery: Delivery, open_sender: OpenSender) -> None:
        self._delivery = delivery
        self._open_sender = open_sender
        self._pause = FIRST_SECONDS

    def start(self) -> None:
        if not self._retry.is_running():
            self._retry.start()

    def stop(self) -> None:
        self._retry.cancel()

    @tasks.loop(seconds=FIRST_SECONDS)
    async def _retry(self) -> None:
        if debts := self._delivery.debts:
            await pay(self._delivery, debts, self._open_sender)
        self._pause = min(self._pause * 2, LONGEST_SECONDS) if self._delivery.debts else FIRST_SECONDS
        self._retry.change_interval(seconds=self._pause)
