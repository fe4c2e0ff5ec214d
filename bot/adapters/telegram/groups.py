"""What a group's admins type: held against their standing in it, decided in `bot.community`, told in private.

In the group itself stands the panel, and nothing else is ever said there: not even to an admin whom the guide
may not write to. That they get a link, as everybody does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

from msgspec.structs import replace

from bot.adapters.telegram.calls import Calls
from bot.adapters.telegram.commands import link
from bot.adapters.telegram.markup import to_html, units
from bot.adapters.telegram.sender import TelegramSender
from bot.adapters.telegram.updates import Attached
from bot.community.group import state, typed
from bot.community.links import Links
from bot.community.members import Members
from bot.community.panel import panel_of
from bot.community.settings import TELEGRAM, CommunitySettings
from bot.community.setup import Situation
from bot.dialogue.model import Dialog
from bot.dialogue.scene import JAPAN
from bot.service.conversations import Conversations
from bot.service.ports import Identity, SendError, UnreachableError

_ADMINS: Final = frozenset(("creator", "administrator"))
"""https://core.telegram.org/bots/api#chatmember"""
_PLACES: Final[Mapping[str, str]] = {"help": "help", "cards": "cards", "person": "person"}
"""Where a button of the panel leads to; the start, for all else."""
SETUP: Final = "setup"
MOST_FAULTS: Final = 15
AWAITED: Final = timedelta(minutes=15)
"""For which the next document of an admin's is taken for a set-up."""
_MOST_AWAITED: Final = 1_000
_FULL: Final = 4_000
"""UTF-16 units below the command: with no more room in a message, more may have been cut off."""


class Home(NamedTuple):
    """The talks, whose members people are, and the links that bring them."""

    conversations: Conversations
    members: Members
    links: Links


class Managed(NamedTuple):
    """Somebody typed a command of the admins' in a group. `person` may be anybody: 0 for an admin in the
    group's own name, who must come by a link. `topic`: of a forum, 0 for none."""

    chat: int
    person: int
    command: str
    argument: str
    locale: str = ""
    topic: int = 0

    def __repr__(self) -> str:
        return f"Managed({self.command!r})"


