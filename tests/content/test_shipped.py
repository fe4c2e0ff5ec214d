"""What the shipped dialog promises stays written down, so that `check` goes on holding it to that."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.content.load import gather
from bot.content.manuscript import Manuscript


@pytest.fixture(scope="module")
def guide() -> Manuscript:
    content, _ = gather(Path(__file__).parents[2] / "dialogs", date(2026, 11, 22))
    return content.dialogs["stay_or_leave"]


def test_it_carries_every_point_of_the_article(guide: Manuscript) -> None:
    assert guide.form.carries == ("A1-A41",)


def test_its_four_ways_stand_side_by_side(guide: Manuscript) -> None:
    (paths,) = [section for section in guide.sections if section.form and section.form.equal]
    assert paths.form is not None
    assert paths.form.equal == ("path_stay", "path_more_time", "path_not_renew", "path_leave_early")
