from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.service.ports import (
    Decision,
    Identity,
    Store,
    StoreError,
    UnreachableError,
    UnsentError,
    UnsureError,
)
from bot.service.screens import Screen
from bot.store.sqlite import open_store
from tests.community.conftest import MASTER
from tests.community.relay.town import CHANNEL, HOME, Somebody, Town, open_town
from tests.service.memory import MemoryStore


@pytest.fixture
async def town(store: Store) -> Town:
    return await open_town(store)


@pytest.fixture
async def ann(town: Town) -> Somebody:
    return await town.somebody("telegram", "5900000001", "Ann").joins()


@pytest.fixture
def bob(town: Town) -> Somebody:
    return town.somebody("discord", "700000000000000001", "Bob")


async def meet(ann: Somebody, bob: Somebody) -> None:
    await ann.asks()
    assert await bob.claims() == "Taken, thank you. It goes on in your own messages with the guide."


async def test_the_preview_is_word_for_word_what_is_seen(town: Town, ann: Somebody, bob: Somebody) -> None:
    await ann.looks()
    preview = (await ann.press("My job")).text  # type: ignore[union-attr]
    announced = "Someone would like to talk. Topic: My job. Language: English."
    introduced = "Ann would like to talk. Topic: My job. Language: English."
    assert f"“{announced}”" in preview
    assert f"“{introduced}”" in preview
    assert town.channel.shown == {}, "nobody was asked yet"
    await ann.press("Ask, and wait 15 minutes")
    assert town.channel.texts == [announced]
    await bob.claims()
    assert bob.texts[0].startswith(introduced)
    assert "Bob is here" in ann.last


async def test_words_go_both_ways_and_each_knows_where_they_go(ann: Somebody, bob: Somebody) -> None:
    await meet(ann, bob)
    assert "what you write here goes to Bob, and not to the guide" in ann.last
    await ann.says("hello?")
    assert bob.last == "**Ann:** hello?"
    assert ann.last == "✓ Passed on to Bob. Whether it was read is not known here."
    await bob.says("hi Ann")
    assert "**Bob:** hi Ann" in ann.texts
    assert ann.guide == bob.guide == []


async def test_before_a_volunteer_is_there_words_are_the_guides(ann: Somebody) -> None:
    await ann.says("hello")
    await ann.asks()
    await ann.says("north")
    assert ann.guide == ["hello", "north"]


async def test_one_line_says_that_words_were_passed_on_and_stands_last(ann: Somebody, bob: Somebody) -> None:
    await meet(ann, bob)
    for word in ("one", "two", "three"):
        await ann.says(word)
    assert [text for text in ann.texts if "Passed on" in text] == [ann.last]
    assert ann.window.labels == ["Take it back", "Pause", "End", "End and block"]


async def test_somebody_without_a_community_that_offers_it_is_shown_numbers(
    town: Town, ann: Somebody
) -> None:
    await town.offer(relay=False)
    screen = await ann.looks()
    assert "Night Line" in screen.text
    assert "Whether they answer now was not checked" in screen.text
    stranger = town.somebody("telegram", "5900000002", "Zoe")
    assert "Night Line" in (await stranger.looks()).text


async def test_nobody_came(town: Town, ann: Somebody) -> None:
    await ann.asks("Ask, and wait an hour")
    assert "by 13:00 (Japan)" in ann.last
    await town.later(minutes=59)
    assert "Nobody was free" not in ann.last
    await town.later(minutes=1)
    assert ann.last.startswith("Nobody was free in that time")
    assert "0120-000-000" in ann.last
    assert "Open now" not in ann.last, "nobody telephoned"
    assert town.channel.texts == ["Someone wanted to talk. This is no longer open."]
    assert town.channel.labels == []
    await ann.press("Ask again")
    assert "What would it be about?" in ann.window.shown["asking"].text


