"""What authors ask of their dialogs."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click

from bot.cli.group import main
from bot.config.guide import DEFAULT_DIALOG, DIALOGS

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
    from bot.content.issues import check_text  # noqa: PLC0415
    from bot.content.load import check as find_issues  # noqa: PLC0415

    issues = find_issues(folder, as_of.date() if as_of else None)
    for change in _changes(folder, against) if against else ():
        click.echo(change)
    click.echo(check_text(issues), nl=False)
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
    from bot.content.issues import check_text  # noqa: PLC0415
    from bot.content.load import assemble, gather, today  # noqa: PLC0415

    content, broken = gather(folder, today())
    library = assemble(content, broken)
    if name not in library.dialogs:
        click.echo(check_text(library.issues), nl=False)
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
    from bot.content.issues import check_text  # noqa: PLC0415
    from bot.content.load import load  # noqa: PLC0415

    library = load(folder)
    if name not in library.dialogs:
        click.echo(check_text(library.issues), nl=False, err=True)
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
