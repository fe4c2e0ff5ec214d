"""`/guide-admin`: a chapter's volunteers set the guide up; whoever is not one of them changes nothing."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

import discord
import msgspec
import pytest
from simcord.backend import serializers
from simcord.interactions import base_payload

from bot.adapters.discord.panels import community_of
from bot.community.communities import Communities
from bot.community.papers import change_paper
from bot.community.settings import DEFAULTS, CommunitySettings
from bot.community.statistics import NOTHING, STATISTICS, Month, Published
from bot.dialogue.scene import JAPAN
from bot.service.ports import Identity, Store
from tests.adapters.discord.server import SELECT, Person, Server
from tests.adapters.discord.test_presses import send

CHANNELS, ROLES = 8, 6


class Volunteer(Person):
    """Somebody who may manage the server, and looks at it from its channel."""

    def __init__(self, server: Server, name: str = "vera", rights: int = 1 << 5) -> None:
        super().__init__(server, name)
        role = server.guild.create_role("Committee", permissions=discord.Permissions(rights))
        self.member = server.guild.add_member(server.env.create_user(f"{name}2"), roles=[role])
        self.user = server.env.create_user(f"{name}3")
        self.in_server = True

    async def say_something(self) -> None:
        """So that there is a message to press."""
        await self.member.send(self.server.channel, "hello")

    async def admin(self, command: str, **options: Any) -> str:
        self._wait()
        self.last = await self.member.slash(self.server.channel, f"guide-admin {command}", **options)
        return self.screen

    async def choose(self, id: str, *values: Any) -> str:
        """From the list with that id, on the newest message that has it."""
        self._wait()
        for message in reversed(self.messages):
            if any(part.get("custom_id") == f"admin:{id}" for part in self.parts(message)):
                self.last = await self.member.select(message, values, custom_id=f"admin:{id}")
                return self.words(self.messages[-1])
        raise AssertionError(id)

    async def write(self, **fields: str) -> str:
        self._wait()
        self.last = await self.member.submit_modal(self.last, fields)
        return self.screen

    def picks(self, id: str) -> list[str]:
        for message in reversed(self.messages):
            for part in self.parts(message):
                if part.get("custom_id") == f"admin:{id}":
                    return [option["value"] for option in part["options"]]
        raise AssertionError(id)


@pytest.fixture
def vera(server: Server) -> Volunteer:
    return Volunteer(server)


async def stored(server: Server) -> CommunitySettings:
    """As a process that begins now would read it."""
    return await Communities(server.store).load(community_of(server.guild.id))


def panels(server: Server, channel: Any) -> list[discord.Message]:
    return [one for one in channel.history() if one.components]


async def set_up(vera: Volunteer) -> Any:
    """In as many presses as it takes a chapter."""
    channel = vera.server.guild.create_text_channel("welcome")
    await vera.admin("setup")
    await vera.press("Name")
    await vera.write(name="Kochi AJET")
    await vera.choose("place", "@Shikoku")
    await vera.choose("place", "Kochi")
    await vera.choose("panel", channel)
    return channel


async def test_a_chapter_is_set_up_in_one_message_with_its_live_state(
    vera: Volunteer, server: Server
) -> None:
    first = await vera.admin("setup")
    assert "**The guide in AJET** is on" in first, "the server's own name, until there is another"
    assert "There is no panel yet" in first
    before = len(vera.messages)
    channel = await set_up(vera)
    assert len(vera.messages) == before + 1, "one message a command, edited in place"
    assert "**The guide in Kochi AJET** is on" in vera.screen
    assert "Nothing is missing." in vera.screen
    settings = await stored(server)
    assert (settings.name, settings.place, settings.panel_channel) == ("Kochi AJET", "Kochi", str(channel.id))
    (panel,) = panels(server, channel)
    assert settings.panel_message == f"{channel.id}/{panel.id}"
    assert "**Kochi AJET**" in panel.content
    assert [button.label for row in panel.components for button in row.children] == [  # type: ignore[union-attr]
        "Start",
        "Help now",
        "Questions and answers",
    ]


@pytest.mark.parametrize("command", ["setup", "show", "statistics", "reset", "export"])
async def test_every_answer_is_seen_by_one_admin_alone(command: str, vera: Volunteer, server: Server) -> None:
    bob = server.person("bob")
    bob.in_server = True
    await vera.admin(command)
    assert all(message.flags.ephemeral for message in vera.messages)
    assert vera.messages
    assert bob.messages == []


@pytest.mark.parametrize("command", ["setup", "show", "statistics", "reset", "export"])
async def test_whoever_may_not_manage_the_server_is_told_so_and_changes_nothing(
    command: str, vera: Volunteer, server: Server
) -> None:
    await set_up(vera)
    before = await stored(server)
    mallory = Volunteer(server, "mallory", rights=0)
    option = {"name": command, "type": 1, "options": []}
    await send(server, event(server, mallory, 2, id="1", type=1, name="guide-admin", options=[option]))
    told = [one.json["data"] for one in callbacks(server)][-1]
    assert "Only those who may manage this server" in told["content"]
    assert told["flags"] & 64
    assert await stored(server) == before


async def test_numbers_are_told_in_words_and_as_a_picture_once_they_are_switched_on(
    vera: Volunteer, server: Server
) -> None:
    assert "not counted here" in await vera.admin("statistics")
    community = community_of(server.guild.id)
    communities = server.bot.turns._members.communities
    await communities.change(community, lambda now: msgspec.structs.replace(now, statistics=True))
    assert "no month yet" in await vera.admin("statistics")
    year = datetime.now(JAPAN).year
    published = Published(months=(Month(month=f"{year}-01", finished=25, topics={"crossing/boats": 15}),))
    await change_paper(server.store, community, STATISTICS, NOTHING, lambda _: published)
    told = await vera.admin("statistics")
    assert f"**{year}-01**: talks finished by about 25 people" in told
    assert "read by about 15 people" in told
    assert [file.filename for file in vera.messages[-1].attachments] == ["year.png"]


async def test_a_members_finished_talk_is_counted_in_the_open_month_and_shown_to_nobody(
    vera: Volunteer, server: Server
) -> None:
    community = community_of(server.guild.id)
    members = server.bot.turns._members
    await members.communities.change(community, lambda now: msgspec.structs.replace(now, statistics=True))
    ann = server.person("ann")
    await members.come_by(Identity("discord", str(ann.user.id)), community)
    await ann.slash("start")
    await ann.slash("cards", card=next(iter(server.dialog.cards.values())).title)
    tallies = [one for one in await server.store.kept() if b"tally" in one.payload]
    assert len(tallies) == 1
    assert str(ann.user.id).encode() not in tallies[0].payload
    assert "no month yet" in await vera.admin("statistics")


def callbacks(server: Server) -> list[Any]:
    return [one for one in server.requests if one.path.endswith("/callback") and one.json.get("data")]


def event(server: Server, who: Volunteer, sort: int, **data: Any) -> dict[str, Any]:
    """What Discord sends of somebody in the server; a self-made client can send any `data`."""
    _, payload = base_payload(
        server.env.backend,
        type=sort,
        channel_id=server.channel.id,
        guild_id=server.guild.id,
        user_id=who.member.id,
        data=data,
    )
    return payload


def pressed(server: Server, who: Volunteer, custom_id: str, values: list[str]) -> dict[str, Any]:
    """A press, on the newest message that they see."""
    message = who.messages[-1]
    stored = server.env.backend.get_message(message.channel.id, message.id)
    told = {"values": values} if values else {}
    payload = event(server, who, 3, custom_id=custom_id, component_type=2, **told)
    return {**payload, "message": dict(serializers.message_payload(server.env.backend, stored))}


FORGED = [
    ("admin:enabled", ()),
    ("admin:relay", ()),
    ("admin:reset:yes", ()),
    ("admin:place", ("Tokyo",)),
    ("admin:panel", ("1",)),
    ("admin:add:clinic", ()),
    ("admin:entry:clinic:new", ()),
]


@pytest.mark.parametrize(("custom_id", "values"), FORGED)
async def test_a_forged_press_of_a_member_changes_nothing(
    custom_id: str, values: tuple[str, ...], vera: Volunteer, server: Server
) -> None:
    await set_up(vera)
    before = await stored(server)
    mallory = Volunteer(server, "mallory", rights=0)
    await mallory.say_something()
    await send(server, pressed(server, mallory, custom_id, list(values)))
    assert "Only those who may manage this server" in callbacks(server)[-1].json["data"]["content"]
    assert await stored(server) == before


@pytest.mark.parametrize(
    ("custom_id", "values"),
    [
        ("admin:panel", ["{other}"]),
        ("admin:channel", ["{other}"]),
        ("admin:role", ["{role}"]),
        ("admin:panel", ["x" * 30]),
        ("admin:panel", ["９９"]),
        ("admin:place", ["Atlantis"]),
        ("admin:language", ["xx"]),
        ("admin:", []),
        ("admin:name:home", []),
        ("admin:version", ["9"]),
        ("admin:entry", ["7.deadbeef"]),
    ],
)
async def test_an_admin_s_forged_values_and_another_server_s_ids_change_nothing(
    custom_id: str, values: list[str], vera: Volunteer, server: Server
) -> None:
    await set_up(vera)
    elsewhere = server.env.create_guild("Elsewhere")
    other = elsewhere.create_text_channel("there").id
    role = elsewhere.create_role("Theirs").id
    before = await stored(server)
    await vera.admin("setup")
    sent = [one.format(other=other, role=role) for one in values]
    await send(server, pressed(server, vera, custom_id, sent))
    assert await stored(server) == before


async def test_each_server_has_its_own_and_an_admin_of_one_is_none_of_another(
    vera: Volunteer, server: Server
) -> None:
    await set_up(vera)
    other = server.env.create_guild("Other")
    channel = other.create_text_channel("general")
    await vera.admin("reset")
    sent = pressed(server, vera, "admin:reset:yes", [])
    sent |= {"guild_id": str(other.id), "channel_id": str(channel.id)}
    sent["member"] = {**sent["member"], "permissions": "32"}
    await send(server, sent)
    assert (await stored(server)).name == "Kochi AJET"


async def test_it_says_which_rights_are_missing_and_where(vera: Volunteer, server: Server) -> None:
    await set_up(vera)
    deny = discord.PermissionOverwrite(send_messages=False)
    closed = server.guild.create_text_channel("quiet", overwrites={server.guild.default_role: deny})
    shown = await vera.choose("panel", closed)
    assert "In #quiet the guide may not do its part." in shown
    assert "give it: Send Messages" in shown


async def test_a_supporters_channel_that_all_can_read_is_told(vera: Volunteer, server: Server) -> None:
    await vera.admin("setup")
    shown = await vera.choose("channel", server.channel)
    assert "Everybody in this server can read #general" in shown
    assert "nobody would hear of it" not in await press_for(vera, "Turn on Talk to a person")


async def press_for(vera: Volunteer, label: str) -> str:
    await vera.press(label)
    return vera.screen


async def test_talk_to_a_person_is_on_the_panel_only_where_somebody_hears_of_it(
    vera: Volunteer, server: Server
) -> None:
    channel = await set_up(vera)
    await vera.press("Turn on Talk to a person")
    assert "nobody would hear of it" in vera.screen
    assert "Talk to a person" not in labels(panels(server, channel)[0])
    await vera.choose("channel", server.channel)
    assert "Talk to a person" in labels(panels(server, channel)[0])


def labels(message: discord.Message) -> list[str]:
    return [button.label for row in message.components for button in row.children]  # type: ignore[union-attr,misc]


async def test_a_deleted_panel_is_put_up_again_and_a_changed_one_mended(
    vera: Volunteer, server: Server
) -> None:
    channel = await set_up(vera)
    (panel,) = panels(server, channel)
    server.env.backend.delete_message(channel.id, panel.id)
    await vera.admin("setup")
    (again,) = panels(server, channel)
    assert again.id != panel.id
    await vera.press("Name")
    await vera.write(name="Kochi AJET 2")
    (same,) = panels(server, channel)
    assert same.id == again.id
    assert "Kochi AJET 2" in same.content


async def test_a_panel_that_is_as_it_should_be_is_left_alone(vera: Volunteer, server: Server) -> None:
    await set_up(vera)
    before = len(server.requests)
    await server.bot.panels.put(server.guild.id)
    assert [one.method for one in server.requests[before:]] == ["GET"]


async def test_panels_are_looked_at_every_now_and_then(
    vera: Volunteer, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.adapters.discord.panels.LOOK_SECONDS", 60.0)
    channel = await set_up(vera)
    (panel,) = panels(server, channel)
    await server.restart()
    await server.env.advance_time(5)
    server.env.backend.delete_message(channel.id, panel.id)
    assert panels(server, channel) == []
    await server.env.advance_time(65)
    assert len(panels(server, channel)) == 1


async def test_a_panel_moves_with_its_channel(vera: Volunteer, server: Server) -> None:
    channel = await set_up(vera)
    other = server.guild.create_text_channel("elsewhere")
    await vera.choose("panel", other)
    assert panels(server, channel) == []
    assert len(panels(server, other)) == 1


async def test_setup_goes_on_after_a_restart_from_the_same_message(vera: Volunteer, server: Server) -> None:
    await vera.admin("setup")
    await server.restart()
    await vera.choose("place", "@Kanto")
    await vera.choose("place", "Tokyo")
    assert (await stored(server)).place == "Tokyo"
    await vera.press("Switch the guide off")
    assert "is switched off" in vera.screen


async def test_a_form_opened_before_a_restart_is_taken_after_it(vera: Volunteer, server: Server) -> None:
    await vera.admin("setup")
    await vera.press("Name")
    await server.restart()
    await vera.write(name="Kochi AJET")
    assert (await stored(server)).name == "Kochi AJET"


async def test_the_local_card_is_written_changed_and_taken_out(vera: Volunteer, server: Server) -> None:
    await set_up(vera)
    await vera.press("Local card")
    await vera.press("Add a clinic")
    shown = await vera.write(title="Harbour Clinic", text="English on Tuesdays.")
    assert "- Harbour Clinic" in shown
    (entry,) = (await stored(server)).entries
    assert (entry.sort, entry.title, entry.text) == ("clinic", "Harbour Clinic", "English on Tuesdays.")
    assert entry.review_by > entry.seen
    await vera.choose("entry", vera.picks("entry")[0])
    await vera.write(title="Harbour Clinic", text="English on Mondays.", confirmed=entry.seen.isoformat())
    (entry,) = (await stored(server)).entries
    assert (entry.text, entry.confirmed) == ("English on Mondays.", entry.seen)
    await vera.choose("entry", vera.picks("entry")[0])
    await vera.write(title="")
    assert (await stored(server)).entries == ()


async def test_all_that_is_wrong_with_an_entry_is_told_at_once_and_nothing_is_lost(
    vera: Volunteer, server: Server
) -> None:
    await set_up(vera)
    await vera.press("Local card")
    await vera.press("Add an event")
    shown = await vera.write(title="Picnic", text="", on="soon", review_by="2020-01-01")
    assert "It needs a few words" in shown
    assert "“soon” is no day" in shown
    assert "must be a later one" in shown
    assert (await stored(server)).entries == ()
    await vera.press("Try again")
    (form,) = [one.json["data"] for one in callbacks(server) if one.json["type"] == 9][-1:]
    written = {
        label["component"]["custom_id"]: label["component"].get("value") for label in form["components"]
    }
    assert (written["title"], written["on"]) == ("Picnic", "soon")
    await vera.write(title="Picnic", text="By the river.", on="2099-05-01", review_by="2099-05-02")
    (entry,) = (await stored(server)).entries
    assert entry.title == "Picnic"


async def test_an_entry_that_somebody_else_changed_meanwhile_is_left_alone(
    vera: Volunteer, server: Server
) -> None:
    await set_up(vera)
    await vera.press("Local card")
    await vera.press("Add a clinic")
    await vera.write(title="One", text="a")
    await vera.choose("entry", vera.picks("entry")[0])
    await server.bot.admin._communities.change(
        community_of(server.guild.id),
        lambda now: CommunitySettings(name=now.name, home=now.home),
    )
    assert "is not there any more" in await vera.write(title="Two", text="b")
    assert (await stored(server)).entries == ()


@pytest.mark.parametrize("wicked", ["@everyone", "<@1>", "<@&2>", "[x](https://evil.example)", "# big", "`a"])
async def test_nothing_an_admin_writes_pings_links_or_shouts(
    wicked: str, vera: Volunteer, server: Server
) -> None:
    channel = await set_up(vera)
    await vera.press("Name")
    await vera.write(name=wicked)
    await vera.press("Local card")
    await vera.press("Add a clinic")
    await vera.write(title=wicked, text=f"{wicked} https://evil.example/x")
    await vera.admin("show")
    said = [panels(server, channel)[0].content, *vera.texts]
    for text in said:
        assert not re.search(r"(?<!\\)<[@#]|@everyone|https?://|(?<!\\)\]\(|^# ", text, re.MULTILINE)
    sent = [one.json for one in server.requests if isinstance(one.json, dict)]
    bodies = [one.get("data", one) for one in sent if "content" in one or "components" in one]
    assert bodies
    assert all(body["allowed_mentions"] == {"parse": []} for body in bodies)


async def test_reset_asks_first_and_then_leaves_nothing(vera: Volunteer, server: Server) -> None:
    channel = await set_up(vera)
    await vera.admin("reset")
    assert (await stored(server)).name == "Kochi AJET"
    await vera.press("No, keep it")
    assert (await stored(server)).name == "Kochi AJET"
    await vera.admin("reset")
    await vera.press("Yes, erase the set-up")
    assert await stored(server) == DEFAULTS
    assert panels(server, channel) == []
    assert await server.store.talks(community_of(server.guild.id)) == []


async def test_one_chapter_copies_another_but_no_channel_role_or_name(
    vera: Volunteer, server: Server
) -> None:
    await set_up(vera)
    await vera.press("Local card")
    await vera.press("Add a clinic")
    await vera.write(title="Harbour Clinic", text="English: on Tuesdays # not Mondays")
    await vera.admin("export")
    (file,) = vera.last.response.attachments
    content = await file.read()
    assert str(server.channel.id).encode() not in content
    assert str(server.guild.id).encode() not in content
    entry = (await stored(server)).entries
    await vera.admin("reset")
    await vera.press("Yes, erase the set-up")
    await vera.admin("setup")
    await vera.press("Name")
    await vera.write(name="Ehime AJET")
    await vera.admin("import", file=("tebiki.yaml", content))
    settings = await stored(server)
    assert settings.entries == entry
    assert (settings.name, settings.place, settings.panel_channel) == ("Ehime AJET", "Kochi", "")
    assert "Channels and roles are never copied" in "\n".join(vera.texts)


async def test_a_faulty_file_is_told_line_by_line_and_changes_nothing(
    vera: Volunteer, server: Server
) -> None:
    await set_up(vera)
    before = await stored(server)
    content = b"name: Ehime\nplace: Atlantis\ncolour: blue\nentries:\n  - sort: pub\n    title: x\n"
    await vera.admin("import", file=("tebiki.yaml", content))
    assert "tebiki.yaml:3: unknown-key" in vera.screen
    assert "tebiki.yaml:5: unknown-sort" in vera.screen
    assert await stored(server) == before


async def server_says(server: Server, name: str, event: dict[str, Any]) -> None:
    server.bot._connection.parsers[name](event)
    await server.env.settle()


async def test_leaving_a_server_erases_what_was_its_own_and_no_one_s_talk(
    vera: Volunteer, server: Server, ann: Person
) -> None:
    await set_up(vera)
    await ann.slash("start")
    await ann.press("North")
    away = {"id": str(server.guild.id), "unavailable": True}
    await server_says(server, "GUILD_DELETE", away)
    assert (await stored(server)).name == "Kochi AJET", "an outage is no farewell"
    await server_says(server, "GUILD_DELETE", {"id": str(server.guild.id)})
    assert await stored(server) == DEFAULTS
    assert await server.store.talks(community_of(server.guild.id)) == []
    await ann.slash("recap")
    assert "North" in ann.screen


async def test_what_was_left_while_nobody_was_here_is_erased_at_the_start(
    vera: Volunteer, server: Server, store: Store
) -> None:
    await set_up(vera)
    gone = community_of(123 << 22)
    await Communities(store).change(gone, lambda now: CommunitySettings(name="Gone AJET"))
    await server.restart()
    await server.env.advance_time(1)
    assert await Communities(store).load(gone) == DEFAULTS
    assert (await stored(server)).name == "Kochi AJET"


async def test_the_lists_are_of_the_kinds_that_discord_has_for_them(vera: Volunteer, server: Server) -> None:
    await vera.admin("setup")
    kinds = {
        part["custom_id"]: part["type"]
        for part in vera.parts(vera.messages[-1])
        if part["type"] in (SELECT, CHANNELS, ROLES)
    }
    assert kinds == {
        "admin:place": SELECT,
        "admin:language": SELECT,
        "admin:panel": CHANNELS,
        "admin:role": ROLES,
        "admin:channel": CHANNELS,
    }
