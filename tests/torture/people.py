"""People who talk while the guide is killed again and again, on either platform: they see what is shown, and
no more. Once they see the next question, an answer is acknowledged."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from time import monotonic
from typing import Final

from tests.botapi.person import Person as OnTelegram
from tests.discordapi.people import Person as OnDiscord
from tests.discordapi.people import pressable, shown

QUESTIONS: Final = {
    "side": "Which side of the river",
    "been_here": "Have you crossed before?",
    "gear": "What do you take with you?",
    "swim": "How well do you swim?",
    "people": "How many people",
    "sail_day": "When do you sail?",
    "return_day": "When do you come back",
    "ticket": "What does the ticket cost?",
    "deposit": "What is the deposit?",
    "savings": "Do you have",
}
"""The last two stay open; only who typed the ticket twice comes to the very last one."""
STEPS: Final = list(QUESTIONS)
PATIENCE: Final = 6.0
"""Seconds of a guide that is up, until somebody who sees nothing new tries once more."""
COMPLAINT: Final = 5 * PATIENCE
"""Until they say that an earlier question came back: until the next is sent, an old one may be the newest."""
_SOON: Final = 0.15
"""On Discord, where what was pressed is lost while nobody is connected, and the app says so."""


def answers(chance: random.Random) -> dict[str, str]:
    """What one person says, so that one answer is not taken for another's."""
    month = chance.randrange(1, 10)
    return {
        "side": chance.choice(("North", "South")),
        "been_here": "No",
        "gear": "bag",
        "swim": str(chance.randrange(2, 6)),
        "people": str(chance.randrange(1, 13)),
        "sail_day": f"2027-{month:02}-{chance.randrange(1, 28):02}",
        "return_day": f"2027-{month + 2:02}-{chance.randrange(1, 28):02}",
        "ticket": str(chance.randrange(1_000, 100_000)),
    }


class TelegramHand:
    platform, forgets = "telegram", False

    def __init__(self, person: OnTelegram) -> None:
        self.person = person

    @property
    def key(self) -> str:
        return str(self.person.id)

    def screen(self) -> str:
        live = self.person.live
        return live.words if live else ""

    async def begin(self) -> None:
        await self.person.start()

    def place(self) -> str:
        return ""

    async def answer(self, words: str, typed: bool) -> bool:
        """Presses or types it. Returns whether it was typed."""
        if words in self.person.labels and not typed:
            await self.person.press(words)
            return False
        await self.person.send(words)
        return True


class DiscordHand:
    platform, forgets = "discord", True

    def __init__(self, person: OnDiscord, changes: Callable[[], int]) -> None:
        """`changes` counts what the guide did, so that the screen is looked at after that, and not before."""
        self.person = person
        self._changes = changes
        self._seen = (-1, "", "")

    @property
    def key(self) -> str:
        return self.person.id

    def screen(self) -> str:
        return self._look()[1]

    def place(self) -> str:
        """Where that stands: the message's id."""
        return self._look()[2]

    def _look(self) -> tuple[int, str, str]:
        if self._seen[0] != self._changes():
            live = [one for one in self.person.messages() if any(pressable(one))]
            words, place = (shown(live[-1]), live[-1].id) if live else ("", "")
            self._seen = self._changes(), words, place
        return self._seen

    async def begin(self) -> None:
        await self.person.slash("start")

    async def answer(self, words: str, typed: bool) -> bool:
        if words in self.person.labels() and not typed:
            await self.person.press(words)
            return False
        await self.person.say(words)
        return True


class Walker:
    """Goes through the small dialog. `known` answers were acknowledged, `given` were said."""

    def __init__(self, hand: TelegramHand | DiscordHand, chance: random.Random) -> None:
        self.hand = hand
        self.says = answers(chance)
        self.known = self.given = self.repeats = 0
        self.retyped: set[int] = set()
        """Questions that it answered twice, typing the second time: that may have come to the question after,
        if the first was taken and the guide died before it could tell which of its messages was seen."""
        self.history: list[str] = []
        """What it did, in order."""
        self.wrong: list[str] = []
        self._chance = chance

    @property
    def asked(self) -> int:
        """Which question stands on the screen; -1 for none."""
        screen = self.hand.screen()
        return next((number for number, step in enumerate(STEPS) if QUESTIONS[step] in screen), -1)

    @property
    def done(self) -> bool:
        return self.known == len(self.says)

    async def walk(self, up_for: Callable[[], float]) -> None:
        """Until the last question is seen, however often the guide dies meanwhile. `up_for`: how long it has
        been up."""
        await self.hand.begin()
        acted, on, place, typed = monotonic(), -2, "", False
        while True:
            await asyncio.sleep(0.02)
            asked, idle = self.asked, min(monotonic() - acted, up_for())
            if 0 <= asked < self.known:  # an old message may be the newest for a moment
                if idle > COMPLAINT:
                    self.wrong.append(
                        f"{STEPS[asked]} was asked again, after {self.known} answers were taken"
                    )
                    return
                continue
            self.known = min(max(self.known, asked), len(self.says))
            if self.done:
                return
            died = self.hand.forgets and monotonic() - acted > up_for() > _SOON
            if asked < 0:
                if (died and not typed) or idle > PATIENCE:
                    await self.hand.begin()
                    acted = monotonic()
                continue
            again = asked == on
            if again:
                # A press failed, as the app says. What was typed stands on the screen, and nobody types it
                # again before it is asked for anew; a stranger, of whom nothing is kept, has to ask for that.
                anew = self.hand.forgets and self.hand.place() != place
                if typed and died and asked == 0 and not anew:
                    await self.hand.begin()
                    acted = monotonic()
                if not (anew if typed else died or idle > PATIENCE):
                    continue
                self.repeats += 1
            on, place = asked, self.hand.place()
            typed = await self._act(asked)
            self.retyped |= {asked} if again and typed else set()
            acted = monotonic()

    async def _act(self, asked: int) -> bool:
        """Returns whether something was typed."""
        step = STEPS[asked]
        self.given = max(self.given, asked + 1)
        # A restart costs strangers a press, since nothing is kept of them.
        typed = await self.hand.answer(self.says[step], typed=asked == 0 or self._chance.random() < 0.3)
        self.history.append(f"{step}: {'typed' if typed else 'pressed'} {self.says[step]}")
        return typed
