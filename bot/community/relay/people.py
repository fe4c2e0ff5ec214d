"""What an adapter needs of "Talk to a person"."""

from __future__ import annotations

from typing import NamedTuple

from bot.community.communities import Communities
from bot.community.relay.relays import Relays
from bot.community.relay.requests import Requests


class People(NamedTuple):
    relays: Relays
    requests: Requests
    communities: Communities
