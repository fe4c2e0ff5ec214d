"""The days that somebody chose, as an iCalendar file that any calendar takes in."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Final
from uuid import UUID, uuid5

from icalendar import Calendar as File
from icalendar import Event

from bot.dialogue.keepsake import Calendar

_NAMESPACE: Final = UUID("5d0f3a0e-7a7d-4f0a-9c38-0f3b8f1f6f31")


def write(calendar: Calendar) -> bytes:
    """Whole days, private and free, without a description or an alarm: nothing rings, and nothing is told.

    The same day taken in twice stays one entry: its name follows from what it is and when.
    """
    file = File()
    file.add("prodid", "-//calendar//EN")
    file.add("version", "2.0")
    file.add("method", "PUBLISH")
    for entry in calendar.entries:
        event = Event()
        event.add("uid", str(uuid5(_NAMESPACE, f"{entry.id} {entry.day.isoformat()}")))
        event.add("dtstamp", datetime.combine(calendar.made, time(), UTC))
        event.add("dtstart", entry.day)
        event.add("dtend", entry.day + timedelta(days=1))
        event.add("summary", entry.title)
        event.add("class", "PRIVATE")
        event.add("transp", "TRANSPARENT")
        file.add_component(event)
    return bytes(file.to_ical())
