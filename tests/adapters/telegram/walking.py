"""Through a dialog by what can be seen: a label is pressed where there are labels, else words are typed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Awaitable, Mapping
from random import Random

from tests.botapi.messages import Message
from tests.botapi.person import Person
from tests.botapi.quiet import until

VERBS = ("Back", "Skip", "Why", "Change", "Help now", "My reasons, as a picture")
WRITTEN = {
    "a day or just a month": "march 2027",
    "a sum in yen": "80000",
    "a number of": "5",
    "your own words": "some words",
}
TURNER = re.compile(r"[‹›]|\d+/\d+")
QUIET = 0.01
PATIENCE = 20.0


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
    answers = [answer for asked, answer in WRITTEN.items() if asked in words]
    assert answers, f"it is not told what may be written:\n{person.screen()}"
    return answers[0]


def unanswered(person: Person) -> list[str]:
    """Presses that the bot did not answer exactly once."""
    asked = Counter(one["callback_query_id"] for one in person.api.asked("answerCallbackQuery"))
    return [query.id for query in person.presses if query.toast is None or asked[query.id] != 1]


class Wanderer:
    """Goes through a dialog as people do: presses one thing or another, writes now and then, looks at the
    other pages. `choices`: where it is not left to chance, words of the question -> those of the label."""

    def __init__(self, person: Person, chance: Random, choices: Mapping[str, str]) -> None:
        self._person = person
        self._chance = chance
        self._choices = choices
        self.answered: list[str] = []
        self.typed = self.turned = 0

    async def walk(self, to: str, most: int = 400) -> None:
        """From Start until a message holds `to`."""
        await self._after(self._person.start())
        for _ in range(most):
            if any(to in text for text in self._person.texts):
                return
            await self._step()
        raise AssertionError(f"{to!r} was not reached:\n{self._person.screen()}")

    async def _step(self) -> None:
        person, question = self._person, self._person.live
        await self._after(self._act())
        if question is None or person.live is question:
            return
        assert question.deleted or not question.labels, f"it has no buttons now:\n{person.screen(8)}"
        if "\n\n✓ " in question.words:
            self.answered.append(question.words)

    async def _after(self, act: Awaitable[object]) -> None:
        """Until the screen has changed, and what stands last can be pressed, and nothing else."""
        person, before = self._person, self._seen
        await act
        changed = "something else, with one live keyboard, in the last message"
        await until(
            person.api, lambda: self._seen != before and person.keyboards == [person.last], changed, PATIENCE
        )

    @property
    def _seen(self) -> list[tuple[str, list[str]]]:
        return [(message.words, message.labels) for message in self._person.bot_messages]

    async def _act(self) -> None:
        person, chance = self._person, self._chance
        assert person.live is not None
        labels = [label for label in person.labels if label not in VERBS]
        wanted = next((one for asked, one in self._choices.items() if asked in person.live.words), None)
        if wanted is not None:
            await person.press(next(label for label in labels if label.startswith(wanted)))
        elif not labels:
            await self._type(_typed(person))
        elif "›" in labels and (not self.turned or chance.random() < 0.5):
            self.turned += 1
            await person.press("›")
        elif "Done" in labels and any(label.startswith("✓ ") for label in labels) and chance.random() < 0.5:
            await person.press("Done")
        else:
            options = [label for label in labels if not TURNER.fullmatch(label) and label != "Done"]
            label = chance.choice(options or ["Done"])
            if "Done" not in labels and chance.random() < 0.2:
                await self._type(label)
            else:
                await person.press(label)

    async def _type(self, text: str) -> None:
        self.typed += 1
        await self._person.send(text)


__all__ = ["QUIET", "VERBS", "Wanderer", "press", "say", "start", "unanswered", "walk"]
