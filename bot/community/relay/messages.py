"""What one of the two types, and what becomes of it: passed on, changed, taken back, seen, or in doubt."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from bot.community.relay import effects as do
from bot.community.relay import events as happened
from bot.community.relay.effects import Decided, Effect
from bot.community.relay.hearing import heard, verb_of
from bot.community.relay.parting import end, pause
from bot.community.relay.state import KNOWN, REMEMBERED, Passed, Relay, Side, Underway, other
from bot.dialogue.zones import minute_at

NOW: Final = "now"
"""The kind of numbers that are shown to whoever asks for help."""


def write(relay: Relay, event: happened.Wrote) -> Decided:
    by = event.by
    if _mark(event) in relay.known:
        return _write_again(relay, event)
    if event.answers and relay.is_open(by):
        return _answer_guide(relay, event)
    relay = relay.with_question(by, None)
    verb = verb_of(event.text) if relay.is_open(by) else "guide"
    match verb:
        case "guide":
            return Decided(relay, (do.ToGuide(),))
        case "stop":
            return end(relay, by)
        case "pause":
            return pause(relay, by)
        case "help" if by == "volunteer":
            return Decided(relay, (do.ToGuide(),))
    stopped = bool(relay.paused)
    numbers = _numbers(verb, event, passed_on=not stopped) if by == "person" else ()
    if stopped:
        known = replace(relay, known=_known(relay, event))
        return Decided(known, (*numbers, do.Tell(by, "not_passed_pause")))
    number, flagged = relay.count + 1, bool(numbers)
    after = replace(
        relay.with_covered(other(by)),
        count=number,
        touched=minute_at(event.at),
        known=_known(relay, event),
        underway=(*relay.underway, Underway(number, by, event.source, event.update, flagged)),
    )
    return Decided(after, (*numbers, do.Pass(other(by), number, event.text, flagged)))


def _answer_guide(relay: Relay, event: happened.Wrote) -> Decided:
    """The question stands until the guide has heard the answer: a kill in between must not lose it."""
    question = relay.question_to(event.by)
    if question is not None and not question.covered:
        return Decided(relay, (do.ToGuide(),))
    after = replace(relay.with_question(event.by, None), known=_known(relay, event))
    return Decided(after, (do.Tell(event.by, "not_passed_question"),))


def _numbers(
    verb: str, event: happened.Wrote | happened.Edited, *, passed_on: bool
) -> tuple[do.ShowNumbers, ...]:
    if verb == "help":
        return (do.ShowNumbers(NOW, passed_on=passed_on),)
    alarm = heard(event.text, event.earlier)
    return (do.ShowNumbers(alarm.kind, alarm.other, passed_on),) if alarm is not None else ()


def _write_again(relay: Relay, event: happened.Wrote) -> Decided:
    """The platform sends again what it was not told that we have. What was under way then is in doubt."""
    doubted = tuple(one for one in relay.underway if (one.by, one.update) == (event.by, event.update))
    if not doubted:
        return Decided(relay)
    left = tuple(one for one in relay.underway if one not in doubted)
    numbers = _numbers(verb_of(event.text), event, passed_on=False) if event.by == "person" else ()
    return Decided(replace(relay, underway=left), (*numbers, do.Tell(event.by, "unsure")))


def arrive(relay: Relay, event: happened.Delivered | happened.Undelivered) -> Decided:
    sent = next((one for one in relay.underway if one.number == event.number), None)
    if sent is None:
        return Decided(relay)
    after = replace(relay, underway=tuple(one for one in relay.underway if one is not sent))
    if isinstance(event, happened.Undelivered):
        return Decided(after, (do.Tell(sent.by, "undelivered" if event.sure else "unsure"),))
    passed = Passed(sent.number, sent.by, sent.source, event.copies, sent.flagged)
    after = replace(after, passed=(*after.passed, passed)[-REMEMBERED:])
    return Decided(after, (do.Tell(sent.by, "passed", sent.number),))


def edit(relay: Relay, event: happened.Edited) -> Decided:
    by = event.by
    if not relay.is_open(by):
        return Decided(relay, (do.ToGuide(),))
    found = relay.sent(by, event.source)
    passed_on = found is not None and not relay.paused
    numbers = _numbers("", event, passed_on=passed_on) if by == "person" else ()
    if found is None:
        return Decided(relay, (*numbers, do.Tell(by, "edit_unknown")))
    if relay.paused:
        return Decided(relay, (*numbers, do.Tell(by, "not_passed_pause")))
    flagged = found.flagged or bool(numbers)
    marked = replace(found, flagged=flagged)
    covered = relay.with_covered(other(by)).with_passed(marked)
    after = replace(covered, touched=minute_at(event.at))
    change = do.Change(other(by), found.number, found.copies, event.text, flagged)
    return Decided(after, (*numbers, change))


def note_edit(relay: Relay, event: happened.Changed | happened.Unchanged) -> Decided:
    found = relay.numbered(event.number)
    if found is None:
        return Decided(relay)
    if isinstance(event, happened.Unchanged):
        return Decided(relay, (do.Tell(found.by, "edit_unpassed"),))
    after = relay.with_passed(replace(found, copies=event.copies))
    return Decided(after, (do.Tell(found.by, "edit_passed", found.number),))


def take_back(relay: Relay, event: happened.TakenBack) -> Decided:
    found = relay.numbered(event.number)
    if found is None or found.by != event.by:
        return Decided(relay, (do.Tell(event.by, "taken_back_not"),))
    return Decided(relay, (do.Remove(other(event.by), event.number, found.copies),))


def note_removal(relay: Relay, event: happened.Removed) -> Decided:
    found = relay.numbered(event.number)
    if found is None:
        return Decided(relay)
    if not event.whole:
        return Decided(relay, (do.Tell(found.by, "taken_back_not"),))
    after = replace(relay, passed=tuple(one for one in relay.passed if one is not found))
    return Decided(after, (do.Tell(found.by, "taken_back"), do.Tell(other(found.by), "took_back")))


def see(relay: Relay, number: int) -> Decided:
    found = relay.numbered(number)
    if found is None or found.by != "person" or not found.flagged:
        return Decided(relay)
    after = relay.with_passed(replace(found, flagged=False))
    return Decided(after, (do.Tell("person", "seen"), do.Tell("volunteer", "seen_noted")))


def doubt(relay: Relay, side: Side) -> Decided:
    """What the text under way was is not known any more, nor whether numbers that it called for were seen."""
    doubted = tuple(one for one in relay.underway if one.by == side)
    left = tuple(one for one in relay.underway if one.by != side)
    told: list[Effect] = []
    if any(one.flagged for one in doubted):
        told.append(do.ShowNumbers(NOW))
    if doubted:
        told.append(do.Tell(side, "lost_perhaps"))
    if side == "volunteer" and relay.volunteer is not None and not relay.met:
        told.append(do.Introduce())
    return Decided(replace(relay, underway=left), tuple(told))


def _known(relay: Relay, event: happened.Wrote) -> tuple[str, ...]:
    return (*relay.known, _mark(event))[-KNOWN:]


def _mark(event: happened.Wrote) -> str:
    """Two platforms may give two updates the same id."""
    return f"{event.by[0]}{event.update}"
