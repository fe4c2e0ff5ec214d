"""What Discord does to a bot on a bad day: nothing is lost, nothing doubled, one plain sentence is said."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import Callable
from typing import Any

import discord
import pytest
from simcord.http import router

from bot.adapters.discord.calls import GoneError, LateError, call
from bot.service.metrics import NoMetrics
from bot.service.ports import RefusedError, SendError, StoreError, UnreachableError, UnsentError
from tests.adapters.discord.limits import SUPPRESS_EMBEDS
from tests.adapters.discord.server import Person, Server
from tests.adapters.discord.test_presses import press_event, send
from tests.service.memory import MemoryStore

SEND, EDIT, ANSWER = "/channels/*/messages", "/channels/*/messages/*", "/interactions/*/callback"


nonces: list[str] = []


@pytest.fixture
def reset(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, int], None]:
    """The next calls of a method break, as when the connection is reset."""
    real = router.dispatch
    left: dict[str, Any] = {"method": "", "times": 0}
    nonces.clear()

    def dispatch(backend: Any, method: str, path: str, **rest: Any) -> Any:
        if method == "POST" and path.endswith("/messages"):
            nonces.append(rest["json"]["nonce"])
        if left["times"] and method == left["method"] and path.endswith("/messages"):
            left["times"] -= 1
            raise ConnectionResetError(errno.ECONNRESET, "Connection reset by peer")
        return real(backend, method, path, **rest)

    monkeypatch.setattr(router, "dispatch", dispatch)
    monkeypatch.setattr("bot.adapters.discord.calls.PAUSE_SECONDS", 0)
    return lambda method, times: left.update(method=method, times=times)


async def test_a_reset_connection_is_tried_again_with_the_same_nonce(
    ann: Person, server: Server, reset: Callable[[str, int], None]
) -> None:
    await ann.slash("start")
    reset("POST", 2)
    await ann.press("North")
    assert "crossed before" in ann.screen
    assert not server.bot.turns.delivery.owed
    assert len(set(nonces[-3:])) == 1, "Discord shows the same nonce once"


async def test_two_messages_never_have_the_same_nonce(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.press("North")
    await ann.press("No")
    sent = [one.json["nonce"] for one in server.requests if one.path.endswith("/messages")]
    assert len(sent) > 2
    assert len(set(sent)) == len(sent)


@pytest.mark.parametrize("status", [500, 503, 429])
async def test_what_does_not_get_through_is_owed_and_shown_later(
    status: int, ann: Person, server: Server
) -> None:
    await ann.slash("start")
    server.env.inject_error("POST", SEND, status=status)
    await ann.press("North")
    assert "crossed before" not in ann.screen
    await server.env.advance_time(6)
    assert "crossed before" in ann.screen
    assert not server.bot.turns.delivery.owed
    assert len(ann.live) == 1


async def test_what_does_not_get_through_is_counted_by_its_code_alone(ann: Person, server: Server) -> None:
    counted: list[tuple[str, str]] = []

    class Counting(NoMetrics):
        def count_failed_send(self, platform: str, code: str) -> None:
            counted.append((platform, code))

    server.bot.turns.delivery._metrics = Counting()
    await ann.slash("start")
    server.env.inject_error("POST", SEND, status=503)
    await ann.press("North")
    assert counted == [("discord", "503")]


async def test_the_pauses_between_tries_grow(ann: Person, server: Server) -> None:
    await ann.slash("start")
    server.env.inject_error("POST", SEND, status=503, times=None)
    await ann.press("North")
    before = len(server.requests)
    await server.env.advance_time(300)
    assert len(server.requests) - before <= 14, "5, 10, 20, 40, 80, 160 seconds: a send and an edit each"


async def test_somebody_who_blocked_the_bot_is_left_alone(ann: Person, server: Server) -> None:
    await ann.slash("start")
    server.env.inject_error("POST", SEND, status=403, code=50007, times=None)
    server.env.inject_error("PATCH", EDIT, status=403, code=50007, times=None)
    await ann.say("north")
    before = len(server.requests)
    await server.env.advance_time(3600)
    assert len(server.requests) == before


async def test_an_interaction_that_ran_out_is_answered_by_a_message(ann: Person, server: Server) -> None:
    await ann.slash("start")
    server.env.inject_error("POST", ANSWER, status=404, code=10062, times=None)
    await ann.press("North")
    assert "✓ North" in ann.texts[1]
    assert "crossed before" in ann.screen
    await ann.slash("recap")
    assert "What you have said so far" in ann.screen


async def test_an_interaction_that_was_answered_already_is_followed_up(ann: Person, server: Server) -> None:
    await ann.slash("start")
    server.env.inject_error("POST", ANSWER, status=400, code=40060)
    await ann.press("North")
    assert "crossed before" in ann.screen


@pytest.mark.parametrize("in_server", [False, True])
async def test_an_answer_whose_outcome_was_lost_is_not_doubled(
    in_server: bool, ann: Person, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, lost = router.dispatch, True

    def dispatch(backend: Any, method: str, path: str, **rest: Any) -> Any:
        nonlocal lost
        done = real(backend, method, path, **rest)
        if lost and path.endswith("/callback"):
            lost = False
            raise ConnectionResetError(errno.ECONNRESET, "Connection reset by peer")
        return done

    monkeypatch.setattr("bot.adapters.discord.calls.PAUSE_SECONDS", 0)
    monkeypatch.setattr(router, "dispatch", dispatch)
    ann.in_server = in_server
    await ann.slash("recap")
    assert len(ann.messages) == 1
    ann.in_server = False
    await ann.slash("start")
    lost = True
    await ann.press("North")
    assert [text for text in ann.texts if "crossed before" in text] == [ann.screen]
    assert "✓ North" in "".join(ann.texts)


async def test_in_a_server_an_interaction_that_ran_out_shows_nothing_to_anybody(
    ann: Person, server: Server
) -> None:
    ann.in_server = True
    server.env.inject_error("POST", ANSWER, status=404, code=10062, times=None)
    await ann.slash("recap")
    assert ann.messages == []
    assert server.channel.history() == []


async def test_a_message_that_is_gone_is_written_anew(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.press("North")
    data = ann.data("Why")
    question = ann.messages[-1]
    event = press_event(server, ann, data, question)
    server.env.backend.delete_message(question.channel.id, question.id)
    await send(server, event)
    assert "Then we can be brief." in ann.screen


async def test_a_store_that_fails_is_told_in_one_sentence(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.press("North")
    assert isinstance(server.store, MemoryStore)
    server.store.broken = True
    await ann.press("Yes")
    assert "Something went wrong here" in ann.screen
    server.store.broken = False
    await ann.press("Yes")
    assert "What do you take with you?" in ann.screen


async def test_help_is_there_while_the_store_fails(ann: Person, server: Server) -> None:
    assert isinstance(server.store, MemoryStore)
    await ann.slash("start")
    await ann.press("North")
    server.store.broken = True
    await ann.press("Help now")
    assert "You may use any of these" in "".join(ann.texts)
    ann.in_server = True
    await ann.slash("help-now")
    assert "You may use any of these" in "".join(ann.texts)


async def test_what_discord_refuses_is_told_with_an_id(
    ann: Person, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    await ann.slash("start")
    server.env.inject_error("POST", SEND, status=400, code=50035, message="Invalid Form Body")
    await ann.press("North")
    assert "Something went wrong here" in ann.screen
    fault_id = ann.screen.rsplit(maxsplit=1)[-1].rstrip(".")
    assert fault_id in caplog.text


async def test_a_fault_nobody_foresaw_is_told_to_the_person_alone(
    ann: Person, server: Server, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail(*_: object) -> None:
        raise ValueError("canary")

    monkeypatch.setattr(server.bot.turns.delivery, "take", fail)
    await ann.say("hello")
    assert "Something went wrong here" in ann.screen
    ann.in_server = True
    await ann.slash("recap")
    assert "Something went wrong here" in ann.screen
    assert ann.messages[-1].flags.ephemeral
    assert "canary" not in caplog.text


async def test_a_slow_store_never_costs_an_interaction(ann: Person, server: Server) -> None:
    """Discord takes no answer after three seconds; a timer defers before that."""
    await ann.slash("start")
    slow = SlowStore(server.store)
    server.bot.turns._conversations._store = slow
    await ann.press("North")
    assert "✓ North" in ann.texts[1]
    assert "crossed before" in ann.screen
    await ann.slash("recap")
    assert "What you have said so far" in ann.screen
    ann.in_server = True
    await ann.slash("recap")
    assert ann.messages[-1].flags.ephemeral
    answers = [one.json["type"] for one in server.requests if one.path.endswith("/callback")]
    assert answers == [4, 6, 5, 5], "the first was quick, the others were deferred"
    filled = [one.json for one in server.requests if one.path.endswith("/messages/@original")]
    _, *recaps = [body.get("flags", 0) for body in filled]
    assert len(recaps) == 2
    assert all(flags & SUPPRESS_EMBEDS for flags in recaps), "no link unfolds then either"


async def test_a_form_that_comes_too_late_is_told_and_can_be_opened_again(
    ann: Person, server: Server
) -> None:
    await ann.slash("start")
    for answer in ("North", "No", "Bag", "4"):
        await ann.press(answer)
    real, turns = server.bot.turns._spoken, server.bot.turns

    async def slow(asked: Any) -> Any:
        await asyncio.sleep(1.8)
        return await real(asked)

    turns._spoken = slow  # type: ignore[method-assign]
    await ann.press("Write it here")
    assert "does not open the form any more" in ann.screen
    turns._spoken = real  # type: ignore[method-assign]
    await ann.press("Write it here")
    await ann.fill_in("2")
    assert "✓ 2" in "".join(ann.texts)


CLOSED = [50007, 50278]


@pytest.mark.parametrize("code", CLOSED)
async def test_where_direct_messages_are_closed_presses_and_commands_are_answered_all_the_same(
    code: int, ann: Person, server: Server
) -> None:
    """Whoever uses the bot without a server in common. An interaction is answered by a way of its own."""
    server.env.inject_error("POST", SEND, status=403, code=code, times=None)
    await ann.slash("start")
    assert any("Which side of the river" in text for text in ann.texts)
    assert "Your direct messages are closed to the guide" in ann.screen, "and how to open them"
    await ann.press("North")
    assert "✓ North" in "".join(ann.texts)
    assert "crossed before" in ann.screen
    await ann.press("Yes")
    assert "What do you take with you?" in ann.screen
    await ann.press("Help now")
    assert any("You may use any of these" in text for text in ann.texts)
    for command in ("recap", "continue", "cards", "export", "help-now"):
        before = len(ann.messages)
        await ann.slash(command)
        assert len(ann.messages) > before, command
    assert not server.bot.turns.delivery.owed


@pytest.mark.parametrize("code", CLOSED)
async def test_a_form_is_answered_where_direct_messages_are_closed(
    code: int, ann: Person, server: Server
) -> None:
    await ann.slash("start")
    for answer in ("North", "No", "Bag", "4"):
        await ann.press(answer)
    server.env.inject_error("POST", SEND, status=403, code=code, times=None)
    await ann.press("Write it here")
    await ann.fill_in("2")
    assert "When do you sail" in ann.screen


REFUSED = [(429, 0), (500, 0), (400, 50033), (404, 10013), (403, 20026)]


@pytest.mark.parametrize("refused", REFUSED)
@pytest.mark.parametrize("path", ["/users/@me/channels", SEND])
async def test_a_start_that_reaches_nobody_says_so_and_offers_to_talk_here(
    path: str, refused: tuple[int, int], ann: Person, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    ann.in_server = True
    status, code = refused
    server.env.inject_error("POST", path, status=status, code=code, times=None)
    await ann.slash("start")
    assert "did not let the guide write to you" in ann.screen
    assert "has written to you" not in "".join(ann.texts)
    assert ann.messages[-1].flags.ephemeral
    fault_id = ann.screen.partition("can look up ")[2].partition(".")[0]
    assert fault_id
    assert fault_id in caplog.text
    await ann.press("Talk right here")
    assert "Which side of the river" in ann.screen


@pytest.mark.parametrize("in_server", [False, True])
async def test_a_word_of_the_platforms_own_that_fails_is_told_with_an_id(
    in_server: bool, ann: Person, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    ann.in_server = in_server
    server.env.inject_error("POST", ANSWER, status=500)
    server.env.inject_error("POST", SEND, status=500)
    await ann.slash("privacy")
    assert "Something went wrong here" in ann.screen
    assert ann.screen.rsplit(maxsplit=1)[-1].rstrip(".") in caplog.text


class SlowStore:
    def __init__(self, store: Any) -> None:
        self._store = store

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def apply(self, *given: Any) -> Any:
        await asyncio.sleep(1.8)
        return await self._store.apply(*given)


def http_fault(status: int, code: int) -> discord.HTTPException:
    class Response:
        reason = "reason"

    response: Any = Response()
    response.status = status
    sort = {403: discord.Forbidden, 404: discord.NotFound}.get(status, discord.HTTPException)
    return sort(response, {"code": code, "message": "canary"})


@pytest.mark.parametrize(
    ("fault", "meaning", "tries"),
    [
        (http_fault(403, 50007), UnreachableError, 1),
        (http_fault(403, 50001), UnreachableError, 1),
        (http_fault(400, 40003), UnreachableError, 1),
        (http_fault(404, 10062), LateError, 1),
        (http_fault(400, 40060), LateError, 1),
        (http_fault(404, 10008), GoneError, 1),
        (http_fault(400, 50035), RefusedError, 1),
        (http_fault(503, 0), UnsentError, 1),
        (http_fault(429, 0), UnsentError, 1),
        (discord.RateLimited(90.0), UnsentError, 1),
        (ConnectionResetError(errno.ECONNRESET, "reset"), UnsentError, 4),
        (TimeoutError(), UnsentError, 1),
    ],
    ids=lambda one: f"{getattr(one, 'code', '')}" if isinstance(one, Exception) else None,
)
async def test_each_fault_has_one_meaning(
    fault: Exception, meaning: type[SendError], tries: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.adapters.discord.calls.PAUSE_SECONDS", 0)
    made = 0

    async def attempt() -> None:
        nonlocal made
        made += 1
        raise fault

    with pytest.raises(meaning) as raised:
        await call(attempt)
    assert made == tries
    assert "canary" not in str(raised.value)


def test_a_fault_of_the_store_is_none_of_ours() -> None:
    assert not issubclass(StoreError, SendError)
