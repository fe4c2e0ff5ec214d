"""What a monitor is told over HTTP, and that it learns of no person."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.dialogue.events import HelpAsked, Opened, OptionChosen, RecapAsked, TextReceived
from bot.operations.ending import Exit, StartError
from bot.operations.endpoints import open_endpoints
from bot.operations.health import Health, State, Status
from bot.operations.prometheus import MOST_LABELS, PrometheusMetrics
from bot.operations.storewatch import StoreWatch
from bot.service.conversations import Conversations
from bot.service.metrics import kind_of
from bot.service.ports import Identity, StoreError
from bot.service.talk import Talk
from tests.service.memory import MemoryStore
from tests.talking import START, crossing


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


@asynccontextmanager
async def endpoints(
    health: Health, metrics: PrometheusMetrics
) -> AsyncIterator[tuple[str, aiohttp.ClientSession]]:
    port = free_port()
    async with (
        open_endpoints("127.0.0.1", port, health, metrics.exposition),
        aiohttp.ClientSession() as client,
    ):
        yield f"http://127.0.0.1:{port}", client


def samples(metrics: PrometheusMetrics) -> Mapping[str, float]:
    text, _ = metrics.exposition()
    return {
        f"{one.name}{sorted(one.labels.values())}": one.value
        for family in text_string_to_metric_families(text.decode())
        for one in family.samples
    }


@pytest.mark.parametrize(
    ("store", "platforms", "status"),
    [
        ("starting", {"discord": "starting"}, "starting"),
        ("ok", {"discord": "starting"}, "starting"),
        ("ok", {"discord": "up", "telegram": "up"}, "ok"),
        ("ok", {"discord": "up", "telegram": "down"}, "degraded"),
        ("ok", {"discord": "up", "telegram": "restarting"}, "degraded"),
        ("ok", {"discord": "up", "telegram": "starting"}, "degraded"),
        ("ok", {"discord": "away"}, "failing"),
        ("ok", {"discord": "restarting", "telegram": "down"}, "failing"),
        ("disk_full", {"discord": "up", "telegram": "up"}, "failing"),
    ],
)
async def test_healthz(store: str, platforms: dict[str, State], status: Status) -> None:
    async with endpoints(Health("1.2", platforms, store), PrometheusMetrics()) as (address, client):
        async with client.get(f"{address}/healthz") as answer:
            assert answer.status == (200 if status in ("ok", "degraded") else 503)
            assert await answer.json() == {
                "status": status,
                "store": store,
                "platforms": platforms,
                "version": "1.2",
                "swept": None,
                "passed_over": 0,
            }
        async with client.get(f"{address}/") as answer:
            assert answer.status == 404


async def test_metrics_over_http() -> None:
    metrics = PrometheusMetrics()
    metrics.set_up("discord", up=True)
    async with (
        endpoints(Health("1.2", {}), metrics) as (address, client),
        client.get(f"{address}/metrics") as answer,
    ):
        assert answer.status == 200
        assert answer.headers["Content-Type"].startswith("text/plain")
        assert 'tebiki_platform_up{platform="discord"} 1.0' in await answer.text()


async def test_a_port_that_is_taken_is_told_with_the_setting() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        host, port = taken.getsockname()
        opening = open_endpoints(host, port, Health("1", {}), PrometheusMetrics().exposition)
        with pytest.raises(StartError, match=r"choose another health\.port") as caught:
            await opening.__aenter__()
    assert caught.value.exit_code is Exit.SETTINGS


async def test_turns_are_counted_by_what_tells_nothing() -> None:
    metrics, store = PrometheusMetrics(), MemoryStore()
    conversations = Conversations({"crossing": crossing()}, store, metrics)
    for person in ("700000001", "700000002"):
        talk = Talk(Identity("discord", person), "crossing")
        await conversations.handle(talk, Opened(START))
        await conversations.handle(talk, OptionChosen(START, ("north",)))
        await conversations.handle(talk, TextReceived(START, "I want to kill myself"))
        await conversations.handle(talk, HelpAsked(START))
        await conversations.handle(talk, RecapAsked(START))
    store.broken = True
    with pytest.raises(StoreError):
        await conversations.handle(talk, OptionChosen(START, ("no",)))
    await conversations.handle(talk, HelpAsked(START))  # answered without the store, and counted as failed
    found = samples(metrics)
    assert {name: value for name, value in found.items() if name.startswith("tebiki_turns_total")} == {
        "tebiki_turns_total['discord', 'ok', 'opened']": 2,
        "tebiki_turns_total['discord', 'ok', 'pressed']": 2,
        "tebiki_turns_total['discord', 'ok', 'typed']": 2,
        "tebiki_turns_total['discord', 'ok', 'verb']": 4,
        "tebiki_turns_total['discord', 'disk_full', 'pressed']": 1,
        "tebiki_turns_total['discord', 'disk_full', 'verb']": 1,
    }
    assert found["tebiki_turn_seconds_count['discord']"] == 12
    text = metrics.exposition()[0].decode().lower()
    for tale in ("70000000", "north", "kill", "danger", "suicide", "help_", "crossing"):
        assert tale not in text, tale


def test_help_is_a_verb_among_others() -> None:
    assert kind_of(HelpAsked(START)) == kind_of(RecapAsked(START)) == "verb"


def test_a_label_can_hold_no_words_and_there_are_only_so_many() -> None:
    metrics = PrometheusMetrics()
    metrics.count_failed_send("discord", "50007")
    metrics.count_failed_send("discord", "Cannot send messages to canary")
    metrics.count_failed_send("discord", "123456789012345678")
    for number in range(MOST_LABELS + 50):
        metrics.count_failed_send("discord", str(number))
    found = {name: value for name, value in samples(metrics).items() if "failed_sends_total" in name}
    assert found["tebiki_failed_sends_total['50007', 'discord']"] == 1
    assert found["tebiki_failed_sends_total['discord', 'other']"] == 2
    assert found["tebiki_failed_sends_total['other', 'other']"] > 40
    assert len(found) <= MOST_LABELS + 2
    assert "canary" not in str(found)


def test_the_rest_is_counted() -> None:
    metrics = PrometheusMetrics()
    metrics.count_commit(3)
    metrics.set_backlog("telegram", 4)
    metrics.set_up("telegram", up=True)
    metrics.set_up("telegram", up=False)
    found = samples(metrics)
    assert found["tebiki_commit_jobs_sum[]"] == 3
    assert found["tebiki_inbox_waiting['telegram']"] == 4
    assert found["tebiki_platform_up['telegram']"] == 0


# The store


async def watched(faults: list[Exception | None], unwritable: str | None = None) -> str:
    health = Health("1", {})

    async def ask() -> None:
        fault = faults.pop(0)
        if fault is not None:
            raise fault

    watch = asyncio.create_task(StoreWatch(health, ask, lambda: unwritable).run())
    await asyncio.sleep(0.01)
    watch.cancel()
    await asyncio.gather(watch, return_exceptions=True)
    return health.store


async def test_the_store_is_asked_and_its_disk_looked_at() -> None:
    assert await watched([None]) == "ok"
    assert await watched([StoreError("busy", "…")]) == "busy"
    assert await watched([None], "disk_full") == "disk_full"


async def test_a_store_that_has_stopped_ends_the_watch() -> None:
    """Or else there would be a living process that answers nobody."""

    async def ask() -> None:
        raise StoreError("stopped", "…")

    with pytest.raises(StoreError):
        await asyncio.wait_for(StoreWatch(Health("1", {}), ask, lambda: None).run(), 1)
