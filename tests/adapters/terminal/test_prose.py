"""A text with nothing to mark is shown without the parser, and looks the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.console import Console, RenderableType
from rich.markdown import Markdown
from rich.text import Text

from bot.adapters.terminal.render import Screen
from bot.content.load import load

GUIDE = load(Path("dialogs")).dialogs["stay_or_leave"]
TEXTS = [
    *(step.text.source.strip() for section in GUIDE.sections for step in section.steps),
    *(phrase.source for phrase in GUIDE.phrases.values()),
]


def shown(what: RenderableType) -> list[str]:
    console = Console(width=60, color_system=None)
    with console.capture() as capture:
        console.print(what)
    return [line.rstrip() for line in capture.get().strip("\n").split("\n")]


def test_what_is_not_parsed_looks_as_if_it_were() -> None:
    screen = Screen("Guide")
    plain = [text for text in TEXTS if isinstance(screen._prose(text, ""), Text)]
    assert len(plain) > 100
    for text in plain:
        assert shown(screen._prose(text, "")) == shown(Markdown(text.replace("\n", "  \n")))


@pytest.mark.parametrize(
    "text",
    [
        "**bold**",
        "_em_",
        "- one\n- two",
        "1. one",
        "a\n\nb",
        "a\\*b",
        "&amp;",
        "<b>",
        "# h",
        "a\n---",
        "`x`",
        "    x",
    ],
)
def test_what_has_marks_is_parsed(text: str) -> None:
    assert isinstance(Screen("Guide")._prose(text, ""), Markdown)
