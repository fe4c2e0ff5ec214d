"""The folder of dialogs, read and checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from bot.content.build import build
from bot.content.checks import CARE, SAFETY, run
from bot.content.issues import Issue, Spot, error, warning
from bot.content.manuscript import Content, Manuscript, Record, Shared
from bot.content.parts import read_cards, read_computed, read_facts, read_help, read_lines, read_phrases
from bot.content.schema import CARDS, DIALOG, FACTS, PHRASES, SUPPORT
from bot.content.shapes import Shape, hold
from bot.content.source import Table, read_file
from bot.content.steps import YES_NO, Sections
from bot.dialogue.model import Dialog

SHARED = "shared"
BESIDE = {"cards.yaml": CARDS, "facts.yaml": FACTS}


@dataclass(frozen=True, slots=True)
class Library:
    """A dialog with an error is not in `dialogs`; none is, where the shared files have one."""

    dialogs: Mapping[str, Dialog]
    issues: tuple[Issue, ...]


def load(folder: Path) -> Library:
    """What is safe to run. Leaves out the checks that only better the words; never raises."""
    content, issues = _read(folder, _today())
    issues += run(SAFETY, content)
    broken = {Path(issue.file).parent.name for issue in issues if issue.severity == "error"}
    if SHARED in broken:
        return Library({}, tuple(issues))
    whole = {name: one for name, one in content.dialogs.items() if name not in broken}
    return Library({name: build(one, content.shared) for name, one in whole.items()}, tuple(issues))


def check(folder: Path, as_of: date | None = None) -> tuple[Issue, ...]:
    """Everything that is wrong, all at once. `as_of`: the day to judge dates by, today if not given."""
    content, issues = _read(folder, as_of or _today())
    issues += run((*SAFETY, *CARE), content)
    return tuple(sorted(issues, key=lambda issue: (issue.file, issue.line, issue.code, issue.message)))


def _today() -> date:
    return datetime.now(UTC).date()


def _read(folder: Path, as_of: date) -> tuple[Content, list[Issue]]:
    issues: list[Issue] = []
    shared = _shared(folder, issues)
    labels = {key: shared.phrases[key].words for key in YES_NO if key in shared.phrases}
    try:
        names = sorted(entry.name for entry in folder.iterdir() if (entry / "dialog.yaml").exists())
    except OSError:
        names = []
    if not names:
        mend = "Name the folder that holds shared/ and one folder for each dialog."
        issues.append(error("no-dialogs", Spot(folder.as_posix(), 0), "There is no dialog in it.", mend))
    dialogs = {name: _dialog(folder / name, labels, issues) for name in names}
    return Content(as_of, shared, {name: one for name, one in dialogs.items() if one}), issues


def _record(path: Path, shape: Shape, issues: list[Issue]) -> Record | None:
    """The file's mapping, where it has the file's shape as far as its parts."""
    name = path.as_posix()
    source = read_file(path, name)
    issues.extend(source.issues)
    if source.root is None or not hold(source.root, shape, name, issues):
        return None
    return Record(source.root, name)


def _dialog(folder: Path, labels: Mapping[str, str], issues: list[Issue]) -> Manuscript | None:
    record = _record(folder / "dialog.yaml", DIALOG, issues)
    if record is None:
        return None
    before = len(issues)
    sections: dict[str, Record] = {}
    for name, spot in record.items("sections"):
        path = folder / f"{name}.yaml"
        if not path.exists():
            mend = f"Write {path.name}, or take it off the list."
            issues.append(error("unknown-section", spot, f'There is no file for the section "{name}".', mend))
            continue
        source = read_file(path, path.as_posix())
        issues.extend(source.issues)
        if source.root is not None:
            sections[name] = Record(source.root, path.as_posix())
    empty = Record(Table({}, 0), "")
    beside = {
        name: _record(path, shape, issues) if (path := folder / name).exists() else empty
        for name, shape in BESIDE.items()
    }
    whole = len(issues) == before
    issues += _unlisted(folder, record.names("sections"))
    written = Sections(sections, labels, issues)
    steps = written.read()
    cards, facts = beside["cards.yaml"] or empty, beside["facts.yaml"] or empty
    return Manuscript(
        folder.name,
        record,
        steps,
        read_computed(record, issues),
        read_cards(cards, issues),
        read_facts(facts, issues),
        whole and written.complete,
    )


def _unlisted(folder: Path, sections: tuple[str, ...]) -> Iterator[Issue]:
    for path in sorted(folder.glob("*.yaml")):
        if path.stem not in sections and path.name not in ("dialog.yaml", *BESIDE):
            mend = "Add it to the sections in dialog.yaml, or take it away."
            yield warning("unlisted-file", Spot(path.as_posix(), 0), "Nothing uses this file.", mend)


def _shared(folder: Path, issues: list[Issue]) -> Shared:
    before = len(issues)
    path = folder / SHARED / "phrases.yaml"
    phrases = _record(path, PHRASES, issues)
    support = _record(folder / SHARED / "support.yaml", SUPPORT, issues)
    whole = len(issues) == before
    return Shared(
        read_phrases(phrases, issues) if phrases else {},
        read_lines(support, issues) if support else {},
        read_help(support) if support else {},
        Spot(path.as_posix(), 0),
        whole,
    )
