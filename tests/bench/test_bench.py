"""`make bench` at its smallest: that it runs and says what it should. Never how long anything takes."""

from __future__ import annotations

import json
from collections.abc import Iterable

import pytest

from bench import crowd, discord, frameworks, growth, presence, servers, startup, steps, store, telegram
from bench.__main__ import main
from bench.figures import HEAD, Row, machine, table
from bench.floors import answer_plainly
from bench.talk import dialog, document, events, half_way
from bench.traffic import Load
from bot.dialogue.session import Session
from bot.dialogue.walk import walk


def named(rows: Iterable[Row], *figures: str) -> bool:
    """Whether these are the figures, each with a ratio that was measured."""
    found = list(rows)
    return [row.figure for row in found] == list(figures) and all(row.ratio for row in found)


def test_a_row_meets_its_target_or_says_that_it_does_not() -> None:
    assert Row("speed", "12", "1", 12.0, least=8).met is True
    assert Row("speed", "7", "1", 7.0, least=8).met is False
    assert Row("cost", "2", "1", 2.0, most=1.5).met is False
    assert Row("cost", "1", "1", 1.0, most=1.5).met is True
    assert Row("cost", "1", "1", 1.0).met is None


def test_the_table_is_markdown_and_shows_what_was_missed() -> None:
    lines = table(
        [Row("cost", "2 ms", "1 ms", 2.0, most=1.5), Row("speed", "9", "1", 9.0, least=8)]
    ).splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    assert cells[0] == list(HEAD)
    assert set("".join(cells[1])) == {"-"}
    assert cells[2] == ["cost", "2 ms", "1 ms", "2.00", "≤ 1.5", "**no**"]
    assert cells[3] == ["speed", "9", "1", "9.00", "≥ 8", "yes"]


def test_the_machine_line_says_where_and_when() -> None:
    assert " × " in machine()
    assert "Python 3." in machine()
    assert "SQLite 3." in machine()


def test_the_document_is_a_session_of_two_kilobytes() -> None:
    assert 2_000 <= len(json.dumps(document())) <= 2_100
    assert document().keys() == half_way(dialog(10)).to_dict().keys()


def test_every_event_of_the_talk_changes_what_is_stored_and_the_talk_can_begin_again() -> None:
    what = dialog(10)
    payload = None
    for event in events(what) * 2:
        before, payload = payload, answer_plainly(what, payload, event)
        assert payload != before
    assert payload is not None
    assert json.loads(payload)["a"] == {}


def test_the_talk_answers_every_question() -> None:
    what = dialog(30)
    payload = None
    for event in events(what)[:-2]:
        payload = answer_plainly(what, payload, event)
    assert payload is not None
    session = Session.from_dict(json.loads(payload))
    assert len(session.answers) == 30
    assert walk(what, session).open is None


def test_a_step_is_compared_with_json() -> None:
    assert named(
        steps.rows(rounds=1, count=2),
        "step, 10 questions, a press",
        "step, 100 questions, a press",
        "step, 10 questions, a typed text",
        "step, 100 questions, a typed text",
        "step, a question and its card",
        "p99 of a text of 2,000 characters",
    )


def test_an_answer_is_compared_with_one_where_there_is_a_single_server() -> None:
    assert named(servers.rows(visits=2, sizes=(1, 3)), "time of an answer, 3 servers")


def test_the_store_is_compared_with_plain_loops() -> None:
    assert named(
        store.rate_rows(2, talks=1, rounds=1),
        "2 at once: sealed saves a second",
        "2 at once: answers a second, whole way",
        "2 at once: p50, p99 of an answer, whole way",
        "2 at once: syncs an answer",
    )
    assert named([store.cpu_row(2, talks=1, rounds=1, most=1.5)], "CPU of an answer, 2 a commit")


def test_stores_of_many_sizes_are_visited() -> None:
    assert named(
        growth.rows(people=200, visits=2),
        "time of an answer, 200 people stored",
        "memory beyond the page cache, 200 people stored",
    )


def test_both_ways_to_talk_are_started() -> None:
    assert named(
        startup.rows(rounds=1),
        "start to first prompt, chat --jsonl",
        "start to first prompt, chat, coming back",
        "start to first prompt, chat --jsonl in an empty home",
    )


async def test_discord_is_compared_with_a_bare_component() -> None:
    assert named([await discord.row(Load(2, rounds=1, turns=2))], "Discord: an answered question, 2 at once")


def test_the_process_on_discord_is_compared_with_a_bare_client() -> None:
    assert named(
        presence.rows(rounds=1, idle=0),
        "Discord: idle memory",
        "Discord: idle memory, beside a bare client",
        "Discord: start to READY handled",
    )


async def test_telegram_is_compared_with_a_bare_echo() -> None:
    assert named(
        [await telegram.row(Load(2, rounds=1, turns=2))], "Telegram: an answered question, 2 at once"
    )


async def test_telegram_is_compared_with_two_frameworks() -> None:
    load = Load(2, rounds=1, turns=2)
    sides = {"a dialog": frameworks.aiogram_dialog(), "a pickle": frameworks.conversation_handler(3)}
    rows = [await telegram.framework_row(load, other, side) for other, side in sides.items()]
    assert named(rows, *["Telegram: an answered question, 2 at once"] * 2)
    assert all(other in row.floor for other, row in zip(sides, rows, strict=True))


def test_people_in_mid_talk_are_weighed() -> None:
    assert named(crowd.rows(few=2, many=4), "Telegram: memory, 4 people in mid-talk")


async def test_both_talk_to_the_same_bot_api() -> None:
    assert named(
        [await telegram.http_row(Load(2, rounds=1, turns=2))],
        "Telegram over HTTP: an answered question, 2 at once",
    )


def test_a_part_that_there_is_not_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["bench", "stairs"])
    with pytest.raises(SystemExit):
        main()
