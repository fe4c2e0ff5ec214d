"""Several processes, and processes that die: acknowledged means durable."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

import pytest

from bot.service.ports import Identity
from bot.store.sqlite import SqliteStore, open_store
from tests.store import children
from tests.store.counting import MASTER, ME, TALK, YOU, answer, leave, look
from tests.store.files import rows

KILLS = int(os.environ.get("TEBIKI_KILLS", "25"))

_forking = multiprocessing.get_context("forkserver")
_forking.set_forkserver_preload(["tests.store.children"])


def start(work: Callable[..., None], folder: Path, *values: Any) -> tuple[ForkServerProcess, Connection]:
    told, telling = _forking.Pipe(duplex=False)
    process = _forking.Process(target=work, args=(folder, telling, *values))
    process.start()
    telling.close()
    return process, told


def read_until_killed(process: ForkServerProcess, told: Connection, seconds: float) -> list[tuple[str, int]]:
    """What was acknowledged before the process was killed at that moment: person and number."""
    said = os.read(told.fileno(), 1_000_000)
    assert said, "it has not begun"
    end = time.monotonic() + seconds
    os.set_blocking(told.fileno(), False)
    while time.monotonic() < end:
        try:
            said += os.read(told.fileno(), 1_000_000)
        except BlockingIOError:
            time.sleep(0.001)
    process.kill()
    process.join()
    os.set_blocking(told.fileno(), True)
    while more := os.read(told.fileno(), 1_000_000):
        said += more
    told.close()
    process.close()
    lines = [line.split() for line in said.decode().split("\n")[:-1]]
    return [(person, int(number)) for person, number in lines]


async def test_killed_at_any_moment_nothing_acknowledged_is_lost_doubled_or_torn(folder: Path) -> None:
    dice = random.Random()
    stayed = [f"same-{number}" for number in range(4)]
    stored = dict.fromkeys(stayed, 0)
    answers = 0
    for kill in range(KILLS):
        people = [*stayed, *(f"{kill}-{number}" for number in range(4))]
        process, told = start(children.answer_for_ever, folder, people)
        said = await asyncio.to_thread(read_until_killed, process, told, dice.random() * 0.06)
        answers += len(said)
        acknowledged = dict(said)
        store = await open_store(folder, MASTER)
        for person in people:
            number = await store.apply(Identity("terminal", person), TALK, look)  # fails on a torn one
            last = acknowledged.get(person, stored.get(person, 0))
            assert number in {last, last + 1}, "lost" if number < last else "doubled"
            stored[person] = number
        await store.close()
    store = await open_store(folder, MASTER)
    assert [await store.apply(Identity("terminal", one), TALK, look) for one in stored] == list(
        stored.values()
    )
    await store.close()
    assert answers > 10 * KILLS
    print(f"{KILLS} kills, {answers} acknowledged answers")  # noqa: T201


async def test_killed_at_any_moment_no_update_is_lost_and_none_is_new_twice(folder: Path) -> None:
    """What was acknowledged waits or was processed; only what was marked last may wait again."""
    dice = random.Random()
    known: set[int] = set()
    first = 1
    for _ in range(KILLS):
        process, told = start(children.receive_for_ever, folder, first)
        said = await asyncio.to_thread(read_until_killed, process, told, dice.random() * 0.06)
        received = {int(number) for number, done in said if not done}
        marked = sorted(int(number) for number, done in said if done)
        known |= received
        store = await open_store(folder, MASTER)
        waits = await store.waiting("here")
        assert all(content == b"%d" % id for id, content in waits)
        waiting = {id for id, _ in waits}
        assert {id for id in received if not id % 2} <= waiting, "lost"
        assert not waiting & set(marked[:-1]), "a mark was not taken along by the next commit"
        assert await store.receive("here", [(id, b"again") for id in received], datetime.now(UTC)) == []
        first = max(waiting | known) + 1
        await store.close()
    store = await open_store(folder, MASTER)
    everything = [(id, b"again") for id in sorted(known)]
    assert await store.receive("here", everything, datetime.now(UTC)) == []
    await store.close()
    assert len(known) > KILLS // 2, "the children were killed before they came to anything"


async def test_killed_at_any_moment_a_turn_and_its_update_are_stored_both_or_neither(folder: Path) -> None:
    dice = random.Random()
    first, acknowledged = 1, 0
    for _ in range(KILLS):
        process, told = start(children.receive_with_turns, folder, first)
        said = await asyncio.to_thread(read_until_killed, process, told, dice.random() * 0.06)
        acknowledged = max((int(number) for number, _ in said), default=acknowledged)
        store = await open_store(folder, MASTER)
        turns = await store.apply(Identity("here", "me"), TALK, look)
        assert turns in {acknowledged, acknowledged + 1}, "lost" if turns < acknowledged else "doubled"
        assert [one.turn for one in await store.unshown()] == [turns], "it would not be shown"
        assert await store.waiting("here") == [], "it would be done again"
        offered = [(number, b"again") for number in range(1, turns + 2)]
        assert await store.receive("here", offered, datetime.now(UTC)) == [turns + 1]
        await store.mark_processed("here", turns + 1)
        await store.apply(Identity("here", "me"), TALK, answer)
        first, acknowledged = turns + 2, turns + 1
        await store.close()
    assert acknowledged > 2 * KILLS, "the children were killed before they came to anything"


async def test_an_update_is_new_to_one_of_two_processes(folder: Path) -> None:
    running = [start(children.receive_together, folder, 200) for _ in range(2)]
    told = [await asyncio.to_thread(connection.recv) for _, connection in running]
    for process, connection in running:
        await asyncio.to_thread(process.join)
        assert process.exitcode == 0
        process.close()
        connection.close()
    assert sorted(told[0] + told[1]) == list(range(203))


async def test_two_processes_answer_for_the_same_people(folder: Path) -> None:
    """Who is new to both is made once, and neither trusts what it remembers."""
    people = [f"person {number}" for number in range(10)]
    running = [start(children.answer_together, folder, people, 20) for _ in range(3)]
    told = [await asyncio.to_thread(connection.recv) for _, connection in running]
    for process, connection in running:
        await asyncio.to_thread(process.join)
        assert process.exitcode == 0
        process.close()
        connection.close()
    for index in range(len(people)):
        numbers = [row[index] for rows in told for row in rows]
        assert sorted(numbers) == list(range(1, 61))
    for table in ("identity", "talk", "person_key"):
        assert rows(folder, table) == 10


async def test_people_may_come_and_go_in_two_processes_at_once(folder: Path) -> None:
    people = [f"person {number}" for number in range(5)]
    running = [start(children.come_and_go, folder, people, 6) for _ in range(2)]
    for process, connection in running:
        assert await asyncio.to_thread(connection.recv) == "done"
        await asyncio.to_thread(process.join)
        assert process.exitcode == 0
        process.close()
        connection.close()
    for table in ("identity", "talk", "person_key"):
        assert rows(folder, table) == 0


async def test_two_stores_take_turns_and_see_each_other(store: SqliteStore, folder: Path) -> None:
    other = await open_store(folder, MASTER)
    for number in range(1, 9, 2):
        assert await store.apply(ME, TALK, answer) == number
        assert await other.apply(ME, TALK, answer) == number + 1
    assert await other.apply(YOU, TALK, answer) == 1
    assert await other.apply(ME, TALK, leave) == 8
    assert await store.apply(ME, TALK, look) == 0
    assert await store.apply(ME, TALK, answer) == 1
    assert await other.apply(ME, TALK, answer) == 2
    assert await store.apply(YOU, TALK, answer) == 2
    await other.mark_shown(YOU, TALK, 2, b"a note")
    assert await other.shown(YOU, TALK) == b"a note"
    assert await store.shown(YOU, TALK) == b"a note"
    await other.close()


def _own_mounts() -> bool:
    unshare = shutil.which("unshare")
    return (
        unshare is not None
        and not subprocess.run([unshare, "-rm", "true"], capture_output=True, check=False).returncode
    )


@pytest.mark.skipif(not _own_mounts(), reason="needs Linux with user namespaces, to mount a small disk")
def test_on_a_full_disk_somebody_can_still_be_forgotten(tmp_path: Path) -> None:
    script = 'mount -t tmpfs -o size=2m none "$0" && exec "$1" -m tests.store.full_disk "$0/data"'
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script, str(tmp_path), sys.executable],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    told = "the store failed (disk_full); the turn was answered without it\n"
    assert (done.returncode, done.stderr) == (0, told)
    assert int(done.stdout.split()[1]) > 10


@pytest.mark.skipif(not hasattr(os, "setuid"), reason="needs Unix")
def test_a_folder_that_may_not_be_written_is_refused(tmp_path: Path) -> None:
    code = (
        "import asyncio, os, sys\n"
        "from pathlib import Path\n"
        "from tests.store.counting import code_of_opening\n"
        "if os.getuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "print(asyncio.run(code_of_opening(Path(sys.argv[1]))))\n"
    )
    folder = tmp_path / "data"

    async def make() -> None:
        store = await open_store(folder, MASTER)
        await store.apply(ME, TALK, answer)
        await store.close()

    asyncio.run(make())
    if os.getuid() == 0:  # then the other process is somebody who must be able to come here
        for parent in (tmp_path, *tmp_path.parents[:2]):
            parent.chmod(0o755)
    for mode in (0o555, 0o000):
        for path in folder.iterdir():
            path.chmod(mode & 0o444)
        folder.chmod(mode)
        done = subprocess.run(
            [sys.executable, "-c", code, str(folder)], capture_output=True, text=True, timeout=60, check=False
        )
        assert (done.stdout.strip(), done.stderr) == ("read_only", "")
    folder.chmod(0o700)
