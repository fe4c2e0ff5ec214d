"""After an absence: what was never shown is shown, and whoever wrote meanwhile is met.

Discord sends nothing again of what happened while nobody was connected (what a short loss of the connection
costs, it resumes by itself). Presses are lost, and say so in the app. Messages can be looked up, person by
person: those behind the last one that was taken in, up to the moment of connecting, since then they come by
themselves. They are no answers any more. One that speaks of danger is met with numbers; otherwise the person
sees where we were.

That is a request a person, so it has bounds: only those who were active within `RECENT`, the latest first,
and no more than `MOST_PEOPLE` of them. A new absence begins the look anew.
"""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final

import discord

from bot.adapters.discord.calls import call
from bot.adapters.discord.incoming import PLATFORM
from bot.adapters.discord.render import number_of
from bot.adapters.discord.rest import Rest
from bot.adapters.discord.sender import DirectSender
from bot.dialogue.danger import detect
from bot.dialogue.events import Opened, TextReceived
from bot.service.arrivals import Incoming
from bot.service.conversations import Conversations
from bot.service.delivery import Delivery, OpenSender, pay
from bot.service.faults import log
from bot.service.ports import Identity, SendError, StoreError
from bot.service.shown import Shown
from bot.service.talk import Talk

PAUSE_SECONDS: Final = 0.1
"""Between two looks: Discord allows a bot 50 requests a second, and people who write now go first."""
RECENT: Final = timedelta(days=14)
"""Since the last message of either side. Who comes back later sees where we were by writing once more."""
MOST_PEOPLE: Final = 1_000
"""Looked at after one absence: less than two minutes of pauses."""
MOST_LOOKED_AT: Final = 50
"""Messages of one person."""


class Absence:
    """What one connection makes good."""

    def __init__(
        self,
        conversations: Conversations,
        delivery: Delivery,
        rest: Rest,
        open_sender: OpenSender,
        is_left_out: Callable[[Talk], bool] = lambda _: False,
    ) -> None:
        """`is_left_out`: who is not met, since what they wrote was for somebody else."""
        self._is_left_out = is_left_out
        self._rest = rest
        self._conversations = conversations
        self._delivery = delivery
        self._open_sender = open_sender
        self._stopped = False
        self._looks = 0
        """So far; only the last one goes on."""

    def stop(self) -> None:
        """Look at nobody more."""
        self._stopped = True

    async def show_owed(self) -> None:
        """Turns that were committed and, as far as is known, never seen."""
        try:
            talks = await self._conversations.archive.unshown()
        except StoreError as fault:
            log.error("discord: it is not known what is still to be shown (%s)", fault.code)
            return
        here = {talk for talk in talks if talk.identity.platform == PLATFORM}
        await pay(self._delivery, here, self._open_sender)

    async def meet_who_wrote(self, before: datetime) -> None:
        """Look at everybody's messages once, slowly. `before`: since when they come by themselves."""
        self._looks += 1
        look = self._looks
        try:
            for talk in await self._recently_active(before - RECENT):
                if self._stopped or look != self._looks:
                    return
                await self._meet(talk, await self._delivery.notebook.read(talk), before)
                await asyncio.sleep(PAUSE_SECONDS)
        except StoreError as fault:
            log.error("discord: not everybody who wrote could be looked for (%s)", fault.code)

    async def _recently_active(self, since: datetime) -> Sequence[Talk]:
        """Those who have been written to and can be looked at, the latest first. Raises StoreError.

        Of somebody with several talks the one that was used last: what was written is for that, and was taken
        in by it if it was taken in.
        """
        active: dict[Identity, tuple[int, Talk]] = {}
        async for talk in self._conversations.archive.all():
            if talk.identity.platform == PLATFORM and not self._is_left_out(talk):
                shown = await self._delivery.notebook.read(talk)
                here = _last_known(shown), talk
                if shown.place and shown.latest >= since:
                    active[talk.identity] = max(active.get(talk.identity, here), here)
        return [talk for _, talk in heapq.nlargest(MOST_PEOPLE, active.values())]

    async def _meet(self, talk: Talk, shown: Shown, before: datetime) -> None:
        sender = await self._open_sender(talk, shown)
        assert isinstance(sender, DirectSender)
        try:
            channel = self._rest.channel(sender.direct)
            missed = await call(lambda: _missed(channel, talk, _last_known(shown), before))
        except SendError as fault:  # they blocked the bot, or left: then it leaves them alone
            log.info("discord: a channel could not be looked at (%s)", fault.code)
            return
        if not missed:
            return
        alarming = [message for message in missed if detect(message.content) is not None]
        newest = (alarming or missed)[-1]
        now = discord.utils.utcnow()
        event = TextReceived(now, newest.content) if alarming else Opened(now)
        incoming = Incoming(talk, event, str(newest.id), received=str(missed[-1].id), place=shown.place)
        await self._delivery.take(incoming, sender)


async def _missed(
    channel: discord.abc.Messageable, talk: Talk, after: int, before: datetime
) -> Sequence[discord.Message]:
    """The person's messages, oldest first; the newest of them where there are many."""
    found = channel.history(limit=MOST_LOOKED_AT, after=discord.Object(after), oldest_first=False)
    theirs = [
        message
        async for message in found
        if message.author.id == int(talk.identity.id) and message.created_at < before
    ]
    return theirs[::-1]


def _last_known(shown: Shown) -> int:
    """The newest message of theirs that was taken in; of ours, where there was none."""
    theirs = [number_of(str(one)) for one, _ in shown.received]
    if shown.seen:
        theirs.append(int(shown.seen))  # not the newest, where an older one was looked up meanwhile
    return max(theirs or [number_of(str(one)) for one, _ in shown.sent], default=0)
