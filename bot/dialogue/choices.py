"""Several options in one answer: "1, 3 and 5", "2-4", "the first two", "all but the last", "none".

The answer is taken apart at commas, "and" and the like, and each part is read as one option, a range or a
count. A run of parts that is one whole label is one part ("Friends and family"). The whole is as sure as
the least sure part; an "or" makes it unsure, and so does a part that says nothing known, as long as another
does. A part that says what is not so, or is no option's number, makes it unread; only "no money" may still
mean that money is a matter. "All" leaves out an option that says none of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.dialogue.choice import find_mentions, read_exact, read_one
from bot.dialogue.numerals import CARDINAL
from bot.dialogue.patterns import compiled
from bot.dialogue.reading import MOST_CANDIDATES, NEGATION, Reading, Sure, Unread, Unsure, unsure
from bot.dialogue.wording import FILLERS, Menu, Spoken, core_of, word_set, words_of


def read_several(said: str, menu: Menu) -> Reading[tuple[str, ...]]:
    """The ids of the options that folded text means, in the options' order."""
    words, options, ways = words_of(said), menu.options, menu.ways
    if not words or not options:
        return Unread()
    match read_exact(words, menu):
        case Sure(option):
            return Sure((option,))
    phrase = " ".join(core_of(words))
    nones = {way.option for way in ways if " ".join(way.words) in _NONE or way.option == "none"}
    pool = [option.id for option in options if option.id not in nones]
    if phrase in _NONE or " ".join(words) in _NONE:
        return Sure((min(nones),)) if len(nones) == 1 else Unread("none")
    if (phrase in _ALL or phrase == f"all {len(pool)}") and pool:
        return Sure(tuple(pool))
    if "both" in words and set(words) <= FILLERS | {"them", "these", "those"}:
        return Sure(tuple(pool)) if len(pool) == 2 else Unread()
    if match := compiled(_ALL_BUT).fullmatch(said):
        parts, either = _read_parts(match["but"] or match["igai"], menu)
        match _combine(parts, options, either):
            case Sure(without) if rest := tuple(option for option in pool if option not in without):
                return Sure(rest)
        return Unread("negative")
    parts, either = _read_parts(said, menu)
    chosen = _combine(parts, options, either)
    if len(parts) == 1 and isinstance(chosen, Unsure) and not NEGATION.search(said):
        named = {way.option for _, way in find_mentions(core_of(words), ways)}  # "friends family" may be both
        together = [tuple(o.id for o in options if o.id in named)] if len(named) > 1 else []
        return unsure(*together, *chosen.candidates)
    return _without(nones, chosen)


def _without(nones: set[str], reading: Reading[tuple[str, ...]]) -> Reading[tuple[str, ...]]:
    """ "The last two" with "None of these" in it cannot be sure."""
    if isinstance(reading, Sure) and len(reading.value) > 1 and nones.intersection(reading.value):
        rest = tuple(option for option in reading.value if option not in nones)
        return unsure(*[rest] if rest else [], *((option,) for option in reading.value if option in nones))
    return reading


def _read_parts(said: str, menu: Menu) -> tuple[list[Reading[tuple[str, ...]]], bool]:
    """The text's parts in their order, and whether an "or" stands between them."""
    gaps = list(compiled(_BETWEEN).finditer(said))
    if len(gaps) > _MOST_PARTS:
        return [Unread("long")], False
    starts = [0, *(gap.end() for gap in gaps)]
    stops = [*(gap.start() for gap in gaps), len(said)]
    parts: list[Reading[tuple[str, ...]]] = []
    either = False
    at = 0
    while at < len(starts):
        either = either or (at > 0 and gaps[at - 1][0].strip() == "or")
        for last in range(min(len(starts), at + _LONGEST_RUN) - 1, at, -1):
            match read_exact(words_of(said[starts[at] : stops[last]]), menu):
                case Sure(option):
                    parts.append(Sure((option,)))
                    at = last
                    break
        else:
            part = said[starts[at] : stops[at]]
            reading = _read_part(part, menu)
            if not isinstance(reading, Unread) or not set(words_of(part)) <= FILLERS:
                parts.append(reading)
        at += 1
    return parts, either


