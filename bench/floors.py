"""The plain loops that we are compared with: they load a session, change it, save it, unsealed.

They have the same talk and the same pragmas, and let SQLite checkpoint as it does by itself.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import aiosqlite

from bench.load import Run, drive
from bench.talk import dialog, events, half_way
from bot.dialogue.engine import step
from bot.dialogue.events import Event
from bot.dialogue.model import Dialog
from bot.dialogue.session import Session
from bot.store.database import DATA_PRAGMAS

PRAGMAS = tuple(pragma for pragma in DATA_PRAGMAS if "autocheckpoint" not in pragma)
_TABLE = "CREATE TABLE IF NOT EXISTS session (name TEXT PRIMARY KEY, payload TEXT)"
_LOAD = "SELECT payload FROM session WHERE name = ?"
_SAVE = "INSERT INTO session VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET payload = excluded.payload"


WHAT = dialog(30)
_REST = json.dumps(half_way(WHAT).to_dict())
Change = Callable[[str | None, Event], str]
"""From what is stored, None at first, to what is to be stored."""


def touch(payload: str | None, event: Event) -> str:
    """No engine: the JSON of a session, of which only a number changes, so that SQLite must write it."""
    return f"{int(payload[:8]) + 1 if payload else 1:08}{_REST}"


def answer_plainly(what: Dialog, payload: str | None, event: Event) -> str:
    """With the engine."""
    session = Session.from_dict(json.loads(payload)) if payload else Session(what.id)
    return json.dumps(step(what, session, event).session.to_dict())


answer: Change = partial(answer_plainly, WHAT)


def run_sync(folder: Path, change: Change, people: int, answers: int, in_a_commit: int) -> Run:
    """A synchronous loop over sqlite3."""
    connection = sqlite3.connect(folder / "sync.db", isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchone()
    connection.execute(_TABLE)
    connection.execute("DELETE FROM session")
    talk = events(WHAT)
    latencies = []
    start, cpu = time.perf_counter(), time.process_time()
    for first in range(0, answers, in_a_commit):
        begun = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        for number in range(first, first + in_a_commit):
            name = f"terminal:{number % people}"
            row = connection.execute(_LOAD, (name,)).fetchone()
            event = talk[number // people % len(talk)]
            connection.execute(_SAVE, (name, change(row[0] if row else None, event)))
        connection.execute("COMMIT")
        latencies.append(time.perf_counter() - begun)
    run = Run(answers, time.perf_counter() - start, time.process_time() - cpu, latencies)
    connection.close()
    return run


async def run_aiosqlite(folder: Path, change: Change, people: int, answers: int) -> Run:
    """One aiosqlite connection, a lock around each transaction, a commit an answer."""
    async with aiosqlite.connect(folder / "aio.db", isolation_level=None) as connection:
        for pragma in PRAGMAS:
            await connection.execute_fetchall(f"PRAGMA {pragma}")
        await connection.execute(_TABLE)
        await connection.execute("DELETE FROM session")
        lock = asyncio.Lock()

        async def say(person: int, event: Event) -> None:
            name = f"terminal:{person}"
            async with lock:
                await connection.execute("BEGIN IMMEDIATE")
                rows = list(await connection.execute_fetchall(_LOAD, (name,)))
                await connection.execute(_SAVE, (name, change(rows[0][0] if rows else None, event)))
                await connection.execute("COMMIT")

        return await drive(say, events(WHAT), people, answers)
