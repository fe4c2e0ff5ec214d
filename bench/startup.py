"""(d) From the start of the process to the first prompt, against importing what it is made of."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
FLOOR = [sys.executable, "-c", "import pydantic, rich, yaml"]


def environment(home: Path) -> dict[str, str]:
    """A home of its own, so that no key or talk of the person who measures is touched."""
    places = {"HOME": home, "XDG_CONFIG_HOME": home / "config", "XDG_DATA_HOME": home / "data"}
    return {**os.environ, **{name: str(path) for name, path in places.items()}}


def seconds_to_first_line(command: list[str], env: dict[str, str]) -> float:
    """Wall seconds from starting the process until its first line of output."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=ROOT, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdout.readline()
    taken = time.perf_counter() - start
    process.stdin.close()
    process.stdout.read()
    process.wait(timeout=30)
    return taken


def start_ratio(rounds: int = 15) -> tuple[float, float, float]:
    """Medians of interleaved rounds: seconds to the prompt, seconds of the floor, and their ratio."""
    starts, floors, ratios = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        env = environment(Path(folder))
        chat = [sys.executable, "-m", "bot", "chat", "--jsonl"]
        for _ in range(rounds):
            floors.append(seconds_to_first_line([*FLOOR[:2], FLOOR[2] + "; print()"], env))
            starts.append(seconds_to_first_line(chat, env))
            ratios.append(starts[-1] / floors[-1])
    return statistics.median(starts), statistics.median(floors), statistics.median(ratios)
