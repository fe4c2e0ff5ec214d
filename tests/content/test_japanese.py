"""The Japanese that is shipped: one spelling for one word, and names that can stand before さん."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

FILES = sorted(Path("dialogs").glob("*/locales/ja.yaml"))
ONE_SPELLING = {"誰": "だれ", "わからな": "分からな", "わかりま": "分かりま"}
LITERALLY_ENGLISH = ("この机", "質問は待て", "ある人さん")
"""Turns of English that came through word by word: "not this desk", "the questions can wait"."""


def translations(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inside in value.items():
            if key == "to":
                yield str(inside)
            elif key != "from":
                yield from translations(inside)
    elif isinstance(value, list):
        for inside in value:
            yield from translations(inside)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.parent.name)
def test_one_word_is_spelt_in_one_way(file: Path) -> None:
    for text in translations(yaml.safe_load(file.read_text(encoding="utf-8"))):
        for odd, usual in ONE_SPELLING.items():
            assert odd not in text, f"{usual}: {text}"
        for odd in LITERALLY_ENGLISH:
            assert odd not in text, text


def test_somebody_without_a_name_can_be_spoken_of_with_san() -> None:
    shared = yaml.safe_load(Path("dialogs/shared/locales/ja.yaml").read_text(encoding="utf-8"))["phrases"]
    assert "{name}さん" in shared["relay_introduced"]["to"]
    assert shared["relay_someone"]["to"] == "匿名", "not 「ある人さん」"
