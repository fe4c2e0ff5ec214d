"""The guide does not advise, judge, promise or cheer: it says what is known, and what a person may do.

Each word list looks for whole words, and lets stand what is quoted (“you should stay”), denied ("no
promise"), left open ("whether you should"), said by others ("it says that you must"), or listed in
`shared/words.yaml`. Facts may say what a rule demands of people, and options speak in the person's own voice,
so only promises and cheer are looked for there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from bot.content.issues import Issue, Spot, error
from bot.content.manuscript import Content, Manuscript, WrittenStep
from bot.dialogue.template import Template


class _Avoided(NamedTuple):
    """`excuse`: what, standing just before the words, lets them stand."""

    code: str
    what: str
    mend: str
    words: tuple[str, ...]
    excuse: re.Pattern[str] | None = None


_DENIED: Final = (
    "not|no|never|nor|neither|nobody|none|without|cannot|can['’]t|isn['’]t|n['’]t|whether|if|than"
    "|says?|said|tells?|told|thinks?|believes?"
)
_ASKED: Final = "what|when|where|how|why|which|who"
_BEFORE: Final = r"\b(?:{})\b[^.,;:?!\n]{{0,24}}$"
"""Just before the words, in the same clause."""
_EXCUSE: Final = re.compile(_BEFORE.format(_DENIED))
_EXCUSE_OF_ADVICE: Final = re.compile(_BEFORE.format(f"{_DENIED}|{_ASKED}"))
_YOU: Final = r"you (?:really |just |probably |also |always |never )?"
_ADVICE: Final = _Avoided(
    "advises",
    "It advises",
    'Say what is possible: "you may …", or "some people …".',
    (
        rf"{_YOU}(?:should|must|ought to|had better)",
        r"you['’]d better",
        r"(?:we|i) (?:would |strongly )?(?:recommend|advise|suggest|urge)",
        r"(?:is|are) (?:strongly |highly )?(?:recommended|advisable|advised)",
        r"(?:our|my) (?:advice|recommendation)",
        r"(?:the|your) (?:best|right|wrong|only|smart|safest|wisest) (?:choice|option|decision|thing to do)",
        r"(?:be|make) sure (?:to|that|you)",
        r"(?:do not|don['’]t) (?:hesitate|forget to|wait to)",
        r"(?:best|better) (?:to (?:stay|leave|quit|go|wait)|if you (?:stay|leave|quit|go|wait))",
        r"if (?:i|we) were you",
    ),
    _EXCUSE_OF_ADVICE,
)
_VERDICT: Final = _Avoided(
    "judges",
    "It judges",
    "Say what happened or what is known, and leave the verdict out.",
    (
        r"your (?:own )?fault",
        r"you (?:have )?failed",
        r"a (?:failure|coward|quitter)",
        r"(?:weak|lazy|selfish|cowardly|ungrateful|unprofessional|oversensitive|overreacting|too sensitive)",
        r"weakness",
        r"(?:is|was|are|were) (?:clearly |certainly |plainly )?(?:illegal|unlawful|against the law)",
        r"(?:this|that|it) is (?:clearly |certainly |definitely )?(?:harassment|abuse|a crime)",
        r"you (?:are|were) (?:being |clearly )?(?:harassed|abused|bullied)",
        r"(?:just|only|merely) (?:the |a )?(?:culture|cultural)",
        r"running away",
        r"giving (?:in|up)",
    ),
    _EXCUSE,
)
_PROMISE: Final = _Avoided(
    "promises",
    "It promises",
    "Say what is known and how surely; nobody can promise how it goes.",
    (
        r"(?:will|going to) (?:all )?be (?:fine|okay|ok|all right|alright|safe|well)",
        r"(?:will|going to) (?:get|feel) better",
        r"guarantee(?:s|d|ing)?",
        r"(?:we|i) (?:promise|assure|ensure)",
        r"(?:is|are) (?:completely |totally |perfectly |100 ?% )?(?:risk-free|foolproof)",
        r"(?:no one|nobody) will (?:ever )?(?:know|find out)",
        r"nothing (?:can|will) happen",
        r"(?:completely|totally|perfectly|fully|100 ?%) (?:safe|secure|anonymous|confidential|private)",
        r"you (?:will|['’]ll) (?:definitely|certainly|surely|never regret)",
    ),
    _EXCUSE,
)
_CHEER: Final = _Avoided(
    "cheers",
    "It cheers",
    "Say it calmly: whoever reads this may be having a bad day.",
    (
        r"!",
        r"congrat(?:ulation)?s",
        r"(?:that['’]?s|that is|sounds|how) (?:great|wonderful|amazing|fantastic|excellent|exciting)",
        r"(?:awesome|amazing|fantastic|hooray|yay|woohoo|superb)",
        r"great (?:job|work|news|choice|decision|to (?:hear|see|have))",
        r"(?:^|(?<=[.?:] ))(?:great|perfect|excellent|wonderful|brilliant)(?= ?[,.:–—-])",
        r"(?:well done|good job|good for you|keep it up|cheer up|stay strong)",
        r"(?:you got this|you can do it)(?=[.!])",
        r"(?:we['’]re|we are|i['’]m|i am) (?:so |very )?(?:happy|excited|thrilled|delighted|proud)",
        r"[\U0001F300-\U0001FAFF\u2600-\u26FF\u2728\u2764]",
    ),
)
_ALL: Final = (_ADVICE, _VERDICT, _PROMISE, _CHEER)
_ANYWHERE: Final = (_PROMISE, _CHEER)
_QUOTED: Final = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"|‘[^’\n]*’")


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Of text in small letters, which is twice as quick to look through as text in both."""
    whole = [word for word in words if word[0].isalpha() or word.startswith("(?:")]
    marks = [word for word in words if word not in whole]
    return re.compile("|".join((rf"\b(?:{'|'.join(whole)})\b", *marks)), re.MULTILINE)


