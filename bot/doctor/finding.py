"""What is found: a code, where, what is wrong, and what mends it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """`code` is stable and short. Neither text holds a secret."""

    code: str
    where: str
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.where}: {self.code}\n  {self.what}\n  {self.mend}"
