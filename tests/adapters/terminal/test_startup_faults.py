"""What keeps the guide from starting is said in one sentence, and nothing on the disk is changed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.adapters.terminal.processes import DIALOGS, ROOT, Home, Program

KEY = "a" * 64


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A home in which somebody has talked. To be copied, since a fault is made in it."""
    home = Home(tmp_path_factory.mktemp("lived_in"))
    with Program(home) as program:
        program.say(press="north")
        assert program.end() == 0
    return home


def cut(path: Path) -> None:
    path.write_bytes(b"\0" * 512 + path.read_bytes()[512:])


def make_broken_dialog(home: Home) -> list[str | Path]:
    folder = home.path / "dialogs"
    shutil.copytree(DIALOGS, folder)
    (folder / "crossing" / "boat.yaml").write_text("id: boat\nsteps: [{ask: nothing}]\n")
    return ["--dialogs", folder]


def make_ring(home: Home) -> list[str | Path]:
    ring = home.path / "ring"
    ring.symlink_to(ring)
    return ["--data", ring]


def make_key_folder(home: Home) -> None:
    home.key_file.unlink()
    home.key_file.mkdir()


FAULTS: dict[str, tuple[str, Callable[[Home], object]]] = {
    "lost key": ("key_missing", lambda home: home.key_file.unlink()),
    "another key": ("wrong_key", lambda home: home.key_file.write_text(KEY)),
    "no key": ("bad_key", lambda home: home.key_file.write_text("hello")),
    "key for all to read": ("key_exposed", lambda home: home.key_file.chmod(0o644)),
    "damaged data": ("damaged", lambda home: cut(home.data / "tebiki.db")),
    "damaged keys": ("damaged", lambda home: cut(home.data / "keys.db")),
    "lost keys.db": ("keys_missing", lambda home: (home.data / "keys.db").unlink()),
    "lost tebiki.db": ("data_missing", lambda home: (home.data / "tebiki.db").unlink()),
    "unknown dialog": ("no_dialog", lambda _: ["--dialog", "nowhere"]),
    "broken dialog": ("no_dialog", make_broken_dialog),
    "a folder under a file": ("not_a_folder", lambda home: ["--data", home.aside / "data"]),
    "a file in the folder's place": ("not_a_folder", lambda home: ["--data", home.aside]),
    "a folder in a ring of links": ("not_a_folder", make_ring),
    "a folder with a name too long": ("not_a_folder", lambda home: ["--data", home.path / ("a" * 300)]),
    "a folder in the key's place": ("key_unreadable", make_key_folder),
}
"""Fault -> the code (where the system does not decide it), and what makes it; that may return arguments."""


@dataclass(frozen=True, slots=True)
class Ending:
    code: int
    stdout: bytes
    stderr: str
    seconds: float
    before: dict[Path, bytes]
    after: dict[Path, bytes]


def contents(home: Home) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in home.files()}


def start(home: Home, *arguments: str | Path) -> Ending:
    before, began = contents(home), time.monotonic()
    ended = subprocess.run(
        home.command(*arguments),
        capture_output=True,
        input=b'{"press": "north"}\n',
        cwd=ROOT,
        env=home.environ(),
        timeout=60,
        check=False,
    )
    seconds = time.monotonic() - began
    return Ending(ended.returncode, ended.stdout, ended.stderr.decode(), seconds, before, contents(home))


@pytest.fixture(scope="module")
def endings(lived_in: Home, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Ending]:
    """What each fault comes to, two at a time. Without a fault: what a healthy start comes to."""

    def meet(fault: str) -> Ending:
        home = Home(tmp_path_factory.mktemp("home") / "copy")
        shutil.copytree(lived_in.path, home.path)
        arguments = FAULTS[fault][1](home) if fault else None
        return start(home, "--jsonl", *(arguments if isinstance(arguments, list) else ()))

    with ThreadPoolExecutor(2) as pool:
        return dict(zip(("", *FAULTS), pool.map(meet, ("", *FAULTS)), strict=True))


@pytest.mark.parametrize("fault", FAULTS)
def test_one_error_line_one_sentence_and_nothing_written_over(endings: dict[str, Ending], fault: str) -> None:
    ending, healthy = endings[fault], endings[""]
    assert healthy.code == 0
    assert ending.code == 1
    assert ending.seconds < max(5, 3 * healthy.seconds)  # a healthy start tells how busy the machine is
    error = json.loads(ending.stdout)["error"]  # one line, or this raises
    assert error["code"] == FAULTS[fault][0] or not FAULTS[fault][0]
    assert ending.stderr == error["message"] + "\n"
    assert {path: ending.after[path] for path in ending.before} == ending.before
    if fault == "unknown dialog":
        assert "crossing" in ending.stderr
    if fault == "broken dialog":
        assert "boat.yaml:" in ending.stderr
    else:
        assert ending.stderr.count("\n") == 1


def test_a_person_is_told_the_same(lived_in: Home, tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    shutil.copytree(lived_in.path, home.path)
    home.key_file.unlink()
    ending = start(home)
    assert ending.code == 1
    assert ending.stdout == b""
    assert ending.stderr.startswith("The key file ")
    assert not home.key_file.exists()
    _, *help_now = ending.stderr.splitlines()
    assert help_now[:2] == [
        "If you need help now: 110 police, 119 ambulance or fire.",
        "- 0120-000-000 Night Line: anyone. every day, 9:00 to 23:00. English"
        " (from a 2021 page; not confirmed)",
    ]
    assert help_now[2].startswith("- example.org/office Harbour Office: ")
    assert len(help_now) == 3


def test_a_number_to_call_is_given_even_without_a_dialog(home: Home) -> None:
    unknown = start(home, "--dialog", "nowhere")
    assert "110 police" in unknown.stderr
    assert "0120-000-000" in unknown.stderr
    empty = home.path / "empty"
    empty.mkdir()
    assert "110 police" in start(home, "--dialogs", empty).stderr


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
@pytest.mark.parametrize("jsonl", [True, False])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_an_output_that_cannot_be_written_is_told(home: Home, unbuffered: str, *, jsonl: bool) -> None:
    with open("/dev/full", "wb") as full:
        ended = subprocess.run(
            home.command(*(["--jsonl"] if jsonl else [])),
            stdin=subprocess.DEVNULL,
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            env=home.environ(PYTHONUNBUFFERED=unbuffered),
            check=False,
        )
    assert ended.returncode == 1
    assert ended.stderr.decode().splitlines()[1:] == [
        "The output cannot be written: No space left on device."
    ]
