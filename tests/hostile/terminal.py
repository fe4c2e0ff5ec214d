"""The terminal's lines of JSON, both ways."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from random import Random
from typing import Any

from bot.adapters.terminal.jsonl import LineError, read_event, write_turn
from bot.dialogue.model import Dialog
from bot.dialogue.turn import Export
from bot.service.conversations import Conversations
from bot.service.ports import Identity, StoreError
from bot.service.talk import Talk
from bot.store.sqlite import SqliteStore
from tests.hostile.meanness import VERBS, Mean
from tests.hostile.verdict import Verdict, draw_little


class TerminalDoor:
    name = "terminal"

    def __init__(
        self, guide: Conversations, dialog: str, verdict: Verdict, people: int, chance: Random
    ) -> None:
        self._guide, self._dialog, self._verdict = guide, dialog, verdict
        self._people = [f"ann{n}" for n in range(people)]
        self._chance, self._mean = chance, Mean(chance)
        self._shown: dict[str, list[str]] = {}
        self._open: set[asyncio.Task[None]] = set()

    def act(self) -> None:
        person = self._chance.choice(self._people)
        task = asyncio.create_task(self._say(person, self._line(person)))
        self._open.add(task)
        task.add_done_callback(self._open.discard)

    async def settle(self) -> None:
        if self._open:
            await asyncio.wait(set(self._open))

    def _line(self, person: str) -> bytes:
        chance, shown = self._chance, self._shown.get(person, [])
        said: Any
        match chance.randrange(10):
            case 0 | 1 | 2 | 3:
                said = {"text": self._mean.ordinary() if chance.random() < 0.3 else self._mean.text()}
            case 4 | 5 | 6 if shown:
                said = {"press": chance.choice(shown)}
            case 7:
                said = {"press": [self._mean.data(shown) for _ in range(chance.randrange(4))]}
            case 8:
                said = {"do": chance.choice(VERBS), "at": "2027-01-05T20:00+09:00"}
            case _:
                said = {"text": self._mean.text(), "step": chance.choice(("notes", "", self._mean.text()))}
        if chance.random() < 0.05:
            said = self._mean.spoiled(said)
        line = json.dumps(said, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")
        if chance.random() < 0.02:
            line = line[: chance.randrange(len(line) + 1)] + bytes([chance.randrange(256)])
        return line

    async def _say(self, person: str, line: bytes) -> None:
        """As `converse` does with each line."""
        talk = Talk(Identity("terminal", person), self._dialog)
        try:
            event = read_event(line, datetime.now(UTC))
            turn = await self._guide.handle(talk, event)
            extra = [await self._guide.handover.export(talk.identity)] if turn.has(Export) else []
            self._verdict.line(write_turn(turn, extra, await self._guide.handover.keepsakes(turn)))
            await self._guide.shown(talk, turn)
            self._shown[person] = [choice.id for reply in turn.replies for choice in reply.choices]
        except (LineError, StoreError) as fault:
            if isinstance(fault, StoreError):
                self._verdict.fault(f"the store: {fault.code} for {line!r}")
        except Exception as fault:
            self._verdict.fault(f"{fault!r} for {line!r}")


@asynccontextmanager
async def terminal_door(
    dialog: Dialog, store: SqliteStore, verdict: Verdict, people: int, chance: Random
) -> AsyncIterator[TerminalDoor]:
    yield TerminalDoor(
        Conversations({dialog.id: dialog}, store, draw=draw_little), dialog.id, verdict, people, chance
    )
