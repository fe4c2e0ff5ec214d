"""One person on two platforms: a code shows it, and then both places show the same talks."""

from __future__ import annotations

import asyncio
import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.dialogue.conditions import Mark
from bot.dialogue.events import ReminderDue
from bot.dialogue.session import Session
from bot.dialogue.turn import Turn
from bot.dialogue.verbs import CODE_LETTERS, asked_link
from bot.service.codes import LIFE, MOST_WRONG, WITHIN
from bot.service.conversations import Conversations
from bot.service.delivery import Delivery
from bot.service.joining import stand_alone
from bot.service.ports import Identity, Store
from bot.service.records import Record, decode, encode
from bot.service.talk import Talk
from bot.service.ties import Links, write_links
from bot.store.sqlite import open_store
from tests.service.chat import WINDOWS, Friend
from tests.service.person import AT, ME, YOU, Person
from tests.store.files import in_the_clear
from tests.talking import crossing

CODE = re.compile(r"link ([a-z]{4}-[a-z]{4})")
STRANGE = "bcdf-ghjk"


class Two:
    """One human being, who is `here` on Discord and `there` on Telegram, and one process for both."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.here, self.there = Person(store, ME), Person(store, YOU)
        self.retied: list[Identity] = []
        self.restart()

    def restart(self) -> None:
        guide = Conversations({"crossing": crossing()}, self.store)
        guide.allow_links(self.retied.extend)
        self.guide = self.here.guide = self.there.guide = guide

    def later(self, **time: float) -> None:
        self.here.at = self.there.at = self.here.at + timedelta(**time)

    async def link(self) -> Turn:
        """A code from here, typed there."""
        return await self.there.say(f"link {code_in(await self.here.do('link'))}")

    async def unshown(self) -> list[Talk]:
        return list(await self.guide.archive.unshown())


def code_in(turn: Turn) -> str:
    found = CODE.search(turn.replies[0].text)
    assert found is not None, turn.replies[0].text
    return found[1]


def said(turn: Turn) -> str:
    return "\n".join(reply.text for reply in turn.replies)


@pytest.fixture
def two(store: Store) -> Two:
    return Two(store)


async def test_a_code_of_one_place_shows_its_talk_in_the_other(two: Two) -> None:
    await two.here.press("north")
    turn = await two.link()
    assert "The two places are linked" in said(turn)
    assert turn.replies[-1].step == "been_here", "and the question that is open"
    await two.there.press("no")
    assert (await two.here.open()).replies[-1].step == "gear"
    two.restart()
    assert (await two.there.open()).session.answers == (await two.here.open()).session.answers


async def test_the_talk_may_be_where_the_code_is_typed(two: Two) -> None:
    await two.there.press("south")
    await two.link()
    assert (await two.here.open()).session.answers == {"side": "south"}


async def test_two_strangers_become_one_before_anything_was_said(two: Two) -> None:
    await two.link()
    await two.here.press("north")
    assert (await two.there.open()).session.answers == {"side": "north"}
    await two.there.do("forget")
    await two.there.say("yes")
    assert not await two.store.talks(ME)


async def test_a_code_is_good_once(two: Two) -> None:
    await two.here.press("north")
    code = code_in(await two.here.do("link"))
    third = Person(two.store, Identity("telegram", "another"))
    third.guide = two.guide
    await two.there.say(f"link {code}")
    assert "not known" in said(await third.say(f"link {code}"))
    assert not (await third.open()).session.answers


async def test_a_code_is_good_for_ten_minutes(two: Two) -> None:
    await two.here.press("north")
    code = code_in(await two.here.do("link"))
    two.later(seconds=LIFE.total_seconds() + 1)
    assert "not known" in said(await two.there.say(f"link {code}"))
    assert not (await two.there.open()).session.answers


async def test_what_is_over_is_erased_with_its_key_while_nobody_asks(two: Two) -> None:
    await two.here.do("link")
    assert len(await two.store.kept()) == 1
    await two.guide.drop_expired(AT + timedelta(minutes=9))
    assert len(await two.store.kept()) == 1
    await two.guide.drop_expired(AT + timedelta(minutes=12))
    assert not await two.store.kept()


async def test_a_new_code_ends_the_one_before_it(two: Two) -> None:
    first = code_in(await two.here.do("link"))
    second = code_in(await two.here.do("link"))
    assert "not known" in said(await two.there.say(f"link {first}"))
    assert "are linked" in said(await two.there.say(f"link {second}"))


async def test_a_code_does_nothing_where_it_was_made_and_stays_good(two: Two) -> None:
    code = code_in(await two.here.do("link"))
    assert "was made here" in said(await two.here.say(f"link {code}"))
    assert "are linked" in said(await two.there.say(f"link {code}"))


async def test_whoever_guesses_is_slowed_even_with_the_right_one(two: Two) -> None:
    await two.here.press("north")
    code = code_in(await two.here.do("link"))
    for _ in range(MOST_WRONG):
        assert "not known" in said(await two.there.say(f"link {STRANGE}"))
    assert "too often" in said(await two.there.say(f"link {code}"))
    assert not (await two.there.open()).session.answers
    two.later(seconds=WITHIN.total_seconds())
    assert "are linked" in said(await two.link())


async def test_guesses_of_one_person_slow_nobody_else(two: Two) -> None:
    guessing = Person(two.store, Identity("telegram", "another"))
    guessing.guide = two.guide
    for _ in range(MOST_WRONG):
        await guessing.say(f"link {STRANGE}")
    assert "are linked" in said(await two.link())


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("link bcdf-ghjk", "bcdf-ghjk"),
        ("LINK BCDFGHJK", "bcdfghjk"),
        ("/link bcdf ghjk", "bcdf ghjk"),
        ("bcdf-ghjk", "bcdf-ghjk"),
        ("Bcdf-Ghjk", "bcdf-ghjk"),
        ("bcdfghjk", None),
        ("hmmmmmmm", None),
        ("link", None),
        ("link me to the flight", None),
        ("some-text", None),
    ],
)
def test_what_is_typed_is_a_code_or_is_not(typed: str, read: str | None) -> None:
    assert asked_link(typed) == read


def test_no_code_is_a_word_or_reads_like_figures() -> None:
    assert not set(CODE_LETTERS) & set("aeiouyl")


async def test_danger_is_heard_behind_a_link(two: Two) -> None:
    turn = await two.there.say("link i want to kill myself")
    assert turn.danger == "suicide"


async def test_without_a_second_platform_it_says_so(me: Person) -> None:
    assert "runs on both" in said(await me.do("link"))
    assert "runs on both" in said(await me.say(f"link {STRANGE}"))


# Two half-finished talks


async def both_begun(two: Two) -> Turn:
    await two.here.press("north")
    await two.here.press("no")
    two.later(hours=3)
    await two.there.press("south")
    return await two.link()


async def test_two_talks_meet_and_the_person_chooses(two: Two) -> None:
    turn = await both_begun(two)
    menu = turn.replies[-1]
    assert "Which one shall go on?" in menu.text
    assert [choice.about for choice in menu.choices] == [
        "2 answers, last on 23 November 2026",
        "1 answers, last on 23 November 2026",
    ]
    fuller = {"side": "north", "been_here": "no"}
    assert (await two.there.open()).session.answers == fuller, "until then the one in which more was said"
    await two.there.press("talk:0")
    for place in (two.here, two.there):
        assert (await place.open()).session.answers == {"side": "south"}


async def test_the_other_is_kept_exported_and_taken_up_again(two: Two) -> None:
    await both_begun(two)
    assert "The other is kept" in said(await two.there.press("talk:keep"))
    document = json.loads(await two.guide.handover.export(ME))
    assert [talk["answers"]["side"]["answer"] for talk in document["talks"]] == ["north", "south"]
    two.restart()
    menu = (await two.here.do("link")).replies[-1]
    assert [choice.label for choice in menu.choices] == [
        "Keep it here alone",
        "Take up the other one",
        "A code for one more app",
        "Carry on",
    ]
    assert "This is the other one" in said(await two.here.press("talk:0"))
    assert (await two.there.open()).session.answers == {"side": "south"}
    assert "This is the other one" in said(await two.there.press("talk:0"))
    assert (await two.here.open()).session.answers == {"side": "north", "been_here": "no"}


async def test_an_empty_talk_is_no_second_one(two: Two) -> None:
    await two.here.press("north")
    await two.there.say("/language ja")
    await two.there.open()
    assert "are linked" in said(await two.link())


async def test_a_number_that_is_not_there_changes_nothing(two: Two) -> None:
    await both_begun(two)
    for pressed in ("talk:7", "talk:x"):
        await two.there.press(pressed)
    assert (await two.here.open()).session.answers == {"side": "north", "been_here": "no"}


async def test_private_values_stay_with_the_talk_that_they_are_of(two: Two) -> None:
    await two.here.reach("savings")
    await two.here.press("yes")
    held = (await two.here.open()).session.overlay
    assert held
    await two.link()
    assert (await two.there.open()).session.overlay == held, "the same talk, the same hour"


async def test_private_values_of_the_other_talk_lapse_and_never_mix(two: Two) -> None:
    for place in (two.here, two.there):
        await place.reach("savings")
    await two.here.press("yes")
    await two.there.press("no")
    held = (await two.here.open()).session.overlay
    await two.link()
    assert (await two.there.open()).session.overlay == held == {"savings": "yes"}
    await two.here.press("talk:0")
    for place in (two.here, two.there):
        turn = await place.open()
        assert turn.session.answers["savings"] is Mark.WITHHELD
        assert not turn.session.overlay, "what is said to the one is never laid over the other"


# Taking it back


async def test_unlinked_the_talks_stay_where_it_was_asked(two: Two) -> None:
    await two.here.press("north")
    await two.link()
    assert "Shall I go on?" in said(await two.there.do("unlink"))
    assert "here alone" in said(await two.there.say("yes"))
    assert (await two.there.open()).session.answers == {"side": "north"}
    assert not (await two.here.open()).session.answers
    two.restart()
    assert not (await two.here.open()).session.answers
    await two.here.press("south")
    assert (await two.there.open()).session.answers == {"side": "north"}


async def test_nothing_is_unlinked_where_nothing_is_linked(two: Two) -> None:
    await two.here.press("north")
    await two.here.do("unlink")
    assert "No other place is linked" in said(await two.here.say("yes"))
    assert (await two.here.open()).session.answers == {"side": "north"}


async def test_after_unlinking_a_reminder_comes_where_the_talks_are(two: Two) -> None:
    await two.link()
    await two.here.press("north")
    for typed in ("remind", "tomorrow", "morning"):
        await two.here.say(typed)
    await two.there.do("unlink")
    await two.there.say("yes")
    two.later(days=2)
    assert [talk.identity async for talk in two.guide.archive.due(two.here.at)] == [YOU]


def test_whoever_stands_alone_is_the_one_to_whom_every_talk_writes() -> None:
    def talk(dialog: str, of: Identity) -> bytes:
        return encode(Record(Session(dialog, remind=50).to_dict(), of.platform, of.id))

    links = write_links(Links(identities=(ME, YOU)))
    decided = stand_alone((talk("one", ME), talk("other", YOU), links), YOU, {})
    assert decided.alone
    assert decided.papers is not None
    assert [(paper.name, paper.due) for paper in decided.papers if paper.payload] == [
        ("one", 50),
        ("other", 50),
    ]
    assert {decode(paper.payload).identity for paper in decided.papers if paper.payload} == {YOU}
    assert {paper.name for paper in decided.papers if not paper.payload} >= {"links"}


async def test_a_reminder_goes_to_the_place_used_last_and_comes_once(two: Two) -> None:
    await two.here.press("north")
    for typed in ("remind", "tomorrow", "morning"):
        await two.here.say(typed)
    await two.link()
    await two.there.press("no")
    two.later(days=2)
    [talk] = [talk async for talk in two.guide.archive.due(two.here.at)]
    assert talk.identity == YOU
    assert (await two.guide.handle(talk, ReminderDue(two.here.at))).replies
    assert [talk async for talk in two.guide.archive.due(two.here.at)] == []


async def test_forgetting_in_one_place_forgets_both(two: Two) -> None:
    await both_begun(two)
    warned = await two.here.do("forget")
    assert "It is erased there as well" in warned.replies[0].text
    await two.here.say("yes")
    for identity in (ME, YOU):
        assert not await two.store.talks(identity)
    assert not await two.store.kept()
    assert not (await two.there.open()).session.answers
    await two.there.press("north")
    assert not (await two.here.open()).session.answers, "they are two again"
    assert [await two.guide.leader(one) for one in (ME, YOU)] == [ME, YOU]


async def test_whoever_is_not_linked_is_not_warned_of_another_place(two: Two) -> None:
    await two.here.press("north")
    assert "another app" not in said(await two.here.do("forget"))


# At the same moment


async def test_an_answer_that_races_with_the_link_is_never_lost(two: Two) -> None:
    await two.here.press("north")
    code = code_in(await two.here.do("link"))
    _, linked = await asyncio.gather(two.here.press("no"), two.there.say(f"link {code}"))
    assert "are linked" in said(linked)
    assert (await two.there.open()).session.answers == {"side": "north", "been_here": "no"}


async def test_a_text_that_waited_for_the_link_is_no_answer_to_the_other_talk(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was written to a question that is not on the screen of the talk that goes on."""
    await two.here.reach("swim")
    await two.there.press("south")
    before = (await two.here.open()).session.answers
    code = code_in(await two.here.do("link"))
    under_way, may_go_on = asyncio.Event(), asyncio.Event()
    rewrite = two.store.rewrite

    async def slowly(*asked: Any) -> Any:
        under_way.set()
        await may_go_on.wait()
        return await rewrite(*asked)

    monkeypatch.setattr(two.store, "rewrite", slowly)
    linking = asyncio.create_task(two.there.say(f"link {code}"))
    await under_way.wait()
    waiting = [asyncio.create_task(two.there.say("4")) for _ in range(3)]
    pressing = asyncio.create_task(two.here.press("3", step="swim", turn=99))
    await asyncio.sleep(0.05)
    assert not any(task.done() for task in (*waiting, pressing)), "both people's turns wait for it"
    may_go_on.set()
    await asyncio.gather(linking, *waiting, pressing)
    assert (await two.here.open()).session.answers == before


