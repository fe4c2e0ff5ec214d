"""What lies in the store and is no talk: a map with the name of its kind in it, so that kinds never mix.

A talk's record is an array (`bot.service.records`). Each decoder refuses what the others made.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

import msgspec

from bot.service.ports import Decision, Identity, Store, StoreError

P = TypeVar("P", bound=msgspec.Struct)

_encoder = msgspec.msgpack.Encoder()


def encode(paper: msgspec.Struct) -> bytes:
    return _encoder.encode(paper)


def decode(payload: bytes, empty: P) -> P:
    """A paper of the kind of `empty`. A field that this version cannot read is as in `empty`; one that it
    does not know is let go. Raises StoreError ("unreadable") for anything that is no paper of this kind."""
    kind = type(empty)
    try:
        raw: Any = msgspec.msgpack.decode(payload)
    except (msgspec.DecodeError, ValueError):
        raise _unreadable() from None
    if not isinstance(raw, dict) or raw.get("type") != kind.__struct_config__.tag:
        raise _unreadable()
    with suppress(msgspec.ValidationError):
        return msgspec.convert(raw, kind)
    read: dict[str, Any] = {}
    for field in msgspec.structs.fields(kind):
        if field.encode_name in raw:
            with suppress(msgspec.ValidationError):
                read[field.name] = msgspec.convert(raw[field.encode_name], field.type)
    return msgspec.structs.replace(empty, **read)


async def load_paper(store: Store, owner: Identity, name: str, empty: P) -> P:
    """Raises StoreError."""
    return await store.apply(owner, name, lambda payload: Decision(_read(payload, empty)))


async def change_paper(store: Store, owner: Identity, name: str, empty: P, alter: Callable[[P], P]) -> P:
    """What `alter` makes of it is stored, if it is anything new. Raises StoreError."""

    def decide(payload: bytes | None) -> Decision[P]:
        before = _read(payload, empty)
        after = alter(before)
        return Decision(after, save=encode(after) if after != before else None)

    return await store.apply(owner, name, decide)


def _read(payload: bytes | None, empty: P) -> P:
    return empty if payload is None else decode(payload, empty)


def _unreadable() -> StoreError:
    return StoreError(
        "unreadable",
        "Something stored of a person or a community cannot be read, and was left as it is:"
        " put back tebiki.db from a backup.",
    )
