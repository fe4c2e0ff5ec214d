"""What is translated is still there, says the same, and shows the same places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.content import schema
from bot.content.issues import Issue, error, nearest, warning
from bot.content.manuscript import Content, Locale, Manuscript, Record, Shared, WrittenStep
from bot.dialogue.model import Number, Scale
from bot.dialogue.template import Place, Template

Given = schema.Worded | schema.Told | None


def check(content: Content) -> Iterator[Issue]:
    shared = content.shared
    for locale in shared.locales.values():
        if not locale.form.language:
            mend = "Add a line like: language: 日本語."
            yield error("missing-key", locale.record.spot(), "The language has no name.", mend)
        yield from _shared(shared, locale)
    for dialog in content.dialogs.values():
        for language, locale in dialog.locales.items():
            if language not in shared.locales:
                message = f'The guide\'s own sentences are not there in "{language}".'
                mend = f"Write shared/locales/{language}.yaml, or take this file away."
                yield error("unknown-language", locale.record.spot(), message, mend)
            if dialog.whole:
                yield from _dialog(dialog, locale)


def _shared(shared: Shared, locale: Locale) -> Iterator[Issue]:
    form, record = locale.form, locale.record
    for key, told in form.phrases.items():
        phrase = shared.phrases.get(key)
        if phrase is None:
            yield _nothing(record, "phrases", key, shared.phrases)
        elif phrase.text is not None:
            yield from _same(phrase.text, told, record, "phrases", key)
    for name, given in form.lines.items():
        line = shared.lines.get(name)
        if line is None:
            yield _nothing(record, "lines", name, shared.lines)
        elif line.built is not None and given is not None:
            for key in ("name", "hours", "languages", "serves"):
                yield from _same(getattr(line.built, key), getattr(given, key), record, "lines", name, key)


def _dialog(dialog: Manuscript, locale: Locale) -> Iterator[Issue]:
    form, record = locale.form, locale.record
    yield from _same(dialog.form.title, form.title, record, "title")
    titles = {one.id: one.form.title for one in dialog.sections if one.form}
    facts = {name: one.built.text for name, one in dialog.facts.items() if one.built}
    for sort, texts, given in (
        ("sections", titles, form.sections),
        ("topics", dialog.form.topics, form.topics),
        ("facts", facts, form.facts),
    ):
        for name, worded in given.items():
            if name not in texts:
                yield _nothing(record, sort, name, texts)
            else:
                yield from _same(texts[name], worded, record, sort, name)
    cards = {card.id: card.built for card in dialog.cards}
    for name, card in form.cards.items():
        if name not in cards:
            yield _nothing(record, "cards", name, cards)
        elif (built := cards[name]) is not None and card is not None:
            yield from _same(built.title, card.title, record, "cards", name, "title")
            yield from _same(built.text, card.text, record, "cards", name, "text")
    steps = dialog.by_id()
    for name, step in form.steps.items():
        if name not in steps:
            yield _nothing(record, "steps", name, steps)
        elif step is not None:
            yield from _step(steps[name], step, record)


def _step(step: WrittenStep, given: schema.StepIn, record: Record) -> Iterator[Issue]:
    place = ("steps", step.id)
    texts: dict[str, str | Template] = dict(step.texts())
    if step.question is not None:
        texts["label"] = step.question.label
        match step.question.kind:
            case Scale(low=low, high=high):
                texts |= {"low": low, "high": high}
            case Number(unit=unit):
                texts["unit"] = unit
    for key in ("text", "why", "label", "low", "high", "unit"):
        if (said := getattr(given, key)) is not None:
            if key not in texts:
                yield _nothing(record, *place, key, texts)
            else:
                yield from _same(texts[key], said, record, *place, key)
    options = {one.id: one for one in step.options()}
    for sort, translated in (("options", given.options), ("paths", given.paths)):
        for name, option in translated.items():
            if name not in options:
                yield _nothing(record, *place, sort, name, options)
            else:
                yield from _same(options[name].label, option.label, record, *place, sort, name, "label")
                yield from _same(options[name].about, option.about, record, *place, sort, name, "about")


def _same(written: str | Template, given: Given, record: Record, *place: str) -> Iterator[Issue]:
    if given is None:
        return
    words = written if isinstance(written, str) else written.source
    if given.from_ != words:
        message = "What is written has changed since this was translated, so the new words are shown instead."
        mend = f"Translate it again, and put the words of today under from: {words}"
        yield warning("stale-translation", record.spot(*place, "from"), message, mend)
    elif isinstance(written, Template) and isinstance(given, schema.Told):
        before, after = _shown(written), _shown(given.to)
        for name in sorted(before ^ after):
            message = f'"{name}" is shown in one of the two languages, and not in the other.'
            yield error("other-places", record.spot(*place, "to"), message, "Show the same in both.")


def _shown(text: Template) -> frozenset[str]:
    return frozenset(map(_spelled, text.places()))


def _spelled(place: Place) -> str:
    sort = "" if place.sort == "value" else f"{place.sort}:"
    return f"{sort}{place.name}{':' + place.form if place.form else ''}"


def _nothing(record: Record, *place: object) -> Issue:
    """`place` ends with the name, and what there is of that sort."""
    *keys, known = place
    path = [str(key) for key in keys]
    assert isinstance(known, Mapping)
    message = f'There is no "{path[-1]}" to translate any more.{nearest(path[-1], known)}'
    return warning("nothing-to-translate", record.spot(*path), message, "Correct the name, or take it out.")
