"""The folder of dialogs, read and checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from bot.content import schema
from bot.content.build import build
from bot.content.checks import CARE, SAFETY, run
from bot.content.issues import Issue, Spot, error, warning
from bot.content.library import Library
from bot.content.locales import translated
from bot.content.manuscript import Content, Locale, Manuscript, Record, Shared
from bot.content.parts import (
    write_cards,
    write_computed,
    write_facts,
    write_help,
    write_lines,
    write_phrases,
    write_same,
    write_small_talk,
)
from bot.content.reading import read, whole
from bot.content.shelf import write_shelf
from bot.content.source import Table, read_file
from bot.content.steps import YES_NO, Sections
from bot.dialogue.model import Dialog
from bot.dialogue.struct import replace

SHARED = "shared"
CARDS, FACTS, KEEPSAKES = "cards.yaml", "facts.yaml", "keepsakes.yaml"
VOCABULARY, LOCALES = "words.yaml", "locales"
M = TypeVar("M", bound=BaseModel)


def load(folder: Path) -> Library:
    """What is safe to run. Leaves out the checks that only better the words; never raises."""
    return assemble(*gather(folder, today()))


def assemble(content: Content, issues: list[Issue]) -> Library:
    """What is safe to run of what was gathered."""
    issues = [*issues, *run(SAFETY, content)]
    broken = {Path(issue.file).parent.name for issue in issues if issue.severity == "error"}
    if SHARED in broken:
        return Library({}, tuple(issues))
    whole = {name: one for name, one in content.dialogs.items() if name not in broken}
    faulty = {issue.file for issue in issues if issue.severity == "error"}
    dialogs = {name: build(one, content.shared) for name, one in whole.items()}
    return Library(_in_all_languages(content, dialogs, faulty), tuple(issues))


def _in_all_languages(content: Content, dialogs: dict[str, Dialog], faulty: set[str]) -> dict[str, Dialog]:
    """A language is left out of the dialogs for which it has an error."""
    shared = content.shared.locales
    spoken = [code for code in shared if shared[code].record.file not in faulty]
    others = {code: translated(content, code) for code in spoken}
    result = {}
    for name, dialog in dialogs.items():
        own = content.dialogs[name].locales
        codes = [code for code in spoken if code not in own or own[code].record.file not in faulty]
        names = {**dialog.languages, **{code: shared[code].form.language for code in codes}}
        translations = {
            code: replace(build(others[code].dialogs[name], others[code].shared), languages=names)
            for code in codes
        }
        result[name] = replace(dialog, languages=names, translations=translations)
    return result


def check(folder: Path, as_of: date | None = None) -> tuple[Issue, ...]:
    """Everything that is wrong, all at once. `as_of`: the day to judge dates by, today if not given."""
    content, issues = gather(folder, as_of or today())
    issues += run((*SAFETY, *CARE), content)
    return tuple(sorted(issues, key=lambda issue: (issue.file, issue.line, issue.code, issue.message)))


def today() -> date:
    return datetime.now(UTC).date()


def gather(folder: Path, as_of: date) -> tuple[Content, list[Issue]]:
    """All that is written in the folder, and what could not be read of it; no check has looked at it yet."""
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


def _open(
    model: type[M],
    path: Path,
    issues: list[Issue],
    stand_ins: Mapping[str, str] | None = None,
    kinds: Mapping[str, str] | None = None,
) -> tuple[M | None, Record, bool]:
    """The file, where it is written, and whether all of it but single parts could be read."""
    source = read_file(path, path.as_posix())
    issues.extend(source.issues)
    record = Record(source.root or Table({}, 0), path.as_posix())
    form = read(model, record, issues, kinds, stand_ins) if source.root is not None else None
    return form, record, whole(form, record) and not source.issues


def _beside(
    model: type[M], path: Path, issues: list[Issue], kinds: Mapping[str, str] | None = None
) -> tuple[M | None, Record, bool]:
    """A file that need not be there."""
    return (
        _open(model, path, issues, kinds=kinds) if path.exists() else (None, Record(Table({}, 0), ""), True)
    )


def _dialog(folder: Path, labels: Mapping[str, str], issues: list[Issue]) -> Manuscript | None:
    stand_ins = {"id": folder.name, "title": folder.name}
    form, record, sound = _open(schema.Dialog, folder / "dialog.yaml", issues, stand_ins)
    if form is None:
        return None
    cards, cards_record, cards_sound = _beside(schema.Cards, folder / CARDS, issues)
    facts, facts_record, facts_sound = _beside(schema.Facts, folder / FACTS, issues)
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
    sound = sound and cards_sound and facts_sound and len(issues) == before
    issues += _unlisted(folder, form.sections)
    written = Sections(sections, labels, issues)
    steps = written.read()
    kinds = {step.id: step.kind for section in steps for step in section.steps}
    shelf, shelf_record, shelf_sound = _beside(schema.Keepsakes, folder / KEEPSAKES, issues, kinds)
    return Manuscript(
        folder.name,
        record,
        form,
        steps,
        write_computed(form, record),
        write_cards(cards, cards_record),
        write_facts(facts, facts_record),
        write_shelf(shelf, shelf_record),
        sound and shelf_sound and written.complete,
        _locales(folder, issues),
    )


def _unlisted(folder: Path, sections: tuple[str, ...]) -> Iterator[Issue]:
    for path in sorted(folder.glob("*.yaml")):
        if path.stem not in sections and path.name not in ("dialog.yaml", CARDS, FACTS, KEEPSAKES):
            mend = "Add it to the sections in dialog.yaml, or take it away."
            yield warning("unlisted-file", Spot(path.as_posix(), 0), "Nothing uses this file.", mend)


def _shared(folder: Path, issues: list[Issue]) -> Shared:
    phrases, phrases_record, phrases_sound = _open(schema.Phrases, folder / SHARED / "phrases.yaml", issues)
    support, support_record, support_sound = _open(schema.Support, folder / SHARED / "support.yaml", issues)
    vocabulary, vocabulary_record, vocabulary_sound = _beside(
        schema.Vocabulary, folder / SHARED / VOCABULARY, issues
    )
    return Shared(
        write_phrases(phrases, phrases_record) if phrases else {},
        write_lines(support, support_record) if support else {},
        write_help(support_record) if support else {},
        Spot(phrases_record.file, 0),
        vocabulary or schema.Vocabulary(),
        write_same(vocabulary, vocabulary_record),
        write_small_talk(vocabulary, vocabulary_record),
        phrases_sound and support_sound and vocabulary_sound,
        _locales(folder / SHARED, issues),
    )


def _locales(folder: Path, issues: list[Issue]) -> dict[str, Locale]:
    found = {}
    for path in sorted((folder / LOCALES).glob("*.yaml")):
        form, record, _ = _open(schema.Locale, path, issues)
        if form is not None:
            found[path.stem] = Locale(record, form)
    return found
