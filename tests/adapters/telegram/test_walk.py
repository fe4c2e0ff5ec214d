"""Somebody new, from Start to the summary, through the real process: what can be seen is all that is known.

TEBIKI_WALKS=20 walks as often, each time another way. TEBIKI_PACED=1 keeps to the limits of Telegram on both
sides, as people do; a walk then takes minutes.
"""

from __future__ import annotations

import os
import random
import signal
from pathlib import Path

import pytest

from tests.adapters.telegram.processes import HURRIED, Server, served
from tests.adapters.telegram.running import free_port
from tests.adapters.telegram.walking import Wanderer
from tests.botapi.server import BotApi
from tests.operations.processes import ROOT

WALKS = int(os.environ.get("TEBIKI_WALKS", "1"))
PACED = bool(os.environ.get("TEBIKI_PACED"))
DIALOG = {"TEBIKI_DIALOGS": str(ROOT / "dialogs"), "TEBIKI_DIALOG": "stay_or_leave"}
LEAST = {"A short way": 10, "The full way": 25}
"""Answers, whatever they are."""
ARRIVED = "Your dignity and your health"
"""How the last words of the guide begin, for whoever went a way to its end."""


@pytest.mark.parametrize("seed", range(WALKS))
@pytest.mark.parametrize("way", LEAST)
@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_a_newcomer_reaches_the_summary_by_what_can_be_seen(
    botapi: BotApi, tmp_path: Path, mode: str, way: str, seed: int
) -> None:
    botapi.rates.on = PACED
    botapi.webhook.behind_proxy = True
    port = free_port() if mode == "webhook" else 0
    server = Server(botapi, tmp_path, port, DIALOG, "bot" if PACED else HURRIED)
    aiko = botapi.person()
    wanderer = Wanderer(aiko, random.Random(f"{mode} {way} {seed}"), {"How would you like to go on?": way})
    async with served(server):
        await wanderer.walk(ARRIVED)
        assert await server.end(signal.SIGTERM) == 0
    assert len(wanderer.answered) >= LEAST[way], wanderer.answered
    frozen = [text for text in aiko.texts if "\n\n✓ " in text]
    assert len(frozen) == len(wanderer.answered)
    assert wanderer.typed
    assert wanderer.turned, "there are lists of more than one page"
    assert aiko.keyboards == [aiko.last]
    assert not botapi.failures
    assert not botapi.refusals, "nothing was asked of Telegram that it refuses"
    assert '"level":"error"' not in server.said.replace(" ", "")
