"""The conversation for programs, as docs/jsonl.md promises it."""

from __future__ import annotations

import json
import re
import signal
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.adapters.terminal.jsonl import LineError, print_error, read_event
from bot.dialogue.events import ChangeAsked, OptionChosen, TextReceived
from bot.dialogue.verbs import EVENTS
from tests.adapters.terminal.processes import ROOT, Home, Program

DEEP = b"[" * 100_000 + b"]" * 100_000


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """One for all tests that leave the talk as they found it, at the question about the river's sides."""
    with Program(Home(tmp_path_factory.mktemp("home"))) as started:
        yield started
        assert started.end() == 0


def export(program: Program) -> dict[str, Any]:
    document = json.loads(program.say(do="export")["replies"][-1]["text"])
    assert isinstance(document, dict)
    return document


def test_the_opening_line_has_the_documented_fields(program: Program) -> None:
    opening = program.opening
    assert list(opening) == ["replies", "progress", "danger", "ended"]
    assert opening["progress"] == {"answered": 0, "remaining": 4}
    assert opening["danger"] is None
    assert opening["ended"] is False
    hello, question = opening["replies"]
    assert hello == {
        "text": "Hello. We look at one *crossing* together.",
        "step": None,
        "kind": "say",
        "options": [],
        "private": False,
    }
    assert question["step"] == "side"
    assert question["kind"] == "one"
    assert question["options"][0] == {"id": "north", "label": "North"}


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"\n", "bad_json"),
        (b"   \r\n", "bad_json"),
        (b"hello\n", "bad_json"),
        (b'{"text": "a"\n', "bad_json"),
        (b'{"text": "\xff\xfe"}\n', "bad_json"),
        (b'{"text": "\xed\xa0\x80"}\n', "bad_json"),
        (b'{"text": ' + DEEP + b"}\n", "bad_json"),
        (b"NaN\n", "not_an_object"),
        (b"[]\n", "not_an_object"),
        (b'"back"\n', "not_an_object"),
        (b'{"text": "a", "txt": "b"}\n', "unknown_key"),
        (b"{}\n", "one_of"),
        (b'{"text": "a", "do": "back"}\n', "one_of"),
        (b'{"text": NaN}\n', "bad_text"),
        (b'{"text": null}\n', "bad_text"),
        (b'{"text": "\\ud800"}\n', "bad_text"),
        (b'{"text": "half \\ud83d"}\n', "bad_text"),
        (b'{"text": "I want to die", "text": "north"}\n', "duplicate_key"),
        (b'{"press": "north", "step": "side", "step": "side"}\n', "duplicate_key"),
        (b'{"press": []}\n', "bad_press"),
        (b'{"press": ["north", 1]}\n', "bad_press"),
        (b'{"do": "fly"}\n', "bad_do"),
        (b'{"do": ["back"]}\n', "bad_do"),
        (b'{"press": "north", "step": 1}\n', "bad_step"),
        (b'{"press": "north", "at": "tomorrow"}\n', "bad_at"),
        (b'{"press": "north", "at": "2027-01-05T20:00"}\n', "bad_at"),
        (b'{"press": "north", "at": 0}\n', "bad_at"),
        (b'{"press": "north", "at": "9999-12-31T23:59-23:00"}\n', "bad_at"),
        (b'{"text": "' + b"a" * 1_000_000 + b'"}\n', "too_long"),
    ],
    ids=lambda value: value[:40].decode("ascii", "replace") if isinstance(value, bytes) else value,
)
def test_a_line_that_cannot_be_read_gets_one_error_and_changes_nothing(
    program: Program, line: bytes, code: str
) -> None:
    answer = program.send(line)
    assert list(answer) == ["error"]
    assert answer["error"]["code"] == code
    assert answer["error"]["message"].endswith((".", "}."))
    assert export(program)["talks"] == []


@pytest.mark.parametrize(
    "line",
    [
        b'{"press": "\\udfff"}\n',
        b'{"do": "why", "step": "\\udfff"}\n',
        b'{"text": "a\\u0000b"}\n',
        b'{"text": ""}\n',
        b'\xef\xbb\xbf{"text": "where?"}\r\n',
        b'{"text": "' + b"a" * 200_000 + b'"}\n',
    ],
    ids=lambda value: value[:40].decode("ascii", "replace"),
)
def test_odd_text_is_text(program: Program, line: bytes) -> None:
    answer = program.send(line)
    assert answer["replies"][-1]["step"] == "side"
    assert answer["progress"]["answered"] == 0


def test_every_verb_gets_one_line(program: Program) -> None:
    for verb in EVENTS:
        assert program.say(do=verb)["replies"], verb
    program.say(do="continue")


def test_forget_asks_once_and_its_confirmation_is_the_first_option(program: Program) -> None:
    program.say(press="north")
    assert export(program)["talks"]
    asked = program.say(do="forget")["replies"][-1]
    assert asked["kind"] == "offer"
    done = program.say(press=asked["options"][0]["id"])
    assert done["ended"] is True
    assert done["progress"]["answered"] == 0
    assert export(program) == {"platform": "terminal", "id": "me", "talks": []}
    assert program.say(text="where?")["replies"][-1]["step"] == "side"


