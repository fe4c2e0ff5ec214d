"""YAML text to nodes that know their line; every scalar stays the string that was written.

Hostile or odd files are decided in bounded time and memory. The nodes are put together from the parser's
events on a stack of our own: an alias is refused and never followed, nothing recurses, and what passes a
limit ends the reading right there. No input raises.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final, NamedTuple

import yaml
from yaml.reader import Reader

from bot.content.issues import Issue, Spot, error

MOST_BYTES: Final = 256 * 1024
MOST_DEPTH: Final = 20
MOST_NODES: Final = 20_000
MOST_ISSUES: Final = 20
"""A file: whoever has made more has one mistake, and not twenty."""


class Text(NamedTuple):
    value: str
    line: int


class Items(NamedTuple):
    nodes: tuple[Node, ...]
    line: int


class Entry(NamedTuple):
    node: Node
    line: int


class Table(NamedTuple):
    entries: dict[str, Entry]
    line: int


Node = Text | Items | Table


class Source(NamedTuple):
    """`root` is None where the file could not be read as a mapping; then there are issues that say why."""

    root: Table | None
    issues: tuple[Issue, ...]


def read_file(path: Path, name: str) -> Source:
    """`name` is how the file is called in issues."""
    try:
        if not path.is_file():
            return _refused(
                "file-missing", name, 0, "This file is not there.", "Write it, or take out its name."
            )
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as fault:
        return _refused(
            "file-unreadable", name, 0, f"It cannot be read: {fault.strerror}.", "Look at its permissions."
        )
    return read(data, name)


def read(data: bytes, name: str) -> Source:
    if len(data) > MOST_BYTES:
        return _refused(
            "file-too-large", name, 0, "It is larger than 256 KiB.", "Split it into several sections."
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        return _refused("not-utf8", name, line, "Its letters are not stored as UTF-8.", "Save it as UTF-8.")
    if odd := _CONTROL.search(text) or _BIDI.search(text):
        line = text.count("\n", 0, odd.start()) + 1
        what = f"There is an invisible character here (U+{ord(odd.group()):04X})."
        return _refused("odd-character", name, line, what, "Delete it, or type the line again.")
    return _Reading(name).read(text)


_CONTROL: Final = Reader.NON_PRINTABLE
_CUT: Final = re.compile(r"[ \t]+(?=#[^\s#])")
"""As in "the same centres as #8891", where a volunteer means what YAML leaves out."""
_BIDI: Final = re.compile("[\x85\u2028-\u202e\u2066-\u2069]")
"""Those that reverse the reading direction of what stands around them, and line breaks that editors hide."""


def _refused(code: str, name: str, line: int, message: str, mend: str) -> Source:
    return Source(None, (error(code, Spot(name, line), message, mend),))


class _Open:
    """A list or mapping whose end has not been read yet."""

    __slots__ = ("entries", "items", "key", "key_line", "line")

    def __init__(self, line: int, *, mapping: bool) -> None:
        self.line = line
        self.items: list[Node] = []
        self.entries: dict[str, Entry] | None = {} if mapping else None
        self.key: str | None = None
        self.key_line = 0


class _Stop(Exception):  # noqa: N818 - no error of the program
    """Enough was read to refuse the file."""


class _Reading:
    def __init__(self, name: str) -> None:
        self.name = name
        self.issues: list[Issue] = []
        self.stack: list[_Open] = []
        self.root: Node | None = None
        self.nodes = 0
        self.documents = 0
        self.cuts: frozenset[tuple[int, int]] = frozenset()

    def read(self, text: str) -> Source:
        if _CUT.search(text):
            lines = enumerate(text.splitlines())
            self.cuts = frozenset((n, cut.start()) for n, line in lines for cut in _CUT.finditer(line))
        try:
            parser = yaml.CSafeLoader(text)
            while (event := parser.get_event()) is not None:
                self._take(event)
        except _Stop:
            return Source(None, tuple(self.issues))
        except yaml.YAMLError as fault:
            mark = getattr(fault, "problem_mark", None)
            problem = str(getattr(fault, "problem", None) or "it is no YAML")
            message, mend = next((plain for sign, plain in _PLAIN if sign in problem), (problem, _LAYOUT))
            self._issue(
                "not-yaml", mark.line + 1 if mark else 0, f"It cannot be read from here: {message}.", mend
            )
            return Source(None, tuple(self.issues))
        match self.root:
            case Table() as root:
                return Source(root, tuple(self.issues))
            case None | Text(value=""):
                self._issue("file-empty", 0, "There is nothing in this file.", "Write it, or delete it.")
            case Text(line=line) | Items(line=line):
                self._issue("wrong-shape", line, "A file is made of `key: value` lines.", _LAYOUT)
        return Source(None, tuple(self.issues))

    def _take(self, event: Any) -> None:
        """In the order of how often they come: this is run for every word of every file, at every start."""
        sort = type(event)
        if sort is yaml.ScalarEvent:
            line = event.start_mark.line + 1
            if event.anchor is not None or event.tag is not None:
                self._refuse(event, line)
            if self.cuts and (event.end_mark.line, event.end_mark.column) in self.cuts and not event.style:
                mend = "Put the words into quotes, or a space behind the # of a remark."
                self._issue(
                    "cut-off", line, "What stands behind # is taken for a remark, and not said.", mend
                )
            self._put(event.value, line)
        elif sort is yaml.MappingStartEvent or sort is yaml.SequenceStartEvent:
            line = event.start_mark.line + 1
            if event.anchor is not None or event.tag is not None:
                self._refuse(event, line)
            self._begin(line, mapping=sort is yaml.MappingStartEvent)
        elif sort is yaml.MappingEndEvent or sort is yaml.SequenceEndEvent:
            done = self.stack.pop()
            if done.entries is None:
                self._add(Items(tuple(done.items), done.line))
            else:
                self._add(Table(done.entries, done.line))
        elif sort is yaml.AliasEvent:
            line = event.start_mark.line + 1
            self._issue("alias", line, f"`*{event.anchor}` points to another place.", "Write the words out.")
            self._put(f"*{event.anchor}", line)
        elif sort is yaml.DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                line = event.start_mark.line + 1
                self._issue("two-documents", line, "`---` begins a second document.", "Take the line out.")
                raise _Stop

    def _refuse(self, event: Any, line: int) -> None:
        if event.anchor is not None:
            mend = "Take it out; in front of words that begin with &, put quotes around them."
            self._issue("anchor", line, f"`&{event.anchor}` names a place for later use.", mend)
        if event.tag is not None:
            mend = "Take it out; where words begin with !, put quotes around them."
            self._issue("tag", line, f"`{event.tag}` tells YAML to make something else of it.", mend)

    def _count(self, line: int) -> None:
        self.nodes += 1
        if self.nodes > MOST_NODES:
            self._issue(
                "too-many-entries", line, "It has more than 20,000 entries.", "Split it into sections."
            )
            raise _Stop

    def _begin(self, line: int, *, mapping: bool) -> None:
        self._count(line)
        top = self.stack[-1] if self.stack else None
        if top is not None and top.entries is not None and top.key is None:
            self._issue("odd-key", line, "A list or mapping stands where a name belongs.", _LAYOUT)
            raise _Stop
        if len(self.stack) >= MOST_DEPTH:
            self._issue("too-deep", line, "More than 20 levels stand in one another.", "Make it flatter.")
            raise _Stop
        self.stack.append(_Open(line, mapping=mapping))

    def _put(self, value: str, line: int) -> None:
        self._count(line)
        top = self.stack[-1] if self.stack else None
        if top is None or top.entries is None or top.key is not None:
            self._add(Text(value, line))
            return
        top.key, top.key_line = value, line
        if value in top.entries:
            first = top.entries[value].line
            self._issue(
                "duplicate-key",
                line,
                f'"{value}" stands here twice (first in line {first}).',
                "Keep one of them.",
            )
        if value == "<<":
            self._issue("merge-key", line, "`<<` copies another mapping.", "Write the lines out.")
        elif not value:
            self._issue("odd-key", line, "There is a value with no name.", "Write a name before the colon.")

    def _add(self, node: Node) -> None:
        if not self.stack:
            self.root = node
            return
        top = self.stack[-1]
        if top.entries is None:
            top.items.append(node)
        elif top.key is not None:
            top.entries.setdefault(top.key, Entry(node, top.key_line))
            top.key = None

    def _issue(self, code: str, line: int, message: str, mend: str) -> None:
        self.issues.append(error(code, Spot(self.name, line), message, mend))
        if len(self.issues) >= MOST_ISSUES:
            raise _Stop


_LAYOUT: Final = (
    "Look at the colons, the dashes and the spaces at the beginning of this line and those above."
)
_PLAIN: Final = (
    (
        "cannot start any token",
        ("a tab, or a sign like @ or `, begins a word", "Indent with spaces, or put the words into quotes."),
    ),
    (
        "mapping values are not allowed",
        ("there is a colon too many", "Put the words into quotes, or begin a text with |."),
    ),
    ("could not find expected ':'", ("a colon is missing", _LAYOUT)),
    ("did not find expected key", ("the line does not belong to those above", _LAYOUT)),
    ("did not find expected '-' indicator", ("the line does not belong to the list above", _LAYOUT)),
    ("found unexpected end of stream", ("a quote is never closed", "Close it with the same sign.")),
    ("unknown escape character", ("a \\ in double quotes means something else", "Use single quotes.")),
)
"""What the parser says, and the same for people."""
