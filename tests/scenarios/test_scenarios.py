"""Whole talks through the real dialog, word for word. TEBIKI_RECORD=1 writes them anew: read what changed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.authoring.transcript import Act, acts, replay
from bot.dialogue.model import Dialog
from tests.talking import Talk, shipped, stay_or_leave

HERE = Path(__file__).parent
FILES = sorted(HERE.glob("*.txt"))
"""Through the first dialog. Those of another lie in a folder of its name."""
OTHERS = sorted(HERE.glob("*/*.txt"))


def through_the_engine(text: str, dialog: Dialog) -> str:
    """Saved and loaded between all turns; what is private is forgotten after an idle hour."""
    talk = Talk(dialog)
    return replay(text, talk.handle)


@pytest.mark.parametrize("file", [*FILES, *OTHERS], ids=lambda file: file.stem)
def test_the_talk_reads_as_it_was_recorded(file: Path) -> None:
    recorded = file.read_text(encoding="utf-8")
    dialog = stay_or_leave() if file.parent == HERE else shipped(file.parent.name)
    now = through_the_engine(recorded, dialog)
    if os.environ.get("TEBIKI_RECORD") == "1":
        file.write_text(now, encoding="utf-8")
    else:
        assert now == recorded


def test_there_are_talks() -> None:
    assert len(FILES) >= 3
    assert len([file for file in OTHERS if file.parent.name == "recontracting"]) >= 2
    for file in (*FILES, *OTHERS):
        said = [one for one in acts(file.read_text(encoding="utf-8")) if isinstance(one, Act)]
        assert said[0].line == "> /start"
        assert len(said) > 15
