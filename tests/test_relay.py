"""Somebody on Telegram talks with a volunteer on Discord: the real process, over HTTP, and killed."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.service.ports import Identity
from tests.botapi.faults import AnswerLost, Flood, Reset, ServerError
from tests.botapi.fixtures import botapi
from tests.botapi.person import Person as OnTelegram
from tests.botapi.server import BotApi
from tests.discordapi.people import Person as OnDiscord
from tests.discordapi.people import pressable
from tests.discordapi.server import Discord
from tests.discordapi.world import GUILD_ID, GUILDS
from tests.relaying import PATIENCE, SUPPORTER, Process, asks, meet, on_discord, prepare, running, until

__all__ = ["botapi"]

NAME = "Annabelle"
FAMILY, HANDLE, ANSWER = "Quokkason", "quokka_handle", "heronfeather"
BOB_ID = "700000000000000123"
WORD = re.compile(r"\b(?:ann|bob)-\d+\b")


@pytest.fixture
async def discordapi() -> AsyncIterator[Discord]:
    async with Discord() as discord:
        yield discord


@pytest.fixture
def ann(botapi: BotApi) -> OnTelegram:
    ann = botapi.person(NAME)
    ann.user |= {"last_name": FAMILY, "username": HANDLE}
    return ann


@pytest.fixture
def bob(discordapi: Discord) -> OnDiscord:
    return on_discord(discordapi, BOB_ID, "bob", SUPPORTER)


@pytest.fixture
async def process(
    discordapi: Discord, botapi: BotApi, ann: OnTelegram, bob: OnDiscord, tmp_path: Path
) -> AsyncIterator[Process]:
    """Ann came by the panel of Bob's server, and has begun to answer."""
    botapi.rates.on = False  # the pace has tests of its own
    await prepare(tmp_path, Identity("telegram", str(ann.id)))
    async with running(discordapi, botapi, tmp_path) as process:
        await ann.start()
        await ann.sees("Which side of the river", PATIENCE)
        yield process


def shown_to(person: OnTelegram | OnDiscord, of: str) -> list[str]:
    texts = person.texts if isinstance(person, OnTelegram) else person.texts()
    return [one for text in texts for one in WORD.findall(text) if one.startswith(of)]


async def test_fifty_messages_with_drops_edits_and_a_kill_in_the_middle(
    process: Process, discordapi: Discord, botapi: BotApi, ann: OnTelegram, bob: OnDiscord
) -> None:
    await ann.send(f"my secret is {ANSWER}")
    await ann.settled()
    await meet(ann, bob, process.discord)
    for n in range(25):
        if n == 5:
            botapi.faults.on("sendMessage", ServerError(), Flood())
        if n == 9:
            discordapi.rest.fail_next = [(502, {"message": "bad gateway"}), (429, {"retry_after": 0.1})]
        if n == 15:
            await until(lambda: "Passed on" in ann.last.words, "the last thing of that turn")
            botapi.faults.on("sendMessage", Reset())
            await bob.say("bob-15 says")
            await bob.reads("Your last message may not have reached Annabelle.")
        await talk_once(n, ann, bob)
    first = next(one for one in ann.messages if one.text == "ann-0 says")
    await ann.edit(first, "ann-0 says otherwise")
    await bob.reads("ann-0 says otherwise")

    # killed while a text of Ann's is on its way; both write on while nobody is there
    discordapi.rest.swallowed.add(bob.channel)
    await ann.send("ann-100 was under way")
    sends = f"/channels/{bob.channel}/messages"
    await until(
        lambda: any(
            path == sends and "ann-100" in json.dumps(body) for _, path, body in discordapi.world.requests
        ),
        "the text is on its way",
    )
    await process.kill()
    discordapi.rest.swallowed.clear()
    await ann.send("ann-25 says")
    await bob.say("bob-26 says")
    await process.start()
    await ann.sees("The guide was away for a moment, and is back.", PATIENCE)
    await bob.reads("ann-25 says")
    await ann.sees("bob-26 says", PATIENCE)
    assert "ann-100" not in shown_to(bob, "ann"), (
        "nobody knows whether it arrived, and so it is not sent again"
    )

    for n in range(27, 50):
        if n == 33:
            await until(lambda: "Passed on" in ann.last.words, "the last thing of that turn")
            botapi.faults.on("sendMessage", AnswerLost())
        await talk_once(n, ann, bob)
    latest = next(one for one in ann.messages if one.text == "ann-48 says")
    await ann.edit(latest, "ann-48 says at last")
    await bob.reads("ann-48 says at last")

    assert shown_to(bob, "ann") == [f"ann-{n}" for n in range(50) if spoken_by(n) == "ann"]
    assert shown_to(ann, "bob") == [f"bob-{n}" for n in range(50) if spoken_by(n) == "bob"]
    assert sum("was away for a moment" in text for text in ann.texts) == 1
    assert not any("was away for a moment" in text for text in bob.texts())
    doubts = sum("may not have reached" in text for text in bob.texts())
    assert doubts == 2, "what broke off, and the one whose answer was lost; no other"
    assert await process.end() == 0
    assert_nothing_leaks(process, discordapi, botapi, ann, bob)


