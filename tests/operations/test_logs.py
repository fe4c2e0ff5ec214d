"""No content in the log, at any level, by any route."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import structlog

from bot.operations.logs import QUIET, WITHHELD, start_logs
from bot.operations.redaction import HIDDEN, Redaction
from bot.service.faults import log, note_fault

CANARY = "canary-goldfinch said that her ID is 123456789012345678"
DISCORD_TOKEN = "MTA4NTk5MjE2MDU2NTQxMTk2.GxLinn.Siskin-serin_goldfinch0123456789abcd"
TELEGRAM_TOKEN = "987654321:AAE-marigold_linnet_siskin_serin_abcdef"
OWN_SECRET = "webhook/secret canary"


class Log:
    def __init__(self, level: str = "debug", style: str = "json") -> None:
        self.stream = io.StringIO()
        start_logs(level, style, Redaction([OWN_SECRET]), self.stream)

    @property
    def text(self) -> str:
        return self.stream.getvalue()

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.text.splitlines()]

    @property
    def line(self) -> dict[str, Any]:
        (line,) = self.lines
        return line


@pytest.fixture(autouse=True)
def _logging_is_put_back() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in QUIET}
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, one in levels.items():
        logging.getLogger(name).setLevel(one)
    logging.captureWarnings(False)
    structlog.reset_defaults()
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


STYLES = pytest.mark.parametrize("style", ["json", "console"])


@dataclass
class Said:
    """As a library's objects: their repr tells what they hold."""

    text: str


def raised(fault: Exception) -> Exception:
    try:
        try:
            raise KeyError(CANARY)
        except KeyError as cause:
            raise fault from cause
    except Exception as one:
        return one


def by_asyncio(_: logging.Logger) -> None:
    async def fail() -> None:
        loop = asyncio.get_running_loop()
        loop.call_exception_handler(
            {"message": CANARY, "exception": ValueError(CANARY), "said": Said(CANARY)}
        )
        loop.call_soon(lambda said: int(said.text), Said(CANARY))
        await asyncio.sleep(0)

    asyncio.run(fail())


def by_thread(_: logging.Logger) -> None:
    def fail() -> None:
        raise ValueError(CANARY)

    thread = threading.Thread(target=fail, name=CANARY)
    thread.start()
    thread.join()


def by_destructor(_: logging.Logger) -> None:
    class Bad:
        def __del__(self) -> None:
            raise ValueError(CANARY)

    Bad()


def by_hook(_: logging.Logger) -> None:
    fault = raised(ValueError(CANARY))
    sys.excepthook(type(fault), fault, fault.__traceback__)


def by_broken_arguments(logger: logging.Logger) -> None:
    logger.error("%d of %s", CANARY)  # noqa: PLE1206 - that is the fault


def by_extra(logger: logging.Logger) -> None:
    logger.error(
        "kept",
        extra={"said": Said(CANARY), CANARY: 1} if logger.name.startswith("tebiki") else {"said": CANARY},
    )


def by_warning(_: logging.Logger) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(CANARY, UserWarning, stacklevel=1)


def by_fault(_: logging.Logger) -> None:
    note_fault(raised(ValueError(CANARY)))


def by_foreign_record(logger: logging.Logger) -> None:
    logger.handle(logging.makeLogRecord({"msg": CANARY, "name": logger.name, "levelno": logging.ERROR}))


ROUTES: dict[str, Callable[[logging.Logger], None]] = {
    "f-string": lambda logger: logger.debug(f"got {CANARY}"),
    "joined": lambda logger: logger.error("got " + CANARY),
    "exception as event": lambda logger: logger.error(raised(ValueError(CANARY))),
    "object as argument": lambda logger: logger.info("got %r", Said(CANARY)),
    "exception as argument": lambda logger: logger.error("got %s", raised(ValueError(CANARY))),
    "list as argument": lambda logger: logger.error("got %s %s", [CANARY], {"a": CANARY}),
    "mapping of arguments": lambda logger: logger.error("got %(a)s", {"a": Said(CANARY)}),
    "traceback": lambda logger: logger.error("failed", exc_info=raised(ValueError(CANARY))),
    "stack": lambda logger: logger.error("failed", stack_info=True, exc_info=raised(Exception(CANARY))),
    "broken arguments": by_broken_arguments,
    "extra": by_extra,
    "structlog": lambda logger: structlog.get_logger(logger.name).error(CANARY, said=CANARY),
    "record made elsewhere": by_foreign_record,
    "asyncio": by_asyncio,
    "thread": by_thread,
    "destructor": by_destructor,
    "hook": by_hook,
    "warning": by_warning,
    "fault": by_fault,
}
LIBRARY_ROUTES: dict[str, Callable[[logging.Logger], None]] = {
    "argument": lambda logger: logger.error("got %s", CANARY),
    "mapping": lambda logger: logger.error("got %(a)s", {"a": CANARY}),
    "extra text": lambda logger: logger.error("got it", extra={"content": CANARY}),
}


@pytest.mark.parametrize(
    "name", ["tebiki", "tebiki.discord", "discord.client", "telegram.ext", "root", "asyncio"]
)
@pytest.mark.parametrize("route", ROUTES)
@STYLES
def test_nothing_that_was_said_is_logged(
    style: str, route: str, name: str, capfd: pytest.CaptureFixture[str]
) -> None:
    log_of = Log(style=style)
    ROUTES[route](logging.getLogger(name))
    assert log_of.text
    assert "canary" not in log_of.text
    assert "123456789012345678" not in log_of.text
    captured = capfd.readouterr()
    assert "canary" not in captured.out + captured.err


