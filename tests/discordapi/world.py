"""Who and what there is: people, the bot, channels, messages. Ids are snowflakes in order."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

EPOCH_MS = 1_420_070_400_000
"""Discord's own: the first second of 2015."""
BOT_ID, APPLICATION_ID = "9000", "9000"
GUILD_ID, OTHER_GUILD_ID = "7000", str(1 << 22)
"""Two servers: of two shards, the first has the one and the second the other."""
GUILDS = {GUILD_ID: "7001", OTHER_GUILD_ID: str((1 << 22) + 1)}
"""The channel of each."""
SUPPRESS_NOTIFICATIONS, EPHEMERAL = 1 << 12, 1 << 6


@dataclass
class Message:
    id: str
    channel: str
    author: str
    body: dict[str, Any]
    ephemeral: bool = False

    def to_json(self, author: dict[str, Any]) -> dict[str, Any]:
        return {
            "id": self.id,
            "channel_id": self.channel,
            "author": author,
            "content": self.body.get("content") or "",
            "timestamp": "2026-11-25T00:00:00+00:00",
            "edited_timestamp": None,
            "tts": False,
            "mention_everyone": False,
            "mentions": [],
            "mention_roles": [],
            "attachments": self.body.get("attachments_shown", []),
            "embeds": self.body.get("embeds") or [],
            "pinned": False,
            "type": 0,
            "flags": self.body.get("flags") or 0,
            "components": self.body.get("components") or [],
        }


@dataclass
class World:
    """`closed`: people who take no direct messages. `requests`: every call, for tests to look at, and
    `after_each` is called after it."""

    people: dict[str, str] = field(default_factory=dict)
    channels: dict[str, str] = field(default_factory=dict)  # person -> direct-message channel
    messages: dict[str, Message] = field(default_factory=dict)
    closed: set[str] = field(default_factory=set)
    commands: list[dict[str, Any]] = field(default_factory=list)
    requests: list[tuple[str, str, Any]] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    after_each: Callable[[], None] = lambda: None
    last: int = 0
    advised_shards: int = 1
    installs: dict[str, Any] = field(
        default_factory=lambda: {
            "0": {"oauth2_install_params": {"scopes": ["applications.commands", "bot"], "permissions": "0"}},
            "1": {},
        }
    )

    def snowflake(self) -> str:
        now = (int(time.time() * 1000) - EPOCH_MS) << 22
        self.last = max(self.last + 1, now)
        return str(self.last)

    def age(self, message: Message) -> float:
        """In seconds."""
        return time.time() - ((int(message.id) >> 22) + EPOCH_MS) / 1000

    def user(self, id: str) -> dict[str, Any]:
        bot = id == BOT_ID
        return {
            "id": id,
            "username": "tebiki" if bot else self.people[id],
            "discriminator": "0",
            "global_name": None,
            "avatar": None,
            "bot": bot,
        }

    def open_channel(self, person: str) -> str:
        if person not in self.channels:
            self.channels[person] = self.snowflake()
        return self.channels[person]

    def owner(self, channel: str) -> str | None:
        return next((person for person, one in self.channels.items() if one == channel), None)

    def guild(self, channel: str) -> str | None:
        return next((guild for guild, one in GUILDS.items() if one == channel), None)

    def channel(self, id: str) -> dict[str, Any]:
        person = self.owner(id)
        if person is None:
            return {
                "id": id,
                "type": 0,
                "guild_id": self.guild(id),
                "name": "talk",
                "position": 0,
                "permissions": "0",
            }
        return {"id": id, "type": 1, "recipients": [self.user(person)], "last_message_id": None}

    def add(self, channel: str, author: str, body: dict[str, Any], *, ephemeral: bool = False) -> Message:
        message = Message(self.snowflake(), channel, author, body, ephemeral)
        self.messages[message.id] = message
        return message

    def shown(self, message: Message) -> dict[str, Any]:
        return message.to_json(self.user(message.author))

    def in_channel(self, channel: str) -> list[Message]:
        return [message for message in self.messages.values() if message.channel == channel]
