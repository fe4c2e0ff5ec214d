"""The guide on Discord: what comes in is translated, handed to the core, and shown to nobody but its owner.

`discord.Client` dispatches; every press, form and message ends in `Delivery.take`. Components are handled
straight from the gateway's event and not by discord.py's views: see docs/decisions/0010-discord.md.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Final

import discord

from bot.adapters.discord.absence import Absence
from bot.adapters.discord.calls import call
from bot.adapters.discord.commands import Translator, Tree, add_commands, offers_of
from bot.adapters.discord.forms import form
from bot.adapters.discord.hiding import Hiding
from bot.adapters.discord.incoming import (
    Interaction,
    from_command,
    from_message,
    from_press,
    is_direct,
    is_direct_message,
    origin_of,
    pressed,
)
from bot.adapters.discord.retries import Retries
from bot.adapters.discord.sender import DirectSender, QuietSender
from bot.adapters.discord.ticket import Ticket
from bot.dialogue.events import CardOpened, CardsAsked, CardSought, Continued, Event, Opened
from bot.dialogue.model import Dialog
from bot.dialogue.turn import Forget, Hide
from bot.dialogue.verbs import EVENTS
from bot.service.buttons import WRITE, act_of
from bot.service.conversations import Conversations, Talk
from bot.service.delivery import Delivery, Incoming
from bot.service.faults import log, note_fault
from bot.service.metrics import NO_METRICS, Metrics
from bot.service.platforms import Serving
from bot.service.ports import SendError, UnreachableError
from bot.service.screens import Button, Screen, notice
from bot.service.shown import Shown, Windows

WINDOWS: Final = Windows(sent=timedelta(days=30), received=timedelta(days=30))
"""How long ids are noted. A bot may delete its own messages at any age; older ones are found by looking."""
MOST_NAMED: Final = 10
"""Links to messages that only the person can delete."""
TALK_HERE: Final = "talk-here"
"""The custom_id of the button under "I could not write to you"."""
_EVENTS: Final[dict[str, Callable[[datetime], Event]]] = {
    **{
        name: EVENTS[name]
        for name in ("recap", "change", "pause", "restart", "keepsake", "export", "forget", "hide", "help")
    },
    "start": Opened,
    "continue": Continued,
    "help-now": EVENTS["help"],
}
_IN_DIRECT: Final = frozenset(("start", "continue"))
"""Commands that lead from a server into direct messages."""


@dataclass(frozen=True, slots=True)
class Words:
    """`privacy`: the short part of the policy, as CommonMark."""

    dialog: Dialog
    privacy: str = field(repr=False)


class GuideClient(discord.AutoShardedClient):
    """One connection of the guide to Discord."""

    def __init__(
        self,
        conversations: Conversations,
        words: Words,
        *,
        metrics: Metrics = NO_METRICS,
        serving: Serving = lambda _: None,
        **options: Any,
    ) -> None:
        """`options`: discord.py's own. No `shard_count` is one shard, None as many as Discord advises."""
        intents = discord.Intents.none()
        intents.guilds = True
        intents.dm_messages = True
        super().__init__(
            intents=intents,
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            allowed_mentions=discord.AllowedMentions.none(),
            **{"shard_count": 1, **options},
        )
        self._conversations = conversations
        self._words = words
        self._dialog = words.dialog
        self._serving = serving
        self._draining = False
        self._busy: set[asyncio.Task[Any]] = set()
        self._connected_at: datetime | None = None
        self.delivery = Delivery(conversations, {words.dialog.id: words.dialog}, WINDOWS, metrics)
        self.hiding = Hiding(lambda: self.user.id if self.user else 0)
        self.tree = Tree(self, note_fault)
        self._absence = Absence(conversations, self.delivery, self.open_sender)
        self._retries = Retries(self.delivery, self.open_sender)
        add_commands(self.tree, words.dialog, self.on_command, offers_of(words.dialog))

    async def setup_hook(self) -> None:
        await self.tree.set_translator(Translator())

    async def drain(self, seconds: float) -> None:
        """Take nothing new, and finish what is in hand."""
        self._draining = True
        self._absence.stop()
        self._retries.stop()
        if self._busy:
            await asyncio.wait(set(self._busy), timeout=seconds)
        await self.hiding.wait(0)

    async def close(self) -> None:
        self._absence.stop()
        self._retries.stop()
        await super().close()

    # The connection

    async def on_connect(self) -> None:
        """A new session, at the start or after a loss that Discord did not resume."""
        self._connected_at = discord.utils.utcnow()
        self._serving(True)

    async def on_ready(self) -> None:
        self._retries.start()
        if self.shard_ids and 0 not in self.shard_ids:
            return  # direct messages come by the first shard, and its process looks after them
        await self._absence.show_owed()
        await self._absence.meet_who_wrote(self._connected_at or discord.utils.utcnow())

    async def on_disconnect(self) -> None:
        self._serving(False)

    async def on_resumed(self) -> None:
        """Discord has sent what was missed, and nothing twice."""
        self._serving(True)

    async def open_sender(self, talk: Talk, shown: Shown) -> DirectSender:
        """A way to write to somebody who wrote before, and not just now."""
        return DirectSender(self.channel(int(shown.place or 0)), self.hiding)

    # What comes in

    async def on_message(self, message: discord.Message) -> None:
        if message.author.bot or not is_direct_message(message) or self._draining:
            return
        sender = DirectSender(self.channel(message.channel.id), self.hiding, update=message.id)
        async with self._at_work(sender):
            if message.content:
                await self._take(from_message(message, self._dialog.id), sender)
            else:
                await sender.send(notice(self._dialog, "only_words"))

    async def on_interaction(self, interaction: Interaction) -> None:
        """Presses and forms. Commands come by way of the tree."""
        types = discord.InteractionType
        if interaction.type not in (types.component, types.modal_submit) or self._draining:
            return
        async with self._ticket(interaction) as ticket:
            data = pressed(interaction)
            if interaction.type is types.component and await self._opened_form(
                data[0] if data else "", ticket
            ):
                return
            sender = self._sender(interaction, ticket)
            incoming = from_press(interaction, self._dialog.id)
            if data == (TALK_HERE,):
                await sender.freeze(origin_of(interaction) or "0", None)
                incoming = Incoming(incoming.talk, Opened(incoming.event.at), incoming.update)
            await self._take(incoming, sender)

    async def on_command(self, interaction: Interaction, name: str, text: str) -> None:
        if self._draining:
            return
        async with self._ticket(interaction) as ticket:
            if name in _IN_DIRECT and not is_direct(interaction):
                await self._lead_to_direct(interaction, ticket, name)
                return
            sender = self._sender(interaction, ticket)
            if name == "privacy":
                await sender.send(Screen(self._dialog.phrases["head"].source, self._words.privacy, "notice"))
                return
            event = _EVENTS.get(name) or self._about(text)
            await self._take(from_command(interaction, self._dialog.id, event), sender)

    # Inside

    def _about(self, text: str) -> Callable[[datetime], Event]:
        """The card that was chosen from what was offered, or what was written instead."""
        if not text.strip():
            return CardsAsked
        named = next((card.id for card in self._dialog.cards.values() if card.title == text), None)
        return lambda at: CardSought(at, text) if named is None else CardOpened(at, named)

    async def _opened_form(self, data: str, ticket: Ticket) -> bool:
        """Whether that was a button that opens a form. Discord wants the form before anything else."""
        if act_of(data) != WRITE:
            return False
        question = self._conversations.buttons[self._dialog.id].question(data)
        if question is None:
            return False
        await ticket.show_form(form(question, data, self._dialog))
        return True

    async def _lead_to_direct(self, interaction: Interaction, ticket: Ticket, name: str) -> None:
        """Begin in direct messages, and say so to the person alone; or offer to talk right here."""
        quiet = QuietSender(ticket, self.hiding)
        try:
            channel = await call(interaction.user.create_dm)
        except UnreachableError:
            await quiet.send(self._closed())
            return
        sender = DirectSender(channel, self.hiding)
        incoming = from_command(interaction, self._dialog.id, _EVENTS[name])
        await self._take(replace(incoming, place=str(channel.id)), sender)
        await quiet.send(self._closed() if sender.closed else notice(self._dialog, "dm_opened"))

    def _closed(self) -> Screen:
        told = notice(self._dialog, "dm_closed")
        here = Button(self._dialog.phrases["choice_talk_here"].source, TALK_HERE)
        return replace(told, choices=(here,))

    async def _take(self, incoming: Incoming, sender: DirectSender | QuietSender) -> None:
        handled = await self.delivery.take(incoming, sender)
        if handled is not None and (handled.turn.has(Hide) or handled.turn.has(Forget)):
            await self._tell_what_remains(sender)

    async def _tell_what_remains(self, sender: DirectSender | QuietSender) -> None:
        channel = sender.direct
        theirs = self.hiding.theirs.pop(channel.id, []) if channel is not None else []
        if channel is None or not theirs:
            return
        links = "\n".join(
            f"- https://discord.com/channels/@me/{channel.id}/{message}" for message in theirs[:MOST_NAMED]
        )
        with suppress(SendError):
            await sender.send(notice(self._dialog, "hide_remains", count=str(len(theirs)), links=links))

    def _sender(self, interaction: Interaction, ticket: Ticket) -> DirectSender | QuietSender:
        if not is_direct(interaction):
            return QuietSender(ticket, self.hiding, interaction.user)
        assert interaction.channel_id is not None
        return DirectSender(self.channel(interaction.channel_id), self.hiding, ticket, interaction.id)

    def channel(self, number: int) -> discord.PartialMessageable:
        """Direct messages are not cached; to write there takes no more than their number."""
        return self.get_partial_messageable(number, type=discord.ChannelType.private)

    @asynccontextmanager
    async def _ticket(self, interaction: Interaction) -> AsyncIterator[Ticket]:
        """Whatever happens, the person is answered in time."""
        person = interaction.user.id
        ticket = Ticket(
            interaction,
            quiet=not is_direct(interaction),
            sent=lambda webhook, message: self.hiding.note_quiet(person, webhook, message),
        )
        async with self._at_work(QuietSender(ticket, self.hiding), ticket):
            yield ticket

    @asynccontextmanager
    async def _at_work(
        self, sender: DirectSender | QuietSender, ticket: Ticket | None = None
    ) -> AsyncIterator[None]:
        """What a drain waits for. A fault in it is told to the person, with its id."""
        task = asyncio.current_task()
        assert task is not None
        self._busy.add(task)
        try:
            yield
        except SendError as fault:
            log.warning("discord: an answer was not shown (%s)", fault.code)
        except Exception as fault:
            told = notice(self._dialog, "fault", id=note_fault(fault))
            with suppress(SendError):
                await sender.send(told)
        finally:
            if ticket is not None:
                await ticket.finish()
            self._busy.discard(task)

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """Without the text of the exception, which discord.py would log."""
        fault = sys.exception()
        if fault is not None:
            note_fault(fault)
