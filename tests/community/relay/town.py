"""Ann on Telegram, Bob on Discord, a supporters' channel, and the guide between them: the service on a store,
with windows that work like those of a platform."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.community.communities import Communities
from bot.community.desk import Desk, Desks
from bot.community.relay.codes import Asking, Pressed, read
from bot.community.relay.relays import Relays, Written
from bot.community.relay.requests import Caller, Requests
from bot.community.relay.state import Party
from bot.community.settings import CommunitySettings
from bot.dialogue.model import Dialog
from bot.service.ports import Identity, SendError, Store
from bot.service.screens import Button, Screen
from tests.talking import crossing

AT = datetime(2026, 11, 26, 3, 0, tzinfo=UTC)
HOME = Identity("discord-server", "7000")
CHANNEL = "7002"


@dataclass
class Window:
    """What stands in one chat, by the ids of messages. `faults`: raised by what comes next, one each."""

    shown: dict[str, Screen] = field(default_factory=dict)
    faults: list[SendError | None] = field(default_factory=list)
    every: list[str] = field(default_factory=list)
    """All that ever stood there."""

    @property
    def texts(self) -> list[str]:
        return [screen.text for screen in self.shown.values()]

    @property
    def last(self) -> str:
        return self.texts[-1]

    @property
    def labels(self) -> list[str]:
        return [button.label for screen in self.shown.values() for button in buttons(screen)]

    def data(self, label: str) -> str:
        found = [b.data for screen in self.shown.values() for b in buttons(screen) if b.label == label]
        assert found, f"no {label!r}; there is {self.labels}"
        return found[-1]

    def put(self, id: str, screen: Screen) -> None:
        if self.faults and (fault := self.faults.pop(0)) is not None:
            raise fault
        self.shown[id] = screen
        self.every.append(screen.text + "|".join(button.data for button in buttons(screen)))


def buttons(screen: Screen) -> tuple[Button, ...]:
    return (*screen.choices, *screen.verbs)


@dataclass
class Post:
    """Implements `Line`, for both platforms."""

    windows: dict[str, Window] = field(default_factory=dict)
    sent: int = 100
    cannot_open: set[Identity] = field(default_factory=set)
    fault: SendError | None = None

    def window(self, name: str) -> Window:
        return self.windows.setdefault(name, Window())

    async def open(self, person: Identity) -> str:
        if person in self.cannot_open:
            assert self.fault is not None
            raise self.fault
        return f"dm-{person.id}" if person.platform == "discord" else ""

    async def write(self, person: Identity, place: str, screen: Screen) -> str:
        assert place == await self.open(person), "the wrong place"
        self.sent += 1
        self.window(person.id).put(str(self.sent), screen)
        return str(self.sent)

    async def rewrite(self, person: Identity, place: str, message: str, screen: Screen) -> None:
        assert message in self.window(person.id).shown
        self.window(person.id).put(message, screen)

    async def clear(self, person: Identity, place: str, message: str) -> None:
        shown = self.window(person.id).shown
        if message in shown:
            shown[message] = Screen("", shown[message].text, "notice")

    async def remove(self, person: Identity, place: str, messages: Sequence[str]) -> bool:
        window = self.window(person.id)
        if window.faults and (fault := window.faults.pop(0)) is not None:
            raise fault
        for message in messages:
            window.shown.pop(message, None)
        return True

    async def announce(self, channel: str, screen: Screen) -> str:
        self.sent += 1
        self.window(channel).put(str(self.sent), screen)
        return str(self.sent)

    async def reannounce(self, channel: str, message: str, screen: Screen) -> None:
        self.window(channel).put(message, screen)

    def link(self, payload: str) -> str:
        return ""


class Town:
    def __init__(self, store: Store, *, hide_names: bool = False) -> None:
        self.store = store
        self.post = Post()
        self.at = AT
        self.hide_names = hide_names
        self.restart()

    @property
    def dialog(self) -> Dialog:
        return crossing()

    def restart(self) -> None:
        """The process ends, and another begins on the same store."""
        self.communities, self.desks = Communities(self.store), Desks(self.store)
        self.relays = Relays(self.store, self.communities, crossing, lambda: self.at, patience=0.0)
        self.requests = Requests(
            self.store, self.relays, self.communities, self.desks, hide_names=self.hide_names
        )

    async def begin(self) -> None:
        await self.relays.ledger.load()
        for platform in ("discord", "telegram"):
            await self.relays.ledger.serve(platform, self.post)

    async def after_crash(self) -> None:
        self.restart()
        await self.begin()

    async def offer(self, **settings: object) -> None:
        given = {"relay": True, "supporters_channel": CHANNEL, "name": "AJET Gunma", **settings}
        await self.communities.change(HOME, lambda _: CommunitySettings(**given))  # type: ignore[arg-type]

    def somebody(self, platform: str, id: str, name: str) -> Somebody:
        return Somebody(self, Identity(platform, id), name)

    @property
    def channel(self) -> Window:
        return self.post.window(CHANNEL)

    async def later(self, **span: float) -> None:
        self.at += timedelta(**span)
        await self.relays.ledger.look()
        await self.relays.ledger.drop_expired(self.at)


async def open_town(store: Store, *, hide_names: bool = False) -> Town:
    """Somebody can be asked for there, and both platforms are up."""
    town = Town(store, hide_names=hide_names)
    await town.offer()
    await town.begin()
    return town


@dataclass
class Somebody:
    """They see their window, press what is in it, and type."""

    town: Town
    identity: Identity
    name: str
    wrote: int = 0
    guide: list[str] = field(default_factory=list)
    """What they typed and the guide was given."""

    @property
    def window(self) -> Window:
        return self.town.post.window(self.identity.id)

    @property
    def caller(self) -> Caller:
        return Caller(self.identity, self.name, "en")

    @property
    def texts(self) -> list[str]:
        return self.window.texts

    @property
    def last(self) -> str:
        return self.window.last

    async def joins(self) -> Somebody:
        await self.town.desks.change(self.identity, lambda _: Desk(community=HOME))
        return self

    async def looks(self) -> Screen:
        screen = await self.town.requests.begin(self.caller)
        self.window.put("asking", screen)
        return screen

    async def press(self, label: str) -> Screen | None:
        read_ = read(self.window.data(label))
        if isinstance(read_, Asking):
            place = await self.town.post.open(self.identity)
            step = await self.town.requests.step(self.caller, read_, place)
            self.window.put("asking", step.screen)
            return step.screen
        assert isinstance(read_, Pressed)
        return await self.town.relays.press(self.identity, read_)

    async def asks(self, wait: str = "Ask, and wait 15 minutes") -> None:
        await self.looks()
        await self.press("My job")
        await self.press(wait)

    async def claims(self, *, may: bool = True) -> str:
        pressed = read(self.town.channel.data("I can talk now"))
        assert isinstance(pressed, Pressed)
        party = Party(self.identity, self.name, "en")
        return (await self.town.relays.claim(party, pressed.code, HOME, may=may)).text

    async def says(self, text: str, source: str = "") -> str:
        """Returns the id of the message."""
        self.wrote += 1
        source = source or str(10_000 + self.wrote)
        update = f"u{source}"
        if not await self.town.relays.wrote(Written(self.identity, source, update, text)):
            self.guide.append(text)
        return source

    async def edits(self, source: str, text: str) -> None:
        if not await self.town.relays.edited(Written(self.identity, source, "", text)):
            self.guide.append(text)
