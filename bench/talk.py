"""The talk that is measured: a made-up dialog of any length, and what a person says in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot.dialogue.conditions import In
from bot.dialogue.events import Event, OptionChosen, RestartAsked
from bot.dialogue.model import Dialog, One, Option, Question, Section
from bot.dialogue.phrases import PHRASES
from bot.dialogue.session import Session
from bot.dialogue.template import Template

AT = datetime(2027, 1, 5, 11, 0, tzinfo=UTC)
SORTS = ("red", "blue", "old", "new")
OPTIONS = tuple(Option(f"option_{n}", f"The {sort} thing") for n, sort in enumerate(SORTS))


def phrases() -> Mapping[str, Template]:
    words = {key: key + "".join(f" {{{name}}}" for name in names) for key, names in PHRASES.items()}
    words["months"] = ", ".join(map(str, range(1, 13)))
    return {key: Template.parse(text) for key, text in words.items()}


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


def answered(what: Dialog, count: int) -> Session:
    """The first questions answered, within this hour, so that all of them apply."""
    given = list(what.questions.values())[:count]
    answers = {question.id: "option_1" for question in given}
    stamps = {question.id: question.stamp for question in given}
    return Session(what.id, answers, stamps, turn=len(given), seen=int(AT.timestamp()) // 3600)


def half_way(what: Dialog) -> Session:
    """Half of the questions answered, so that a step has both a past and a future to walk."""
    return answered(what, len(what.questions) // 2)


def document(size: int = 2_000) -> dict[str, Any]:
    """A stored session of just so many bytes of JSON or a little more: some 44 answers."""
    what = dialog(100)
    sessions = (answered(what, count).to_dict() for count in range(len(what.questions)))
    return next(session for session in sessions if len(json.dumps(session)) >= size)


def events(what: Dialog) -> tuple[Event, ...]:
    """A whole talk and the way back to its beginning: each event changes what is stored."""
    answers = [OptionChosen(AT, (f"option_{n % 2}",)) for n in range(len(what.questions))]
    return (*answers, RestartAsked(AT), OptionChosen(AT, ("offer:yes",)))
