"""The local card: who can be asked near by, and what holds here instead of the dialog's own statements."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from bot.dialogue.local import Local
from bot.dialogue.model import Fact, Provenance, Resource
from bot.dialogue.struct import Struct
from bot.dialogue.words import clean, disarmed, unlinked

if TYPE_CHECKING:
    from bot.community.settings import CommunitySettings

MOST_ENTRIES: Final = 20
"""Of all sorts. With one line to add another, they fit into one list on Discord."""
MOST_FACTS: Final = 12
MOST_LINES: Final = 12
TITLE_LIMIT: Final = 60
TEXT_LIMIT: Final = 240
NAME_LIMIT: Final = 60
"""Of a chapter's name."""
SOURCE_LIMIT: Final = 80
WORD_LIMIT: Final = 60
"""Of a telephone number, of hours, of languages."""
GOOD_FOR: Final = timedelta(days=183)
"""When an entry is to be looked at again, if nobody says otherwise."""


class LocalFact(Struct, frozen=True):
    """What holds here in the place of the fact `id`."""

    id: str
    text: str
    source: str
    seen: date
    review_by: date
    confirmed: date | None = None


class LocalLine(Struct, frozen=True):
    """A support line here in the place of the line `id`, which is none for people in danger."""

    id: str
    name: str
    number: str
    hours: str
    languages: str
    serves: str
    source: str
    seen: date
    review_by: date
    confirmed: date | None = None


def local_of(settings: CommunitySettings, others: tuple[str, ...] = ()) -> Local:
    """What a community adds to the words. Of one that is switched off, nothing."""
    if not settings.enabled:
        return Local(others=others, chosen=True)
    name = settings.name or settings.place
    return Local(
        name,
        settings.language,
        settings.entries if name else (),
        {one.id: Fact(one.id, disarmed(one.text), _origin(name, one)) for one in settings.facts},
        {one.id: _line(name, one) for one in settings.lines},
        others,
        chosen=True,
    )


def _line(name: str, one: LocalLine) -> Resource:
    parts = (one.hours, one.languages, one.serves)
    hours, languages, serves = map(disarmed, parts)
    shown = unlinked(clean(one.name))
    return Resource(one.id, shown, one.number, "", hours, languages, serves, _origin(name, one))


def _origin(name: str, one: LocalFact | LocalLine) -> Provenance:
    source = unlinked(clean(f"{name}, {one.source}" if name else one.source))
    return Provenance(source, "", one.seen, one.review_by, one.confirmed)


def stale(settings: CommunitySettings, today: date) -> Iterator[str]:
    """The names of what is to be looked at again."""
    yield from (entry.title for entry in settings.entries if entry.is_stale(today))
    yield from (fact.id for fact in settings.facts if fact.review_by < today)
    yield from (line.id for line in settings.lines if line.review_by < today)
