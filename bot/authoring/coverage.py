"""What talks come to: which steps, options and cards, and by which talk.

Scenarios are whole talks, written by hand; walks are made up for what the scenarios leave out. Both go
through the engine as a person's talk does. A step counts as visited once it was on the path up to the open
question, an option once it was part of an answer that counts, a card once it was shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import NamedTuple

from bot.authoring.transcript import Act, TranscriptError, acts
from bot.authoring.walks import Walks, options
from bot.content.checks.reach import reached
from bot.content.issues import Spot
from bot.content.manuscript import Manuscript, WrittenStep
from bot.dialogue.engine import step
from bot.dialogue.events import Event
from bot.dialogue.model import Dialog
from bot.dialogue.session import Session, with_private
from bot.dialogue.turn import Turn
from bot.dialogue.values import Weight
from bot.dialogue.walk import walk
from bot.dialogue.words import plain
from bot.service.ports import Identity
from bot.service.private import PrivateMemory

WALKED_AT = datetime(2027, 1, 5, 12, tzinfo=UTC)
"""The same in every run, so that what is visited is too."""


class Part(NamedTuple):
    """Something that a talk can come to. `sort` is "step", "option" or "card"."""

    sort: str
    name: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class Coverage:
    """`visits`: the talks that came to each part, by its name. `scenarios`, `walks`: the talks' names."""

    parts: tuple[Part, ...]
    visits: Mapping[str, tuple[str, ...]]
    scenarios: tuple[str, ...]
    walks: tuple[str, ...]

    def missing(self) -> tuple[Part, ...]:
        return tuple(part for part in self.parts if part.name not in self.visits)

    def count(self, sort: str, talks: tuple[str, ...] | None = None) -> int:
        """How many of a sort were visited: by any talk, or by one of these."""
        wanted = None if talks is None else set(talks)
        return sum(
            part.sort == sort and not (wanted or set(by)).isdisjoint(by)
            for part in self.parts
            if (by := self.visits.get(part.name))
        )


def cover(dialog: Dialog, manuscript: Manuscript, scenarios: Mapping[str, str]) -> Coverage:
    """`scenarios`: transcripts by name. Raises TranscriptError."""
    ledger = _Ledger(dialog)
    for name, text in scenarios.items():
        talk = _Talk(ledger, name)
        try:
            events = [act.event for act in acts(text) if isinstance(act, Act)]
        except TranscriptError as fault:
            raise TranscriptError(f"{name}.txt, {fault}") from None
        for event in events:
            talk.play(event)
    walks = []
    for aim, go in Walks(dialog, reached(manuscript), ledger.visits.keys(), WALKED_AT):
        walks.append(f"walk to {aim}")
        go(_Talk(ledger, walks[-1]).play)
    visits = {name: tuple(by) for name, by in ledger.visits.items()}
    return Coverage(tuple(_parts(dialog, manuscript)), visits, tuple(scenarios), tuple(walks))


@dataclass(slots=True)
class _Ledger:
    """`visits`: the talks by the name of what they came to, in order. `titles`: cards by how they begin."""

    dialog: Dialog
    visits: dict[str, dict[str, None]] = field(default_factory=dict)
    titles: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.titles = {f"**{plain(card.title)}**": card.id for card in self.dialog.cards.values()}

    def note(self, talk: str, turn: Turn) -> None:
        path = walk(self.dialog, turn.session)
        for one in path.steps():
            self.visits.setdefault(one.id, {})[talk] = None
        for name, value in path.known.items():
            for chosen in value if isinstance(value, tuple) else (value,):
                option = chosen.path if isinstance(chosen, Weight) else chosen
                self.visits.setdefault(f"{name}.{option}", {})[talk] = None
        for reply in turn.replies:
            title = reply.text.partition("\n")[0]
            if reply.kind == "card" and title in self.titles:
                self.visits.setdefault(f"card:{self.titles[title]}", {})[talk] = None


class _Talk:
    """Saved and loaded between all turns; what is private is forgotten after an idle hour."""

    def __init__(self, ledger: _Ledger, name: str) -> None:
        self._ledger, self._name = ledger, name
        self._stored = Session(ledger.dialog.id).to_dict()
        self._memory = PrivateMemory()
        self._key = (Identity("terminal", name), ledger.dialog.id)

    def play(self, event: Event) -> Turn:
        loaded = Session.from_dict(self._stored)
        session = with_private(loaded, self._memory.recall(self._key, event.at))
        turn = step(self._ledger.dialog, session, event)
        self._stored = turn.session.to_dict()
        self._memory.remember(self._key, turn.session, event.at)
        self._ledger.note(self._name, turn)
        return turn


def _parts(dialog: Dialog, manuscript: Manuscript) -> Iterator[Part]:
    for one in manuscript.steps():
        yield Part("step", one.id, one.spot())
        yield from _options(dialog, one)
    for card in manuscript.cards:
        yield Part("card", f"card:{card.id}", card.record.spot("card"))


def _options(dialog: Dialog, one: WrittenStep) -> Iterator[Part]:
    if one.id in dialog.questions:
        for option in options(dialog.questions[one.id]):
            yield Part("option", f"{one.id}.{option}", one.option_spot(option))


def summary(coverage: Coverage) -> Iterator[str]:
    """For people: how much is visited and by whom, then what is not, with its place."""
    scenarios, walks = coverage.scenarios, coverage.walks
    yield f"Visited: {_counted(coverage)}"
    yield f"  by {len(scenarios)} scenarios: {_counted(coverage, scenarios)}"
    yield f"  by {len(walks)} walks, for what the scenarios leave out: {_counted(coverage, walks)}"
    for part in coverage.missing():
        what = part.name.removeprefix("card:")
        mend = "Look at its conditions, or write a scenario that comes to it."
        yield f"{part.spot.file}:{part.spot.line}: No talk comes to the {part.sort} {what}. Mend: {mend}"


def each(coverage: Coverage) -> Iterator[str]:
    """Every part with its place and the talks that come to it, then every scenario with what it comes to."""
    for part in coverage.parts:
        by = coverage.visits.get(part.name, ())
        named = [name for name in by if name in coverage.scenarios]
        more = len(by) - len(named)
        walked = [f"{more} walk{'s' if more > 1 else ''}"] * bool(more)
        talks = ", ".join([*named, *walked]) or "nobody"
        yield f"{part.spot.file}:{part.spot.line}: {part.sort} {part.name.removeprefix('card:')}: {talks}"
    for name in coverage.scenarios:
        yield f"{name}: {_counted(coverage, (name,))}"


def _counted(coverage: Coverage, talks: tuple[str, ...] | None = None) -> str:
    totals = {sort: sum(part.sort == sort for part in coverage.parts) for sort in ("step", "option", "card")}
    told = (f"{coverage.count(sort, talks)} of {total} {sort}s" for sort, total in totals.items())
    return ", ".join(told)
