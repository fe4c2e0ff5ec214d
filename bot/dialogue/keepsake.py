"""What a person may take away, as values: all that a renderer needs to know, and nothing of the session.

Made on demand by `bot.dialogue.keeping` and drawn by `bot.keepsakes`; stored nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Bilingual:
    """The same in English and in Japanese, as plain text."""

    en: str = field(repr=False)
    ja: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Reason:
    """`rating`: 0 to 5. `path`: the place in `Weights.paths` of the way that it speaks for."""

    label: str = field(repr=False)
    rating: int = field(repr=False)
    path: int = field(repr=False)


@dataclass(frozen=True, slots=True)
class Weights:
    """`paths` in the author's order, which means nothing; reasons in the person's. Nothing is added up."""

    title: str
    paths: tuple[str, ...]
    reasons: tuple[Reason, ...] = field(repr=False)
    scale: str
    """What 0 and 5 mean, in a few words."""

    def by_path(self) -> tuple[tuple[int, str, tuple[Reason, ...]], ...]:
        """The ways that a reason speaks for, each with its place and its reasons."""
        groups = (
            (place, path, tuple(reason for reason in self.reasons if reason.path == place))
            for place, path in enumerate(self.paths)
        )
        return tuple(group for group in groups if group[2])

    def as_text(self) -> str:
        """The same in words, for whoever cannot see the picture."""
        return " ".join(
            f"{path}: {'; '.join(f'{one.label} – {one.rating}' for one in reasons)}."
            for _, path, reasons in self.by_path()
        )


@dataclass(frozen=True, slots=True)
class Passage:
    """`text` is CommonMark with nothing but emphasis, lists and line breaks. `title`: "" for none."""

    title: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Paper:
    """The pages to keep: what was said, the picture after it, then the rest."""

    title: str
    made: str
    said: tuple[Passage, ...] = field(repr=False)
    weights: Weights | None = field(repr=False)
    rest: tuple[Passage, ...] = field(repr=False)
    odd_signs: str = ""
    """Says what stands in the place of a sign that cannot be drawn."""


@dataclass(frozen=True, slots=True)
class Picture:
    weights: Weights = field(repr=False)


@dataclass(frozen=True, slots=True)
class Entry:
    """A whole day. `title` gives nothing away to whoever looks over a shoulder at a calendar."""

    id: str
    title: str
    day: date = field(repr=False)


@dataclass(frozen=True, slots=True)
class Calendar:
    entries: tuple[Entry, ...] = field(repr=False)
    made: date


@dataclass(frozen=True, slots=True)
class ShareSheet:
    """What one reader may see, line by line, and nothing else."""

    title: Bilingual
    lines: tuple[Bilingual, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class LogSheet:
    """A sheet with nothing on it: the same for everybody. `fields` are asked of each of the events."""

    title: Bilingual
    note: Bilingual
    fields: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """A text to adapt, with a line to write on wherever something is not known."""

    text: Bilingual = field(repr=False)


Keepsake = Paper | Picture | Calendar | ShareSheet | LogSheet | Letter
