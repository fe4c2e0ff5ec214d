"""Where a folder would not outlive the process, as the mounts of real machines tell."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.operations.disk import mount_of, refuse_ephemeral, why_ephemeral, why_unwritable
from bot.operations.ending import Exit, StartError

SERVER = """\
25 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
31 25 0:26 / /tmp rw,nosuid,nodev shared:12 - tmpfs tmpfs rw
40 25 254:17 / /srv/my\\040data rw,relatime - xfs /dev/vdb1 rw
"""
CONTAINER = """\
700 600 0:55 / / rw,relatime master:1 - overlay overlay rw,lowerdir=/l1:/l2,upperdir=/u,workdir=/w
701 700 0:58 / /proc rw,nosuid,nodev,noexec,relatime - proc proc rw
702 700 254:1 /var/lib/docker/volumes/talks/_data /data rw,relatime - ext4 /dev/vda1 rw
703 700 254:1 /pods/1-2/volumes/kubernetes.io~empty-dir/a /scratch rw - ext4 /dev/vda1 rw
704 702 0:60 / /data/cache rw - tmpfs tmpfs rw
"""


@pytest.mark.parametrize(
    ("mounts", "path", "why"),
    [
        (SERVER, "/var/lib/tebiki", None),
        (SERVER, "/srv/my data/talks", None),
        (SERVER, "/tmp/talks", "a disk in memory (tmpfs)"),
        (SERVER, "/tmpish/talks", None),
        (CONTAINER, "/app/talks", "a container's own layer (overlay)"),
        (CONTAINER, "/data", None),
        (CONTAINER, "/data/talks", None),
        (CONTAINER, "/database", "a container's own layer (overlay)"),
        (CONTAINER, "/data/cache/talks", "a disk in memory (tmpfs)"),
        (CONTAINER, "/scratch/talks", "an emptyDir of a pod"),
        ("", "/data", None),
        ("nonsense\n1 2 3 - x\n", "/data", None),
    ],
)
def test_what_a_folder_lies_on(mounts: str, path: str, why: str | None) -> None:
    assert why_ephemeral(path, mounts, {}) == why


def test_a_later_mount_hides_an_earlier_one() -> None:
    mounts = SERVER + "50 25 0:70 / / rw - overlay overlay rw\n"
    found = mount_of("/var", mounts)
    assert found is not None
    assert found.kind == "overlay"


@pytest.mark.parametrize(
    ("variable", "path", "wiped"),
    [
        ("DYNO", "/srv/my data", True),
        ("FLY_APP_NAME", "/app/talks", True),
        ("FLY_APP_NAME", "/srv/my data/talks", False),
        ("K_SERVICE", "/app/talks", True),
        ("RENDER", "/app/talks", True),
        ("RAILWAY_ENVIRONMENT_ID", "/app/talks", True),
        ("HOME", "/app/talks", False),
    ],
)
def test_hosts_that_wipe_their_disks(variable: str, path: str, *, wiped: bool) -> None:
    assert (why_ephemeral(path, SERVER, {variable: "1"}) is not None) == wiped


def test_the_mend_names_folder_setting_and_what_declares_it(tmp_path: Path) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"1 0 0:1 / / rw - ext4 a rw\n2 1 0:2 / {tmp_path}/scratch rw - tmpfs a rw\n")
    kept, lost = tmp_path / "kept", tmp_path / "scratch" / "talks"
    refuse_ephemeral({"data": kept}, {}, mounts)
    (tmp_path / "link").symlink_to(lost)
    for folder in (lost, tmp_path / "link"):
        with pytest.raises(StartError, match=r"\(data\) lies on a disk in memory") as caught:
            refuse_ephemeral({"master_key_file": kept, "data": folder}, {}, mounts)
        assert caught.value.exit_code is Exit.EPHEMERAL
        assert "ephemeral_disk: accepted" in str(caught.value)
        assert str(folder) in str(caught.value)


def test_without_mountinfo_only_the_host_can_tell(tmp_path: Path) -> None:
    refuse_ephemeral({"data": tmp_path}, {}, tmp_path / "none")
    with pytest.raises(StartError, match="a dyno"):
        refuse_ephemeral({"data": tmp_path}, {"DYNO": "web.1"}, tmp_path / "none")


def test_a_folder_that_can_be_written_and_one_that_is_gone(tmp_path: Path) -> None:
    assert why_unwritable(tmp_path) is None
    assert why_unwritable(tmp_path / "gone") == "disk_fault"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert why_unwritable(tmp_path) == "read_only"
