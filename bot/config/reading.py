"""The settings of `run`, from a file and the environment: all of them, or all that is wrong with them.

The environment wins over the file. No fault quotes a value: somebody may have put a token in the wrong line.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Final, TypeVar

from bot.config.server import Config, Conflict, Part, home_path
from bot.config.settings import KNOWN, PREFIX, VARIABLES, Found, Place
from bot.content.issues import LONGEST_ID, Issue, Spot, error, nearest

FILE_VARIABLE: Final = "TEBIKI_CONFIG"
DEFAULT_FILE: Final = "config.yaml"
MOST_SECRET_BYTES: Final = 4096

P = TypeVar("P", bound=Part)


class ConfigError(Exception):
    """One line an issue: where, what is wrong, what mends it."""

    def __init__(self, issues: list[Issue]) -> None:
        super().__init__("\n".join(str(issue) for issue in issues))


def read_config(environ: Mapping[str, str], file: Path | None = None) -> Config:
    """`file`, or else what TEBIKI_CONFIG names, or else config.yaml in this folder, if it is there.

    Raises ConfigError with every fault at once.
    """
    config, issues = find_config(environ, file)
    if issues:
        raise ConfigError(issues)
    return config


def find_config(environ: Mapping[str, str], file: Path | None = None) -> tuple[Config, list[Issue]]:
    """The settings without those that are wrong, and what is wrong. See `read_config`."""
    issues: list[Issue] = []
    given = file or (Path(environ[FILE_VARIABLE]) if environ.get(FILE_VARIABLE) else None)
    path = given or Path(DEFAULT_FILE)
    found: dict[Place, Found] = {}
    if given or path.exists():
        from bot.config.file import find_in_file  # noqa: PLC0415 (see there)

        found = find_in_file(path, issues)
    found |= _of_environment(environ, issues)
    if not any(place[-1] in ("token", "token_file") for place in found):
        message = "There is no token, so there is nobody to talk to."
        mend = "Give TEBIKI_DISCORD_TOKEN or TEBIKI_TELEGRAM_TOKEN, or both."
        issues.append(error("no-token", Spot("discord.token, telegram.token", 0), message, mend))
    _take_secrets(found, issues)
    return _validated(found, issues), issues


def _of_environment(environ: Mapping[str, str], issues: list[Issue]) -> dict[Place, Found]:
    found = {}
    for variable, value in sorted(environ.items()):
        if not variable.startswith(PREFIX) or variable == FILE_VARIABLE:
            continue
        setting = VARIABLES.get(variable)
        if setting is None:
            known = [one.removeprefix(PREFIX) for one in VARIABLES]
            near = nearest(variable.removeprefix(PREFIX), known).replace('"', f'"{PREFIX}', 1)
            message = f"There is no setting of that name.{near}"
            mend = "Take the variable away, or give it the name of a setting (docs/operations.md)."
            issues.append(error("unknown-setting", Spot(variable[:LONGEST_ID], 0), message, mend))
        elif value.strip():
            found[setting.place] = Found(value.strip(), Spot(variable, 0))
    return found


def _take_secrets(found: dict[Place, Found], issues: list[Issue]) -> None:
    """Put what stands in files of secrets in the place of their names."""
    for setting in KNOWN.values():
        named = found.pop(setting.place, None) if setting.holds_secret else None
        if named is None:
            continue
        secret = KNOWN[setting.holds_secret]
        other = found.get(secret.place)
        if other is not None:
            message = f"{secret.name} is given twice: here, and in {_shown(other.spot)}."
            issues.append(error("given-twice", named.spot, message, "Keep one of them."))
            continue
        value, fault, mend = _read_secret(named.value)
        if fault:
            message = f"The file that {setting.name} names {fault}."
            issues.append(error("secret-file", named.spot, message, f"{mend}, or give {secret.variable}."))
        else:
            found[secret.place] = Found(value, named.spot)


def _read_secret(name: str) -> tuple[str, str, str]:
    """The secret, or what is wrong with its file and the beginning of its mend."""
    try:
        path = home_path(name)
    except ValueError:
        return "", "lies with a user who does not exist here", "Write its path in full"
    try:
        if not path.is_file():
            return "", "is not there", "Put it there"
        if os.name == "posix" and path.stat().st_mode & 0o077:
            return "", "can be read by others on this computer", f"Run chmod 600 '{path}'"
        with path.open("rb") as stream:
            value = stream.read(MOST_SECRET_BYTES).decode("utf-8", "replace").strip()
    except OSError as fault:
        return "", f"cannot be read: {fault.strerror}", "Give this user the right to"
    return (value, "", "") if value else ("", "is empty", "Write the secret into it")


def _shown(spot: Spot) -> str:
    return f"{spot.file}:{spot.line}" if spot.line else spot.file


def _validated(found: Mapping[Place, Found], issues: list[Issue]) -> Config:
    """A setting with a wrong value counts as not given, so that all conflicts are told too."""
    values: dict[Place, object] = {}
    for place, one in found.items():
        setting = KNOWN[place]
        try:
            values[place] = setting.word.read(one.value)
        except ValueError:
            message = f"{setting.name} cannot be this."
            issues.append(error(setting.word.code, one.spot, message, f"Write {setting.word.wanted}."))
    config = Config()
    for place, value in values.items():
        config = _with(config, place, value)
    for place, conflict in _conflicts(config):
        spot = found[place].spot if place in found else Spot(".".join(place), 0)
        issues.append(error("conflict", spot, conflict.message, conflict.mend))
    return config


def _with(part: P, place: Place, value: object) -> P:
    name, *below = place
    if below:
        value = _with(getattr(part, name), tuple(below), value)
    return replace(part, **{name: value})


def _conflicts(part: Part, above: Place = ()) -> Iterator[tuple[Place, Conflict]]:
    """Each with the place where it is told."""
    for field in fields(part):
        below = getattr(part, field.name)
        if isinstance(below, Part):
            yield from _conflicts(below, (*above, field.name))
    for conflict in part.conflicts():
        yield (*above, conflict.setting), conflict
