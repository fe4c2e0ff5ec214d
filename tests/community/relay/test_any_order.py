"""Whatever happens in whatever order: what must hold of every talk."""

from __future__ import annotations

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as some

from bot.community.relay import effects as do
from bot.community.relay import events as happened
from bot.community.relay.events import Event
from tests.community.relay.talk import ANN, AT, BOB, HOME, Talk

CANARY = "kestrel"
SIDES = some.sampled_from(("person", "volunteer"))
NUMBERS = some.integers(1, 5)
TEXTS = some.sampled_from(
    (
        CANARY,
        f"{CANARY} i want to die",
        "stop",
        "pause",
        "help",
        "hide",
        "forget",
        "yes",
        f"{CANARY} my boss hit me",
    )
)
SOURCES = some.sampled_from(("m1", "m2", "m3", "m4"))
EVENTS = some.one_of(
    some.builds(lambda: happened.Asked(AT, "0badcafe", HOME, "7002", "codecode", "job", "en", ANN, 15)),
    some.builds(lambda: happened.Announced(AT, "9001")),
    some.builds(
        lambda may, busy, who: happened.Claimed(AT, who, may, busy),
        some.booleans(),
        some.booleans(),
        some.sampled_from((ANN, BOB)),
    ),
    some.builds(lambda: happened.Claimed(AT, BOB, may=True)),
    some.builds(lambda: happened.Introduced(AT)),
    some.builds(lambda: happened.Unintroduced(AT)),
    some.builds(lambda by, m, text: happened.Wrote(AT, by, m, f"{by}{m}", text), SIDES, SOURCES, TEXTS),
    some.builds(lambda by, m: happened.Wrote(AT, by, m, f"{by}{m}", "yes", answers=True), SIDES, SOURCES),
    some.builds(lambda by, deed: happened.GuideSpoke(AT, by, deed), SIDES, some.sampled_from(("", "forget"))),
    some.builds(lambda n: happened.Delivered(AT, n, (f"c{n}",)), NUMBERS),
    some.builds(lambda n, sure: happened.Undelivered(AT, n, sure), NUMBERS, some.booleans()),
    some.builds(lambda by, m, text: happened.Edited(AT, by, m, text), SIDES, SOURCES, TEXTS),
    some.builds(lambda n: happened.Changed(AT, n, (f"c{n}", "d")), NUMBERS),
    some.builds(lambda n: happened.Unchanged(AT, n), NUMBERS),
    some.builds(lambda by, n: happened.TakenBack(AT, by, n), SIDES, NUMBERS),
    some.builds(lambda n, whole: happened.Removed(AT, n, whole), NUMBERS, some.booleans()),
    some.builds(lambda n: happened.Seen(AT, n), NUMBERS),
    some.builds(lambda by: happened.FileSent(AT, by), SIDES),
    some.builds(lambda by: happened.Paused(AT, by), SIDES),
    some.builds(lambda by: happened.Resumed(AT, by), SIDES),
    some.builds(lambda by: happened.Returned(AT, by), SIDES),
    some.builds(lambda: happened.ChannelReturned(AT)),
    some.builds(lambda: happened.TimeCame(AT)),
)
ENDS = some.one_of(
    some.builds(lambda by: happened.Ended(AT, by), SIDES),
    some.builds(lambda by: happened.Blocked(AT, by), SIDES),
    some.builds(lambda by: happened.Lost(AT, by), SIDES),
    some.builds(lambda by: happened.Forgot(AT, by), SIDES),
    some.builds(lambda: happened.SwitchedOff(AT)),
)
OPEN: list[Event] = [
    happened.Asked(AT, "0badcafe", HOME, "7002", "codecode", "job", "en", ANN, 15),
    happened.Announced(AT, "9"),
    happened.Claimed(AT, BOB, may=True),
    happened.Introduced(AT),
]


def watch(events: list[Event]) -> Talk:
    """Raises AssertionError for the first thing that must never be."""
    talk, seen, last = Talk(), set[str](), 0
    for event in events:
        before = talk.relay
        effects = talk.happen(event)
        kinds = [type(one) for one in effects]
        if talk.relay is not None:
            assert CANARY.encode() not in msgspec.msgpack.encode(talk.relay), "a text is kept"
            assert talk.relay.due > 0
        passes = [one for one in effects if isinstance(one, do.Pass)]
        if before is None:
            last = 0
            seen.clear()
        for one in passes:
            assert isinstance(event, happened.Wrote)
            assert before is not None
            assert before.met
            assert not before.paused, "a text goes on although somebody pauses"
            assert one.to != event.by
            assert one.number > last, "a number is used twice, or numbers go back"
            assert event.update not in seen, "one update is passed on twice"
            assert not event.answers, "what answers the guide goes on to the other side"
            last = one.number
            seen.add(event.update)
        if do.ToGuide in kinds:
            assert len(effects) == 1, "a text goes to the guide and elsewhere"
            if isinstance(event, happened.Wrote) and before is not None and before.is_open(event.by):
                assert event.answers or event.text in ("hide", "forget", "help"), (
                    "the open question takes what was for a person"
                )
                if event.answers:
                    asked = before.question_to(event.by)
                    assert asked is not None, "nothing was asked that it could answer"
                    assert not asked.covered, "it may have been for the other side"
        if do.ShowNumbers in kinds:
            assert kinds[0] is do.ShowNumbers, "something stands above the numbers"
        if isinstance(event, happened.Wrote) and event.by == "person" and passes and "die" in event.text:
            assert do.ShowNumbers in kinds, "danger is not heard"
        for told in effects:
            if isinstance(told, do.Tell) and told.what == "seen":
                assert isinstance(event, happened.Seen), "nobody pressed that they read it"
    return talk


@settings(deadline=None)  # the first text reads the lexicon
@given(some.lists(EVENTS, max_size=40))
def test_from_nothing(events: list[Event]) -> None:
    watch(events)


@settings(deadline=None)
@given(some.lists(EVENTS, max_size=40), some.one_of(some.none(), ENDS), some.lists(EVENTS, max_size=10))
def test_from_an_open_talk_and_beyond_its_end(
    events: list[Event], end: Event | None, after: list[Event]
) -> None:
    watch([*OPEN, *events, *([end] if end is not None else []), *after])
