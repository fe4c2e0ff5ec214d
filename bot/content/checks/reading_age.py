"""Nothing that is said needs more school than the guide asks of people: US grade 8, a reading age of 13.

The measure is the Flesch-Kincaid grade: words a sentence, and syllables a word. It sees neither sense nor
order, so a pass says little and a failure a lot. On fewer than 20 words it says nothing, so a step counts
with all its words: the text, the why, the options. Names and terms that people of this guide know are taken
for easy words; `shared/words.yaml` lists them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from pyphen import Pyphen

from bot.content.issues import Issue, Spot, error
from bot.content.manuscript import Content, WrittenStep
from bot.content.prose import sentences, spelled, words

MOST_GRADE: Final = 8
"""Of US schools; the reading age is about five years more."""
LEAST_WORDS: Final = 20
_SHOWN: Final = 3
_EASY: Final = "it"
_FOUND: Final = 0.96
"""Of all syllables, those that a word can be hyphenated at: measured on the guide's own words."""


def check(content: Content) -> Iterator[Issue]:
    easy = _easy(content.shared.vocabulary.easy)
    for spot, text in _texts(content):
        yield from _check(easy.sub(_EASY, text) if easy else text, spot)


def _texts(content: Content) -> Iterator[tuple[Spot, str]]:
    for phrase in content.shared.phrases.values():
        yield phrase.spot, spelled(phrase.text, {}) if phrase.text else ""
    for dialog in content.dialogs.values():
        for fact in dialog.facts.values():
            if fact.built:
                yield fact.record.spot("text"), fact.built.text
        for template, spot in dialog.told_on_return():
            yield spot, spelled(template, {})
        for step in dialog.steps():
            said = [spelled(text, dialog.facts) for _, text in step.texts()]
            yield step.spot("text"), "\n\n".join((*said, *_options(step)))
        for one in dialog.shelf.said:
            yield one.spot, spelled(one.text, dialog.facts)
        for card in dialog.cards:
            if card.built:
                yield card.record.spot("text"), spelled(card.built.text, dialog.facts)


def _options(step: WrittenStep) -> Iterator[str]:
    for option in step.options():
        yield f"{option.label}\n\n{option.about}"


def _check(text: str, spot: Spot) -> Iterator[Issue]:
    told = [words(one) for one in sentences(text)]
    count = sum(map(len, told))
    if count < LEAST_WORDS:
        return
    syllables = sum(_length(word) for one in told for word in one) / _FOUND
    grade = 0.39 * count / len(told) + 11.8 * syllables / count - 15.59
    if round(grade, 1) > MOST_GRADE:
        longest = max(told, key=len)
        hardest = sorted({word for one in told for word in one}, key=_length, reverse=True)[:_SHOWN]
        begun = " ".join(longest[:8])
        message = (
            f"It asks for US grade {grade:.1f}, a reading age of about {round(grade) + 5}; "
            f"{MOST_GRADE} is the most. The longest sentence has {len(longest)} words: “{begun} …”. "
            f"The longest words: {', '.join(hardest)}."
        )
        mend = (
            "Make two sentences of one, take shorter words, or list a name under easy in shared/words.yaml."
        )
        yield error("hard-to-read", spot, message, mend)


@cache
def _length(word: str) -> int:
    """In syllables. A figure is one: it is read at a glance."""
    return 1 if word[0].isdigit() else len(_hyphenation().positions(word.lower())) + 1


@cache
def _hyphenation() -> Pyphen:
    return Pyphen(lang="en_US")


def _easy(terms: tuple[str, ...]) -> re.Pattern[str] | None:
    if not terms:
        return None
    longest_first = sorted(terms, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})s?\b", re.IGNORECASE)
