"""The real adapter in a process of its own: `python -m tests.adapters.telegram.child BASE TOKEN FILE [PORT]`.

It prints "ready" whenever people are reached.
"""

from __future__ import annotations

import asyncio
import signal
import sys
from pathlib import Path

from bot.adapters.telegram import pace
from bot.adapters.telegram.adapter import Telegram, TelegramSettings
from bot.adapters.telegram.webhook import WebhookSettings
from bot.service.conversations import Conversations
from tests.adapters.telegram.journal import Journal, JournalInbox, JournalStore
from tests.adapters.telegram.running import SECRET
from tests.talking import crossing

READY = "ready"


def tell(serving: bool) -> None:
    sys.stdout.write(f"{READY if serving else 'away'}\n")
    sys.stdout.flush()


async def main(base: str, token: str, file: str, port: str = "") -> None:
    pace.CHAT_SECONDS = pace.OVERALL_SECONDS = 0.0  # type: ignore[misc]
    journal = Journal(Path(file))
    dialog = crossing()
    webhook = WebhookSettings(f"http://127.0.0.1:{port}", SECRET, port=int(port)) if port else None
    platform = Telegram(
        TelegramSettings(token, base, webhook),
        Conversations({dialog.id: dialog}, JournalStore(journal)),
        dialog,
        JournalInbox(journal),
    )
    running = asyncio.create_task(platform.run(tell))
    asyncio.get_running_loop().add_signal_handler(
        signal.SIGTERM, lambda: asyncio.ensure_future(platform.drain(3))
    )
    await running
    journal.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
