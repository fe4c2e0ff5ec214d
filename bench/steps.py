"""(a) CPU of one step of the engine against json.dumps + json.loads of a 2 KB session, in the same run.

The floor is what a bot would pay that loads and saves its state as JSON and does nothing else. A text is
looked at for danger and read as an answer; a question is besides looked up among the cards of the real guide.
A long text has no floor but the time that a person may notice.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import product
from pathlib import Path
from statistics import median, quantiles

from bench.figures import Row, cpu_of
from bench.talk import AT, dialog, document, half_way
from bot.content.load import load
from bot.dialogue.engine import step
from bot.dialogue.events import Event, OptionChosen, TextReceived
from bot.dialogue.model import Dialog

PRESSED = OptionChosen(AT, ("option_2",))
TYPED = TextReceived(AT, "the old thing")
ASKED = TextReceived(AT, "can they fire me")
LONG = 2_000
"""Characters."""
NOTICED = 0.020
"""Seconds: the most that a text of that length may take at p99."""
STORIES = (
    "I came in August and it was fine, but then my supervisor began to ignore me. My contract ends in July. ",
    "who pays my flight and can they fire me or not ",
    "not 3 or 4 and the old one but ",
    "契約は七月に終わります。",
    "slamd stashun frobly zogit ",
    "a",
    "1 ",
    "?!. ",
    "no never not ",
    "s**c ",
    "\u200b",
    "\U0001f480",
)
"""What is repeated until it is that long: what people write, and what they send to see whether it hurts."""


def compare(what: Dialog, event: Event, rounds: int, count: int) -> tuple[float, float, float]:
    """Medians of interleaved rounds: seconds a step, seconds of the floor, and their ratio."""
    data, session = document(), half_way(what)
    turn = step(what, session, event)
    if turn.session.turn != session.turn + (event is not ASKED) or (event is ASKED) != (
        turn.replies[0].kind == "card"
    ):
        raise AssertionError("the event must be taken as an answer, and the question find its card")
    steps, floors, ratios = [], [], []
    for _ in range(rounds):
        floors.append(cpu_of(lambda: json.loads(json.dumps(data)), count))
        steps.append(cpu_of(lambda: step(what, session, event), count))
        ratios.append(steps[-1] / floors[-1])
    return median(steps), median(floors), median(ratios)


def with_cards(questions: int) -> Dialog:
    """The same questions, with the cards of the real guide."""
    guide = load(Path(__file__).parent.parent / "dialogs").dialogs["stay_or_leave"]
    kept = ("cards", "index", "topics", "facts", "resources")
    return replace(dialog(questions), **{name: getattr(guide, name) for name in kept})


def times_of_long_texts(what: Dialog, times: int) -> list[float]:
    """Seconds of CPU of each, slowest last."""
    session = half_way(what)
    events = [TextReceived(AT, (story * LONG)[:LONG]) for story in STORIES]
    return sorted(cpu_of(partial(step, what, session, event), 1) for _ in range(times) for event in events)


def rows(rounds: int = 25, count: int = 1_000) -> Iterator[Row]:
    size = len(json.dumps(document()))
    events: tuple[Event, ...] = (PRESSED, TYPED)
    for event, questions in product(events, (10, 100)):
        ours, floor, ratio = compare(dialog(questions), event, rounds, count)
        how = "a press" if event is PRESSED else "a typed text"
        yield Row(
            f"step, {questions} questions, {how}",
            f"{ours * 1e6:.1f} µs CPU",
            f"{floor * 1e6:.1f} µs (JSON of {size:,} bytes)",
            ratio,
            most=1 if event is PRESSED else 5,
        )
    guide = with_cards(10)
    ours, floor, ratio = compare(guide, ASKED, rounds, count)
    named, cost = "step, a question and its card", f"{ours * 1e6:.1f} µs CPU"
    yield Row(named, cost, f"{floor * 1e6:.1f} µs", ratio, most=5)
    p99 = quantiles(times_of_long_texts(guide, rounds), n=100)[-1]
    yield Row(f"p99 of a text of {LONG:,} characters", f"{p99 * 1e3:.2f} ms", "20 ms", p99 / NOTICED, most=1)
