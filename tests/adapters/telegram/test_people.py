"""Two people on Telegram and a group of supporters: the link out of the group, and who may follow it."""

from __future__ import annotations

import pytest

from bot.community.communities import Communities
from bot.community.desk import Desk, Desks
from bot.community.settings import TELEGRAM, CommunitySettings
from bot.service.ports import Identity
from tests.adapters.telegram.running import House
from tests.botapi.group import Group
from tests.botapi.person import Person
from tests.botapi.server import BotApi

WAIT = 15.0


@pytest.fixture
async def supporters(house: House, botapi: BotApi) -> Group:
    """A group of which the bot is told to ask; Ann came by a community that has it."""
    botapi.rates.on = False
    founder = botapi.person("Fay")
    group = botapi.group("Supporters")
    await group.add_bot(founder)
    home = Identity(TELEGRAM, "-1009")
    chosen = CommunitySettings(name="Gunma", relay=True, supporters_channel=str(group.chat.id))
    await Communities(house.store).change(home, lambda _: chosen)
    return group


async def ann_of(house: House, botapi: BotApi) -> Person:
    ann = botapi.person("Ann")
    home = Identity(TELEGRAM, "-1009")
    await Desks(house.store).change(Identity("telegram", str(ann.id)), lambda _: Desk(community=home))
    await ann.start()
    await ann.sees("Which side of the river", WAIT)
    return ann


async def asks(ann: Person) -> None:
    await ann.send("/person")
    await ann.sees("What would it be about?", WAIT)
    await ann.press("Life here")
    await ann.sees("Ann would like to talk. Topic: Life here.", WAIT)
    await ann.press("Ask, and wait an hour")
    await ann.sees("The volunteers have been asked", WAIT)


def link_in(group: Group) -> str:
    """The payload of the button under what the bot wrote there last."""
    shown = [message for message in group.chat.visible if message.by_bot][-1]
    assert shown.words.endswith("Someone would like to talk. Topic: Life here. Language: English.")
    button = shown.button("I can talk now")
    assert button is not None
    return str(button["url"]).partition("?start=")[2]


async def test_a_supporter_follows_the_link_and_the_two_talk(
    house: House, botapi: BotApi, supporters: Group
) -> None:
    async with house.open():
        ann, bob = await ann_of(house, botapi), botapi.person("Bob")
        supporters.join(bob)
        await asks(ann)
        await bob.start(link_in(supporters))
        await bob.sees(
            "Ann would like to talk. Topic: Life here. Language: English. You have taken this", WAIT
        )
        await ann.sees("Bob is here, a volunteer.", WAIT)
        shown = [message for message in supporters.chat.visible if message.by_bot]
        assert [message.labels for message in shown] == [[]], "nobody can claim it any more"
        await ann.send("hello *you* @everyone https://example.com")
        said = await bob.sees("hello *you*", WAIT)
        assert "@everyone" not in said.words
        assert "https://example" not in said.words
        await bob.send("hi, see https://example.com/help")
        assert "https://example.com/help" in (await ann.sees("hi, see", WAIT)).words
        await bob.block()
        await ann.send("still there?")
        await ann.sees("Bob cannot be reached any more", WAIT)
        await ann.send("North")
        await ann.sees("Have you crossed before?", WAIT)


async def test_a_link_does_not_let_in_who_is_not_in_the_group(
    house: House, botapi: BotApi, supporters: Group
) -> None:
    async with house.open():
        ann, eve = await ann_of(house, botapi), botapi.person("Eve")
        await asks(ann)
        await eve.start(link_in(supporters))
        await eve.sees("Only supporters of this community can take this.", WAIT)
        assert not any("Eve" in text for text in ann.texts)


async def test_an_edit_of_danger_brings_numbers_and_a_press_of_the_guides_says_where_words_go(
    house: House, botapi: BotApi, supporters: Group
) -> None:
    async with house.open():
        ann, bob = await ann_of(house, botapi), botapi.person("Bob")
        supporters.join(bob)
        await asks(ann)
        await bob.start(link_in(supporters))
        await ann.sees("Bob is here", WAIT)
        wrote = await ann.send("hello")
        await bob.sees("Ann: hello", WAIT)
        await ann.edit(wrote, "i want to die")
        await ann.sees("0120-000-000", WAIT)
        await bob.sees("Ann (changed): i want to die", WAIT)
        question = next(message for message in ann.messages if "Which side" in message.words)
        await ann.press("North", on=question)
        await ann.sees("Have you crossed before?", WAIT)
        await ann.sees("What you type here goes to Bob", WAIT)
        await ann.send("yes")
        await bob.sees("Ann: yes", WAIT)
        assert not any("✓ Yes" in text for text in ann.texts), "the open question did not take it"
        await ann.send("/recap")
        await ann.sees("What you have said so far", WAIT)
        await ann.send("/stop")
        await ann.sees("The talk with Bob is over", WAIT)
        await bob.sees("Ann has ended the talk", WAIT)
