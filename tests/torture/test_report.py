"""What `make torture` prints, and where it puts it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.torture import __main__ as torture
from tests.torture import disk, power, report


def test_a_row_takes_the_place_of_the_one_before_and_leaves_the_others() -> None:
    page = f"# Title\n\n{report.BEGIN}{report.HEAD}{report.END}\nMore.\n"
    one = report.rewritten(page, {"power": report.row("power", "1 cut", 0, "today")})
    two = report.rewritten(one, {"kills": report.row("kills", "1 kill", 3, "today")})
    again = report.rewritten(two, {"power": report.row("power", "9 cuts", 0, "tomorrow")})
    assert again.splitlines()[4:] == [
        "| --- | --- | --- | --- |",
        "| `power` | 9 cuts | 0 | tomorrow |",
        "| `kills` | 1 kill | **3** | today |",
        report.END.strip(),
        "",
        "More.",
    ]
    with pytest.raises(ValueError, match="no place"):
        report.rewritten("# Title\n", {})


def test_the_page_has_a_place_for_the_table() -> None:
    page = report.PAGE.read_text("utf-8")
    assert report.rewritten(page, {}) == page


@pytest.mark.skipif(disk.library() is None, reason="this Python hides its SQLite")
def test_a_part_is_run_printed_and_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"{report.BEGIN}{report.HEAD}{report.END}")
    monkeypatch.setattr(report, "PAGE", page)
    monkeypatch.setattr("logging.disable", lambda _level: None)
    monkeypatch.setattr(
        "sys.argv", ["torture", "power", "pairs", "--number", "power=3", "--number", "pairs=9"]
    )
    assert torture.main() == 0
    rows = [line for line in page.read_text().splitlines() if line.startswith("| `")]
    assert [row.split("|")[1].strip() for row in rows] == ["`power`", "`pairs`"]
    assert "3 cuts" in rows[0]
    assert rows[0] in capsys.readouterr().out

    monkeypatch.setattr(power, "violations", lambda cut, scratch: _wrong())
    monkeypatch.setattr("sys.argv", ["torture", "power", "--number", "power=2"])
    assert torture.main() == 1
    assert "| **2** |" in page.read_text()


async def _wrong() -> list[str]:
    return ["planted"]
