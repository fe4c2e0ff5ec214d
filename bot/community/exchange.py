"""A set-up as a file of YAML, so that one chapter can copy another.

It names no channel, no role and no person: those are of one server, and mean something else in the next. It
is read by the reader of the dialogs, strict and bounded, and held against the limits of the forms; every
fault is told at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Any, Final, Literal, NamedTuple

import yaml
from msgspec.structs import replace
from pydantic import Field

from bot.community.card import (
    MOST_ENTRIES,
    MOST_FACTS,
    MOST_LINES,
    NAME_LIMIT,
    SOURCE_LIMIT,
    TEXT_LIMIT,
    TITLE_LIMIT,
    WORD_LIMIT,
    LocalFact,
    LocalLine,
)
from bot.community.places import PLACES
from bot.community.settings import CommunitySettings
from bot.content import source
from bot.content.issues import Issue, Spot, error, nearest
from bot.content.manuscript import Record
from bot.content.reading import read
from bot.content.scalars import Date, Id, Ids, Listed, Words
from bot.content.schema import Form
from bot.content.word import Word
from bot.dialogue.local import SORTS, LocalEntry, longest
from bot.dialogue.model import Dialog
from bot.dialogue.words import clean
from bot.service.ports import Document

LARGEST: Final = 64 * 1024
"""Bytes. A full card has about 12 KB."""
FILE: Final = "tebiki.yaml"
_SORT = Annotated[
    Literal["clinic", "contact", "advisor", "event"],
    Word("unknown-sort", f"one of {', '.join(SORTS)}", "|".join(SORTS)),
]
_PLACE = Annotated[str, Word("unknown-place", "a prefecture such as Kochi, or an AJET block such as Block 7")]
_SEEN = Field(description="the day on which somebody looked at this")
_REVIEW = Field(description="the day by which it must be looked at again")
_CONFIRMED = Field(None, description="the day on which somebody telephoned or asked")
_SOURCE = Field(description="where it comes from, like kochi.example/jet")


class FileEntry(Form, title="An entry"):
    sort: _SORT = Field(description="clinic, contact, advisor or event")
    title: Words = Field(description="its name")
    text: Words = Field(description="what to know")
    seen: Date = _SEEN
    review_by: Date = _REVIEW
    confirmed: Date | None = _CONFIRMED
    on: Date | None = Field(None, description="the day of an event")


class FileFact(Form, title="A fact"):
    text: Words = Field(description="the statement")
    source: Words = _SOURCE
    seen: Date = _SEEN
    review_by: Date = _REVIEW
    confirmed: Date | None = _CONFIRMED


class FileLine(Form, title="A support line"):
    name: Words = Field(description="who it is")
    number: Words = Field(description="the telephone number")
    hours: Words = Field(description="when they answer")
    languages: Words = Field(description="what they speak")
    serves: Words = Field(description="whom they help")
    source: Words = _SOURCE
    seen: Date = _SEEN
    review_by: Date = _REVIEW
    confirmed: Date | None = _CONFIRMED


class SetUp(Form, title="The set-up"):
    name: Words = Field("", description="the name of the chapter")
    place: _PLACE = Field("", description="its prefecture or block")
    language: Id = Field("", description="the language of the panel, like ja")
    dialogs: Ids = Field((), description="the dialogs that are offered")
    entries: Listed[FileEntry] = Field((), description="the local card")
    facts: dict[Id, FileFact] = Field({}, description="what holds here instead: id and lines", min_length=1)
    lines: dict[Id, FileLine] = Field({}, description="lines that hold here instead", min_length=1)


@dataclass(frozen=True, slots=True)
class Copy:
    """What was read of a file."""

    name: str
    place: str
    language: str
    dialogs: tuple[str, ...]
    entries: tuple[LocalEntry, ...]
    facts: tuple[LocalFact, ...]
    lines: tuple[LocalLine, ...]


def copied(settings: CommunitySettings, copy: Copy) -> CommunitySettings:
    """What the file says, in these settings. A chapter that has a name and a place keeps them."""
    return replace(
        settings,
        name=settings.name or copy.name,
        place=settings.place or copy.place,
        language=copy.language,
        dialogs=copy.dialogs,
        entries=copy.entries,
        facts=copy.facts,
        lines=copy.lines,
    )


def as_document(settings: CommunitySettings, dialogs: Mapping[str, Dialog] | None = None) -> Document:
    """`dialogs`: whose facts and lines are listed, as comments; None for a file that can be pasted whole."""
    written: dict[str, Any] = {
        "name": settings.name,
        "place": settings.place,
        "language": settings.language,
        "dialogs": list(settings.dialogs),
        "entries": [_plain(entry) for entry in settings.entries],
        "facts": {fact.id: _plain(fact) for fact in settings.facts},
        "lines": {line.id: _plain(line) for line in settings.lines},
    }
    kept = {key: value for key, value in written.items() if value}
    body = yaml.safe_dump(kept, sort_keys=False, allow_unicode=True, width=100) if kept else ""
    listed = "".join(_replaceable(dialogs)) if dialogs is not None else ""
    return Document(FILE, f"{_HEAD}{body}{listed}{_END}\n".encode(), "application/yaml")


def is_cut(pasted: str) -> bool:
    """Whether the end is missing of what was pasted: an app cuts a long text into several messages."""
    lines = pasted.strip().splitlines()
    return bool(lines) and lines[0] == _TITLE and lines[-1] != _END


_TITLE: Final = "# A chapter's set-up of Tebiki. Another may take it over."
_END: Final = "# That is all of it."
_HEAD: Final = f"""\
{_TITLE}
# On Discord: /guide-admin import. In a group on Telegram: /setup import.
# entries are the local card, each with: sort (clinic, contact, advisor or event), title, text, seen and
# review_by; where it is known, also confirmed, and on (the day of an event).
"""


def _replaceable(dialogs: Mapping[str, Dialog]) -> Iterator[str]:
    """What may hold otherwise here, to be looked up: ids and the guide's own statements."""
    yield "\n# Under facts and lines may stand what holds here instead of what the guide says. It has:\n"
    for fact in {id: fact for dialog in dialogs.values() for id, fact in dialog.facts.items()}.values():
        yield f"#   facts, {fact.id}: {' '.join(fact.text.split())}\n"
    lines = {id: line for dialog in dialogs.values() for id, line in dialog.resources.items()}
    for line in lines.values():
        if not line.crisis:
            yield f"#   lines, {line.id}: {line.name}\n"


