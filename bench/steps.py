"""(a) CPU of one step of the engine against json.dumps + json.loads of a 2 KB dict, in the same run."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from bot.dialogue.conditions import In
from bot.dialogue.engine import step
from bot.dialogue.events import OptionChosen
from bot.dialogue.model import Dialog, One, Option, Question, Section
from bot.dialogue.phrases import PHRASES
from bot.dialogue.session import Session
from bot.dialogue.template import Template

AT = datetime(2027, 1, 5, 11, 0, tzinfo=UTC)
OPTIONS = tuple(Option(f"option_{n}", f"The option number {n}") for n in range(4))


def phrases() -> Mapping[str, Template]:
    return {
        key: Template.parse(key + "".join(f" {{{name}}}" for name in names)) for key, names in PHRASES.items()
    }


def dialog(questions: int) -> Dialog:
    """Choices in sections of ten; every third question has a condition on the one before it."""
    sections = []
    for first in range(0, questions, 10):
        steps = tuple(
            Question(
                f"question_{n}",
                f"section_{first}",
                One(OPTIONS),
                Template.parse(f"What is your answer to question {n}?"),
                f"Question {n}",
                Template.parse("It changes what comes next."),
                when=In(f"question_{n - 1}", frozenset(("option_0", "option_1"))) if n % 3 == 2 else None,
            )
            for n in range(first, min(first + 10, questions))
        )
        sections.append(Section(f"section_{first}", f"Section {first}", steps))
    sections.append(Section("summary", "Summary", (), closing=True))
    return Dialog("bench", "Bench", tuple(sections), phrases())


def half_way(what: Dialog) -> Session:
    """Half of the questions answered, so that a step has both a past and a future to walk."""
    given = list(what.questions.values())[: len(what.questions) // 2]
    answers = {question.id: "option_1" for question in given}
    stamps = {question.id: question.stamp for question in given}
    return Session(what.id, answers, stamps, turn=len(given))


def document() -> dict[str, str]:
    """A dict whose JSON is 2 KB: about 40 answers with their ids."""
    return {f"question_{n:02}": f"an answer of about thirty bytes {n:02}" for n in range(40)}


def cpu_of(deed: Callable[[], object], count: int) -> float:
    """Seconds of CPU for one call."""
    start = time.process_time()
    for _ in range(count):
        deed()
    return (time.process_time() - start) / count


def step_ratio(questions: int, rounds: int = 15, count: int = 400) -> tuple[float, float, float]:
    """Medians of interleaved rounds: seconds a step, seconds of the floor, and their ratio."""
    what = dialog(questions)
    session = half_way(what)
    event = OptionChosen(AT, ("option_2",))
    data = document()
    steps, floors, ratios = [], [], []
    for _ in range(rounds):
        floors.append(cpu_of(lambda: json.loads(json.dumps(data)), count))
        steps.append(cpu_of(lambda: step(what, session, event), count))
        ratios.append(steps[-1] / floors[-1])
    return statistics.median(steps), statistics.median(floors), statistics.median(ratios)
