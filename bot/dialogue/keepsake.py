"""What a person may take away, as values: all that a renderer needs to know, and nothing of the session.

Made on demand by `bot.dialogue.keeping` and drawn by `bot.keepsakes`; stored nowhere.
"""

from __future__ import annotations

from datetime import date

from bot.dialogue.struct import Struct


class Bilingual(Struct, frozen=True):
    """The same in English and in Japanese, as plain text."""

    en: str
    ja: str
    hidden = ("en", "ja")


class Reason(Struct, frozen=True):
    """`rating`: 0 to 5. `path`: the place in `Weights.paths` of the way that it speaks for."""

    label: str
    rating: int
    path: int
    hidden = ("label", "rating", "path")


class Weights(Struct, frozen=True):
    """`paths` in the author's order, which means nothing; reasons in the person's. Nothing is added up."""

    title: str
    paths: tuple[str, ...]
    reasons: tuple[Reason, ...]
    scale: str
    """What 0 and 5 mean, in a few words."""
    hidden = ("reasons",)

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


class Passage(Struct, frozen=True):
    """`text` is CommonMark with nothing but emphasis, lists and line breaks. `title`: "" for none."""

    title: str
    text: str
    hidden = ("text",)


class Paper(Struct, frozen=True):
    """The pages to keep: what was said, the picture after it, then the rest."""

    title: str
    made: str
    said: tuple[Passage, ...]
    weights: Weights | None
    rest: tuple[Passage, ...]
    odd_signs: str = ""
    """Says what stands in the place of a sign that cannot be drawn."""
    hidden = ("said", "weights", "rest")


class Picture(Struct, frozen=True):
    weights: Weights
    hidden = ("weights",)


class Entry(Struct, frozen=True):
    """A whole day. `title` gives nothing away to whoever looks over a shoulder at a calendar."""

    id: str
    title: str
    day: date
    hidden = ("day",)


class Calendar(Struct, frozen=True):
    entries: tuple[Entry, ...]
    made: date
    hidden = ("entries",)


class ShareSheet(Struct, frozen=True):
    """What one reader may see, line by line, and nothing else."""

    title: Bilingual
    lines: tuple[Bilingual, ...]
    hidden = ("lines",)


class LogSheet(Struct, frozen=True):
    """A sheet with nothing on it: the same for everybody. `fields` are asked of each of the events."""

    title: Bilingual
    note: Bilingual
    fields: tuple[Bilingual, ...]


class Letter(Struct, frozen=True):
    """A text to adapt, with a line to write on wherever something is not known."""

    text: Bilingual
    hidden = ("text",)


Keepsake = Paper | Picture | Calendar | ShareSheet | LogSheet | Letter
