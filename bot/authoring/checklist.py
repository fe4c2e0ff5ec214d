"""A review as a person goes through it: lines of text, with boxes to tick."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from bot.authoring.facts import Line, Review
from bot.content.issues import Spot
from bot.dialogue.model import Provenance

_MOST_NAMED: Final = 4
_MANNERS: Final = (
    "Say at once that it is a test and no call for help. Keep it short: somebody may be waiting."
)


def checklist(review: Review) -> Iterator[str]:
    danger = sum(line.resource.crisis for line in review.lines)
    yield f"As of {review.as_of}: {len(review.lines)} support lines to test, {danger} of them for danger."
    yield _MANNERS
    for line in review.lines:
        yield from _line(line)
    pages = {one.fact.provenance.source for one in review.statements}
    yield ""
    yield f"{len(review.statements)} facts on {len(pages)} pages to look up, what is due first on top."
    for page, several in groupby(review.statements, key=lambda one: one.fact.provenance.source):
        yield ""
        yield f"[ ] {page}"
        for one in several:
            yield f"    {_place(one.spot)} {one.fact.id}: {one.fact.text}"
            yield f"        {_dates(one.fact.provenance)}; shown at {_named(one.shown_at)}"


def _line(line: Line) -> Iterator[str]:
    resource = line.resource
    danger = "   (for people in danger)" if resource.crisis else ""
    yield ""
    yield f"[ ] {resource.name}: {resource.number or resource.address}{danger}"
    yield f"    {_place(line.spot)}, shown at {_named(line.shown_at)}"
    yield f"    {resource.provenance.source}, {_dates(resource.provenance)}"
    yield from (f"    [ ] {question}" for question in line.ask)


def _dates(source: Provenance) -> str:
    dated = f"page dated {source.dated}" if source.dated else "page undated"
    sure = f"confirmed {source.confirmed_on}" if source.confirmed_on else "never confirmed"
    return f"{dated}, read {source.read_on}, {sure}, look again by {source.review_by}"


def _place(spot: Spot) -> str:
    return f"{spot.file}:{spot.line}"


def _named(places: tuple[str, ...]) -> str:
    more = len(places) - _MOST_NAMED
    return ", ".join(places[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
