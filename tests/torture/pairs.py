"""Two things at once, by one person: two presses, two devices, forgetting while an answer is on its way.

Both go through the service on the real store, at the same moment as those of many other people; in one
process, where a lock orders them, or in two on one folder, where only the store does.

1. In order. What is stored is what the two would have left one after the other, in one order or the other;
   and each is told what came of it in that same order.
2. Once. What a platform brings twice counts once, and the second time changes nothing.
3. Gone. Whoever was told that they are forgotten has nothing left of what they said before: neither talk nor
   key. What they say after that is a stranger's first word.
4. Seen. On a screen, one message has buttons, and it asks what is open.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import Any, Final
from unittest.mock import patch

from bot.dialogue.engine import present, step
from bot.dialogue.events import Event, OptionChosen, TextReceived
from bot.dialogue.session import Session
from bot.dialogue.turn import Forget, Turn
from bot.dialogue.verbs import EVENTS
from bot.service.arrivals import Incoming
from bot.service.conversations import Conversations
from bot.service.delivery import Delivery
from bot.service.ports import Identity
from bot.service.records import decode
from bot.service.talk import Talk
from bot.store import database
from bot.store.sqlite import SqliteStore, open_store
from tests.service.chat import WINDOWS, Chat
from tests.service.person import AT
from tests.store.counting import MASTER
from tests.talking import CROSSED, crossing

CROWD: Final = 40
"""People at once."""
PRESSED: Final = {"side": ("north", "south"), "been_here": ("no", "yes"), "swim": ("1", "4")}
WALKED: Final = ("side", "been_here", "gear", "swim", "people", "sail_day", "return_day", "ticket")
KINDS: Final = ("two presses", "one press twice", "a press and a text", "two texts", "back", "forgetting")


@dataclass(slots=True)
class Outcome:
    pairs: int = 0
    seconds: float = 0.0
    kinds: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    screens: int = 0
    """Pairs of which the screen was looked at too."""
    wrong: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Pair:
    kind: str
    first: Event
    second: Event
    update: str | None = None
    """The same for both."""


def in_order(session: Session, stored: bool, events: Sequence[Event]) -> list[tuple[Session, bool]]:
    """What each is told, and whether anything is stored then: by the engine alone."""
    told = []
    for event in events:
        turn = step(crossing(), session, event)
        session = turn.session
        if turn.has(Forget):
            stored = False
            told.append((session, stored))
            session = Session("crossing", heard=None)
        else:
            stored = stored or session.worth_storing
            told.append((session, stored))
    return told


def plain(session: Session) -> dict[str, Any]:
    return session.to_dict()


class Walker:
    """One person after the other, each a pair at every question."""

    def __init__(
        self,
        guides: Sequence[Conversations],
        store: SqliteStore,
        lane: int,
        chance: random.Random,
        outcome: Outcome,
    ) -> None:
        self._guides, self._store, self._lane = guides, store, lane
        self._chance, self._outcome = chance, outcome
        self._delivery = Delivery(guides[0], WINDOWS)
        self._people = 0

    async def walk(self, until: int) -> None:
        while self._outcome.pairs < until:
            await self._person(until)

    async def _person(self, until: int) -> None:
        self._people += 1
        talk = Talk(Identity("here", f"{self._lane}-{self._people}"), "crossing")
        seen = self._chance.random() < 0.3
        screen = Chat()
        at = AT
        for _ in range(14):
            at += timedelta(minutes=5)
            session = await self._stored(talk.identity)
            asked = present(crossing(), session or Session("crossing"), at).replies[-1].step
            if asked not in WALKED or self._outcome.pairs >= until:
                return
            pair = self._pair(asked, session, at)
            if pair is None:
                await self._guides[0].handle(talk, TextReceived(at, CROSSED[asked]))
                continue
            if pair.kind == "forgetting":
                await self._guides[0].handle(talk, EVENTS["forget"](at))
                session = await self._stored(talk.identity)
            wrong = await (self._on_screen if seen else self._told)(pair, talk, session, screen)
            self._outcome.pairs += 1
            self._outcome.kinds[pair.kind] += 1
            self._outcome.wrong += [f"{pair.kind} at {asked}: {one}" for one in wrong]

    def _pair(self, asked: str, session: Session | None, at: datetime) -> Pair | None:
        kinds = ["two texts"]
        if asked in PRESSED:
            kinds += ["two presses", "one press twice", "a press and a text"]
        if session is not None and session.answers:
            kinds += ["back"] + ["forgetting"] * (self._chance.random() < 0.4)
        kind = self._chance.choice(kinds)
        turn = session.turn if session is not None else 0
        options: Sequence[str] = PRESSED.get(asked, ())

        def press(option: str) -> Event:
            return OptionChosen(at, (option,), asked, turn)

        text = TextReceived(at, CROSSED[asked])
        match kind:
            case "two presses":
                return Pair(kind, press(options[0]), press(options[1]))
            case "one press twice":
                return Pair(kind, press(options[0]), press(options[0]), update=f"update {turn}")
            case "a press and a text":
                return Pair(kind, press(options[1]), text)
            case "back":
                return Pair(kind, EVENTS["back"](at), text)
            case "forgetting":
                return Pair(kind, OptionChosen(at, ("offer:yes",)), text)
            case _:
                return Pair(kind, text, TextReceived(at, "what is this for"))

    async def _told(self, pair: Pair, talk: Talk, before: Session | None, _screen: Chat) -> list[str]:
        # What a process has in mind of somebody for an hour is not ended by another that forgets them; one
        # server has a folder to itself.
        apart = self._chance.random() < 0.5 and pair.kind != "forgetting"
        guides = self._guides if apart else (self._guides[0], self._guides[0])
        one, other = await asyncio.gather(
            guides[0].answer(talk, pair.first, pair.update), guides[1].answer(talk, pair.second, pair.update)
        )
        after = await self._stored(talk.identity)
        if pair.update is not None:
            wrong = [] if one.repeated != other.repeated else ["not taken once, and known once"]
            alone = in_order(before or Session("crossing"), before is not None, [pair.first])
            return wrong + _compare(after, [alone], [one.turn, other.turn], same=True)
        orders = [
            in_order(before or Session("crossing"), before is not None, [pair.first, pair.second]),
            in_order(before or Session("crossing"), before is not None, [pair.second, pair.first]),
        ]
        wrong = _compare(after, orders, [one.turn, other.turn])
        if one.turn.has(Forget) and await self._has_key(talk.identity) != (after is not None):
            wrong.append("a key without a talk")
        return [f"{one}, {'in two processes' if apart else 'in one process'}" for one in wrong]

    async def _on_screen(self, pair: Pair, talk: Talk, before: Session | None, screen: Chat) -> list[str]:
        handled = await asyncio.gather(
            self._delivery.take(Incoming(talk, pair.first, pair.update), screen),
            self._delivery.take(Incoming(talk, pair.second, pair.update), screen),
        )
        self._outcome.screens += 1
        after = await self._stored(talk.identity)
        wrong = [] if all(handled) else ["a fault was told"]
        start = before or Session("crossing")
        events = [pair.first] if pair.update is not None else [pair.first, pair.second]
        orders = [
            in_order(start, before is not None, events),
            in_order(start, before is not None, events[::-1]),
        ]
        wrong += _compare(after, orders, [])
        live = [message for message in screen.messages.values() if message.buttons]
        if len(live) != 1:
            wrong.append(f"{len(live)} messages have buttons")
        elif not any(one.turn.has(Forget) for one in handled if one is not None):
            words = present(crossing(), after or start, pair.first.at).replies[-1].text
            if words.split("\n")[0][:40] not in live[0].text and after is not None and not after.offer:
                wrong.append("the buttons are not those of the open question")
        return wrong

    async def _stored(self, who: Identity) -> Session | None:
        payloads = await self._store.talks(who)
        return Session.from_dict(decode(payloads[0]).session) if payloads else None

    async def _has_key(self, who: Identity) -> bool:
        return bool(await self._store._writer.submit(lambda batch: batch._people.id_of(who) is not None))


def _compare(
    after: Session | None,
    orders: Sequence[Sequence[tuple[Session, bool]]],
    turns: Sequence[Turn],
    *,
    same: bool = False,
) -> list[str]:
    """Whether one of the orders explains what is stored, and what both were told."""
    for number, order in enumerate(orders):
        last, stored = order[-1]
        if (after is not None) != stored or (after is not None and plain(after) != plain(last)):
            continue
        told = [one for one, _ in order] * (2 if same else 1)
        if number:
            told.reverse()
        if not turns or all(
            turn.has(Forget) or plain(turn.session) == plain(one)
            for turn, one in zip(turns, told, strict=True)
        ):
            return []
    left = (
        "nothing" if after is None else f"{sorted(after.answers)} {after.turn} {after.offer} {after.reopened}"
    )
    return [
        f"no order leaves {left}; {[(sorted(o.answers), o.turn, s) for order in orders for o, s in order]}"
    ]


async def torture(number: int, seed: str, folder: Path) -> Outcome:
    """So many pairs."""
    outcome, begun = Outcome(), monotonic()
    with patch.object(database, "BUSY_SECONDS", 60):  # the two take turns, on however slow a machine
        store = await open_store(folder, MASTER)
        beside = await open_store(folder, MASTER)
    guides = [Conversations({"crossing": crossing()}, one) for one in (store, beside)]
    await asyncio.gather(
        *(
            Walker(guides, store, lane, random.Random(f"{seed} {lane}"), outcome).walk(number)
            for lane in range(CROWD)
        )
    )
    await store.close()
    await beside.close()
    outcome.seconds = monotonic() - begun
    return outcome
