"""Settings, from the command line and the environment, as one frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path

DIALOGS = Path(__file__).parent.parent / "dialogs"
DEFAULT_DIALOG = "stay_or_leave"


@dataclass(frozen=True, slots=True)
class ChatConfig:
    """`name` tells people on one machine apart. `key_file` lies outside `data`, so that a copy of the data
    folder opens nothing."""

    data: Path
    key_file: Path
    name: str
    dialog: str
    dialogs: Path
    cache: Path
    environ: Mapping[str, str]


def chat_config(
    environ: Mapping[str, str],
    data: Path | None = None,
    name: str = "me",
    dialog: str = DEFAULT_DIALOG,
    dialogs: Path = DIALOGS,
) -> ChatConfig:
    """By default in the user's data and config folders, by the XDG rules or the system's own.

    On macOS and Windows these two are the same folder, hence one more for the data.
    """
    return ChatConfig(
        data=(data or user_data_path("tebiki") / "talks").absolute(),
        key_file=user_config_path("tebiki") / "master.key",
        name=name,
        dialog=dialog,
        dialogs=dialogs,
        cache=user_cache_path("tebiki"),
        environ=environ,
    )
