"""One person on two platforms, as far as it is said: the code, and which of two talks goes on.

Who is whom, and what a code is worth, is the service's to know (`bot.service.linking`).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from bot.dialogue.asking import ask
from bot.dialogue.events import Aside, LinkAnswered
from bot.dialogue.scene import JAPAN, Scene
from bot.dialogue.turn import Choice, Reply, Turn

MOST_ASIDE: Final = 8
"""Talks that can be taken up again from one menu."""
CHOICES: Final = ("talk:keep", *(f"talk:{number}" for number in range(MOST_ASIDE)))
CODE_MINUTES: Final = 10


def link_answered(scene: Scene, event: LinkAnswered) -> Turn:
    words, choices = scene.words, tuple(_choices(scene, event))
    match event.outcome:
        case "code":
            text = words.phrase("link_code", code=event.code, minutes=CODE_MINUTES)
            return scene.turn(Reply(text, "menu", choices=choices))
        case "met":
            return scene.turn(Reply(words.phrase("link_met"), "menu", choices=choices))
        case outcome:
            return scene.turn(scene.notice(f"link_{outcome}"), *ask(scene))


def _choices(scene: Scene, event: LinkAnswered) -> Iterator[Choice]:
    phrase = scene.words.phrase
    if event.outcome == "met" and event.here is not None:
        yield Choice("talk:keep", phrase("choice_talk_keep"), _told(scene, event.here))
    for number, talk in enumerate(event.talks[:MOST_ASIDE]):
        yield Choice(f"talk:{number}", phrase("choice_talk_other"), _told(scene, talk))
    if event.outcome == "code":
        yield Choice("do:continue", phrase("choice_continue"))


def _told(scene: Scene, talk: Aside) -> str:
    day = datetime.fromtimestamp(talk.seen * 3600, UTC).astimezone(JAPAN).date()
    return scene.words.phrase("link_talk", count=talk.answers, day=scene.words.date(day))
