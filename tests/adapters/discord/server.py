"""People on a Discord in memory (simcord). They see what Discord would show them, and press only that."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import discord
import simcord

from bot.adapters.discord.client import GuideClient
from bot.adapters.discord.tree import sync
from bot.community.communities import Communities
from bot.community.desk import Desks
from bot.community.dialogs import DeskDialogs
from bot.community.members import Members
from bot.community.relay.people import People
from bot.community.relay.relays import Relays
from bot.community.relay.requests import Requests
from bot.community.statistics import Statistics
from bot.dialogue.model import Dialog
from bot.keepsakes.documents import draw
from bot.keepsakes.year import draw as draw_year
from bot.service.conversations import Conversations
from bot.service.platforms import Words
from bot.service.ports import Store
from tests.canaries import LEAST_NAME, watch

BUTTON, SELECT, TEXT, FIELD = 2, 3, 10, 4
"""Types of components (Discord, "Component Reference")."""


def guide_on(store: Store, dialog: Dialog, *beside: Dialog) -> GuideClient:
    """A process of the guide. A second one on the same store is a restart. `beside`: other dialogs."""
    desks = Desks(store)
    members = members_on(store, desks)
    every = {one.id: one for one in (dialog, *beside)}
    dialogs = DeskDialogs(desks, members.communities, dialog.id, lambda: every) if beside else None
    relays = Relays(store, members.communities, lambda: dialog, patience=0.0)
    members.gone.append(relays.drop)
    requests = Requests(store, relays, members.communities, desks)
    return GuideClient(
        Conversations(every, store, draw=draw, whereabouts=members),
        Words(dialog.id, "**In short**\n- Nobody reads.", dialogs),
        members,
        people=People(relays, requests, members.communities),
    )


def members_on(store: Store, desks: Desks | None = None) -> Members:
    communities = Communities(store)
    return Members(desks or Desks(store), communities, Statistics(store, communities, draw_year))


class Server:
    """Discord, with one community server in it, and the guide's process."""

    def __init__(self, env: simcord.Env, store: Store, dialog: Dialog) -> None:
        self.env = env
        self.store = store
        self.dialog = dialog
        self.guild = env.create_guild("AJET")
        self.channel = self.guild.create_text_channel("general")

    async def sync(self) -> None:
        await sync(self.bot.tree)

    @property
    def bot(self) -> GuideClient:
        assert isinstance(self.env.bot, GuideClient)
        return self.env.bot

    def person(self, name: str = "ann") -> Person:
        return Person(self, name)

    async def restart(self) -> None:
        """The process ends, and another begins on the same store."""
        await self.env.restart_bot(guide_on(self.store, self.dialog))

    @property
    def synced(self) -> list[dict[str, Any]]:
        """The commands, as Discord was told of them last."""
        sent = [one for one in self.requests if one.method == "PUT" and one.path.endswith("/commands")]
        return list(sent[-1].json)

    @property
    def requests(self) -> list[Any]:
        return self.env.http_requests


class Person:
    """`here` is where they look: their own messages with the bot, or the server's channel."""

    def __init__(self, server: Server, name: str) -> None:
        self.env = server.env
        watch.note(name, least=LEAST_NAME)
        self.user = server.env.create_user(name)
        self.member = server.guild.add_member(self.user)
        self.server = server
        self.in_server = False
        self.last: Any = None
        """What came of the last command or press (simcord's InteractionResult)."""

    @property
    def messages(self) -> list[discord.Message]:
        """What they see, oldest first."""
        if self.in_server:
            return self.server.channel.history(viewer=self.member)
        return self.user.dm_channel.history(viewer=self.user)

    @property
    def texts(self) -> list[str]:
        return [self.words(message) for message in self.messages]

    @property
    def screen(self) -> str:
        """The newest message."""
        return self.texts[-1]

    def words(self, message: discord.Message) -> str:
        """All words of a message, without what stands on things to press."""
        parts = [part["content"] for part in self.parts(message) if part["type"] == TEXT]
        return "\n\n".join([*([message.content] if message.content else []), *parts])

    def parts(self, message: discord.Message) -> Iterator[dict[str, Any]]:
        """Everything in a message, however deep it lies."""
        waiting: list[Any] = list(self.env.backend.get_message(message.channel.id, message.id).components)
        while waiting:
            one = waiting.pop(0)
            yield one
            waiting = [*one.get("components", []), *waiting]

    def labels(self, message: discord.Message | None = None) -> list[str]:
        """What can be pressed or chosen: on one message, or anywhere."""
        found = []
        for one in [message] if message is not None else self.messages:
            for part in self.parts(one):
                found += [part["label"]] if part["type"] == BUTTON else []
                found += [option["label"] for option in part.get("options", [])]
        return found

    def descriptions(self) -> list[str]:
        """What stands below the choices of lists."""
        parts = [part for message in self.messages for part in self.parts(message)]
        return [option.get("description", "") for part in parts for option in part.get("options", [])]

    @property
    def live(self) -> list[discord.Message]:
        """The messages on which anything can be pressed."""
        return [message for message in self.messages if self.labels(message)]

    async def slash(self, command: str, **options: Any) -> Any:
        self._wait()
        if self.in_server:
            self.last = await self.member.slash(self.server.channel, f"guide {command}", **options)
        else:
            self.last = await self.user.slash(f"guide {command}", **options)
        return self.last

    def _wait(self) -> None:
        """Nobody does two things in the same millisecond, and Discord's ids count those."""
        self.env.backend.clock.advance(0.1)

    async def say(self, text: str) -> None:
        self._wait()
        await self.user.send_dm(text)

    async def press(self, *labels: str) -> Any:
        """A button or choices of a list, on the newest message that has them."""
        self._wait()
        actor = self.member if self.in_server else self.user
        for message in reversed(self.messages):
            for part in self.parts(message):
                if part["type"] == BUTTON and (part["label"],) == labels:
                    self.last = await actor.click(message, custom_id=part["custom_id"])
                    return self.last
                values = [option["value"] for option in part.get("options", []) if option["label"] in labels]
                if len(values) == len(labels):
                    self.last = await actor.select(message, values)
                    return self.last
        raise AssertionError(f"nothing to press says {labels}; there is {self.labels()}")

    async def fill_in(self, text: str) -> Any:
        """The form that the last press opened."""
        self._wait()
        actor = self.member if self.in_server else self.user
        self.last = await actor.submit_modal(self.last, {"written": text})
        return self.last

    def data(self, label: str) -> str:
        """The custom_id of a button, or the value of a choice."""
        for message in reversed(self.messages):
            for part in self.parts(message):
                if part["type"] == BUTTON and part["label"] == label:
                    return str(part["custom_id"])
                for option in part.get("options", []):
                    if option["label"] == label:
                        return str(option["value"])
        raise AssertionError(label)
