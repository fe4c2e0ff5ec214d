"""From an update to what somebody sees: one live view, frozen answers, and faults that lose nothing."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from bot.dialogue.conditions import Mark
from bot.service.delivery import pay
from bot.service.ports import SendError, Store, StoreError, UnreachableError, UnsentError, UnsureError
from bot.service.shown import Shown
from tests.service.chat import Chat, Friend
from tests.service.memory import MemoryStore
from tests.service.person import YOU

AT = datetime(2027, 1, 5, 11, 0, tzinfo=UTC)


@pytest.fixture
def friend(store: Store) -> Friend:
    return Friend(store)


async def test_an_answered_question_is_frozen_and_the_next_one_stands_below(friend: Friend) -> None:
    await friend.start()
    await friend.press("North")
    assert friend.texts == [
        "Hello. We look at one *crossing* together.",
        "Which side of the river are you on?\n\n✓ North",
        "Have you crossed before?",
    ]
    assert friend.live == ["3"], "one live view"


async def test_a_typed_answer_freezes_the_question_above_it(friend: Friend) -> None:
    await friend.start()
    await friend.say("north")
    assert friend.texts[1] == "Which side of the river are you on?\n\n✓ North"
    assert friend.texts[-2:] == ["north", "Have you crossed before?"]
    assert len(friend.live) == 1


async def test_what_was_sent_before_the_question_was_there_is_asked_about(friend: Friend) -> None:
    await friend.start()
    north, no = friend.send("north"), friend.send("no")
    await friend.arrive(north, "north")
    await friend.arrive(no, "no")
    assert friend.last.text == "Did you mean one of these?"
    assert "Have you crossed before?\n\n✓ No" not in friend.texts
    await friend.press("No")
    assert "Have you crossed before?\n\n✓ No" in friend.texts


async def test_what_was_sent_below_the_question_answers_it_wherever_it_is_shown_again(friend: Friend) -> None:
    await friend.start()
    await friend.say("north")
    no = friend.send("no")
    await friend.do("help")
    await friend.do("continue")
    await friend.arrive(no, "no")
    assert "Have you crossed before?\n\n✓ No" in friend.texts


async def test_after_a_crash_what_was_sent_to_the_question_counts(
    friend: Friend, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The question was sent, and the process was killed before that was noted: it is shown once more."""

    async def killed(*_: object) -> None: ...

    await friend.start()
    monkeypatch.setattr(friend.guide, "shown", killed)
    await friend.press("North")
    shown, no = len(friend.chat.messages), friend.send("no")
    friend.restart()
    await friend.delivery.present(friend.talk, friend.chat)
    assert len(friend.chat.messages) > shown
    await friend.arrive(no, "no")
    assert "Have you crossed before?\n\n✓ No" in friend.texts


