"""The settings of a server: what is taken, and how every fault is told at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot.config.reading import ConfigError, read_config
from bot.config.server import MASTER_KEY, Config
from bot.config.settings import KNOWN

TOKEN = "MTA4canary.marigold.linnet-siskin-serin"
BOT_TOKEN = "123456789:AAcanary-marigold-linnet-siskin-serin"


def written(folder: Path, text: str, mode: int = 0o600) -> Path:
    file = folder / "config.yaml"
    file.write_text(text, "utf-8")
    file.chmod(mode)
    return file


def faults(environ: dict[str, str], file: Path | None = None) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        read_config(environ, file)
    return str(caught.value).splitlines()


@pytest.fixture(autouse=True)
def _no_file_here(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("here"))


def test_a_token_in_the_environment_is_enough() -> None:
    config = read_config({"TEBIKI_DISCORD_TOKEN": TOKEN, "PATH": "/bin", "TEBIKI_LOG_LEVEL": ""})
    assert config.discord.token is not None
    assert config.discord.token.get_secret_value() == TOKEN
    assert config.telegram == Config().telegram
    assert config.health.port is None
    assert config.secrets == (TOKEN,)


def test_the_environment_wins_over_the_file_and_the_rest_is_taken_from_both(tmp_path: Path) -> None:
    file = written(tmp_path, f"log: {{level: debug, format: console}}\ntelegram:\n  token: {BOT_TOKEN}\n")
    config = read_config({"TEBIKI_LOG_LEVEL": "error"}, file)
    assert (config.log.level, config.log.format) == ("error", "console")
    assert config.secrets == (BOT_TOKEN,)


@pytest.mark.parametrize("how", ["named in the environment", "in this folder"])
def test_the_file_is_found(how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = written(tmp_path, "health: {port: 9100}")
    environ = {"TEBIKI_TELEGRAM_TOKEN": BOT_TOKEN}
    if how == "in this folder":
        monkeypatch.chdir(tmp_path)
    else:
        environ["TEBIKI_CONFIG"] = str(file)
    assert read_config(environ).health.port == 9100


def test_a_file_that_was_named_and_is_not_there_is_a_fault(tmp_path: Path) -> None:
    line = faults({"TEBIKI_TELEGRAM_TOKEN": BOT_TOKEN, "TEBIKI_CONFIG": str(tmp_path / "other.yaml")})
    assert line == [
        f"{tmp_path}/other.yaml: file-missing: This file is not there. Mend: Give the path of the right one."
    ]


def test_a_path_in_the_file_starts_at_the_file(tmp_path: Path) -> None:
    file = written(tmp_path, "data: talks\nmaster_key_file: /elsewhere/key")
    config = read_config({"TEBIKI_TELEGRAM_TOKEN": BOT_TOKEN}, file)
    assert config.guide.data == tmp_path / "talks"
    assert config.guide.key_file == Path("/elsewhere/key")


def test_every_fault_is_told_at_once_with_its_place_and_mend(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        f"""\
datta: somewhere
discord:
  token: {TOKEN}
  shard_count: many
  dev_gild: 1
log: debug
health:
  port: [1, 2, {{}}]
telegram:
  mode: webhook
