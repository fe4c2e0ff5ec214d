"""One person's talk, as far as it must be remembered: the answers, and what is half said.

Where the person stands is not here. It follows from the dialog and the answers (`walk`), so that nothing can
disagree with them. `to_dict` leaves out what must never be kept: the values of private answers (`overlay`),
and drafts and offers about private questions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, NamedTuple

from bot.dialogue.conditions import Mark
from bot.dialogue.values import Day, Value, Weight

VERSION = 1


class SessionError(ValueError):
    """A stored session that this code cannot read. The message never quotes it."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An unfinished `several` (`chosen`) or `weigh` (`weights`; the `rating` or `own` text just given)."""

    step: str
    chosen: tuple[str, ...] = field(default=(), repr=False)
    weights: tuple[Weight, ...] = field(default=(), repr=False)
    rating: int | None = field(default=None, repr=False)
    own: str = field(default="", repr=False)
    private: bool = False


@dataclass(frozen=True, slots=True)
class Meant:
    """ "Did you mean …?" `cards` stand beside the values where the text read as a question."""

    step: str
    values: tuple[Value, ...] = field(repr=False)
    private: bool = False
    cards: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Changed:
    """ "You said A before. Change it to B?" """

    step: str
    value: Value = field(repr=False)
    private: bool = False


@dataclass(frozen=True, slots=True)
class Alarmed:
    """After a danger card: carry on or stop. `text` was written while the text question `step` was open."""

    step: str = ""
    text: str = field(default="", repr=False)
    private: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """ "Keep what you wrote as your answer?" """

    step: str
    text: str = field(repr=False)
    private: bool = False


@dataclass(frozen=True, slots=True)
class Confirm:
    """`deed` is "forget" or "restart"."""

    deed: str
    private: bool = False


@dataclass(frozen=True, slots=True)
class Keeping:
    """A menu of `bot.dialogue.keeping` in which something may be ticked. Never stored: whom somebody thinks
    of telling what is nobody's affair."""

    menu: str
    chosen: tuple[str, ...] = field(default=(), repr=False)
    private: bool = True


Offer = Meant | Changed | Alarmed | Kept | Confirm | Keeping


_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Session(NamedTuple):
    """`answers` by step; `stamps` say what each question was when it was answered (`Question.stamp`).

    `overlay`: the values of private answers, in memory alone. `reopened`: the question gone back to.
    `danger` names the last danger card (its kind, or "suicide again"), so that the same one is not shown
    twice in a row. `turn` counts what changed the talk; a button that carries an older number is stale.
    """

    dialog: str
    answers: Mapping[str, Value | Mark] = _NOTHING
    stamps: Mapping[str, str] = _NOTHING
    overlay: Mapping[str, Value | Mark] = _NOTHING
    reopened: str | None = None
    draft: Draft | None = None
    offer: Offer | None = None
    danger: str = ""
    turn: int = 0

    def __repr__(self) -> str:
        """What a person said reaches no log and no traceback."""
        return f"Session({self.dialog!r}, {len(self.answers)} answers, turn {self.turn})"

    @property
    def worth_storing(self) -> bool:
        """Whether anything was said. Whoever only opened, asked for help or read a card leaves no trace."""
        said = self.offer if isinstance(self.offer, Meant | Changed | Kept) else None
        kept = isinstance(self.offer, Alarmed) and self.offer.text
        return bool(self.answers or self.draft or said or kept)

    def to_dict(self) -> dict[str, Any]:
        """Plain lists, strings and numbers; keys of empty fields are left out."""
        result: dict[str, Any] = {"v": VERSION, "d": self.dialog, "t": self.turn}
        result["a"] = {
            step: [self.stamps[step], value if value.__class__ is str else _plain(value)]
            for step, value in self.answers.items()
        }
        if self.reopened is not None:
            result["r"] = self.reopened
        if self.danger:
            result["!"] = self.danger
        if (draft := self.draft) is not None and not draft.private:
            result["f"] = [draft.step, list(draft.chosen), _plain(draft.weights), draft.rating, draft.own]
        if (offer := self.offer) is not None and not offer.private:
            result["o"] = _plain_offer(offer)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Session:
        """Raises SessionError where `data` is not what `to_dict` made, or is from a newer version."""
        try:
            if data["v"] > VERSION:
                raise SessionError("this talk was saved by a newer version of the guide")
            draft = data.get("f")
            offer = data.get("o")
            return cls(
                dialog=data["d"],
                answers={
                    step: value if value.__class__ is str else _value(value)
                    for step, (_, value) in data["a"].items()
                },
                stamps={step: stamp for step, (stamp, _) in data["a"].items()},
                reopened=data.get("r"),
                draft=_draft(draft) if draft else None,
                offer=_offer(offer) if offer else None,
                danger=data.get("!", ""),
                turn=data["t"],
            )
        except (KeyError, TypeError, ValueError, AttributeError) as fault:
            if isinstance(fault, SessionError):
                raise
            raise SessionError("this talk was not saved by the guide, or is damaged") from None


