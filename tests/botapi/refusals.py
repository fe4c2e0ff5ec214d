"""What the server says no with, in the words of the real one (tdlib/telegram-bot-api, Client.cpp)."""

from __future__ import annotations

from typing import Any


class RefusedError(Exception):
    """`description` goes to the bot as it stands."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def answer(self) -> dict[str, Any]:
        told: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        return told | {"parameters": self.parameters} if self.parameters else told


class MisusedError(Exception):
    """A request that no careful bot makes: the test fails, whatever the bot does with the refusal."""

    def __init__(self, what: str, refusal: RefusedError | None = None) -> None:
        super().__init__(what)
        self.refusal = refusal or bad(what)


def bad(why: str, **parameters: int) -> RefusedError:
    return RefusedError(400, f"Bad Request: {why}", **parameters)


def forbidden(why: str) -> RefusedError:
    return RefusedError(403, f"Forbidden: {why}")


def flood(retry_after: int) -> RefusedError:
    return RefusedError(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)


def conflict(why: str) -> RefusedError:
    return RefusedError(409, f"Conflict: {why}")


UNAUTHORIZED = RefusedError(401, "Unauthorized")
UNKNOWN = RefusedError(404, "Not Found: method not found")
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
OTHER_POLL = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
