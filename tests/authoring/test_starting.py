"""A volunteer begins a dialog: it works at once, and nothing of theirs is ever written over."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.authoring.starting import StartingError, begin
from bot.content.load import check, load
from bot.dialogue.engine import step
from bot.dialogue.events import Opened, TextReceived
from bot.dialogue.session import Session

DIALOGS = Path(__file__).parents[2] / "dialogs"
AT = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(DIALOGS / "shared", tmp_path / "dialogs" / "shared")
    return tmp_path / "dialogs"


def test_what_was_begun_has_no_fault_and_not_even_a_warning(folder: Path) -> None:
    begin(folder, "my_form", "My form, and what it's for")

    own = [str(issue) for issue in check(folder, AT.date()) if "my_form" in issue.file]

    assert own == []


def test_it_can_be_talked_through_at_once(folder: Path) -> None:
    begin(folder, "my_form")
    dialog = load(folder).dialogs["my_form"]
    turn = step(dialog, Session("my_form"), Opened(AT))
    assert dialog.title == "My form"
    for said in ("in the countryside", "12 March 2027", "no"):
        turn = step(dialog, turn.session, TextReceived(AT, said))

    page = " ".join(reply.text for reply in turn.replies)
    assert turn.ended
    assert "5 March 2027" in page
    assert "A next step, if you like." in page


def test_nothing_is_written_over(folder: Path) -> None:
    begin(folder, "my_form")
    mine = folder / "my_form" / "welcome.yaml"
    mine.write_text("mine", "utf-8")

    with pytest.raises(StartingError, match="is there already: choose another name"):
        begin(folder, "my_form")

    assert mine.read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("My Form", "my_form"),
        ("2nd-year", "nd_year"),
        ("../stay_or_leave", "stay_or_leave"),
        ("", "my_dialog"),
        ("フォーム", "my_dialog"),
        ("a" * 41, "a" * 40),
    ],
)
def test_a_name_that_cannot_be_one_is_told_with_one_that_can(folder: Path, name: str, near: str) -> None:
    with pytest.raises(StartingError, match=f"such as {near}\\.$"):
        begin(folder, name)

    assert [path.name for path in folder.iterdir()] == ["shared"]


@pytest.mark.parametrize("title", ['Say "yes"', "back\\slash", "two\nlines", "x" * 61])
def test_a_title_that_would_break_the_file_is_refused(folder: Path, title: str) -> None:
    with pytest.raises(StartingError, match="A title has at most 60 characters"):
        begin(folder, "my_form", title)
