"""What people may type means one thing: no two options, no option and a verb of the guide, no two cards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.content.issues import Issue, Spot, error
from bot.content.manuscript import Content, Manuscript, WrittenStep
from bot.dialogue.matching import normalize
from bot.dialogue.verbs import AMBIGUOUS, spoken_verb


def check(content: Content) -> Iterator[Issue]:
    for dialog in content.dialogs.values():
        labels = [(q.label, step.spot("label")) for step in dialog.steps() if (q := step.question)]
        yield from _doubles(labels)
        yield from _doubles(_card_words(dialog))
        for step in dialog.steps():
            spoken = list(_option_words(step))
            yield from _doubles(spoken)
            for words, spot in spoken:
                verb = spoken_verb(words)
                if verb is not None and words not in AMBIGUOUS:
                    message = f'Whoever types "{words}" wants what the guide does at "{verb}".'
                    yield error("engine-verb", spot, message, "Use other words for this option.")


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


def _doubles(spoken: Iterable[tuple[str, Spot]]) -> Iterator[Issue]:
    seen: dict[str, Spot] = {}
    for words, spot in spoken:
        first = seen.setdefault(normalize(words), spot)
        if first is not spot:
            message = f'"{words}" stands in {first.file}:{first.line} already.'
            yield error("duplicate-words", spot, message, "Use different words, or take one of them out.")
