"""What is done to a data folder from outside: backups, keys, a look at what is wrong, a step back."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click

from bot.cli.group import main, settings


@main.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False, exists=True))
def downgrade(folder: Path) -> None:
    """Make a data FOLDER ready for the version before this one (docs/operations.md). Every answer stays.

    End whatever uses the folder first.
    """
    from bot.operations.ending import StartError  # noqa: PLC0415
    from bot.operations.instance import find_running  # noqa: PLC0415
    from bot.service.ports import StoreError  # noqa: PLC0415
    from bot.store.stepback import step_back  # noqa: PLC0415

    try:
        if find_running(folder) is not None:
            raise click.ClickException(f"A server runs on {folder}: end it first. Nothing was changed.")
        undone = step_back(folder.absolute())
    except (StartError, StoreError) as fault:
        raise click.ClickException(str(fault)) from None
    if not undone:
        raise click.ClickException(f"{folder} is of an older version already, so nothing was changed.")
    click.echo("Done. Start the version before this one now: this one would bring the folder up again.")


@main.command()
@settings
def rotate_key(file: Path | None) -> None:
    """Bring all keys under a new master key, while the server goes on (docs/operations.md).

    It reads the settings that `run` reads, with the new key in TEBIKI_MASTER_KEY and the one before in
    TEBIKI_MASTER_KEY_OLD; or it changes the key file.
    """
    from bot.config.reading import read_config  # noqa: PLC0415
    from bot.upkeep import rotate_key  # noqa: PLC0415

    with _told_plainly():
        for line in rotate_key(read_config(os.environ, file).guide):
            click.echo(line)


@main.command()
@settings
@click.argument("target", type=click.Path(path_type=Path), required=False)
def backup(file: Path | None, target: Path | None) -> None:
    """Copy the talks to TARGET (a new file, or a folder; backup_folder by default) while the server goes on.

    The copy is sealed. keys.db is not in it, and must not be copied.
    """
    from bot.config.reading import read_config  # noqa: PLC0415
    from bot.upkeep import backup  # noqa: PLC0415

    with _told_plainly():
        for line in backup(read_config(os.environ, file), target, datetime.now(UTC)):
            click.echo(line)


@main.command()
@settings
@click.argument("source", type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Do not ask first.")
def restore(file: Path | None, source: Path, *, yes: bool) -> None:
    """Put the backup SOURCE in the place of the talks. Whoever was forgotten since stays forgotten.

    The server has to be stopped, and the keys.db that is there is needed.
    """
    from bot.config.reading import read_config  # noqa: PLC0415
    from bot.upkeep import restore  # noqa: PLC0415

    with _told_plainly():
        config = read_config(os.environ, file).guide
        for line in restore(config, source, lambda asked: yes or click.confirm(asked)):
            click.echo(line)


@main.command()
@settings
def doctor(file: Path | None) -> None:
    """Look for what is wrong with settings, files, keys, backups, words and platforms; exit 1 if anything is.

    It reads the settings that `run` reads, changes nothing, and may run beside the server.
    """
    from bot.doctor.examination import examine  # noqa: PLC0415

    async def look() -> int:
        count = 0
        async for finding in examine(os.environ, file, datetime.now(UTC)):
            click.echo(str(finding))
            count += 1
        return count

    count = asyncio.run(look())
    click.echo(f"{count} findings", err=True)
    sys.exit(1 if count else 0)


@contextmanager
def _told_plainly() -> Iterator[None]:
    """What is wrong, as a sentence with its mend."""
    from bot.config.reading import ConfigError  # noqa: PLC0415
    from bot.operations.ending import StartError  # noqa: PLC0415
    from bot.upkeep import StoreError, UpkeepError  # noqa: PLC0415

    try:
        yield
    except (ConfigError, StartError, StoreError, UpkeepError) as fault:
        raise click.ClickException(str(fault)) from None
