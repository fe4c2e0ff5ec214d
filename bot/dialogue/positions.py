"""Numbers, and places in the list of options: "2", "the second one", "option two", "the last", "1 or 2".

A number is first a number in a label, then a place in the list. Where it may be either, it is unsure; where
every label begins with a number, a bare one is never a place. "Option 2" and "the second" are places.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.dialogue.numerals import CARDINAL, CARDINALS
from bot.dialogue.patterns import compiled
from bot.dialogue.reading import MOST_CANDIDATES, Reading, Sure, Unread, unsure
from bot.dialogue.wording import FILLERS, Menu, normalize, word_set


def read_position(said: str, words: tuple[str, ...], menu: Menu) -> Reading[str] | None:
    """The option of a number or a place; None when the text is not just that."""
    options = menu.options
    if match := compiled(_BARE).fullmatch(said):
        number = CARDINALS.get(match["word"], 0) if match["word"] else int(match["digits"])
        return _at_number(number, menu) if not match["place"] else _at_place(number, menu)
    left = [word for word in words if word not in _LIGHT]
    left = left[:-1] if len(left) > 1 and left[-1] == "one" else left
    if left in (["last"], ["lastly"]) and "my" not in words:  # "my last" is no place in the list
        return _at_place(len(options), menu, "last")
    if len(left) == 1 and (match := re.fullmatch(r"([0-9]{1,2})(?:st|nd|rd|th)", left[0])):
        return _at_place(int(match[1]), menu, left[0])
    if len(left) == 1 and left[0] in ("former", "latter") and len(options) == 2:
        return Sure(options[left[0] == "latter"].id)
    if len(left) == 1 and left[0].isdecimal() and len(left[0]) < 4 and not compiled(_DECORATED).search(said):
        return _at_number(int(left[0]), menu)
    if not left and "one" in words and not re.search(r"\b(?:an?|the|its|that|my) one\b", " ".join(words)):
        return _at_number(1, menu)
    if match := compiled(_BETWEEN).fullmatch(" ".join(left)):
        low, high = int(match["low"]), int(match["high"])
        return _any_of(range(low, high + 1) if 0 < high - low < MOST_CANDIDATES else (low, high), menu)
    if (
        left
        and 1 < len(words) < 9
        and not compiled(_POINTED).search(said)
        and all(word in (*"123456789", "or", "and") for word in left)
    ):
        return _any_of([int(word) for word in left if word.isdigit()], menu)
    return None


def _any_of(numbers: Sequence[int], menu: Menu) -> Reading[str]:
    places = [_at_number(number, menu) for number in numbers]
    sure = [place.value for place in places if isinstance(place, Sure)]
    return unsure(*sure) if sure and len(sure) == len(places) <= MOST_CANDIDATES else Unread()


def _at_number(number: int, menu: Menu) -> Reading[str]:
    figure, options, labels = str(number), menu.options, menu.labels
    named = [
        o.id for o in options if labels[o.id][:1] == (figure,) or any(normalize(a) == figure for a in o.also)
    ]
    holding = [option.id for option in options if figure in labels[option.id]]
    if all(words and words[0].isdigit() for words in labels.values()):
        found = named or holding
        return (Sure(found[0]) if len(found) == 1 else unsure(*found)) if found else Unread("no_such_option")
    place = [options[number - 1].id] if 1 <= number <= len(options) else []
    if len(named) == 1 and set(holding) <= set(named):
        return Sure(named[0])
    if all(any(word.isdigit() for word in words) for words in labels.values()) and not named:
        place = [] if holding else place
    found = list(dict.fromkeys([*named, *place, *holding]))
    if not found:
        return Unread("no_such_option")
    return Sure(found[0]) if len(found) == 1 else unsure(*found)


def _at_place(number: int, menu: Menu, word: str = "") -> Reading[str]:
    """The option at a place, counted from 1; unsure when another's label has that number or word in it."""
    options = menu.options
    place = [options[number - 1].id] if 1 <= number <= len(options) else []
    rival = [o.id for o in options if {word, str(number)} & {*menu.labels[o.id], *o.also}]
    found = list(dict.fromkeys([*place, *rival]))
    if not found:
        return Unread("no_such_option")
    return Sure(found[0]) if len(found) == 1 else unsure(*found)


_BETWEEN: Final = r"between (?P<low>[0-9]{1,2}) and (?P<high>[0-9]{1,2})"
_LIGHT: Final = FILLERS | word_set("want like prefer")
_BARE: Final = (
    r"[\s(\[#*'\"]*(?:(?P<place>option|choice|answer) ?(?:no\.? ?|number |#)?"
    r"|(?:the )?(?:number|num|nr\.?|no\.|no(?=[0-9])) ?#?)?\s*"
    rf"(?:(?P<digits>[0-9]{{1,9}})|(?P<word>{CARDINAL}))[\s)\].:!*'\"?,]*"
)
_DECORATED: Final = r"[-+/%^=<>$£€¥]|[.,:][0-9]"
_POINTED: Final = r"[-+%^=<>$£€¥]|[.,:][0-9]"
