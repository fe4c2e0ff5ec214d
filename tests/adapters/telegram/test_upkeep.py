"""Backup, a new master key and a restore beside the real thing, while somebody talks to it."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.adapters.telegram.processes import Server, served
from tests.botapi.person import Person
from tests.botapi.server import BotApi
from tests.operations.processes import KEY, ROOT

NEW = "c3" * 32
BOTH = {"TEBIKI_MASTER_KEY": NEW, "TEBIKI_MASTER_KEY_OLD": KEY}


async def ask(server: Server, *command: str, environ: Mapping[str, str] | None = None) -> tuple[int, str]:
    """Another command with the settings of the server: its exit code, and what it says."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *command),
        cwd=ROOT,
        env={**server._environ, **(environ or {})},
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    return await process.wait(), said.decode()


async def test_a_server_goes_on_while_its_master_key_is_rotated(botapi: BotApi, tmp_path: Path) -> None:
    server = Server(botapi, tmp_path, 0)
    aiko, ben = botapi.person("Aiko"), botapi.person("Ben")
    async with served(server):
        await aiko.start()
        await aiko.send("north")
        await aiko.sees("Have you crossed before?")
        rotating = asyncio.create_task(ask(server, "rotate-key", environ=BOTH))
        answered = 0
        while not rotating.done():
            await answer_and_go_back(aiko)
            answered += 1
            await asyncio.sleep(0.5)
        code, said = await rotating
        assert (code, said.count("\n")) == (0, 3), said
        assert answered > 5
        await ben.start()
        await ben.sees("Which side of the river")
        await ben.send("south")
        await ben.settled()
        assert "wrong_key" not in server.said
        assert await server.end(signal.SIGTERM) == 0
        refused, words = await ask(server, "rotate-key", environ={"TEBIKI_MASTER_KEY_OLD": "ab" * 32})
        assert refused == 1
        assert "does not belong to" in words
        server._environ["TEBIKI_MASTER_KEY"] = NEW
        await server.start()
        await aiko.send("no")
        await aiko.sees("What do you take with you?")
        assert await server.end(signal.SIGTERM) == 0
    for secret in (NEW, KEY):
        assert secret not in said + words + server.said


async def answer_and_go_back(person: Person) -> None:
    await person.send("no")
    await person.sees("What do you take with you?")
    await person.send("back")
    await person.sees("Have you crossed before?")


async def test_a_backup_is_put_back_and_who_left_stays_gone(botapi: BotApi, tmp_path: Path) -> None:
    server = Server(botapi, tmp_path, 0)
    aiko, ben = botapi.person("Aiko"), botapi.person("Ben")
    copy = str(tmp_path / "copy.db")
    async with served(server):
        for person in (aiko, ben):
            await person.start()
            await person.send("north")
            await person.sees("Have you crossed before?")
        code, said = await ask(server, "backup", copy)
        assert code == 0, said
        assert said.startswith(f"{copy}: 3 talks and other papers of 3 people"), "with what is to be checked"
        again, said = await ask(server, "backup", copy)
        assert again == 1
        assert "is there already" in said
        await aiko.send("forget")
        await aiko.sees("erase")
        await aiko.send("yes")
        await aiko.settled()
        await ben.send("no")
        await ben.sees("What do you take with you?")
        refused, said = await ask(server, "restore", copy, "--yes")
        assert refused == 1
        assert "stop it first" in said
        assert await server.end(signal.SIGTERM) == 0
        code, said = await ask(server, "restore", copy, "--yes")
        assert (code, said) == (0, f"{copy} is in place: 2 people and servers. Start Tebiki.\n")
        await server.start()
        await aiko.send("hello")
        await aiko.sees("Which side of the river")
        await ben.send("where")
        await ben.sees("Have you crossed before?")
        assert await server.end(signal.SIGTERM) == 0
