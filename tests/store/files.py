"""What can be seen in the files of a store, and done to them, from outside."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def in_the_clear(folder: Path, *needles: bytes) -> list[str]:
    """The files that hold one of these."""
    return [path.name for path in folder.iterdir() for needle in needles if needle in path.read_bytes()]


def rows(folder: Path, table: str) -> int:
    """How many rows another reader of the file sees."""
    count: int = first(
        folder / ("keys.db" if table == "person_key" else "tebiki.db"), f"SELECT count(*) FROM {table}"
    )
    return count


def first(file: Path, query: str) -> Any:
    """The first value that another reader of the file finds."""
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(query).fetchone()[0]


def swap(path: Path, table: str, key: str, *columns: str) -> None:
    """Exchange these columns between the two rows of a table."""
    connection = sqlite3.connect(path)
    first, second = connection.execute(f"SELECT {key}, {', '.join(columns)} FROM {table}").fetchall()
    for row, other in ((first, second), (second, first)):
        settings = ", ".join(f"{column} = ?" for column in columns)
        connection.execute(f"UPDATE {table} SET {settings} WHERE {key} = ?", (*other[1:], row[0]))
    connection.commit()
    connection.close()
