"""What is translated is still there, says what is written today, and shows the same places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.content import schema
from bot.content.issues import Issue, error, nearest, warning
from bot.content.locales import Path, dialog_strings, given_in, shared_strings
from bot.content.manuscript import Content, Locale, Record
from bot.dialogue.template import Place, Template


def check(content: Content) -> Iterator[Issue]:
    shared = content.shared
    for locale in shared.locales.values():
        if not locale.form.language:
            mend = "Add a line like: language: 日本語."
            yield error("missing-key", locale.record.spot(), "The language has no name.", mend)
        if shared.whole:
            yield from _held_against(shared_strings(shared), locale)
    for dialog in content.dialogs.values():
        for language, locale in dialog.locales.items():
            if language not in shared.locales:
                message = f'The guide\'s own sentences are not there in "{language}".'
                mend = f"Write shared/locales/{language}.yaml, or take this file away."
                yield error("unknown-language", locale.record.spot(), message, mend)
            if dialog.whole:
                yield from _held_against(dialog_strings(dialog), locale)


def _held_against(strings: Mapping[Path, str | Template], locale: Locale) -> Iterator[Issue]:
    known: dict[Path, dict[str, None]] = {}
    for path in strings:
        for end, name in enumerate(path):
            known.setdefault(path[:end], {})[name] = None
    missing: dict[Path, None] = {}
    for path, given in given_in(locale.form).items():
        if path in strings:
            yield from _same(strings[path], given, locale.record, path)
        else:
            end = next(n for n, name in enumerate(path) if name not in known.get(path[:n], {}))
            missing[path[: end + 1]] = None
    for path in missing:
        message = f'There is no "{path[-1]}" here to translate.{nearest(path[-1], known.get(path[:-1], {}))}'
        mend = "Correct the name, or take it out."
        yield warning("nothing-to-translate", locale.record.spot(*path), message, mend)


def _same(
    written: str | Template, given: schema.Worded | schema.Told, record: Record, path: Path
) -> Iterator[Issue]:
    words = written if isinstance(written, str) else written.source
    if given.from_ != words:
        message = "What is written has changed since this was translated, so the new words are shown instead."
        mend = f'Translate it again, and put the words of today under from: "{words}".'
        yield warning("stale-translation", record.spot(*path, "from"), message, mend)
    elif isinstance(written, Template) and isinstance(given, schema.Told):
        for name in sorted(_shown(written) ^ _shown(given.to)):
            message = f'"{name}" is shown in one of the two languages, and not in the other.'
            yield error("other-places", record.spot(*path, "to"), message, "Show the same in both.")


def _shown(text: Template) -> frozenset[str]:
    return frozenset(map(_spelled, text.places()))


def _spelled(place: Place) -> str:
    sort = "" if place.sort == "value" else f"{place.sort}:"
    return f"{sort}{place.name}{':' + place.form if place.form else ''}"