def _plain(part: LocalEntry | LocalFact | LocalLine) -> dict[str, str]:
    values = {name: getattr(part, name) for name in part.__struct_fields__ if name != "id"}
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in values.items()
        if value
    }


def read_document(content: bytes, dialogs: Mapping[str, Dialog], now: datetime) -> Copy | tuple[Issue, ...]:
    """A file that `as_document` made or somebody wrote; or all that is wrong with it, each with its line."""
    if len(content) > LARGEST:
        mend = "Take something out."
        return (error("file-too-large", Spot(FILE, 0), "It is larger than 64 KiB.", mend),)
    found = source.read(content, FILE)
    issues = list(found.issues)
    if found.root is None:
        return tuple(issues)
    record = Record(found.root, FILE)
    form = read(SetUp, record, issues)
    if form is not None and not issues:
        issues += _Held(form, record, dialogs, now.date()).issues()
    return tuple(issues) if form is None or issues else _copy(form)


def _copy(form: SetUp) -> Copy:
    def given(part: Form) -> dict[str, Any]:
        values = {name: getattr(part, name) for name in type(part).model_fields}
        return {name: _flat(value) if isinstance(value, str) else value for name, value in values.items()}

    return Copy(
        _flat(form.name),
        form.place,
        form.language,
        tuple(form.dialogs),
        tuple(LocalEntry(**given(entry)) for entry in form.entries),
        tuple(LocalFact(id=id, **given(fact)) for id, fact in form.facts.items()),
        tuple(LocalLine(id=id, **given(line)) for id, line in form.lines.items()),
    )


