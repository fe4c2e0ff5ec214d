"""The way of one answer: lock, load, step, commit; and what is in the store after it."""

from __future__ import annotations

import asyncio
import json
import unicodedata
from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

import pytest

from bot.dialogue.conditions import Mark
from bot.dialogue.events import Opened, OptionChosen, OptionToggled
from bot.dialogue.session import Heard, Session
from bot.dialogue.turn import Forget, Turn
from bot.dialogue.verbs import EVENTS
from bot.service import deciding
from bot.service.conversations import Conversations
from bot.service.export import as_json
from bot.service.ports import Decision, Identity, Receipt, Store, StoreError
from bot.service.private import PrivateMemory
from bot.service.records import REMEMBERED, Record, decode
from bot.service.talk import Talk
from tests.service.memory import MemoryStore
from tests.service.person import AT, ME, YOU, Person
from tests.talking import crossing
from tests.test_privacy import keys_of_sessions

T = TypeVar("T")


async def test_a_talk_is_kept_from_one_process_to_the_next(me: Person) -> None:
    await me.press("north")
    me.restart()
    turn = await me.open()
    assert turn.session.answers == {"side": "north"}
    assert turn.replies[-1].step == "been_here"


async def test_two_presses_at_once_and_one_counts(me: Person) -> None:
    one, other = await asyncio.gather(
        me.press("north", step="side", turn=0), me.press("south", step="side", turn=0)
    )
    assert one.settled is not None
    assert other.settled is None
    assert one.replies[-1] == other.replies[-1], "both see the question that is open now"
    assert other.session.answers == {"side": "north"}


async def test_many_at_once_of_one_person_go_one_after_the_other(me: Person) -> None:
    await me.press("north")
    await me.press("no")
    events = [OptionToggled(AT, option) for option in ("bag", "dog", "bicycle")]
    turns = await asyncio.gather(*(me.guide.handle(me.talk, event) for event in events))
    assert [len(turn.session.draft.chosen) if turn.session.draft else 0 for turn in turns] == [1, 2, 3]


async def test_many_people_at_once_do_not_mix(store: Store) -> None:
    guide = Conversations({"crossing": crossing()}, store)
    talks = [Talk(Identity("discord", str(number)), "crossing") for number in range(30)]
    sides = ["north", "south", "island"]
    for number, talk in enumerate(talks):
        assert number >= 0
        assert not await store.talks(talk.identity)
    await asyncio.gather(
        *(guide.handle(talk, OptionChosen(AT, (sides[n % 3],))) for n, talk in enumerate(talks))
    )
    turns = await asyncio.gather(*(guide.handle(talk, Opened(AT)) for talk in talks))
    assert [turn.session.answers["side"] for turn in turns] == sides * 10


async def test_the_same_update_twice_has_no_second_effect(me: Person) -> None:
    await me.press("north", update="a1")
    first = await me.press("no", update="a2")
    before = await me.stored()
    again = await me.press("no", update="a2")
    assert await me.stored() == before
    assert again.session == first.session
    assert again.replies == (first.replies[-1],), "where the talk stands"
    assert (await me.press("north", update="a1")).session == first.session


async def test_an_update_is_remembered_over_a_restart(me: Person) -> None:
    await me.press("north", update="a1")
    me.restart()
    await me.press("yes", update="a1")
    assert (await me.open()).session.answers == {"side": "north"}


async def test_updates_are_not_remembered_for_ever(me: Person) -> None:
    for number in range(REMEMBERED + 5):
        await me.press("north" if number % 2 else "south", update=str(number))
        await me.do("back", update=f"back {number}")
    record = decode((await me.store.talks(ME))[0])
    assert len(record.updates) == REMEMBERED


async def test_a_private_value_is_in_no_byte_and_in_no_export(me: Person) -> None:
    turn = await me.reach("savings")
    assert turn.replies[-1].private
    before = await me.stored()
    turn = await me.say("not quite")
    assert turn.session.overlay == {"savings": "no"}
    stored = await me.stored()
    assert stored != before
    record = decode(stored)
    assert record.session["a"]["savings"][1] is False
    exported = json.loads(await me.guide.handover.export(ME))
    assert exported["talks"][0]["answers"]["savings"] == {"question": "Enough money", "answer": "not stored"}
    skipping = Person(me.store, YOU)
    await skipping.reach("savings")
    await skipping.do("skip")
    assert decode(await skipping.stored()).session == record.session


async def test_what_was_typed_in_private_is_in_no_byte(me: Person) -> None:
    await me.reach("savings")
    before = await me.stored()
    turn = await me.say("not qite")
    assert turn.replies[-1].kind == "offer"
    assert await me.stored() == before
    turn = await me.press("offer:1")
    assert turn.session.overlay == {"savings": "no"}


