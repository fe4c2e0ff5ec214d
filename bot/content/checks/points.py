"""Every point that the dialog is to carry stands at a step or a card, and no other point does."""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.issues import Issue, Spot, error
from bot.content.manuscript import Content, Manuscript


def check(content: Content) -> Iterator[Issue]:
    for dialog in content.dialogs.values():
        if dialog.whole and dialog.form.carries:
            yield from _check(dialog)


def _check(dialog: Manuscript) -> Iterator[Issue]:
    wanted: dict[str, Spot] = {}
    for words, spot in dialog.record.items("carries"):
        points = _spelled_out(words)
        if not points:
            mend = "Write the smaller number first, with the same letter, like A1-A41."
            yield error("bad-point", spot, f'"{words}" names no points.', mend)
        wanted |= dict.fromkeys(points, spot)
    carried = {point for point, _ in _carried(dialog)}
    for point, spot in _carried(dialog):
        if point not in wanted:
            message = f'"{point}" is none of the points that dialog.yaml says are carried.'
            yield error("unknown-point", spot, message, "Correct it, or add it to carries.")
    missing = [point for point in wanted if point not in carried]
    if missing and all(step.built for step in dialog.steps()) and all(card.built for card in dialog.cards):
        message = f"No step and no card carries {', '.join(missing)}."
        mend = "Say it at a step or card, and write the point there under from."
        yield error("missing-point", wanted[missing[0]], message, mend)


def _carried(dialog: Manuscript) -> Iterator[tuple[str, Spot]]:
    for step in dialog.steps():
        yield from step.record.items("from")
    for card in dialog.cards:
        yield from card.record.items("from")


def _spelled_out(words: str) -> list[str]:
    """A1-A41 as all that it stands for; none where it runs backwards or from letter to letter."""
    first, dash, last = words.partition("-")
    if not dash:
        return [first]
    if first[0] != last[0]:
        return []
    return [f"{first[0]}{number}" for number in range(int(first[1:]), int(last[1:]) + 1)]
