"""The command line: `python -m bot …`, or `tebiki …` once installed.

Each module has some of the commands. What a command needs is imported when it is called, so that `--help` is
quick.
"""

from bot.cli import authors, chatting, keeping, serving  # noqa: F401 (which hang their commands on it)
from bot.cli.group import main

__all__ = ["main"]
