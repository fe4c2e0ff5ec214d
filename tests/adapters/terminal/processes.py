"""The real program in a process of its own, as a program or a person at a terminal talks to it."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.canaries import watch

ROOT = Path(__file__).parents[3]
DIALOGS = ROOT / "tests" / "content" / "base"
PATIENCE = 30
"""Seconds, for a machine that is busy with other things."""

_TEXTS = re.compile(r'"text": ?"([^"\\]+)"')
_ESCAPES = re.compile(r"\x1b(\[[0-9;?]*[A-Za-z]|\][^\x07]*\x07|[=>])")


@dataclass(frozen=True, slots=True)
class Home:
    """The folders of one user. The key lies outside the data, as it should."""

    path: Path

    @property
    def data(self) -> Path:
        return self.path / "data"

    @property
    def key_file(self) -> Path:
        return self.path / "config" / "tebiki" / "master.key"

    @property
    def aside(self) -> Path:
        """What the programs of this home have written on their standard error."""
        return self.path / "stderr"

    def environ(self, **more: str) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
        folders = {"HOME": str(self.path), "XDG_CONFIG_HOME": str(self.path / "config")}
        return {
            **kept,
            **folders,
            "XDG_DATA_HOME": str(self.path / "share"),
            "TERM": "xterm-256color",
            **more,
        }

    def command(self, *arguments: str | Path) -> list[str | Path]:
        """Later arguments win over the dialog and the folder that are meant here."""
        chat: list[str | Path] = [
            sys.executable,
            "-m",
            "bot",
            "chat",
            "--dialogs",
            DIALOGS,
            "--dialog",
            "crossing",
        ]
        return [*chat, "--data", self.data, *arguments]

    def files(self) -> Iterator[Path]:
        return (path for path in self.path.rglob("*") if path.is_file())


class Program:
    """`chat --jsonl`. The opening line is read at once, and is `opening`."""

    def __init__(self, home: Home, *arguments: str | Path, **environ: str) -> None:
        watch.files.add(home.aside)
        with home.aside.open("ab") as aside:
            self._process = subprocess.Popen(
                home.command("--jsonl", *arguments),
                bufsize=0,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=aside,
                cwd=ROOT,
                env=home.environ(**environ),
            )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._in, self._out = self._process.stdin, self._process.stdout
        self._rest = b""
        self.opening = self.receive()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()

    def say(self, **line: Any) -> dict[str, Any]:
        return self.send(json.dumps(line).encode() + b"\n")

    def send(self, line: bytes) -> dict[str, Any]:
        self.send_only(line)
        return self.receive()

    def send_only(self, line: bytes) -> None:
        watch.note(*_TEXTS.findall(line.decode("utf-8", "replace")))
        while line:
            line = line[self._in.write(line) :]

    def receive(self) -> dict[str, Any]:
        line = self._line()
        assert line.endswith(b"\n"), "the program has ended"
        answer = json.loads(line)
        assert isinstance(answer, dict)
        return answer

    def signal(self, number: int) -> None:
        self._process.send_signal(number)

    def close_input(self) -> None:
        self._in.close()

    def close_output(self) -> None:
        self._out.close()

    def end(self) -> int:
        """Close the input. Returns the exit code; nothing more may have been written."""
        self._in.close()
        return self.ended()

    def ended(self) -> int:
        if not self._out.closed:
            assert self._line() == b""
            self._out.close()
        return self._process.wait(PATIENCE)

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        self._in.close()
        self._out.close()

    def _line(self) -> bytes:
        while b"\n" not in self._rest:
            ready, _, _ = select.select([self._out], [], [], PATIENCE)
            assert ready, "the program does not answer"
            chunk = os.read(self._out.fileno(), 65536)
            if not chunk:
                break
            self._rest += chunk
        line, end, self._rest = self._rest.partition(b"\n")
        return line + end


class Window:
    """`chat` in a pseudo-terminal."""

    def __init__(self, home: Home, *arguments: str | Path, columns: int = 80, **environ: str) -> None:
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        self._modes = termios.tcgetattr(slave)
        self._process = subprocess.Popen(
            home.command(*arguments),
            stdin=slave,
            stdout=slave,
            stderr=slave,
            cwd=ROOT,
            env=home.environ(**environ),
            start_new_session=True,
            # so that Ctrl-C is a signal
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509
        )
        self._slave = slave
        self._pending = b""
        self._seen = 0
        self.output = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._slave)
        os.close(self._master)

    @property
    def text(self) -> str:
        """All that was shown, without the escapes."""
        return _ESCAPES.sub("", self.output).replace("\r", "")

    def see(self, words: str) -> str:
        """Wait for words beyond those that were waited for last. Returns what was shown up to them."""
        until = time.monotonic() + PATIENCE
        while words not in self.text[self._seen :]:
            assert time.monotonic() < until, f"{words!r} was not shown, but: {self.text[self._seen :]!r}"
            assert self._read() or words in self.text[self._seen :], f"ended before {words!r}: {self.text!r}"
        end = self.text.index(words, self._seen) + len(words)
        shown, self._seen = self.text[self._seen : end], end
        return shown

    def type(self, line: str, then: str = "› ") -> str:
        """Type a line, and wait for the next prompt or for other words."""
        self.press(line + "\r")
        self.see("\n")  # past what is echoed
        return self.see(then)

    def press(self, keys: str) -> None:
        os.write(self._master, keys.encode())

    def resize(self, columns: int) -> None:
        fcntl.ioctl(self._slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))

    def signal(self, number: int) -> None:
        self._process.send_signal(number)

    def ended(self) -> int:
        """The exit code; all output was read, and the terminal's modes are what they were."""
        until = time.monotonic() + PATIENCE
        while self._process.poll() is None:
            assert time.monotonic() < until, f"has not ended: {self.text[-300:]!r}"
            self._read()
        while self._read():
            pass
        assert termios.tcgetattr(self._slave) == self._modes
        return self._process.returncode

    def _read(self) -> bool:
        ready, _, _ = select.select([self._master], [], [], 0.05)
        if ready:
            self._pending += os.read(self._master, 65536)
            with contextlib.suppress(UnicodeDecodeError):
                self.output += self._pending.decode()
                self._pending = b""
        return bool(ready) or self._process.poll() is None


INTERRUPT = f"""
import os, signal, sys
class Interrupt:
    def find_spec(self, name, path=None, target=None):
        if name == os.environ["INTERRUPT_AT"]:
            for _ in range(int(os.environ.get("INTERRUPT_TIMES", "1"))):
                os.kill(os.getpid(), {int(signal.SIGINT)})
sys.meta_path.insert(0, Interrupt())
"""
"""A sitecustomize.py that presses Ctrl-C at the moment when a module is about to be imported."""
