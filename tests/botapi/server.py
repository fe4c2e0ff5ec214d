"""The server: real HTTP on 127.0.0.1, one bot, a world of people around it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.canaries import LEAST_NAME, watch

from .bodies import Params
from .clock import Clock
from .faults import Faults
from .front import Front, Request
from .group import Group
from .messages import Chat, Json
from .methods import METHODS
from .person import Person
from .quiet import DEADLINE, Pulse, until
from .rates import Rates
from .refusals import UNAUTHORIZED, UNKNOWN, MisusedError, RefusedError
from .updates import Queue, chat_of
from .webhook import Courier, Webhook
from .world import QUERY_LIFE, Query, World

if TYPE_CHECKING:
    from .models import Models

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"


@dataclass(slots=True)
class Activity:
    """Of one chat, in the loop's time. `owed`: until then a refused request may come again."""

    at: float = 0.0
    in_flight: int = 0
    owed: float = 0.0
    reacted: bool = True


class BotApi:
    """`async with BotApi() as api:`, then `api.url` and `api.token` for the bot, `api.person()` for the test.

    `strict=False` leaves out the models and keeps no record of requests: for benches. `failures` holds what
    the bot should never have done, and what the fake itself did wrong; the fixture fails the test on any of
    it.
    """

    def __init__(self, *, strict: bool = True, token: str = TOKEN, username: str = "tebiki_test_bot") -> None:
        number = int(token.partition(":")[0])
        bot = {"id": number, "is_bot": True, "first_name": "Tebiki", "username": username}
        self.token = token
        watch.note(token)
        self.models = _models() if strict else None
        self.clock = Clock()
        self.world = World(self.clock, bot)
        self.rates = Rates(self.clock)
        self.faults = Faults()
        self.queue = Queue()
        self.webhook = Webhook()
        self.pulse = Pulse()
        self.failures: list[str] = []
        self.requests: list[Request] = []
        self.refusals: list[tuple[str, RefusedError]] = []
        self.busy: Callable[[], bool] = lambda: False
        self.retry_grace = 0.3
        self.is_away = False
        self.is_revoked = False
        self._activity: dict[int, Activity] = {}
        self._front = Front(self)

    # Where it is

    @property
    def base(self) -> str:
        """What stands in for https://api.telegram.org."""
        return f"http://127.0.0.1:{self._front.port}"

    @property
    def url(self) -> str:
        """`base_url` of python-telegram-bot; the token comes right after it."""
        return f"{self.base}/bot"

    @property
    def file_url(self) -> str:
        return f"{self.base}/file/bot"

    async def start(self, port: int = 0) -> None:
        """Port 0: any free one."""
        await self._front.start(port)
        self._courier = asyncio.create_task(Courier(self).run())

    async def stop(self) -> None:
        self._courier.cancel()
        await asyncio.gather(self._courier, return_exceptions=True)
        await self._front.stop()

    async def __aenter__(self) -> BotApi:
        await self.start()
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.stop()

    # Who is there

    def person(self, name: str = "Aiko", language: str = "en") -> Person:
        watch.note(name, least=LEAST_NAME)
        return Person(self, self.world.person(name, language))

    def group(self, title: str = "AJET", supergroup: bool = True) -> Group:
        return Group(self, self.world.group(title, "supergroup" if supergroup else "group"))

    # What goes wrong

    def revoke(self) -> None:
        """The token is void from now on, in the middle of a poll too."""
        self.is_revoked = True
        self.queue.end_poll(UNAUTHORIZED)

    @asynccontextmanager
    async def away(self) -> AsyncIterator[None]:
        """No network: open connections break, new ones are refused. Afterwards the port is the same."""
        self.is_away = True
        await self._front.close()
        try:
            yield
        finally:
            self.is_away = False
            await self._front.listen()
            self.queue.wake()

    # What is going on

    def asked(self, method: str) -> list[Json]:
        """The parameters of each request of this method, refused ones too."""
        return [request.values for request in self.requests if request.method.lower() == method.lower()]

    def activity(self, chat: int) -> Activity:
        return self._activity.setdefault(chat, Activity())

    async def polled(self, deadline: float = DEADLINE) -> None:
        """Waits until the bot waits in a long poll: it is up, and took all there was."""
        await until(self, lambda: self.queue.is_polled, "the bot polls", deadline)

    def touch(self, chat: int) -> None:
        self.activity(chat).at = asyncio.get_running_loop().time()
        self.pulse.beat()

    def touch_many(self, updates: Iterable[Json]) -> None:
        for update in updates:
            self.touch(chat_of(update))

    def is_answerable(self, query: Query) -> bool:
        return self.clock.now() - query.at <= QUERY_LIFE

    def happen(self, kind: str, body: Json, chat: Chat) -> None:
        """An update for the bot, if it asked for the kind."""
        update = self.queue.push(kind, body)
        if update and self.models:
            self.failures += [f"the fake's own {kind}: {each}" for each in self.models.of_update(update)]
        if update:
            self.activity(chat.id).reacted = False
        self.touch(chat.id)

    def move_bot(self, chat: Chat, status: Any, actor: Json) -> None:
        """Into a group, out of it, blocked: the bot hears of it as `my_chat_member`."""
        old = self.world.standing(chat, self.world.bot)
        chat.member = status
        change = {
            "chat": chat.to_json(),
            "from": actor,
            "date": int(self.clock.now()),
            "old_chat_member": old,
        }
        new = self.world.standing(chat, self.world.bot)
        self.happen("my_chat_member", change | {"new_chat_member": new}, chat)

    # Requests

    async def call(self, name: str, params: Params) -> Any:
        """One method, checked. Raises `RefusedError`."""
        method = METHODS.get(name.lower())
        if method is None:
            known = "the fake does not know it yet" if self._is_known(name) else "the API has none"
            self.failures.append(f"unknown method {name}: {known}")
            raise UNKNOWN
        if self.models:
            self.failures += [f"{name}: {each}" for each in self.models.of_request(name, params)]
        try:
            return await method(self, params)
        except MisusedError as misused:
            self.failures.append(f"{name}: {misused}")
            raise misused.refusal from None

    def _is_known(self, name: str) -> bool:
        return self.models is not None and self.models.known(name)


def _models() -> Models:
    from .models import Models  # noqa: PLC0415 (aiogram takes four seconds, which a bench need not wait)

    return Models()