async def test_an_idle_hour_drops_a_private_value(me: Person) -> None:
    await me.reach("savings")
    await me.say("not quite")
    me.at += timedelta(minutes=59)
    assert (await me.do("recap")).session.overlay == {"savings": "no"}
    me.at += timedelta(minutes=61)
    turn = await me.do("recap")
    assert turn.session.overlay == {}
    assert turn.session.answers["savings"] is Mark.WITHHELD


async def test_it_is_dropped_while_nobody_writes(me: Person) -> None:
    await me.reach("savings")
    await me.say("not quite")
    me.guide.drop_idle(AT + timedelta(minutes=61))
    assert (await me.do("recap")).session.overlay == {}


async def test_what_was_just_typed_is_in_memory_for_two_minutes_and_in_no_byte(me: Person) -> None:
    await me.press("north")
    before = await me.stored()
    turn = await me.say("zebra crossing i want to")
    assert turn.session.heard is not None
    assert await me.stored() == before, "a text that changed nothing writes nothing"
    me.at += timedelta(seconds=30)
    await me.say("no")
    assert b"zebra" not in await me.stored()
    assert b"zebra" not in (await me.guide.handover.export(ME)).encode()


async def test_danger_in_two_messages_is_heard(me: Person) -> None:
    await me.press("north")
    await me.say("i want to")
    assert (await me.say("die")).danger == "suicide"


async def test_danger_in_two_messages_is_heard_of_a_stranger_too(me: Person) -> None:
    await me.say("i want to")
    assert (await me.say("die")).danger == "suicide"
    assert await me.stored() == b""


def test_what_was_just_typed_leaves_the_memory_after_two_minutes() -> None:
    memory = PrivateMemory()
    typed = Session("crossing", heard=Heard("zebra", AT))
    memory.remember((ME, "crossing"), typed, AT)
    memory.remember((YOU, "crossing"), typed._replace(overlay={"savings": "no"}), AT)
    memory.drop_idle(AT + timedelta(minutes=2))
    assert len(memory) == 2
    memory.drop_idle(AT + timedelta(minutes=2, seconds=1))
    assert len(memory) == 1
    kept = memory.recall((YOU, "crossing"), AT + timedelta(minutes=3))
    assert kept == Session("crossing", overlay={"savings": "no"})
    memory.remember((YOU, "crossing"), typed, AT + timedelta(minutes=3))
    memory.forget(YOU)
    memory.drop_idle(AT + timedelta(minutes=9))
    assert len(memory) == 0


async def test_forgetting_drops_what_was_just_typed(me: Person) -> None:
    await me.say("i want to")
    await me.say("forget")
    turn = await me.say("yes")
    assert turn.has(Forget)
    assert (await me.say("die")).danger is None


async def test_a_restart_drops_a_private_value(me: Person) -> None:
    await me.reach("savings")
    await me.say("not quite")
    me.restart()
    assert (await me.do("recap")).session.overlay == {}


async def test_forget_removes_everything_and_later_events_start_anew(me: Person) -> None:
    you = Person(me.store, YOU)
    await you.press("south")
    await me.reach("savings")
    await me.say("not quite")
    await me.do("forget")
    turn = await me.press("offer:yes", update="a9")
    assert turn.effects == (Forget(),)
    assert await me.store.talks(ME) == []
    assert json.loads(await me.guide.handover.export(ME))["talks"] == []
    again = await me.press("offer:yes", update="a9")
    assert again.effects == ()
    turn = await me.open()
    assert turn.session.answers == turn.session.overlay == {}
    assert turn.replies[-1].step == "side"
    assert (await you.open()).session.answers == {"side": "south"}
    assert await me.store.talks(ME) == []


async def test_a_stranger_who_only_looks_leaves_no_row(me: Person) -> None:
    await me.open()
    for verb in EVENTS:
        await me.do(verb, update=verb)
    for text in ("I want to kill myself", "carry on", "tell me about the fund", "xyzzy", "help now"):
        await me.say(text, update=text)
    await me.press("card:ferry")
    assert await me.store.talks(ME) == []
    assert list(await me.store.unshown()) == []


async def test_a_strangers_question_to_confirm_is_remembered_all_the_same(me: Person) -> None:
    await me.do("forget")
    turn = await me.say("yes")
    assert turn.effects == (Forget(),)
    assert await me.store.talks(ME) == []