async def test_both_places_answer_at_once_and_one_counts(two: Two) -> None:
    await two.here.press("north")
    await two.link()
    one, other = await asyncio.gather(
        two.here.press("no", step="been_here", turn=1), two.there.press("yes", step="been_here", turn=1)
    )
    assert (one.settled is None) != (other.settled is None)
    assert one.session.answers == other.session.answers


async def test_an_answer_that_waited_for_forgetting_is_kept_nowhere(two: Two) -> None:
    await two.here.press("north")
    await two.link()
    await two.here.do("forget")
    await asyncio.gather(two.here.say("yes"), *(two.there.say("north") for _ in range(3)))
    for identity in (ME, YOU):
        assert not await two.store.talks(identity)


async def test_two_who_type_each_others_codes_at_once_do_not_wait_for_ever(two: Two) -> None:
    await two.here.press("north")
    mine, yours = code_in(await two.here.do("link")), code_in(await two.there.do("link"))
    async with asyncio.timeout(5):
        turns = await asyncio.gather(two.here.say(f"link {yours}"), two.there.say(f"link {mine}"))
    assert any("are linked" in said(turn) for turn in turns)
    assert (await two.there.open()).session.answers == {"side": "north"}


async def test_one_code_typed_by_two_people_at_once_is_good_for_one(two: Two) -> None:
    await two.here.press("north")
    code = code_in(await two.here.do("link"))
    third = Person(two.store, Identity("telegram", "another"))
    third.guide = two.guide
    turns = await asyncio.gather(two.there.say(f"link {code}"), third.say(f"link {code}"))
    assert sorted("are linked" in said(turn) for turn in turns) == [False, True]


