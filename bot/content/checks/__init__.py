"""What must hold of the content, one module a check.

Each has `check(content)`, which finds all its faults at once, leaves alone what could not be built, and adds
nothing to a fault that another module tells of.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

from bot.content.issues import Issue
from bot.content.manuscript import Content

SAFETY = (
    "ids",
    "references",
    "conditions",
    "places",
    "privacy",
    "keepsakes",
    "kinds",
    "renames",
    "frame",
    "phrases",
    "support",
)
"""Without these a dialog must not run. They are quick: `load` asks them at every start."""
CARE = (
    "words",
    "limits",
    "provenance",
    "reach",
    "endings",
    "points",
    "equality",
    "reading_age",
    "tone",
)
"""What `check` asks besides."""


def run(names: Iterable[str], content: Content) -> list[Issue]:
    modules = [import_module(f"{__name__}.{name}") for name in names]
    return [issue for module in modules for issue in module.check(content)]
