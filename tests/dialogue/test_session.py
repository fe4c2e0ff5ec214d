"""What is saved of a talk, and what is refused on loading."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.dialogue.conditions import Mark
from bot.dialogue.session import (
    Alarmed,
    Changed,
    Confirm,
    Draft,
    Kept,
    Meant,
    Session,
    SessionError,
    with_private,
)
from bot.dialogue.values import Day, Value, Weight
from tests.talking import Talk

ANSWERS: dict[str, Value | Mark] = {
    "side": "north",
    "been_here": Mark.SKIPPED,
    "gear": ("bag", "dog"),
    "swim": 4,
    "sail_day": Day(2027, 3),
    "return_day": Day(2027, 4, 30),
    "savings": Mark.WITHHELD,
    "weighed": (Weight("reasons.view", 3, "cross"), Weight("own.1", 5, "stay", "my knees")),
    "notes": "日本語 and \U0001f499",
}
FULL = Session(
    "crossing",
    ANSWERS,
    dict.fromkeys(ANSWERS, "stamp"),
    reopened="gear",
    danger="suicide",
    turn=12,
)


def again(session: Session) -> Session:
    return Session.from_dict(json.loads(json.dumps(session.to_dict())))


@pytest.mark.parametrize(
    "draft",
    [
        None,
        Draft("gear", ("bag",)),
        Draft("weighed", (), (Weight("reasons.view", 3, "cross"),), 4, "my knees"),
    ],
)
@pytest.mark.parametrize(
    "offer",
    [
        None,
        Meant("gear", (("bag",), ("dog", "bag"))),
        Meant("sail_day", (Day(2027, 3, 4), Day(2027, 4, 3))),
        Meant("people", (2, 3)),
        Changed("side", "south"),
        Changed("sail_day", Day(2027, 5)),
        Alarmed(),
        Alarmed("notes", "words"),
        Kept("notes", "words"),
        Confirm("forget"),
    ],
)
def test_all_of_it_comes_back(draft: Any, offer: Any) -> None:
    session = FULL._replace(draft=draft, offer=offer)
    assert again(session) == session


def test_an_empty_weigh_comes_back() -> None:
    session = FULL._replace(answers={"weighed": ()}, stamps={"weighed": "stamp"})
    assert again(session) == session


def test_what_is_private_does_not() -> None:
    private = FULL._replace(
        overlay={"savings": "no"},
        draft=Draft("savings", ("no",), private=True),
        offer=Meant("savings", ("no",), private=True),
    )
    assert again(private) == FULL


def test_a_newer_version_is_refused() -> None:
    with pytest.raises(SessionError, match="newer version"):
        Session.from_dict({**FULL.to_dict(), "v": 2})


SECRET = "kept to myself"


@pytest.mark.parametrize(
    "damage",
    [
        {"v": "1"},
        {"v": None},
        {"a": None},
        {"a": [SECRET]},
        {"a": {"side": SECRET}},
        {"a": {"side": ["stamp"]}},
        {"a": {"side": ["stamp", {"x": SECRET}]}},
        {"a": {"side": ["stamp", {"d": [2027]}]}},
        {"a": {"side": ["stamp", {"w": [[SECRET]]}]}},
        {"f": [SECRET]},
        {"f": SECRET},
        {"o": [SECRET]},
        {"o": ["meant", SECRET, 3]},
        {"o": {"x": SECRET}},
    ],
)
def test_a_damaged_one_is_refused_and_not_quoted(damage: dict[str, Any]) -> None:
    with pytest.raises(SessionError) as caught:
        Session.from_dict({**FULL.to_dict(), **damage})
    assert SECRET not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


@pytest.mark.parametrize("key", ["v", "d", "t", "a"])
def test_one_with_a_part_missing_is_refused(key: str) -> None:
    data = FULL.to_dict()
    del data[key]
    with pytest.raises(SessionError):
        Session.from_dict(data)


def test_the_memory_lays_private_values_over_what_is_stored() -> None:
    memory = FULL._replace(overlay={"savings": "no"}, draft=Draft("savings", ("no",), private=True))
    assert with_private(FULL, memory) == memory
    assert with_private(FULL, None) is FULL


def test_the_memory_of_an_older_turn_gives_its_values_and_no_half_said_things() -> None:
    memory = FULL._replace(turn=11, overlay={"savings": "no"}, draft=Draft("gear", ("bag",)))
    assert with_private(FULL, memory) == FULL._replace(overlay={"savings": "no"})


def test_who_only_looks_leaves_nothing_worth_storing() -> None:
    talk = Talk()
    for verb in ("help", "cards", "recap", "why", "back", "pause", "forget", "hide", "export", "stop"):
        talk.do(verb)
        assert not talk.turn.session.worth_storing
    talk.say("I want to kill myself")
    assert not talk.turn.session.worth_storing
    talk.press("north")
    assert talk.turn.session.worth_storing
