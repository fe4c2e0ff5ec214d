"""Danger that is spread over several messages is heard; what joins by accident is not."""

from __future__ import annotations

import pytest

from bot.dialogue.danger import detect
from bot.dialogue.events import CardSought
from bot.dialogue.hearing import MOST
from bot.dialogue.turn import Forget
from bot.dialogue.wording import normalize
from tests.talking import Talk


def told(talk: Talk, *texts: str) -> str | None:
    """The danger heard at the last of these texts; none of the others must raise an alarm."""
    for text in texts:
        assert talk.turn.danger is None, f"heard before {text!r}"
        talk.say(text)
        talk.wait(seconds=20)
    return talk.turn.danger


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        (("i want to", "die"), "suicide"),
        (("i", "want", "to die"), "suicide"),
        (("i just cant do this", "i want to", "die"), "suicide"),
        (("kill", "myself please"), "suicide"),
        (("he hit", "me"), "violence"),
        (("my boss", "touched", "my breasts"), "assault"),
        (("I said I wasn't suicidal", "but I am"), "suicide"),
    ],
)
@pytest.mark.parametrize("step", ["side", "swim", "notes", None])
def test_what_is_typed_in_pieces_is_heard(texts: tuple[str, ...], kind: str, step: str | None) -> None:
    talk = Talk()
    talk.reach(step)
    talk.wait(minutes=3)

    assert told(talk, *texts) == kind
    assert talk.kinds == ["danger"]
    assert "want" not in talk.saved or step == "notes"


@pytest.mark.parametrize(
    "texts",
    [
        ("i could kill", "for a pizza"),
        ("the deadline hit", "me hard"),
        ("i want to", "stay"),
        ("this job is", "killing me"),
        ("he", "is nice to me"),
        ("I'm dying", "to go home"),
        ("north", "no", "a bag", "4"),
    ],
)
def test_what_is_harmless_together_stays_quiet(texts: tuple[str, ...]) -> None:
    assert told(Talk(), *texts) is None


def test_what_was_taken_as_an_answer_is_a_beginning_too() -> None:
    talk = Talk()
    talk.reach("notes")
    talk.say("Most days I just want to")
    assert talk.answers["notes"] == "Most days I just want to"
    talk.say("die")
    assert talk.turn.danger == "suicide"
    assert talk.answers["notes"] == "Most days I just want to"


def test_what_chose_an_option_is_a_whole_thought() -> None:
    talk = Talk()
    talk.say("i think north")
    assert talk.answers == {"side": "north"}
    assert not talk.heard
    talk.say("finish it")
    assert talk.turn.danger is None


def test_a_question_for_the_cards_is_one_piece_as_well() -> None:
    talk = Talk()
    talk.handle(CardSought(talk.at, "i want to"))
    talk.handle(CardSought(talk.at, "die"))
    assert talk.turn.danger == "suicide"


def test_what_was_heard_is_not_heard_again() -> None:
    talk = Talk()
    assert told(talk, "i want to", "die") == "suicide"
    talk.say("thank you")
    assert talk.turn.danger is None
    talk.say("die")
    assert talk.turn.danger is None


def test_two_minutes_later_it_is_another_thought() -> None:
    talk = Talk()
    talk.say("i want to")
    talk.wait(minutes=2)
    talk.say("die")
    assert talk.turn.danger == "suicide"

    talk = Talk()
    talk.say("i want to")
    talk.wait(minutes=2, seconds=1)
    talk.say("die")
    assert talk.turn.danger is None


def test_each_piece_has_two_minutes_of_its_own() -> None:
    talk = Talk()
    for text in ("i", "want", "to"):
        talk.say(text)
        talk.wait(seconds=100)
    talk.say("die")
    assert talk.turn.danger == "suicide"


@pytest.mark.parametrize("between", ["press", "toggle", "recap", "help"])
def test_whatever_is_pressed_between_drops_it(between: str) -> None:
    talk = Talk()
    talk.reach("gear")
    talk.say("i want to")
    match between:
        case "press":
            talk.press("do:continue")
        case "toggle":
            talk.toggle("bag")
        case verb:
            talk.do(verb)
    assert not talk.heard
    talk.say("die")
    assert talk.turn.danger is None


@pytest.mark.parametrize("deed", ["forget", "restart"])
@pytest.mark.parametrize("answer", ["yes", "no"])
def test_nothing_is_remembered_beyond_the_question_whether_to_erase(deed: str, answer: str) -> None:
    talk = Talk()
    talk.reach("gear")
    talk.say("i want to")
    talk.say(deed)
    talk.say(answer)
    assert not talk.heard
    assert talk.turn.has(Forget) is (deed == "forget" and answer == "yes")


def test_hiding_drops_it() -> None:
    talk = Talk()
    talk.say("i want to")
    talk.say("hide")
    assert not talk.heard


def test_it_is_never_saved_and_makes_nothing_worth_saving() -> None:
    talk = Talk()
    talk.say("zebra crossing")
    assert talk.heard == "zebra crossing"
    assert "zebra" not in talk.saved
    assert "zebra" not in repr(talk.turn.session.heard) + repr(talk.turn)
    assert not talk.session.worth_storing
    talk.restart()
    assert not talk.heard


def test_of_a_long_text_the_end_is_remembered() -> None:
    talk = Talk()
    talk.say("zebra " * 60 + "and now i want to")
    assert len(talk.heard) <= MOST
    assert talk.heard.startswith("zebra")
    talk.say("die")
    assert talk.turn.danger == "suicide"


def test_a_cut_that_takes_a_denial_away_makes_no_alarm() -> None:
    talk = Talk()
    text = "I have never thought about killing myself"
    text += ", and the sea is blue." * 8 + " Yes."
    assert detect(text[-MOST:]) is not None
    talk.say(text)
    assert talk.turn.danger is None
    talk.say("really")
    assert talk.turn.danger is None


def test_what_was_written_is_remembered_by_no_reader_once_it_was_answered() -> None:
    talk = Talk()
    talk.say("zebra, who pays my flight?")
    assert normalize.cache_info().currsize == 0
