"""Taking back what stands in a chat, as far as Telegram lets a bot.

Younger than 48 hours it may be deleted, in a private chat also what the person wrote; an older one of the
bot's own can be edited, however old. https://core.telegram.org/bots/api#deletemessages takes 100 at a time,
and one that may not go keeps them all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from bot.adapters.telegram.api import Upload
from bot.adapters.telegram.calls import Calls, RefusedError

AT_ONCE: Final = 100
_GONE: Final = ("message to delete not found", "message to edit not found", "message_id_invalid")
_SAME: Final = "message is not modified"
_FILE: Final = "there is no text in the message"
_BLANK: Final = "hidden.txt"


async def hide(
    calls: Calls, chat: int, sent: Sequence[int], received: Sequence[int], instead: str
) -> set[int]:
    """Returns what can still be read. `instead` stands where nothing can be deleted. Raises SendError."""
    own = frozenset(sent)
    kept = await _delete(calls, chat, sorted({*sent, *received}, reverse=True))
    return {
        message for message in kept if message not in own or not await _cover(calls, chat, message, instead)
    }


async def _delete(calls: Calls, chat: int, messages: Sequence[int]) -> list[int]:
    """Returns those that may not be deleted. The newest first: they are what is in view."""
    kept: list[int] = []
    for some in _batches(messages):
        try:
            await calls.change("deleteMessages", chat, {"message_ids": some}, urgent=True)
        except RefusedError:
            kept += [one for one in some if not await _delete_one(calls, chat, one)]
    return kept


async def _delete_one(calls: Calls, chat: int, message: int) -> bool:
    try:
        await calls.change("deleteMessage", chat, {"message_id": message})
    except RefusedError as refused:
        return any(gone in refused.reason for gone in _GONE)
    return True


async def _cover(calls: Calls, chat: int, message: int, instead: str) -> bool:
    """A file has no text to put another in the place of; it becomes another file."""
    try:
        await calls.change("editMessageText", chat, {"message_id": message, "text": instead})
    except RefusedError as refused:
        if _FILE in refused.reason:
            return await _empty(calls, chat, message, instead)
        return any(gone in refused.reason for gone in (*_GONE, _SAME))
    return True


async def _empty(calls: Calls, chat: int, message: int, instead: str) -> bool:
    media = {"type": "document", "media": "attach://blank", "caption": instead}
    blank = Upload(_BLANK, instead.encode())
    try:
        await calls.change("editMessageMedia", chat, {"message_id": message, "media": media, "blank": blank})
    except RefusedError as refused:
        return any(gone in refused.reason for gone in _GONE)
    return True


def _batches(messages: Sequence[int]) -> Iterable[list[int]]:
    return (list(messages[start : start + AT_ONCE]) for start in range(0, len(messages), AT_ONCE))
