"""What runs beside the talks: edited dialogs come in, by `reload` and by SIGHUP; a list comes monthly."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
from pathlib import Path

import pytest

from bot.operations.ending import Exit, StartError
from bot.operations.hangup import Hangup
from bot.operations.instance import LOCK, find_running, open_lock
from tests.operations.processes import DIALOGS, Server


async def never(_seconds: float) -> bool:
    raise AssertionError("nothing holds the folder")


def test_reload_takes_in_an_edit_and_refuses_a_broken_one(tmp_path: Path) -> None:
    dialogs = tmp_path / "dialogs"
    shutil.copytree(DIALOGS, dialogs)
    boat = dialogs / "crossing" / "boat.yaml"
    whole = boat.read_text("utf-8")
    with Server(tmp_path, environ={"TEBIKI_DIALOGS": str(dialogs)}) as server:
        server.see("platform discord: up")
        boat.write_text(whole + "  - ask: nothing\n", "utf-8")
        refused = server.ask("reload")
        assert refused.returncode == 1
        assert "boat.yaml:" in refused.stdout
        assert "so nothing was sent" in refused.stderr
        server.signal(signal.SIGHUP)  # which asks no check
        server.see("the dialogs stay as they were")

        boat.write_text(whole + "  # read again\n", "utf-8")
        asked = server.ask("reload")
        assert asked.returncode == 0, asked.stderr
        server.see("the edited dialogs are taken in")

        server.signal(signal.SIGTERM)
        ended = server.ended()
        assert ended.code == Exit.DRAINED
        assert sum(event.startswith("the dialogs stay") for event in ended.events) == 1
        assert any(event.startswith("not taken in: ") and "boat.yaml:" in event for event in ended.events)

        nobody = server.ask("reload")
        assert nobody.returncode == 1
        assert "No server runs on" in nobody.stderr


def test_the_log_lists_once_a_month_what_is_to_be_checked(tmp_path: Path) -> None:
    for listed in (True, False):  # the second start falls into the same month
        with Server(tmp_path) as server:
            server.see("platform discord: up")
            if listed:
                server.see("to be checked this month: ")
            server.signal(signal.SIGTERM)
            events = server.ended().events
        assert any(event.startswith("to be checked this month") for event in events) is listed


async def test_who_holds_the_folder_is_found_and_nobody_else(tmp_path: Path) -> None:
    assert find_running(tmp_path) is None
    with open_lock(tmp_path) as lock:
        assert find_running(tmp_path) is None, "the file alone is nobody"
        assert await lock.take(0, never)
        assert find_running(tmp_path) == os.getpid()
        (tmp_path / LOCK).write_text(f"{os.getpid()} pid:[1]\n")  # as of another container
        with pytest.raises(StartError, match="inside of the container"):
            find_running(tmp_path)
    assert find_running(tmp_path) is None, "its number is left behind, and means nothing"


async def test_a_terminal_that_closes_ends_it_and_one_that_stays_does_not() -> None:
    before, ended = signal.getsignal(signal.SIGHUP), []
    outside, terminal = os.openpty()
    try:
        hangup = Hangup(lambda: ended.append(True), terminal)
        os.kill(os.getpid(), signal.SIGHUP)
        await asyncio.wait_for(hangup.wait(), 5)
        assert not ended
        os.close(outside)
        os.kill(os.getpid(), signal.SIGHUP)
        await asyncio.sleep(0)
        assert ended == [True]
    finally:
        os.close(terminal)
        signal.signal(signal.SIGHUP, before)
