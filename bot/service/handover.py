"""What is handed over to a person, for them alone: keepsakes, and everything that is stored about them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from bot.dialogue.engine import recap_in_words
from bot.dialogue.model import Dialog
from bot.dialogue.session import Session
from bot.dialogue.turn import Keep, Turn
from bot.service.export import as_documents, as_json
from bot.service.joining import records_aside
from bot.service.ports import Document, Draw, Identity, Store
from bot.service.records import Record, decode, paper


class Handover:
    def __init__(self, store: Store, draw: Draw, dialogs: Callable[[], Mapping[str, Dialog]]) -> None:
        self._store = store
        self._draw = draw
        self._dialogs = dialogs
        self._drawing = asyncio.Semaphore(1)

    async def keepsakes(self, turn: Turn) -> tuple[Document, ...]:
        """What a turn asks to be handed over. Drawn in a thread, one at a time: a crowd that asks at
        once waits for one another, and nobody else waits for them. Kept nowhere."""
        documents: list[Document] = []
        for effect in turn.effects:
            if isinstance(effect, Keep):
                async with self._drawing:
                    documents += await asyncio.to_thread(self._draw, effect.keepsake)
        return tuple(documents)

    async def export(self, identity: Identity) -> str:
        """Everything stored about a person, as JSON. Private values are not stored. Raises StoreError."""
        return as_json(self._dialogs(), identity, *await self._kept(identity))

    async def export_documents(self, identity: Identity) -> tuple[Document, ...]:
        """The same as files: one to read, one for programs. Raises StoreError."""
        records, papers = await self._kept(identity)
        now = datetime.now(UTC)
        dialogs = self._dialogs()
        recaps = [
            recap_in_words(dialogs[record.session["d"]], Session.from_dict(record.session), now)
            for record in records
            if record.session["d"] in dialogs
        ]
        return as_documents(as_json(dialogs, identity, records, papers), recaps)

    async def _kept(self, identity: Identity) -> tuple[list[Record], list[dict[str, Any]]]:
        """Their talks, and what lies beside them."""
        talks: list[Record] = []
        papers: list[dict[str, Any]] = []
        for payload in await self._store.talks(identity):
            aside, beside = records_aside(payload), paper(payload)
            if aside is not None:
                talks += aside
            elif beside is not None:
                papers.append(beside)
            else:
                talks.append(decode(payload))
        return talks, papers
