"""The composition root: the only place that wires the rooms together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.community.communities import Communities
from bot.community.desk import Desks
from bot.community.dialogs import DeskDialogs
from bot.community.members import Members
from bot.community.relay.people import People
from bot.community.relay.relays import Relays
from bot.community.relay.requests import Requests
from bot.community.statistics import Statistics
from bot.config.guide import RETENTION_DAYS, GuideConfig
from bot.content.compiled import load_compiled
from bot.content.library import Library
from bot.dialogue.keepsake import Keepsake
from bot.dialogue.model import Dialog
from bot.service.conversations import Conversations
from bot.service.faults import log, note_fault
from bot.service.metrics import NO_METRICS, Metrics
from bot.service.ports import Document, Identity, Inbox, Store, StoreError
from bot.service.rescue import lines_now
from bot.service.retention import Retention
from bot.store.masterkey import load_master_key
from bot.store.sqlite import open_store

SWEEP_SECONDS = 60
MOST_TOLD = 20
"""Faults of a dialog in the log; `check` lists them all."""
_ERASED = f"On an app they are also erased after {RETENTION_DAYS} days without a word from you."
_TOLD = " Only if you used it, the guide also writes once, two weeks before it erases your answers."
POLICY = Path(__file__).parents[1] / "docs" / "privacy.md"


@dataclass(frozen=True, slots=True)
class Guide:
    """What an adapter needs. `new_key`: the master key file, if it was made just now."""

    conversations: Conversations
    communities: Communities
    desks: Desks
    members: Members
    dialogs: DeskDialogs
    people: People
    store: Store
    inbox: Inbox
    new_key: Path | None


class DialogsError(Exception):
    """The dialog cannot be opened. The message lists the faults, each with file, line and mend."""


@asynccontextmanager
async def open_guide(
    config: GuideConfig,
    metrics: Metrics = NO_METRICS,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    *,
    links: bool = False,
) -> AsyncIterator[Guide]:
    """Dialogs, key, store and conversations, closed again in the end. `now`: what time lets go by. `links`:
    whether people can be on several platforms.

    Raises DialogsError, StoreError: each says what to do, and nothing was changed on disk.
    """
    library = _read_library(config)
    key = load_master_key(config.environ, config.key_file, config.data)
    store = await open_store(config.data, key.key, metrics, key.before)

    async def leader(person: Identity) -> Identity:
        return await conversations.leader(person)

    communities, desks = Communities(store), Desks(store, leader)
    statistics = Statistics(store, communities, _draw_year)
    members = Members(desks, communities, statistics)
    conversations = Conversations(library.dialogs, store, metrics, _draw, members)
    dialogs = DeskDialogs(desks, communities, config.dialog, lambda: conversations.editions)
    if links:
        conversations.allow_links(desks.put_away)
    retention = Retention(store, conversations, config.retention_days)
    relays = Relays(store, communities, lambda: conversations.editions[config.dialog].dialog, now)
    members.gone.append(relays.drop)
    requests = Requests(store, relays, communities, desks, hide_names=config.hide_names)
    work = (_sweep(conversations, statistics, store, retention, now), relays.ledger.run())
    beside = [asyncio.create_task(one) for one in work]
    try:
        await relays.ledger.load()
        new_key = config.key_file if key.created else None
        people = People(relays, requests, communities)
        yield Guide(conversations, communities, desks, members, dialogs, people, store, store, new_key)
    finally:
        for task in beside:
            task.cancel()
        await asyncio.gather(*beside, return_exceptions=True)
        await store.close()


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


def _draw(keepsake: Keepsake) -> tuple[Document, ...]:
    """What draws is loaded when somebody first asks: half a second that no start need wait for."""
    from bot.keepsakes.documents import draw  # noqa: PLC0415

    return draw(keepsake)


def _draw_year(title: str, note: str, months: Sequence[tuple[str, int]]) -> bytes:
    from bot.keepsakes.year import draw  # noqa: PLC0415 (as above)

    return draw(title, note, months)


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


async def _sweep(
    conversations: Conversations,
    statistics: Statistics,
    inbox: Inbox,
    retention: Retention,
    now: Callable[[], datetime],
) -> None:
    """What has its time is let go also while nobody writes: private values after their hour, the ids of
    updates after two days, the key of the inbox after its day, a code for another platform after its minutes,
    people who do not come back after theirs."""
    while True:
        await asyncio.sleep(SWEEP_SECONDS)
        conversations.drop_idle(now())
        with suppress(StoreError):  # whoever watches the store hears of it
            await inbox.receive("", [], now())
            await conversations.drop_expired(now())
            await statistics.close_months(now())
            await retention.look(now())


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
