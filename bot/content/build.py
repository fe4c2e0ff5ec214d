"""A manuscript in which no check found an error, to the `Dialog` that the engine runs."""

from __future__ import annotations

from bot.content import schema
from bot.content.manuscript import Manuscript, Shared, WrittenStep
from bot.dialogue.computed import Computed, Shifted
from bot.dialogue.matching import normalize
from bot.dialogue.model import Date, Dialog, Milestone, OnReturn, Section
from bot.dialogue.search import Entry, Index, make_index
from bot.dialogue.struct import replace


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
        index=_index(manuscript, shared),
        small_talk={
            normalize(words): kind for kind, spoken in shared.small_talk.items() for words, _ in spoken
        },
        topics=manuscript.form.topics,
        shelf=manuscript.shelf.built,
        resources={name: line.built for name, line in shared.lines.items() if line.built},
        help_lines={kind: tuple(name for name, _ in names) for kind, names in shared.help.items()},
        on_return=_on_return(manuscript.form.on_return),
    )


def _on_return(form: schema.OnReturn | None) -> OnReturn:
    if form is None:
        return OnReturn()
    days = tuple(Milestone(name, one.near, one.passed) for name, one in form.days.items() if one)
    return OnReturn(form.leaning or "", form.sure or "", days)


def _settled(rule: Computed, steps: dict[str, WrittenStep]) -> Computed:
    """With the end from which the question counts a month."""
    if not isinstance(rule, Shifted) or (step := steps.get(rule.of)) is None or step.question is None:
        return rule
    kind = step.question.kind
    return replace(rule, safest=kind.safest) if isinstance(kind, Date) else rule


def _index(manuscript: Manuscript, shared: Shared) -> Index:
    cards = [card.built for card in manuscript.cards if card.built]
    entries = [
        Entry(card.id, (card.title, card.id.replace("_", " "), *card.also), card.text.source)
        for card in cards
    ]
    return make_index(entries, [[words for words, _ in group] for group in shared.same])
