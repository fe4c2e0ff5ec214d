"""What the buttons of a relayed talk carry: which talk, what to do, and about which message.

    version · act · code of the talk · number in base 36        r1 e Xy3_aBcD 2f
    version · act · topic · wait · digest of the name           r1 a j60 k2Jd9sQw     (before there is one)

At most 30 ASCII characters (Telegram allows 64 bytes of callback_data, Discord 100 characters of custom_id).
Never a name or an id. Who presses is told by the platform; the code opens nothing by itself.
"""

from __future__ import annotations

import re
import secrets
from typing import Final, Literal, NamedTuple

Act = Literal["claim", "end", "pause", "resume", "block", "back", "seen"]
Step = Literal["begin", "topic", "ask", "cancel"]

TOPICS: Final = ("job", "stay", "life", "other")
WAITS: Final = (15, 60, 360)
"""Minutes for which somebody may want to wait."""
_ACTS: Final[dict[str, Act]] = {
    "c": "claim",
    "e": "end",
    "p": "pause",
    "r": "resume",
    "b": "block",
    "t": "back",
    "s": "seen",
}
_STEPS: Final[dict[str, Step]] = {"n": "begin", "k": "topic", "a": "ask", "x": "cancel"}
_LETTERS: Final = {name: letter for letter, name in (*_ACTS.items(), *_STEPS.items())}
_FORM: Final = re.compile(r"r1([a-z])(.*)", re.ASCII)
_OF_TALK: Final = re.compile(r"([\w-]{8})([0-9a-z]{0,7})", re.ASCII)
_ASKING: Final = re.compile(r"([jslo])?([0-9]{1,3})?(?:\.([\w-]{8}))?", re.ASCII)
_LINK: Final = "claim_"


class Pressed(NamedTuple):
    """A button of a talk. `number`: of a message, 0 for none."""

    act: Act
    code: str
    number: int


class Asking(NamedTuple):
    """A button on the way to asking. `name`: a digest of the name that was shown."""

    step: Step
    topic: str = ""
    minutes: int = 0
    name: str = ""


def new_code() -> str:
    return secrets.token_urlsafe(6)


def of_talk(act: Act, code: str, number: int = 0) -> str:
    return f"r1{_LETTERS[act]}{code}{_base36(number) if number else ''}"


def of_asking(step: Step, topic: str = "", minutes: int = 0, name: str = "") -> str:
    return f"r1{_LETTERS[step]}{topic[:1]}{minutes or ''}{f'.{name}' if name else ''}"


def read(data: str) -> Pressed | Asking | None:
    """None for what is no button of these. Anybody can send anything as its data."""
    found = _FORM.fullmatch(data)
    if found is None:
        return None
    letter, rest = found.groups()
    if letter in _ACTS and (parts := _OF_TALK.fullmatch(rest)):
        return Pressed(_ACTS[letter], parts[1], int(parts[2] or "0", 36))
    if letter in _STEPS and (parts := _ASKING.fullmatch(rest)):
        topic = next((one for one in TOPICS if one[0] == parts[1]), "")
        minutes = int(parts[2] or 0)
        whole = {"begin": True, "cancel": True, "topic": bool(topic), "ask": bool(topic) and minutes in WAITS}
        step = _STEPS[letter]
        return Asking(step, topic, minutes, parts[3] or "") if whole[step] else None
    return None


def is_relay(data: str) -> bool:
    """Whether a button is one of these, readable or not."""
    return data.startswith("r1")


def payload_of(code: str) -> str:
    """Of a link by which a volunteer on Telegram comes from a group to the bot."""
    return _LINK + code


def claimed_by(payload: str) -> str | None:
    """The code in such a link."""
    code = payload.removeprefix(_LINK)
    return code if payload.startswith(_LINK) and _OF_TALK.fullmatch(code) else None


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, rest = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[rest] + digits
    return digits
