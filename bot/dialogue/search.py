"""Full-text search: which cards a text is about, by titles, the authors' other words, and what they say.

The ranking is BM25 (Robertson and Zaragoza, 2009) over stems, with words that mean the same made one. All
that can be worked out beforehand is in the `Index`, which is made with the dialog: what a word adds to the
score of a card is one number, and a search adds up a few of them. The authors' own phrases ("who pays my
flight") count once more where the text holds them. A word that no card knows may be a slip for one that is.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log
from typing import Final

from bot.dialogue.slips import correct
from bot.dialogue.struct import Struct
from bot.dialogue.wording import normalize, word_set


class Entry(Struct, frozen=True):
    """What can be found. `names`: its title and the other words for it; `text`: what it says."""

    id: str
    names: tuple[str, ...]
    text: str = ""


class Hit(Struct, frozen=True):
    """`whole`: the text is one of its names. `named`: it holds one; `alone`: and nothing else that says much.

    `share`, 0 to 1: how much of the text it knows.
    """

    id: str
    score: float
    whole: bool
    named: bool
    alone: bool
    share: float


Way = tuple[str, ...]


class Index(Struct, frozen=True):
    """`impacts`: by word, the number of an entry and what it adds to its score in thousandths, in turn.

    Scores are on one scale for any number of entries. All in a row, as every start of the program reads it.
    `rarity`: by word, 0 to 1. `ways`: names by their first word, each with its entry. `same`: phrases of one
    meaning by their first word, longest first, each with the word that stands for it. `spelt`: the words of
    names by their first letter, for slips.
    """

    entries: tuple[str, ...] = ()
    impacts: Mapping[str, tuple[int, ...]] = {}
    rarity: Mapping[str, float] = {}
    ways: Mapping[str, tuple[tuple[Way, int], ...]] = {}
    same: Mapping[str, tuple[tuple[Way, str], ...]] = {}
    spelt: Mapping[str, tuple[str, ...]] = {}


def make_index(entries: Iterable[Entry], same: Iterable[Sequence[str]] = ()) -> Index:
    """`same`: groups of words or phrases that mean the same."""
    entries = tuple(entries)
    groups = _groups(same)
    named = [[_meanings(stems_of(name), groups) for name in entry.names] for entry in entries]
    counts = [
        _weigh(names, _meanings(stems_of(entry.text), groups))
        for names, entry in zip(named, entries, strict=True)
    ]
    spread = Counter(word for count in counts for word in count)
    rarest = _rarity(len(entries), 0)
    rarity = {word: _rarity(len(entries), n) / rarest for word, n in spread.items()}
    usual = sum(sum(count.values()) for count in counts) / max(len(counts), 1)
    impacts: dict[str, list[int]] = defaultdict(list)
    for number, count in enumerate(counts):
        much = _FADE * (1 - _EVEN + _EVEN * sum(count.values()) / usual)
        for word, times in count.items():
            impacts[word] += (number, round(rarity[word] * times * (_FADE + 1) / (times + much) * _FINE))
    ways = defaultdict(set)
    for number, names in enumerate(named):
        for way in filter(None, names):
            ways[way[0]].add((way, number))
    words = {word for entry in entries for name in entry.names for word in normalize(name).split()}
    words |= {word for group in same for phrase in group for word in normalize(phrase).split()}
    spelt = defaultdict(list)
    for word in sorted(word for word in words if len(word) > _SHORT):
        spelt[word[0]].append(word)
    return Index(
        tuple(entry.id for entry in entries),
        {word: tuple(found) for word, found in impacts.items()},
        rarity,
        {first: tuple(sorted(found)) for first, found in ways.items()},
        groups,
        {letter: tuple(found) for letter, found in spelt.items()},
    )


def search(index: Index, text: str) -> tuple[Hit, ...]:
    """Best first. Only the first words of a long text are looked at."""
    words = normalize(text[:_LONGEST]).split()[:_MOST_WORDS]
    if not text.isascii():
        words = [part for word in words for part in _parts(index, word)][:_MOST_WORDS]
    stems = [_stem_meant(index, word) for word in words]
    said = _meanings(stems, index.same)
    known = [word for word in dict.fromkeys(said) if word not in LIGHT]
    scores: dict[int, float] = defaultdict(float)
    shares: dict[int, float] = defaultdict(float)
    for word in known:
        rarity = index.rarity.get(word, 0.0)
        row = iter(index.impacts.get(word, ()))
        for number, impact in zip(row, row, strict=True):
            scores[number] += impact / _FINE
            shares[number] += rarity
    named: dict[int, tuple[bool, bool]] = {}
    for number, way, whole in _names_in(index, said, len(known)):
        worth = sum([index.rarity.get(word, 0.0) for word in way if word not in LIGHT])
        if worth or whole:
            scores[number] += worth * _NAMED + (_WHOLE if whole else 0.0)
            before = named.get(number, (False, False))
            named[number] = (before[0] or whole, before[1] or set(known) <= set(way))
    total = sum([index.rarity.get(word, _UNKNOWN) for word in known])
    best = sorted(scores.items(), key=lambda one: (-one[1], one[0]))[:_MOST]
    return tuple(
        Hit(
            index.entries[number],
            score,
            *((named[number][0], True, named[number][1]) if number in named else (False, False, False)),
            shares[number] / total if total else 1.0,
        )
        for number, score in best
    )


def _names_in(index: Index, said: Way, known: int) -> Iterator[tuple[int, Way, bool]]:
    """Entries with a name that the text holds, or that begins with all of it; and whether it is all of it."""
    for at, word in enumerate(said):
        following = said[at + 1] if at + 1 < len(said) else None
        for way, number in index.ways.get(word, ()):
            if len(way) > 1 and way[1] != following:
                continue  # most of them, which then cost no slice
            begun = at == 0 and known > 1 and way[: len(said)] == said
            if begun or said[at : at + len(way)] == way:
                yield number, way, begun or len(way) == len(said)


def _parts(index: Index, word: str) -> Iterator[str]:
    """A word of a language without gaps, cut at what is known in it: "年金は いくら" knows "年金"."""
    if word.isascii():
        yield word
        return
    at = before = 0
    while at < len(word):
        ends = range(min(len(word), at + _LONGEST_PART), at + 1, -1)
        end = next((end for end in ends if _knows(index, word[at:end])), 0)
        if end:
            yield from filter(None, (_little(word[before:at]), word[at:end]))
            before = end
        at = end or at + 1
    if before < len(word):
        yield word if before == 0 else _little(word[before:])


def _little(rest: str) -> str:
    """What stands between known words. Endings and particles, in hiragana alone, say as little as "it"."""
    return _LITTLE if rest and all("ぁ" <= sign <= "ん" for sign in rest) else rest


def _knows(index: Index, word: str) -> bool:
    return word in index.same or word in index.rarity


def stems_of(text: str) -> tuple[str, ...]:
    return tuple([stem(word) for word in normalize(text).split()])


def stem(word: str) -> str:
    """Without the common endings, so that "renewing", "renews" and "renewed" are one. It need be no word."""
    if len(word) <= _SHORT or not word.isascii() or word in _AS_THEY_ARE:
        return word
    for ending, put in _ENDINGS.get(word[-1], ()):
        if word.endswith(ending) and len(word) - len(ending) + len(put) >= _SHORT:
            word = word[: -len(ending)] + put
            break
    if len(word) > _SHORT and word[-1] == word[-2] and word[-1] not in "aeiousl":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > _SHORT else word


def _groups(same: Iterable[Sequence[str]]) -> dict[str, tuple[tuple[Way, str], ...]]:
    found = defaultdict(list)
    for group in same:
        for phrase in group:
            if way := stems_of(phrase):
                found[way[0]].append((way, f"={normalize(group[0])}"))
    return {first: tuple(sorted(ways, key=lambda one: (-len(one[0]), one))) for first, ways in found.items()}


def _meanings(stems: Sequence[str], same: Mapping[str, tuple[tuple[Way, str], ...]]) -> Way:
    """With one word for all that mean the same."""
    said: list[str] = []
    at = 0
    while at < len(stems):
        for way, meaning in same.get(stems[at], ()):
            if tuple(stems[at : at + len(way)]) == way:
                said.append(meaning)
                at += len(way)
                break
        else:
            said.append(stems[at])
            at += 1
    return tuple(said)


def _rarity(entries: int, having: int) -> float:
    """How much a word tells that so many of the entries have."""
    return log(1 + (entries - having + 0.5) / (having + 0.5))


def _weigh(names: Sequence[Way], text: Way) -> dict[str, float]:
    """How often each word stands there; in the title it counts most, in a name more than in the text."""
    count: dict[str, float] = defaultdict(float)
    for way, worth in (*((name, _IN_NAME) for name in names[1:]), *((name, _IN_TITLE) for name in names[:1])):
        for word in set(way):
            count[word] += worth
    for word in text:
        count[word] += 1.0
    return {word: times for word, times in count.items() if word not in LIGHT}


def _stem_meant(index: Index, word: str) -> str:
    """Of the word, or of the one known word that it must be a slip for."""
    short = stem(word)
    known = short in index.rarity or short in index.same or word in LIGHT
    if known or len(word) <= _SHORT or not word.isascii():
        return short
    return stem(correct(word, index.spelt.get(word[0], ())))


_FINE: Final = 1_000
_LONGEST: Final = 1_000
_MOST_WORDS: Final = 60
_LONGEST_PART: Final = 8
_LITTLE: Final = "it"
_MOST: Final = 5
_SHORT: Final = 3
_FADE, _EVEN = 2.0, 0.3
"""k1 and b of BM25: how soon more of the same word adds nothing, and how much long entries are held back."""
_IN_TITLE, _IN_NAME = 4.0, 2.0
_NAMED, _WHOLE = 0.8, 2.0
_UNKNOWN: Final = 0.75
"""The rarity of a word that no entry has, on a scale from 0 to 1: it may be one that says little."""
_ENDINGS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "s": (
        ("ations", "at"), ("nesses", ""), ("ness", ""), ("ments", ""), ("ings", ""), ("ies", "i"),
        ("ers", "er"), ("es", ""), ("s", ""),
    ),
    "n": (("ation", "at"),),
    "t": (("ment", ""), ("iest", "i")),
    "g": (("ing", ""),),
    "d": (("ied", "i"), ("ed", "")),
    "y": (("ly", ""), ("y", "i")),
}  # fmt: skip
"""By their last letter; of those, the first that is there."""
_AS_THEY_ARE: Final = word_set(
    "this was his has does jetaa thing things nothing something anything everything morning evening bring"
)
_STANDING: Final = word_set(
    "i im ive id ill a an the my me you your it its is am are was were be been do does did to of in on"
    " at for and or but if so that this they them their there he she we our us can could will would"
    " shall should may might what who when where how why which have has had get got with from about as"
    " by not no just any some hi hello please pls ok oh um ah la lah leh po eh innit yall shld thing"
)
LIGHT: Final = frozenset(map(stem, _STANDING))
"""Stems of words that stand everywhere. They count in a name, and not by themselves."""
