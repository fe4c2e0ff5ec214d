"""A chat as it looks, as text."""

from __future__ import annotations

from collections.abc import Iterable

from .keyboards import labels
from .messages import Json, Message


def draw(messages: Iterable[Message], me: Json) -> str:
    """One block a message: who and what, then a row of labels a line, each in brackets."""
    return "\n".join(line for message in messages for line in _lines(message, me))


def _lines(message: Message, me: Json) -> Iterable[str]:
    who = "me" if message.sender["id"] == me["id"] else str(message.sender["first_name"])
    words = message.words or next(iter(message.service), "")
    yield f"{who}: {words}{' (edited)' if message.edited and not message.by_bot else ''}"
    for row in labels(message.markup):
        yield "  " + " ".join(f"[{label}]" for label in row)
