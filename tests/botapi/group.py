"""A group in which people speak and the bot may be."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from . import quiet, screen
from .messages import Chat, Json, Message
from .person import Person, commands_in

if TYPE_CHECKING:
    from .server import BotApi


ANONYMOUS: Json = {
    "id": 1_087_968_824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
"""https://core.telegram.org/bots/api#message, `from`."""


class Group:
    """Privacy mode is on, as BotFather sets it: the bot hears commands and replies to what it wrote.

    https://core.telegram.org/bots/features#privacy-mode. Whoever comes first is the creator.
    """

    def __init__(self, api: BotApi, chat: Chat) -> None:
        self.api = api
        self.chat = chat

    def join(self, *people: Person) -> None:
        for person in people:
            self.chat.members.setdefault(person.id, "member" if self.chat.members else "creator")

    async def add_bot(self, by: Person, administrator: bool = False) -> None:
        self.join(by)
        self.api.move_bot(self.chat, "administrator" if administrator else "member", by.user)
        self._tell(by, {"new_chat_members": [self.api.world.bot]})

    async def remove_bot(self, by: Person) -> None:
        self.api.move_bot(self.chat, "kicked", by.user)

    async def hear(self, person: Person, text: str, reply_to: Message | None = None) -> Message:
        """Somebody speaks; whether the bot hears it is for privacy mode to say."""
        self.join(person)
        if self._is_for_bot(text, reply_to):
            return person.post(self.chat, {"text": text}, reply_to)
        number, now = self.api.world.next_message_id(self.chat), self.api.clock.now()
        return self.api.world.add(Message(self.chat, number, now, person.user, text, commands_in(text)))

    async def hear_in_topic(self, person: Person, text: str, topic: int) -> Message:
        """In a forum: https://core.telegram.org/bots/api#message, is_topic_message."""
        self.join(person)
        told = {"message_thread_id": topic, "is_topic_message": True}
        return person.post(self.chat, {"text": text, "service": told})

    async def hear_anonymous(self, text: str) -> Message:
        """An admin writes in the group's own name: it comes from a bot of Telegram's."""
        number, now = self.api.world.next_message_id(self.chat), self.api.clock.now()
        message = Message(self.chat, number, now, ANONYMOUS, text, commands_in(text))
        message.service = {"sender_chat": self.chat.to_json()}
        self.api.world.add(message)
        self.api.happen("message", message.to_json(), self.chat)
        return message

    def upgrade(self) -> Group:
        """A group becomes a supergroup, with another id; the old one answers with `migrate_to_chat_id`."""
        new = Group(self.api, self.api.world.group(self.chat.title, "supergroup"))
        new.chat.member, new.chat.members = self.chat.member, dict(self.chat.members)
        self.chat.migrated_to = new.chat.id
        creator = self.api.world.people[next(iter(self.chat.members))]
        number, now = self.api.world.next_message_id(self.chat), self.api.clock.now()
        service = {"migrate_to_chat_id": new.chat.id}
        message = self.api.world.add(Message(self.chat, number, now, creator, service=service))
        self.api.happen("message", message.to_json(), self.chat)
        return new

    @property
    def messages(self) -> list[Message]:
        return self.chat.visible

    @property
    def bot_messages(self) -> list[Message]:
        return [message for message in self.chat.visible if message.by_bot]

    def screen(self) -> str:
        return screen.draw(self.messages, self.api.world.bot)

    async def settled(
        self, *, reaction: bool = True, quiet_for: float = quiet.QUIET, deadline: float = quiet.DEADLINE
    ) -> None:
        await quiet.settled(self.api, self.chat, reaction=reaction, quiet=quiet_for, deadline=deadline)

    def _is_for_bot(self, text: str, reply_to: Message | None) -> bool:
        if self.chat.member not in ("member", "administrator"):
            return False
        if self.chat.member == "administrator" or (reply_to and reply_to.by_bot):
            return True
        name = re.escape(self.api.world.bot["username"])
        return re.match(rf"/\w+(?:@{name})?(?:\s|$)", text, re.IGNORECASE) is not None

    def _tell(self, who: Person, service: Json) -> None:
        number, now = self.api.world.next_message_id(self.chat), self.api.clock.now()
        message = self.api.world.add(Message(self.chat, number, now, who.user, service=service))
        self.api.happen("message", message.to_json(), self.chat)
