"""One option out of several, by a number, by yes or no, or by its words.

The readers stand in an order, and the first that knows the answer has it: a number or a place in the list, a
whole label, yes or no, a whole label without the words that carry no weight, a part of a label, an option
named among other words, a misspelling. Words of doubt ("not sure, maybe ALT"), of contrast, and about other
people ("my friend is an ALT") leave an answer unsure. What a "not" turns is never meant; what stands before
it, or after a "but", may be.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from bot.dialogue.patterns import compiled
from bot.dialogue.positions import read_position
from bot.dialogue.reading import MOST_CANDIDATES, NEGATION, Reading, Sure, Unread, unsure
from bot.dialogue.slips import correct, is_clear_slip, match_likeness
from bot.dialogue.wording import (
    CONTRAST,
    FIGURES,
    FILLERS,
    Menu,
    Way,
    core_of,
    ungroup,
    word_set,
    words_of,
)
from bot.dialogue.yes_no import plain_yes_no, read_yes_no


def read_one(said: str, menu: Menu) -> Reading[str]:
    """The id of the one option that folded text means."""
    words, options, ways = words_of(said), menu.options, menu.ways
    if not words or not options:
        return Unread()
    numbered = read_position(ungroup(said), words, menu)
    if numbered is not None:
        return numbered
    if all(word.isdigit() for word in words):
        return Unread()  # "-2", "1.5", "1/2"
    if same := _only(menu.whole.get(words, ())):
        return same
    if yes_or_no := read_yes_no(said, words, options):
        return yes_or_no
    if words[0] in _LEADS and len(words) > 1 and not {"yes", "no"}.intersection(o.id for o in options):
        words = words[1:]  # "nah, my boe is fine"
    if exact := read_exact(words, menu) or read_exact(plain_yes_no(words), menu):
        return exact
    if not _sure_words(words):
        return _only(way.option for way in ways if not _sure_words(way.words)) or Unread()
    if (rest := tuple(compiled(_DOUBT).sub(" ", " ".join(words)).split())) != words:
        reading = _match(rest, ways) if rest else Unread()
        return unsure(reading.value) if isinstance(reading, Sure) else reading
    reading = _match(words, ways)
    if isinstance(reading, Sure) or (isinstance(reading, Unread) and reading.reason):
        return reading
    better = _match_misspelt(words, menu)
    return better if isinstance(reading, Unread) or isinstance(better, Sure) else reading


def read_exact(words: tuple[str, ...], menu: Menu) -> Reading[str] | None:
    """By a whole label, id or other way to say an option, and by nothing less."""
    if same := _only(menu.whole.get(words, ())):
        return same
    core = core_of(words)
    near = _only([way.option for way in menu.ways if way.whole and way.core == core])
    # "no" to "where is the form now?" may be "I said no" or "it has not come".
    return unsure(near.value) if isinstance(near, Sure) and words in (("yes",), ("no",)) else near


def is_doubt(text: str) -> bool:
    """Whether it says that the answer is not known, or not at hand, or all the same."""
    words = words_of(text)
    if not words:
        return _SHRUG in text
    return not _sure_words(words) or compiled(_UNKNOWN).search(" ".join(words)) is not None


def _sure_words(words: tuple[str, ...]) -> list[str]:
    """What is left without doubt, and without the words that carry no weight."""
    said = " ".join(words)
    doubtless = compiled(_DOUBT).sub(" ", said)
    return [word for word in doubtless.split() if word not in FILLERS] if doubtless != said else [said]


def _only(found: Iterable[str]) -> Reading[str] | None:
    different = list(dict.fromkeys(found))
    if not different:
        return None
    return Sure(different[0]) if len(different) == 1 else unsure(*different)


def _match(words: tuple[str, ...], ways: Sequence[Way]) -> Reading[str]:
    """By the words that carry weight: the same, some of an option's, or an option's among others."""
    core = core_of(words)
    same = _only(way.option for way in ways if way.core == core)
    if same is not None:
        return same
    named = find_mentions(core, ways)
    within = {word for _, way in named for word in way.core}  # the "nothing" of "nothing changed"
    if NEGATION.search(" ".join(word for word in words if word not in within)):
        return _match_negated(core, named, ways)
    if part := _read_part_of_label(core, ways):
        return part
    if not named:
        return _match_within("".join(core), ways)
    found = list(dict.fromkeys(way.option for _, way in named))
    if len(found) > MOST_CANDIDATES:
        return Unread()
    spoken = len({start + n for start, way in named for n in range(len(way.core))})
    plain = len(found) == 1 and not _TURNING & (set(words) - {word for _, way in named for word in way.core})
    plain = plain and (spoken == len(core) or not any(word.isdigit() for word in core))  # "2 years ago"
    return Sure(found[0]) if plain and 2 <= spoken >= len(core) - spoken else unsure(*found)


def _match_negated(
    core: tuple[str, ...], named: Sequence[tuple[int, Way]], ways: Sequence[Way]
) -> Reading[str]:
    """What stands before the negation, or after a "but", may be meant; what it turns is not."""
    turned = [n for n, word in enumerate(core) if NEGATION.fullmatch(word)]
    first = turned[0] if turned else 0
    kept = [way.option for start, way in named if start + len(way.core) <= first]
    if "but" in core[first + 1 :] and core[first - 1 : first + 1] != ("anything", "but"):
        after = core[len(core) - core[::-1].index("but") :]
        if not any(NEGATION.search(word) for word in after):
            kept += [way.option for _, way in find_mentions(after, ways)]
    if not kept and len(turned) == 1 and not {"or", "nor", "and"}.intersection(core[first:]):
        # "not an ALT, I am a CIR": what stands nearest is turned, what comes later is put in its place
        kept = list(dict.fromkeys(way.option for start, way in named if start > first))[1:2]
    if not kept and (same := _match_low_end(core, ways)):
        return same
    if not kept:  # "not renew" for "Finish and not renew"
        kept = [way.option for way in ways if _spans(core, way.core)]
    if kept and turned:
        return unsure(*kept)
    return Unread("negative" if named or any(word.isdigit() for word in core) else "")


def _match_low_end(core: tuple[str, ...], ways: Sequence[Way]) -> Reading[str] | None:
    """ "not at all" for "not sure at all": the same beginning and end, with the thing itself left out."""
    if core != _NOT_AT_ALL:
        return None
    return _only(way.option for way in ways if way.whole and (way.core[0], way.core[-1]) == _NOT_AT_ALL)


def _read_part_of_label(core: tuple[str, ...], ways: Sequence[Way]) -> Reading[str] | None:
    """ "public" for "A public school": sure when only that option begins so, and with enough."""
    if len("".join(core)) < 3 and core[0].isascii():
        return None
    own = set(core)
    held = [way for way in ways if own < set(way.core) and not _is_turned(core, way.core)]
    found = list(dict.fromkeys(way.option for way in held))
    if not found or len(found) > MOST_CANDIDATES:
        return None
    begins = any(way.core[: len(core)] == core and 3 * len(core) >= len(way.core) for way in held)
    much = any(2 * len(core) >= len(way.core) and len(core) >= 2 for way in held)
    return Sure(found[0]) if len(found) == 1 and (begins or much) else unsure(*found)


def _match_within(said: str, ways: Sequence[Way]) -> Reading[str]:
    """An option named within words that have no gaps, as Japanese has none; only ever put forward."""
    if said.isascii() or compiled(_JAPANESE_NOT).search(said):
        return Unread()
    names = ((way.option, "".join(way.core)) for way in ways if way.whole)
    found = [option for option, name in names if len(name) > 1 and not name.isascii() and name in said]
    return unsure(*dict.fromkeys(found)) if 0 < len(set(found)) <= MOST_CANDIDATES else Unread()


def _is_turned(core: tuple[str, ...], label: tuple[str, ...]) -> bool:
    """Whether a "not" stands before the words in a label: "renew" in "not renew", no "sent" in "sent no"."""
    return NEGATION.search(" ".join(label[: max(map(label.index, core))])) is not None


def _spans(part: tuple[str, ...], whole: tuple[str, ...]) -> list[int]:
    """Where the part begins in the whole, in one run."""
    return [n for n in range(len(whole) - len(part) + 1) if whole[n : n + len(part)] == part]


def find_mentions(core: tuple[str, ...], ways: Sequence[Way]) -> list[tuple[int, Way]]:
    """Where the words hold an option's whole core, in their order; a mention inside a longer one is none."""
    spans = [
        (start, way)
        for way in ways
        if way.core[0] in core and (len("".join(way.core)) > 2 or not way.core[0].isascii())
        for start in _spans(way.core, core)
    ]
    outer = [
        (start, way)
        for start, way in spans
        if not any(
            other <= start
            and start + len(way.core) <= other + len(longer.core)
            and len(way.core) < len(longer.core)
            for other, longer in spans
        )
    ]
    return sorted(outer, key=lambda one: one[0])


