"""Several dialogs: which one is open, and how somebody comes from one to another."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from bot.community.communities import Communities
from bot.community.desk import Desks
from bot.community.dialogs import DeskDialogs
from bot.community.members import Members
from bot.dialogue.events import Opened, ReminderDue
from bot.service.arrivals import Incoming
from bot.service.conversations import Conversations
from bot.service.delivery import Delivery
from bot.service.ports import Identity, Store, StoreError
from bot.service.records import decode
from bot.service.talk import Handled, Talk
from tests.service.asked import AskedStore
from tests.service.chat import WINDOWS, Friend
from tests.service.memory import MemoryStore
from tests.service.person import AT
from tests.talking import crossing, stay_or_leave

FIRST, OTHER = "crossing", "stay_or_leave"
DIALOGS = {FIRST: crossing(), OTHER: stay_or_leave()}


class Guest(Friend):
    """Somebody who is offered two dialogs, and names none unless by a link."""

    def restart(self) -> None:
        self.desks, self.communities = Desks(self.store), Communities(self.store)
        self.guide = Conversations(DIALOGS, self.store, whereabouts=Members(self.desks, self.communities))
        dialogs = DeskDialogs(self.desks, self.communities, FIRST, lambda: DIALOGS)
        self.delivery = Delivery(self.guide, WINDOWS, dialogs=dialogs)
        self.talk = Talk(self.talk.identity, "")

    async def follow(self, dialog: str) -> Handled | None:
        return await self._take(Incoming(self.talk, Opened(self.at), within=(dialog,)))

    async def press_through(self) -> None:
        """An answer in each."""
        await self.start()
        await self.press("North")
        await self.follow(OTHER)
        await self.say("no")

    async def talks(self) -> set[str]:
        payloads = await self.store.talks(self.talk.identity)
        return {decode(one).session["d"] for one in payloads if is_talk(one)}


@pytest.fixture
def guest(store: Store) -> Guest:
    return Guest(store)


async def test_whoever_chose_none_is_in_the_first(guest: Guest) -> None:
    await guest.start()
    assert "Which side of the river" in guest.last.text


async def test_a_link_opens_another_and_what_is_typed_goes_there(guest: Guest) -> None:
    await guest.start()
    await guest.press("North")
    await guest.follow(OTHER)
    assert "Can anyone else see this screen" in guest.last.text
    await guest.say("no")
    assert "How would you like to go on?" in guest.last.text
    assert await guest.talks() == {FIRST, OTHER}


async def test_it_is_still_the_one_that_is_open_after_a_restart(guest: Guest) -> None:
    await guest.follow(OTHER)
    await guest.say("no")
    guest.restart()
    await guest.do("continue")
    assert "How would you like to go on?" in guest.last.text


async def test_an_old_button_of_another_talk_works_and_leads_back_there(guest: Guest) -> None:
    await guest.start()
    await guest.press("North")
    crossed = guest.where("Yes")
    await guest.follow(OTHER)
    await guest.say("no")
    await guest.press("Yes", message=crossed)
    assert "What do you take with you?" in guest.last.text
    await guest.say("bag")
    assert "do you swim" in guest.last.text.lower(), "what is typed now goes there too"


async def test_an_old_button_works_after_a_restart(guest: Guest) -> None:
    await guest.start()
    await guest.press("North")
    crossed = guest.where("Yes")
    await guest.follow(OTHER)
    await guest.say("no")
    guest.restart()
    await guest.press("Yes", message=crossed)
    assert "What do you take with you?" in guest.last.text


async def test_a_button_of_a_talk_that_was_erased_is_kindly_refused(guest: Guest) -> None:
    await guest.start()
    await guest.press("North")
    data = guest.data("Yes")
    await guest.do("forget")
    await guest.press("Yes, erase it all")
    await guest.follow(OTHER)
    await guest.send_data(data)
    assert "Can anyone else see this screen" in guest.last.text
    assert not await guest.talks()


async def test_whoever_asks_for_talks_gets_a_small_menu(guest: Guest) -> None:
    await guest.start()
    await guest.press("North")
    await guest.say("talks")
    assert [one.label for one in guest.last.buttons] == [one.title for one in DIALOGS.values()]
    await guest.press(DIALOGS[OTHER].title)
    assert "Can anyone else see this screen" in guest.last.text
    await guest.say("/talks")
    await guest.press(DIALOGS[FIRST].title)
    assert guest.last.text.endswith("Have you crossed before?")


async def test_a_stranger_who_looks_at_two_leaves_nothing(guest: Guest) -> None:
    await guest.start()
    await guest.follow(OTHER)
    await guest.say("talks")
    assert not await guest.store.talks(guest.talk.identity)
    await guest.say("no")
    assert await guest.talks() == {OTHER}
    guest.restart()
    await guest.do("continue")
    assert "How would you like to go on?" in guest.last.text, "the desk was kept with the first answer"


async def test_only_what_the_community_offers_is_offered(guest: Guest) -> None:
    chapter = Identity("discord-server", "1")
    await guest.communities.change(chapter, lambda one: msgspec.structs.replace(one, dialogs=(OTHER, "gone")))
    await guest.desks.change(
        guest.talk.identity, lambda desk: msgspec.structs.replace(desk, community=chapter)
    )
    assert await guest.delivery.switch.offered_to(guest.talk.identity) == (OTHER,)
    await guest.communities.change(chapter, lambda one: msgspec.structs.replace(one, dialogs=()))
    assert await guest.delivery.switch.offered_to(guest.talk.identity) == (FIRST, OTHER)


async def offers(guest: Guest, *dialogs: str) -> None:
    """Their community does, from now on."""
    chapter = Identity("discord-server", "1")
    await guest.communities.change(chapter, lambda one: msgspec.structs.replace(one, dialogs=dialogs))
    await guest.desks.change(
        guest.talk.identity, lambda desk: msgspec.structs.replace(desk, community=chapter)
    )


async def test_a_link_to_what_the_community_does_not_offer_is_kindly_answered(guest: Guest) -> None:
    await guest.start()
    await guest.press("North")
    await offers(guest, FIRST)
    assert await guest.follow(OTHER) is None
    assert "not offered in your community" in guest.last.text
    assert [one.label for one in guest.last.buttons] == [DIALOGS[FIRST].title]
    await guest.say("yes")
    assert "What do you take with you?" in guest.last.text, "the talk is where it was"
    assert await guest.talks() == {FIRST}


async def test_so_is_an_old_menu_s_button(guest: Guest) -> None:
    await guest.start()
    await guest.press("North")
    await guest.say("talks")
    await offers(guest, FIRST)
    await guest.press(DIALOGS[OTHER].title)
    assert "not offered in your community" in guest.last.text
    await guest.press(DIALOGS[FIRST].title)
    assert guest.last.text.endswith("Have you crossed before?")


async def test_what_somebody_has_begun_stays_theirs_whatever_is_offered_now(guest: Guest) -> None:
    await guest.press_through()
    await guest.follow(FIRST)
    await offers(guest, FIRST)
    await guest.follow(OTHER)
    assert "How would you like to go on?" in guest.last.text
    guest.restart()
    await guest.follow(FIRST)
    await guest.follow(OTHER)
    assert "How would you like to go on?" in guest.last.text


async def test_while_the_store_fails_no_link_is_refused() -> None:
    guest = Guest(MemoryStore())
    await offers(guest, FIRST)
    guest.restart()

    async def fails(*_: object) -> tuple[str, ...]:
        raise StoreError("disk_fault", "The disk fails.")

    guest.delivery.switch._dialogs.offered_to = fails  # type: ignore[method-assign, assignment]
    await guest.follow(OTHER)
    assert "Can anyone else see this screen" in guest.last.text


async def test_hide_takes_back_what_was_shown_in_every_talk(guest: Guest) -> None:
    await guest.start()
    await guest.press("North")
    await guest.follow(OTHER)
    await guest.say("no")
    await guest.do("hide")
    assert len(guest.chat.messages) == 1, "only the note that it is hidden"


async def test_erasing_erases_every_talk_and_begins_in_the_first(guest: Guest) -> None:
    await guest.press_through()
    await guest.do("forget")
    await guest.press("Yes, erase it all")
    assert not await guest.store.talks(guest.talk.identity)
    await guest.start()
    assert "Which side of the river" in guest.last.text


async def test_a_turn_asks_the_store_once_however_many_dialogs_there_are() -> None:
    store = AskedStore()
    guest = Guest(store)
    await guest.follow(OTHER)
    await guest.say("no")
    before = store.asked
    await guest.say("short")
    await guest.press("ALT (assistant language teacher)")
    assert store.asked - before == 2


async def test_danger_is_heard_while_it_is_not_known_which_talk_is_open() -> None:
    store = MemoryStore()
    guest = Guest(store)

    async def fails(*_: object) -> None:
        raise StoreError("disk_fault", "The disk fails.")

    store.apply = fails  # type: ignore[assignment, method-assign]
    await guest.say("i want to kill myself")
    assert "Night Line" in guest.texts[1]


# Being reminded


async def reminded(guest: Guest) -> None:
    """Of the first talk, tomorrow; then in the other."""
    await guest.press_through()
    await guest.follow(FIRST)
    await set_reminder(guest, "Tomorrow")
    await guest.follow(OTHER)


async def set_reminder(guest: Guest, day: str) -> None:
    await guest.do("remind")
    await guest.press(day)
    await guest.press("In the morning, 8:00")


async def due(guest: Guest, **later: float) -> list[str]:
    return [talk.dialog async for talk in guest.delivery.due(AT + timedelta(**later))]


async def test_stop_in_one_talk_ends_the_reminder_of_another(guest: Guest) -> None:
    await reminded(guest)
    assert await due(guest, days=2) == [FIRST]
    await guest.say("stop")
    assert guest.last.text.startswith("I will not write to you."), "and says so"
    assert await due(guest, days=400) == []
    guest.restart()
    assert await due(guest, days=400) == []


async def test_after_stop_nothing_is_written_of_another_talk_before_it_is_erased(guest: Guest) -> None:
    """Leave to write goes with the reminder that was written, in whatever talk that was."""
    await reminded(guest)
    at = AT + timedelta(days=2)
    [talk] = [one async for one in guest.delivery.due(at)]
    assert (await guest.guide.handle(talk, ReminderDue(at))).replies
    assert any(
        "w" in decode(one).session for one in await guest.store.talks(guest.talk.identity) if is_talk(one)
    )
    await guest.say("stop")
    assert "I will not write" not in guest.last.text, "there was none to end"
    for one in await guest.store.talks(guest.talk.identity):
        assert not is_talk(one) or not {"w", "m"} & decode(one).session.keys()


async def test_a_new_reminder_takes_the_place_of_one_in_another_talk(guest: Guest) -> None:
    await reminded(guest)
    await set_reminder(guest, "In a week")
    assert await due(guest, days=2) == []
    assert await due(guest, days=8) == [OTHER]


async def test_stop_with_one_talk_or_none_says_nothing_of_reminders(guest: Guest) -> None:
    await guest.start()
    await guest.say("stop")
    assert "write to you" not in guest.last.text


async def test_while_the_store_fails_nobody_is_told_that_it_ended() -> None:
    store = MemoryStore()
    guest = Guest(store)
    await reminded(guest)
    rewrite = store.rewrite

    async def fails(*_: object) -> None:
        raise StoreError("disk_full", "The disk is full.")

    store.rewrite = fails  # type: ignore[method-assign, assignment]
    await guest.say("stop")
    assert "Something went wrong" in guest.last.text
    store.rewrite = rewrite  # type: ignore[method-assign]
    await guest.say("stop")
    assert await due(guest, days=2) == []


def is_talk(payload: bytes) -> bool:
    return payload[0] >> 4 == 9  # an array


# The language and the time zone


async def test_a_language_that_was_chosen_comes_along_to_another_talk(guest: Guest) -> None:
    await guest.start()
    await guest.press("North")
    await guest.say("日本語で")
    for _ in range(2):
        handled = await guest.follow(OTHER)
        assert handled is not None
        assert handled.turn.session.language == "ja"
        guest.restart()


async def test_it_comes_back_from_there_and_is_changed_back(guest: Guest) -> None:
    await guest.press_through()
    await guest.say("日本語で")
    handled = await guest.follow(FIRST)
    assert handled is not None
    assert handled.turn.session.language == "ja"
    await guest.say("in english please")
    handled = await guest.follow(OTHER)
    assert handled is not None
    assert handled.turn.session.language == "en"


async def test_it_counts_more_than_that_of_the_app(guest: Guest) -> None:
    japanese = Incoming(guest.talk, Opened(guest.at), locale="ja")
    await guest._take(japanese)
    await guest.say("in english please")
    handled = await guest._take(japanese._replace(within=(OTHER,)))
    assert handled is not None
    assert handled.turn.session.language == "en"


async def test_that_of_the_app_is_no_choice(guest: Guest) -> None:
    """Whoever opens one talk on a telephone in Japanese has not chosen it for the others."""
    await guest._take(Incoming(guest.talk, Opened(guest.at), locale="ja"))
    handled = await guest.follow(OTHER)
    assert handled is not None
    assert not handled.turn.session.language


async def test_a_time_zone_comes_along_too(guest: Guest) -> None:
    await guest.press_through()
    await guest.do("remind")
    await guest.press("I am in another time zone")
    await guest.say("london")
    guest.restart()
    await guest.follow(FIRST)
    await guest.do("remind")
    assert "Europe/London" in guest.last.text
    await guest.press("I am in another time zone")
    await guest.say("japan")
    await guest.follow(OTHER)
    await guest.do("remind")
    assert "Europe/London" not in guest.last.text


async def test_what_was_chosen_is_forgotten_with_all_else(guest: Guest) -> None:
    await guest.press_through()
    await guest.say("日本語で")
    await guest.say("forget")
    await guest.say("はい")
    handled = await guest.follow(FIRST)
    assert handled is not None
    assert not handled.turn.session.language
    assert not await guest.store.talks(guest.talk.identity)
