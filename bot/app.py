"""The composition root: the only place that wires the rooms together."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.config.guide import RETENTION_DAYS, GuideConfig
from bot.content.compiled import load_compiled
from bot.content.library import Library
from bot.dialogue.keepsake import Keepsake
from bot.dialogue.model import Dialog
from bot.dialogue.struct import Struct
from bot.service.conversations import Conversations
from bot.service.faults import log, note_fault
from bot.service.metrics import NO_METRICS, Metrics
from bot.service.ports import Document, StoreError, Whereabouts
from bot.service.rescue import lines_now
from bot.service.retention import Retention
from bot.service.sweep import Look, Sweep, Swept
from bot.store.masterkey import load_master_key
from bot.store.sqlite import SqliteStore, open_store

MOST_TOLD = 20
"""Faults of a dialog in the log; `check` lists them all."""
_ERASED = f"On an app they are also erased after {RETENTION_DAYS} days without a word from you."
_TOLD = " Only if you used it, the guide also writes once, two weeks before it erases your answers."
POLICY = Path(__file__).parents[1] / "docs" / "privacy.md"


class Guide(Struct, frozen=True):
    """`new_key`: the master key file, if it was made just now."""

    conversations: Conversations
    store: SqliteStore
    new_key: Path | None


class DialogsError(Exception):
    """The dialog cannot be opened. The message lists the faults, each with file, line and mend."""


@asynccontextmanager
async def open_guide(
    config: GuideConfig,
    metrics: Metrics = NO_METRICS,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> AsyncIterator[Guide]:
    """Dialogs, key, store and conversations, closed again in the end. `now`: what time lets go by. For one
    person at a terminal; what a community server needs is put around it in `bot.house`.

    Raises DialogsError, StoreError: each says what to do, and nothing was changed on disk.
    """
    async with opened(config, metrics, upgrade=not _is_served(config.data)) as parts:
        guide = parts.guide()
        async with swept(config, guide, now):
            yield guide


class Parts(Struct, frozen=True):
    """What a guide is made of. `new_key`: as in `Guide`."""

    dialogs: Mapping[str, Dialog]
    store: SqliteStore
    metrics: Metrics
    new_key: Path | None

    def guide(self, whereabouts: Whereabouts | None = None) -> Guide:
        """`whereabouts`: of people in communities, where there are any."""
        conversations = Conversations(self.dialogs, self.store, self.metrics, _draw, whereabouts)
        return Guide(conversations, self.store, self.new_key)


@asynccontextmanager
async def opened(config: GuideConfig, metrics: Metrics, *, upgrade: bool = True) -> AsyncIterator[Parts]:
    """`upgrade`: as of `Folder`, for whoever does not hold its lock. Raises DialogsError, StoreError."""
    library = _read_library(config)
    key = load_master_key(config.environ, config.key_file, config.data)
    store = await open_store(config.data, key.key, metrics, key.before, upgrade=upgrade)
    try:
        yield Parts(library.dialogs, store, metrics, config.key_file if key.created else None)
    finally:
        await store.close()


@asynccontextmanager
async def swept(
    config: GuideConfig,
    guide: Guide,
    now: Callable[[], datetime],
    looks: Mapping[str, Look] | None = None,
    told: Swept = lambda _at, _rows: None,
) -> AsyncIterator[None]:
    """What has its time is let go also while nobody writes: private values after their hour, the ids of
    updates after two days, the key of the inbox after its day, a code for another platform after its minutes,
    people who do not come back after theirs. `looks`: what else there is."""
    retention = Retention(guide.store, guide.conversations, config.retention_days)

    async def drop_idle(at: datetime) -> None:
        guide.conversations.drop_idle(at)

    sweep = Sweep(
        {
            "private values": drop_idle,
            "inbox": lambda at: guide.store.receive("", [], at),
            "codes": guide.conversations.drop_expired,
            "what is to be taken back": guide.conversations.clearings.drop_expired,
            **(looks or {}),
            "people who are away": retention.look,
        },
        now,
        told,
    )
    async with beside(sweep.run()):
        yield


@asynccontextmanager
async def beside(work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Done meanwhile, and ended then."""
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def reload_dialogs(config: GuideConfig, conversations: Conversations) -> bool:
    """Go on under the dialogs as they are on disk now. False: nothing has changed, and the log says why, with
    file and line.

    They are read anew: what is kept for the next start is made by the code of that start.
    """
    from bot.content.load import load  # noqa: PLC0415 (only read when there is something new)

    try:
        library = await asyncio.to_thread(load, config.dialogs)
    except Exception as fault:  # the code on disk may be newer than what runs
        log.error("the dialogs stay as they were (fault %s): restart to take them in", note_fault(fault))
        return False
    if config.dialog not in library.dialogs:
        faults = [issue for issue in library.issues if issue.severity == "error"]
        for issue in faults[:MOST_TOLD]:
            log.error("not taken in: %s", str(issue))
        log.error("the dialogs stay as they were: %d errors", len(faults))
        return False
    conversations.edit(library.dialogs)
    log.info("the edited dialogs are taken in")
    return True


def _is_served(data: Path) -> bool:
    if os.name != "posix":  # where no server runs
        return False
    from bot.operations.instance import is_served  # noqa: PLC0415

    return is_served(data)


def _draw(keepsake: Keepsake) -> tuple[Document, ...]:
    """What draws is loaded when somebody first asks: half a second that no start need wait for."""
    from bot.keepsakes.documents import draw  # noqa: PLC0415

    return draw(keepsake)


def _read_library(config: GuideConfig) -> Library:
    library = load_compiled(config.dialogs, config.cache)
    if config.dialog not in library.dialogs:
        faults = "\n".join(str(issue) for issue in library.issues)
        known = ", ".join(sorted(library.dialogs)) or "none"
        raise DialogsError(
            f"There is no dialog {config.dialog!r} that can be opened (there are: {known}). {faults}".strip()
        )
    return library


def read_dialog(config: GuideConfig) -> Dialog:
    """The dialog alone, without the talks. Raises DialogsError."""
    return _read_library(config).dialogs[config.dialog]


def read_policy(retention_days: int = RETENTION_DAYS) -> str:
    """The short part of docs/privacy.md, as CommonMark: readable without the internet."""
    text = POLICY.read_text(encoding="utf-8")
    short = text.split("\n## In short\n", 1)[1].split("\n## ", 1)[0].strip()
    short = short.replace("\n  ", " ")  # a break within a line of the list would be shown as one
    if not retention_days:
        short = short.replace(_ERASED, "Nothing else ends them.").replace(_TOLD, "")
    return short.replace(f"{RETENTION_DAYS} days", f"{retention_days} days")


def read_help(config: GuideConfig) -> str:
    """The support lines, for when the guide cannot start. Empty where no dialog can be read."""
    dialogs = load_compiled(config.dialogs, config.cache).dialogs
    dialog = dialogs.get(config.dialog) or next(iter(dialogs.values()), None)
    return lines_now(dialog, datetime.now(UTC)) if dialog is not None else ""


def explain(fault: BaseException) -> tuple[str, str]:
    """A code, and one sentence with the mend; what nobody foresaw is logged under an id."""
    match fault:
        case StoreError():
            return fault.code, str(fault)
        case DialogsError():
            return "no_dialog", str(fault)
        case _:
            fault_id = note_fault(fault)
            return "internal", f"Tebiki met a fault of its own, and ended. Please report fault {fault_id}."


__all__ = [
    "DialogsError",
    "Guide",
    "StoreError",
    "explain",
    "open_guide",
    "read_dialog",
    "read_help",
    "read_policy",
    "reload_dialogs",
]
