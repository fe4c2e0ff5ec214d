"""The way to asking for somebody: what it is about, then all that will be seen, then yes or no.

Nothing of it is kept until somebody says yes: each button carries what was chosen before it.
"""

from __future__ import annotations

import secrets
from base64 import urlsafe_b64encode
from hashlib import blake2b
from typing import NamedTuple

from bot.community.communities import Communities
from bot.community.desk import Desks
from bot.community.relay import codes, screens
from bot.community.relay.codes import Asking
from bot.community.relay.events import Asked
from bot.community.relay.relays import Relays
from bot.community.relay.state import Party
from bot.community.settings import CommunitySettings
from bot.dialogue.model import SOURCE_LANGUAGE, Dialog
from bot.dialogue.zones import minute_at
from bot.service.ports import Identity, Store
from bot.service.screens import Screen


class Caller(NamedTuple):
    """Who presses. `name`: as their account shows it. `language`: the code of what is spoken with them."""

    identity: Identity
    name: str
    language: str = ""

    def __repr__(self) -> str:
        return "Caller"


class Step(NamedTuple):
    """What is shown next. `asked`: volunteers were asked, and it goes on in the person's own messages."""

    screen: Screen
    asked: bool = False


class Requests:
    """Raises StoreError where the store is asked, and does not answer.

    `hide_names`: volunteers are told no name at all. An operator's decision: docs/for-communities.md.
    """

    def __init__(
        self,
        store: Store,
        relays: Relays,
        communities: Communities,
        desks: Desks,
        *,
        hide_names: bool = False,
    ) -> None:
        self._relays = relays
        self._communities = communities
        self._desks = desks
        self._hide_names = hide_names
        self._key = store.key("relay-names")

    async def is_offered(self, who: Identity) -> bool:
        """Whether there is anybody to ask, where they are."""
        return await self._home_of(who) is not None

    async def begin(self, caller: Caller) -> Screen:
        """The first screen: what it is about; or why nobody can be asked."""
        found = await self._home_of(caller.identity)
        if found is None:
            return screens.nobody_here(self._own(caller), self._relays.now())
        closed = await self._closed(caller, found[0])
        return closed or screens.ask_topic(self._asker(caller, found[1]))

    async def step(self, caller: Caller, asking: Asking, place: str = "") -> Step:
        """A button on the way. `place`: where the platform writes to them."""
        now, own = self._relays.now(), self._own(caller)
        if asking.step == "cancel":
            return Step(screens.answered(own, "not_asked"))
        if asking.step == "begin":
            return Step(await self.begin(caller))
        found = await self._home_of(caller.identity)
        if found is None:
            return Step(screens.nobody_here(own, now))
        community, settings = found
        closed = await self._closed(caller, community)
        if closed is not None:
            return Step(closed)
        asker = self._asker(caller, settings)
        digest = self._digest(caller.identity, asker.name)
        if asking.step == "topic" or asking.name != digest:  # a name that changed is shown first
            return Step(screens.preview(asker, asking.topic, digest, now))
        person = Party(caller.identity, asker.name, caller.language, place)
        await self._relays.ask(
            Asked(
                now,
                secrets.token_hex(16),
                community,
                settings.supporters_channel,
                codes.new_code(),
                asking.topic,
                asker.language,
                person,
                asking.minutes,
            )
        )
        return Step(screens.answered(own, "asked_direct"), asked=True)

    async def _home_of(self, who: Identity) -> tuple[Identity, CommunitySettings] | None:
        community = (await self._desks.load(who)).community
        if community is None:
            return None
        settings = await self._communities.load(community)
        return (community, settings) if settings.relays else None

    async def _closed(self, caller: Caller, community: Identity) -> Screen | None:
        """Why they cannot ask now, if they cannot."""
        who, now, own = caller.identity, self._relays.now(), self._own(caller)
        accounts = await self._relays.accounts(who)
        if any(map(self._relays.is_in, accounts)):
            return screens.answered(own, "asked_before")
        guard = await self._relays.ledger.guards.load(accounts, minute_at(now))
        if self._relays.ledger.guards.is_refused(guard, community):
            return screens.refused(own, now)
        return screens.wait(own, guard.cool, now) if guard.cool else None

    def _asker(self, caller: Caller, settings: CommunitySettings) -> screens.Asker:
        dialog, own = self._relays.dialog(), self._own(caller)
        language = caller.language if caller.language in dialog.languages else SOURCE_LANGUAGE
        return screens.Asker(
            "" if self._hide_names else caller.name,
            settings.name,
            own,
            dialog.in_language(settings.language),
            dialog.languages[language],
        )

    def _own(self, caller: Caller) -> Dialog:
        return self._relays.dialog().in_language(caller.language)

    def _digest(self, who: Identity, name: str) -> str:
        said = f"{who.platform}\0{who.id}\0{name}".encode()
        return urlsafe_b64encode(blake2b(said, key=self._key, digest_size=6).digest()).decode()
