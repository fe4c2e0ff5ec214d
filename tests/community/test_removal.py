"""Taken out of a server, the guide erases what was that server's, key first; people's talks are theirs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from bot.community.communities import Communities
from bot.community.desk import Desk, Desks
from bot.community.papers import change_paper
from bot.community.settings import CommunitySettings
from bot.community.statistics import NOTHING, STATISTICS, Month, Published, Statistics
from bot.dialogue.local import LocalEntry
from bot.service.ports import Identity
from bot.store.sqlite import open_store
from tests.community.conftest import MASTER
from tests.community.relay.test_relays import meet
from tests.community.relay.town import HOME, open_town
from tests.community.test_statistics import NOVEMBER, finished
from tests.service.person import Person
from tests.store.files import rows

ELSEWHERE = Identity("discord-server", "7100")
CARD = (LocalEntry("clinic", "Harbour Clinic", "By the station.", date(2026, 1, 1), date(2099, 1, 1)),)


async def test_all_of_a_server_goes_and_nothing_of_anybody_else(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    store = await open_store(folder, MASTER)
    ann = Person(store, Identity("discord", "5"))
    await ann.say("north")
    await Desks(store).change(ann.talk.identity, lambda _: Desk(community=HOME))
    theirs = list(await store.talks(ann.talk.identity))
    people = rows(folder, "person_key"), rows(folder, "talk")

    communities = Communities(store)
    statistics = Statistics(store, communities)
    await communities.change(
        HOME, lambda _: CommunitySettings(name="Kochi AJET", statistics=True, entries=CARD)
    )
    month = Published(months=(Month(month="2026-10", finished=15),))
    await change_paper(store, HOME, STATISTICS, NOTHING, lambda _: month)
    await statistics.count(ann.talk.identity, HOME, finished(), NOVEMBER)
    assert (rows(folder, "person_key"), rows(folder, "talk")) == (people[0] + 2, people[1] + 3)

    await communities.forget(HOME)
    assert (rows(folder, "person_key"), rows(folder, "talk")) == people, "and its open month"
    assert rows(folder, "reminder") == 0
    assert list(await store.talks(ann.talk.identity)) == theirs
    assert (await ann.do("recap")).replies[0].text.count("North") == 1
    await store.close()


async def test_another_server_s_open_month_stays(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    store = await open_store(folder, MASTER)
    communities = Communities(store)
    statistics = Statistics(store, communities)
    for home in (HOME, ELSEWHERE):
        await communities.change(home, lambda _: CommunitySettings(statistics=True))
        await statistics.count(Identity("discord", "5"), home, finished(), NOVEMBER)
    await communities.forget(HOME)
    assert rows(folder, "person_key") == rows(folder, "talk") == 2
    await store.close()


async def test_a_talk_with_a_volunteer_there_ends_and_leaves_no_row(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    store = await open_store(folder, MASTER)
    town = await open_town(store)
    ann, bob = (town.somebody("discord", f"70000000000000000{n}", "Ann") for n in (1, 2))
    await town.desks.lay(ann.identity, lambda _: Desk(community=HOME))
    await meet(ann, bob)
    await town.communities.forget(HOME)
    await town.later(minutes=1)
    assert "can no longer be asked" in bob.last
    assert rows(folder, "person_key") == rows(folder, "talk") == 0
    await store.close()
