"""Does a text speak of danger? Looked at before anything else is made of what a person typed.

The rules, in the order in which they are followed:

1.  Three kinds are looked for: thoughts of suicide or of hurting oneself ("suicide"), sexual assault
    ("assault"), and violence, threats, stalking or fear of somebody ("violence"). More kinds may come. When
    several fit, the first in that order is told.
2.  The text is put into plain words: small letters, no apostrophes, letters that were spelled out or drawn
    out joined, slips of the key in unmistakable words put right.
3.  Harmless turns of phrase ("this job is killing me") are taken out. What is left is looked at on its own,
    so an idiom never hides a sign beside it.
4.  A sign counts unless it is denied. A denial reaches forward within its clause ("I have never thought of
    suicide"), and through "think", "feel", "mean" and the like ("I don't think he hit me"), but not through
    other verbs ("nobody knows he hits me", "I can't stop thinking of dying"). "Suicidal? No." denies as well.
    A sign that contains its own denial ("I don't want to live") is read as it stands, and "but I am" takes a
    denial back.
5.  A bare mention ("suicide", "rape") beside a film, a book, a training or the news is no sign.
6.  Words that fit things as well as people ("hit", "hurt", "touched") need somebody who does it: "my boss hit
    me", not "the deadline hit me"; and blows in a game of dodgeball are a game.
7.  About somebody else: the sign names them ("kill himself"), or they stand nearest before it ("my friend
    wants to die"). A sign about the person who writes comes before one about somebody else.
8.  Where it stays open, numbers are shown: they cost a reader one glance.

Decided: harassment, shouting, verbal abuse and threats to somebody's job are not danger in this sense, they
have cards of their own; "he sexually harassed me" is, because the line for sexual violence serves it.
"Assaulted" alone counts as sexual assault. The wish to hurt another, said in anger, is not looked for.
"I don't want to be here anymore" alarms alone, and not with a place or a job beside it. "Rather die than"
is an idiom before natto or another year, and not before going to work or facing a day. A kept passport, not
being let go, somebody in the flat, bleeding and a call for the police count as violence: its card is about a
safe place.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from bot.dialogue.lexicon import idioms, japanese, signs
from bot.dialogue.lexicon.notation import UNKNOWN, codes, encode, known, source
from bot.dialogue.lexicon.spelling import ASKS, BREAKS, STOP, read
from bot.dialogue.patterns import compiled


@dataclass(frozen=True, slots=True)
class Alarm:
    """Danger was spoken of. Kinds are an open set: "suicide", "assault", "violence" so far."""

    kind: str
    other: bool
    """It is about somebody else than the person who writes."""


@dataclass(frozen=True, slots=True)
class _Sign:
    source: str
    mention: bool = False
    """A bare word: quiet beside a film or a class."""
    doer: bool = False
    """Needs somebody who does it."""
    deed: bool = False
    """Never the writer's own doing."""
    denial: bool = False
    """Contains a denial of its own."""
    game: bool = False
    """May happen in a game."""
    whole: bool = False
    """A denial before it belongs to it ("I don't see the point of living")."""
    needs: tuple[frozenset[str], ...] = ()
    """Of each of these at least one word must be in the text."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when its words first occur together: all at once would cost every start half a second."""
        return compiled(self.source)


_Index = dict[str, list[tuple[int, _Sign]]]


def detect(text: str) -> Alarm | None:
    """The gravest danger that a text of any length speaks of, or None."""
    alarms = [*_detect_japanese(text), *_detect_words(read(text, _lexicon().known))]
    return min(alarms, key=lambda alarm: (_KINDS.index(alarm.kind), alarm.other), default=None)


def _detect_words(words: list[str]) -> Iterator[Alarm]:
    lexicon = _lexicon()
    row = encode(words)
    for idiom in _fitting(lexicon.idioms, row):
        row = idiom.pattern.sub(lambda found: UNKNOWN * len(found[0]), row)
    for kind, kind_signs in lexicon.signs.items():
        found = [
            _is_about_other(kind, row, start, end)
            for sign in _fitting(kind_signs, row)
            for start, end in map(re.Match.span, sign.pattern.finditer(row))
            if _counts(sign, words, row, start, end)
        ]
        if found:
            yield Alarm(kind, all(found))
            return


def _fitting(signs_by_word: _Index, row: str) -> list[_Sign]:
    """The few signs whose words are all in the text, in the order of the lexicon."""
    present = frozenset(row)
    near = {place: sign for word in present for place, sign in signs_by_word.get(word, ())}
    return [
        sign for _, sign in sorted(near.items()) if not any(need.isdisjoint(present) for need in sign.needs)
    ]


