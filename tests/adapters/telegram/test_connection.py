"""Network, token, other processes, a store that fails: waited out, or told with the mend."""

from __future__ import annotations

import asyncio
import io
import logging

import aiohttp
import pytest

from bot.adapters.telegram import polling as polling_module
from bot.operations.logs import QUIET
from bot.service.platforms import FatalPlatformError
from tests.adapters.telegram.running import SECRET, House
from tests.adapters.telegram.walking import press, say, start
from tests.botapi.faults import ServerError, Slow
from tests.botapi.server import BotApi
from tests.service.memory import MemoryStore

HEADER = "X-Telegram-Bot-Api-Secret-Token"


@pytest.fixture(autouse=True)
def quick_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling_module, "LONGEST_PAUSE", 0.05)
    monkeypatch.setattr(polling_module, "FIRST_PAUSE", 0.02)
    monkeypatch.setattr("bot.adapters.telegram.webhook.CHECK_SECONDS", 0.1)


async def test_an_update_that_nobody_can_read_stops_nobody(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    async with house.open():
        aiko = house.api.person()
        house.api.queue.put({"message": 7})
        await start(aiko)
        await say(aiko, "north")
        assert "Have you crossed before?" in aiko.last.words
        assert "cannot be read" in caplog.text


@pytest.mark.parametrize("then", [402_318_771, 2_000_000_005])
async def test_after_a_week_without_updates_they_begin_at_another_number(polling: House, then: int) -> None:
    async with polling.open():
        api, aiko = polling.api, polling.api.person()
        await start(aiko)
        await api.polled()
        api.queue.rest(then)
        await say(aiko, "north")
        assert "Have you crossed before?" in aiko.last.words
        await api.polled()
        asked = len(api.asked("getUpdates"))
        await say(aiko, "no")
        await api.polled()
        assert not api.queue.waiting, "both are confirmed"
        assert len(api.asked("getUpdates")) - asked <= 2, "and asked for no more than before"


async def test_what_comes_again_and_again_is_not_asked_for_without_a_pause(
    polling: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling.api.queue, "confirm", lambda *_: None)
    async with polling.open():
        aiko = polling.api.person()
        await aiko.start()
        await aiko.sees("Which side of the river")
        before = len(polling.api.asked("getUpdates"))
        await asyncio.sleep(0.5)
        assert len(polling.api.asked("getUpdates")) - before <= 20


async def test_the_network_is_away_at_the_start(polling: House) -> None:
    aiko = polling.api.person()
    async with polling.api.away():
        running = polling.open()
        await running.__aenter__()
        await asyncio.sleep(0.2)
        assert True not in polling.served
    await start(aiko)
    assert "Which side of the river" in aiko.last.words
    assert polling.served[-1]
    await running.__aexit__(None, None, None)


async def test_the_network_goes_away_and_comes_back(house: House) -> None:
    async with house.open():
        aiko = house.api.person()
        await start(aiko)
        async with house.api.away():
            await aiko.send("north")
            await asyncio.sleep(0.3)
        await aiko.sees("Have you crossed before?", deadline=15)
        await aiko.settled(deadline=10)
        assert aiko.keyboards == [aiko.live]


async def test_a_wrong_token_is_told_with_the_mend(polling: House) -> None:
    polling.api.revoke()
    with pytest.raises(FatalPlatformError) as told:
        await asyncio.wait_for(polling.platform().run(polling.served.append), 5)
    assert told.value.code == "bad_token"
    assert "telegram.token" in str(told.value)
    assert polling.api.token not in str(told.value)


@pytest.mark.parametrize("method", ["getMe", "getUpdates", "sendMessage"])
@pytest.mark.parametrize("status", [401, 403, 404])
async def test_a_page_of_a_proxy_is_waited_out(polling: House, method: str, status: int) -> None:
    polling.api.faults.on(method, ServerError(status, html=True))
    async with polling.open():
        aiko = polling.api.person()
        await aiko.start()
        await aiko.sees("Which side of the river")
        assert not polling.api.faults.left


async def test_a_token_revoked_in_mid_run_ends_the_run(house: House) -> None:
    platform = house.platform()
    running = asyncio.create_task(platform.run(house.served.append))
    aiko = house.api.person()
    await start(aiko)
    house.api.revoke()
    with pytest.raises(FatalPlatformError):
        await asyncio.wait_for(running, 5)
    assert house.served[-1] is False


async def test_another_process_with_this_token(polling: House, caplog: pytest.LogCaptureFixture) -> None:
    api = polling.api
    async with polling.open():
        aiko = api.person()
        await start(aiko)
        async with aiohttp.ClientSession() as other:
            await (await other.post(f"{api.url}{api.token}/getUpdates", json={"timeout": 0})).read()
        await asyncio.sleep(0.1)
        await say(aiko, "north")
        assert "Have you crossed before?" in aiko.last.words
        assert "another process uses the token in telegram.token" in caplog.text


async def test_a_webhook_left_from_before_is_taken_away(polling: House) -> None:
    polling.api.webhook.url = "https://example.org/old"
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        assert "Which side of the river" in aiko.last.words


async def test_a_store_that_fails_confirms_nothing_and_loses_nothing(house: House) -> None:
    assert isinstance(house.store, MemoryStore)
    async with house.open():
        aiko = house.api.person()
        await start(aiko)
        before = aiko.texts
        house.store.broken = True
        await aiko.send("north")
        await aiko.send("/help_now")
        await aiko.send_photo("a picture")
        await asyncio.sleep(0.3)
        assert house.api.queue.waiting
        assert aiko.texts == before, "it comes again, so nothing is said to it yet"
        house.store.broken = False
        await aiko.sees("Have you crossed before?", deadline=10)


async def test_a_poll_that_hangs_is_given_up(polling: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling_module, "WATCHDOG_SECONDS", 0.3)
    async with polling.open():
        aiko = polling.api.person()
        polling.api.faults.on("getUpdates", Slow(30))
        await start(aiko)
        await asyncio.sleep(0.5)
        await say(aiko, "north")
        assert "Have you crossed before?" in aiko.last.words


async def test_a_webhook_believes_only_whoever_knows_the_secret(botapi: BotApi) -> None:
    house = House(botapi, "webhook")
    async with house.open():
        aiko = botapi.person()
        await start(aiko)
        url = botapi.webhook.url
        assert botapi.asked("setWebhook")[0]["secret_token"] == SECRET
        async with aiohttp.ClientSession() as stranger:
            for secret in ("", "wrong", "é"):
                async with stranger.post(url, json={"update_id": 99}, headers={HEADER: secret}) as answer:
                    assert answer.status == 403
            async with stranger.get(url) as answer:
                assert answer.status == 405
            big = io.BytesIO(b"x" * (2 * 1024 * 1024))
            async with stranger.post(url, data=big, headers={HEADER: SECRET}) as answer:
                assert answer.status == 413


async def test_a_webhook_that_something_else_took_away_is_set_again(botapi: BotApi) -> None:
    house = House(botapi, "webhook")
    async with house.open():
        aiko = botapi.person()
        await start(aiko)
        botapi.webhook.url = ""
        await aiko.send("north")
        await aiko.sees("Have you crossed before?")


async def test_a_token_that_a_send_finds_revoked_ends_the_run_and_the_question_is_owed(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.adapters.telegram.webhook.CHECK_SECONDS", 600)  # nothing else finds it
    platform = house.platform()
    running = asyncio.create_task(platform.run(house.served.append))
    aiko = house.api.person()
    await start(aiko)
    apply = house.store.apply

    async def revoking(*args: object) -> object:
        house.api.is_revoked = True
        return await apply(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(house.store, "apply", revoking)
    await aiko.send("north")
    with pytest.raises(FatalPlatformError):
        await asyncio.wait_for(running, 5)
    assert await house.store.unshown(), "it is shown once there is another token"


async def test_a_port_that_is_taken_is_told(botapi: BotApi) -> None:
    first, second = House(botapi, "webhook"), House(botapi, "webhook")
    async with first.open():
        await start(botapi.person())
        second.port = first.port
        with pytest.raises(FatalPlatformError) as told:
            await asyncio.wait_for(second.platform().run(second.served.append), 5)
        assert "telegram.webhook.port" in str(told.value)


async def test_updates_come_again_and_change_nothing(house: House) -> None:
    async with house.open():
        aiko = house.api.person()
        await start(aiko)
        await press(aiko, "North")
        before = aiko.texts
        for update in list(house.api.queue.confirmed):
            house.api.queue.waiting[update["update_id"]] = update
        house.api.queue.wake()
        await asyncio.sleep(0.2)
        assert aiko.texts == before


async def test_a_drain_leaves_nothing_half_done(polling: House) -> None:
    aiko = polling.api.person()
    async with polling.open():
        await start(aiko)
        await aiko.send("north")
        await asyncio.sleep(0.02)
    assert not polling.served[-1]
    async with polling.open():
        await aiko.sees("Have you crossed before?")
        await aiko.settled()
        assert [text for text in aiko.texts if "crossed before" in text] == [aiko.texts[-1]]


async def test_what_was_decided_and_not_shown_is_shown_at_the_next_start(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.adapters.telegram.adapter.DEBT_SECONDS", 600.0)  # not before the process ends
    aiko = house.api.person()
    async with house.open():
        await start(aiko)
        house.api.faults.on("sendMessage", *[ServerError()] * 3)
        await say(aiko, "north")
        assert "Have you crossed before?" not in aiko.last.words
    async with house.open():
        await aiko.sees("Have you crossed before?")
        await aiko.settled()
        assert aiko.keyboards == [aiko.last]


async def test_nothing_that_was_said_is_in_the_log(house: House, caplog: pytest.LogCaptureFixture) -> None:
    for library in QUIET:  # as `start_logs` does
        caplog.set_level(logging.WARNING, library)
    caplog.set_level(logging.DEBUG)  # last, since each call sets the level of what is caught, too
    async with house.open():
        aiko = house.api.person("Canaria")
        await start(aiko)
        await say(aiko, "canary one", "/ask canary two", "/recap")
        await aiko.send_photo("canary three")
        await aiko.settled()
        await aiko.forge("canary four")
        await aiko.settled()
        house.api.queue.put({"message": {"text": "canary five"}})
        await asyncio.sleep(0.1)
        house.api.faults.on("sendMessage", *[ServerError(500, html=True)] * 3)
        await aiko.send("north")
        await asyncio.sleep(0.1)
    assert logging.getLogger("any").isEnabledFor(logging.DEBUG), "nothing is left out"
    ours = [record.getMessage() for record in caplog.records if not record.name.startswith("tests")]
    said = "\n".join([*ours, caplog.text])
    for secret in ("canary", "Canaria", str(aiko.id), house.api.token, "river"):
        assert secret not in said, secret
