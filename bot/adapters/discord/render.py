"""A `Screen` as Discord shows it: text above, then what can be pressed. Pure.

Up to five options are buttons, more are one list with descriptions; a question with several answers is a list
in which several can be chosen. Below stands one row of the engine's own verbs. A view is made afresh for each
message and ended before it is sent, so that discord.py neither keeps it nor listens to it: presses are read
from what they carry (`incoming.py`), after a restart as before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import discord

from bot.adapters.discord.layout import is_in_parts, lay_out
from bot.adapters.discord.markup import TEXT_LIMIT, fitted, subtext, to_discord
from bot.service.buttons import TOGGLE, act_of, as_press
from bot.service.screens import Button, Screen

MOST_BUTTONS: Final = 5
"""Options shown as buttons; also Discord's limit for one row, and for the rows of a message."""
_ON_A_SCALE: Final = frozenset(("scale", "weigh"))
_MOST_RUNGS: Final = 11
_SHORT: Final = 20
"""Characters of a label, up to which several buttons are read well in one row on a telephone."""
_LAYOUT: Final = "L"
SELECT: Final = "choose"
"""The custom_id of a list. What is chosen is told by its values."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """What `send` and `edit` of discord.py take. `content` is None for a layout."""

    content: str | None = field(repr=False)
    view: discord.ui.View | discord.ui.LayoutView | None = field(default=None, repr=False)

    @property
    def is_layout(self) -> bool:
        return isinstance(self.view, discord.ui.LayoutView)

    def to_send(self) -> dict[str, Any]:
        if self.is_layout:
            return {"view": self.view}
        return {"content": self.content, **({"view": self.view} if self.view is not None else {})}

    def to_edit(self) -> dict[str, Any]:
        """What is not named would stay."""
        return {"content": self.content, "view": self.view}


def draw(screen: Screen, *, as_layout: bool = False) -> Drawn:
    """`as_layout`: what it takes the place of is one, and cannot become anything else (Discord)."""
    text = _text(screen)
    rows = list(_rows(screen))
    if as_layout or len(text) > TEXT_LIMIT or (screen.step is None and is_in_parts(screen.text)):
        return Drawn(None, lay_out(to_discord(screen.head), to_discord(_words(screen)), rows))
    return Drawn(text, _view(rows))


def _text(screen: Screen) -> str:
    words = to_discord(_words(screen))
    return f"{subtext(to_discord(screen.head))}\n{words}" if screen.head else words


def _words(screen: Screen) -> str:
    """What buttons cannot show stands in the text: the lines about the options."""
    if _is_list(screen) or not any(button.about for button in screen.choices):
        return screen.text
    lines = [
        f"- **{_plain(button.label)}**: {_plain(button.about)}" for button in screen.choices if button.about
    ]
    return f"{screen.text}\n\n" + "\n".join(lines)


def _plain(label: str) -> str:
    return discord.utils.escape_markdown(label)


def _is_list(screen: Screen) -> bool:
    options = [button for button in screen.choices if not button.own]
    if any(act_of(button.data) == TOGGLE for button in options):
        return True
    return len(options) > (_MOST_RUNGS if screen.kind in _ON_A_SCALE else MOST_BUTTONS)


def _rows(screen: Screen) -> Iterator[list[discord.ui.Item[Any]]]:
    """At most five."""
    options = [button for button in screen.choices if not button.own]
    own = [button for button in screen.choices if button.own]
    form = [screen.form] if screen.form else []
    styles = discord.ButtonStyle
    if _is_list(screen):
        yield [_select(options)]
    else:
        below = bool(own or form) + bool(screen.verbs)
        yield from _button_rows(options, styles.primary, MOST_BUTTONS - below)
    if own or form:
        yield [*_buttons(form, styles.primary), *_buttons(own, styles.secondary)]
    yield from _button_rows(screen.verbs, styles.secondary, 1)


def _button_rows(
    buttons: Sequence[Button], style: discord.ButtonStyle, most: int
) -> Iterator[list[discord.ui.Item[Any]]]:
    """One below the other where the labels are long and there is room; otherwise rows of the same length."""
    wide = any(len(button.label) > _SHORT for button in buttons)
    rows = len(buttons) if wide and len(buttons) <= most else -(-len(buttons) // MOST_BUTTONS)
    each = -(-len(buttons) // max(rows, 1)) or 1
    for first in range(0, len(buttons), each):
        yield _buttons(buttons[first : first + each], style)


def _buttons(buttons: Sequence[Button], style: discord.ButtonStyle) -> list[discord.ui.Item[Any]]:
    return [discord.ui.Button(style=style, label=button.label, custom_id=button.data) for button in buttons]


def _select(options: Sequence[Button]) -> discord.ui.Item[Any]:
    several = any(act_of(button.data) == TOGGLE for button in options)
    return discord.ui.Select(
        custom_id=SELECT,
        min_values=1,
        max_values=len(options) if several else 1,
        required=True,
        options=[
            discord.SelectOption(
                label=button.label,
                value=as_press(button.data) if several else button.data,
                description=button.about or None,
                default=button.chosen,
            )
            for button in options
        ],
    )


def _view(rows: Sequence[Sequence[discord.ui.Item[Any]]]) -> discord.ui.View | None:
    if not rows:
        return None
    view = discord.ui.View(timeout=None)
    for number, row in enumerate(rows):
        for item in row:
            item.row = number
            view.add_item(item)
    view.stop()
    return view


def draw_frozen(text: str, *, as_layout: bool = False) -> Drawn:
    """A question with its answer, and nothing to press."""
    words = fitted(to_discord(text))
    return Drawn(None, lay_out("", words, ())) if as_layout else Drawn(words)


def without_buttons(message: discord.Message) -> discord.ui.LayoutView:
    """The words of a layout. (Of a plain message they stay when its buttons go.)"""
    view = discord.ui.LayoutView.from_message(message, timeout=None)
    for item in list(view.children):
        if isinstance(item, discord.ui.ActionRow):
            view.remove_item(item)
    view.stop()
    return view


def name_of(message: int, *, layout: bool) -> str:
    """The id that the service notes. It tells a layout, which can only be edited into another layout."""
    return f"{_LAYOUT}{message}" if layout else str(message)


def is_layout(name: str) -> bool:
    return name.startswith(_LAYOUT)


def number_of(name: str) -> int:
    return int(name.removeprefix(_LAYOUT))
