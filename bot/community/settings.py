"""What a community server, or a group, has chosen for itself: few things, each with a default that works.

A community is an `Identity` as a person is: ("discord-server", "1234"), ("telegram-group", "-1001234").
Settings are sealed in the store under that identity, so that leaving destroys their key. They hold nothing of
anybody who talks to the guide.
"""

from __future__ import annotations

from typing import Final

import msgspec

from bot.community.card import LocalFact, LocalLine
from bot.dialogue.local import LocalEntry
from bot.service.ports import Identity

DISCORD: Final = "discord-server"
TELEGRAM: Final = "telegram-group"
"""The platforms of communities, as their identities name them."""


class CommunitySettings(
    msgspec.Struct, frozen=True, array_like=False, tag="community", omit_defaults=True, kw_only=True
):
    """Ids are those of the platform, as text; "" for none.

    `home`: whose settings they are, so that those of a server that was left can be found. `name`: of the
    chapter. `place`: the name of a prefecture or an AJET block (`places.py`). `language`: in which the
    panel is written, and the guide speaks to whoever has chosen none, and whose app speaks none that it
    does. `dialogs`: the ids of those that are offered, in order; none named is all that there are.
    `panel_message`: where the panel stands, as the adapter notes it. `enabled`: the whole of it; while off,
    the panel tells where to find help, and begins no talk. `relay`: whether "Talk to a person" leads to the
    supporters. `entries`, `facts`, `lines`: the local card (`card.py`).
    """

    version: int = 1
    home: Identity | None = None
    name: str = ""
    place: str = ""
    language: str = ""
    dialogs: tuple[str, ...] = ()
    panel_channel: str = ""
    panel_message: str = ""
    supporters_role: str = ""
    supporters_channel: str = ""
    enabled: bool = True
    relay: bool = False
    statistics: bool = False
    entries: tuple[LocalEntry, ...] = ()
    facts: tuple[LocalFact, ...] = ()
    lines: tuple[LocalLine, ...] = ()

    def offers(self, dialog: str) -> bool:
        return not self.dialogs or dialog in self.dialogs

    @property
    def relays(self) -> bool:
        """Whether somebody may ask for a person here: it is switched on, and there is where to ask."""
        return self.enabled and self.relay and bool(self.supporters_channel)


DEFAULTS: Final = CommunitySettings()
