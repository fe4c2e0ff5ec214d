"""A person at a terminal: a real pseudo-terminal around the real program."""

from __future__ import annotations

import json
import re
import shutil
import signal
import sqlite3
import subprocess
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.adapters.terminal.processes import DIALOGS, INTERRUPT, ROOT, Home, Window
from tests.documents import rows

PAUSED = "Your place is kept."


def widest(shown: str) -> int:
    return max(cell_len(line) for line in shown.split("\n"))


def answer_until(window: Window, words: str) -> str:
    """Take the first option, or skip, until the question with these words is open."""
    shown = window.type("north")
    while words not in shown:
        shown = window.type("1" if "type 1" in shown else "skip")
    return shown


def test_a_talk_with_its_pauses(home: Home) -> None:
    with Window(home) as window:
        start = window.see("› ")
        assert start.startswith(
            "Your answers are sealed. The key to them is here: ~/config/tebiki/master.key\n"
        )
        assert "  1  North\n  2  South\n  3  The island\n     It has a pier.\n" in start
        assert "0 answered, 4 to go" in start
        assert start.endswith("type 1 to 3, or back · why · change · help\n\n› ")

        again = window.type("")
        assert again.count("Which side") == 1  # an empty line shows the question again …
        assert "could not" not in again  # … without blame

        assert "✓ South" in window.type("far side")
        assert "Your answer so far: South" in window.type("back")
        assert "  k  Keep this answer\ntype 1 to 3, or back" in window.text
        assert "✓ South" in window.type("k")
        assert "✓ No" in window.type("２")  # as a Japanese keyboard writes it

        assert "one or more, such as 1 and 3" in window.text
        assert "✓ Bicycle, Bag" in window.type("1 and 3")
        assert "  0 · 1 · 2 · 3 · 4 · 5\ntype 0 to 5, or" in window.text
        assert "✓ 0" in window.type("0")  # a digit is the rating, and no option's place
        assert "✓ 2 people" in window.type("2")
        unsure = window.type("7/8/27")
        assert "Did you mean one of these?" in unsure
        assert "type 1 to 3" in unsure
        assert "Did you mean one of these?" in window.type(" ")  # the offer stands
        assert re.search(r"✓ \d+ (July|August) 2027", window.type("2"))
        window.press("\x03")
        window.see(PAUSED)
        assert window.ended() == 0
        assert "Traceback" not in window.text

    with Window(home) as window:
        back = window.see("› ")
        assert "You are back where we left off" in back
        assert "When do you come back" in back
        assert "Your answers are sealed" not in back
        assert "✓ skipped" in window.type("skip")
        assert "  1  10,000 yen\n  2  1 yen\n" in window.type("1")  # a digit is the sum …
        assert "✓ 1 yen" in window.type("2")  # … and at a choice it presses
        window.type("skip")
        assert "✓ answered" in window.type("1")
        menu = window.type("cards")
        assert "  1  The river\n  2  Boats\n  3  Carry on\ntype 1 to 3\n" in menu
        assert "choose what to read" in window.type("boats")
        assert "goes at noon" in window.type("1")
        window.type("carry on")
        window.press("\x04")
        window.see(PAUSED)
        assert window.ended() == 0


def test_narrow_and_hidden_and_forgotten(home: Home) -> None:
    with Window(home, columns=40) as window:
        start = window.see("› ").partition("master.key\n")[2]
        assert widest(start) <= 40
        assert "━" not in start
        assert widest(window.type("help")) <= 40
        answer_until(window, "anything else?")

        typed = window.type("私は海が好きです。" * 10 + " *not* `code` [a](b) \\ 終わり")
        assert "*not* `code` [a](b) \\ 終わり”" in " ".join(typed.split())
        shown = window.type("recap")
        assert widest(shown) <= 40
        assert "*not* `code` [a](b) \\ 終わり”" in " ".join(shown.split())
        window.resize(80)
        # Past the prompt that may be drawn anew for the new width.
        assert 40 < widest(window.type("help", then="type 1 to 3\n\n› ")) <= 80

        hidden = window.type("hide")
        assert "\x1b[2J\x1b[3J\x1b[H" in window.output
        assert "Some of it may still be there" in hidden
        assert "This screen was cleared" in hidden
        window.press("\x1b[A")  # the arrow for what was typed before
        window.type("", "›")
        assert "海" not in window.text.rpartition("cleared")[2]

        exported = window.type("export")
        assert '"question": "Your side",' in exported
        assert "• Your side: North" in exported

        assert "Erase it?" in window.type("forget")
        window.press("yes, erase it all\r")
        assert "Erased." in window.see("Goodbye, and take care.")
        assert window.output.count("\x1b[3J") == 2
        assert window.ended() == 0
    with Window(home) as window:
        assert "Hello." in window.see("› ")


def test_wide_and_without_colour(home: Home) -> None:
    with Window(home, columns=200, NO_COLOR="1") as window:
        window.see("› ")
        assert 60 < widest(window.type("export")) <= 84
        answer_until(window, "anything else?")
        assert "\x1b[?2004h" in window.output  # asks to be told what is pasted
        assert "✓ “one line and another”" in window.type("\x1b[200~one line\nand another\x1b[201~")
        assert '"answer": "one line\\nand another"' in window.type("export")  # its line breaks are kept
        window.type("change notes")
        window.type("long " * 2000)
        assert "longer than can be kept" in window.text
        assert not re.search(r"\x1b\[[0-9;]*3[0-7]", window.output)  # no colour, though bold is none
        assert window.output.count("\x1b[1m") > 0
        window.type("stop", "Your answers are kept until you erase them.")
        assert window.ended() == 0


