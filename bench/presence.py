"""(f) The server as a process on Discord: how soon it is there, and what memory it takes while nobody writes.

Three processes in turn, each alone: `python -m bot run` with the shipped dialogs and a store that was there
before; a bare client of discord.py; and one that only imports discord.py. The Discord that the first two
connect to is a fourth. A start ends where READY was handled, and not at discord.py's `on_ready`, which waits
two seconds more for servers, on both sides.
"""

from __future__ import annotations

import compileall
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from subprocess import DEVNULL, PIPE, STDOUT

from bench.figures import Row
from bench.startup import ROOT, environment

IMPORT = [sys.executable, "-c", "import discord; print('up', flush=True); input()"]
IDLE_SECONDS = 4.0
"""Until what a start leaves to do is done: discord.py's on_ready comes two seconds after READY."""
_MASTER_KEY = "0f" * 32


@dataclass(slots=True)
class Process:
    """One of the three. `up` stands in the line that says it is ready."""

    command: list[str]
    up: str
    environ: Mapping[str, str]
    seconds: list[float] = field(default_factory=list)
    resident: list[int] = field(default_factory=list)
    """Bytes."""

    def start(self, idle: float) -> None:
        """And measure; leaves no trace but that."""
        begun = time.perf_counter()
        with subprocess.Popen(
            self.command, cwd=ROOT, env=self.environ, stdin=PIPE, stdout=PIPE, stderr=STDOUT, text=True
        ) as process:
            assert process.stdout is not None
            if not any(self.up in line for line in process.stdout):
                raise AssertionError(f"{self.command} did not start")
            self.seconds.append(time.perf_counter() - begun)
            time.sleep(idle)
            self.resident.append(resident(process.pid))
            process.terminate()
            process.communicate(timeout=30)


def resident(process: int) -> int:
    """Resident bytes of a process, what it shares with others included; Linux only."""
    pages = Path(f"/proc/{process}/statm").read_text().split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


@contextmanager
def gateway() -> Iterator[tuple[str, str, str]]:
    """Where the small Discord is, its gateway, and the token that it takes."""
    command = [sys.executable, "-m", "bench.gateway"]
    with subprocess.Popen(command, cwd=ROOT, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, text=True) as process:
        assert process.stdout is not None
        api, socket, token = process.stdout.readline().split()
        yield api, socket, token
        process.communicate(timeout=30)


def ours(home: Path, api: str, socket: str, token: str) -> Process:
    settings = {
        "TEBIKI_DATA": str(home / "talks"),
        "TEBIKI_EPHEMERAL_DISK": "accepted",
        "TEBIKI_MASTER_KEY": _MASTER_KEY,
        "TEBIKI_DISCORD_TOKEN": token,
        "TEBIKI_DISCORD_API_BASE_URL": api,
        "TEBIKI_DISCORD_GATEWAY_URL": socket,
    }
    kept = {name: value for name, value in environment(home).items() if not name.startswith("TEBIKI_")}
    return Process([sys.executable, "-m", "bot", "run"], "platform discord: up", {**kept, **settings})


def rows(rounds: int = 9, idle: float = IDLE_SECONDS) -> Iterator[Row]:
    compileall.compile_dir(ROOT / "bot", quiet=1)
    with tempfile.TemporaryDirectory() as name, gateway() as where:
        mine = ours(Path(name), *where)
        bare = Process([sys.executable, "-m", "bench.bare", *where], "up", os.environ)
        imports = Process(IMPORT, "up", os.environ)
        for process in (mine, bare, imports):
            process.start(0)  # makes the store, sends the commands, fills the caches
            process.seconds.clear()
            process.resident.clear()
        for _ in range(rounds):
            for process in (imports, bare, mine):
                process.start(idle)
    yield memory("Discord: idle memory", mine, imports, "imports", most=1.3)
    yield memory("Discord: idle memory, beside a bare client", mine, bare, "discord.py")
    yield Row(
        "Discord: start to READY handled",
        f"{median(mine.seconds) * 1e3:.0f} ms",
        f"{median(bare.seconds) * 1e3:.0f} ms (discord.py)",
        median([one / other for one, other in zip(mine.seconds, bare.seconds, strict=True)]),
        most=1.3,
    )


def memory(figure: str, one: Process, floor: Process, named: str, most: float | None = None) -> Row:
    mine, other = median(one.resident), median(floor.resident)
    return Row(figure, f"{mine / 1e6:.1f} MB", f"{other / 1e6:.1f} MB ({named})", mine / other, most=most)
