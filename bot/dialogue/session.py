"""One person's talk, as far as it must be remembered: the answers, and what is half said.

Where the person stands is not here. It follows from the dialog and the answers (`walk`), so that nothing can
disagree with them. `to_dict` leaves out what must never be kept: the values of private answers (`overlay`),
drafts and offers about private questions, and what was typed a moment ago (`heard`).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any, NamedTuple

from bot.dialogue.conditions import Mark
from bot.dialogue.struct import Struct
from bot.dialogue.values import Day, Value, Weight

VERSION = 1


class SessionError(ValueError):
    """A stored session that this code cannot read. The message never quotes it."""


class Draft(Struct, frozen=True):
    """An unfinished `several` (`chosen`) or `weigh` (`weights`; the `rating` or `own` text just given)."""

    step: str
    chosen: tuple[str, ...] = ()
    weights: tuple[Weight, ...] = ()
    rating: int | None = None
    own: str = ""
    private: bool = False
    hidden = ("chosen", "weights", "rating", "own")


class Meant(Struct, frozen=True):
    """ "Did you mean …?" `cards` stand beside the values where the text read as a question."""

    step: str
    values: tuple[Value, ...]
    private: bool = False
    cards: tuple[str, ...] = ()
    hidden = ("values", "cards")


class Changed(Struct, frozen=True):
    """An answer to another question: "You said A before. Change it to B?", or "Shall I note B?"

    `here`: what the same text would be as an answer to the open question.
    """

    step: str
    value: Value
    private: bool = False
    here: Value | None = None
    hidden = ("value", "here")


class Alarmed(Struct, frozen=True):
    """After a danger card: carry on or stop. `text` was written while the text question `step` was open."""

    step: str = ""
    text: str = ""
    private: bool = False
    hidden = ("text",)


class Kept(Struct, frozen=True):
    """ "Keep what you wrote as your answer?" """

    step: str
    text: str
    private: bool = False
    hidden = ("text",)


class Confirm(Struct, frozen=True):
    """`deed` is "forget", "restart", "skip" or "unlink"."""

    deed: str
    private: bool = False


class Reminding(Struct, frozen=True):
    """ "When may I write?" `day` as in "2027-01-05", "" until it is chosen. `asks`: "zone" while that is."""

    day: str = ""
    asks: str = ""
    private: bool = False


class Returned(Struct, frozen=True):
    """ "Does that still hold?", of the question `step`, to somebody who was away for long."""

    step: str
    private: bool = False


class Keeping(Struct, frozen=True):
    """A menu of `bot.dialogue.keeping` in which something may be ticked. Never stored: whom somebody thinks
    of telling what is nobody's affair."""

    menu: str
    chosen: tuple[str, ...] = ()
    private: bool = True
    hidden = ("chosen",)


Offer = Meant | Changed | Alarmed | Kept | Confirm | Reminding | Returned | Keeping


class Noted(NamedTuple):
    """An answer and the day on which it was given, as `date.toordinal`; 0 where that is not known."""

    day: int
    value: Value

    def __repr__(self) -> str:
        """Without the answer, like every value of this house."""
        return f"Noted({self.day})"


class Heard(Struct, frozen=True):
    """The end of what was typed in the last minutes and raised no alarm (see `hearing`)."""

    text: str
    at: datetime
    """When the last of it was typed."""
    step: str = ""
    """The question that took the last of it for its answer."""
    said: str = ""
    """What it took."""
    hidden = ("text", "said")


