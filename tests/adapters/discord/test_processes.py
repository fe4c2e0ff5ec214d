"""`python -m bot run` with its real store: killed at any moment, cut off, and ended politely.

TEBIKI_KILLS=200 kills as often. The moments are drawn from a fixed seed.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
from pathlib import Path
from typing import Any

import pytest

from bot.app import open_guide
from bot.config.guide import GuideConfig
from bot.operations.ending import Exit
from bot.service.ports import Identity
from bot.service.records import decode
from tests.adapters.discord.processes import ended, running, served
from tests.discordapi.people import Person, pressable, shown
from tests.discordapi.server import TOKEN, Discord
from tests.operations.processes import DIALOGS, KEY

KILLS = int(os.environ.get("TEBIKI_KILLS", "10"))
TALK = {
    "Which side of the river": "north",  # in words: a restart costs strangers one more press
    "Have you crossed before?": "No",
    "What do you take with you?": "bag",
    "How well do you swim?": "4",
    "How many people": "2",
    "When do you sail?": "march 2027",
    "When do you come back": "april 2027",
    "What does the ticket cost?": "20000",
    "What is the deposit?": "",
}
"""By its question, what is pressed or typed."""


async def begin(person: Person) -> None:
    await person.slash("start")
    await person.reads("Which side of the river")


async def begin_and_reach_a_number(ann: Person) -> None:
    await begin(ann)
    for question in list(TALK)[:4]:
        await until_asked(ann, question)
        await answer(ann)
    await until_asked(ann, "How many people")


def asked(person: Person) -> str:
    """The question on the newest message that can be pressed."""
    live = [shown(one) for one in person.messages() if any(pressable(one))]
    return next((question for question in TALK if live and question in live[-1]), "")


async def until_asked(person: Person, *questions: str) -> None:
    await person.until(lambda one: asked(one) in questions, f"one of {questions}")


async def answer(person: Person) -> None:
    """What is asked, by a button if there is one of that label, else in words."""
    said = TALK[asked(person)]
    if said in person.labels():
        await person.press(said)
    elif said:
        await person.say(said)


async def stored(folder: Path, person: Person) -> dict[str, Any]:
    """The session on the disk: "a" are its answers, "t" its turn."""
    config = GuideConfig(
        folder / "data",
        folder / "key",
        "crossing",
        DIALOGS,
        folder / "cache",
        {"TEBIKI_MASTER_KEY": KEY},
    )
    async with open_guide(config) as guide:
        payloads = await guide.store.talks(Identity("discord", person.id))
        return decode(payloads[0]).session if payloads else {"a": {}}


async def test_the_first_answer_and_a_polite_end(tmp_path: Path) -> None:
    async with Discord() as discord, served(discord, tmp_path) as server:
        ann = discord.person("ann")
        await begin(ann)
        await ann.press("North")
        await until_asked(ann, "Have you crossed before?")
        last = await ended(server, signal.SIGTERM)
        assert last.code == Exit.DRAINED
        assert last.seconds < 10
        assert last.said == []
        assert set((await stored(tmp_path, ann))["a"]) == {"side"}


async def test_what_is_in_hand_is_shown_before_the_end(tmp_path: Path) -> None:
    async with Discord() as discord, served(discord, tmp_path) as server:
        ann = discord.person("ann")
        await begin(ann)
        discord.rest.slowness = 0.5
        await ann.answered(await ann.press("North"))
        assert (await ended(server, signal.SIGTERM)).code == Exit.DRAINED
        assert asked(ann) == "Have you crossed before?"


async def test_killed_at_any_moment_nothing_is_lost_or_done_twice(tmp_path: Path) -> None:
    chance = random.Random("killed")
    questions = list(TALK)
    async with Discord() as discord:
        kills = 0
        while kills < KILLS:
            ann = discord.person(f"ann{kills}")
            known = 0
            async with served(discord, tmp_path):
                await begin(ann)
            while known < len(questions) - 1:
                async with served(discord, tmp_path) as server:
                    await until_asked(ann, questions[known])
                    await answer(ann)
                    if kills < KILLS:
                        await asyncio.sleep(chance.uniform(0, 0.05))
                        assert (await ended(server, signal.SIGKILL)).code == -signal.SIGKILL
                    else:
                        await until_asked(ann, questions[known + 1])
                        await ended(server, signal.SIGTERM)
                kills += 1
                before, known = known, len((await stored(tmp_path, ann))["a"])
                assert known in (before, before + 1), "an answer was lost, or two were made of one"
                if asked(ann) == questions[before + 1]:
                    assert known == before + 1, "what came after an answer was shown before it was kept"
            async with served(discord, tmp_path):
                await until_asked(ann, questions[-1])


async def test_what_was_kept_and_never_reached_the_person_is_shown_after_a_kill(tmp_path: Path) -> None:
    async with Discord() as discord:
        ann, bob = discord.person("ann"), discord.person("bob")
        async with served(discord, tmp_path) as server:
            await begin(ann)
            await begin(bob)
            discord.rest.swallowed.add(ann.channel)
            await ann.press("North")
            await ann.reads("✓ North")
            for question in list(TALK)[:3]:  # commits of others bring notes of what was shown to the disk
                await until_asked(bob, question)
                await answer(bob)
            await until_asked(bob, "How well do you swim?")
            await ended(server, signal.SIGKILL)
        assert asked(ann) == ""
        discord.rest.swallowed.clear()
        async with served(discord, tmp_path):
            await until_asked(ann, "Have you crossed before?")


async def test_a_form_opened_before_a_restart_is_taken_after_it(tmp_path: Path) -> None:
    async with Discord() as discord:
        ann = discord.person("ann")
        async with served(discord, tmp_path) as server:
            await begin_and_reach_a_number(ann)
            form = await ann.opened(await ann.press("Write it here"))
            await ended(server, signal.SIGKILL)
        async with served(discord, tmp_path):
            await ann.fill(form, "2 people")
            await until_asked(ann, "When do you sail?")


async def test_a_dropped_connection_is_resumed_and_nothing_applied_twice(tmp_path: Path) -> None:
    async with Discord() as discord:
        ann = discord.person("ann")
        async with served(discord, tmp_path) as server:
            await begin(ann)
            await discord.gateway.drop()
            await ann.press("North")
            await until_asked(ann, "Have you crossed before?")
            assert discord.gateway.resumed == 1
            pressed = next(one for one in reversed(discord.gateway.sent) if one["t"] == "INTERACTION_CREATE")
            await discord.gateway.dispatch(pressed["t"], pressed["d"])
            await ann.say("no")
            await until_asked(ann, "What do you take with you?")
            assert [text for text in ann.texts() if "Have you crossed before?" in text] == [
                "Have you crossed before?\n\n✓ No"
            ]
            assert (await ended(server, signal.SIGTERM)).code == Exit.DRAINED
        assert len((await stored(tmp_path, ann))["a"]) == 2


async def test_a_text_that_comes_again_is_no_answer_to_the_next_question(tmp_path: Path) -> None:
    async with Discord() as discord:
        ann = discord.person("ann")

        async def again(id: str) -> None:
            events = [one for one in discord.gateway.sent if one["t"] == "MESSAGE_CREATE"]
            heard.update({one["d"]["id"]: one["d"] for one in events})
            await discord.gateway.dispatch("MESSAGE_CREATE", heard[id])

        heard: dict[str, Any] = {}
        async with served(discord, tmp_path) as server:
            await begin(ann)
            for question in list(TALK)[:3]:
                await until_asked(ann, question)
                await answer(ann)
            await until_asked(ann, "How well do you swim?")
            four = await ann.say("4")
            await until_asked(ann, "How many people")
            await again(four)
            three = await ann.say("3")
            await until_asked(ann, "When do you sail?")
            await again(four)
            await again(three)
            await ended(server, signal.SIGKILL)
        async with served(discord, tmp_path) as server:
            await until_asked(ann, "When do you sail?")
            await ann.say("back")
            await until_asked(ann, "How many people")
            await again(four)
            await ann.say("keep")
            await until_asked(ann, "When do you sail?")
            await ended(server, signal.SIGTERM)
        answers = (await stored(tmp_path, ann))["a"]
        assert (answers["swim"][1], answers["people"][1], len(answers)) == (4, 3, 5)


async def test_whoever_wrote_while_it_was_away_is_met(tmp_path: Path) -> None:
    async with Discord() as discord:
        ann = discord.person("ann")
        async with served(discord, tmp_path) as server:
            await begin(ann)
            await ann.press("North")
            await until_asked(ann, "Have you crossed before?")
            await ended(server, signal.SIGTERM)
        await ann.say("hello?")
        async with served(discord, tmp_path):
            await ann.reads("You are back where we left off.")
            assert asked(ann) == "Have you crossed before?"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
async def test_an_end_in_the_middle_of_forget_leaves_nothing_to_read(
    number: signal.Signals, tmp_path: Path
) -> None:
    async with Discord() as discord:
        ann = discord.person("ann")
        async with served(discord, tmp_path) as server:
            await begin_and_reach_a_number(ann)
            await ann.say("forget")
            await ann.until(lambda one: "Yes, erase it all" in one.labels())
            written = len(ann.own())
            discord.rest.slowness = 1.0
            await ann.press("Yes, erase it all")
            await ann.until(lambda one: len(one.own()) < written, "a message that is deleted")
            last = await ended(server, number)
        assert last.seconds < 10
        assert len(ann.own()) > 1, "it was in the middle"
        told = ["Erased.", "What you wrote yourself stays"] if number == signal.SIGTERM else []
        discord.rest.slowness = 0.0
        async with served(discord, tmp_path) as server:
            await ann.until(lambda one: len(one.own()) == len(told), "what was said at the end alone")
            assert all(words in shown(one) for words, one in zip(told, ann.own(), strict=True))
            await ended(server, signal.SIGTERM)
        assert (await stored(tmp_path, ann))["a"] == {}


@pytest.mark.parametrize("how", ["token", "intents"])
async def test_what_only_an_operator_can_mend_ends_it_at_once(how: str, tmp_path: Path) -> None:
    async with Discord("another" if how == "token" else TOKEN) as discord:
        if how == "intents":
            discord.gateway.close_with = 4014
        with running(discord, tmp_path) as server:
            last = await asyncio.to_thread(server.ended)
    assert last.code == Exit.PLATFORM
    assert last.seconds < 5
    assert "developer portal" in "\n".join(last.said)
    assert TOKEN not in last.stderr


async def test_a_signal_is_heard_while_discord_cannot_be_reached(tmp_path: Path) -> None:
    async with Discord() as discord:
        discord.gateway_url = "ws://127.0.0.1:9/ws"
        with running(discord, tmp_path) as server:
            await asyncio.to_thread(server.see, "starts: discord")
            await asyncio.sleep(2)
            last = await ended(server, signal.SIGTERM)
        assert last.code == Exit.DRAINED
        assert last.seconds < 10


async def test_commands_that_nobody_sent_are_told_with_the_mend(tmp_path: Path) -> None:
    async with Discord() as discord:
        async with served(discord, tmp_path, TEBIKI_DISCORD_SYNC_COMMANDS="never") as server:
            server.see("python -m bot discord sync")
        assert discord.world.commands == []
        async with served(discord, tmp_path) as server:
            await ended(server, signal.SIGTERM)
        assert [one["name"] for one in discord.world.commands] == ["guide-admin", "guide"]
        async with served(discord, tmp_path, TEBIKI_DISCORD_SYNC_COMMANDS="never") as server:
            last = await ended(server, signal.SIGTERM)
        assert "discord sync" not in last.stderr
