"""Whose members people are, as they see it: by the panel or link that they used last."""

from __future__ import annotations

import msgspec

from bot.community.communities import Communities
from bot.community.desk import Desks
from bot.community.members import Members
from bot.community.settings import DISCORD, TELEGRAM
from bot.dialogue.events import HelpAsked, LocalAsked, TextReceived
from bot.dialogue.local import NOWHERE, LocalEntry
from bot.service.conversations import Conversations
from bot.service.ports import Identity, Store
from bot.service.talk import Talk
from tests.dialogue.test_local import CLINIC
from tests.service.asked import AskedStore
from tests.service.person import AT, ME, YOU
from tests.talking import crossing, in_french

KOCHI, EHIME = Identity(DISCORD, "1"), Identity(TELEGRAM, "-2")


class Guide:
    """One process of the guide, with its communities."""

    def __init__(self, store: Store) -> None:
        self.communities = Communities(store)
        self.members = Members(Desks(store), self.communities)
        self.conversations = Conversations({"crossing": crossing()}, store, whereabouts=self.members)

    async def name(self, community: Identity, name: str, *entries: LocalEntry, language: str = "") -> None:
        def alter(settings):  # type: ignore[no-untyped-def]
            return msgspec.structs.replace(settings, name=name, entries=entries, language=language)

        await self.communities.change(community, alter)

    async def say(self, text: str, person: Identity = ME, locale: str = "") -> str:
        handled = await self.conversations.answer(
            Talk(person, "crossing"), TextReceived(AT, text), locale=locale
        )
        return "\n\n".join(reply.text for reply in handled.turn.replies)


async def test_a_person_s_community_is_the_one_they_came_by_last(store: Store) -> None:
    guide = Guide(store)
    await guide.name(KOCHI, "Kochi AJET", CLINIC)
    await guide.name(EHIME, "Ehime AJET")
    await guide.members.come_by(ME, KOCHI)
    assert "Harbour Clinic" in await guide.say("near me")
    await guide.members.come_by(ME, EHIME)
    assert "Near you: Ehime AJET" in await guide.say("near me")
    assert "You came here by no community" in await guide.say("near me", YOU)


async def test_it_is_kept_once_something_is_answered_and_not_before(store: Store) -> None:
    guide = Guide(store)
    await guide.name(KOCHI, "Kochi AJET", CLINIC)
    await guide.members.come_by(ME, KOCHI)
    await guide.say("near me")
    assert await store.talks(ME) == []
    await guide.say("north")
    assert "Harbour Clinic" in await Guide(store).say("near me")


async def test_they_can_go_back_and_leave_and_it_is_kept(store: Store) -> None:
    guide = Guide(store)
    await guide.name(KOCHI, "Kochi AJET")
    await guide.name(EHIME, "Ehime AJET")
    for community in (KOCHI, EHIME, KOCHI, EHIME):
        await guide.members.come_by(ME, community)
    await guide.say("north")
    await guide.conversations.handle(Talk(ME, "crossing"), LocalAsked(AT, "1"))
    assert "Near you: Kochi AJET" in await Guide(store).say("near me")
    await guide.conversations.handle(Talk(ME, "crossing"), LocalAsked(AT, "leave"))
    assert "You came here by no community" in await Guide(store).say("near me")
    assert list((await guide.members.local(ME)).others) == ["Kochi AJET", "Ehime AJET"]


async def test_who_is_erased_has_no_community_any_more(store: Store) -> None:
    guide = Guide(store)
    await guide.name(KOCHI, "Kochi AJET")
    await guide.members.come_by(ME, KOCHI)
    await guide.say("north")
    await guide.say("forget")
    await guide.say("yes")
    assert await guide.members.local(ME) == NOWHERE
    assert await store.talks(ME) == []


async def test_a_community_that_left_leaves_people_s_talks_alone(store: Store) -> None:
    guide = Guide(store)
    await guide.name(KOCHI, "Kochi AJET", CLINIC)
    await guide.members.come_by(ME, KOCHI)
    await guide.say("north")
    await guide.communities.forget(KOCHI)
    assert "North" in await guide.say("recap")
    assert "Harbour Clinic" not in await guide.say("near me")


async def test_one_that_is_switched_off_adds_nothing(store: Store) -> None:
    guide = Guide(store)
    await guide.name(KOCHI, "Kochi AJET", CLINIC)
    await guide.members.come_by(ME, KOCHI)
    await guide.communities.change(KOCHI, lambda one: msgspec.structs.replace(one, enabled=False))
    assert "Harbour Clinic" not in await guide.say("near me")


async def test_its_language_is_for_whose_app_speaks_none_of_the_guide_s(store: Store) -> None:
    guide = Guide(store)
    guide.conversations.edit({"crossing": in_french()})
    await guide.name(KOCHI, "Kochi AJET", language="fr")
    await guide.members.come_by(ME, KOCHI)
    assert "fr" in in_french().languages
    talk = Talk(ME, "crossing")
    spoken = [
        (await guide.conversations.answer(talk, HelpAsked(AT), locale=locale)).turn.session.language
        for locale in ("de", "en-GB", "fr")
    ]
    assert spoken == ["fr", "", "fr"]


async def test_the_store_s_fault_costs_the_local_words_and_nothing_else() -> None:
    store = AskedStore()
    guide = Guide(store)
    await guide.members.come_by(ME, KOCHI)
    store.broken = True
    assert "Night Line" in await guide.say("help")
    assert "Night Line" in await guide.say("help", YOU)


async def test_a_turn_asks_the_store_once_whatever_the_community() -> None:
    store = AskedStore()
    guide = Guide(store)
    await guide.name(KOCHI, "Kochi AJET", CLINIC)
    await guide.members.come_by(ME, KOCHI)
    await guide.say("north")
    before = store.asked
    await guide.say("no")
    assert store.asked == before + 1
