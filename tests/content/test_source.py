"""Reading YAML: the letters stay, lines are kept, and hostile files are refused quickly and in words."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.content.source import Entry, Items, Source, Table, Text, read, read_file

BASE = Path(__file__).parent / "base"


def codes(source: Source) -> list[tuple[int, str]]:
    return [(issue.line, issue.code) for issue in source.issues]


def test_scalars_stay_the_letters_that_were_written() -> None:
    source = read(b"a: NO\nb: 012\nc: 2027-04-01\nd: null\ne:\nf: 'x'\n", "f.yaml")

    assert source.issues == ()
    assert source.root is not None
    values = [entry.node for entry in source.root.entries.values()]
    assert [node.value for node in values if isinstance(node, Text)] == [
        "NO",
        "012",
        "2027-04-01",
        "null",
        "",
        "x",
    ]


def test_every_node_knows_its_line() -> None:
    root = read(
        b"steps:\n  - one: a\n    text: |\n      Hello.\n      You.\n    also: [x, y]\n", "f.yaml"
    ).root

    step = Table(
        {
            "one": Entry(Text("a", 2), 2),
            "text": Entry(Text("Hello.\nYou.\n", 3), 3),
            "also": Entry(Items((Text("x", 6), Text("y", 6)), 6), 6),
        },
        2,
    )
    assert root == Table({"steps": Entry(Items((step,), 2), 1)}, 1)


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b""])
@pytest.mark.parametrize("end", [b"\r\n", b"\n"])
def test_files_of_other_systems_are_read_the_same(mark: bytes, end: bytes) -> None:
    assert read(mark + end.join((b"a: one", b"b: two", b"")), "f.yaml") == read(b"a: one\nb: two\n", "f.yaml")


ROOMS = {
    "aliases that explode": (
        b"a: &a [x,x,x,x,x,x,x,x,x]\n"
        + b"".join(b"%c: &%c [%s]\n" % (n + 1, n + 1, b",".join([b"*%c" % n] * 9)) for n in range(97, 110)),
        "anchor",
    ),
    "an alias of itself": (b"a: &a [*a]\n", "alias"),
    "10,000 lists in one another": (b"a: " + b"[" * 10_000, "too-deep"),
    "10,000 mappings in one another": (b"{a: " * 10_000, "too-deep"),
    "10,000 indented lists": (b"- " * 10_000, "too-deep"),
    "300 KiB": (b"a: " + b"x" * 300 * 1024, "file-too-large"),
    "a key twice": (b"a: 1\na: 2\n", "duplicate-key"),
    "the same key 50,000 times": (b"a: 1\n" * 50_000, "duplicate-key"),
    "50,000 keys": (b"".join(b"%x:\n" % n for n in range(50_000))[: 255 * 1024], "too-many-entries"),
    "50,000 entries on one line": (b"a: [" + b"x," * 50_000 + b"]", "too-many-entries"),
    "an object of Python": (b"a: !!python/object/apply:os.system [ls]\n", "tag"),
    "a tag of its own": (b"%TAG ! tag:evil,2000:\n---\na: !x b\n", "tag"),
    "a NUL": (b"a: b\0c\n", "odd-character"),
    "an escape sequence of terminals": (b"a: \x1b[2J\n", "odd-character"),
    "text that turns round": ("a: \u202eabc\n".encode(), "odd-character"),
    "no UTF-8": (b"a: \xff\xfe\n", "not-utf8"),
    "UTF-16": ("a: b\n".encode("utf-16"), "not-utf8"),
    "half a surrogate": (b"a: \xed\xa0\x80\n", "not-utf8"),
    "a list for a key": (b"? [a, b]\n: c\n", "odd-key"),
    "a mapping for a key": (b"{a: b}: c\n", "odd-key"),
    "no key": (b"'': c\n", "odd-key"),
    "a merged mapping": (b"a: {b: c}\n<<: {d: e}\n", "merge-key"),
    "two documents": (b"a: b\n---\nc: d\n", "two-documents"),
    "a tab": (b"a:\n\tb: c\n", "not-yaml"),
    "an open quote": (b"a: 'b\n", "not-yaml"),
    "an unknown version": (b"%YAML 9.9\n---\na: b\n", "not-yaml"),
    "a list": (b"- a\n- b\n", "wrong-shape"),
    "one word": (b"a\n", "wrong-shape"),
    "nothing": (b"", "file-empty"),
    "only a comment": (b"# nothing\n", "file-empty"),
    "a long line of quotes": (b"a: " + b'"' * 200_000, "not-yaml"),
    "many question marks": (b"? " * 100_000, "odd-key"),
}


@pytest.mark.parametrize("room", ROOMS)
def test_hostile_and_odd_files_are_refused_in_words(room: str) -> None:
    data, code = ROOMS[room]
    begun = time.process_time()
    source = read(data, "f.yaml")

    assert time.process_time() - begun < 2
    assert code in {issue.code for issue in source.issues}
    assert all(issue.file == "f.yaml" and issue.message and issue.mend for issue in source.issues)
    assert len(source.issues) <= 20


def test_a_mistake_is_told_with_its_line() -> None:
    assert codes(read(b"a: b\nc: &x d\ne: *x\na: f\n", "f.yaml")) == [
        (2, "anchor"),
        (3, "alias"),
        (4, "duplicate-key"),
    ]
    assert codes(read(b"a: b\nc: d\0\n", "f.yaml")) == [(2, "odd-character")]
    assert codes(read(b"a: b\nc: \xff\n", "f.yaml")) == [(2, "not-utf8")]


def test_what_is_no_file_is_said_to_be_missing(tmp_path: Path) -> None:
    assert codes(read_file(tmp_path / "none.yaml", "none.yaml")) == [(0, "file-missing")]
    assert codes(read_file(tmp_path, "a folder")) == [(0, "file-missing")]


@given(st.binary(max_size=300))
@example(b"\xef\xbb\xbf\xef\xbb\xbf")
@example(b"a: |9\n")
@example(b"\x85: \xe2\x80\xa8")
def test_no_bytes_raise(data: bytes) -> None:
    source = read(data, "f.yaml")
    assert (source.root is None) <= bool(source.issues)


@given(st.text("ab:-[]{}\"'|>#&*!%@`?, \n\t~=<", max_size=200))
def test_no_text_made_of_signs_raises(text: str) -> None:
    source = read(text.encode(), "f.yaml")
    assert (source.root is None) <= bool(source.issues)
