"""(a) CPU of one step of the engine against json.dumps + json.loads of a 2 KB session, in the same run.

The floor is what a bot would pay that loads and saves its state as JSON and does nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from statistics import median, quantiles

from bench.figures import Row, cpu_of
from bench.talk import AT, dialog, document, half_way
from bot.content.load import load
from bot.dialogue.engine import step
from bot.dialogue.events import Event, OptionChosen, TextReceived
from bot.dialogue.session import Session

PRESSED = OptionChosen(AT, ("option_2",))
TYPED = TextReceived(AT, "the old thing")
USUAL = "i like my students but the winter here is long"
UNITS = (
    "a",
    "i ",
    "want to ",
    "7 ",
    "no never not ",
    "s**c ",
    "e\u0301",
    "\u200b",
    "\U0001f480",
    "\u30ea",
    "my boss said ",
)
"""What long and hostile texts are made of."""
LONG, SECONDS_AT_MOST = 2_000, 0.02


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
    yield from _typed_rows(rounds, count // 5)


def _typed_rows(rounds: int, count: int) -> Iterator[Row]:
    """A text in the real guide, through danger, matching and the search for cards."""
    what = load(Path(__file__).parents[1] / "dialogs").dialogs["stay_or_leave"]
    data, session, event = document(), Session("stay_or_leave"), TextReceived(AT, USUAL)
    floors = [cpu_of(lambda: json.loads(json.dumps(data)), count) for _ in range(rounds)]
    steps = [cpu_of(lambda: step(what, session, event), count) for _ in range(rounds)]
    ours, floor = median(steps), median(floors)
    yield Row(
        "a turn with danger, matching and cards, a usual text",
        f"{ours * 1e6:.1f} µs CPU",
        f"{floor * 1e6:.1f} µs (JSON)",
        ours / floor,
        most=5,
    )
    times: list[float] = []
    for unit in UNITS:
        hostile = TextReceived(AT, (unit * LONG)[:LONG])
        step(what, session, hostile)
        times += [cpu_of(lambda event=hostile: step(what, session, event), 1) for _ in range(20)]  # type: ignore[misc]
    slowest = quantiles(times, n=100)[-1]
    yield Row(
        f"the same, {LONG:,} hostile characters, 99th percentile",
        f"{slowest * 1e3:.1f} ms CPU",
        f"{SECONDS_AT_MOST * 1e3:.0f} ms",
        slowest / SECONDS_AT_MOST,
        most=1,
    )
