"""A dialog asks something, and ends with a summary that asks nothing."""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.issues import Issue, error
from bot.content.manuscript import Content, Manuscript


def check(content: Content) -> Iterator[Issue]:
    for dialog in content.dialogs.values():
        if dialog.whole and dialog.sections:
            yield from _check(dialog)


def _check(dialog: Manuscript) -> Iterator[Issue]:
    if all(step.kind == "say" for step in dialog.steps()):
        message = "The dialog asks no question."
        yield error("no-question", dialog.record.spot("sections"), message, "Write one.")
    last = dialog.sections[-1]
    if not any(section.closing for section in dialog.sections):
        message = "No section closes the dialog."
        mend = f'Write "closing: yes" in {last.id}.yaml, or add a section with the summary.'
        yield error("no-closing", dialog.record.spot("sections"), message, mend)
    for section in dialog.sections:
        if not section.closing:
            continue
        if section is not last:
            message = "A closing section stands before another section."
            mend = "Move it to the end of the list in dialog.yaml, or take the line out."
            yield error("closing-not-last", section.record.spot("closing"), message, mend)
        if section.when is not None:
            message = "The summary would not always come."
            yield error("closing-when", section.when.spot, message, "Put the condition at the says instead.")
        for step in section.steps:
            if step.kind != "say":
                message = "A closing section asks nothing."
                yield error(
                    "closing-question", step.spot(), message, "Move the question to a section before."
                )
