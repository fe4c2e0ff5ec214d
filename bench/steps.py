"""(a) CPU of one step of the engine against json.dumps + json.loads of a 2 KB session, in the same run.

The floor is what a bot would pay that loads and saves its state as JSON and does nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import product
from statistics import median

from bench.figures import Row, cpu_of
from bench.talk import AT, dialog, document, half_way
from bot.dialogue.engine import step
from bot.dialogue.events import Event, OptionChosen, TextReceived

PRESSED = OptionChosen(AT, ("option_2",))
TYPED = TextReceived(AT, "the old thing")


def compare(questions: int, event: Event, rounds: int, count: int) -> tuple[float, float, float]:
    """Medians of interleaved rounds: seconds a step, seconds of the floor, and their ratio."""
    what, data = dialog(questions), document()
    session = half_way(what)
    if step(what, session, event).session.turn != session.turn + 1:
        raise AssertionError("the event must be taken as an answer")
    steps, floors, ratios = [], [], []
    for _ in range(rounds):
        floors.append(cpu_of(lambda: json.loads(json.dumps(data)), count))
        steps.append(cpu_of(lambda: step(what, session, event), count))
        ratios.append(steps[-1] / floors[-1])
    return median(steps), median(floors), median(ratios)


def rows(rounds: int = 25, count: int = 1_000) -> Iterator[Row]:
    size = len(json.dumps(document()))
    events: tuple[Event, ...] = (PRESSED, TYPED)
    for event, questions in product(events, (10, 100)):
        ours, floor, ratio = compare(questions, event, rounds, count)
        how = "a press" if event is PRESSED else "a typed text"
        yield Row(
            f"step, {questions} questions, {how}",
            f"{ours * 1e6:.1f} µs CPU",
            f"{floor * 1e6:.1f} µs (JSON of {size:,} bytes)",
            ratio,
            most=1 if event is PRESSED else None,
        )