def spoken_by(n: int) -> str:
    return ("ann", "bob")[n % 2] if n not in (25, 26) else {25: "ann", 26: "bob"}[n]


async def talk_once(n: int, ann: OnTelegram, bob: OnDiscord) -> None:
    """One of them writes, and the other waits to read it."""
    if spoken_by(n) == "ann":
        await ann.send(f"ann-{n} says")
        await bob.reads(f"ann-{n} says")
    else:
        await bob.say(f"bob-{n} says")
        await ann.sees(f"bob-{n} says", PATIENCE)


def assert_nothing_leaks(
    process: Process, discordapi: Discord, botapi: BotApi, ann: OnTelegram, bob: OnDiscord
) -> None:
    """Beyond the name that was previewed, nothing of Ann is in what Discord was sent; nothing of either lies
    in the store or in the logs."""
    private = (str(ann.id), FAMILY, HANDLE, ANSWER, "telegram")
    to_channel = [
        (path, json.dumps(body)) for _, path, body in discordapi.world.requests if GUILDS[GUILD_ID] in path
    ]
    assert to_channel, "the supporters' channel was told"
    for path, body in to_channel:
        for canary in (*private, NAME, BOB_ID, "ann-", "bob-"):
            assert canary not in path + body, f"{canary} is in {path}"
    for method, path, body in discordapi.world.requests:
        for canary in private:
            assert canary not in f"{path} {json.dumps(body)}", f"{canary} is in {method} {path}"
    for request in botapi.requests:
        assert BOB_ID not in json.dumps(request.values), request.method
    marks = [canary.encode() for canary in (*private[:4], NAME, BOB_ID, "says", "ann-", "bob-")]
    for name, content in process.kept():
        for mark in marks:
            assert mark not in content, f"{mark!r} is in {name}"
    for mark in marks:
        assert mark.decode() not in process.log, f"{mark!r} is in the log"


async def test_stop_ends_it_for_both_and_danger_comes_first(
    process: Process, ann: OnTelegram, bob: OnDiscord
) -> None:
    await meet(ann, bob, process.discord)
    await ann.send("i want to die")
    numbers = await ann.sees("0120-000-000", PATIENCE)
    assert numbers.words.startswith("• 0120-000-000"), "nothing stands above the numbers"
    await bob.reads("i want to die")
    assert not any("pressed" in text for text in ann.texts)
    await bob.press("I have read this")
    await ann.sees("bob has pressed: “I have read this”", PATIENCE)
    await ann.send("stop")
    await ann.sees("The talk with bob is over", PATIENCE)
    await bob.reads(f"{NAME} has ended the talk")
    await ann.send("north")
    await ann.sees("Have you crossed before?", PATIENCE)


async def test_forgetting_in_the_middle_ends_it_and_leaves_nothing(
    process: Process, ann: OnTelegram, bob: OnDiscord
) -> None:
    await meet(ann, bob, process.discord)
    await ann.send("forget")
    await ann.sees("Erase it?", PATIENCE)
    await ann.press("Yes, erase it all")
    await bob.reads("cannot be reached any more")
    await bob.say("hello?")
    await asyncio.sleep(0.3)
    assert not any("hello?" in text for text in ann.texts)


async def test_a_typed_yes_to_the_guide_erases_and_no_volunteer_sees_it(
    process: Process, discordapi: Discord, ann: OnTelegram, bob: OnDiscord
) -> None:
    await meet(ann, bob, process.discord)
    await ann.send("forget")
    asked = await ann.sees("Erase it?", PATIENCE)
    await ann.settled()
    assert ann.last == asked, "nothing stands below the question"
    await ann.send("yes")
    await ann.sees("Erased.", PATIENCE)
    await bob.reads("cannot be reached any more")
    sends = f"/channels/{bob.channel}/messages"
    said = [json.dumps(body) for _, path, body in discordapi.world.requests if path == sends]
    assert not any("yes" in one for one in said)


