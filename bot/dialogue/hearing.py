"""Danger that is spread over several messages: "i want to", and a moment later "die".

What was typed in the last two minutes is kept in memory, and is looked at together with the next text: what
could not be read as an answer, and what was taken as one in the person's own words. What chose an option or
gave a date is a whole thought, and drops what came before it; what follows is read with it (`understanding`)
and not looked at for danger together with it. So does a press, or a word that works like one
("back"); an alarm, as what was said has then been heard; and the answer to "erase it all?".
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from bot.dialogue.danger import Alarm, detect
from bot.dialogue.model import Dialog, Text, Weigh
from bot.dialogue.session import Confirm, Heard, Session
from bot.dialogue.turn import Turn
from bot.dialogue.verbs import spoken_verb

NEAR: Final = timedelta(minutes=2)
"""Between one text and the next, for both to be one thought."""
MOST: Final = 200
"""Characters that are kept: the last ones, from the beginning of a word."""


def hear(session: Session, text: str, at: datetime) -> Alarm | None:
    """The danger in this text, or in this text together with those just before it."""
    alarm = detect(text)
    if alarm is None and (heard := lately(session, at)) is not None and heard.text:
        return detect(f"{heard.text} {text}", joined=True)
    return alarm


def with_heard(turn: Turn, dialog: Dialog, before: Session, text: str, at: datetime) -> Turn:
    """The turn that the text led to, with the text in mind for the next one."""
    if turn.danger is not None or isinstance(before.offer, Confirm) or spoken_verb(text) is not None:
        return turn
    step = turn.settled.step if turn.settled is not None else ""
    said = tail(text) if step else ""
    if step and not isinstance(dialog.questions[step].kind, Text | Weigh):
        heard = Heard("", at, step, said)
    else:
        earlier = lately(before, at)
        heard = Heard(tail(f"{earlier.text if earlier else ''} {text}".strip()), at, step, said)
    return turn._replace(session=turn.session._replace(heard=heard if heard.text or said else None))


def lately(session: Session, at: datetime) -> Heard | None:
    """What was typed just before, while it may still be one thought with what comes now."""
    heard = session.heard
    return heard if heard is not None and at - heard.at <= NEAR else None


def tail(text: str) -> str:
    """The end of a text. A cut can take a denial away: what then sounds of danger is not kept."""
    if len(text) <= MOST:
        return text
    tail = text[-MOST:].partition(" ")[2]
    return "" if detect(tail) else tail
