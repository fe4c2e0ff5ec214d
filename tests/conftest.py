"""For all tests: nothing of what people do in them can be read in a log or a metric. See `tests.canaries`."""

from __future__ import annotations

import functools
import logging
import signal
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from bot.dialogue.events import CardSought, TextReceived
from bot.operations.logs import QUIET
from bot.operations.prometheus import PrometheusMetrics
from bot.service.buttons import Press
from bot.service.conversations import Conversations
from bot.service.metrics import NoMetrics
from bot.service.talk import Handled
from tests.botapi.server import BotApi
from tests.canaries import watch
from tests.discordapi.gateway import Gateway

COUNTED = ("count_turn", "count_failed_send", "set_backlog", "set_up")


def pytest_configure(config: pytest.Config) -> None:
    """Whoever is answered, in whatever test, is watched from then on."""
    _signals_as_in_a_terminal()
    config.addinivalue_line(
        "markers", "tells_tales: it plants what must be found, and looks at that by itself"
    )
    Conversations.answer = _watched(Conversations.answer)  # type: ignore[method-assign]
    for metrics in (NoMetrics, PrometheusMetrics):
        for name in COUNTED:
            setattr(metrics, name, _counted(getattr(metrics, name)))
    BotApi.happen = _overheard(BotApi.happen)  # type: ignore[method-assign]
    Gateway.dispatch = _overheard(Gateway.dispatch)  # type: ignore[method-assign]
    made = PrometheusMetrics.__init__

    def init(self: PrometheusMetrics) -> None:
        made(self)
        watch.metrics.add(self)

    PrometheusMetrics.__init__ = init  # type: ignore[method-assign]


def _signals_as_in_a_terminal() -> None:
    """Begun by nohup or in a script's background, a process ignores these, and so do those that it starts."""
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _watched(answer: Callable[..., Any]) -> Any:
    @functools.wraps(answer)
    async def watched(self: Conversations, talk: Any, event: Any, *args: Any, **kwargs: Any) -> Handled:
        watch.note(talk.identity.id)
        if isinstance(event, TextReceived | CardSought | Press) and event.text:
            watch.note(event.text)
        if isinstance(event, Press):
            watch.note(*event.data)
        handled: Handled = await answer(self, talk, event, *args, **kwargs)
        if handled.turn.settled is not None:
            watch.note(handled.turn.settled.text.removeprefix("✓ "))
        return handled

    return watched


def _overheard(happen: Callable[..., Any]) -> Any:
    @functools.wraps(happen)
    def overheard(self: Any, kind: str, update: Any, *args: Any, **kwargs: Any) -> Any:
        watch.told(update)
        return happen(self, kind, update, *args, **kwargs)

    return overheard


def _counted(count: Callable[..., None]) -> Any:
    @functools.wraps(count)
    def counted(self: Any, *labels: Any, **kwargs: Any) -> None:
        watch.labels(labels)
        count(self, *labels, **kwargs)

    return counted


@pytest.fixture(autouse=True)
def _nothing_is_told(request: pytest.FixtureRequest) -> Iterator[None]:
    root = logging.getLogger()
    level, levels = root.level, {name: logging.getLogger(name).level for name in QUIET}
    watch.begin()
    yield
    watch.end()
    root.setLevel(level)
    for name, one in levels.items():
        logging.getLogger(name).setLevel(one)
    found = watch.found()
    if "tells_tales" not in request.keywords:
        assert not found, f"can be read in the log or the metrics: {found}"
