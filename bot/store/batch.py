"""One transaction: what its turns have read, and what they want written.

All turns of a batch decide first, against what was loaded and what earlier turns of the same batch
decided. Only then is anything written, so a turn that raises has nothing to undo and cannot touch the
others. Two saves of one talk are sealed and written once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hmac import compare_digest
from sqlite3 import Connection
from typing import Final, TypeVar

from bot.service.ports import (
    Decision,
    Due,
    Identity,
    Kept,
    NotWaitingError,
    Receipt,
    Rewrite,
    StoreError,
    Unshown,
)
from bot.store.folder import generation_of, remove_people
from bot.store.inbox import InboxRows
from bot.store.keyring import Keyring
from bot.store.people import People, Person
from bot.store.rewriting import Rewriting, place_of, seal_note, unseal_note
from bot.store.sealing import check_length

T = TypeVar("T")

_INSERT: Final = "INSERT INTO talk (sealed, name, person) VALUES (?, ?, ?)"
_UPDATE: Final = "UPDATE talk SET sealed = ? WHERE name = ?"
_UNSHOWN: Final = (
    "INSERT INTO unshown (talk, person, turn) VALUES (?, ?, ?)"
    " ON CONFLICT (talk) DO UPDATE SET turn = excluded.turn"
)
_KEPT: Final = 8_000  # longer payloads are not kept in memory
_SHOWN: Final = "DELETE FROM unshown WHERE talk = ? AND turn <= ?"
_REMIND: Final = (
    "INSERT INTO reminder (talk, person, due) VALUES (?, ?, ?)"
    " ON CONFLICT (talk) DO UPDATE SET due = excluded.due"
)
_REMIND_NOT: Final = "DELETE FROM reminder WHERE talk = ?"
_NOTE: Final = (  # nothing where there is no such talk
    "INSERT INTO shown (sealed, identity, talk) SELECT ?, ?, id FROM talk WHERE name = ?"
    " ON CONFLICT (talk, identity) DO UPDATE SET sealed = excluded.sealed"
)
_MARK: Final = 8
"""Bytes of an identity's name by which notes are told apart: of one talk, which only a few share."""


@dataclass(slots=True)  # not frozen: that triples what making one costs
class _Save:
    person: Person
    payload: bytes
    turn: int
    is_new: bool  # there is no row yet
    due: int | None = None