async def test_the_first_who_claims_has_it(town: Town, ann: Somebody, bob: Somebody) -> None:
    carol = town.somebody("discord", "700000000000000002", "Carol")
    await ann.asks()
    code = town.channel.data("I can talk now")
    both = await asyncio.gather(bob.claims(), carol.claims())
    assert sorted(text[:6] for text in both) == ["Somebo", "Taken,"]
    assert "Carol" not in "".join(ann.window.every)
    assert code not in "".join(town.channel.data(label) for label in town.channel.labels)


async def test_a_claim_is_for_supporters_alone_and_for_one_talk_at_a_time(
    town: Town, ann: Somebody, bob: Somebody
) -> None:
    await ann.asks()
    assert await bob.claims(may=False) == "Only supporters of this community can take this."
    assert await ann.claims() == "You asked for this yourself."
    await bob.claims()
    dan = await town.somebody("telegram", "5900000003", "Dan").joins()
    await dan.asks()
    assert (await bob.claims()).startswith("You are in another talk")


async def test_a_volunteer_with_closed_messages_gives_it_back(
    town: Town, ann: Somebody, bob: Somebody
) -> None:
    await ann.asks()
    town.post.cannot_open, town.post.fault = {bob.identity}, UnreachableError("50007")
    assert "your direct messages are closed" in await bob.claims()
    assert town.channel.labels == ["I can talk now"]
    town.post.cannot_open = set()
    assert "Taken" in await bob.claims()


async def test_names_can_be_hidden_by_the_operator(store: Store) -> None:
    town = await open_town(store, hide_names=True)
    ann = await town.somebody("telegram", "5900000001", "Annabel").joins()
    bob = town.somebody("discord", "700000000000000001", "Bob")
    await ann.looks()
    assert "Your name is not shown" in (await ann.press("My job")).text  # type: ignore[union-attr]
    await ann.press("Ask, and wait 15 minutes")
    await bob.claims()
    await ann.says("hello")
    assert bob.last == "**Someone:** hello"
    assert "Annabel" not in "".join(bob.window.every)


async def test_a_name_that_changed_since_the_preview_is_previewed_anew(town: Town, ann: Somebody) -> None:
    await ann.looks()
    await ann.press("My job")
    ann.name = "Annabel"
    again = await ann.press("Ask, and wait 15 minutes")
    assert again is not None
    assert "Annabel would like to talk" in again.text
    assert town.channel.shown == {}


async def test_numbers_come_first_and_the_volunteer_can_say_that_they_read(
    ann: Somebody, bob: Somebody
) -> None:
    await meet(ann, bob)
    before = len(ann.texts)
    await ann.says("i want to die")
    numbers = ann.texts[before]
    assert numbers.startswith("- **0120-000-000**")
    assert "is not known here" in numbers
    assert "i want to die" in bob.last
    assert "The guide has shown them numbers" in bob.last
    assert not any("read this" in text for text in ann.texts)
    await bob.press("I have read this")
    assert any("Bob has pressed: “I have read this”" in text for text in ann.texts)


async def test_danger_in_two_messages_is_heard_and_not_after_two_minutes(
    town: Town, ann: Somebody, bob: Somebody
) -> None:
    await meet(ann, bob)
    await ann.says("i want to")
    await town.later(minutes=3)
    await ann.says("die")
    assert not any("0120-000-000" in text for text in ann.texts)
    await ann.says("i want to")
    await ann.says("die")
    assert any("0120-000-000" in text for text in ann.texts)


async def test_stop_ends_it_and_the_next_words_are_the_guides(
    town: Town, ann: Somebody, bob: Somebody
) -> None:
    await meet(ann, bob)
    await ann.says("stop")
    assert "The talk with Bob is over" in ann.last
    assert "Ann has ended the talk" in bob.last
    await ann.says("north")
    assert ann.guide == ["north"]
    assert "You may ask again from" in (await ann.looks()).text
    await town.later(minutes=10)
    assert "What would it be about?" in (await ann.looks()).text


async def test_whom_a_volunteer_left_may_ask_again_at_once(ann: Somebody, bob: Somebody) -> None:
    await meet(ann, bob)
    await bob.press("End")
    assert "Bob has ended the talk" in ann.last
    assert "What would it be about?" in (await ann.looks()).text


