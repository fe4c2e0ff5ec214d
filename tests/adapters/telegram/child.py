"""`python -m bot`, as it is, but without the pace of messages, which has tests of its own."""

from __future__ import annotations

from bot.adapters.telegram import pace
from bot.cli import main

if __name__ == "__main__":
    pace.CHAT_SECONDS = pace.OVERALL_SECONDS = 0.0  # type: ignore[misc]
    main(prog_name="python -m bot")
