"""A group on Telegram: its admins type, and are answered in private; in the group stands the panel alone."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from bot.adapters.telegram.groups import community_of
from bot.community.communities import Communities
from bot.community.links import LONGEST, Links
from bot.community.settings import DEFAULTS, CommunitySettings
from bot.service.ports import Identity
from tests.adapters.telegram.running import House
from tests.adapters.telegram.walking import say, start
from tests.botapi.group import Group
from tests.botapi.person import Person
from tests.talking import shipped

QUIET = 0.2


async def stored(house: House, group: Group) -> CommunitySettings:
    return await Communities(house.store).load(community_of(group.chat.id))


def sent_file(house: House) -> bytes:
    """What the newest document holds."""
    request = next(one for one in reversed(house.api.requests) if one.method == "sendDocument")
    return next(one.content for one in request.uploads.values())


async def types(person: Person, group: Group, text: str) -> None:
    """In the group; what comes of it may come in private."""
    await person.speak(group, text)
    await group.settled(reaction=False, quiet_for=QUIET)
    await person.settled(reaction=False)


async def with_card(house: House) -> tuple[Person, Group]:
    """A group that its creator has set up, and whose panel stands."""
    aiko, group = house.api.person(), house.api.group()
    await aiko.add_bot(group)
    await start(aiko)
    await types(aiko, group, "/name Kochi JETs")
    await types(aiko, group, "/card clinic\nHarbour Clinic\nEnglish on Tuesdays.\n2099-01-01")
    await types(aiko, group, "/panel")
    return aiko, group


async def test_an_admin_sets_it_up_and_nothing_is_said_in_the_group_but_the_panel(polling: House) -> None:
    async with polling.open():
        aiko, group = await with_card(polling)
        [panel] = group.bot_messages
        assert panel.words.startswith("Kochi JETs\nA private guide for JETs")
        assert panel.labels == ["Start", "Help now", "Questions and answers"]
        assert panel.silent
        assert "The guide in Kochi JETs is on." in aiko.last.words
        assert "1. Harbour Clinic" in aiko.last.words
    settings = await stored(polling, group)
    assert [(one.title, one.review_by) for one in settings.entries] == [("Harbour Clinic", date(2099, 1, 1))]


async def test_whoever_comes_by_the_panel_is_shown_the_local_card(polling: House) -> None:
    async with polling.open():
        _, group = await with_card(polling)
        [panel] = group.bot_messages
        mei = polling.api.person()
        await mei.follow("Help now", on=panel)
        await mei.settled()
        assert "Harbour Clinic" in "\n".join(mei.texts)
        assert await polling.store.talks(Identity("telegram", str(mei.id))) == []
        await say(mei, "/start", "north", "near me")
        assert "Near you: Kochi JETs" in mei.last.words
    async with polling.open():
        await say(mei, "near me")
        assert "Harbour Clinic" in mei.last.words
        ken = polling.api.person()
        await start(ken)
        await say(ken, "near me")
        assert "You came here by no community" in ken.last.words


@pytest.mark.parametrize(
    "typed",
    [
        *("/panel", "/name Evil", "/rest", "/uncard 1", "/card clinic\nEvil\nEvil", "/setup", "/speak ja"),
        *("/setup reset yes", "/setup export", "/setup import\nplace: Tokyo"),
    ],
)
async def test_a_member_who_is_no_admin_changes_nothing_and_is_not_answered(
    polling: House, typed: str
) -> None:
    async with polling.open():
        _, group = await with_card(polling)
        before, said = await stored(polling, group), len(group.bot_messages)
        mallory = polling.api.person()
        await start(mallory)
        told = len(mallory.texts)
        await types(mallory, group, typed)
        assert len(group.bot_messages) == said
        assert len(mallory.texts) == told
    assert await stored(polling, group) == before


async def test_an_admin_whom_the_guide_may_not_write_to_gets_a_link_and_is_looked_at_again(
    polling: House,
) -> None:
    async with polling.open():
        aiko, group = polling.api.person(), polling.api.group()
        await aiko.add_bot(group)
        await types(aiko, group, "/name Kochi JETs")
        [told] = group.bot_messages
        assert told.labels == ["Talk in private"]
        assert "Kochi" not in told.words
        await aiko.follow("Talk in private", on=told)
        await aiko.settled()
        assert "The guide in Kochi JETs is on." in aiko.last.words
        mallory = polling.api.person()
        group.join(mallory)
        await mallory.follow("Talk in private", on=told)
        await mallory.settled()
        assert "Kochi JETs" not in "\n".join(mallory.texts)
        assert "Which side of the river" in mallory.last.words


async def test_somebody_who_is_no_admin_any_more_is_none(polling: House) -> None:
    async with polling.open():
        aiko, group = await with_card(polling)
        group.chat.members[aiko.id] = "member"
        before = await stored(polling, group)
        await types(aiko, group, "/name Mine")
    assert await stored(polling, group) == before


async def test_what_is_wrong_is_told_in_private_and_nothing_changes(polling: House) -> None:
    async with polling.open():
        aiko, group = await with_card(polling)
        before = await stored(polling, group)
        for typed, words in (
            ("/card pub\nx\ny", "Behind /card stands one of these"),
            ("/card event\nPicnic\nBy the river.", "An event needs its day"),
            ("/speak xx", "The guide speaks these languages"),
            ("/uncard 7", "There is no entry with that number"),
        ):
            await types(aiko, group, typed)
            assert words in aiko.last.words
    assert await stored(polling, group) == before


async def test_the_panel_is_put_up_anew_and_changes_with_the_settings(polling: House) -> None:
    async with polling.open():
        aiko, group = await with_card(polling)
        [panel] = group.bot_messages
        await types(aiko, group, "/name Kochi 2")
        [same] = group.bot_messages
        assert same.id == panel.id
        assert same.words.startswith("Kochi 2")
        await types(aiko, group, "/panel")
        [anew] = group.bot_messages
        assert anew.id != panel.id
        await types(aiko, group, "/rest")
        [resting] = group.bot_messages
        assert resting.labels == ["Help now"]
        await types(aiko, group, "/uncard 1")
    assert (await stored(polling, group)).entries == ()


async def test_a_link_that_somebody_made_up_brings_nobody_anywhere(polling: House) -> None:
    async with polling.open():
        _, group = await with_card(polling)
        forged = Links(bytes(32)).write(community_of(group.chat.id), "")
        mei = polling.api.person()
        await start(mei, forged)
        await say(mei, "near me")
        assert "You came here by no community" in mei.last.words


@pytest.mark.parametrize(
    "wicked", ["@aiko_the_admin", "<b>x</b>", "https://evil.example", "[x](tg://user?id=1)"]
)
async def test_a_wicked_name_is_no_mention_no_link_and_no_markup(polling: House, wicked: str) -> None:
    async with polling.open():
        aiko, group = await with_card(polling)
        await types(aiko, group, f"/name {wicked}")
        [panel] = group.bot_messages
        assert not any(entity["type"] in ("mention", "url", "text_link") for entity in panel.entities)
        assert "@aiko" not in panel.words
        assert "https://" not in panel.words


async def test_reset_asks_first_and_then_leaves_nothing_but_people_s_talks(polling: House) -> None:
    async with polling.open():
        aiko, group = await with_card(polling)
        await say(aiko, "north")
        for typed in ("/setup reset", "/setup reset no"):
            await types(aiko, group, typed)
            assert (await stored(polling, group)).name == "Kochi JETs"
        assert "/setup reset yes" in "\n".join(aiko.texts)
        await types(aiko, group, "/setup reset yes")
        assert "The set-up of the group is erased" in aiko.last.words
        assert await stored(polling, group) == DEFAULTS
        assert group.bot_messages == []
        assert await polling.store.talks(community_of(group.chat.id)) == []
        await say(aiko, "recap")
        assert "North" in aiko.last.words


async def test_one_group_copies_another_by_a_file_and_what_is_pasted(polling: House) -> None:
    async with polling.open():
        aiko, group = await with_card(polling)
        await types(aiko, group, "/speak ja")
        await types(aiko, group, "/setup export")
        content = sent_file(polling)
        assert str(group.chat.id).encode() not in content
        assert b"Under facts and lines" not in content, "what is long is left out: it can be pasted whole"
        other = polling.api.group()
        await aiko.add_bot(other)
        await types(aiko, other, "/name Ehime JETs")
        await types(aiko, other, "/panel")
        await types(aiko, other, f"/setup import\n{content.decode()}")
        copied, source = await stored(polling, other), await stored(polling, group)
        assert (copied.name, copied.language, copied.entries) == ("Ehime JETs", "ja", source.entries)
        assert "Ehime JETs" in other.bot_messages[0].words
        assert "Harbour Clinic" in aiko.last.words


async def test_a_faulty_paste_is_told_line_by_line_and_changes_nothing(polling: House) -> None:
    async with polling.open():
        aiko, group = await with_card(polling)
        before = await stored(polling, group)
        await types(aiko, group, "/setup import\nname: Ehime\nplace: Atlantis\ncolour: blue")
        assert "tebiki.yaml:3: unknown-key" in aiko.last.words
        assert await stored(polling, group) == before
        await types(aiko, group, "/setup import")
        assert await stored(polling, group) == before


async def test_taken_out_of_a_group_the_guide_erases_what_was_the_group_s(polling: House) -> None:
    async with polling.open():
        aiko, group = await with_card(polling)
        await say(aiko, "north")
        await group.remove_bot(aiko)
        await group.settled(reaction=False, quiet_for=QUIET)
        assert await stored(polling, group) == DEFAULTS
        assert await polling.store.talks(community_of(group.chat.id)) == []
        await say(aiko, "recap")
        assert "North" in aiko.last.words


async def test_a_group_that_becomes_a_supergroup_keeps_its_own(polling: House) -> None:
    async with polling.open():
        aiko, group = polling.api.person(), polling.api.group(supergroup=False)
        await aiko.add_bot(group)
        await start(aiko)
        await types(aiko, group, "/name Kochi JETs")
        new = group.upgrade()
        await group.settled(reaction=False, quiet_for=QUIET)
        assert (await stored(polling, new)).name == "Kochi JETs"
        assert await stored(polling, group) == DEFAULTS


def test_a_link_carries_no_more_than_telegram_lets_it() -> None:
    links = Links(bytes(32))
    for number in (-(2**52), -1_002_000_000_001, 7):
        community = Identity("telegram-group", str(number))
        payload = links.write(community, "stay_or_leave")
        assert len(payload) <= LONGEST
        assert links.read(payload) == (community, "stay_or_leave")
        assert links.read(links.write(community, "x" * 60)) == (community, "")
    assert links.read("c-1-aaaaaaaa-help") is None
    assert links.read("help") is None


@pytest.mark.usefixtures("hurry")
async def test_a_link_leads_into_what_the_group_offers_and_nowhere_else(polling: House) -> None:
    form = shipped("recontracting")
    polling.beside = (form,)
    async with polling.open() as platform:
        _, group = await with_card(polling)
        chat = community_of(group.chat.id)
        await platform._turns._members.communities.change(
            chat, lambda one: msgspec.structs.replace(one, dialogs=(form.id,))
        )
        [panel] = group.bot_messages
        mei = polling.api.person()
        await mei.follow("Start", on=panel)
        await mei.settled()
        assert "Where is the form now?" in mei.last.words
        await say(mei, f"/start {polling.dialog.id}")
        assert "That one is not offered in your community" in mei.last.words
        assert mei.last.labels == [form.title]
        await say(mei, "it has not come yet")
        assert "Which year on JET" in mei.last.words, "the talk is where it was"
        ken = polling.api.person()
        await start(ken, polling.dialog.id)
        assert "Which side of the river" in ken.last.words, "of no community, all is offered"


async def test_an_admin_who_looks_for_talking_to_a_person_is_told_that_a_group_has_no_switch(
    polling: House,
) -> None:
    async with polling.open():
        aiko, group = await with_card(polling)
        await types(aiko, group, "/setup")
        assert "“Talk to a person” cannot be switched on in a group" in aiko.last.words


async def other_group(house: House, aiko: Person) -> Group:
    other = house.api.group("Ehime")
    await aiko.add_bot(other)
    await types(aiko, other, "/name Ehime JETs")
    return other


async def sends(person: Person, content: bytes, caption: str = "") -> None:
    await person.send_document(content, caption=caption)
    await person.settled()


async def with_long_card(house: House) -> tuple[Person, Group]:
    aiko, group = await with_card(house)
    for number in range(14):
        text = f"Clinic {number}\n{'English is spoken here on Tuesdays. ' * 5}"
        await types(aiko, group, f"/card clinic\n{text}\n2099-01-01")
    return aiko, group


async def test_a_long_card_is_copied_by_sending_the_file(polling: House) -> None:
    async with polling.open():
        aiko, group = await with_long_card(polling)
        await types(aiko, group, "/setup export")
        content = sent_file(polling)
        assert len(content) > 4_096, "it fits into no message"
        other = await other_group(polling, aiko)
        await types(aiko, other, "/setup import")
        assert "Please send me the file here" in aiko.last.words
        await sends(aiko, content)
        assert "10. Clinic 8" in aiko.last.words
    copied, source = await stored(polling, other), await stored(polling, group)
    assert (copied.name, copied.entries) == ("Ehime JETs", source.entries)


async def test_what_an_app_cut_off_is_noticed_and_the_file_asked_for(polling: House) -> None:
    async with polling.open():
        aiko, group = await with_long_card(polling)
        await types(aiko, group, "/setup export")
        content = sent_file(polling)
        whole = content.decode().split("- sort")
        other = await other_group(polling, aiko)
        first = "- sort".join(whole[:3])  # cut between two entries, so that it reads as a card of two
        await types(aiko, other, f"/setup import\n{first}")
        assert "The end is missing" in aiko.last.words
        assert (await stored(polling, other)).entries == ()
        await sends(aiko, content)
    assert (await stored(polling, other)).entries == (await stored(polling, group)).entries


async def test_a_file_that_nobody_asked_for_is_no_set_up(polling: House) -> None:
    async with polling.open():
        aiko, group = await with_card(polling)
        before = await stored(polling, group)
        await sends(aiko, b"entries: []\n")
        assert "Only words can be read here" in "\n".join(aiko.texts)
    assert await stored(polling, group) == before


async def test_a_file_with_faults_changes_nothing_and_a_better_one_may_follow(polling: House) -> None:
    async with polling.open():
        aiko, group = await with_card(polling)
        before = await stored(polling, group)
        await types(aiko, group, "/setup import")
        await sends(aiko, b"name: Ehime\ncolour: blue\n")
        assert "tebiki.yaml:2: unknown-key" in aiko.last.words
        await sends(aiko, b"x" * 70_000)
        assert "too large" in aiko.last.words
        assert await stored(polling, group) == before
        await sends(aiko, b"language: ja\n")
        assert (await stored(polling, group)).language == "ja"


async def test_whoever_is_no_admin_any_more_brings_no_file(polling: House) -> None:
    async with polling.open():
        aiko, group = await with_card(polling)
        await types(aiko, group, "/setup import")
        group.chat.members[aiko.id] = "member"
        before = await stored(polling, group)
        await sends(aiko, b"language: ja\n")
        assert "Only words can be read here" in "\n".join(aiko.texts)
    assert await stored(polling, group) == before


async def test_danger_below_a_file_comes_first(polling: House) -> None:
    async with polling.open():
        aiko, group = await with_card(polling)
        await types(aiko, group, "/setup import")
        before = await stored(polling, group)
        await sends(aiko, b"language: ja\n", caption="i want to die")
        assert "0120-000-000" in "\n".join(aiko.texts)
    assert await stored(polling, group) == before


async def test_in_a_forum_the_answer_stands_in_the_topic_where_it_was_asked_for(polling: House) -> None:
    async with polling.open():
        aiko, group = polling.api.person(), polling.api.group()
        await aiko.add_bot(group)
        for name in ("help", "panel"):
            await group.hear_in_topic(aiko, f"/{name}@tebiki_test_bot", topic=77)
            await group.settled()
        sent = [one for one in polling.api.asked("sendMessage") if one["chat_id"] == group.chat.id]
        assert [one.get("message_thread_id") for one in sent] == [77] * len(sent)
        assert len(sent) == 3, "a link, the panel, and a link for an admin who may not be written to yet"


async def test_an_admin_in_the_groups_own_name_gets_a_link(polling: House) -> None:
    async with polling.open():
        aiko, group = polling.api.person(), polling.api.group()
        await aiko.add_bot(group)
        for name in ("help", "setup"):
            before = len(polling.api.asked("sendMessage"))
            await group.hear_anonymous(f"/{name}@tebiki_test_bot")
            await group.settled()
            [sent] = polling.api.asked("sendMessage")[before:]
            assert "url" in sent["reply_markup"]["inline_keyboard"][0][0]
