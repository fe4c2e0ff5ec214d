"""Random walks over the small dialog and the real one: what holds whatever somebody presses or types."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, NamedTuple, Protocol, TypeVar

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from bot.dialogue import events as happened
from bot.dialogue.adoption import adopt
from bot.dialogue.conditions import Answered, Mark
from bot.dialogue.engine import present, step
from bot.dialogue.events import Event
from bot.dialogue.model import (
    Date,
    Dialog,
    Number,
    One,
    Question,
    Scale,
    Several,
    Text,
    Weigh,
    Yen,
    YesNo,
)
from bot.dialogue.scene import Scene
from bot.dialogue.session import Session
from bot.dialogue.settling import settle
from bot.dialogue.struct import replace
from bot.dialogue.turn import ABOUT_LIMIT, LABEL_LIMIT, MOST_CHOICES, TEXT_LIMIT, Turn
from bot.dialogue.values import Day, Value, Weight
from bot.dialogue.verbs import EVENTS
from bot.dialogue.walk import Path, items, walk
from tests.editing import edited, options, with_options, yes_no
from tests.talking import crossing, stay_or_leave

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
FEW = settings(
    max_examples=60,
    derandomize=True,
    deadline=None,
    database=None,
    phases=(Phase.generate, Phase.shrink),
    suppress_health_check=list(HealthCheck),
)
both = pytest.mark.parametrize("dialog", [crossing, stay_or_leave])
T = TypeVar("T")
Made = Callable[[], Dialog]

QUESTION_KINDS = frozenset(kind.name for kind in (One, Several, YesNo, Scale, Number, Yen, Date, Text, Weigh))
WORDS = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [
            "yes",
            "no",
            "1",
            "2 and 3",
            "none of these",
            "july 2027",
            "80000",
            "3",
            "keep it",
            "tell me about the fund",
        ]
    ),
    st.sampled_from(
        ["I want to kill myself", "change money", "x" * 2500, "*" * 190, "later", "?", "/back", "not sure"]
    ),
)


class Draw(Protocol):
    """What both a composite strategy and a test have to draw with."""

    def __call__(self, strategy: SearchStrategy[T], /) -> T: ...


def value_of(question: Question, known: Any, draw: Draw) -> Value | Mark:
    """Some answer that the question takes."""
    if question.skippable and draw(st.integers(0, 5)) == 0:
        return Mark.SKIPPED
    match question.kind:
        case One(options=chosen) | YesNo(options=chosen):
            return draw(st.sampled_from(chosen)).id
        case Several(options=chosen):
            some = draw(st.sets(st.sampled_from([one.id for one in chosen if not one.alone]), min_size=1))
            return tuple(one.id for one in chosen if one.id in some)
        case Scale(least, most) | Number(least, most) | Yen(least, most):
            return draw(st.integers(least, most))
        case Date():
            return Day(
                draw(st.integers(2026, 2035)), draw(st.integers(1, 12)), draw(st.sampled_from([0, 1, 28]))
            )
        case Text():
            return draw(st.sampled_from(["words", "*marks*", "長い", "x" * 500]))
        case Weigh(paths=paths, own=own) as kind:
            names = [*items(kind, known), *(f"own.{n}" for n in range(1, draw(st.integers(0, own)) + 1))]
            return tuple(
                Weight(
                    name,
                    draw(st.integers(0, 5)),
                    draw(st.sampled_from(paths)).id,
                    "y" * 200 if name.startswith("own.") else "",
                )
                for name in names
            )


def answer(dialog: Dialog, session: Session, draw: Draw, name: str = "") -> Turn:
    """The named question, or the open one, with some answer, as the engine takes it."""
    scene = Scene.of(dialog, session, AT)
    question = dialog.questions[name] if name else scene.path.open
    assert question is not None
    return settle(scene, question, value_of(question, scene.path.known, draw))


def saved(session: Session) -> Session:
    """Saved, loaded, and the private values laid over it again."""
    return Session.from_dict(json.loads(json.dumps(session.to_dict())))._replace(
        overlay=session.overlay,
        draft=session.draft,
        offer=session.offer,
        heard=session.heard,
        offered=session.offered,
    )


@st.composite
def sessions(draw: st.DrawFn, dialog: Dialog, whole: bool = False) -> Session:
    """Somewhere on the way, with a few answers changed."""
    session = Session(dialog.id, seen=int(AT.timestamp()) // 3600)
    for _ in range(len(dialog.questions) if whole else draw(st.integers(0, len(dialog.questions)))):
        if walk(dialog, session).open is None:
            break
        session = answer(dialog, session, draw).session
    for _ in range(draw(st.integers(0, 2))):
        known = sorted(walk(dialog, session).known)
        if known:
            session = answer(dialog, session, draw, draw(st.sampled_from(known))).session
    return session


def same(one: Path, other: Path) -> None:
    """Two paths are the same to every reader."""
    assert one.known == other.known
    assert one.open is other.open
    assert one.remaining == other.remaining
    assert one.parked() == other.parked()
    assert one.steps() == other.steps()


def well_formed(turn: Turn) -> None:
    """Within what platforms allow, and put so that a person knows what to answer."""
    assert turn.replies
    for reply in turn.replies:
        assert reply.text.strip()
        assert len(reply.text) <= TEXT_LIMIT, (reply.kind, reply.step, len(reply.text))
        assert len(reply.choices) <= MOST_CHOICES
        assert len({choice.id for choice in reply.choices}) == len(reply.choices)
        for choice in reply.choices:
            assert 0 < len(choice.label) <= LABEL_LIMIT, (reply.kind, reply.step)
            assert len(choice.about) <= ABOUT_LIMIT
    questions = [reply for reply in turn.replies if reply.kind in QUESTION_KINDS]
    assert questions in ([], [turn.replies[-1]]), "one question at most, at the end"
    last = turn.replies[-1].kind
    assert questions or last in {
        *("offer", "menu", "card", "danger", "help", "recap", "summary", "export", "notice", "keepsake"),
        "local",
    }, last
    assert turn.answered >= 0
    assert turn.remaining >= 0
    if turn.danger:
        assert turn.replies[0].kind == "danger"
        assert turn.settled is None


@both
@FEW
@given(data=st.data())
def test_every_path_ends_with_a_summary(dialog: Made, data: st.DataObject) -> None:
    """However questions are answered, there are no more of them than the dialog has."""
    made = dialog()
    session = Session(made.id)
    turn = present(made, session, AT)
    for _ in range(len(made.questions)):
        if turn.ended:
            break
        before = walk(made, session)
        turn = answer(made, saved(session), data.draw)
        well_formed(turn)
        session = turn.session
        after = walk(made, session)
        assert after.answered >= before.answered + 1 - len(after.parked())
    assert turn.ended
    assert turn.remaining == 0
    assert turn.replies[-1].kind == "summary"


@both
@FEW
@given(data=st.data())
def test_the_path_after_an_answer_is_the_path_from_the_start(dialog: Made, data: st.DataObject) -> None:
    made = dialog()
    session = data.draw(sessions(made))
    way = walk(made, session)
    for _ in range(8):
        names = sorted([*session.answers, *([way.open.id] if way.open else [])])
        if not names:
            break
        question = made.questions[data.draw(st.sampled_from(names))]
        session = settle(
            Scene.of(made, session, AT), question, value_of(question, way.known, data.draw)
        ).session
        way = way.after(made, session, question)
        same(way, walk(made, session))


@both
@FEW
@given(data=st.data())
def test_back_then_continue_is_where_it_was(dialog: Made, data: st.DataObject) -> None:
    made = dialog()
    session = data.draw(sessions(made))
    assume(session.answers)
    there = present(made, session, AT)
    back = step(made, session, happened.WentBack(AT))
    well_formed(back)
    again = step(made, saved(back.session), happened.Continued(AT))
    if walk(made, session).known:
        assert again.settled is not None or back.session == session
    assert again.replies == there.replies
    assert again.session._replace(turn=0) == session._replace(turn=0)


@both
@FEW
@given(data=st.data())
def test_changing_is_the_same_as_having_answered_so(dialog: Made, data: st.DataObject) -> None:
    """Whoever gives the same answers in order, and no others, sees the same path and the same summary."""
    made = dialog()
    changed = data.draw(sessions(made, whole=True))
    while walk(made, changed).open is not None:
        changed = answer(made, changed, data.draw).session
    way, fresh = walk(made, changed), Session(made.id)
    while (question := walk(made, fresh).open) is not None:
        fresh = settle(Scene.of(made, fresh, AT), question, way.known[question.id]).session
    straight = walk(made, fresh)
    assert straight.known == way.known
    assert straight.steps() == way.steps()
    assert straight.parked() == {}
    assert present(made, fresh, AT).replies == present(made, changed, AT).replies


@st.composite
def happenings(draw: st.DrawFn, dialog: Dialog, turn: Turn) -> Event:
    """Mostly what a person would do; now and then anything at all."""
    shown = [choice.id for reply in turn.replies for choice in reply.choices]
    match draw(st.integers(0, 9)):
        case 0 | 1 | 2 if shown:
            return happened.OptionChosen(AT, (draw(st.sampled_from(shown)),))
        case 3:
            return happened.TextReceived(AT, draw(WORDS))
        case 4:
            return EVENTS[draw(st.sampled_from(sorted(EVENTS)))](AT)
        case 5:
            known = sorted(dialog.questions)
            return happened.ChangeAsked(AT, draw(st.sampled_from([*known, "@welcome", "@nowhere", ""])))
        case 6:
            return happened.OptionToggled(AT, draw(st.sampled_from([*shown, "nothing"])))
        case 7:
            steps = st.sampled_from([*dialog.questions, "nowhere", None])
            every = [o.id for q in dialog.questions.values() for o in q.by_id.values()]
            ids = st.sampled_from([*every, *shown, "offer:1", "do:done", "", "offer:9"])
            chosen = draw(st.lists(ids, max_size=3))
            return happened.OptionChosen(AT, tuple(chosen), draw(steps), draw(st.sampled_from([None, 0, 3])))
        case 8:
            return happened.TextReceived(
                AT, draw(WORDS), draw(st.sampled_from([*dialog.questions, "nowhere"]))
            )
        case _:
            return happened.Opened(AT)


@both
@FEW
@given(data=st.data())
def test_whatever_happens_is_met(dialog: Made, data: st.DataObject) -> None:
    """Never an exception; every turn well formed; saving and loading between turns changes nothing."""
    made = dialog()
    session = data.draw(sessions(made))
    turn = present(made, session, AT)
    for _ in range(15):
        event = data.draw(happenings(made, turn))
        turn = step(made, session, event)
        well_formed(turn)
        assert step(made, saved(session), event) == turn
        assert turn.session.turn in (session.turn, session.turn + 1, 0)
        private = {one for one in made.private if one in turn.session.answers}
        assert all(turn.session.answers[one] is Mark.WITHHELD for one in private)
        if turn.danger or isinstance(event, happened.RecapAsked | happened.HelpAsked | happened.ExportAsked):
            assert turn.session.answers == session.answers
        session = turn.session


def reorder(dialog: Dialog, draw: st.DrawFn) -> Dialog:
    """Two neighbours that do not hinge on each other change places."""
    found = [
        (section, at)
        for section in dialog.sections
        for at, (one, other) in enumerate(zip(section.steps, section.steps[1:], strict=False))
        if one.id not in (other.when.steps() if other.when else ())
        and not isinstance(getattr(other, "kind", None), Weigh)
    ]
    section, at = draw(st.sampled_from(found))
    steps = list(section.steps)
    steps[at : at + 2] = reversed(steps[at : at + 2])
    new = [replace(one, steps=tuple(steps)) if one is section else one for one in dialog.sections]
    return replace(dialog, sections=tuple(new))


class Edited(NamedTuple):
    """An edited dialog, and the questions whose answers need not stand."""

    dialog: Dialog
    touched: set[str]
    edits: list[str]

    def __repr__(self) -> str:
        return f"Edited({self.edits})"


@st.composite
def edits(draw: st.DrawFn, dialog: Dialog) -> Edited:
    touched: set[str] = set()
    edits: list[str] = []
    for _ in range(draw(st.integers(1, 4))):
        free = [q for q in dialog.questions.values() if q.id not in touched]
        used = {name for one in dialog.plan.steps if one.when for name in one.when.steps()}
        used |= {name for one in dialog.sections if one.when for name in one.when.steps()}
        used |= {name for one in dialog.plan.steps for name in one.text.names()}
        used |= {name for q in dialog.questions.values() if isinstance(q.kind, Weigh) for name in q.kind.of}
        used |= {name for rule in dialog.computed.values() for name in rule.inputs()}
        target = draw(st.sampled_from(free))
        edit = draw(st.integers(0, 8))
        edits.append(f"{edit} at {target.id}")
        match edit:
            case 0 if target.id not in used:
                dialog = edited(dialog, lambda old, gone=target.id: () if old.id == gone else (old,))  # type: ignore[misc]
                touched.add(target.id)
            case 1 if target.id not in used:
                new = replace(target, id=f"{target.id}_new", renamed_from=(*target.renamed_from, target.id))
                dialog = swap(dialog, target, new)
            case 2:
                dialog = reorder(dialog, draw)
            case 3:
                name = f"added_{len(dialog.questions)}"
                new = yes_no(name, target.section, when=draw(st.sampled_from([None, Answered(target.id)])))
                dialog = edited(dialog, lambda old, t=target.id, n=new: (old, n) if old.id == t else (old,))  # type: ignore[misc]
            case 4 if target.by_id:
                gone = draw(st.sampled_from(sorted(target.by_id)))
                rest = tuple(one for one in options(dialog, target.id) if one.id != gone)
                dialog = with_options(dialog, target.id, rest)
                touched.add(target.id)
            case 5 if target.by_id and target.id not in used:
                old = draw(st.sampled_from(sorted(target.by_id)))
                renamed = tuple(
                    replace(one, id="quite_new") if one.id == old else one
                    for one in options(dialog, target.id)
                )
                dialog = with_options(dialog, target.id, renamed, renamed_options={old: "quite_new"})
            case 6:
                dialog = swap(dialog, target, replace(target, revision=target.revision + 1))
                touched.add(target.id)
            case 7 if target.id not in used:
                dialog = swap(dialog, target, replace(target, private=not target.private))
                if target.private:
                    touched.add(target.id)
            case 8 if target.id not in used:
                dialog = swap(dialog, target, replace(target, kind=Number(0, 9, "boats")))
                touched.add(target.id)
            case _:
                dialog = swap(dialog, target, replace(target, when=None))
    return Edited(dialog, touched, edits)


def swap(dialog: Dialog, old: Question, new: Question) -> Dialog:
    return edited(dialog, lambda step: (new,) if step.id == old.id else (step,))


@both
@FEW
@given(data=st.data())
def test_an_old_talk_opens_under_every_edit(dialog: Made, data: st.DataObject) -> None:
    made = dialog()
    old = data.draw(sessions(made))
    turn = present(made, old, AT)
    for _ in range(3):  # so that something is half said
        turn = step(made, turn.session, data.draw(happenings(made, turn)))
        well_formed(turn)
    old = turn.session
    new, touched, _ = data.draw(edits(made))
    session = Session.from_dict(json.loads(json.dumps(old.to_dict())))
    opened = step(new, session, happened.Opened(AT))
    well_formed(opened)
    for _ in range(5):
        turn = step(new, turn.session, data.draw(happenings(new, turn)))
        well_formed(turn)
    adopted = adopt(new, session)
    way = walk(new, adopted)
    for name, question in new.questions.items():
        if name in adopted.answers and name not in touched and not isinstance(question.kind, Weigh):
            assert name in way.known or name in way.parked(), f"{name} should stand"
    for name, value in way.known.items():
        assert value is Mark.SKIPPED or value is Mark.WITHHELD or new.questions[name].accepts(value)
    assert all(value is not Mark.WITHHELD or new.questions[name].private for name, value in way.known.items())
    session = opened.session
    for _ in new.questions:
        if walk(new, session).open is not None:
            session = answer(new, session, data.draw).session
    assert walk(new, session).open is None, "it still comes to its end"
