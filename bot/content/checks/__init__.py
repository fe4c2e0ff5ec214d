"""What must hold of the content, one module a check.

Each has `check(content)`, which finds all its faults at once, leaves alone what could not be built, and adds
nothing to a fault that another module tells of.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

from bot.content.issues import Issue
from bot.content.locales import translated
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
    "returns",
    "phrases",
    "support",
    "translations",
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


IN_EACH_LANGUAGE = frozenset(("places", "phrases", "limits", "words"))
"""Looked at in every translation too, as it will be shown."""


def run(names: Iterable[str], content: Content) -> list[Issue]:
    modules = {name: import_module(f"{__name__}.{name}") for name in names}
    issues = [issue for module in modules.values() for issue in module.check(content)]
    told = set(issues)
    for language in content.shared.locales:
        other = translated(content, language)
        for name in IN_EACH_LANGUAGE & modules.keys():
            issues += [issue for issue in modules[name].check(other) if issue not in told]
    return issues
