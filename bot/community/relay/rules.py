"""A talk between a person and a volunteer, as one pure function: `decide(relay, event) -> Decided`.

The rules:

1.  Somebody asks, having seen word for word what will be seen of them. The supporters' channel is told the
    topic and the language. The first volunteer who presses has the claim; the talk is open once the bot could
    write to that volunteer.
2.  While it is open, what either of them types goes to the other. Before that goes, in this order: what was
    seen before counts once; "stop", "pause", "help", "hide" and "forget" as a whole message; danger in the
    words of the person, on whom numbers to call are shown first, whatever becomes of the text.
3.  A text has a number from when it is known until it is known to have arrived; that much is durable before
    it is sent. Whatever did not arrive, or perhaps did not, its writer is told. Nothing is sent twice.
4.  "help" shows numbers and goes to the volunteer too: it may have been meant for them. "hide" and "forget"
    are for the guide, and so is a code of `link`, which opens all answers to whoever reads it. Every other
    verb of the guide is a word like any other here; its buttons and commands work as ever. What the guide
    asks before it erases something is answered to it, and not to the other side, where the answer is the
    next text; below words of the other side a yes may be meant for either, and so it goes to neither.
5.  Whoever pauses talks with the guide meanwhile. Whoever was paused is told so, and what they type goes to
    nobody: it was not meant for the guide.
6.  A person is told that a human read something only where a volunteer pressed that they did.
7.  It is over, for both at once, when either of them ends or blocks, cannot be written to, or had everything
    erased; after a day without a word, or a week; when nobody came in the time that the person chose; when
    the community no longer offers it. Then nothing of it is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final, NamedTuple, assert_never

from msgspec.structs import replace

from bot.community.relay import effects as do
from bot.community.relay import events as happened
from bot.community.relay.effects import Effect
from bot.community.relay.events import Event
from bot.community.relay.state import KNOWN, REMEMBERED, Passed, Question, Relay, Side, Underway, other
from bot.dialogue.danger import Alarm, detect
from bot.dialogue.matching import normalize
from bot.dialogue.verbs import SAID, asked_link
from bot.dialogue.zones import minute_at

NOW: Final = "now"
"""The kind of numbers that are shown to whoever asks for help."""
_VERBS: Final[Mapping[str, str]] = {
    **{normalize(word): "stop" for word in ("stop", "stop here", "やめる")},
    **{normalize(word): "pause" for word in ("pause", "休む")},
    **{normalize(word): "guide" for word in ("hide", "hide this", "隠す", "忘れて")},
    **{word: "help" for word, verb in SAID.items() if verb == "help"},
    **{word: "guide" for word, verb in SAID.items() if verb == "forget"},
}
"""Fewer words than the guide takes for its verbs: "bye", "clear" and "later" are said to people."""


class Decided(NamedTuple):
    """`relay` is None once it is over, and where there never was one."""

    relay: Relay | None
    effects: tuple[Effect, ...] = ()


def decide(relay: Relay | None, event: Event) -> Decided:
    """Apply one event. Pure: the same arguments give the same, and nothing else is touched or read."""
    if relay is None:
        return _without(event)
    match event:
        case happened.Asked():
            return Decided(relay)
        case happened.Announced(posted=posted):
            asked = () if relay.posted else (do.Tell("person", "asked"),)
            return Decided(replace(relay, posted=posted), asked)
        case happened.Unannounced(later=True):
            return Decided(relay, (do.Tell("person", "asking"),))
        case happened.Unannounced():
            return Decided(None, (do.Tell("person", "unannounced"),))
        case happened.ChannelReturned():
            lacks = relay.volunteer is None and not relay.posted
            return Decided(relay, (do.Announce(),) if lacks else ())
        case happened.Claimed():
            return _claim(relay, event)
        case happened.Introduced():
            return _open(relay, event)
        case happened.Unintroduced():
            return _unclaim(relay)
        case happened.Wrote():
            return _write(relay, event)
        case happened.GuideSpoke(to=to, deed=deed, language=language):
            question = Question(to, deed, language) if deed and is_open(relay, to) else None
            return Decided(relay.with_question(to, question))
        case happened.Delivered() | happened.Undelivered():
            return _arrived(relay, event)
        case happened.Edited():
            return _edit(relay, event)
        case happened.Changed() | happened.Unchanged():
            return _edited(relay, event)
        case happened.TakenBack(by=by, number=number):
            found = relay.numbered(number)
            if found is None or found.by != by:
                return Decided(relay, (do.Tell(by, "taken_back_not"),))
            return Decided(relay, (do.Remove(other(by), number, found.copies),))
        case happened.Removed():
            return _removed(relay, event)
        case happened.Seen(number=number):
            return _see(relay, number)
        case happened.FileSent(by=by):
            mine = relay.met and by not in relay.paused
            return Decided(relay, (do.Tell(by, "file") if mine else do.ToGuide(),))
        case happened.Paused(by=by):
            return _pause(relay, by)
        case happened.Resumed(by=by):
            return _resume(relay, by, _second_after(event.at))
        case happened.Ended(by=by):
            return _end(relay, by)
        case happened.Blocked(by=by):
            if relay.volunteer is None:
                return _end(relay, by)
            told = (do.Tell(by, "blocked_own"), do.Tell(other(by), "ended_other"))
            return Decided(None, (do.Bar(by), *told, *_cooled(by)))
        case happened.Forgot(by=side) | happened.Lost(side=side):
            return _leave(relay, side)
        case happened.TimeCame(at=at):
            return _time_came(relay, minute_at(at))
        case happened.SwitchedOff():
            return Decided(None, _to_all(relay, "off"))
        case happened.Returned(side=side):
            return _return(relay, side)
        case _:
            assert_never(event)


def _without(event: Event) -> Decided:
    match event:
        case happened.Asked(at=at):
            relay = Relay(
                id=event.talk,
                community=event.community,
                channel=event.channel,
                code=event.code,
                topic=event.topic,
                language=event.language,
                person=event.person,
                until=minute_at(at) + event.minutes,
            )
            return Decided(relay, (do.Announce(),))
        case happened.Claimed():
            return Decided(None, (do.Answer("claim_over"),))
        case happened.Wrote() | happened.FileSent():
            return Decided(None, (do.ToGuide(),))
        case _:
            return Decided(None)


def heard(text: str, earlier: str) -> Alarm | None:
    """The danger in a text, or in it together with what was typed just before."""
    return detect(text) or (detect(f"{earlier} {text}") if earlier else None)


def verb_of(text: str) -> str:
    """What a whole message asks of the bot, while a talk is open: "" where it is for the other side."""
    return "guide" if asked_link(text) is not None else _VERBS.get(normalize(text), "")


def is_open(relay: Relay, side: Side) -> bool:
    """Whether what that side types is for the other one."""
    return relay.met and side not in relay.paused


def _claim(relay: Relay, event: happened.Claimed) -> Decided:
    def answer(what: do.Answered) -> Decided:
        return Decided(relay, (do.Answer(what),))

    if not event.may:
        return answer("claim_role")
    if event.by.identity == relay.person.identity:
        return answer("claim_own")
    if relay.volunteer is not None:
        return answer("claim_taken")
    if event.busy:
        return answer("claim_busy")
    if event.barred:
        return answer("claim_barred")
    minute = minute_at(event.at)
    claimed = replace(relay, volunteer=event.by, begun=minute, touched=minute)
    return Decided(claimed, (do.Retract(taken=True), do.Introduce()))


def _open(relay: Relay, event: happened.Introduced) -> Decided:
    volunteer = relay.volunteer
    if volunteer is None or relay.met:
        return Decided(relay)
    minute, second = minute_at(event.at), _second_after(event.at)
    there = replace(volunteer, place=event.place or volunteer.place)
    return Decided(
        replace(relay, volunteer=there, met=True, begun=minute, touched=minute, since=(second, second)),
        (do.Tell("person", "met_person"),),
    )


def _unclaim(relay: Relay) -> Decided:
    if relay.volunteer is None or relay.met:
        return Decided(relay)
    waiting = replace(relay, volunteer=None, begun=0, touched=0)
    return Decided(waiting, (do.Reopen(), do.Answer("claim_closed")))


def _write(relay: Relay, event: happened.Wrote) -> Decided:
    by = event.by
    if _mark(event) in relay.known:
        return _write_again(relay, event)
    if event.answers and is_open(relay, by):
        return _answer_guide(relay, event)
    relay = relay.with_question(by, None)
    verb = verb_of(event.text) if is_open(relay, by) else "guide"
    match verb:
        case "guide":
            return Decided(relay, (do.ToGuide(),))
        case "stop":
            return _end(relay, by)
        case "pause":
            return _pause(relay, by)
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


def _arrived(relay: Relay, event: happened.Delivered | happened.Undelivered) -> Decided:
    sent = next((one for one in relay.underway if one.number == event.number), None)
    if sent is None:
        return Decided(relay)
    after = replace(relay, underway=tuple(one for one in relay.underway if one is not sent))
    if isinstance(event, happened.Undelivered):
        return Decided(after, (do.Tell(sent.by, "undelivered" if event.sure else "unsure"),))
    passed = Passed(sent.number, sent.by, sent.source, event.copies, sent.flagged)
    after = replace(after, passed=(*after.passed, passed)[-REMEMBERED:])
    return Decided(after, (do.Tell(sent.by, "passed", sent.number),))


def _edit(relay: Relay, event: happened.Edited) -> Decided:
    by = event.by
    if not is_open(relay, by):
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
    after = _with_passed(replace(relay.with_covered(other(by)), touched=minute_at(event.at)), marked)
    change = do.Change(other(by), found.number, found.copies, event.text, flagged)
    return Decided(after, (*numbers, change))


def _edited(relay: Relay, event: happened.Changed | happened.Unchanged) -> Decided:
    found = relay.numbered(event.number)
    if found is None:
        return Decided(relay)
    if isinstance(event, happened.Unchanged):
        return Decided(relay, (do.Tell(found.by, "edit_unpassed"),))
    after = _with_passed(relay, replace(found, copies=event.copies))
    return Decided(after, (do.Tell(found.by, "edit_passed", found.number),))


def _removed(relay: Relay, event: happened.Removed) -> Decided:
    found = relay.numbered(event.number)
    if found is None:
        return Decided(relay)
    if not event.whole:
        return Decided(relay, (do.Tell(found.by, "taken_back_not"),))
    after = replace(relay, passed=tuple(one for one in relay.passed if one is not found))
    return Decided(after, (do.Tell(found.by, "taken_back"), do.Tell(other(found.by), "took_back")))


def _see(relay: Relay, number: int) -> Decided:
    found = relay.numbered(number)
    if found is None or found.by != "person" or not found.flagged:
        return Decided(relay)
    after = _with_passed(relay, replace(found, flagged=False))
    return Decided(after, (do.Tell("person", "seen"), do.Tell("volunteer", "seen_noted")))


def _pause(relay: Relay, by: Side) -> Decided:
    if not relay.met or by in relay.paused:
        return Decided(relay)
    after = replace(relay, paused=(*relay.paused, by))
    return Decided(after, (do.Tell(by, "pause_own"), do.Tell(other(by), "pause_other")))


def _resume(relay: Relay, by: Side, second: int) -> Decided:
    """What they wrote meanwhile was for the guide, and must not be taken for the other side's afterwards."""
    if by not in relay.paused:
        return Decided(relay)
    person, volunteer = relay.since
    since = (second, volunteer) if by == "person" else (person, second)
    after = replace(relay, paused=tuple(one for one in relay.paused if one != by), since=since)
    return Decided(after, (do.Tell(by, "resumed_own"), do.Tell(other(by), "resumed_other")))