async def test_the_question_outlasts_a_kill_and_no_volunteer_sees_the_yes(
    process: Process, discordapi: Discord, ann: OnTelegram, bob: OnDiscord
) -> None:
    await ann.press("North")
    await ann.sees("Have you crossed before?", PATIENCE)
    await meet(ann, bob, process.discord)
    await ann.send("forget")
    await ann.sees("Erase it?", PATIENCE)
    await process.kill()
    await ann.send("yes")
    await process.start()
    await ann.sees("Erased.", PATIENCE)
    await bob.reads("cannot be reached any more")
    sends = f"/channels/{bob.channel}/messages"
    said = [json.dumps(body) for _, path, body in discordapi.world.requests if path == sends]
    assert not any("yes" in one for one in said)


async def test_a_typed_yes_of_a_volunteer_is_for_the_guide_too(
    process: Process, ann: OnTelegram, bob: OnDiscord
) -> None:
    await bob.slash("start")
    await bob.reads("Which side of the river")
    await bob.press("North")
    await bob.reads("Have you crossed before?")
    await meet(ann, bob, process.discord)
    await bob.say("forget")
    await bob.reads("Erase it?")
    await asyncio.sleep(0.3)
    await bob.say("yes")
    await bob.reads("Erased.")
    await ann.sees("bob cannot be reached any more", PATIENCE)
    assert not any("bob: yes" in text for text in ann.texts)


async def test_a_change_of_the_volunteer_s_is_passed_on_once(
    process: Process, botapi: BotApi, ann: OnTelegram, bob: OnDiscord
) -> None:
    await meet(ann, bob, process.discord)
    said = await bob.say("bob-1 says")
    await ann.sees("bob-1 says", PATIENCE)
    await bob.reads("Passed on")
    await bob.edit(said, "bob-1 means https://example.com", again=True)
    await ann.sees("bob-1 means", PATIENCE)
    await bob.reads("The change was passed on")
    await ann.settled()
    assert not any("bob-1 says" in text for text in ann.texts)
    assert sum("bob-1 means" in text for text in ann.texts) == 1
    edits = [one for one in botapi.requests if one.method == "editMessageText"]
    assert sum("bob-1 means" in json.dumps(one.values) for one in edits) == 1


async def test_only_supporters_take_it_and_only_there(
    process: Process, discordapi: Discord, ann: OnTelegram
) -> None:
    await asks(ann, discordapi)
    eve = on_discord(discordapi, "700000000000000999", "eve")
    pressed = await eve.answered(await eve.press_in_server("I can talk now"))
    assert pressed.ephemeral
    told = [
        json.dumps(body) for _, path, body in discordapi.world.requests if path.startswith("/interactions")
    ]
    assert any("Only supporters of this community" in body for body in told)
    assert not any("eve" in text for text in ann.texts)


async def test_hide_takes_the_words_of_both_from_the_screen(
    process: Process, ann: OnTelegram, bob: OnDiscord
) -> None:
    await meet(ann, bob, process.discord)
    await ann.send("ann-1 says")
    await bob.reads("ann-1 says")
    await bob.say("bob-2 says")
    await ann.sees("bob-2 says", PATIENCE)
    await ann.send("hide")
    await ann.sees("Hidden, as far as", PATIENCE)
    assert not any(WORD.search(message.words) for message in ann.messages)


async def test_files_are_refused_and_words_beside_them_go_on(
    process: Process, ann: OnTelegram, bob: OnDiscord
) -> None:
    await meet(ann, bob, process.discord)
    await ann.send_photo("ann-1 under a picture")
    await bob.reads("ann-1 under a picture")
    await ann.sees("Only words are passed on to bob", PATIENCE)
    await ann.send_voice()
    await until(lambda: sum("Only words are passed on" in text for text in ann.texts) == 2, "a word")


async def test_the_volunteer_takes_a_message_back(process: Process, ann: OnTelegram, bob: OnDiscord) -> None:
    await meet(ann, bob, process.discord)
    await bob.say("bob-1 says")
    await ann.sees("bob-1 says", PATIENCE)
    await bob.reads("Passed on")
    await bob.press("Take it back")
    await bob.reads("Taken back")
    assert not any("bob-1" in text for text in ann.texts)


