"""Somebody who walks through a talk by what stands on the screen: words, colours, labels. No ids, no data.

Blue buttons and lists are answers, grey ones lead elsewhere. What to write, a hint says: "such as 5".
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from tests.discordapi.people import BUTTON, SELECT, Person, inside, shown
from tests.discordapi.rest import Interaction
from tests.discordapi.world import Message

WRITE, SKIP, DONE, CARRY_ON = "Write it here", "Skip", "Done", "Carry on"
_BLUE = 1
_ANSWERED = re.compile(r"(\d+) answered")
_EXAMPLE = re.compile(r"such as (.+?)(?: or |\.)")
_OWN_WORDS = "The walk to school"


class Screen(NamedTuple):
    """A message that can be pressed. `most` of the `choices` of its list may be chosen at once."""

    message: str
    words: str
    blue: tuple[str, ...]
    grey: tuple[str, ...]
    choices: tuple[str, ...]
    most: int

    @property
    def answered(self) -> int:
        """As the line above a question says; -1 where nothing is asked."""
        found = _ANSWERED.search(self.words)
        return int(found[1]) if found else -1


def read(message: Message) -> Screen:
    parts = list(inside(message.body.get("components") or []))
    buttons = [(str(one["label"]), one["style"] == _BLUE) for one in parts if one["type"] == BUTTON]
    lists = [one for one in parts if one["type"] == SELECT]
    return Screen(
        message.id,
        shown(message),
        tuple(label for label, blue in buttons if blue),
        tuple(label for label, blue in buttons if not blue),
        tuple(str(option["label"]) for one in lists for option in one["options"]),
        sum(one.get("max_values", 1) for one in lists),
    )


@dataclass
class Walker:
    """`wishes`: pressed wherever they are seen. All else is drawn from `chance`, or is the first.

    `typing`: how much of what could be pressed is written instead, 0 to 1; `wandering`: how often something
    grey is pressed that leads elsewhere.
    """

    person: Person
    wishes: Sequence[str]
    chance: random.Random | None = None
    typing: float = 0.0
    wandering: float = 0.0
    most_live: int = 0
    """Messages that could be pressed at one moment; `look` counts them."""
    acts: list[str] = field(default_factory=list)

    def look(self) -> None:
        self.most_live = max(self.most_live, len(self.live))

    @property
    def live(self) -> list[Screen]:
        screens = [read(message) for message in self.person.messages()]
        return [one for one in screens if one.blue or one.grey or one.choices]

    @property
    def screen(self) -> Screen | None:
        live = self.live
        return live[0] if len(live) == 1 else None

    @property
    def last(self) -> str:
        """What they did last."""
        return self.acts[-1] if self.acts else ""

    @property
    def frozen(self) -> list[str]:
        """The questions that stand there with their answers."""
        return [text for text in self.person.texts() if is_frozen(text)]

    async def begin(self) -> None:
        """In a server, where everybody reads."""
        there = await self.person.answered(await self.person.slash("start", in_server=True))
        assert there.ephemeral
        await self.person.until(lambda _: self.screen is not None, "a first question")

    async def walk(self, most: int = 200) -> Screen:
        """To the first screen on which nothing is asked. `most`: acts until it is given up."""
        while (screen := self.screen) is not None and self._goes_on(screen):
            assert len(self.acts) < most, f"no end: {self.acts[-20:]}"
            await self._act(screen)
            await self._until_other_than(screen)
            if self._counted() > screen.answered >= 0:
                old_one = next(one for one in self.person.messages() if one.id == screen.message)
                assert is_frozen(shown(old_one)), f"after {self.last!r}: not frozen: {shown(old_one)}"
        assert screen is not None
        return screen

    async def _until_other_than(self, screen: Screen) -> None:
        await self.person.until(lambda _: self.screen not in (None, screen), "what comes next")

    def _goes_on(self, screen: Screen) -> bool:
        return bool(screen.blue or screen.choices or CARRY_ON in screen.grey)

    def _counted(self) -> int:
        return self.screen.answered if self.screen else -1

    async def _act(self, screen: Screen) -> None:
        visible = (*screen.blue, *screen.choices, *screen.grey)
        wish = next((one for one in self.wishes if one in visible), None)
        if not (screen.blue or screen.choices):
            wish = CARRY_ON
        if wish is not None:
            await self._answer(screen, wish)
        elif (elsewhere := [one for one in screen.grey if one != self.last]) and self._likely(self.wandering):
            await self._press(screen, self._drawn(elsewhere))  # the same twice, such as Why, changes nothing
        elif self.acts[-3:] == [self._written(screen)] * 3:
            await self._press(screen, SKIP)
        elif WRITE in screen.blue and DONE in screen.grey and not self._likely(0.5):
            await self._press(screen, DONE)
        elif WRITE in screen.blue:
            await self._write(screen)
        elif screen.most > 1:
            await self._choose(screen)
        else:
            await self._answer(screen, self._drawn((*screen.blue, *screen.choices)))

    async def _answer(self, screen: Screen, label: str) -> None:
        if label not in screen.grey and self._likely(self.typing):
            self.acts.append(f"typed {label}")
            await self.person.say(label)
        else:
            await self._press(screen, label)

    async def _choose(self, screen: Screen) -> None:
        several = self.chance.sample(screen.choices, 2) if self.chance else screen.choices[:1]
        self.acts.append(" + ".join(several))
        await self.person.choose(*several)

    async def _write(self, screen: Screen) -> None:
        self.acts.append(self._written(screen))
        if self._likely(self.typing):
            await self.person.say(_example(screen.words))
            return
        form = await self.person.opened(await self.person.press(WRITE, message=screen.message))
        assert form.form is not None
        hints = [str(one.get("description") or "") for one in inside(form.form["components"])]
        await self.person.fill(form, _example(" ".join(hints)))

    async def _press(self, screen: Screen, label: str) -> Interaction:
        self.acts.append(label)
        return await self.person.press(label, message=screen.message)

    def _written(self, screen: Screen) -> str:
        return f"wrote an answer after {screen.answered}"

    def _likely(self, share: float) -> bool:
        return self.chance is not None and self.chance.random() < share

    def _drawn(self, labels: Sequence[str]) -> str:
        return self.chance.choice(labels) if self.chance else labels[0]


def is_frozen(text: str) -> bool:
    return text.rpartition("\n\n")[2].startswith("✓ ")


def _example(words: str) -> str:
    found = _EXAMPLE.search(words)
    return found[1] if found else _OWN_WORDS
