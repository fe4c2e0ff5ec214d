"""`/guide-admin`: what a server's admins press and write, held against their rights and translated.

Whoever has not the right Manage Server is told so, whatever they send: the right comes with each interaction,
from Discord, and what a button says is nobody's word for anything. What is decided is in `bot.community`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

import discord

from bot.adapters.discord.pages import ADMIN, draw_page, draw_sheet
from bot.adapters.discord.panels import Panels, community_of
from bot.adapters.discord.render import draw
from bot.adapters.discord.updates import FORM, Interaction, Json, read_command, read_press
from bot.community.entries import NEW, card_page, entry_of, entry_sheet, read_entry
from bot.community.members import Members
from bot.community.pages import Act, Page
from bot.community.rights import NONE, PANEL, SUPPORTERS, Channel, missing
from bot.community.settings import CommunitySettings
from bot.community.setup import (
    Situation,
    asked_region,
    changed,
    name_sheet,
    named,
    setup_page,
    show_page,
)
from bot.dialogue.local import SORTS
from bot.dialogue.model import Dialog
from bot.dialogue.scene import JAPAN
from bot.service.language import language_of
from bot.service.ports import SendError
from bot.service.screens import Screen, notice

if TYPE_CHECKING:
    from bot.adapters.discord.ticket import Ticket

DRAFT_SECONDS: Final = 3600.0
MOST_DRAFTS: Final = 100
MOST_FAULTS: Final = 15
_MANAGE_SERVER: Final = 1 << 5
_ADMINISTRATOR: Final = 1 << 3
"""Discord, "Permissions"."""
_RIGHTS: Final = {"View Channel": "view_channel", "Send Messages": "send_messages"}
_ACTS_ON_SETTINGS: Final = frozenset(
    ("place", "language", "dialogs", "panel", "role", "channel", "enabled", "relay", "statistics")
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody did on an admin's page. `manages`: that they may, as Discord says with it."""

    interaction: Interaction
    server: int
    manages: bool
    id: str
    values: tuple[str, ...] = field(default=(), repr=False)
    written: Mapping[str, str] = field(default_factory=dict, repr=False)


def read_admin(raw: Json) -> Asked:
    """Of a press, a choice or a form whose custom_id begins with ADMIN."""
    data = raw["data"]
    member = raw.get("member") or {}
    return Asked(
        read_press(raw),
        int(raw.get("guild_id") or 0),
        _manages(int(member.get("permissions") or 0)),
        str(data["custom_id"]).removeprefix(ADMIN),
        tuple(map(str, data.get("values") or ())),
        dict(_written(data.get("components"))) if raw["type"] == FORM else {},
    )


def read_admin_command(interaction: discord.Interaction[Any], name: str) -> Asked:
    manages = interaction.guild_id is not None and _manages(interaction.permissions.value)
    return Asked(read_command(interaction), interaction.guild_id or 0, manages, name)


def _manages(rights: int) -> bool:
    return bool(rights & (_MANAGE_SERVER | _ADMINISTRATOR))


def _written(part: object) -> list[tuple[str, str]]:
    """The fields of a form, in whatever Discord wraps around them."""
    if isinstance(part, list):
        return [one for inner in part for one in _written(inner)]
    if not isinstance(part, dict):
        return []
    if "value" in part and "custom_id" in part:
        return [(str(part["custom_id"]), str(part["value"]))]
    return _written(part.get("components")) + _written(part.get("component"))