def _match_misspelt(words: tuple[str, ...], menu: Menu) -> Reading[str]:
    ways = menu.ways
    spelt = [correct(word, menu.known.get(word[0], ())) for word in words]
    wrong = [(word, put) for word, put in zip(words, spelt, strict=True) if word != put]
    if wrong:
        right = tuple(FIGURES.get(word, word) for word in spelt)
        reading = _match(right, ways)
        if isinstance(reading, Unread):
            reading = read_position(" ".join(right), right, menu) or reading
        core = core_of(right)
        long = all(min(map(len, pair)) > 4 or sorted(pair[0]) == sorted(pair[1]) for pair in wrong)
        clear = all(is_clear_slip(*pair) for pair in wrong) or (long and 2 * len(wrong) <= len(core))
        if not isinstance(reading, Unread):
            return unsure(reading.value) if isinstance(reading, Sure) and not clear else reading
    return match_likeness(words, menu)


_OTHERS: Final = word_set(
    "friend friends he she they his her their wife husband partner someone people colleague colleagues what"
    " why how when who which"
)
_TURNING: Final = CONTRAST | _OTHERS
_LEADS: Final = word_set("nah nope yeah yep yup well oh ok okay hmm um")
"""Words that begin an answer and are none, where nothing was asked that yes or no could answer."""
_JAPANESE_NOT: Final = r"(?:ない|ません|なかった|じゃなく|ではなく)"
_NOT_AT_ALL: Final = ("not", "all")
_DOUBT: Final = (
    r"\b(?:not (?:really |quite )?(?:know|sure|certain)|unsure|idk|dunno|no (?:\w+ )?(?:idea|clue)"
    r"|not a (?:\w+ )?clue|(?:fuck|hell|heck|god|damned?) (?:if i know|knows)|beats me|hard to say|it depends"
    r"|who knows)(?: yet| really)?\b|わからない|分からない|わかりません|分かりません"
)
_SHRUG: Final = "\N{SHRUG}"
_UNKNOWN: Final = (
    r"^(?:sorry |well |lol |but |i |ive |id |ill )*(?:"
    r"(?:(?:nobody|noone) (?:has |ever )*|(?:they|he|she|my \w+) (?:have |has )?(?:not|never) (?:ever )?)"
    r"(?:told|tells?|said|says?)(?: \w+){0,2}"
    r"|(?:was |been )*(?:not|never) (?:been )?told(?: \w+){0,2}"
    r"|(?:not (?:remember|recall|find (?:it|out))|forgot|forget|have forgotten)(?: \w+){0,2}"
    r"|not (?:have|got) (?:it|that|this|(?:my|the) \w+(?: card)?)"
    r"(?: (?:on|with) me| here| to hand| at hand| right now| now| yet)*"
    r"|(?:would )?(?:have|need) to (?:check|look|ask)(?: \w+){0,4}|let me (?:check|look)(?: \w+){0,2}"
    r"|how (?:would|should) i know|whatever|whichever|either(?: one)?|up to you"
    r"|you (?:choose|decide|pick)(?: for me)?|not (?:care|mind)"
    r")$"
    r"|覚えてい?ない|覚えていません|忘れた|忘れました|聞いてい?ない|聞いていません|知らない|知りません|手元にない|どちらでも"
)
"""Not known to who answers, not at hand, or all the same to them."""
