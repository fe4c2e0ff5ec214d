"""Nobody's talk comes to be shown on another app, or goes from one, without its owner being told."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from bot.dialogue.turn import Turn
from bot.service.conversations import Conversations
from bot.service.delivery import Delivery
from bot.service.dialogs import OneDialog
from bot.service.linknews import MOST
from bot.service.ports import (
    Decision,
    Identity,
    Sender,
    SendError,
    Store,
    UnreachableError,
    UnsentError,
)
from bot.service.reminders import Reminders
from bot.service.shown import Shown
from bot.service.talk import Talk
from bot.service.ties import LINKS, Links, write_links
from tests.service.chat import WINDOWS, Friend
from tests.service.memory import MemoryStore
from tests.service.person import AT, ME, YOU
from tests.service.test_linking import Two, code_in, said
from tests.talking import crossing

SHOWN = (
    "This is also shown on another app: Telegram, since 22 November 2026."
    " If you do not want that, **unlink** keeps it here alone."
)
LATER = timedelta(hours=3)


class Window(Friend):
    """One of two, each on a platform of their own, in one process that looks each minute."""

    def restart(self) -> None:
        """One process for all of them: see `restart`."""

    def sit_at(self, guide: Conversations) -> None:
        self.guide = guide
        self.delivery = Delivery(guide, WINDOWS, dialogs=OneDialog("crossing"))
        self.unopened: list[SendError] = []
        self.reminders = Reminders(self.talk.identity.platform, self.delivery, self.open, lambda: self.at)

    async def open(self, _talk: Talk, _shown: Shown) -> Sender:
        if self.unopened:
            raise self.unopened.pop()
        return self.chat

    async def look(self) -> None:
        await self.reminders.look()
        await self.reminders.drain(5)

    @property
    def told(self) -> list[str]:
        return [text for text in self.texts if text.startswith("This is also shown")]


def restart(*windows: Window) -> None:
    guide = Conversations({"crossing": crossing()}, windows[0].store)
    guide.allow_links(lambda _: None)
    for one in windows:
        one.sit_at(guide)


def later(*windows: Window, by: timedelta = LATER) -> None:
    for one in windows:
        one.at += by


@pytest.fixture
def two(store: Store) -> Two:
    return Two(store)


@pytest.fixture
def both(store: Store) -> tuple[Window, Window]:
    here, there = Window(store, ME), Window(store, YOU)
    restart(here, there)
    return here, there


async def link(here: Window, there: Window) -> None:
    """Somebody takes the owner's telephone for a minute, and types its code on their own."""
    handled = await here.do("link")
    assert handled is not None
    code = code_in(handled.turn)
    await here.do("hide")
    await there.say(f"link {code}")


async def borrowed(both: tuple[Window, Window]) -> tuple[Window, Window]:
    here, there = both
    await here.start()
    await here.press("North")
    await link(here, there)
    return both


async def test_a_link_is_told_in_the_minute_in_which_it_is_made(both: tuple[Window, Window]) -> None:
    here, there = await borrowed(both)
    await there.look()
    await here.look()
    assert here.told == [SHOWN]
    assert here.last.screen is not None
    assert here.last.screen.head == "Tebiki"
    assert [button.label for button in here.last.buttons] == ["Keep it here alone", "Go on"]
    await here.look()
    assert (len(here.told), len(there.told)) == (1, 0), "once, and to whoever did not see it done"


async def test_it_is_told_again_when_the_owner_comes_back_though_it_was_hidden(
    both: tuple[Window, Window],
) -> None:
    here, there = await borrowed(both)
    await here.look()
    await here.do("hide")
    assert here.told == []
    later(here, there)
    await here.start()
    assert here.told == [SHOWN]
    assert here.last.screen is not None
    assert here.last.screen.step == "been_here", "and below it the question that is open"
    await here.press("No")
    assert here.told == [SHOWN], "then no more"


