"""All rows of one person at once: several changed together, another person taken in, or others let go.

Whoever is taken in is sealed anew under the key of the person who stays. Their own key is not destroyed: a
backup from before needs it. It goes when the person is forgotten, so that then no backup opens any of it.

Whoever lets another identity go is taken in by somebody new, and their key is destroyed: a backup from before
would show their talks to both again, and nothing in it tells which of them was let go. The rows move first.
Killed in between, the next start destroys the key (`Batch.end_parting`).
"""

from __future__ import annotations

from collections.abc import Sequence
from sqlite3 import Connection
from typing import Any, Final

from bot.service.ports import Rewrite, StoreError
from bot.store.people import People, Person
from bot.store.sealing import NOTE_BUCKETS

_TALK: Final = (
    "INSERT INTO talk (sealed, name, person) VALUES (?, ?, ?)"
    " ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed"
)
_DUE: Final = (
    "INSERT INTO reminder (talk, person, due) VALUES (?, ?, ?)"
    " ON CONFLICT (talk) DO UPDATE SET due = excluded.due"
)
_NOTE: Final = "INSERT OR IGNORE INTO shown (talk, identity, sealed) SELECT id, ?, ? FROM talk WHERE name = ?"


class Rewriting:
    """Belongs to one transaction on tebiki.db, with nothing of this person still to be written."""

    def __init__(self, data: Connection, people: People, person: Person) -> None:
        self._data = data
        self._people = people
        self._person = person

    def run(
        self, decided: Rewrite[Any], identity: bytes, other: bytes | None, joined: Person | None
    ) -> Sequence[bytes]:
        """`identity`, `other`: the names of their rows. Returns the names of the talks' rows that changed."""
        names = {
            paper.name: self._people.talk_name(self._person, paper.name) for paper in decided.papers or ()
        }
        theirs = self._rows_of(joined, names) if joined is not None else []
        for paper in decided.papers or ():
            self._put(names[paper.name], paper.payload, paper.due)
        if joined is not None:
            proof = self._people.parted_proof if decided.alone else self._people.absorbed_proof
            self._take_in(joined, theirs, proof(joined.id, self._person.id))
        for name in (identity, other):
            if name is not None:
                self._point(name)
        if decided.alone:
            self._let_go(identity)
        return [*names.values(), *(row for _, row, _ in theirs)]

    def _rows_of(self, joined: Person, names: dict[str, bytes]) -> list[tuple[int, bytes, bytes]]:
        """Each row of theirs: its id, its name, and its name with the person who stays. Raises StoreError."""
        known = {self._people.talk_name(joined, plain): name for plain, name in names.items()}
        rows = self._data.execute("SELECT id, name FROM talk WHERE person = ?", (joined.id,)).fetchall()
        if any(name not in known for _, name in rows):
            raise StoreError(
                "unreadable",
                "Something kept of a person cannot be read, so nothing of theirs was moved:"
                " put back tebiki.db from a backup.",
            )
        return [(id, name, known[name]) for id, name in rows]

    def _put(self, name: bytes, payload: bytes | None, due: int) -> None:
        if payload is None:
            self._drop(name)
            return
        sealed = self._person.cipher.seal(payload, place_of(self._person, name))
        self._data.execute(_TALK, (sealed, name, self._person.id))
        if due:
            self._data.execute(_DUE, (name, self._person.id, due))
        else:
            self._data.execute("DELETE FROM reminder WHERE talk = ?", (name,))

    def _drop(self, name: bytes) -> None:
        self._data.execute("DELETE FROM shown WHERE talk = (SELECT id FROM talk WHERE name = ?)", (name,))
        for statement in (
            "DELETE FROM unshown WHERE talk = ?",
            "DELETE FROM reminder WHERE talk = ?",
            "DELETE FROM talk WHERE name = ?",
        ):
            self._data.execute(statement, (name,))

    def _take_in(self, joined: Person, theirs: Sequence[tuple[int, bytes, bytes]], proof: bytes) -> None:
        for id, before, after in theirs:
            notes = self._data.execute("SELECT identity, sealed FROM shown WHERE talk = ?", (id,)).fetchall()
            for mark, sealed in notes:
                note = unseal_note(joined, before, mark, sealed)
                self._data.execute(_NOTE, (mark, seal_note(self._person, after, mark, note), after))
            self._drop(before)
        rows = self._data.execute("SELECT name FROM identity WHERE person = ?", (joined.id,)).fetchall()
        for (name,) in rows:
            self._point(name)
        earlier = self._data.execute("SELECT person FROM absorbed WHERE into_ = ?", (joined.id,)).fetchall()
        into = self._person.id
        self._data.executemany(
            "REPLACE INTO absorbed VALUES (?, ?, ?)",
            [
                (joined.id, into, proof),
                *((one, into, self._people.absorbed_proof(one, into)) for (one,) in earlier),
            ],
        )

    def _point(self, name: bytes) -> None:
        """This identity is the person's."""
        id = self._person.id
        self._data.execute("REPLACE INTO identity VALUES (?, ?, ?)", (name, id, self._people.proof(name, id)))

    def _let_go(self, identity: bytes) -> None:
        """All identities but this one, with what was noted as shown to them."""
        rows = self._data.execute(
            "SELECT name FROM identity WHERE person = ? AND name != ?", (self._person.id, identity)
        ).fetchall()
        for (name,) in rows:
            self._data.execute(
                "DELETE FROM shown WHERE identity = ? AND talk IN (SELECT id FROM talk WHERE person = ?)",
                (name[:8], self._person.id),
            )
            self._data.execute("DELETE FROM identity WHERE name = ?", (name,))


def place_of(person: Person, talk: bytes) -> bytes:
    """What a sealed talk is bound to."""
    return b"talk" + person.id + talk


def seal_note(person: Person, talk: bytes, mark: bytes, note: bytes) -> bytes:
    """`mark`: of the identity to which it was shown."""
    return person.cipher.seal(note, b"shown" + person.id + talk + mark, NOTE_BUCKETS)


def unseal_note(person: Person, talk: bytes, mark: bytes, sealed: bytes) -> bytes:
    """Raises StoreError ("tampered"). One from before there were several identities is bound to none."""
    place = b"shown" + person.id + talk
    try:
        return person.cipher.unseal(sealed, place + mark)
    except StoreError:
        return person.cipher.unseal(sealed, place)