def test_danger_is_named_and_touches_no_answer(program: Program) -> None:
    answer = program.say(text="I want to kill myself")
    assert answer["danger"] == "suicide"
    assert answer["replies"][0]["kind"] == "danger"
    assert answer["progress"]["answered"] == 0
    assert program.say(do="continue")["danger"] is None


def test_the_clock_can_be_given(program: Program) -> None:
    program.say(press="north", at="2027-01-05T20:00+09:00")
    program.say(do="skip", step="been_here")
    for gear in ("bag", "skip", "1"):
        program.say(text=gear)
    program.say(text="next March", at="2026-12-31T14:59Z")  # a minute before midnight in Japan
    assert export(program)["talks"][0]["answers"]["sail_day"]["answer"] == {"d": [2027, 3, 0]}
    program.say(do="change", step="sail_day")
    program.say(text="tomorrow", at="2026-12-31T15:00Z")
    assert export(program)["talks"][0]["answers"]["sail_day"]["answer"] == {"d": [2027, 1, 2]}
    program.say(do="forget")
    program.say(press="offer:yes")


def test_it_goes_on_where_it_was_and_two_names_are_two_people(home: Home) -> None:
    with Program(home) as first, Program(home, "--as", "another") as other:
        assert first.say(press="north")["progress"]["answered"] == 1
        other.say(press="south")
        with Program(home) as second:  # two at once on one folder, and even on one talk
            assert [reply["kind"] for reply in second.opening["replies"]] == ["notice", "yes_no"]
            assert second.opening["progress"]["answered"] == 1
            second.say(press="yes", step="been_here")
            late = first.say(press="no", step="been_here")
            assert late["replies"][-1]["kind"] == "offer"  # the answer stands until the person changes it
            assert first.say(press="offer:no")["replies"][-1]["step"] == "gear"
            answers = export(first)["talks"][0]["answers"]
            assert {step: one["answer"] for step, one in answers.items()} == {
                "side": "north",
                "been_here": "yes",
            }
            assert second.end() == 0
        assert {s: one["answer"] for s, one in export(other)["talks"][0]["answers"].items()} == {
            "side": "south"
        }
        assert first.end() == 0

        other.send_only(b'{"text": "yes"}')  # no line end: the input ends here
        other.close_input()
        assert other.receive()["progress"]["answered"] == 2
        assert other.ended() == 0


def test_the_line_in_hand_is_answered_before_a_signal_ends_it(home: Home) -> None:
    with Program(home) as program, Program(home, "--as", "another") as other:
        program.signal(signal.SIGINT)
        program.signal(signal.SIGINT)
        assert program.ended() == 0
        other.say(press="north")
        other.signal(signal.SIGTERM)
        assert other.ended() == 0
    assert "Traceback" not in home.aside.read_text()


def test_when_nobody_reads_it_ends_quietly(home: Home) -> None:
    with Program(home) as program:
        said = home.aside.read_text()
        program.close_output()
        program.send_only(b'{"press": "north"}\n')
        assert program.ended() == 0
    assert home.aside.read_text() == said


def test_one_line_for_programs_that_know_other_line_ends(capsys: pytest.CaptureFixture[str]) -> None:
    print_error("code", "one\u2028two\x85three\nfour")
    line = capsys.readouterr().out
    assert len(line.splitlines()) == 1
    assert json.loads(line)["error"]["message"] == "one\u2028two\x85three\nfour"


def test_texts_and_presses_say_which_question_they_answer() -> None:
    now = datetime(2027, 1, 5, tzinfo=UTC)
    assert read_event(b'{"text": "no", "step": "side"}', now) == TextReceived(now, "no", "side")
    assert read_event(b'{"press": ["a", "b"]}', now) == OptionChosen(now, ("a", "b"), None)
    assert read_event(b'{"do": "change", "step": "side"}', now) == ChangeAsked(now, "side")
    with pytest.raises(LineError, match=re.escape('"text", "press" and "do"')):
        read_event(b'{"step": "side"}', now)


def test_the_document_names_every_verb_and_code() -> None:
    words = (ROOT / "docs" / "jsonl.md").read_text("utf-8")
    source = (ROOT / "bot" / "adapters" / "terminal" / "jsonl.py").read_text("utf-8")
    codes = set(re.findall(r'(?:LineError|print_error)\(\s*"(\w+)"', source))
    assert len(codes) == 12
    assert [code for code in codes if f"`{code}`" not in words] == []
    assert [verb for verb in EVENTS if f"\n| `{verb}` |" not in words] == []


def test_documented_examples_are_read_as_they_stand() -> None:
    words = (ROOT / "docs" / "jsonl.md").read_text("utf-8")
    examples = re.findall(r'^\{"(?:text|press|do)".*\}$', words, re.MULTILINE)
    assert len(examples) >= 6
    for example in examples:
        read_event(example.encode(), datetime.now(UTC))
