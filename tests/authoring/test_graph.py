"""A dialog drawn: every step is there, and a line from each question to what hinges on it."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from bot.authoring.graph import blocks, mermaid, svg
from bot.dialogue.model import Dialog, Question
from bot.dialogue.template import Template
from tests.editing import with_step
from tests.talking import crossing, stay_or_leave

DIALOGS = [crossing(), stay_or_leave()]
SVG = "{http://www.w3.org/2000/svg}"


def hinges(dialog: Dialog) -> int:
    """From how many questions to how many steps and sections, each pair once."""
    whens = [section.when for section in dialog.sections if section.steps]
    whens += [step.when for section in dialog.sections for step in section.steps]
    return sum(len(when.steps()) for when in whens if when is not None)


@pytest.mark.parametrize("dialog", DIALOGS, ids=lambda dialog: dialog.id)
def test_every_step_is_in_both_drawings_once(dialog: Dialog) -> None:
    steps = [step for section in dialog.sections for step in section.steps]

    text, picture = mermaid(dialog), ElementTree.fromstring(svg(dialog))

    for one in steps:
        name = f"{'q' if isinstance(one, Question) else 't'}_{one.id}"
        assert len(re.findall(rf"^    {name}[\[(]", text, re.MULTILINE)) == 1
    assert len(picture.findall(f"{SVG}circle")) == len(steps)


@pytest.mark.parametrize("dialog", DIALOGS, ids=lambda dialog: dialog.id)
def test_what_hinges_on_a_question_has_a_line_from_it(dialog: Dialog) -> None:
    text, picture = mermaid(dialog), ElementTree.fromstring(svg(dialog))

    assert text.count(" -.->|") == hinges(dialog)
    assert len(picture.findall(f"{SVG}path")) == hinges(dialog)
    named = set(re.findall(r"^    ([qt]_\w+)[\[(]", text, re.MULTILINE)) | {
        f"s_{section.id}" for section in dialog.sections
    }
    assert set(re.findall(r"\b[qts]_\w+(?= --> |\n| -\.->)", text)) <= named, "no line ends in nothing"


def test_a_condition_is_told_in_the_words_that_people_see() -> None:
    whens = {node.id: node.when for block in blocks(crossing()) for node in block.nodes}

    assert [when for when in whens.values() if when]
    for when in filter(None, whens.values()):
        labels = [question.label for question in crossing().questions.values()]
        assert any(label in when for label in labels)


def test_words_of_an_author_break_neither_drawing() -> None:
    nasty = 'A "quoted" <b>label</b> & ]| end'
    dialog = with_step(crossing(), "side", label=nasty, text=Template.parse("x"))

    text, picture = mermaid(dialog), svg(dialog)

    (line,) = [line for line in text.splitlines() if line.startswith("    q_side[")]
    assert line == '    q_side["A #quot;quoted#quot; #lt;b#gt;label#lt;/b#gt; #amp; ]| end"]'
    assert nasty in "".join(ElementTree.fromstring(picture).itertext())
