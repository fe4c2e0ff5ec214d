"""The guide on Discord: what comes in is translated, handed to the core, and shown to nobody but its owner.

Every press, form and text ends in `Delivery.take`, as does every command. The first three are read straight
from the gateway's events (`updates.py`), commands come by discord.py's tree: see
docs/decisions/0010-discord.md.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final

import discord

from bot.adapters.discord.absence import Absence
from bot.adapters.discord.admin import Admin, read_admin, read_admin_command
from bot.adapters.discord.calls import PATIENCE_SECONDS, call
from bot.adapters.discord.commands import (
    Translator,
    Tree,
    add_admin_commands,
    add_commands,
    offers_of,
    talks_of,
    titles_of,
)
from bot.adapters.discord.forms import form
from bot.adapters.discord.hiding import Hiding
from bot.adapters.discord.incoming import (
    PLATFORM,
    from_command,
    from_press,
    from_text,
    origin_of,
    talk_of,
)
from bot.adapters.discord.pages import ADMIN, PANEL
from bot.adapters.discord.panels import Panels, community_of
from bot.adapters.discord.people import Relaying
from bot.adapters.discord.rest import Rest, limit_patience
from bot.adapters.discord.retries import Retries
from bot.adapters.discord.sender import DirectSender, QuietSender
from bot.adapters.discord.ticket import Ticket
from bot.adapters.discord.updates import (
    COMMAND,
    PRESS,
    Interaction,
    Json,
    Text,
    listen,
    read,
    read_command,
    read_press,
    read_text,
)
from bot.community.members import Members
from bot.community.panel import ACTS
from bot.community.relay.people import People
from bot.community.settings import DISCORD
from bot.dialogue.danger import detect
from bot.dialogue.events import CardOpened, CardsAsked, CardSought, Continued, Event, LinkAsked, Opened
from bot.dialogue.model import Dialog
from bot.dialogue.turn import Forget, Hide
from bot.dialogue.verbs import EVENTS
from bot.service.arrivals import Incoming
from bot.service.buttons import WRITE, act_of
from bot.service.conversations import Conversations, Talk
from bot.service.delivery import Delivery
from bot.service.dialogs import OneDialog, OpenDialogs
from bot.service.faults import log, note_fault
from bot.service.metrics import NO_METRICS, Metrics
from bot.service.platforms import Serving
from bot.service.ports import Identity, SendError, StoreError, UnreachableError
from bot.service.reminders import Reminders
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
        for name in (
            *("recap", "change", "pause", "remind", "restart", "language"),
            *("keepsake", "link", "unlink", "export", "forget", "hide", "help"),
        )
    },
    "start": Opened,
    "continue": Continued,
    "help-now": EVENTS["help"],
}
DIRECT: Final = 0
"""The shard by which direct messages come, however many there are (Discord, "Sharding")."""
_IN_DIRECT: Final = frozenset(("start", "continue"))
"""Commands that lead from a server into direct messages."""


@dataclass(frozen=True, slots=True)
class Words:
    """`dialog`: the name of the first one. `privacy`: the short part of the policy, as CommonMark. `dialogs`:
    which one is open for whom, where there are several."""

    dialog: str
    privacy: str = field(repr=False)
    dialogs: OpenDialogs | None = None


class GuideClient(discord.AutoShardedClient):
    """One connection of the guide to Discord."""

    def __init__(  # noqa: PLR0913 - what one connection is wired with
        self,
        conversations: Conversations,
        words: Words,
        members: Members,
        *,
        metrics: Metrics = NO_METRICS,
        serving: Serving = lambda _: None,
        people: People | None = None,
        **options: Any,
    ) -> None:
        """`people`: where talking to a person is offered.

        `options`: discord.py's own. No `shard_count` is one shard, None as many as Discord advises.
        """
        intents = discord.Intents.none()
        intents.guilds = True
        intents.dm_messages = True
        super().__init__(
            intents=intents,
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            allowed_mentions=discord.AllowedMentions.none(),
            max_ratelimit_timeout=PATIENCE_SECONDS,
            **{"shard_count": 1, **options},
        )
        self._conversations = conversations
        self._words = words
        self._members = members
        self._serving = serving
        self._draining = False
        self._busy: set[asyncio.Task[Any]] = set()
        self._connected: frozenset[int] = frozenset()
        self._connected_at: datetime | None = None
        dialogs = words.dialogs or OneDialog(words.dialog)
        self.delivery = Delivery(conversations, WINDOWS, metrics, dialogs)
        self.rest = Rest(self)
        self.hiding = Hiding(self.rest, lambda: self.user.id if self.user else 0)
        self.tree = Tree(self, note_fault)
        self._relaying = (
            Relaying(people, self.rest, self.delivery, words.dialog) if people is not None else None
        )
        self._relaying_served: asyncio.Task[None] | None = None
        self._absence = Absence(
            conversations, self.delivery, self.rest, self.open_sender, self._is_with_somebody
        )
        self._retries = Retries(self.delivery, self.open_sender)
        # By the clock by which what comes in is dated, and no other: see `Delivery.tidy`.
        self.reminders = Reminders(PLATFORM, self.delivery, self.open_asked_for, _now)
        self._reminding: asyncio.Task[None] | None = None
        self.panels = Panels(self.rest, members.communities, lambda: self._dialog, self._is_ours)
        self.admin = Admin(self, members, self.panels, lambda: self._dialogs, words.dialog)
        self._looking: asyncio.Task[None] | None = None
        add_admin_commands(self.tree, self._dialog, self.on_admin)
        cards, talks = offers_of(lambda: self._every), talks_of(self._talks)
        add_commands(self.tree, self._dialog, self.on_command, cards, talks)
        told = [partial(self.dispatch, name) for name in ("press", "text", "edit")]
        listen(self, *told)

    @property
    def _dialog(self) -> Dialog:
        """The first one, as it is now: it may be edited while people talk."""
        return self._conversations.editions[self._words.dialog].dialog

    @property
    def _dialogs(self) -> Mapping[str, Dialog]:
        """All of them, the first one first."""
        every = {name: edition.dialog for name, edition in self._conversations.editions.items()}
        return {self._words.dialog: every.pop(self._words.dialog), **every}

    @property
    def _every(self) -> list[Dialog]:
        return list(self._dialogs.values())

    async def setup_hook(self) -> None:
        limit_patience(self, PATIENCE_SECONDS)
        await self.tree.set_translator(Translator())
        if self._relaying is not None:  # requests need no connection to the gateway
            self._relaying_served = asyncio.create_task(self._relaying.serve())

    async def drain(self, seconds: float) -> None:
        """Take nothing new, and finish what is in hand."""
        self._draining = True
        self._absence.stop()
        self._retries.stop()
        self._stop_reminding()
        busy = [asyncio.wait(set(self._busy), timeout=seconds)] if self._busy else []
        await asyncio.gather(self.reminders.drain(seconds), *busy)
        await self.hiding.wait(0)

    async def close(self) -> None:
        self._absence.stop()
        self._retries.stop()
        self._stop_reminding()
        self._stop_relaying()
        await super().close()

    def _stop_reminding(self) -> None:
        for clockwork in (self._reminding, self._looking):
            if clockwork is not None:
                clockwork.cancel()

    def _stop_relaying(self) -> None:
        if self._relaying is not None:
            self._relaying.end()

    def _is_with_somebody(self, talk: Talk) -> bool:
        return self._relaying is not None and self._relaying.is_in(talk.identity)

    # The connection

    async def on_shard_connect(self, shard: int) -> None:
        """A new session, at the start or after a loss that Discord did not resume."""
        if shard == DIRECT:
            self._connected_at = discord.utils.utcnow()
        self._note_connection(shard, up=True)

    async def on_shard_ready(self, shard: int) -> None:
        """Of one shard: `on_ready` waits for all, and never comes again when only one began anew."""
        self._retries.start()
        if self._looking is None:
            self._looking = asyncio.create_task(self._look())
        if shard == DIRECT:
            if self._reminding is None:
                self._reminding = asyncio.create_task(self.reminders.run())
            if self._relaying is not None:
                if self._relaying_served is not None:
                    await asyncio.wait((self._relaying_served,))
                await self._relaying.catch_up(self._connected_at or discord.utils.utcnow())
            await self._absence.show_owed()
            await self._absence.meet_who_wrote(self._connected_at or discord.utils.utcnow())

    async def on_shard_disconnect(self, shard: int) -> None:
        self._note_connection(shard, up=False)

    async def on_shard_resumed(self, shard: int) -> None:
        """Discord has sent what was missed, and nothing twice."""
        self._note_connection(shard, up=True)

    def _note_connection(self, shard: int, *, up: bool) -> None:
        """The guide is up while all its shards are: each has servers of its own."""
        self._connected = self._connected | {shard} if up else self._connected - {shard}
        wanted = self.shard_ids or range(self.shard_count or 1)
        self._serving(self._connected.issuperset(wanted))

    async def open_sender(self, talk: Talk, shown: Shown) -> DirectSender:
        """A way to write to somebody who wrote before, and not just now. Raises SendError.

        UnreachableError: they have only ever been answered in a server, and are not written to elsewhere.
        """
        if shown.place:
            return DirectSender(self.rest, self.hiding, int(shown.place))
        channel = await call(lambda: self.rest.open_channel(int(talk.identity.id)))
        if not await call(lambda: self.rest.is_used(channel)):
            raise UnreachableError("no_direct_messages")
        return DirectSender(self.rest, self.hiding, channel)

    async def open_asked_for(self, talk: Talk, shown: Shown) -> DirectSender:
        """As `open_sender`, to somebody who asked to be written to. Raises SendError."""
        place = int(shown.place or 0) or await call(lambda: self.rest.open_channel(int(talk.identity.id)))
        return DirectSender(self.rest, self.hiding, place)

    # Communities

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """The guide was taken out of a server. (Of one that is only away, Discord tells otherwise.)"""
        await self._forget(guild.id)

    async def _forget(self, server: int) -> None:
        try:
            await self._members.communities.forget(community_of(server))
            log.info("discord: what a server had chosen is erased, since the guide was taken out of it")
        except StoreError as fault:
            log.error("discord: what a server had chosen was not erased (%s)", fault.code)

    async def _look(self) -> None:
        """First at what happened while nobody was here: then at the panels, for as long as the guide runs."""
        with suppress(StoreError):
            async for community in self._members.communities.known(DISCORD):
                server = int(community.id)
                if self._is_mine(server) and self.get_guild(server) is None:
                    await self._forget(server)
        await self.panels.look(lambda: [guild.id for guild in self.guilds])

    def _is_mine(self, server: int) -> bool:
        """Whether one of this process's shards would tell of that server."""
        shards = self.shard_count or 1
        return (server >> 22) % shards in (self.shard_ids or range(shards))

    def _is_ours(self, server: int, channel: int) -> bool:
        guild = self.get_guild(server)
        return guild is not None and guild.get_channel(channel) is not None

    async def talk_to_a_person(self, asked: Interaction, ticket: Ticket) -> None:
        """Somebody asked for it by a command, or on the panel of their community."""
        sender = self._sender(ticket)
        if self._relaying is not None:
            await self._relaying.begin(asked, sender)
        else:
            await self._take(from_command(asked, EVENTS["person"]), sender)

    # What comes in

    async def on_text(self, raw: Json) -> None:
        if self._draining:
            return
        text = read(read_text, raw)
        if text is None:
            return
        sender = DirectSender(self.rest, self.hiding, text.channel, update=text.id)
        await self._work(self._read(text, sender), sender)

    async def on_edit(self, raw: Json) -> None:
        """Of a text that was for somebody else; an answer is changed otherwise."""
        if self._draining or self._relaying is None:
            return
        text = read(read_text, raw)
        if text is not None and self._relaying.is_in(Identity(PLATFORM, str(text.person))):
            sender = DirectSender(self.rest, self.hiding, text.channel)
            await self._work(self._relaying.edited(text), sender)

    async def on_press(self, raw: Json) -> None:
        """A press, or a form that was sent."""
        if self._draining:
            return
        data = raw.get("data")
        custom_id = str(data.get("custom_id", "")) if isinstance(data, dict) else ""
        if custom_id.startswith(ADMIN):
            told = read(read_admin, raw)
            if told is not None:
                ticket = Ticket(self.rest, told.interaction, quiet=True)
                await self._answer(self.admin.answer(told, ticket), ticket)
            return
        asked = read(read_press, raw)
        if asked is None:
            return
        if custom_id.startswith(PANEL):
            asked = asked._replace(type=COMMAND, origin=None)  # answered beside the panel, which stays
            ticket = self._ticket(asked)
            act, server = custom_id.removeprefix(PANEL), int(raw.get("guild_id") or 0)
            await self._answer(self._panel(asked, ticket, act, server), ticket)
            return
        ticket = self._ticket(asked)
        await self._answer(self._press(asked, ticket), ticket)

    async def on_admin(
        self, interaction: discord.Interaction[Any], name: str, file: discord.Attachment | None
    ) -> None:
        if self._draining:
            return
        asked = read_admin_command(interaction, name)
        ticket = Ticket(self.rest, asked.interaction, quiet=True)
        await self._answer(self.admin.answer(asked, ticket, file), ticket)

    async def on_command(self, interaction: discord.Interaction[Any], name: str, text: str) -> None:
        if self._draining:
            return
        ticket = self._ticket(read_command(interaction))
        await self._answer(self._command(ticket, name, text), ticket)

    # Inside

    async def _read(self, text: Text, sender: DirectSender) -> None:
        if self._relaying is not None and await self._relaying.text(text, sender):
            return
        if text.content:
            await self._take(from_text(text), sender)
        else:
            incoming = from_text(text)
            opened = incoming._replace(event=Opened(incoming.event.at))
            await self.delivery.remark(opened, lambda dialog: notice(dialog, "only_words"), sender)

    async def _press(self, asked: Interaction, ticket: Ticket) -> None:
        if asked.type == PRESS and await self._opened_form(asked.data, ticket):
            return
        sender = self._sender(ticket)
        if self._relaying is not None and await self._relaying.press(asked, sender):
            return
        incoming = from_press(asked)
        if asked.data == (TALK_HERE,):
            await sender.freeze(origin_of(asked) or "0", None)
            incoming = Incoming(incoming.talk, Opened(incoming.event.at), incoming.update)
        await self._take(incoming, sender)

    async def _panel(self, asked: Interaction, ticket: Ticket, act: str, server: int) -> None:
        """Answered to the person alone; from here on the panel's community is theirs."""
        community = community_of(server)
        if not server or act not in ACTS:
            return
        settings = await self._members.communities.load(community)
        await self._members.come_by(Identity(PLATFORM, str(asked.person)), community)
        if act == "start" and settings.enabled:
            offered = tuple(name for name in settings.dialogs if name in self._dialogs)
            await self._lead_to_direct(ticket, "start", offered=offered)
        elif act == "person" and settings.relays:
            await self.talk_to_a_person(asked, ticket)
        else:
            event = CardsAsked if act == "cards" and settings.enabled else EVENTS["help"]
            await self._take(from_command(asked, event), self._sender(ticket))

    async def _command(self, ticket: Ticket, name: str, text: str) -> None:
        asked = ticket.asked
        if name in _IN_DIRECT and not asked.direct:
            await self._lead_to_direct(ticket, name, text)
            return
        sender = self._sender(ticket)
        if name == "privacy":
            head = (await self._spoken(asked)).phrases["head"].source
            await sender.send(Screen(head, self._words.privacy, "notice"))
            return
        if name == "person":
            await self.talk_to_a_person(asked, ticket)
            return
        event, within = self._asked_for(name, text)
        await self._take(from_command(asked, event, within), sender)

    def _asked_for(self, name: str, text: str) -> tuple[Callable[[datetime], Event], tuple[str, ...]]:
        """The event of a command, and the dialogs in which it has a meaning."""
        if name == "link" and text.strip() and detect(text) is None:
            return (lambda at: LinkAsked(at, text)), ()
        titled = tuple(one.id for one in self._every if text and text in titles_of(one))
        if name in _EVENTS and (titled or not text):
            return _EVENTS[name], titled
        return self._about(text)

    def _about(self, text: str) -> tuple[Callable[[datetime], Event], tuple[str, ...]]:
        """The card that was chosen from what was offered, or what was written instead."""
        if not text.strip():
            return CardsAsked, ()
        named = {one.id: card.id for one in self._every for card in one.cards.values() if card.title == text}
        if not named:
            return (lambda at: CardSought(at, text)), ()
        return (lambda at: CardOpened(at, next(iter(named.values())))), tuple(named)

    async def _talks(self, interaction: discord.Interaction[Any], typed: str) -> list[Dialog]:
        """What may be begun with `/guide start`, by whoever types."""
        offered = await self.delivery.switch.offered_to(talk_of(interaction.user.id).identity)
        return [self._conversations.editions[name].dialog for name in offered]

    async def _opened_form(self, data: tuple[str, ...], ticket: Ticket) -> bool:
        """Whether that was a button that opens a form. Discord wants the form before anything else."""
        if not data or act_of(data[0]) != WRITE:
            return False
        dialog = await self._spoken(ticket.asked)
        editions = self._conversations.editions
        here = editions[dialog.id].buttons.question(data[0])
        others = (one.buttons.question(data[0]) for one in editions.values())
        question = here or next((one for one in others if one is not None), None)
        if question is None:
            return False
        await ticket.show_form(form(dialog.questions.get(question.id, question), data[0], dialog))
        return True

    async def _spoken(self, asked: Interaction) -> Dialog:
        """In the person's language."""
        return await self.delivery.spoken(talk_of(asked.person), asked.locale)

    async def _lead_to_direct(
        self, ticket: Ticket, name: str, text: str = "", offered: tuple[str, ...] = ()
    ) -> None:
        """Begin in direct messages, and say so to the person alone; or offer to talk right here."""
        asked, quiet = ticket.asked, QuietSender(self.rest, self.hiding, ticket)
        try:
            channel = await call(lambda: self.rest.open_channel(asked.person))
        except UnreachableError:
            await quiet.send(_closed(await self._spoken(asked)))
            return
        sender = DirectSender(self.rest, self.hiding, channel)
        event, within = self._asked_for(name, text)
        incoming = from_command(asked, event, within or offered)
        await self._take(incoming._replace(place=str(channel)), sender)
        dialog = await self._spoken(asked)
        await quiet.send(_closed(dialog) if sender.closed else notice(dialog, "dm_opened"))

    async def _take(self, incoming: Incoming, sender: DirectSender | QuietSender) -> None:
        handled = await self.delivery.take(incoming, sender)
        if handled is not None and handled.turn.has(Forget):
            self.rest.forget_channel(int(incoming.talk.identity.id))
        if handled is not None and (handled.turn.has(Hide) or handled.turn.has(Forget)):
            await self._tell_what_remains(sender, handled.turn.session.language)
        if self._relaying is not None and handled is not None:
            await self._relaying.after(handled, incoming.talk.identity, sender)

    async def _tell_what_remains(self, sender: DirectSender | QuietSender, language: str) -> None:
        channel = sender.direct
        theirs = self.hiding.theirs.pop(channel, []) if channel is not None else []
        if channel is None or not theirs:
            return
        links = "\n".join(
            f"- https://discord.com/channels/@me/{channel}/{message}" for message in theirs[:MOST_NAMED]
        )
        with suppress(SendError):
            dialog = self._dialog.in_language(language)
            await sender.send(notice(dialog, "hide_remains", count=str(len(theirs)), links=links))

    def _sender(self, ticket: Ticket) -> DirectSender | QuietSender:
        asked = ticket.asked
        if not asked.direct:
            return QuietSender(self.rest, self.hiding, ticket)
        assert asked.channel is not None
        return DirectSender(self.rest, self.hiding, asked.channel, ticket, asked.id)

    def _ticket(self, asked: Interaction) -> Ticket:
        return Ticket(self.rest, asked, quiet=not asked.direct, sent=self.hiding.note_quiet)

    async def _answer(self, work: Coroutine[Any, Any, None], ticket: Ticket) -> None:
        """Whatever happens, the person is answered in time."""
        try:
            await self._work(work, QuietSender(self.rest, self.hiding, ticket))
        finally:
            await ticket.finish()

    async def _work(self, work: Coroutine[Any, Any, None], sender: DirectSender | QuietSender) -> None:
        """What a drain waits for. A fault in it is told to the person, with its id."""
        task = asyncio.current_task()
        assert task is not None
        self._busy.add(task)
        task.add_done_callback(self._busy.discard)
        try:
            await work
        except SendError as fault:
            log.warning("discord: an answer was not shown (%s)", fault.code)
        except Exception as fault:
            told = notice(self._dialog, "fault", id=note_fault(fault))
            with suppress(SendError):
                await sender.send(told)

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """Without the text of the exception, which discord.py would log."""
        fault = sys.exception()
        if fault is not None:
            note_fault(fault)


def _now() -> datetime:
    return discord.utils.utcnow()


def _closed(dialog: Dialog) -> Screen:
    """How to let the guide write, or to talk right here."""
    here = Button(dialog.phrases["choice_talk_here"].source, TALK_HERE)
    return notice(dialog, "dm_closed")._replace(choices=(here,))
