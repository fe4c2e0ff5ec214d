"""Folders as earlier versions really left them, and what those versions say of ours: their code, out of git.

python shipped.py make FOLDER      run in the tree of an old version: three talks, by its own service
python shipped.py read FOLDER      what it reads there: a JSON list of answers, or the error's code
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tarfile
from datetime import UTC, datetime
from functools import cache
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[2]
VERSIONS: Final = {
    "first": "9de88da65e6f8dac74f4536727fd0d974bdc890e",  # tebiki 0001, keys 0001
    "platforms": "d60def6cf95e0be102d41563e17232725f07ab19",  # tebiki 0002, keys 0002
    "reminders": "7a3bef26d355fa9441945e9403e5792aaf87f9dd",  # tebiki 0003, keys 0002
}
"""The last commit with each schema before the newest one. A new schema adds the commit before it."""
BEFORE: Final = "reminders"
"""The version before this one."""
MASTER: Final = bytes(range(32))
PEOPLE: Final = {
    "ann": ["north", "no", "bag", "4"],
    "ben": ["south"],
    "chi": ["north", "no", "bag", "3", "2", "march 2027", "april 2027", "20000", "30000"],
}
ANSWERS: Final = {
    "ann": ["side", "been_here", "gear", "swim"],
    "ben": ["side"],
    "chi": ["side", "been_here", "gear", "swim", "people", "sail_day", "return_day", "ticket", "deposit"],
}
_AT: Final = datetime(2026, 11, 22, 12, tzinfo=UTC)


@cache
def tree(version: str) -> bytes | None:
    """The code of a version as a tar; None where the history is not here."""
    asked = subprocess.run(
        ["git", "archive", VERSIONS[version], "bot", "dialogs", "tests/content/base"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    return asked.stdout if asked.returncode == 0 else None


class Shipped:
    """One earlier version, unpacked."""

    def __init__(self, version: str, folder: Path) -> None:
        packed = tree(version)
        assert packed is not None
        self._folder = folder
        with tarfile.open(fileobj=BytesIO(packed)) as archive:
            archive.extractall(folder, filter="data")

    def make(self, data: Path) -> None:
        assert self._run("make", data) == "made"

    def read(self, data: Path) -> Any:
        return self._run("read", data)

    def _run(self, verb: str, data: Path) -> Any:
        done = subprocess.run(
            [sys.executable, str(Path(__file__)), verb, str(data)],
            cwd=self._folder,
            env={"PYTHONPATH": str(self._folder), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


async def _make(data: Path) -> str:
    """Runs on the code of an old version, as `_read` does."""
    from bot.content.load import load  # noqa: PLC0415
    from bot.dialogue.events import Opened, TextReceived  # noqa: PLC0415
    from bot.service.ports import Identity  # noqa: PLC0415
    from bot.store.sqlite import open_store  # noqa: PLC0415

    service: Any = import_module("bot.service.conversations")  # where all of these had what is used here
    store = await open_store(data, MASTER)
    guide = service.Conversations(load(Path("tests/content/base")).dialogs, store)
    for name, texts in PEOPLE.items():
        talk = service.Talk(Identity("terminal", name), "crossing")
        await guide.handle(talk, Opened(_AT))
        for text in texts:
            turn = await guide.handle(talk, TextReceived(_AT, text))
        if name == "ann":
            await guide.shown(talk, turn)
    await store.close()
    return "made"


async def _read(data: Path) -> Any:
    from bot.service.ports import Identity, StoreError  # noqa: PLC0415
    from bot.service.records import decode  # noqa: PLC0415
    from bot.store.sqlite import open_store  # noqa: PLC0415

    try:
        store = await open_store(data, MASTER)
    except StoreError as refused:
        return {"refused": refused.code, "says": str(refused)}
    found = {}
    for name in PEOPLE:
        payloads = await store.talks(Identity("terminal", name))
        found[name] = [list(decode(payload).session["a"]) for payload in payloads]
    await store.close()
    return found


if __name__ == "__main__":
    work = {"make": _make, "read": _read}[sys.argv[1]]
    sys.stdout.write(json.dumps(asyncio.run(work(Path(sys.argv[2])))))
