"""One interaction. Discord wants one answer within three seconds, and takes what follows for 15 minutes.

Whatever takes longer than `LATE_SECONDS` is deferred by a timer, so that no slow disk and no queue costs the
person a "This interaction failed". A lock keeps that timer from answering beside the answer.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

import discord

from bot.adapters.discord.calls import LateError, call
from bot.service.ports import SendError

LATE_SECONDS: Final = 1.5
"""Of the three that Discord gives; the rest is for the way there."""


class Ticket:
    """`quiet`: only the person sees what is answered. `sent` is told of each quiet message, so that it can be
    taken back."""

    def __init__(
        self,
        interaction: discord.Interaction[Any],
        *,
        quiet: bool,
        sent: Callable[[discord.Webhook, int], None] = lambda *_: None,
    ) -> None:
        self.quiet = quiet
        self.interaction = interaction
        self._sent = sent
        self._lock = asyncio.Lock()
        self._is_command = interaction.type is discord.InteractionType.application_command
        self._options: dict[str, Any] = {"ephemeral": quiet, "silent": True, "suppress_embeds": True}
        self._acknowledged = False
        """Answered, though we did not see it."""
        self._placeholder = False
        """Discord shows that we are thinking, and the first message takes the place of that."""
        self._late: asyncio.Task[None] | None = None
        self._timer = asyncio.get_running_loop().call_later(LATE_SECONDS, self._start_late)

    @property
    def wants_message(self) -> bool:
        """Whether the answer has to be a message: that of a command, until there is one."""
        return self._is_command and (self._placeholder or not self._answered)

    @property
    def _answered(self) -> bool:
        return self._acknowledged or self.interaction.response.is_done()

    async def send(self, **message: Any) -> int:
        """A message in answer. Raises SendError; LateError: the interaction takes no answer any more."""
        async with self._lock:
            sent = await self._answer(message) if not self._answered else await self._follow_up(message)
            if self.quiet:
                self._sent(self.interaction.followup, sent)
            return sent

    async def _answer(self, message: dict[str, Any]) -> int:
        interaction = self.interaction
        try:
            answer = await call(lambda: interaction.response.send_message(**message, **self._options))
        except LateError as fault:
            if fault.code != "40060":
                raise
            self._acknowledged = True
            return await self._after_all(message)
        assert answer.message_id is not None
        return answer.message_id

    async def _after_all(self, message: dict[str, Any]) -> int:
        """Answered already: by a try of ours whose outcome was lost, or by another process at its end."""
        if not self._is_command:
            return await self._follow_up(message)
        there = await call(self.interaction.original_response)
        self._placeholder = there.flags.loading
        return await self._follow_up(message) if self._placeholder else there.id

    async def _follow_up(self, message: dict[str, Any]) -> int:
        interaction = self.interaction
        if self._placeholder:
            filled = await call(lambda: interaction.edit_original_response(**message))
            self._placeholder = False
            return filled.id
        sent = await call(lambda: interaction.followup.send(**message, **self._options, wait=True), once=True)
        return sent.id

    async def change(self, **message: Any) -> None:
        """Change the message whose button was pressed. What is not named stays. Raises SendError."""
        async with self._lock:
            interaction = self.interaction
            if not self._answered:
                try:
                    await call(lambda: interaction.response.edit_message(**message))
                except LateError as fault:
                    if fault.code != "40060":
                        raise
                    self._acknowledged = True
                else:
                    return
            await call(lambda: interaction.edit_original_response(**message))

    async def show_form(self, form: discord.ui.Modal) -> None:
        """Must be the first answer. Raises SendError."""
        async with self._lock:
            await call(lambda: self.interaction.response.send_modal(form))

    async def defer(self) -> None:
        """Tell Discord that an answer comes. Raises SendError."""
        async with self._lock:
            if not self._answered:
                await call(lambda: self.interaction.response.defer(ephemeral=self.quiet))
                self._placeholder = self._is_command

    async def finish(self) -> None:
        """No more will come. Of a press that brought nothing, nothing is shown."""
        self._timer.cancel()
        with suppress(SendError):
            await self.defer()
            if self._placeholder:
                self._placeholder = False
                await call(self.interaction.delete_original_response)

    def _start_late(self) -> None:
        self._late = asyncio.create_task(self._defer_late())

    async def _defer_late(self) -> None:
        with suppress(SendError):
            await self.defer()
