"""Somebody who writes faster than can be answered: in panic, for the most part, or a machine.

1. At most `MOST_WAITING` updates of one person wait for the one in hand. They are answered in their order.
2. What comes beyond that is not kept, and answers nothing. What it says is gathered for half a second, and
   looked at for danger and for "help": as sentences, and as one, since a thought in panic comes in pieces.
   Numbers are then shown at once, ahead of all that waits.
3. Of each kind of danger the numbers are shown once, until the person was slower for a minute. Otherwise they
   are told once that the guide is behind. So 200 messages a second bring one or two.

What is looked at is bounded too (`MOST_GATHERED`, the latest), so that whoever floods slows nobody else.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from bot.dialogue.danger import detect
from bot.dialogue.verbs import spoken_verb
from bot.service.ports import Identity

MOST_WAITING: Final = 20
"""Updates of one person beside the one that is being answered."""
LOOK_SECONDS: Final = 0.5
"""Between two looks at what one person wrote."""
MOST_GATHERED: Final = 4_100
"""Characters of a look: the longest message of Telegram, and of what came before it nothing. About 50 ms."""
CALM: Final = timedelta(minutes=1)
"""Without haste; then all is told anew."""
HELP: Final = "help"
BEHIND: Final = "behind"
_MOST_PEOPLE: Final = 1_000
_MOST_RECEIVED: Final = 400
_BEFORE: Final = 200
"""Characters of the look before, which what comes may finish."""


@dataclass(slots=True)
class Hurry:
    """`told`: kinds of danger, HELP, BEHIND. `received`: messages of theirs that were not kept."""

    last: datetime
    gathered: deque[str] = field(default_factory=deque, repr=False)
    before: str = field(default="", repr=False)
    told: set[str] = field(default_factory=set)
    received: deque[str] = field(default_factory=lambda: deque(maxlen=_MOST_RECEIVED))
    length: int = 0
    looking: bool = False

    def gather(self, text: str) -> None:
        """The latest count: a text that is longer than a look can be loses its beginning."""
        if not text and self.gathered:
            return
        self.gathered.append(text[-MOST_GATHERED:])
        self.length += len(self.gathered[-1])
        while self.length > MOST_GATHERED:
            self.length -= len(self.gathered.popleft())

    def look(self) -> tuple[str, str] | None:
        """What is to be told now, and the words that ask for it; None for nothing new."""
        texts, self.length = list(self.gathered), 0
        self.gathered.clear()
        whole = " ".join((self.before, *texts)).strip()
        self.before = whole[-_BEFORE:]
        for text in (". ".join(texts), whole):
            if (alarm := detect(text)) is not None and alarm.kind not in self.told:
                self.told.add(alarm.kind)
                self.before = ""
                return alarm.kind, text
        if any(spoken_verb(text) == HELP for text in texts) and HELP not in self.told:
            self.told.add(HELP)
            return HELP, ""
        if not self.told:
            self.told.add(BEHIND)
            return BEHIND, ""
        return None


class Haste:
    """Of all people on one platform; in memory only, and of the latest thousand."""

    def __init__(self) -> None:
        self._hurries: OrderedDict[Identity, Hurry] = OrderedDict()

    def hurry(self, identity: Identity, at: datetime) -> Hurry:
        """Theirs, a new one after calm."""
        found = self._hurries.pop(identity, None)
        if found is None or (at - found.last > CALM and not found.looking):
            found = Hurry(at)
        found.last = at
        self._hurries[identity] = found
        if len(self._hurries) > _MOST_PEOPLE:
            self._hurries.popitem(last=False)
        return found

    def received(self, identity: Identity) -> list[str]:
        """Messages that were not kept, to be noted as theirs, once."""
        found = self._hurries.get(identity)
        if found is None or not found.received:
            return []
        messages = list(found.received)
        found.received.clear()
        return messages

    def __len__(self) -> int:
        return len(self._hurries)
