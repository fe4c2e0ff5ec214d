"""The short form of `make torture kills`, and that it sees what it is there to see."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.canaries import watch
from tests.torture import plants
from tests.torture.kills import torture

ONCE, AGAIN = (False, True), (True, False)
"""Brought once, by webhook; and again after every start, by polling."""


async def test_killed_at_any_moment_nothing_is_lost_doubled_or_torn(tmp_path: Path) -> None:
    outcome = await torture(8, "short", tmp_path, ways=(ONCE, AGAIN))
    assert outcome.wrong == []
    assert outcome.kills == 8
    assert outcome.answers == 8 * outcome.people
    assert outcome.once > 0


@pytest.mark.tells_tales
async def test_a_guide_that_tells_what_it_hears_is_seen(tmp_path: Path) -> None:
    outcome = await torture(1, "planted", tmp_path, ways=(AGAIN,), planted=plants.tells_what_it_hears)
    assert any("told in the log" in one for one in outcome.wrong)
    assert watch.found()


@pytest.mark.parametrize(
    ("planted", "way", "seen"),
    [
        (plants.acknowledges_before_commit, ONCE, ("lost", "lacks answers")),
        (plants.knows_no_update, AGAIN, ("stuck after",)),
    ],
)
async def test_a_guide_that_loses_or_repeats_is_seen(
    planted: Callable[[], None], way: tuple[bool, bool], seen: tuple[str, ...], tmp_path: Path
) -> None:
    """What was acknowledged and is gone may be seen by the guide itself, which then does not start."""
    found: list[str] = []
    for number in range(3):  # by luck, five kills may all come while nothing is to be lost
        folder = tmp_path / str(number)
        folder.mkdir()
        try:
            outcome = await torture(5, f"planted {number}", folder, ways=(way,), planted=planted, patience=8)
        except ExceptionGroup as ended:
            found += map(str, ended.exceptions)
        else:
            found += outcome.wrong
        if any(one in told for told in found for one in seen):
            return
    raise AssertionError(found)
