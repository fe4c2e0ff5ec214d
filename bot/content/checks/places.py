"""The places in texts can be filled, and have words for when they cannot."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bot.content.checks.references import later
from bot.content.issues import Issue, Spot, error, nearest
from bot.content.manuscript import Content, Manuscript
from bot.dialogue.computed import Shifted
from bot.dialogue.model import Date
from bot.dialogue.template import Template


def check(content: Content) -> Iterator[Issue]:
    for dialog in content.dialogs.values():
        for name, fact in dialog.facts.items():
            if fact.built is not None and ("{" in fact.built.text or "}" in fact.built.text):
                spot = fact.record.spot("text")
                yield error(
                    "odd-place", spot, f'The fact "{name}" has a brace.', "A fact can show no places."
                )
        if not dialog.whole:
            continue
        values = _Values(_known_from(dialog), frozenset(dialog.computed), _dates(dialog))
        for step in dialog.steps():
            for key, text in step.texts():
                yield from _places(text, step.spot(key), values, step.position)
        for said in dialog.shelf.said:
            yield from _places(said.text, said.spot, values, None)
            if said.ja is not None:
                yield from _places(said.ja, said.spot, values, None)
        yield from _plans(dialog)
        for card in dialog.cards:
            if card.built is None:
                continue
            yield from _places(card.built.text, card.record.spot("text"), values, None)
            shown = (place.name for place in card.built.text.places() if place.sort == "fact")
            for name in dict.fromkeys(shown):
                if name in dialog.facts and name not in card.built.facts:
                    message = f'The card states "{name}" and does not list it, so its source would not show.'
                    yield error(
                        "unlisted-fact", card.record.spot("text"), message, f"Add {name} to its facts."
                    )


def _plans(dialog: Manuscript) -> Iterator[Issue]:
    """The next steps follow from all answers, so that they can be shown only where none is left open."""
    closing = {section.id for section in dialog.sections if section.closing}
    texts = [(text, step.spot(key), step.section) for step in dialog.steps() for key, text in step.texts()]
    texts += [(card.built.text, card.record.spot("text"), "") for card in dialog.cards if card.built]
    texts += [(said.text, said.spot, "") for said in dialog.shelf.said]
    for text, spot, section in texts:
        for place in text.places():
            if place.sort == "plan" and (section not in closing or place.name != "next"):
                message = "The next steps are shown only in the summary."
                yield error("odd-place", spot, message, "Write {plan:next} there, or take it out.")


def _known_from(dialog: Manuscript) -> dict[str, int]:
    """From which position on a value can be known; without those whose inputs are at fault."""
    known = {step.id: step.position for step in dialog.steps() if step.kind != "say"}
    for name, one in dialog.computed.items():
        inputs = one.rule.inputs() if one.rule else ()
        if inputs and all(given in known for given in inputs):
            known[name] = max(known[given] for given in inputs)
    return known


class _Values(NamedTuple):
    """`known`: from which position on."""

    known: dict[str, int]
    computed: frozenset[str]
    dates: set[str]


def _places(text: Template, spot: Spot, values: _Values, position: int | None) -> Iterator[Issue]:
    for place in text.places():
        name = place.name
        if place.sort != "value":
            if place.form or place.otherwise is not None:
                mend = f"Write {{{place.sort}:{name}}}."
                yield error("odd-place", spot, f'"{name}" is a {place.sort}: always the same words.', mend)
            continue
        if name not in values.known and name not in values.computed:
            message = (
                f'There is nothing called "{name}" to show.{nearest(name, [*values.known, *values.computed])}'
            )
            yield error("unknown-place", spot, message, "Name a question or a computed value.")
            continue
        if position is not None and values.known.get(name, 0) >= position:
            yield later(name, spot)
        if place.otherwise is None or not place.otherwise.strip():
            message = f'"{name}" may be unknown: skipped, or never asked.'
            mend = f"Write the words for then behind a bar: {{{name}|…}}."
            yield error("no-words-for-unknown", spot, message, mend)
        if place.form == "from_now" and name not in values.dates:
            message = f'"{name}" is no date, so it is no time away from now.'
            yield error("from-now-of-no-date", spot, message, "Take :from_now out.")


def _dates(dialog: Manuscript) -> set[str]:
    """What is a date, or could not be built."""
    kinds = {step.id: step.question.kind if step.question else None for step in dialog.steps()}
    shown = {name for name, kind in kinds.items() if isinstance(kind, Date | None)}
    return shown | {name for name, one in dialog.computed.items() if isinstance(one.rule, Shifted | None)}
