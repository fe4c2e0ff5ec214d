"""Taking back what was written. A bot can delete its own messages only; what the person wrote stays theirs.

Newest first: that is what somebody sees who looks over a shoulder. Discord counts deletes of messages younger
than ten seconds and older than two weeks apart, and discord.py waits for each of these; so a long talk takes
minutes. The person is not kept waiting for it: after `AT_ONCE_SECONDS` the rest goes on in the background.

That it is to be done is noted before it begins (`bot.service.clearings`), since nothing else tells of it
after `forget`: what one process does not finish, the next one does.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final, Literal, NamedTuple

import discord

from bot.adapters.discord.calls import GoneError, call
from bot.adapters.discord.incoming import PLATFORM
from bot.adapters.discord.render import number_of
from bot.adapters.discord.rest import Rest
from bot.adapters.discord.retries import FIRST_SECONDS, LONGEST_SECONDS
from bot.adapters.discord.updates import Interaction
from bot.dialogue.zones import minute_at
from bot.service.clearings import Clearing, Clearings
from bot.service.faults import log, note_fault
from bot.service.ports import SendError, StoreError, UnsentError

AT_ONCE_SECONDS: Final = 15.0
FINDING_SECONDS: Final = 3.0
"""For what only the person can delete, where the process ends: then nobody waits for the rest."""
FURTHEST: Final = 2_000
"""Messages of a channel looked through, of both sides, for what the notes do not reach."""
TOKEN_LIVES: Final = timedelta(minutes=15)
"""How long an interaction's token works (Discord, "Receiving and Responding"). What only one person sees can
be deleted by nothing else."""
MOST_QUIET: Final = 50
"""Quiet messages remembered a person."""
_MOST_PEOPLE: Final = 2_000

Outcome = Literal["gone", "later", "never"]
"""Of a try to delete a message: "later" may succeed."""


class _Quiet(NamedTuple):
    until: datetime
    asked: Interaction
    message: int


@dataclass(slots=True, repr=False)
class _Work:
    """Of one channel. `left`: what was noted there, by number, as far as it stands there still. `theirs`:
    what only the person can delete, as far as found. `found`: all of it. `looked`: all was tried once."""

    clearing: Clearing
    left: dict[int, str] = field(default_factory=dict)
    theirs: list[int] = field(default_factory=list)
    found: asyncio.Event = field(default_factory=asyncio.Event)
    looked: asyncio.Event = field(default_factory=asyncio.Event)


class Hiding:
    """What one process needs for it. The tokens of quiet messages are kept in memory only."""

    def __init__(self, rest: Rest, own_id: Any, clearings: Clearings) -> None:
        """`own_id()`: the bot's user id, once it is known."""
        self._rest = rest
        self._own_id = own_id
        self._clearings = clearings
        self._quiet: dict[int, deque[_Quiet]] = {}
        self._going_on: dict[asyncio.Task[None], Clearing] = {}
        self._waits: set[asyncio.Timeout] = set()
        """Of people who wait for what goes on."""
        self._is_ending = False
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
        work = _Work(await self._note(channel, before), {number_of(one): one for one in sent})
        self._start(work)
        await self._wait_for(work)
        self.theirs[channel] = list(work.theirs)
        return [*work.left.values(), *received]

    async def _wait_for(self, work: _Work) -> None:
        wait = asyncio.timeout(0.0 if self._is_ending else AT_ONCE_SECONDS)
        self._waits.add(wait)
        try:
            with suppress(TimeoutError):
                async with wait:
                    await work.looked.wait()
            with suppress(TimeoutError):
                async with asyncio.timeout(FINDING_SECONDS):
                    await work.found.wait()
        finally:
            self._waits.discard(wait)

    async def resume(self) -> None:
        """What a process before this one did not finish goes on, in the background."""
        try:
            for clearing in await self._clearings.left(PLATFORM, discord.utils.utcnow()):
                if clearing not in self._going_on.values():
                    self._start(_Work(clearing))
        except StoreError as fault:
            log.error("discord: it is not known what is still to be taken back (%s)", fault.code)

    async def drain(self, seconds: float) -> None:
        """Nobody waits for it any longer. What is not done within so many seconds, the next process does."""
        self._is_ending = True
        for wait in self._waits:
            if not wait.expired():
                wait.reschedule(asyncio.get_running_loop().time())
        if self._going_on:
            _, pending = await asyncio.wait(set(self._going_on), timeout=seconds)
            for task in pending:
                task.cancel()

    async def _note(self, channel: int, before: int) -> Clearing:
        try:
            return await self._clearings.note(PLATFORM, str(channel), before, discord.utils.utcnow())
        except StoreError as fault:
            log.error("discord: what is to be taken back now is lost with a restart (%s)", fault.code)
            return Clearing(platform=PLATFORM, place=str(channel), before=before, until=0)

    def _start(self, work: _Work) -> None:
        task = asyncio.create_task(self._clear(work))
        self._going_on[task] = work.clearing
        task.add_done_callback(self._going_on.pop)

    async def _clear(self, work: _Work) -> None:
        """Again and again, until nothing more can be done, or its time is over."""
        pause, is_done = FIRST_SECONDS, await self._look_through(work)
        while not is_done and minute_at(discord.utils.utcnow()) < work.clearing.until:
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_SECONDS)
            is_done = await self._look_through(work)
        with suppress(StoreError):
            await self._clearings.end(work.clearing)

    async def _look_through(self, work: _Work) -> bool:
        """Whether nothing remains that another try might take back.

        What was noted goes while it is still looked for more: so the person is told in time what is theirs.
        """
        channel, tried = self._rest.channel(int(work.clearing.place)), dict[int, Outcome]()
        search = asyncio.create_task(self._search(channel, work))
        try:
            for sent in sorted(work.left, reverse=True):
                tried[sent] = await _delete(channel.get_partial_message(sent))
                if tried[sent] == "gone":
                    del work.left[sent]
            for message in await search:
                if message not in tried:
                    tried[message] = await _delete(channel.get_partial_message(message))
        except SendError as fault:
            log.warning("discord: a channel could not be looked through (%s)", fault.code)
            tried[0] = _outcome_of(fault)
        except Exception as fault:
            note_fault(fault)
        finally:
            search.cancel()
            work.looked.set()
        return "later" not in tried.values()

    async def _search(self, channel: discord.PartialMessageable, work: _Work) -> list[int]:
        """All that is ours. Raises SendError."""
        ours = []
        try:
            async for message in _history(channel, work.clearing.before):
                if message.author.id == self._own_id():
                    ours += [message.id] if not message.flags.loading else []
                elif not work.found.is_set():
                    work.theirs.append(message.id)
        finally:
            work.found.set()
        return ours


async def _delete(message: discord.PartialMessage) -> Outcome:
    try:
        await call(message.delete)
    except SendError as fault:
        if (outcome := _outcome_of(fault)) != "gone":
            log.warning("discord: a message was not deleted (%s)", fault.code)
        return outcome
    return "gone"


def _outcome_of(fault: SendError) -> Outcome:
    if isinstance(fault, GoneError):
        return "gone"
    return "later" if isinstance(fault, UnsentError) else "never"


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
