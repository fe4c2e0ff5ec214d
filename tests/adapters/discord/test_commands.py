"""`/guide …` in a server and in direct messages; what is offered while somebody types; when it is synced."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.adapters.discord.commands import NAMES
from bot.adapters.discord.panels import community_of
from bot.adapters.discord.tree import is_changed, sync
from bot.community.settings import CommunitySettings
from bot.service.ports import Identity
from tests.adapters.discord.server import Person, Server, guide_on
from tests.talking import shipped

ALL = ["start", "continue", "recap", "change", "cards", "ask", "help-now", "pause"]
ALL += [
    "remind",
    "restart",
    "person",
    "language",
    "keepsake",
    "link",
    "unlink",
    "privacy",
    "export",
    "forget",
    "hide",
    "help",
]
TEXTS = {"cards": {"card": "ferries"}, "ask": {"about": "the ferry"}}


async def test_all_commands_are_there_in_servers_and_direct_messages(ann: Person, server: Server) -> None:
    expected = {f"guide {name}" for name in ALL}
    assert set(ann.user.available_commands()) == expected
    assert set(ann.member.available_commands(server.channel)) == expected


async def test_names_and_words_are_in_japanese_too(server: Server) -> None:
    admin, guide = server.synced
    assert (admin["name"], admin["name_localizations"]) == ("guide-admin", {"ja": "てびき設定"})
    assert int(admin["default_member_permissions"]) == 1 << 5, "shown to those who may manage the server"
    assert (admin["contexts"], admin["integration_types"]) == ([0], [0]), "in servers alone"
    assert all(one["name_localizations"]["ja"] for one in admin["options"])
    assert guide["name_localizations"] == {"ja": "てびき"}
    assert guide["integration_types"] == [0, 1], "installed to a server, or to a person"
    assert set(guide["contexts"]) == {0, 1, 2}
    for command in guide["options"]:
        assert command["name_localizations"] == {"ja": NAMES[command["name"]]}
        assert command["description_localizations"]["ja"]
        assert 1 <= len(command["description"]) <= 100


@pytest.mark.parametrize("command", ALL)
async def test_every_answer_in_a_server_is_seen_by_one_person_alone(
    command: str, ann: Person, server: Server
) -> None:
    other = server.person("bob")
    ann.in_server = other.in_server = True
    result = await ann.slash(command, **TEXTS.get(command, {}))
    assert result.response is not None or result.followups
    assert other.messages == []
    for answer in (result.response, *result.followups):
        assert answer is None or answer.ephemeral


async def test_start_in_a_server_opens_direct_messages_and_says_so_to_the_person_alone(
    ann: Person, server: Server
) -> None:
    ann.in_server = True
    await ann.slash("start")
    assert ann.texts == [
        "-# Tebiki\nThe guide has written to you in a direct message. Nobody else can see this line."
    ]
    ann.in_server = False
    assert ann.texts[0] == "-# Tebiki\nHello. We look at one *crossing* together."
    await ann.press("North")
    assert "Have you crossed before?" in ann.screen


@pytest.mark.parametrize("code", [50007, 50278])
async def test_closed_direct_messages_offer_to_talk_right_there(
    code: int, ann: Person, server: Server
) -> None:
    server.env.inject_error("POST", "/channels/*/messages", status=403, code=code, message="Cannot send")
    ann.in_server = True
    await ann.slash("start")
    assert "Privacy Settings" in ann.screen
    assert "15 minutes" in ann.screen
    posts = [one for one in server.requests if one.path.endswith("/messages")]
    assert len(posts) == 1, "a 403 is never tried again"
    await ann.press("Talk right here")
    assert ann.texts[-2:] == [
        "-# Tebiki\nHello. We look at one *crossing* together.",
        "-# ▱▱▱▱▱▱▱▱  0 answered, 4 to go\nWhich side of the river are you on?\n\n"
        "- **The island**: It has a pier.",
    ]
    await ann.press("North")
    assert ann.texts[-2:] == [
        "Which side of the river are you on?\n\n✓ North",
        "-# ▰▱▱▱▱▱▱▱  1 answered, 6 to go\nHave you crossed before?",
    ]
    assert all(message.flags.ephemeral for message in ann.messages)


async def test_direct_messages_that_cannot_be_opened_now_offer_the_same(ann: Person, server: Server) -> None:
    server.env.inject_error("POST", "/users/@me/channels", status=400, code=40003, message="too fast")
    ann.in_server = True
    await ann.slash("start")
    assert "Talk right here" in ann.labels()


async def test_cards_are_offered_by_their_titles_and_other_words(ann: Person) -> None:
    choices = await ann.user.autocomplete("guide cards", "card", "")
    assert choices
    titles = {card.title for card in ann.server.dialog.cards.values()}
    assert {choice["name"] for choice in choices} <= titles
    also = next(card for card in ann.server.dialog.cards.values() if card.also)
    offered = await ann.user.autocomplete("guide ask", "about", also.also[0])
    assert offered[0]["value"] == also.title
    within = await ann.user.autocomplete("guide cards", "card", also.title.split()[-1][:5].upper())
    assert also.title in [choice["name"] for choice in within]
    await ann.slash("cards", card=also.title)
    assert f"**{also.title}**" in ann.screen


async def test_asking_finds_cards_and_answers_no_question(ann: Person) -> None:
    card = next(card for card in ann.server.dialog.cards.values() if card.also)
    await ann.slash("start")
    await ann.slash("ask", about=f"{card.also[0]}")
    assert f"**{card.title}**" in ann.screen
    await ann.slash("ask", about="north")
    assert "What would you like to read about?" in ann.screen
    await ann.slash("recap")
    assert "You have not answered anything yet." in ann.screen


@pytest.mark.parametrize(
    ("command", "option"), [("ask", "about"), ("cards", "card"), ("start", "talk"), ("link", "code")]
)
async def test_what_is_asked_is_looked_at_for_danger_first(command: str, option: str, ann: Person) -> None:
    await ann.slash(command, **{option: "i want to kill myself"})
    assert "You do not have to be alone with it" in ann.screen or "do not have to be alone" in ann.screen
    assert not ann.screen.startswith("-#"), "nothing stands above the numbers"


async def test_privacy_is_readable_without_the_internet(ann: Person) -> None:
    await ann.slash("privacy")
    assert ann.screen == "-# Tebiki\n**In short**\n- Nobody reads."


async def test_it_is_known_whether_the_commands_are_those_that_were_sent_last(
    server: Server, tmp_path: Path
) -> None:
    note, tree = tmp_path / "discord-commands", server.bot.tree
    assert await is_changed(tree, note)
    await sync(tree, None, note)
    assert not await is_changed(tree, note)
    assert await is_changed(tree, note, server=7)
    tree.get_command("guide").remove_command("hide")  # type: ignore[union-attr]
    assert await is_changed(tree, note)
    await sync(tree, None, tmp_path / "not-there-yet" / "discord-commands")


async def test_the_guide_goes_on_in_another_language(ann: Person) -> None:
    await ann.slash("start")
    await ann.press("North")
    await ann.slash("language")
    await ann.press("日本語")
    assert "ここからは日本語" in "\n".join(ann.texts)
    assert "Have you crossed before?" in "\n".join(ann.texts), "what is not translated"
    await ann.slash("recap")
    assert "手引き" in "\n".join(ann.texts)


async def test_several_dialogs_can_be_begun_by_their_titles(server: Server) -> None:
    await server.env.restart_bot(guide_on(server.store, server.dialog, shipped("recontracting")))
    await server.sync()
    ann = server.person("ann")
    offered = await ann.user.autocomplete("guide start", "talk", "")
    assert [one["name"] for one in offered] == [server.dialog.title, "Before you sign the form"]
    await ann.slash("start")
    assert "Which side of the river" in ann.screen
    await ann.press("North")
    await ann.slash("start", talk="Before you sign the form")
    assert "Where is the form now?" in ann.screen
    await ann.say("it has not come yet")
    assert "Which year on JET" in ann.screen
    await ann.press("Yes")
    assert "What do you take with you?" in ann.screen, "an old button leads back to its own talk"


async def test_a_dialog_that_the_community_does_not_offer_is_kindly_refused(server: Server) -> None:
    await server.env.restart_bot(guide_on(server.store, server.dialog, shipped("recontracting")))
    await server.sync()
    ann, community = server.person("ann"), community_of(server.guild.id)
    members = server.bot.turns._members
    await members.communities.change(community, lambda _: CommunitySettings(dialogs=(server.dialog.id,)))
    await members.come_by(Identity("discord", str(ann.user.id)), community)
    assert [one["name"] for one in await ann.user.autocomplete("guide start", "talk", "")] == [
        server.dialog.title
    ]
    await ann.slash("start", talk="Before you sign the form")
    assert "That one is not offered in your community" in ann.screen
    assert ann.labels() == [server.dialog.title]
    await ann.press(server.dialog.title)
    assert "Which side of the river" in ann.screen
