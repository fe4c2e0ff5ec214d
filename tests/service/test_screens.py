"""A turn laid out as messages: what goes together, what leads, and what is in reach."""

from __future__ import annotations

import re

from bot.dialogue.model import Dialog
from bot.dialogue.turn import LABEL_LIMIT, TEXT_LIMIT, Choice
from bot.service.buttons import LONGEST, Buttons
from bot.service.screens import Screen, lay_out, notice
from tests.talking import CROSSED, Talk, crossing, stay_or_leave

KEY, NONCE = b"k" * 32, "AbCd-_12"


def screens(talk: Talk) -> tuple[Screen, ...]:
    return lay_out(talk.turn, talk.dialog, Buttons(KEY, talk.dialog), NONCE)


def at(step: str, dialog: Dialog | None = None) -> Talk:
    talk = Talk(dialog)
    while (here := talk.turn.replies[-1].step) != step:
        assert here is not None
        if here in CROSSED:
            talk.say(CROSSED[here])
        else:
            talk.do("skip")
    return talk


def labels(screen: Screen) -> list[str]:
    return [button.label for button in (*screen.choices, *screen.verbs)]


def test_what_is_told_stays_apart_from_the_question() -> None:
    hello, question = screens(Talk())
    assert not hello.live
    assert question.text == "Which side of the river are you on?"


def test_why_and_a_notice_stand_with_the_question() -> None:
    talk = at("been_here")
    talk.do("why")
    (only,) = screens(talk)
    assert only.text == "Then we can be brief.\n\nHave you crossed before?"


def test_every_question_has_the_verbs_in_reach() -> None:
    (question,) = screens(at("been_here"))
    assert labels(question) == ["Yes", "No", "Back", "Skip", "Why", "Change", "Help now"]


def test_a_first_line_tells_only_how_far_it_is() -> None:
    (question,) = screens(at("been_here"))
    assert re.fullmatch(r"[▰▱]{8}  1 answered, \d+ to go", question.head)
    hello, _ = screens(Talk())
    assert hello.head == "Tebiki"


def test_nothing_stands_above_numbers_to_call() -> None:
    talk = at("been_here")
    for said in ("help", "i want to kill myself"):
        talk.say(said)
        (only,) = screens(talk)
        assert only.head == ""
        assert only.text.startswith("- **")


def test_what_is_written_has_a_form_and_what_is_chosen_has_none() -> None:
    written = [step for step in CROSSED if screens(at(step))[-1].form]
    assert written == ["people", "sail_day", "return_day", "ticket", "deposit", "notes"]


def test_an_own_reason_to_weigh_can_be_written_too() -> None:
    talk = at("weighed")
    while screens(talk)[-1].form is None:
        choice: Choice = talk.turn.replies[-1].choices[0]
        talk.press(choice.id)
    assert labels(screens(talk)[-1])[0] == "Done"


def test_a_private_question_is_marked() -> None:
    assert screens(at("savings"))[-1].private
    assert not screens(at("been_here"))[-1].private


def test_a_menu_beside_the_summary_does_not_cover_it() -> None:
    talk = at("weighed")
    talk.do("skip")
    while talk.turn.replies[-1].step is not None:
        talk.do("skip")
    summary = screens(talk)[-1]
    assert {button.data[1] for button in summary.choices} == {"a"}


def test_no_screen_of_the_guide_is_over_a_limit() -> None:
    dialog = stay_or_leave()
    talk = Talk(dialog)
    for card in dialog.cards:
        talk.press(f"card:{card}")
        for screen in screens(talk):
            assert len(screen.text) <= TEXT_LIMIT
            assert all(len(button.label) <= LABEL_LIMIT for button in (*screen.choices, *screen.verbs))
            assert all(len(button.data) <= LONGEST for button in (*screen.choices, *screen.verbs))


def test_a_sentence_outside_of_any_turn() -> None:
    told = notice(crossing(), "fault", id="abc123")
    assert "abc123" in told.text
    assert told.head == "Tebiki"
