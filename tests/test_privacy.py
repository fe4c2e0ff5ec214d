"""docs/privacy.md names every place in which something is kept, and no other.

If this fails after a table, a column, or a kind of sealed paper was added: add a row to the table "Every
place", with what it is, why, how long, and who can read it. A paper is a `msgspec.Struct` that is sealed; it
has a `tag`, or is `array_like`. If it fails after the program began to write a file somewhere: add the module
to `WRITERS` and the file to the table, or the module to `APART` where nothing in it is of anybody.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

import bot
from bot.store.database import migrate
from tests.documents import ROOT, rows

PRIVACY = ROOT / "docs" / "privacy.md"
ROOMS = ("service", "community", "store", "keepsakes", "dialogue")
"""Where what is kept is defined. The others translate and draw."""
WRITERS = {
    "bot/store/database.py": {"tebiki.db", "keys.db"},
    "bot/store/folder.py": {"tebiki.db", "keys.db"},
    "bot/store/masterkey.py": {"master.key"},
    "bot/store/backup.py": {"backup"},
    "bot/store/restoring.py": {"backup"},
    "bot/store/ballast.py": {"ballast"},
    "bot/operations/instance.py": {"instance"},
    "bot/adapters/terminal/files.py": {"keepsakes"},
}
"""The modules that write files, and what the table calls those."""
APART = {
    "bot/content/compiled.py",
    "bot/authoring/revisions.py",
    "bot/authoring/starting.py",
    "bot/adapters/discord/tree.py",
}
"""They write dialogs, and the commands as Discord was told of them: the guide's own words."""
_WRITES = re.compile(
    r"O_CREAT|\.write_(text|bytes)\b|\.mkdir\(|makedirs|NamedTemporaryFile|TemporaryDirectory|mkstemp"
    r"|shutil\.(copy|move)|\.touch\(|\bopen\(\s*[^()]*[\"'][wax]b?\+?[\"']"
)
SESSION = ROOT / "bot" / "dialogue" / "session.py"

Places = dict[tuple[str, str], tuple[str, ...]]
"""By file (or "sealed") and table: the columns or fields."""


def told() -> Places:
    found: Places = {}
    for row in rows(PRIVACY, "Place"):
        names = row.named()
        where = row.cells[0].partition(":")[0].strip("` ")
        table, *columns = (names[1:] or [""]) if where != "sealed" else names
        assert (where, table) not in found, f"{where} {table} stands there twice"
        assert len(row.cells) == 5, row.cells[0]
        assert all(row.cells), f"something is left open: {row.cells[0]}"
        found[where, table] = tuple(columns)
    return found


def tables(folder: Path) -> Places:
    found: Places = {}
    for name in ("tebiki", "keys"):
        path = folder / f"{name}.db"
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            migrate(connection, path, f"{name}_")
            listed = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            for (table,) in listed:
                columns = connection.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall()
                found[path.name, table] = tuple(column for (column,) in columns)
    return found


def structs(kind: type[msgspec.Struct] = msgspec.Struct) -> Iterator[type[msgspec.Struct]]:
    for one in kind.__subclasses__():
        yield one
        yield from structs(one)


def papers() -> Places:
    for room in ROOMS:
        if (ROOT / "bot" / room).is_dir():
            package = importlib.import_module(f"bot.{room}")
            for module in pkgutil.walk_packages(package.__path__, f"bot.{room}."):
                importlib.import_module(module.name)
    found: Places = {}
    for one in structs():
        inside = one.__module__.startswith(tuple(f"{bot.__name__}.{room}." for room in ROOMS))
        config = one.__struct_config__
        if inside and (config.tag is not None or config.array_like):
            found["sealed", one.__name__] = one.__struct_fields__
    return found


def keys_of_sessions() -> tuple[str, ...]:
    """What `Session.to_dict` writes, in its order."""
    (method,) = (
        node
        for node in ast.walk(ast.parse(SESSION.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name == "to_dict"
    )
    found = []
    for node in ast.walk(method):
        if isinstance(node, ast.Dict):
            found += [key.value for key in node.keys if isinstance(key, ast.Constant)]
        elif isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store):
            assert isinstance(node.slice, ast.Constant)
            found.append(node.slice.value)
    return tuple(str(key) for key in found)


def writers() -> dict[str, str]:
    """The modules that write files, with the line at which they do."""
    found = {}
    for path in sorted((ROOT / "bot").rglob("*.py")):
        for line in path.read_text("utf-8").splitlines():
            if _WRITES.search(line) and "devnull" not in line:
                found[path.relative_to(ROOT).as_posix()] = line.strip()
    return found


def lacking(kept: Places) -> list[str]:
    """What is kept and not told, as lines to act upon."""
    place = told()
    return [
        f'docs/privacy.md, "Every place": {where} `{table}` needs a row with {", ".join(columns)}'
        for (where, table), columns in kept.items()
        if sorted(place.get((where, table), ())) != sorted(columns)
    ]


def test_every_table_and_column_is_told(tmp_path: Path) -> None:
    assert lacking(tables(tmp_path)) == []


def test_every_kind_of_sealed_paper_is_told() -> None:
    found = papers()
    assert {("sealed", "Record"), ("sealed", "Shown"), ("sealed", "Witness")} <= found.keys()
    assert lacking(found) == []


def test_everything_that_a_session_keeps_is_told() -> None:
    keys = keys_of_sessions()
    assert len(keys) > 10
    assert lacking({("sealed", "session"): keys}) == []


def test_every_file_that_the_program_writes_is_told() -> None:
    assert {path: line for path, line in writers().items() if path not in WRITERS.keys() | APART} == {}
    assert writers().keys() == WRITERS.keys() | APART, "and no module stands here that writes nothing"
    place = told()
    assert {name for names in WRITERS.values() for name in names if (name, "") not in place} == set()


def test_nothing_is_told_that_is_not_there(tmp_path: Path) -> None:
    files = {(name, ""): () for names in WRITERS.values() for name in names}
    kept = {**tables(tmp_path), **papers(), **files, ("sealed", "session"): ()}
    assert told().keys() - kept.keys() == set()


@pytest.mark.parametrize(
    "sql",
    ["CREATE TABLE diary (day INTEGER)", "ALTER TABLE talk ADD COLUMN day INTEGER", "DROP TABLE shown"],
)
def test_a_change_of_the_schema_is_noticed(tmp_path: Path, sql: str) -> None:
    """This check was seen to fail."""
    tables(tmp_path)
    with closing(sqlite3.connect(tmp_path / "tebiki.db")) as connection:
        connection.execute(sql)
    kept = tables(tmp_path)
    assert lacking(kept) or {one for one in told() if one[0] == "tebiki.db"} - kept.keys()
