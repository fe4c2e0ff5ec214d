"""What there is still to translate, in the form of the file that holds translations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from bot.content.locales import Path, dialog_strings, given_in, shared_strings
from bot.content.manuscript import Content, Locale
from bot.dialogue.template import Template


def untranslated(content: Content, language: str) -> dict[str, dict[Path, str]]:
    """By folder: the strings that nobody has translated as they are today."""
    shared = content.shared
    found = {"shared": _left(shared_strings(shared), shared.locales.get(language))}
    for name, dialog in content.dialogs.items():
        found[name] = _left(dialog_strings(dialog), dialog.locales.get(language))
    return found


def as_yaml(strings: Mapping[Path, str]) -> str:
    """To be pasted into `locales/<language>.yaml`, and filled in."""
    root: dict[str, Any] = {}
    for path, words in strings.items():
        inner = root
        for name in path:
            inner = inner.setdefault(name, {})
        inner |= {"from": words, "to": ""}
    return yaml.safe_dump(root, allow_unicode=True, sort_keys=False, width=1000) if root else ""


def _left(strings: Mapping[Path, str | Template], locale: Locale | None) -> dict[Path, str]:
    return dict(_untold(strings, locale))


def _untold(strings: Mapping[Path, str | Template], locale: Locale | None) -> Iterator[tuple[Path, str]]:
    given = given_in(locale.form) if locale is not None else {}
    for path, written in strings.items():
        words = written if isinstance(written, str) else written.source
        if words and (path not in given or given[path].from_ != words):
            yield path, words
