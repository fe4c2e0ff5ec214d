"""Asides: what somebody says in passing about another question than the open one.

"my contract ends in july", at the question about the role, is no answer to that and worth noting. It is known
by the words in which people speak of a question (its `heard_as`), and only where that question reads one
answer in it. What is asked, supposed, long ago, or about other people is no aside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from bot.dialogue.answers import option_words, read_answer
from bot.dialogue.model import Question, Text, Weigh, YesNo
from bot.dialogue.reading import LONGEST, NEGATION, Sure, Unread, Unsure, fold
from bot.dialogue.scene import Scene
from bot.dialogue.search import LIGHT, stem
from bot.dialogue.values import Value
from bot.dialogue.verbs import is_question
from bot.dialogue.wording import CONTRAST, normalize, word_set

Aside = tuple[Question, Value]


def find_aside(scene: Scene, text: str) -> Aside | None:
    """The first question spoken of that is not the open one, with its answer; None without a plain one.

    Nothing is an aside beside words in which people speak of the open question.
    """
    if not scene.dialog.cues or len(text) > LONGEST or is_question(text):
        return None
    for part in re.split(_BETWEEN, text):
        words = normalize(part).split()
        spoken_of = list(_spoken_of(scene, words))
        if any(question is scene.question for question, _ in spoken_of):
            return None
        if not spoken_of or _ELSEWISE.intersection((*words, *(word.removesuffix("s") for word in words))):
            continue
        for question, _ in sorted(spoken_of, key=lambda one: -one[1]):
            value = _read(scene, question, part)
            if value is not None and _may_come(scene, question):
                return question, value
    return None


def without_cues(question: Question, text: str) -> str:
    """The rest without the words in which people speak of it: "is fine" of "my boe is fine".

    "" where it has none of them. What an option is called by, or what turns or limits the sense, stays.
    """
    words, cues = normalize(text).split(), _cues(question)
    rest = [word for word in words if stem(word) not in cues]
    return " ".join(rest) if len(rest) < len(words) else ""


@lru_cache(maxsize=4096)
def _cues(question: Question) -> frozenset[str]:
    words = {word for way in question.heard_as for word in normalize(way).split()}
    kept = option_words(question) | CONTRAST
    return frozenset(stem(word) for word in words if not NEGATION.fullmatch(word)) - set(map(stem, kept))


def _spoken_of(scene: Scene, words: list[str]) -> Iterator[tuple[Question, int]]:
    """Each question whose words stand there in order, near each other, and how many of them say much."""
    cues = scene.dialog.cues
    stems = [stem(word) for word in words]
    for at, first in enumerate(stems):
        for way, question in cues.get(first, ()):
            if _follow(stems, at, way):
                yield question, sum(word not in LIGHT for word in way)


def _follow(stems: list[str], at: int, way: tuple[str, ...]) -> bool:
    for word in way[1:]:
        near = stems[at + 1 : at + 2 + _GAP]
        if word not in near:
            return False
        at += 1 + near.index(word)
    return True


def _read(scene: Scene, question: Question, text: str) -> Value | None:
    if isinstance(question.kind, Text | Weigh):
        return None
    match read_answer(question, text, scene.words.today):
        case Sure(value) | Unsure((value,)) if question.accepts(value):
            return value
        case Unread() if isinstance(question.kind, YesNo) and not NEGATION.search(fold(text)):
            return "yes"  # its cues say so: "i have given notice"
        case _:
            return None


def _may_come(scene: Scene, question: Question) -> bool:
    """Whether the question is on the path, or may come to be when others are answered."""
    path, known = scene.path, scene.path.known
    if path.applies(question):
        return True
    section = next(one for one in scene.dialog.sections if one.id == question.section)
    conditions = [one for one in (section.when, question.when) if one is not None]
    unasked = any(name not in known for one in conditions for name in one.steps())
    tests = [test(known) for test in (section.applies, question.applies) if test is not None]
    return unasked and False not in tests


_GAP: Final = 3
"""Words that may stand between two of a cue: "my contract with the city ends"."""
_BETWEEN: Final = re.compile(r"[.;!?\n]+\s|,\s|\b(?:and|but|so|also)\b", re.IGNORECASE)
_ELSEWISE: Final = word_set(
    "friend he she they his her their wife husband boyfriend girlfriend partner brother sister mum mom dad"
    " people someone somebody predecessor colleague coworker if unless wish used hope would could was were"
    " former almost when"
)
"""Words that make it somebody else's, or not so now."""