def _counts(sign: _Sign, words: list[str], row: str, start: int, end: int) -> bool:
    if sign.doer and not _has_doer(words, row, start):
        return False
    if sign.deed and start and row[start - 1] in _I:
        return False
    if sign.game and _is_play(row, start, end):
        return False
    if sign.mention and compiled(_TOPIC).search(_sentence(row, start, end)):
        return False
    if not sign.whole and _is_denied(row, start, start if sign.denial else end):
        return bool(compiled(_TAKEN_BACK).match(row, end))
    return not compiled(_ANSWERED_NO).match(row, end)


def _sentence(row: str, start: int, end: int) -> str:
    """The sentence around a sign, up to forty words to either side."""
    low, high = max(0, start - 40), min(len(row), end + 40)
    first = max(row.rfind(STOP, low, start), row.rfind(ASKS, low, start), low - 1) + 1
    last = min((at for at in (row.find(STOP, end, high), row.find(ASKS, end, high)) if at >= 0), default=high)
    return row[first:last]


def _is_denied(row: str, start: int, end: int) -> bool:
    """Whether a denial before `end` reaches the sign that begins at `start`."""
    crossed = False  # a new speaker stands between: only a verb of thinking carries the denial on
    for at in range(end - 1, max(start - 9, -1), -1):
        char = row[at]
        if char in _DENIALS:
            return not (at and row[at - 1] in _CAN)
        if at < start and (char in BREAKS or char in _SOFT):
            return False
        if char in _OPAQUE and not (at < start and char in _COMPLEMENT and crossed):
            return False
        if crossed and char not in _COMPLEMENT:
            return False
        crossed = crossed or (at < start and char in _SPEAKERS)
    return False


def _has_doer(words: list[str], row: str, start: int) -> bool:
    """Whether a person, named or not, does what begins at `start`; nobody at all stands for somebody."""
    for at in range(start - 1, max(start - 7, -1), -1):
        char = row[at]
        if char in BREAKS or char in _SOFT or char in _PEOPLE:
            return True
        if char in _SELF:
            return at + 1 < start
        if char in _PASSED_OVER:
            continue
        if char in _THINGS:
            return False
        if char == UNKNOWN and not words[at].endswith("ly"):
            named = at == 0 or row[at - 1] not in _DETERMINERS
            return not words[at].endswith(_THING_ENDINGS) if named else words[at].endswith(_DOER_ENDINGS)
    return start < 7


def _is_play(row: str, start: int, end: int) -> bool:
    sentence = _sentence(row, start, end)
    return bool(compiled(_PLAY).search(sentence)) or bool(
        compiled(_SPORT).search(sentence) and not compiled(_ADULT).search(sentence)
    )


def _is_about_other(kind: str, row: str, start: int, end: int) -> bool:
    sign = row[start:end] + compiled(_CLAUSE_REST).match(row, end)[0]  # type: ignore[index]  # it matches the empty text
    if kind == "suicide" and compiled(_REFLEXIVE).search(row, start, end):
        return True
    if compiled(_MYSELF).search(sign):
        return False
    if kind != "suicide" and compiled(_VICTIM).search(sign, max(0, end - start - 2)):
        return True
    if compiled(_MINE).search(sign):
        return False
    if kind == "suicide" and compiled(_PERSON_NEXT).match(row, end):
        return True
    if kind != "suicide" and not compiled(_PASSIVE).search(row[max(start - 5, 0) : end]):
        return False
    for at in range(start - 1, max(start - 9, -1), -1):
        if row[at] in _I:
            return False
        if row[at] in _PEOPLE:
            return True
    return False


def _detect_japanese(text: str) -> Iterator[Alarm]:
    if not compiled(_KANA_OR_KANJI).search(text):
        return
    text = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))
    if not any(compiled(pattern).search(text) for pattern in _JAPANESE.values()):
        return
    text = compiled(_JAPANESE_IDIOMS).sub("・", text)
    for kind, pattern in _JAPANESE.items():
        if found := compiled(pattern).search(text):
            yield Alarm(
                kind, bool(compiled(_JAPANESE_OTHERS).search(text, max(0, found.start() - 12), found.start()))
            )


def _sign(text: str, group: str = "") -> _Sign:
    items = [
        item.rstrip("?").split("|") for item in text.split() if item[0] not in "~!^=" and item[-1] != "?"
    ]
    needs = [frozenset("".join(map(codes, names))) for names in items if "$" not in names]
    return _Sign(
        source(text),
        mention=group == "mention",
        doer=group == "doer",
        deed=group == "deed",
        game=group in ("doer", "deed", "taken"),
        denial=any(need & set(_DENIALS) for need in needs),
        whole=text[0] == "=",
        needs=tuple(sorted(needs, key=len)),
    )


