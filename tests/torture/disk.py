"""What SQLite asks of the disk, seen and refused: a VFS in the very library that `sqlite3` of Python uses.

It is the VFS that is there, with the few calls in between that change something on the disk. So the product
runs unchanged, on its own SQLite. Why not another library's: docs/decisions/0020-torture.md.

    with watched(folder, watcher): ...      # whatever is opened below the folder, by whomever in this process
"""

from __future__ import annotations

import ctypes
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, Protocol

Kind = Literal["open", "write", "truncate", "sync", "delete", "sync_folder"]
OK, IO_ERROR, FULL = 0, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL
_JOURNALS: Final = 0x800 | 0x4000 | 0x80000  # journal, super-journal, -wal (SQLITE_OPEN_*)
_CREATE: Final = 0x4
_METHODS: Final = [
    "xClose",
    "xRead",
    "xWrite",
    "xTruncate",
    "xSync",
    "xFileSize",
    "xLock",
    "xUnlock",
    "xCheckReservedLock",
    "xFileControl",
    "xSectorSize",
    "xDeviceCharacteristics",
    "xShmMap",
    "xShmLock",
    "xShmBarrier",
    "xShmUnmap",
    "xFetch",
    "xUnfetch",
]
_CALLS: Final = [
    "xOpen",
    "xDelete",
    "xAccess",
    "xFullPathname",
    "xDlOpen",
    "xDlError",
    "xDlSym",
    "xDlClose",
    "xRandomness",
    "xSleep",
    "xCurrentTime",
    "xGetLastError",
    "xCurrentTimeInt64",
    "xSetSystemCall",
    "xGetSystemCall",
    "xNextSystemCall",
]


@dataclass(frozen=True, slots=True)
class Operation:
    """`offset` of a write; of "truncate" the size. `whole_folder`: a sync that makes names durable too."""

    kind: Kind
    name: str
    offset: int = 0
    data: bytes = b""
    whole_folder: bool = False


class Watcher(Protocol):
    """Called in whatever thread works, one at a time for each file."""

    def before(self, operation: Operation) -> int:
        """OK, or an error code of SQLite's; then it is not done."""
        ...

    def after(self, operation: Operation) -> None:
        """It was done, and nothing failed."""
        ...


class _Methods(ctypes.Structure):
    """sqlite3_io_methods (sqlite3.h), as far as version 3."""

    _fields_ = [
        ("iVersion", c_int),
        *((name, c_void_p) for name in _METHODS),
    ]


class _File(ctypes.Structure):
    _fields_ = [("pMethods", POINTER(_Methods))]


class _Vfs(ctypes.Structure):
    _fields_ = [
        ("iVersion", c_int),
        ("szOsFile", c_int),
        ("mxPathname", c_int),
        ("pNext", c_void_p),
        ("zName", c_char_p),
        ("pAppData", c_void_p),
        *((name, c_void_p) for name in _CALLS),
    ]


# A path is a pointer here: SQLite keeps it, and what stands behind it.
_OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
_DELETE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)
_CLOSE = CFUNCTYPE(c_int, c_void_p)
_WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
_SYNC = CFUNCTYPE(c_int, c_void_p, c_int)


def library() -> ctypes.CDLL | None:
    """The SQLite that Python's module is linked with; None where its functions cannot be reached."""
    module = sys.modules["_sqlite3"].__dict__.get("__file__")
    try:
        found = ctypes.CDLL(module)
        found.sqlite3_vfs_find.restype = POINTER(_Vfs)
        found.sqlite3_libversion.restype = c_char_p
    except (OSError, AttributeError):
        return None
    return found if found.sqlite3_libversion().decode() == sqlite3.sqlite_version else None


