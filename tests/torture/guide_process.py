"""`python -m bot run` in a process of its own, forked from one that has imported it: quick to start.

As tests/adapters/telegram/child.py it writes without the pace of messages, which has tests of its own.
"""

from __future__ import annotations

import asyncio
import itertools
import multiprocessing
import os
import signal
from collections.abc import Mapping
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from time import monotonic
from typing import Any

import bot.adapters.discord.adapter
import bot.adapters.discord.client
import bot.adapters.telegram.adapter
import bot.adapters.telegram.turns
import bot.adapters.telegram.webhook
import bot.config.reading
import bot.keepsakes.documents
import bot.operations.logs
import bot.server  # noqa: F401 (imported once, for all that are forked)
from bot.adapters.telegram import pace
from bot.cli import main
from tests.canaries import watch
from tests.operations.processes import ROOT

_forking = multiprocessing.get_context("forkserver")
_forking.set_forkserver_preload(["tests.torture.preloaded"])
UP = ("platform telegram: up", "platform discord: up")


def _run(environ: Mapping[str, str], stderr: str, planted: Any) -> None:
    with open(stderr, "wb") as file:
        os.dup2(file.fileno(), 2)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    os.chdir(ROOT)
    os.environ.clear()
    os.environ.update(environ)
    pace.CHAT_SECONDS = pace.OVERALL_SECONDS = 0.0  # type: ignore[misc]
    if planted is not None:
        planted()
    main(["run"], prog_name="python -m bot")


class GuideProcess:
    """One process after the other on the same folder. `planted` is a function that breaks something in it."""

    def __init__(self, environ: Mapping[str, str], folder: Path, planted: Any = None) -> None:
        self._environ, self._planted = dict(environ), planted
        self._files = (folder / f"stderr-{number}" for number in itertools.count())
        self._stderr = next(self._files)
        self._process: ForkServerProcess | None = None
        self._up_since = 0.0

    async def launch(self) -> None:
        """Begin, and do not wait for it to be up."""
        self._stderr = next(self._files)
        self._stderr.write_bytes(b"")
        watch.files.add(self._stderr)
        self._up_since = 0.0
        self._process = _forking.Process(target=_run, args=(self._environ, str(self._stderr), self._planted))
        self._process.start()
        await asyncio.sleep(0)

    @property
    def said(self) -> str:
        return self._stderr.read_text("utf-8", "replace")

    @property
    def up_for(self) -> float:
        """Seconds since this process was first seen to be up on both platforms; 0 if it is not."""
        if not self._up_since and all(words in self.said for words in UP):
            self._up_since = monotonic()
        return monotonic() - self._up_since if self._up_since else 0.0

    async def up(self, seconds: float = 300) -> None:
        """Wait for it; on a machine that is busy with other things that can be long."""
        assert self._process is not None
        async with asyncio.timeout(seconds):
            while not self.up_for:
                assert self._process.is_alive(), f"it ended before it was ready: {self.said}"
                await asyncio.sleep(0.01)

    async def end(self, number: signal.Signals) -> int:
        """Its exit code; of a kill, the negative number."""
        process = self._process
        assert process is not None
        if process.is_alive():
            assert process.pid is not None
            os.kill(process.pid, number)
        await asyncio.to_thread(process.join, 30)
        code = process.exitcode
        assert code is not None, "it did not end"
        process.close()
        self._process = None
        return code

    async def __aenter__(self) -> GuideProcess:
        return self

    async def __aexit__(self, *_exc: object) -> None:
        if self._process is not None:
            await self.end(signal.SIGKILL)


__all__ = ["UP", "GuideProcess"]
