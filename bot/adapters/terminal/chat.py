"""The guide in a terminal, for a person: options are numbered, and whatever is typed is understood too."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from bot.adapters.terminal.files import save
from bot.adapters.terminal.interruption import Interruption
from bot.adapters.terminal.keyboard import Keyboard
from bot.adapters.terminal.keys import Keys
from bot.adapters.terminal.lines import LongLineError, Waiter
from bot.adapters.terminal.output import OutputError
from bot.adapters.terminal.render import Screen
from bot.dialogue.events import Event, Opened, Paused, RecapAsked, ReminderDue
from bot.dialogue.model import Dialog
from bot.dialogue.struct import replace
from bot.dialogue.turn import Export, Forget, Hide, Keep, Leave, Remind, Turn
from bot.service.conversations import Conversations
from bot.service.faults import note_fault
from bot.service.ports import StoreError
from bot.service.reminders import seconds_left
from bot.service.talk import Talk


class Terminal:
    """One person's talk on one screen. Ctrl-C, Ctrl-D and the end of the input pause politely."""

    def __init__(self, conversations: Conversations, talk: Talk, dialog: Dialog, folder: Path) -> None:
        """`folder`: where a keepsake is put."""
        self._folder = folder
        self._conversations = conversations
        self._talk = talk
        self._remind_here = dialog.phrases["remind_here"].source
        self._screen = Screen(dialog.title)
        self._keys = Keys()

    async def converse(self, interruption: Interruption) -> None:
        """Until the person pauses, stops, is forgotten or leaves.

        Raises StoreError when not even the opening turn can be shown, and OutputError.
        """
        keyboard = Keyboard()
        waiter = Waiter(keyboard.read)
        interruption.then(waiter.end, keyboard.restore)
        try:
            self._screen.head()
            await self._look()
            done = await self._take(Opened(datetime.now(UTC)))
            looking = asyncio.create_task(self._look_each_minute())
            try:
                while not done:
                    event = await self._next(waiter)
                    done = await self._try(event or Paused(datetime.now(UTC))) or event is None
            finally:
                looking.cancel()
        finally:
            keyboard.restore()

    async def show_again(self, why: str) -> None:
        """Where the talk stands, with the words as they are now. `why` is said above it.

        Between two turns only: it is called from beside the talk, and waits for nobody.
        """
        handled = await self._conversations.present(self._talk, datetime.now(UTC))
        self._screen.say(why, "dim")
        self._show(handled.turn)

    def tell(self, text: str) -> None:
        """A line that is no part of the talk."""
        self._screen.say(text, "dim")

    async def _look_each_minute(self) -> None:
        while True:
            await asyncio.sleep(seconds_left(datetime.now(UTC)))
            await self._look()

    async def _look(self) -> None:
        """Show what the person asked to be told by now. A fault here shows with what they do next."""
        with suppress(StoreError, OutputError):
            turn = await self._conversations.handle(self._talk, ReminderDue(datetime.now(UTC)))
            if turn.replies:
                self._show(turn)

    async def _next(self, waiter: Waiter[str]) -> Event | None:
        """What the person does next; None when they are gone."""
        while True:
            try:
                line = (await waiter.next()).strip()
            except EOFError:
                return None
            except LongLineError:
                self._screen.say("That was too long to be read at once. You may send it in parts.")
                continue
            if line:
                return self._keys.read(line, datetime.now(UTC))
            self._screen.show_again()

    async def _try(self, event: Event) -> bool:
        """As `_take`; but a fault in one turn is told, and does not end the talk."""
        try:
            return await self._take(event)
        except StoreError as fault:
            self._screen.say(str(fault))
        except OutputError:
            raise
        except Exception as fault:
            fault_id = note_fault(fault)
            self._screen.say(
                f"Something went wrong. What you said before is kept. Please try again (fault {fault_id})."
            )
        return False

    async def _take(self, event: Event) -> bool:
        """Show what the event comes to. True when the person is done here."""
        turn = await self._conversations.handle(self._talk, event)
        if turn.has(Hide) or turn.has(Forget):
            remains = self._screen.hide()
            self._show(turn)
            self._screen.say(remains, "dim")
            if turn.has(Forget):
                self._screen.say("Goodbye, and take care.")
        else:
            self._show(turn)
        if turn.has(Export):
            self._screen.show_document(await self._conversations.handover.export(self._talk.identity))
            turn = await self._conversations.handle(self._talk, RecapAsked(datetime.now(UTC)))
            self._show(turn)
        if turn.has(Remind):
            self._screen.say(self._remind_here, "dim")
        if turn.has(Keep):
            await self._save(turn)
        await self._conversations.shown(self._talk, turn)
        return turn.has(Leave) or turn.has(Forget)

    async def _save(self, turn: Turn) -> None:
        documents = await self._conversations.handover.keepsakes(turn)
        try:
            paths = save(documents, self._folder)
        except OSError:
            self._screen.say(
                f"It could not be written to {self._folder}. Please see that there is room and that you may "
                "write there, and ask again."
            )
            return
        where = "\n".join(map(str, paths))
        self._screen.say(f"It is here, for you alone to open; erasing your answers leaves it there:\n{where}")

    def _show(self, turn: Turn) -> None:
        if turn.has(Leave):  # nothing more can be typed then
            turn = turn._replace(replies=tuple(replace(reply, verbs=()) for reply in turn.replies))
        self._screen.show(turn)
        self._keys = Keys.of(turn)