@pytest.mark.parametrize("locale", ["C", "POSIX", "C.UTF-8", "xx_YY.eucJP"])
def test_japanese_is_heard_whatever_the_locale(home: Home, locale: str) -> None:
    with Window(home, LC_ALL=locale) as window:
        window.see("› ")
        assert "0120-000-000" in window.type("死にたい")
        assert "(arg:" not in window.text


def test_a_dumb_terminal_gets_no_escapes(home: Home) -> None:
    with Window(home, TERM="dumb") as window:
        window.see("› ")
        window.type("north")
        hidden = window.type("hide")
        assert "cannot be cleared" in hidden
        window.press("\x04")
        window.see(PAUSED)
        assert window.ended() == 0
    assert "\x1b" not in window.output


def test_ctrl_c_in_the_middle_of_a_turn_twice(home: Home) -> None:
    with Window(home) as window:
        window.see("› ")
        window.type("north")
        holder = sqlite3.connect(home.data / "tebiki.db", isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        window.press("1\r")  # this turn waits for the disk …
        time.sleep(1)
        window.press("\x03")  # … when it is interrupted, …
        window.press("\x03")
        holder.execute("ROLLBACK")
        holder.close()
        window.see("✓ Yes")  # … and it is finished first
        window.see(PAUSED)
        assert window.ended() == 0
        assert "Traceback" not in window.text
    with Window(home) as window:
        assert "You are back" in window.see("› ")
        assert "2 answered" in window.text
        window.press("half a w")
        window.signal(signal.SIGHUP)
        assert window.ended() == 0


def test_a_disk_that_hangs_holds_nobody(home: Home) -> None:
    with Window(home) as window:
        window.see("› ")
        window.type("north")
        holder = sqlite3.connect(home.data / "tebiki.db", isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        for _ in range(3):
            time.sleep(0.2)  # two signals that wait at the same time are one
            window.press("\x03")
        assert window.ended() == 130
        holder.execute("ROLLBACK")
        holder.close()
        assert "Traceback" not in window.text


@pytest.mark.parametrize(("module", "times"), [("click", 1), ("bot.store.sqlite", 1), ("readline", 2)])
def test_ctrl_c_before_the_first_question(home: Home, tmp_path: Path, module: str, times: int) -> None:
    (tmp_path / "sitecustomize.py").write_text(INTERRUPT)
    with Window(home, PYTHONPATH=str(tmp_path), INTERRUPT_AT=module, INTERRUPT_TIMES=str(times)) as window:
        assert window.ended() == 0
        assert "Traceback" not in window.text
        assert "Abort" not in window.text
        assert (PAUSED in window.text) == (module != "click")


def test_a_reminder_says_that_it_needs_the_window(home: Home) -> None:
    with Window(home) as window:
        window.see("› ")
        window.type("remind me")
        window.type("1")
        assert "only happen while the guide is open" in " ".join(window.type("1").split())


def test_a_reminder_is_shown_when_the_window_is_opened_again(home: Home) -> None:
    ago = (datetime.now(UTC) - timedelta(days=2)).isoformat()
    lines = [
        json.dumps({**one, "at": ago}) for one in ({"do": "remind"}, {"text": "tomorrow"}, {"text": "8:00"})
    ]
    subprocess.run(
        home.command("--jsonl"),
        input="\n".join(lines).encode(),
        stdout=subprocess.DEVNULL,
        env=home.environ(),
        cwd=ROOT,
        check=True,
    )
    with Window(home) as window:
        assert window.see("› ").count("I am here when you want to go on.") == 1
    with Window(home) as window:
        assert "You asked me to write" not in window.see("› ")


def test_a_keepsake_is_written_for_nobody_else_to_read(home: Home) -> None:
    with Window(home) as window:
        window.see("› ")
        window.type("north")
        window.type("keepsake")
        shown = window.type("1")
        assert "It is here, for you alone to open" in shown
        window.type("keepsake")
        window.type("1")

    folder = home.data / "keepsakes"
    assert sorted(file.name for file in folder.iterdir()) == ["pages-2.pdf", "pages.pdf"]
    assert all(file.stat().st_mode & 0o777 == 0o600 for file in folder.iterdir())
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "pages.pdf").read_bytes().startswith(b"%PDF-")
    kept = {re.sub("-(wal|shm|journal)$", "", one.name) for one in home.data.iterdir()}
    assert kept <= {row.named()[0] for row in rows(ROOT / "docs" / "privacy.md", "Place")}


def test_an_author_sees_each_save_in_the_talk(home: Home, tmp_path: Path) -> None:
    dialogs = tmp_path / "dialogs"
    shutil.copytree(DIALOGS, dialogs)
    page = dialogs / "crossing" / "welcome.yaml"
    words = page.read_text("utf-8")
    page.write_text(words.replace("title: ", "titel: ", 1), "utf-8")
    with Window(home, "--watch", "--dialogs", dialogs) as window:
        window.see("welcome.yaml:2: unknown-key")
        page.write_text(words, "utf-8")
        window.see("Which side")
        window.see("› ")
        page.write_text(words.replace("Which side", "Which bank", 1), "utf-8")
        window.see("Read again")
        assert "Which bank" in window.see("type 1 to 3")
        assert "✓ South" in window.type("2")
        window.type("stop", "any time")
        assert window.ended() == 0


def test_an_author_may_leave_before_the_dialog_is_whole(home: Home, tmp_path: Path) -> None:
    (tmp_path / "dialogs").mkdir()
    with Window(home, "--watch", "--dialogs", tmp_path / "dialogs") as window:
        window.see("cannot be opened yet")
        window.press("\x03")
        assert window.ended() == 0
