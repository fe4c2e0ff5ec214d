"""A set-up as a file: what is written is read back; what is wrong is told, all at once, with its line."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from bot.community.card import LocalFact, LocalLine
from bot.community.exchange import LARGEST, Copy, as_document, copied, read_document
from bot.community.settings import DEFAULTS
from bot.dialogue.local import SLACK
from tests.dialogue.test_local import ADVISOR, CLINIC, PICNIC
from tests.talking import crossing

NOW = datetime(2026, 11, 22, tzinfo=UTC)
DIALOGS = {"crossing": crossing()}
SEEN, REVIEW = date(2026, 11, 1), date(2027, 5, 1)
FACT = LocalFact("ferry", "It goes at ten: daily.", "kochi.example", SEEN, REVIEW)
LINE = LocalLine("office", "Ours", "088-000", "nights", "English", "all", "kochi.example", SEEN, REVIEW, SEEN)
WHOLE = replace(
    DEFAULTS,
    name="Kochi: *AJET* # 1",
    place="Kochi",
    language="ja",
    dialogs=("crossing",),
    panel_channel="111",
    panel_message="111/222",
    supporters_role="333",
    supporters_channel="444",
    relay=True,
    entries=(CLINIC, ADVISOR, PICNIC),
    facts=(FACT,),
    lines=(LINE,),
)


def faults(text: str) -> list[str]:
    """Line and code of each."""
    read = read_document(text.encode(), DIALOGS, NOW)
    assert isinstance(read, tuple)
    assert all(issue.message and issue.mend for issue in read)
    return [f"{issue.line} {issue.code}" for issue in read]


def test_what_is_written_is_read_back_to_the_letter() -> None:
    read = read_document(as_document(WHOLE, DIALOGS).content, DIALOGS, NOW)
    assert isinstance(read, Copy)
    copy = copied(DEFAULTS, read)
    assert (copy.name, copy.place, copy.language, copy.dialogs) == (
        "Kochi: *AJET* # 1",
        "Kochi",
        "ja",
        ("crossing",),
    )
    assert (copy.entries, copy.facts, copy.lines) == (WHOLE.entries, WHOLE.facts, WHOLE.lines)


def test_no_channel_role_or_switch_goes_along() -> None:
    content = as_document(WHOLE, DIALOGS).content.decode()
    assert not any(number in content for number in ("111", "222", "333", "444", "relay", "enabled"))
    read = read_document(content.encode(), DIALOGS, NOW)
    assert isinstance(read, Copy)
    mine = replace(DEFAULTS, name="Ehime AJET", place="Ehime", panel_channel="9", relay=True)
    copy = copied(mine, read)
    assert (copy.name, copy.place, copy.panel_channel, copy.relay) == ("Ehime AJET", "Ehime", "9", True)


def test_the_file_of_who_has_chosen_nothing_says_what_can_be_changed() -> None:
    content = as_document(DEFAULTS, DIALOGS).content.decode()
    assert "#   facts, ferry: The ferry goes at noon." in content
    assert "#   lines, office: Harbour Office" in content
    assert "hotline" not in content, "a line for people in danger is the same for everybody"


ENTRY = "entries:\n- {sort: clinic, title: A, text: b, seen: 2026-11-01, review_by: 2027-05-01"
DATES = "source: s, seen: 2026-11-01, review_by: 2027-05-01"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("colour: blue\n", ["1 unknown-key"]),
        ("name: x\nplace: Atlantis\nlanguage: xx\n", ["2 unknown-place", "3 unknown-language"]),
        ("dialogs: [crossing, other]\n", ["1 unknown-dialog"]),
        (f"{ENTRY}, on: 2026-12-01}}\n", ["2 odd-day"]),
        ("entries:\n- {sort: clinic, title: A}\n", ["2 missing-key"] * 3),
        (ENTRY.replace("2026-11-01", "2026-13-01") + "}\n", ["2 not-a-date"]),
        (ENTRY.replace("2026-11-01", "2026-12-01") + "}\n", ["2 odd-date"]),
        (ENTRY.replace("2027-05-01", "2026-10-01") + "}\n", ["2 odd-date"]),
        (ENTRY.replace("title: A", f"title: {'x' * 61}") + "}\n", ["2 too-long"]),
        (f"facts:\n  nowhere: {{text: t, {DATES}}}\n", ["2 unknown-fact"]),
        (f"facts:\n  ferry: {{text: {'x' * (SLACK + 1)}, {DATES}}}\n", ["2 too-long"]),
        (
            f"lines:\n  hotline: {{name: n, number: '1', hours: h, languages: l, serves: s, {DATES}}}\n",
            ["2 crisis-line"],
        ),
        ("name: &a x\nplace: *a\n", ["1 anchor", "2 alias"]),
        ("name: !!python/object:os.system x\n", ["1 tag"]),
        ("name: [\n", ["2 not-yaml"]),
        ("- a\n", ["1 wrong-shape"]),
        ("name: x\nname: y\n", ["2 duplicate-key"]),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, told: list[str]) -> None:
    assert faults(text) == told


def test_too_large_or_too_many_is_refused() -> None:
    assert faults("# " + "x" * LARGEST) == ["0 file-too-large"]
    many = "entries:\n" + ENTRY.removeprefix("entries:\n").join([""] + ["}\n"] * 21)
    assert faults(many)[0] == "1 too-many"


def test_a_bomb_is_refused_at_once() -> None:
    bomb = "a: &a [x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(500))
    assert faults(bomb)
