"""Files for the person at this terminal, which is the only place where the guide writes any."""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from bot.service.ports import Document


def save(documents: Sequence[Document], folder: Path) -> list[Path]:
    """Write them for nobody else to read; nothing there is replaced. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return [_save(document, folder) for document in documents]


def _save(document: Document, folder: Path) -> Path:
    name = Path(document.name)
    for number in count(1):
        path = folder / (f"{name.stem}-{number}{name.suffix}" if number > 1 else name.name)
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        with os.fdopen(descriptor, "wb") as file:
            file.write(document.content)
        return path
    raise AssertionError("there is always another number")
