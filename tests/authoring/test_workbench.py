"""An author saves a file: the talk goes on with the new words, or hears what is wrong, and never breaks."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.authoring.watching import Watch
from bot.authoring.workbench import READ_AGAIN, Bench, until_whole
from bot.dialogue.model import Dialog

BASE = Path(__file__).parents[1] / "content" / "base"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path / "dialogs")
    return tmp_path / "dialogs"


@dataclass
class Author:
    """Somebody at a terminal, who saves and waits for what it says."""

    folder: Path
    dialog: Dialog | None = None
    said: asyncio.Queue[str] = field(default_factory=asyncio.Queue)

    def bench(self) -> Bench:
        return Bench(self.folder, "crossing", self.edit, self.said.put_nowait, self.show_again, self.pause)

    def edit(self, dialogs: Mapping[str, Dialog]) -> None:
        self.dialog = dialogs["crossing"]

    async def show_again(self, why: str) -> None:
        self.said.put_nowait(why)

    async def pause(self, _seconds: float) -> None:
        await asyncio.sleep(0.01)

    def write(self, name: str, old: str, new: str) -> None:
        path = self.folder / "crossing" / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")

    async def hears(self, words: str) -> str:
        async with asyncio.timeout(20):
            while words not in (heard := await self.said.get()):
                pass
        return heard


async def test_a_saved_word_comes_into_the_talk_and_a_slip_does_not(folder: Path) -> None:
    author = Author(folder)
    following = asyncio.create_task(author.bench().follow(Watch(folder)))

    author.write("welcome.yaml", "title: ", "title: New ")
    await author.hears(READ_AGAIN)
    assert author.dialog is not None
    assert author.dialog.sections[0].title.startswith("New ")

    author.write("welcome.yaml", "title: New ", "titel: New ")
    heard = await author.hears("Not read, and the talk goes on")
    assert "welcome.yaml:2: unknown-key" in heard
    assert author.dialog.sections[0].title.startswith("New ")

    author.write("welcome.yaml", "titel: New ", "title: Newer ")
    await author.hears(READ_AGAIN)
    assert author.dialog.sections[0].title.startswith("Newer ")

    following.cancel()
    with suppress(asyncio.CancelledError):
        await following


async def test_a_lesser_fault_is_told_below_the_new_words(folder: Path) -> None:
    author = Author(folder)
    following = asyncio.create_task(author.bench().follow(Watch(folder)))

    (folder / "crossing" / "spare.yaml").write_text("id: spare\n", "utf-8")

    assert "unlisted-file" in await author.hears("To be mended before others see it")
    following.cancel()
    with suppress(asyncio.CancelledError):
        await following


async def test_whoever_starts_in_the_middle_of_an_edit_is_waited_for(folder: Path) -> None:
    author = Author(folder)
    author.write("welcome.yaml", "title: ", "titel: ")
    waiting = asyncio.create_task(until_whole(folder, "crossing", author.said.put_nowait, author.pause))

    assert "welcome.yaml:2: unknown-key" in await author.hears("cannot be opened yet")
    assert not waiting.done()
    author.write("welcome.yaml", "titel: ", "title: ")
    async with asyncio.timeout(20):
        await waiting


def test_a_save_counts_once_it_is_whole(folder: Path) -> None:
    watch, page = Watch(folder), folder / "crossing" / "welcome.yaml"
    assert not watch.settled()

    page.write_text("half", "utf-8")
    assert not watch.settled(), "the editor may still be writing"
    page.write_text("half and more", "utf-8")
    assert not watch.settled()
    assert watch.settled()
    assert not watch.settled()

    page.unlink()
    assert [watch.settled(), watch.settled()] == [False, True]


def test_what_is_no_dialog_is_not_looked_at(folder: Path) -> None:
    watch = Watch(folder)
    (folder / "crossing" / "notes.txt").write_text("mine", "utf-8")
    (folder / "crossing" / ".#welcome.yaml").write_text("mine", "utf-8")

    assert [watch.settled(), watch.settled()] == [False, False]
