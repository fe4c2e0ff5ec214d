"""A talk as somebody with a telephone sees it."""

from __future__ import annotations

import pytest

from tests.adapters.telegram.running import House
from tests.adapters.telegram.walking import press, walk
from tests.botapi.person import Person

VERBS = ["Back", "Skip", "Why", "Change", "Help now"]


async def begin(house: House) -> Person:
    aiko = house.api.person("Aiko")
    await aiko.start()
    await aiko.sees("Which side of the river are you on?")
    await aiko.settled()
    return aiko


async def test_an_answer_is_frozen_and_the_next_question_stands_below(house: House) -> None:
    async with house.open():
        aiko = await begin(house)
        assert aiko.labels == ["North", "South", "The island", "Back", "Why", "Change", "Help now"]
        await press(aiko, "North")
        assert aiko.texts == [
            "Tebiki\n\nHello. We look at one crossing together.",
            "Which side of the river are you on?\n\n✓ North",
            "▰▱▱▱▱▱▱▱  1 answered, 6 to go\n\nHave you crossed before?",
        ]
        assert aiko.keyboards == [aiko.last], "one live keyboard"
        assert aiko.labels == ["Yes", "No", *VERBS]


@pytest.mark.usefixtures("hurry")
async def test_the_small_dialog_by_pressing_what_can_be_seen(house: House) -> None:
    async with house.open():
        aiko = await begin(house)
        await walk(aiko, "You sail from")
        assert aiko.last.protected, "a summary is not to be passed on"
