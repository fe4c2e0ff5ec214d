"""One interaction. Discord wants one answer within three seconds, and takes what follows for 15 minutes.

Whatever takes longer than `LATE_SECONDS` is deferred by a timer, so that no slow disk and no queue costs the
person a "This interaction failed". A lock keeps that timer from answering beside the answer.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Final

from bot.adapters.discord.calls import LateError, call
from bot.adapters.discord.rest import DEFERRED_MESSAGE, DEFERRED_UPDATE, FORM, LOADING, Rest
from bot.adapters.discord.updates import COMMAND, EPHEMERAL, Interaction, Json
from bot.service.ports import Document, SendError

LATE_SECONDS: Final = 1.5
"""Of the three that Discord gives; the rest is for the way there."""


class Ticket:
    """`quiet`: only the person sees what is answered. `sent` is told of each quiet message that was sent or
    changed, so that it can be taken back: by this interaction's token, which is the newest that can."""

    def __init__(
        self,
        rest: Rest,
        asked: Interaction,
        *,
        quiet: bool,
        sent: Callable[[Interaction, int], None] = lambda *_: None,
    ) -> None:
        self.quiet = quiet
        self.asked = asked
        self._rest = rest
        self._sent = sent
        self._lock = asyncio.Lock()
        self._is_command = asked.type == COMMAND
        self._answered = False
        """By us or, though we did not see it, by a try whose outcome was lost."""
        self._placeholder = False
        """Discord shows that we are thinking, and the first message takes the place of that."""
        self._late: asyncio.Task[None] | None = None
        self._timer = asyncio.get_running_loop().call_later(LATE_SECONDS, self._start_late)

    @property
    def wants_message(self) -> bool:
        """Whether the answer has to be a message: that of a command, until there is one."""
        return self._is_command and (self._placeholder or not self._answered)

    async def send(self, body: Json, documents: Sequence[Document] = ()) -> int:
        """A message in answer. Raises SendError; LateError: the interaction takes no answer any more."""
        async with self._lock:
            sent = await (self._follow_up if self._answered else self._answer)(body, documents)
            if self.quiet:
                self._sent(self.asked, sent)
            return sent

    async def _answer(self, body: Json, documents: Sequence[Document]) -> int:
        try:
            sent = await call(
                lambda: self._rest.answer_with_message(self.asked, body, documents, quiet=self.quiet)
            )
        except LateError as fault:
            if fault.code != "40060":
                raise
            self._answered = True
            return await self._after_all(body, documents)
        self._answered = True
        return sent

    async def _after_all(self, body: Json, documents: Sequence[Document]) -> int:
        """Answered already: by a try of ours whose outcome was lost, or by another process at its end."""
        if not self._is_command:
            return await self._follow_up(body, documents)
        there = await call(lambda: self._rest.original(self.asked))
        self._placeholder = bool(there.get("flags", 0) & LOADING)
        return await self._follow_up(body, documents) if self._placeholder else int(there["id"])

    async def _follow_up(self, body: Json, documents: Sequence[Document]) -> int:
        if self._placeholder:
            filled = await call(lambda: self._rest.fill_original(self.asked, body, documents))
            self._placeholder = False
            return filled
        return await call(
            lambda: self._rest.follow_up(self.asked, body, documents, quiet=self.quiet), once=True
        )

    async def change(self, body: Json) -> None:
        """Change the message whose button was pressed. What is not named stays. Raises SendError."""
        async with self._lock:
            await self._change(body)
            origin = self.asked.origin
            if origin is not None and origin.is_quiet:
                self._sent(self.asked, origin.id)

    async def _change(self, body: Json) -> None:
        if not self._answered:
            try:
                await call(lambda: self._rest.update(self.asked, body))
            except LateError as fault:
                if fault.code != "40060":
                    raise
                self._answered = True
            else:
                self._answered = True
                return
        await call(lambda: self._rest.edit_original(self.asked, body))

    async def show_form(self, form: Json) -> bool:
        """Must be the first answer: False where another was quicker. Raises SendError."""
        async with self._lock:
            if not self._answered:
                await call(lambda: self._rest.answer(self.asked, FORM, form))
                self._answered = True
                return True
            return False

    async def defer(self) -> None:
        """Tell Discord that an answer comes. Raises SendError."""
        async with self._lock:
            if self._answered:
                return
            if self._is_command:
                data = {"flags": EPHEMERAL} if self.quiet else None
                await call(lambda: self._rest.answer(self.asked, DEFERRED_MESSAGE, data))
            else:
                await call(lambda: self._rest.answer(self.asked, DEFERRED_UPDATE))
            self._answered, self._placeholder = True, self._is_command

    async def finish(self) -> None:
        """No more will come. Of a press that brought nothing, nothing is shown."""
        self._timer.cancel()
        if self._answered and not self._placeholder:
            return
        with suppress(SendError):
            await self.defer()
            if self._placeholder:
                self._placeholder = False
                await call(lambda: self._rest.delete_original(self.asked))

    def _start_late(self) -> None:
        self._late = asyncio.create_task(self._defer_late())

    async def _defer_late(self) -> None:
        with suppress(SendError):
            await self.defer()
