"""Taking back what was written. A bot can delete its own messages only; what the person wrote stays theirs.

Newest first: that is what somebody sees who looks over a shoulder. Discord counts deletes of messages younger
than ten seconds and older than two weeks apart, and discord.py waits for each of these; so a long talk takes
minutes. The person is not kept waiting for it: after `AT_ONCE_SECONDS` the rest goes on in the background.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

import discord

from bot.adapters.discord.calls import GoneError, call
from bot.adapters.discord.render import number_of
from bot.adapters.discord.rest import Rest
from bot.adapters.discord.updates import Interaction
from bot.service.faults import log, note_fault
from bot.service.ports import SendError

AT_ONCE_SECONDS: Final = 15.0
FURTHEST: Final = 2_000
"""Messages of a channel looked through, of both sides, for what the notes do not reach."""
TOKEN_LIVES: Final = timedelta(minutes=15)
"""How long an interaction's token works (Discord, "Receiving and Responding"). What only one person sees can
be deleted by nothing else."""
MOST_QUIET: Final = 50
"""Quiet messages remembered a person."""
_MOST_PEOPLE: Final = 2_000


class _Quiet(NamedTuple):
    until: datetime
    asked: Interaction
    message: int


class Hiding:
    """What one process needs for it. The tokens of quiet messages are kept in memory only."""

    def __init__(self, rest: Rest, own_id: Any) -> None:
        """`own_id()`: the bot's user id, once it is known."""
        self._rest = rest
        self._own_id = own_id
        self._quiet: dict[int, deque[_Quiet]] = {}
        self._going_on: set[asyncio.Task[None]] = set()
        self.theirs: dict[int, list[int]] = {}
        """By channel: messages found there that only the person can delete; told once, then dropped."""

    def note_quiet(self, asked: Interaction, message: int) -> None:
        now, person = discord.utils.utcnow(), asked.person
        noted = self._quiet.pop(person, deque(maxlen=MOST_QUIET))
        noted.append(_Quiet(now + TOKEN_LIVES, asked, message))
        self._quiet[person] = noted
        for other in list(self._quiet):
            if self._quiet[other][-1].until > now and len(self._quiet) <= _MOST_PEOPLE:
                break
            del self._quiet[other]

    async def hide_quiet(self, person: int) -> None:
        now = discord.utils.utcnow()
        for one in reversed(self._quiet.pop(person, ())):
            if one.until > now:
                with suppress(SendError):
                    await call(lambda one=one: self._rest.delete_answer(one.asked, one.message))  # type: ignore[misc]

    async def hide(
        self,
        channel: int | None,
        sent: Sequence[str],
        received: Sequence[str],
        before: int,
    ) -> Sequence[str]:
        """Delete `sent`, then whatever else of ours is older than `before`, the update that asked for it.

        Returns what was not, or not yet, deleted.
        """
        if channel is None:
            return [*sent, *received]
        left = {number_of(one): one for one in sent}
        work = asyncio.create_task(self._hide(channel, left, before))
        self._going_on.add(work)
        work.add_done_callback(self._going_on.discard)
        await asyncio.wait((work,), timeout=AT_ONCE_SECONDS)
        if work.done():
            work.result()
        else:
            self.theirs.pop(channel, None)
        return [*left.values(), *received]

    async def _hide(self, number: int, left: dict[int, str], before: int) -> None:
        channel = self._rest.channel(number)
        for sent in sorted(left, reverse=True):
            if await _delete(channel.get_partial_message(sent)):
                del left[sent]
        theirs: list[int] = []
        try:
            async for message in _history(channel, before):
                if message.author.id != self._own_id():
                    theirs.append(message.id)
                elif not message.flags.loading:
                    await _delete(message)
        except SendError as fault:
            log.warning("discord: a channel could not be looked through (%s)", fault.code)
        except Exception as fault:
            note_fault(fault)
        self.theirs[number] = theirs

    async def wait(self, seconds: float) -> None:
        """For what goes on in the background."""
        if self._going_on:
            _, pending = await asyncio.wait(set(self._going_on), timeout=seconds)
            for task in pending:
                task.cancel()


async def _delete(message: discord.PartialMessage | discord.Message) -> bool:
    try:
        await call(message.delete)
    except GoneError:
        return True
    except SendError as fault:
        log.warning("discord: a message was not deleted (%s)", fault.code)
        return False
    return True


async def _history(channel: discord.PartialMessageable, before: int) -> AsyncIterator[discord.Message]:
    """Newest first, a page of a hundred at a time. Raises SendError."""
    mark = before
    for _ in range(FURTHEST // 100):
        page = await call(lambda mark=mark: _page(channel, mark))  # type: ignore[misc]
        for message in page:
            yield message
        if len(page) < 100:
            return
        mark = page[-1].id


async def _page(channel: discord.PartialMessageable, before: int) -> list[discord.Message]:
    return [message async for message in channel.history(limit=100, before=discord.Object(before))]
