"""The real guide in a real process, walked from `/guide start` to its summary by pressing what is visible."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any, NamedTuple

from tests.adapters.discord.limits import faults
from tests.adapters.discord.processes import served
from tests.adapters.discord.walker import Walker
from tests.discordapi.server import Discord
from tests.operations.processes import ROOT

GUIDE = {"TEBIKI_DIALOGS": str(ROOT / "dialogs"), "TEBIKI_DIALOG": "stay_or_leave"}
ALONE = "No"
"""Nobody else can see the screen."""
SHORT, FULL = "A short way, with about 15 questions", "The full way, with 30 to 45 questions"


class Sent(NamedTuple):
    method: str
    path: str
    json: Any


async def walked(discord: Discord, folder: Path, walker: Walker) -> None:
    discord.world.after_each = walker.look
    async with served(discord, folder, **GUIDE):
        await walker.begin()
        last = await walker.walk()
    assert {"Change an answer", "Things to read"} <= set(last.grey), last
    assert "This page does not take the place of a lawyer" in last.words
    assert any("**Your days**" in text for text in walker.person.texts())
    assert walker.most_live == 1
    assert list(faults([Sent(*one) for one in discord.world.requests])) == []


async def test_the_short_way_is_walked_by_pressing_alone(tmp_path: Path) -> None:
    async with Discord() as discord:
        ann = Walker(discord.person("ann"), [ALONE, SHORT])
        await walked(discord, tmp_path, ann)
    assert 12 <= len(ann.frozen) <= 20


async def test_the_full_way_is_walked_by_whatever_is_visible(tmp_path: Path) -> None:
    async with Discord() as discord:
        ann = Walker(discord.person("ann"), [FULL], random.Random("one"), typing=0.2)
        await walked(discord, tmp_path, ann)
    assert len(ann.frozen) >= 30


async def test_whoever_looks_at_everything_on_the_way_arrives_too(tmp_path: Path) -> None:
    async with Discord() as discord:
        ann = Walker(
            discord.person("ann"), [ALONE, FULL], random.Random("curious"), typing=0.1, wandering=0.2
        )
        await walked(discord, tmp_path, ann)