""",
    )
    lines = faults({"TEBIKI_HEALTH_HOST": "a b", "TEBIKI_DISCORD_TOKN": TOKEN}, file)
    told = [line.removeprefix(f"{tmp_path}/") for line in lines]
    assert sorted(line.partition(" Mend: ")[0] for line in told) == [
        "TEBIKI_DISCORD_TOKN: unknown-setting: There is no setting of that name."
        ' Did you mean "TEBIKI_DISCORD_TOKEN"?',
        "TEBIKI_HEALTH_HOST: wrong-value: health.host cannot be this.",
        "config.yaml:10: conflict: telegram.mode is webhook,"
        " without telegram.webhook.url and telegram.webhook.secret.",
        'config.yaml:1: unknown-setting: There is no setting datta. Did you mean "data"?',
        "config.yaml:4: wrong-value: discord.shard_count cannot be this.",
        'config.yaml:5: unknown-setting: There is no setting discord.dev_gild. Did you mean "dev_guild"?',
        "config.yaml:6: wrong-shape: log is no value: lines of `name: value` belong below it.",
        "config.yaml:8: wrong-shape: health.port is one value.",
    ]
    assert all(line.partition(" Mend: ")[2] for line in told)


def test_a_conflict_is_told_once_beside_a_wrong_value(tmp_path: Path) -> None:
    """Also where it stands in the same part, which then is not asked whether it fits together."""
    file = written(
        tmp_path,
        "log: {level: loud}\ndiscord: {shard_ids: [0, 4], shard_count: 4}\n"
        "telegram: {mode: webhook, api_base_url: here}",
    )
    lines = faults({"TEBIKI_TELEGRAM_TOKEN": BOT_TOKEN}, file)
    told = sorted(line.removeprefix(f"{file}:").split(": ")[:2] for line in lines)
    assert told == [["1", "wrong-value"], ["2", "conflict"], ["3", "conflict"], ["3", "wrong-value"]]


def test_a_webhook_at_a_port_that_telegram_never_calls(tmp_path: Path) -> None:
    for url, own, expected in (
        ("https://guide.example.org:8444", "", 1),
        ("https://guide.example.org:8444", "api_base_url: http://127.0.0.1:8081", 0),
        ("https://guide.example.org:8443", "", 0),
        ("https://guide.example.org", "", 0),
    ):
        lines = f"telegram: {{webhook: {{url: '{url}'}}, {own}}}"
        told = faults({}, written(tmp_path, lines))  # there is no token either
        assert sum("Take 443, 80, 88 or 8443" in line for line in told) == expected


def test_without_any_token_there_is_nobody_to_talk_to() -> None:
    (line,) = faults({})
    assert line.endswith("Mend: Give TEBIKI_DISCORD_TOKEN or TEBIKI_TELEGRAM_TOKEN, or both.")


@pytest.mark.parametrize(
    "text", ["a: &x [1]\nb: *x", "a: {b: {c: [[[[[[[[[[[[[[[[[[[[[[[[[", "\tlog:", "- 1"]
)
def test_a_hostile_file_ends_in_faults(text: str, tmp_path: Path) -> None:
    assert all(
        "config.yaml" in line
        for line in faults({"TEBIKI_TELEGRAM_TOKEN": BOT_TOKEN}, written(tmp_path, text))
    )


def test_what_a_server_keeps_in_memory_has_no_library_that_only_reads() -> None:
    code = (
        "import sys; from bot.config.reading import read_config; import bot.operations.logs, bot.server;"
        "read_config({'TEBIKI_DISCORD_TOKEN': 'marigold'}); "
        "print({'pydantic', 'yaml', 'rapidfuzz', 'rich', 'pygments', 'greenlet'} & set(sys.modules))"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "set()\n"


# Secrets


@pytest.mark.parametrize("place", ["variable", "file"])
def test_a_secret_may_stand_in_a_file_of_its_own(place: str, tmp_path: Path) -> None:
    secret = tmp_path / "token"
    secret.write_text(f"{BOT_TOKEN}\n")
    secret.chmod(0o400)
    file = written(tmp_path, "telegram: {token_file: token}", 0o644)
    config = read_config({"TEBIKI_TELEGRAM_TOKEN_FILE": str(secret)} if place == "variable" else {}, file)
    assert config.secrets == (BOT_TOKEN,)


@pytest.mark.parametrize(
    ("text", "mode", "said"),
    [
        (None, 0o600, "is not there. Mend: Put it there, or give TEBIKI_TELEGRAM_TOKEN."),
        ("", 0o600, "is empty. Mend: Write the secret into it, or give TEBIKI_TELEGRAM_TOKEN."),
        (BOT_TOKEN, 0o640, "can be read by others on this computer. Mend: Run chmod 600 '{}', or give "),
        ("x" * 5000, 0o600, "TEBIKI_TELEGRAM_TOKEN_FILE: wrong-value: telegram.token cannot be this."),
    ],
)
def test_a_file_of_a_secret_that_is_no_good(text: str | None, mode: int, said: str, tmp_path: Path) -> None:
    secret = tmp_path / "token"
    if text is not None:
        secret.write_text(text)
        secret.chmod(mode)
    (line,) = faults({"TEBIKI_TELEGRAM_TOKEN_FILE": str(secret)})
    assert said.format(secret) in line


def test_a_secret_in_a_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    file = written(tmp_path, f"discord:\n  token: {TOKEN}\n", 0o644)
    (line,) = faults({}, file)
    assert line.startswith(f"{file}:2: secret-exposed: ")
    assert f"chmod 600 '{file}'" in line


def test_the_master_key_never_stands_in_the_settings(tmp_path: Path) -> None:
    file = written(tmp_path, f"master_key: {'a' * 64}\n")
    (line,) = faults({"TEBIKI_TELEGRAM_TOKEN": BOT_TOKEN}, file)
    assert line.startswith(f"{file}:1: secret-in-file: ")


def test_the_master_key_reaches_the_guide_and_nothing_else_of_the_environment_does() -> None:
    config = read_config({"TEBIKI_TELEGRAM_TOKEN": BOT_TOKEN, MASTER_KEY: "a" * 64})
    assert config.guide.environ == {MASTER_KEY: "a" * 64}


def test_a_secret_given_twice_is_a_fault(tmp_path: Path) -> None:
    lines = faults({"TEBIKI_DISCORD_TOKEN": TOKEN, "TEBIKI_DISCORD_TOKEN_FILE": str(tmp_path / "token")})
    assert lines[0].startswith("TEBIKI_DISCORD_TOKEN_FILE: given-twice: ")


def test_no_secret_shows_in_a_repr() -> None:
    environ = {"TEBIKI_TELEGRAM_TOKEN": BOT_TOKEN, "TEBIKI_DISCORD_TOKEN": TOKEN, MASTER_KEY: "canary" * 9}
    config = read_config(environ | {"TEBIKI_TELEGRAM_WEBHOOK_SECRET": "canary-marigold-linnet"})
    assert len(config.secrets) == 4
    for shown in (repr(config), str(config), repr(config.guide), f"{config.discord}"):
        assert "canary" not in shown


def test_no_fault_quotes_a_value(tmp_path: Path) -> None:
    """Whatever setting a token was written behind by mistake."""
    for setting in KNOWN.values():
        told = faults({setting.variable: f"canary marigold {TOKEN}", "TEBIKI_TELEGRAM_TOKEN": "canary"})
        assert "canary" not in str(told), setting.name
    file = written(
        tmp_path, "\n".join(f"{name}: {TOKEN}" for name in ("log", "discord", "telegram", "health"))
    )
    assert "canary" not in str(faults({}, file))


def test_the_folder_of_a_user_who_does_not_exist_is_a_fault_with_its_place(tmp_path: Path) -> None:
    file = written(tmp_path, "data: ~nobody-here/talks\ndiscord:\n  token_file: ~nobody-here/token\n")
    told = faults({"TEBIKI_MASTER_KEY_FILE": "~nobody-here/key", "TEBIKI_TELEGRAM_TOKEN": BOT_TOKEN}, file)
    assert len(told) == 3
    wanted = "Mend: Write a path, which begins with ~ only for a user of this computer."
    assert f"{file}:1: wrong-value: data cannot be this. {wanted}" in told
    assert f"TEBIKI_MASTER_KEY_FILE: wrong-value: master_key_file cannot be this. {wanted}" in told
    assert any(line.startswith(f"{file}:3: secret-file: ") and "does not exist here" in line for line in told)
