"""Somebody at Discord: types, presses what is visible, and sees messages, nothing else."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Iterator
from typing import Any

from tests.discordapi.gateway import Gateway
from tests.discordapi.rest import FORM, Interaction, Rest
from tests.discordapi.world import APPLICATION_ID, BOT_ID, GUILD_ID, GUILDS, Message, World

WAIT = 10.0
"""Seconds until a test gives up on what should happen soon."""
BUTTON, SELECT, TEXT_INPUT = 2, 3, 4


class Person:
    def __init__(self, id: str, world: World, gateway: Gateway, rest: Rest) -> None:
        self.id = id
        self._world, self._gateway, self._rest = world, gateway, rest
        self.roles: list[str] = []
        """Of theirs, in any server."""

    @property
    def channel(self) -> str:
        return self._world.open_channel(self.id)

    async def say(self, text: str) -> str:
        message = self._world.add(self.channel, self.id, {"content": text})
        data = self._world.shown(message) | {"author": self._world.user(self.id)}
        await self._gateway.dispatch("MESSAGE_CREATE", data | {"channel_type": 1})
        return message.id

    async def edit(self, message: str, text: str, *, again: bool = False) -> None:
        """`again`: Discord tells of it a second time, since a link was unfolded."""
        found = self._world.messages[message]
        found.body["content"] = text
        data = self._world.shown(found) | {"author": self._world.user(self.id), "channel_type": 1}
        for _ in range(1 + again):
            await self._gateway.dispatch("MESSAGE_UPDATE", data | {"edited_timestamp": f"2026-11-26 {text}"})

    async def slash(self, name: str, *, in_server: bool | str = False, **options: str) -> Interaction:
        """`in_server`: in the first one, or in the one of that id."""
        inner = [{"name": key, "type": 3, "value": value} for key, value in options.items()]
        data = {
            "id": "1",
            "name": "guide",
            "type": 1,
            "options": [{"name": name, "type": 1, "options": inner}],
        }
        channel = GUILDS[in_server if isinstance(in_server, str) else GUILD_ID] if in_server else self.channel
        return await self._interact(2, data, channel)

    async def press(self, label: str, *, message: str | None = None) -> Interaction:
        """The newest visible button or option of that label; opens a form if that is what it does."""
        where, component, value = self._find(label, message)
        data = {"custom_id": component["custom_id"], "component_type": component["type"]}
        if value is not None:
            data["values"] = [value]
        return await self._press(data, self._world.messages[where])

    async def choose(self, *labels: str) -> Interaction:
        """Several options of one select."""
        found = [self._find(label, None) for label in labels]
        where, component, _ = found[0]
        data = {
            "custom_id": component["custom_id"],
            "component_type": SELECT,
            "values": [v for *_, v in found],
        }
        return await self._press(data, self._world.messages[where])

    async def fill(self, form: Interaction, text: str) -> Interaction:
        """Write into the one field of a form and send it."""
        assert form.form is not None, "no form was opened"
        field = next(one for one in inside(form.form["components"]) if one["type"] == TEXT_INPUT)
        rows = [{"type": 1, "components": [{**field, "value": text}]}]
        data = {"custom_id": form.form["custom_id"], "components": rows}
        return await self._interact(5, data, form.channel, form.origin)

    async def press_in_server(self, label: str, server: str = GUILD_ID) -> Interaction:
        """A button under the newest message of the server's channel that has it."""
        for one in reversed(self._world.in_channel(GUILDS[server])):
            for shown_label, component, _ in pressable(one):
                if shown_label == label and not one.ephemeral:
                    data = {"custom_id": component["custom_id"], "component_type": BUTTON}
                    return await self._press(data, one)
        raise AssertionError(f"nothing in the server's channel is called {label!r}")

    async def press_data(self, custom_id: str, message: str) -> Interaction:
        data = {"custom_id": custom_id, "component_type": BUTTON}
        return await self._press(data, self._world.messages[message])

    async def _press(self, data: dict[str, Any], origin: Message) -> Interaction:
        return await self._interact(3, data, origin.channel, origin)

    async def _interact(
        self, kind: int, data: dict[str, Any], channel: str, origin: Message | None = None
    ) -> Interaction:
        interaction = Interaction(self._world.snowflake(), secrets.token_hex(8), self.id, channel, origin)
        self._rest.interactions[interaction.token] = interaction
        guild = self._world.guild(channel)
        event: dict[str, Any] = {
            "id": interaction.id,
            "token": interaction.token,
            "application_id": APPLICATION_ID,
            "type": kind,
            "version": 1,
            "channel_id": channel,
            "channel": self._world.channel(channel),
            "locale": "en-US",
            "data": data,
            "entitlements": [],
            "authorizing_integration_owners": {"0": guild} if guild else {"1": self.id},
            "context": 0 if guild else 1,
            "attachment_size_limit": 10_000_000,
        }
        user = self._world.user(self.id)
        if guild:
            member = {
                "user": user,
                "roles": self.roles,
                "joined_at": "2026-01-01T00:00:00+00:00",
                "permissions": "0",
            }
            event |= {"guild_id": guild, "member": member | {"deaf": False, "mute": False, "flags": 0}}
        else:
            event |= {"user": user}
        if origin is not None:
            event["message"] = self._world.shown(origin)
        await self._gateway.dispatch("INTERACTION_CREATE", event)
        return interaction

    def messages(self) -> list[Message]:
        return [one for one in self._world.messages.values() if one.channel == self.channel]

    def own(self) -> list[Message]:
        """Those that the bot wrote."""
        return [message for message in self.messages() if message.author == BOT_ID]

    def texts(self) -> list[str]:
        return [shown(message) for message in self.messages()]

    def labels(self) -> list[str]:
        """All that can be pressed now."""
        return [label for message in self.messages() for label, *_ in pressable(message)]

    async def until(self, seen: Callable[[Person], bool], what: str = "") -> None:
        """Wait until something is to be seen. Raises AssertionError when it is not, after WAIT seconds."""
        for _ in range(int(WAIT / 0.02)):
            if seen(self):
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"{what or 'it'} was not to be seen; there is:\n" + "\n---\n".join(self.texts()))

    async def reads(self, text: str) -> None:
        await self.until(lambda person: any(text in one for one in person.texts()), text)

    async def answered(self, interaction: Interaction) -> Interaction:
        await self.until(lambda _: interaction.answered is not None, "an answer to the press")
        return interaction

    async def opened(self, interaction: Interaction) -> Interaction:
        await self.answered(interaction)
        assert interaction.answered == FORM
        return interaction

    def _find(self, label: str, message: str | None) -> tuple[str, dict[str, Any], str | None]:
        for one in reversed(self.messages()):
            if message in (None, one.id):
                for shown_label, component, value in pressable(one):
                    if shown_label == label:
                        return one.id, component, value
        raise AssertionError(f"nothing visible is called {label!r}; there is: {self.labels()}")


def shown(message: Message) -> str:
    """The words of a message, of its newer components too."""
    texts = [str(message.body.get("content") or "")]
    texts += [
        str(one["content"]) for one in inside(message.body.get("components") or []) if one["type"] == 10
    ]
    return "\n".join(text for text in texts if text)


def pressable(message: Message) -> Iterator[tuple[str, dict[str, Any], str | None]]:
    for one in inside(message.body.get("components") or []):
        if one["type"] == BUTTON and not one.get("disabled") and "custom_id" in one:
            yield str(one.get("label") or ""), one, None
        if one["type"] == SELECT and not one.get("disabled"):
            for option in one["options"]:
                yield str(option["label"]), one, str(option["value"])


def inside(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """All of them, however deep they lie."""
    for one in components:
        yield one
        yield from inside(one.get("components") or [])
        if isinstance(one.get("component"), dict):
            yield from inside([one["component"]])
        if isinstance(one.get("accessory"), dict):
            yield from inside([one["accessory"]])
