"""What the shipped dialog promises stays written down, so that `check` goes on holding it to that."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from bot.app import POLICY, read_policy
from bot.content.load import gather
from bot.content.manuscript import Manuscript
from tests.talking import stay_or_leave


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


def test_whoever_may_be_watched_learns_where_an_account_is_signed_in() -> None:
    """Each app's own words for it, on Telegram and on Discord."""
    dialog = stay_or_leave()
    told = [dialog.cards["what_stays"].text.source, read_policy()]
    for spoken in (dialog, dialog.in_language("ja")):
        told += [step.text.source for step in spoken.sections[0].steps if step.id == "careful_screen"]
    told.append(POLICY.read_text("utf-8").split("## If you are not safe")[1])
    assert len(told) == 5
    for text in told:
        assert re.search(
            r"Telegram.*\*\*Settings > Devices\*\*.*Discord.*\*\*User Settings > Devices\*\*", text, re.DOTALL
        )
