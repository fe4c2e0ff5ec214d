"""How a talk is paused, and how it is over: ended, left, run out. Each side is told in words of its own."""

from __future__ import annotations

from msgspec.structs import replace

from bot.community.relay import effects as do
from bot.community.relay.effects import Decided, Effect
from bot.community.relay.meeting import release
from bot.community.relay.state import Relay, Side, other


def pause(relay: Relay, by: Side) -> Decided:
    if not relay.met or by in relay.paused:
        return Decided(relay)
    after = replace(relay, paused=(*relay.paused, by))
    return Decided(after, (do.Tell(by, "pause_own"), do.Tell(other(by), "pause_other")))


def resume(relay: Relay, by: Side, second: int) -> Decided:
    """What they wrote meanwhile was for the guide, and must not be taken for the other side's afterwards."""
    if by not in relay.paused:
        return Decided(relay)
    person, volunteer = relay.since
    since = (second, volunteer) if by == "person" else (person, second)
    after = replace(relay, paused=tuple(one for one in relay.paused if one != by), since=since)
    return Decided(after, (do.Tell(by, "resumed_own"), do.Tell(other(by), "resumed_other")))


def end(relay: Relay, by: Side) -> Decided:
    if relay.volunteer is None:
        return Decided(None, (do.Retract(taken=False), do.Tell(by, "withdrawn"), do.Cool()))
    told = (do.Tell(by, "ended_own"), do.Tell(other(by), "ended_other"))
    return Decided(None, (*told, *_cooled(by)))


def block(relay: Relay, by: Side) -> Decided:
    if relay.volunteer is None:
        return end(relay, by)
    told = (do.Tell(by, "blocked_own"), do.Tell(other(by), "ended_other"))
    return Decided(None, (do.Bar(by), *told, *_cooled(by)))


def _cooled(by: Side) -> tuple[do.Cool, ...]:
    """Whom a volunteer left need not wait: they may still want somebody."""
    return (do.Cool(),) if by == "person" else ()


def leave(relay: Relay, side: Side) -> Decided:
    """Somebody is gone, without a word."""
    if side == "volunteer" and not relay.met:
        return release(relay)
    if relay.volunteer is None:
        return Decided(None, (do.Retract(taken=False),))
    return Decided(None, (do.Tell(other(side), "unreachable"),))


def switch_off(relay: Relay) -> Decided:
    """The community no longer offers it."""
    return Decided(None, _to_all(relay, "off"))


def run_out(relay: Relay, minute: int) -> Decided:
    if minute < relay.due:
        return Decided(relay)
    if relay.volunteer is None:
        return Decided(None, (do.Retract(taken=False), do.Tell("person", "nobody")))
    return Decided(None, _to_all(relay, "too_long" if minute >= relay.longest else "idle"))


def _to_all(relay: Relay, what: do.Told) -> tuple[Effect, ...]:
    if relay.volunteer is None:
        return (do.Retract(taken=False), do.Tell("person", what))
    return (do.Tell("person", what), do.Tell("volunteer", what))
