"""What may hang under a message.

callback_data has 1 to 64 bytes: https://core.telegram.org/bots/api#inlinekeyboardbutton. 8 buttons a row and
100 in all are what Telegram was seen to accept; no document tells them. A start payload has up to 64 of A-Z,
a-z, 0-9, _ and -: https://core.telegram.org/bots/features#deep-linking.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

from .refusals import MisusedError, bad

ROW = 8
BUTTONS = 100
DATA_BYTES = 64
ACTIONS = {"callback_data", "url", "web_app", "login_url", "switch_inline_query", "copy_text", "pay"}
ACTIONS |= {"switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "callback_game"}

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")

Markup = dict[str, Any]


def check_markup(markup: Markup) -> None:
    """Raises `RefusedError` as Telegram would, `MisusedError` for a deep link that no client would open."""
    for name in ("inline_keyboard", "keyboard"):
        if name in markup:
            _check_rows(markup[name], inline=name == "inline_keyboard")


def _check_rows(rows: list[list[Any]], inline: bool) -> None:
    if any(len(row) > ROW for row in rows) or sum(map(len, rows)) > BUTTONS:
        raise bad("reply markup is too long")
    for row in rows:
        for button in row:
            label = button if isinstance(button, str) else button["text"]
            if not label.strip():
                raise bad(
                    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
                )
            if inline:
                _check_button(button)


def _check_button(button: dict[str, Any]) -> None:
    actions = ACTIONS & button.keys()
    if not actions:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise MisusedError(f"a button with more than one action: {sorted(actions)}")
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= DATA_BYTES:
        raise bad("BUTTON_DATA_INVALID")
    if "url" in button:
        _check_url(button["url"])


def _check_url(url: str) -> None:
    if urlsplit(url).scheme not in ("http", "https", "tg"):
        raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    payload = payload_of(url)
    if payload is not None and not valid_payload(payload):
        raise MisusedError(f"a deep link whose payload no client accepts: {payload!r}")


def payload_of(url: str) -> str | None:
    """What a t.me link would start the bot with; None for other links."""
    parts = urlsplit(url)
    if parts.hostname not in ("t.me", "telegram.me"):
        return None
    return next(iter(parse_qs(parts.query, keep_blank_values=True).get("start", [])), None)


def valid_payload(payload: str) -> bool:
    return _PAYLOAD.fullmatch(payload) is not None


def labels(markup: Markup | None) -> list[list[str]]:
    """As a person sees them, row by row."""
    return [[button["text"] for button in row] for row in (markup or {}).get("inline_keyboard", [])]
