"""Keepsakes are drawn away from everything else, handed over once, and kept nowhere."""

from __future__ import annotations

import asyncio
import logging
import threading

import pytest

from bot.dialogue.events import KeepsakeAsked
from bot.dialogue.keepsake import Keepsake
from bot.service.conversations import Conversations
from bot.service.delivery import Delivery
from bot.service.metrics import NO_METRICS
from bot.service.ports import Document, Draw, Store, UnreachableError, UnsentError
from tests.service.chat import WINDOWS, Friend
from tests.talking import crossing, stay_or_leave

PAGES = Document("pages.pdf", b"%PDF- the words of a person", "application/pdf")


def with_pencil(store: Store, draw: Draw) -> Friend:
    friend = Friend(store)
    dialogs = {"crossing": crossing()}
    friend.guide = Conversations(dialogs, store, NO_METRICS, draw)
    friend.delivery = Delivery(friend.guide, WINDOWS)
    return friend


def pages(_: Keepsake) -> tuple[Document, ...]:
    return (PAGES,)


async def take_pages(friend: Friend) -> None:
    await friend.do("keepsake")
    await friend.press("My notes, as pages (PDF)")


async def test_it_is_handed_over_once_below_the_words(store: Store) -> None:
    friend = with_pencil(store, pages)
    await friend.start()
    await friend.press("North")
    await take_pages(friend)
    assert friend.last.text.startswith("Here it is.")
    assert friend.chat.documents == [PAGES]

    await friend.press("Carry on")
    await friend.press("Back")
    assert friend.chat.documents == [PAGES]


async def test_of_two_quick_presses_one_file_comes(store: Store) -> None:
    friend, dialog = with_pencil(store, pages), stay_or_leave()
    friend.guide.edit({dialog.id: dialog})
    friend.talk = friend.talk._replace(dialog=dialog.id)
    await friend.start()
    await friend.do("keepsake")
    await friend.press("Lines to show to somebody")
    await friend.press(dialog.shelf.readers[0].label)
    made, where = friend.data("Make it"), friend.where("Make it")
    await asyncio.gather(friend.send_data(made, where), friend.send_data(made, where))
    assert friend.chat.documents == [PAGES]
    await friend.press("Make it")
    assert friend.chat.documents == [PAGES, PAGES], "whoever wants another presses once more"


async def test_it_is_no_part_of_what_is_stored_or_exported(store: Store) -> None:
    friend = with_pencil(store, pages)
    await friend.start()
    await friend.press("North")
    before = await store.talks(friend.talk.identity)
    await take_pages(friend)
    assert await store.talks(friend.talk.identity) == before


async def test_a_stranger_who_takes_something_leaves_no_trace(store: Store) -> None:
    friend = with_pencil(store, pages)
    await take_pages(friend)
    assert friend.chat.documents == [PAGES]
    assert await store.talks(friend.talk.identity) == []


async def test_help_and_other_people_need_not_wait_while_it_is_drawn(store: Store) -> None:
    drawing, go_on = threading.Event(), threading.Event()

    def slowly(_: Keepsake) -> tuple[Document, ...]:
        drawing.set()
        assert go_on.wait(20)
        return (PAGES,)

    friend = with_pencil(store, slowly)
    await friend.start()
    await friend.do("keepsake")
    asked = asyncio.create_task(friend.press("My notes, as pages (PDF)"))
    await asyncio.to_thread(drawing.wait, 20)

    await friend.do("help")
    assert "Night Line" in friend.last.text
    assert friend.chat.documents == []
    go_on.set()
    await asked
    assert friend.chat.documents == [PAGES]


async def test_one_is_drawn_at_a_time(store: Store) -> None:
    at_once: list[int] = []
    busy = 0

    def count(_: Keepsake) -> tuple[Document, ...]:
        nonlocal busy
        busy += 1
        at_once.append(busy)
        threading.Event().wait(0.02)
        busy -= 1
        return (PAGES,)

    friend = with_pencil(store, count)
    turn = await friend.guide.handle(friend.talk, KeepsakeAsked(friend.at, "paper"))
    await asyncio.gather(*(friend.guide.handover.keepsakes(turn) for _ in range(4)))
    assert at_once == [1, 1, 1, 1]


async def test_what_cannot_be_drawn_is_told_and_names_nothing(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    def breaks(_: Keepsake) -> tuple[Document, ...]:
        raise ValueError("the words of a person")

    friend = with_pencil(store, breaks)
    await friend.start()
    with caplog.at_level(logging.DEBUG):
        await take_pages(friend)
    assert "Something went wrong here" in friend.last.text
    assert "the words of a person" not in caplog.text


@pytest.mark.parametrize(("fault", "told"), [(UnsentError("429"), True), (UnreachableError("403"), False)])
async def test_what_does_not_get_through_is_asked_for_again(
    store: Store, fault: UnsentError | UnreachableError, told: bool, caplog: pytest.LogCaptureFixture
) -> None:
    """The person is told, unless they cannot be written to. It is not owed: nothing was kept to be sent."""
    friend = with_pencil(store, pages)
    await friend.start()
    await friend.do("keepsake")
    friend.chat.faults = [None, fault]
    await friend.press("My notes, as pages (PDF)")
    assert friend.chat.documents == []
    assert ("Something went wrong here" in friend.last.text) is told
    assert "the words of a person" not in caplog.text
    assert friend.delivery.owed == set()

    await take_pages(friend)
    assert friend.chat.documents == [PAGES]


async def test_hide_takes_the_files_back_too(store: Store) -> None:
    friend = with_pencil(store, pages)
    await friend.start()
    await friend.press("North")
    await take_pages(friend)
    shown = await friend.delivery.notebook.read(friend.talk)
    assert str(friend.chat.said) in [str(one) for one, _ in shown.sent]
