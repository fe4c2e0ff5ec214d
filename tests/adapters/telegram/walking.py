"""Through a dialog by what can be seen: a label is pressed where there are labels, else words are typed."""

from __future__ import annotations

from collections import Counter

from tests.botapi.messages import Message
from tests.botapi.person import Person

VERBS = ("Back", "Skip", "Why", "Change", "Help now")
WRITTEN = {
    "a day or just a month": "march 2027",
    "a sum in yen": "80000",
    "a number of": "5",
    "your own words": "some words",
}
QUIET = 0.01


async def start(person: Person, payload: str = "") -> None:
    await person.start(payload)
    await person.settled(quiet_for=QUIET)


async def press(person: Person, *labels: str, on: Message | None = None) -> None:
    for label in labels:
        await person.press(label, on=on)
        await person.settled(quiet_for=QUIET)


async def say(person: Person, *texts: str) -> None:
    for text in texts:
        await person.send(text)
        await person.settled(quiet_for=QUIET)


async def walk(person: Person, until: str, most: int = 120) -> list[str]:
    """The first answer to everything, until a message holds `until`. Returns what was pressed or typed."""
    done: list[str] = []
    while not any(until in text for text in person.texts):
        assert len(done) < most, f"{until!r} was not reached:\n{person.screen()}"
        label = _next(person)
        done.append(label or _typed(person))
        await (press if label else say)(person, done[-1])
    return done


def _next(person: Person) -> str | None:
    assert person.keyboards == [person.live], f"one live keyboard:\n{person.screen(8)}"
    labels = [label for label in person.labels if label not in VERBS]
    return "Done" if any(label.startswith("✓ ") for label in labels) else next(iter(labels), None)


def _typed(person: Person) -> str:
    words = person.last.words.lower()
    return next(answer for asked, answer in WRITTEN.items() if asked in words)


def unanswered(person: Person) -> list[str]:
    """Presses that the bot did not answer exactly once."""
    asked = Counter(one["callback_query_id"] for one in person.api.asked("answerCallbackQuery"))
    return [query.id for query in person.presses if query.toast is None or asked[query.id] != 1]


__all__ = ["QUIET", "VERBS", "press", "say", "start", "unanswered", "walk"]
