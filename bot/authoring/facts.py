"""What a person has to test by telephone, or to look up, before a release.

Support lines come first, those for people in danger on top: a dead number does harm. Then the facts, page by
page, since a page is opened once. Nothing here calls or opens anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Final

from bot.content.issues import Issue, Spot, error
from bot.content.manuscript import Content
from bot.dialogue.model import Fact, Provenance, Resource
from bot.dialogue.template import Template

EMERGENCY: Final = ("110", "119")
"""Nobody calls these to test them."""
_NOT_KNOWN: Final = re.compile(r"not known", re.IGNORECASE)
_PAGE: Final = re.compile(r"[\w-]+(\.[\w-]+)+(/\S*)?")


@dataclass(frozen=True, slots=True)
class Source:
    """`confirmed_on`: the day on which somebody telephoned, or saw the living page."""

    page: str
    dated: str
    read_on: date
    confirmed_on: date | None
    review_by: date


@dataclass(frozen=True, slots=True)
class Line:
    """`shown_at`: sorts of help, steps and cards. `ask`: what the caller is to find out."""

    id: str
    name: str
    number: str
    address: str
    crisis: bool
    hours: str
    languages: str
    serves: str
    ask: tuple[str, ...]
    shown_at: tuple[str, ...]
    source: Source
    spot: Spot


@dataclass(frozen=True, slots=True)
class Statement:
    dialog: str
    id: str
    text: str
    shown_at: tuple[str, ...]
    source: Source
    spot: Spot


@dataclass(frozen=True, slots=True)
class Review:
    """In the order in which a person may go through it. What nothing shows is left out."""

    as_of: date
    lines: tuple[Line, ...]
    statements: tuple[Statement, ...]

    def faults(self) -> tuple[Issue, ...]:
        """What keeps it from being released."""
        return tuple(self._faults())

    def _faults(self) -> Iterator[Issue]:
        for line in self.lines:
            if line.crisis and line.source.confirmed_on is None:
                message = f"{line.name} is for people in danger, and nobody has confirmed it."
                mend = f"{_way(line)}; then add confirmed_on with the day on which you did."
                yield error("not-confirmed", line.spot, message, mend)
        every: tuple[Line | Statement, ...] = (*self.lines, *self.statements)
        for one in every:
            if one.source.review_by < self.as_of:
                message = (
                    f'"{one.id}" was to be looked at again by {one.source.review_by}, and people see it.'
                )
                mend = f"Look at {one.source.page} again; then change read_on and review_by."
                yield error("review-due", one.spot, message, mend)

    def to_dict(self) -> dict[str, Any]:
        """For JSON: days as strings."""
        faults = [
            {"file": one.file, "line": one.line, "code": one.code, "message": one.message, "mend": one.mend}
            for one in self.faults()
        ]
        plain: dict[str, Any] = _plain(asdict(self))
        return {**plain, "faults": faults}


def review(content: Content) -> Review:
    shown = _shown(content)
    lines = [
        _line(line.built, line.spot, shown[f"line:{name}"])
        for name, line in content.shared.lines.items()
        if line.built and f"line:{name}" in shown
    ]
    statements = [
        _statement(folder, fact.built, fact.spot, shown[f"{folder}:{name}"])
        for folder, dialog in content.dialogs.items()
        for name, fact in dialog.facts.items()
        if fact.built and f"{folder}:{name}" in shown
    ]
    lines.sort(key=lambda one: (not one.crisis, one.source.confirmed_on is not None, one.source.review_by))
    due: dict[str, date] = {}
    for one in statements:
        due[one.source.page] = min(one.source.review_by, due.get(one.source.page, date.max))
    statements.sort(key=lambda one: (due[one.source.page], one.source.page, one.source.review_by))
    return Review(content.as_of, tuple(lines), tuple(statements))


def _shown(content: Content) -> Mapping[str, tuple[str, ...]]:
    """Lines and facts by "line:tell" and "stay_or_leave:notice_30", each with where it is shown."""
    found: dict[str, dict[str, None]] = {}
    for kind, names in content.shared.help.items():
        for name, _ in names:
            found.setdefault(f"line:{name}", {})[f"help: {kind}"] = None
    for folder, dialog in content.dialogs.items():

        def note(text: Template, where: str, folder: str = folder) -> None:
            for place in text.places():
                if place.sort != "value":
                    sort = "line" if place.sort == "line" else folder
                    found.setdefault(f"{sort}:{place.name}", {})[where] = None

        for step in dialog.steps():
            for _, text in step.texts():
                note(text, step.id)
        for card in dialog.cards:
            if card.built:
                note(card.built.text, f"card: {card.id}")
                for name in card.built.facts:
                    found.setdefault(f"{folder}:{name}", {})[f"card: {card.id}"] = None
    return {name: tuple(places) for name, places in found.items()}


def _line(line: Resource, spot: Spot, shown_at: tuple[str, ...]) -> Line:
    return Line(
        line.id,
        line.name,
        line.number,
        line.address,
        line.crisis,
        line.hours,
        line.languages,
        line.serves,
        tuple(_questions(line)),
        shown_at,
        _source(line.provenance),
        spot,
    )


def _statement(folder: str, fact: Fact, spot: Spot, shown_at: tuple[str, ...]) -> Statement:
    return Statement(folder, fact.id, fact.text, shown_at, _source(fact.provenance), spot)


def _source(origin: Provenance) -> Source:
    return Source(origin.source, origin.dated, origin.read_on, origin.confirmed_on, origin.review_by)


def _questions(line: Resource) -> Iterator[str]:
    if line.number in EMERGENCY:
        yield f"Never call {line.number} to test it. Does the office's own page still name it?"
    elif line.number:
        yield f"Does somebody answer at {line.number}, and is it {line.name}?"
    elif _PAGE.fullmatch(line.address):
        yield f"Does {line.address} open, and is it {line.name}?"
    else:
        yield f"Do people find {line.name} that way: {line.address}?"
    yield _asked("At what hours do you answer?", "Are these the hours", line.hours)
    yield _asked("Which languages do you speak?", "Are these the languages", line.languages)
    yield _asked("Whom do you help?", "Is this what you are there for", line.serves)
    if line.crisis and line.number and line.number not in EMERGENCY:
        yield "Can people call without giving their name, and is it free?"


def _asked(openly: str, closed: str, claimed: str) -> str:
    """What the source leaves open is asked openly, so that the answer is not led."""
    return f"{openly} (so far: {claimed})" if _NOT_KNOWN.search(claimed) else f"{closed}: {claimed}?"


def _way(line: Line) -> str:
    if line.number in EMERGENCY:
        return f"Look {line.number} up on the office's own page, and do not call it"
    return f"Telephone {line.number}" if line.number else f"Look for it: {line.address}"


def _plain(value: Any) -> Any:
    match value:
        case dict():
            return {key: _plain(one) for key, one in value.items()}
        case date():
            return value.isoformat()
        case tuple() if hasattr(value, "_asdict"):
            return value._asdict()
        case list() | tuple():
            return [_plain(one) for one in value]
        case _:
            return value
