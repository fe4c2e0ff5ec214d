"""`doctor` finds each fault that is staged, says the mend, and finds nothing where nothing is wrong."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.doctor.examination import examine
from bot.doctor.finding import Finding
from bot.operations.instance import LOCK, open_lock
from bot.store.backup import back_up
from bot.store.masterkey import renew_key_file
from bot.store.sqlite import open_store
from tests.botapi.server import BotApi
from tests.discordapi.server import Discord
from tests.operations.processes import DIALOGS, KEY, ROOT
from tests.store.counting import ME, TALK, answer

LASTING = "36 35 98:0 / / rw,noatime - ext4 /dev/root rw\n"
CANARY = "123456789:canary-marigold-linnet"


@dataclass
class House:
    """An operator's computer with a server that was set up as it should be."""

    root: Path
    environ: dict[str, str] = field(default_factory=dict)
    now: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def data(self) -> Path:
        return self.root / "lib" / "data"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def key_file(self) -> Path:
        return self.root / "etc" / "master.key"

    async def findings(self) -> list[Finding]:
        mounts = self.root / "mounts"
        found = [one async for one in examine(self.environ, None, self.now, mounts)]
        for one in found:
            for secret in (CANARY, KEY, *self.environ.values()):
                if len(secret) > 20 and not secret.startswith(("/", "http")):
                    assert secret not in str(one)
            assert one.what.endswith((".", "?")), one
            assert one.mend.endswith("."), one
        return found

    async def codes(self) -> list[str]:
        return [one.code for one in await self.findings()]


@pytest.fixture
async def house(tmp_path: Path, botapi: BotApi, monkeypatch: pytest.MonkeyPatch) -> House:
    monkeypatch.chdir(tmp_path)
    house = House(tmp_path)
    house.environ = {
        "TEBIKI_DATA": str(house.data),
        "TEBIKI_MASTER_KEY_FILE": str(house.key_file),
        "TEBIKI_DIALOGS": str(DIALOGS),
        "TEBIKI_DIALOG": "crossing",
        "TEBIKI_BACKUP_FOLDER": str(house.backups),
        "TEBIKI_TELEGRAM_TOKEN": botapi.token,
        "TEBIKI_TELEGRAM_API_BASE_URL": botapi.base,
    }
    (tmp_path / "mounts").write_text(LASTING)
    house.key_file.parent.mkdir(mode=0o700)
    house.key_file.write_text(KEY)
    house.key_file.chmod(0o600)
    store = await open_store(house.data, bytes.fromhex(KEY))
    await store.apply(ME, TALK, answer)
    await store.close()
    back_up(house.data, house.backups / "tebiki-2026-11-26T000000Z.db")
    botapi.world.commands['{"type": "all_private_chats"}', ""] = [{"command": "help", "description": "Help"}]
    return house


async def test_where_nothing_is_wrong_nothing_is_found(house: House) -> None:
    assert await house.findings() == []


async def test_an_empty_computer_before_the_first_start_is_no_fault(house: House) -> None:
    shutil.rmtree(house.data)
    house.key_file.unlink()
    assert await house.findings() == []


# Files


def loosen(*path: str, mode: int = 0o644) -> Callable[[House], None]:
    return lambda house: house.root.joinpath(*path).chmod(mode)


def delete(*path: str) -> Callable[[House], None]:
    return lambda house: house.root.joinpath(*path).unlink()


def put(*path: str, content: bytes = b"x") -> Callable[[House], None]:
    def stage(house: House) -> None:
        house.root.joinpath(*path).write_bytes(content)
        house.root.joinpath(*path).chmod(0o600)

    return stage


def let(**variables: str) -> Callable[[House], None]:
    return lambda house: house.environ.update(
        {f"TEBIKI_{name.upper()}": value.format(root=house.root) for name, value in variables.items()}
    )


def on(file: str, sql: str) -> Callable[[House], None]:
    def stage(house: House) -> None:
        with closing(sqlite3.connect(house.data / file)) as connection:
            connection.execute(sql)
            connection.commit()

    return stage


def beside(house: House) -> None:
    moved = house.data.parent / "master.key"
    house.key_file.rename(moved)
    house.environ["TEBIKI_MASTER_KEY_FILE"] = str(moved)


def within(house: House) -> None:
    moved = house.data / "master.key"
    house.key_file.rename(moved)
    house.environ["TEBIKI_MASTER_KEY_FILE"] = str(moved)


def age(days: int) -> Callable[[House], None]:
    def stage(house: House) -> None:
        for path in house.backups.iterdir():
            os.utime(path, (time.time() - days * 86_400,) * 2)

    return stage


def shorten(house: House) -> None:
    (copy,) = house.backups.iterdir()
    copy.write_bytes(copy.read_bytes()[:9_000])


def mounted(text: str) -> Callable[[House], object]:
    return lambda house: (house.root / "mounts").write_text(text)


def stale(house: House) -> None:
    house.now += timedelta(days=4_000)


