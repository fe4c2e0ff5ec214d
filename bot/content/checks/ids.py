"""Ids are the names of their files, and nothing has the id of something else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.content.issues import Issue, Spot, error
from bot.content.manuscript import Content, Manuscript


def check(content: Content) -> Iterator[Issue]:
    for dialog in content.dialogs.values():
        yield from _named(dialog.form.id, dialog.folder, "folder", dialog.record.spot("id"))
        for section in dialog.sections:
            yield from _named(
                section.form.id if section.form else "", section.id, "file", section.record.spot("id")
            )
        yield from _doubles(dialog.record.items("sections"))
        yield from _doubles(_shared_names(dialog))
        yield from _doubles((card.id, card.record.spot("card")) for card in dialog.cards if card.id)


def _named(name: str, wanted: str, sort: str, spot: Spot) -> Iterator[Issue]:
    if name and name != wanted:
        message = f'The id is "{name}", but the {sort} is called "{wanted}".'
        yield error("id-differs", spot, message, f'Write "id: {wanted}", or rename the {sort}.')


def _shared_names(dialog: Manuscript) -> Iterator[tuple[str, Spot]]:
    """Steps and computed values are named in the same places."""
    for step in dialog.steps():
        yield step.id, step.spot()
    for name, one in dialog.computed.items():
        yield name, one.spot


def _doubles(named: Iterable[tuple[str, Spot]]) -> Iterator[Issue]:
    seen: dict[str, Spot] = {}
    for name, spot in named:
        first = seen.setdefault(name, spot)
        if first is not spot:
            message = f'"{name}" is already the id in {first.file}:{first.line}.'
            yield error("duplicate-id", spot, message, "Give one of them another id.")
