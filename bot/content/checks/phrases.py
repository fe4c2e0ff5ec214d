"""The engine's own sentences are all there, and show only what the engine can give them."""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.issues import Issue, error, nearest
from bot.content.manuscript import Content
from bot.dialogue.phrases import PHRASES
from bot.dialogue.template import Template

_MONTHS = 12


def check(content: Content) -> Iterator[Issue]:
    phrases = content.shared.phrases
    if not phrases:
        return
    for key in PHRASES:
        if key not in phrases:
            message = f'The sentence "{key}" is missing.'
            yield error("missing-phrase", content.shared.phrases_file, message, f'Add a line "{key}: …".')
    for key, phrase in phrases.items():
        if key not in PHRASES:
            message = f'The guide has no sentence "{key}".{nearest(key, PHRASES)}'
            yield error("unknown-phrase", phrase.spot, message, "Correct the name, or take it out.")
        elif key == "months" and phrase.words.count(", ") != _MONTHS - 1:
            message = "These are not the names of twelve months."
            yield error("not-twelve-months", phrase.spot, message, "Write twelve, with a comma between them.")
        elif phrase.text is not None:
            for name in _foreign(phrase.text, PHRASES[key]):
                allowed = ", ".join(f"{{{one}}}" for one in sorted(PHRASES[key])) or "no places"
                message = f'"{key}" cannot show {{{name}}}.'
                yield error("wrong-place", phrase.spot, message, f"It can show {allowed}.")


def _foreign(text: Template, allowed: frozenset[str]) -> Iterator[str]:
    for place in text.places():
        plain = place.sort == "value" and not place.form and place.otherwise is None
        if place.name not in allowed or not plain:
            yield place.name
