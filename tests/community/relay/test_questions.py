"""What the guide asks in the middle of a talk is answered to the guide, and never reaches the other side."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from bot.community.members import Members
from bot.community.relay.sides import SIDE, combine
from bot.dialogue import events as happened
from bot.dialogue.turn import Forget, Turn
from bot.service.conversations import Conversations
from bot.service.ports import Identity, Store
from bot.service.talk import Talk
from tests.community.relay.test_relays import ann, bob, meet, town
from tests.community.relay.town import Somebody, Town
from tests.service.test_linking import code_in
from tests.talking import crossing

__all__ = ["ann", "bob", "town"]


@dataclass
class Guided:
    """Somebody in a talk, and the guide that hears what the talk does not take, as an adapter has it."""

    who: Somebody
    guide: Conversations

    async def happens(self, event: happened.Event) -> Turn:
        talk = Talk(self.who.identity, "crossing")
        handled = await self.guide.answer(talk, event)
        await self.who.town.relays.before_guide(self.who.identity, handled.turn)
        where = self.who.town.relays.after_guide(self.who.identity, handled.turn)
        if where is not None:
            self.who.window.put(f"where{len(self.who.window.shown)}", where)
        return handled.turn

    async def says(self, text: str) -> Turn | None:
        """What came of it, if it was for the guide."""
        before = len(self.who.guide)
        await self.who.says(text)
        if len(self.who.guide) == before:
            return None
        return await self.happens(happened.TextReceived(self.who.town.at, text))


def guide_of(town: Town) -> Conversations:
    members = Members(town.desks, town.communities)
    members.gone.append(town.relays.drop)
    guide = Conversations({"crossing": crossing()}, town.store, whereabouts=members)
    guide.allow_links(lambda _: None, {SIDE: combine})
    town.relays.accounts = guide.accounts
    return guide


@pytest.fixture
async def guided(town: Town, ann: Somebody, bob: Somebody) -> Guided:
    guided = Guided(ann, guide_of(town))
    await guided.says("north")
    await meet(ann, bob)
    return guided


@pytest.mark.parametrize("yes", ["yes", "Yes, erase it all", "ok", "y"])
async def test_a_typed_yes_erases_and_the_volunteer_never_sees_it(
    yes: str, guided: Guided, bob: Somebody
) -> None:
    asked = await guided.says("forget")
    assert asked is not None
    assert "Erase it?" in asked.replies[-1].text
    assert "What you type here goes to Bob" not in guided.who.last, "the question stands last"
    turn = await guided.says(yes)
    assert turn is not None
    assert turn.has(Forget)
    assert not any(text.startswith("**Ann:**") for text in bob.window.every)


async def test_a_typed_no_keeps_everything_and_the_talk_goes_on(guided: Guided, bob: Somebody) -> None:
    await guided.says("forget")
    turn = await guided.says("no")
    assert turn is not None
    assert not turn.has(Forget)
    assert "What you type here goes to Bob" in guided.who.last
    assert await guided.says("hello") is None
    assert bob.last == "**Ann:** hello"
    assert not any("no" in text.split() for text in bob.texts)


async def test_whoever_writes_something_else_first_has_not_answered(guided: Guided, bob: Somebody) -> None:
    await guided.says("forget")
    assert await guided.says("wait, somebody is at the door") is None
    assert await guided.says("yes") is None
    assert bob.last == "**Ann:** yes", "it may be an answer to Bob"


async def test_a_yes_below_words_of_the_other_side_goes_to_neither(guided: Guided, bob: Somebody) -> None:
    await guided.says("forget")
    await bob.says("are you still there?")
    assert await guided.says("yes") is None
    assert "it may have been for Bob" in guided.who.last
    assert not any(text.startswith("**Ann:**") for text in bob.window.every)
    assert len(await guided.who.town.store.talks(guided.who.identity)) > 0, "nothing was erased"
    assert await guided.says("yes") is None
    assert bob.last == "**Ann:** yes", "it was written again, for him"


async def test_asked_again_below_those_words_it_is_the_answer(guided: Guided, bob: Somebody) -> None:
    await guided.says("forget")
    await bob.says("are you still there?")
    await guided.happens(happened.ForgetAsked(guided.who.town.at))
    turn = await guided.says("yes")
    assert turn is not None
    assert turn.has(Forget)
    assert not any(text.startswith("**Ann:**") for text in bob.window.every)


@pytest.mark.parametrize(
    ("event", "effect"),
    [(happened.RestartAsked, None), (happened.UnlinkAsked, None), (happened.ForgetAsked, Forget)],
)
async def test_so_is_what_was_asked_by_a_button_or_a_command(
    event: type[happened.RestartAsked], effect: type | None, guided: Guided, bob: Somebody, town: Town
) -> None:
    await guided.happens(event(town.at))
    turn = await guided.says("yes")
    assert turn is not None
    assert effect is None or turn.has(effect)
    assert not any("yes" in text for text in bob.texts)


async def test_danger_comes_before_a_question(guided: Guided, bob: Somebody) -> None:
    await guided.says("forget")
    assert await guided.says("yes i want to die") is None
    assert any("0120-000-000" in text for text in guided.who.texts)
    assert "yes i want to die" in bob.last


async def test_a_volunteer_answers_the_guide_too(town: Town, guided: Guided, bob: Somebody) -> None:
    of_bob = Guided(bob, guided.guide)
    await of_bob.happens(happened.OptionChosen(town.at, ("north",)))
    await of_bob.says("forget")
    turn = await of_bob.says("yes")
    assert turn is not None
    assert turn.has(Forget)
    assert not any("yes" in text for text in guided.who.texts)


@pytest.mark.parametrize("typed", ["link bcdf-ghjk", "bcdf-ghjk", "/link BCDF GHJK"])
async def test_a_code_that_opens_everything_is_shown_to_nobody(
    typed: str, guided: Guided, bob: Somebody
) -> None:
    assert await guided.says(typed) is not None
    assert not any(typed.lower()[-4:] in text.lower() for text in bob.window.every)


async def test_forgetting_on_the_other_app_ends_the_talk_on_this_one(
    town: Town, guided: Guided, bob: Somebody, store: Store
) -> None:
    there = Talk(Identity("discord", "700000000000000055"), "crossing")
    asked = await guided.happens(happened.LinkAsked(town.at))
    joined = await guided.guide.handle(there, happened.LinkAsked(town.at, code_in(asked)))
    assert "are linked" in joined.replies[0].text
    assert town.relays.is_talking(guided.who.identity)
    await guided.guide.handle(there, happened.ForgetAsked(town.at))
    await guided.guide.handle(there, happened.TextReceived(town.at, "yes"))
    while town.relays._leaving:
        await next(iter(town.relays._leaving))
    assert "Ann cannot be reached any more" in bob.last
    assert len(await store.due(1 << 40)) == 0


async def test_whoever_talked_with_somebody_may_still_link_and_stays_apart_from_whom_they_blocked(
    town: Town, ann: Somebody, bob: Somebody
) -> None:
    guide = guide_of(town)
    await meet(ann, bob)
    await ann.press("End and block")
    there = Talk(Identity("discord", "700000000000000055"), "crossing")
    await guide.handle(there, happened.OptionChosen(town.at, ("north",)))
    asked = await guide.handle(there, happened.LinkAsked(town.at))
    joined = await guide.handle(Talk(ann.identity, "crossing"), happened.LinkAsked(town.at, code_in(asked)))
    assert "are linked" in joined.replies[0].text
    assert await town.relays.ledger.sides.are_apart((ann.identity,), (bob.identity,), 0)


async def restarted(guided: Guided) -> Guided:
    """The process is killed, and another begins on the same store."""
    await guided.who.town.after_crash()
    return Guided(guided.who, guide_of(guided.who.town))


async def test_a_question_outlasts_a_restart(guided: Guided, bob: Somebody) -> None:
    await guided.says("forget")
    guided = await restarted(guided)
    turn = await guided.says("yes")
    assert turn is not None
    assert turn.has(Forget)
    assert not any(text.startswith("**Ann:**") for text in bob.window.every)


async def test_a_stranger_s_yes_reaches_nobody_after_a_restart(
    town: Town, ann: Somebody, bob: Somebody
) -> None:
    guided = Guided(ann, guide_of(town))
    await meet(ann, bob)
    await guided.says("forget")
    guided = await restarted(guided)
    assert await guided.says("yes") is not None
    assert not any(text.startswith("**Ann:**") for text in bob.window.every)


async def test_after_a_restart_too_a_yes_below_words_of_the_other_side_goes_to_neither(
    guided: Guided, bob: Somebody
) -> None:
    await guided.says("forget")
    await bob.says("are you still there?")
    guided = await restarted(guided)
    assert await guided.says("yes") is None
    assert "it may have been for Bob" in guided.who.last
    assert not any(text.startswith("**Ann:**") for text in bob.window.every)


async def test_after_a_restart_too_what_was_not_answered_is_none(guided: Guided, bob: Somebody) -> None:
    await guided.says("forget")
    await guided.says("wait, somebody is at the door")
    guided = await restarted(guided)
    assert await guided.says("yes") is None
    assert bob.last == "**Ann:** yes"


async def test_a_yes_that_comes_again_since_the_process_was_killed_is_still_the_answer(
    guided: Guided, bob: Somebody
) -> None:
    await guided.says("forget")
    source = await guided.who.says("yes")
    guided = await restarted(guided)
    await guided.who.says("yes", source)
    assert guided.who.guide[-2:] == ["yes", "yes"]
    assert not any(text.startswith("**Ann:**") for text in bob.window.every)


async def test_of_two_who_turn_out_to_be_one_both_keep_whom_they_blocked(
    town: Town, ann: Somebody, bob: Somebody
) -> None:
    guide = guide_of(town)
    cat = town.somebody("discord", "700000000000000077", "Cat")
    there = await town.somebody("discord", "700000000000000055", "Ann").joins()
    await meet(ann, bob)
    await ann.press("End and block")
    await meet(there, cat)
    await there.press("End and block")
    asked = await guide.handle(Talk(there.identity, "crossing"), happened.LinkAsked(town.at))
    await guide.handle(Talk(ann.identity, "crossing"), happened.LinkAsked(town.at, code_in(asked)))
    sides = town.relays.ledger.sides
    for account in (ann, there):
        for volunteer in (bob, cat):
            assert await sides.are_apart((account.identity,), (volunteer.identity,), 0)
    await town.later(days=181)
    assert not (await sides.load(ann.identity)).barred, "let go of in its time"


async def test_linking_in_the_middle_of_a_talk_ends_it_at_no_restart(
    town: Town, ann: Somebody, bob: Somebody
) -> None:
    guide = guide_of(town)
    there = await town.somebody("discord", "700000000000000055", "Ann").joins()
    await meet(there, bob)
    await there.press("End and block")
    await meet(ann, town.somebody("discord", "700000000000000077", "Cat"))
    asked = await guide.handle(Talk(there.identity, "crossing"), happened.LinkAsked(town.at))
    await guide.handle(Talk(ann.identity, "crossing"), happened.LinkAsked(town.at, code_in(asked)))
    await town.after_crash()
    assert town.relays.is_talking(ann.identity)


async def test_what_is_held_against_somebody_counts_for_each_account_that_they_linked(
    town: Town, ann: Somebody, bob: Somebody
) -> None:
    guide = guide_of(town)
    there = await town.somebody("discord", "700000000000000055", "Ann").joins()
    asked = await guide.handle(Talk(there.identity, "crossing"), happened.LinkAsked(town.at))
    await guide.handle(Talk(ann.identity, "crossing"), happened.LinkAsked(town.at, code_in(asked)))
    await meet(ann, bob)
    assert "asked already" in (await there.looks()).text, "one talk at a time"
    await bob.press("End and block")
    await there.asks()
    assert "for somebody else to take" in await bob.claims()
    await there.press("Stop waiting")
    assert "What would it be about?" not in (await ann.looks()).text, "ten minutes"
