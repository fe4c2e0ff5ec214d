"""A screen as what Telegram is sent: HTML and an inline keyboard.

Limits (https://core.telegram.org/bots/api#inlinekeyboardmarkup, #sendmessage): 4096 UTF-16 units of text, 64
bytes of callback_data, 8 buttons a row, 100 in all. Labels have no limit; phones cut them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from bot.adapters.telegram.markup import LIMIT, split, to_html, units
from bot.dialogue.words import plain
from bot.service.screens import Button, Screen

PAGE: Final = 8
"""Options on one page of a long list: a keyboard that leaves the question in view."""
PAGED: Final = "g"
"""Before the data of a button on a later page: which page to show again. See `paged`."""
_WIDE: Final = 30
"""Characters that fit side by side on a narrow phone, over all labels of a row."""
_MOST: Final = 6
_NAMES: Final = ("recap", "summary", "export")
"""What is not to be passed on, whether or not it answers a private question."""
_NO_PREVIEW: Final = {"is_disabled": True}

Keyboard = list[list[dict[str, str]]]


class Payload(NamedTuple):
    """`texts`: HTML, one a message; the keyboard belongs to the last. Empty where there is none."""

    texts: list[str]
    keyboard: Keyboard


def draw(screen: Screen, page: int = 0) -> Payload:
    """`page` counts from 0; one that does not exist is the last."""
    body = _about(screen)
    whole = f"{screen.head}\n\n{body}" if screen.head else body
    pieces = [whole] if units(whole) <= LIMIT else split(whole)
    return Payload([to_html(piece) for piece in pieces], keyboard(screen, page))


def params(text: str, keyboard: Keyboard) -> dict[str, Any]:
    """What a message and an edit of one have in common. An edit without a keyboard takes the old one away."""
    drawn: dict[str, Any] = {"text": text, "parse_mode": "HTML", "link_preview_options": _NO_PREVIEW}
    if keyboard:
        drawn["reply_markup"] = {"inline_keyboard": keyboard}
    return drawn


def is_personal(screen: Screen) -> bool:
    return screen.private or screen.kind in _NAMES


def keyboard(screen: Screen, page: int = 0) -> Keyboard:
    """Options, one a row or side by side where they are short; then what is always in reach."""
    options = [button for button in screen.choices if not button.own]
    rows: Keyboard = []
    if len(options) > PAGE + 1 and screen.again:
        pages = -(-len(options) // PAGE)
        page = min(page, pages - 1)
        rows += _rows(options[page * PAGE : (page + 1) * PAGE], page)
        rows.append(_turners(screen.again, page, pages))
        rows += _rows([button for button in screen.choices if button.own], page)
    else:
        first_own = next((n for n, one in enumerate(screen.choices) if one.own), len(screen.choices))
        rows += _rows(screen.choices[:first_own], 0)
        rows += _rows(screen.choices[first_own:], 0)
    rows += _verb_rows(screen.verbs)
    return rows


def paged(data: str) -> tuple[int, str]:
    """The page that a button asks for, and the data that the core knows."""
    if data[:1] == PAGED and data[1:2].isdecimal():
        return int(data[1]), data[2:]
    return 0, data


def _turners(again: str, page: int, pages: int) -> list[dict[str, str]]:
    """To the page before, and to the one after; each is a way to show the same list again."""
    back = [{"text": "‹", "callback_data": f"{PAGED}{page - 1}{again}"}] if page else []
    here = [{"text": f"{page + 1}/{pages}", "callback_data": f"{PAGED}{page}{again}"}]
    onward = [{"text": "›", "callback_data": f"{PAGED}{page + 1}{again}"}] if page < pages - 1 else []
    return [*back, *here, *onward]


def _rows(buttons: Sequence[Button], page: int) -> Iterator[list[dict[str, str]]]:
    """Side by side only if all of them are short: an uneven keyboard is hard to read."""
    if not buttons:
        return
    longest = max(len(button.label) + 2 * button.chosen for button in buttons)
    across = max(1, min(_MOST, _WIDE // (longest + 3)))
    if longest > _WIDE // 3:
        across = 1
    for start in range(0, len(buttons), across):
        yield [_drawn(button, page) for button in buttons[start : start + across]]


def _verb_rows(verbs: Sequence[Button]) -> Iterator[list[dict[str, str]]]:
    """At most three a row, so that none is cut; two rows for the five of a question."""
    for start in range(0, len(verbs), 3):
        yield [_drawn(button, 0) for button in verbs[start : start + 3]]


def _drawn(button: Button, page: int) -> dict[str, str]:
    label = f"✓ {button.label}" if button.chosen else button.label
    data = f"{PAGED}{page}{button.data}" if page and button.toggles else button.data
    return {"text": label, "callback_data": data}


def _about(screen: Screen) -> str:
    """Telegram's buttons hold no second line: what is said about an option stands below the question."""
    said = [f"- **{plain(one.label)}**: {plain(one.about)}" for one in screen.choices if one.about]
    return "\n\n".join((screen.text, "\n".join(said))) if said else screen.text