async def test_a_block_keeps_the_two_apart_and_is_not_told(town: Town, ann: Somebody, bob: Somebody) -> None:
    await meet(ann, bob)
    await ann.press("End and block")
    assert "block" not in bob.last
    await town.later(minutes=10)
    await town.after_crash()
    await ann.asks()
    assert await bob.claims() == "This one is for somebody else to take."
    carol = town.somebody("discord", "700000000000000002", "Carol")
    assert "Taken" in await carol.claims()


async def test_whom_three_volunteers_blocked_is_shown_numbers_there(town: Town, ann: Somebody) -> None:
    for n in range(3):
        volunteer = town.somebody("discord", f"70000000000000010{n}", "Vi")
        await ann.asks()
        await volunteer.claims()
        await volunteer.press("End and block")
    assert "do not take up more talks with you" in (await ann.looks()).text


async def test_a_pause_and_on_again(ann: Somebody, bob: Somebody) -> None:
    await meet(ann, bob)
    await ann.says("pause")
    await ann.says("north")
    await bob.says("are you there")
    assert ann.guide == ["north"]
    assert "This was not passed on" in bob.last
    assert not any("are you there" in text for text in ann.texts)
    await ann.press("Go on")
    await ann.says("back")
    assert bob.last == "**Ann:** back"


async def test_an_edit_takes_the_place_of_the_words(ann: Somebody, bob: Somebody) -> None:
    await meet(ann, bob)
    message = await ann.says("helo")
    await ann.edits(message, "hello")
    assert bob.texts.count("**Ann** (changed)**:** hello") == 1
    assert not any("helo" in text for text in bob.texts)
    await ann.edits(message, "long " * 800)
    assert sum("long" in text for text in bob.texts) == 3
    await ann.edits(message, "short")
    assert sum("long" in text for text in bob.texts) == 0
    assert sum("short" in text for text in bob.texts) == 1


async def test_a_message_is_taken_back_with_a_button(ann: Somebody, bob: Somebody) -> None:
    await meet(ann, bob)
    await ann.says("one")
    await ann.says("two")
    await ann.press("Take it back")
    assert not any("two" in text for text in bob.texts)
    assert any("one" in text for text in bob.texts)
    assert "Ann took a message back" in bob.last
    assert "may have read it before" in ann.last


async def test_files_are_refused_with_a_word(town: Town, ann: Somebody, bob: Somebody) -> None:
    await meet(ann, bob)
    assert await town.relays.sent_file(ann.identity)
    assert "Only words are passed on" in ann.last


async def test_what_does_not_arrive_is_told_and_not_sent_again(
    town: Town, ann: Somebody, bob: Somebody
) -> None:
    await meet(ann, bob)
    bob.window.faults = [UnsentError("network")]
    await ann.says("one")
    assert ann.last.startswith("Not delivered")
    bob.window.faults = [UnsureError("lost")]
    await ann.says("two")
    assert ann.last.startswith("Your last message may not have reached Bob")
    await ann.says("three")
    assert [text for text in bob.texts if text.startswith("**Ann:**")] == ["**Ann:** three"]


async def test_of_a_long_text_that_broke_off_nothing_is_left(ann: Somebody, bob: Somebody) -> None:
    await meet(ann, bob)
    bob.window.faults = [None, UnsentError("network")]
    await ann.says("words " * 700)
    assert ann.last.startswith("Not delivered")
    assert not any("words" in text for text in bob.texts)


async def test_whoever_cannot_be_reached_any_more_ends_it(ann: Somebody, bob: Somebody) -> None:
    await meet(ann, bob)
    bob.window.faults = [UnreachableError("50007")]
    await ann.says("hello")
    assert "Bob cannot be reached any more" in ann.last
    await ann.says("north")
    assert ann.guide == ["north"]


async def test_a_platform_that_is_away_is_told_and_what_the_guide_says_comes_later(
    town: Town, ann: Somebody, bob: Somebody
) -> None:
    await meet(ann, bob)
    town.relays.ledger.end("discord")
    await ann.says("hello")
    assert ann.last.startswith("Not delivered")
    await ann.says("stop")
    await town.relays.ledger.serve("discord", town.post)
    assert "Ann has ended the talk" in bob.last


