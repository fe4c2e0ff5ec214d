"""A method takes the server and what was asked, and gives the result or raises `RefusedError`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from tests.botapi.bodies import Params

if TYPE_CHECKING:
    from tests.botapi.server import BotApi

Method = Callable[["BotApi", Params], Awaitable[Any]]
METHODS: dict[str, Method] = {}


def method(name: str) -> Callable[[Method], Method]:
    def register(function: Method) -> Method:
        METHODS[name.lower()] = function
        return function

    return register
