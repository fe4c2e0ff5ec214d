"""What is named exists: facts, support lines, topics, and the questions that others draw on."""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.issues import Issue, Spot, error, nearest
from bot.content.manuscript import Content, Manuscript, WrittenStep
from bot.dialogue.computed import Shifted, Sum
from bot.dialogue.model import Date, One, Several, Weigh, Yen
from bot.dialogue.template import Template


def check(content: Content) -> Iterator[Issue]:
    shared = content.shared
    if shared.whole:
        for names in shared.help.values():
            for name, spot in names:
                if name not in shared.lines:
                    yield unknown("line", "support line", name, spot, shared.lines)
    for dialog in content.dialogs.values():
        if not dialog.whole:
            continue
        steps = dialog.by_id()
        yield from _computed(dialog, steps)
        for step in dialog.steps():
            yield from _weighed(step, steps)
            for key, text in step.texts():
                yield from _shown(text, step.spot(key), dialog, content)
        for said in dialog.shelf.said:
            yield from _shown(said.text, said.spot, dialog, content)
        topics = dialog.form.topics
        for card in dialog.cards:
            if card.built is None:
                continue
            if card.built.topic not in topics:
                yield unknown("topic", "topic", card.built.topic, card.record.spot("topic"), topics)
            yield from _shown(card.built.text, card.record.spot("text"), dialog, content)
            for name, spot in card.record.items("facts"):
                if name not in dialog.facts:
                    yield unknown("fact", "fact", name, spot, dialog.facts)


def unknown(code: str, sort: str, name: str, spot: Spot, known: object) -> Issue:
    names = list(known) if isinstance(known, dict) else []
    message = f'There is no {sort} "{name}".{nearest(name, names)}'
    return error(f"unknown-{code}", spot, message, f"Correct the name, or add the {sort}.")


def _shown(text: Template, spot: Spot, dialog: Manuscript, content: Content) -> Iterator[Issue]:
    for place in text.places():
        if place.sort == "fact" and place.name not in dialog.facts:
            yield unknown("fact", "fact", place.name, spot, dialog.facts)
        elif place.sort == "line" and content.shared.whole and place.name not in content.shared.lines:
            yield unknown("line", "support line", place.name, spot, content.shared.lines)


def _weighed(step: WrittenStep, steps: dict[str, WrittenStep]) -> Iterator[Issue]:
    if step.question is None or not isinstance(step.question.kind, Weigh):
        return
    for name, spot in step.record.items("of"):
        source = steps.get(name)
        if source is None:
            yield unknown("step", "question", name, spot, steps)
        elif source.position >= step.position:
            yield later(name, spot)
        elif source.built is not None and not (
            source.question and isinstance(source.question.kind, One | Several)
        ):
            yield wrong_kind(name, "one or several", spot)


def _computed(dialog: Manuscript, steps: dict[str, WrittenStep]) -> Iterator[Issue]:
    names = list(dialog.computed)
    for index, (name, one) in enumerate(dialog.computed.items()):
        match one.rule:
            case Shifted(of) if of in dialog.computed:
                inner = dialog.computed[of].rule
                if of not in names[:index]:
                    mend = "Move it above this one."
                    yield error("later-step", one.spot, f'"{of}" is computed only after "{name}".', mend)
                elif isinstance(inner, Sum):
                    yield wrong_kind(of, "date", one.spot)
            case Shifted(of):
                yield from _input(of, "date", one.spot, steps)
            case Sum(inputs):
                for of in inputs:
                    yield from _input(of, "yen", one.spot, steps)
            case None:
                pass


def _input(name: str, wanted: str, spot: Spot, steps: dict[str, WrittenStep]) -> Iterator[Issue]:
    step = steps.get(name)
    if step is None:
        yield unknown("step", "question", name, spot, steps)
    elif step.built is not None:
        kind = step.question.kind if step.question else None
        if not isinstance(kind, Date if wanted == "date" else Yen):
            yield wrong_kind(name, wanted, spot)


def later(name: str, spot: Spot) -> Issue:
    message = f'"{name}" is asked only later, so its answer is not known here.'
    return error("later-step", spot, message, "Name an earlier question, or move this further down.")


def wrong_kind(name: str, wanted: str, spot: Spot) -> Issue:
    message = f'"{name}" is no question of the kind {wanted}.'
    return error("wrong-kind", spot, message, f"Name a question of the kind {wanted}.")
