"""A recording of what a store asked of the disk, and the disks that a loss of power may leave behind.

The disk, as badly as it may behave and still keep its word (what `fsync` promises, and no more):

1. What was written or cut to length before a sync of that file began is there once the sync has returned.
2. Of everything after it each write may be there, or not, or in part (whole sectors of 512 bytes), whatever
   became of those before or after it, of the same file or of others.
3. A name that was made or removed is so for certain once its folder was synced: SQLite does that with the
   first sync of a new journal, and after a removal where it was asked to. Until then each name may be as it
   was at any moment since the last such sync.
4. What lies between is zeros, or what was there before, or rubbish.
5. The -shm is memory: it may be gone, or hold anything.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.torture.disk import OK, Operation

SECTOR: Final = 512


@dataclass(frozen=True, slots=True)
class Note:
    """Something that the recorded program said, between two operations."""

    what: Hashable


@dataclass(frozen=True, slots=True)
class _Synced:
    name: str
    whole_folder: bool
    began: int  # its place in the log


class Recording:
    """A `Watcher` that refuses nothing."""

    def __init__(self) -> None:
        self.log: list[Operation | Note | _Synced] = []
        self._lock = threading.Lock()
        self._begun: dict[int, int] = {}

    def before(self, operation: Operation) -> int:
        if operation.kind == "sync":
            with self._lock:
                self._begun[id(operation)] = len(self.log)
        elif operation.kind != "open":
            with self._lock:  # it may reach the disk from now on, whether or not it is done yet
                self.log.append(operation)
        return OK

    def after(self, operation: Operation) -> None:
        with self._lock:
            if operation.kind == "sync":
                began = self._begun.pop(id(operation))
                self.log.append(_Synced(operation.name, operation.whole_folder, began))
            elif operation.kind == "open":
                self.log.append(operation)
            elif operation.kind == "delete" and operation.whole_folder:
                self.log.append(_Synced("", True, len(self.log)))

    def note(self, what: Hashable) -> None:
        with self._lock:
            self.log.append(Note(what))

    def folder_synced(self) -> None:
        """By somebody other than SQLite."""
        with self._lock:
            self.log.append(_Synced("", True, len(self.log)))


@dataclass(eq=False)
class _File:
    """`sure` is on the disk for certain; of `pending`, each with its place in the log, nobody knows."""

    sure: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, Operation]] = field(default_factory=list)

    def settle(self, before: int) -> None:
        for place, operation in self.pending:
            if place < before:
                _apply(self.sure, operation)
        self.pending = [one for one in self.pending if one[0] >= before]


@dataclass(frozen=True, slots=True)
class Cut:
    """What lies in the folder once the power is back, and what had been said until then."""

    files: dict[str, bytes]
    notes: tuple[Hashable, ...]
    place: int

    def write_to(self, folder: Path) -> None:
        folder.mkdir(mode=0o700)
        for name, content in self.files.items():
            (folder / name).write_bytes(content)


def cuts(recording: Recording, number: int, chance: random.Random) -> Iterator[Cut]:
    """So many cuts, in the order of the log; several at one place find the disk in several states.

    A tenth of them while the files are being made, which is over soon.
    """
    log = recording.log
    beginning = next((place for place, entry in enumerate(log) if isinstance(entry, Note)), len(log) - 1)
    places = sorted(
        chance.randrange(1, (beginning if chance.random() < 0.1 else len(log)) + 1) for _ in range(number)
    )
    names: dict[str, _File | None] = {}
    # Of each name, what it stood for since the folder was synced last, the newest last.
    history: dict[str, list[_File | None]] = {}
    notes: list[Hashable] = []
    done = 0
    for place in places:
        while done < place:
            _advance(log[done], done, names, history, notes)
            done += 1
        yield Cut(_what_is_left(names, history, chance), tuple(notes), place)


def _advance(
    entry: Operation | Note | _Synced,
    place: int,
    names: dict[str, _File | None],
    history: dict[str, list[_File | None]],
    notes: list[Hashable],
) -> None:
    match entry:
        case Note(what):
            notes.append(what)
        case _Synced(name, whole_folder, began):
            file = names.get(name)
            if file is not None:
                file.settle(began)
            if whole_folder:
                history.clear()
        case Operation("open", name):
            if names.get(name) is None:
                history.setdefault(name, [None])
                names[name] = _File()
                history[name].append(names[name])
        case Operation("delete", name):
            history.setdefault(name, [names.get(name)]).append(None)
            names[name] = None
        case Operation(_, name):
            file = names[name]
            assert file is not None
            file.pending.append((place, entry))


def _what_is_left(
    names: dict[str, _File | None], history: dict[str, list[_File | None]], chance: random.Random
) -> dict[str, bytes]:
    mood = chance.choice(("all", "nothing", "some", "some"))
    left = {}
    for name, now in names.items():
        states = history.get(name, [now])
        match mood:
            case "all":
                file = states[-1]
            case "nothing":
                file = states[0]
            case _:
                file = chance.choice(states)
        if file is not None:
            left[name] = _content(file, mood, chance)
    if chance.random() < 0.3 and "tebiki.db-wal" in left:
        left["tebiki.db-shm"] = chance.randbytes(32_768)
    return left


def _content(file: _File, mood: str, chance: random.Random) -> bytes:
    content = bytearray(file.sure)
    if mood == "nothing":
        return bytes(content)
    likely = 1.0 if mood == "all" else chance.choice((0.1, 0.5, 0.9))
    rubbish = chance.random() < 0.5
    for _, operation in file.pending:
        if chance.random() < likely:
            _apply(content, operation, chance if rubbish else None)
        elif operation.kind == "write" and chance.random() < 0.3:
            for part in _sectors(operation):
                if chance.random() < 0.5:
                    _apply(content, part, chance if rubbish else None)
    return bytes(content)


def _sectors(operation: Operation) -> Iterator[Operation]:
    at, end = operation.offset, operation.offset + len(operation.data)
    while at < end:
        until = min(end, (at // SECTOR + 1) * SECTOR)
        start = at - operation.offset
        yield Operation("write", operation.name, at, operation.data[start : until - operation.offset])
        at = until


def _apply(content: bytearray, operation: Operation, rubbish: random.Random | None = None) -> None:
    if operation.kind == "truncate":
        del content[operation.offset :]
        if rubbish is None:
            content.extend(bytes(operation.offset - len(content)))
        return
    gap = operation.offset - len(content)
    if gap > 0:
        content.extend(rubbish.randbytes(gap) if rubbish is not None else bytes(gap))
    content[operation.offset : operation.offset + len(operation.data)] = operation.data
