"""`chat`: the guide in a terminal, for a person or a program, or for an author at work."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.group import main, make_streams_safe
from bot.config.guide import DEFAULT_DIALOG, DIALOGS, ChatConfig, chat_config

if TYPE_CHECKING:
    from bot.adapters.terminal.chat import Terminal
    from bot.adapters.terminal.interruption import Interruption
    from bot.app import Guide


@main.command()
@click.option("--jsonl", is_flag=True, help="One JSON line in, one JSON line out (docs/jsonl.md).")
@click.option("--data", type=click.Path(path_type=Path), help="Where talks are kept.")
@click.option("--as", "name", default="me", show_default=True, help="Who is talking, on this machine.")
@click.option("--dialog", default=DEFAULT_DIALOG, show_default=True, help="Which dialog to talk through.")
@click.option("--watch", is_flag=True, help="For authors: take edited files in while you talk.")
@click.option(
    "--dialogs", type=click.Path(path_type=Path, file_okay=False, exists=True), default=DIALOGS, hidden=True
)
def chat(  # noqa: PLR0913 (one an option)
    *, jsonl: bool, data: Path | None, name: str, dialog: str, watch: bool, dialogs: Path
) -> None:
    """Talk to the guide in this terminal. It goes on where you stopped."""
    from bot.adapters.terminal.interruption import Interruption  # noqa: PLC0415 (so that --help is quick)

    if jsonl and watch:
        raise click.UsageError("--watch is for people, and --jsonl for programs: leave one of them out.")
    if watch and name == "me":
        name = "author"  # so that nobody's own talk is played with
    interruption = Interruption()
    make_streams_safe()
    who = os.fsencode(name).decode("utf-8", "backslashreplace")  # an argument may hold any bytes
    config = chat_config(os.environ, data, who, dialog, dialogs)
    sys.exit(asyncio.run(_chat(config, interruption, jsonl=jsonl, watch=watch)))


async def _chat(config: ChatConfig, interruption: Interruption, *, jsonl: bool, watch: bool) -> int:
    from bot.adapters.terminal.output import OutputError, drop_output, say_aside  # noqa: PLC0415
    from bot.app import explain, open_guide  # noqa: PLC0415

    try:
        if watch and not await _made_whole(config, interruption):
            return 0
        async with open_guide(config.guide) as guide:
            if guide.new_key:
                say_aside(f"Your answers are sealed. The key to them is here: {_short(guide.new_key)}")
            await _talk(guide, config, interruption, jsonl=jsonl, watch=watch)
    except OutputError as fault:
        drop_output()
        if fault.quiet:
            return 0
        say_aside(str(fault))
    except Exception as fault:
        code, sentence = explain(fault)
        if jsonl:
            from bot.adapters.terminal.jsonl import print_error  # noqa: PLC0415

            try:
                print_error(code, sentence)
            except OutputError:
                drop_output()
        say_aside(sentence)
        if not jsonl:
            say_aside(_help_now(config))
    else:
        return 0
    return 1


def _help_now(config: ChatConfig) -> str:
    """Whoever meets an error here may have come in need."""
    from bot.app import read_help  # noqa: PLC0415
    from bot.service.faults import note_fault  # noqa: PLC0415

    try:
        lines = read_help(config.guide)
    except Exception as fault:
        note_fault(fault)
        lines = ""
    return f"If you need help now: 110 police, 119 ambulance or fire.\n{lines}".strip()


def _short(path: Path) -> str:
    home = Path.home()
    return f"~/{path.relative_to(home)}" if path.is_relative_to(home) else str(path)


async def _made_whole(config: ChatConfig, interruption: Interruption) -> bool:
    """Wait for an author who is in the middle of an edit; False when they leave instead."""
    from bot.adapters.terminal.output import say_aside  # noqa: PLC0415
    from bot.authoring.workbench import until_whole  # noqa: PLC0415

    waiting = asyncio.create_task(until_whole(config.guide.dialogs, config.guide.dialog, say_aside))
    interruption.then(waiting.cancel)
    await asyncio.wait([waiting])
    return not waiting.cancelled()


async def _talk(
    guide: Guide, config: ChatConfig, interruption: Interruption, *, jsonl: bool, watch: bool
) -> None:
    from bot.service.ports import Identity  # noqa: PLC0415
    from bot.service.talk import Talk  # noqa: PLC0415

    talk = Talk(Identity("terminal", config.name), config.guide.dialog)
    if jsonl:
        from bot.adapters.terminal.jsonl import converse  # noqa: PLC0415
        from bot.adapters.terminal.lines import ByteLines  # noqa: PLC0415

        await converse(guide.conversations, talk, ByteLines(sys.stdin.fileno()), interruption)
    else:
        from bot.adapters.terminal.chat import Terminal  # noqa: PLC0415

        dialog = guide.conversations.dialogs[config.guide.dialog]
        folder = config.guide.data / "keepsakes"
        terminal = Terminal(guide.conversations, talk, dialog, folder)
        following = asyncio.create_task(_follow(guide, config, terminal)) if watch else None
        try:
            await terminal.converse(interruption)
        finally:
            if following is not None:
                following.cancel()


async def _follow(guide: Guide, config: ChatConfig, terminal: Terminal) -> None:
    """What an author saves comes into their talk."""
    from bot.authoring.watching import Watch  # noqa: PLC0415
    from bot.authoring.workbench import Bench  # noqa: PLC0415

    given = config.guide
    bench = Bench(given.dialogs, given.dialog, guide.conversations.edit, terminal.tell, terminal.show_again)
    await bench.follow(Watch(given.dialogs))
