"""The command line: `python -m bot …`, or `tebiki …` once installed."""

from __future__ import annotations

import asyncio
import io
import json
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.config.guide import DEFAULT_DIALOG, DIALOGS, ChatConfig, chat_config

if TYPE_CHECKING:
    from bot.adapters.terminal.chat import Terminal
    from bot.adapters.terminal.interruption import Interruption
    from bot.app import Guide


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Tebiki: a guide by the hand through one hard decision."""


@main.command()
@click.option("--jsonl", is_flag=True, help="One JSON line in, one JSON line out (docs/jsonl.md).")
@click.option("--data", type=click.Path(path_type=Path), help="Where talks are kept.")
@click.option("--as", "name", default="me", show_default=True, help="Who is talking, on this machine.")
@click.option("--dialog", default=DEFAULT_DIALOG, show_default=True, help="Which dialog to talk through.")
@click.option("--watch", is_flag=True, help="For authors: take edited files in while you talk.")
@click.option(
    "--dialogs", type=click.Path(path_type=Path, file_okay=False, exists=True), default=DIALOGS, hidden=True
)
def chat(  # noqa: PLR0913 (one an option)
    *, jsonl: bool, data: Path | None, name: str, dialog: str, watch: bool, dialogs: Path
) -> None:
    """Talk to the guide in this terminal. It goes on where you stopped."""
    from bot.adapters.terminal.interruption import Interruption  # noqa: PLC0415 (so that --help is quick)

    if jsonl and watch:
        raise click.UsageError("--watch is for people, and --jsonl for programs: leave one of them out.")
    if watch and name == "me":
        name = "author"  # so that nobody's own talk is played with
    interruption = Interruption()
    _make_streams_safe()
    who = os.fsencode(name).decode("utf-8", "backslashreplace")  # an argument may hold any bytes
    config = chat_config(os.environ, data, who, dialog, dialogs)
    sys.exit(asyncio.run(_chat(config, interruption, jsonl=jsonl, watch=watch)))


def _make_streams_safe() -> None:
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:  # closed; its number must not go to a file of the store
            setattr(sys, name, open(os.devnull, "w" if number else "r", encoding="utf-8"))  # noqa: SIM115
        stream = getattr(sys, name)
        if isinstance(stream, io.TextIOWrapper):  # a C locale must not turn Japanese into an error
            stream.reconfigure(encoding="utf-8", errors="replace")


async def _chat(config: ChatConfig, interruption: Interruption, *, jsonl: bool, watch: bool) -> int:
    from bot.adapters.terminal.output import OutputError, drop_output, say_aside  # noqa: PLC0415
    from bot.app import explain, open_guide  # noqa: PLC0415

    try:
        if watch and not await _made_whole(config, interruption):
            return 0
        async with open_guide(config.guide) as guide:
            if guide.new_key:
                say_aside(f"Your answers are sealed. The key to them is here: {_short(guide.new_key)}")
            await _talk(guide, config, interruption, jsonl=jsonl, watch=watch)
    except OutputError as fault:
        drop_output()
        if fault.quiet:
            return 0
        say_aside(str(fault))
    except Exception as fault:
        code, sentence = explain(fault)
        if jsonl:
            from bot.adapters.terminal.jsonl import print_error  # noqa: PLC0415

            try:
                print_error(code, sentence)
            except OutputError:
                drop_output()
        say_aside(sentence)
        if not jsonl:
            say_aside(_help_now(config))
    else:
        return 0
    return 1


def _help_now(config: ChatConfig) -> str:
    """Whoever meets an error here may have come in need."""
    from bot.app import read_help  # noqa: PLC0415
    from bot.service.faults import note_fault  # noqa: PLC0415

    try:
        lines = read_help(config.guide)
    except Exception as fault:
        note_fault(fault)
        lines = ""
    return f"If you need help now: 110 police, 119 ambulance or fire.\n{lines}".strip()


def _short(path: Path) -> str:
    home = Path.home()
    return f"~/{path.relative_to(home)}" if path.is_relative_to(home) else str(path)


async def _made_whole(config: ChatConfig, interruption: Interruption) -> bool:
    """Wait for an author who is in the middle of an edit; False when they leave instead."""
    from bot.adapters.terminal.output import say_aside  # noqa: PLC0415
    from bot.authoring.workbench import until_whole  # noqa: PLC0415

    waiting = asyncio.create_task(until_whole(config.guide.dialogs, config.guide.dialog, say_aside))
    interruption.then(waiting.cancel)
    await asyncio.wait([waiting])
    return not waiting.cancelled()


async def _talk(
    guide: Guide, config: ChatConfig, interruption: Interruption, *, jsonl: bool, watch: bool
) -> None:
    from bot.service.conversations import Talk  # noqa: PLC0415
    from bot.service.ports import Identity  # noqa: PLC0415

    talk = Talk(Identity("terminal", config.name), config.guide.dialog)
    if jsonl:
        from bot.adapters.terminal.jsonl import converse  # noqa: PLC0415
        from bot.adapters.terminal.lines import ByteLines  # noqa: PLC0415

        await converse(guide.conversations, talk, ByteLines(sys.stdin.fileno()), interruption)
    else:
        from bot.adapters.terminal.chat import Terminal  # noqa: PLC0415

        dialog = guide.conversations.editions[config.guide.dialog].dialog
        folder = config.guide.data / "keepsakes"
        terminal = Terminal(guide.conversations, talk, dialog, folder)
        following = asyncio.create_task(_follow(guide, config, terminal)) if watch else None
        try:
            await terminal.converse(interruption)
        finally:
            if following is not None:
                following.cancel()


async def _follow(guide: Guide, config: ChatConfig, terminal: Terminal) -> None:
    """What an author saves comes into their talk."""
    from bot.authoring.watching import Watch  # noqa: PLC0415
    from bot.authoring.workbench import Bench  # noqa: PLC0415

    given = config.guide
    bench = Bench(given.dialogs, given.dialog, guide.conversations.edit, terminal.tell, terminal.show_again)
    await bench.follow(Watch(given.dialogs))


_settings = click.option(
    "--config", "file", type=click.Path(path_type=Path), help="The settings, by default config.yaml."
)


@main.command()
@_settings
def run(file: Path | None) -> None:
    """Serve the guide on Discord and Telegram, wherever there is a token (docs/operations.md)."""
    from bot.operations.ending import Ending, Exit  # noqa: PLC0415
    from bot.operations.garbage import look_seldom  # noqa: PLC0415
    from bot.operations.hangup import Hangup  # noqa: PLC0415

    ending = Ending()
    hangup = Hangup(ending.ask)
    look_seldom()
    _make_streams_safe()
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
@_settings
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
@_settings
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
@_settings
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
@_settings
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
@_settings
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


@main.group()
def discord() -> None:
    """What an operator does on Discord's side."""


