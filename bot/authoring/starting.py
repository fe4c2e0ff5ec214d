"""A new dialog to begin from: small, whole, and without a fault."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_STARTER: Final = Path(__file__).parent / "starter"
_ID: Final = re.compile(r"[a-z][a-z0-9_]{0,39}")
_TITLE: Final = re.compile(r"[^\x00-\x1f\"\\]{1,60}")


class StartingError(Exception):
    """It was not begun, and nothing was written. The message is one sentence with the mend."""


def begin(folder: Path, name: str, title: str = "") -> tuple[Path, ...]:
    """Write the files of a dialog `name` below the folder of dialogs. Returns them, in reading order.

    Raises StartingError: for a name or a title that cannot be one, and where something stands already.
    """
    if not _ID.fullmatch(name):
        raise StartingError(_mended(name))
    title = title or name.replace("_", " ").capitalize()
    if not _TITLE.fullmatch(title):
        raise StartingError("A title has at most 60 characters, and no quotes or line breaks: shorten it.")
    place = folder / name
    try:
        place.mkdir()
        return tuple(_written(place, name, title))
    except FileExistsError:
        message = f"{place} is there already: choose another name, or go on in its files."
        raise StartingError(message) from None
    except OSError as fault:
        message = f"{place} could not be written ({fault.strerror}): see that you may write there."
        raise StartingError(message) from None


def _mended(name: str) -> str:
    words = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")
    near = re.sub(r"^[0-9_]+", "", words)[:40].strip("_") or "my_dialog"
    return f'"{name}" cannot be a name: use small letters, digits and _, such as {near}.'


def _written(place: Path, name: str, title: str) -> Iterator[Path]:
    order = ("dialog", "welcome", "questions", "summary", "cards")
    for path in (_STARTER / f"{one}.yaml" for one in order):
        text = path.read_text("utf-8").replace("STARTER_ID", name).replace("STARTER_TITLE", f'"{title}"')
        (place / path.name).write_text(text, "utf-8")
        yield place / path.name
