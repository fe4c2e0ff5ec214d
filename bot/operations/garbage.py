"""How often Python looks for circles of garbage.

By itself it does so after every 700 new containers. An update of a platform is hundreds of them, nearly all
of which go with the update, without any looking: at 64 people at once it was a seventh of what an answer
costs. Of a start it was a tenth.
"""

from __future__ import annotations

import gc
from typing import Final

CONTAINERS: Final = 20_000
"""New containers until the youngest are looked through; a few megabytes at most."""


def look_seldom() -> None:
    """For the whole process; before the large imports, which make many."""
    gc.set_threshold(CONTAINERS, *gc.get_threshold()[1:])