_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Session(NamedTuple):
    """`answers` by step; `stamps` say what each question was when it was answered (`Question.stamp`).

    `overlay`: the values of private answers, in memory alone. `reopened`: the question gone back to.
    `offered`: what was said in passing and put forward to be noted, in memory alone: it is put forward once.
    `danger` names the last danger card (its kind, or "suicide again"), so that the same one is not shown
    twice in a row. `turn` counts what changed the talk; a button that carries an older number is stale.
    `language` was chosen, or is that of the person's app; "" is what the dialog was written in.

    `seen`: when the person was last here, in hours since 1970. `trail`: of what the dialog follows over time
    (`OnReturn`), the last answer and the one of an earlier day. `remind`: the minute since 1970 at which they
    want to be written to, 0 for none; `zone`: the time zone that they gave, "" for Japan. `written`: in which
    hour that was last done, until they take it back; whoever has it, or `remind`, may be written to.
    `warned`: in which hour they were told that everything is about to be erased. `here`: an hour later than
    `seen` in which they came for help alone, and were not told what is new.
    `heard`: what was just typed, in memory alone and for two minutes.
    """

    dialog: str
    answers: Mapping[str, Value | Mark] = _NOTHING
    stamps: Mapping[str, str] = _NOTHING
    overlay: Mapping[str, Value | Mark] = _NOTHING
    reopened: str | None = None
    draft: Draft | None = None
    offer: Offer | None = None
    danger: str = ""
    offered: frozenset[tuple[str, Value]] = frozenset()
    turn: int = 0
    seen: int = 0
    trail: Mapping[str, tuple[Noted, ...]] = _NOTHING
    remind: int = 0
    zone: str = ""
    written: int = 0
    warned: int = 0
    here: int = 0
    language: str = ""
    heard: Heard | None = None

    def __repr__(self) -> str:
        """What a person said reaches no log and no traceback."""
        return f"Session({self.dialog!r}, {len(self.answers)} answers, turn {self.turn})"

    @property
    def worth_storing(self) -> bool:
        """Whether anything was said, or a reminder set. Whoever only looked or got help leaves no trace."""
        said = self.offer if isinstance(self.offer, Meant | Changed | Kept) else None
        kept = isinstance(self.offer, Alarmed) and self.offer.text
        return bool(self.answers or self.draft or said or kept or self.remind)

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
        if self.language:
            result["l"] = self.language
        if (draft := self.draft) is not None and not draft.private:
            result["f"] = [draft.step, list(draft.chosen), _plain(draft.weights), draft.rating, draft.own]
        if (offer := self.offer) is not None and not offer.private:
            result["o"] = _plain_offer(offer)
        if self.seen:
            result["s"] = self.seen
        if self.trail:
            result["h"] = {
                step: [[day, _plain(value)] for day, value in notes] for step, notes in self.trail.items()
            }
        if self.remind:
            result["m"] = self.remind
        if self.zone:
            result["z"] = self.zone
        if self.written:
            result["w"] = self.written
        if self.warned:
            result["e"] = self.warned
        if self.here:
            result["k"] = self.here
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
                seen=data.get("s", 0),
                trail={
                    step: tuple(Noted(day, _value(value)) for day, value in notes)
                    for step, notes in data.get("h", {}).items()
                },
                remind=data.get("m", 0),
                zone=data.get("z", ""),
                written=data.get("w", 0),
                warned=data.get("e", 0),
                here=data.get("k", 0),
                language=data.get("l", ""),
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
        return stored._replace(overlay=memory.overlay, offered=memory.offered) if memory else stored
    return stored._replace(
        overlay=memory.overlay,
        offered=memory.offered,
        draft=memory.draft or stored.draft,
        offer=memory.offer or stored.offer,
        danger=memory.danger or stored.danger,
        language=memory.language or stored.language,
        zone=stored.zone or memory.zone,
        heard=memory.heard,
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
        case Changed(step, value, here=here):
            return ["changed", step, _plain(value), *([] if here is None else [_plain(here)])]
        case Alarmed(step, text):
            return ["alarmed", step, text]
        case Kept(step, text):
            return ["kept", step, text]
        case Confirm(deed):
            return ["confirm", deed, ""]
        case Reminding(day, asks):
            return ["reminding", day, asks]
        case Returned(step):
            return ["returned", step, ""]
        case Keeping():
            raise SessionError("what is ticked for a keepsake is never stored")


def _offer(data: list[Any]) -> Offer:
    match data:
        case ["meant", str(step), list(values), *cards]:
            return Meant(step, tuple(map(_value, values)), cards=tuple(cards[0]) if cards else ())
        case ["changed", str(step), value, *here]:
            return Changed(step, _value(value), here=_value(here[0]) if here else None)
        case ["alarmed", str(step), str(text)]:
            return Alarmed(step, text)
        case ["kept", str(step), str(text)]:
            return Kept(step, text)
        case ["confirm", str(deed), _]:
            return Confirm(deed)
        case ["reminding", str(day), str(asks)]:
            return Reminding(day, asks)
        case ["returned", str(step), _]:
            return Returned(step)
        case _:
            raise SessionError("this talk holds an offer that the guide does not know")
