"""kill -9 at any moment: what was acknowledged is there afterwards, once; what was private is not."""

from __future__ import annotations

import json
import os
import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.adapters.terminal.processes import Home, Program

KILLS = int(os.environ.get("TEBIKI_KILLS", "10"))
SEED = int(os.environ.get("TEBIKI_SEED", "1"))
WITHHELD = "not stored"
"""How the export shows an answer whose value is not stored."""

Answer = tuple[dict[str, Any], Any]
"""What is sent, and what the export must show for it."""


def some_text(chance: random.Random) -> Answer:
    text = f"kept note {chance.randrange(10**9)}"
    return {"text": text}, text


QUESTIONS: dict[str, Callable[[random.Random], Answer]] = {
    "people": lambda chance: ({"text": (n := str(chance.randint(1, 12)))}, int(n)),
    "swim": lambda chance: ({"press": (n := str(chance.randint(2, 5)))}, int(n)),
    "ticket": lambda chance: ({"text": str(n := chance.randint(0, 99) * 1000)}, n),
    "savings": lambda chance: ({"press": chance.choice(["yes", "no"])}, WITHHELD),
    "notes": some_text,
}
FIRST: tuple[tuple[str, Answer], ...] = (
    ("side", ({"press": "south"}, "south")),
    ("been_here", ({"press": "no"}, "no")),
    ("gear", ({"text": "1 and 3"}, ["bicycle", "bag"])),
    ("swim", ({"press": "3"}, 3)),
    ("people", ({"text": "2"}, 2)),
    ("sail_day", ({"text": "July 2027"}, {"d": [2027, 7, 0]})),
    ("return_day", ({"do": "skip"}, None)),
    ("ticket", ({"text": "12 man"}, 120000)),
    ("savings", ({"press": "yes"}, WITHHELD)),
    ("reasons", ({"do": "skip"}, None)),
    ("notes", ({"text": "first"}, "first")),
)


@dataclass
class Tally:
    """What the program has acknowledged. `flying`: what was sent without waiting for its line."""

    answers: dict[str, Any] = field(default_factory=dict)
    turns: int = 0
    flying: tuple[str | None, Any] | None = None
    inside: int = 0
    arrived: int = 0
    acknowledged: int = 0

    def steps(self, chance: random.Random) -> Iterator[tuple[str | None, dict[str, Any], Any]]:
        """Endless things to say: first through the questions, then changes of them."""
        for step, (line, value) in FIRST:
            if step not in self.answers:
                yield step, line, value
        while True:
            step = chance.choice(list(QUESTIONS))
            yield None, {"do": "change", "step": step}, None
            line, value = QUESTIONS[step](chance)
            yield step, {**line, "step": step}, value

    def acknowledge(self, step: str | None, value: Any) -> None:
        self.turns += 1
        self.acknowledged += 1
        if step is not None:
            self.answers[step] = value

    def compare(self, program: Program) -> None:
        """Nothing lost, nothing twice: the turns count every change of the talk."""
        document = json.loads(program.say(do="export")["replies"][-1]["text"])
        talk: dict[str, Any] = document["talks"][0] if document["talks"] else {"turns": 0, "answers": {}}
        answers: dict[str, Any] = talk["answers"]
        kept = {step: one["answer"] for step, one in answers.items()}
        if self.flying is not None and talk["turns"] == self.turns + 1:
            self.acknowledge(*self.flying)
            self.acknowledged -= 1
            self.arrived += 1
        assert talk["turns"] == self.turns
        assert kept == self.answers
        self.flying = None


def live_through(home: Home, kills: int, seed: int) -> Tally:
    """Talk, kill, start again on the same folder."""
    chance, tally = random.Random(seed), Tally()
    for _ in range(kills):
        with Program(home) as program:
            tally.compare(program)
            left = chance.randint(0, 6)
            for step, line, value in tally.steps(chance):
                if left == 0 and chance.random() < 0.7:
                    program.send_only(json.dumps(line).encode() + b"\n")
                    tally.flying = (step, value)
                    tally.inside += 1
                    time.sleep(chance.choice([0, 0.0005, 0.001, 0.002, 0.004, 0.008]))
                else:
                    answer = program.say(**line)
                    assert "error" not in answer
                    tally.acknowledge(step, value)
                if left == 0:
                    program.kill()
                    break
                left -= 1
    with Program(home) as program:
        tally.compare(program)
        assert program.end() == 0
    return tally


def test_no_acknowledged_answer_is_lost(tmp_path: Path) -> None:
    homes = [Home(tmp_path / name) for name in ("one", "two")]
    for home in homes:
        home.path.mkdir()
    with ThreadPoolExecutor(2) as pool:
        tallies = list(pool.map(live_through, homes, [KILLS // 2] * 2, [SEED, SEED + 1]))
    print(  # noqa: T201
        f"{KILLS // 2 * 2} kills, {sum(one.inside for one in tallies)} of them inside a turn"
        f" ({sum(one.arrived for one in tallies)} of those had been stored):"
        f" 0 of {sum(one.acknowledged for one in tallies)} acknowledged turns lost, none doubled"
    )
    assert all(b"kept note " not in path.read_bytes() for home in homes for path in home.files())
