"""Taking back what was shown: of all of a person's talks, on one platform.

What the platform would not take back at that moment is owed as that, and never as a talk: the question again,
or the first one of a new talk, is the last thing that whoever hides the screen wants to see on it. They are
told that it did not work yet. It is in memory only, also where the notes are gone by then.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from bot.dialogue.model import Dialog
from bot.service.conversations import Conversations
from bot.service.faults import log
from bot.service.notebook import Notebook
from bot.service.ports import Identity, Sender, SendError, UnreachableError, UnsentError
from bot.service.screens import Screen, notice
from bot.service.shown import Shown
from bot.service.talk import Talk


class Unhidden(NamedTuple):
    """What is still to be taken back of what was shown by then, and what is still to be said of it. `talk`:
    the one in which it was asked for."""

    talk: Talk
    sent: tuple[str, ...] = ()
    received: tuple[str, ...] = ()
    notices: tuple[Screen, ...] = ()


class Left(NamedTuple):
    """Messages of ours, and of theirs, that a hide could not reach: too old, or noted no more."""

    ours: int = 0
    theirs: int = 0


class Hiding:
    """For one platform. Whoever calls it holds the person's order."""

    def __init__(self, conversations: Conversations, notebook: Notebook) -> None:
        self._conversations = conversations
        self._notebook = notebook
        self.owed: dict[Identity, Unhidden] = {}

    async def hide(self, talk: Talk, shown: Shown, sender: Sender) -> tuple[Shown, Left]:
        """Returns what remains of the talk's, and of all of them in numbers. Where that failed, it is owed
        from now on: see `owed`.

        Raises UnreachableError, StoreError.
        """
        others = await self._others(talk)
        whole = (shown, *others.values())
        before = self.owed.pop(talk.identity, Unhidden(talk))
        sent = _unlike([*before.sent, *[str(one) for each in whole for one, _ in each.sent]])
        received = _unlike([*before.received, *[str(one) for each in whole for one, _ in each.received]])
        try:
            remaining = frozenset(await sender.hide(sent, received))
        except UnreachableError:
            raise
        except SendError as fault:
            log.warning("%s: what is hidden stands there still (%s)", talk.identity.platform, fault.code)
            self.owed[talk.identity] = Unhidden(talk, sent, received)
            return shown, Left()
        await self._write(others, remaining)
        ours, theirs = (sum(counted) for counted in zip(*[each.lapsed for each in whole], strict=True))
        left = Left(ours + len(remaining.intersection(sent)), theirs + len(remaining.intersection(received)))
        return shown.only(remaining), left

    def is_owed(self, identity: Identity) -> bool:
        return identity in self.owed

    def owe_notices(self, talk: Talk, notices: Sequence[Screen]) -> None:
        """What was to be said of it did not get through."""
        owed = self.owed.get(talk.identity, Unhidden(talk))
        self.owed[talk.identity] = owed._replace(notices=tuple(notices))

    def drop_notices(self, identity: Identity) -> None:
        """Something newer was shown."""
        if (owed := self.owed.get(identity)) is None or not owed.notices:
            return
        if owed.sent or owed.received:
            self.owed[identity] = owed._replace(notices=())
        else:
            del self.owed[identity]

    async def pay(self, identity: Identity, at: datetime, sender: Sender) -> None:
        """Do, and say, what is owed to them. What fails for now stays owed. Raises SendError, StoreError."""
        owed = self.owed[identity]
        if owed.sent or owed.received:
            remaining = frozenset(await sender.hide(owed.sent, owed.received))
            gone = frozenset((*owed.sent, *owed.received)) - remaining
            owed = self.owed[identity] = owed._replace(sent=(), received=())
            await self._forget_messages(owed.talk, gone)
        del self.owed[identity]
        for number, screen in enumerate(owed.notices):
            try:
                message = await sender.send(screen)
            except UnsentError:
                self.owed[identity] = owed._replace(notices=owed.notices[number:])
                raise
            await self._note(owed.talk, message, at)

    async def _others(self, talk: Talk) -> dict[Talk, Shown]:
        others = [Talk(talk.identity, name) for name in self._conversations.editions if name != talk.dialog]
        return {other: await self._notebook.read(other) for other in others}

    async def _write(self, notes: dict[Talk, Shown], remaining: frozenset[str]) -> None:
        for talk, before in notes.items():
            if before != (left := before.only(remaining)):
                await self._notebook.write(talk, left)

    async def _forget_messages(self, talk: Talk, gone: frozenset[str]) -> None:
        """What was shown since then stays noted."""
        notes = {talk: await self._notebook.read(talk), **await self._others(talk)}
        for each, shown in notes.items():
            if shown != (left := shown.without(gone)):
                await self._notebook.write(each, left)

    async def _note(self, talk: Talk, message: str, at: datetime) -> None:
        """Of somebody who was forgotten, nothing is noted."""
        shown = await self._notebook.read(talk)
        if shown != Shown():
            await self._notebook.write(talk, shown.with_sent([message], at))


def and_waits(screens: Sequence[Screen], dialog: Dialog) -> tuple[Screen, ...]:
    """The notice of something that was hidden or erased, while the messages stand there still."""
    words = dialog.phrases["hide_waits"].source
    return tuple(screen._replace(text=f"{screen.text}\n\n{words}") for screen in screens[:1])


def and_left(screens: Sequence[Screen], left: Left, dialog: Dialog) -> tuple[Screen, ...]:
    """The notice, with what stays there in numbers."""
    counted = (("hide_left_theirs", left.theirs), ("hide_left_ours", left.ours))
    told = [notice(dialog, key, count=str(count)).text for key, count in counted if count]
    return tuple(screen._replace(text="\n\n".join((screen.text, *told))) for screen in screens[:1])


def _unlike(messages: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(messages))
