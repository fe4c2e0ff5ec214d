"""The main screens as somebody would see them on a telephone, drawn by simcord with a real browser.

TEBIKI_PICTURES=some/folder keeps them there, to be looked at. Most of them stand in docs/pictures/.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from functools import partialmethod
from pathlib import Path
from typing import Any, Final

import pytest
import simcord
from playwright.async_api import BrowserType
from simcord.preview import Preview

from bot.adapters.discord.panels import community_of
from bot.community.papers import change_paper
from bot.community.statistics import NOTHING, STATISTICS, Month, Published
from bot.dialogue.scene import JAPAN
from bot.service.ports import Store
from tests.adapters.discord.limits import faults
from tests.adapters.discord.server import Person, Server, guide_on
from tests.adapters.discord.test_admin import Volunteer, panels, set_up
from tests.adapters.discord.test_panel import Member
from tests.talking import stay_or_leave

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium on the PATH: nothing can be drawn")
WIDTH: Final = 412
HEIGHT: Final = 800
"""Of a telephone, in pixels."""
ANSWERS: Final = {
    "Can anyone else see": "no",
    "How would you like to go on": "full",
    "What is your role": "alt",
    "Who employs you": "a town",
    "Which year on JET": "second",
    "When does your contract end": "july 2027",
    "Until when is your residence card": "august 2027",
    "Where is it now": "it has not come yet",
    "By which day must the form": "skip",
    "which way do you lean": "i have no idea yet",
    "What brings you here": "the job itself, money",
    "What holds you": "friends",
    "what matters most to you": "My sister visits in spring.",
    "Which of these would you like to think about first": "take more time",
}
"""What somebody types at the questions whose answer can be seen later; all others they skip."""


@pytest.fixture
async def env(store: Store, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[simcord.Env]:
    """simcord looks for the browser that playwright would download; the one that is here does."""
    launch = partialmethod(BrowserType.launch, executable_path=CHROMIUM)
    monkeypatch.setattr(BrowserType, "launch", launch)
    env = simcord.Env(guide_on(store, stay_or_leave()))
    await env.start()
    env.backend.edit_bot_profile("Tebiki")
    yield env
    await env.shutdown()
    env.raise_errors()
    assert list(faults(env.http_requests)) == []


@pytest.fixture
async def server(env: simcord.Env, store: Store) -> Server:
    server = Server(env, store, stay_or_leave())
    await server.sync()
    return server


async def until(ann: Person, words: str) -> None:
    """Answer what is asked until these words are on the screen."""
    for _ in range(60):
        if words in ann.screen:
            return
        known = next((said for asked, said in ANSWERS.items() if asked in ann.screen), None)
        if known is not None:
            await ann.say(known)
        elif "Skip" in ann.labels():
            await ann.press("Skip")
        else:
            await ann.press(ann.labels()[0])
    raise AssertionError(f"{words!r} was not to be seen, but: {ann.screen}")


@dataclass
class Camera:
    """Looks at one channel with one person's eyes."""

    preview: Preview
    ann: Person
    folder: Path

    async def take(self, name: str) -> None:
        """The end of what stands in the channel, as far as it goes on a telephone."""
        newest = self.ann.messages[-1]
        await self._take(name, viewport=(WIDTH, HEIGHT), layout="channel", mode="viewport", target=newest)

    async def take_one(self, name: str, words: str, *, height: int = HEIGHT) -> None:
        """The newest message with these words, from its beginning."""
        target = next(one for one in reversed(self.ann.messages) if words in self.ann.words(one))
        await self._take(name, viewport=(WIDTH, height), layout="message", mode="surface", target=target)

    async def _take(self, name: str, **how: Any) -> None:
        drawn = await self.preview.screenshot(self.folder / f"{name}.png", allow_incomplete=True, **how)
        assert drawn.ready
        assert (self.folder / f"{name}.png").stat().st_size < 150_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = Path(os.environ.get("TEBIKI_PICTURES") or tmp_path)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


async def test_in_a_server_only_the_person_sees_the_answer(ann: Person, folder: Path) -> None:
    ann.in_server = True
    await ann.slash("start")
    async with ann.env.preview(ann.server.channel, viewers=[ann.member]) as preview:
        await Camera(preview, ann, folder).take_one("in-a-server", "direct message")


async def test_the_main_screens_can_be_looked_at(ann: Person, folder: Path) -> None:
    await ann.slash("start")
    async with ann.env.preview(ann.user.dm_channel, viewers=[ann.user]) as preview:
        camera = Camera(preview, ann, folder)
        await camera.take("first-question")
        await until(ann, "Who employs you")
        await camera.take_one("question", "Who employs you")
        await until(ann, "What brings you here")
        await camera.take("several")
        await ann.slash("cards")
        await camera.take("list")
        await ann.slash("continue")
        await until(ann, "How much does this weigh")
        await camera.take_one("weigh", "How much does this weigh")
        await ann.slash("ask", about="who pays my flight home")
        await camera.take_one("card", "Who pays my flight home", height=1_200)
        await ann.say("i want to kill myself")
        await camera.take("danger-on-a-telephone")
        await camera.take_one("danger", "you do not have to be alone", height=1_200)
        await ann.slash("help-now")
        await camera.take_one("help-now", "**110**", height=1_200)
        await ann.slash("continue")
        await until(ann, "think about first")
        await camera.take_one("four-ways", "**Stay, with changes**")
        await until(ann, "take the place of a lawyer")
        await camera.take_one("summary", "**What you said**")
        await camera.take("end-of-summary")