class Batch:
    """Belongs to one transaction on tebiki.db, begun and committed by its user. Raises what SQLite raises."""

    def __init__(self, data: Connection, keyring: Keyring, people: People, inbox: InboxRows) -> None:
        self._data = data
        self._keyring = keyring
        self._people = people
        self.inbox = inbox
        people.refresh()
        inbox.begin()
        self._newcomers: dict[Identity, Person] = {}
        self._forgotten: set[bytes] = set()
        self._saves: dict[bytes, _Save] = {}  # by name of the talk
        self._written: dict[bytes, _Save] = {}
        self._shown: list[tuple[bytes, int]] = []
        self._notes: dict[tuple[bytes, bytes], tuple[Person, bytes]] = {}
        self._since: int | None = None
        """The generation that was committed before this transaction, once it is known."""
        self.pages = 0
        """About how many pages were written, which tells when a checkpoint is due."""
        self.is_parting = False
        """Whether `end_parting` is to follow, once this is committed."""

    @property
    def forgets(self) -> bool:
        """Whether somebody is to be forgotten."""
        return bool(self._forgotten)

    def turn(
        self,
        identity: Identity,
        talk: str,
        decide: Callable[[bytes | None], Decision[T]],
        receipt: Receipt | None,
    ) -> Decision[T]:
        """Let `decide` look at a talk, and note what it wants written. Raises as `Store.apply` does."""
        if receipt is not None and not self.inbox.waits(identity.platform, receipt.number):
            raise NotWaitingError
        person = self._find(identity)
        payload = name = None
        if person is not None:
            name = self._people.talk_name(person, talk)
            payload = self._payload(person, name)
        decision = decide(payload)
        if decision.forget:
            if person is not None:
                self._forget(person)
        elif decision.save is not None:
            check_length(decision.save)
            if person is None or name is None:
                person = self._newcomers[identity] = self._people.create()
                name = self._people.talk_name(person, talk)
            self._save(person, name, decision, payload is None)
            if receipt is not None and decision.turn:
                self.inbox.mark_processed(identity.platform, receipt.number)
        return decision

    def mark_shown(self, identity: Identity, talk: str, turn: int, shown: bytes | None) -> None:
        """Note that a turn was shown. If something is wrong with that person, their next turn will say so."""
        try:
            person = self._find(identity)
        except StoreError:
            return
        if person is not None:
            name = self._people.talk_name(person, talk)
            self._shown.append((name, turn))
            if shown is not None:
                self._notes[name, self._mark(identity)] = person, shown

    def shown(self, identity: Identity, talk: str) -> bytes | None:
        """What was noted last for a talk. Raises StoreError ("tampered")."""
        self.write()
        person = self._find(identity)
        if person is None:
            return None
        name, mark = self._people.talk_name(person, talk), self._mark(identity)
        query = "SELECT sealed FROM shown WHERE talk = (SELECT id FROM talk WHERE name = ?) AND identity = ?"
        row = self._data.execute(query, (name, mark)).fetchone()
        return None if row is None else unseal_note(person, name, mark, row[0])

    def rewrite(
        self,
        identity: Identity,
        other: Identity | None,
        decide: Callable[[Sequence[bytes], Sequence[bytes]], Rewrite[T]],
    ) -> Rewrite[T]:
        """See `Store.rewrite`. Raises StoreError."""
        self.write()
        person = self._find(identity)
        joined = self._find(other) if other is not None else None
        if person is not None and joined is not None and person.id == joined.id:
            joined = None
        own = self.talks(identity) if person is not None else []
        theirs = self.talks(other) if joined is not None and other is not None else []
        decided = decide(own, theirs)
        if decided.forget and person is not None and other is None:
            self._forget(person)
        if decided.forget or decided.papers is None:
            return decided
        for paper in decided.papers:
            check_length(paper.payload or b"")
        if person is None and joined is None:
            person = self._newcomers[identity] = self._people.create()
            self.write()
        elif person is None:
            person, joined = joined, None
        assert person is not None
        if decided.alone:
            person, joined = self._renewed(), person
        self._pages_of(
            Rewriting(self._data, self._people, person).run(
                decided, self._people.name(identity), other and self._people.name(other), joined
            )
        )
        self._people.clear()
        return decided

    def _renewed(self) -> Person:
        """Somebody new, whose key is durable, and to whom no identity points yet."""
        new = self._people.create()
        generation = self._keyring.change({new.id: new.key}, ())
        self._data.execute("UPDATE meta SET generation = ?", (generation,))
        self._people.changed({}, set())
        self.is_parting = True
        return new

    def end_parting(self) -> None:
        """Destroy the keys of those who let another identity go, and have another key by now."""
        for person, into, proof in self._data.execute("SELECT person, into_, proof FROM absorbed").fetchall():
            if compare_digest(proof, self._people.parted_proof(person, into)):
                self._forgotten.add(person)
                self._data.execute("DELETE FROM absorbed WHERE person = ?", (person,))

    def _pages_of(self, written: Sequence[bytes]) -> None:
        """What was decided before of these rows is no longer what is stored."""
        self.pages += 2 * len(written) + 2
        for name in written:
            self._written.pop(name, None)

    def kept(self, after: int, most: int) -> list[Kept]:
        """A page of all talks. One that does not open is left out."""
        self.write()
        found: list[Kept] = []
        query = "SELECT id, name, person, sealed FROM talk WHERE id > ? ORDER BY id"
        for row, name, id, sealed in self._data.execute(query, (after,)):
            if len(found) == most:
                break
            with suppress(StoreError):
                person = self._people.load(id)
                if person is not None:
                    found.append(Kept(row, person.cipher.unseal(sealed, place_of(person, name))))
        return found

    def talks(self, identity: Identity) -> list[bytes]:
        """The payloads of a person, oldest talk first."""
        self.write()
        person = self._find(identity)
        if person is None:
            return []
        rows = self._data.execute("SELECT name, sealed FROM talk WHERE person = ? ORDER BY id", (person.id,))
        return [person.cipher.unseal(sealed, place_of(person, name)) for name, sealed in rows]

    def unshown(self) -> list[Unshown]:
        """The turns not shown yet. A talk that does not open is left out: its next turn will say why."""
        self.write()
        found = []
        for talk, id, turn in self._data.execute("SELECT talk, person, turn FROM unshown").fetchall():
            with suppress(StoreError):
                person = self._people.load(id)
                payload = None if person is None else self._payload(person, talk)
                if payload is not None:
                    found.append(Unshown(payload, turn))
        return found

    def due(self, minute: int, after: Due | None, most: int) -> list[Due]:
        """A page of the talks whose minute has come, the earliest first. What does not open is left out."""
        self.write()
        since, row = (after.due, after.row) if after is not None else (0, b"")
        query = "SELECT * FROM reminder WHERE due <= ? AND (due, talk) > (?, ?) ORDER BY due, talk"
        found: list[Due] = []
        for talk, id, due in self._data.execute(query, (minute, since, row)):
            if len(found) == most:
                break
            with suppress(StoreError):
                person = self._people.load(id)
                payload = None if person is None else self._payload(person, talk)
                if payload is not None:
                    found.append(Due(due, talk, payload))
        return found

    def write(self) -> None:
        """Write what was noted. Keys come first and are durable at once, whatever becomes of the rows."""
        if self._newcomers or self._forgotten:
            self._change_people()
        updates, inserts, unshown, reminders, ended = [], [], [], [], []
        for name, save in self._saves.items():
            sealed = save.person.cipher.seal(save.payload, place_of(save.person, name))
            if save.is_new:
                inserts.append((sealed, name, save.person.id))
            else:
                updates.append((sealed, name))
            if save.turn:
                unshown.append((name, save.person.id, save.turn))
            if save.due:
                reminders.append((name, save.person.id, save.due))
            elif save.due is not None:
                ended.append((name,))
        # A turn that was just saved takes the place of the one that was shown.
        shown = [mark for mark in self._shown if mark[0] not in self._saves or not self._saves[mark[0]].turn]
        notes = [
            (seal_note(person, name, mark, note), mark, name)
            for (name, mark), (person, note) in self._notes.items()
        ]
        for statement, rows in (
            (_UPDATE, updates),
            (_INSERT, inserts),
            (_UNSHOWN, unshown),
            (_REMIND, reminders),
            (_REMIND_NOT, ended),
            (_SHOWN, shown),
            (_NOTE, notes),
        ):
            if rows:
                self._data.executemany(statement, rows)
        self.pages += len(self._saves) + 3 * len(self._newcomers) + len(notes) + 2 + self.inbox.write()
        self._written.update(self._saves)
        self._saves = {}
        self._newcomers = {}
        self._shown = []
        self._notes = {}

    def committed(self) -> None:
        """To be called after the commit: what was written is what is stored now."""
        for name, save in self._written.items():
            if len(save.payload) <= _KEPT:
                save.person.payloads[name] = save.payload
            else:
                save.person.payloads.pop(name, None)

    def write_forgotten(self) -> None:
        """Only forget those to be forgotten: in a transaction of its own, when `write` had no room."""
        self._newcomers.clear()
        self._since = None
        self._change_people()

    def _change_people(self) -> None:
        added = {person.id: person.key for person in self._newcomers.values()}
        if self._since is None:
            self._since = generation_of(self._data)
        generation = self._keyring.change(added, self._forgotten | self._absorbed(), self._since)
        if self._forgotten:
            remove_people(self._data, self._forgotten)
        rows = []
        for identity, person in self._newcomers.items():
            name = self._people.name(identity)
            rows.append((name, person.id, self._people.proof(name, person.id)))
        self._data.executemany("INSERT INTO identity VALUES (?, ?, ?)", rows)
        self._data.execute("UPDATE meta SET generation = ?", (generation,))
        self._people.changed(self._newcomers, self._forgotten)

    def _absorbed(self) -> set[bytes]:
        """Who became one with those who are forgotten: an old backup would open what was theirs before."""
        found: set[bytes] = set()
        for into in self._forgotten:
            rows = self._data.execute("SELECT person, proof FROM absorbed WHERE into_ = ?", (into,))
            found |= {
                person
                for person, proof in rows
                if compare_digest(proof, self._people.absorbed_proof(person, into))
                or compare_digest(proof, self._people.parted_proof(person, into))
            }
        return found

    def _mark(self, identity: Identity) -> bytes:
        return self._people.name(identity)[:_MARK]

    def _find(self, identity: Identity) -> Person | None:
        person = self._people.recent(identity)
        if person is None and self._newcomers:
            person = self._newcomers.get(identity)
        if person is None:
            id = self._people.id_of(identity)
            if id is None or id in self._forgotten:
                return None
            person = self._people.load(id)
            if person is None:
                # Another process destroyed the key, and was stopped before it came to the rows.
                self._forgotten.add(id)
                return None
            self._people.remember(identity, person)
        elif person.id in self._forgotten:
            # They may have come back in this very batch, as somebody new.
            return self._newcomers.get(identity)
        return person

    def _payload(self, person: Person, name: bytes) -> bytes | None:
        noted = self._saves.get(name) or self._written.get(name)
        if noted is not None:
            return noted.payload
        if name in person.payloads:
            return person.payloads[name]
        row = self._data.execute("SELECT sealed FROM talk WHERE name = ?", (name,)).fetchone()
        payload = None if row is None else person.cipher.unseal(row[0], place_of(person, name))
        if payload is None or len(payload) <= _KEPT:
            person.payloads[name] = payload
        return payload

    def _save(self, person: Person, name: bytes, decision: Decision[T], is_new: bool) -> None:
        assert decision.save is not None
        turn, due = decision.turn, decision.due
        earlier = self._saves.get(name)
        if earlier is not None:
            turn, is_new = turn or earlier.turn, earlier.is_new
            due = earlier.due if due is None else due
        self._saves[name] = _Save(person, decision.save, turn, is_new, due)

    def _forget(self, person: Person) -> None:
        for name in [name for name, save in self._saves.items() if save.person.id == person.id]:
            del self._saves[name]
        newcomers = [identity for identity, one in self._newcomers.items() if one.id == person.id]
        for identity in newcomers:  # who have neither key nor rows yet
            del self._newcomers[identity]
        if not newcomers:
            self._forgotten.add(person.id)