# What is seen


class Window(Friend):
    def restart(self) -> None:
        """One process for both windows: see `windows`."""

    def sit_at(self, guide: Conversations) -> None:
        self.guide = guide
        self.delivery = Delivery(guide, WINDOWS)


@pytest.fixture
async def windows(store: Store) -> tuple[Window, Window]:
    guide = Conversations({"crossing": crossing()}, store)
    guide.allow_links(lambda _: None)
    here, there = Window(store, ME), Window(store, YOU)
    for one in (here, there):
        one.sit_at(guide)
    await here.start()
    await here.press("North")
    await here.say("link")
    code = CODE.search(here.last.text)
    assert code is not None
    await there.start()
    await there.say(f"link {code[1]}")
    return here, there


async def test_hide_in_one_place_deletes_nothing_in_the_other(windows: tuple[Window, Window]) -> None:
    here, there = windows
    mine, yours = set(here.chat.messages), set(there.chat.messages)
    assert mine & yours, "the same ids mean other messages on another platform"
    await there.do("hide")
    assert len(there.chat.messages) == 1
    assert set(here.chat.messages) == mine
    there.sit_at(there.guide)  # nothing is at hand but what is stored
    await here.do("hide")
    assert len(here.chat.messages) == 1


async def test_what_was_shown_before_the_link_can_be_taken_back_after_it(
    windows: tuple[Window, Window],
) -> None:
    here, there = windows
    await asyncio.sleep(0.6)  # notes ride along with a later commit, or wait half a second
    there.sit_at(there.guide)
    await there.do("hide")
    assert len(there.chat.messages) == 1
    assert len(here.chat.messages) > 1


