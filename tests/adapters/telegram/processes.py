"""The real thing as a process, and the bot's side of a machine that it is killed on."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from tests.adapters.telegram.running import SECRET
from tests.botapi.server import BotApi
from tests.canaries import watch
from tests.operations.processes import DIALOGS, KEY, ROOT

HURRIED = "tests.adapters.telegram.child"
"""`bot` without the pace of messages."""


class Server:
    """One process after the other on the same folder. `port`: for a webhook. With the small dialog, unless
    `environ` names another."""

    def __init__(
        self,
        api: BotApi,
        folder: Path,
        port: int,
        environ: Mapping[str, str] | None = None,
        module: str = HURRIED,
    ) -> None:
        self._files = iter(folder / f"stderr-{number}" for number in range(1000))
        self._module = module
        watch.note(KEY, api.token)
        self._environ = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "TEBIKI_DATA": str(folder / "data"),
            "TEBIKI_DIALOGS": str(DIALOGS),
            "TEBIKI_DIALOG": "crossing",
            "TEBIKI_EPHEMERAL_DISK": "accepted",  # wherever the tests run
            "TEBIKI_MASTER_KEY": KEY,
            "TEBIKI_LOG_LEVEL": "debug",
            "TEBIKI_TELEGRAM_TOKEN": api.token,
            "TEBIKI_TELEGRAM_API_BASE_URL": api.base,
            **(environ or {}),
        }
        if port:
            self._environ |= {
                "TEBIKI_TELEGRAM_MODE": "webhook",
                "TEBIKI_TELEGRAM_WEBHOOK_URL": f"https://127.0.0.1:{port}",
                "TEBIKI_TELEGRAM_WEBHOOK_PORT": str(port),
                "TEBIKI_TELEGRAM_WEBHOOK_SECRET": SECRET,
            }
        self._process: asyncio.subprocess.Process | None = None

    @property
    def said(self) -> str:
        """On standard error, by the last process."""
        return self._stderr.read_text("utf-8")

    async def launch(self) -> asyncio.subprocess.Process:
        """Begin, and do not wait for it to be up."""
        self._stderr = next(self._files)
        watch.files.add(self._stderr)
        with self._stderr.open("wb") as stderr:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", self._module, "run"),
                cwd=ROOT,
                env=self._environ,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=stderr,
            )
        return self._process

    async def start(self) -> None:
        self._process = await self.launch()
        async with asyncio.timeout(30):
            while "platform telegram: up" not in (said := await asyncio.to_thread(self._stderr.read_text)):
                assert self._process.returncode is None, f"the process ended before it was ready: {said}"
                await asyncio.sleep(0.02)

    async def end(self, number: signal.Signals) -> int:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(number)
        async with asyncio.timeout(15):
            return await self._process.wait()


@asynccontextmanager
async def served(server: Server) -> AsyncIterator[None]:
    try:
        await server.start()
        yield
    finally:
        await server.end(signal.SIGKILL)
