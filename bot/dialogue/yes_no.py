"""Yes and no, in the many words that people have for them.

They are understood where an option's id is "yes" or "no". An answer made of such words alone is sure, also
with two letters swapped. "Probably" and "I think so" are unsure. An answer that only begins with yes or no is
sure too, unless a "but", a doubt, many words or the other of the two stand after it; and a "no" must go on as
an answer does ("no, they did not"). "No problem" is no answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.dialogue.patterns import compiled
from bot.dialogue.reading import NEGATION, Reading, Sure, fold, unsure
from bot.dialogue.slips import is_swap
from bot.dialogue.wording import CONTRAST, FILLERS, Spoken, word_set, words_of


def read_yes_no(said: str, words: tuple[str, ...], options: Sequence[Spoken]) -> Reading[str] | None:
    """The option of yes or no; None when the text says neither."""
    ids = {option.id for option in options} & {"yes", "no"}
    if not ids:
        return None
    short = tuple(w if (w := compiled(_SQUEEZE).sub(r"\1", word)) in _LEADS else word for word in words)
    joined = " ".join(short)
    phrase = " ".join(word for word in short if word not in FILLERS) or joined
    hedged = bool(_HEDGES.intersection(words))
    for answer, known, likely in (("yes", _YES, _LIKELY), ("no", _NO, _UNLIKELY)):
        if answer not in ids:
            continue
        if (
            all(word in known for word in phrase.split())
            or {phrase, joined} & known
            or is_swap(phrase, known)
        ):
            return unsure(answer) if hedged else Sure(answer)
        if joined in likely:
            return unsure(answer)
    torn = bool(CONTRAST.intersection(words)) or hedged or len(words) > 8
    if "yes" in ids and short[0] in _YES_LEADS:
        if "no" in ids and _NO_LEADS.intersection(short):
            return unsure("yes", "no")
        likewise = [o.id for o in options if o.id != "yes" and words_of(fold(o.label))[:1] == ("yes",)]
        return unsure("yes", *likewise) if torn or NEGATION.search(joined) else Sure("yes")
    if "no" in ids and short[0] in _NO_LEADS and short[1] not in _NO_IDIOMS:
        if "yes" in ids and _YES_LEADS.intersection(short):
            return unsure("no", "yes")
        answers = short[1] in _SUBJECTS or re.match(r"\w+ ?[,.!:-]", said)
        return Sure("no") if answers and not torn else unsure("no")
    return None


def plain_yes_no(words: tuple[str, ...]) -> tuple[str, ...]:
    """ "yep" and "はい" as "yes", "nope" as "no"; nothing when that is not all of the text."""
    for answer, leads in (("yes", _YES_LEADS), ("no", _NO_LEADS)):
        if words and set(words) <= leads:
            return (answer,)
    return ()


_HEDGES: Final = word_set("maybe perhaps guess suppose probably possibly kinda sorta")
_YES_LEADS: Final = word_set("yes yeah yep yup yea yeh ya aye はい うん ええ hai")
_YES: Final = (
    _YES_LEADS
    | word_set(
        "y ye sure ok okay k fine right true correct absolutely totally certainly indeed そう そうです そうだ"
    )
    | {"of course", "course", "for sure", "definitely"}
)
_NO_LEADS: Final = word_set("no nope nah iie いいえ いや ううん")
_LEADS: Final = _YES_LEADS | _NO_LEADS
_NO: Final = (
    _NO_LEADS
    | word_set("n never false ちがう 違う 違います ちがいます")
    | {f"{much} not" for much in ("really", "course", "absolutely", "certainly", "definitely", "no")}
    | {"not really", "no not really", "not all", "no not all", "not at all", "no not at all", "no really"}
    | {"i not think so", "no i not think so", "i not believe so"}
)
_LIKELY: Final = {
    "i think so", "i guess so", "i suppose so", "i believe so", "i guess", "probably", "most likely", "i do",
    "i am", "i have", "i did", "it is", "they do", "they did", "they have", "kind of", "sort of",
    "already did", "i already did", "did already",
}  # fmt: skip
_UNLIKELY: Final = {
    "not yet", "probably not", "maybe not", "i guess not", "i think not", "i not", "it not", "they not",
    "not",
}  # fmt: skip
_NO_IDIOMS: Final = word_set("problem problems worries matter longer idea clue")
_SUBJECTS: Final = word_set("i we they he she it its im my not never there sorry this that")
_SQUEEZE: Final = r"([a-z])\1+"
