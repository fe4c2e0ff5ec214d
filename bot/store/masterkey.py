"""The master key: 32 bytes without which nothing stored can be read. It is kept apart from the data."""

from __future__ import annotations

import base64
import binascii
import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from bot.dialogue.struct import Struct
from bot.service.ports import StoreError
from bot.store.database import DATA, KEYS
from bot.store.folder import make_folder, sync_folder
from bot.store.sealing import KEY_BYTES

VARIABLE: Final = "TEBIKI_MASTER_KEY"
VARIABLE_BEFORE: Final = "TEBIKI_MASTER_KEY_OLD"
_HOW: Final = "it must be 32 bytes in base64 or hex"


class MasterKey(Struct, frozen=True):
    """`created` says that the key file was made just now, which its owner should be told.

    `before`: the key before it, while that is kept, so that a store which is still under that one opens too.
    """

    hidden = ("key", "before")

    key: bytes
    created: bool = False
    before: bytes | None = None


def load_master_key(environ: Mapping[str, str], key_file: Path, data: Path) -> MasterKey:
    """The key from the environment, or else from the key file, which is made if no store needs an older one.

    Raises StoreError: bad_key, key_missing, key_exposed (to others), key_inside_data, key_unreadable.
    """
    given = environ.get(VARIABLE, "")
    if given:
        old = environ.get(VARIABLE_BEFORE, "")
        before = _decode(old, f"{VARIABLE_BEFORE} is not a master key: {_HOW}.") if old else None
        return MasterKey(_decode(given, f"{VARIABLE} is not a master key: {_HOW}."), before=before)
    # Unlike Path.resolve, realpath takes a ring of links.
    if Path(os.path.realpath(key_file)).is_relative_to(os.path.realpath(data)):
        raise StoreError(
            "key_inside_data",
            f"The key file {key_file} lies inside the data folder {data}: move it to a folder of its own.",
        )
    try:
        return _load(key_file, data)
    except OSError as error:
        raise StoreError(
            "key_unreadable",
            f"The key file {key_file} cannot be read or made: give this user the right to its folder.",
        ) from error


def _load(key_file: Path, data: Path) -> MasterKey:
    created = False
    if not key_file.exists():
        if any(os.path.exists(data / name) for name in (DATA, KEYS)):
            raise StoreError(
                "key_missing",
                f"The key file {key_file} is missing, and {data} cannot be read without it: put it back.",
            )
        created = _create(key_file)
    before = place_before(key_file)
    return MasterKey(_read(key_file), created, _read(before) if before.exists() else None)


def place_before(key_file: Path) -> Path:
    """Where the key before is kept, from a rotation on until its owner destroys it."""
    return key_file.with_name(f"{key_file.name}.old")


def renew_key_file(key_file: Path) -> None:
    """Put a new key in the file, and keep the one before beside it; again after it was cut off, with no harm.

    Raises FileExistsError while an earlier one is kept there; OSError.
    """
    before = place_before(key_file)
    try:
        os.link(key_file, before)
    except FileExistsError:
        if not before.samefile(key_file):
            raise
    sync_folder(key_file.parent)
    draft = _draft(key_file)
    draft.replace(key_file)
    sync_folder(key_file.parent)


def _read(key_file: Path) -> bytes:
    if key_file.is_dir():
        raise StoreError(
            "key_unreadable", f"There is a folder in place of the key file {key_file}: move it away."
        )
    if os.name == "posix" and key_file.stat().st_mode & 0o077:
        raise StoreError(
            "key_exposed", f"Other users of this computer can read the key file: run chmod 600 '{key_file}'."
        )
    return _decode(key_file.read_text("ascii", "replace"), f"{key_file} does not hold a master key: {_HOW}.")


def _decode(text: str, complaint: str) -> bytes:
    text = text.strip()
    with suppress(ValueError):
        key = bytes.fromhex(text)
        if len(key) == KEY_BYTES:
            return key
    with suppress(ValueError, binascii.Error):
        key = base64.b64decode(
            text + "=" * (-len(text) % 4), altchars=b"-_" if set(text) & {"-", "_"} else None, validate=True
        )
        if len(key) == KEY_BYTES:
            return key
    raise StoreError("bad_key", complaint)


def _create(key_file: Path) -> bool:
    """Make a key file, whole and durable, or not at all. Returns False if another process was quicker."""
    make_folder(key_file.parent)
    draft = _draft(key_file)
    try:
        os.link(draft, key_file)  # unlike a rename, it never takes the place of another key
    except FileExistsError:
        return False
    finally:
        draft.unlink()
    sync_folder(key_file.parent)
    return True


def _draft(key_file: Path) -> Path:
    """A new key in a file of its own beside it, whole and durable."""
    draft = key_file.with_name(f"{key_file.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        os.write(descriptor, base64.b64encode(os.urandom(KEY_BYTES)) + b"\n")
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    return draft
