"""Each folder here is one mistake that an author can make: the files that differ from those in `good/`.

The line at fault ends in `# ! code`; a fault with no line stands in `expected.txt`. A `phrases.yaml` holds
only the sentences that differ, and comes before the real ones.
"""

from __future__ import annotations

import ast
import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.content.checks import CARE, SAFETY
from bot.content.issues import check_text
from bot.content.load import check, load

HERE = Path(__file__).parent
MISTAKES = sorted(
    path.name for path in HERE.iterdir() if path.is_dir() and path.name not in ("good", "__pycache__")
)
PHRASES = HERE.parent.parent / "dialogs" / "shared" / "phrases.yaml"
AS_OF = date(2026, 11, 22)
_MARK = re.compile(r"# ! ([a-z0-9-]+)$")


def lay_out(mistake: str, folder: Path) -> Path:
    """The good dialog with the mistake's files laid over it."""
    shutil.copytree(HERE / "good", folder)
    shutil.copy(PHRASES, folder / "shared")
    for path in (HERE / mistake).rglob("*.yaml"):
        target = folder / path.relative_to(HERE / mistake)
        text = path.read_text("utf-8")
        if path.name == "phrases.yaml":
            keys = tuple(line.split(":")[0] + ":" for line in text.splitlines())
            kept = [line for line in target.read_text("utf-8").splitlines() if not line.startswith(keys)]
            text += "\n".join(kept) + "\n"
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, "utf-8")
    return folder


def expected(mistake: str) -> set[tuple[str, int, str]]:
    found = set()
    for path in (HERE / mistake).rglob("*.yaml"):
        name = path.relative_to(HERE / mistake).as_posix()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if mark := _MARK.search(line):
                found.add((name, number, mark.group(1)))
    listed = HERE / mistake / "expected.txt"
    for line in listed.read_text("utf-8").splitlines() if listed.exists() else ():
        place, code = line.split()
        name, number_text = place.split(":")
        found.add((name, int(number_text), code))
    return found


@pytest.mark.parametrize("mistake", MISTAKES)
def test_the_mistake_and_nothing_else_is_told_and_the_dialog_not_loaded(mistake: str, tmp_path: Path) -> None:
    folder = lay_out(mistake, tmp_path / "dialogs")
    issues = check(folder, AS_OF)

    told = [(Path(one.file).relative_to(folder).as_posix(), one.line, one.code) for one in issues]
    assert sorted(told) == sorted(expected(mistake)), check_text(issues)
    assert all(one.message.endswith((".", "?")) and one.mend.endswith((".", "?")) for one in issues)

    library = load(folder)
    faults = [issue for issue in library.issues if issue.severity == "error"]
    unsafe = [issue for issue in faults if Path(issue.file).parent.name != "locales"]
    assert set(library.issues) <= set(issues)
    assert set(library.dialogs) == (set() if unsafe else {"walk"})
    untold = {Path(issue.file).stem for issue in faults if issue not in unsafe}
    assert all(untold.isdisjoint(dialog.translations) for dialog in library.dialogs.values())


def test_the_good_dialog_has_no_fault(tmp_path: Path) -> None:
    folder = lay_out("good", tmp_path / "dialogs")

    assert check_text(check(folder, AS_OF)) == ""
    assert set(load(folder).dialogs) == {"walk"}


@pytest.mark.parametrize("module", [*SAFETY, *CARE])
def test_every_check_has_its_mistakes(module: str) -> None:
    source = (HERE.parent.parent / "bot" / "content" / "checks" / f"{module}.py").read_text("utf-8")
    shown = {code for mistake in MISTAKES for _, _, code in expected(mistake)} | {"missing-phrase"}

    assert codes_in(source) <= shown


def codes_in(source: str) -> set[str]:
    """The first arguments of `error(…)` and `warning(…)`."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    makers = [
        call for call in calls if isinstance(call.func, ast.Name) and call.func.id in ("error", "warning")
    ]
    return {str(arg.value) for call in makers for arg in call.args[:1] if isinstance(arg, ast.Constant)}