class Admin:
    """`dialogs`: all that there are, by id; `dialog`: the id of the one whose phrases are spoken."""

    def __init__(
        self,
        client: discord.Client,
        members: Members,
        panels: Panels,
        dialogs: Callable[[], Mapping[str, Dialog]],
        dialog: str,
    ) -> None:
        self._client = client
        self._communities = members.communities
        self._statistics = members.statistics
        self._panels = panels
        self._dialogs = dialogs
        self._dialog = dialog
        self._drafts: dict[tuple[int, int], tuple[float, Asked]] = {}

    async def answer(self, asked: Asked, ticket: Ticket, file: discord.Attachment | None = None) -> None:
        """Whatever was asked. Raises SendError, StoreError."""
        refused = "admin_only_in_server" if not asked.server else "" if asked.manages else "admin_not_yours"
        if refused:
            await ticket.send(draw(notice(self._spoken(asked), refused)).body)
        elif asked.interaction.type == FORM:
            await self._take_form(asked, ticket)
        elif asked.interaction.origin is None:
            await self._command(asked, ticket, file)
        else:
            await self._press(asked, ticket)

    # Commands

    async def _command(self, asked: Asked, ticket: Ticket, file: discord.Attachment | None) -> None:
        community = community_of(asked.server)
        settings = await self._communities.load(community)
        match asked.id:
            case "setup":
                await ticket.send(await self._after_panel(asked, await self._mended(asked)))
            case "show":
                await ticket.send(draw_page(show_page(settings, self._now(asked, settings))))
            case "statistics":
                await self._tell_numbers(asked, ticket, settings)
            case "reset":
                await ticket.send(draw_page(self._reset_page(asked)))
            case "export":
                from bot.community.exchange import as_document  # noqa: PLC0415 (no start waits for it)

                said = draw(notice(self._spoken(asked), "admin_exported")).body
                await ticket.send(said, (as_document(settings, self._dialogs()),))
            case "import" if file is not None:
                await self._import(asked, ticket, file)

    async def _tell_numbers(self, asked: Asked, ticket: Ticket, settings: CommunitySettings) -> None:
        """The months of this year and the one before, in words and as pictures, for their reports."""
        spoken = self._spoken(asked)
        if not settings.statistics or self._statistics is None:
            await ticket.send(draw(notice(spoken, "admin_numbers_off")).body)
            return
        this = datetime.now(JAPAN).year
        head = spoken.phrases["head"].source
        for year in (this - 1, this):
            community = community_of(asked.server)
            text, pictures = await self._statistics.year(community, year, spoken, self._dialogs())
            if pictures or year == this:
                await ticket.send(draw(Screen(head, text, "notice")).body, pictures)

    async def _import(self, asked: Asked, ticket: Ticket, file: discord.Attachment) -> None:
        from bot.community.exchange import LARGEST, copied, read_document  # noqa: PLC0415

        spoken = self._spoken(asked)
        if file.size > LARGEST:
            await ticket.send(draw(notice(spoken, "admin_import_large")).body)
            return
        await ticket.defer()
        try:
            content = await file.read()
        except discord.HTTPException as fault:
            raise SendError(str(fault.status)) from None
        read = read_document(content, self._dialogs(), self._today())
        if isinstance(read, tuple):
            told = "\n".join(f"- {issue}" for issue in read[:MOST_FAULTS])
            await ticket.send(draw(notice(spoken, "admin_import_unread", faults=told)).body)
            return
        await self._communities.change(community_of(asked.server), lambda now: copied(now, read))
        body = await self._after_panel(asked, await self._mended(asked))
        await ticket.send(body)
        await ticket.send(draw(notice(spoken, "admin_imported")).body)

    # Presses and forms

    async def _press(self, asked: Asked, ticket: Ticket) -> None:
        community = community_of(asked.server)
        settings = await self._communities.load(community)
        now = self._now(asked, settings)
        sort, _, rest = asked.id.partition(":")
        match sort:
            case "name":
                await ticket.show_form(draw_sheet(name_sheet(settings, now)))
            case "add" if rest in SORTS:
                await ticket.show_form(draw_sheet(entry_sheet(settings, now, rest, NEW)))
            case "entry" if asked.values and entry_of(settings.entries, asked.values[0]) is not None:
                await ticket.show_form(draw_sheet(entry_sheet(settings, now, "", asked.values[0])))
            case "again" if (draft := self._draft(asked)) is not None:
                _, kind, code = draft.id.split(":")
                await ticket.show_form(draw_sheet(entry_sheet(settings, now, kind, code, draft.written)))
            case "card" | "entry" | "again":
                await ticket.change(draw_page(card_page(settings, now)))
            case "reset" if rest == "yes":
                await self.take_away(asked.server)
                await ticket.change(draw_page(Page(now.words.phrase("admin_was_reset"))))
            case "place" if region := asked_region(asked.id, asked.values):
                await ticket.change(draw_page(setup_page(settings, now, region)))
            case name if name in _ACTS_ON_SETTINGS and self._is_of_this_server(asked):
                await self._change(asked, ticket)
            case _:  # "look", "back", a page of an earlier version
                await ticket.defer()
                await ticket.change(await self._after_panel(asked, await self._mended(asked)))

    async def _change(self, asked: Asked, ticket: Ticket) -> None:
        await ticket.defer()
        before = await self._communities.load(community_of(asked.server))
        now = self._now(asked, before)
        settings = await self._communities.change(
            community_of(asked.server), lambda stored: changed(stored, asked.id, asked.values, now)
        )
        unsent = await self._mended(asked) if settings != before else ""
        await ticket.change(await self._after_panel(asked, unsent))

    async def _take_form(self, asked: Asked, ticket: Ticket) -> None:
        await ticket.defer()
        community = community_of(asked.server)
        settings = await self._communities.load(community)
        now = self._now(asked, settings)
        if asked.id == "name":
            name = asked.written.get("name", "")
            await self._communities.change(community, lambda stored: named(stored, name))
            await ticket.change(await self._after_panel(asked, await self._mended(asked)))
            return
        sort, kind, code = (*asked.id.split(":"), "", "")[:3]
        if sort != "entry":
            return
        faults: tuple[str, ...] = ()

        def alter(stored: CommunitySettings) -> CommunitySettings:
            nonlocal faults
            read = read_entry(stored, now, kind, code, asked.written)
            faults = read if isinstance(read, tuple) else ()
            return stored if isinstance(read, tuple) else read

        settings = await self._communities.change(community, alter)
        if not faults:
            self._drafts.pop(_key(asked), None)
            await ticket.change(draw_page(card_page(settings, now, now.words.phrase("admin_kept"))))
            return
        self._keep(asked)
        listed = "\n".join(f"- {fault}" for fault in faults)
        text = now.words.phrase("admin_faults", faults=listed)
        again = (Act("again", now.words.phrase("admin_again"), main=True),)
        back = Act("card", now.words.phrase("admin_card"))
        await ticket.change(draw_page(Page(text, (), ((*again, back),))))

    async def take_away(self, server: int) -> None:
        """All that a server has chosen, and its panel. People's talks are theirs, and stay."""
        settings = await self._communities.load(community_of(server))
        await self._communities.forget(community_of(server))
        await self._panels.take_down(server, settings)

    # What a page is made of

    async def _mended(self, asked: Asked) -> str:
        """Put up the panel as it should be. The code of what kept it from that, "" for nothing."""
        try:
            await self._panels.put(asked.server)
        except SendError as fault:
            return fault.code
        return ""

    async def _after_panel(self, asked: Asked, unsent: str) -> Json:
        settings = await self._communities.load(community_of(asked.server))
        now = self._now(asked, settings)
        page = setup_page(settings, now)
        if unsent and not (now.panel.missing or now.panel.gone):
            page = page._replace(text=f"{page.text}\n\n{now.words.phrase('admin_unsent', code=unsent)}")
        return draw_page(page)

    def _reset_page(self, asked: Asked) -> Page:
        phrase = self._spoken(asked).phrases
        acts = (
            Act("reset:yes", phrase["admin_reset_yes"].source),
            Act("look", phrase["admin_reset_no"].source, main=True),
        )
        return Page(phrase["admin_ask_reset"].source, (), (acts,))

    def _now(self, asked: Asked, settings: CommunitySettings) -> Situation:
        guild = self._client.get_guild(asked.server)
        titles = {name: dialog.title for name, dialog in self._dialogs().items()}
        return Situation(
            self._spoken(asked),
            titles,
            self._today().date(),
            self._channel(asked.server, settings.panel_channel, PANEL),
            self._channel(asked.server, settings.supporters_channel, SUPPORTERS),
            self._role(asked.server, settings.supporters_role),
            guild.name if guild is not None else "",
        )

    def _role(self, server: int, role: str) -> str:
        guild = self._client.get_guild(server)
        found = guild.get_role(int(role)) if guild is not None and role else None
        return found.name if found is not None else ""

    def _spoken(self, asked: Asked) -> Dialog:
        return self._dialogs()[self._dialog].in_language(language_of(asked.interaction.locale))

    def _today(self) -> datetime:
        return discord.utils.utcnow().astimezone(JAPAN)

    def _channel(self, server: int, channel: str, wanted: tuple[str, ...]) -> Channel:
        """As Discord has told us that it is."""
        guild = self._client.get_guild(server)
        if not channel or guild is None:
            return NONE
        found = guild.get_channel(int(channel))
        if found is None:
            return Channel("", gone=True)
        held = found.permissions_for(guild.me)
        names = frozenset(name for name, flag in _RIGHTS.items() if getattr(held, flag))
        public = found.permissions_for(guild.default_role).view_channel
        return Channel(found.name, missing(wanted, names), public)

    def _is_of_this_server(self, asked: Asked) -> bool:
        """A channel or a role is one of the server in which it was chosen, whatever was sent."""
        guild = self._client.get_guild(asked.server)
        if asked.id in ("panel", "channel"):
            get: Callable[[int], object] = guild.get_channel if guild is not None else lambda _: None
        elif asked.id == "role":
            get = guild.get_role if guild is not None else lambda _: None
        else:
            return True
        return all(_is_id(one) and get(int(one)) is not None for one in asked.values)

    # What was written and could not be taken: in memory, for an hour

    def _keep(self, asked: Asked) -> None:
        self._drafts[_key(asked)] = time.monotonic(), asked
        while len(self._drafts) > MOST_DRAFTS:
            del self._drafts[next(iter(self._drafts))]

    def _draft(self, asked: Asked) -> Asked | None:
        at, draft = self._drafts.get(_key(asked), (0.0, None))
        return draft if draft is not None and time.monotonic() - at < DRAFT_SECONDS else None


def _key(asked: Asked) -> tuple[int, int]:
    return asked.server, asked.interaction.person


def _is_id(value: str) -> bool:
    return value.isascii() and value.isdecimal() and len(value) <= 20
