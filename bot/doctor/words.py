"""The dialogs: whether they can be opened, and whether what they state was to be looked at again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.authoring.facts import review
from bot.config.server import Config
from bot.content.load import gather
from bot.doctor.finding import Finding

_MOST = 5


def look_at_words(config: Config, today: date) -> Iterator[Finding]:
    dialogs = config.guide.dialogs
    content, broken = gather(dialogs, today)
    errors = [issue for issue in broken if issue.severity == "error"]
    for issue in errors[:_MOST]:
        yield Finding("dialog_broken", f"{issue.file}:{issue.line}", issue.message, issue.mend)
    if config.guide.dialog not in content.dialogs:
        yield Finding(
            "no_dialog",
            str(dialogs),
            f"There is no dialog {config.guide.dialog}.",
            "Name one that is there (dialog), or give the right folder (dialogs).",
        )
    stale = [issue for issue in review(content).faults() if issue.code == "review-due"]
    if stale:
        first = ", ".join(dict.fromkeys(issue.message.partition(" was ")[0] for issue in stale[:_MOST]))
        yield Finding(
            "stale_facts",
            str(dialogs),
            f"{len(stale)} facts and support lines that people see were to be looked at again: {first}.",
            "Go through `facts`, and change what is no longer so.",
        )
