"""From what somebody did to what they see of it: in direct messages, or told to them alone where they are.

Every press, form, text and command ends in `Delivery.take`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Final

from bot.adapters.discord.calls import CLOSED, call
from bot.adapters.discord.commands import event_of
from bot.adapters.discord.forms import form
from bot.adapters.discord.hiding import Hiding
from bot.adapters.discord.incoming import (
    from_command,
    from_edit,
    from_press,
    from_text,
    origin_of,
    talk_of,
)
from bot.adapters.discord.panels import community_of
from bot.adapters.discord.people import Relaying
from bot.adapters.discord.rest import Rest
from bot.adapters.discord.sender import DirectSender, QuietSender
from bot.adapters.discord.ticket import Ticket
from bot.adapters.discord.updates import PRESS, Interaction, Text
from bot.community.members import Members
from bot.community.panel import ACTS
from bot.community.relay.people import People
from bot.dialogue.events import CardsAsked, Event, Opened
from bot.dialogue.model import Dialog
from bot.dialogue.turn import Forget, Hide
from bot.dialogue.verbs import EVENTS
from bot.service.arrivals import Incoming
from bot.service.buttons import WRITE, act_of
from bot.service.conversations import Conversations
from bot.service.delivery import Delivery
from bot.service.dialogs import OneDialog
from bot.service.faults import note_fault
from bot.service.metrics import Metrics
from bot.service.platforms import Words
from bot.service.ports import SendError, UnreachableError
from bot.service.screens import Button, Screen, notice
from bot.service.shown import Shown, Windows
from bot.service.talk import Talk

WINDOWS: Final = Windows(sent=timedelta(days=30), received=timedelta(days=30))
"""How long ids are noted. A bot may delete its own messages at any age; older ones are found by looking."""
MOST_NAMED: Final = 10
"""Links to messages that only the person can delete."""
TALK_HERE: Final = "talk-here"
"""The custom_id of the button under "I could not write to you"."""
_EDITS: Final = 100
"""Edits remembered, of everybody."""
_IN_DIRECT: Final = frozenset(("start", "continue"))
"""Commands that lead from a server into direct messages."""

Sender = DirectSender | QuietSender


class Turns:
    def __init__(  # noqa: PLR0913, PLR0917 - what one platform's turns are wired with
        self,
        conversations: Conversations,
        members: Members,
        words: Words,
        rest: Rest,
        hiding: Hiding,
        metrics: Metrics,
        people: People | None = None,
    ) -> None:
        """`people`: where talking to a person is offered."""
        self._conversations = conversations
        self._members = members
        self._words = words
        self._rest = rest
        self._hiding = hiding
        self._edits: deque[tuple[int, str]] = deque(maxlen=_EDITS)
        self.delivery = Delivery(conversations, WINDOWS, metrics, words.dialogs or OneDialog(words.dialog))
        self.relaying = Relaying(people, rest, self.delivery, words.dialog) if people is not None else None

    @property
    def dialog(self) -> Dialog:
        """The first one, as it is now: it may be edited while people talk."""
        return self._conversations.dialogs[self._words.dialog]

    @property
    def dialogs(self) -> Mapping[str, Dialog]:
        """All of them, the first one first."""
        every = self._conversations.dialogs
        return {self._words.dialog: every[self._words.dialog], **every}

    async def offered_to(self, person: int) -> list[Dialog]:
        """What they may begin with `/guide start`."""
        offered = await self.delivery.switch.offered_to(talk_of(person).identity)
        return [self._conversations.dialogs[name] for name in offered]

    def is_with_somebody(self, talk: Talk) -> bool:
        """Whether what they write is for another person."""
        return self.relaying is not None and self.relaying.is_in(talk.identity)

    # Ways to write to somebody who did not just write

    async def open_sender(self, talk: Talk, shown: Shown) -> DirectSender:
        """To somebody who wrote before. Raises SendError.

        UnreachableError: they have only ever been answered in a server, and are not written to elsewhere.
        """
        if shown.place:
            return DirectSender(self._rest, self._hiding, int(shown.place))
        channel = await call(lambda: self._rest.open_channel(int(talk.identity.id)))
        if not await call(lambda: self._rest.is_used(channel)):
            raise UnreachableError("no_direct_messages")
        return DirectSender(self._rest, self._hiding, channel)

    async def open_asked_for(self, talk: Talk, shown: Shown) -> DirectSender:
        """As `open_sender`, to somebody who asked to be written to. Raises SendError."""
        place = int(shown.place or 0) or await call(lambda: self._rest.open_channel(int(talk.identity.id)))
        return DirectSender(self._rest, self._hiding, place)

    # What somebody did

    async def write(self, text: Text, sender: DirectSender) -> None:
        """A text in direct messages."""
        if self.relaying is not None and await self.relaying.text(text, sender):
            return
        incoming = from_text(text)
        if text.content and not text.has_files:
            await self._take(incoming, sender)
            return
        if not text.content:
            incoming = incoming._replace(event=Opened(incoming.event.at))
        await self.delivery.remark(incoming, lambda dialog: notice(dialog, "only_words"), sender)

    async def edited(self, text: Text, sender: DirectSender) -> None:
        """A text was changed, which is no answer: those are changed otherwise. What is told of the same edit
        again, since a link in it was unfolded, is none."""
        mark = (text.id, text.edited)
        if not text.content or mark in self._edits:
            return
        self._edits.append(mark)
        if self.relaying is not None and self.is_with_somebody(talk_of(text.person)):
            await self.relaying.edited(text)
        else:
            await self.delivery.remark(from_edit(text), lambda dialog: notice(dialog, "edited"), sender)

    async def press(self, asked: Interaction, ticket: Ticket) -> None:
        """A button, a choice, or a form that was sent."""
        if asked.type == PRESS and await self._opened_form(asked.data, ticket):
            return
        sender = self._sender(ticket)
        if self.relaying is not None and await self.relaying.press(asked, sender):
            return
        incoming = from_press(asked)
        if asked.data == (TALK_HERE,):
            await sender.freeze(origin_of(asked) or "0", None)
            incoming = Incoming(incoming.talk, Opened(incoming.event.at), incoming.update)
        await self._take(incoming, sender)

    async def press_panel(self, asked: Interaction, ticket: Ticket, act: str, server: int) -> None:
        """Answered to the person alone; from here on the panel's community is theirs."""
        community = community_of(server)
        if not server or act not in ACTS:
            return
        settings = await self._members.communities.load(community)
        await self._members.come_by(talk_of(asked.person).identity, community)
        if act == "start" and settings.enabled:
            dialogs = self.dialogs
            offered = tuple(name for name in settings.dialogs if name in dialogs)
            await self._lead_to_direct(ticket, Opened, offered)
        elif act == "person" and settings.relays:
            await self._talk_to_a_person(asked, ticket)
        else:
            event = CardsAsked if act == "cards" and settings.enabled else EVENTS["help"]
            await self._take(from_command(asked, event), self._sender(ticket))

    async def command(self, ticket: Ticket, name: str, text: str) -> None:
        """`text`: what was given with it, "" for nothing."""
        asked = ticket.asked
        if name == "privacy":
            head = (await self._spoken(asked)).phrases["head"].source
            await self._sender(ticket).send(Screen(head, self._words.policy, "notice"))
        elif name == "person":
            await self._talk_to_a_person(asked, ticket)
        else:
            event, within = event_of(name, text, self.dialogs)
            if name in _IN_DIRECT and not asked.direct:
                await self._lead_to_direct(ticket, event, within)
            else:
                sender = self._sender(ticket)
                await self._take(from_command(asked, event, within), sender)
                if isinstance(sender, DirectSender) and sender.closed:
                    await sender.send(notice(await self._spoken(asked), "dm_only_answers"))

    # Inside

    async def _talk_to_a_person(self, asked: Interaction, ticket: Ticket) -> None:
        """Somebody asked for it by a command, or on the panel of their community."""
        sender = self._sender(ticket)
        if self.relaying is not None:
            await self.relaying.begin(asked, sender)
        else:
            await self._take(from_command(asked, EVENTS["person"]), sender)

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
        if not await ticket.show_form(form(dialog.questions.get(question.id, question), data[0], dialog)):
            asked = from_press(ticket.asked)
            opened = asked._replace(event=Opened(asked.event.at))
            await self.delivery.remark(
                opened, lambda dialog: notice(dialog, "form_late"), self._sender(ticket)
            )
        return True

    async def _lead_to_direct(
        self, ticket: Ticket, event: Callable[[datetime], Event], within: tuple[str, ...]
    ) -> None:
        """Begin in direct messages, and say so to the person alone; or offer to talk right here."""
        asked, quiet = ticket.asked, QuietSender(self._rest, self._hiding, ticket)
        failed: SendError | None = None
        try:
            channel = await call(lambda: self._rest.open_channel(asked.person))
        except SendError as fault:
            failed = fault
        else:
            sender = DirectSender(self._rest, self._hiding, channel)
            incoming = from_command(asked, event, within)
            await self._take(incoming._replace(place=str(channel)), sender)
            failed = sender.failed
        dialog = await self._spoken(asked)
        await quiet.send(notice(dialog, "dm_opened") if failed is None else _not_written(dialog, failed))

    async def _take(self, incoming: Incoming, sender: Sender) -> None:
        handled = await self.delivery.take(incoming, sender)
        if handled is not None and handled.turn.has(Forget):
            self._rest.forget_channel(int(incoming.talk.identity.id))
        if handled is not None and (handled.turn.has(Hide) or handled.turn.has(Forget)):
            await self._tell_what_remains(sender, handled.turn.session.language)
        if self.relaying is not None and handled is not None:
            await self.relaying.after(handled, incoming.talk.identity, sender)

    async def _tell_what_remains(self, sender: Sender, language: str) -> None:
        channel = sender.direct
        theirs = self._hiding.theirs.pop(channel, []) if channel is not None else []
        if channel is None or not theirs:
            return
        links = "\n".join(
            f"- https://discord.com/channels/@me/{channel}/{message}" for message in theirs[:MOST_NAMED]
        )
        with suppress(SendError):
            dialog = self.dialog.in_language(language)
            await sender.send(notice(dialog, "hide_remains", count=str(len(theirs)), links=links))

    async def _spoken(self, asked: Interaction) -> Dialog:
        """In the person's language."""
        return await self.delivery.spoken(talk_of(asked.person), asked.locale)

    def _sender(self, ticket: Ticket) -> Sender:
        asked = ticket.asked
        if not asked.direct:
            return QuietSender(self._rest, self._hiding, ticket)
        assert asked.channel is not None
        return DirectSender(self._rest, self._hiding, asked.channel, ticket, asked.id)


def _not_written(dialog: Dialog, failed: SendError) -> Screen:
    """How to let the guide write, or to talk right here."""
    here = Button(dialog.phrases["choice_talk_here"].source, TALK_HERE)
    told = (
        notice(dialog, "dm_closed")
        if failed.code in CLOSED
        else notice(dialog, "dm_failed", id=note_fault(failed))
    )
    return told._replace(choices=(here,))
