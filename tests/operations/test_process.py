"""The real process: what keeps it from starting, what ends it, and how soon."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.operations.ending import Exit
from tests.operations.processes import DIALOGS, ROOT, Ended, Server
from tests.operations.staged import MEND

CANARY = "canary"


@dataclass(frozen=True, slots=True)
class Case:
    """`make` changes a folder where a server has run before, and returns variables."""

    exit_code: Exit
    said: str
    staged: str = "discord=serve"
    make: Callable[[Path], dict[str, str | None]] = field(default=lambda _: {})


def break_dialog(folder: Path) -> dict[str, str | None]:
    broken = folder / "dialogs"
    subprocess.run(["cp", "-r", DIALOGS, broken], check=True)
    (broken / "crossing" / "boat.yaml").write_text("id: boat\nsteps: [{ask: nothing}]\n")
    return {"TEBIKI_DIALOGS": str(broken)}


def write_settings(folder: Path) -> dict[str, str | None]:
    file = folder / "config.yaml"
    file.write_text("log:\n  level: loud\nhealht: {port: 1}\n")
    file.chmod(0o600)
    return {"TEBIKI_CONFIG": str(file), "TEBIKI_HEALTH_PORT": "none", "TEBIKI_LOG_LEVEL": None}


def take_port(_: Path) -> dict[str, str | None]:
    taken = socket.socket()
    taken.bind(("127.0.0.1", 0))
    taken.listen()
    TAKEN.append(taken)
    return {"TEBIKI_HEALTH_PORT": str(taken.getsockname()[1])}


TAKEN: list[socket.socket] = []
CASES = {
    "no token": Case(
        Exit.SETTINGS,
        "Give TEBIKI_DISCORD_TOKEN or",
        make=lambda _: {"TEBIKI_DISCORD_TOKEN": None, "TEBIKI_TELEGRAM_TOKEN": ""},
    ),
    "wrong settings": Case(Exit.SETTINGS, 'Did you mean "health"', make=write_settings),
    "port taken": Case(Exit.SETTINGS, "choose another health.port", make=take_port),
    "no key": Case(Exit.GUIDE, "is missing", make=lambda _: {"TEBIKI_MASTER_KEY": None}),
    "wrong key": Case(Exit.GUIDE, "keys.db", make=lambda _: {"TEBIKI_MASTER_KEY": "aa" * 32}),
    "bad key": Case(Exit.GUIDE, "32 bytes", make=lambda _: {"TEBIKI_MASTER_KEY": "hello-hello"}),
    "broken dialog": Case(Exit.GUIDE, "boat.yaml:", make=break_dialog),
    "folder under a file": Case(
        Exit.GUIDE, "The data folder", make=lambda folder: {"TEBIKI_DATA": str(folder / "file" / "data")}
    ),
    "a dyno": Case(
        Exit.EPHEMERAL,
        "set ephemeral_disk: accepted",
        make=lambda _: {"DYNO": "worker.1", "TEBIKI_EPHEMERAL_DISK": None},
    ),
    "fatal": Case(Exit.PLATFORM, MEND.format("discord"), "discord=fatal"),
    "fatal later": Case(Exit.PLATFORM, MEND.format("discord"), "discord=fatal later"),
    "both fatal": Case(Exit.PLATFORM, MEND.format("telegram"), "discord=fatal,telegram=fatal later"),
    "fatal beside a thread": Case(Exit.PLATFORM, MEND.format("discord"), "discord=leaves a thread and fails"),
    "somebody exits": Case(Exit.FAULT, "Please report fault ", "discord=exit"),
}


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lived_in")
    with Server(folder) as server:
        server.see("platform discord: up")
        server.signal(signal.SIGTERM)
        assert server.ended().code == Exit.DRAINED
    return folder


@pytest.fixture(scope="module")
def endings(lived_in: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Ended]:
    """Each case in a copy of that folder, two at a time."""

    def meet(name: str) -> Ended:
        folder = tmp_path_factory.mktemp("case") / "home"
        subprocess.run(["cp", "-r", lived_in, folder], check=True)
        (folder / "file").touch()
        with Server(folder, CASES[name].staged, CASES[name].make(folder)) as server:
            return server.ended()

    with ThreadPoolExecutor(2) as pool:
        found = dict(zip(CASES, pool.map(meet, CASES), strict=True))
    while TAKEN:
        TAKEN.pop().close()
    return found


@pytest.mark.parametrize("name", CASES)
def test_what_keeps_it_from_running_ends_it_with_the_mend(endings: dict[str, Ended], name: str) -> None:
    ended, quickest = endings[name], min(one.seconds for one in endings.values())
    assert ended.code == CASES[name].exit_code
    assert CASES[name].said in "\n".join(ended.said)
    assert ended.seconds < max(5, 5 * quickest)
    assert ended.events[-1].startswith(("tebiki ends: ", "closing took too long"))
    assert CANARY not in ended.stderr


def test_all_faults_of_the_settings_are_said_at_once(endings: dict[str, Ended]) -> None:
    said = endings["wrong settings"].said
    assert [line.split(": ")[1] for line in said] == ["unknown-setting", "wrong-value", "wrong-value"]
    assert [line.split("/")[-1].split(": ")[0] for line in said] == [
        "config.yaml:3",
        "config.yaml:2",
        "TEBIKI_HEALTH_PORT",
    ]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_drains_and_ends_well(number: int, tmp_path: Path) -> None:
    with Server(tmp_path, "discord=serve,telegram=leaves a thread") as server:
        server.see("platform telegram: up")
        server.see("platform discord: up")
        server.signal(number)
        ended = server.ended()
    assert ended.code == Exit.DRAINED
    assert ended.seconds < 10
    assert {"discord has finished", "telegram has finished"} <= set(ended.events)
    assert ended.said == []
    assert not (tmp_path / "data" / "tebiki.db-wal").exists()  # the store was closed


def test_one_that_fails_for_good_leaves_the_other_and_shows_in_the_end(tmp_path: Path) -> None:
    with Server(tmp_path, "discord=fatal,telegram=serve") as server:
        server.see("platform discord is down for good (bad_token)")
        server.see("platform telegram: up")
        server.signal(signal.SIGTERM)
        ended = server.ended()
    assert ended.code == Exit.PLATFORM
    assert "telegram has finished" in ended.events


def test_a_crash_is_logged_without_its_words_and_tried_again(tmp_path: Path) -> None:
    with Server(tmp_path, "discord=crash,telegram=serve") as server:
        server.see("it starts again in 2 s")
        server.signal(signal.SIGTERM)
        ended = server.ended()
    assert ended.code == Exit.DRAINED
    assert any(event.startswith("fault ") and "ValueError at staged.py:" in event for event in ended.events)
    assert CANARY not in ended.stderr


@pytest.mark.parametrize("part", ["blocks", "is deaf"])
def test_what_does_not_close_is_cut_off(part: str, tmp_path: Path) -> None:
    with Server(tmp_path, f"discord={part}") as server:
        server.see("platform discord: up")
        server.signal(signal.SIGTERM)
        ended = server.ended()
    assert ended.code == Exit.CUT
    assert ended.seconds < 11
    assert ended.events[-1] in (
        "closing took too long, and was cut off",
        "platform discord did not end in time",
    )


def test_a_second_signal_ends_it_at_once(tmp_path: Path) -> None:
    with Server(tmp_path, "discord=is deaf") as server:
        server.see("platform discord: up")
        server.signal(signal.SIGINT)
        server.see("draining")
        server.signal(signal.SIGINT)
        ended = server.ended()
    assert ended.code == 128 + signal.SIGINT
    assert ended.seconds < 2


# A second instance


def test_a_second_instance_waits_and_goes_on_when_the_first_has_ended(tmp_path: Path) -> None:
    with Server(tmp_path) as first:
        first.see("platform discord: up")
        with Server(tmp_path) as second:
            second.see("another instance holds the data folder")
            first.signal(signal.SIGKILL)  # which leaves no time to tidy up
            second.see("platform discord: up")
            second.signal(signal.SIGTERM)
            assert second.ended().events.count("the other instance has ended") == 1


def test_a_second_instance_leaves_after_its_wait(tmp_path: Path) -> None:
    with Server(tmp_path) as first:
        first.see("platform discord: up")
        with Server(tmp_path, environ={"TEBIKI_LOCK_WAIT_SECONDS": "1"}) as second:
            ended = second.ended()
        assert ended.code == Exit.OCCUPIED
        assert ended.said == [
            f"Another Tebiki runs on {tmp_path}/data: stop it first, or give this one another folder (data)."
        ]
        assert [event for event in ended.events if "waiting up to 1 s" in event] == [
            "another instance holds the data folder; waiting up to 1 s for it"
        ]
        first.signal(signal.SIGTERM)
        assert first.ended().code == Exit.DRAINED


def test_who_waits_for_another_can_be_ended(tmp_path: Path) -> None:
    with Server(tmp_path) as first:
        first.see("platform discord: up")
        with Server(tmp_path) as second:
            second.see("another instance holds")
            second.signal(signal.SIGTERM)
            ended = second.ended()
        assert ended.code == Exit.DRAINED
        assert ended.seconds < 5


def test_the_terminal_may_use_the_folder_meanwhile(tmp_path: Path) -> None:
    with Server(tmp_path) as server:
        server.see("platform discord: up")
        chat: list[str | Path] = [sys.executable, "-m", "bot", "chat", "--jsonl", "--data", tmp_path / "data"]
        ended = subprocess.run(
            [*chat, "--dialogs", DIALOGS, "--dialog", "crossing"],
            input=b'{"press": "north"}\n',
            capture_output=True,
            cwd=ROOT,
            env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "TEBIKI_MASTER_KEY": "0f" * 32},
            timeout=30,
            check=False,
        )
        assert ended.returncode == 0
        assert b"error" not in ended.stdout


def test_a_key_that_it_made_is_told(tmp_path: Path) -> None:
    with Server(tmp_path, environ={"TEBIKI_MASTER_KEY": None}) as server:
        server.see("a new master key was made")
        assert (tmp_path / ".config" / "tebiki" / "master.key").exists() or sys.platform != "linux"