async def test_the_way_out_is_one_tap_and_asks_once(both: tuple[Window, Window]) -> None:
    here, there = await borrowed(both)
    later(here, there)
    await here.start()
    await here.press("Keep it here alone")
    await here.press("Yes, keep them here alone")
    assert (await here.guide.present(here.talk, here.at)).turn.session.answers == {"side": "north"}
    assert not (await there.guide.present(there.talk, there.at)).turn.session.answers
    await here.press("No")
    assert len(here.told) <= 1


async def test_whoever_could_not_be_written_to_hears_it_at_the_next_turn_and_once_more_later(
    both: tuple[Window, Window],
) -> None:
    here, there = await borrowed(both)
    here.unopened = [UnreachableError("50007")]
    await here.look()
    assert here.told == []
    await here.do("continue")
    await here.do("continue")
    assert len(here.told) == 1, "the one who had the telephone may have seen this"
    later(here, there)
    await here.do("continue")
    assert len(here.told) == 2
    await here.do("continue")
    assert len(here.told) == 2


async def test_whoever_saw_it_above_a_turn_before_the_minute_was_over_is_not_written_to(
    both: tuple[Window, Window],
) -> None:
    here, _ = await borrowed(both)
    await here.do("continue")
    await here.look()
    assert here.told == [SHOWN]


async def test_what_surely_was_not_sent_is_sent_in_the_next_minute(both: tuple[Window, Window]) -> None:
    here, _ = await borrowed(both)
    here.chat.faults = [UnsentError("network")]
    await here.look()
    assert here.told == []
    await here.look()
    assert here.told == [SHOWN]


async def test_no_restart_swallows_it(both: tuple[Window, Window]) -> None:
    here, there = await borrowed(both)
    restart(here, there)
    await here.look()
    assert here.told == [], "what was to be written at once is gone with the process"
    later(here, there)
    await here.start()
    assert here.told == [SHOWN]
    restart(here, there)
    await here.do("continue")
    assert here.told == [SHOWN]


async def test_a_code_that_was_typed_on_the_telephone_is_told_there_too(both: tuple[Window, Window]) -> None:
    """The other way round: the code is made elsewhere, and the talk is where it is typed."""
    here, there = both
    await here.start()
    await here.press("North")
    await link(there, here)
    await here.do("hide")
    await here.do("continue")
    assert here.told == [], "whoever typed it saw what it does"
    later(here, there)
    await here.do("continue")
    assert here.told == [SHOWN]


async def test_one_more_app_is_told_to_those_who_were_linked_before(store: Store) -> None:
    here, there = Window(store, ME), Window(store, YOU)
    third = Window(store, Identity("telegram", "a third"))
    restart(here, there, third)
    await here.start()
    await here.press("North")
    await link(here, there)
    later(here, there, third, by=timedelta(days=1))
    for one in (here, there):
        await one.look()
        await one.do("continue")
    await here.do("link")
    await here.press("A code for one more app")
    await third.say(here.last.text.split("**")[1])
    before = len(here.told), len(there.told)
    for one in (here, there, third):
        await one.look()
    assert (len(here.told), len(there.told)) == (before[0] + 1, before[1] + 1)
    assert "Telegram, since 22 November 2026, Telegram, since 23 November 2026" in here.told[-1]
    assert third.told == []


async def test_link_says_what_is_linked_before_there_is_a_code(two: Two) -> None:
    await two.here.press("north")
    await two.link()
    kept = len(await two.store.kept())
    turn = await two.here.do("link")
    assert said(turn) == SHOWN
    assert [choice.id for choice in turn.replies[-1].choices] == ["do:unlink", "link:more", "do:continue"]
    assert len(await two.store.kept()) == kept, "no code lies there"
    assert "link " in (await two.here.press("link:more")).replies[0].text
    assert len(await two.store.kept()) == kept + 1


async def test_whoever_is_linked_to_nobody_gets_a_code_at_once(two: Two) -> None:
    assert code_in(await two.here.do("link"))


