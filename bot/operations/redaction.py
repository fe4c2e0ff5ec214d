"""What must never stand in a log, whoever writes it there: tokens, ids of people, control characters."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import quote

HIDDEN: Final = "[hidden]"
_LEAST_SECRET: Final = 8

_TOKENS: Final = (
    r"[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}",  # a Discord bot's; seen in public documentation
    r"\d{6,12}:[\w-]{30,}",  # a Telegram bot's, also behind /bot in an address
    r"[\w-]{60,}",  # an interaction's, a webhook's, a master key
    r"(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43}=(?!\w)",  # 32 bytes in base64
)
_IDS: Final = re.compile(r"\d{7,}")
"""Of people, chats, messages. Our own counts and ports are shorter."""
_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")


class Redaction:
    """`secrets`: those of the settings. They are known as they are and as they stand in an address."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        known = {form for one in secrets if len(one) >= _LEAST_SECRET for form in (one, quote(one, safe=""))}
        parts = [re.escape(one) for one in sorted(known, key=len, reverse=True)]
        self._secrets = re.compile("|".join((*parts, *_TOKENS)))

    def hide_secrets(self, text: str) -> str:
        return self._secrets.sub(HIDDEN, text)

    def __call__(self, text: str) -> str:
        """One line, without secrets and ids."""
        return _CONTROL.sub(" ", _IDS.sub(HIDDEN, self.hide_secrets(text)))
