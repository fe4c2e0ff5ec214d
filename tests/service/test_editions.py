"""Dialogs are edited while people talk: nobody loses their place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.app import reload_dialogs
from bot.config.guide import GuideConfig
from bot.dialogue.conditions import Mark
from bot.dialogue.model import Date, Dialog, Text
from bot.dialogue.struct import replace
from bot.dialogue.values import Day
from bot.service.conversations import Conversations
from bot.service.ports import Store
from tests.editing import options, with_new, with_options, with_step, yes_no
from tests.service.chat import Friend
from tests.service.person import Person
from tests.talking import crossing

BASE = Path(__file__).parents[1] / "content" / "base"


def renamed() -> Dialog:
    """South is called "far" from now on, and there is one more question before the boat."""
    north, south, *rest = options(crossing(), "side")
    assert south.id == "south"
    new = replace(south, id="far", label="The far side")
    edit = with_options(crossing(), "side", (north, new, *rest), renamed_options={"south": "far"})
    return with_new(edit, "side", yes_no("rested", "welcome"))


async def test_somebody_half_way_goes_on_under_the_edit(me: Person) -> None:
    await me.press("south")
    assert (await me.press("no")).replies[-1].step not in ("side", "been_here")
    me.guide.edit({"crossing": renamed()})
    turn = await me.open()
    assert turn.replies[-1].step == "rested"
    turn = await me.press("yes")
    assert turn.session.answers["side"] == "far"
    assert turn.session.answers["been_here"] == "no"
    assert turn.replies[-1].step not in ("side", "been_here", "rested")


async def test_a_button_from_before_the_edit_still_means_what_it_said(store: Store) -> None:
    friend = Friend(store)
    await friend.start()
    label = next(one.label for one in options(crossing(), "side") if one.id == "south")
    data = friend.data(label)
    friend.guide.edit({"crossing": renamed()})
    handled = await friend.send_data(data, friend.where(label))
    assert handled is not None
    assert handled.turn.session.answers["side"] == "far"
    assert not handled.repeated


async def test_a_turn_in_hand_is_shown_as_it_was_decided(store: Store) -> None:
    """The edit takes away what the turn is about, between its decision and its showing."""
    friend = Friend(store)
    edit = with_step(crossing(), "side", kind=Text(100))

    class Hurried(Conversations):
        async def answer(self, *args: object, **more: object):  # type: ignore[no-untyped-def]
            handled = await super().answer(*args, **more)  # type: ignore[arg-type]
            self.edit({"crossing": edit})
            return handled

    friend.guide.__class__ = Hurried
    await friend.start()
    assert [button.label for button in friend.last.buttons][:1] == [options(crossing(), "side")[0].label]
    await friend.say("up the river")
    assert "fault" not in friend.last.text.casefold()


async def test_what_was_said_in_private_stays_within_its_hour(me: Person) -> None:
    await me.reach("savings")
    turn = await me.press("no")
    assert turn.session.overlay == {"savings": "no"}
    me.guide.edit({"crossing": with_step(crossing(), "savings", label="Other words")})
    assert (await me.open()).session.overlay == {"savings": "no"}
    me.guide.edit({"crossing": with_step(crossing(), "savings", id="put_by", renamed_from=("savings",))})
    turn = await me.open()
    assert turn.session.overlay == {"put_by": "no"}
    assert turn.session.answers["put_by"] is Mark.WITHHELD


@pytest.mark.parametrize("change", [{"private": False}, {"kind": Date(Day(2028, 1), Day(2035, 12))}])
async def test_what_is_private_no_longer_or_fits_no_longer_is_let_go(
    me: Person, change: dict[str, object]
) -> None:
    await me.reach("savings")
    await me.press("no")
    me.guide.edit({"crossing": with_step(crossing(), "savings", **change)})
    assert not (await me.open()).session.overlay
    await me.do("recap")


def configured(folder: Path) -> GuideConfig:
    shutil.copytree(BASE, folder / "dialogs")
    return GuideConfig(
        data=folder / "data",
        key_file=folder / "key",
        dialog="crossing",
        dialogs=folder / "dialogs",
        cache=folder / "cache",
        environ={},
    )


async def test_a_broken_edit_leaves_what_was_and_names_the_line(
    me: Person, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    config = configured(tmp_path)
    file = config.dialogs / "crossing" / "welcome.yaml"
    whole = file.read_text("utf-8")
    file.write_text(whole + "\n  - ask: nothing\n", "utf-8")
    before = me.guide.editions
    assert not await reload_dialogs(config, me.guide)
    assert me.guide.editions is before
    told = [record.getMessage() for record in caplog.records if record.name == "tebiki"]
    lines = whole.count("\n") + 2
    assert any(f"welcome.yaml:{lines}: " in one for one in told)
    assert any("stay as they were" in one for one in told)
    file.write_text(whole, "utf-8")
    assert await reload_dialogs(config, me.guide)
    assert me.guide.editions is not before
    assert (await me.open()).replies[-1].step == "side"
