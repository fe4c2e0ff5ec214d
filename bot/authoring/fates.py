"""What becomes of answers under an edited dialog.

Nothing is worked out here: each answer that could have been given is put into a session of its own, and the
engine is asked what it makes of it (`adopt`, `walk`), as it will be when the person comes back.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, assert_never

from bot.dialogue.adoption import adopt
from bot.dialogue.conditions import Mark
from bot.dialogue.model import (
    Date,
    Dialog,
    Number,
    One,
    Question,
    Scale,
    Section,
    Several,
    Text,
    Weigh,
    Yen,
    YesNo,
)
from bot.dialogue.session import Session
from bot.dialogue.struct import replace
from bot.dialogue.values import Value, Weight
from bot.dialogue.walk import items, walk


class Fate(NamedTuple):
    """Of the answers that were tried, by the words for them."""

    kept: tuple[str, ...]
    again: tuple[str, ...]

    def __str__(self) -> str:
        if not self.again:
            return "answers are kept"
        if not self.kept:
            return "everybody who answered is asked again"
        return f"asked again: who answered {', '.join(self.again)}; all others keep their answers"


def fate(old: Dialog, new: Dialog, question: Question) -> Fate:
    """Of answers to a question of `old` that `new` still asks, perhaps under another name."""
    target = new.questions[new.renamed.get(question.id, question.id)]
    weighed = _weighed(old, new, question, target)
    kept: list[str] = []
    again: list[str] = []
    for words, value in _answers(question):
        session = _answered(old, question, value, weighed)
        alone = _alone(new, target)
        stands = target.id in walk(alone, adopt(alone, session)).known
        (kept if stands else again).append(words)
    return Fate(tuple(dict.fromkeys(kept)), tuple(dict.fromkeys(again)))


def _alone(dialog: Dialog, question: Question) -> Dialog:
    """The question with nothing but what it weighs, so that no other condition has a say."""
    sources = question.kind.of if isinstance(question.kind, Weigh) else ()
    asked = [dialog.questions[name] for name in (*sources, question.id) if name in dialog.questions]
    return replace(dialog, sections=(Section("alone", "", tuple(replace(one, when=None) for one in asked)),))


def _answered(dialog: Dialog, question: Question, value: Value | Mark, weighed: frozenset[str]) -> Session:
    """`weighed`: the questions that have an answer too, since their options are weighed now or were."""
    answers: dict[str, Value | Mark] = {name: _whole(dialog.questions[name]) for name in weighed}
    if isinstance(question.kind, Weigh) and isinstance(value, str):
        value = tuple(Weight(item, 3, value) for item in items(question.kind, answers))
    answers[question.id] = Mark.WITHHELD if question.private else value
    return Session(dialog.id, answers, {name: dialog.questions[name].stamp for name in answers})


def _whole(question: Question) -> Value:
    """As many options as can be chosen together."""
    names = tuple(option for option, one in question.by_id.items() if not one.alone)
    return names if isinstance(question.kind, Several) else names[0]


def _weighed(old: Dialog, new: Dialog, question: Question, target: Question) -> frozenset[str]:
    before = question.kind.of if isinstance(question.kind, Weigh) else ()
    after = target.kind.of if isinstance(target.kind, Weigh) else ()
    return frozenset(
        name
        for name, one in old.questions.items()
        if one.by_id and (name in before or new.renamed.get(name, name) in after)
    )


def _answers(question: Question) -> Iterator[tuple[str, Value | Mark]]:
    """Every option, and the ends of every range. Of a `weigh`, a path in place of the answer."""
    match question.kind:
        case One(options) | YesNo(options) | Weigh(paths=options):
            yield from ((option.id, option.id) for option in options)
        case Several(options):
            yield from ((option.id, (option.id,)) for option in options)
        case Scale(least, most) | Number(least, most) | Yen(least, most):
            yield from ((f"{number:,}", number) for number in (least, (least + most) // 2, most))
        case Date(earliest, latest):
            yield from ((day.iso, day) for day in (earliest, latest))
        case Text(most):
            yield from ((f"{length} characters", "x" * length) for length in (1, most))
        case kind:
            assert_never(kind)
    if question.skippable:
        yield "with skip", Mark.SKIPPED
