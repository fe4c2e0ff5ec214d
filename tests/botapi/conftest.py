from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest

from .caller import Caller
from .fixtures import botapi
from .person import Person
from .server import BotApi

__all__ = ["botapi"]


@pytest.fixture
async def caller(botapi: BotApi) -> AsyncIterator[Caller]:
    async with aiohttp.ClientSession() as session:
        yield Caller(botapi, session)


@pytest.fixture
async def aiko(botapi: BotApi) -> Person:
    """Has started the bot."""
    person = botapi.person("Aiko")
    await person.start()
    return person
