"""The JSON schemas of the content's files, for editors that complete and underline YAML.

They come from the models of `bot.content.schema`. Editors read YAML 1.2: `yes` is a word to them as it is to
the guide, but 5 is a number.
"""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import core_schema

from bot.content.schema import FILES

Json = dict[str, Any]


def json_schemas() -> dict[str, Json]:
    """A document for each sort of file: dialog, section, cards, facts, keepsakes, support, phrases, words."""
    return {
        name: {
            "$schema": GenerateJsonSchema.schema_dialect,
            **model.model_json_schema(schema_generator=_Generate),
        }
        for name, model in FILES.items()
    }


class _Generate(GenerateJsonSchema):
    """What is left out is absent, and never null; a default is no text that an author would write."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> Json:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> Json:
        return self.generate_inner(schema["schema"])

    def dict_schema(self, schema: core_schema.DictSchema) -> Json:
        """The names are held to their pattern too, which `patternProperties` alone does not do."""
        return {
            "type": "object",
            "propertyNames": self.generate_inner(schema["keys_schema"]),
            "additionalProperties": self.generate_inner(schema["values_schema"]),
            "minProperties": 1,
        }

    def field_title_should_be_set(self, schema: object) -> bool:
        return False
