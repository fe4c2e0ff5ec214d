"""A strict fake of Telegram's Bot API: see README.md in this folder."""

from __future__ import annotations

from .group import Group
from .person import Person
from .server import BotApi

__all__ = ["BotApi", "Group", "Person"]
