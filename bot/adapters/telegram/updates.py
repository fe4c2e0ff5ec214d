"""What is read of an update, and nothing more: https://core.telegram.org/bots/api#update.

Each is decoded by itself from the JSON that came. Its parts show nothing of what they hold in a log.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Final, NamedTuple

import msgspec

from bot.service.ports import Receipt

KINDS: Final = ("message", "edited_message", "callback_query", "my_chat_member")
"""What Telegram is asked to send."""
MEDIA: Final = frozenset(
    (
        *(
            "animation",
            "audio",
            "contact",
            "dice",
            "document",
            "game",
            "live_photo",
            "location",
            "paid_media",
        ),
        *("photo", "poll", "checklist", "sticker", "story", "venue", "video", "video_note", "voice"),
    )
)
"""What a person may send that is not text. All else without a text is a note of Telegram's own."""


class Part(msgspec.Struct, frozen=True):
    def __repr__(self) -> str:
        return type(self).__name__


class Chat(Part, frozen=True):
    id: int
    type: str

    @property
    def is_private(self) -> bool:
        return self.type == "private"


class User(Part, frozen=True):
    """`language_code`: of the person's app, such as "ja" or "en". `name`: as their account shows it."""

    id: int
    is_bot: bool = False
    language_code: str = ""
    name: str = msgspec.field(name="first_name", default="")


class Attached(Part, frozen=True):
    """A document. `size` in bytes; 0 where it is not told."""

    id: str = msgspec.field(name="file_id")
    size: int = msgspec.field(name="file_size", default=0)


class Message(Part, frozen=True):
    """`date` is 0 where Telegram no longer shows the message (InaccessibleMessage). `migrate_to_chat_id`: of
    a group that becomes a supergroup, its new id. `media_group_id`: of an album, which comes as a message a
    picture."""

    message_id: Annotated[int, msgspec.Meta(ge=0)]
    chat: Chat
    date: int = 0
    sender: User | None = msgspec.field(name="from", default=None)
    text: str | None = None
    caption: str | None = None
    document: Attached | None = None
    has_protected_content: bool = False
    migrate_to_chat_id: int = 0
    media_group_id: str = ""
    message_thread_id: int = 0
    is_topic_message: bool = False
    sender_chat: Chat | None = None

    @property
    def topic(self) -> int:
        """Of a forum, where an answer belongs; 0 for none. Replies elsewhere have a thread, and no topic."""
        return self.message_thread_id if self.is_topic_message else 0

    @property
    def is_anonymous(self) -> bool:
        """Written by an admin in the group's own name: who it is, is not told."""
        return self.sender_chat is not None and self.sender_chat.id == self.chat.id

    @property
    def is_by_bot(self) -> bool:
        """An anonymous admin's come from a bot of Telegram's, which is none."""
        return self.sender is not None and self.sender.is_bot and not self.is_anonymous


class Press(Part, frozen=True):
    """A callback_query. Without a message it came from an inline message, which we never send."""

    id: str
    sender: User = msgspec.field(name="from")
    message: Message | None = None
    data: str = ""


class Member(Part, frozen=True):
    status: str


class Standing(Part, frozen=True):
    """A my_chat_member: in a private chat "kicked" means that the person blocked the bot."""

    chat: Chat
    new_chat_member: Member


class Update(Part, frozen=True):
    update_id: int
    message: Message | None = None
    edited_message: Message | None = None
    callback_query: Press | None = None
    my_chat_member: Standing | None = None

    @property
    def person(self) -> int:
        """Whose it is, for the order in which things are done: the chat, which in private is the person."""
        part = self.message or self.edited_message or self.my_chat_member
        if part is not None:
            return part.chat.id
        return self.callback_query.sender.id if self.callback_query is not None else 0


class Arrival(NamedTuple):
    """`raw`: the update as it came. `receipt`: whether it may be acted upon."""

    update: Update
    raw: bytes
    receipt: Receipt


class _Numbered(msgspec.Struct):
    update_id: int


UNREADABLE: Final = (msgspec.DecodeError, ValueError, RecursionError)
"""What reading raises: no JSON, not as documented, or nested beyond measure."""
_AT_FIRST: Final = re.compile(rb'\s*\{\s*"update_id"\s*:\s*(\d{1,18})\s*[,}]')
"""Where Telegram has the number."""
_decoder = msgspec.json.Decoder(Update)
_numbered = msgspec.json.Decoder(_Numbered)
_fields = msgspec.json.Decoder(dict[str, dict[str, msgspec.Raw] | Any])


def decode(raw: bytes) -> Update:
    """Raises one of UNREADABLE."""
    return _decoder.decode(raw)


def number(raw: bytes) -> int | None:
    """The id of an update of which nothing else may be readable."""
    try:
        return _numbered.decode(raw).update_id
    except UNREADABLE:
        found = _AT_FIRST.match(raw)
        return int(found[1]) if found else None


def has_media(raw: bytes) -> bool:
    """Whether its message holds something that a person sent and that is not text."""
    fields = _fields.decode(raw)
    message = fields.get("message")
    return isinstance(message, dict) and not MEDIA.isdisjoint(message)
