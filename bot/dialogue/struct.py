"""The values of this house: made at every turn, and quickly, and shown to nobody by accident.

`msgspec.Struct` in place of a frozen dataclass: defining one takes 12 µs beside 500, of which a start has
some two hundred, and making one a third of the time. Nothing else of msgspec belongs in here: what is stored
is encoded elsewhere (docs/decisions/0028-values.md).
"""

from __future__ import annotations

import dataclasses
from typing import Any, ClassVar, TypeVar

import msgspec


class Struct(msgspec.Struct, frozen=True):
    """Never changed once made; equal to another of its own kind alone. `hidden`: fields that may hold what
    somebody said, and so have no part in its repr."""

    hidden: ClassVar[tuple[str, ...]] = ()

    def __repr__(self) -> str:
        shown = [
            f"{name}={getattr(self, name)!r}" for name in self.__struct_fields__ if name not in self.hidden
        ]
        return f"{type(self).__name__}({', '.join(shown)})"


V = TypeVar("V")


def replace(value: V, /, **changes: Any) -> V:
    """Another of the same kind, with these fields in place of its own: of a struct, or of a dataclass, which
    parts of a dialog are that work something out when they are made."""
    if isinstance(value, msgspec.Struct):
        return msgspec.structs.replace(value, **changes)
    changed: V = dataclasses.replace(value, **changes)  # type: ignore[type-var]
    return changed
