"""The guide with all that a server needs around it: communities, talks with a person, several platforms."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.app import Guide, beside, opened, swept
from bot.community.communities import Communities
from bot.community.desk import Desks
from bot.community.dialogs import DeskDialogs
from bot.community.members import Members
from bot.community.relay.people import People
from bot.community.relay.relays import Relays
from bot.community.relay.requests import Requests
from bot.community.relay.sides import SIDE, combine
from bot.community.statistics import Statistics
from bot.config.guide import GuideConfig
from bot.dialogue.model import Dialog
from bot.service.metrics import NO_METRICS, Metrics
from bot.service.ports import Identity
from bot.service.sweep import Swept


@dataclass(frozen=True, slots=True)
class House:
    """What a platform needs."""

    guide: Guide
    members: Members
    dialogs: DeskDialogs
    people: People


@asynccontextmanager
async def open_house(
    config: GuideConfig,
    metrics: Metrics = NO_METRICS,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    told: Swept = lambda _at, _rows: None,
) -> AsyncIterator[House]:
    """As `open_guide`. `told`: of each sweep. Raises DialogsError, StoreError."""

    async def leader(person: Identity) -> Identity:
        return await conversations.leader(person)

    async def accounts(person: Identity) -> Sequence[Identity]:
        return await conversations.accounts(person)

    def first() -> Dialog:
        return conversations.dialogs[config.dialog]

    async with opened(config, metrics) as parts:
        store = parts.store
        communities, desks = Communities(store), Desks(store, leader)
        statistics = Statistics(store, communities, _draw_year)
        members = Members(desks, communities, statistics)
        guide = parts.guide(members)
        conversations = guide.conversations
        conversations.allow_links(desks.put_away, {SIDE: combine})
        dialogs = DeskDialogs(desks, communities, config.dialog, lambda: conversations.editions)
        relays = Relays(store, communities, first, now, accounts=accounts)
        members.gone.append(relays.drop)
        requests = Requests(store, relays, communities, desks, hide_names=config.hide_names)
        looks = {"months": statistics.close_months, "marks of talks": relays.ledger.drop_expired}
        async with swept(config, guide, now, looks, told), beside(relays.ledger.run()):
            await relays.ledger.load()
            yield House(guide, members, dialogs, People(relays, requests, communities))


def _draw_year(title: str, note: str, months: Sequence[tuple[str, int]]) -> bytes:
    """What draws is loaded when somebody first asks: half a second that no start need wait for."""
    from bot.keepsakes.year import draw  # noqa: PLC0415

    return draw(title, note, months)
