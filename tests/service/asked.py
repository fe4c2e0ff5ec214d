"""A store that tells how often it was asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from bot.service.ports import Decision, Identity, Receipt
from tests.service.memory import MemoryStore

T = TypeVar("T")


class AskedStore(MemoryStore):
    asked = 0

    async def apply(
        self,
        identity: Identity,
        talk: str,
        decide: Callable[[bytes | None], Decision[T]],
        receipt: Receipt | None = None,
    ) -> T:
        self.asked += 1
        return await super().apply(identity, talk, decide, receipt)