def settings_that_others_read(house: House) -> None:
    file = house.root / "config.yaml"
    file.write_text(f"telegram:\n  token: {CANARY}\n")
    file.chmod(0o644)


def renew(house: House) -> None:
    renew_key_file(house.key_file)
    # as `rotate-key` goes on
    house.environ.pop("TEBIKI_MASTER_KEY", None)


STAGED: list[tuple[str, Callable[[House], object]]] = [
    ("folder_open", loosen("lib", "data", mode=0o750)),
    ("folder_open", loosen("backups", mode=0o755)),
    ("file_open", loosen("lib", "data", "tebiki.db")),
    ("file_open", loosen("lib", "data", "keys.db", mode=0o660)),
    ("file_open", loosen("backups", "tebiki-2026-11-26T000000Z.db")),
    ("key_open", loosen("etc", "master.key")),
    ("key_missing", delete("etc", "master.key")),
    ("key_beside_data", beside),
    ("key_beside_data", within),
    ("old_key_kept", renew),
    ("old_key_given", let(master_key=KEY, master_key_old="ab" * 32)),
    ("keys_copied", put("backups", "keys.db")),
    ("backup_inside_data", let(backup_folder="{root}/lib/data")),
    ("secret-exposed", settings_that_others_read),
    ("unknown-setting", let(retention_dys="90")),
    ("wrong-value", let(retention_days="3")),
    ("ephemeral_disk", mounted(LASTING.replace("ext4", "overlay"))),
    ("ephemeral_disk", lambda house: house.environ.update(DYNO="web.1")),
    ("no_backup", delete("backups", "tebiki-2026-11-26T000000Z.db")),
    ("backup_old", age(3)),
    ("backup_damaged", shorten),
    ("older_schema", on("tebiki.db", "PRAGMA user_version = 2")),
    ("newer_schema", on("tebiki.db", "PRAGMA user_version = 99")),
    ("newer_schema", on("keys.db", "PRAGMA user_version = 99")),
    ("keys_missing", delete("lib", "data", "keys.db")),
    ("data_missing", delete("lib", "data", "tebiki.db")),
    ("other_store", on("tebiki.db", "UPDATE meta SET store = zeroblob(16)")),
    ("old_keys", on("tebiki.db", "UPDATE meta SET generation = 99")),
    ("wrong_key", let(master_key="ab" * 32)),
    ("bad_key", let(master_key="canary-marigold")),
    ("damaged", put("lib", "data", "tebiki.db", content=b"no database " * 1_000)),
    ("restore_cut_off", put("lib", "data", "tebiki.db.replaced")),
    ("restore_cut_off", put("lib", "data", "tebiki.db.restoring")),
    ("stale_facts", stale),
    ("no_dialog", let(dialog="swimming")),
    ("dialog_broken", let(dialogs="{root}")),
]


@pytest.mark.parametrize(("code", "stage"), STAGED, ids=[f"{n}-{one[0]}" for n, one in enumerate(STAGED)])
async def test_a_staged_fault_is_found(house: House, code: str, stage: Callable[[House], object]) -> None:
    if code == "dialog_broken":
        (house.root / "crossing").mkdir()
        (house.root / "crossing" / "dialog.yaml").write_text("title: [")
    stage(house)
    assert code in await house.codes()


async def test_a_full_disk_is_found(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(house.data)
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage._replace(free=200 << 20))
    assert await house.codes() == ["little_space"]


