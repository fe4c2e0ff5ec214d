"""The conversation for programs: one JSON line in, exactly one JSON line out. See docs/jsonl.md."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from bot.adapters.terminal.interruption import Interruption
from bot.adapters.terminal.lines import LONGEST_LINE, ByteLines, LongLineError, Waiter
from bot.adapters.terminal.output import OutputError, write
from bot.dialogue import events as happened
from bot.dialogue.events import Event
from bot.dialogue.turn import Export, Turn
from bot.dialogue.verbs import EVENTS
from bot.service.conversations import Conversations
from bot.service.faults import note_fault
from bot.service.ports import Document, StoreError
from bot.service.talk import Talk

_KEYS = {"text", "press", "do", "step", "at"}
_LINE_ENDS = {ord(char): f"\\u{ord(char):04x}" for char in "\x85\u2028\u2029"}


class LineError(Exception):
    """An input line that cannot be read. The message never quotes it."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def read_event(line: bytes, now: datetime) -> Event:
    """One input line as an event. Raises LineError."""
    data = _object(line)
    at = _clock(data["at"]) if "at" in data else now
    step = data.get("step")
    if step is not None and not isinstance(step, str):
        raise LineError("bad_step", 'Give "step" as the id of a question.')
    if sum(key in data for key in ("text", "press", "do")) != 1:
        raise LineError("one_of", 'Give exactly one of "text", "press" and "do".')
    if "text" in data:
        return happened.TextReceived(at, _text(data["text"]), step)
    if "press" in data:
        return happened.OptionChosen(at, _options(data["press"]), step)
    return _verb(data["do"], at, step)


def _object(line: bytes) -> dict[str, Any]:
    try:
        data = json.loads(line.decode("utf-8-sig"), object_pairs_hook=_once)
    except (ValueError, RecursionError):
        raise LineError("bad_json", 'Send one JSON object a line, such as {"text": "hello"}.') from None
    if not isinstance(data, dict):
        raise LineError("not_an_object", 'Send one JSON object a line, such as {"text": "hello"}.')
    if not set(data) <= _KEYS:
        raise LineError("unknown_key", 'Use only "text", "press", "do", "step" and "at".')
    return data


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Of two texts one would go unread, and it could be the one that speaks of danger."""
    data = dict(pairs)
    if len(data) < len(pairs):
        raise LineError("duplicate_key", "Give each field only once.")
    return data


def _text(text: object) -> str:
    """JSON can carry half of a surrogate pair, which is no character and cannot be stored."""
    if not isinstance(text, str) or any("\ud800" <= char <= "\udfff" for char in text):
        raise LineError("bad_text", 'Give "text" as a string of whole characters.')
    return text


def _clock(text: object) -> datetime:
    try:
        at = datetime.fromisoformat(text) if isinstance(text, str) else None
        if at is None or at.tzinfo is None or not 2000 <= at.year <= 2200:
            raise ValueError
        return at.astimezone(UTC)
    except (ValueError, OverflowError):
        message = 'Give "at" as a time with its offset, such as 2027-01-05T20:00+09:00.'
        raise LineError("bad_at", message) from None


def _options(press: object) -> tuple[str, ...]:
    ids = [press] if isinstance(press, str) else press
    if not isinstance(ids, list) or not ids or not all(isinstance(one, str) for one in ids):
        raise LineError("bad_press", 'Give "press" as an option\'s id, or as a list of ids.')
    return tuple(ids)


def _verb(do: object, at: datetime, step: str | None) -> Event:
    if not isinstance(do, str) or do not in EVENTS:
        raise LineError("bad_do", f'Give "do" as one of {", ".join(EVENTS)}.')
    match do:
        case "change":
            return happened.ChangeAsked(at, step or "")
        case "why":
            return happened.WhyAsked(at, step)
        case "skip":
            return happened.QuestionSkipped(at, step)
        case _:
            return EVENTS[do](at)


def write_turn(turn: Turn, extra: Iterable[str] = (), documents: Iterable[Document] = ()) -> str:
    """A turn as one output line. `extra`: texts to add as replies of kind "export". `documents`: files."""
    replies = [
        {
            "text": reply.text,
            "step": reply.step,
            "kind": reply.kind,
            "options": [{"id": choice.id, "label": choice.label} for choice in reply.choices],
            "private": reply.private,
        }
        for reply in turn.replies
    ]
    replies += [
        {"text": text, "step": None, "kind": "export", "options": [], "private": True} for text in extra
    ]
    line: dict[str, Any] = {
        "replies": replies,
        "progress": {"answered": turn.answered, "remaining": turn.remaining},
        "danger": turn.danger,
        "ended": turn.ended,
    }
    files = [
        {"name": one.name, "type": one.media_type, "base64": b64encode(one.content).decode(), "alt": one.alt}
        for one in documents
    ]
    if files:
        line["files"] = files
    return json.dumps(line, ensure_ascii=False)


def print_error(code: str, message: str) -> None:
    """One output line. Raises OutputError."""
    _print(json.dumps({"error": {"code": code, "message": message}}, ensure_ascii=False))


async def converse(
    conversations: Conversations, talk: Talk, lines: ByteLines, interruption: Interruption
) -> None:
    """The opening turn, then one line for each line, until the input ends.

    Raises StoreError when not even the opening turn can be given, and OutputError.
    """
    await _give(conversations, talk, happened.Opened(datetime.now(UTC)))
    waiter = Waiter(lines.read)
    interruption.then(waiter.end)
    with suppress(EOFError):
        while True:
            try:
                event = read_event(await waiter.next(), datetime.now(UTC))
                await _give(conversations, talk, event)
            except LongLineError:
                print_error("too_long", f"Send lines of at most {LONGEST_LINE} bytes.")
            except (LineError, StoreError) as fault:
                print_error(fault.code, str(fault))
            except (OutputError, EOFError):
                raise
            except Exception as fault:  # one line for each line, whatever happens
                fault_id = note_fault(fault)
                print_error("internal", f"Something went wrong, and nothing was changed (fault {fault_id}).")


async def _give(conversations: Conversations, talk: Talk, event: Event) -> None:
    turn = await conversations.handle(talk, event)
    extra = [await conversations.handover.export(talk.identity)] if turn.has(Export) else []
    _print(write_turn(turn, extra, await conversations.handover.keepsakes(turn)))
    await conversations.shown(talk, turn)


def _print(line: str) -> None:
    """Some programs take more than "\\n" for the end of a line."""
    write(line.translate(_LINE_ENDS) + "\n")
