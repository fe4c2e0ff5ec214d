"""A person's lines. Gives the terminal back as it was, whatever happens while somebody types."""

from __future__ import annotations

import locale
import os
import sys
from collections.abc import Callable
from contextlib import suppress

from bot.adapters.terminal.lines import ByteLines

PROMPT = "› "
_PASTE_OFF = "\x1b[?2004l"


class Keyboard:
    """With a terminal at both ends: line editing, and a text pasted in several lines stays one text.

    Nothing typed is kept for the arrow keys: whoever comes next to this keyboard could look at it.
    """

    def __init__(self) -> None:
        self._typed = sys.stdin.isatty() and sys.stdout.isatty()
        self._edits = self._typed and _edit_lines()
        self._lines = ByteLines(sys.stdin.fileno())
        self._restore_modes = _saved_modes() if sys.stdin.isatty() else lambda: None

    def read(self) -> str:
        """The next line without its end. Raises EOFError, LongLineError. Blocks."""
        if self._typed:
            try:
                return input(PROMPT)
            except OSError:  # the terminal is gone
                raise EOFError from None
        return self._lines.read().decode("utf-8", "replace")

    def restore(self) -> None:
        """The process may end while a line is edited, and the terminal would stay as that wants it."""
        if self._edits:
            with suppress(OSError, ValueError):
                os.write(sys.stdout.fileno(), _PASTE_OFF.encode())
        self._restore_modes()


def _saved_modes() -> Callable[[], None]:
    """A function that gives the terminal the modes that it has now."""
    try:
        import termios  # noqa: PLC0415
    except ImportError:  # Windows, which restores its terminal by itself
        return lambda: None
    modes = termios.tcgetattr(sys.stdin)

    def restore() -> None:
        with suppress(OSError, ValueError, termios.error):
            termios.tcsetattr(sys.stdin, termios.TCSADRAIN, modes)

    return restore


def _edit_lines() -> bool:
    """Only for a terminal: loading readline may write to it."""
    if os.environ.get("TERM", "dumb") == "dumb":
        return False
    if not _expects_utf8():
        return False
    try:
        import readline  # noqa: PLC0415
    except ImportError:
        return False
    readline.set_auto_history(False)
    readline.parse_and_bind("set enable-bracketed-paste on")
    readline.parse_and_bind("set disable-completion on")
    return True


def _expects_utf8() -> bool:
    """Make the locale one of UTF-8 if it is not: in others readline takes Japanese for commands."""
    if locale.getencoding().lower() not in ("utf-8", "utf8"):
        try:
            locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
        except locale.Error:
            return False
        os.environ["LC_ALL"] = "C.UTF-8"  # readline sets the locale itself, by this
    return True
