"""Facts and support lines say where they come from and when that was read, in dates that can be true."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from bot.content.issues import Issue, error, warning
from bot.content.manuscript import Content, Record
from bot.content.scalars import MONTH
from bot.dialogue.model import Provenance

SOON = timedelta(days=30)
_YEAR = re.compile(r"(19|20)[0-9]{2}")


def check(content: Content) -> Iterator[Issue]:
    for dialog in content.dialogs.values():
        for fact in dialog.facts.values():
            if fact.built is not None:
                yield from _check(fact.built.provenance, fact.record, content.as_of)
    for line in content.shared.lines.values():
        if line.built is not None:
            yield from _check(line.built.provenance, line.record, content.as_of)


def _check(origin: Provenance, record: Record, as_of: date) -> Iterator[Issue]:
    tomorrow = as_of + timedelta(days=1)  # it may be a day later where the author is
    for key, day in (("read_on", origin.read_on), ("confirmed_on", origin.confirmed_on)):
        if day is not None and day > tomorrow:
            message = f"{day} has not come yet."
            yield error("future-date", record.spot(key), message, "Write the day on which it was done.")
    dated = origin.dated
    if dated and not _YEAR.fullmatch(dated) and not MONTH.accepts(dated):
        message = f'"{dated}" is no date.'
        mend = 'Write 2015, 2015-06 or 2015-06-30, or "" if the page has no date.'
        yield error("odd-date", record.spot("source_dated"), message, mend)
    elif dated and dated > tomorrow.isoformat():
        message = f"{dated} has not come yet."
        yield error("future-date", record.spot("source_dated"), message, "Write the date of the page itself.")
    if origin.review_by <= origin.read_on:
        message = "It would have to be looked at again before it was read."
        yield error(
            "review-before-read", record.spot("review_by"), message, "Make review_by later than read_on."
        )
    elif origin.review_by < as_of:
        message = f"It was to be looked at again by {origin.review_by}."
        mend = "Read the source again; then change read_on and review_by."
        yield warning("review-due", record.spot("review_by"), message, mend)
    elif origin.review_by <= as_of + SOON:
        message = (
            f"It is to be looked at again by {origin.review_by}. After that, people see that it may be old."
        )
        mend = "Read the source again; then change read_on and review_by."
        yield warning("review-soon", record.spot("review_by"), message, mend)
    if "://" in origin.source:
        message = "The source has http in front."
        yield error(
            "odd-address", record.spot("source"), message, "Write the address alone, like telljp.com."
        )