async def test_what_this_user_may_not_look_at_is_told(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> Iterator[Path]:
        raise PermissionError(13, "Permission denied", str(house.data))

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert "no_access" in await house.codes()


@contextmanager
def holding(house: House, process: int) -> Iterator[None]:
    """Somebody has the lock, in the name of this process."""
    with open_lock(house.data) as lock:
        assert lock.try_take()
        path = house.data / LOCK
        path.write_text(path.read_text().replace(str(os.getpid()), str(process)))
        yield


async def test_a_lock_of_a_process_that_ended_is_stale_and_that_of_a_living_one_is_not(house: House) -> None:
    with holding(house, os.getpid()):
        assert await house.codes() == []
    ended = await asyncio.create_subprocess_exec(sys.executable, "-c", "")
    await ended.wait()
    with holding(house, ended.pid):
        assert await house.codes() == ["stale_lock"]
    (house.data / LOCK).write_text("of a server that was killed")
    assert await house.codes() == []


async def test_a_server_that_was_stopped_in_its_tracks_is_found(house: House) -> None:
    sleeping = await asyncio.create_subprocess_exec("sleep", "60")
    try:
        sleeping.send_signal(signal.SIGSTOP)
        await asyncio.sleep(0.2)
        with holding(house, sleeping.pid):
            assert await house.codes() == ["stale_lock"]
    finally:
        sleeping.kill()
        await sleeping.wait()


async def test_a_lock_from_another_container_cannot_be_judged(house: House) -> None:
    with open_lock(house.data) as lock:
        assert lock.try_take()
        (house.data / LOCK).write_text("12 pid:[1]\n")
        assert await house.codes() == ["lock_elsewhere"]


# Telegram


async def test_a_token_that_is_void(house: House, botapi: BotApi) -> None:
    botapi.revoke()
    assert await house.codes() == ["bad_token"]


async def test_a_platform_that_cannot_be_reached(house: House, botapi: BotApi) -> None:
    async with botapi.away():
        assert await house.codes() == ["unreachable"]


@pytest.mark.parametrize(("seconds", "found"), [(50, []), (90, ["clock_off"]), (-90, ["clock_off"])])
async def test_a_clock_far_off(house: House, seconds: int, found: list[str]) -> None:
    house.now = datetime.now(UTC) + timedelta(seconds=seconds)
    assert await house.codes() == found


async def test_it_says_which_way_the_clock_is_off(house: House) -> None:
    house.now = datetime.now(UTC) + timedelta(days=365)
    (found,) = [one for one in await house.findings() if one.code == "clock_off"]
    assert found.what.startswith("The clock of this computer is 31,53")
    assert "ahead of that of telegram" in found.what


async def test_a_webhook_that_is_in_the_way_of_polling(house: House, botapi: BotApi) -> None:
    botapi.webhook.url = "https://elsewhere.example/hook"
    assert await house.codes() == ["webhook_in_the_way"]


async def test_a_webhook_that_is_not_ours(house: House, botapi: BotApi) -> None:
    let(
        telegram_mode="webhook",
        telegram_webhook_url="https://guide.example",
        telegram_webhook_secret="a-secret-of-20-signs",
    )(house)
    assert await house.codes() == ["webhook_elsewhere"]
    botapi.webhook.url = "https://guide.example/telegram"
    assert await house.codes() == []


async def test_rights_that_are_too_many_or_too_few(house: House, botapi: BotApi) -> None:
    botapi.world.bot["can_read_all_group_messages"] = True
    botapi.world.bot["can_join_groups"] = False
    assert await house.codes() == ["reads_groups", "no_groups"]


async def test_no_menu_of_commands(house: House, botapi: BotApi) -> None:
    botapi.world.commands.clear()
    assert await house.codes() == ["no_commands"]


# Discord


@pytest.fixture
async def discord(house: House) -> AsyncIterator[Discord]:
    async with Discord() as discord:
        discord.world.commands = [{"id": "1", "name": "guide"}]
        house.environ |= {
            "TEBIKI_DISCORD_TOKEN": discord.rest._token,
            "TEBIKI_DISCORD_API_BASE_URL": discord.api_base_url,
        }
        yield discord


def uninstall(kind: str) -> Callable[[Discord], None]:
    return lambda discord: discord.world.installs.pop(kind)


def forbid_commands(discord: Discord) -> None:
    discord.world.installs["0"] = {"oauth2_install_params": {"scopes": ["bot"], "permissions": "0"}}


DISCORD: list[tuple[list[str], Callable[[Discord], object]]] = [
    ([], lambda _: None),
    (["no_commands"], lambda discord: discord.world.commands.clear()),
    (["not_installable"], uninstall("1")),
    (["not_installable"], uninstall("0")),
    (["no_command_right"], forbid_commands),
    (["few_shards"], lambda discord: setattr(discord.world, "advised_shards", 3)),
    (["bad_token"], lambda discord: setattr(discord.rest, "_token", "another")),
    (["refused"], lambda discord: discord.rest.fail_next.append((503, {}))),
]


@pytest.mark.parametrize(("codes", "stage"), DISCORD)
async def test_what_is_wrong_on_discord(
    house: House, discord: Discord, codes: list[str], stage: Callable[[Discord], object]
) -> None:
    stage(discord)
    assert await house.codes() == codes


async def test_an_application_that_is_another(house: House, discord: Discord) -> None:
    let(discord_application_id="999999999999999999")(house)
    assert await house.codes() == ["other_application"]


# The command


def command(house: House) -> tuple[int, str]:
    environ = {"PATH": os.environ["PATH"], "HOME": str(house.root), "PYTHONPATH": str(ROOT), **house.environ}
    ran = subprocess.run(
        [sys.executable, "-m", "bot", "doctor"],
        cwd=house.root,
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return ran.returncode, ran.stdout + ran.stderr


async def test_the_command_ends_with_one_where_something_is_wrong(house: House, botapi: BotApi) -> None:
    botapi.world.commands.clear()
    house.key_file.chmod(0o644)
    code, said = await asyncio.to_thread(command, house)
    assert code == 1
    assert f"Run chmod 600 '{house.key_file}'." in said
    assert "no_commands" in said
    assert botapi.token not in said
    assert KEY not in said


@pytest.mark.usefixtures("discord")
async def test_one_clock_is_told_once_whoever_says_so(house: House) -> None:
    house.now = datetime.now(UTC) + timedelta(seconds=90)
    assert await house.codes() == ["clock_off"]
