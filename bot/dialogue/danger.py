"""Does a text speak of danger? Looked at before anything else is made of what a person typed.

The rules, in the order in which they are followed:

1.  Three kinds are looked for: thoughts of suicide or of hurting oneself ("suicide"), sexual assault
    ("assault"), violence, threats, stalking or fear of somebody ("violence"), and a wound that needs help now
    with nobody named who did it ("hurt"). More kinds may come. When
    several fit, the first in that order is told.
2.  The text is put into plain words: small letters, short forms in full, letters that were spelled out or
    drawn out joined, pictures named, words of mere force left out, and a misspelt word read as the word of
    the lexicon that it looks or sounds like, if it is none of English.
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
8.  Signs are put together of parts where parts will do: an act ("to be dead", said in many ways, see `acts`)
    in a frame ("I want", "it would be better", "nobody would notice if"); or loose evidence, two classes of
    words in one sentence ("die" and "think"; "sex" and "boss"), of which one alone is none.
9.  Then single words and pairs are weighed (`evidence`), as the labelled phrases have taught: what leans
    plainly to danger alarms though no sign fits, and a sign in words that all lean the other way is none.
10. Where it stays open, numbers are shown: they cost a reader one glance.

Decided: harassment, shouting, verbal abuse and threats to somebody's job are not danger in this sense, they
have cards of their own; "he sexually harassed me" is, because the line for sexual violence serves it.
"Assaulted" alone counts as sexual assault. "I want to quit and disappear from this town" is about a town, "I
won't be here next year" about a contract; "disappear from this world" is not. Giving one's things away is a
sign, unless moving house stands beside it. The wish to hurt another, said in anger, is not looked for.
"I don't want to be here anymore" alarms alone, and not with a place or a job beside it. "Rather die than"
is an idiom before natto or another year, and not before going to work or facing a day. A kept passport, not
being let go, somebody in the flat and a call for the police count as violence: its card is about a
safe place.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from bot.dialogue.lexicon import assault, evidence, idioms, japanese, suicide, violence
from bot.dialogue.lexicon.index import Index, Sign
from bot.dialogue.lexicon.notation import UNKNOWN, codes, encode, expand, known, source, touch
from bot.dialogue.lexicon.slips import Speller
from bot.dialogue.lexicon.spelling import ASKS, BREAKS, STOP, read
from bot.dialogue.patterns import compiled
from bot.dialogue.struct import Struct, replace


class Alarm(Struct, frozen=True):
    """Danger was spoken of. Kinds are an open set: "suicide", "assault", "violence", "hurt" so far."""

    kind: str
    other: bool
    """It is about somebody else than the person who writes."""


ALARMING: Final = 15
"""Above it words alarm without a sign: one in a hundred false alarms more than signs alone."""
HARMLESS: Final = -28
"""Below it a sign does not count; not above `weights.BASE`, what unknown words add up to."""


def detect(text: str, *, joined: bool = False) -> Alarm | None:
    """The gravest danger that a text of any length speaks of, or None.

    `joined` of several messages it needs a sign: single words of two messages add up to anything.
    """
    alarms, left = examine(text)
    adds, kind, window = _weigh(left)
    if alarms and adds < HARMLESS:
        alarms = [alarm for alarm in alarms if alarm.kind not in evidence.KINDS]
    alarms += _detect_japanese(text)
    if not alarms and not joined and adds > ALARMING:
        alarms = [Alarm(kind, _is_told_of_other(kind, encode([*window])))]
    return min(alarms, key=lambda alarm: (_KINDS.index(alarm.kind), alarm.other), default=None)


def examine(text: str) -> tuple[list[Alarm], list[str]]:
    """What the signs say, and the words to be weighed: without the clauses of signs that do not count."""
    lexicon = _lexicon()
    words = read(text, lexicon.speller)
    row = encode(words)
    left = words.copy()
    for idiom in lexicon.idioms.fitting(row):
        row = idiom.pattern.sub(lambda found: UNKNOWN * len(found[0]), row)
    others: dict[str, bool] = {}
    counted: set[int] = set()
    quiet: set[int] = set()
    for sign in lexicon.signs.fitting(row):
        for start, end in map(re.Match.span, sign.pattern.finditer(row)):
            if not _counts(sign, words, row, start, end):
                quiet.update(range(_clause(row, start), end))
            else:
                counted.update(range(start, end))
                other = _is_about_other(sign.kind, row, start, end)
                others[sign.kind] = other and others.get(sign.kind, True)
    for at in quiet - counted:
        left[at] = UNKNOWN
    return [Alarm(kind, other) for kind, other in others.items()], left


def _weigh(words: list[str]) -> tuple[int, str, Sequence[str]]:
    """The most that a part of the text adds up to, of which kind, and that part. One word tells nothing."""
    if len(words) < 2:
        return 0, "", words
    windows = filter(evidence.is_prose, evidence.windows(words))
    weighed = ((evidence.weigh(window), window) for window in windows)
    adds, window = max(weighed, key=lambda found: max(found[0]), default=((0,), words))
    most = max(adds)
    return most, _KINDS[adds.index(most)], window


def _is_told_of_other(kind: str, row: str) -> bool:
    """Where no sign says whom it is about: somebody is named, and "I" is not.

    Who wants to die may be one of mine ("my student wears long sleeves"); what is done to one of mine may be
    done by them.
    """
    if kind == "suicide" and compiled(_PERSON_FIRST).match(row):
        return not any(char in _I for char in row)
    if compiled(_MYSELF).search(row) or compiled(_MINE).search(row):
        return False
    return bool(compiled(_PERSON_NEXT if kind == "suicide" else _VICTIM).search(row))


def _counts(sign: Sign, words: list[str], row: str, start: int, end: int) -> bool:
    if sign.doer and not _has_doer(words, row, start):
        return False
    if sign.deed and start and row[start - 1] in _I:
        return False
    if (sign.game or sign.doer or sign.deed) and _is_play(row, start, end):
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


def _clause(row: str, start: int) -> int:
    """Where the clause of a sign begins, at most nine words before it: as far as a denial reaches."""
    first = max(start - 9, 0)
    return next(
        (at + 1 for at in range(start - 1, first - 1, -1) if row[at] in BREAKS or row[at] in _SOFT), first
    )


def _is_denied(row: str, start: int, end: int) -> bool:
    """Whether a denial before `end` reaches the sign that begins at `start`."""
    crossed = False  # a new speaker stands between: only a verb of thinking carries the denial on
    for at in range(end - 1, max(start - 9, -1), -1):
        char = row[at]
        if char in _DENIALS:
            return not (at and row[at - 1] in _CAN)
        if at < start and (char in BREAKS or char in _SOFT):
            return False
        if at < start and char in _OPAQUE and not (char in _COMPLEMENT and crossed):
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
            if at and {row[at - 1], row[max(at - 2, 0)]} & _PLACED:
                continue  # "a man in the train"
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
    if kind == "suicide" and (fatal := [at for at in range(start, end) if row[at] in _FATAL]):
        who = next((row[at] for at in range(fatal[-1] - 1, start - 1, -1) if row[at] in _SUBJECTS), "")
        if who:
            return who not in _MINE_OR_I
    if compiled(_MYSELF).search(sign):
        return False
    if kind != "suicide" and compiled(_VICTIM).search(sign, max(0, end - start - 2)):
        return True
    if compiled(_MINE).search(sign):
        return False
    if kind == "suicide" and compiled(_PERSON_NEXT).match(row, end):
        return True
    if kind != "suicide":  # only whom it is done to counts
        done = compiled(_DONE_TO).search(row, max(start - 5, 0), end)
        if not done:
            return False
        start = done.start()
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


class _Lexicon(NamedTuple):
    signs: Index
    idioms: Index
    speller: Speller


@cache
def _lexicon() -> _Lexicon:
    """Built for the first text: a start that shows one question should not wait for it."""
    groups = (
        (suicide.SIGNS, Sign("", "suicide")),
        (suicide.MENTIONS, Sign("", "suicide", mention=True)),
        (assault.SIGNS, Sign("", "assault")),
        (assault.MENTIONS, Sign("", "assault", mention=True)),
        (assault.TOUCHES, Sign("", "assault", doer=True)),
        (assault.DEEDS, Sign("", "assault", deed=True)),
        (violence.SIGNS, Sign("", "violence")),
        (violence.MENTIONS, Sign("", "violence", mention=True)),
        (violence.BLOWS, Sign("", "violence", doer=True)),
        (violence.DEEDS, Sign("", "violence", deed=True)),
        (violence.TAKEN, Sign("", "violence", game=True)),
        (violence.HURT, Sign("", "hurt")),
    )
    found = [replace(like, text=way) for texts, like in groups for text in texts for way in expand(text)]
    harmless = [Sign(way) for text in idioms.IDIOMS for way in expand(text)]
    for sign in (*found, *harmless):
        touch(sign.text)
    return _Lexicon(Index(found), Index(harmless), Speller(known()))


_DENIALS, _SOFT, _OPAQUE = codes("NOT"), codes("SOFT"), codes("OPAQUE")
_KINDS = ("suicide", "assault", "violence", "hurt")

_COMPLEMENT, _DETERMINERS = codes("COMPLEMENT"), codes("DET")
_PEOPLE, _SELF = codes("PERSON"), codes("SELF")
_THINGS = "".join(map(codes, ("THING", "VEHICLE", "IT")))
_SPEAKERS = "".join(map(codes, ("i", "he", "she", "they", "we")))
_FATAL = codes("FATAL")
_SUBJECTS = "".join(map(codes, ("i", "me", "myself", "my", "he", "she", "they", "FRIEND")))
_I = codes("i") + codes("me") + codes("myself")
_MINE_OR_I = _I + codes("my")
_CAN = codes("can")
_PASSED_OVER = codes("AUX")
_PLACED = frozenset("".join(map(codes, ("in", "on", "at", "from", "inside"))))
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
_NOT_VICTIM = "".join(f"(?<![{''.join(map(codes, ('by', 'of', 'from')))}]{gap})" for gap in ("", ".", ".."))
_VICTIM = f"{_NOT_VICTIM}{source('VICTIM')}|{source('out of')}.?{source('VICTIM')}"
_DONE_TO = "|".join(
    map(
        source,
        (
            "BE ~2 STRUCK|SEXCRIME|sexually|assaulted|abused|drugged|spiked|hit|touched|pushed|violate*|"
            "harassed",
            "bruise|bruises|bruised|burn|burns|welts|marks",
        ),
    )
)
_PERSON_NEXT = source("PERSON")
_PERSON_FIRST = source("~3 PERSON")
_CLAUSE_REST = f"[^.,?{_SOFT}{codes('i')}]{{0,2}}"
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
