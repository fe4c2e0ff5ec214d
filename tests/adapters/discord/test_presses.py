"""Presses that come twice, too late, from somebody else or from nowhere: one kind sentence, no effect."""

from __future__ import annotations

import asyncio
from typing import Any

import discord
import pytest
from simcord.backend import serializers
from simcord.interactions import base_payload

from bot.adapters.discord.incoming import from_press
from bot.adapters.discord.updates import read_press
from tests.adapters.discord.server import Person, Server

MOVED_ON = "We have moved on since then. This is where we are now."


def press_event(server: Server, person: Person, custom_id: str, message: discord.Message) -> dict[str, Any]:
    """What Discord sends of a press; anybody can make one up."""
    backend = server.env.backend
    record, payload = _event(server, person, 3, {"custom_id": custom_id, "component_type": 2})
    stored = backend.get_message(message.channel.id, message.id)
    record.source_message_id = message.id
    return {**payload, "message": dict(serializers.message_payload(backend, stored))}


def form_event(server: Server, person: Person, custom_id: str, text: str) -> dict[str, Any]:
    """What Discord sends of a form whose message is gone."""
    field = {"type": 4, "custom_id": "written", "value": text}
    parts = [{"type": 18, "component": field}]
    return _event(server, person, 5, {"custom_id": custom_id, "components": parts})[1]


