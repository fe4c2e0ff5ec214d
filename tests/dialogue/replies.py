"""How well typed replies are understood: `python -m tests.dialogue.replies` prints it, with what went wrong.

The replies are ours; nobody typed them to the guide, so they may be printed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from bot.dialogue.conditions import Mark
from bot.dialogue.engine import present, step
from bot.dialogue.events import TextReceived
from bot.dialogue.model import Dialog
from bot.dialogue.session import Changed, Meant, Session
from bot.dialogue.turn import Turn
from bot.dialogue.values import Day, Value
from bot.dialogue.verbs import EVENTS
from bot.dialogue.walk import walk
from tests.talking import START, stay_or_leave

_USUAL: Mapping[str, Value] = {
    "reading_along": "no",
    "way": "full",
    "jet_year": "second",
    "form": "have_it",
    "leaning": "no_idea",
    "reasons": ("treated", "low", "job", "money"),
    "work_people": "again",
    "work_fits": "part",
    "takes": 4,
    "job_fit": "hardly",
    "holds": ("money", "work_home", "people"),
    "new_where": "japan",
}
_OTHERWISE: Mapping[str, Mapping[str, Value]] = {
    "work_rubs": {"work_people": "friction"},
    "work_talk": {"work_people": "friction"},
    "spoken": {"work_people": "fine"},
    "work_safe": {"work_people": "serious"},
    "sure": {"leaning": "stay"},
    "job_leads": {"job_fit": "well"},
}
"""What has to be said earlier for a question to be asked."""


_POLITE = ("greeted", "thanked", "asked_who", "agreed")


@dataclass(frozen=True, slots=True)
class Typed:
    step: str
    text: str
    means: object

    def outcome(self, dialog: Dialog) -> Outcome:
        session = _before(dialog, self.step)
        return Outcome.of(self, session, step(dialog, session, TextReceived(START, self.text)), dialog)


@dataclass(frozen=True, slots=True)
class Outcome:
    """`did`: what came of it, in words. `wrong`: an answer was taken, or a verb done, that was not meant."""

    typed: Typed
    did: str
    right: bool
    wrong: bool
    asked: bool

    @classmethod
    def of(cls, typed: Typed, before: Session, turn: Turn, dialog: Dialog) -> Outcome:
        means, here = typed.means, typed.step
        wanted = means if isinstance(means, dict) else {}
        taken = {name: v for name, v in turn.session.answers.items() if before.answers.get(name) != v}
        taken = {name: turn.session.overlay.get(name, value) for name, value in taken.items()}
        offer, cards, verb = turn.session.offer, _cards(turn, dialog), _verb(dialog, before, turn)
        meant = [_shown(value) for value in offer.values] if isinstance(offer, Meant) else []
        noted = {}
        if isinstance(offer, Changed):
            noted = {offer.step: _shown(offer.value)}
            meant += [_shown(offer.here)] if offer.here is not None else []
        if verb:
            did, right, wrong = f"verb {verb}", wanted.get("verb") == verb, wanted.get("verb") != verb
        elif taken:
            did = ", ".join(f"{name}: {_shown(value)}" for name, value in taken.items())
            right = means == "words" or (taken.keys() == {here} and _shown(taken[here]) == _plain(means))
            named = {_plain(one) for one in wanted.get("ask", ())}
            wrong = not right and not (taken.keys() == {here} and _shown(taken[here]) in named)
        elif offer is not None or cards:
            did = f"asks {meant or ''} {noted or ''} {cards or ''}"
            wrong = False
            note = {name: _plain(value) for name, value in wanted.get("note", {}).items()}
            right = (
                (bool(note) and noted == note)
                or ("ask" in wanted and {_plain(one) for one in wanted["ask"]} <= {*meant})
                or bool({*_listed(wanted.get("card"))} & {*cards})
                or (not wanted and means != "unread" and _plain(means) in meant)
                or (means == "unread" and not meant and not noted)
            )
        else:
            said = next((key for key in _POLITE if turn.replies[0].text == dialog.phrases[key].source), "")
            did, wrong = f"says {said}" if said else "not understood", False
            right = wanted["said"] == said if "said" in wanted else means == "unread" and not said
        return cls(typed, did, right, wrong, asked=bool(meant or noted))


def _cards(turn: Turn, dialog: Dialog) -> list[str]:
    """The card that was opened, and those that were put forward."""
    titles = {f"**{card.title}**": card.id for card in dialog.cards.values()}
    shown = [titles[r.text.partition("\n")[0]] for r in turn.replies if r.kind == "card"]
    choices = [choice.id for reply in turn.replies for choice in reply.choices]
    return shown + [one.removeprefix("card:") for one in choices if one.startswith("card:")]


def _verb(dialog: Dialog, before: Session, turn: Turn) -> str:
    """The verb whose event comes to the same turn, where no answer could."""
    if turn.danger:
        return "help"  # the numbers, at once
    for verb, event in EVENTS.items():
        if verb not in ("cards", "continue") and step(dialog, before, event(START)) == turn._replace(
            session=turn.session._replace(heard=None)
        ):
            return verb
    return ""


def _listed(one: object) -> list[str]:
    return [str(each) for each in one] if isinstance(one, list) else [str(one)] if one else []


def _plain(meant: object) -> str:
    return ", ".join(sorted(map(str, meant))) if isinstance(meant, list) else str(meant)


def _shown(value: object) -> str:
    if isinstance(value, Day):
        month = f"{value.year}-{value.month:02}"
        return f"{month}-{value.day:02}" if value.day else month
    return ", ".join(sorted(map(str, value))) if isinstance(value, tuple) else str(value)


@cache
def _before(dialog: Dialog, name: str) -> Session:
    """A talk that has come to the question, with all that could be skipped skipped."""
    said = {**_USUAL, **_OTHERWISE.get(name, {})}
    session = Session(dialog.id)
    while (question := walk(dialog, session).open) is not None and question.id != name:
        value = said.get(question.id, Mark.SKIPPED)
        kept = Mark.WITHHELD if question.private else value
        session = session._replace(
            answers={**session.answers, question.id: kept},
            stamps={**session.stamps, question.id: question.stamp},
        )
    assert question is not None, f"the talk does not come to {name}"
    assert present(dialog, session, START).replies[-1].step == name
    return session


_OURS = Path(__file__).with_name("replies.yaml")


@dataclass(frozen=True, slots=True)
class Batch:
    name: str
    set: str
    """ "held": not looked at while the readers were written. "rules": looked at. "apart": as rules, and the
    words of danger are not weighed by it."""
    first_run: Mapping[str, float]
    replies: tuple[Typed, ...]

    @property
    def held(self) -> bool:
        return self.set == "held"


def load(path: Path | None = None) -> tuple[Batch, ...]:
    return tuple(
        Batch(
            batch["batch"],
            batch["set"],
            batch.get("first_run", {}),
            tuple(Typed(one["step"], str(one["text"]), one["means"]) for one in batch["replies"]),
        )
        for batch in yaml.safe_load((path or _OURS).read_text(encoding="utf-8"))
    )


def outcomes(dialog: Dialog, batches: Iterable[Batch]) -> list[Outcome]:
    return [typed.outcome(dialog) for batch in batches for typed in batch.replies]


def summed_up(came: Sequence[Outcome]) -> str:
    right, asked = sum(one.right for one in came), sum(one.asked for one in came)
    wrong = sum(one.wrong for one in came)
    return f"{len(came)} replies, right {right / len(came):.3f}, asked {asked / len(came):.3f}, wrong {wrong}"


def report(dialog: Dialog, batches: Sequence[Batch], *, show_held: bool) -> Iterator[str]:
    for batch in batches:
        came = outcomes(dialog, [batch])
        yield f"{batch.set}: {batch.name}: {summed_up(came)}"
        for one in came:
            if not one.right and (show_held or not batch.held):
                typed, mark = one.typed, "WRONG" if one.wrong else "not right"
                yield f"  {mark}  {typed.step}: {typed.text}\n      means {typed.means}; {one.did}"
    yield f"all: {summed_up(outcomes(dialog, batches))}"


def main() -> None:
    lines = report(stay_or_leave(), load(), show_held="--held" in sys.argv[1:])
    sys.stdout.writelines(f"{line}\n" for line in lines)


if __name__ == "__main__":
    main()
