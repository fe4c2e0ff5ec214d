"""One person on two platforms, as far as it is said: the code, what is linked, which of two talks goes on.

Whoever reads over a shoulder learns that something is shown elsewhere, and nothing of what it is.

Who is whom, and what a code is worth, is the service's to know (`bot.service.linking`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Final

from bot.dialogue.asking import ask
from bot.dialogue.events import Aside, Elsewhere, LinkAnswered
from bot.dialogue.scene import JAPAN, Scene
from bot.dialogue.turn import Choice, LinkTold, Reply, Turn

MOST_ASIDE: Final = 8
"""Talks that can be taken up again from one menu."""
CHOICES: Final = ("link:more", "talk:keep", *(f"talk:{number}" for number in range(MOST_ASIDE)))
CODE_MINUTES: Final = 10


def link_answered(scene: Scene, event: LinkAnswered) -> Turn:
    words, choices = scene.words, tuple(_choices(scene, event))
    match event.outcome:
        case "code":
            text = words.phrase("link_code", code=event.code, minutes=CODE_MINUTES)
            return scene.turn(Reply(text, "menu", choices=choices))
        case "shown":
            text = told_elsewhere(scene, event.elsewhere)
            return scene.turn(Reply(text, "menu", choices=choices), effects=(LinkTold(scene.at),))
        case "met":
            return scene.turn(Reply(words.phrase("link_met"), "menu", choices=choices))
        case outcome:
            return scene.turn(scene.notice(f"link_{outcome}"), *ask(scene))


def told_at_once(scene: Scene, shown: Sequence[Elsewhere]) -> Turn:
    """What is written to whoever gave the code, or has the device from which it was given."""
    choices = (_unlink(scene), Choice("do:continue", scene.words.phrase("choice_go_on")))
    return scene.turn(
        Reply(told_elsewhere(scene, shown), "reminder", choices=choices), effects=(LinkTold(scene.at),)
    )


def told_again(scene: Scene, shown: Sequence[Elsewhere]) -> Reply:
    """The same, above whatever comes next."""
    return Reply(told_elsewhere(scene, shown), "notice", choices=(_unlink(scene),))


def told_elsewhere(scene: Scene, shown: Sequence[Elsewhere], key: str = "link_shown") -> str:
    return scene.words.phrase(key, apps=", ".join(_app(scene, one) for one in shown))


def _app(scene: Scene, one: Elsewhere) -> str:
    return scene.words.phrase("link_since", app=one.app, day=_day(scene, one.since)) if one.since else one.app


def _unlink(scene: Scene) -> Choice:
    return Choice("do:unlink", scene.words.phrase("choice_unlink_ask"))


def _choices(scene: Scene, event: LinkAnswered) -> Iterator[Choice]:
    phrase = scene.words.phrase
    if event.outcome == "shown":
        yield _unlink(scene)
    if event.outcome == "met" and event.here is not None:
        yield Choice("talk:keep", phrase("choice_talk_keep"), _told(scene, event.here))
    for number, talk in enumerate(event.talks[:MOST_ASIDE]):
        yield Choice(f"talk:{number}", phrase("choice_talk_other"), _told(scene, talk))
    if event.outcome == "shown":
        yield Choice("link:more", phrase("choice_link_more"))
    if event.outcome in ("code", "shown"):
        yield Choice("do:continue", phrase("choice_continue"))


def _told(scene: Scene, talk: Aside) -> str:
    return scene.words.phrase("link_talk", count=talk.answers, day=_day(scene, talk.seen))


def _day(scene: Scene, hour: int) -> str:
    return scene.words.date(datetime.fromtimestamp(hour * 3600, UTC).astimezone(JAPAN).date())
