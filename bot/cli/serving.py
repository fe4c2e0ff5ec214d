"""`run`, and what is told to a server that runs."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path

import click

from bot.cli.group import main, make_streams_safe, settings


@main.command()
@settings
def run(file: Path | None) -> None:
    """Serve the guide on Discord and Telegram, wherever there is a token (docs/operations.md)."""
    from bot.operations.ending import Ending, Exit  # noqa: PLC0415
    from bot.operations.hangup import Hangup  # noqa: PLC0415

    ending = Ending()
    hangup = Hangup(ending.ask)
    make_streams_safe()
    from bot.config.reading import ConfigError, read_config  # noqa: PLC0415
    from bot.operations.logs import start_logs  # noqa: PLC0415
    from bot.operations.redaction import Redaction  # noqa: PLC0415

    start_logs("info", "json", Redaction())
    try:
        config = read_config(os.environ, file)
    except ConfigError as fault:
        ending.fail(Exit.SETTINGS, "settings", str(fault))
        ending.leave()
    redaction = Redaction(config.secrets)
    ending.redact = redaction.hide_secrets
    start_logs(config.log.level, config.log.format, redaction)
    from bot import server  # noqa: PLC0415

    try:
        asyncio.run(server.serve(config, os.environ, ending, hangup, server.PLATFORMS))
    except BaseException as fault:
        server.fail(ending, fault)  # while closing
    ending.leave()


@main.command()
@settings
def reload(file: Path | None) -> None:
    """Have the running server take in edited dialogs. They are checked first; with an error, nothing is sent.

    It reads the settings that `run` reads. The log of the server says what came of it.
    """
    from bot.config.reading import ConfigError, read_config  # noqa: PLC0415
    from bot.content.load import check as find_issues  # noqa: PLC0415
    from bot.operations.ending import StartError  # noqa: PLC0415
    from bot.operations.instance import find_running  # noqa: PLC0415

    try:
        config = read_config(os.environ, file).guide
        process = find_running(config.data)
        if process is None:
            raise click.ClickException(f"No server runs on {config.data}: the next start reads the dialogs.")
        faults = [one for one in find_issues(config.dialogs, None) if one.severity == "error"]
        for fault in faults:
            click.echo(str(fault))
        if faults:
            raise click.ClickException(f"{len(faults)} errors in {config.dialogs}, so nothing was sent.")
        os.kill(process, signal.SIGHUP)
    except (ConfigError, StartError) as fault:
        raise click.ClickException(str(fault)) from None
    except ProcessLookupError:
        raise click.ClickException("The server has just ended: the next start reads the dialogs.") from None
    except PermissionError:
        raise click.ClickException("Do this as the user that the server runs as.") from None
    click.echo(f"Process {process} is told to take in the dialogs. Its log says what came of it.")


@main.group()
def discord() -> None:
    """What an operator does on Discord's side."""


@discord.command()
@settings
def sync(file: Path | None) -> None:
    """Send the slash commands to Discord. `run` does so by itself when they have changed."""
    from bot.config.reading import ConfigError, read_config  # noqa: PLC0415
    from bot.operations.ending import StartError  # noqa: PLC0415
    from bot.server import sync_discord  # noqa: PLC0415
    from bot.service.ports import SendError  # noqa: PLC0415

    try:
        count = asyncio.run(sync_discord(read_config(os.environ, file)))
    except (ConfigError, StartError) as fault:
        raise click.ClickException(str(fault)) from None
    except SendError as fault:
        raise click.ClickException(
            f"Discord did not take the commands ({fault.code}). Try again later."
        ) from None
    click.echo(f"{count} group of commands sent to Discord.")
