"""Who is who: from a platform's id to the person, their key, and the names of their rows.

While the store is busy, the people who wrote lately are kept in memory, and with them what took queries
and decryptions to find out. That stays true until another process changes one of the files, and is dropped
when the store falls idle.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import partial
from hmac import compare_digest
from sqlite3 import Connection
from typing import Final
from weakref import WeakValueDictionary

from bot.service.ports import Identity, StoreError
from bot.store.database import user_version
from bot.store.keyring import Keyring
from bot.store.sealing import KEY_BYTES, Cipher, keyed_hash, tampered

RECENT: Final = 1_024
"""So many people are kept in memory, however many are stored."""
_PERSON_BYTES: Final = 16


@dataclass(slots=True, weakref_slot=True)
class Person:
    """A person whose key is at hand. There is one of these a person, however many identities point to it."""

    id: bytes
    key: bytes = field(repr=False)
    cipher: Cipher = field(repr=False)
    talk_names: dict[str, bytes] = field(default_factory=dict, repr=False)
    payloads: dict[bytes, bytes | None] = field(default_factory=dict, repr=False)
    """What is committed of the talks that were in use, by the name of the talk's row."""


class People:
    """Belongs to the thread of the store; to be used within a transaction on tebiki.db."""

    def __init__(self, data: Connection, keyring: Keyring) -> None:
        self._data = data
        self._keyring = keyring
        self._hash = partial(keyed_hash, keyring.index_key)
        self._recent: dict[Identity, Person] = {}
        self._at_hand: WeakValueDictionary[bytes, Person] = WeakValueDictionary()
        self._stamp: bytes | int = -1
        self._data_version = -1
        self._opened = self._schemas()

    def refresh(self) -> None:
        """To be called as a transaction begins: another process may have changed the files since.

        Raises StoreError ("upgraded"), each time, once they are no longer of the schemas that they had.
        """
        data_version = self._data.execute("PRAGMA data_version").fetchone()[0]
        if data_version != self._data_version or self._keyring.stamp() != self._stamp:
            if self._schemas() != self._opened:
                raise StoreError(
                    "upgraded",
                    f"Another version of Tebiki has taken over {self._keyring.path.parent}, and nothing is"
                    " lost: start Tebiki again, in that version.",
                )
            self.clear()
            self._data_version = data_version
            self._keyring.follow()  # whose query also lets SQLite undo what a killed process left half done
            self._stamp = self._keyring.stamp()

    def _schemas(self) -> tuple[int, int]:
        return user_version(self._data), self._keyring.schema()

    def changed(self, came: dict[Identity, Person], left: set[bytes]) -> None:
        """Our own change of keys.db is committed."""
        self._stamp = self._keyring.stamp()
        for identity in [identity for identity, person in self._recent.items() if person.id in left]:
            del self._recent[identity]
        for id in left:
            self._at_hand.pop(id, None)
        for identity, person in came.items():
            self.remember(identity, person)

    def clear(self) -> None:
        """Remember nobody: after a transaction that failed, and when the store falls idle."""
        self._recent.clear()
        self._at_hand.clear()

    def __bool__(self) -> bool:
        return bool(self._recent)

    def recent(self, identity: Identity) -> Person | None:
        """A person who is remembered."""
        return self._recent.get(identity)

    def remember(self, identity: Identity, person: Person) -> None:
        """Keep a person at hand, in place of the one who has been there for longest."""
        if len(self._recent) >= RECENT:
            del self._recent[next(iter(self._recent))]
        self._recent[identity] = person

    def id_of(self, identity: Identity) -> bytes | None:
        """The stored id of a person. Raises StoreError ("tampered") if it was moved from another row."""
        name = self.name(identity)
        row = self._data.execute("SELECT person, proof FROM identity WHERE name = ?", (name,)).fetchone()
        if row is None:
            return None
        if not compare_digest(row[1], self.proof(name, row[0])):
            raise tampered()
        found: bytes = row[0]
        return found

    def load(self, person: bytes) -> Person | None:
        """The person with this id; None for one who was forgotten."""
        found = self._at_hand.get(person)
        if found is None and (key := self._keyring.key_of(person)) is not None:
            found = self._at_hand[person] = Person(person, key, Cipher(key))
        return found

    def create(self) -> Person:
        """Somebody new; nothing is stored yet."""
        key = os.urandom(KEY_BYTES)
        person = Person(os.urandom(_PERSON_BYTES), key, Cipher(key))
        self._at_hand[person.id] = person
        return person

    def name(self, identity: Identity) -> bytes:
        """The name of an identity's row. A platform's name holds no NUL."""
        return self._hash(b"identity", identity.platform.encode(), identity.id.encode())

    def proof(self, name: bytes, person: bytes) -> bytes:
        """What ties a person to an identity's row."""
        return self._hash(b"proof", name, person)

    def absorbed_proof(self, person: bytes, into: bytes) -> bytes:
        """What ties somebody who is no person of their own any more to whom they are one with."""
        return self._hash(b"absorbed", person, into)

    def parted_proof(self, person: bytes, into: bytes) -> bytes:
        """The same of somebody whose key is still to be destroyed: see `bot.store.rewriting`."""
        return self._hash(b"parted", person, into)

    def talk_name(self, person: Person, talk: str) -> bytes:
        """The name of a talk's row."""
        name = person.talk_names.get(talk)
        if name is None:
            name = person.talk_names[talk] = self._hash(b"talk", person.id, talk.encode())
        return name
