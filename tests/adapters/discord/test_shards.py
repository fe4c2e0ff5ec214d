"""Two shards in one process: servers on either, direct messages on the first.

A second shard may only connect five seconds after the first, as Discord has it: so these take their time.
"""

from __future__ import annotations

import signal
from pathlib import Path

from tests.adapters.discord.processes import ended, served
from tests.discordapi.people import Person
from tests.discordapi.server import Discord
from tests.discordapi.world import GUILD_ID, OTHER_GUILD_ID

TWO = {"TEBIKI_DISCORD_SHARD_COUNT": "2"}
BACK = "You are back where we left off."


async def begin(person: Person, guild: str) -> None:
    there = await person.answered(await person.slash("start", in_server=guild))
    assert there.ephemeral
    await person.reads("Which side of the river")
    await person.press("North")
    await person.reads("Have you crossed before?")


async def test_two_shards_serve_one_guide(tmp_path: Path) -> None:
    async with Discord() as discord:
        ann, bob = discord.person("ann"), discord.person("bob")
        async with served(discord, tmp_path, **TWO) as server:
            assert set(discord.gateway.shards) == {0, 1}
            await begin(ann, GUILD_ID)
            await begin(bob, OTHER_GUILD_ID)
            recap = await ann.answered(await ann.slash("recap", in_server=OTHER_GUILD_ID))
            assert recap.ephemeral
            await discord.gateway.drop(number=1)
            await discord.gateway.shards[1].ready.wait()
            assert discord.gateway.resumed == 1
            await ann.answered(await ann.slash("recap", in_server=OTHER_GUILD_ID))
            await ended(server, signal.SIGKILL)
        await bob.say("hello?")
        async with served(discord, tmp_path, **TWO) as server:
            await bob.reads(BACK)
            await ann.press("No")
            await ann.reads("What do you take with you?")
            await bob.answered(await bob.slash("recap", in_server=OTHER_GUILD_ID))
            await ended(server, signal.SIGTERM)
        assert [BACK in text for text in ann.texts()].count(True) == 0


async def test_a_shard_that_begins_anew_looks_for_what_it_missed_and_the_other_does_not(
    tmp_path: Path,
) -> None:
    async with Discord() as discord:
        ann = discord.person("ann")
        async with served(discord, tmp_path, **TWO) as server:
            await begin(ann, GUILD_ID)
            discord.gateway.forgets = True
            await discord.gateway.drop(number=0)
            await ann.say("hello?")
            await discord.gateway.ready.wait()
            assert discord.gateway.identified == 3
            await ann.reads(BACK)
            await ended(server, signal.SIGTERM)
