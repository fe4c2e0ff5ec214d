"""What somebody wants of being written to counts for all their talks, though each has it in itself.

A reminder that is set takes the place of one in another talk, and **stop** in one is a stop in all.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from bot.dialogue.turn import Leave, Quiet, Remind, Turn
from bot.service.ports import Identity, Paper, Rewrite, Store, StoreError
from bot.service.records import WISHES, decode, encode, unreminded


async def carry(store: Store, identity: Identity, dialog: str, turn: Turn) -> bool:
    """Into all other talks of the person than this one. Whether a reminder of theirs ended. Durable when it
    returns; raises StoreError."""
    ends = quiets(turn)
    if not ends and not turn.has(Remind):
        return False
    return await store.rewrite(identity, None, lambda own, _: _ended(own, dialog, wholly=ends))


def quiets(turn: Turn) -> bool:
    """Whether nothing is to be written to the person unasked any more."""
    return any(isinstance(one, Quiet) or one == Leave(stops=True) for one in turn.effects)


def as_wished(copied: bytes, living: bytes | None) -> tuple[bytes, int] | None:
    """A talk out of a backup with what its owner wanted last, and the minute of its reminder; None where
    that is the same, and for what is no talk. `living`: the same talk as it stood when the backup was put
    back; None where that is not known, and then nothing is written unasked."""
    with suppress(StoreError):
        record = decode(copied)
        after = unreminded(record)
        if living is not None:
            session = decode(living).session
            after.session.update({key: session[key] for key in WISHES if key in session})
        if after != record:
            return encode(after), after.session.get("m", 0)
    return None


def _ended(own: Sequence[bytes], dialog: str, *, wholly: bool) -> Rewrite[bool]:
    papers, ended = [], False
    for payload in own:
        with suppress(StoreError):  # no talk, or one that cannot be read: then it reminds nobody
            record = decode(payload)
            after = unreminded(record, wholly=wholly)
            if record.session["d"] != dialog and after != record:
                papers.append(Paper(record.session["d"], encode(after)))
                ended = ended or "m" in record.session
    return Rewrite(ended, papers or None)
