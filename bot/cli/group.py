"""The group that all commands hang on, and the option that several have."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import click

from bot.operations.garbage import look_seldom


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Tebiki: a guide by the hand through one hard decision."""
    look_seldom()


settings = click.option(
    "--config", "file", type=click.Path(path_type=Path), help="The settings, by default config.yaml."
)


def make_streams_safe() -> None:
    """Whatever they are, and however they were closed, nothing that is said on them ends the process."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:  # closed; its number must not go to a file of the store
            setattr(sys, name, open(os.devnull, "w" if number else "r", encoding="utf-8"))  # noqa: SIM115
        stream = getattr(sys, name)
        if isinstance(stream, io.TextIOWrapper):  # a C locale must not turn Japanese into an error
            stream.reconfigure(encoding="utf-8", errors="replace")
