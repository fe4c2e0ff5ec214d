"""All that is kept about a person, for them alone: to read, and as JSON for programs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

import msgspec

from bot.dialogue.model import Dialog
from bot.service.ports import Document, Identity
from bot.service.records import Record

_UNSEEN = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""Control and bidi characters that JSON leaves as they are, and that could act on whatever shows them."""


def as_json(
    dialogs: Mapping[str, Dialog],
    identity: Identity,
    records: Sequence[Record],
    papers: Sequence[Mapping[str, Any]] = (),
) -> str:
    """Private values are not stored, and so are not in it. `papers`: what is kept beside the talks."""
    talks = [_readable(dialogs, record) for record in records]
    document: dict[str, Any] = {"platform": identity.platform, "id": identity.id, "talks": talks}
    if papers:
        document["beside_the_talks"] = papers
    text = msgspec.json.format(msgspec.json.encode(document), indent=2).decode()
    return _UNSEEN.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def as_documents(document: str, recaps: Sequence[str]) -> tuple[Document, ...]:
    """`document` is what `as_json` made; `recaps` are the answers in words, a talk each."""
    return (
        Document("answers.txt", "\n\n".join(_UNSEEN.sub("", one) for one in recaps).encode() + b"\n"),
        Document("answers.json", document.encode() + b"\n", "application/json"),
    )


def _readable(dialogs: Mapping[str, Dialog], record: Record) -> dict[str, Any]:
    """The stored session with the questions' names beside their ids."""
    dialog = dialogs.get(record.session["d"])
    labels = {step: question.label for step, question in dialog.questions.items()} if dialog else {}
    answers = {
        step: {"question": labels.get(step, step), "answer": "not stored" if value is False else value}
        for step, (_, value) in record.session["a"].items()
    }
    rest: dict[str, Any] = {"half_said": [record.session[key] for key in ("f", "o") if key in record.session]}
    if "s" in record.session:
        rest["last_here"] = _time(record.session["s"] * 3600)
    if "h" in record.session:
        rest["earlier_answers"] = {
            labels.get(step, step): [
                {"day": date.fromordinal(day).isoformat() if day else "not known", "answer": value}
                for day, value in notes
            ]
            for step, notes in record.session["h"].items()
        }
    if "m" in record.session:
        rest["reminder"] = _time(record.session["m"] * 60)
    if "k" in record.session:
        rest["last_here_for_help"] = _time(record.session["k"] * 3600)
    if "w" in record.session:
        rest["last_reminder"] = _time(record.session["w"] * 3600)
    if "e" in record.session:
        rest["told_that_it_will_be_erased"] = _time(record.session["e"] * 3600)
    for key, name in (
        ("z", "time_zone"),
        ("l", "language"),
        ("r", "gone_back_to"),
        ("!", "last_danger_card"),
    ):
        if key in record.session:
            rest[name] = record.session[key]
    rest |= {"updates_applied": record.updates} if record.updates else {}
    rest |= {"mark_on_buttons": record.nonce}
    return {"dialog": record.session["d"], "turns": record.session["t"], "answers": answers, **rest}


def _time(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="minutes")
