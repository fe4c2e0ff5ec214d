"""What comes in from a platform, as it hands it over."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from bot.dialogue.events import Event, TextReceived
from bot.dialogue.struct import replace
from bot.service.buttons import Press
from bot.service.ports import Receipt
from bot.service.shown import Shown
from bot.service.talk import Talk


class Incoming(NamedTuple):
    """`talk`: without a dialog it is the one that is open for the person. `within`: the dialogs in which this
    has a meaning, where it is not all; if none of them is open, the first is opened.

    `update` is the platform's id for it. `origin`: the message whose button was pressed. `received`: the
    person's own message. `place`: where the platform writes to them. Message ids, all of them. `receipt`: of
    the inbox, for a platform that has one. `locale`: of their app, where the platform tells it."""

    talk: Talk
    event: Event | Press
    update: str | None = None
    origin: str | None = None
    received: str | None = None
    place: str = ""
    receipt: Receipt | None = None
    locale: str = ""
    within: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Without what was said, like every value of this house."""
        return "Incoming"


def as_sent(incoming: Incoming, shown: Shown) -> Incoming:
    """A text that was sent before the open question was there says so."""
    event = incoming.event
    if isinstance(event, TextReceived) and incoming.received and shown.is_early(incoming.received):
        return incoming._replace(event=replace(event, early=True))
    return incoming


def with_arrival(shown: Shown, incoming: Incoming, passed_over: list[str]) -> Shown:
    """Noted, so that hiding reaches it. `passed_over`: messages of theirs before it that were not kept."""
    if passed_over:
        shown = shown.with_received(passed_over, incoming.event.at)
    if incoming.received is not None:
        shown = shown.with_received([incoming.received], incoming.event.at)
        shown = msgspec.structs.replace(shown, seen=incoming.received)
    if incoming.place and incoming.place != shown.place:
        shown = msgspec.structs.replace(shown, place=incoming.place)
    return shown
