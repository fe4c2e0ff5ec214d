"""What must be tested and looked up before a release, and what keeps a release back."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main

BASE = Path(__file__).parent.parent / "content" / "base"
DAY = "2026-11-22"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BASE, tmp_path / "dialogs"))


def facts(folder: Path, *options: str, as_of: str = DAY) -> Result:
    return CliRunner().invoke(main, ["facts", str(folder), "--as-of", as_of, *options])


def confirm(folder: Path, line: str = "  hotline:\n") -> None:
    path = folder / "shared" / "support.yaml"
    text = path.read_text("utf-8")
    assert line in text
    path.write_text(text.replace(line, f"{line}    confirmed_on: 2026-11-20\n"), "utf-8")


def test_lines_for_danger_come_first_with_what_to_ask_and_when_it_was_read(folder: Path) -> None:
    told = facts(folder)
    assert told.exit_code == 0
    lines = told.output.splitlines()
    first, second = (
        lines.index("[ ] Night Line: 0120-000-000   (for people in danger)"),
        [number for number, line in enumerate(lines) if line.startswith("[ ] ") and "danger" not in line],
    )
    assert all(first < other for other in second)
    assert f"{folder}/shared/support.yaml:2, shown at help: now" in lines[first + 1]
    assert lines[first + 2].strip() == (
        "example.org/hotline, page dated 2021, read 2026-11-15, never confirmed, look again by 2027-05-15"
    )
    assert "    [ ] Are these the hours: every day, 9:00 to 23:00?" in lines
    assert "    [ ] Can people call without giving their name, and is it free?" in lines


def test_emergency_numbers_are_looked_up_and_never_called(folder: Path) -> None:
    path = folder / "shared" / "support.yaml"
    path.write_text(path.read_text("utf-8").replace("0120-000-000", '"110"'), "utf-8")
    assert "Never call 110 to test it." in facts(folder).output
    assert "do not call it" in facts(folder, "--release").output


def test_what_is_not_known_is_asked_openly(folder: Path) -> None:
    path = folder / "shared" / "support.yaml"
    text = path.read_text("utf-8").replace("every day, 9:00 to 23:00", "Hours not known to us")
    path.write_text(text, "utf-8")
    assert "[ ] At what hours do you answer? (so far: Hours not known to us)" in facts(folder).output


def test_what_nothing_shows_is_not_asked_about(folder: Path) -> None:
    path = folder / "crossing" / "facts.yaml"
    spare = (
        "  spare: {text: It is old., source: example.org/spare, source_dated: '', "
        "read_on: 2020-01-01, review_by: 2020-02-01}\n"
    )
    path.write_text(path.read_text("utf-8") + spare, "utf-8")
    support = folder / "shared" / "support.yaml"
    line = (
        "  spare: {name: Spare Line, number: 0120-111-111, hours: always, languages: English, serves: all, "
        "source: example.org, source_dated: '', read_on: 2026-11-15, review_by: 2027-05-15, crisis: yes}\n"
    )
    support.write_text(support.read_text("utf-8").replace("lines:\n", f"lines:\n{line}"), "utf-8")
    confirm(folder)
    assert "spare" not in facts(folder).output.lower()
    assert facts(folder, "--release").exit_code == 0


def test_an_unconfirmed_line_for_danger_keeps_the_release_back(folder: Path) -> None:
    told = facts(folder, "--release")
    assert told.exit_code == 1
    (line,) = [one for one in told.output.splitlines() if "not-confirmed" in one]
    assert line.startswith(f"{folder}/shared/support.yaml:2: not-confirmed: Night Line")
    assert "Mend: Telephone 0120-000-000; then add confirmed_on" in line

    confirm(folder)
    assert facts(folder, "--release").exit_code == 0


def test_whatever_is_shown_past_its_day_keeps_the_release_back(folder: Path) -> None:
    confirm(folder)
    told = facts(folder, "--release", as_of="2030-01-01")
    assert told.exit_code == 1
    names = [line.split('"')[1] for line in told.output.splitlines() if "review-due" in line]
    assert sorted(names) == ["ferry", "fund", "hotline", "office"]


def test_programs_can_read_it_too(folder: Path) -> None:
    told = json.loads(facts(folder, "--json").stdout)
    assert told["lines"][0]["resource"]["number"] == "0120-000-000"
    assert told["lines"][0]["resource"]["provenance"]["confirmed_on"] is None
    assert told["lines"][0]["spot"] == {"file": f"{folder}/shared/support.yaml", "line": 2}
    assert [one["code"] for one in told["faults"]] == ["not-confirmed"]
    assert {one["fact"]["id"] for one in told["statements"]} == {"ferry", "fund"}


def test_files_that_cannot_be_read_are_no_clean_bill(folder: Path) -> None:
    confirm(folder)
    (folder / "crossing" / "facts.yaml").write_text("facts:\n  ferry: {text: It goes.}\n", "utf-8")
    told = facts(folder, "--release")
    assert told.exit_code == 1
    assert "missing-key" in told.output
