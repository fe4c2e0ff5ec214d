"""What a request carries, whichever of the four ways it came: query string, urlencoded, multipart, JSON.

https://core.telegram.org/bots/api#making-requests
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, cast

from aiohttp import BodyPartReader, web

from .messages import Json
from .refusals import bad

COMPOUND = {
    "allowed_updates",
    "caption_entities",
    "commands",
    "entities",
    "link_preview_options",
    "media",
    "menu_button",
    "message_ids",
    "reaction",
    "reply_markup",
    "reply_parameters",
    "rights",
    "scope",
}


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    kind: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Params:
    """What was asked, with compound values decoded. Uploads stand under their own names."""

    values: Json
    uploads: dict[str, Upload] = field(default_factory=dict)

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def get(self, name: str) -> Any:
        return self.values.get(name)

    def text(self, name: str) -> str:
        return str(self.values.get(name) or "")

    def number(self, name: str, default: int = 0) -> int:
        try:
            return int(self.values.get(name, default))
        except (TypeError, ValueError):
            raise bad(f"{name} is not a number") from None

    def flag(self, name: str) -> bool:
        return str(self.values.get(name, "")).lower() in ("true", "1", "yes")

    def upload(self, name: str) -> Upload | None:
        """Sent under its own name, or under another that the value tells: `attach://other`."""
        value = self.text(name)
        return self.uploads.get(value.removeprefix("attach://") if value.startswith("attach://") else name)


async def read(request: web.Request) -> Params:
    """Raises `RefusedError` for JSON that is none."""
    values: Json = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "application/json":
        values |= cast(Json, _decoded("request", await request.text()))
    elif request.content_type == "multipart/form-data":
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader):
                raise bad("a part within a part")
            name, content = str(part.name), bytes(await part.read(decode=True))
            if part.filename is None:
                values[name] = content.decode()
            else:
                kind = part.headers.get("Content-Type", "application/octet-stream")
                uploads[name] = Upload(part.filename, kind, content)
    else:
        values |= dict(await request.post())
    for name in COMPOUND & values.keys():
        if isinstance(values[name], str):
            values[name] = _decoded(name, values[name])
    return Params(values, uploads)


def _decoded(name: str, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise bad(f"can't parse {name} JSON object") from None
