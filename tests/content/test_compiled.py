"""A second start need not read the YAML; and never talks through anything but what the YAML says."""

from __future__ import annotations

import os
import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.content import compiled
from bot.content.compiled import load_compiled
from bot.content.library import Library
from bot.content.load import load
from tests.talking import Talk

BASE = Path(__file__).parent / "base"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BASE, tmp_path / "dialogs"))


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "tebiki"


def kept(cache: Path) -> Path:
    (file,) = cache.iterdir()
    return file


def unread(folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The dialogs that a start finds which cannot read any YAML."""
    with monkeypatch.context() as patch:
        patch.setattr("bot.content.load.load", lambda _: Library({}, ()))
        return list(load_compiled(folder, cache).dialogs)


def test_a_talk_through_the_kept_dialog_is_the_same(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_compiled(folder, cache)
    assert unread(folder, cache, monkeypatch) == ["crossing"]
    talks = [Talk(library.dialogs["crossing"]) for library in (load(folder), load_compiled(folder, cache))]
    for talk in talks:
        talk.reach(None)
    assert talks[0].turn == talks[1].turn
    assert talks[0].dialog.plan.stamps == talks[1].dialog.plan.stamps


def test_it_needs_neither_pydantic_nor_yaml(folder: Path, cache: Path) -> None:
    load_compiled(folder, cache)
    code = (
        "import sys; from pathlib import Path; from bot.content.compiled import load_compiled;"
        "library = load_compiled(Path(sys.argv[1]), Path(sys.argv[2]));"
        "print(list(library.dialogs), {'pydantic', 'yaml'} & set(sys.modules))"
    )
    command = [sys.executable, "-c", code, str(folder), str(cache)]
    assert subprocess.check_output(command, text=True) == "['crossing'] set()\n"


@pytest.mark.parametrize("file", ["crossing/welcome.yaml", "shared/support.yaml"])
def test_an_edit_counts_at_once(
    folder: Path, cache: Path, file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_compiled(folder, cache)
    path = folder / file
    times = path.stat()
    path.write_text(path.read_text("utf-8").replace("e", "E", 1), "utf-8")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))  # as some copying programs leave it
    assert unread(folder, cache, monkeypatch) == []


def test_new_code_reads_anew(
    folder: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_compiled(folder, cache)
    monkeypatch.setattr(compiled, "_CODE", tmp_path)
    assert unread(folder, cache, monkeypatch) == []


def test_a_dialog_with_a_fault_is_told_at_every_start(folder: Path, cache: Path) -> None:
    (folder / "crossing" / "money.yaml").write_text("id: money\n", "utf-8")
    for _ in range(2):
        library = load_compiled(folder, cache)
        assert not library.dialogs
        assert library.issues
    assert not cache.exists()


class Evil:
    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, ("evil",)


@pytest.mark.parametrize(
    "put",
    [b"", b"nonsense", pickle.dumps(["no dialogs"]), pickle.dumps({"crossing": 1}), pickle.dumps(Evil())],
    ids=["nothing", "nonsense", "a list", "another thing", "code"],
)
def test_whatever_stands_in_the_file_does_no_harm(
    folder: Path, cache: Path, put: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    load_compiled(folder, cache)
    stamp = kept(cache).read_bytes()[:32]
    kept(cache).write_bytes(stamp + put)
    assert list(load_compiled(folder, cache).dialogs) == ["crossing"]
    assert not (tmp_path / "evil").exists()


def test_a_folder_that_cannot_be_made_is_no_hindrance(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert list(load_compiled(folder, tmp_path / "file" / "cache").dialogs) == ["crossing"]


def test_only_its_owner_can_read_it(folder: Path, cache: Path) -> None:
    load_compiled(folder, cache)
    assert (kept(cache).stat().st_mode & 0o777, cache.stat().st_mode & 0o777) == (0o600, 0o700)