async def test_after_a_crash_a_yes_erases_nothing_where_another_question_was_shown(
    friend: Friend, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed before "Erase it?" was seen: it is shown then, and not the question behind, to which the same
    "yes" could be typed."""

    async def killed(*_: object) -> None: ...

    await friend.start()
    await friend.press("North")
    monkeypatch.setattr(friend.delivery, "_show", killed)
    await friend.do("forget")
    friend.restart()
    await friend.delivery.present(friend.talk, friend.chat)
    assert "Erase it?" in friend.texts[-1]
    await friend.press("No, keep my answers")
    await friend.say("yes")
    assert "Have you crossed before?\n\n✓ Yes" in friend.texts


async def test_it_is_frozen_after_a_restart_too(friend: Friend) -> None:
    await friend.start()
    await friend.press("North")
    await asyncio.sleep(0.6)  # notes ride along with a later commit, or wait half a second
    friend.restart()
    await friend.say("no")
    assert "Have you crossed before?\n\n✓ No" in friend.texts
    assert len(friend.live) == 1


async def test_what_is_only_looked_at_takes_the_place_of_the_question(friend: Friend) -> None:
    await friend.start()
    await friend.press("North")
    before = len(friend.chat.messages)
    await friend.press("Why")
    assert friend.last.text == "Then we can be brief.\n\nHave you crossed before?"
    await friend.press("Back")
    assert friend.last.text.startswith("Which side of the river are you on?")
    assert len(friend.chat.messages) == before
    assert len(friend.live) == 1


async def test_what_was_typed_is_answered_below(friend: Friend) -> None:
    await friend.start()
    await friend.say("why")
    assert friend.texts[-2] == "why"
    assert friend.last.text.startswith("The boats differ")
    assert len(friend.live) == 1


async def test_the_second_of_two_quick_presses_shows_nothing_more(friend: Friend) -> None:
    await friend.start()
    data, origin = friend.data("North"), friend.where("North")
    await asyncio.gather(friend.send_data(data, origin), friend.send_data(data, origin))
    assert [text for text in friend.texts if "crossed before" in text] == ["Have you crossed before?"]


async def test_two_different_presses_at_once_and_one_counts(friend: Friend) -> None:
    await friend.start()
    north, south, origin = friend.data("North"), friend.data("South"), friend.where("North")
    one, other = await asyncio.gather(friend.send_data(north, origin), friend.send_data(south, origin))
    assert one is not None
    assert other is not None
    assert other.turn.session.answers == {"side": "north"}
    assert len(friend.live) == 1


async def test_somebody_elses_button_has_no_effect(store: Store) -> None:
    mine, yours = Friend(store), Friend(store, YOU)
    await mine.start()
    await yours.start()
    handled = await yours.send_data(mine.data("North"))
    assert handled is not None
    assert handled.repeated
    assert not handled.turn.session.answers
    assert "We have moved on since then" in yours.last.text


@pytest.mark.parametrize(
    "data", ["", "1p", "nonsense", "1pXXXXXXXX------------0", "2" + "p" * 23, "1p" + "é" * 22]
)
async def test_a_forged_button_gets_one_kind_sentence(friend: Friend, data: str) -> None:
    await friend.start()
    handled = await friend.send_data(data)
    assert handled is not None
    assert not handled.turn.session.answers
    assert friend.last.text.startswith("We have moved on since then.")
    assert not await friend.store.talks(friend.talk.identity)


async def test_an_old_button_brings_nobody_back(friend: Friend) -> None:
    await friend.start()
    welcome = friend.data("North")
    await friend.press("North")
    answer = friend.data("Yes")
    await friend.do("forget")
    await friend.press("Yes, erase it all")
    for old in (welcome, answer):
        await friend.send_data(old)
        assert not await friend.store.talks(friend.talk.identity)


async def test_buttons_live_on_after_a_restart(friend: Friend) -> None:
    await friend.start()
    await friend.press("North")
    friend.restart()
    handled = await friend.press("Yes")
    assert handled is not None
    assert handled.turn.session.answers == {"side": "north", "been_here": "yes"}


async def test_hide_takes_all_back_and_leaves_one_neutral_notice(friend: Friend) -> None:
    await friend.start()
    await friend.press("North")
    await friend.say("no")
    await friend.do("hide")
    assert len(friend.chat.messages) == 1
    assert friend.last.text.startswith("Hidden")
    assert await friend.store.talks(friend.talk.identity), "the answers are still kept"


async def test_forget_hides_too_and_leaves_nothing(friend: Friend) -> None:
    await friend.start()
    await friend.press("North")
    await friend.say("forget")
    await friend.press("Yes, erase it all")
    assert [text[:7] for text in friend.texts] == ["Erased."]
    assert not await friend.store.talks(friend.talk.identity)
    assert await friend.store.shown(friend.talk.identity, "crossing") is None


async def test_export_gives_words_and_json(friend: Friend) -> None:
    await friend.start()
    await friend.press("North")
    await friend.do("export")
    words, data = friend.chat.documents
    assert words.name == "answers.txt"
    assert "Your side: North" in words.content.decode()
    assert '"answer": "north"' in data.content.decode()


async def test_what_is_not_lasting_leaves_the_live_view_elsewhere_alone(friend: Friend) -> None:
    await friend.start()
    await friend.press("North")
    there, friend.chat = friend.chat, Chat(lasting=False)
    await friend.do("cards")
    assert friend.live == ["1"]
    assert [id for id, message in there.messages.items() if message.buttons] == ["3"]


async def test_danger_stands_below_and_nothing_above_its_numbers(friend: Friend) -> None:
    await friend.start()
    await friend.say("i want to kill myself")
    assert friend.last.screen is not None
    assert friend.last.screen.head == ""
    assert friend.live == [list(friend.chat.messages)[-1]]


async def test_a_question_that_did_not_get_through_is_owed_and_shown_later(friend: Friend) -> None:
    await friend.start()
    friend.chat.faults = [None, UnsentError("503")]
    await friend.press("North")
    assert friend.delivery.owed == {friend.talk}
    assert friend.live == [], "the question was frozen, and the next one is missing"

    async def open_sender(_talk: object, _shown: Shown) -> Chat:
        return friend.chat

    await pay(friend.delivery, set(friend.delivery.owed), open_sender)
    assert friend.last.text == "Have you crossed before?"
    assert not friend.delivery.owed


@pytest.mark.parametrize("fault", [UnsentError("503"), UnsureError("lost")])
async def test_what_got_through_before_a_fault_can_be_hidden(friend: Friend, fault: SendError) -> None:
    friend.chat.faults = [None, fault]
    await friend.start()
    assert friend.texts == ["Hello. We look at one *crossing* together."]
    await friend.do("continue")
    await friend.press("North")
    await friend.do("hide")
    assert len(friend.texts) == 1


async def test_a_lost_answer_of_the_platform_doubles_nothing(friend: Friend) -> None:
    await friend.start()
    friend.chat.faults = [None, UnsureError("timeout")]
    await friend.press("North")
    assert not friend.delivery.owed


async def test_somebody_who_blocked_the_bot_is_left_alone(friend: Friend) -> None:
    await friend.start()
    friend.chat.faults = [UnreachableError("403")]
    await friend.press("North")
    assert not friend.delivery.owed
    await asyncio.sleep(0.6)
    assert not await friend.guide.archive.unshown()


async def test_a_fault_of_the_store_is_told_in_one_sentence_and_loses_nothing() -> None:
    store = MemoryStore()
    friend = Friend(store)
    await friend.start()
    await friend.press("North")
    store.broken = True
    assert await friend.press("Yes") is None
    assert friend.last.text.startswith("Something went wrong here")
    store.broken = False
    handled = await friend.press("Yes", message="3")
    assert handled is not None
    assert handled.turn.session.answers["been_here"] == "yes"


async def test_help_is_pressed_while_the_store_fails() -> None:
    store = MemoryStore()
    friend = Friend(store)
    await friend.start()
    await friend.press("North")
    store.broken = True
    await friend.press("Help now")
    assert friend.last.screen is not None
    assert friend.last.screen.kind == "help"


async def test_a_fault_nobody_foresaw_says_nothing_of_what_was_said(
    friend: Friend, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await friend.start()

    async def fail(*_: object) -> None:
        raise ValueError("canary north")

    monkeypatch.setattr(friend.guide, "answer", fail)
    await friend.say("canary")
    told = friend.last.text
    assert told.startswith("Something went wrong")
    assert "canary" not in caplog.text
    fault_id = told.rsplit(maxsplit=1)[-1].rstrip(".")
    assert fault_id in caplog.text


async def test_the_second_of_two_quick_presses_shows_nothing_more_where_nothing_lasts(friend: Friend) -> None:
    await friend.start()
    await friend.press("North")
    friend.chat = Chat(lasting=False)
    await friend.do("continue")
    data, origin = friend.data("Yes"), friend.where("Yes")
    await asyncio.gather(friend.send_data(data, origin), friend.send_data(data, origin))
    assert [text[:4] for text in friend.texts] == ["Have", "Good", "What"]


async def killed_before_noting(friend: Friend, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The second question was sent, and the process ended before that was noted; then it was shown again."""
    await friend.start()
    with monkeypatch.context() as patch:
        patch.setattr(friend.guide, "shown", _not_noted)
        await friend.press("North")
    friend.restart()

    async def open_sender(_talk: object, _shown: Shown) -> Chat:
        return friend.chat

    await pay(friend.delivery, set(await friend.guide.archive.unshown()), open_sender)
    twins = friend.live
    assert [friend.chat.messages[one].text for one in twins] == ["Have you crossed before?"] * 2
    return twins


async def _not_noted(*_: object) -> None:
    """As if the process had been killed here."""


async def test_of_two_messages_with_one_question_the_older_may_be_pressed(
    friend: Friend, monkeypatch: pytest.MonkeyPatch
) -> None:
    older, _ = await killed_before_noting(friend, monkeypatch)
    handled = await friend.press("Yes", message=older)
    assert handled is not None
    assert handled.turn.session.answers == {"side": "north", "been_here": "yes"}
    assert friend.chat.messages[older].text == "Have you crossed before?\n\n✓ Yes"
    assert friend.live == [list(friend.chat.messages)[-1]], "the newer one has lost its buttons too"


@pytest.mark.parametrize("label", ["Yes", "No"])
async def test_after_the_newer_of_the_two_a_press_on_the_older_doubles_nothing(
    friend: Friend, monkeypatch: pytest.MonkeyPatch, label: str
) -> None:
    older, newer = await killed_before_noting(friend, monkeypatch)
    await friend.press("Yes", message=newer)
    handled = await friend.press(label, message=older)
    assert handled is not None
    assert handled.turn.session.answers == {"side": "north", "been_here": "yes"}
    assert "Already noted: Been here before, Yes." in friend.last.text
    assert friend.live == [list(friend.chat.messages)[-1]], "and now the older one has lost its buttons"


async def test_skipping_is_a_press_like_any_other(friend: Friend) -> None:
    await friend.start()
    await friend.press("North")
    handled = await friend.press("Skip")
    assert handled is not None
    assert handled.turn.session.answers["been_here"] is Mark.SKIPPED
    assert "Have you crossed before?\n\n✓ skipped" in friend.texts


async def test_notes_of_a_store_that_fails_are_only_missing(
    friend: Friend, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise StoreError("busy", "busy")

    monkeypatch.setattr(friend.guide, "notes", fail)
    await friend.start()
    assert friend.last.buttons


def test_a_message_that_was_edited_is_noted_once() -> None:
    noted = Shown().with_sent(["5", "L6"], AT).with_sent(["L6", "5", "7"], AT)
    assert [one for one, _ in noted.sent] == [5, "L6", 7]
