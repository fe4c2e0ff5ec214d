"""Several answers, long lists, and how a keyboard is laid out."""

from __future__ import annotations

import pytest

from bot.adapters.telegram.render import PAGE, draw, keyboard, paged
from bot.service.screens import Button, Screen
from tests.adapters.telegram.running import House
from tests.adapters.telegram.walking import press, say, start, walk
from tests.talking import stay_or_leave


async def test_several_are_ticked_and_unticked_in_one_message(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await say(aiko, "north", "no")
        question = aiko.last
        await press(aiko, "Bicycle", "Dog", "✓ Dog")
        assert aiko.last is question
        assert [label for label in aiko.labels if label.startswith("✓")] == ["✓ Bicycle"]
        await press(aiko, "Done")
        assert "What do you take with you?\n\n✓ Bicycle" in aiko.texts
        assert aiko.keyboards == [aiko.last]


@pytest.mark.usefixtures("hurry")
async def test_a_long_list_is_paged_in_place_and_a_tick_stays_on_its_page(polling: House) -> None:
    polling.dialog = stay_or_leave()
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await walk(aiko, polling.dialog.questions["reasons"].text.source[:30])
        question, first = aiko.last, list(aiko.labels)
        assert "1/2" in first
        await press(aiko, "›")
        assert aiko.last is question
        assert "2/2" in aiko.labels
        on_second = aiko.labels[0]
        assert on_second not in first
        await press(aiko, on_second)
        assert aiko.last is question
        assert f"✓ {on_second}" in aiko.labels
        assert {"2/2", "Done"} <= set(aiko.labels)
        await press(aiko, "‹")
        assert "1/2" in aiko.labels
        assert "Done" in aiko.labels
        await press(aiko, "Done")
        assert any(text.endswith(f"✓ {on_second}") for text in aiko.texts)


async def test_a_long_menu_is_paged_too(polling: House) -> None:
    polling.dialog = stay_or_leave()
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await say(aiko, "/cards")
        await press(aiko, "Trouble at work")
        menu, seen = aiko.last, []
        for turn in ("1/3", "2/3", "3/3"):
            assert turn in aiko.labels
            seen += [label for label in aiko.labels if label not in ("‹", "›", turn, "Carry on")]
            if "›" in aiko.labels:
                await press(aiko, "›")
        assert aiko.last is menu
        work = [card.title for card in polling.dialog.cards.values() if card.topic == "work"]
        assert seen == work
        await press(aiko, seen[-1])
        assert seen[-1] in aiko.last.words


async def test_pages_work_after_a_restart(polling: House) -> None:
    polling.dialog = stay_or_leave()
    aiko = polling.api.person()
    async with polling.open():
        await start(aiko)
        await say(aiko, "no", "/cards")
        await press(aiko, "Trouble at work")
    async with polling.open():
        await press(aiko, "›")
        assert "2/3" in aiko.labels


def buttons(*labels: str) -> tuple[Button, ...]:
    return tuple(Button(label, f"1p{'x' * 20}{number}") for number, label in enumerate(labels))


def rows(*labels: str) -> list[list[str]]:
    screen = Screen("", "?", "one", buttons(*labels))
    return [[button["text"] for button in row] for row in keyboard(screen)]


def test_short_labels_stand_side_by_side_and_long_ones_do_not() -> None:
    assert rows("Yes", "No") == [["Yes", "No"]]
    assert rows(*"012345") == [list("012345")]
    assert rows("A city, town or village", "No") == [["A city, town or village"], ["No"]]


def test_a_question_without_head_or_buttons_is_its_words() -> None:
    assert draw(Screen("", "Hello.", "say")) == (["Hello."], [])


def test_what_is_said_about_an_option_stands_in_the_text() -> None:
    screen = Screen("Tebiki", "Which?", "one", (Button("A*b", "1p", "so & so"), Button("B", "1p")))
    assert draw(screen).texts == ["Tebiki\n\nWhich?\n\n• <b>A*b</b>: so &amp; so"]


@pytest.mark.parametrize("data", ["", "g", "gx", "1p", "1pg1"])
def test_only_a_page_is_taken_for_one(data: str) -> None:
    assert paged(data) == (0, data)


def test_no_payload_is_ever_too_large() -> None:
    choices = tuple(Button("ラ" * 80, "1t" + "x" * 28, "あ" * 100, chosen=True) for _ in range(25))
    screen = Screen(
        "▰" * 40, "😀" * 2000, "several", choices, buttons("a", "b", "c", "d", "e"), again="1l" + "x" * 28
    )
    for page in range(5):
        payload = draw(screen, page)
        assert all(len(text.encode("utf-16-le")) // 2 <= 4096 for text in payload.texts)
        assert all(len(row) <= 8 for row in payload.keyboard)
        assert sum(map(len, payload.keyboard)) <= 100
        assert all(len(button["callback_data"].encode()) <= 64 for row in payload.keyboard for button in row)
    assert PAGE + 1 < 25
