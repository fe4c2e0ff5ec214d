"""Chats and what stands in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from .keyboards import Markup, labels
from .markup import Entity

Json = dict[str, Any]
Kind = Literal["private", "group", "supergroup"]


@dataclass(slots=True, eq=False)
class Message:
    """`text` is the caption where there is a file. `shown` keeps the keyboards it had."""

    chat: Chat
    id: int
    date: float
    sender: Json
    text: str = ""
    entities: list[Entity] = field(default_factory=list)
    media: Json = field(default_factory=dict)
    markup: Markup | None = None
    silent: bool = False
    protected: bool = False
    link_preview: Json | None = None
    reply_to: Message | None = None
    edited: float | None = None
    deleted: bool = False
    service: Json = field(default_factory=dict)
    shown: list[Markup] = field(default_factory=list)

    @property
    def by_bot(self) -> bool:
        return bool(self.sender["is_bot"])

    @property
    def words(self) -> str:
        """As a screen shows it: the text, under the name of a file if there is one."""
        kind = next(iter(self.media), "")
        name = self.media["document"]["file_name"] if kind == "document" else kind
        return "\n".join(part for part in (name and f"({name})", self.text) if part)

    @property
    def labels(self) -> list[str]:
        """Those of the keyboard under it, in order."""
        return [label for row in labels(self.markup) for label in row]

    def button(self, label: str, ever: bool = False) -> Json | None:
        """`ever` looks through the keyboards it used to have, too."""
        for markup in [self.markup, *(reversed(self.shown) if ever else [])]:
            for row in (markup or {}).get("inline_keyboard", []):
                for button in row:
                    if button["text"] == label:
                        return dict(button)
        return None

    def to_json(self, deep: bool = True) -> Json:
        shown: Json = {
            "message_id": self.id,
            "date": int(self.date),
            "chat": self.chat.to_json(),
            "from": self.sender,
            **self.media,
            **self.service,
        }
        name = "caption" if self.media else "text"
        if self.text:
            shown[name] = self.text
        if self.entities:
            shown["caption_entities" if self.media else "entities"] = self.entities
        if self.markup and "inline_keyboard" in self.markup:
            shown["reply_markup"] = self.markup
        if self.edited is not None:
            shown["edit_date"] = int(self.edited)
        if self.protected:
            shown["has_protected_content"] = True
        if self.link_preview:
            shown["link_preview_options"] = self.link_preview
        if self.reply_to and deep:
            shown["reply_to_message"] = self.reply_to.to_json(deep=False)
        return shown

    def inaccessible(self) -> Json:
        """Deleted, or too old: https://core.telegram.org/bots/api#inaccessiblemessage."""
        return {"message_id": self.id, "date": 0, "chat": self.chat.to_json()}


@dataclass(frozen=True, slots=True)
class Notice:
    """What a lock screen shows of a message as it arrives: its first line."""

    line: str
    silent: bool


@dataclass(slots=True, eq=False)
class Chat:
    """`member` is the bot's standing: in a private chat "kicked" means blocked."""

    id: int
    kind: Kind
    title: str
    person: Json | None = None
    member: Literal["member", "administrator", "left", "kicked", "never"] = "never"
    deactivated: bool = False
    migrated_to: int | None = None
    members: dict[int, str] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    actions: list[str] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)

    def to_json(self) -> Json:
        if self.person is None:
            return {"id": self.id, "type": self.kind, "title": self.title}
        names = {k: v for k, v in self.person.items() if k in ("first_name", "last_name", "username")}
        return {"id": self.id, "type": "private", **names}

    @property
    def visible(self) -> list[Message]:
        return [message for message in self.messages.values() if not message.deleted]
