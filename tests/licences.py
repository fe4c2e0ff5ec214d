"""docs/licences.md, from the lock and what the installed packages say of themselves.

`python -m tests.licences` writes it anew. A package that is installed on another system only says nothing
here: its licence is written by hand in `ELSEWHERE`, after a look at its page.
"""

from __future__ import annotations

import re
from email.message import Message
from importlib.metadata import PackageNotFoundError, distribution
from typing import Final, NamedTuple

from tests.documents import ROOT

LOCK: Final = ROOT / "requirements.lock"
LIST: Final = ROOT / "docs" / "licences.md"
ELSEWHERE: Final = {"audioop-lts": "PSF-2.0"}
"""Installed where Python is 3.13 or newer."""
THREE: Final = {"pyphen": "GPL-2.0-or-later OR LGPL-2.1-or-later OR MPL-1.1"}
"""What is said in classifiers alone, of which it leaves the choice."""
ALLOWED: Final = frozenset(
    {
        *("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "HPND", "ISC", "MIT", "MIT-CMU", "MIT-0"),
        *("PSF-2.0", "Unlicense"),
        *("MPL-1.1", "MPL-2.0", "LGPL-2.1-or-later"),  # of a library that is used as it comes
    }
)
"""The licences with which a package may be shipped beside ours, which is MIT."""
_CLASSIFIERS: Final = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "MIT License": "MIT",
    "Python Software Foundation License": "PSF-2.0",
}
_WORDS: Final = {
    "Apache License 2.0": "Apache-2.0",
    "Apache 2": "Apache-2.0",
    "BSD": "BSD-3-Clause",
    "BSD license (see license.txt for details), Copyright (c) 2000-2025, ReportLab Inc.": "BSD-3-Clause",
    "Dual License": "Apache-2.0 OR BSD-3-Clause",
}
_HEAD: Final = """# Licences

What the guide runs on, as `requirements.lock` has it, and under which licence each comes. The guide itself is
under the [MIT licence](../LICENSE); its typeface, BIZ UDPGothic, under the SIL Open Font License (see
`bot/keepsakes/fonts`). `make licences` writes this list; a test holds it against the lock.

| Package | Version | Licence |
| --- | --- | --- |
"""


class Package(NamedTuple):
    name: str
    version: str
    hashes: int


def locked(text: str) -> list[Package]:
    """Each package of a lock, with how many hashes it is held to."""
    found = []
    for block in re.split(r"\n(?=\S)", text.strip()):
        head = re.match(r"([A-Za-z0-9_.-]+)==([^\s;\\]+)", block)
        assert head is not None, f"no pinned package: {block.splitlines()[0]}"
        found.append(Package(head[1].lower(), head[2], len(re.findall(r"--hash=sha256:[0-9a-f]{64}", block))))
    return found


def licence_of(name: str) -> str:
    """As an SPDX expression. Raises KeyError where a package says what is not known here."""
    if name in THREE:
        return THREE[name]
    try:
        said: Message = distribution(name).metadata  # type: ignore[assignment]
    except PackageNotFoundError:
        return ELSEWHERE[name]
    if said["License-Expression"]:
        return str(said["License-Expression"])
    written = str(said["License"] or "").strip()
    if written in ALLOWED:
        return written
    if written in _WORDS:
        return _WORDS[written]
    for classifier in said.get_all("Classifier", []):
        last = classifier.rpartition(" :: ")[2]
        if classifier.startswith("License ::") and last in _CLASSIFIERS:
            return _CLASSIFIERS[last]
    raise KeyError(f"{name} says: {written[:80]!r}")


def listed() -> str:
    lines = [
        f"| {one.name} | {one.version} | {licence_of(one.name)} |\n"
        for one in locked(LOCK.read_text("utf-8"))
    ]
    return _HEAD + "".join(lines)


if __name__ == "__main__":
    LIST.write_text(listed(), "utf-8")
