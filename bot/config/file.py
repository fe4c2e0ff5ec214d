"""What a file of settings gives. Loaded only where there is one: most of it is a parser of YAML."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from bot.config.server import home_path
from bot.config.settings import KNOWN, MASTER_KEYS, SECTIONS, Found, Place
from bot.content.issues import LONGEST_ID, Issue, Spot, error, nearest
from bot.content.source import Items, Node, Table, Text, read_file
from bot.dialogue.struct import replace


def find_in_file(path: Path, issues: list[Issue]) -> dict[Place, Found]:
    source = read_file(path, str(path))
    mends = {"file-missing": "Give the path of the right one.", "file-too-large": "Give the right one."}
    issues += [replace(one, mend=mends.get(one.code, one.mend)) for one in source.issues]
    found: dict[Place, Found] = {}
    if source.root is not None:
        _gather(source.root, (), str(path), found, issues)
    exposed = os.name == "posix" and path.exists() and path.stat().st_mode & 0o077
    for place, one in found.items():
        setting = KNOWN[place]
        if place in MASTER_KEYS:
            mend = f"Give it in {setting.variable}, or in a file that master_key_file names."
            issues.append(error("secret-in-file", one.spot, "The master key cannot stand here.", mend))
        elif setting.is_secret and exposed:
            message = f"Others on this computer can read {setting.name} here."
            mend = f"Run chmod 600 '{path}', or give it in {setting.variable}."
            issues.append(error("secret-exposed", one.spot, message, mend))
        elif setting.is_path:
            with suppress(ValueError):  # told when it is read as a path
                found[place] = one._replace(value=str(path.parent / home_path(one.value)))
    return found


def _gather(table: Table, above: Place, file: str, found: dict[Place, Found], issues: list[Issue]) -> None:
    """Empty values count as not given, so that a line may stand there without one."""
    for key, (node, line) in table.entries.items():
        place, spot = (*above, key), Spot(file, line)
        if place in KNOWN:
            value = _text(node)
            if value is None:
                mend = f"Write the value behind {key}: in one line."
                issues.append(error("wrong-shape", spot, f"{KNOWN[place].name} is one value.", mend))
            elif value:
                found[place] = Found(value, spot)
        elif place in SECTIONS:
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
