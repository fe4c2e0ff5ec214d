"""How a person and a volunteer come together: asked, claimed by the first who presses, met."""

from __future__ import annotations

from msgspec.structs import replace

from bot.community.relay import effects as do
from bot.community.relay import events as happened
from bot.community.relay.effects import Decided
from bot.community.relay.state import Relay, second_after
from bot.dialogue.zones import minute_at


def ask(event: happened.Asked) -> Decided:
    relay = Relay(
        id=event.talk,
        community=event.community,
        channel=event.channel,
        code=event.code,
        topic=event.topic,
        language=event.language,
        person=event.person,
        until=minute_at(event.at) + event.minutes,
    )
    return Decided(relay, (do.Announce(),))


def note_announced(relay: Relay, event: happened.Announced) -> Decided:
    asked = () if relay.posted else (do.Tell("person", "asked"),)
    return Decided(replace(relay, posted=event.posted), asked)


def note_unannounced(relay: Relay, event: happened.Unannounced) -> Decided:
    """The channel could not be told, or not yet."""
    if event.later:
        return Decided(relay, (do.Tell("person", "asking"),))
    return Decided(None, (do.Tell("person", "unannounced"),))


def claim(relay: Relay, event: happened.Claimed) -> Decided:
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


def meet(relay: Relay, event: happened.Introduced) -> Decided:
    volunteer = relay.volunteer
    if volunteer is None or relay.met:
        return Decided(relay)
    minute, second = minute_at(event.at), second_after(event.at)
    there = replace(volunteer, place=event.place or volunteer.place)
    return Decided(
        replace(relay, volunteer=there, met=True, begun=minute, touched=minute, since=(second, second)),
        (do.Tell("person", "met_person"),),
    )


def release(relay: Relay) -> Decided:
    if relay.volunteer is None or relay.met:
        return Decided(relay)
    waiting = replace(relay, volunteer=None, begun=0, touched=0)
    return Decided(waiting, (do.Reopen(), do.Answer("claim_closed")))