async def test_a_fault_in_the_engine_leaves_the_talk_as_it_was(
    me: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await me.reach("reasons")
    before = await me.stored()
    private = (await me.do("recap")).session.overlay

    def broken(*_: object) -> Turn:
        raise LookupError

    with monkeypatch.context() as patch:
        patch.setattr(deciding, "step", broken)
        with pytest.raises(LookupError):
            await me.press("view")
    assert await me.stored() == before
    turn = await me.press("view")
    assert turn.session.answers["reasons"] == ("view",)
    assert turn.session.overlay == private


async def test_a_commit_that_fails_is_no_answer_and_may_be_tried_again() -> None:
    store = MemoryStore()
    me = Person(store)
    await me.reach("savings")
    store.broken = True
    with pytest.raises(StoreError):
        await me.say("not quite", update="a1")
    store.broken = False
    assert (await me.do("recap")).session.overlay == {}, "the memory is not ahead of the disk"
    turn = await me.say("not quite", update="a1")
    assert turn.session.overlay == {"savings": "no"}


async def test_looking_commits_nothing() -> None:
    store = MemoryStore()
    me = Person(store)
    await me.press("north")
    assert store.commits == 1
    for verb in ("recap", "help", "cards", "why", "hide", "export", "pause", "stop", "continue"):
        await me.do(verb)
    await me.press("blue")
    assert store.commits == 1


async def test_what_was_not_shown_is_known_after_a_crash(me: Person) -> None:
    shown = await me.press("north")
    await me.guide.shown(me.talk, shown)
    assert list(await me.guide.archive.unshown()) == []
    await me.press("no")  # and the process dies before it is shown
    me.restart()
    assert list(await me.guide.archive.unshown()) == [me.talk]
    turn = await me.open()
    assert turn.replies[-1].step == "gear"
    await me.guide.shown(me.talk, turn)
    assert list(await me.guide.archive.unshown()) == []


async def test_nothing_is_returned_before_it_is_kept(me: Person) -> None:
    """Whoever sees a turn may kill the process at once: the answer is there."""
    seen: list[bytes] = []

    class Watched(MemoryStore):
        """The store, looking at itself the moment that a turn is handed out."""

        async def apply(
            self,
            identity: Identity,
            talk: str,
            decide: Callable[[bytes | None], Decision[T]],
            receipt: Receipt | None = None,
        ) -> T:
            result = await me.store.apply(identity, talk, decide, receipt)
            seen.extend(await me.store.talks(identity))
            return result

    guide = Conversations({"crossing": crossing()}, Watched())
    turn = await guide.handle(me.talk, OptionChosen(AT, ("north",)))
    assert decode(seen[-1]).session == turn.session.to_dict()


async def test_no_control_character_reaches_whoever_looks_at_the_export(me: Person) -> None:
    await me.reach("weighed")
    await me.do("skip")
    await me.say("boat\u202etaob\u2066 and\x00\x1b[31m \x9b\u200f\x85 two\nlines")
    exported = await me.guide.handover.export(ME)
    assert all(char == "\n" or unicodedata.category(char)[0] != "C" for char in exported)
    assert "two\nlines" in json.loads(exported)["talks"][0]["answers"]["notes"]["answer"]


async def test_the_export_is_readable_and_whole(me: Person) -> None:
    await me.reach("gear")
    await me.guide.handle(me.talk, OptionToggled(AT, "dog"))
    exported = json.loads(await me.guide.handover.export(ME))
    assert exported == {
        "platform": "discord",
        "id": "1234567890",
        "talks": [
            {
                "dialog": "crossing",
                "turns": 2,
                "answers": {
                    "side": {"question": "Your side", "answer": "north"},
                    "been_here": {"question": "Been here before", "answer": "no"},
                },
                "half_said": [["gear", ["dog"], [], None, ""]],
                "last_here": "2026-11-22T12:00+00:00",
                "earlier_answers": {"Your side": [{"day": "2026-11-22", "answer": "north"}]},
                "mark_on_buttons": decode((await me.store.talks(ME))[0]).nonce,
            }
        ],
    }


async def test_the_export_says_what_was_heard_and_chosen_too(me: Person) -> None:
    await me.reach("gear")
    await me.say("日本語で")
    await me.do("back")
    await me.say("I want to kill myself", update="17")
    [talk] = json.loads(await me.guide.handover.export(ME))["talks"]
    assert (talk["language"], talk["gone_back_to"], talk["last_danger_card"]) == (
        "ja",
        "been_here",
        "suicide",
    )
    assert talk["updates_applied"] == ["17"]


async def test_every_key_of_a_session_has_a_name_in_the_export(me: Person) -> None:
    plain = Record({"v": 1, "d": "crossing", "t": 1, "a": {}}, *ME)
    before = as_json({}, ME, [plain])
    for key in set(keys_of_sessions()) - plain.session.keys():
        value: object = {"side": [[1, "north"]]} if key == "h" else "x" if key in "lrzo!f" else 500_000
        more = Record({**plain.session, key: value}, *ME)
        assert as_json({}, ME, [more]) != before, key
