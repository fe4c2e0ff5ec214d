"""The dialogs as they came out of the last start, so that the next need not read and check the YAML again.

What Python does with its own sources: the file counts only while every byte of the dialogs, the code that
read them and the Python are the same. It holds what the YAML says and nothing of any person. Whatever is
wrong with the file, the dialogs are read as if it were not there.
"""

from __future__ import annotations

import gc
import io
import os
import pickle
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import fields, is_dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from types import MappingProxyType
from typing import Any, Final

from bot.content.library import Library
from bot.dialogue import model
from bot.dialogue.model import Dialog
from bot.dialogue.struct import Struct

_CODE: Final = Path(__file__).parent.parent
_PLAIN: Final = {("datetime", "date"): date, ("builtins", "frozenset"): frozenset}
_STAMP_BYTES: Final = 32


def load_compiled(folder: Path, cache: Path) -> Library:
    """As `bot.content.load.load`, from `cache` (a folder) where it can be. Never raises."""
    stamp, file = _stamp(folder), cache / sha256(os.fsencode(folder.absolute())).hexdigest()[:16]
    dialogs = _read(file, stamp)
    if dialogs is not None:
        return Library(dialogs, ())
    from bot.content.load import load  # noqa: PLC0415 (pydantic and its models are half of a start)

    library = load(folder)
    if library.dialogs and not library.issues and stamp == _stamp(folder):
        with suppress(OSError):
            _write(file, stamp, library.dialogs)
    return library


def _stamp(folder: Path) -> bytes:
    """Of all that the outcome depends on. The dialogs by their bytes, the code by times and sizes."""
    digest = sha256(sys.version.encode())
    for path in _files(folder, ".yaml"):
        with suppress(OSError):
            text = path.read_bytes()
            digest.update(f"{path.relative_to(folder)}\0{len(text)}\0".encode("utf-8", "surrogateescape"))
            digest.update(text)
    for room in ("content", "dialogue"):
        for path in _files(_CODE / room, ".py"):
            facts = path.stat()
            digest.update(f"{path.name}\0{facts.st_size}\0{facts.st_mtime_ns}\0".encode())
    return digest.digest()


def _files(folder: Path, suffix: str) -> Iterator[Path]:
    for top, folders, names in os.walk(folder):
        folders.sort()
        yield from (Path(top, name) for name in sorted(names) if name.endswith(suffix))


def _read(file: Path, stamp: bytes) -> Mapping[str, Dialog] | None:
    try:
        data = file.read_bytes()
        if data[:_STAMP_BYTES] != stamp:
            return None
        with _garbage_left():
            dialogs = _Reader(io.BytesIO(data[_STAMP_BYTES:])).load()
    except Exception:
        return None
    good = isinstance(dialogs, dict) and all(isinstance(one, Dialog) for one in dialogs.values())
    return dialogs if good else None


@contextmanager
def _garbage_left() -> Iterator[None]:
    """So many parts are made, none of them garbage, that looking for some was nearly half of the reading."""
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()


def _write(file: Path, stamp: bytes, dialogs: Mapping[str, Dialog]) -> None:
    """Raises OSError. Another process sees the old file or the new one, never half of it."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with NamedTemporaryFile(dir=file.parent, delete=False) as new:  # 0600 from its making on
        new.write(stamp)
        _Writer(new, protocol=pickle.HIGHEST_PROTOCOL).dump(dict(dialogs))
    Path(new.name).replace(file)


class _Writer(pickle.Pickler):
    """What a dataclass was made of, without what it worked out of that. (A struct knows it by itself.)"""

    def reducer_override(self, obj: Any) -> Any:
        if isinstance(obj, MappingProxyType):
            return dict, (tuple(obj.items()),)
        if is_dataclass(obj) and not isinstance(obj, type):
            return type(obj), tuple(getattr(obj, one.name) for one in fields(obj) if one.init)
        return NotImplemented


class _Reader(pickle.Unpickler):
    """Makes nothing but the parts of a dialog: no other code can be called, whoever wrote the file."""

    def find_class(self, module: str, name: str) -> Any:
        known = _PLAIN.get((module, name))
        if known is not None:
            return known
        found = getattr(sys.modules.get(module), name, None)
        if (
            module in _PARTS
            and isinstance(found, type)
            and (is_dataclass(found) or issubclass(found, Struct))
        ):
            return found
        raise pickle.UnpicklingError("no part of a dialog")


_PARTS: Final = frozenset(
    f"{model.__package__}.{name}"
    for name in ("computed", "conditions", "keepsake", "model", "search", "shelf", "template", "values")
)
