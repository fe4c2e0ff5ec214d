"""What is heard in a text while a talk is open: what it asks of the guide, and danger."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.dialogue.danger import Alarm, detect
from bot.dialogue.matching import normalize
from bot.dialogue.verbs import SAID, asked_link

_VERBS: Final[Mapping[str, str]] = {
    **{normalize(word): "stop" for word in ("stop", "stop here", "やめる")},
    **{normalize(word): "pause" for word in ("pause", "休む")},
    **{normalize(word): "guide" for word in ("hide", "hide this", "隠す", "忘れて")},
    **{word: "help" for word, verb in SAID.items() if verb == "help"},
    **{word: "guide" for word, verb in SAID.items() if verb == "forget"},
}
"""Fewer words than the guide takes for its verbs: "bye", "clear" and "later" are said to people."""


def heard(text: str, earlier: str) -> Alarm | None:
    """The danger in a text, or in it together with what was typed just before."""
    return detect(text) or (detect(f"{earlier} {text}") if earlier else None)


def verb_of(text: str) -> str:
    """What a whole message asks of the bot, while a talk is open: "" where it is for the other side."""
    return "guide" if asked_link(text) is not None else _VERBS.get(normalize(text), "")