def _index(signs_in_order: Iterable[_Sign]) -> _Index:
    """Each sign under the words of its rarest need."""
    indexed: _Index = {}
    for place, sign in enumerate(signs_in_order):
        for word in sign.needs[0]:
            indexed.setdefault(word, []).append((place, sign))
    return indexed


def _signs(
    plain: tuple[str, ...],
    *,
    mention: tuple[str, ...],
    doer: tuple[str, ...] = (),
    deed: tuple[str, ...] = (),
    taken: tuple[str, ...] = (),
) -> _Index:
    groups = {"": plain, "mention": mention, "doer": doer, "deed": deed, "taken": taken}
    return _index(_sign(text, group) for group, texts in groups.items() for text in texts)


class _Lexicon(NamedTuple):
    signs: Mapping[str, _Index]
    idioms: _Index
    known: frozenset[str]


@cache
def _lexicon() -> _Lexicon:
    """Built for the first text: a start that shows one question should not wait for it."""
    by_kind = {
        "suicide": _signs(signs.SUICIDE, mention=signs.SUICIDE_MENTIONS),
        "assault": _signs(
            signs.ASSAULT,
            mention=signs.ASSAULT_MENTIONS,
            doer=signs.ASSAULT_TOUCHES,
            deed=signs.ASSAULT_DEEDS,
        ),
        "violence": _signs(
            signs.VIOLENCE,
            mention=signs.VIOLENCE_MENTIONS,
            doer=signs.VIOLENCE_BLOWS,
            deed=signs.VIOLENCE_DEEDS,
            taken=signs.VIOLENCE_TAKEN,
        ),
    }
    return _Lexicon(by_kind, _index(map(_sign, idioms.IDIOMS)), known())


_DENIALS, _SOFT, _OPAQUE = codes("NOT"), codes("SOFT"), codes("OPAQUE")
_KINDS = ("suicide", "assault", "violence")

_COMPLEMENT, _DETERMINERS = codes("COMPLEMENT"), codes("DET")
_PEOPLE, _SELF = codes("PERSON"), codes("SELF")
_THINGS = "".join(map(codes, ("THING", "VEHICLE", "IT")))
_SPEAKERS = "".join(map(codes, ("i", "he", "she", "they", "we")))
_I = codes("i") + codes("me") + codes("myself")
_CAN = codes("can")
_PASSED_OVER = codes("AUX")
_THING_ENDINGS = ("ness", "tion", "sion", "ment", "ism", "ing", "ity", "ache", "sickness")
_DOER_ENDINGS = (
    "er",
    "or",
    "ist",
    "man",
    "men",
    "lady",
    "san",
    "chan",
    "kun",
    "boy",
    "girl",
    "sensei",
    "ee",
    "ant",
)

_TOPIC = source("TOPIC")
_PLAY, _SPORT, _ADULT = source("PLAY"), source("SPORT"), source("ADULT")
_MYSELF, _MINE = source("i|me|us|myself|ourselves"), source("my !PERSON")
_REFLEXIVE = source("himself|herself|themselves|themself|his|her|their")
_NOT_VICTIM = "".join(map(codes, ("by", "of", "from")))
_VICTIM = f"(?<![{_NOT_VICTIM}])(?<![{_NOT_VICTIM}].){source('VICTIM')}"
_PASSIVE = source("BE ~2 STRUCK|SEXCRIME|sexually|assaulted|abused|drugged|hit|touched|pushed")
_PERSON_NEXT = source("PERSON")
_CLAUSE_REST = f"[^.,?{_SOFT}]{{0,2}}"
_ANSWERED_NO = (
    f"(?<![{codes('SPEAK')}])[?,_]*[{codes('no')}{codes('never')}{codes('nope')}{codes('nah')}](?=[.,?]|\\Z)"
)
_TAKEN_BACK = source("~2 but i was|am|do|did|have lied|lying|$")

_KANA_OR_KANJI = r"[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]"
_JAPANESE = {
    "suicide": "|".join(japanese.SUICIDE),
    "assault": "|".join(japanese.ASSAULT),
    "violence": "|".join(japanese.VIOLENCE),
}
_JAPANESE_IDIOMS = "|".join(japanese.IDIOMS)
_JAPANESE_OTHERS = japanese.OTHERS
