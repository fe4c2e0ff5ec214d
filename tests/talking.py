"""A talk with the guide, for tests: it reads like a conversation, and is saved and loaded between turns."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.content.load import load
from bot.dialogue import events as happened
from bot.dialogue.adoption import adopt
from bot.dialogue.conditions import Mark
from bot.dialogue.engine import step
from bot.dialogue.events import Event
from bot.dialogue.local import NOWHERE, Local
from bot.dialogue.model import Dialog
from bot.dialogue.scene import Scene
from bot.dialogue.session import Session, with_private
from bot.dialogue.turn import Choice, Turn
from bot.dialogue.values import Value
from bot.dialogue.verbs import EVENTS
from bot.dialogue.walk import Path as Way
from bot.dialogue.walk import walk
from bot.service.ports import Identity
from bot.service.private import PrivateMemory

HERE = Path(__file__).parent
START = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@cache
def crossing() -> Dialog:
    """The small dialog of the tests: every kind of question, in a world of its own."""
    return load(HERE / "content" / "base").dialogs["crossing"]


@cache
def in_french() -> Dialog:
    """The small dialog, with a French that is not whole."""
    with TemporaryDirectory() as folder:
        shutil.copytree(HERE / "content" / "base", folder, dirs_exist_ok=True)
        shutil.copytree(HERE / "content" / "french", folder, dirs_exist_ok=True)
        return load(Path(folder)).dialogs["crossing"]


@cache
def shipped(name: str) -> Dialog:
    """A real one."""
    return load(HERE.parent / "dialogs").dialogs[name]


def stay_or_leave() -> Dialog:
    """The first of them."""
    return shipped("stay_or_leave")


CROSSED = {
    "side": "north",
    "been_here": "no",
    "gear": "bag",
    "swim": "4",
    "people": "2",
    "sail_day": "march 2027",
    "return_day": "april 2027",
    "ticket": "20000",
    "deposit": "30000",
    "savings": "no",
    "reasons": "the view",
    "notes": "The river is wide.",
}
"""What somebody might type at each question of the small dialog; `weighed` is pressed."""


class Talk:
    """Opens by itself. `turn` is the last one; `saved` is all that would be on disk."""

    def __init__(self, dialog: Dialog | None = None, at: datetime = START, local: Local = NOWHERE) -> None:
        self.dialog = dialog or crossing()
        self.local = local
        self.at = at
        self.saved = json.dumps(Session(self.dialog.id).to_dict())
        self.restart()
        self.open()

    def handle(self, event: Event) -> Turn:
        """As the service does it: load, lay the private values over, step, save."""
        session = with_private(
            Session.from_dict(json.loads(self.saved)), self._memory.recall(self._key, event.at)
        )
        self.turn = step(self.dialog, session, event, self.local)
        self.saved = json.dumps(self.turn.session.to_dict())
        self._memory.remember(self._key, self.turn.session, event.at)
        return self.turn

    def open(self) -> Turn:
        return self.handle(happened.Opened(self.at))

    def say(self, text: str, step: str | None = None) -> Turn:
        return self.handle(happened.TextReceived(self.at, text, step))

    def press(self, *options: str, step: str | None = None, turn: int | None = None) -> Turn:
        return self.handle(happened.OptionChosen(self.at, options, step, turn))

    def toggle(self, option: str, step: str | None = None, turn: int | None = None) -> Turn:
        return self.handle(happened.OptionToggled(self.at, option, step, turn))

    def do(self, verb: str) -> Turn:
        return self.handle(EVENTS[verb](self.at))

    def change(self, step: str) -> Turn:
        return self.handle(happened.ChangeAsked(self.at, step))

    def reach(self, step: str | None) -> None:
        """Answer whatever is asked until this question is; None is the end."""
        while (here := self.question) != step:
            assert here is not None, f"the talk ended before {step}"
            if here == "weighed":
                self.weigh()
            else:
                self.say(CROSSED[here])
            assert self.question != here, f"{CROSSED.get(here)} was no answer to {here}"

    def weigh(self) -> None:
        """Give everything the same weight."""
        while self.question == "weighed":
            self.press("do:done") if "do:done" in self.choices else self.press("3", "cross")

    def restart(self) -> None:
        """The process ends and another begins: what was in memory alone is gone."""
        self._memory = PrivateMemory()
        self._key = (Identity("terminal", "me"), self.dialog.id)

    def wait(self, **time: float) -> None:
        self.at += timedelta(**time)

    @property
    def session(self) -> Session:
        """As it would be loaded now, but for what was just typed: see `heard`."""
        return self._loaded._replace(heard=None)

    @property
    def heard(self) -> str:
        """What is in mind of the texts just typed."""
        heard = self._loaded.heard
        return heard.text if heard else ""

    @property
    def _loaded(self) -> Session:
        return with_private(
            Session.from_dict(json.loads(self.saved)), self._memory.recall(self._key, self.at)
        )

    @property
    def way(self) -> Way:
        return walk(self.dialog, adopt(self.dialog, self.session))

    @property
    def question(self) -> str | None:
        """The one that is open now; None at the end."""
        scene = Scene.of(self.dialog, adopt(self.dialog, self.session), self.at, self.local)
        return scene.question.id if scene.question is not None else None

    @property
    def answers(self) -> Mapping[str, Value | Mark]:
        """Those that count."""
        return self.way.known

    @property
    def parked(self) -> Mapping[str, Value | Mark]:
        return self.way.parked()

    @property
    def texts(self) -> list[str]:
        return [reply.text for reply in self.turn.replies]

    @property
    def text(self) -> str:
        return "\n\n".join(self.texts)

    @property
    def kinds(self) -> list[str]:
        return [reply.kind for reply in self.turn.replies]

    @property
    def choices(self) -> dict[str, Choice]:
        """Those of the last reply, by id."""
        return {choice.id: choice for choice in self.turn.replies[-1].choices}

    @property
    def settled(self) -> str:
        return self.turn.settled.text if self.turn.settled else ""
