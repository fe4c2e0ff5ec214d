"""How a single value in a file is written, and what is made of it.

pydantic is only named here: the settings of a server are read without it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema


@dataclass(eq=False)
class Word:
    """`code` and `wanted` are those of its fault; `wanted` ends the sentence "Write …". `make` raises
    ValueError where the letters fit and the sense does not. `json`: where an editor, which knows numbers,
    takes it for something else than a string of that pattern."""

    code: str
    wanted: str
    pattern: str = ""
    make: Callable[[str], object] | None = None
    json: Mapping[str, Any] | None = None

    def read(self, text: str) -> object:
        """Raises ValueError."""
        if self.pattern and not re.fullmatch(self.pattern, text):
            raise ValueError
        return text if self.make is None else self.make(text)

    def accepts(self, text: str) -> bool:
        try:
            return self.read(text) is not None
        except ValueError:
            return False

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        from pydantic_core import core_schema  # noqa: PLC0415

        schema: CoreSchema = core_schema.str_schema(pattern=f"^({self.pattern})$" if self.pattern else None)
        if self.code == "empty":
            schema = core_schema.str_schema(min_length=1)
        if self.make is not None:
            schema = core_schema.no_info_after_validator_function(self.make, schema)
        return core_schema.custom_error_schema(schema, self.code, custom_error_message=self.wanted)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return handler(schema) if self.json is None else dict(self.json)
