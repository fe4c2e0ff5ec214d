"""The panel: whoever presses it is answered where nobody else sees it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.service.ports import Identity
from tests.adapters.discord.server import Person, Server
from tests.adapters.discord.test_admin import Volunteer, panels, set_up, vera

__all__ = ["vera"]


class Member(Person):
    """Somebody in the server, who presses what stands on its panel."""

    async def press_panel(self, channel: Any, label: str) -> None:
        self._wait()
        (panel,) = panels(self.server, channel)
        self.last = await self.member.click(panel, label=label)

    @property
    def answers(self) -> list[str]:
        """What the last press brought them there, and nobody else."""
        messages = [self.last.response, *self.last.followups]
        assert all(one.ephemeral for one in messages if one is not None)
        return [self.words(one.message) for one in messages if one is not None]


@pytest.fixture
def mei(server: Server) -> Member:
    return Member(server, "mei")


async def test_start_opens_the_person_s_own_messages_and_tells_nobody(
    vera: Volunteer, mei: Member, server: Server
) -> None:
    channel = await set_up(vera)
    await mei.press_panel(channel, "Start")
    assert "written to you in a direct message" in mei.answers[0]
    assert mei.texts[0] == "-# Tebiki\nHello. We look at one *crossing* together."
    (panel,) = panels(server, channel)
    assert [message.id for message in channel.history(viewer=server.person("bob").member)] == [panel.id]


@pytest.mark.parametrize(
    ("label", "words"),
    [("Help now", "Night Line"), ("Questions and answers", "What would you like to read about?")],
)
async def test_help_and_cards_are_answered_right_there_to_the_person_alone(
    label: str, words: str, vera: Volunteer, mei: Member, server: Server
) -> None:
    channel = await set_up(vera)
    before = panels(server, channel)[0].content
    await mei.press_panel(channel, label)
    assert words in "\n".join(mei.answers)
    assert mei.messages == [], "nothing in their own messages"
    assert panels(server, channel)[0].content == before, "the panel stays as it is"
    assert await server.store.talks(Identity("discord", str(mei.user.id))) == [], "nothing is kept of them"


async def test_from_then_on_the_community_is_theirs(vera: Volunteer, mei: Member, server: Server) -> None:
    channel = await set_up(vera)
    await vera.press("Local card")
    await vera.press("Add a clinic")
    await vera.write(title="Harbour Clinic", text="English on Tuesdays.")
    await mei.press_panel(channel, "Start")
    await mei.press("North")
    await mei.say("near me")
    assert "Harbour Clinic" in mei.screen
    await server.restart()
    await mei.say("near me")
    assert "Harbour Clinic" in mei.screen
    elsewhere = server.person("bob")
    await elsewhere.say("near me")
    assert "You came here by no community" in elsewhere.screen


async def test_talk_to_a_person_names_a_line_where_nobody_can_be_reached(
    vera: Volunteer, mei: Member, server: Server
) -> None:
    channel = await set_up(vera)
    await vera.press("Turn on Talk to a person")
    await vera.choose("channel", server.channel)
    await mei.press_panel(channel, "Talk to a person")
    assert "Nobody from this chapter can be reached here yet" in mei.answers[0]
    assert "**0120-000-000**" in mei.answers[0]


async def test_while_it_is_switched_off_the_panel_has_numbers_and_begins_nothing(
    vera: Volunteer, mei: Member, server: Server
) -> None:
    channel = await set_up(vera)
    (panel,) = panels(server, channel)
    await vera.press("Switch the guide off")
    (panel,) = panels(server, channel)
    assert "rests here" in panel.content
    await mei.press_panel(channel, "Help now")
    assert "Night Line" in mei.answers[0]


async def test_a_panel_pressed_by_many_shows_nothing_of_it(
    vera: Volunteer, mei: Member, server: Server
) -> None:
    channel = await set_up(vera)
    before = panels(server, channel)[0]
    for name in ("a", "b", "c"):
        await Member(server, name).press_panel(channel, "Help now")
    after = panels(server, channel)[0]
    assert (after.content, after.edited_at, len(after.components)) == (before.content, None, 1)
    await vera.admin("show")
    assert "3" not in vera.screen
