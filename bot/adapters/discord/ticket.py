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

from bot.adapters.discord.calls import call
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
        return self.interaction.response.is_done()

    async def send(self, **message: Any) -> int:
        """A message in answer. Raises SendError; LateError: the interaction takes no answer any more."""
        async with self._lock:
            interaction = self.interaction
            options: dict[str, Any] = {"ephemeral": self.quiet, "silent": True, "suppress_embeds": True}
            if not self._answered:
                answer = await call(lambda: interaction.response.send_message(**message, **options))
                sent = answer.message_id
            elif self._placeholder:
                sent = (await call(lambda: interaction.edit_original_response(**message))).id
                self._placeholder = False
            else:
                sent = (await call(lambda: interaction.followup.send(**message, **options, wait=True))).id
            assert sent is not None
            if self.quiet:
                self._sent(interaction.followup, sent)
            return sent

    async def change(self, **message: Any) -> None:
        """Change the message whose button was pressed. What is not named stays. Raises SendError."""
        async with self._lock:
            interaction = self.interaction
            if self._answered:
                await call(lambda: interaction.edit_original_response(**message))
            else:
                await call(lambda: interaction.response.edit_message(**message))

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
