"""Pages and forms of a server's admins, and its panel, as Discord's JSON. Pure.

A page is a layout (Components V2), so that words and lists stand one below the other, and all of it is one
message. What is pressed carries `admin:` or `panel:` and the id of what it is: nothing of anybody, and
nothing that a restart would lose.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.adapters.discord.layout import ROW
from bot.adapters.discord.markup import to_discord
from bot.adapters.discord.updates import LAYOUT, Json
from bot.community.pages import Page, Pickers, Sheet
from bot.community.panel import Panel
from bot.dialogue.words import shorten

ADMIN: Final = "admin:"
PANEL: Final = "panel:"
TITLE_LIMIT: Final = 45
LAYOUT_LIMIT: Final = 3_600
"""Characters of a page's text: of the 4000 that a layout has, what lists leave."""
_BUTTON, _LIST, _INPUT, _ROLES, _CHANNELS, _TEXT, _LABEL = 2, 3, 4, 6, 8, 10, 18
"""Types of components (Discord, "Component Types")."""
_BLUE, _GREY = 1, 2
_SHORT, _PARAGRAPH = 1, 2
_TEXT_CHANNEL, _NEWS_CHANNEL = 0, 5
"""Types of channels in which a message can stay (Discord, "Channel Types")."""


def draw_page(page: Page) -> Json:
    parts: list[Json] = [{"type": _TEXT, "content": shorten(to_discord(page.text), LAYOUT_LIMIT)}]
    for one in page.pickers:
        parts.append({"type": _TEXT, "content": f"**{one.label}**"})
        parts.append({"type": ROW, "components": [_select(one)]})
    for row in page.acts:
        parts.append(
            {
                "type": ROW,
                "components": [
                    _button(ADMIN + act.id, act.label, _BLUE if act.main else _GREY) for act in row
                ],
            }
        )
    return {"flags": LAYOUT, "components": parts}


def _select(one: Pickers) -> Json:
    base: Json = {
        "custom_id": ADMIN + one.id,
        "placeholder": shorten(one.label, 150),
        "min_values": 0 if one.few else 1,
        "max_values": one.most,
    }
    match one.sort:
        case "channel":
            chosen = [{"id": one.chosen, "type": "channel"}] if one.chosen else []
            kinds = [_TEXT_CHANNEL, _NEWS_CHANNEL]
            return {**base, "type": _CHANNELS, "channel_types": kinds, "default_values": chosen}
        case "role":
            chosen = [{"id": one.chosen, "type": "role"}] if one.chosen else []
            return {**base, "type": _ROLES, "default_values": chosen}
        case _:
            options = [
                {
                    "label": shorten(pick.label, 100),
                    "value": pick.value,
                    "default": pick.chosen,
                    **({"description": shorten(pick.about, 100)} if pick.about else {}),
                }
                for pick in one.picks
            ]
            return {**base, "type": _LIST, "options": options}


def _button(custom_id: str, label: str, style: int) -> Json:
    return {"type": _BUTTON, "style": style, "label": shorten(label, 80), "custom_id": custom_id}


def draw_sheet(sheet: Sheet) -> Json:
    return {
        "title": shorten(sheet.title, TITLE_LIMIT),
        "custom_id": ADMIN + sheet.id,
        "components": list(_fields(sheet)),
    }


def _fields(sheet: Sheet) -> Iterator[Json]:
    for blank in sheet.blanks:
        field: Json = {
            "type": _INPUT,
            "custom_id": blank.id,
            "style": _PARAGRAPH if blank.long else _SHORT,
            "required": blank.required,
            "max_length": blank.most,
        }
        if blank.value:
            field["value"] = blank.value[: blank.most]
        label: Json = {"type": _LABEL, "label": shorten(blank.label, TITLE_LIMIT), "component": field}
        yield {**label, "description": shorten(blank.note, 100)} if blank.note else label


def draw_panel(panel: Panel) -> Json:
    """A plain message, so that what stands there can be held against it."""
    row = [_button(PANEL + act, label, _BLUE if act == "start" else _GREY) for act, label in panel.buttons]
    return {"content": to_discord(panel.text), "components": [{"type": ROW, "components": row}]}


def is_same_panel(there: Json, wanted: Json) -> bool:
    """Whether the message there says and offers what it should. Discord adds fields of its own."""
    return there.get("content") == wanted["content"] and _pressed(there) == _pressed(wanted)


def _pressed(message: Json) -> list[tuple[str, str]]:
    rows = message.get("components") or []
    return [
        (str(one.get("custom_id", "")), str(one.get("label", "")))
        for row in rows
        for one in row.get("components", ())
    ]