_PATTERNS: Final = {one.code: _pattern(one.words) for one in _ALL}


def check(content: Content) -> Iterator[Issue]:
    stands = content.shared.vocabulary.stands
    allowed = re.compile("|".join(map(re.escape, stands)), re.IGNORECASE) if stands else None
    for text, spot, lists in _texts(content):
        plain = _QUOTED.sub(_blank, allowed.sub(_blank, text) if allowed else text).lower()
        for one in lists:
            for found in _PATTERNS[one.code].finditer(plain):
                if one.excuse is None or not one.excuse.search(plain, 0, found.start()):
                    message = f'{one.what}: "{_around(text, found)}".'
                    yield error(one.code, spot, message, one.mend)


def _texts(content: Content) -> Iterator[tuple[str, Spot, tuple[_Avoided, ...]]]:
    for phrase in content.shared.phrases.values():
        yield phrase.words, phrase.spot, _ALL
    for line in content.shared.lines.values():
        if line.built:
            yield line.built.serves, line.record.spot("serves"), _ANYWHERE
    for dialog in content.dialogs.values():
        yield from _dialog(dialog)


def _dialog(dialog: Manuscript) -> Iterator[tuple[str, Spot, tuple[_Avoided, ...]]]:
    for fact in dialog.facts.values():
        if fact.built:
            yield fact.built.text, fact.record.spot("text"), _ANYWHERE
    for template, spot in dialog.told_on_return():
        yield _words(template), spot, _ALL
    for step in dialog.steps():
        for key, template in step.texts():
            yield _words(template), step.spot(key), _ALL
        yield from _options(step)
    for said in dialog.shelf.said:
        yield _words(said.text), said.spot, _ALL
    for card in dialog.cards:
        if card.built:
            yield card.built.title, card.record.spot("title"), _ANYWHERE
            yield _words(card.built.text), card.record.spot("text"), _ALL


def _options(step: WrittenStep) -> Iterator[tuple[str, Spot, tuple[_Avoided, ...]]]:
    for option in step.options():
        yield option.label, step.option_spot(option.id, "label"), _ANYWHERE
        yield option.about, step.option_spot(option.id, "about"), _ALL


def _words(text: Template) -> str:
    """Its own words and those for what is not known. A fact is judged where it stands."""
    return text.fill(lambda place: place.otherwise or "…")


def _blank(found: re.Match[str]) -> str:
    return "·" * len(found.group())


def _around(text: str, found: re.Match[str]) -> str:
    """The sentence's part that people will look for."""
    start = max(text.rfind(mark, 0, found.start()) for mark in ".?!\n") + 1
    return " ".join(text[start : found.end() + 20].split())
