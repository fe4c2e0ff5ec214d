"""How words are judged: what counts as advice, verdict, promise or cheer, and what only looks like it."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.content.load import check
from bot.content.prose import sentences, words

BASE = Path(__file__).parent / "base"
AS_OF = date(2026, 11, 22)


def codes(text: str, tmp_path: Path, vocabulary: str = "") -> list[str]:
    """What is found in a say of that text."""
    folder = shutil.copytree(BASE, tmp_path / "dialogs")
    path = folder / "crossing" / "welcome.yaml"
    indented = text.replace("\n", "\n      ")
    path.write_text(f"{path.read_text('utf-8')}  - say: extra\n    text: |\n      {indented}\n", "utf-8")
    if vocabulary:
        (folder / "shared" / "words.yaml").write_text(vocabulary, "utf-8")
    return [issue.code for issue in check(folder, AS_OF)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("You should leave.", "advises"),
        ("You really should leave.", "advises"),
        ("If it goes on, you must tell somebody.", "advises"),
        ("You'd better wait.", "advises"),
        ("You’d better wait.", "advises"),
        ("We recommend a rest.", "advises"),
        ("To go is the best choice.", "advises"),
        ("It is better to stay.", "advises"),
        ("Be sure to ask.", "advises"),
        ("Don't hesitate to call.", "advises"),
        ("That was your own fault.", "judges"),
        ("You failed.", "judges"),
        ("To go home early is weak.", "judges"),
        ("What they do is illegal.", "judges"),
        ("This is harassment.", "judges"),
        ("It is just cultural.", "judges"),
        ("It will all be fine.", "promises"),
        ("It will get better.", "promises"),
        ("This is guaranteed.", "promises"),
        ("Nobody will ever find out.", "promises"),
        ("Your answers are completely safe.", "promises"),
        ("Welcome!", "cheers"),
        ("Great, that is done.", "cheers"),
        ("That is great.", "cheers"),
        ("Well done.", "cheers"),
        ("Congratulations on your year.", "cheers"),
        ("A new day \N{GLOWING STAR}", "cheers"),
    ],
)
def test_the_guide_does_not_say(text: str, code: str, tmp_path: Path) -> None:
    assert codes(text, tmp_path) == [code]


@pytest.mark.parametrize(
    "text",
    [
        "Whether you should leave is yours to say.",
        "“You should be glad,” people say.",
        'Some say "you must bear it".',
        "If somebody says that you must go, you may ask who decided it.",
        "No rule says that you must climb them all.",
        "You need not be sure.",
        "It is not your fault.",
        "To wait is not weak, and no weakness.",
        "Nobody can promise that it will be fine.",
        "There is no guarantee.",
        "Whether this is harassment is for others to settle.",
        "Most people finish without great trouble.",
        "It took a great deal of time.",
        "The town has a great hall.",
        "You can do it by telephone.",
        "Shoulder bags, mustard and a weakly lit weekend.",
    ],
)
def test_the_guide_may_say(text: str, tmp_path: Path) -> None:
    assert codes(text, tmp_path) == []


def test_a_denial_in_another_sentence_excuses_nothing(tmp_path: Path) -> None:
    assert codes("It is not far. You should go.", tmp_path) == ["advises"]


def test_authors_can_let_a_wording_stand(tmp_path: Path) -> None:
    text = "A guarantee company asks for a fee."
    assert codes(text, tmp_path / "one") == ["promises"]
    assert codes(text, tmp_path / "two", "stands: [Guarantee company]\n") == []


HARD = (
    "The international coordination association communicates organisational regulations concerning "
    "accommodation, and its representatives investigate any irregularity in documentation immediately, "
    "wherever it occurs."
)


def test_hard_words_are_found_in_texts_of_some_length(tmp_path: Path) -> None:
    assert codes(HARD, tmp_path / "long") == ["hard-to-read"]
    assert codes("International coordination association.", tmp_path / "short") == []


def test_a_wrapped_line_is_no_end_of_a_sentence(tmp_path: Path) -> None:
    long = "and then we went on and on up the hill\n" * 9
    assert codes(f"{long}.", tmp_path) == ["hard-to-read"]


def test_names_that_people_know_are_easy(tmp_path: Path) -> None:
    text = "The Prefectural International Association office is open. " * 4
    assert codes(text, tmp_path / "one") == ["hard-to-read"]
    assert codes(text, tmp_path / "two", "easy: [prefectural international association]\n") == []


def test_entries_of_a_list_and_paragraphs_are_sentences() -> None:
    text = "**Three things.** You need:\n- one boat\n- a map. And\n  bread\n\nNo more"
    assert sentences(text) == ["Three things.", "You need:", "one boat", "a map.", "And\n  bread", "No more"]
    assert words("It’s 1,000 yen – re-contracting.") == ["It’s", "1,000", "yen", "re-contracting"]
