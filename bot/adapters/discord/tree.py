"""How Discord shows the commands: their words in English and Japanese, and when they are sent to it."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final

import discord
from discord import app_commands

from bot.adapters.discord.calls import call
from bot.adapters.discord.commands import ADMIN, ADMIN_NAMES, GROUP, NAMES, Offer
from bot.dialogue.model import Dialog

_FREE: Final = {"cards": "card", "ask": "about", "start": "talk", "link": "code"}
"""What may be given with a command, in words."""
_OFFERED: Final = frozenset(("card", "about", "talk"))
_OPTIONS: Final = {"card": "カード", "about": "内容", "talk": "はなし", "code": "コード"}

OnCommand = Callable[[discord.Interaction[Any], str, str], Awaitable[None]]
"""Told the command and what was given with it ("" for nothing)."""
OnAdmin = Callable[[discord.Interaction[Any], str, "discord.Attachment | None"], Awaitable[None]]
"""Told the command and the file given with it."""


class Tree(app_commands.CommandTree[Any]):
    """Faults of a command never reach discord.py's log, which would quote them."""

    def __init__(self, client: discord.Client, on_fault: Callable[[BaseException], object]) -> None:
        super().__init__(
            client,
            allowed_contexts=app_commands.AppCommandContext(
                guild=True, dm_channel=True, private_channel=True
            ),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
        )
        self._on_fault = on_fault

    async def on_error(
        self, interaction: discord.Interaction[Any], error: app_commands.AppCommandError, /
    ) -> None:
        self._on_fault(error.__cause__ or error)


def add_commands(tree: Tree, dialog: Dialog, on_command: OnCommand, cards: Offer, talks: Offer) -> None:
    group = app_commands.Group(
        name=_named(GROUP), description=_described(dialog, GROUP), allowed_contexts=tree.allowed_contexts
    )
    for name in NAMES:
        if name != GROUP:
            offer = talks if name == "start" else cards
            group.add_command(_command(dialog, name, on_command, offer))
    tree.add_command(group)


def add_admin_commands(tree: Tree, dialog: Dialog, on_admin: OnAdmin) -> None:
    """In servers alone. Who is shown them is for Discord's settings; who may, is looked at with each."""
    group = app_commands.Group(
        name=app_commands.locale_str(ADMIN, ja=ADMIN_NAMES[ADMIN]),
        description=_described(dialog, ADMIN),
        default_permissions=discord.Permissions(manage_guild=True),
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
    )
    for name in ADMIN_NAMES:
        if name != ADMIN:
            group.add_command(_admin_command(dialog, name, on_admin))
    tree.add_command(group)


def _admin_command(dialog: Dialog, name: str, on_admin: OnAdmin) -> app_commands.Command[Any, ..., None]:
    async def plain(interaction: discord.Interaction[Any]) -> None:
        await on_admin(interaction, name, None)

    async def with_file(interaction: discord.Interaction[Any], file: discord.Attachment) -> None:
        await on_admin(interaction, name, file)

    command: app_commands.Command[Any, ..., None] = app_commands.Command(
        name=app_commands.locale_str(name, ja=ADMIN_NAMES[name]),
        description=_described(dialog, f"admin_{name}"),
        callback=with_file if name == "import" else plain,
    )
    if name == "import":
        app_commands.rename(file=app_commands.locale_str("file", ja="ファイル"))(command)
        app_commands.describe(file=_described(dialog, "option_admin_file", prefix=""))(command)
    return command


def _command(
    dialog: Dialog, name: str, on_command: OnCommand, offer: Offer
) -> app_commands.Command[Any, ..., None]:
    async def plain(interaction: discord.Interaction[Any]) -> None:
        await on_command(interaction, name, "")

    async def with_text(interaction: discord.Interaction[Any], text: str) -> None:
        await on_command(interaction, name, text)

    async def with_text_or_none(interaction: discord.Interaction[Any], text: str = "") -> None:
        await on_command(interaction, name, text)

    async def complete(interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
        return await offer(interaction, typed)

    option = _FREE.get(name)
    callbacks: dict[str | None, Any] = {
        None: plain,
        "card": with_text_or_none,
        "talk": with_text_or_none,
        "code": with_text_or_none,
        "about": with_text,
    }
    command: app_commands.Command[Any, ..., None] = app_commands.Command(
        name=_named(name), description=_described(dialog, name), callback=callbacks[option]
    )
    if option is not None:
        app_commands.rename(text=app_commands.locale_str(option, ja=_OPTIONS[option]))(command)
        app_commands.describe(text=_described(dialog, f"option_{option}"))(command)
        if option in _OFFERED:
            command.autocomplete("text")(complete)
    return command


def _named(name: str) -> app_commands.locale_str:
    return app_commands.locale_str(name, ja=NAMES[name])


def _described(dialog: Dialog, name: str, prefix: str = "command_") -> app_commands.locale_str:
    key = f"{prefix}{name.replace('-', '_')}"
    japanese = dialog.in_language("ja").phrases[key].source
    return app_commands.locale_str(dialog.phrases[key].source, ja=japanese)


class Translator(app_commands.Translator):
    """Each text carries its own translation."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        japanese: str | None = string.extras.get("ja")
        return japanese if locale is discord.Locale.japanese else None


async def fingerprint(tree: Tree) -> str:
    """Of all that a sync would send."""
    translator = tree.translator
    payload = [
        await command.get_translated_payload(tree, translator) if translator else command.to_dict(tree)
        for command in tree.get_commands()
    ]
    text = json.dumps([payload, tree.client.application_id], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


async def sync(tree: Tree, server: int | None = None, note: Path | None = None) -> int:
    """Send the commands to Discord: for everywhere, or for one server at once. Returns how many.

    `note` keeps what was sent, if its folder is there. Discord takes 200 new ones a day. Raises SendError.
    """
    sent = await _mark(tree, server)
    guild = discord.Object(server) if server is not None else None
    if guild is not None:
        tree.copy_global_to(guild=guild)
    count = len(await call(lambda: tree.sync(guild=guild)))
    if note is not None and await asyncio.to_thread(note.parent.is_dir):
        await asyncio.to_thread(note.write_text, sent, encoding="utf-8")
    return count


async def is_changed(tree: Tree, note: Path, server: int | None = None) -> bool:
    """Whether the commands are others than those that were sent last, as far as `note` knows."""
    before = await asyncio.to_thread(lambda: note.read_text(encoding="utf-8") if note.exists() else "")
    return before != await _mark(tree, server)


async def _mark(tree: Tree, server: int | None) -> str:
    return f"{await fingerprint(tree)} {server or 'everywhere'}\n"
