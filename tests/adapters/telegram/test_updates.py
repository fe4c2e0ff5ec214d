"""What we read of an update is what another project's models of the Bot API read of it."""

from __future__ import annotations

import json

import aiogram.types
import pytest

from bot.adapters.telegram.updates import KINDS, MEDIA, UNREADABLE, decode, has_media, number
from tests.adapters.telegram.running import House
from tests.adapters.telegram.walking import start


async def test_all_that_people_can_do_is_read_as_aiogram_reads_it(polling: House) -> None:
    api = polling.api
    async with polling.open():
        aiko = api.person()
        await start(aiko)
        mine = await aiko.send("north")
        await aiko.settled()
        await aiko.edit(mine, "south")
        await aiko.send_photo("a caption")
        await aiko.press("Yes")
        await aiko.settled()
        await aiko.block()
        await aiko.settled(reaction=False)
    kinds = set()
    for update in api.queue.confirmed:
        raw = json.dumps(update).encode()
        ours, theirs = decode(raw), aiogram.types.Update.model_validate(update)
        kinds.add(theirs.event_type)
        assert ours.update_id == theirs.update_id
        match theirs.event_type:
            case "message" | "edited_message":
                mine_read = ours.message or ours.edited_message
                their_read = theirs.message or theirs.edited_message
                assert mine_read is not None
                assert their_read is not None
                assert their_read.from_user is not None
                assert (mine_read.message_id, mine_read.text, mine_read.caption) == (
                    their_read.message_id,
                    their_read.text,
                    their_read.caption,
                )
                assert mine_read.chat.id == their_read.chat.id == their_read.from_user.id
                assert has_media(raw) == (theirs.message is not None and theirs.message.text is None)
            case "callback_query":
                assert ours.callback_query is not None
                assert theirs.callback_query is not None
                assert ours.callback_query.id == theirs.callback_query.id
                assert ours.callback_query.data == theirs.callback_query.data
                assert ours.callback_query.sender.id == theirs.callback_query.from_user.id
            case "my_chat_member":
                assert ours.my_chat_member is not None
                assert theirs.my_chat_member is not None
                assert (
                    ours.my_chat_member.new_chat_member.status == theirs.my_chat_member.new_chat_member.status
                )
    assert kinds == set(KINDS)


def test_what_counts_as_media_exists() -> None:
    assert set(aiogram.types.Message.model_fields) >= MEDIA


def test_an_update_shows_nothing_of_itself() -> None:
    message = {"message_id": 1, "chat": {"id": 77, "type": "private"}, "text": "canary"}
    raw = json.dumps({"update_id": 1, "message": message}).encode()
    assert repr(decode(raw)) == "Update"
    assert "canary" not in repr(decode(raw).message)


@pytest.mark.parametrize("field", ["message", "callback_query", "my_chat_member"])
def test_what_is_not_as_documented_is_refused(field: str) -> None:
    with pytest.raises(ValueError, match=field):
        decode(json.dumps({"update_id": 1, field: {"chat": "canary"}}).encode())


def test_the_number_is_known_of_what_cannot_be_read() -> None:
    deep = "[" * 5_000 + "]" * 5_000
    raw = f'{{"update_id": 7, "message": {deep}, "x": {deep}}}'.encode()
    with pytest.raises(UNREADABLE):
        decode(raw)
    assert number(raw) == 7
    assert number(deep.encode()) is None


def test_no_message_has_a_number_below_zero() -> None:
    """Of "-1" nothing could be taken back: several numbers are joined by a hyphen."""
    message = {"message_id": -1, "chat": {"id": 77, "type": "private"}}
    with pytest.raises(UNREADABLE):
        decode(json.dumps({"update_id": 1, "message": message}).encode())