def _end(relay: Relay, by: Side) -> Decided:
    if relay.volunteer is None:
        return Decided(None, (do.Retract(taken=False), do.Tell(by, "withdrawn"), do.Cool()))
    told = (do.Tell(by, "ended_own"), do.Tell(other(by), "ended_other"))
    return Decided(None, (*told, *_cooled(by)))


def _cooled(by: Side) -> tuple[do.Cool, ...]:
    """Whom a volunteer left need not wait: they may still want somebody."""
    return (do.Cool(),) if by == "person" else ()


def _leave(relay: Relay, side: Side) -> Decided:
    """Somebody is gone, without a word."""
    if side == "volunteer" and not relay.met:
        return _unclaim(relay)
    if relay.volunteer is None:
        return Decided(None, (do.Retract(taken=False),))
    return Decided(None, (do.Tell(other(side), "unreachable"),))


def _to_all(relay: Relay, what: do.Told) -> tuple[Effect, ...]:
    if relay.volunteer is None:
        return (do.Retract(taken=False), do.Tell("person", what))
    return (do.Tell("person", what), do.Tell("volunteer", what))


def _time_came(relay: Relay, minute: int) -> Decided:
    if minute < relay.due:
        return Decided(relay)
    if relay.volunteer is None:
        return Decided(None, (do.Retract(taken=False), do.Tell("person", "nobody")))
    return Decided(None, _to_all(relay, "too_long" if minute >= relay.longest else "idle"))


def _return(relay: Relay, side: Side) -> Decided:
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


def _with_passed(relay: Relay, changed: Passed) -> Relay:
    passed = tuple(changed if one.number == changed.number else one for one in relay.passed)
    return replace(relay, passed=passed)


def _second_after(at: datetime) -> int:
    return int(at.timestamp()) + 1


def _known(relay: Relay, event: happened.Wrote) -> tuple[str, ...]:
    return (*relay.known, _mark(event))[-KNOWN:]


def _mark(event: happened.Wrote) -> str:
    """Two platforms may give two updates the same id."""
    return f"{event.by[0]}{event.update}"


__all__ = ["Decided", "decide", "heard", "is_open", "verb_of"]
