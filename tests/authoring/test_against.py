"""What an edit of a dialog changes, and what becomes of the talks in progress."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.authoring.against import compare
from bot.cli import main
from bot.content.load import gather, today

BASE = Path(__file__).parent.parent / "content" / "base"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BASE, tmp_path / "dialogs"))


def edit(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def told(folder: Path) -> dict[str, str]:
    """What changed since the base, and what becomes of talks."""
    old, new = gather(BASE, today())[0], gather(folder, today())[0]
    return {change.what: change.talks for change in compare(old, new)}


def test_nothing_changed_is_nothing_told(folder: Path) -> None:
    assert told(folder) == {}


def test_other_words_move_nobody_and_are_shown_side_by_side(folder: Path) -> None:
    edit(folder, "crossing/welcome.yaml", "label: South", "label: The south")
    edit(folder, "crossing/cards.yaml", "You sail on", "You go on")
    edit(folder, "shared/support.yaml", "every day, 9:00 to 23:00", "every day")
    assert told(folder) == {
        "option side.south is worded otherwise": "answers are kept",
        "card ferry is worded otherwise": "no talk is moved",
        "support line hotline is worded otherwise": "no talk is moved",
    }
    old, new = gather(BASE, today())[0], gather(folder, today())[0]
    line = str(next(iter(compare(old, new))))
    assert f"{folder.as_posix()}/shared/support.yaml:" in line
    assert "\n    - hours: every day, 9:00 to 23:00\n    + hours: every day" in line


def test_an_option_that_goes_is_asked_again_of_those_who_chose_it(folder: Path) -> None:
    edit(folder, "crossing/welcome.yaml", "      south:", "      east:")
    found = told(folder)
    assert found["option side.south is gone"] == "who chose it is asked again"
    assert found["option side.east is new"] == "answers are kept"
    assert found["question side takes other answers"] == (
        "asked again: who answered south; all others keep their answers"
    )


def test_an_option_of_a_new_name_keeps_its_answers_if_the_old_name_is_written_down(folder: Path) -> None:
    edit(folder, "crossing/welcome.yaml", "      south: {", "      far_side: {renamed_from: [south], ")
    found = told(folder)
    assert found["option side.south is now called option side.far_side"] == "answers are kept"
    assert found["question side takes other answers"] == "answers are kept"


def test_a_question_of_a_new_name_keeps_its_answers_too(folder: Path) -> None:
    edit(folder, "crossing/boat.yaml", "- number: people", "- number: crew\n    renamed_from: [people]")
    assert told(folder) == {"question people is now called question crew": "answers are kept"}


def test_without_the_old_name_it_is_another_question(folder: Path) -> None:
    edit(folder, "crossing/boat.yaml", "- number: people", "- number: crew")
    assert told(folder) == {
        "question people is gone": "answers to it count no more",
        "question crew is new": "all whom it applies to are asked, also those who are further on",
    }


def test_another_meaning_is_asked_of_everybody(folder: Path) -> None:
    edit(folder, "crossing/boat.yaml", "- number: people", "- number: people\n    revision: 2")
    assert told(folder) == {"question people asks something else": "everybody who answered is asked again"}


def test_a_narrower_range_is_asked_of_those_outside(folder: Path) -> None:
    edit(folder, "crossing/boat.yaml", "most: 12", "most: 8")
    assert told(folder) == {
        "question people takes other answers": "asked again: who answered 12; all others keep their answers"
    }


def test_a_thing_more_to_weigh_is_asked_of_those_who_chose_it(folder: Path) -> None:
    edit(folder, "crossing/reasons.yaml", "of: [reasons]", "of: [reasons, gear]")
    assert told(folder) == {
        "question weighed has other things to weigh": (
            "asked again: who answered cross, stay; all others keep their answers"
        )
    }


def test_an_answer_that_is_private_no_longer_was_never_kept(folder: Path) -> None:
    edit(folder, "crossing/money.yaml", "    private: yes\n", "")
    assert told(folder) == {"question savings takes other answers": "everybody who answered is asked again"}


def test_a_narrower_condition_sets_answers_aside_and_a_wider_one_asks_more_people(folder: Path) -> None:
    path = "crossing/reasons.yaml"
    edit(folder, path, "- words: notes", "- words: notes\n    when: {step: side, is: north}")
    assert told(folder) == {
        "question notes comes under another condition": (
            "answers are set aside (parked) where somebody answers side: south"
        )
    }
    narrow = shutil.copytree(folder, folder.parent / "narrow")
    old, new = gather(narrow, today())[0], gather(BASE, today())[0]
    (change,) = compare(old, new)
    assert change.talks == "it is newly asked where somebody answers side: south"


def test_other_words_of_a_question_keep_answers_unless_its_sense_is_another(folder: Path) -> None:
    edit(folder, "crossing/boat.yaml", "How many people are with you?", "How many are you?")
    assert told(folder) == {
        "question people is worded otherwise": (
            "answers are kept; raise revision if an old one would not be true of the new words"
        )
    }


def test_what_is_said_comes_to_others(folder: Path) -> None:
    edit(folder, "crossing/welcome.yaml", "when: {skipped: been_here}", "when: {step: been_here, is: no}")
    assert told(folder) == {
        "say no_matter comes under another condition": (
            "nobody is led back; whoever comes to it sees it or not"
        )
    }


def test_a_dialog_that_goes_takes_its_talks_along(folder: Path) -> None:
    (folder / "crossing").rename(folder / "river")
    edit(folder, "river/dialog.yaml", "id: crossing", "id: river")
    assert told(folder) == {
        "dialog crossing is gone": "they are not found any more",
        "dialog river is new": "there are none yet",
    }


def check(folder: Path, old: str) -> Result:
    return CliRunner().invoke(main, ["check", str(folder), "--as-of", "2026-11-22", f"--against={old}"])


def test_the_command_takes_a_folder(folder: Path) -> None:
    edit(folder, "crossing/welcome.yaml", "label: South", "label: The south")
    told = check(folder, str(BASE))
    assert told.exit_code == 0
    assert "option side.south is worded otherwise. Talks in progress: answers are kept." in told.output


def git(place: Path, *command: str) -> None:
    who = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org")
    subprocess.run(("git", *who, *command), cwd=place, check=True, capture_output=True)


def test_the_command_takes_a_revision(folder: Path) -> None:
    git(folder.parent, "init")
    git(folder.parent, "add", "dialogs")
    git(folder.parent, "commit", "-m", "The dialogs")
    edit(folder, "crossing/boat.yaml", "- number: people", "- number: crew")
    told = check(folder, "HEAD")
    assert told.exit_code == 0
    assert "HEAD/crossing/boat.yaml:" in told.output
    assert "question people is gone. Talks in progress: answers to it count no more." in told.output


@pytest.mark.parametrize("old", ["no-such-thing", "--output=odd"])
def test_what_is_neither_is_told_with_the_mend(old: str, folder: Path) -> None:
    git(folder.parent, "init")
    told = check(folder, old)
    assert told.exit_code == 1
    assert f'"{old}" is no folder, and no revision' in told.output
    assert "Name a folder, or a revision like main or HEAD~3." in told.output
    assert not (folder / "odd").exists()
