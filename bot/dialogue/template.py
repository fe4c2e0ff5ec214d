"""A text with named places, parsed once. No expressions, no filters of an author's own, no template engine.

{contract_end|the end of your contract}   an answer or a computed value; after the bar, the words for
                                          when it is not known
{notice_day:from_now|soon}                the same date as a distance from today ("in about 3 months")
{fact:notice}                             a fact's statement; a card lists its sources below the text
{line:tell}                               a support line, with its hours and how sure they are
{plan:next}                               the next three steps, a numbered list
{{ and }}                                 the braces themselves
"""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.dialogue.struct import Struct

_PLACE = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_INSIDE = re.compile(r"(?:(fact|line|plan):)?([a-z][a-z0-9_]*)(?::(from_now))?(?:\|(.*))?", re.DOTALL)


class TemplateError(ValueError):
    """The text has a brace that opens or closes nothing, or a place that cannot be read."""


class Place(Struct, frozen=True):
    """`sort`: "value", "fact", "line" or "plan"; `form`: "" or "from_now"; `otherwise`: if not known."""

    name: str
    sort: str = "value"
    form: str = ""
    otherwise: str | None = None


class Template(Struct, frozen=True):
    source: str
    parts: tuple[str | Place, ...]

    @classmethod
    def parse(cls, source: str) -> Template:
        """Raises TemplateError with a message for the author."""
        parts: list[str | Place] = []
        literal: list[str] = []
        end = 0
        for found in _PLACE.finditer(source):
            literal.append(source[end : found.start()])
            end = found.end()
            token = found.group()
            if token in ("{{", "}}"):
                literal.append(token[0])
                continue
            inside = None if found.group(1) is None else _INSIDE.fullmatch(found.group(1).strip())
            if inside is None:
                raise TemplateError(f"{token!r} is not a place that can be filled")
            sort, name, form, otherwise = inside.groups()
            if text := "".join(literal):
                parts.append(text)
            literal.clear()
            parts.append(Place(name, sort or "value", form or "", otherwise))
        literal.append(source[end:])
        if text := "".join(literal):
            parts.append(text)
        return cls(source, tuple(parts))

    @property
    def fixed(self) -> bool:
        """Whether it reads the same for everybody."""
        return not self.parts or (len(self.parts) == 1 and isinstance(self.parts[0], str))

    def places(self) -> tuple[Place, ...]:
        return tuple(part for part in self.parts if isinstance(part, Place))

    def names(self) -> frozenset[str]:
        """The answers and computed values that it shows."""
        return frozenset(place.name for place in self.places() if place.sort == "value")

    def fill(self, resolve: Callable[[Place], str]) -> str:
        return "".join([part if part.__class__ is str else resolve(part) for part in self.parts])  # type: ignore[arg-type]
