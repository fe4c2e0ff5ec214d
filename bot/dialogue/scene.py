"""One step of the engine, as its parts see it: where the person stands, and how a turn is put together."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from bot.dialogue.local import NOWHERE, Local
from bot.dialogue.model import Dialog, Question
from bot.dialogue.session import Session
from bot.dialogue.turn import Effect, Reply, Settled, Turn
from bot.dialogue.walk import Path, current, walk
from bot.dialogue.words import Words

JAPAN = timezone(timedelta(hours=9), "JST")
"""Where the contracts and deadlines are. Japan keeps no summer time."""


class Scene:
    """A session on its path at one moment. `question` is the one to be answered, None at the end.

    `dialog` is in the language of the session; `source` is as it was written.
    """

    __slots__ = ("at", "dialog", "path", "question", "session", "source", "words")

    def __init__(  # noqa: PLR0913, PLR0917 - made here and nowhere else
        self,
        dialog: Dialog,
        session: Session,
        path: Path,
        at: datetime,
        today: date,
        local: Local = NOWHERE,
    ) -> None:
        self.source = dialog
        self.dialog = dialog = dialog.in_language(session.language)
        self.session = session
        self.path = path
        self.at = at
        self.words = Words(dialog, path.known, today, local)
        self.question = current(dialog, session, path)

    @classmethod
    def of(cls, dialog: Dialog, session: Session, at: datetime, local: Local = NOWHERE) -> Scene:
        path = walk(dialog.in_language(session.language), session)
        return cls(dialog, session, path, at, at.astimezone(JAPAN).date(), local)

    @property
    def local(self) -> Local:
        """What the person's community adds to the words."""
        return self.words.local

    def with_session(self, session: Session) -> Scene:
        """The same moment with another session, whose answers may be different."""
        path = walk(self.source.in_language(session.language), session)
        return Scene(self.source, session, path, self.at, self.words.today, self.words.local)

    def with_aside(self, session: Session) -> Scene:
        """The same moment with another draft, offer or danger card, and the same answers."""
        return Scene(self.source, session, self.path, self.at, self.words.today, self.words.local)

    def with_answer(self, session: Session, question: Question) -> Scene:
        """The same moment once `question`, and no other, has another answer."""
        path = self.path.after(self.dialog, session, question)
        return Scene(self.source, session, path, self.at, self.words.today, self.words.local)

    def with_offer_dropped(self) -> Scene:
        """What any event does that is no answer to the offer; the next danger card is then a first one."""
        session = self.session
        if session.offer is None and not session.danger:
            return self
        return self.with_aside(session._replace(offer=None, danger=""))

    def notice(self, key: str, kind: str = "notice", **places: str | int) -> Reply:
        return Reply(self.words.phrase(key, **places), kind)

    def turn(
        self,
        *replies: Reply,
        effects: tuple[Effect, ...] = (),
        danger: str | None = None,
        ended: bool | None = None,
        settled: Settled | None = None,
    ) -> Turn:
        return Turn(
            self.session,
            replies,
            effects,
            self.path.answered,
            self.path.remaining,
            danger,
            self.question is None if ended is None else ended,
            settled,
        )
