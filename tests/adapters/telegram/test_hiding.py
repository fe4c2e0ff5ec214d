"""Taking back what was shown; leaving, and coming back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from bot.adapters.telegram import calls, pace
from bot.adapters.telegram.calls import Calls
from bot.adapters.telegram.sender import TelegramSender
from bot.service.ports import Document, UnsentError
from bot.service.screens import Screen
from tests.adapters.telegram.running import House
from tests.adapters.telegram.walking import press, say, start
from tests.botapi.faults import AnswerLost, Fault, Flood, ServerError
from tests.botapi.person import Person
from tests.botapi.quiet import until

DAYS = 24 * 3600


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tries follow one another at once, and no turn waits for more than a second."""
    monkeypatch.setattr(calls, "PAUSES", (0.0, 0.0))
    monkeypatch.setattr(pace, "LONGEST_HOLD", 1)
    monkeypatch.setattr("bot.adapters.telegram.adapter.DEBT_SECONDS", 0.1)


async def test_hide_takes_back_both_sides_and_leaves_a_notice(house: House) -> None:
    async with house.open():
        aiko = house.api.person()
        await start(aiko)
        await say(aiko, "north", "no")
        await say(aiko, "/hide")
        assert [message.words.split("\n")[-1][:6] for message in aiko.messages] == ["Your a"]
        assert aiko.last.words.startswith("Tebiki\n\nHidden")
        assert await house.store.talks(house.talk_of(aiko).identity), "the answers are still kept"
        await say(aiko, "continue")
        assert "What do you take with you?" in aiko.last.words


