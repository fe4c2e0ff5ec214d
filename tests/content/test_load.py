"""What is loaded, and what keeps a dialog from being loaded."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.content.issues import Issue, check_text
from bot.content.load import check, load
from bot.dialogue.computed import Shifted, Sum
from bot.dialogue.conditions import All, In, Is, Not
from bot.dialogue.model import Date, Option, Question, YesNo
from bot.dialogue.phrases import PHRASES

BASE = Path(__file__).parent / "base"
AS_OF = date(2026, 11, 22)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BASE, tmp_path / "dialogs"))


def told(issues: tuple[Issue, ...], folder: Path) -> list[str]:
    return [f"{Path(one.file).relative_to(folder).as_posix()}:{one.line} {one.code}" for one in issues]


def rewrite(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_the_base_dialog_has_every_kind_and_no_fault() -> None:
    assert check_text(check(BASE, AS_OF)) == ""

    dialog = load(BASE).dialogs["crossing"]
    kinds = {question.kind.name for question in dialog.questions.values()}
    assert kinds == {"one", "several", "scale", "yes_no", "number", "yen", "date", "text", "weigh"}


def test_a_dialog_is_what_its_files_say() -> None:
    dialog = load(BASE).dialogs["crossing"]

    side, been, savings = (dialog.questions[name] for name in ("side", "been_here", "savings"))
    assert side.by_id["south"] == Option("south", "South", ("southern", "far side"))
    assert side.renamed_options == {"isle": "island"}
    assert (side.skippable, side.points) == (False, ("A1",))
    assert dialog.renamed == {"crossed": "been_here"}
    assert isinstance(been.kind, YesNo)
    assert [option.id for option in been.kind.options] == ["yes", "no"]
    assert been.by_id["yes"].label == dialog.phrases["yes"].source
    assert savings.private
    assert savings.by_id["no"].label == "Not yet"
    assert dialog.steers_privately == {"savings"}
    assert dialog.computed == {
        "pack_day": Shifted("sail_day", -1, -3, "first"),
        "call_day": Shifted("pack_day", 0, 1),
        "cost": Sum(("ticket", "deposit")),
    }
    assert [section.closing for section in dialog.sections] == [False, False, False, False, True]
    assert dialog.sections[1].when == In("side", frozenset({"north", "south"}))
    assert dialog.sections[2].when == Not(Is("been_here", "yes"))
    winter = dialog.sections[1].steps[-1]
    assert isinstance(winter.when, All)
    assert dialog.cards["ferry"].facts == ("ferry",)
    assert dialog.facts["ferry"].provenance.official
    assert dialog.resources["office"].number == ""
    assert dialog.help_lines["violence"] == ("hotline", "office")
    assert dialog.phrases.keys() == PHRASES.keys()


def test_a_month_counts_from_the_end_that_its_question_says(folder: Path) -> None:
    rewrite(folder / "crossing" / "dialog.yaml", "{of: sail_day,", "{of: return_day,")

    dialog = load(folder).dialogs["crossing"]
    returning = dialog.questions["return_day"]
    assert isinstance(returning, Question)
    assert isinstance(returning.kind, Date)
    assert dialog.computed["pack_day"] == Shifted("return_day", -1, -3, "last")


def test_one_broken_dialog_leaves_the_others(folder: Path) -> None:
    shutil.copytree(folder / "crossing", folder / "other")
    rewrite(folder / "other" / "dialog.yaml", "id: crossing", "id: other")
    rewrite(folder / "other" / "money.yaml", "- yen: ticket", "- yen: tocket")

    library = load(folder)
    assert set(library.dialogs) == {"crossing"}
    assert "other/dialog.yaml:10 unknown-step" in told(library.issues, folder)


@pytest.mark.parametrize("name", ["phrases.yaml", "support.yaml"])
def test_nothing_is_loaded_without_the_shared_files(folder: Path, name: str) -> None:
    (folder / "shared" / name).unlink()

    library = load(folder)
    assert library.dialogs == {}
    assert told(library.issues, folder) == [f"shared/{name}:0 file-missing"]
    assert told(check(folder, AS_OF), folder) == [f"shared/{name}:0 file-missing"]


def test_nothing_is_loaded_with_a_broken_shared_file(folder: Path) -> None:
    rewrite(folder / "shared" / "support.yaml", "read_on: 2026-11-15", "read_on: yesterday")

    assert load(folder).dialogs == {}


def test_a_missing_sentence_is_named(folder: Path) -> None:
    path = folder / "shared" / "phrases.yaml"
    months = ", ".join("abcdefghijkl")
    words = {**dict.fromkeys(PHRASES, "words"), "months": months}
    path.write_text("".join(f'{key}: "{text}"\n' for key, text in words.items() if key != "paused"), "utf-8")
    (folder / "shared" / "locales" / "ja.yaml").unlink()

    library = load(folder)
    assert library.dialogs == {}
    assert told(library.issues, folder) == ["shared/phrases.yaml:0 missing-phrase"]
    assert '"paused"' in library.issues[0].message


def test_a_folder_without_dialogs_is_said_to_be_one(tmp_path: Path) -> None:
    codes = [issue.code for issue in load(tmp_path / "none").issues]
    assert codes == ["file-missing", "file-missing", "no-dialogs"]


def test_an_issue_is_printed_with_its_place_and_mend(folder: Path) -> None:
    rewrite(folder / "crossing" / "welcome.yaml", "{step: been_here, is: yes}", "{step: ben_here, is: yes}")

    path = (folder / "crossing" / "welcome.yaml").as_posix()
    assert check_text(check(folder, AS_OF)) == (
        f'{path}:23: unknown-step: There is no question "ben_here". Did you mean "been_here"? '
        "Mend: Correct the name, or add the question.\n"
    )


def test_all_faults_are_told_at_once(folder: Path) -> None:
    rewrite(folder / "crossing" / "welcome.yaml", "skippable: no", "skipable: no")
    rewrite(folder / "crossing" / "boat.yaml", "has: bag", "has: bags")
    rewrite(folder / "crossing" / "money.yaml", "no: {label: Not yet", "no: {label: Stop")
    rewrite(folder / "crossing" / "facts.yaml", '"2021-10-27", read_on: 2026', '"2021-10-27", read_on: 2028')

    assert {line.split()[1] for line in told(check(folder, AS_OF), folder)} == {
        "unknown-key",
        "unknown-option",
        "engine-verb",
        "future-date",
        "review-before-read",
    }


def test_sections_fit_the_menu_of_changes(folder: Path) -> None:
    names = [f"more_{number}" for number in range(20)]
    for name in names:
        text = f"id: {name}\ntitle: More\nsteps:\n  - {{say: say_{name}, text: Words.}}\n"
        (folder / "crossing" / f"{name}.yaml").write_text(text, "utf-8")
    rewrite(folder / "crossing" / "dialog.yaml", "reasons, summary", f"reasons, {', '.join(names)}, summary")

    assert told(check(folder, AS_OF), folder) == ["crossing/dialog.yaml:3 too-many"]


def test_private_answers_steer_says_and_private_questions_alone(folder: Path) -> None:
    path = folder / "crossing" / "money.yaml"
    text = path.read_text("utf-8")
    private = "  - yes_no: more\n    label: More\n    text: Is there more, {savings|you}?\n    why: To know.\n    private: yes\n    when: {step: savings, is: yes}\n"  # noqa: E501
    path.write_text(text + private, "utf-8")
    assert check_text(check(folder, AS_OF)) == ""

    path.write_text(text + private.replace("    private: yes\n", ""), "utf-8")
    assert [one.code for one in check(folder, AS_OF)] == ["private-shown", "private-steers"]


FILES = sorted(path.relative_to(BASE) for path in (BASE / "crossing").glob("*.yaml"))
WORDS = [
    "",
    "yes",
    "side",
    "sail_day",
    "-1",
    "2027-02-30",
    "[",
    "{",
    "}",
    "[a, b]",
    "{a: b}",
    "|",
    "*x",
    "north",
    "99",
]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(FILES),
    st.lists(
        st.tuples(
            st.integers(0, 200),
            st.sampled_from(["drop", "twice", "value", "key", "indent"]),
            st.sampled_from(WORDS),
        ),
        min_size=1,
        max_size=4,
    ),
)
def test_no_slip_of_an_author_raises(tmp_path: Path, file: Path, slips: list[tuple[int, str, str]]) -> None:
    folder = tmp_path / "dialogs"
    shutil.copytree(BASE, folder, dirs_exist_ok=True)
    lines = (BASE / file).read_text("utf-8").splitlines()
    for place, slip, word in slips:
        index = place % len(lines)
        key, colon, _ = lines[index].partition(":")
        match slip:
            case "drop":
                lines[index] = ""
            case "twice":
                lines.insert(index, lines[index])
            case "value":
                lines[index] = f"{key}{colon} {word}"
            case "key":
                lines[index] = lines[index].replace(key.strip(" -"), word, 1)
            case "indent":
                lines[index] = " " + lines[index]
    (folder / file).write_text("\n".join(lines), "utf-8")

    library = load(folder)
    issues = check(folder, AS_OF)
    assert set(library.issues) <= set(issues)
    assert bool(library.dialogs) != any(one.severity == "error" for one in library.issues)
