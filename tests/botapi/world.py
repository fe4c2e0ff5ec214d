"""All that Telegram knows: people, chats, messages, files, presses, and the bot's own profile."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field

from .clock import Clock
from .messages import Chat, Json, Kind, Message
from .refusals import RefusedError, bad, forbidden

QUERY_LIFE = 15.0
"""Seconds in which a press can be answered. Telegram tells no figure; clients stop waiting about then."""
FIRST_PERSON = 5_900_000_001
"""Beyond 32 bits, as many real ids are."""


@dataclass(slots=True, eq=False)
class Query:
    """A press. `toast` is None until the bot answers; then it leaves `World.queries`."""

    id: str
    chat: Chat
    message: Message
    data: str
    at: float
    toast: str | None = None
    alert: bool = False


@dataclass(slots=True)
class World:
    clock: Clock
    bot: Json
    chats: dict[int, Chat] = field(default_factory=dict)
    people: dict[int, Json] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    profile: dict[tuple[str, str], str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    _ids: itertools.count[int] = field(default_factory=lambda: itertools.count(41))
    _serial: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def serial(self) -> int:
        return next(self._serial)

    def person(self, name: str, language: str) -> Json:
        number = FIRST_PERSON + len(self.people)
        made = {"id": number, "is_bot": False, "first_name": name, "language_code": language}
        self.people[number] = made
        return made

    def private(self, person: Json) -> Chat:
        """The chat of a person with the bot; made at the first use, not yet started."""
        chat = self.chats.get(person["id"])
        if chat is None:
            chat = self.chats[person["id"]] = Chat(person["id"], "private", person["first_name"], person)
        return chat

    def group(self, title: str, kind: Kind) -> Chat:
        number = -(1_002_000_000_000 if kind == "supergroup" else 4_100_000_000) - self.serial()
        chat = self.chats[number] = Chat(number, kind, title)
        return chat

    def add(self, message: Message) -> Message:
        message.chat.messages[message.id] = message
        return message

    def next_message_id(self, chat: Chat) -> int:
        """One count for private chats and small groups, another for each supergroup."""
        return max(chat.messages, default=0) + 1 if chat.kind == "supergroup" else next(self._ids)

    def file(self, content: bytes, kind: str) -> str:
        name = f"{kind}-{self.serial():06}-AgACAgUAAx0"
        self.files[name] = content
        return name

    def standing(self, chat: Chat, user: Json) -> Json:
        """https://core.telegram.org/bots/api#chatmember"""
        if user["id"] == self.bot["id"]:
            status: str = "left" if chat.member == "never" else chat.member
        else:
            status = chat.members.get(user["id"], "left")
        match status:
            case "kicked":
                return {"status": status, "user": user, "until_date": 0}
            case "creator":
                return {"status": status, "user": user, "is_anonymous": False}
            case "administrator":
                return {
                    "status": status,
                    "user": user,
                    "can_be_edited": False,
                    **dict.fromkeys(RIGHTS, False),
                }
            case _:
                return {"status": status, "user": user}

    def find(self, chat_id: object, speak: bool = True) -> Chat:
        """Raises `RefusedError` where the bot has no business; with `speak`, where it may not write."""
        if str(chat_id) == "":
            raise bad("chat_id is empty")
        try:
            chat = self.chats.get(int(str(chat_id)))
        except ValueError:
            chat = None
        if chat is None:
            raise bad("chat not found")
        if refusal := _barred(chat, speak, known=self._is_known(chat)):
            raise refusal
        return chat

    def _is_known(self, chat: Chat) -> bool:
        """The bot met this person elsewhere."""
        return any(chat.id in other.members and other.member != "never" for other in self.chats.values())


RIGHTS = (
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
)


def _barred(chat: Chat, speak: bool, known: bool) -> RefusedError | None:
    if chat.migrated_to is not None:
        why = "group chat was upgraded to a supergroup chat"
        return bad(why, migrate_to_chat_id=chat.migrated_to) if speak else None
    if chat.kind == "private":
        if chat.deactivated and speak:
            return forbidden("user is deactivated")
        if chat.member == "never":
            return (
                forbidden("bot can't initiate conversation with a user") if known else bad("chat not found")
            )
        return forbidden("bot was blocked by the user") if chat.member == "kicked" and speak else None
    match chat.member:
        case "never":
            return bad("chat not found")
        case "kicked" if speak or chat.kind == "supergroup":
            return forbidden(f"bot was kicked from the {chat.kind} chat")
        case "left" if speak or chat.kind == "supergroup":
            return forbidden(f"bot is not a member of the {chat.kind} chat")
    return None