def _flat(text: str) -> str:
    return " ".join(clean(text).split())


class _Held(NamedTuple):
    """A file that has the right form, held against what there is, and against the room."""

    form: SetUp
    record: Record
    dialogs: Mapping[str, Dialog]
    today: date

    def issues(self) -> Iterator[Issue]:
        form, record = self.form, self.record
        yield from _long(form.name, NAME_LIMIT, record.spot("name"))
        if form.place and form.place not in PLACES:
            yield _unknown("place", form.place, record.spot("place"), PLACES)
        languages = {code for dialog in self.dialogs.values() for code in dialog.languages}
        if form.language and form.language not in languages:
            yield _unknown("language", form.language, record.spot("language"), languages)
        for name, spot in record.items("dialogs"):
            if name not in self.dialogs:
                yield _unknown("dialog", name, spot, self.dialogs)
        counts = (("entries", MOST_ENTRIES), ("facts", MOST_FACTS), ("lines", MOST_LINES))
        for key, most in counts:
            count = len(getattr(form, key))
            if count > most:
                message = f"There are {count} {key}, and {most} fit."
                yield error("too-many", record.spot(key), message, "Take some out.")
        yield from self._entries()
        yield from self._facts()
        yield from self._lines()

    def _entries(self) -> Iterator[Issue]:
        nodes = self.record.nodes("entries")
        for entry, node in zip(self.form.entries, nodes, strict=True):
            record = Record(node, FILE) if isinstance(node, source.Table) else self.record
            yield from _long(entry.title, TITLE_LIMIT, record.spot("title"))
            yield from _long(entry.text, TEXT_LIMIT, record.spot("text"))
            yield from self._days(entry, record)
            if (entry.sort == "event") != (entry.on is not None):
                message = "An event needs its day, and nothing else has one."
                yield error(
                    "odd-day", record.spot("on"), message, 'Add a line "on: 2027-04-01", or take it out.'
                )

    def _facts(self) -> Iterator[Issue]:
        known = {id: fact for dialog in self.dialogs.values() for id, fact in dialog.facts.items()}
        for id, fact in self.form.facts.items():
            record = self.record.at("facts", id)
            if id not in known:
                yield _unknown("fact", id, self.record.spot("facts", id), known)
            else:
                yield from _long(fact.text, longest(known[id]), record.spot("text"))
            yield from _long(fact.source, SOURCE_LIMIT, record.spot("source"))
            yield from self._days(fact, record)

    def _lines(self) -> Iterator[Issue]:
        known = {id: line for dialog in self.dialogs.values() for id, line in dialog.resources.items()}
        for id, line in self.form.lines.items():
            record, spot = self.record.at("lines", id), self.record.spot("lines", id)
            if id not in known:
                yield _unknown("line", id, spot, known)
            elif known[id].crisis:
                message = f'"{id}" is for people in danger, and is the same for everybody.'
                yield error("crisis-line", spot, message, "Take it out.")
            for key in ("name", "number", "hours", "languages", "serves", "source"):
                yield from _long(getattr(line, key), WORD_LIMIT, record.spot(key))
            yield from self._days(line, record)

    def _days(self, part: FileEntry | FileFact | FileLine, record: Record) -> Iterator[Issue]:
        for key in ("seen", "confirmed"):
            day = getattr(part, key)
            if day is not None and day > self.today:
                yield error("odd-date", record.spot(key), "This day has not come yet.", "Write when it was.")
        if part.review_by <= part.seen:
            message = "It would have to be looked at again before it was seen."
            yield error("odd-date", record.spot("review_by"), message, "Write a later day.")


def _long(text: str, most: int, spot: Spot) -> Iterator[Issue]:
    if len(text) > most:
        message = f"It is {len(text)} characters long, and {most} fit."
        yield error("too-long", spot, message, "Use fewer words.")


def _unknown(what: str, name: str, spot: Spot, known: Any) -> Issue:
    return error(
        f"unknown-{what}", spot, f'There is no {what} "{name}".{nearest(name, known)}', "Correct it."
    )
