"""The running guide is killed (kill -9) again and again, while people on both platforms at once talk with it.

An answer is acknowledged once the person sees the question after it.

1. Nothing acknowledged is lost: no earlier question comes back, and in the end the store has every one of a
   person's acknowledged answers, as they gave it.
2. Nothing is doubled: what else the store has is the one answer that was under way. Of whoever said each
   thing once, the talk has as many turns as answers.
3. Nothing is torn: every talk can be read, and no update waits for ever.
4. The talk goes on: everybody comes to the end, without anybody's help.
5. Nothing is told: no id of theirs and no date that they gave stands in what a process wrote, at DEBUG.

Who typed an answer that was then asked for anew, and typed it again, has said it twice: whether the second
came to the next question cannot be told from a fault, so that one answer of theirs is only held to be there.

Several worlds go on side by side, each with its own platforms, folder and people: most of it is waiting.

With `again` Telegram brings what was confirmed long ago once more, after every kill. Discord brings nothing
again to another process: what was pressed while it was gone is lost, and said so in the app.
"""

from __future__ import annotations

import asyncio
import os
import random
import re
import signal
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any, Final

from bot.service.ports import Identity
from bot.service.records import decode
from bot.store.sqlite import open_store
from tests.adapters.telegram.running import SECRET, free_port
from tests.botapi.quiet import Pulse
from tests.botapi.server import BotApi
from tests.discordapi.server import TOKEN, Discord
from tests.operations.processes import DIALOGS, KEY
from tests.talking import Talk
from tests.torture.guide_process import GuideProcess
from tests.torture.people import STEPS, DiscordHand, TelegramHand, Walker

LANES: Final = 4
"""People at once on each platform. Who has come to the end is followed by somebody new."""
WAYS: Final = tuple((again, webhook) for webhook in (False, True) for again in (False, True))
ROUND: Final = 25
"""Kills in one world; then everything is looked at, and begins anew."""
AT_ONCE: Final = 5
"""Worlds side by side, at most."""


@dataclass(slots=True)
class Outcome:
    kills: int = 0
    people: int = 0
    answers: int = 0
    """Acknowledged."""
    once: int = 0
    """People who said each thing once: of them it is known to the turn."""
    seconds: float = 0.0
    wrong: list[str] = field(default_factory=list)


def _environ(telegram: BotApi, discord: Discord, folder: Path, port: int) -> Mapping[str, str]:
    environ = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "TEBIKI_DATA": str(folder / "data"),
        "TEBIKI_DIALOGS": str(DIALOGS),
        "TEBIKI_DIALOG": "crossing",
        "TEBIKI_EPHEMERAL_DISK": "accepted",
        "TEBIKI_MASTER_KEY": KEY,
        "TEBIKI_LOG_LEVEL": "debug",
        "TEBIKI_TELEGRAM_TOKEN": telegram.token,
        "TEBIKI_TELEGRAM_API_BASE_URL": telegram.base,
        "TEBIKI_DISCORD_TOKEN": TOKEN,
        "TEBIKI_DISCORD_API_BASE_URL": discord.api_base_url,
        "TEBIKI_DISCORD_GATEWAY_URL": discord.gateway_url,
    }
    if port:
        environ |= {
            "TEBIKI_TELEGRAM_MODE": "webhook",
            "TEBIKI_TELEGRAM_WEBHOOK_URL": f"https://127.0.0.1:{port}",
            "TEBIKI_TELEGRAM_WEBHOOK_PORT": str(port),
            "TEBIKI_TELEGRAM_WEBHOOK_SECRET": SECRET,
        }
    return environ


