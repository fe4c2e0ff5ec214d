"""Another language laid over what was written, a string at a time.

A translation stands beside the words that it was made from (`from`, `to`). It counts only while those are
still what is written: a fact that was corrected is shown in its new English rather than in its old Japanese.
So nothing here can take an id, a condition or a number along; what is not translated stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.content import schema
from bot.content.manuscript import (
    Content,
    Locale,
    Manuscript,
    Record,
    Shared,
    WrittenCard,
    WrittenFact,
    WrittenLine,
    WrittenPhrase,
    WrittenSection,
    WrittenStep,
)
from bot.content.source import Table
from bot.content.steps import YES_NO, options_of
from bot.dialogue.model import Kind, Number, One, Option, Say, Scale, Several, Weigh, YesNo
from bot.dialogue.struct import replace
from bot.dialogue.template import Template

_UNTRANSLATED = schema.StepIn.model_validate({})
NO_LOCALE = Locale(Record(Table({}, 0), ""), schema.Locale.model_validate({}))


Path = tuple[str, ...]
"""Where a string stands in a file of translations: ("steps", "role", "options", "walker", "label")."""


def shared_strings(shared: Shared) -> dict[Path, str | Template]:
    """All that can be translated of what belongs to every dialog, in the files' order."""
    found: dict[Path, str | Template] = {
        ("phrases", key): phrase.text for key, phrase in shared.phrases.items() if phrase.text is not None
    }
    for name, line in shared.lines.items():
        if line.built is not None:
            found |= {("lines", name, key): getattr(line.built, key) for key in schema.LineIn.model_fields}
    return found


def dialog_strings(dialog: Manuscript) -> dict[Path, str | Template]:
    """All that can be translated of one dialog, in the files' order."""
    found: dict[Path, str | Template] = {("title",): dialog.form.title}
    found |= {("sections", one.id): one.form.title for one in dialog.sections if one.form}
    found |= {("topics", name): title for name, title in dialog.form.topics.items()}
    for step in dialog.steps():
        found |= {("steps", step.id, *key): words for key, words in _step_strings(step)}
    for card in dialog.cards:
        if card.built is not None:
            found |= {
                ("cards", card.id, "title"): card.built.title,
                ("cards", card.id, "text"): card.built.text,
            }
    return found | {("facts", name): one.built.text for name, one in dialog.facts.items() if one.built}


def _step_strings(step: WrittenStep) -> Iterator[tuple[Path, str | Template]]:
    for key, text in step.texts():
        yield (key,), text
    if step.question is None:
        return
    yield ("label",), step.question.label
    match step.question.kind:
        case Scale(low=low, high=high):
            yield from ((("low",), low), (("high",), high))
        case Number(unit=unit):
            yield ("unit",), unit
    sort = "paths" if isinstance(step.question.kind, Weigh) else "options"
    named = step.form is not None and bool(options_of(step.form))
    for option in step.options() if named else ():
        yield (sort, option.id, "label"), option.label
        if option.about:
            yield (sort, option.id, "about"), option.about


def given_in(form: schema.Form) -> dict[Path, schema.Worded | schema.Told]:
    """Every translation that a file holds."""
    return dict(_given(form))


def _given(part: object) -> Iterator[tuple[Path, schema.Worded | schema.Told]]:
    match part:
        case schema.Worded() | schema.Told():
            yield (), part
        case schema.Form():
            inner = {name: getattr(part, name) for name in type(part).model_fields}
            yield from _given(inner)
        case dict():
            for name, one in part.items():
                yield from (((name, *rest), said) for rest, said in _given(one))


def translated(content: Content, language: str) -> Content:
    """The content as it reads in that language. Places of faults are those of the translations."""
    over = content.shared.locales.get(language, NO_LOCALE)
    phrases = {key: _phrase(phrase, over, key) for key, phrase in content.shared.phrases.items()}
    shared = content.shared._replace(
        phrases=phrases,
        lines={name: _line(line, over, name) for name, line in content.shared.lines.items()},
    )
    yes_no = {key: _yes_or_no(content.shared.phrases[key], phrases[key]) for key in YES_NO if key in phrases}
    dialogs = {
        name: _manuscript(one, one.locales.get(language, NO_LOCALE), yes_no)
        for name, one in content.dialogs.items()
    }
    return content._replace(shared=shared, dialogs=dialogs)


def _yes_or_no(written: WrittenPhrase, translated: WrittenPhrase) -> schema.OptionIn:
    """What stands on the two buttons where an author has no other words for them."""
    label = {"from": written.words, "to": translated.words}
    return schema.OptionIn.model_validate({"label": label})