async def test_nothing_stands_above_numbers_or_a_question_before_it_is_erased(
    both: tuple[Window, Window],
) -> None:
    here, there = await borrowed(both)
    later(here, there)
    for typed in ("I want to kill myself", "help now", "restart", "unlink"):
        await here.say(typed)
        assert here.told == []
    await here.do("continue")
    assert here.told == [SHOWN]


async def test_links_from_before_it_was_noted_are_told_at_the_next_turn(two: Two) -> None:
    await two.here.press("north")
    await two.link()
    links = write_links(Links(identities=(ME, YOU)))
    await two.store.apply(ME, LINKS, lambda _: Decision(None, save=links))
    two.restart()
    turn = await two.here.do("continue")
    assert turn.replies[0].text == SHOWN.replace(", since 22 November 2026", "")
    await two.guide.shown(two.here.talk, turn)
    assert not is_told(await two.here.do("continue"))
    assert is_told(await two.there.do("continue"))


def is_told(turn: Turn) -> bool:
    return any(reply.text.startswith("This is also shown") for reply in turn.replies)


async def test_it_is_said_in_the_language_of_the_talk(both: tuple[Window, Window]) -> None:
    here, there = both
    await here.say("日本語で")
    await here.press(here.last.buttons[0].label)
    await link(here, there)
    await here.look()
    assert "2026年11月22日" in here.last.text


# What is there no more


async def test_what_was_erased_from_the_other_app_is_told_where_it_is_missed(
    both: tuple[Window, Window],
) -> None:
    here, there = await borrowed(both)
    await there.do("forget")
    assert any("It is erased there as well" in text for text in there.texts)
    await there.press("Yes, erase it all")
    await here.look()
    assert not any("was erased, from another app" in text for text in here.texts), "nothing comes unasked"
    await here.start()
    assert sum("was erased, from another app" in text for text in here.texts) == 1
    await here.press("South")
    assert sum("was erased, from another app" in text for text in here.texts) == 1
    await there.start()
    assert not any("was erased, from another app" in text for text in there.texts)


async def test_of_somebody_who_was_told_so_nothing_is_kept_for_that(two: Two) -> None:
    await two.here.press("north")
    await two.link()
    await two.there.do("forget")
    await two.there.say("yes")
    assert "was erased, from another app" in said(await two.here.open())
    assert not await two.store.kept()


async def test_who_was_erased_after_a_long_time_is_told_of_no_other_app(two: Two) -> None:
    await two.here.press("north")
    await two.link()
    assert await two.guide.erase(ME, lambda _: True)
    for place in (two.here, two.there):
        assert "another app" not in said(await place.open())


async def test_what_was_unlinked_elsewhere_is_told_where_it_is_missed(two: Two) -> None:
    await two.here.press("north")
    await two.link()
    await two.there.do("unlink")
    await two.there.say("yes")
    assert "kept on another app alone now" in said(await two.here.open())
    assert "kept on another app" not in said(await two.here.open())
    assert "kept on another app" not in said(await two.there.open())


async def test_whoever_is_linked_again_is_not_told_of_what_was_before(two: Two) -> None:
    await two.here.press("north")
    await two.link()
    await two.there.do("unlink")
    await two.there.say("yes")
    await two.link()
    assert "kept on another app" not in said(await two.here.open())


async def test_a_crowd_that_was_unlinked_fills_no_memory() -> None:
    two = Two(MemoryStore())
    news = two.guide.link_news
    for number in range(MOST + 5):
        news.parted((ME, Identity("telegram", str(number))), ME, "link_let_go")
    assert len(news._parted._held) == MOST


async def test_what_is_noted_of_it_is_exported(two: Two) -> None:
    await two.here.press("north")
    await two.link()
    [noted] = json.loads(await two.guide.handover.export(ME))["beside_the_talks"]
    hour = int(AT.timestamp()) // 3600
    assert (noted["type"], noted["since"], noted["told"]) == ("links", [hour, hour], [0, 1])