async def torture(
    number: int,
    seed: str,
    folder: Path,
    *,
    ways: Sequence[tuple[bool, bool]] = WAYS,
    planted: Any = None,
    patience: float = 180,
    told: Callable[[Outcome], None] = lambda _: None,
) -> Outcome:
    """So many kills, in turn with updates once and again, by polling and by webhook.

    `patience`: seconds in which everybody comes to the end, once nobody is killed any more.
    """
    outcome, begun = Outcome(), monotonic()
    each = min(ROUND, -(-number // len(ways)))
    worlds = enumerate(min(each, number - done) for done in range(0, number, each))

    async def lane() -> None:
        for world, kills in worlds:
            again, webhook = ways[world % len(ways)]
            place, chance = folder / f"world-{world}", random.Random(f"{seed} {world}")
            place.mkdir()
            await _world(
                kills,
                chance,
                place,
                outcome,
                again=again,
                webhook=webhook,
                planted=planted,
                patience=patience,
            )
            outcome.seconds = monotonic() - begun
            told(outcome)

    async with asyncio.TaskGroup() as lanes:
        for _ in range(AT_ONCE):
            lanes.create_task(lane())
    return outcome


async def _world(
    kills: int,
    chance: random.Random,
    folder: Path,
    outcome: Outcome,
    *,
    again: bool,
    webhook: bool,
    planted: Any,
    patience: float,
) -> None:
    people: list[Walker] = []
    async with BotApi(strict=False) as telegram, Discord() as discord:
        telegram.rates.on = False
        telegram.webhook.behind_proxy = True
        environ = _environ(telegram, discord, folder, free_port() if webhook else 0)
        async with GuideProcess(environ, folder, planted) as guide:
            lanes = _Lanes(telegram, discord, guide, chance, people)
            await guide.launch()
            lanes.start()
            for _ in range(kills):
                await _until_killed(guide, lanes, chance)
                outcome.kills += 1
                await guide.launch()
                if again:
                    _bring_again(telegram)
            await lanes.finish(patience)
            if (code := await guide.end(signal.SIGTERM)) != 0:
                outcome.wrong.append(f"it ended with {code}: {guide.said}")
        outcome.wrong += [f"Telegram: {one}" for one in telegram.failures]
    where = f"{folder.name}, {'again' if again else 'once'}, {'webhook' if webhook else 'polling'}"
    outcome.wrong += [
        f"{where}: {one}" for one in (*await _compare(folder, people, outcome), *told_by(folder, people))
    ]
    outcome.people += len(people)
    outcome.answers += sum(person.known for person in people)


async def _until_killed(guide: GuideProcess, lanes: _Lanes, chance: random.Random) -> None:
    """In a third of all cases before it is up; else after some things were done, whichever comes next."""
    if chance.random() < 0.33:
        await asyncio.sleep(chance.uniform(0.02, 0.6))
    else:
        await guide.up()
        until, late = lanes.changes + chance.randrange(40), monotonic() + 1.5
        while lanes.changes < until and monotonic() < late:  # noqa: ASYNC110 (an event costs each of them)
            await asyncio.sleep(0.002)
        await asyncio.sleep(chance.uniform(0, 0.01))
    code = await guide.end(signal.SIGKILL)
    # 255 is what a forked process is said to have ended with that was killed before it came to anything.
    assert code in (-signal.SIGKILL, 255), f"it had ended with {code}: {guide.said}"


def _bring_again(telegram: BotApi) -> None:
    """What was confirmed long ago."""
    for update in list(telegram.queue.confirmed):
        telegram.queue.waiting.setdefault(update["update_id"], update)
    telegram.queue.wake()


class _Counting(Pulse):
    def __init__(self, counted: Callable[[], None]) -> None:
        super().__init__()
        self._counted = counted

    def beat(self) -> None:
        super().beat()
        self._counted()


class _Lanes:
    """People who come, one after the other in each lane."""

    def __init__(
        self,
        telegram: BotApi,
        discord: Discord,
        guide: GuideProcess,
        chance: random.Random,
        people: list[Walker],
    ) -> None:
        self._telegram, self._discord, self._guide = telegram, discord, guide
        self._chance, self._people = chance, people
        self._ending = False
        self.changes = 0
        """So much was asked for of both platforms."""
        discord.world.after_each = self._changed
        telegram.pulse = _Counting(self._changed)
        self._tasks: list[asyncio.Task[None]] = []

    def _changed(self) -> None:
        self.changes += 1

    def start(self) -> None:
        for lane in range(2 * LANES):
            self._tasks.append(asyncio.create_task(self._lane(on_telegram=bool(lane % 2))))

    async def finish(self, patience: float) -> None:
        """Nobody new comes, and all who are there come to the end. Nobody is killed any more."""
        self._ending = True
        await self._guide.up()
        _, late = await asyncio.wait(self._tasks, timeout=patience)
        for task in late:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for task in self._tasks:
            if not task.cancelled():
                task.result()

    async def _lane(self, *, on_telegram: bool) -> None:
        while not self._ending:
            name = f"person {len(self._people)}"
            hand: TelegramHand | DiscordHand
            if on_telegram:
                hand = TelegramHand(self._telegram.person(name))
            else:
                hand = DiscordHand(self._discord.person(name), lambda: self.changes)
            person = Walker(hand, random.Random(self._chance.random()))
            self._people.append(person)
            await person.walk(lambda: self._guide.up_for)
            if person.wrong:
                return


async def _compare(folder: Path, people: Sequence[Walker], outcome: Outcome) -> list[str]:
    wrong = [one for person in people for one in person.wrong]
    store = await open_store(folder / "data", bytes.fromhex(KEY))
    try:
        if waiting := await store.waiting("telegram"):
            wrong.append(f"{len(waiting)} updates wait for ever")
        for person in people:
            who = Identity(person.hand.platform, person.hand.key)
            payloads = await store.talks(who)
            session = decode(payloads[0]).session if payloads else {"a": {}, "t": 0}
            wrong += [f"{who.platform}: {one}" for one in _held_against(person, session, len(payloads))]
            outcome.once += person.repeats == 0
    finally:
        await store.close()
    return wrong


def told_by(folder: Path, people: Sequence[Walker]) -> list[str]:
    """What may not stand in a log, and does."""
    written = "\n".join(path.read_text("utf-8", "replace") for path in folder.glob("stderr-*"))
    words = set(re.findall(r"[\w-]+", written))
    theirs = {
        one: person.hand.platform for person in people for one in (person.hand.key, *person.says.values())
    }
    return [f"{theirs[one]}: told in the log: {one}" for one in sorted(words & set(theirs)) if len(one) > 5]


def _held_against(person: Walker, session: Mapping[str, Any], talks: int) -> list[str]:
    wrong = []
    if talks > 1:
        wrong.append("two talks of one person")
    if not person.done:
        wrong.append(f"stuck after {person.known} answers at: {person.hand.screen()!r}; did {person.history}")
    stored = session["a"]
    expected = _as_stored(person)
    taken = {step: value[1] for step, value in stored.items()}
    doubtful = {STEPS[number + 1] for number in person.retyped}
    if lost := [step for step in STEPS[: person.known] if step not in taken]:
        wrong.append(f"lost: {lost}")
    if changed := [
        step for step in taken if step not in doubtful and taken[step] != expected.get(step, taken[step])
    ]:
        was = {step: (taken[step], expected.get(step)) for step in changed}
        wrong.append(f"changed: {was}, said {person.history}")
    if more := [step for step in taken if step not in {*STEPS[: person.given], *doubtful}]:
        wrong.append(f"never said: {more}")
    if person.repeats == 0 and session["t"] != len(taken):
        wrong.append(f"doubled: {session['t']} turns for {len(taken)} answers")
    return wrong


def _as_stored(person: Walker) -> dict[str, Any]:
    """The same said to the engine alone, where nobody is killed."""
    talk = Talk()
    for step, words in person.says.items():
        assert talk.question == step
        talk.say(words)
    return {step: value[1] for step, value in talk.session.to_dict()["a"].items()}
