"""What counts for a moment only, and lies in memory: a question of the guide's, and words just typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Literal

from bot.community.relay.rules import heard
from bot.dialogue.hearing import NEAR, tail
from bot.dialogue.model import Dialog
from bot.dialogue.offers import answers_confirm
from bot.dialogue.scene import JAPAN
from bot.dialogue.session import Confirm
from bot.dialogue.turn import Turn
from bot.dialogue.words import Words
from bot.service.ports import Identity

Answer = Literal["none", "guide", "either"]


class Questions:
    """What the guide asked before something that cannot be taken back, in the middle of a talk.

    The next text is looked at, and no other: a yes or a no to that question is for the guide. Whatever else
    they write is for the other side, and a yes that comes after that is too. A yes below words of the other
    side may be meant for either, and so it goes to neither.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._asked: dict[Identity, tuple[Dialog, Confirm]] = {}
        self._covered: set[Identity] = set()

    def note(self, who: Identity, turn: Turn, dialog: Dialog) -> bool:
        """What the guide has just said to them. Whether it asked such a thing."""
        offer = turn.session.offer
        self._covered.discard(who)
        if isinstance(offer, Confirm):
            self._asked[who] = (dialog.in_language(turn.session.language), offer)
        else:
            self._asked.pop(who, None)
        return isinstance(offer, Confirm)

    def cover(self, who: Identity) -> None:
        """Words of the other side stand below the question now."""
        if who in self._asked:
            self._covered.add(who)

    def take_answer(self, who: Identity, text: str) -> Answer:
        """Whether this text, the first since then, is the answer; or may be, or may be one to somebody."""
        asked, covered = self._asked.pop(who, None), who in self._covered
        self._covered.discard(who)
        if asked is None:
            return "none"
        words = Words(asked[0], {}, self._now().astimezone(JAPAN).date())
        if not answers_confirm(words, asked[1], text):
            return "none"
        return "either" if covered else "guide"

    def drop(self, who: Identity) -> None:
        self._asked.pop(who, None)
        self._covered.discard(who)


class Earlier:
    """What a person typed in the last two minutes, so that danger that is told in two messages is heard."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._typed: dict[Identity, tuple[str, datetime]] = {}

    def before(self, who: Identity) -> str:
        text, at = self._typed.get(who, ("", self._now()))
        return text if self._now() - at <= NEAR else ""

    def hear(self, who: Identity, text: str) -> None:
        before = self.before(who)
        if heard(text, before) is not None:
            self._typed.pop(who, None)
        else:
            self._typed[who] = (tail(f"{before} {text}".strip()), self._now())

    def drop(self, who: Identity) -> None:
        self._typed.pop(who, None)
