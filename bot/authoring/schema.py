"""The JSON schemas of the content's files, for editors that complete and underline YAML.

Editors read YAML 1.2: `yes` is a word to them as it is to the guide, but 5 is a number.
"""

from __future__ import annotations

from typing import Any, Final, assert_never

from bot.content.schema import CARD, COMPUTED, FACT, FILES, LINE, STEP
from bot.content.shapes import (
    DATE,
    ID,
    WHOLE,
    WORDS,
    Fields,
    Listed,
    Mapped,
    Part,
    Shape,
    Short,
    Tagged,
    Word,
)
from bot.content.when import TESTS

Json = dict[str, Any]
_DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
_PARTS: Final[dict[str, Shape]] = {
    "step": STEP,
    "computed": COMPUTED,
    "card": CARD,
    "fact": FACT,
    "line": LINE,
}


def json_schemas() -> dict[str, Json]:
    """A document for each sort of file: dialog, section, cards, facts, support, phrases."""
    return {
        name: {"$schema": _DRAFT, **_shape(shape), "$defs": _definitions()} for name, shape in FILES.items()
    }


def _definitions() -> Json:
    parts = {name: _shape(shape) for name, shape in _PARTS.items()}
    return {**parts, "condition": {"oneOf": _conditions()}}


def _shape(shape: Shape) -> Json:
    match shape:
        case Word(json=json):
            return dict(json)
        case Listed(of):
            return {"type": "array", "items": _shape(of), "minItems": 1}
        case Mapped(of, ids):
            names = {"propertyNames": dict(ID.json)} if ids else {}
            return {"type": "object", "additionalProperties": _shape(of), "minProperties": 1, **names}
        case Fields(_, fields):
            return _object(
                {key: {**_shape(field.shape), "description": field.about} for key, field in fields.items()},
                [key for key, field in fields.items() if field.required],
            )
        case Short(words, fields):
            return {"anyOf": [_shape(words), _shape(fields)]}
        case Tagged(choices=choices):
            return {"oneOf": [_shape(fields) for fields in choices.values()]}
        case Part(name):
            return {"$ref": f"#/$defs/{name}"}
        case _:
            assert_never(shape)


def _object(properties: Json, required: list[str]) -> Json:
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _conditions() -> list[Json]:
    inner: Json = {"$ref": "#/$defs/condition"}
    several: Json = {"type": "array", "items": inner, "minItems": 1}
    ids: Json = {"type": "array", "items": dict(ID.json), "minItems": 1}
    values: dict[str, Json] = {
        "is": {"anyOf": [dict(WORDS.json), dict(WHOLE.json)]},
        "in": ids,
        "has": {"anyOf": [dict(ID.json), ids]},
        "at_least": dict(WHOLE.json),
        "at_most": dict(WHOLE.json),
        "before": {"anyOf": [dict(DATE.json), dict(ID.json)]},
        "after": {"anyOf": [dict(DATE.json), dict(ID.json)]},
    }
    step = dict(ID.json)
    tests = [_object({"step": step, test: values[test]}, ["step", test]) for test in TESTS]
    others = {"answered": step, "skipped": step, "all": several, "any": several, "not": inner}
    return [*tests, *(_object({form: value}, [form]) for form, value in others.items())]
