"""Talking to a person, on Discord: texts in direct messages, buttons there and in a supporters' channel."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Final, assert_never

import discord

from bot.adapters.discord.calls import call
from bot.adapters.discord.incoming import PLATFORM, origin_of, talk_of
from bot.adapters.discord.line import DiscordLine
from bot.adapters.discord.rest import Rest
from bot.adapters.discord.sender import DirectSender, QuietSender
from bot.adapters.discord.updates import Interaction, Text
from bot.community.relay import screens
from bot.community.relay.codes import Asking, Pressed, is_relay, read
from bot.community.relay.people import People
from bot.community.relay.register import Open
from bot.community.relay.relays import Written
from bot.community.relay.requests import Caller
from bot.community.relay.state import Party
from bot.community.settings import DISCORD
from bot.dialogue.turn import Hide
from bot.dialogue.verbs import spoken_verb
from bot.service.delivery import Delivery
from bot.service.faults import log, note_fault
from bot.service.ports import Identity, SendError, UnreachableError
from bot.service.screens import Screen
from bot.service.talk import Handled

MOST_MISSED: Final = 50
"""Messages of one person that are looked up after an absence."""
_VERB: Final = "person"

Sender = DirectSender | QuietSender


class Relaying:
    """`dialog`: the name of the one that is spoken of here."""

    def __init__(self, people: People, rest: Rest, delivery: Delivery, dialog: str) -> None:
        self._relays, self._requests, self._communities = people
        self._rest = rest
        self._delivery = delivery
        delivery.before_showing.append(self._relays.before_guide)
        self._dialog = dialog

    async def serve(self) -> None:
        """Discord is there."""
        try:
            await self._relays.ledger.serve(PLATFORM, DiscordLine(self._rest))
        except Exception as fault:  # it runs beside the rest, and nobody waits for what it raises
            log.error("discord: what goes on between people is not whole (fault %s)", note_fault(fault))

    def end(self) -> None:
        self._relays.ledger.end(PLATFORM)

    def is_in(self, person: Identity) -> bool:
        return self._relays.is_in(person)

    async def text(self, text: Text, sender: DirectSender) -> bool:
        """Whether it is dealt with. Nothing is waited for before its turn is taken: see `Relays.wrote`."""
        who = Identity(PLATFORM, str(text.person))
        if not self._relays.is_in(who):
            return await self._asked_for_person(text, sender)
        if text.content:
            done = await self._relays.wrote(Written(who, str(text.id), str(text.id), text.content))
        else:
            done = self._relays.is_talking(who)
        if done and text.has_files:
            await self._relays.sent_file(who)
        return done

    async def edited(self, text: Text) -> None:
        who = Identity(PLATFORM, str(text.person))
        await self._relays.edited(Written(who, str(text.id), str(text.id), text.content))

    async def press(self, asked: Interaction, sender: Sender) -> bool:
        """Whether it was a button of a relayed talk, or on the way to one."""
        data = asked.data[0] if asked.data else ""
        if not is_relay(data):
            return False
        pressed = read(data)
        match pressed:
            case Asking():
                await self._step(asked, pressed, sender)
            case Pressed(act="claim"):
                await sender.send(await self._claim(asked, pressed))
            case Pressed():
                answer = await self._relays.press(Identity(PLATFORM, str(asked.person)), pressed)
                if answer is not None:
                    await sender.send(answer)
            case None:
                await sender.send(screens.answered(self._relays.dialog(), "old"))
            case _:
                assert_never(pressed)
        return True

    async def begin(self, asked: Interaction, sender: Sender) -> None:
        """By a command, or the panel."""
        await sender.send(
            await self._requests.begin(await self._caller(asked.person, asked.name, asked.locale))
        )

    async def after(self, handled: Handled, who: Identity, sender: Sender) -> None:
        """After the guide has said something by itself, in the middle of a talk."""
        where = self._relays.after_guide(who, handled.turn)
        if where is not None and not handled.turn.has(Hide) and isinstance(sender, DirectSender):
            await sender.send(where)

    async def catch_up(self, before: datetime) -> None:
        """What was written to the other side while nobody was connected goes on now, in its order."""
        for one in self._relays.open_on(PLATFORM):
            try:
                missed = await call(lambda one=one: self._missed(one, before))  # type: ignore[misc]
            except SendError as fault:
                log.info("discord: a channel could not be looked at (%s)", fault.code)
                continue
            for message in missed:
                id = str(message.id)
                if message.content:
                    await self._relays.wrote(Written(one.identity, id, id, message.content))
                if message.attachments:
                    await self._relays.sent_file(one.identity)

    async def _missed(self, one: Open, before: datetime) -> Sequence[discord.Message]:
        since = datetime.fromtimestamp(one.since, UTC)
        after = max(int(one.latest or 0), discord.utils.time_snowflake(since))
        found = self._rest.channel(int(one.place)).history(
            limit=MOST_MISSED, after=discord.Object(after), oldest_first=True
        )
        return [
            message
            async for message in found
            if message.author.id == int(one.identity.id) and message.created_at < before
        ]

    async def _asked_for_person(self, text: Text, sender: DirectSender) -> bool:
        if spoken_verb(text.content) != _VERB:
            return False
        caller = await self._caller(text.person, text.name, "")
        if not await self._requests.is_offered(caller.identity):
            return False
        await sender.send(await self._requests.begin(caller))
        return True

    async def _step(self, asked: Interaction, asking: Asking, sender: Sender) -> None:
        caller, place = await self._caller(asked.person, asked.name, asked.locale), ""
        if asking.step == "ask":
            try:
                place = str(await call(lambda: self._rest.open_channel(asked.person)))
            except UnreachableError:
                await sender.send(self._closed(caller))
                return
        step = await self._requests.step(caller, asking, place)
        origin = origin_of(asked)
        if step.asked and isinstance(sender, DirectSender):
            with suppress(SendError):
                await sender.freeze(origin or "0", None)
            return
        if step.asked and not self._relays.is_in(caller.identity):
            await sender.send(self._closed(caller))  # they could not be written to, and nobody was asked
        elif origin is not None and asking.step != "begin":
            await sender.edit(origin, step.screen)
        else:
            await sender.send(step.screen)

    async def _claim(self, asked: Interaction, pressed: Pressed) -> Screen:
        caller = await self._caller(asked.person, asked.name, asked.locale)
        community, may = Identity(DISCORD, str(asked.server or 0)), False
        if asked.server is not None:
            settings = await self._communities.load(community)
            here = str(asked.channel) == settings.supporters_channel
            may = here and (not settings.supporters_role or settings.supporters_role in asked.roles)
        by = Party(caller.identity, caller.name, caller.language)
        return await self._relays.claim(by, pressed.code, community, may=may)

    async def _caller(self, person: int, name: str, locale: str) -> Caller:
        talk = talk_of(person, self._dialog)
        return Caller(talk.identity, name, await self._delivery.language(talk, locale))

    def _closed(self, caller: Caller) -> Screen:
        dialog = self._relays.dialog().in_language(caller.language)
        return screens.answered(dialog, "claim_closed")
