"""From what was typed or pressed to a value of the open question, kind by kind."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import assert_never

from bot.dialogue.dates import read_date
from bot.dialogue.matching import Spoken, read_choice, read_choices
from bot.dialogue.model import (
    Date,
    Number,
    One,
    Option,
    Question,
    Scale,
    Several,
    Text,
    Weigh,
    Yen,
    YesNo,
)
from bot.dialogue.numbers import read_number, read_yen
from bot.dialogue.reading import Reading, Sure, Unread, Unsure
from bot.dialogue.values import Value
from bot.dialogue.words import Words


def spoken(options: Iterable[Option]) -> tuple[Spoken, ...]:
    return tuple(Spoken(option.id, option.label, option.also) for option in options)


def read_answer(question: Question, text: str, today: date) -> Reading[Value]:
    """What the text says in answer to the question. The value is not yet tested against its limits.

    A `weigh` is read screen by screen and not here.
    """
    match question.kind:
        case One(options) | YesNo(options):
            return read_choice(text, spoken(options))
        case Several(options) as several:
            return _together(several, read_choices(text, spoken(options)))
        case Scale(least, most, low, high):
            rungs = [Spoken(str(n), str(n)) for n in range(least, most + 1)]
            rungs[0] = Spoken(str(least), str(least), (low,))
            rungs[-1] = Spoken(str(most), str(most), (high,))
            return _number(read_choice(text, rungs))
        case Number(unit=unit):
            return read_number(text, unit)
        case Yen():
            return read_yen(text)
        case Date():
            return read_date(text, today)
        case Text():
            return Sure(text.strip()) if text.strip() else Unread()
        case Weigh():
            return Unread()
        case _:
            assert_never(question.kind)


def press_answer(question: Question, options: tuple[str, ...]) -> Value | None:
    """The value of pressed options; None where they are not this question's."""
    match question.kind:
        case One() | YesNo():
            return options[0] if len(options) == 1 and options[0] in question.by_id else None
        case Several() as several:
            chosen = frozenset(options)
            if not chosen or not question.accepts(chosen):
                return None
            return in_order(several, chosen)
        case Scale(least, most):
            rungs = {str(number): number for number in range(least, most + 1)}
            return rungs.get(options[0]) if len(options) == 1 else None
        case _:
            return None


def in_order(several: Several, chosen: frozenset[str]) -> tuple[str, ...]:
    """The chosen options in the question's order. One that stands alone sends the others away."""
    alone = [option.id for option in several.options if option.alone and option.id in chosen]
    return (alone[0],) if alone else tuple(o.id for o in several.options if o.id in chosen)


def complaint(question: Question, reason: str, words: Words) -> str:
    """One sentence that helps, for a text that is no answer to this question."""
    match question.kind:
        case Date():
            key = f"unread_{reason}"
            return words.phrase(key if key in _DATE_COMPLAINTS else "unread_date")
        case Yen():
            return words.phrase("unread_currency" if reason == "currency" else "unread_yen")
        case Number() as counting if reason == "unit":
            return words.phrase("hint_number", unit=counting.shown_unit)
        case Number(least, most) | Scale(least, most):
            return words.phrase("unread_number", least=least, most=most)
        case _:
            return words.phrase("unread")


_DATE_COMPLAINTS = frozenset(("unread_year_only", "unread_no_such_day"))


def beyond_limits(question: Question, words: Words) -> str:
    """The sentence for a value that can be read and cannot be right."""
    match question.kind:
        case Number(least, most) as counting:
            unit = counting.shown_unit
            return words.phrase("out_of_range", least=f"{least} {unit}", most=f"{most} {unit}")
        case Yen(least, most):
            return words.phrase("out_of_range", least=words.yen(least), most=words.yen(most))
        case Date(earliest, latest):
            return words.phrase("out_of_range", least=words.day(earliest), most=words.day(latest))
        case Text(most):
            return words.phrase("too_long", most=most)
        case _:
            return words.phrase("unread")


def _number(reading: Reading[str]) -> Reading[Value]:
    match reading:
        case Sure(value):
            return Sure(int(value))
        case Unsure(candidates):
            return Unsure(tuple(int(candidate) for candidate in candidates))
        case Unread():
            return reading


def _together(several: Several, reading: Reading[Value]) -> Reading[Value]:
    """The same rule for what was typed as for what was pressed."""

    def order(value: Value) -> Value:
        return in_order(several, frozenset(str(v) for v in value)) if isinstance(value, tuple) else value

    match reading:
        case Sure(value):
            return Sure(order(value))
        case Unsure(candidates):
            return Unsure(tuple(dict.fromkeys(order(candidate) for candidate in candidates)))
        case Unread():
            return reading
