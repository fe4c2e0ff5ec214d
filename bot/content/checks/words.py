"""What people may type means one thing: no two options, no option and a verb of the guide, no two cards.

Nor do the words by which a question is heard mean two questions, or stand where nothing can be heard.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from bot.content.issues import Issue, Spot, error
from bot.content.manuscript import Content, Manuscript, WrittenStep
from bot.dialogue.matching import normalize
from bot.dialogue.verbs import AMBIGUOUS, spoken_verb


def check(content: Content) -> Iterator[Issue]:
    yield from _doubles(one for group in content.shared.same for one in group)
    polite = [one for spoken in content.shared.small_talk.values() for one in spoken]
    yield from _doubles(polite)
    yield from _verbs_among(polite, "It is never met as small talk: take it out.")
    for dialog in content.dialogs.values():
        labels = [(q.label, step.spot("label")) for step in dialog.steps() if (q := step.question)]
        yield from _doubles(labels)
        yield from _doubles(_card_words(dialog))
        yield from _doubles(one for step in dialog.steps() for one in step.record.items("heard_as"))
        for step in dialog.steps():
            if step.kind in _OWN_WORDS and (heard := step.record.items("heard_as")):
                message = (
                    f"A question of the kind {step.kind} takes own words; nothing is noted for it in passing."
                )
                yield error("never-heard", heard[0][1], message, "Take heard_as out.")
            spoken = list(_option_words(step))
            yield from _doubles(spoken)
            yield from _verbs_among(spoken, "Use other words for this option.")


_OWN_WORDS: Final = ("words", "weigh")


def _option_words(step: WrittenStep) -> Iterator[tuple[str, Spot]]:
    for option in step.options():
        yield option.label, step.option_spot(option.id, "label")
        for words in option.also:
            yield words, step.option_spot(option.id, "also")


def _card_words(dialog: Manuscript) -> Iterator[tuple[str, Spot]]:
    for card in dialog.cards:
        if card.built is not None:
            yield card.built.title, card.record.spot("title")
            yield from card.record.items("also")


def _verbs_among(spoken: Iterable[tuple[str, Spot]], mend: str) -> Iterator[Issue]:
    for words, spot in spoken:
        verb = spoken_verb(words)
        if verb is not None and words not in AMBIGUOUS:
            message = f'Whoever types "{words}" wants what the guide does at "{verb}".'
            yield error("engine-verb", spot, message, mend)


def _doubles(spoken: Iterable[tuple[str, Spot]]) -> Iterator[Issue]:
    seen: dict[str, Spot] = {}
    for words, spot in spoken:
        first = seen.setdefault(normalize(words), spot)
        if first is not spot:
            message = f'"{words}" stands in {first.file}:{first.line} already.'
            yield error("duplicate-words", spot, message, "Use different words, or take one of them out.")
