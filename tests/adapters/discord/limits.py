"""Discord's limits ("Create Message", "Component Reference"), held against all that the bot sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

SUPPRESS_EMBEDS, EPHEMERAL, SUPPRESS_NOTIFICATIONS, LAYOUT = 1 << 2, 1 << 6, 1 << 12, 1 << 15
ROW, BUTTON, SELECT, FIELD, TEXT, CONTAINER, LABEL = 1, 2, 3, 4, 10, 17, 18


def faults(entries: Iterable[Any]) -> Iterator[str]:
    """What Discord would refuse, or what we promised never to send."""
    for entry in entries:
        body = entry.json if isinstance(entry.json, dict) else {}
        where = f"{entry.method} {entry.path}"
        if entry.path.endswith("/callback"):
            data = body.get("data") or {}
            if body["type"] == 9:
                yield from (f"{where}: {fault}" for fault in _modal(data))
            elif body["type"] == 8:
                yield from (f"{where}: {fault}" for fault in _offers(data["choices"]))
            elif body["type"] in (4, 7):
                yield from (f"{where}: {fault}" for fault in _message(data, new=body["type"] == 4))
        elif "/messages" in entry.path or entry.path.startswith("/webhooks/"):
            yield from (f"{where}: {fault}" for fault in _message(body, new=entry.method == "POST"))


def _calls(rows: list[dict[str, Any]]) -> bool:
    """Whether volunteers are called, who are to hear it: somebody waits."""
    buttons = [button for row in rows for button in row.get("components", [])]
    return len(buttons) == 1 and str(buttons[0].get("custom_id", "")).startswith("r1c")


def _message(body: dict[str, Any], *, new: bool) -> Iterator[str]:
    flags = body.get("flags") or 0
    content = body.get("content") or ""
    rows = body.get("components") or []
    if len(content) > 2000:
        yield f"content of {len(content)} characters"
    if body.get("embeds"):
        yield "embeds"
    if new and not flags & SUPPRESS_NOTIFICATIONS and not _calls(rows):
        yield "not silent"
    if new and not flags & SUPPRESS_EMBEDS:
        yield "links would unfold"
    if new and not (content or rows or "attachments" in body):
        yield "an empty message"
    if body and body.get("allowed_mentions") != {"parse": []}:
        yield "mentions"
    parts = list(_walk(rows))
    if flags & LAYOUT:
        if content:
            yield "content beside a layout"
        if len(parts) > 40:
            yield f"{len(parts)} components"
        if sum(len(part.get("content", "")) for part in parts) > 4000:
            yield "texts of more than 4000 characters"
    else:
        if len(rows) > 5:
            yield f"{len(rows)} rows"
        if any(part["type"] not in (ROW, BUTTON, SELECT) for part in parts):
            yield "a layout without its flag"
    ids = [part["custom_id"] for part in parts if "custom_id" in part]
    if len(set(ids)) < len(ids):
        yield "a custom_id twice"
    for part in parts:
        yield from _part(part)


def _part(part: dict[str, Any]) -> Iterator[str]:
    if not 1 <= len(part.get("custom_id", "-")) <= 100:
        yield "a custom_id of the wrong length"
    match part["type"]:
        case 1:
            if not 1 <= len(part["components"]) <= 5:
                yield f"a row of {len(part['components'])}"
        case 2:
            if not 1 <= len(part["label"]) <= 80:
                yield f"a label of {len(part['label'])} characters"
        case 3:
            options = part["options"]
            if not 1 <= len(options) <= 25:
                yield f"a list of {len(options)}"
            if not 1 <= part.get("max_values", 1) <= len(options):
                yield "more to choose than there is"
            if len({option["value"] for option in options}) < len(options):
                yield "a value twice"
            for option in options:
                for name in ("label", "value", "description"):
                    if option.get(name) is not None and not 1 <= len(option[name]) <= 100:
                        yield f"a {name} of {len(option[name])} characters in a list"
            if len(part.get("placeholder") or "") > 150:
                yield "a placeholder too long"


def _modal(data: dict[str, Any]) -> Iterator[str]:
    if not 1 <= len(data["title"]) <= 45:
        yield "a title of the wrong length"
    if not 1 <= len(data["custom_id"]) <= 100:
        yield "a custom_id of the wrong length"
    if not 1 <= len(data["components"]) <= 5:
        yield "the wrong number of fields"
    for label in data["components"]:
        if not 1 <= len(label.get("label") or "") <= 45:
            yield "a label of the wrong length"
        if len(label.get("description") or "") > 100:
            yield "a description too long"
        field = label["component"]
        if "required" not in field:
            yield "a field that does not say whether it is required"
        if not 1 <= field.get("max_length", 4000) <= 4000:
            yield "a field too long"


def _offers(choices: list[dict[str, Any]]) -> Iterator[str]:
    if len(choices) > 25:
        yield f"{len(choices)} offers"
    for choice in choices:
        if not 1 <= len(choice["name"]) <= 100 or not 1 <= len(choice["value"]) <= 100:
            yield "an offer of the wrong length"


def _walk(parts: list[Any]) -> Iterator[dict[str, Any]]:
    for part in parts:
        yield part
        yield from _walk(part.get("components", []))
        yield from _walk([part["accessory"]] if "accessory" in part else [])
