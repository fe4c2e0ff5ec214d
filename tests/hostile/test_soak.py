"""The long runs of `soak`, for a moment: that they run, and that nothing stays that should not."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.hostile.soak import Soaked, flood, soak, strangers


def test_turns_through_both_adapters_are_counted(tmp_path: Path) -> None:
    """Of so few turns the growth says little: it is what the first ones warm up."""
    found = asyncio.run(soak(1_000, tmp_path, known=1_000))
    assert found.faults == []
    assert found.growth < 20_000_000
    assert len(found.milliseconds) == len(found.resident) == len(found.anonymous) == 10


def test_strangers_leave_no_row(tmp_path: Path) -> None:
    _, rows = asyncio.run(strangers(200, tmp_path, warm=200))
    assert rows == 0


def test_somebody_is_answered_during_a_flood(tmp_path: Path) -> None:
    quiet, busy = asyncio.run(flood(tmp_path, seconds=0.6))
    assert quiet > 0
    assert busy > 0


def test_growth_counts_from_the_second_part() -> None:
    found = Soaked([900, 1000, 1100, 1200], [90, 100, 110, 350], [9.0, 1.0, 1.0, 2.0], [], [])
    assert found.growth == 250 * 1024
