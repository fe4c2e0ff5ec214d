"""The settings of `run`: one frozen value, its parts as config.example.yaml has them.

A setting is the path to a field: `discord.token` in the file is TEBIKI_DISCORD_TOKEN in the environment. Each
field has the word that reads it. pydantic has no part in it: a server keeps in memory all its life what it
once read its settings with, and pydantic with these models took 10 MB and a tenth of a second.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Final, Literal, NamedTuple
from urllib.parse import urlsplit

from platformdirs import user_cache_path

from bot.config.guide import (
    DEFAULT_DIALOG,
    DIALOGS,
    RETENTION_DAYS,
    GuideConfig,
    default_data,
    default_key_file,
)
from bot.content.word import Word

MASTER_KEY: Final = "TEBIKI_MASTER_KEY"
MASTER_KEY_OLD: Final = "TEBIKI_MASTER_KEY_OLD"
_WRONG: Final = "wrong-value"


@dataclass(frozen=True, slots=True)
class Secret:
    """Shows in no text but the one that it is asked for."""

    _value: str = field(repr=False)

    def get_secret_value(self) -> str:
        return self._value


def _within(text: str, least: int, most: int) -> int:
    number = int(text)
    if not least <= number <= most:
        raise ValueError
    return number


def _address(text: str, schemes: tuple[str, ...]) -> str:
    parts = urlsplit(text)  # raises ValueError for a port that is no number
    if parts.scheme not in schemes or not parts.hostname or parts.username or parts.query or parts.fragment:
        raise ValueError
    return text.rstrip("/")


def home_path(text: str) -> Path:
    """With "~" put out in full. Raises ValueError for the folder of a user who does not exist."""
    try:
        return Path(text).expanduser()
    except RuntimeError:
        raise ValueError from None


def _numbers(text: str) -> tuple[int, ...]:
    numbers = tuple(sorted({_within(one, 0, 10_000) for one in text.split(",")}))
    if len(numbers) < text.count(",") + 1:
        raise ValueError
    return numbers


PATH = Word(_WRONG, "a path, which begins with ~ only for a user of this computer", ".+", home_path)
_HTTP = Word(
    _WRONG,
    "an address that begins with http:// or https://, without name, ? or #",
    r"\S+",
    lambda text: _address(text, ("http", "https")),
)
_HTTPS = Word(_WRONG, "an address that begins with https://", r"\S+", lambda text: _address(text, ("https",)))
_WSS = Word(
    _WRONG,
    "an address that begins with wss:// or ws://",
    r"\S+",
    lambda text: _address(text, ("ws", "wss")),
)
_PORT = Word(_WRONG, "a port: a number from 1 to 65535", "[0-9]{1,5}", lambda text: _within(text, 1, 65535))
_SNOWFLAKE = Word(_WRONG, "an id: 17 to 20 figures", "[0-9]{17,20}", int)
_RETENTION = Word(
    _WRONG,
    "days: a number from 30 to 3650, or 0 for never",
    "[0-9]{1,4}",
    lambda text: 0 if int(text) == 0 else _within(text, 30, 3650),
)
_DAYS = Word(_WRONG, "days: a number from 1 to 365", "[0-9]{1,3}", lambda text: _within(text, 1, 365))
_SECONDS = Word(_WRONG, "seconds: a number from 0 to 3600", "[0-9]{1,4}", lambda text: _within(text, 0, 3600))
_SHARDS = Word(
    _WRONG,
    "auto, or a number from 1 to 10000",
    "auto|[0-9]{1,5}",
    lambda text: text if text == "auto" else _within(text, 1, 10_000),
)
_SHARD_IDS = Word(
    _WRONG, "numbers with commas between, each once", r"[0-9]{1,5}(\s*,\s*[0-9]{1,5})*", _numbers
)
_HOST = Word(_WRONG, "a host name or an address", r"[\w.:-]+")
_TOKEN = Word(_WRONG, "the token whole, without spaces", r"\S{8,}", Secret)
_WEBHOOK_SECRET = Word(
    # core.telegram.org/bots/api#setwebhook; the least of 16 is ours
    _WRONG,
    "16 to 256 of the signs A-Z, a-z, 0-9, _ and -",
    "[A-Za-z0-9_-]{16,256}",
    Secret,
)
_BOT_TOKEN = Word(_WRONG, "the token whole: figures, a colon, signs", "[0-9]+:[A-Za-z0-9_-]+", Secret)


TELEGRAM: Final = "https://api.telegram.org"
WEBHOOK_PORTS: Final = (443, 80, 88, 8443)
"""https://core.telegram.org/bots/api#setwebhook; a Bot API server of one's own calls any."""


def _one_of(*words: str) -> Word:
    return Word(_WRONG, f"{', '.join(words[:-1])} or {words[-1]}", "|".join(words))


class Conflict(NamedTuple):
    """Values that are good each by itself. `setting`: the field of the part where it is told."""

    setting: str
    message: str
    mend: str


@dataclass(frozen=True, slots=True)
class Part:
    def conflicts(self) -> Iterator[Conflict]:
        """Between its own values and those of the parts below; not those within these."""
        yield from ()


@dataclass(frozen=True, slots=True)
class Log(Part):
    level: Annotated[
        Literal["debug", "info", "warning", "error"], _one_of("debug", "info", "warning", "error")
    ] = "info"
    format: Annotated[Literal["json", "console"], _one_of("json", "console")] = "json"