async def test_after_a_start_a_text_waits_for_the_other_platform(
    town: Town, ann: Somebody, bob: Somebody
) -> None:
    await meet(ann, bob)
    town.restart()
    town.relays._patience = 5.0
    await town.relays.ledger.load()
    await town.relays.ledger.serve("telegram", town.post)
    first, second = asyncio.create_task(ann.says("one")), asyncio.create_task(ann.says("two"))
    await asyncio.sleep(0.02)
    assert not first.done()
    await town.relays.ledger.serve("discord", town.post)
    await asyncio.gather(first, second)
    assert [text for text in bob.texts if text.startswith("**Ann:**")] == ["**Ann:** one", "**Ann:** two"]


async def test_volunteers_are_asked_when_their_platform_is_back(
    town: Town, ann: Somebody, bob: Somebody
) -> None:
    town.relays.ledger.end("discord")
    await ann.asks()
    assert "as soon as their app can be reached" in ann.last
    await town.relays.ledger.serve("discord", town.post)
    assert "The volunteers have been asked" in ann.last
    assert "Taken" in await bob.claims()


async def test_after_a_crash_the_talk_goes_on(town: Town, ann: Somebody, bob: Somebody) -> None:
    await meet(ann, bob)
    await ann.says("one", "501")
    await town.after_crash()
    assert not any("away for a moment" in text for text in (*ann.texts, *bob.texts)), "nothing is in doubt"
    await ann.says("one", "501")
    await bob.says("two")
    assert bob.texts.count("**Ann:** one") == 1
    assert "**Bob:** two" in ann.texts


async def test_after_a_crash_in_the_middle_of_sending_the_writer_is_told(
    town: Town, ann: Somebody, bob: Somebody
) -> None:
    await meet(ann, bob)

    class Killed(BaseException):
        pass

    async def die(*_: object) -> str:
        raise Killed

    town.post.write = die  # type: ignore[method-assign, assignment]
    with pytest.raises(Killed):
        await ann.says("one", "501")
    del town.post.write
    await town.after_crash()
    assert "The guide was away for a moment" in ann.last
    assert "away for a moment" not in bob.last
    await ann.says("one", "501")
    assert not any("one" in text for text in bob.texts), "it would be sent a second time"
    await ann.says("two")
    assert bob.last == "**Ann:** two"


async def test_forgetting_destroys_the_routing_and_tells_the_other(
    town: Town, ann: Somebody, bob: Somebody, store: Store
) -> None:
    await meet(ann, bob)
    await store.apply(ann.identity, "x", lambda _: Decision(None, forget=True))
    town.relays.drop(ann.identity)
    await asyncio.gather(*town.relays._leaving)
    assert "Ann cannot be reached any more" in bob.last
    assert not town.relays.is_in(bob.identity)
    assert len(await store.due(1 << 40)) == 0


async def test_a_crash_between_forgetting_and_that_is_made_good_at_the_start(
    town: Town, ann: Somebody, bob: Somebody, store: Store
) -> None:
    await meet(ann, bob)
    await store.apply(ann.identity, "x", lambda _: Decision(None, forget=True))
    await town.after_crash()
    assert len(await store.due(1 << 40)) == 0
    assert "cannot be reached any more" in bob.last
    await bob.says("hello?")
    assert bob.guide == ["hello?"]


async def test_a_server_that_switches_it_off_ends_it(town: Town, ann: Somebody, bob: Somebody) -> None:
    await meet(ann, bob)
    await town.offer(relay=False)
    await town.later(minutes=1)
    assert "can no longer be asked" in ann.last
    assert "can no longer be asked" in bob.last
    assert not town.relays.is_in(ann.identity)