def _event(server: Server, person: Person, sort: int, data: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
    return base_payload(
        server.env.backend,
        type=sort,
        channel_id=person.user.dm_channel.id,
        guild_id=None,
        user_id=person.user.id,
        data=data,
    )


async def send(server: Server, *events: dict[str, Any]) -> None:
    """At the same moment."""
    for event in events:
        server.env.backend.emit("INTERACTION_CREATE", event)
    await server.env.settle()


async def test_the_second_of_two_quick_presses_shows_nothing_more(ann: Person, server: Server) -> None:
    await ann.slash("start")
    question = ann.messages[-1]
    north = ann.data("North")
    await send(server, *(press_event(server, ann, north, question) for _ in range(2)))
    assert [text for text in ann.texts if "crossed before" in text] == [ann.screen]
    assert len(ann.live) == 1


async def test_of_two_different_presses_at_once_the_first_counts(ann: Person, server: Server) -> None:
    await ann.slash("start")
    question = ann.messages[-1]
    north, south = ann.data("North"), ann.data("South")
    await send(server, press_event(server, ann, north, question), press_event(server, ann, south, question))
    assert "✓ North" in ann.texts[1]
    assert len(ann.live) == 1


async def test_a_button_from_long_ago_shows_where_we_are(ann: Person, server: Server) -> None:
    await ann.slash("start")
    question, south = ann.messages[-1], ann.data("South")
    await ann.press("North")
    await ann.press("Yes")
    await send(server, press_event(server, ann, south, question))
    assert "so far “North”. Change it to “South”?" in ann.screen
    assert len(ann.live) == 1


async def test_somebody_elses_button_has_no_effect(ann: Person, server: Server) -> None:
    bob = server.person("bob")
    await ann.slash("start")
    await bob.slash("start")
    await send(server, press_event(server, bob, ann.data("North"), bob.messages[-1]))
    assert bob.screen.startswith(f"-# ▱▱▱▱▱▱▱▱  0 answered, 4 to go\n{MOVED_ON}")
    assert "✓" not in "".join(ann.texts)


@pytest.mark.parametrize(
    "custom_id", ["1p", "nonsense", "1pXXXXXXXX------------0", "1wXXXXXXXX------------0", "x" * 100, "choose"]
)
async def test_a_forged_press_gets_one_kind_sentence(custom_id: str, ann: Person, server: Server) -> None:
    await ann.slash("start")
    before = len(ann.messages)
    await send(server, press_event(server, ann, custom_id, ann.messages[-1]))
    assert MOVED_ON in ann.screen
    assert len(ann.messages) <= before + 1
    assert not server.store.payloads  # type: ignore[attr-defined]


async def test_an_old_button_brings_nobody_back(ann: Person, server: Server) -> None:
    await ann.slash("start")
    old = ann.data("North")
    await ann.press("North")
    await ann.slash("forget")
    await ann.press("Yes, erase it all")
    assert any(text.endswith("clear those by hand.") for text in ann.texts)
    await send(server, press_event(server, ann, old, ann.messages[-1]))
    assert MOVED_ON in ann.screen
    assert not server.store.payloads  # type: ignore[attr-defined]


async def test_nothing_readable_stands_on_a_button(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.press("North")
    await ann.press("No")
    for custom_id in {ann.data(label) for label in ann.labels()}:
        assert "north" not in custom_id
        assert str(ann.user.id) not in custom_id
        assert len(custom_id) <= 64


async def test_the_same_update_twice_is_applied_once(ann: Person, server: Server) -> None:
    """A RESUME may bring again what was there already."""
    await ann.slash("start")
    event = press_event(server, ann, ann.data("North"), ann.messages[-1])
    await send(server, event)
    seen = ann.texts
    again = {**event, "token": event["token"]}
    server.env.backend.interactions[int(event["id"])].responded = False
    await send(server, again)
    assert ann.texts[-1] == seen[-1]
    assert len([text for text in ann.texts if "✓ North" in text]) == 1


async def test_the_same_message_twice_is_taken_once(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.press("North")
    await ann.press("No")
    await ann.say("bag")
    stored = server.env.backend.get_message(ann.user.dm_channel.id, ann.messages[-2].id)
    assert stored.content == "bag"
    server.env.backend.emit("MESSAGE_CREATE", dict(serializers.message_payload(server.env.backend, stored)))
    await server.env.settle()
    assert ann.screen.endswith("Any number between will do.")
    assert "is needed here" not in "".join(ann.texts)


async def test_what_tells_updates_apart_is_discords_own_id(ann: Person, server: Server) -> None:
    await ann.slash("start")
    event = press_event(server, ann, ann.data("North"), ann.messages[-1])
    assert from_press(read_press(event)).update == event["id"]


async def test_a_view_that_ends_takes_no_button_of_anybody_with_it(ann: Person, server: Server) -> None:
    """discord.py 2.7.1: a stopped view with a DynamicItem and a plain item unregisters the pattern for all.

    The guide registers neither: presses are read straight from the gateway's event.
    """

    class Anything(discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"1[patw].*"):
        def __init__(self) -> None:
            super().__init__(discord.ui.Button(label="x", custom_id="1pXXXXXXXX------------0"))

        @classmethod
        async def from_custom_id(cls, *_: Any) -> Anything:
            return cls()

    await ann.slash("start")
    server.bot.add_dynamic_items(Anything)
    view = discord.ui.View(timeout=None)
    view.add_item(Anything())
    view.add_item(discord.ui.Button(label="plain", custom_id="plain"))
    server.bot.add_view(view)
    view.stop()
    assert not server.bot._connection._view_store._dynamic_items, "the bug is still there"
    await ann.press("North")
    assert "crossed before" in ann.screen


async def test_nothing_is_kept_of_what_was_sent(ann: Person, server: Server) -> None:
    """Neither views nor forms: memory does not grow with the messages, and a restart loses nothing."""
    await ann.slash("start")
    await ann.press("North")
    await ann.press("No")
    await ann.press("Bag")
    await ann.press("4")
    await ann.press("Write it here")
    store = server.bot._connection._view_store
    assert not store._views.get(None)
    assert not [views for views in store._views.values() if views]
    assert not store._modals
    assert not store._synced_message_views


async def test_a_form_opened_before_a_restart_is_taken_after_it(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.press("North")
    await ann.press("No")
    await ann.press("Bag")
    await ann.press("4")
    await ann.press("Write it here")
    await server.restart()
    await ann.fill_in("2 people")
    assert "✓ 2 people" in ann.texts[-2]
    assert ann.last.acknowledged


async def test_a_form_that_could_not_be_read_can_be_opened_again(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.press("North")
    await ann.press("No")
    await ann.press("Bag")
    await ann.press("4")
    await ann.press("Write it here")
    await ann.fill_in("purple")
    assert "Write it here" in ann.labels()
    await ann.press("Write it here")
    await ann.fill_in("3")
    assert "✓ 3 people" in ann.texts[-2]


async def test_a_cry_for_help_in_a_form_of_a_talk_long_gone_is_heard(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.press("North")
    await ann.press("No")
    await ann.press("Bag")
    await ann.press("4")
    await ann.press("Write it here")
    form = ann.last.modal["custom_id"]
    await ann.slash("forget")
    await ann.press("Yes, erase it all")
    await send(server, form_event(server, ann, form, "2"))
    assert MOVED_ON in ann.screen
    await send(server, form_event(server, ann, form, "i want to kill myself"))
    assert "do not have to be alone" in ann.screen


async def test_many_people_at_once_each_get_their_own(server: Server) -> None:
    people = [server.person(f"p{number}") for number in range(10)]
    for person in people:
        await person.slash("start")
    events = [
        press_event(server, person, person.data("North" if n % 2 else "South"), person.messages[-1])
        for n, person in enumerate(people)
    ]
    await asyncio.sleep(0)
    await send(server, *events)
    for n, person in enumerate(people):
        assert ("✓ North" if n % 2 else "✓ South") in person.texts[1]
