"""Corrections: "oops, I meant prefecture", typed when the next question is open already.

What is put right is the answer given last. It is known by the words with which people take something back,
and only where the rest is an answer to that question.
"""

from __future__ import annotations

import re
from typing import Final

from bot.dialogue.answers import read_answer
from bot.dialogue.model import Question, Text, Weigh
from bot.dialogue.reading import LONGEST, Sure, Unread, Unsure
from bot.dialogue.scene import Scene
from bot.dialogue.values import Value
from bot.dialogue.wording import normalize


def find_correction(scene: Scene, text: str, last: str = "") -> tuple[Question, Value | None] | None:
    """The question that was answered before, and its answer instead; no value where the text leaves several.

    `last`: the question that was answered a moment ago, if it is known.
    """
    if len(text) > LONGEST or (found := _TAKEN_BACK.match(normalize(text))) is None:
        return None
    question = scene.dialog.questions.get(last) if last in scene.path.known else _before(scene)
    if question is None or question is scene.question or isinstance(question.kind, Text | Weigh):
        return None
    match read_answer(question, found["rest"] or found["japanese"], scene.words.today):
        case Sure(value) | Unsure((value,)) if question.accepts(value):
            return None if scene.path.known.get(question.id) == value else (question, value)
        case Unsure():
            return question, None
        case Sure() | Unread():
            return None


def _before(scene: Scene) -> Question | None:
    """The question whose answer stands just before the open one."""
    position, here = scene.dialog.plan.position, scene.question
    known = [step for step in scene.path.known if here is None or position[step] < position[here.id]]
    return scene.dialog.questions[max(known, key=position.__getitem__)] if known else None


_TAKEN_BACK: Final = re.compile(
    r"(?:(?:no|oh|ah|ok|and|so|but|um|well) )*"
    r"(?:(?:oops|whoops|wait|hang on|hold on|sorry|actually|correction|my bad|my mistake|scratch that"
    r"|i mean|i meant|i should have said|make (?:that|it)|(?:please )?change (?:that|it|my answer) to"
    r"|(?:that|it) should (?:be|have been))(?: (?:no|its|it is|that was|it was|to))* )+(?P<rest>.+)"
    r"|(?:(?:ごめん(?:なさい)?|すみません|間違え(?:た|ました)|やっぱり|訂正) *)+(?P<japanese>.+)"
)
