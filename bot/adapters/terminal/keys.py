"""What may be typed for a choice: the key shown beside it, or the words of one of the engine's own.

The options of a question are understood by the engine itself, which knows more ways to say them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from datetime import datetime

from bot.dialogue.events import Event, OptionChosen, OptionToggled, TextReceived
from bot.dialogue.struct import Struct
from bot.dialogue.turn import Choice, Reply, Turn

_LETTERS = {"do:continue": "k", "do:done": "d"}
"""At a question, where a digit may be the answer: keep, done."""


def key(reply: Reply, choice: Choice, number: int) -> str:
    """The key of a reply's choice. Where the options are numbers themselves, they are their own keys."""
    if is_rating(reply, choice):
        return choice.id
    letter = _LETTERS.get(choice.id) if reply.step is not None else None
    return letter or str(number)


def is_rating(reply: Reply, choice: Choice) -> bool:
    return reply.kind in ("scale", "weigh") and choice.id.isdecimal()


class Keys(Struct, frozen=True):
    """The keys of what is on the screen. `ticks`: choices that theirs tick. `step`: the question that
    a typed text would answer."""

    choices: Mapping[str, str] = {}
    ticks: frozenset[str] = frozenset()
    step: str | None = None
    turn: int | None = None

    @classmethod
    def of(cls, turn: Turn) -> Keys:
        last = next((reply for reply in reversed(turn.replies) if reply.choices), None)
        step = next((reply.step for reply in reversed(turn.replies) if reply.step is not None), None)
        ticks = frozenset(choice.id for choice in last.choices if choice.ticks) if last else frozenset()
        return cls(dict(_typed(last)) if last else {}, ticks, step, turn.session.turn)

    def read(self, line: str, at: datetime) -> Event:
        """A press, or else a text. Both say what they are about: another window may move the talk on."""
        choice = self.choices.get(_folded(line))
        if choice is None:
            return TextReceived(at, line, self.step)
        if choice in self.ticks:
            return OptionToggled(at, choice)
        own = ":" in choice
        return OptionChosen(at, (choice,), None if own else self.step, None if own else self.turn)


def _typed(reply: Reply) -> Iterator[tuple[str, str]]:
    for number, choice in enumerate(reply.choices, 1):
        own = ":" in choice.id
        if own:
            yield _folded(choice.label), choice.id
        if own or reply.kind != "several":  # "1 and 3", or a lone 1, is for the engine
            yield key(reply, choice, number), choice.id


def _folded(text: str) -> str:
    """As `1`, `1.`, `(1)` and a full-width `１` are all the same key."""
    folded = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    bare = folded.strip("().[]#")
    return bare if bare.isdecimal() else folded.rstrip(".!")