def _read_part(said: str, menu: Menu) -> Reading[tuple[str, ...]]:
    ids = [option.id for option in menu.options]
    if match := compiled(_RANGE).fullmatch(said):
        ends = [read_one(match[name], menu) for name in ("low", "high")]
        match ends:
            case [Sure(low), Sure(high)] if ids.index(low) < ids.index(high):
                return Sure(tuple(ids[ids.index(low) : ids.index(high) + 1]))
        return next((end for end in ends if isinstance(end, Unread)), Unread())
    if match := compiled(_FIRST_FEW).fullmatch(" ".join(words_of(said))):
        count = int(match["count"])
        if not 0 < count <= len(ids):
            return Unread("no_such_option")
        return Sure(tuple(ids[:count] if match["side"] in ("1st", "top") else ids[-count:]))
    match read_one(said, menu):
        case Sure(option):
            return Sure((option,))
        case Unsure(candidates):
            return unsure(*((option,) for option in candidates))
        case Unread() as unread:
            return _read_lack(core_of(words_of(said)), menu) or unread


def _read_lack(core: tuple[str, ...], menu: Menu) -> Reading[tuple[str, ...]] | None:
    """ "no money": the money may be what it is about, or be no matter at all."""
    if len(core) < 2 or core[0] != "no" or any(word.isdigit() for word in core):
        return None
    match read_one(" ".join(core[1:]), menu):
        case Sure(option):
            return unsure((option,), ())
        case _:
            return None


def _combine(
    parts: Sequence[Reading[tuple[str, ...]]], options: Sequence[Spoken], either: bool
) -> Reading[tuple[str, ...]]:
    """The parts together: as sure as the least sure of them. One that says nothing known is passed over."""
    complete: list[tuple[str, ...]] = [()]
    sure = bool(parts)
    for part in parts:
        match part:
            case Sure(chosen):
                complete = [(*before, *chosen) for before in complete]
            case Unsure(candidates):
                sure = False
                complete = [(*before, *one) for before in complete for one in candidates][:MOST_CANDIDATES]
            case Unread("") if len(parts) > 1:
                sure = False
            case Unread():
                return part
    wholes = [tuple(o.id for o in options if o.id in chosen) for chosen in complete if chosen]
    if not wholes:
        return Unread()
    if either:
        return unsure(*wholes, *(part.value for part in parts if isinstance(part, Sure)))
    return Sure(wholes[0]) if sure else unsure(*wholes)


_NONE: Final = word_set("none nothing neither noone ない なし") | {
    f"none {rest}"
    for rest in ("of them", "of these", "of those", "of the above", "them", "these", "those", "above", "all")
}
_ALL: Final = word_set("all everything every 全部 すべて 全て ぜんぶ 全部です") | {
    f"all {rest}" for rest in ("them", "these", "those", "above", "apply", "them apply")
}
_ALL_BUT: Final = (
    r"(?:i (?:choose|pick|want|would say) )?(?:all|everything|every one)(?: of (?:them|these|those))?,?"
    r" (?:except|but|apart from|besides|excluding|without|other than)(?: for)? (?P<but>.+)"
    r"|(?P<igai>.+?)以外(?:は|の)? ?(?:全部|すべて|全て|ぜんぶ)"
)
_BETWEEN: Final = (
    r"\s*(?:[,&+・]|(?<=[0-9])/(?=[0-9])|\s/\s|\b(?:and also|and|plus|as well as|also|or)\b|[ともや]"
    r"|(?<=[0-9])[.)]? (?=[0-9]))\s*"
)
_LONGEST_RUN: Final = 6
_MOST_PARTS: Final = 40
_RANGE: Final = (
    rf"(?:from |options? |numbers? )*(?P<low>[0-9]{{1,3}}|{CARDINAL}) ?(?:-|~|to|through|thru) ?"
    rf"(?P<high>[0-9]{{1,3}}|{CARDINAL})[.!)]*"
)
_FIRST_FEW: Final = r"(?:the )?(?P<side>1st|top|last|bottom) (?P<count>[0-9]{1,3})(?: ones?| options?)?"