def _at(over: Locale, before: Record, *keys: str) -> Record:
    """Where a part is translated; where it is written, if it is not."""
    table = over.record.table
    for key in keys:
        entry = table.entries.get(key)
        if entry is None or not isinstance(entry.node, Table):
            return before
        table = entry.node
    return Record(table, over.record.file)


def _to(words: str, given: schema.Worded | None) -> str:
    return given.to if given is not None and given.from_ == words else words


def _told(text: Template, given: schema.Told | None) -> Template:
    return given.to if given is not None and given.from_ == text.source else text


def _phrase(phrase: WrittenPhrase, over: Locale, key: str) -> WrittenPhrase:
    given = over.form.phrases.get(key)
    if phrase.text is None or given is None:
        return phrase
    return WrittenPhrase(_told(phrase.text, given), over.record.spot("phrases", key))


def _line(line: WrittenLine, over: Locale, name: str) -> WrittenLine:
    given = over.form.lines.get(name)
    if line.built is None or given is None:
        return line
    one = line.built
    built = replace(
        one,
        name=_to(one.name, given.name),
        hours=_to(one.hours, given.hours),
        languages=_to(one.languages, given.languages),
        serves=_to(one.serves, given.serves),
    )
    return WrittenLine(_at(over, line.record, "lines", name), built, over.record.spot("lines", name))


def _manuscript(dialog: Manuscript, over: Locale, yes_no: Mapping[str, schema.OptionIn]) -> Manuscript:
    form, given = dialog.form, over.form
    topics = {name: _to(title, given.topics.get(name)) for name, title in form.topics.items()}
    return dialog._replace(
        form=form.model_copy(update={"title": _to(form.title, given.title), "topics": topics}),
        sections=tuple(_section(one, over, yes_no) for one in dialog.sections),
        cards=tuple(_card(one, over) for one in dialog.cards),
        facts={name: _fact(one, over, name) for name, one in dialog.facts.items()},
    )


def _section(section: WrittenSection, over: Locale, yes_no: Mapping[str, schema.OptionIn]) -> WrittenSection:
    form = section.form
    if form is not None:
        form = form.model_copy(update={"title": _to(form.title, over.form.sections.get(section.id))})
    return section._replace(form=form, steps=tuple(_step(one, over, yes_no) for one in section.steps))


def _step(step: WrittenStep, over: Locale, yes_no: Mapping[str, schema.OptionIn]) -> WrittenStep:
    given = over.form.steps.get(step.id) or _UNTRANSLATED
    built = step.built
    if isinstance(built, Say):
        built = replace(built, text=_told(built.text, given.text))
    elif built is not None:
        built = replace(
            built,
            text=_told(built.text, given.text),
            why=_told(built.why, given.why),
            label=_to(built.label, given.label),
            kind=_kind(built.kind, given, yes_no),
        )
    return step._replace(built=built, record=_at(over, step.record, "steps", step.id))


def _kind(kind: Kind, given: schema.StepIn, yes_no: Mapping[str, schema.OptionIn]) -> Kind:
    match kind:
        case One(options) | Several(options):
            return replace(kind, options=_options(options, given.options))
        case YesNo(options):
            return replace(kind, options=_options(options, {**yes_no, **given.options}))
        case Weigh(paths=paths):
            return replace(kind, paths=_options(paths, given.paths))
        case Scale(low=low, high=high):
            return replace(kind, low=_to(low, given.low), high=_to(high, given.high))
        case Number(unit=unit):
            return replace(kind, counted=_to(unit, given.unit))
        case _:
            return kind


def _options(options: tuple[Option, ...], given: Mapping[str, schema.OptionIn | None]) -> tuple[Option, ...]:
    return tuple(_option(one, given.get(one.id)) for one in options)


def _option(option: Option, given: schema.OptionIn | None) -> Option:
    """The words that it was written in may still be typed."""
    if given is None:
        return option
    label = _to(option.label, given.label)
    also = option.also if label == option.label else (*option.also, *given.also, option.label)
    return replace(option, label=label, also=also, about=_to(option.about, given.about))


def _card(card: WrittenCard, over: Locale) -> WrittenCard:
    given = over.form.cards.get(card.id)
    if card.built is None or given is None:
        return card
    one = card.built
    title = _to(one.title, given.title)
    also = one.also if title == one.title else (*one.also, *given.also, one.title)
    built = replace(one, title=title, also=also, text=_told(one.text, given.text))
    return WrittenCard(card.id, _at(over, card.record, "cards", card.id), built)


def _fact(fact: WrittenFact, over: Locale, name: str) -> WrittenFact:
    given = over.form.facts.get(name)
    if fact.built is None or given is None:
        return fact
    built = replace(fact.built, text=_to(fact.built.text, given))
    return WrittenFact(_at(over, fact.record, "facts", name), built, over.record.spot("facts", name))
