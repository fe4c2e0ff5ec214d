"""Somebody with a telephone: sees what a client shows, presses what can be pressed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from . import quiet, screen
from .keyboards import payload_of, valid_payload
from .markup import units
from .messages import Chat, Json, Message, Notice
from .world import Query

if TYPE_CHECKING:
    from .group import Group
    from .server import BotApi

LONGEST = 4096
"""Clients cut longer texts into several messages."""

_COMMAND = re.compile(r"(?<!\S)/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]+)?")


class Person:
    """All verbs only act; `settled`, `sees` and `until` wait for the bot."""

    def __init__(self, api: BotApi, user: Json) -> None:
        self.api = api
        self.user = user
        self.chat = api.world.private(user)
        self.presses: list[Query] = []
        self._cleared: set[int] = set()

    @property
    def id(self) -> int:
        return int(self.user["id"])

    @property
    def name(self) -> str:
        return str(self.user["first_name"])

    # What a person does

    async def start(self, payload: str = "") -> Message:
        """Presses Start, or follows a deep link with a payload. Unblocks, as the button does."""
        assert not payload or valid_payload(payload), f"no client accepts the payload {payload!r}"
        if self.chat.member == "kicked":
            await self.unblock()
        self.chat.member = "member"
        return await self.send(f"/start {payload}".strip())

    async def send(self, text: str, reply_to: Message | None = None) -> Message:
        """To the bot, in the private chat; the last part where the text is too long for one message."""
        assert self.chat.member == "member", f"{self.name} has not started the bot, or blocked it"
        while units(text) > LONGEST:
            self.post(self.chat, {"text": text[: LONGEST // 2]}, reply_to)
            text = text[LONGEST // 2 :]
        return self.post(self.chat, {"text": text}, reply_to)

    async def send_photo(self, caption: str = "") -> Message:
        number = self.api.world.file(b"a photo", "photo")
        size = {"file_id": number, "file_unique_id": number[:15], "width": 90, "height": 67}
        return self.post(self.chat, {"text": caption, "media": {"photo": [size]}})

    async def send_document(self, content: bytes, name: str = "tebiki.yaml", caption: str = "") -> Message:
        number = self.api.world.file(content, name)
        document = {"file_id": number, "file_unique_id": number[:15], "file_name": name}
        media = {"document": document | {"file_size": len(content)}}
        return self.post(self.chat, {"text": caption, "media": media})

    async def send_album(self, *captions: str) -> list[Message]:
        """Pictures sent at once, "" for one without words: a message each, of one group."""
        group = {"media_group_id": str(13_000_000_000_000_000 + self.api.world.serial())}
        number = self.api.world.file(b"a photo", "photo")
        size = {"file_id": number, "file_unique_id": number[:15], "width": 90, "height": 67}
        return [
            self.post(self.chat, {"text": caption, "media": {"photo": [size]}, "service": group})
            for caption in captions
        ]

    async def send_sticker(self, emoji: str = "👍") -> Message:
        number = self.api.world.file(b"a sticker", "sticker")
        sticker: Json = {"file_id": number, "file_unique_id": number[:15], "type": "regular", "emoji": emoji}
        sticker |= {"width": 512, "height": 512, "is_animated": False, "is_video": False}
        return self.post(self.chat, {"media": {"sticker": sticker}})

    async def send_voice(self, seconds: int = 3) -> Message:
        number = self.api.world.file(b"a voice", "voice")
        voice = {"file_id": number, "file_unique_id": number[:15], "duration": seconds}
        return self.post(self.chat, {"media": {"voice": voice}})

    async def edit(self, message: Message, text: str) -> None:
        assert message.sender is self.user, "nobody edits what another wrote"
        message.text, message.entities = text, commands_in(text)
        message.edited = self.api.clock.now()
        self.api.happen("edited_message", message.to_json(), message.chat)

    async def press(
        self,
        label: str,
        *,
        on: Message | None = None,
        times: int = 1,
        stale: bool = False,
        inaccessible: bool = False,
    ) -> Query:
        """A button by what it says: on the newest keyboard, or on the message `on`.

        `times=2`: a double tap, both at once. `stale`: the screen still showed an earlier keyboard of it.
        `inaccessible`: the bot is told nothing of the message but its id, as of very old ones.
        """
        message = on or self.live
        assert message, f"there is nothing to press; the screen:\n{self.screen()}"
        button = message.button(label, ever=stale)
        assert button, f"no button {label!r}; there are {message.labels}; the screen:\n{self.screen()}"
        assert "callback_data" in button, f"{label!r} is a link: `follow` it"
        for _ in range(times):
            query = self._query(message, button["callback_data"], inaccessible)
        return query

    async def forge(self, data: str, *, on: Message | None = None) -> Query:
        """What a changed client can send: data that no button holds."""
        return self._query(on or self.live or self.last, data, inaccessible=False)

    async def follow(self, label: str, *, on: Message | None = None) -> Message | str:
        """A link: one to the bot itself starts it with its payload, another is given back."""
        message = on or self.live
        button = message and message.button(label)
        assert button, f"no button {label!r}; the screen:\n{self.screen()}"
        assert "url" in button, f"{label!r} is no link: `press` it"
        payload = payload_of(button["url"])
        if payload is None or f"/{self.api.world.bot['username']}?" not in button["url"]:
            return str(button["url"])
        return await self.start(payload)

    async def block(self) -> None:
        self.api.move_bot(self.chat, "kicked", self.user)

    async def unblock(self) -> None:
        self.api.move_bot(self.chat, "member", self.user)

    async def delete_account(self) -> None:
        self.chat.deactivated = True

    async def delete(self, *messages: Message) -> None:
        """For both sides. Telegram tells bots nothing of it."""
        for message in messages:
            message.deleted = True

    async def delete_chat(self, for_bot: bool = False) -> None:
        """Empties this person's screen; `for_bot` takes the messages from the bot too. It is told nothing."""
        self._cleared |= set(self.chat.messages)
        if for_bot:
            await self.delete(*self.chat.visible)

    async def add_bot(self, group: Group) -> None:
        await group.add_bot(self)

    async def speak(self, group: Group, text: str, reply_to: Message | None = None) -> Message:
        return await group.hear(self, text, reply_to)

    # What a person sees

    @property
    def messages(self) -> list[Message]:
        """Those on the screen, both sides, edits applied, what was deleted gone."""
        return [message for message in self.chat.visible if message.id not in self._cleared]

    @property
    def bot_messages(self) -> list[Message]:
        return [message for message in self.messages if message.by_bot]

    @property
    def last(self) -> Message:
        """What the bot wrote last."""
        assert self.bot_messages, f"the bot wrote nothing; the screen:\n{self.screen()}"
        return self.bot_messages[-1]

    @property
    def keyboards(self) -> list[Message]:
        """All messages on the screen that have buttons."""
        return [message for message in self.messages if message.labels]

    @property
    def live(self) -> Message | None:
        """The newest message with buttons."""
        return self.keyboards[-1] if self.keyboards else None

    @property
    def labels(self) -> list[str]:
        """The buttons that can be pressed on the newest keyboard."""
        return self.live.labels if self.live else []

    @property
    def texts(self) -> list[str]:
        """What the bot's messages say now, oldest first."""
        return [message.words for message in self.bot_messages]

    @property
    def toasts(self) -> list[str]:
        """What the bot answered to presses, in the order of the presses; without the empty ones."""
        return [query.toast for query in self.presses if query.toast]

    def screen(self, last: int = 4) -> str:
        return screen.draw(self.messages[-last:], self.user)

    def transcript(self) -> str:
        return screen.draw(self.messages, self.user)

    def notifications(self) -> list[Notice]:
        """First lines as they arrived on the lock screen, and whether they made no sound."""
        return list(self.chat.notices)

    # Waiting

    async def settled(
        self, *, reaction: bool = True, quiet_for: float = quiet.QUIET, deadline: float = quiet.DEADLINE
    ) -> None:
        """The bot confirmed, answered and said all; see `quiet.settled`."""
        await quiet.settled(self.api, self.chat, reaction=reaction, quiet=quiet_for, deadline=deadline)

    async def sees(self, text: str, deadline: float = quiet.DEADLINE) -> Message:
        """Waits until some message of the bot holds this text."""

        def found() -> Message | None:
            return next((each for each in reversed(self.bot_messages) if text in each.words), None)

        try:
            await quiet.until(self.api, lambda: found() is not None, f"{self.name} sees {text!r}", deadline)
        except AssertionError as missing:
            raise AssertionError(f"{missing}; the screen:\n{self.screen()}") from None
        message = found()
        assert message is not None
        return message

    # How it reaches the bot

    def post(self, chat: Chat, content: Json, reply_to: Message | None = None) -> Message:
        """Any message of this person's, in any chat; the bot hears of it."""
        text = content.get("text", "")
        number = self.api.world.next_message_id(chat)
        message = Message(chat, number, self.api.clock.now(), self.user, text, commands_in(text))
        message.media, message.reply_to = content.get("media", {}), reply_to
        message.service = content.get("service", {})
        self.api.world.add(message)
        self.api.happen("message", message.to_json(), chat)
        return message

    def _query(self, message: Message, data: str, inaccessible: bool) -> Query:
        api, chat = self.api, message.chat
        query = Query(f"{self.id}{api.world.serial():06}", chat, message, data, api.clock.now())
        api.world.queries[query.id] = query
        self.presses.append(query)
        hidden = inaccessible or message.deleted
        shown = message.inaccessible() if hidden else message.to_json()
        body = {"id": query.id, "from": self.user, "message": shown, "data": data}
        api.happen("callback_query", body | {"chat_instance": str(chat.id * 7)}, chat)
        return query


def commands_in(text: str) -> list[Json]:
    """What Telegram marks as commands, in UTF-16 units."""
    return [
        {"type": "bot_command", "offset": units(text[: found.start()]), "length": units(found[0])}
        for found in _COMMAND.finditer(text)
    ]
