"""The guide for people, with a file or another program at one end or both."""

from __future__ import annotations

import subprocess

from tests.adapters.terminal.processes import ROOT, Home


def run(home: Home, typed: bytes, **environ: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        home.command(), input=typed, capture_output=True, cwd=ROOT, env=home.environ(**environ), check=False
    )


def test_plain_text_whatever_the_surroundings(home: Home) -> None:
    odd = b"\xff\xfe\x1b[31m\n" + b"a" * 300_000 + b"\n"
    ended = run(
        home, b"\nnorth\n" + odd + b"hide\nexport\nhelp\n2", COLUMNS="20", FORCE_COLOR="1", LC_ALL="C"
    )
    assert ended.returncode == 0
    said = ended.stdout.decode()
    assert "\x1b" not in said
    assert not any(line.endswith(" ") for line in said.splitlines())
    assert "✓ North" in said
    assert "too long to be read at once" in said
    assert "not on a screen" in said
    assert '"question": "Your side",' in said
    long = [line for line in said.splitlines() if line.startswith("This is everything that is kept")]
    assert long == [
        "This is everything that is kept about you. Whoever opens it can read it,"
        " so choose with care where you keep it."
    ]
    assert said.rstrip().endswith("the same question will be waiting.")  # the last line, 2, opened a menu
    assert ended.stderr.decode().count("\n") == 1

    nothing = run(home, b"")
    assert nothing.returncode == 0
    assert "You are back" in nothing.stdout.decode()
    assert nothing.stderr == b""


def test_a_reader_that_leaves_and_streams_that_are_closed(home: Home) -> None:
    words = " ".join(f"'{word}'" for word in home.command())
    script = f"{words} </dev/null | head -1; echo ${{PIPESTATUS[0]}}; {words} <&- >&- 2>&-; echo $?"
    ended = subprocess.run(
        ["bash", "-c", script], capture_output=True, cwd=ROOT, env=home.environ(), check=False
    )
    assert ended.stdout.split() == [b"0", b"0"]
    assert b"Traceback" not in ended.stderr
    assert b"rror" not in ended.stderr
