"""Waiting for a bot without guessing how long it takes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from .updates import chat_of

if TYPE_CHECKING:
    from .messages import Chat
    from .server import BotApi

QUIET = 0.05
DEADLINE = 5.0


class Pulse:
    """Wakes all who wait whenever something happens."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def beat(self) -> None:
        self._event.set()
        self._event = asyncio.Event()

    async def wait(self, seconds: float) -> None:
        """Until the next beat, or as long as that."""
        try:
            async with asyncio.timeout(seconds):
                await self._event.wait()
        except TimeoutError:
            return


def unsettled(api: BotApi, chat: Chat, reaction: bool) -> list[str]:
    """Why the bot is not done with this chat; empty where it seems to be."""
    now = asyncio.get_running_loop().time()
    activity = api.activity(chat.id)
    why = []
    if waiting := [update for update in api.queue.waiting.values() if chat_of(update) == chat.id]:
        why.append(f"{len(waiting)} updates not confirmed")
    if activity.in_flight:
        why.append(f"{activity.in_flight} requests under way")
    if activity.owed > now:
        why.append("a refused request not tried again")
    if reaction and not activity.reacted:
        why.append("no request about this chat since the last act")
    for query in api.world.queries.values():
        if query.chat is chat and api.is_answerable(query):
            why.append(f"press {query.id} not answered")
    if api.busy():
        why.append("the test's own `busy` says so")
    return why


async def settled(
    api: BotApi, chat: Chat, *, reaction: bool = True, quiet: float = QUIET, deadline: float = DEADLINE
) -> None:
    """Returns once nothing is open and `quiet` seconds have passed without a request about this chat.

    `reaction=False` takes silence for an answer too. Raises AssertionError, saying why, after `deadline`
    seconds.
    """
    loop = asyncio.get_running_loop()
    end = loop.time() + deadline
    while True:
        why = unsettled(api, chat, reaction)
        still = api.activity(chat.id).at + quiet - loop.time()
        if not why and still <= 0:
            return
        if loop.time() >= end:
            raise AssertionError(f"the bot did not settle in {deadline} s: {'; '.join(why) or 'it goes on'}")
        await api.pulse.wait(min(end - loop.time(), max(still, 0.001) if not why else quiet))


async def until(api: BotApi, holds: Callable[[], bool], what: str, deadline: float = DEADLINE) -> None:
    """Raises AssertionError, naming `what`, after `deadline` seconds."""
    loop = asyncio.get_running_loop()
    end = loop.time() + deadline
    while not holds():
        if loop.time() >= end:
            raise AssertionError(f"{what}: not within {deadline} s")
        await api.pulse.wait(min(end - loop.time(), 0.1))
