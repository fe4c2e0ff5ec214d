"""Through a dialog by what can be seen: a label is pressed where there are labels, else something is typed."""

from __future__ import annotations

from tests.botapi.person import Person

VERBS = ("Back", "Skip", "Why", "Change", "Help now")
WRITTEN = {
    "a day or just a month": "march 2027",
    "a sum in yen": "80000",
    "a number of": "5",
    "your own words": "x y",
}


async def press(person: Person, *labels: str) -> None:
    for label in labels:
        await person.press(label)
        await person.settled()


async def say(person: Person, *texts: str) -> None:
    for text in texts:
        await person.send(text)
        await person.settled()


async def walk(person: Person, until: str, most: int = 120) -> list[str]:
    """The first answer to everything, until a message holds `until`. Returns what was pressed."""
    pressed: list[str] = []
    for _ in range(most):
        if any(until in text for text in person.texts):
            return pressed
        label = _next(person)
        if label is None:
            words = person.last.words.lower()
            await say(person, next(answer for asked, answer in WRITTEN.items() if asked in words))
        else:
            pressed.append(label)
            await press(person, label)
    raise AssertionError(f"{until!r} was not reached:\n{person.screen()}")


def _next(person: Person) -> str | None:
    assert person.keyboards == [person.live], f"one live keyboard:\n{person.screen(8)}"
    labels = [label for label in person.labels if label not in VERBS]
    if any(label.startswith("✓ ") for label in labels):
        return "Done"
    return next(iter(labels), None)
