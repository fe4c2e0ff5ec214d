"""A bot reduced to its requests, for tests of the server itself."""

from __future__ import annotations

import json
from typing import Any

import aiohttp

from .messages import Json
from .server import BotApi


class Caller:
    """`await caller("sendMessage", chat_id=…)`: the answer as Telegram gives it."""

    def __init__(self, api: BotApi, session: aiohttp.ClientSession) -> None:
        self._api = api
        self._session = session

    async def __call__(self, method: str, **values: Any) -> Json:
        answer: Json = await (await self.post(method, json=values)).json()
        return answer

    async def result(self, method: str, **values: Any) -> Any:
        """Of what must succeed."""
        answer = await self(method, **values)
        assert answer["ok"], answer
        return answer["result"]

    async def refusal(self, method: str, **values: Any) -> tuple[int, str]:
        """Code and description of what must be refused, the status being the same as the code."""
        response = await self.post(method, json=values)
        answer = json.loads(await response.text())
        assert not answer["ok"], answer
        assert response.status == answer["error_code"]
        return answer["error_code"], answer["description"]

    async def post(self, method: str, token: str = "", **body: Any) -> aiohttp.ClientResponse:
        return await self._session.post(f"{self._api.url}{token or self._api.token}/{method}", **body)

    async def get(self, address: str) -> aiohttp.ClientResponse:
        return await self._session.get(address)