class _Shim:
    """Keeps alive what C points at. One for the whole process, since files may outlive a test."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self._library = library
        default = library.sqlite3_vfs_find(None).contents
        self._real_open, self._real_delete = _OPEN(default.xOpen), _DELETE(default.xDelete)
        self._vfs = _Vfs()
        ctypes.memmove(ctypes.byref(self._vfs), ctypes.byref(default), ctypes.sizeof(_Vfs))
        self._vfs.pNext, self._vfs.zName = None, b"tebiki-torture"
        self._callbacks: list[Any] = []
        self._vfs.xOpen = self._pointer(_OPEN, self._open)
        self._vfs.xDelete = self._pointer(_DELETE, self._delete)
        self._methods: dict[int, tuple[_Methods, _Methods]] = {}  # by the address of the real ones
        self._files: dict[int, tuple[str, int, bool]] = {}  # by address: name, real methods, names not synced
        self.folder, self.watcher = "", _nobody
        self.faults: list[BaseException] = []

    def begin(self, folder: Path, watcher: Watcher) -> None:
        assert self.watcher is _nobody, "somebody else watches"
        self.folder, self.watcher, self.faults = f"{folder}/", watcher, []
        assert self._library.sqlite3_vfs_register(ctypes.byref(self._vfs), 1) == OK

    def end(self) -> None:
        """Files that are still open go on, unwatched."""
        assert self._library.sqlite3_vfs_unregister(ctypes.byref(self._vfs)) == OK
        self.watcher = _nobody

    def _pointer(self, prototype: Any, function: Callable[..., int]) -> c_void_p:
        def guarded(*values: Any) -> int:
            try:
                return function(*values)
            except BaseException as fault:  # C knows no exceptions
                self.faults.append(fault)
                return IO_ERROR

        callback = prototype(guarded)
        self._callbacks.append(callback)
        return ctypes.cast(callback, c_void_p)

    def _do(self, operation: Operation | None, work: Callable[[], int]) -> int:
        if operation is None:
            return work()
        refused = self.watcher.before(operation)
        if refused:
            return refused
        outcome = work()
        if outcome == OK:
            self.watcher.after(operation)
        return outcome

    def _name(self, path: int | None) -> str:
        """Within the folder; "" for all else."""
        text = ctypes.string_at(path).decode() if path else ""
        return text.removeprefix(self.folder) if text.startswith(self.folder) else ""

    def _open(self, vfs: int, path: int | None, file: int, flags: int, out: int) -> int:
        name = self._name(path)
        outcome = self._do(
            Operation("open", name) if name else None,
            lambda: self._real_open(vfs, path, file, flags, out),
        )
        if name and outcome == OK:
            struct = _File.from_address(file)
            real = ctypes.addressof(struct.pMethods.contents)
            if real not in self._methods:
                self._methods[real] = struct.pMethods.contents, self._wrap(struct.pMethods.contents)
            struct.pMethods = ctypes.pointer(self._methods[real][1])
            self._files[file] = name, real, bool(flags & _JOURNALS and flags & _CREATE)
        elif name:
            _File.from_address(file).pMethods = None  # as a failed xOpen must leave it
        return outcome

    def _delete(self, vfs: int, path: int, sync: int) -> int:
        name = self._name(path)
        operation = Operation("delete", name, whole_folder=bool(sync)) if name else None
        return self._do(operation, lambda: self._real_delete(vfs, path, sync))

    def _wrap(self, real: _Methods) -> _Methods:
        wrapped = _Methods()
        size = ctypes.sizeof(_Methods) if real.iVersion >= 3 else _Methods.xFetch.offset
        ctypes.memmove(ctypes.byref(wrapped), ctypes.byref(real), size)
        close, write = _CLOSE(real.xClose), _WRITE(real.xWrite)
        truncate, sync = _TRUNCATE(real.xTruncate), _SYNC(real.xSync)

        def closed(file: int) -> int:
            del self._files[file]
            outcome: int = close(file)
            return outcome

        def written(file: int, data: int, amount: int, offset: int) -> int:
            operation = Operation("write", self._files[file][0], offset, ctypes.string_at(data, amount))
            return self._do(operation, lambda: write(file, data, amount, offset))

        def truncated(file: int, size: int) -> int:
            operation = Operation("truncate", self._files[file][0], size)
            return self._do(operation, lambda: truncate(file, size))

        def synced(file: int, flags: int) -> int:
            name, methods, names_too = self._files[file]
            outcome = self._do(Operation("sync", name, whole_folder=names_too), lambda: sync(file, flags))
            if outcome == OK:  # os_unix.c: a new journal's name is made durable with its first sync
                self._files[file] = name, methods, False
            return outcome

        wrapped.xClose, wrapped.xWrite = self._pointer(_CLOSE, closed), self._pointer(_WRITE, written)
        wrapped.xTruncate, wrapped.xSync = (
            self._pointer(_TRUNCATE, truncated),
            self._pointer(_SYNC, synced),
        )
        return wrapped


class _Nobody:
    def before(self, operation: Operation) -> int:
        return OK

    def after(self, operation: Operation) -> None:
        pass


_nobody: Watcher = _Nobody()
_shims: list[_Shim] = []


@contextmanager
def watched(folder: Path, watcher: Watcher) -> Iterator[None]:
    """Whatever SQLite opens below this folder meanwhile goes by way of the watcher."""
    if not _shims:
        found = library()
        assert found is not None, "this Python hides its SQLite"
        _shims.append(_Shim(found))
    shim = _shims[0]
    shim.begin(folder, watcher)
    try:
        yield
    finally:
        shim.end()
    if shim.faults:
        raise shim.faults[0]
