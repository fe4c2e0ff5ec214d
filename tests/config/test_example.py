"""config.example.yaml names every setting, with its variable and its real default."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from bot.config.reading import ConfigError, read_config
from bot.config.server import Config, Secret
from bot.config.settings import KNOWN, MASTER_KEYS, Setting
from bot.content.source import Table, read
from tests.documents import ROOT

EXAMPLE = ROOT / "config.example.yaml"
IN_THE_FILE = {place: setting for place, setting in KNOWN.items() if place not in MASTER_KEYS}
TOKEN = {"TEBIKI_TELEGRAM_TOKEN": "123456789:AA"}


def set_lines(text: str) -> str:
    """Every setting with its # taken away."""
    return re.sub(r"^( *)#(\w+:)", r"\1\2", text, flags=re.MULTILINE)


def written() -> dict[tuple[str, ...], tuple[str, str]]:
    """Place -> the comment above it, and the line."""
    found, above, comment = {}, list[str](), ""
    for line in EXAMPLE.read_text("utf-8").splitlines():
        if setting := re.match(r"( *)#?(\w+):(.*)", line):
            above[len(setting[1]) // 2 :] = [setting[2]]
            found[tuple(above)] = (comment, line.strip())
            comment = ""
        elif line.strip():
            comment = f"{comment} {line.strip(' #')}".strip()
        else:
            comment = ""
    return found


def values(table: Table, above: tuple[str, ...] = ()) -> dict[tuple[str, ...], Any]:
    found: dict[tuple[str, ...], Any] = {}
    for key, (node, _) in table.entries.items():
        found |= values(node, (*above, key)) if isinstance(node, Table) else {(*above, key): node}
    return found


def default(setting: Setting) -> object:
    value: object = Config()
    for name in setting.place:
        value = getattr(value, name, None)
    return value


def is_fixed(setting: Setting) -> bool:
    """Whether the default is the same wherever it runs."""
    return default(setting) is not None and not setting.is_path


def test_every_setting_is_there_and_no_other() -> None:
    source = read(set_lines(EXAMPLE.read_text("utf-8")).encode(), EXAMPLE.name)
    assert source.issues == ()
    assert source.root is not None
    assert sorted(values(source.root)) == sorted(IN_THE_FILE)


@pytest.mark.parametrize("setting", IN_THE_FILE.values(), ids=lambda setting: setting.name)
def test_a_setting_has_its_variable_above_it_and_says_what_is_only_an_example(setting: Setting) -> None:
    comment, line = written()[setting.place]
    assert line.startswith("#")
    assert setting.variable + ":" in comment
    assert ("xample" in comment) == (not is_fixed(setting))


def test_what_stands_there_can_be_set_and_is_the_default(tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    text = set_lines(EXAMPLE.read_text("utf-8"))
    file.write_text(re.sub(r"^ *\w+_file: .*\n", "", text, flags=re.MULTILINE), "utf-8")
    file.chmod(0o600)
    config = read_config({}, file)
    for setting in IN_THE_FILE.values():
        value: object = config
        for name in setting.place:
            value = getattr(value, name, None)
        if is_fixed(setting):
            assert value == default(setting), setting.name
        elif not setting.holds_secret and setting.place != ("master_key_file",):
            assert value != default(setting), setting.name
            assert isinstance(value, Secret) == setting.is_secret


def test_as_it_is_it_sets_nothing() -> None:
    assert read_config(TOKEN, EXAMPLE) == read_config(TOKEN)
    with pytest.raises(ConfigError, match="no-token"):
        read_config({}, EXAMPLE)


def test_the_master_key_is_told_of() -> None:
    for place in MASTER_KEYS:
        assert f"{KNOWN[place].variable} (never in this file)" in EXAMPLE.read_text("utf-8")


def test_what_is_said_of_one_setting_is_said_once() -> None:
    parts = {"log", "discord", "telegram", "webhook", "relay", "health"}
    assert len(written()) == len(IN_THE_FILE) + len(parts)
