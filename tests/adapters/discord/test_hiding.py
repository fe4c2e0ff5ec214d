"""hide and forget: what is taken back, what remains, and who is told so."""

from __future__ import annotations

import asyncio
from typing import Any

import msgspec
import pytest

from bot.adapters.discord import hiding
from bot.adapters.discord.rest import as_files
from bot.service.clearings import CLEARING
from bot.service.ports import Document
from tests.adapters.discord.server import Person, Server

ONE = "/channels/*/messages/*"


def own(person: Person) -> list[str]:
    """What the bot wrote and the person still sees."""
    return [person.words(message) for message in person.messages if message.author.bot]


async def test_hide_takes_back_all_that_the_bot_wrote(ann: Person) -> None:
    await ann.slash("start")
    await ann.press("North")
    await ann.slash("recap")
    await ann.slash("hide")
    assert [text.splitlines()[1][:7] for text in own(ann)] == ["Hidden,"]


async def test_hide_reaches_what_no_note_was_kept_of(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.slash("privacy")  # no part of the talk, so not noted
    await ann.press("North")
    await server.restart()
    server.store.notes.clear()  # type: ignore[attr-defined]
    await ann.slash("hide")
    assert len(own(ann)) == 1


async def test_hide_says_which_messages_only_the_person_can_delete(ann: Person) -> None:
    await ann.slash("start")
    await ann.say("north")
    theirs = ann.messages[2]
    await ann.slash("hide")
    assert "Messages of yours found here: 1." in ann.screen
    assert f"https://discord.com/channels/@me/{theirs.channel.id}/{theirs.id}" in ann.screen
    assert "north" in ann.texts, "it cannot be deleted, and nothing pretends that it was"


async def test_hide_in_a_server_reaches_the_direct_messages_and_what_was_shown_there(
    ann: Person, server: Server
) -> None:
    await ann.slash("start")
    await ann.press("North")
    ann.in_server = True
    await ann.slash("recap")
    await ann.slash("hide")
    assert [text for text in ann.texts if "Hidden" in text] == ann.texts
    ann.in_server = False
    assert own(ann) == []


async def test_what_was_shown_in_a_server_longer_than_15_minutes_ago_stays(
    ann: Person, server: Server
) -> None:
    ann.in_server = True
    await ann.slash("recap")
    server.env.backend.clock.advance(16 * 60)
    await ann.slash("hide")
    assert len(ann.texts) == 2
    assert not [one for one in server.requests if one.method == "DELETE"], "that token is dead"


async def test_forget_hides_too_and_leaves_nothing(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.press("North")
    await ann.slash("forget")
    await ann.press("Yes, erase it all")
    assert [text.splitlines()[1][:7] for text in own(ann)] == ["Erased."]
    assert not server.store.payloads  # type: ignore[attr-defined]


async def test_forget_in_a_server_takes_the_direct_messages_too(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.press("North")
    ann.in_server = True
    await ann.slash("forget")
    await ann.press("Yes, erase it all")
    ann.in_server = False
    assert own(ann) == []
    assert not server.store.payloads  # type: ignore[attr-defined]


async def test_what_cannot_be_deleted_now_stays_noted_for_the_next_time(ann: Person, server: Server) -> None:
    await ann.slash("start")
    server.env.inject_error("DELETE", "/channels/*/messages/*", status=403, code=50003, times=None)
    await ann.slash("hide")
    assert len(own(ann)) == 3
    server.env.backend.faults.clear()
    await ann.slash("hide")
    assert len(own(ann)) == 1


@pytest.mark.parametrize(("verb", "told"), [("hide", "Hidden,"), ("forget", "Erased.")])
@pytest.mark.parametrize("status", [500, 503, 429])
async def test_a_notice_that_does_not_get_through_comes_later_and_no_question_in_its_place(
    verb: str, told: str, status: int, ann: Person, server: Server
) -> None:
    await ann.slash("start")
    await ann.press("North")
    await ann.say(verb)
    if verb == "forget":
        server.env.inject_error("POST", "/channels/*/messages", status=status)
        await ann.say("yes")
    else:
        await ann.say("continue")
        server.env.inject_error("POST", "/channels/*/messages", status=status)
        await ann.say("hide")
    await server.env.advance_time(400)
    assert [text.splitlines()[1].split()[0] for text in own(ann)] == ["What", told], "after what remains"
    assert not server.bot.turns.delivery.debts


async def test_export_gives_words_and_json_as_files(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.press("North")
    await ann.slash("export")
    names = {file.filename for message in ann.messages for file in message.attachments}
    assert names == {"answers.txt", "answers.json"}
    await ann.slash("hide")
    assert len(own(ann)) == 1


async def test_a_keepsake_comes_as_a_file_that_hide_takes_back(ann: Person) -> None:
    await ann.slash("start")
    await ann.press("North")
    await ann.slash("keepsake")
    await ann.press("My notes, as pages (PDF)")
    names = {file.filename for message in ann.messages for file in message.attachments}
    assert names == {"pages.pdf"}
    await ann.slash("hide")
    assert len(own(ann)) == 1


async def test_in_a_server_only_the_person_sees_a_keepsake(ann: Person) -> None:
    ann.in_server = True
    await ann.slash("keepsake")
    await ann.press("My notes, as pages (PDF)")
    files = [message for message in ann.messages if message.attachments]
    assert [file.filename for message in files for file in message.attachments] == ["pages.pdf"]
    assert all(message.flags.ephemeral for message in files)


def test_a_picture_says_its_words_to_whoever_cannot_see_it() -> None:
    (file,) = as_files([Document("picture.png", b"x", "image/png", "Staying: Money – 3. " * 90)])
    assert file.description is not None
    assert file.description.startswith("Staying: Money – 3. ")
    assert len(file.description) == 1024


async def test_a_long_hide_goes_on_in_the_background(
    ann: Person, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The person is not kept waiting, is told what is theirs, and what is shown afterwards stays."""

    async def slow(message: Any) -> hiding.Outcome:
        await asyncio.sleep(0.05)
        return await delete(message)

    delete = hiding._delete
    monkeypatch.setattr(hiding, "_delete", slow)
    monkeypatch.setattr(hiding, "AT_ONCE_SECONDS", 0.0)
    await ann.slash("start")
    await ann.say("north")
    theirs = ann.messages[2]
    await ann.slash("hide")
    told, remain = own(ann)
    assert told.splitlines()[1].startswith("Hidden,")
    assert "Messages of yours found here: 1." in remain, "also where that takes long"
    assert str(theirs.id) in remain


async def erase(person: Person, verb: str) -> None:
    """By **hide**, or by **forget** and a yes."""
    await person.slash(verb)
    if verb == "forget":
        await person.press("Yes, erase it all")


@pytest.mark.parametrize("verb", ["hide", "forget"])
async def test_what_a_stop_interrupts_the_next_process_takes_back(
    verb: str, ann: Person, server: Server
) -> None:
    await ann.slash("start")
    await ann.press("North")
    server.env.inject_error("DELETE", ONE, status=503, times=None)
    await erase(ann, verb)
    told = own(ann)[-1]
    assert told.splitlines()[1].startswith(("Hidden,", "Erased."))
    assert len(own(ann)) > 1
    await server.bot.drain(0)
    server.env.backend.faults.clear()
    await server.restart()
    assert own(ann) == [told], "and that was written later than what was to go"
    assert not [one for one in server.store.payloads if one[1] == CLEARING]  # type: ignore[attr-defined]


async def test_of_a_stop_after_forget_nothing_is_left_but_where(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.press("North")
    server.env.inject_error("DELETE", ONE, status=503, times=None)
    await erase(ann, "forget")
    await server.bot.drain(0)
    ((owner, _), payload) = next(iter(server.store.payloads.items()))  # type: ignore[attr-defined]
    assert len(server.store.payloads) == 1  # type: ignore[attr-defined]
    assert owner.platform == CLEARING
    kept = msgspec.msgpack.decode(payload)
    assert kept.keys() == {"type", "platform", "place", "before", "until"}
    assert kept["place"] == str(ann.messages[0].channel.id)


async def test_nothing_is_taken_back_for_which_nobody_asked(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.slash("hide")
    await ann.slash("continue")
    seen = own(ann)
    await server.restart()
    assert own(ann) == seen


@pytest.mark.parametrize("verb", ["hide", "forget"])
async def test_what_discord_cannot_do_just_now_is_tried_again(verb: str, ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.press("North")
    server.env.inject_error("DELETE", ONE, status=503, times=None)
    await erase(ann, verb)
    server.env.backend.faults.clear()
    await server.env.advance_time(60)
    assert len(own(ann)) == 1


async def test_what_nobody_could_store_is_hidden_all_the_same(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.press("North")
    server.store.broken = True  # type: ignore[attr-defined]
    await server.bot._hiding.hide(ann.messages[0].channel.id, [], [], ann.messages[-1].id + 1)
    assert own(ann) == []


async def test_nothing_is_said_of_others_in_the_same_server(server: Server) -> None:
    ann, bob = server.person("ann"), server.person("bob")
    for one in (ann, bob):
        await one.slash("start")
    await ann.slash("hide")
    seen: list[Any] = bob.messages
    assert len(seen) == 2
