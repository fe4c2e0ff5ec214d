"""Every way through ends with something to do next, and with somebody to turn to.

The summary is what people take with them. So whatever was answered, skipped or kept to oneself, a closing say
with `next_step` must come, and one that shows a support line. All ways are tried, not a sample of them: where
there are too many for that, this says so instead of passing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.content.checks import frame
from bot.content.checks.reach import reached, sound
from bot.content.issues import Issue, Spot, error, warning
from bot.content.manuscript import Content, Manuscript, WrittenStep
from bot.content.schema import Say
from bot.content.witness import Asked, Capped, described, find


def check(content: Content) -> Iterator[Issue]:
    for dialog in content.dialogs.values():
        for step in dialog.steps():
            if not _closes(dialog, step) and _names_step(step):
                message = "Only what the summary says is there at the end of every talk."
                mend = "Take next_step out here, or move the say to the summary."
                yield error("next-step-elsewhere", step.spot("next_step"), message, mend)
        alone = content._replace(dialogs={dialog.folder: dialog})
        if sound(content, dialog) and not any(frame.check(alone)):
            yield from _check(dialog)


def _check(dialog: Manuscript) -> Iterator[Issue]:
    last, asked = dialog.sections[-1], reached(dialog)
    spot, untried = last.record.spot("steps"), False
    for holds, bare in ((_names_step, _no_next_step), (_shows_line, _no_support)):
        try:
            way = _way_without([step for step in last.steps if holds(step)], asked)
        except Capped:
            untried = True
        else:
            if way is not None:
                yield bare(spot, way)
    if untried:
        message = (
            "There are too many ways through to try them all, so some may end with nothing to hold on to."
        )
        mend = "Let one say with a next step, and one with a support line, come under simpler conditions."
        yield warning("too-many-ways", spot, message, mend)


def _way_without(says: list[WrittenStep], asked: Mapping[str, Asked]) -> str | None:
    """Answers, in words, with which none of the says comes; None where one always does. Raises Capped."""
    if any(say.when is None for say in says):
        return None
    unmet = tuple(say.when.condition for say in says if say.when)
    answers = find((), asked, on_path=True, unmet=unmet)
    if answers is None:
        return None
    used = {name for condition in unmet for name in condition.steps()}
    return f", where somebody answers {described(answers, used)}" if answers else ""


def _no_next_step(spot: Spot, way: str) -> Issue:
    mend = "Write a say for them in the summary, or `next_step: yes` at the one that names a step."
    return error("no-next-step", spot, f"A way through ends with no next step{way}.", mend)


def _no_support(spot: Spot, way: str) -> Issue:
    mend = "Write a say for them in the summary that shows a {line:…}."
    return error("no-support", spot, f"A way through ends with no support line{way}.", mend)


def _closes(dialog: Manuscript, step: WrittenStep) -> bool:
    return any(section.id == step.section and section.closing for section in dialog.sections)


def _names_step(step: WrittenStep) -> bool:
    return isinstance(step.form, Say) and step.form.next_step


def _shows_line(step: WrittenStep) -> bool:
    return step.built is not None and any(place.sort == "line" for place in step.built.text.places())
