"""From what was typed or pressed to a value of the open question, kind by kind."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Final, assert_never

from bot.dialogue.dates import read_date
from bot.dialogue.matching import Menu, Spoken, normalize, read_choice, read_choices
from bot.dialogue.model import (
    RATINGS,
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
from bot.dialogue.patterns import compiled
from bot.dialogue.reading import LONGEST, Reading, Sure, Unread, Unsure, fold, unsure
from bot.dialogue.values import Value
from bot.dialogue.verbs import asks_outright
from bot.dialogue.words import Words


def spoken(options: Iterable[Option]) -> tuple[Spoken, ...]:
    return tuple(Spoken(option.id, option.label, option.also) for option in options)


@lru_cache(maxsize=4096)
def _menu(question: Question) -> Menu:
    """Of the dialog's own words, so that it may be remembered."""
    match question.kind:
        case One(options) | YesNo(options) | Several(options):
            return Menu.of(spoken(options))
        case Scale(least, most, low, high):
            rungs = [Spoken(str(n), str(n)) for n in range(least, most + 1)]
            rungs[0] = Spoken(str(least), str(least), (low,))
            rungs[-1] = Spoken(str(most), str(most), (high,))
            return Menu.of(rungs)
        case _:
            return Menu.of(())


@lru_cache(maxsize=4096)
def _exact(question: Question) -> frozenset[str]:
    kind = question.kind
    options = kind.options if isinstance(kind, One | Several | YesNo) else ()
    return frozenset(normalize(way) for option in options for way in (option.label, *option.also))


def option_words(question: Question) -> frozenset[str]:
    """All words in the ways to say its options."""
    return frozenset(word for words in _menu(question).known.values() for word in words)


def is_exact(question: Question, text: str) -> bool:
    """Whether the text is an option as its author says it, and so neither a question nor an aside."""
    return normalize(text) in _exact(question)


def begins_alike(question: Question, text: str) -> bool:
    """Whether an option begins with the same word, as "How I am treated" does, so that "how" asks nothing."""
    first = normalize(text).partition(" ")[0]
    return not asks_outright(text) and any(way.partition(" ")[0] == first for way in _exact(question))


def read_answer(question: Question, text: str, today: date) -> Reading[Value]:
    """What the text says in answer to the question. The value is not yet tested against its limits.

    A `weigh` is read screen by screen and not here.
    """
    match question.kind:
        case One() | YesNo():
            return read_choice(text, _menu(question))
        case Several() as several:
            return _together(several, read_choices(text, _menu(question)))
        case Scale(least, most):
            if shares := compiled(_SHARE).fullmatch(fold(text[:LONGEST])):
                parts = [int(part) for part in re.findall("[0-9]+", shares[0])]
                return unsure(*(round(least + (most - least) * min(part, 100) / 100) for part in parts))
            return _number(read_choice(text, _menu(question)))
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
        case Weigh() if reason == "rating":
            return words.phrase("unread_number", least=RATINGS[0], most=RATINGS[-1])
        case _:
            return words.phrase("unread")


_SHARE: Final = (
    r"[^0-9]*[0-9]{1,3}(?: ?(?:%|percent))?(?:[^0-9]{1,12}[0-9]{1,3})? ?(?:%|percent|per cent)[^0-9]*"
)
"""A part of the whole, on a scale: "60 or 70 percent"."""
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
