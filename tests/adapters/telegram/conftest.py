from __future__ import annotations

import pytest

from bot.adapters.telegram import pace
from tests.adapters.telegram.running import House
from tests.botapi.fixtures import botapi
from tests.botapi.server import BotApi

__all__ = ["botapi"]


@pytest.fixture(params=["polling", "webhook"])
def house(request: pytest.FixtureRequest, botapi: BotApi) -> House:
    """In both modes."""
    return House(botapi, request.param)


@pytest.fixture
def polling(botapi: BotApi) -> House:
    return House(botapi)


@pytest.fixture
def hurry(botapi: BotApi, monkeypatch: pytest.MonkeyPatch) -> None:
    """For long talks: nobody waits for the limits, which have tests of their own."""
    botapi.rates.on = False
    monkeypatch.setattr(pace, "CHAT_SECONDS", 0.0)
    monkeypatch.setattr(pace, "OVERALL_SECONDS", 0.0)
