"""The small edits that an author makes to a dialog, for tests: each gives a new dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.dialogue.model import Dialog, One, Option, Question, Say, Several, Step, YesNo
from bot.dialogue.struct import replace
from bot.dialogue.template import Template


def edited(dialog: Dialog, edit: Callable[[Step], tuple[Step, ...]]) -> Dialog:
    """`edit` gives what stands in a step's place."""
    sections = [
        replace(section, steps=tuple(new for old in section.steps for new in edit(old)))
        for section in dialog.sections
    ]
    return replace(dialog, sections=tuple(sections))


def with_step(dialog: Dialog, step: str, **changes: Any) -> Dialog:
    return edited(dialog, lambda old: (replace(old, **changes) if old.id == step else old,))


def without(dialog: Dialog, step: str) -> Dialog:
    return edited(dialog, lambda old: () if old.id == step else (old,))


def with_new(dialog: Dialog, after: str, new: Step) -> Dialog:
    return edited(dialog, lambda old: (old, new) if old.id == after else (old,))


def options(dialog: Dialog, step: str) -> tuple[Option, ...]:
    kind = dialog.questions[step].kind
    assert isinstance(kind, One | Several | YesNo)
    return kind.options


def with_options(dialog: Dialog, step: str, new: tuple[Option, ...], **changes: Any) -> Dialog:
    kind = dialog.questions[step].kind
    assert isinstance(kind, One | Several | YesNo)
    return with_step(dialog, step, kind=replace(kind, options=new), **changes)


def yes_no(step: str, section: str, **more: Any) -> Question:
    kind = YesNo((Option("yes", "Yes"), Option("no", "No")))
    words = Template.parse("Is it so?")
    return Question(step, section, kind, words, "A new question", words, **more)


def say(step: str, section: str, text: str, **more: Any) -> Say:
    return Say(step, section, Template.parse(text), **more)