@pytest.fixture
async def cat(process: Process, discordapi: Discord) -> OnDiscord:
    """On Discord like Bob, and of his server; she came by its panel."""
    cat = on_discord(discordapi, "700000000000000555", "cat")
    await process.end()
    await prepare(process.folder, Identity("discord", cat.id))
    await process.start()
    return cat


async def cat_asks(cat: OnDiscord, discordapi: Discord) -> None:
    await cat.slash("person")
    await cat.reads("What would it be about?")
    await cat.press("Something else")
    await cat.reads("“cat would like to talk. Topic: Something else. Language: English.”")
    await cat.press("Ask, and wait an hour")
    await cat.reads("The volunteers have been asked")


async def test_two_on_discord_talk_and_a_kill_loses_nothing_that_was_written_meanwhile(
    process: Process, discordapi: Discord, cat: OnDiscord, bob: OnDiscord
) -> None:
    await cat_asks(cat, discordapi)
    await bob.press_in_server("I can talk now")
    await cat.reads("bob is here, a volunteer.")
    await cat.say("cat says ~~hello~~ <@700000000000000123> https://example.com")
    await bob.reads("cat says")
    said = next(text for text in bob.texts() if "cat says" in text)
    assert "<@700000000000000123>" not in said.replace("\\<", "")
    assert "https://example.com" not in said
    await cat.press("Pause")
    await cat.reads("Paused. What you write here goes to the guide now")
    await cat.say("north")
    await cat.reads("Have you crossed before?")
    await cat.press("Go on")
    await cat.reads("It goes on.")
    await asyncio.sleep(1.1)  # Discord's ids count time, and a pause ends to the second
    await process.kill()
    await cat.say("one, while nobody was there")
    await bob.say("two, while nobody was there")
    await process.start()
    await bob.reads("one, while nobody was there")
    await cat.reads("two, while nobody was there")
    assert not any("north" in text for text in bob.texts()), "that was for the guide"
    assert not any("away for a moment" in text for text in (*bob.texts(), *cat.texts()))
    await bob.press("End and block")
    await cat.reads("bob has ended the talk")
    for text in (*bob.texts(), *cat.texts()):
        assert text.count("while nobody was there") <= 1


async def test_whoever_takes_no_direct_messages_is_told_and_nothing_is_lost_by_it(
    process: Process, discordapi: Discord, cat: OnDiscord, bob: OnDiscord
) -> None:
    await cat_asks(cat, discordapi)
    discordapi.world.closed.add(bob.id)
    await bob.press_in_server("I can talk now")
    await until(lambda: "your direct messages are closed" in in_channel(discordapi), "how to open them")
    discordapi.world.closed.clear()
    await bob.press_in_server("I can talk now")
    await cat.reads("bob is here, a volunteer.")
    discordapi.world.closed.add(cat.id)
    await bob.say("hello?")
    await bob.reads("cat cannot be reached any more")


async def test_whoever_cannot_be_written_to_asks_nobody(
    process: Process, discordapi: Discord, cat: OnDiscord
) -> None:
    channel = GUILDS[GUILD_ID]
    await cat.slash("person", in_server=True)
    await until(lambda: discordapi.world.in_channel(channel), "what it would be about")
    for label in ("My job", "Ask, and wait 15 minutes"):
        if label.startswith("Ask"):
            discordapi.world.closed.add(cat.id)
        await until(lambda label=label: pressable_in(discordapi, channel, label), label)
        data, message = pressable_in(discordapi, channel, label)[0]
        await cat.press_data(data, message)
    await until(lambda: "your direct messages are closed" in in_channel(discordapi), "how to open them")
    await until(lambda: not pressable_in(discordapi, channel, "I can talk now"), "that nobody was asked")


def in_channel(discord: Discord) -> str:
    """All that stands in the server's channel, what only one person sees too."""
    return json.dumps([one.body for one in discord.world.in_channel(GUILDS[GUILD_ID])])


def pressable_in(discord: Discord, channel: str, label: str) -> list[tuple[str, str]]:
    """The data of what can be pressed there, and the message."""
    return [
        (component["custom_id"], one.id)
        for one in discord.world.in_channel(channel)
        for name, component, _ in pressable(one)
        if name == label
    ]
