"""All that `doctor` looks at. Nothing is changed, and nobody is asked but the platforms that have a token."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from bot.config.reading import find_config
from bot.config.server import Config
from bot.doctor.files import look_at_files
from bot.doctor.finding import Finding
from bot.doctor.platforms import look_at_platforms
from bot.doctor.talks import look_at_backups, look_at_disk, look_at_talks
from bot.doctor.words import look_at_words
from bot.operations.disk import MOUNTS

_JAPAN: Final = timedelta(hours=9)


async def examine(
    environ: Mapping[str, str], file: Path | None, now: datetime, mounts: Path = MOUNTS
) -> AsyncIterator[Finding]:
    """What is found, as it is found. Settings that are wrong are told, and the rest is looked at without."""
    config, issues = find_config(environ, file)
    for issue in issues:
        where = f"{issue.file}:{issue.line}" if issue.line else issue.file
        yield Finding(issue.code, where, issue.message, issue.mend)
    looks: tuple[Callable[[], Iterator[Finding]], ...] = (
        lambda: look_at_files(config),
        lambda: look_at_disk(config, environ, mounts),
        lambda: look_at_talks(config),
        lambda: look_at_backups(config),
        lambda: look_at_words(config, (now + _JAPAN).date()),
    )
    for look in looks:
        for one in _carefully(look, config):
            yield one
    async for one in look_at_platforms(config, now):
        yield one


def _carefully(look: Callable[[], Iterator[Finding]], config: Config) -> Iterator[Finding]:
    try:
        yield from look()
    except OSError as fault:
        yield Finding(
            "no_access",
            str(fault.filename or config.guide.data),
            f"It cannot be looked at ({fault.strerror}).",
            "Run this as the user that the server runs as.",
        )
