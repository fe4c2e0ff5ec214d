"""Where the talk stands, put to the person: the open question, or the summary when none is left."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.dialogue.conditions import Mark
from bot.dialogue.model import Question, Say
from bot.dialogue.paging import paged
from bot.dialogue.prompts import prompt
from bot.dialogue.scene import Scene
from bot.dialogue.session import draft_elsewhere
from bot.dialogue.turn import Choice, Reply, Turn

VERBS: Final = ("recap", "change", "cards", "remind", "help")
"""What is in reach below the summary."""


def ask(scene: Scene) -> tuple[Reply, ...]:
    if scene.question is None:
        return summary(scene)
    return (prompt(scene.question, scene.session, scene.path, scene.words),)


def reopen(scene: Scene, step: str) -> Turn:
    """Go back to a question that was answered. What is half said at another one stays."""
    old = scene.session
    draft = draft_elsewhere(old, step)
    after = scene.with_session(old._replace(reopened=step, draft=draft, turn=old.turn + 1))
    return after.turn(*ask(after))


def summary(scene: Scene) -> tuple[Reply, ...]:
    """All that the closing section says, in as few messages as can be, with what may be done next."""
    words, says = scene.words, closing_says(scene)
    texts = [words.text(say.text).strip() for say in says]
    lapsed = [q for q in lapsed_private(scene) if q.id in scene.dialog.steers_privately]
    choices = [
        Choice("do:change", words.phrase("choice_change")),
        Choice("do:cards", words.phrase("choice_cards")),
        Choice("do:keepsake", words.phrase("choice_keepsake")),
    ]
    if lapsed:
        texts.append(words.phrase("summary_ask_again"))
        choices.insert(0, Choice(f"change:{lapsed[0].id}", words.phrase("choice_ask_again")))
    private = any(reads_private(scene, say) for say in says)
    pages = list(paged(texts))
    last = Reply(pages[-1], "summary", None, tuple(choices), private, VERBS)
    return (*(Reply(page, "summary", private=private) for page in pages[:-1]), last)


def closing_says(scene: Scene) -> list[Say]:
    steps = scene.path.steps()
    return [step for step in steps if isinstance(step, Say) and step.section in scene.dialog.closing]


def begins_with_numbers(scene: Scene) -> bool:
    """Whether the summary opens with a support line, as it does for somebody in trouble."""
    says = closing_says(scene)
    return bool(says) and any(place.sort == "line" for place in says[0].text.places()[:1])


def what_next(scene: Scene, key: str) -> Reply:
    """With no question open: a sentence, and what may be done, without all of the summary again."""
    phrase = scene.words.phrase
    choices = (
        Choice("do:continue", phrase("choice_summary")),
        Choice("do:change", phrase("choice_change")),
        Choice("do:cards", phrase("choice_cards")),
    )
    return Reply(phrase(key), "notice", choices=choices)


def lapsed_private(scene: Scene) -> Iterator[Question]:
    """Private questions that were answered and whose value is no longer in memory."""
    for step, value in scene.path.known.items():
        if value is Mark.WITHHELD:
            yield scene.dialog.questions[step]


def reads_private(scene: Scene, say: Say) -> bool:
    used = say.text.names() | (say.when.steps() if say.when else frozenset())
    return any(name in scene.dialog.questions and scene.dialog.questions[name].private for name in used)
