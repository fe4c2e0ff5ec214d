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

The first is carried out in `meeting`; 2 to 4 and 6 in `messages`, by what is heard in a text (`hearing`); 5
and 7 in `parting`.
"""

from __future__ import annotations

from typing import assert_never

from bot.community.relay import effects as do
from bot.community.relay import events as happened
from bot.community.relay import meeting, messages, parting
from bot.community.relay.effects import Decided
from bot.community.relay.events import Event
from bot.community.relay.state import Question, Relay, second_after
from bot.dialogue.zones import minute_at


def decide(relay: Relay | None, event: Event) -> Decided:
    """Apply one event. Pure: the same arguments give the same, and nothing else is touched or read."""
    if relay is None:
        return _without(event)
    match event:
        case happened.Asked():
            return Decided(relay)
        case happened.Announced():
            return meeting.note_announced(relay, event)
        case happened.Unannounced():
            return meeting.note_unannounced(relay, event)
        case happened.ChannelReturned():
            lacks = relay.volunteer is None and not relay.posted
            return Decided(relay, (do.Announce(),) if lacks else ())
        case happened.Claimed():
            return meeting.claim(relay, event)
        case happened.Introduced():
            return meeting.meet(relay, event)
        case happened.Unintroduced():
            return meeting.release(relay)
        case happened.Wrote():
            return messages.write(relay, event)
        case happened.GuideSpoke(to=to, deed=deed, language=language):
            question = Question(to, deed, language) if deed and relay.is_open(to) else None
            return Decided(relay.with_question(to, question))
        case happened.Delivered() | happened.Undelivered():
            return messages.arrive(relay, event)
        case happened.Edited():
            return messages.edit(relay, event)
        case happened.Changed() | happened.Unchanged():
            return messages.note_edit(relay, event)
        case happened.TakenBack():
            return messages.take_back(relay, event)
        case happened.Removed():
            return messages.note_removal(relay, event)
        case happened.Seen(number=number):
            return messages.see(relay, number)
        case happened.FileSent(by=by):
            mine = relay.is_open(by)
            return Decided(relay, (do.Tell(by, "file") if mine else do.ToGuide(),))
        case happened.Paused(by=by):
            return parting.pause(relay, by)
        case happened.Resumed(by=by):
            return parting.resume(relay, by, second_after(event.at))
        case happened.Ended(by=by):
            return parting.end(relay, by)
        case happened.Blocked(by=by):
            return parting.block(relay, by)
        case happened.Forgot(by=side) | happened.Lost(side=side):
            return parting.leave(relay, side)
        case happened.TimeCame(at=at):
            return parting.run_out(relay, minute_at(at))
        case happened.SwitchedOff():
            return parting.switch_off(relay)
        case happened.Returned(side=side):
            return messages.doubt(relay, side)
        case _:
            assert_never(event)


def _without(event: Event) -> Decided:
    match event:
        case happened.Asked():
            return meeting.ask(event)
        case happened.Claimed():
            return Decided(None, (do.Answer("claim_over"),))
        case happened.Wrote() | happened.FileSent():
            return Decided(None, (do.ToGuide(),))
        case _:
            return Decided(None)
