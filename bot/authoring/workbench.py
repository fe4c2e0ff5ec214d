"""The author's loop: a file is saved, and the talk goes on with the new words, or says what is wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.authoring.watching import PAUSE, Watch
from bot.content.issues import Issue
from bot.content.load import check, load
from bot.dialogue.model import Dialog

_TOLD: Final = 5
"""Faults told at once: more than anybody mends before the next look."""
READ_AGAIN = "— Read again. —"


@dataclass(frozen=True, slots=True)
class Bench:
    """A dialog on the table. `edit` takes new dialogs in, `tell` says a line beside the talk, and
    `show_again` shows where the talk stands, with a line above it."""

    folder: Path
    dialog: str
    edit: Callable[[Mapping[str, Dialog]], None]
    tell: Callable[[str], None]
    show_again: Callable[[str], Awaitable[None]]
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep

    async def follow(self, watch: Watch) -> None:
        """Until it is cancelled."""
        while True:
            await _saved(watch, self.pause)
            await self._take_in()

    async def _take_in(self) -> None:
        library = await asyncio.to_thread(load, self.folder)
        if self.dialog not in library.dialogs:
            self.tell(told(library.issues, "Not read, and the talk goes on with the words before:"))
            return
        self.edit(library.dialogs)
        await self.show_again(READ_AGAIN)
        found = [one for one in await asyncio.to_thread(check, self.folder) if self._is_ours(one)]
        if found:
            self.tell(told(found, "To be mended before others see it:"))

    def _is_ours(self, issue: Issue) -> bool:
        return Path(issue.file).is_relative_to(self.folder / self.dialog)


async def until_whole(
    folder: Path,
    dialog: str,
    tell: Callable[[str], None],
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> None:
    """Wait until the dialog can be opened, saying meanwhile what keeps it from that."""
    watch = Watch(folder)
    while dialog not in (library := await asyncio.to_thread(load, folder)).dialogs:
        tell(told(library.issues, f'"{dialog}" cannot be opened yet. Mend this, and save:'))
        await _saved(watch, pause)


async def _saved(watch: Watch, pause: Callable[[float], Awaitable[None]]) -> None:
    while not watch.settled():
        await pause(PAUSE)


def told(issues: Iterable[Issue], head: str) -> str:
    """The first few, errors before warnings."""
    order = sorted(issues, key=lambda one: one.severity != "error")
    lines = [f"  {one}" for one in order[:_TOLD]]
    if len(order) > _TOLD:
        lines.append(f"  … and {len(order) - _TOLD} more: python -m bot check")
    return "\n".join((head, *lines)) if lines else f"{head} there is no such dialog."