def draft_elsewhere(session: Session, step: str) -> Draft | None:
    """The draft, unless it is one of this step."""
    draft = session.draft
    return draft if draft is not None and draft.step != step else None


def with_private(stored: Session, memory: Session | None) -> Session:
    """What was loaded, with what the last turn in memory held of private answers laid over it."""
    if memory is None or memory.turn != stored.turn:
        return stored._replace(overlay=memory.overlay) if memory else stored
    return stored._replace(
        overlay=memory.overlay,
        draft=memory.draft or stored.draft,
        offer=memory.offer or stored.offer,
        danger=memory.danger or stored.danger,
    )


def _plain(value: Value | Mark | tuple[Value, ...]) -> Any:
    match value:
        case Mark.SKIPPED:
            return None
        case Mark.WITHHELD:
            return False
        case Day(year, month, day):
            return {"d": [year, month, day]}
        case tuple() if value and isinstance(value[0], Weight):
            return {"w": [[w.item, w.rating, w.path, w.text] for w in value]}
        case tuple():
            return list(value)
        case _:
            return value


def _value(plain: Any) -> Any:
    if isinstance(plain, list):
        return tuple(plain)
    if isinstance(plain, dict):
        if "d" in plain:
            return Day(*plain["d"])
        return tuple(Weight(*weight) for weight in plain["w"])
    if plain is None:
        return Mark.SKIPPED
    return Mark.WITHHELD if plain is False else plain


def _draft(data: list[Any]) -> Draft:
    step, chosen, weights, rating, own = data
    return Draft(step, tuple(chosen), _value(weights), rating, own)


def _plain_offer(offer: Offer) -> list[Any]:
    match offer:
        case Meant(step, values, cards=cards):
            return ["meant", step, [_plain(value) for value in values], *([list(cards)] if cards else [])]
        case Changed(step, value):
            return ["changed", step, _plain(value)]
        case Alarmed(step, text):
            return ["alarmed", step, text]
        case Kept(step, text):
            return ["kept", step, text]
        case Confirm(deed):
            return ["confirm", deed, ""]
        case Keeping():
            raise SessionError("what is ticked for a keepsake is never stored")


def _offer(data: list[Any]) -> Offer:
    match data:
        case ["meant", str(step), list(values), *cards]:
            return Meant(step, tuple(map(_value, values)), cards=tuple(cards[0]) if cards else ())
        case ["changed", str(step), value]:
            return Changed(step, _value(value))
        case ["alarmed", str(step), str(text)]:
            return Alarmed(step, text)
        case ["kept", str(step), str(text)]:
            return Kept(step, text)
        case ["confirm", str(deed), _]:
            return Confirm(deed)
        case _:
            raise SessionError("this talk holds an offer that the guide does not know")
