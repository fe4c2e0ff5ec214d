"""Whether what is written to a folder outlives the process: on a container's own layer it does not.

Every talk would be gone at the next restart, and nobody would know before. So a server refuses to start there
unless its operator has declared it.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

from bot.operations.ending import Exit, StartError

MOUNTS: Final = Path("/proc/self/mountinfo")
_IN_MEMORY: Final = ("tmpfs", "ramfs", "devtmpfs")
_LAYERED: Final = ("overlay", "aufs", "unionfs", "fuse.fuse-overlayfs")
_WIPED: Final = {"DYNO": "a dyno"}
"""Variables of hosts without any lasting disk."""
_WIPED_ROOT: Final = {
    "FLY_APP_NAME": "a machine of Fly.io",
    "K_SERVICE": "a service of Cloud Run",
    "RAILWAY_ENVIRONMENT_ID": "a service of Railway",
    "RENDER": "a service of Render",
}
"""And of those where only a mounted volume lasts."""
LEAST_FREE: Final = 1 << 20
"""Bytes below which a disk counts as full."""
_EMPTY_DIR: Final = "/kubernetes.io~empty-dir/"


class Mount(NamedTuple):
    """`source`: what of its file system is shown there."""

    point: str
    source: str
    kind: str


def mount_of(path: str, mounts: str) -> Mount | None:
    """Where an absolute path lies, by the text of mountinfo (proc_pid_mountinfo(5)). A later mount hides an
    earlier one."""
    found: Mount | None = None
    for line in mounts.splitlines():
        before, separator, after = line.partition(" - ")
        fields = before.split(" ")
        if not separator or len(fields) < 6:
            continue
        one = Mount(_plain(fields[4]), _plain(fields[3]), after.split(" ")[0])
        inside = path == one.point or path.startswith(one.point.rstrip("/") + "/")
        if inside and (found is None or len(one.point) >= len(found.point)):
            found = one
    return found


def _plain(field: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), field)


def why_ephemeral(path: str, mounts: str, environ: Mapping[str, str]) -> str | None:
    """What the folder lies on, if that is wiped at a restart. `mounts` is empty where there is no Linux."""
    for variable, host in _WIPED.items():
        if environ.get(variable):
            return f"the disk of {host}"
    mount = mount_of(path, mounts)
    if mount is None:
        return None
    if mount.kind in _IN_MEMORY:
        return f"a disk in memory ({mount.kind})"
    if mount.kind in _LAYERED:
        return f"a container's own layer ({mount.kind})"
    if _EMPTY_DIR in mount.source:
        return "an emptyDir of a pod"
    if mount.point == "/":
        for variable, host in _WIPED_ROOT.items():
            if environ.get(variable):
                return f"the disk of {host}, and on none of its volumes"
    return None


def refuse_ephemeral(folders: Mapping[str, Path], environ: Mapping[str, str], mounts: Path = MOUNTS) -> None:
    """`folders`: by the setting that names each. Raises StartError for the first that would not last."""
    try:
        text = mounts.read_text("utf-8", "surrogateescape")
    except OSError:
        text = ""
    for setting, folder in folders.items():
        why = why_ephemeral(os.path.realpath(folder), text, environ)
        if why is not None:
            raise StartError(
                Exit.EPHEMERAL,
                "ephemeral_disk",
                f"{folder} ({setting}) lies on {why}, which is wiped at a restart, and all talks with it. "
                "Put it on a volume that lasts, or, to lose them knowingly, set ephemeral_disk: accepted.",
            )


def why_unwritable(folder: Path) -> str | None:
    """A code of the store, where the next commit would meet it; without writing anything."""
    try:
        if shutil.disk_usage(folder).free < LEAST_FREE:
            return "disk_full"
    except OSError as fault:
        return "read_only" if fault.errno == errno.EACCES else "disk_fault"
    return None if os.access(folder, os.W_OK) else "read_only"