async def test_what_is_older_than_two_days_is_covered_and_what_remains_is_said(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await say(aiko, "north")
        old = list(aiko.messages)
        polling.api.clock.advance(3 * DAYS)
        await say(aiko, "no", "/hide")
        assert [message.words for message in old if message.by_bot] == ["(hidden)"] * 3
        left = [message.text for message in aiko.messages if not message.by_bot]
        assert left == ["/start", "north"], "Telegram lets nobody but the person delete those"
        assert "Messages of yours that stay, since only you can delete them: 2." in aiko.last.words
        assert "could not be taken back" not in aiko.last.words


@pytest.mark.usefixtures("hurry")
async def test_a_hundred_are_deleted_at_once(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        for _ in range(4):
            for _ in range(15):  # of more at once, the guide would pass some over
                await aiko.send("why")
            await aiko.settled(deadline=20)
        await say(aiko, "/hide")
        batches = [len(one["message_ids"]) for one in polling.api.asked("deleteMessages")]
        assert batches == [100, len(polling.api.world.chats[aiko.id].messages) - 1 - 100]
        assert len(aiko.messages) == 1


async def test_what_the_person_deleted_already_is_no_trouble(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await say(aiko, "north")
        await aiko.delete_chat(for_bot=True)
        await say(aiko, "/hide")
        assert len(aiko.messages) == 1


async def test_forget_hides_too_and_leaves_nothing(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await say(aiko, "north", "/forget")
        await press(aiko, "Yes, erase it all")
        assert [message.words[:7] for message in aiko.messages if message.by_bot] == ["Tebiki\n"]
        assert "Erased." in aiko.last.words
        assert not await polling.store.talks(polling.talk_of(aiko).identity)


async def test_hide_works_after_a_restart(polling: House) -> None:
    aiko = polling.api.person()
    async with polling.open():
        await start(aiko)
        await say(aiko, "north")
    async with polling.open():
        await say(aiko, "/hide")
        assert len(aiko.messages) == 1


async def test_export_gives_files_that_can_be_saved(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await say(aiko, "north", "/export")
        files = [message for message in aiko.bot_messages if message.media]
        assert [one.media["document"]["file_name"] for one in files] == ["answers.txt", "answers.json"]
        content = polling.api.world.files[files[0].media["document"]["file_id"]].decode()
        assert "Your side: North" in content
        assert not any(one.protected for one in files)
        assert all(one.silent for one in files)
        await say(aiko, "/hide")
        assert not any(message.media for message in aiko.messages)


async def test_whoever_blocks_the_bot_is_left_alone_and_can_come_back(polling: House) -> None:
    api = polling.api
    async with polling.open() as platform:
        aiko = api.person()
        await start(aiko)
        await say(aiko, "north")
        await aiko.block()
        await aiko.settled(reaction=False)
        asked = len(api.requests)
        await aiko.settled(reaction=False, quiet_for=0.2)
        assert all(request.method == "getUpdates" for request in api.requests[asked:])
        assert not platform.waiting
        await start(aiko)
        assert "You are back where we left off" in "\n".join(aiko.texts)
        await press(aiko, "Yes")
        assert "Have you crossed before?\n\n✓ Yes" in aiko.texts


async def test_a_block_while_we_write_owes_nothing(polling: House) -> None:
    api = polling.api
    async with polling.open():
        aiko = api.person()
        await start(aiko)
        await aiko.press("North")
        aiko.chat.member = "kicked"  # before the bot can answer
        await aiko.settled(reaction=False, quiet_for=0.4)
        refused = [method for method, _ in api.refusals if method == "sendMessage"]
        assert len(refused) == 1, "whoever has gone is not written to again"
        await aiko.unblock()
        await start(aiko)
        assert "Have you crossed before?" in aiko.last.words


async def test_a_deleted_account_is_left_alone(polling: House) -> None:
    async with polling.open() as platform:
        aiko = polling.api.person()
        await start(aiko)
        await aiko.send("north")
        await aiko.delete_account()
        await aiko.settled(reaction=False)
        assert not platform.waiting


FILES = (
    Document("pages.pdf", b"%PDF-", "application/pdf"),
    Document("picture.png", b"\x89PNG", "image/png", "Staying: Money – 3."),
)


async def with_a_keepsake(house: House) -> Person:
    aiko = house.api.person()
    await start(aiko)
    await say(aiko, "north", "/keepsake")
    await press(aiko, "My notes, as pages (PDF)")
    return aiko


@pytest.mark.parametrize("way", ["/hide", "/forget"])
async def test_files_older_than_two_days_are_emptied(polling: House, way: str) -> None:
    polling.draw = lambda _: FILES
    async with polling.open():
        aiko = await with_a_keepsake(polling)
        await say(aiko, "/export")
        files = [message for message in aiko.bot_messages if message.media]
        assert len(files) == 4
        polling.api.clock.advance(3 * DAYS)
        await say(aiko, way)
        if way == "/forget":
            await press(aiko, "Yes, erase it all")
        assert [message.words for message in files] == ["(hidden.txt)\n(hidden)"] * 4
        left = {polling.api.world.files[one.media["document"]["file_id"]] for one in files}
        assert left == {b"(hidden)"}


async def test_a_keepsake_comes_as_a_file_and_a_picture_as_a_picture(polling: House) -> None:
    polling.draw = lambda _: FILES
    async with polling.open():
        aiko = await with_a_keepsake(polling)
        document, photo = (message.media for message in aiko.bot_messages if message.media)
        assert document["document"]["file_name"] == "pages.pdf"
        assert polling.api.world.files[document["document"]["file_id"]] == b"%PDF-"
        assert photo["photo"]
        await say(aiko, "/hide")
        assert not any(message.media for message in aiko.messages)


FAILURES = pytest.mark.parametrize(
    "faults", [[ServerError(503)] * 3, [Flood(1)] * 3, [Flood(2)], [AnswerLost()] * 3], ids=str
)


async def hide_or_forget(person: Person, verb: str) -> None:
    """Nothing is waited for."""
    if verb == "forget":
        await say(person, "/forget")
        await person.press("Yes, erase it all")
    else:
        await person.send("/hide")


@FAILURES
@pytest.mark.parametrize(("verb", "told"), [("hide", "Hidden,"), ("forget", "Erased.")])
async def test_a_hide_that_fails_says_so_and_is_done_later(
    verb: str, told: str, faults: Sequence[Fault], polling: House, impatient: None
) -> None:
    """A pause of two seconds stands for one of more than a minute, which no turn waits out."""
    async with polling.open() as platform:
        aiko = polling.api.person()
        await start(aiko)
        await say(aiko, "north")
        polling.api.faults.on("deleteMessages", *faults)
        await hide_or_forget(aiko, verb)
        notice = await aiko.sees(told)
        assert ("I keep trying" in notice.words) == (len(faults) == 3), "where it could be said at once"
        await until(polling.api, lambda: aiko.messages == [notice], "all else is gone", 8)
        await aiko.settled(quiet_for=0.3, deadline=8)
        assert aiko.messages == [notice], "and no question takes its place"
        assert bool(await polling.store.talks(polling.talk_of(aiko).identity)) == (verb == "hide")
        assert not platform._turns.delivery.debts
        await say(aiko, "continue")
        assert ("crossed before" if verb == "hide" else "Which side") in aiko.last.words


@pytest.mark.parametrize(("verb", "told"), [("hide", "Hidden,"), ("forget", "Erased.")])
async def test_a_notice_that_does_not_get_through_comes_later_and_no_question_in_its_place(
    verb: str, told: str, polling: House, impatient: None
) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await say(aiko, "north")
        if verb == "forget":
            await say(aiko, "/forget")
        polling.api.faults.on("sendMessage", *[ServerError()] * 3)
        await (aiko.press("Yes, erase it all") if verb == "forget" else aiko.send("/hide"))
        await aiko.sees(told)
        await aiko.settled(quiet_for=0.3)
        [notice] = aiko.messages
        assert told in notice.words


class SecondFails(Calls):
    """The first message goes out, and no other."""

    def __init__(self) -> None:
        self.said = 0

    async def send(self, method: str, chat: int, params: dict[str, Any], *, urgent: bool = False) -> Any:
        self.said += 1
        if self.said > 1:
            raise UnsentError("5xx")
        return {"message_id": 7}


async def test_a_fault_tells_what_was_sent_before_it() -> None:
    with pytest.raises(UnsentError) as told:
        await TelegramSender(SecondFails(), 1, "").send(Screen("", "so long. " * 1000, "say"))
    assert told.value.sent == ("7",)
    with pytest.raises(UnsentError) as told:
        await TelegramSender(SecondFails(), 1, "").hand_over([Document("a.txt", b"a")] * 2)
    assert told.value.sent == ("7",)


@pytest.mark.parametrize("kind", ["/export", "My notes, as pages (PDF)"])
async def test_a_file_that_went_out_before_one_that_did_not_is_hidden_too(
    polling: House, impatient: None, kind: str
) -> None:
    polling.draw = lambda _: (Document("a.pdf", b"a", "application/pdf"), Document("b.pdf", b"b"))
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await say(aiko, "north")
        polling.api.faults.on("sendDocument", None, *[ServerError()] * 3)
        if kind == "/export":
            await say(aiko, kind)
        else:
            await say(aiko, "/keepsake")
            await press(aiko, kind)
        assert len([message for message in aiko.bot_messages if message.media]) == 1
        await say(aiko, "/hide")
        assert not any(message.media for message in aiko.messages)


async def test_what_was_shown_after_a_hide_that_failed_stays(polling: House, impatient: None) -> None:
    async with polling.open() as platform:
        aiko = polling.api.person()
        await start(aiko)
        await say(aiko, "north")
        polling.api.faults.on("deleteMessages", *[ServerError()] * 6)
        await aiko.send("/hide")
        notice = await aiko.sees("I keep trying")
        await aiko.send("continue")
        await aiko.sees("Have you crossed before?")
        await until(polling.api, lambda: not platform._turns.delivery.debts, "it is done", 8)
        assert aiko.messages[0] == notice
        assert aiko.last.labels[:2] == ["Yes", "No"]
        await press(aiko, "Yes")
        assert "Have you crossed before?\n\n✓ Yes" in "\n".join(aiko.texts)
