"""A manuscript in which no check found an error, to the `Dialog` that the engine runs."""

from __future__ import annotations

from dataclasses import replace

from bot.content.manuscript import Manuscript, Shared, WrittenStep
from bot.dialogue.computed import Computed, Shifted
from bot.dialogue.model import Date, Dialog, Section


def build(manuscript: Manuscript, shared: Shared) -> Dialog:
    steps = manuscript.by_id()
    return Dialog(
        id=manuscript.folder,
        title=manuscript.form.title,
        sections=tuple(
            Section(
                section.id,
                section.form.title if section.form else section.id,
                tuple(step.built for step in section.steps if step.built),
                section.when.condition if section.when else None,
                section.closing,
            )
            for section in manuscript.sections
        ),
        phrases={key: phrase.text for key, phrase in shared.phrases.items() if phrase.text},
        computed={name: _settled(one.rule, steps) for name, one in manuscript.computed.items() if one.rule},
        facts={name: one.built for name, one in manuscript.facts.items() if one.built},
        cards={card.id: card.built for card in manuscript.cards if card.built},
        topics=manuscript.form.topics,
        shelf=manuscript.shelf.built,
        resources={name: line.built for name, line in shared.lines.items() if line.built},
        help_lines={kind: tuple(name for name, _ in names) for kind, names in shared.help.items()},
    )


def _settled(rule: Computed, steps: dict[str, WrittenStep]) -> Computed:
    """With the end from which the question counts a month."""
    if not isinstance(rule, Shifted) or (step := steps.get(rule.of)) is None or step.question is None:
        return rule
    kind = step.question.kind
    return replace(rule, safest=kind.safest) if isinstance(kind, Date) else rule