@discord.command()
@_settings
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


_FOLDER = click.argument(
    "folder", type=click.Path(path_type=Path, file_okay=False, exists=True), default=DIALOGS
)
_AS_OF = click.option(
    "--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The day to judge dates by, instead of today."
)


@main.command()
@_FOLDER
@_AS_OF
@click.option("--against", metavar="OLD", help="Also what changed since OLD, a folder or a git revision.")
def check(folder: Path, as_of: datetime | None, against: str | None) -> None:
    """Check the dialogs: every fault with its file, line and mend.

    With --against, also what changed in words, steps and options, and what becomes of talks in progress.
    """
    from bot.content.load import check as find_issues  # noqa: PLC0415

    issues = find_issues(folder, as_of.date() if as_of else None)
    for change in _changes(folder, against) if against else ():
        click.echo(change)
    for issue in issues:
        click.echo(str(issue))
    errors = sum(issue.severity == "error" for issue in issues)
    click.echo(f"{errors} errors, {len(issues) - errors} warnings in {folder}", err=True)
    sys.exit(1 if errors else 0)


def _changes(folder: Path, against: str) -> Iterator[str]:
    from bot.authoring.against import compare  # noqa: PLC0415
    from bot.authoring.revisions import RevisionError, dialogs_at  # noqa: PLC0415
    from bot.content.load import gather, today  # noqa: PLC0415

    try:
        with dialogs_at(against, folder) as place:
            old, _ = gather(place, today())
            new, _ = gather(folder, today())
            yield from (str(change).replace(place.as_posix(), against) for change in compare(old, new))
    except RevisionError as fault:
        raise click.ClickException(str(fault)) from None


@main.command()
@_FOLDER
@_AS_OF
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@click.option(
    "--release", is_flag=True, help="Only what keeps it from being released; exit 1 if anything does."
)
def facts(folder: Path, as_of: datetime | None, *, as_json: bool, release: bool) -> None:
    """List what a person must test by telephone, or look up, before a release."""
    from bot.authoring.checklist import checklist  # noqa: PLC0415
    from bot.authoring.facts import review  # noqa: PLC0415
    from bot.content.load import gather, today  # noqa: PLC0415

    content, broken = gather(folder, as_of.date() if as_of else today())
    found = review(content)
    faults = (*broken, *found.faults()) if release else tuple(broken)
    if as_json:
        click.echo(json.dumps(found.to_dict(), ensure_ascii=False, indent=2))
    elif not release:
        for line in checklist(found):
            click.echo(line)
    for fault in faults:
        click.echo(str(fault), err=as_json)
    if release:
        click.echo(f"{len(faults)} things to do before a release", err=True)
    sys.exit(1 if faults else 0)


