"""A `Screen` as Discord shows it: text above, then what can be pressed. Pure.

Up to five options are buttons, more are one list with descriptions; a question with several answers is a
list in which several can be chosen. Below stands one row of the engine's own verbs. What is made is
Discord's own JSON ("Component Reference"), and nothing of discord.py's: presses are read from what they
carry (`incoming.py`), after a restart as before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.adapters.discord.layout import ROW, is_in_parts, lay_out
from bot.adapters.discord.markup import TEXT_LIMIT, fitted, subtext, to_discord
from bot.adapters.discord.updates import LAYOUT, SELECT, Json
from bot.dialogue.words import plain
from bot.service.buttons import TOGGLE, act_of, as_press
from bot.service.screens import Button, Screen

MOST_BUTTONS: Final = 5
"""Options shown as buttons; also Discord's limit for one row, and for the rows of a message."""
_ON_A_SCALE: Final = frozenset(("scale", "weigh"))
_MOST_RUNGS: Final = 11
_SHORT: Final = 20
"""Characters of a label, up to which several buttons are read well in one row on a telephone."""
_NAMED_LAYOUT: Final = "L"
_BUTTON, _LIST = 2, 3
"""Types of components (Discord, "Component Types")."""
_BLUE, _GREY = 1, 2
"""Styles of buttons: primary and secondary."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """`content` is None for a layout."""

    content: str | None = field(repr=False)
    components: list[Json] = field(default_factory=list, repr=False)

    @property
    def is_layout(self) -> bool:
        return self.content is None

    @property
    def body(self) -> Json:
        """As an edit takes it: what is not named would stay."""
        body: Json = {"content": self.content, "components": self.components}
        return {**body, "flags": LAYOUT} if self.is_layout else body


def draw(screen: Screen, *, as_layout: bool = False) -> Drawn:
    """`as_layout`: what it takes the place of is one, and cannot become anything else (Discord)."""
    options = [button for button in screen.choices if not button.own]
    as_list = _is_list(screen.kind, options)
    words = to_discord(screen.text if as_list else _words(screen))
    head = to_discord(screen.head)
    text = f"{subtext(head)}\n{words}" if head else words
    rows = _rows(screen, options, as_list=as_list)
    if as_layout or len(text) > TEXT_LIMIT or (screen.step is None and is_in_parts(screen.text)):
        return Drawn(None, lay_out(head, words, rows))
    return Drawn(text, [{"type": ROW, "components": row} for row in rows])


def _words(screen: Screen) -> str:
    """What buttons cannot show stands in the text: the lines about the options."""
    lines = [
        f"- **{plain(button.label)}**: {plain(button.about)}" for button in screen.choices if button.about
    ]
    return f"{screen.text}\n\n" + "\n".join(lines) if lines else screen.text


def _is_list(kind: str, options: Sequence[Button]) -> bool:
    if len(options) > (_MOST_RUNGS if kind in _ON_A_SCALE else MOST_BUTTONS):
        return True
    return any(button.toggles for button in options)


def _rows(screen: Screen, options: Sequence[Button], *, as_list: bool) -> list[list[Json]]:
    """At most five."""
    own = [button for button in screen.choices if button.own]
    form = [screen.form] if screen.form else []
    if as_list:
        rows = [[_select(options)]]
    else:
        below = bool(own or form) + bool(screen.verbs)
        rows = _button_rows(options, _BLUE, MOST_BUTTONS - below)
    if own or form:
        rows.append([*_buttons(form, _BLUE), *_buttons(own, _GREY)])
    return rows + _button_rows(screen.verbs, _GREY, 1)


def _button_rows(buttons: Sequence[Button], style: int, most: int) -> list[list[Json]]:
    """One below the other where the labels are long and there is room; otherwise rows of the same length."""
    count = len(buttons)
    wide = count <= most and any(len(button.label) > _SHORT for button in buttons)
    rows = count if wide else -(-count // MOST_BUTTONS)
    each = -(-count // max(rows, 1)) or 1
    drawn = _buttons(buttons, style)
    return [drawn[first : first + each] for first in range(0, count, each)]


def _buttons(buttons: Sequence[Button], style: int) -> list[Json]:
    return [
        {"type": _BUTTON, "style": style, "label": label, "custom_id": data} for label, data, *_ in buttons
    ]


def _select(options: Sequence[Button]) -> Json:
    several = any(act_of(button.data) == TOGGLE for button in options)
    return {
        "type": _LIST,
        "custom_id": SELECT,
        "min_values": 1,
        "max_values": len(options) if several else 1,
        "options": [_option(button, as_press(button.data) if several else button.data) for button in options],
    }


def _option(button: Button, value: str) -> Json:
    option = {"label": button.label, "value": value, "default": button.chosen}
    return {**option, "description": button.about} if button.about else option


def draw_frozen(text: str, *, as_layout: bool = False) -> Drawn:
    """A question with its answer, and nothing to press."""
    words = fitted(to_discord(text))
    return Drawn(None, lay_out("", words, ())) if as_layout else Drawn(words)


def without_buttons(components: Sequence[Json]) -> Json:
    """A layout with its words alone, as an edit. (Of a plain message they stay when its buttons go.)"""
    return {"components": [one for one in components if one.get("type") != ROW], "flags": LAYOUT}


BARE: Final[Json] = {"components": []}
"""A plain message without its buttons, as an edit."""


def name_of(message: int, *, layout: bool) -> str:
    """The id that the service notes. It tells a layout, which can only be edited into another layout."""
    return f"{_NAMED_LAYOUT}{message}" if layout else str(message)


def is_layout(name: str) -> bool:
    return name.startswith(_NAMED_LAYOUT)


def number_of(name: str) -> int:
    return int(name.removeprefix(_NAMED_LAYOUT))
