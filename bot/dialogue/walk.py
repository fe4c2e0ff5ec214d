"""The path: which steps apply, which question is open. A pure function of the dialog and the answers.

The clock is not among its inputs, nor is any cursor: two people with the same answers are at the same place.

A walk is on the way of every answer, and its cost grows with the dialog. So it takes at once all answers that
stand, and then judges, in the dialog's order, only the steps that hinge on others; see `model.Plan`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import filterfalse, islice

from bot.dialogue.conditions import Known, Mark
from bot.dialogue.model import Dialog, Question, Step, Weigh
from bot.dialogue.session import Session
from bot.dialogue.values import Value, Weight


class Path:
    """Where a person stands. Readers never change it; `after` gives the next one.

    `known`: every answer that counts, those beyond the open question included. `open`: the first open
    question, None at the end. `remaining`: the open questions whose conditions hold now.
    """

    __slots__ = ("_aside", "_off", "_plan", "_silent", "known", "open", "remaining")
    _aside: dict[str, Value | Mark]
    _off: set[str]
    _silent: set[str]

    def __init__(
        self,
        dialog: Dialog,
        known: dict[str, Value | Mark],
        before: Path | None = None,
        start: int = 0,
        rank: int = 0,
    ) -> None:
        """`known` comes with every answer that stands by itself; what hinges on others is judged here.

        With `before`, only from row `start` of the plan on, and no question of a lower `rank` is open.
        """
        plan = self._plan = dialog.plan
        off: set[str] = before._off.copy() if before else set()
        silent: set[str] = before._silent.copy() if before else set()
        aside: dict[str, Value | Mark] = before._aside.copy() if before else {}
        self._off, self._silent, self._aside = off, silent, aside
        for _, name, asks, need, among, test, weigh in plan.hinged[start:] if start else plan.hinged:
            if (
                known.get(need) in among
                if among is not None
                else (not need or need in known) and (test is None or test(known) is True)
            ):
                if before is not None:  # else nothing is set aside yet
                    if not asks:
                        silent.discard(name)
                        continue
                    if name in off:
                        off.remove(name)
                    if name in aside:
                        known.setdefault(name, aside.pop(name))  # a newer answer comes with `after`
                if weigh is not None and name in known and not _weighed(weigh, known[name], known):
                    aside[name] = known.pop(name)
            elif asks:
                off.add(name)
                if name in known:
                    aside[name] = known.pop(name)
            else:
                silent.add(name)
        self.known: Known = known
        self.open: Question | None = None
        for name in filterfalse(known.__contains__, islice(plan.asked, rank, None)):
            if name not in off:
                self.open = dialog.questions[name]
                break
        self.remaining = len(plan.asked) - len(off) - len(known)

    @property
    def answered(self) -> int:
        return len(self.known)

    def applies(self, step: Step) -> bool:
        """Whether its conditions hold now, wherever the open question is."""
        return step.id not in self._off and step.id not in self._silent

    def steps(self, after: Question | None = None) -> tuple[Step, ...]:
        """Those that apply, up to and with the open question; from behind `after`, if given."""
        plan = self._plan
        start = 0 if after is None else plan.position[after.id] + 1
        end = len(plan.steps) if self.open is None else plan.position[self.open.id] + 1
        return tuple([step for step in plan.steps[start:end] if self.applies(step)])

    def steps_behind(self, question: Question) -> Iterator[Step]:
        """Those behind it that apply, up to the next question, wherever the open one is."""
        for step in self._plan.steps[self._plan.position[question.id] + 1 :]:
            if isinstance(step, Question):
                return
            if self.applies(step):
                yield step

    def parked(self) -> Mapping[str, Value | Mark]:
        """Answers that are kept and do not count, since their questions do not apply now."""
        aside = self._aside
        return {name: value for name, value in aside.items() if name in self._off} if aside else aside

    def questions(self) -> tuple[Question, ...]:
        return tuple(step for step in self.steps() if isinstance(step, Question))

    def after(self, dialog: Dialog, session: Session, question: Question) -> Path:
        """The path once `session` has another answer to `question`, and to no other question.

        Conditions name earlier steps alone, so nothing before the question can have changed.
        """
        if not self.applies(question):
            return walk(dialog, session)
        known = dict(self.known)
        value = session.answers[question.id]
        known[question.id] = session.overlay.get(question.id, value) if value is Mark.WITHHELD else value
        plan = self._plan
        start = bisect_left(plan.hinged, (plan.position[question.id],))
        rank = plan.rank[question.id] if question is self.open else 0
        return Path(dialog, known, self, start, rank)


def walk(dialog: Dialog, session: Session) -> Path:
    """Follow the answers from the start. A condition that is not known to hold does not hold."""
    stamps = session.stamps
    if stamps.items() <= dialog.plan.stamps.items():
        known = dict(session.answers)
    else:
        questions = dialog.questions
        known = {
            name: value
            for name, value in session.answers.items()
            if name in questions and questions[name].stands(stamps[name], value)
        }
    for name, value in session.overlay.items():
        if known.get(name) is Mark.WITHHELD:
            known[name] = value
    return Path(dialog, known)


def _weighed(kind: Weigh, value: Value | Mark, known: Known) -> bool:
    """Whether every item to be weighed has its weight."""
    if not isinstance(value, tuple):
        return True
    return {weight.item for weight in value if isinstance(weight, Weight)}.issuperset(items(kind, known))


def items(kind: Weigh, known: Known) -> tuple[str, ...]:
    """What is to be weighed: "step.option" for each option chosen at the questions that it draws on."""
    found: list[str] = []
    for step in kind.of:
        value = known.get(step)
        chosen = (value,) if isinstance(value, str) else value if isinstance(value, tuple) else ()
        found += [f"{step}.{option}" for option in chosen]
    return tuple(found)


def current(dialog: Dialog, session: Session, path: Path) -> Question | None:
    """The question that the person is at: the reopened one while its answer counts, else the open one."""
    reopened = session.reopened
    if reopened is not None and reopened in path.known and reopened in dialog.questions:
        return dialog.questions[reopened]
    return path.open
