"""What one talk's payload holds: the session, the address to write to, and the updates already applied."""

from __future__ import annotations

from typing import Any

import msgspec

from bot.service.ports import Identity, StoreError

WISHES = ("m", "w")
"""In a session: the minute of a reminder, and the hour of the last one, while more may be written."""
REMEMBERED = 64
"""Update ids kept a talk. A platform sends again what is recent; older presses are caught by their turn."""


class Record(msgspec.Struct, array_like=True, frozen=True):
    """`session` is `Session.to_dict()`. `nonce` is what this talk's buttons carry, as long as it is kept."""

    session: dict[str, Any]
    platform: str
    id: str
    updates: tuple[str, ...] = ()
    nonce: str = ""

    @property
    def identity(self) -> Identity:
        return Identity(self.platform, self.id)


def unreminded(record: Record, *, wholly: bool = True) -> Record:
    """Without its reminder; `wholly`: and without leave to write unasked."""
    gone = WISHES if wholly else WISHES[:1]
    session = {key: value for key, value in record.session.items() if key not in gone}
    return msgspec.structs.replace(record, session=session)


def paper(payload: bytes) -> dict[str, Any] | None:
    """What is stored of a person beside their talks, its kind under "type"; None for a talk."""
    try:
        raw = msgspec.msgpack.decode(payload)
    except (msgspec.DecodeError, ValueError):
        return None
    return raw if isinstance(raw, dict) else None


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Record)


def encode(record: Record) -> bytes:
    return _encoder.encode(record)


def decode(payload: bytes) -> Record:
    """Raises StoreError for bytes that `encode` did not make."""
    try:
        return _decoder.decode(payload)
    except (msgspec.DecodeError, ValueError):
        raise StoreError(
            "unreadable",
            "A stored talk cannot be read, and was left as it is: put back tebiki.db from a backup.",
        ) from None
