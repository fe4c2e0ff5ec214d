"""Every setting there is: its place in the file, its variable, and what reads its value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple, get_args, get_type_hints

from bot.config.server import PATH, Config, Part, Secret
from bot.content.issues import Spot
from bot.content.word import Word

PREFIX: Final = "TEBIKI_"

Place = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """A secret may also stand in a file of its own, which the setting `<name>_file` names."""

    place: Place
    word: Word
    is_path: bool = False
    is_secret: bool = False
    holds_secret: Place = ()
    """Of a `<name>_file`: the place of the secret."""

    @property
    def name(self) -> str:
        return ".".join(self.place)

    @property
    def variable(self) -> str:
        return PREFIX + "_".join(self.place).upper()


def settings(part: type[Part] = Config, above: Place = ()) -> Iterator[Setting]:
    """In the order of their declaration."""
    hints = get_type_hints(part, include_extras=True)
    for name, annotation in hints.items():
        place = (*above, name)
        if isinstance(annotation, type) and issubclass(annotation, Part):
            yield from settings(annotation, place)
            continue
        sorts = list(_sorts(annotation))
        word = next(one for one in sorts if isinstance(one, Word))
        yield Setting(place, word, is_path=Path in sorts, is_secret=Secret in sorts)
        if Secret in sorts and f"{name}_file" not in hints:
            yield Setting((*above, f"{name}_file"), PATH, is_path=True, holds_secret=place)


def _sorts(annotation: Any) -> Iterator[Any]:
    yield annotation
    for one in get_args(annotation):
        yield from _sorts(one)


KNOWN: Final = {setting.place: setting for setting in settings()}
SECTIONS: Final = frozenset(place[:length] for place in KNOWN for length in range(len(place)))
VARIABLES: Final = {setting.variable: setting for setting in KNOWN.values()}
MASTER_KEYS: Final = (("master_key",), ("master_key_old",))
"""They never stand in the file."""


class Found(NamedTuple):
    """A value as it was given, and where."""

    value: str
    spot: Spot
