"""Run by test_processes.py on a small disk of its own: fill it, then forget somebody on it."""

from __future__ import annotations

import asyncio
import sys
from contextlib import suppress
from pathlib import Path

from bot.dialogue.events import OptionChosen
from bot.dialogue.turn import Forget
from bot.dialogue.verbs import EVENTS
from bot.service.conversations import Conversations
from bot.service.ports import Decision, Identity, StoreError
from bot.service.talk import Talk
from bot.store import commits
from bot.store.sqlite import open_store
from tests.service.person import AT
from tests.store.counting import MASTER, ME, TALK, answer, look
from tests.talking import crossing

NOTE = bytes(400)


def rewrite(payload: bytes | None) -> Decision[None]:
    return Decision(None, payload, 1)


async def main(folder: Path) -> None:
    setattr(commits, "_RETRY_SECONDS", 0.1)  # noqa: B010  (it is Final)
    store = await open_store(folder, MASTER)
    await store.apply(ME, TALK, answer)
    await store.mark_shown(ME, TALK, 1, NOTE)
    guide, talk = Conversations({"crossing": crossing()}, store), Talk(ME, "crossing")
    await guide.handle(talk, OptionChosen(AT, ("north",)))
    ballast = folder / "ballast"
    assert ballast.stat().st_size == 512 * 1024
    number = kept = 0
    while True:
        number += 1
        try:
            await store.apply(Identity("terminal", str(number)), TALK, answer)
            kept += 1
            await store.mark_shown(Identity("terminal", str(number)), TALK, 1, NOTE)
        except StoreError as error:
            refusal = error.code
            break
    assert refusal == "disk_full"
    filler = folder.parent / "filler"
    with filler.open("wb", buffering=0) as file:  # somebody else takes whatever is left
        try:
            while True:
                file.write(bytes(512))
        except OSError:
            pass
    assert ballast.exists()
    with suppress(StoreError):
        for _ in range(1000):  # until nothing of this talk can be saved either
            await store.apply(ME, "crossing", rewrite)
    with suppress(StoreError):
        for update in range(1000):
            await store.receive("here", [(update, b"an update")], AT)
    assert await store.shown(ME, TALK) == NOTE
    asked = await guide.handle(talk, EVENTS["forget"](AT))
    assert asked.replies[-1].choices[0].id == "offer:yes"
    assert ballast.exists()
    done = await guide.handle(talk, OptionChosen(AT, ("offer:yes",)))
    assert done.has(Forget)
    assert not ballast.exists(), "the ballast was not needed, so nothing was tested"
    assert await store.apply(ME, TALK, look) == 0
    await asyncio.sleep(0.7)
    filler.unlink()
    await asyncio.sleep(0.8)
    assert ballast.stat().st_size == 512 * 1024
    assert [await store.apply(Identity("terminal", str(one)), TALK, look) for one in range(1, kept + 1)] == [
        1
    ] * kept
    assert await store.apply(ME, TALK, answer) == 1
    assert await store.shown(ME, TALK) is None
    assert await store.receive("here", [(9_999, b"an update")], AT) == [9_999]
    await store.close()
    sys.stdout.write(f"kept {kept}\n")


asyncio.run(main(Path(sys.argv[1])))
