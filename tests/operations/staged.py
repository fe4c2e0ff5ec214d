"""`python -m bot` with platforms that behave as STAGED says: "discord=fatal,telegram=serve"."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
import time
from functools import partial

from bot import server
from bot.app import Guide
from bot.cli import main
from bot.config.server import Config
from bot.service.faults import log
from bot.service.metrics import Metrics
from bot.service.platforms import FatalPlatformError, Serving

LONG = 60
MEND = "The token of {} is refused: put the right one into its variable."


class StagedPlatform:
    """Each part is what a real adapter could do by mistake."""

    def __init__(self, name: str, part: str, config: Config, guide: Guide, metrics: Metrics) -> None:
        self.name = name
        self._part = part
        self._ended = asyncio.Event()

    async def run(self, serving: Serving) -> None:
        if self._part == "fatal":
            raise FatalPlatformError("bad_token", MEND.format(self.name))
        if self._part == "crash":
            raise ValueError("canary-marigold")
        if self._part == "exit":
            sys.exit("canary-marigold")
        serving(True)
        if self._part == "fatal later":
            await asyncio.sleep(0.2)
            raise FatalPlatformError("revoked", MEND.format(self.name))
        if self._part == "leaves a thread":
            threading.Thread(target=time.sleep, args=(LONG,)).start()
        if self._part == "leaves a thread and fails":
            asyncio.get_running_loop().run_in_executor(None, time.sleep, LONG)
            raise FatalPlatformError("bad_token", MEND.format(self.name))
        try:
            await self._ended.wait()
        except asyncio.CancelledError:
            if self._part == "is deaf":
                await asyncio.shield(asyncio.sleep(LONG))
            raise
        log.info("%s has finished", self.name)

    async def drain(self, seconds: float) -> None:
        if self._part == "is deaf":
            await asyncio.sleep(LONG)
        if self._part == "blocks":
            time.sleep(LONG)  # noqa: ASYNC251 - that is the fault
        self._ended.set()


if __name__ == "__main__":
    parts = dict(one.split("=") for one in os.environ["STAGED"].split(","))
    staged = {name: partial(StagedPlatform, name, part) for name, part in parts.items()}
    setattr(server, "PLATFORMS", staged)  # noqa: B010 - it is Final to everybody else
    main(prog_name="python -m bot")
