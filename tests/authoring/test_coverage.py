"""What scenarios and made-up walks come to, and what nobody comes to."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.authoring.coverage import Coverage, cover
from bot.authoring.transcript import TranscriptError, acts
from bot.cli import main
from bot.content.load import assemble, gather, today

BASE = Path(__file__).parent.parent / "content" / "base"
SCENARIO = "@ 2026-11-22T12:00+09:00\n\n> /start\n\n> [north]\n\n> no\n\n> tell me about the fund\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BASE, tmp_path / "dialogs"))


def coverage(folder: Path, *options: str) -> Result:
    talks = folder.parent / "talks"
    talks.mkdir(exist_ok=True)
    given = ["coverage", str(folder), "--dialog", "crossing", "--scenarios", str(talks), *options]
    return CliRunner().invoke(main, given)


def covered(**scenarios: str) -> Coverage:
    content, issues = gather(BASE, today())
    return cover(assemble(content, issues).dialogs["crossing"], content.dialogs["crossing"], scenarios)


def plant(folder: Path, step: str) -> str:
    """Adds a step to the first section and gives its place."""
    path = folder / "crossing" / "welcome.yaml"
    text = path.read_text("utf-8")
    path.write_text(f"{text}{step}", "utf-8")
    return f"{path.as_posix()}:{text.count(chr(10)) + 1}"


def test_walks_alone_come_to_everything(folder: Path) -> None:
    told = coverage(folder)
    assert told.exit_code == 0, told.output
    assert "Mend" not in told.output
    assert covered().missing() == ()


def test_few_walks_are_enough_and_always_the_same_ones() -> None:
    found = covered()
    assert len(found.walks) < len(found.parts) / 2
    assert found == covered()


def test_a_scenario_counts_for_what_it_came_to_and_walks_do_the_rest() -> None:
    found = covered(short=SCENARIO)
    assert found.visits["side.north"][0] == "short"
    assert found.visits["card:fund"][0] == "short"
    assert "short" not in found.visits["side.south"]
    assert "short" not in found.visits["farewell"]
    assert {"side.south", "farewell", "card:ferry"} <= found.visits.keys()
    assert found.count("card", ("short",)) == 1
    assert found.missing() == ()


def test_a_step_that_nobody_comes_to_fails_with_its_place(folder: Path) -> None:
    never = "{all: [{step: side, is: north}, {step: side, is: south}]}"
    place = plant(folder, f"  - say: nowhere\n    when: {never}\n    text: Nobody reads this.\n")
    told = coverage(folder)
    assert told.exit_code == 1
    assert f"{place}: No talk comes to the step nowhere. Mend:" in told.output


def test_every_part_is_listed_with_those_who_came_to_it(folder: Path) -> None:
    talks = folder.parent / "talks"
    talks.mkdir()
    (talks / "short.txt").write_text(SCENARIO, "utf-8")
    told = coverage(folder, "--each")
    (line,) = [one for one in told.output.splitlines() if " option side.north: " in one]
    assert line.startswith(f"{folder.as_posix()}/crossing/welcome.yaml:")
    assert ": short" in line
    (line,) = [one for one in told.output.splitlines() if " option side.south: " in one]
    assert line.endswith(("walks", "1 walk"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("> /start\n", "line 1: write a clock line before it"),
        ("@ yesterday\n", "line 1: write the clock like @ 20"),
        ("@ 2026-11-22T12:00\n", "line 1: write the clock like @ 20"),
        ("@ 2026-11-22T12:00+09:00\n\n> /begin\n", "line 3: /begin is no verb"),
    ],
)
def test_a_scenario_with_a_slip_is_told_with_its_line(text: str, said: str, folder: Path) -> None:
    with pytest.raises(TranscriptError, match=said.replace("/", "[/]")):
        list(acts(text))
    talks = folder.parent / "talks"
    talks.mkdir()
    (talks / "odd.txt").write_text(text, "utf-8")
    told = coverage(folder)
    assert told.exit_code == 1
    assert f"odd.txt, {said}" in told.output


def test_a_dialog_with_an_error_is_not_walked(folder: Path) -> None:
    plant(folder, "  - say: nowhere\n    when: {answered: nothing}\n    text: Nobody reads this.\n")
    told = coverage(folder)
    assert told.exit_code == 1
    assert "unknown-step" in told.output
