"""`python -m bot`, as it is, but without the pace of messages, which has tests of its own.

DIES_AT names a kind of message: the process is gone, as by kill -9, in the moment before it would send one.
"""

from __future__ import annotations

import os
import signal

from bot.adapters.telegram import pace
from bot.adapters.telegram.sender import TelegramSender
from bot.cli import main
from bot.service.screens import Screen

_send = TelegramSender.send


async def _die_at(self: TelegramSender, screen: Screen) -> str:
    if screen.kind == os.environ["DIES_AT"]:
        os.kill(os.getpid(), signal.SIGKILL)
    return await _send(self, screen)


if __name__ == "__main__":
    pace.CHAT_SECONDS = pace.OVERALL_SECONDS = 0.0  # type: ignore[misc]
    if "DIES_AT" in os.environ:
        TelegramSender.send = _die_at  # type: ignore[method-assign]
    main(prog_name="python -m bot")
