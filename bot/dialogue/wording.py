"""The words of an answer, and the ways in which an option can be said.

Numbers, places in a list, and "do not" and its like have one spelling each. Some words carry no weight
("I think", "please"); what is left without them is the core, by which answers and options are compared. An
option can be said by its label, its id, its author's other words, or a part of the label ("ALT" and
"assistant language teacher" for "ALT (assistant language teacher)").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from bot.dialogue.numerals import CARDINALS, ORDINALS
from bot.dialogue.patterns import compiled
from bot.dialogue.reading import fold
from bot.dialogue.struct import Struct


class Spoken(Struct, frozen=True):
    """One option, and its author's other ways to say it."""

    id: str
    label: str
    also: tuple[str, ...] = ()


class Way(Struct, frozen=True):
    """One way to say an option, in words; `core` is without the words that carry no weight."""

    option: str
    words: tuple[str, ...]
    core: tuple[str, ...]
    whole: bool  # the label, the id or the author's own words, and not a part of the label


class Menu(Struct, frozen=True):
    """Options with every way to say each: worked out once for those that are the same to everybody.

    `labels`: the words of each option's label. `known`: all words in the ways, and those for places in the
    list, by their first letter, for slips.
    """

    options: tuple[Spoken, ...]
    ways: tuple[Way, ...]
    labels: Mapping[str, tuple[str, ...]]
    whole: Mapping[tuple[str, ...], tuple[str, ...]]
    """Words of a whole way -> the options that are said so."""
    known: Mapping[str, tuple[str, ...]]
    run_together: tuple[tuple[str, str, tuple[str, ...]], ...]
    """Each way's option, its core without gaps, and the figures in that."""

    @classmethod
    def of(cls, options: Iterable[Spoken]) -> Menu:
        options = tuple(options)
        ways = tuple(ways_of(options))
        whole: dict[tuple[str, ...], tuple[str, ...]] = {}
        for way in ways:
            if way.whole and way.option not in whole.get(way.words, ()):
                whole[way.words] = (*whole.get(way.words, ()), way.option)
        labels = {option.id: words_of(fold(option.label)) for option in options}
        known: dict[str, tuple[str, ...]] = {}
        places = {word for word, place in ORDINALS.items() if place <= len(options)}
        for word in sorted(places.union(*(way.words for way in ways))):
            known[word[0]] = (*known.get(word[0], ()), word)
        cores = {(way.option, "".join(way.core)) for way in ways}
        together = tuple((option, core, tuple(re.findall("[0-9]+", core))) for option, core in sorted(cores))
        return cls(options, ways, labels, whole, known, together)


@lru_cache(maxsize=8)
def normalize(text: str) -> str:
    """The words alone: folded, without punctuation and emoji ("I’m  FINE!" and "im fine" are one).

    What a person wrote is asked about by a dozen readers in one step, so it is remembered for as long: the
    engine clears it away at the end of each (`normalize.cache_clear`).
    """
    if text.isascii():
        return " ".join(ungroup(text.lower()).translate(_UNSPOKEN).split())
    plain = ungroup(fold(text)).replace("'", "")
    return " ".join(compiled(_WORD).findall(plain))


def ungroup(said: str) -> str:
    """Without the commas in numbers: "120,000" is one number."""
    return compiled(_GROUPED).sub("", said) if "," in said else said


def ways_of(options: Sequence[Spoken]) -> list[Way]:
    """Every way to say each option, in the options' order; the whole ones of an option before its parts."""
    ways = []
    for option in options:
        label = fold(option.label)
        whole = [label, re.sub(r"[_.-]", " ", option.id), *map(fold, option.also)]
        parts = [
            part for part in compiled(_PARTS).split(label) if part and not set(words_of(part)) <= FILLERS
        ]
        for n, way in enumerate([*whole, *parts]):
            if (words := words_of(way)) and (n < len(whole) or not all(word.isdigit() for word in words)):
                ways.append(Way(option.id, words, core_of(words), n < len(whole)))
    return ways


def words_of(said: str) -> tuple[str, ...]:
    """Words with one spelling for numbers, places in a list, and "do not" and its like."""
    plain = normalize(said)
    if not plain.isascii():
        plain = compiled(_POLITE).sub("", plain)
    for sign, pattern, put in _SPELLINGS:
        if sign in plain:
            plain = compiled(pattern).sub(put, plain)
    return tuple([FIGURES.get(word, word) for word in plain.split()])


def core_of(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words that carry weight; all of them, when none does."""
    core = tuple([word for word in words if word not in FILLERS]) or words
    return core[:-1] if len(core) > 1 and core[-1] in ("one", "ones") else core


def word_set(words: str) -> frozenset[str]:
    """The words that stand between the spaces."""
    return frozenset(words.split())


_UNSPOKEN: Final[Mapping[int, str]] = {
    code: "" if chr(code) in "'`" else " " for code in range(128) if not chr(code).isalnum()
}
_WORD: Final = r"[^\W_]+"
_GROUPED: Final = r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))"
FIGURES: Final = {word: str(n) for word, n in CARDINALS.items() if n != 1} | {
    word: str(n) + {1: "st", 2: "nd", 3: "rd"}.get(n, "th") for word, n in ORDINALS.items()
}
"""The one spelling of a number, or of a place in a list, that was written as a word."""
_VERBS: Final = "do|does|did|is|are|am|was|were|would|could|should|has|have|had"
_SPELLINGS: Final = (  # letters without which the pattern cannot fit, the pattern, what is put
    ("nt", rf"\b(?:{_VERBS}|ca|wo|ai)nt\b", "not"),
    ("not", rf"\b(?:{_VERBS}|can|will) ?not\b", "not"),
    ("no one", r"\bno one\b", "noone"),
    ("one ", r"\bone (?=(?:hour|day|week|month|term|year|time|person|school)\b)", "1 "),
    ("was", r"\b(?:it|that) was\b", "its"),
    ("ish", r"\b([0-9]+) ?ish\b", r"\1"),
)
_POLITE: Final = r"(?<=\w)(?:なん|ん|の)?(?:です(?:ね|よ)?|だ?と(?:思います|思う)|でしょう|かな)$"
_PARTS: Final = r"[()\[\]/:;]|\s-\s|\bor\b"
FILLERS: Final = word_set(
    "i im ive id ill am a an the its it is thats be been would will say said think guess believe suppose"
    " probably maybe perhaps definitely please pls plz thanks thx thank you pick choose chose select go"
    " with take option answer choice number num just well um uh hmm oh so me my mine our to for at in of"
    " on as by do does did are have has both also mostly mainly about around only honestly tbh lol haha"
    " mate innit la lah leh po eh です だ と思います"
)
"""Words that carry no weight."""

CONTRAST: Final = word_set(
    "but or if unless though although except used wish want wanted hope before was were former formerly ex"
    " almost than versus vs either"
)
"""Words after which the rest may turn what is said, or compare it, or put it in the past."""
