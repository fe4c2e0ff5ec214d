"""The settings of `run`, from a file and the environment: all of them, or all that is wrong with them.

The environment wins over the file. No fault quotes a value: somebody may have put a token in the wrong line.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, NamedTuple, get_args

from pydantic import SecretStr, ValidationError
from pydantic_core import ErrorDetails

from bot.config.server import Config, Part
from bot.content.issues import LONGEST_ID, Issue, Spot, error, nearest
from bot.content.source import Items, Node, Table, Text, read_file

PREFIX: Final = "TEBIKI_"
FILE_VARIABLE: Final = "TEBIKI_CONFIG"
DEFAULT_FILE: Final = "config.yaml"
MOST_SECRET_BYTES: Final = 4096

Place = tuple[str, ...]


class ConfigError(Exception):
    """One line an issue: where, what is wrong, what mends it."""

    def __init__(self, issues: list[Issue]) -> None:
        super().__init__("\n".join(str(issue) for issue in issues))


@dataclass(frozen=True, slots=True)
class Setting:
    """A secret may also stand in a file of its own, which the setting `<name>_file` names."""

    place: Place
    is_path: bool = False
    is_secret: bool = False
    holds_secret: Place = ()
    """Of a `<name>_file`: the place of the secret."""

    @property
    def name(self) -> str:
        return ".".join(self.place)

    @property
    def variable(self) -> str:
        return PREFIX + "_".join(self.place).upper()


def settings(part: type[Part] = Config, above: Place = ()) -> Iterator[Setting]:
    """In the order of their declaration."""
    for name, field in part.model_fields.items():
        place = (*above, name)
        if isinstance(field.annotation, type) and issubclass(field.annotation, Part):
            yield from settings(field.annotation, place)
            continue
        sorts = set(_sorts(field.annotation))
        yield Setting(place, is_path=Path in sorts, is_secret=SecretStr in sorts)
        if SecretStr in sorts and f"{name}_file" not in part.model_fields:
            yield Setting((*above, f"{name}_file"), is_path=True, holds_secret=place)


def _sorts(annotation: Any) -> Iterator[Any]:
    yield annotation
    for one in get_args(annotation):
        yield from _sorts(one)


KNOWN: Final = {setting.place: setting for setting in settings()}
_SECTIONS: Final = frozenset(place[:length] for place in KNOWN for length in range(len(place)))
_VARIABLES: Final = {setting.variable: setting for setting in KNOWN.values()}
_MASTER_KEY: Final = ("master_key",)


class _Found(NamedTuple):
    value: str
    spot: Spot


def read_config(environ: Mapping[str, str], file: Path | None = None) -> Config:
    """`file`, or else what TEBIKI_CONFIG names, or else config.yaml in this folder, if it is there.

    Raises ConfigError with every fault at once.
    """
    issues: list[Issue] = []
    given = file or (Path(environ[FILE_VARIABLE]) if environ.get(FILE_VARIABLE) else None)
    path = given or Path(DEFAULT_FILE)
    found = _of_file(path, issues) if given or path.exists() else {}
    found |= _of_environment(environ, issues)
    if not any(place[-1] in ("token", "token_file") for place in found):
        message = "There is no token, so there is nobody to talk to."
        mend = "Give TEBIKI_DISCORD_TOKEN or TEBIKI_TELEGRAM_TOKEN, or both."
        issues.append(error("no-token", Spot("discord.token, telegram.token", 0), message, mend))
    _take_secrets(found, issues)
    config = _validated(found, issues)
    if issues or config is None:
        raise ConfigError(issues)
    return config


def _of_file(path: Path, issues: list[Issue]) -> dict[Place, _Found]:
    source = read_file(path, str(path))
    mends = {"file-missing": "Give the path of the right one.", "file-too-large": "Give the right one."}
    issues += [replace(one, mend=mends.get(one.code, one.mend)) for one in source.issues]
    found: dict[Place, _Found] = {}
    if source.root is not None:
        _gather(source.root, (), str(path), found, issues)
    exposed = os.name == "posix" and path.exists() and path.stat().st_mode & 0o077
    for place, one in found.items():
        setting = KNOWN[place]
        if place == _MASTER_KEY:
            mend = f"Give it in {setting.variable}, or in a file that master_key_file names."
            issues.append(error("secret-in-file", one.spot, "The master key cannot stand here.", mend))
        elif setting.is_secret and exposed:
            message = f"Others on this computer can read {setting.name} here."
            mend = f"Run chmod 600 '{path}', or give it in {setting.variable}."
            issues.append(error("secret-exposed", one.spot, message, mend))
        elif setting.is_path:
            here = path.parent / Path(one.value).expanduser()
            found[place] = one._replace(value=str(here))
    return found


def _gather(table: Table, above: Place, file: str, found: dict[Place, _Found], issues: list[Issue]) -> None:
    """Empty values count as not given, so that a line may stand there without one."""
    for key, (node, line) in table.entries.items():
        place, spot = (*above, key), Spot(file, line)
        if place in KNOWN:
            value = _text(node)
            if value is None:
                mend = f"Write the value behind {key}: in one line."
                issues.append(error("wrong-shape", spot, f"{KNOWN[place].name} is one value.", mend))
            elif value:
                found[place] = _Found(value, spot)
        elif place in _SECTIONS:
            if isinstance(node, Table):
                _gather(node, place, file, found, issues)
            elif not isinstance(node, Text) or node.value:
                names = ", ".join(_names(place))
                message = f"{'.'.join(place)} is no value: lines of `name: value` belong below it."
                issues.append(error("wrong-shape", spot, message, f"It can have: {names}."))
        elif key not in ("", "<<"):  # told when the file was read
            names = ", ".join(_names(above))
            near = nearest(key, _names(above))
            message = f"There is no setting {'.'.join(place)[:LONGEST_ID]}.{near}"
            issues.append(error("unknown-setting", spot, message, f"There are: {names}."))


def _names(above: Place) -> list[str]:
    level = len(above)
    return list(dict.fromkeys(place[level] for place in KNOWN if place[:level] == above))


def _text(node: Node) -> str | None:
    match node:
        case Text(value):
            return value.strip()
        case Items(nodes) if all(isinstance(one, Text) for one in nodes):
            return ",".join(one.value for one in nodes if isinstance(one, Text))
        case _:
            return None


def _of_environment(environ: Mapping[str, str], issues: list[Issue]) -> dict[Place, _Found]:
    found = {}
    for variable, value in sorted(environ.items()):
        if not variable.startswith(PREFIX) or variable == FILE_VARIABLE:
            continue
        setting = _VARIABLES.get(variable)
        if setting is None:
            known = [one.removeprefix(PREFIX) for one in _VARIABLES]
            near = nearest(variable.removeprefix(PREFIX), known).replace('"', f'"{PREFIX}', 1)
            message = f"There is no setting of that name.{near}"
            mend = "Take the variable away, or give it the name of a setting (docs/operations.md)."
            issues.append(error("unknown-setting", Spot(variable[:LONGEST_ID], 0), message, mend))
        elif value.strip():
            found[setting.place] = _Found(value.strip(), Spot(variable, 0))
    return found


def _take_secrets(found: dict[Place, _Found], issues: list[Issue]) -> None:
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
        value, fault, mend = _read_secret(Path(named.value).expanduser())
        if fault:
            message = f"The file that {setting.name} names {fault}."
            issues.append(error("secret-file", named.spot, message, f"{mend}, or give {secret.variable}."))
        else:
            found[secret.place] = _Found(value, named.spot)


def _read_secret(path: Path) -> tuple[str, str, str]:
    """The secret, or what is wrong with its file and the beginning of its mend."""
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


def _validated(found: dict[Place, _Found], issues: list[Issue]) -> Config | None:
    """Twice if need be: a part with a wrong value is not asked whether its values fit together."""
    while True:
        data: dict[str, Any] = {}
        for place, one in found.items():
            below = data
            for name in place[:-1]:
                below = below.setdefault(name, {})
            below[place[-1]] = one.value
        try:
            return Config.model_validate(data)
        except ValidationError as fault:
            faults = fault.errors(include_url=False, include_input=False)
        issues += [issue for one in faults if (issue := _issue(one, found)) not in issues]
        wrong = [_place(one) for one in faults if one["type"] != "conflict"]
        if not wrong:
            return None
        for place in wrong:
            del found[place]


def _place(fault: ErrorDetails) -> Place:
    return tuple(str(step) for step in fault["loc"])


def _issue(fault: ErrorDetails, found: Mapping[Place, _Found]) -> Issue:
    place = _place(fault)
    if fault["type"] == "conflict":
        context = fault["ctx"]
        place = (*place, context["setting"])
        spot = found[place].spot if place in found else Spot(".".join(place), 0)
        return error("conflict", spot, context["message"], context["mend"])
    setting = KNOWN[place]
    message = f"{setting.name} cannot be this."
    return error(fault["type"], found[place].spot, message, f"Write {fault['msg']}.")
