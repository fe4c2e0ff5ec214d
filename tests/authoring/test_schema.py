"""The editors' schema, held against files as an editor reads them: `yes` is a word, 5 is a number."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from bot.authoring.schema import Json, json_schemas
from bot.cli import main

TESTS = Path(__file__).parent.parent
ROOT = TESTS.parent
SORTS = ("dialog", "cards", "facts", "keepsakes", "support", "phrases", "words", "locale")
TYPES = {"object": dict, "array": list, "string": str, "integer": int, "number": int | float, "boolean": bool}
FILES = [*(TESTS / "content" / "base").rglob("*.yaml"), *(ROOT / "dialogs").rglob("*.yaml")]


class _Editor(yaml.SafeLoader):
    """YAML 1.2 as far as it matters here: no dates, and `yes` is no boolean."""


_Editor.yaml_implicit_resolvers = {
    sign: [pair for pair in pairs if not pair[0].endswith(("timestamp", "bool"))]
    for sign, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def valid(value: Any, schema: Json, root: Json) -> bool:
    """As much of JSON Schema as the documents use."""
    if ref := schema.get("$ref"):
        return valid(value, root["$defs"][ref.removeprefix("#/$defs/")], root)
    tests = [
        "oneOf" not in schema or sum(valid(value, one, root) for one in schema["oneOf"]) == 1,
        "anyOf" not in schema or any(valid(value, one, root) for one in schema["anyOf"]),
        "enum" not in schema or value in schema["enum"],
        "type" not in schema or _typed(value, schema["type"]),
    ]
    if isinstance(value, str):
        tests.append(re.search(schema.get("pattern", ""), value) is not None)
        tests.append(len(value) >= schema.get("minLength", 0))
    if isinstance(value, list):
        tests.append(len(value) >= schema.get("minItems", 0))
        tests += [valid(one, schema["items"], root) for one in value if "items" in schema]
    if isinstance(value, dict) and all(tests):
        named = schema.get("properties", {})
        more = schema.get("additionalProperties", True)
        tests.append(all(key in value for key in schema.get("required", ())))
        tests.append(schema.get("minProperties", 0) <= len(value) <= schema.get("maxProperties", len(value)))
        for key, one in value.items():
            inner = named.get(key, more)
            tests.append(inner if isinstance(inner, bool) else valid(one, inner, root))
            tests.append(valid(str(key), schema.get("propertyNames", {}), root))
    return all(tests)


def _typed(value: object, names: str | list[str]) -> bool:
    wanted = [names] if isinstance(names, str) else names
    if value is None:
        return "null" in wanted
    return any(
        isinstance(value, TYPES[name]) and (name == "boolean" or not isinstance(value, bool))
        for name in wanted
        if name != "null"
    )


def document(path: Path) -> Json:
    sort = "locale" if path.parent.name == "locales" else path.stem
    return json_schemas()[sort if sort in SORTS else "section"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-2:]))
def test_an_editor_underlines_nothing_in_a_good_file(path: Path) -> None:
    schema = document(path)
    assert valid(_read(path), schema, schema)


@pytest.mark.parametrize(
    "mistake",
    [
        "unknown-key",
        "missing-key",
        "wrong-shape",
        "wrong-shape-text",
        "no-kind",
        "two-kinds",
        "empty-list",
        "bad-id",
        "bad-id-option",
        "bad-point",
        "not-a-date",
        "not-a-number",
        "not-an-end",
        "not-yes-or-no",
        "odd-condition",
        "odd-condition-empty",
        "odd-condition-two",
        "unknown-key-condition",
    ],
)
def test_an_editor_underlines_a_mistake(mistake: str) -> None:
    path = TESTS / "mistakes" / mistake / "walk" / "ask.yaml"
    schema = document(path)
    assert not valid(_read(path), schema, schema)


def _read(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), Loader=_Editor)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("dialog", "sections: [", "sections: []\nparts: ["),
        ("dialog", "{of: sail_day", "{from: sail_day"),
        ("cards", "- card:", "- cart:"),
        ("cards", "  - card:", "  -\n  - card:"),
        ("facts", "read_on: 2026-", "read_on: 26-"),
        ("support", "crisis: yes", "crisis: perhaps"),
        ("phrases", "paused:", "Paused:"),
    ],
)
def test_an_editor_underlines_a_fault_in_any_sort_of_file(name: str, old: str, new: str) -> None:
    path = next(one for one in FILES if one.stem == name)
    text = path.read_text("utf-8")
    assert old in text
    schema = json_schemas()[name]
    assert not valid(yaml.load(text.replace(old, new, 1), Loader=_Editor), schema, schema)


def test_the_command_prints_one_schema_or_all() -> None:
    run = CliRunner().invoke

    assert json.loads(run(main, ["schema", "cards"]).output) == json_schemas()["cards"]
    assert json.loads(run(main, ["schema"]).output) == json_schemas()

    wrong = run(main, ["schema", "card"])
    assert wrong.exit_code == 2
    assert "dialog, section, cards, facts, keepsakes, support, phrases, words" in wrong.output


def test_a_hint_tells_what_a_key_is_for() -> None:
    options = json_schemas()["section"]["$defs"]["Option"]

    assert options["properties"]["also"]["description"] == "other words that people use for it"
    assert options["required"] == ["label"]
