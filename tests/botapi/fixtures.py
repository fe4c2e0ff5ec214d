"""For a conftest.py: `from tests.botapi.fixtures import botapi`."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from .server import BotApi

__all__ = ["assert_clean", "botapi"]


@pytest.fixture
async def botapi() -> AsyncIterator[BotApi]:
    """A server of the test's own. The test fails if the bot asked for what the API does not have."""
    async with BotApi() as api:
        yield api
    assert_clean(api)


def assert_clean(api: BotApi) -> None:
    if api.failures:
        pytest.fail("the Bot API was misused:\n" + "\n".join(api.failures), pytrace=False)
