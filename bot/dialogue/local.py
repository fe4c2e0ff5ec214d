"""What a community adds to the words: who can be asked near by, and what is otherwise there than elsewhere.

It is a value that comes with each event, as the time does: words are f(path, now, language, community). No
condition can ask for it, so that the path is the same for everybody.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from bot.dialogue.model import Fact, Resource
from bot.dialogue.struct import Struct

SORTS: Final = ("clinic", "contact", "advisor", "event")
"""In the order in which they are shown: outside help first, the office's own advisors after it."""
SLACK: Final = 160
"""Characters of a statement that takes the place of a shorter one."""


class LocalEntry(Struct, frozen=True):
    """Somebody to ask, or something to go to. `seen`: when whoever wrote it looked at the source.

    `confirmed`: when somebody telephoned or asked, None if nobody did. `on`: the day of an event.
    """

    sort: str
    title: str
    text: str
    seen: date
    review_by: date
    confirmed: date | None = None
    on: date | None = None

    def is_over(self, today: date) -> bool:
        return self.on is not None and self.on < today

    def is_stale(self, today: date) -> bool:
        """To be looked at again; an event that is over, to be taken out."""
        return self.review_by < today or self.is_over(today)


class Local(Struct, frozen=True):
    """`name`: of the community, "" for none. `language`: for whoever has chosen none, and whose app speaks
    one that the dialog does not. `facts`, `lines`: by id, in the place of the dialog's own. `others`: the
    names of communities that the person came by before; `chosen`: whether one is theirs now."""

    name: str = ""
    language: str = ""
    entries: tuple[LocalEntry, ...] = ()
    facts: Mapping[str, Fact] = {}
    lines: Mapping[str, Resource] = {}
    others: tuple[str, ...] = ()
    chosen: bool = False

    def open_entries(self, today: date) -> tuple[LocalEntry, ...]:
        """What is not over, in the order in which it is shown."""
        there = (entry for entry in self.entries if not entry.is_over(today))
        return tuple(sorted(there, key=lambda entry: (SORTS.index(entry.sort), entry.on or date.min)))

    def fact(self, fact: Fact) -> Fact:
        """What holds here. One that is much longer than what it replaces would not fit, and does not."""
        own = self.facts.get(fact.id)
        return own if own is not None and len(own.text) <= longest(fact) else fact

    def line(self, line: Resource) -> Resource:
        """What holds here. Nobody takes the place of a line for people in danger."""
        return line if line.crisis else self.lines.get(line.id, line)


NOWHERE: Final = Local()
"""Of somebody who came by no community."""


def longest(fact: Fact) -> int:
    """Characters that a statement in its place may have."""
    return max(len(fact.text), SLACK)