async def test_one_who_floods_is_told_once_and_heard_in_danger(
    town: Town, ann: Somebody, bob: Somebody
) -> None:
    await meet(ann, bob)
    many = [ann.says(f"word {n}", str(n)) for n in range(60)]
    await asyncio.gather(*many, ann.says("i want to die", "999"))
    passed = [text for text in bob.texts if text.startswith("**Ann:**")]
    assert passed == [f"**Ann:** word {n}" for n in range(20)], "in order, and no more"
    assert sum("too much at once" in text for text in ann.texts) == 1
    assert any("0120-000-000" in text for text in ann.texts)


async def test_a_text_waits_for_the_one_before(town: Town, ann: Somebody, bob: Somebody) -> None:
    await meet(ann, bob)
    slow = town.post.write

    async def late(person: Identity, place: str, screen: object) -> str:
        if "first" in screen.text:  # type: ignore[attr-defined]
            await asyncio.sleep(0.05)
        return await slow(person, place, screen)  # type: ignore[arg-type]

    town.post.write = late  # type: ignore[method-assign]
    await asyncio.gather(ann.says("first"), ann.says("second"), bob.says("hi"))
    assert [t for t in bob.texts if t.startswith("**Ann:**")] == ["**Ann:** first", "**Ann:** second"]


async def test_where_the_store_fails_numbers_come_and_nothing_is_passed_on() -> None:
    store = MemoryStore()
    town = await open_town(store)
    ann = await town.somebody("telegram", "5900000001", "Ann").joins()
    bob = town.somebody("discord", "700000000000000001", "Bob")
    await meet(ann, bob)
    store.broken = True
    await ann.says("i want to die")
    assert any("0120-000-000" in text for text in ann.texts)
    assert ann.last.startswith("Not delivered")
    assert not any("die" in text for text in bob.texts)
    store.broken = False


async def test_a_text_that_is_under_way_is_not_kept_either() -> None:
    store = MemoryStore()
    town = await open_town(store)
    ann = await town.somebody("telegram", "5900000001", "Ann").joins()
    bob = town.somebody("discord", "700000000000000001", "Bob")
    await meet(ann, bob)
    send, looked = town.post.write, 0

    async def look(person: Identity, place: str, screen: Screen) -> str:
        nonlocal looked
        looked += 1
        assert not any(b"kestrel" in payload for payload in store.payloads.values())
        return await send(person, place, screen)

    town.post.write = look  # type: ignore[method-assign]
    await ann.says("kestrel one")
    assert looked == 2, "the text, and that it was passed on"


async def test_asking_while_the_store_fails_asks_nobody() -> None:
    store = MemoryStore()
    town = Town(store)
    await town.offer()
    ann = await town.somebody("telegram", "5900000001", "Ann").joins()
    await ann.looks()
    await ann.press("My job")
    store.broken = True
    with pytest.raises(StoreError):
        await ann.press("Ask, and wait 15 minutes")
    assert not town.relays.is_in(ann.identity)
    assert town.channel.shown == {}


async def test_no_word_and_no_name_of_it_lies_on_the_disk(tmp_path: Path) -> None:
    store = await open_store(tmp_path / "d", MASTER)
    town = await open_town(store)
    ann = await town.somebody("telegram", "5900000001", "Annabelcanary").joins()
    bob = town.somebody("discord", "700000000000000001", "Bobcanary")
    await meet(ann, bob)
    await ann.says("kestrel one")
    await bob.says("kestrel two")
    await store.close()
    kept = b"".join(path.read_bytes() for path in (tmp_path / "d").iterdir() if path.is_file())
    for canary in (b"kestrel", b"canary", b"5900000001", b"700000000000000001", CHANNEL.encode() + b"\0"):
        assert canary not in kept


async def test_the_channel_sees_topic_and_language_and_nothing_of_the_person(
    town: Town, ann: Somebody, bob: Somebody
) -> None:
    await meet(ann, bob)
    await ann.says("hello")
    seen = "".join(town.channel.every)
    for private in ("Ann", ann.identity.id, "Bob", bob.identity.id, "hello", HOME.id):
        assert private not in seen
    assert ann.identity.id not in "".join(bob.window.every)
    assert bob.identity.id not in "".join(ann.window.every)
