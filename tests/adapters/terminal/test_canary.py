"""Nothing that a person says can be read in any file, before they are forgotten or after."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.adapters.terminal.processes import ROOT, Home, Program

NAME = "canary-marigold"
SAID = ("canary-goldfinch", "canary-linnet", "canary-siskin", "canary-serin", NAME)
"""An answer, a reason of one's own, something that is no answer, a text at a danger card, and the name."""
SUM = 123_457


def talk(program: Program) -> None:
    """Say everything that could come to be written somewhere."""
    for line in (
        {"press": "north"},
        {"text": "canary-siskin"},  # no answer to this question
        {"press": "no"},
        {"press": ["bag"]},
        {"press": "3"},
        {"text": "4"},
        {"text": "July 2027"},
        {"do": "skip"},
        {"text": str(SUM)},
        {"text": "not quite"},  # private
        {"press": "view"},
        {"press": "3"},
        {"press": "cross"},
        {"text": "canary-linnet"},
        {"press": "2"},
        {"press": "stay"},
        {"press": "do:done"},
        {"text": "I want to kill myself. canary-serin"},
        {"do": "continue"},
        {"text": "canary-goldfinch"},
    ):
        answer = program.say(**line)
        assert "error" not in answer, line
    assert answer["ended"] is True
    program.send(b'{"text": "canary-siskin", "step": "canary-serin"\n')
    program.send(b'{"press": "canary-siskin", "step": "canary-serin", "at": "canary-linnet"}\n')


def tell_tales(home: Home) -> list[str]:
    """Every file of the home that holds a canary in the clear."""
    words = [word.encode(coding) for word in SAID for coding in ("utf-8", "utf-16-le")]
    words += [str(SUM).encode(), b"goldfinch"]
    found = []
    for path in home.files():
        of_the_dialog = [] if ".cache" in path.parts else [b"not quite"]  # the compiled dialog has its labels
        if any(word in path.read_bytes() for word in (*words, *of_the_dialog)):
            found.append(path.name)
    return found


def test_nobody_reads_it_before_it_is_forgotten_or_after(home: Home) -> None:
    with Program(home, "--as", NAME) as program, Program(home, "--as", "somebody else") as other:
        other.say(press="south")
        talk(program)
        heard = program.say(do="recap")["replies"][0]["text"]
        assert "canary-goldfinch" in heard
        assert "canary-linnet" in heard
        assert "123,457" in heard
        assert {path.name for path in home.files()} >= {"tebiki.db", "tebiki.db-wal", "keys.db", "master.key"}
        assert tell_tales(home) == []
        old = home.path / "old"
        shutil.copytree(home.data, old)

        program.say(do="forget")
        assert program.say(press="offer:yes")["ended"] is True
        assert tell_tales(home) == []
        assert "canary" not in str(program.say(do="recap"))
        assert program.end() == 0
        assert other.say(do="recap")["progress"]["answered"] == 1
        assert other.end() == 0
    assert tell_tales(home) == []

    for name in ("tebiki.db", "tebiki.db-wal", "tebiki.db-shm"):  # somebody had a copy of the old data …
        home.data.joinpath(name).unlink(missing_ok=True)
        if (old / name).exists():
            shutil.copy(old / name, home.data / name)
    with Program(home, "--as", NAME) as program:  # … which the living keys do not open
        assert program.opening["progress"]["answered"] == 0
        assert "canary" not in str(program.say(do="export")).replace(NAME, "")
        assert program.end() == 0
    with Program(home, "--as", "somebody else") as other:  # while others are still there
        assert other.opening["progress"]["answered"] == 1
    assert tell_tales(Home(home.data)) == []


def test_a_fault_tells_its_place_and_not_its_words(
    home: Home, tmp_path_factory: pytest.TempPathFactory
) -> None:
    planted = tmp_path_factory.mktemp("planted")
    (planted / "sitecustomize.py").write_text(PLANTED)
    with Program(home, "--as", NAME, PYTHONPATH=f"{planted}{os.pathsep}{ROOT}") as program:
        assert program.say(text="canary-goldfinch")["error"]["code"] == "internal"
        assert program.say(press="north")["progress"]["answered"] == 1
        assert program.end() == 0
    said = home.aside.read_text()
    assert "fault " in said
    assert "sitecustomize.py" in said
    assert tell_tales(home) == []


PLANTED = """
import bot.dialogue.hearing as hearing
def broken(text):
    raise ValueError("cannot read " + text)
hearing.detect = broken
"""
"""A fault in the engine whose message quotes what was said."""


def test_the_tales_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(b"\0\0canary-linnet\0")
    (tmp_path / "quiet").write_bytes(b"linnets")
    assert tell_tales(Home(tmp_path)) == ["log"]
