"""What was decided about a talk is done: shown on whatever platform the two are, once and in order.

Nobody's messages are shown twice. What the guide says by itself while a platform is away is said when it is
back, as long as the process lives.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from typing import Final, NamedTuple, assert_never

from bot.community.relay import codes, screens
from bot.community.relay import effects as do
from bot.community.relay import events as happened
from bot.community.relay.effects import Effect
from bot.community.relay.events import Event
from bot.community.relay.lines import Line
from bot.community.relay.state import Party, Relay, Side
from bot.community.settings import DISCORD
from bot.dialogue.model import Dialog
from bot.service.faults import log
from bot.service.ports import Identity, SendError, UnreachableError, UnsentError, UnsureError
from bot.service.screens import Screen

MOST_OWED: Final = 200
_MOST_CONTROLS: Final = 1_000

Happen = Callable[[str, Event], Awaitable[Screen | None]]
"""Has an event decided, and what comes of it done."""


class _Owed(NamedTuple):
    to: Party
    screen: Screen


class Telling:
    """`dialog`: as it is now. `home`: the language of a community. `happen`: what comes of what was done.
    `busy`: whether more of what somebody wrote is waiting."""

    def __init__(
        self,
        dialog: Callable[[], Dialog],
        home: Callable[[Identity], Awaitable[str]],
        now: Callable[[], datetime],
        happen: Happen,
        busy: Callable[[Identity], bool],
    ) -> None:
        self._dialog = dialog
        self._home = home
        self._now = now
        self._happen = happen
        self._busy = busy
        self._lines: dict[str, Line] = {}
        self._back = asyncio.Condition()
        self._owed: dict[str, deque[_Owed]] = {}
        self._controls: OrderedDict[Identity, tuple[str, bool]] = OrderedDict()
        """The message that has the buttons, and whether it says nothing worth keeping."""

    def line(self, platform: str) -> Line:
        """Raises UnsentError while that platform is away."""
        line = self._lines.get(platform)
        if line is None:
            raise UnsentError("away")
        return line

    async def reach(self, platform: str, seconds: float) -> None:
        """Wait until that platform is there, as long as that: after a start, one is up before the other."""
        if platform in self._lines:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds), self._back:
                await self._back.wait_for(lambda: platform in self._lines)

    async def serve(self, platform: str, line: Line) -> None:
        self._lines[platform] = line
        async with self._back:
            self._back.notify_all()
        owed = self._owed.pop(platform, deque())
        for one in owed:
            with suppress(SendError):
                await self._write(one.to, one.screen)

    def end(self, platform: str) -> None:
        self._lines.pop(platform, None)

    async def perform(self, talk: str, relay: Relay, effects: tuple[Effect, ...]) -> Screen | None:
        """In order. Returns what whoever pressed is told alone. `relay`: as it is, or was at its end."""
        answer: Screen | None = None
        for effect in effects:
            try:
                answer = await self._do(talk, relay, effect) or answer
            except SendError as fault:
                log.warning("a relayed talk: something was not shown (%s)", fault.code)
        return answer

    async def _do(self, talk: str, relay: Relay, effect: Effect) -> Screen | None:
        match effect:
            case do.Announce():
                return await self._announce(talk, relay)
            case do.Retract(taken=taken):
                screen = screens.retracted(await self._at_home(relay), taken=taken)
                await self._reannounce(relay, screen)
            case do.Reopen():
                await self._reannounce(relay, await self._announcement(relay))
            case do.Introduce():
                return await self._introduce(talk, relay)
            case do.Answer(what=what):
                return screens.answered(self._dialog(), what)
            case do.Tell():
                await self._tell(talk, relay, effect)
            case do.ShowNumbers():
                dialog = self._spoken(relay.person)
                screen = screens.numbers(dialog, relay, effect, self._now())
                await self._write_or_owe(talk, relay.person, "person", screen)
            case do.Pass():
                await self._pass(talk, relay, effect)
            case do.Change():
                await self._change(talk, relay, effect)
            case do.Remove():
                await self._remove(talk, relay, effect)
            case do.ToGuide() | do.Bar() | do.Cool():
                pass  # for whoever asked, and for what is kept
            case _:
                assert_never(effect)
        return None

    async def show(self, party: Party, screen: Screen) -> str:
        """Raises SendError."""
        return await self._write(party, screen)

    async def _announce(self, talk: str, relay: Relay) -> Screen | None:
        try:
            line = self.line(platform_of(relay.community))
            posted = await line.announce(relay.channel, await self._announcement(relay))
        except SendError as fault:
            log.warning("a supporters' channel was not told (%s)", fault.code)
            later = isinstance(fault, UnsentError | UnsureError)
            return await self._happen(talk, happened.Unannounced(self._now(), later))
        return await self._happen(talk, happened.Announced(self._now(), posted))

    async def _announcement(self, relay: Relay) -> Screen:
        line = self.line(platform_of(relay.community))
        return screens.announcement(
            await self._at_home(relay), relay, line.link(codes.payload_of(relay.code))
        )

    async def _reannounce(self, relay: Relay, screen: Screen) -> None:
        if relay.posted:
            await self.line(platform_of(relay.community)).reannounce(relay.channel, relay.posted, screen)

    async def _introduce(self, talk: str, relay: Relay) -> Screen | None:
        volunteer = relay.volunteer
        if volunteer is None:
            return None
        home = await self._at_home(relay)
        try:
            line = self.line(volunteer.identity.platform)
            place = volunteer.place or await line.open(volunteer.identity)
            screen = screens.met_volunteer(self._spoken(volunteer), home, relay)
            await self._control(volunteer.identity, place, screen, passing=False)
        except SendError as fault:
            log.info("a volunteer could not be written to (%s)", fault.code)
            return await self._happen(talk, happened.Unintroduced(self._now()))
        return await self._happen(talk, happened.Introduced(self._now(), place))

    async def _tell(self, talk: str, relay: Relay, tell: do.Tell) -> None:
        party = relay.party(tell.to)
        if party is None:
            return
        passing = tell.what in ("passed", "edit_passed")
        if passing and self._busy(party.identity):
            return  # said once, below the last of them
        screen = screens.told(self._spoken(party), relay, tell, self._now())
        await self._write_or_owe(talk, party, tell.to, screen, passing=passing)

    async def _write_or_owe(
        self, talk: str, party: Party, side: Side, screen: Screen, *, passing: bool = False
    ) -> None:
        try:
            await self._control(party.identity, party.place, screen, passing=passing)
        except UnreachableError:
            await self._happen(talk, happened.Lost(self._now(), side))
        except UnsentError as fault:
            log.warning("a relayed talk: something is still to be said (%s)", fault.code)
            if not passing:
                owed = self._owed.setdefault(party.identity.platform, deque(maxlen=MOST_OWED))
                owed.append(_Owed(party, screen))

    async def _pass(self, talk: str, relay: Relay, text: do.Pass) -> None:
        party = relay.party(text.to)
        if party is None:
            return
        copies: list[str] = []
        try:
            for screen in screens.said(self._spoken(party), relay, text):
                copies.append(await self._write(party, screen))
        except SendError as fault:
            log.warning("a relayed text was not delivered (%s)", fault.code)
            sure = not isinstance(fault, UnsureError)
            if copies and not await self._removed(party, copies):
                sure = False
            await self._happen(talk, happened.Undelivered(self._now(), text.number, sure))
            if isinstance(fault, UnreachableError):
                await self._happen(talk, happened.Lost(self._now(), text.to))
            return
        await self._happen(talk, happened.Delivered(self._now(), text.number, tuple(copies)))

    async def _change(self, talk: str, relay: Relay, text: do.Change) -> None:
        party = relay.party(text.to)
        if party is None:
            return
        copies = list(text.copies)
        try:
            line = self.line(party.identity.platform)
            drawn = screens.said(self._spoken(party), relay, text)
            for n, screen in enumerate(drawn):
                if n < len(copies):
                    await line.rewrite(party.identity, party.place, copies[n], screen)
                else:
                    copies.append(await line.write(party.identity, party.place, screen))
            if copies[len(drawn) :]:
                await line.remove(party.identity, party.place, copies[len(drawn) :])
            event: Event = happened.Changed(self._now(), text.number, tuple(copies[: len(drawn)]))
        except SendError as fault:
            log.warning("an edit of a relayed text was not delivered (%s)", fault.code)
            event = happened.Unchanged(self._now(), text.number)
        await self._happen(talk, event)

    async def _remove(self, talk: str, relay: Relay, asked: do.Remove) -> None:
        party = relay.party(asked.to)
        if party is not None:
            whole = await self._removed(party, list(asked.copies))
            await self._happen(talk, happened.Removed(self._now(), asked.number, whole))

    async def _removed(self, party: Party, copies: list[str]) -> bool:
        try:
            return await self.line(party.identity.platform).remove(party.identity, party.place, copies)
        except SendError as fault:
            log.warning("a relayed text was not taken back (%s)", fault.code)
            return False

    async def _control(self, person: Identity, place: str, screen: Screen, *, passing: bool) -> None:
        """Send it; where it has buttons, they are the only ones: the ones before go. Raises SendError."""
        line = self.line(person.platform)
        sent = await line.write(person, place, screen)
        if not screen.live:
            return
        before = self._controls.pop(person, None)
        self._controls[person] = (sent, passing)
        if len(self._controls) > _MOST_CONTROLS:
            self._controls.popitem(last=False)
        if before is not None:
            with suppress(SendError):
                if before[1]:
                    await line.remove(person, place, [before[0]])
                else:
                    await line.clear(person, place, before[0])

    async def _write(self, party: Party, screen: Screen) -> str:
        return await self.line(party.identity.platform).write(party.identity, party.place, screen)

    def _spoken(self, party: Party) -> Dialog:
        return self._dialog().in_language(party.language)

    async def _at_home(self, relay: Relay) -> Dialog:
        return self._dialog().in_language(await self._home(relay.community))


def platform_of(community: Identity) -> str:
    """Where its supporters are."""
    return "discord" if community.platform == DISCORD else "telegram"
