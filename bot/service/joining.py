"""What becomes of the papers of two people who turn out to be one: pure, on what the store has of either.

A talk that only one of them has goes on. Of two about the same dialog the one with more answers goes on until
the person chooses, and the other is set aside, whole: exported, erased with all else, and taken up again
whenever they like.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

import msgspec

from bot.dialogue.events import Aside as Told
from bot.service.ports import Identity, Paper, Rewrite, StoreError
from bot.service.records import Record, decode, encode, paper
from bot.service.ties import LINKS, Links, write_links

ASIDE: Final = "aside"
"""The name under which talks lie that were set aside."""


class Aside(msgspec.Struct, frozen=True, array_like=False, tag="aside", kw_only=True):
    """Records as `bot.service.records` writes them, the last one set aside last."""

    talks: tuple[bytes, ...]


Combine = Callable[[Sequence[bytes]], Paper]
"""Makes one paper of those of a kind that two people have who are one from now on, the first one's first."""


class Joined(NamedTuple):
    """`met`: the dialogs of which there are two talks now. `theirs`: those in which the second's goes on."""

    met: frozenset[str] = frozenset()
    theirs: frozenset[str] = frozenset()


def join(
    own: Sequence[bytes],
    theirs: Sequence[bytes],
    links: Links,
    combining: Mapping[str, Combine],
) -> Rewrite[Joined]:
    """`combining`: by the name of a paper. Of any other kind the first one's goes on, if both have it.

    Raises StoreError for what cannot be read.
    """
    (mine, my_papers, my_aside), (yours, your_papers, your_aside) = _sorted(own), _sorted(theirs)
    aside = [*my_aside, *your_aside]
    going_on, met, taken = dict(mine), set(), set()
    for dialog, record in yours.items():
        other = mine.get(dialog)
        if other is not None and _is_begun(other) and _is_begun(record):
            met.add(dialog)
        if other is None or _said(record) > _said(other):
            going_on[dialog] = record
            taken.add(dialog)
        if dialog in met and other is not None:
            aside.append(encode(other if dialog in taken else record))
    papers = [_live(dialog, record) for dialog, record in going_on.items()]
    for name in sorted({*my_papers, *your_papers}):
        had = [papers_of[name] for papers_of in (my_papers, your_papers) if name in papers_of]
        papers.append(_one_of(had, name, combining))
    papers.append(Paper(LINKS, write_links(links)))
    if aside:
        papers.append(_set_aside(aside))
    return Rewrite(Joined(frozenset(met), frozenset(taken)), papers)


def take_up(own: Sequence[bytes], dialog: str, number: int, identity: Identity) -> Rewrite[bool]:
    """Exchange the talk that goes on for one of this dialog that was set aside."""
    live, _, aside = _sorted(own)
    places = [place for place, one in enumerate(aside) if decode(one).session["d"] == dialog]
    if not 0 <= number < len(places):
        return Rewrite(False)
    place = places[number]
    taken = decode(aside[place])
    left = live.get(dialog)
    aside[place : place + 1] = [encode(left)] if left is not None and _is_begun(left) else []
    taken = msgspec.structs.replace(taken, platform=identity.platform, id=identity.id)
    return Rewrite(True, (_live(dialog, taken), _set_aside(aside)))


def stand_alone(own: Sequence[bytes], identity: Identity, combining: Mapping[str, Combine]) -> Rewrite[bool]:
    """All of it is this identity's alone: reminders come here too."""
    live, papers, aside = _sorted(own)
    if not _links(own):
        return Rewrite(False)
    kept = [
        _live(dialog, msgspec.structs.replace(record, platform=identity.platform, id=identity.id))
        for dialog, record in live.items()
    ]
    kept += [_one_of([papers[name]], name, combining) for name in sorted(papers)]
    return Rewrite(True, (*kept, _set_aside(aside), Paper(LINKS, None)), alone=True)


def asides(own: Sequence[bytes], dialog: str) -> tuple[Told | None, tuple[Told, ...]]:
    """The talk about a dialog that goes on, and those set aside, as they are told."""
    live, _, aside = _sorted(own)
    records = [record for one in aside if (record := decode(one)).session["d"] == dialog]
    return _told(live[dialog]) if dialog in live else None, tuple(map(_told, records))


def records_aside(payload: bytes) -> list[Record] | None:
    """The talks in a paper of this kind; None for anything else."""
    raw = paper(payload)
    return [decode(one) for one in _decoder.decode(payload).talks] if _kind(raw) == ASIDE else None


def _sorted(payloads: Sequence[bytes]) -> tuple[dict[str, Record], dict[str, bytes], list[bytes]]:
    """Talks by dialog; other papers by name, which is that of their kind; and what was set aside."""
    live: dict[str, Record] = {}
    papers: dict[str, bytes] = {}
    aside: list[bytes] = []
    for payload in payloads:
        kind = _kind(paper(payload))
        match kind:
            case None:
                record = decode(payload)
                live[record.session["d"]] = record
            case "aside":
                aside += _decoder.decode(payload).talks
            case "links":
                pass
            case _:
                papers[kind] = payload
    return live, papers, aside


def _one_of(had: Sequence[bytes], name: str, combining: Mapping[str, Combine]) -> Paper:
    return combining[name](had) if name in combining else Paper(name, had[0])


def _links(payloads: Sequence[bytes]) -> set[str]:
    return {kind for one in payloads if (kind := _kind(paper(one))) == LINKS}


def _kind(raw: dict[str, Any] | None) -> str | None:
    if raw is None:
        return None
    if not isinstance(raw.get("type"), str):
        raise StoreError("unreadable", "Something stored of a person cannot be read, and was left as it is.")
    return str(raw["type"])


def _live(dialog: str, record: Record) -> Paper:
    return Paper(dialog, encode(record), due=record.session.get("m", 0))


def _set_aside(talks: Sequence[bytes]) -> Paper:
    return Paper(ASIDE, _encoder.encode(Aside(talks=tuple(talks))) if talks else None)


def _is_begun(record: Record) -> bool:
    return bool(record.session["a"] or "f" in record.session)


def _said(record: Record) -> tuple[bool, int, int]:
    """How much; of the same, the one in which it was said later."""
    return _is_begun(record), len(record.session["a"]), record.session.get("s", 0)


def _told(record: Record) -> Told:
    return Told(len(record.session["a"]), record.session.get("s", 0))


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Aside)
