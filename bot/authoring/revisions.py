"""The dialogs as they once were: from a folder, or from a revision of the git repository that holds them."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory


class RevisionError(ValueError):
    """There are no older dialogs there. The message says what to write instead."""


@contextmanager
def dialogs_at(old: str, folder: Path) -> Iterator[Path]:
    """`old`: a folder, or a revision in which `folder` is looked up. Raises RevisionError."""
    if Path(old).is_dir():
        yield Path(old)
        return
    commit = _commit(old, folder)
    top = Path(_git(folder, "rev-parse", "--show-toplevel").decode().rstrip("\n"))
    inside = _git(folder, "rev-parse", "--show-prefix").decode().rstrip("\n")
    archive = _git(
        top, "archive", "--format=tar", f"{commit}:{inside}"
    )  # from a folder below, git archives less
    with TemporaryDirectory() as place, tarfile.open(fileobj=io.BytesIO(archive)) as packed:
        packed.extractall(place, filter="data")
        yield Path(place)


def _commit(old: str, folder: Path) -> str:
    try:
        found = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{old}^{{commit}}")
    except RevisionError:
        mend = "Name a folder, or a revision like main or HEAD~3"
        raise RevisionError(
            f'"{old}" is no folder, and no revision of what holds {folder}. {mend}.'
        ) from None
    return found.decode().strip()


def _git(folder: Path, *command: str) -> bytes:
    try:
        done = subprocess.run(("git", "-C", str(folder), *command), capture_output=True, check=True)
    except FileNotFoundError:
        raise RevisionError("git is not installed here. Name a folder instead.") from None
    except subprocess.CalledProcessError as fault:
        said = fault.stderr.decode("utf-8", "replace").strip()
        raise RevisionError(f"git cannot give {folder}: {said}. Name a folder instead.") from None
    return done.stdout
