"""Typed replies with their meanings: nearly all are read right, and no answer is taken that was not meant."""

from __future__ import annotations

from tests.dialogue.asked import load as asked
from tests.dialogue.asked import recall
from tests.dialogue.replies import load, outcomes
from tests.talking import stay_or_leave


def test_nearly_all_replies_are_read_right_and_none_wrong_without_asking() -> None:
    came = outcomes(stay_or_leave(), load())
    assert len(came) >= 300
    assert [one.typed for one in came if one.wrong] == []
    assert sum(one.right for one in came) / len(came) >= 0.95
    assert sum(one.asked for one in came) / len(came) <= 0.35, "to ask back is no way of being right"


def test_small_talk_and_the_names_of_cards_are_all_read_right() -> None:
    came = outcomes(stay_or_leave(), [batch for batch in load() if batch.set == "apart"])
    assert [one for one in came if not one.right] == []


def test_questions_find_their_cards() -> None:
    known = [one for one in asked() if not one.held]
    held = [one for one in asked() if one.held]
    assert len(known) + len(held) >= 120
    assert recall(stay_or_leave(), known, 3) >= 0.95
    assert recall(stay_or_leave(), known, 1) >= 0.9
    assert recall(stay_or_leave(), held, 3) >= 0.8, "those that nothing was changed for"
