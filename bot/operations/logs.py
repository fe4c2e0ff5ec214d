"""The log of a server: one line a record on standard error, with no content at any level.

Of a record only this is taken. Its event, if the code that logs it has it as a literal: a text that was put
together at run time may quote somebody, so it is withheld. Of our own loggers also the arguments and extras,
if they are plain values. Of all others, who are handed what people write, neither. Of an exception, types and
places. What is left goes through the redaction.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any, Final, TextIO

from bot.operations.redaction import Redaction
from bot.service.faults import describe, log

# structlog takes these along wherever they are installed: rich, with pygments, for tracebacks that no line of
# ours has, and greenlet. None makes an import fail as if they were not.
_NEEDLESS: Final = [name for name in ("rich", "greenlet") if name not in sys.modules]
sys.modules.update(dict.fromkeys(_NEEDLESS))  # type: ignore[arg-type]
try:
    import structlog
finally:
    for name in _NEEDLESS:
        del sys.modules[name]

QUIET: Final = (
    *("httpx", "httpcore", "discord.http", "discord.gateway", "aiohttp.access", "telegram.Bot"),
    "markdown_it",
)
"""They log addresses with tokens, or whole bodies, below WARNING; the last one each line that is drawn."""
UPDATE: Final = "update"
"""The extra with the number of a platform's update: long, and nobody's."""
WITHHELD: Final = "(withheld)"
_OURS: Final = log.name
_STANDARD: Final = frozenset((*logging.makeLogRecord({}).__dict__, "message", "asctime", "taskName"))


def start_logs(level: str, style: str, redaction: Redaction, stream: TextIO | None = None) -> None:
    """Route every logger, warning and uncaught exception of the process here. `style`: json or console."""
    stream = stream or sys.stderr
    handler = _Handler(stream)
    handler.setFormatter(_Lines(_renderer(style, stream), redaction))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.captureWarnings(True)
    structlog.configure(
        processors=[structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    sys.excepthook = _log_uncaught
    threading.excepthook = lambda failed: _log_uncaught(failed.exc_type, failed.exc_value)
    sys.unraisablehook = lambda failed: _log_uncaught(failed.exc_type, failed.exc_value)


def _log_uncaught(
    kind: type[BaseException], fault: BaseException | None, _: TracebackType | None = None
) -> None:
    log.critical("uncaught: %s", describe(fault) if fault is not None else kind.__name__)


def _renderer(style: str, stream: TextIO) -> structlog.typing.Processor:
    if style == "json":
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    return structlog.dev.ConsoleRenderer(colors=stream.isatty(), pad_event_to=0)


class _Handler(logging.StreamHandler[TextIO]):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Nothing: the library's own would print the arguments."""


class _Lines(logging.Formatter):
    def __init__(self, render: structlog.typing.Processor, redaction: Redaction) -> None:
        super().__init__()
        self._stamp = structlog.processors.TimeStamper(fmt="iso", utc=True, key="timestamp")
        self._render = render
        self._redact = redaction

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {"level": record.levelname.lower(), "logger": self._redact(record.name)}
        literal = _is_literal(record)
        if _is_ours(record):
            line["event"] = self._redact(_filled(record.msg, record.args)) if literal else WITHHELD
            line |= {
                name: value if name == UPDATE and type(value) is int else self._plain(value)
                for name, value in record.__dict__.items()
                if name not in _STANDARD and name.isidentifier()
            }
        else:
            line["event"] = self._redact(record.msg) if literal else WITHHELD
        if not literal or not _is_ours(record):
            line["at"] = self._redact(f"{record.filename}:{record.lineno}")
        if record.exc_info and record.exc_info[1] is not None:
            line["fault"] = self._redact(describe(record.exc_info[1]))
        rendered = self._render(None, record.levelname.lower(), self._stamp(None, "", line))
        return str(rendered)

    def _plain(self, value: object) -> object:
        if value is None or isinstance(value, bool | float):
            return value
        if isinstance(value, int):
            return value if abs(value) < 10_000_000 else self._redact(str(value))
        return self._redact(str(_shown(value)))


def _is_ours(record: logging.LogRecord) -> bool:
    return record.name == _OURS or record.name.startswith(f"{_OURS}.")


def _is_literal(record: logging.LogRecord) -> bool:
    """Whether the event stands, letter by letter, in the function that logs it.

    That function is still running: handlers are called from within it.
    """
    if type(record.msg) is not str:
        return False
    frame = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_filename == record.pathname and frame.f_lineno == record.lineno:
            return record.msg in [one for one in frame.f_code.co_consts if type(one) is str]
        if frame.f_back is None:
            return False
        frame = frame.f_back
    return False


def _filled(event: str, args: Sequence[object] | Mapping[str, object] | None) -> str:
    if not args:
        return event
    try:
        if isinstance(args, Mapping):
            return event % {name: _shown(value) for name, value in args.items()}
        return event % tuple(_shown(value) for value in args)
    except (TypeError, ValueError, KeyError):
        return event


def _shown(value: object) -> object:
    """Plain values alone: the text of anything else may hold what somebody said."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case BaseException():
            return describe(value)
        case _:
            return f"<{type(value).__name__}>"
