"""For the process that all guides are forked from: what it has imported is shared with them as it is."""

from __future__ import annotations

import gc

import tests.torture.guide_process  # noqa: F401

gc.freeze()
