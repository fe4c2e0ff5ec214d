"""A private answer steers and shows nowhere but in `say`s, cards and other private questions.

What is stored must not tell what was kept private: not by its presence on the path, nor by its words.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.issues import Issue, Spot, error
from bot.content.manuscript import Content, Manuscript, WrittenSection, WrittenStep
from bot.dialogue.computed import Computed
from bot.dialogue.model import Weigh


def check(content: Content) -> Iterator[Issue]:
    for dialog in content.dialogs.values():
        private = _private(dialog)
        if not private or not dialog.whole:
            continue
        shown = tainted(dialog)
        for when, _, owner in dialog.conditions():
            stored = _stored(owner)
            for leaf, spot in when.clauses if stored else ():
                for name in sorted(leaf.steps() & private):
                    yield _steers(name, stored, spot)
        for step in dialog.steps():
            question = step.question
            if question is None or step.private:
                continue
            if isinstance(question.kind, Weigh):
                for name, spot in step.record.items("of"):
                    if name in private:
                        yield _steers(name, step.id, spot)
            for key, text in step.texts():
                for name in sorted(text.names() & shown):
                    message = f'The words of "{step.id}" would show "{name}", whose answer is private.'
                    mend = f"Take the place out, or make {step.id} private too."
                    yield error("private-shown", step.spot(key), message, mend)


def tainted(dialog: Manuscript) -> set[str]:
    """Private questions, and what is computed of them."""
    private = _private(dialog)
    return private | computed_of(private, dialog)


def _private(dialog: Manuscript) -> set[str]:
    return {step.id for step in dialog.steps() if step.private and step.kind != "say"}


def computed_of(private: set[str], dialog: Manuscript) -> set[str]:
    """Computed values that a private answer goes into."""
    found: set[str] = set()
    for name, one in dialog.computed.items():
        rule: Computed | None = one.rule
        if rule is not None and any(given in private or given in found for given in rule.inputs()):
            found.add(name)
    return found


def _stored(owner: WrittenSection | WrittenStep) -> str:
    """The first stored question that a condition decides about, or ""."""
    steps = owner.steps if isinstance(owner, WrittenSection) else (owner,)
    return next((step.id for step in steps if step.kind != "say" and not step.private), "")


def _steers(name: str, stored: str, spot: Spot) -> Issue:
    message = f'The answer to "{name}" is private, and would decide about "{stored}", which is stored.'
    mend = f"Take it out of the condition, or make {stored} private too."
    return error("private-steers", spot, message, mend)
