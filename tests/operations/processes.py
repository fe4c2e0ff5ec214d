"""A server in a process of its own, with staged platforms."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.canaries import watch

ROOT = Path(__file__).parents[2]
DIALOGS = ROOT / "tests" / "content" / "base"
PATIENCE = 30
"""Seconds, for a machine that is busy with other things."""
KEY = "0f" * 32
TOKENS = {
    "TEBIKI_DISCORD_TOKEN": "MTA4canary.marigold.linnet-siskin-serin",
    "TEBIKI_TELEGRAM_TOKEN": "123456789:AAcanary-marigold-linnet-siskin-serin",
}


@dataclass(frozen=True, slots=True)
class Ended:
    code: int
    stderr: str
    seconds: float
    """From what made it end: its start, or the signal."""

    @property
    def said(self) -> list[str]:
        """What is no line of the log."""
        return [line for line in self.stderr.splitlines() if not line.startswith("{")]

    @property
    def log(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.stderr.splitlines() if line.startswith("{")]

    @property
    def events(self) -> list[str]:
        return [line["event"] for line in self.log]


class Server:
    """`staged`: what each platform does; with the module "bot" it is the real ones.

    Variables that are given as None are not set.
    """

    def __init__(
        self,
        folder: Path,
        staged: str = "discord=serve",
        environ: Mapping[str, str | None] | None = None,
        module: str = "tests.operations.staged",
    ) -> None:
        self._stderr = folder / f"stderr-{time.monotonic_ns()}"
        watch.files.add(self._stderr)
        watch.note(KEY, *TOKENS.values())
        variables: dict[str, str | None] = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "STAGED": staged,
            "TEBIKI_DATA": str(folder / "data"),
            "TEBIKI_DIALOGS": str(DIALOGS),
            "TEBIKI_DIALOG": "crossing",
            "TEBIKI_EPHEMERAL_DISK": "accepted",  # wherever the tests run
            "TEBIKI_MASTER_KEY": KEY,
            "TEBIKI_LOG_LEVEL": "debug",
            **TOKENS,
            **(environ or {}),
        }
        self._environ = {name: value for name, value in variables.items() if value is not None}
        command = [sys.executable, "-m", module, "run"]
        with self._stderr.open("wb") as stderr:
            self.began = time.monotonic()
            self._process = subprocess.Popen(
                command,
                cwd=ROOT,
                env=self._environ,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=stderr,
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait()

    def see(self, words: str) -> None:
        """Wait for words on its standard error."""
        until = time.monotonic() + PATIENCE
        while words not in (seen := self._stderr.read_text("utf-8")):
            assert self._process.poll() is None, f"ended before {words!r}: {seen}"
            assert time.monotonic() < until, f"{words!r} was not written, but: {seen}"
            time.sleep(0.02)

    def signal(self, number: int) -> None:
        self.began = time.monotonic()
        self._process.send_signal(number)

    def ask(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Another command of the guide's, with the same settings."""
        return subprocess.run(
            [sys.executable, "-m", "bot", *command],
            cwd=ROOT,
            env=self._environ,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    def ended(self) -> Ended:
        code = self._process.wait(PATIENCE)
        return Ended(code, self._stderr.read_text("utf-8"), time.monotonic() - self.began)