@pytest.mark.parametrize(
    "name", ["discord.client", "telegram.ext.Application", "httpx", "aiohttp.server", "root"]
)
@pytest.mark.parametrize("route", LIBRARY_ROUTES)
@STYLES
def test_nothing_that_a_library_was_handed_is_logged(style: str, route: str, name: str) -> None:
    log_of = Log(style=style)
    LIBRARY_ROUTES[route](logging.getLogger(name))
    assert "got" in log_of.text
    assert "canary" not in log_of.text


def test_what_a_library_says_of_itself_is_kept() -> None:
    log_of = Log()
    logging.getLogger("discord.gateway").warning("Shard ID %s has connected (%s).", 0, CANARY)
    assert log_of.line["event"] == "Shard ID %s has connected (%s)."
    assert log_of.line["logger"] == "discord.gateway"
    assert log_of.line["level"] == "warning"
    assert log_of.line["at"].startswith("test_logs.py:")


def test_a_literal_over_several_lines_is_one() -> None:
    log_of = Log()
    log.warning(
        "the store failed"
        " (%s)",
        "disk_full",
    )  # fmt: skip
    assert log_of.line["event"] == "the store failed (disk_full)"


def test_what_we_say_has_its_values() -> None:
    log_of = Log()
    log.error("the store failed (%s) %d times", "disk_full", 3, extra={"update": 12, "took": 0.5})
    line = log_of.line
    assert line["event"] == "the store failed (disk_full) 3 times"
    assert (line["update"], line["took"]) == (12, 0.5)
    assert "at" not in line
    assert line["timestamp"].endswith("Z")


def test_a_fault_keeps_types_and_places_of_all_its_causes() -> None:
    log_of = Log()
    fault_id = note_fault(raised(ValueError(CANARY)))
    event = log_of.line["event"]
    assert event.startswith(f"fault {fault_id}: ValueError at test_logs.py:")
    assert ", from KeyError at test_logs.py:" in event


@pytest.mark.parametrize(
    "secret",
    [
        DISCORD_TOKEN,
        TELEGRAM_TOKEN,
        f"https://api.telegram.org/bot{TELEGRAM_TOKEN}/getMe",
        f"https://discord.com/api/v10/webhooks/1/{'aW50ZXJhY3Rpb24' * 8}/messages",
        OWN_SECRET,
        "webhook%2Fsecret%20canary",
        "0f" * 32,
        "q" * 43 + "=",
        "user 123456789 in -1001234567890",
    ],
)
def test_no_secret_and_no_id_is_logged_even_by_us(secret: str) -> None:
    log_of = Log()
    log.error("calling %s now", secret, extra={"address": secret})
    assert HIDDEN in log_of.line["event"]
    assert HIDDEN in log_of.line["address"]
    for part in (secret, "Siskin", "marigold", "canary", "123456789", "0f0f", "qqqq", "aW50ZXJhY3Rpb24"):
        assert part not in log_of.text
    assert log_of.line["event"].startswith("calling ")
    assert log_of.line["event"].endswith(" now")


def test_large_numbers_are_ids() -> None:
    log_of = Log()
    log.error("%d of %d", 4096, 123456789012345678, extra={"chat": 123456789012345678})
    assert log_of.line["event"] == f"4096 of {HIDDEN}"
    assert log_of.line["chat"] == HIDDEN


def test_the_number_of_an_update_is_nobodys() -> None:
    log_of = Log()
    log.error("set aside", extra={"update": 987654321})
    log.error("set aside", extra={"update": "canary 987654321"})
    assert [line["update"] for line in log_of.lines] == [987654321, f"canary {HIDDEN}"]


def test_a_line_stays_a_line() -> None:
    log_of = Log(style="console")
    log.error("said %s", "one\ntwo\r\x1b[31mthree\u2028four")
    assert len(log_of.text.splitlines()) == 1
    assert "\x1b[31m" not in log_of.text


@pytest.mark.parametrize(
    "name", ["httpx", "httpcore.http11", "discord.http", "discord.gateway", "aiohttp.access"]
)
def test_those_who_log_bodies_are_never_heard_below_warning(name: str) -> None:
    log_of = Log("debug")
    logging.getLogger(name).info("body")
    assert log_of.text == ""
    logging.getLogger(name).warning("trouble")
    assert log_of.line["event"] == "trouble"


def test_the_level_is_that_of_the_settings() -> None:
    log_of = Log("error")
    log.warning("low")
    assert log_of.text == ""


def test_a_stream_that_is_gone_stops_nobody(capfd: pytest.CaptureFixture[str]) -> None:
    log_of = Log()
    log_of.stream.close()
    log.error("said %s", "x")
    assert capfd.readouterr().err == ""


def test_the_tales_would_be_found() -> None:
    """What is refused above shows with the library's own formatter."""
    stream = io.StringIO()
    logger = logging.Logger("plain")
    logger.addHandler(logging.StreamHandler(stream))
    ROUTES["f-string"](logger)
    LIBRARY_ROUTES["argument"](logger)
    ROUTES["traceback"](logger)
    assert stream.getvalue().count("canary") == 4
    assert WITHHELD not in stream.getvalue()
