"""What a person has to test by telephone, or to look up, before a release.

Support lines come first, those for people in danger on top: a dead number does harm. Then the facts, page by
page, since a page is opened once. Nothing here calls or opens anything.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Final

from bot.content.issues import Issue, Spot, error
from bot.content.manuscript import Content
from bot.dialogue.model import Fact, Resource
from bot.dialogue.struct import Struct
from bot.dialogue.template import Template

EMERGENCY: Final = ("110", "119")
"""Nobody calls these to test them."""
_NOT_KNOWN: Final = re.compile(r"not known", re.IGNORECASE)
_PAGE: Final = re.compile(r"[\w-]+(\.[\w-]+)+(/\S*)?")


@dataclass(frozen=True, slots=True)
class Line:
    """`shown_at`: sorts of help, steps and cards. `ask`: what the caller is to find out."""

    resource: Resource
    ask: tuple[str, ...]
    shown_at: tuple[str, ...]
    spot: Spot


@dataclass(frozen=True, slots=True)
class Statement:
    dialog: str
    fact: Fact
    shown_at: tuple[str, ...]
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
            if line.resource.crisis and line.resource.provenance.confirmed_on is None:
                message = f"{line.resource.name} is for people in danger, and nobody has confirmed it."
                mend = f"{_way(line.resource)}; then add confirmed_on with the day on which you did."
                yield error("not-confirmed", line.spot, message, mend)
        shown: list[tuple[Resource | Fact, Spot]] = [(line.resource, line.spot) for line in self.lines]
        shown += [(statement.fact, statement.spot) for statement in self.statements]
        for part, spot in shown:
            origin = part.provenance
            if origin.review_by < self.as_of:
                message = f'"{part.id}" was to be looked at again by {origin.review_by}, and people see it.'
                mend = f"Look at {origin.source} again; then change read_on and review_by."
                yield error("review-due", spot, message, mend)

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
        Line(line.built, tuple(_questions(line.built)), shown[f"line:{name}"], line.spot)
        for name, line in content.shared.lines.items()
        if line.built and f"line:{name}" in shown
    ]
    statements = [
        Statement(folder, fact.built, shown[f"{folder}:{name}"], fact.spot)
        for folder, dialog in content.dialogs.items()
        for name, fact in dialog.facts.items()
        if fact.built and f"{folder}:{name}" in shown
    ]
    return Review(
        content.as_of, tuple(sorted(lines, key=_urgency)), tuple(sorted(statements, key=_by_page(statements)))
    )


def _urgency(line: Line) -> tuple[bool, bool, date]:
    origin = line.resource.provenance
    return not line.resource.crisis, origin.confirmed_on is not None, origin.review_by


def _by_page(statements: list[Statement]) -> Callable[[Statement], tuple[date, str, date]]:
    """The page with the first day to look again first, and all that it says together."""
    due: dict[str, date] = {}
    for one in statements:
        origin = one.fact.provenance
        due[origin.source] = min(origin.review_by, due.get(origin.source, date.max))

    def place(one: Statement) -> tuple[date, str, date]:
        origin = one.fact.provenance
        return due[origin.source], origin.source, origin.review_by

    return place


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


def _way(line: Resource) -> str:
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
        case Struct():
            return {name: _plain(getattr(value, name)) for name in value.__struct_fields__}
        case _:
            return value
