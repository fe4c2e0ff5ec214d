"""`renamed_from` carries an answer to one place, and from a name that nothing else has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.content.issues import Issue, Spot, error
from bot.content.manuscript import Content, Manuscript, WrittenStep
from bot.content.steps import options_of


def check(content: Content) -> Iterator[Issue]:
    for dialog in content.dialogs.values():
        if not dialog.whole:
            continue
        yield from _claims(_steps(dialog), {*dialog.by_id(), *dialog.computed}, "step")
        for step in dialog.steps():
            names = {option.id for option in step.options()}
            yield from _claims(_options(step), names, "option")


def _steps(dialog: Manuscript) -> Iterator[tuple[str, str, Spot]]:
    for step in dialog.steps():
        for old, spot in step.record.items("renamed_from"):
            yield old, step.id, spot


def _options(step: WrittenStep) -> Iterator[tuple[str, str, Spot]]:
    for name in options_of(step.form):
        for old, spot in step.record.items(
            "paths" if step.kind == "weigh" else "options", name, "renamed_from"
        ):
            yield old, name, spot


def _claims(claims: Iterable[tuple[str, str, Spot]], living: set[str], sort: str) -> Iterator[Issue]:
    claimed: dict[str, str] = {}
    for old, new, spot in claims:
        if old in living:
            message = f'"{old}" is still the id of a {sort}, whose answers would be taken away.'
            mend = (
                f"Take it out, or give that {sort} another id. Of a chain of names, list all in the last one."
            )
            yield error("renamed-in-use", spot, message, mend)
        elif old in claimed:
            message = f'"{old}" is already what "{claimed[old]}" was called.'
            yield error("renamed-twice", spot, message, "Keep it in one place.")
        else:
            claimed[old] = new