@main.command()
@_FOLDER
@click.option(
    "--dialog", "name", default=DEFAULT_DIALOG, show_default=True, help="Which dialog to walk through."
)
@click.option(
    "--scenarios",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="Whole talks, one a .txt file.  [default: tests/scenarios beside the dialogs, or its folder with the"
    " dialog's name]",
)
@click.option(
    "--each", "in_full", is_flag=True, help="Every step, option and card, with the talks that come to it."
)
def coverage(folder: Path, name: str, scenarios: Path | None, *, in_full: bool) -> None:
    """Say which steps, options and cards are visited by scenarios and walks; exit 1 if one is not."""
    from bot.authoring.coverage import cover, each, summary  # noqa: PLC0415
    from bot.authoring.transcript import TranscriptError  # noqa: PLC0415
    from bot.content.load import assemble, gather, today  # noqa: PLC0415

    content, broken = gather(folder, today())
    library = assemble(content, broken)
    if name not in library.dialogs:
        for issue in library.issues:
            click.echo(str(issue))
        raise click.ClickException(f'There is no dialog "{name}" without errors in {folder}.')
    talks = scenarios or folder.absolute().parent / "tests" / "scenarios"
    if scenarios is None and (talks / name).is_dir():
        talks /= name
    texts = {path.stem: path.read_text("utf-8") for path in sorted(talks.glob("*.txt"))}
    try:
        found = cover(library.dialogs[name], content.dialogs[name], texts)
    except TranscriptError as fault:
        raise click.ClickException(f"{talks}/{fault}.") from None
    for line in (*(each(found) if in_full else ()), *summary(found)):
        click.echo(line)
    sys.exit(1 if found.missing() else 0)


@main.command()
@click.argument("name")
@click.option("--title", default="", help="What people see; by default NAME in words.")
@_FOLDER
def new(name: str, title: str, folder: Path) -> None:
    """Begin a dialog NAME: a few files that work, to be changed."""
    from bot.authoring.starting import StartingError, begin  # noqa: PLC0415

    try:
        for path in begin(folder, name, title):
            click.echo(str(path))
    except StartingError as fault:
        raise click.ClickException(str(fault)) from None
    click.echo("\nTalk to it while you write, in a second window:", err=True)
    click.echo(f"  python -m bot chat --watch --dialog {name}", err=True)


@main.command()
@click.argument("name", default=DEFAULT_DIALOG)
@_FOLDER
@click.option(
    "--as",
    "sort",
    type=click.Choice(["mermaid", "svg"]),
    default="mermaid",
    show_default=True,
    help="Text for pages and editors that draw it, or a picture for a browser.",
)
def graph(name: str, folder: Path, sort: str) -> None:
    """Draw a dialog: its steps in order, and what hinges on which question."""
    from bot.authoring.graph import mermaid, svg  # noqa: PLC0415
    from bot.content.load import load  # noqa: PLC0415

    library = load(folder)
    if name not in library.dialogs:
        for issue in library.issues:
            click.echo(str(issue), err=True)
        raise click.ClickException(f'There is no dialog "{name}" without errors in {folder}.')
    click.echo((svg if sort == "svg" else mermaid)(library.dialogs[name]), nl=False)


@main.command()
@click.argument("language")
@_FOLDER
def translate(language: str, folder: Path) -> None:
    """List what is not translated to LANGUAGE ("ja"), as lines to fill in and to put into its files."""
    from bot.authoring.translating import as_yaml, untranslated  # noqa: PLC0415
    from bot.content.load import gather, today  # noqa: PLC0415

    content, _ = gather(folder, today())
    for name, strings in untranslated(content, language).items():
        click.echo(f"# {folder / name}/locales/{language}.yaml: {len(strings)} to translate")
        click.echo(as_yaml(strings), nl=False)


@main.command()
@click.argument("name", required=False)
def schema(name: str | None) -> None:
    """Print the JSON schema of a sort of file, for editors.

    NAME is dialog, section, cards, facts, keepsakes, support, phrases or words; without it, one object holds
    them all.
    """
    from bot.authoring.schema import json_schemas  # noqa: PLC0415

    schemas = json_schemas()
    if name is not None and name not in schemas:
        raise click.BadParameter(f"There is no sort {name!r}: it is one of {', '.join(schemas)}.")
    click.echo(json.dumps(schemas[name] if name else schemas, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