class Groups:
    """`username`: the bot's own, once it is known."""

    def __init__(
        self,
        calls: Calls,
        home: Home,
        dialog: Callable[[], Dialog],
        username: Callable[[], str],
        now: Callable[[], datetime],
    ) -> None:
        self._calls = calls
        self._communities = home.members.communities
        self._links = home.links
        self._conversations = home.conversations
        self._dialog = dialog
        self._username = username
        self._now = now
        self._awaited: dict[int, tuple[Managed, datetime]] = {}

    async def manage(self, asked: Managed) -> bool:
        """Whether the admin was told in private. False: they must come by a link first, or are no admin.

        Raises SendError, StoreError.
        """
        if not asked.person:
            return False
        community = community_of(asked.chat)
        if not await self.manages(asked.chat, asked.person):
            return True
        now = self._situation(asked.locale)
        match asked.command, *asked.argument.split(maxsplit=1):
            case "panel", *_:
                await self._put_up(asked.chat, asked.topic)
                return await self.tell(asked.chat, asked.person, asked.locale)
            case "setup", "reset":
                return await self._say(asked.person, now.words.phrase("group_ask_reset"))
            case "setup", "reset", "yes":
                await self._take_down(asked.chat)
                return await self._say(asked.person, now.words.phrase("group_was_reset"))
            case "setup", "export":
                return await self._hand_over(asked, now)
            case "setup", "import":
                return await self._await_file(asked, now, "group_send_file")
            case "setup", "import", content:
                return await self._take_pasted(asked, content, now)
        faults: tuple[str, ...] = ()

        def alter(stored: CommunitySettings) -> CommunitySettings:
            nonlocal faults
            after = typed(stored, asked.command, asked.argument, now)
            faults = after if isinstance(after, tuple) else ()
            return stored if isinstance(after, tuple) else after

        before = await self._communities.load(community)
        settings = await self._communities.change(community, alter)
        if settings != before:
            await self._mend(asked.chat, settings)
        return await self.tell(asked.chat, asked.person, asked.locale, *faults)

    async def tell(self, chat: int, person: int, locale: str, *faults: str) -> bool:
        """How the group is set up, to an admin of it, in private. Whether they could be told."""
        settings = await self._communities.load(community_of(chat))
        return await self._say(
            person, state(settings, self._situation(locale), *(f"- {fault}" for fault in faults))
        )

    async def _say(self, person: int, text: str) -> bool:
        try:
            await self._calls.send("sendMessage", person, _message(text))
        except UnreachableError:
            return False
        return True

    async def _hand_over(self, asked: Managed, now: Situation) -> bool:
        """The set-up as a file, so that another group, or a server, can copy it: short, so that most can be
        pasted, since a text on Telegram has 4,096 characters."""
        from bot.community.exchange import as_document  # noqa: PLC0415 (no start waits for it)

        settings = await self._communities.load(community_of(asked.chat))
        if not await self._say(asked.person, now.words.phrase("group_exported")):
            return False
        sender = TelegramSender(self._calls, asked.person, "")
        await sender.hand_over((as_document(settings),))
        return True

    async def _await_file(self, asked: Managed, now: Situation, phrase: str) -> bool:
        """The next document that they send in private is the set-up of this group."""
        self._awaited[asked.person] = asked, self._now() + AWAITED
        while len(self._awaited) > _MOST_AWAITED:
            self._awaited.pop(next(iter(self._awaited)))
        return await self._say(asked.person, now.words.phrase(phrase))

    def awaits(self, person: int) -> bool:
        """Whether a set-up is to come from them, as a file."""
        _, until = self._awaited.get(person, (None, None))
        return until is not None and self._now() < until

    async def take_file(self, person: int, file: Attached) -> bool:
        """What they sent where `awaits`. False: they are no admin any more. Raises SendError, StoreError."""
        from bot.community.exchange import LARGEST  # noqa: PLC0415 (no start waits for it)

        asked, _ = self._awaited[person]
        now = self._situation(asked.locale)
        if not await self.manages(asked.chat, person):
            del self._awaited[person]
            return False
        try:
            content = await self._calls.file(file.id, LARGEST) if file.size <= LARGEST else None
        except SendError:
            await self._say(person, now.words.phrase("group_file_lost"))
            return True
        if content is None or len(content) > LARGEST:
            await self._say(person, now.words.phrase("admin_import_large"))
        elif await self._take_over(asked, content, now):
            del self._awaited[person]
        return True

    async def _take_pasted(self, asked: Managed, content: str, now: Situation) -> bool:
        from bot.community.exchange import is_cut  # noqa: PLC0415

        if is_cut(content) or units(content) >= _FULL:
            return await self._await_file(asked, now, "group_import_cut")
        await self._take_over(asked, content.encode(), now)
        return True

    async def _take_over(self, asked: Managed, content: bytes, now: Situation) -> bool:
        """What stands in such a file. With a fault, nothing of it; whether all was taken over."""
        from bot.community.exchange import copied, read_document  # noqa: PLC0415

        read = read_document(content, self._conversations.dialogs, self._now().astimezone(JAPAN))
        if isinstance(read, tuple):
            told = "\n".join(f"- {issue}" for issue in read[:MOST_FAULTS])
            await self._say(asked.person, now.words.phrase("admin_import_unread", faults=told))
            return False
        settings = await self._communities.change(
            community_of(asked.chat), lambda stored: copied(stored, read)
        )
        await self._mend(asked.chat, settings)
        await self.tell(asked.chat, asked.person, asked.locale)
        return True

    async def _take_down(self, chat: int) -> None:
        """All that a group has chosen, and its panel."""
        settings = await self._communities.load(community_of(chat))
        await self.forget(chat)
        if settings.panel_message:
            await self._quietly("deleteMessage", chat, {"message_id": int(settings.panel_message)})

    async def manages(self, chat: int, person: int) -> bool:
        """As Telegram says now. Raises SendError."""
        try:
            found = await self._calls.plain("getChatMember", {"chat_id": chat, "user_id": person})
        except UnreachableError:
            return False
        return isinstance(found, dict) and found.get("status") in _ADMINS

    def payload(self, chat: int, where: str) -> str:
        return self._links.write(community_of(chat), where)

    async def forget(self, chat: int) -> None:
        """The guide was taken out of a group. What people said in private is theirs, and stays."""
        await self._communities.forget(community_of(chat))

    async def move(self, chat: int, new: int) -> None:
        """A group became a supergroup, which has another id."""
        before = await self._communities.load(community_of(chat))
        await self._communities.change(community_of(new), lambda _: replace(before, panel_message=""))
        await self._communities.forget(community_of(chat))

    async def _put_up(self, chat: int, topic: int) -> None:
        """The panel, below all that was said; the one before is taken down."""
        settings = await self._communities.load(community_of(chat))
        sent = await self._calls.send("sendMessage", chat, self._panel(chat, settings) | within(topic))
        if settings.panel_message:
            await self._quietly("deleteMessage", chat, {"message_id": int(settings.panel_message)})
        await self._communities.change(
            community_of(chat), lambda now: replace(now, panel_message=str(sent["message_id"]))
        )

    async def _mend(self, chat: int, settings: CommunitySettings) -> None:
        if settings.panel_message:
            panel = self._panel(chat, settings)
            panel.pop("disable_notification")
            await self._quietly("editMessageText", chat, {**panel, "message_id": int(settings.panel_message)})

    async def _quietly(self, method: str, chat: int, params: dict[str, Any]) -> None:
        """What was deleted by hand, or has not changed, is as good as done."""
        with suppress(SendError):
            await self._calls.plain(method, {"chat_id": chat, **params})

    def _panel(self, chat: int, settings: CommunitySettings) -> dict[str, Any]:
        panel = panel_of(settings, self._dialog())
        rows = [
            [{"text": label, "url": link(self._username(), self.payload(chat, _PLACES.get(act, "")))}]
            for act, label in panel.buttons
        ]
        return {**_message(panel.text), "reply_markup": {"inline_keyboard": rows}}

    def _situation(self, locale: str) -> Situation:
        dialog = self._dialog()
        today = self._now().astimezone(JAPAN).date()
        return Situation(dialog.in_language(locale.partition("-")[0]), {dialog.id: dialog.title}, today)


def community_of(chat: int) -> Identity:
    return Identity(TELEGRAM, str(chat))


def within(topic: int) -> dict[str, Any]:
    """What has a message stand in a topic of a forum."""
    return {"message_thread_id": topic} if topic else {}


def _message(text: str) -> dict[str, Any]:
    return {
        "text": to_html(text),
        "parse_mode": "HTML",
        "disable_notification": True,
        "link_preview_options": {"is_disabled": True},
    }
