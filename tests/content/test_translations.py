"""Another language laid over a dialog: string by string, and only while the words it was made from stand."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import yaml

from bot.authoring.translating import as_yaml, untranslated
from bot.content.load import check, gather, load, today
from bot.dialogue.model import Dialog
from tests.talking import in_french

HERE = Path(__file__).parent
DIALOGS = HERE.parents[1] / "dialogs"
SHIPPED = sorted(one.parent.name for one in DIALOGS.glob("*/dialog.yaml"))


def laid_over(folder: Path) -> Path:
    shutil.copytree(HERE / "base", folder)
    shutil.copytree(HERE / "french", folder, dirs_exist_ok=True)
    return folder


def test_what_is_translated_is_shown_and_the_rest_stays_as_it_was() -> None:
    dialog = in_french()
    french = dialog.in_language("fr")
    assert dialog.languages == french.languages == {"en": "English", "fr": "Français", "ja": "日本語"}
    assert french.title == "Une traversée"
    assert french.questions["side"].label == "Votre rive"
    assert french.questions["side"].why is dialog.questions["side"].why
    assert french.phrases["verb_skip"].source == "Skip", "made from other words, so no longer shown"
    assert dialog.in_language("tlh") is dialog


def test_nothing_but_words_is_different() -> None:
    """So that a talk may go on in either, at any step, with the same buttons."""
    dialog = in_french()
    french = dialog.in_language("fr")
    assert french.plan.stamps == dialog.plan.stamps
    assert french.plan.position == dialog.plan.position
    for name, question in dialog.questions.items():
        other = french.questions[name]
        assert (other.when, other.private, other.skippable) == (
            question.when,
            question.private,
            question.skippable,
        )
        assert list(other.by_id) == list(question.by_id)
    assert {one.number for one in french.resources.values()} == {
        one.number for one in dialog.resources.values()
    }
    assert french.help_lines == dialog.help_lines


def test_stale_translations_are_listed_with_the_words_of_today(tmp_path: Path) -> None:
    stale = [one for one in check(laid_over(tmp_path / "dialogs")) if one.file.endswith("fr.yaml")]
    assert [one.code for one in stale] == ["stale-translation"]
    assert stale[0].mend.endswith('under from: "Skip".')


def test_a_language_with_a_fault_is_left_out_and_the_dialog_stays(tmp_path: Path) -> None:
    folder = laid_over(tmp_path / "dialogs")
    file = folder / "crossing" / "locales" / "fr.yaml"
    file.write_text(file.read_text("utf-8").replace("{sail_day|le départ}", "le départ"), "utf-8")
    library = load(folder)
    assert [issue.code for issue in library.issues if issue.severity == "error"] == ["other-places"]
    assert set(library.dialogs["crossing"].languages) == {"en", "ja"}


def test_what_is_left_to_translate_can_be_filled_in_and_pasted(tmp_path: Path) -> None:
    folder = laid_over(tmp_path / "dialogs")
    left = untranslated(gather(folder, today())[0], "fr")
    assert left["shared"]["phrases", "verb_skip"] == "Skip"
    assert ("steps", "side", "why") in left["crossing"]
    assert ("steps", "side", "text") not in left["crossing"]
    filled = as_yaml(left["crossing"]).replace("to: ''", "to: x")
    assert yaml.safe_load(filled)["steps"]["side"]["why"] == {
        "from": "The boats differ from side to side.",
        "to": "x",
    }
    assert as_yaml({}) == ""


@pytest.mark.parametrize("kind", ["now", "suicide", "assault", "violence", "hurt"])
def test_everything_about_danger_is_said_in_japanese(kind: str) -> None:
    """Whoever reads Japanese must not meet a line in English there."""
    dialog = load(DIALOGS).dialogs["stay_or_leave"]
    japanese = dialog.in_language("ja")
    for name in dialog.help_lines[kind]:
        line = japanese.resources[name]
        assert not any(text and text.isascii() for text in (line.hours, line.languages, line.serves)), name
    assert untold(dialog, japanese) == []


def in_english(text: str) -> list[str]:
    """Three words of it on end. What is marked, quoted, to be typed, or a place does not count."""
    bare = re.sub(r"\{.*?\}|\*\*.*?\*\*|「.*?」|^- tell me about .*$", "", text, flags=re.MULTILINE)
    return re.findall(r"[A-Za-z']+ [A-Za-z']+ [A-Za-z']+", bare)


@pytest.mark.parametrize("name", SHIPPED)
def test_each_talk_is_in_japanese_from_its_first_question_to_its_last_page(name: str) -> None:
    """The ways and the page at the end too: whoever reads on does not fall into English. Cards may wait."""
    dialog = load(DIALOGS).dialogs[name].in_language("ja")
    said = {step.id: step.text.source for section in dialog.sections for step in section.steps}
    assert any(section.closing for section in dialog.sections)
    said |= {fact.id: fact.text for fact in dialog.facts.values()}
    assert {key: found for key, text in said.items() if (found := in_english(text))} == {}
    left = untranslated(gather(DIALOGS, today())[0], "ja")[name]
    assert [path for path in left if path[0] != "cards"] == []


def test_the_talk_about_the_form_has_its_cards_in_japanese_too() -> None:
    """Its pages name them."""
    assert untranslated(gather(DIALOGS, today())[0], "ja")["recontracting"] == {}


def untold(dialog: Dialog, other: Dialog) -> list[str]:
    """Phrases that read the same in both."""
    signs = {"settled"}
    return [
        key
        for key, phrase in dialog.phrases.items()
        if key not in signs and other.phrases[key].source == phrase.source
    ]
