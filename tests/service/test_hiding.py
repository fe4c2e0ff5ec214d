"""What cannot be taken back at once: the person hears so, it is done later, and no question comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest

from bot.service.delivery import pay
from bot.service.ports import SendError, Store, UnreachableError, UnsentError, UnsureError
from bot.service.shown import MOST, Shown, decode, encode
from tests.service.chat import Chat, Friend
from tests.service.person import AT

VERBS = pytest.mark.parametrize("verb", ["hide", "forget"])
FAULTS = pytest.mark.parametrize("fault", [UnsentError("5xx"), UnsentError("429 long"), UnsureError("lost")])


@pytest.fixture
async def friend(store: Store) -> Friend:
    friend = Friend(store)
    await friend.start()
    await friend.press("North")
    return friend


async def ask(friend: Friend, verb: str, faults: Sequence[SendError | None]) -> None:
    """As far as the point where messages are taken back."""
    if verb == "forget":
        await friend.do("forget")
        friend.chat.faults = list(faults)
        await friend.press("Yes, erase it all")
    else:
        friend.chat.faults = list(faults)
        await friend.do("hide")
    friend.chat.faults = []


async def pay_all(friend: Friend) -> None:
    async def open_sender(_talk: object, _shown: Shown) -> Chat:
        return friend.chat

    await pay(friend.delivery, friend.delivery.debts, open_sender)


@VERBS
@FAULTS
async def test_what_could_not_be_taken_back_is_told_and_done_later(
    friend: Friend, verb: str, fault: SendError
) -> None:
    await ask(friend, verb, [fault])
    told = friend.last.text
    assert told.startswith("Hidden" if verb == "hide" else "Erased")
    assert "I keep trying" in told
    assert friend.live == []
    assert len(friend.texts) > 2
    await pay_all(friend)
    assert friend.texts == [told]
    assert not friend.delivery.debts


@VERBS
async def test_while_it_fails_nothing_is_shown_and_it_stays_owed(friend: Friend, verb: str) -> None:
    await ask(friend, verb, [UnsentError("5xx")])
    before = friend.texts
    friend.chat.faults = [UnsentError("5xx")]
    await pay_all(friend)
    assert friend.texts == before
    assert friend.delivery.debts == {friend.talk}
    await pay_all(friend)
    assert friend.texts == before[-1:]


@VERBS
async def test_a_notice_that_did_not_get_through_is_sent_later(friend: Friend, verb: str) -> None:
    quick = [None, None] if verb == "forget" else [None]  # the hide; the press's own question, gone by then
    await ask(friend, verb, [*quick, UnsentError("5xx")])
    assert friend.texts == []
    await pay_all(friend)
    [told] = friend.texts
    assert told.startswith("Hidden" if verb == "hide" else "Erased")
    assert "I keep trying" not in told
    assert not friend.delivery.debts


async def test_a_notice_comes_no_more_once_they_have_gone_on(friend: Friend) -> None:
    await ask(friend, "hide", [None, UnsentError("5xx")])
    await friend.do("continue")
    assert not friend.delivery.debts
    assert friend.last.text.endswith("Have you crossed before?")


async def test_what_came_after_a_hide_that_failed_is_left_alone(friend: Friend) -> None:
    await ask(friend, "hide", [UnsentError("5xx")])
    await friend.do("continue")
    await pay_all(friend)
    assert [text.partition(",")[0] for text in friend.texts] == ["Hidden", "Have you crossed before?"]
    await friend.press("Yes")
    assert "Have you crossed before?\n\n✓ Yes" in friend.texts
    await friend.do("hide")
    assert len(friend.texts) == 1, "all of it is known still"


async def test_a_second_hide_does_what_the_first_could_not(friend: Friend) -> None:
    await ask(friend, "forget", [UnsentError("5xx")])
    await friend.start()
    await friend.do("hide")
    assert [text[:6] for text in friend.texts] == ["Erased", "Hidden"]
    assert not friend.delivery.debts


@VERBS
async def test_whoever_blocked_us_is_owed_nothing(friend: Friend, verb: str) -> None:
    await ask(friend, verb, [UnsentError("5xx")])
    friend.chat.faults = [UnreachableError("403")]
    await pay_all(friend)
    assert not friend.delivery.debts


async def test_what_is_too_old_to_be_noted_is_told_in_numbers(friend: Friend) -> None:
    await friend.say("no")
    await friend.do("hide")
    assert "stay" not in friend.last.text.replace("still", ""), "all of it could be taken back"
    await friend.say("continue")
    friend.at += timedelta(days=3)
    await friend.say("recap")
    await friend.do("hide")
    assert "Messages of yours that stay, since only you can delete them: 1." in friend.last.text
    assert "of the guide" not in friend.last.text
    friend.at += timedelta(days=20)
    await friend.say("continue")
    await friend.do("forget")
    await friend.press("Yes, erase it all")
    assert "delete them: 1." in friend.last.text
    assert "Messages of the guide that could not be taken back: 1." in friend.last.text


def test_of_messages_beyond_the_most_that_are_noted_the_number_is_kept() -> None:
    shown = Shown().with_sent([str(one) for one in range(MOST + 3)], AT).with_received(["9000"], AT)
    assert (len(shown.sent), shown.lapsed) == (MOST, (3, 0))
    assert decode(encode(shown)) == shown


async def test_what_the_platform_lets_nobody_take_back_is_told_in_numbers(friend: Friend) -> None:
    await friend.say("no")
    friend.chat.kept = {"1", "4"}
    await friend.do("hide")
    assert "since only you can delete them: 1." in friend.last.text
    assert "Messages of the guide that could not be taken back: 1." in friend.last.text
