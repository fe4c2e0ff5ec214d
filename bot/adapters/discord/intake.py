"""The way in: what Discord tells is read, led to whoever answers it, and answered in time, whatever happens.

Presses, forms and texts come straight from the gateway's events (`updates`), commands by discord.py's tree:
see docs/decisions/0010-discord.md.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

import discord

from bot.adapters.discord.admin import Admin, read_admin, read_admin_command
from bot.adapters.discord.calls import LateError
from bot.adapters.discord.hiding import Hiding
from bot.adapters.discord.pages import ADMIN, PANEL
from bot.adapters.discord.rest import Rest
from bot.adapters.discord.sender import DirectSender, QuietSender
from bot.adapters.discord.ticket import Ticket
from bot.adapters.discord.turns import Turns
from bot.adapters.discord.updates import (
    COMMAND,
    Interaction,
    Json,
    read,
    read_command,
    read_press,
    read_text,
)
from bot.service.faults import log, note_fault
from bot.service.ports import SendError, UnreachableError
from bot.service.screens import notice


class Intake:
    def __init__(self, rest: Rest, hiding: Hiding, turns: Turns, admin: Admin) -> None:
        self._rest = rest
        self._hiding = hiding
        self._turns = turns
        self._admin = admin
        self._draining = False
        self._busy: set[asyncio.Task[Any]] = set()

    async def drain(self, seconds: float) -> None:
        """Take nothing new, and finish what is in hand."""
        self._draining = True
        if self._busy:
            await asyncio.wait(set(self._busy), timeout=seconds)

    async def text(self, raw: Json) -> None:
        if self._draining:
            return
        text = read(read_text, raw)
        if text is not None:
            sender = DirectSender(self._rest, self._hiding, text.channel, update=text.id)
            await self._work(self._turns.write(text, sender), sender)

    async def edit(self, raw: Json) -> None:
        """Of a text."""
        if self._draining:
            return
        text = read(read_text, raw)
        if text is not None:
            sender = DirectSender(self._rest, self._hiding, text.channel)
            await self._work(self._turns.edited(text, sender), sender)

    async def press(self, raw: Json) -> None:
        """A press, or a form that was sent."""
        if self._draining:
            return
        data = raw.get("data")
        custom_id = str(data.get("custom_id", "")) if isinstance(data, dict) else ""
        if custom_id.startswith(ADMIN):
            told = read(read_admin, raw)
            if told is not None:
                ticket = Ticket(self._rest, told.interaction, quiet=True)
                await self._answer(self._admin.answer(told, ticket), ticket)
            return
        asked = read(read_press, raw)
        if asked is None:
            return
        if custom_id.startswith(PANEL):
            asked = asked._replace(type=COMMAND, origin=None)  # answered beside the panel, which stays
            ticket = self._ticket(asked)
            act, server = custom_id.removeprefix(PANEL), int(raw.get("guild_id") or 0)
            await self._answer(self._turns.press_panel(asked, ticket, act, server), ticket)
            return
        ticket = self._ticket(asked)
        await self._answer(self._turns.press(asked, ticket), ticket)

    async def command(self, interaction: discord.Interaction[Any], name: str, text: str) -> None:
        if self._draining:
            return
        ticket = self._ticket(read_command(interaction))
        await self._answer(self._turns.command(ticket, name, text), ticket)

    async def admin_command(
        self, interaction: discord.Interaction[Any], name: str, file: discord.Attachment | None
    ) -> None:
        if self._draining:
            return
        asked = read_admin_command(interaction, name)
        ticket = Ticket(self._rest, asked.interaction, quiet=True)
        await self._answer(self._admin.answer(asked, ticket, file), ticket)

    def _ticket(self, asked: Interaction) -> Ticket:
        return Ticket(self._rest, asked, quiet=not asked.direct, sent=self._hiding.note_quiet)

    def _answer(self, work: Coroutine[Any, Any, None], ticket: Ticket) -> Coroutine[Any, Any, None]:
        return self._work(work, QuietSender(self._rest, self._hiding, ticket), ticket)

    async def _work(
        self,
        work: Coroutine[Any, Any, None],
        sender: DirectSender | QuietSender,
        ticket: Ticket | None = None,
    ) -> None:
        """What a drain waits for. A fault in it is told to the person, with its id."""
        task = asyncio.current_task()
        assert task is not None
        self._busy.add(task)
        task.add_done_callback(self._busy.discard)
        try:
            await work
        except SendError as fault:
            log.warning("discord: an answer was not shown (%s)", fault.code)
            # What ran out takes no word either, and whoever is closed to us is not written to again.
            if not isinstance(fault, LateError) and (ticket or not isinstance(fault, UnreachableError)):
                await self._tell(fault, sender)
        except Exception as fault:
            await self._tell(fault, sender)
        finally:
            if ticket is not None:
                await ticket.finish()

    async def _tell(self, fault: Exception, sender: DirectSender | QuietSender) -> None:
        told = notice(self._turns.dialog, "fault", id=note_fault(fault))
        with suppress(SendError):
            await sender.send(told)