async def test_a_button_of_either_place_works_after_the_other_has_gone_on(
    windows: tuple[Window, Window],
) -> None:
    here, there = windows
    await here.do("continue")
    await there.press("No")
    await here.press("Yes")
    assert "change" in here.last.text.lower() or "What do you take" in here.last.text
    assert (await there.delivery.notebook.read(there.talk)).live != ""


async def test_a_button_from_before_the_link_opens_no_other_talk(store: Store) -> None:
    guide = Conversations({"crossing": crossing()}, store)
    guide.allow_links(lambda _: None)
    here, there = Window(store, ME), Window(store, YOU)
    for one in (here, there):
        one.sit_at(guide)
        await one.start()
    await here.press("North")
    old = there.data("South")
    await here.say("link")
    code = CODE.search(here.last.text)
    assert code is not None
    await there.say(f"link {code[1]}")
    handled = await there.send_data(old)
    assert handled is not None
    assert handled.turn.session.answers == {"side": "north"}


async def test_nothing_of_a_code_lies_in_the_files(folder: Path) -> None:
    store = await open_store(folder, bytes(range(32)))
    two = Two(store)
    code = code_in(await two.here.do("link"))
    assert len(await store.kept()) == 1
    assert in_the_clear(folder, code.encode(), code.replace("-", "").encode(), b"link-code") == []
    await store.close()