@dataclass(frozen=True, slots=True)
class Discord(Part):
    """Off without a token. `shard_ids`: those of this process; empty for all of them."""

    token: Annotated[Secret, _TOKEN] | None = None
    application_id: Annotated[int, _SNOWFLAKE] | None = None
    api_base_url: Annotated[str, _HTTP] = "https://discord.com/api/v10"
    gateway_url: Annotated[str, _WSS] = "wss://gateway.discord.gg"
    shard_count: Annotated[int | Literal["auto"], _SHARDS] = 1
    shard_ids: Annotated[tuple[int, ...], _SHARD_IDS] = ()
    sync_commands: Annotated[Literal["auto", "never"], _one_of("auto", "never")] = "auto"
    dev_guild: Annotated[int, _SNOWFLAKE] | None = None

    def conflicts(self) -> Iterator[Conflict]:
        if self.shard_ids and (self.shard_count == "auto" or self.shard_count <= self.shard_ids[-1]):
            yield Conflict(
                "shard_ids",
                "discord.shard_ids names shards that discord.shard_count does not have.",
                "Write how many shards there are in all into discord.shard_count; ids count from 0.",
            )


@dataclass(frozen=True, slots=True)
class Webhook(Part):
    """`url` is what Telegram calls, up to the host or a path on it; `path` comes behind it and is what we
    listen on."""

    url: Annotated[str, _HTTPS] | None = None
    host: Annotated[str, _HOST] = "127.0.0.1"
    port: Annotated[int, _PORT] = 8080
    path: Annotated[str, Word(_WRONG, "a path like /telegram", "/[A-Za-z0-9_/-]*")] = "/telegram"
    secret: Annotated[Secret, _WEBHOOK_SECRET] | None = None


@dataclass(frozen=True, slots=True)
class Telegram(Part):
    """Off without a token."""

    token: Annotated[Secret, _BOT_TOKEN] | None = None
    api_base_url: Annotated[str, _HTTP] = TELEGRAM
    mode: Annotated[Literal["polling", "webhook"], _one_of("polling", "webhook")] = "polling"
    webhook: Webhook = Webhook()

    def conflicts(self) -> Iterator[Conflict]:
        lacking = [name for name in ("url", "secret") if getattr(self.webhook, name) is None]
        if self.mode == "webhook" and lacking:
            names = " and ".join(f"telegram.webhook.{name}" for name in lacking)
            yield Conflict(
                "mode",
                f"telegram.mode is webhook, without {names}.",
                f"Give {names}, or take polling.",
            )
        url = self.webhook.url
        if url and self.api_base_url == TELEGRAM and (urlsplit(url).port or 443) not in WEBHOOK_PORTS:
            yield Conflict(
                "webhook",
                "Telegram calls no webhook at the port in telegram.webhook.url.",
                "Take 443, 80, 88 or 8443 there; what the guide listens on is telegram.webhook.port.",
            )


@dataclass(frozen=True, slots=True)
class Relay(Part):
    """ "Talk to a person". `hide_names`: against Discord's policy, and so nobody's default."""

    hide_names: Annotated[bool, Word(_WRONG, "true or false", "true|false", lambda text: text == "true")] = (
        False
    )


@dataclass(frozen=True, slots=True)
class Health(Part):
    """Off without a port."""

    host: Annotated[str, _HOST] = "127.0.0.1"
    port: Annotated[int, _PORT] | None = None


@dataclass(frozen=True, slots=True)
class Config(Part):
    """`master_key` comes from the environment alone, and so does `master_key_old`, the one before.

    `lock_wait_seconds`: for another instance to end. `retention_days`: after so many without a word from
    somebody what is kept of them is erased; 0 for never. `backup_folder`: where `backup` puts its files;
    `doctor` finds that the newest is older than `backup_days`.
    """

    data: Annotated[Path, PATH] = field(default_factory=default_data)
    master_key: Annotated[Secret, _TOKEN] | None = None
    master_key_old: Annotated[Secret, _TOKEN] | None = None
    master_key_file: Annotated[Path, PATH] = field(default_factory=default_key_file)
    dialogs: Annotated[Path, PATH] = DIALOGS
    dialog: Annotated[str, Word(_WRONG, "the id of a dialog", "[a-z][a-z0-9_]*")] = DEFAULT_DIALOG
    ephemeral_disk: Annotated[Literal["refused", "accepted"], _one_of("refused", "accepted")] = "refused"
    lock_wait_seconds: Annotated[int, _SECONDS] = 60
    retention_days: Annotated[int, _RETENTION] = RETENTION_DAYS
    backup_folder: Annotated[Path, PATH] | None = None
    backup_days: Annotated[int, _DAYS] = 2
    log: Log = Log()
    discord: Discord = Discord()
    telegram: Telegram = Telegram()
    relay: Relay = Relay()
    health: Health = Health()

    def conflicts(self) -> Iterator[Conflict]:
        if self.master_key_old is not None and self.master_key is None:
            yield Conflict(
                "master_key_old",
                "The master key before is given, without the new one.",
                f"Give the new one in {MASTER_KEY}; a key file is changed by `rotate-key` alone.",
            )

    @property
    def guide(self) -> GuideConfig:
        given = ((MASTER_KEY, self.master_key), (MASTER_KEY_OLD, self.master_key_old))
        return GuideConfig(
            data=self.data.absolute(),
            key_file=self.master_key_file.absolute(),
            dialog=self.dialog,
            dialogs=self.dialogs.absolute(),
            cache=user_cache_path("tebiki"),
            hide_names=self.relay.hide_names,
            environ={name: one.get_secret_value() for name, one in given if one is not None},
            retention_days=self.retention_days,
        )

    @property
    def secrets(self) -> tuple[str, ...]:
        """All of them, to be kept out of what is logged."""
        given = (
            *(self.master_key, self.master_key_old),
            *(self.discord.token, self.telegram.token, self.telegram.webhook.secret),
        )
        return tuple(one.get_secret_value() for one in given if one is not None)
