"""(d) From the start of the process to the first prompt, against importing what it is made of.

Both sides are compiled to .pyc first, as `make install` does: otherwise whoever sets PYTHONDONTWRITEBYTECODE
would measure the compiler at every start.
"""

from __future__ import annotations

import compileall
import os
import pty
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from statistics import median
from subprocess import DEVNULL, PIPE

from bench.figures import Row

ROOT = Path(__file__).parent.parent
FLOOR = [sys.executable, "-c", "import pydantic, rich, yaml; print()"]
CHAT = [sys.executable, "-m", "bot", "chat"]
PROMPT = "› ".encode()
Start = Callable[[Mapping[str, str]], float]


def environment(home: Path) -> dict[str, str]:
    """A home of its own, so that no key or talk of the person who measures is touched."""
    places = {f"XDG_{sort}_HOME": str(home / sort) for sort in ("CONFIG", "DATA", "CACHE", "STATE")}
    return {**os.environ, **places, "HOME": str(home), "TERM": "xterm-256color"}


def to_first_line(command: list[str]) -> Start:
    def start(env: Mapping[str, str]) -> float:
        begun = time.perf_counter()
        with subprocess.Popen(
            command, cwd=ROOT, env=env, stdin=PIPE, stdout=PIPE, stderr=subprocess.DEVNULL
        ) as process:
            assert process.stdout is not None
            line = process.stdout.readline()
            taken = time.perf_counter() - begun
            process.communicate(timeout=30)
        if not line or process.returncode:
            raise AssertionError(f"{command} did not start")
        return taken

    return start


def to_prompt(env: Mapping[str, str]) -> float:
    """The chat as a person sees it, on a terminal of its own."""
    ours, theirs = pty.openpty()
    begun = time.perf_counter()
    process = subprocess.Popen(CHAT, cwd=ROOT, env=env, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    shown = b""
    try:
        while PROMPT not in shown:
            shown += os.read(ours, 65_536)  # raises OSError if the chat ends without a prompt
        taken = time.perf_counter() - begun
        os.write(ours, b"\x04")
        while os.read(ours, 65_536):
            pass
    except OSError:
        if PROMPT not in shown:
            raise
    finally:
        os.close(ours)
        process.wait(timeout=30)
    return taken


def answer(env: Mapping[str, str]) -> None:
    """One question, so that whoever comes after it comes back."""
    line = b'{"press": "no"}\n'
    subprocess.run(
        [*CHAT, "--jsonl"], cwd=ROOT, env=env, input=line, stdout=DEVNULL, stderr=DEVNULL, check=True
    )


def first_of_all(env: Mapping[str, str]) -> float:
    """In an empty home: a key and a store are made, and the dialogs are read from their YAML."""
    with tempfile.TemporaryDirectory() as folder:
        return to_first_line([*CHAT, "--jsonl"])(environment(Path(folder)))


def rows(rounds: int = 15) -> Iterator[Row]:
    compileall.compile_dir(ROOT / "bot", quiet=1)
    starts: Mapping[str, Start] = {
        "chat --jsonl": to_first_line([*CHAT, "--jsonl"]),
        "chat, coming back": to_prompt,
        "chat --jsonl in an empty home": first_of_all,
    }
    imports = to_first_line(FLOOR)
    taken: dict[str, list[float]] = {kind: [] for kind in starts}
    floors: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        env = environment(Path(folder))
        answer(env)
        for number in range(rounds + 1):
            floor = imports(env)
            found = {kind: start(env) for kind, start in starts.items()}
            if number:  # the first round makes key, store and cache
                floors.append(floor)
                for kind, one in found.items():
                    taken[kind].append(one)
    for kind, seconds in taken.items():
        yield Row(
            f"start to first prompt, {kind}",
            f"{median(seconds) * 1e3:.0f} ms",
            f"{median(floors) * 1e3:.0f} ms (imports)",
            median([ours / theirs for ours, theirs in zip(seconds, floors, strict=True)]),
            most=None if starts[kind] is first_of_all else 3,
        )