@dataclass
class Wall:
    """What several people see in one channel. `folder`: where their pictures are hung."""

    server: Server
    folder: Path

    async def hang(self, name: str, channel: Any, viewer: Any, target: Any, height: int = HEIGHT) -> None:
        """One message, or the form that was opened, with the eyes of one of them."""
        form = getattr(target, "modal", None) is not None
        how: dict[str, Any] = {"layout": "channel" if form else "message", "mode": "surface"}
        async with self.server.env.preview(channel, viewers=[viewer]) as preview:
            drawn = await preview.screenshot(
                self.folder / f"{name}.png",
                target=target,
                viewport=(WIDTH, height),
                allow_incomplete=True,
                **how,
            )
        assert drawn.ready
        assert (self.folder / f"{name}.png").stat().st_size < 150_000


def newest(person: Person, words: str) -> Any:
    return next(one for one in reversed(person.messages) if words in person.words(one))


async def test_what_a_chapter_s_volunteers_see(server: Server, folder: Path) -> None:
    vera, wall = Volunteer(server), Wall(server, folder)
    channel, here = await set_up(vera), server.channel
    await wall.hang("admin-setup", here, vera.member, newest(vera, "Nothing is missing"), 1_200)
    await vera.press("Local card")
    for title, text in (
        ("Harbour Clinic", "By the station. English on Tuesdays."),
        ("Aozora Clinic", "Ask for Dr Mori, who speaks English."),
    ):
        await vera.press("Add a clinic")
        await vera.write(title=title, text=text)
    await wall.hang("admin-card", here, vera.member, newest(vera, "Harbour Clinic"))
    await vera.choose("entry", vera.picks("entry")[0])
    await wall.hang("admin-form", here, vera.member, vera.last, 1_000)
    await vera.write(title="Harbour Clinic", text="By the station. English on Tuesdays.")
    (panel,) = panels(server, channel)
    await wall.hang("panel", channel, vera.member, panel)
    mei = Member(server, "mei")
    await mei.press_panel(channel, "Help now")
    told = next(one for one in channel.history(viewer=mei.member) if one.flags.ephemeral)
    await wall.hang("panel-help", channel, mei.member, told, 1_200)

    await vera.admin("export")
    (file,) = vera.last.response.attachments
    await wall.hang("admin-export", here, vera.member, vera.messages[-1])
    await vera.admin("import", file=("tebiki.yaml", await file.read()))
    await wall.hang("admin-import", here, vera.member, newest(vera, "The set-up is taken over"))
    await vera.admin("import", file=("tebiki.yaml", b"place: Atlantis\ncolour: blue\n"))
    await wall.hang("admin-import-faults", here, vera.member, newest(vera, "Nothing was taken over"))


async def test_what_a_chapter_s_leaders_may_count(server: Server, folder: Path) -> None:
    vera, wall = Volunteer(server), Wall(server, folder)
    await set_up(vera)
    await vera.press("Turn on statistics")
    topics = list(stay_or_leave().topics)
    year = datetime.now(JAPAN).year
    months = tuple(
        Month(month=f"{year}-{n:02}", finished=5 * n, topics={f"stay_or_leave/{topics[n % 3]}": 10 + 5 * n})
        for n in range(3, 7)
    )
    community = community_of(server.guild.id)
    await change_paper(server.store, community, STATISTICS, NOTHING, lambda _: Published(months=months))
    await vera.admin("statistics")
    await wall.hang("admin-statistics", server.channel, vera.member, vera.messages[-1], 1_400)


async def test_talking_to_a_person_from_both_sides(server: Server, folder: Path) -> None:
    vera, wall = Volunteer(server), Wall(server, folder)
    panel_channel = await set_up(vera)
    supporters = server.guild.create_text_channel("supporters")
    await vera.choose("channel", supporters)
    await vera.press("Turn on Talk to a person")
    mei, ben = Member(server, "mei"), Person(server, "ben")
    await mei.press_panel(panel_channel, "Talk to a person")
    for label in ("My job", "Ask, and wait an hour"):
        shown = next(one for one in panel_channel.history(viewer=mei.member) if one.flags.ephemeral)
        if label.startswith("Ask"):
            await wall.hang("person-preview", panel_channel, mei.member, shown, 1_200)
        await mei.member.click(shown, label=label)
    call = supporters.history(viewer=ben.member)[-1]
    await wall.hang("person-call", supporters, ben.member, call)
    await ben.member.click(call, label="I can talk now")
    await mei.say("I have to tell my school by Friday, and I keep changing my mind.")
    await ben.say("I am here. Would you like to tell me what changes it?")
    for name, who, words in (("person-side", mei, "ben:"), ("volunteer-side", ben, "mei:")):
        assert any(words in text for text in who.texts)
        async with server.env.preview(who.user.dm_channel, viewers=[who.user]) as preview:
            await Camera(preview, who, folder).take(name)
