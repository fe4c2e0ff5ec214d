"""Patterns that are compiled when a text first needs them.

There are about a hundred, and compiling them all at import would hold up the start of the program.
"""

from __future__ import annotations

import re
from functools import cache


@cache
def compiled(source: str) -> re.Pattern[str]:
    """The pattern of a module's constant: kept for good, so never of what a person typed."""
    return re.compile(source)
