"""Which of several talks an update is for, and which is open from then on."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from bot.dialogue.events import Opened, TextReceived
from bot.dialogue.model import Dialog
from bot.dialogue.turn import Forget
from bot.service.arrivals import Incoming
from bot.service.buttons import Press
from bot.service.conversations import Conversations
from bot.service.dialogs import OpenDialogs, asks_for_talks, menu_of
from bot.service.faults import log
from bot.service.language import language_of
from bot.service.ports import Identity, NotWaitingError, StoreError
from bot.service.screens import Screen
from bot.service.shown import Shown
from bot.service.talk import Handled, Talk


class Switch:
    """Of one platform."""

    def __init__(self, conversations: Conversations, dialogs: OpenDialogs) -> None:
        self._conversations = conversations
        self._dialogs = dialogs

    async def open_for(self, talk: Talk) -> str:
        """Help must not wait for a store that fails: then it is the first."""
        dialog = talk.dialog
        if not dialog:
            with suppress(StoreError):
                dialog = await self._dialogs.open_of(talk.identity)
        return dialog if dialog in self._conversations.editions else self._dialogs.first

    def placed(self, incoming: Incoming, here: str) -> Incoming:
        """Into the talk that it is for; `here`: the one that is open."""
        event, within = incoming.event, incoming.within
        door = self._conversations.doors.read(event) if isinstance(event, Press) else None
        if door is not None:
            event, within = Opened(event.at), (door,)
        dialog = here if here in within or not within else within[0]
        if event is incoming.event and dialog == incoming.talk.dialog:
            return incoming
        return incoming._replace(talk=Talk(incoming.talk.identity, dialog), event=event)

    async def placed_by_button(self, incoming: Incoming) -> Incoming | None:
        """Into the talk that the pressed button is of; None if that is no other."""
        talk = incoming.talk
        assert isinstance(incoming.event, Press)
        dialog = await self._conversations.find(talk.identity, incoming.event)
        if dialog is None or dialog == talk.dialog:
            return None
        return incoming._replace(talk=Talk(talk.identity, dialog))

    async def note(self, handled: Handled, talk: Talk, here: str) -> None:
        """The talk that was turned to is open from now on, on whatever platform."""
        try:
            if talk.dialog != here and not handled.turn.has(Forget):
                await self._dialogs.turn_to(talk.identity, talk.dialog, stored=handled.stored)
            elif handled.stored:
                await self._dialogs.keep(talk.identity)
        except StoreError as fault:
            log.error("%s: which dialog is open was not kept (%s)", talk.identity.platform, fault.code)

    async def menu_for(
        self, incoming: Incoming, here: str, shown: Shown
    ) -> tuple[Incoming, Callable[[Dialog], Screen]] | None:
        """If somebody asked for another talk, or came by a link to one that their community does not offer:
        what there is, to be shown in the talk that is open. `shown`: of the talk that it would be for.

        Raises NotWaitingError.
        """
        event, talk = incoming.event, incoming.talk
        asks = isinstance(event, TextReceived) and asks_for_talks(event.text)
        if not asks and talk.dialog == here:
            return None
        offered = await self.offered_to(talk.identity)
        is_begun = bool(shown.turn or shown.live)  # and so theirs, whatever their community offers now
        if len(offered) < 2 if asks else not offered or talk.dialog in offered or is_begun:
            return None
        if incoming.receipt is not None and not await incoming.receipt.new:
            raise NotWaitingError
        language = shown.language or language_of(incoming.locale)
        editions, doors = self._conversations.editions, self._conversations.doors
        titles = [(editions[name].dialog.in_language(language).title, doors.write(name)) for name in offered]
        at_home = incoming._replace(talk=Talk(talk.identity, here))
        return at_home, lambda spoken: menu_of(spoken, titles, closed=not asks)

    async def offered_to(self, person: Identity) -> tuple[str, ...]:
        """The dialogs that they may turn to. None while the store fails."""
        with suppress(StoreError):
            offered = await self._dialogs.offered_to(person)
            return tuple(name for name in offered if name in self._conversations.editions)
        return ()
