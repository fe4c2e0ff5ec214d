"""What an author wrote, as people read it: what the checks of words count and look through."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from bot.content.manuscript import WrittenFact
from bot.dialogue.template import Place, Template

_BULLET: Final = re.compile(r"(?:\A|\n)\s*(?:-|\d+\.)\s+")
_END: Final = re.compile(r"(?<=[.?!])[*”\")]*\s+|\n\s*\n")
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d[\d,.:/–-]*")


def spelled(text: Template, facts: Mapping[str, WrittenFact]) -> str:
    """With the words of its facts, and each answer as its words for not known; without support lines."""

    def words(place: Place) -> str:
        fact = facts.get(place.name) if place.sort == "fact" else None
        return fact.built.text if fact and fact.built else place.otherwise or ""

    return text.fill(words)


def sentences(text: str) -> list[str]:
    """A paragraph ends a sentence too, and so does each entry of a list."""
    plain = _BULLET.sub("\n\n", text).replace("**", "")
    return [one for part in _END.split(plain) if (one := part.strip(" *")) and _WORD.search(one)]


def words(text: str) -> list[str]:
    """Figures are words; marks are none."""
    return _WORD.findall(text)
