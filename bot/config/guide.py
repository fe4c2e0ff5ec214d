"""What the guide itself needs, wherever it runs; and the settings of `chat`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path

from bot.dialogue.struct import Struct

DIALOGS = Path(__file__).parents[2] / "dialogs"
DEFAULT_DIALOG = "stay_or_leave"
RETENTION_DAYS = 180


def default_data() -> Path:
    """In the user's data folder, by the XDG rules or the system's own."""
    return user_data_path("tebiki") / "talks"


def default_key_file() -> Path:
    """In the user's config folder. On macOS and Windows the data folder is the same: hence its `talks`."""
    return user_config_path("tebiki") / "master.key"


class GuideConfig(Struct, frozen=True):
    """`key_file` lies outside `data`, so that a copy of the data folder opens nothing. `environ` may hold the
    master key. `retention_days`: see `Config`; 0 where the guide runs only while somebody talks to it.
    `hide_names`: a volunteer is told no name of whoever asks for one."""

    hidden = ("environ",)

    data: Path
    key_file: Path
    dialog: str
    dialogs: Path
    cache: Path
    environ: Mapping[str, str]
    retention_days: int = 0
    hide_names: bool = False


class ChatConfig(Struct, frozen=True):
    """`name` tells people on one machine apart."""

    guide: GuideConfig
    name: str


def chat_config(
    environ: Mapping[str, str],
    data: Path | None = None,
    name: str = "me",
    dialog: str = DEFAULT_DIALOG,
    dialogs: Path = DIALOGS,
) -> ChatConfig:
    guide = GuideConfig(
        data=(data or default_data()).absolute(),
        key_file=default_key_file(),
        dialog=dialog,
        dialogs=dialogs,
        cache=user_cache_path("tebiki"),
        environ=environ,
    )
    return ChatConfig(guide, name)
