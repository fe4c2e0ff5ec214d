"""Which talk is whose, in memory: so that everybody else's turns cost nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bot.community.relay.state import Party, Passed, Relay, Side, Underway
from bot.service.ports import Identity


class Found(NamedTuple):
    """A talk, and the side of it on which somebody is."""

    talk: str
    relay: Relay
    side: Side


class Open(NamedTuple):
    """A talk that goes on, as one side sees it. `latest`: the last message of theirs that was taken in, ""
    for none; `since`: the second since 1970 from which their words are for the other side."""

    identity: Identity
    place: str
    latest: str
    since: int


class Register:
    """By talk, by person, by the code that buttons carry."""

    def __init__(self) -> None:
        self._relays: dict[str, Relay] = {}
        self._of: dict[Identity, str] = {}
        self._codes: dict[str, str] = {}

    def __len__(self) -> int:
        return len(self._relays)

    def __contains__(self, who: Identity) -> bool:
        return who in self._of

    def items(self) -> list[tuple[str, Relay]]:
        """As they are now."""
        return list(self._relays.items())

    def get(self, talk: str) -> Relay | None:
        return self._relays.get(talk)

    def coded(self, code: str) -> tuple[str, Relay] | None:
        talk = self._codes.get(code, "")
        relay = self._relays.get(talk)
        return (talk, relay) if relay is not None else None

    def talk_of(self, who: Identity) -> str:
        """ "" for none."""
        return self._of.get(who, "")

    def found(self, who: Identity) -> Found | None:
        talk = self._of.get(who, "")
        relay = self._relays.get(talk)
        side = relay.side_of(who) if relay is not None else None
        return Found(talk, relay, side) if relay is not None and side is not None else None

    def reserve(self, who: Identity, talk: str) -> None:
        """From here on a second press finds this one."""
        self._of[who] = talk

    def release(self, who: Identity) -> None:
        self._of.pop(who, None)

    def put(self, talk: str, relay: Relay) -> None:
        self._relays[talk] = relay
        self._codes[relay.code] = talk
        for party in (relay.person, relay.volunteer):
            if party is not None:
                self._of[party.identity] = talk

    def drop(self, talk: str, relay: Relay) -> Iterator[tuple[Side, Party]]:
        """It is over. Yields those who were in it."""
        self._relays.pop(talk, None)
        self._codes.pop(relay.code, None)
        sides: tuple[Side, Side] = ("person", "volunteer")
        for side in sides:
            party = relay.party(side)
            if party is not None:
                self._of.pop(party.identity, None)
                yield side, party

    def open_on(self, platform: str) -> Iterator[Open]:
        """Those who are in a talk there."""
        for who in [who for who in self._of if who.platform == platform]:
            found = self.found(who)
            party = found.relay.party(found.side) if found is not None else None
            if found is not None and party is not None and found.relay.met:
                noted: list[Passed | Underway] = [*found.relay.passed, *found.relay.underway]
                sources = [one.source for one in noted if one.by == found.side]
                latest = max(sources, key=lambda one: (len(one), one), default="")
                since = found.relay.since[found.side == "volunteer"]
                yield Open(who, party.place, latest, since)
