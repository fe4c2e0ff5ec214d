"""Whole talks through the real dialog, word for word. TEBIKI_RECORD=1 writes them anew: read what changed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.authoring.transcript import Act, acts, replay
from tests.talking import Talk, stay_or_leave

FILES = sorted(Path(__file__).parent.glob("*.txt"))


def through_the_engine(text: str) -> str:
    """Saved and loaded between all turns; what is private is forgotten after an idle hour."""
    talk = Talk(stay_or_leave())
    return replay(text, talk.handle)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_talk_reads_as_it_was_recorded(file: Path) -> None:
    recorded = file.read_text(encoding="utf-8")
    now = through_the_engine(recorded)
    if os.environ.get("TEBIKI_RECORD") == "1":
        file.write_text(now, encoding="utf-8")
    else:
        assert now == recorded


def test_there_are_talks() -> None:
    assert len(FILES) >= 3
    for file in FILES:
        said = [one for one in acts(file.read_text(encoding="utf-8")) if isinstance(one, Act)]
        assert said[0].line == "> /start"
        assert len(said) > 15
