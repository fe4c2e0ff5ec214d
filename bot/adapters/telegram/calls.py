"""The one way to call the Bot API: paced, and with the faults of the platform told as those of the service.

What may be done twice (an edit, a deletion, the answer to a press) is tried again after a lost answer. A
message is not: it may have arrived, and nobody wants it twice.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from bot.adapters.telegram.api import Api, ApiError
from bot.adapters.telegram.pace import Pace
from bot.adapters.telegram.request import AnswerLostError, CallError, NotSentError
from bot.service.faults import log
from bot.service.ports import SendError, UnreachableError, UnsentError, UnsureError

TRIES: Final = 3
PAUSES: Final = (0.3, 1.0)
"""Seconds before the second and the third try. What still fails is owed, and paid later."""
_HELD_LONG: Final = "429 long"
_FAILED: Final = 500
_GONE: Final = ("chat not found", "user is deactivated", "user_is_blocked", "peer_id_invalid")


class RefusedError(SendError):
    """Telegram will not do this, ever. `reason` is its description in lower case; never to be logged."""

    def __init__(self, reason: str) -> None:
        super().__init__("400")
        self.reason = reason


class RevokedError(UnsentError):
    """The token is no longer good. What is owed is shown once there is another."""

    def __init__(self) -> None:
        super().__init__("401")


class Calls:
    """`revoked` is called when the token turns out to be void."""

    def __init__(self, api: Api, pace: Pace, revoked: Callable[[], None]) -> None:
        self._api = api
        self._pace = pace
        self._revoked = revoked

    async def send(self, method: str, chat: int, params: dict[str, Any], *, urgent: bool = False) -> Any:
        """A new message: never sent again after a lost answer. Raises SendError."""
        return await self._try(method, chat, {"chat_id": chat, **params}, message=True, urgent=urgent)

    async def change(self, method: str, chat: int, params: dict[str, Any], *, urgent: bool = False) -> Any:
        """What may be done twice. Raises SendError."""
        return await self._try(method, chat, {"chat_id": chat, **params}, message=False, urgent=urgent)

    async def plain(self, method: str, params: dict[str, Any]) -> Any:
        """Of no chat, and unpaced: the answer to a press, the bot's own settings. Raises SendError."""
        return await self._try(method, 0, params, message=False, urgent=True)

    async def file(self, file: str, most: int) -> bytes:
        """A file that was sent to us: see `Api.file`. Raises SendError."""
        try:
            return await self._api.file(file, most)
        except CallError as fault:
            raise self._read(fault, 0) from None

    async def time(self) -> datetime | None:
        """What Telegram's clock says. Raises SendError."""
        await self.plain("getMe", {})
        return self._api.time

    async def acknowledge(self, query: str, toast: str = "") -> None:
        """Answer a press. One that cannot be is most often too old; what came of it is shown all the same."""
        try:
            asked = {"callback_query_id": query, "text": toast} if toast else {"callback_query_id": query}
            await self.plain("answerCallbackQuery", asked)
        except SendError as fault:
            log.info("telegram: a press was not answered (%s)", fault.code)

    async def _try(
        self, method: str, chat: int, params: dict[str, Any], *, message: bool, urgent: bool
    ) -> Any:
        for attempt in range(TRIES):
            if not await self._pace.wait(chat, message=message and not attempt, urgent=urgent):
                raise UnsentError(_HELD_LONG)
            try:
                return await self._api.ask(method, params)
            except CallError as fault:
                error = self._read(fault, chat)
            if not _again(error, message=message) or attempt == TRIES - 1:
                break
            if error.code != "429":
                await asyncio.sleep(PAUSES[attempt])
        raise error from None

    def _read(self, fault: CallError, chat: int) -> SendError:
        match fault:
            case NotSentError():
                return UnsentError("network")
            case AnswerLostError():
                return UnsureError("lost")
            case ApiError() if fault.retry_after:
                return self._held(fault, chat)
            case ApiError() if fault.moved or fault.status == 403:
                return UnreachableError("403")
            case ApiError(status=400):
                reason = fault.description.lower()
                return (
                    UnreachableError("400") if any(gone in reason for gone in _GONE) else RefusedError(reason)
                )
            case ApiError() if fault.is_revoked:
                self._revoked()
                return RevokedError()
            case ApiError() if fault.is_conflict:
                return UnsentError("409")
            case ApiError() if fault.status < _FAILED:
                return RefusedError(fault.description.lower())
            case _:
                return UnsentError("5xx")

    def _held(self, fault: CallError, chat: int) -> SendError:
        return UnsentError("429" if self._pace.hold(chat, seconds_of(fault)) else _HELD_LONG)


def seconds_of(fault: CallError) -> float:
    """For which Telegram asks us to wait; 0 where it does not."""
    return fault.retry_after if isinstance(fault, ApiError) else 0.0


def _again(error: SendError, *, message: bool) -> bool:
    match error:
        case UnsentError():
            return error.code != _HELD_LONG and not isinstance(error, RevokedError)
        case UnsureError():
            return not message
        case _:
            return False
