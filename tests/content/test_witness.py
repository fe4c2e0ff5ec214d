"""The search for answers with which a condition holds."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.content.witness import Asked, Capped, described, find
from bot.dialogue.conditions import (
    After,
    All,
    Answered,
    AtLeast,
    AtMost,
    Before,
    Condition,
    Either,
    Has,
    Is,
    Known,
    Mark,
    Not,
    Skipped,
    compile_condition,
)
from bot.dialogue.model import Date, Dialog, Kind, One, Option, Question, Say, Scale, Section, Several
from bot.dialogue.session import Session
from bot.dialogue.template import Template
from bot.dialogue.values import Day
from bot.dialogue.walk import walk

TEXT = Template.parse("Words.")
AB = (Option("a", "A"), Option("b", "B"))
YEARS = Date(Day(2026, 1), Day(2030, 12))


def asked(
    name: str, kind: Kind, *conditions: Condition, skippable: bool = True, private: bool = False
) -> Asked:
    question = Question(name, "s", kind, TEXT, name, TEXT, skippable=skippable, private=private)
    return Asked(question, conditions)


def found(*wanted: Condition, among: list[Asked]) -> bool:
    return find(wanted, {one.question.id: one for one in among}, on_path=True) is not None


def test_an_option_can_be_chosen_and_not_chosen() -> None:
    one = [asked("q", One(AB))]
    assert found(Is("q", "a"), among=one)
    assert found(Not(Is("q", "a")), among=one)
    assert not found(Is("q", "a"), Is("q", "b"), among=one)


def test_what_no_path_leads_to_is_never_answered() -> None:
    among = [asked("q", One(AB)), asked("r", One(AB), Is("q", "a"))]
    assert found(Answered("r"), Is("q", "a"), among=among)
    assert not found(Answered("r"), Is("q", "b"), among=among)
    assert found(Not(Answered("r")), Is("q", "b"), among=among)


def test_a_question_on_the_path_is_answered_before_what_follows() -> None:
    among = [asked("q", One(AB), skippable=False)]
    assert not found(Not(Answered("q")), among=among)
    assert not found(Skipped("q"), among=among)


def test_bounds_of_numbers_and_days_are_tried() -> None:
    hills = [asked("q", Scale(0, 5, "low", "high"))]
    assert found(AtLeast("q", 3), AtMost("q", 3), among=hills)
    assert not found(AtLeast("q", 6), among=hills)
    days = [asked("d", YEARS), asked("e", YEARS)]
    assert found(Before("d", "e"), After("d", Day(2028, 5, 1).first()), among=days)
    assert not found(Before("d", "e"), Before("e", "d"), among=days)
    assert not found(After("d", Day(2031, 1, 1).first()), among=days)


def test_several_are_chosen_together_unless_one_stands_alone() -> None:
    together = [asked("q", Several(AB))]
    assert found(Has("q", frozenset("a")), Has("q", frozenset("b")), among=together)
    alone = [asked("q", Several((Option("a", "A", alone=True), Option("b", "B"))))]
    assert not found(Has("q", frozenset("a")), Has("q", frozenset("b")), among=alone)


def test_a_private_answer_may_have_lapsed() -> None:
    lapsed = All((Not(Either((Is("q", "a"), Is("q", "b")))), Answered("q")))
    assert not found(lapsed, among=[asked("q", One(AB), private=True)])
    assert found(Is("q", "a"), among=[asked("q", One(AB), private=True)])


def test_too_long_a_search_claims_nothing() -> None:
    many = [asked(f"q{n}", Scale(0, 9, "low", "high")) for n in range(12)]
    parts = [Either(tuple(AtLeast(one.question.id, 10) for one in many))]
    with pytest.raises(Capped):
        found(*parts, among=many)


def conditions(names: list[str]) -> st.SearchStrategy[Condition]:
    name = st.sampled_from(names)
    leaf: st.SearchStrategy[Condition] = st.one_of(
        st.builds(Is, name, st.sampled_from(["a", "b"])), st.builds(Answered, name), st.builds(Skipped, name)
    )
    return st.recursive(
        leaf,
        lambda inner: st.one_of(
            st.builds(Not, inner),
            st.builds(All, st.tuples(inner, inner)),
            st.builds(Either, st.tuples(inner, inner)),
        ),
        max_leaves=5,
    )


NAMES = ["q0", "q1", "q2", "q3"]
ANSWERS: tuple[str | Mark, ...] = ("a", "b", Mark.SKIPPED)


@given(st.tuples(*(conditions(NAMES[:index]) for index in (1, 2, 3))), conditions(NAMES[:2]))
def test_it_finds_just_what_some_walk_reaches(whens: tuple[Condition, ...], later: Condition) -> None:
    every = (None, *whens)
    steps = [
        Question(n, "s", One(AB), TEXT, n, TEXT, when=when) for n, when in zip(NAMES, every, strict=True)
    ]
    sections = (Section("s", "S", tuple(steps[:2])), Section("t", "T", tuple(steps[2:]), later))
    dialog = Dialog("d", "D", sections, {})
    stamps = {question.id: question.stamp for question in steps}
    walked: set[str] = set()
    for values in product(ANSWERS, repeat=len(NAMES)):
        session = Session("d", answers=dict(zip(NAMES, values, strict=True)), stamps=stamps)
        walked |= {step.id for step in walk(dialog, session).steps()}

    outer = dict.fromkeys(NAMES[2:], (later,))
    among = {q.id: Asked(q, (*outer.get(q.id, ()), *((q.when,) if q.when else ()))) for q in steps}
    assert walked == {q.id for q in steps if find(among[q.id].conditions, among, on_path=True) is not None}


@given(
    st.tuples(*(conditions(NAMES[:index]) for index in (1, 2, 3))), st.lists(conditions(NAMES), max_size=3)
)
def test_it_finds_just_what_some_walk_ends_without(
    whens: tuple[Condition, ...], endings: list[Condition]
) -> None:
    """Each ending is a say of the summary; `unmet` asks for a way through on which none of them comes."""
    steps = [
        Question(n, "s", One(AB), TEXT, n, TEXT, when=when)
        for n, when in zip(NAMES, (None, *whens), strict=True)
    ]
    says = [Say(f"say{n}", "t", TEXT, when) for n, when in enumerate(endings)]
    dialog = Dialog("d", "D", (Section("s", "S", tuple(steps)), Section("t", "T", tuple(says))), {})
    stamps = {question.id: question.stamp for question in steps}
    ended = [
        walk(dialog, Session("d", answers=dict(zip(NAMES, values, strict=True)), stamps=stamps))
        for values in product(ANSWERS, repeat=len(NAMES))
    ]
    bare = any(not any(path.applies(say) for say in says) for path in ended)

    among = {q.id: Asked(q, (q.when,) if q.when else ()) for q in steps}
    found = find((), among, on_path=True, unmet=tuple(endings))
    assert (found is not None) == bare
    if found is not None:
        assert not any(compile_condition(one)(found) is True for one in endings)


SETS = st.frozensets(st.sampled_from("abc"), min_size=1)


@example([(frozenset("a"), False), (frozenset("b"), False), (frozenset("c"), True)], False)
@given(st.lists(st.tuples(SETS, st.booleans()), min_size=1, max_size=4), st.booleans())
def test_every_set_of_options_is_tried(tests: list[tuple[frozenset[str], bool]], skippable: bool) -> None:
    kind = Several((*AB, Option("c", "C")))
    unmet = tuple(Has("q", names) if met else Not(Has("q", names)) for names, met in tests)
    chosen = [set(names) for size in (1, 2, 3) for names in combinations("abc", size)]
    bare = any(all(names.isdisjoint(one) == met for names, met in tests) for one in chosen)

    among = {"q": asked("q", kind, skippable=skippable)}
    assert (find((), among, on_path=True, unmet=unmet) is not None) == (bare or skippable)


def test_a_month_is_neither_before_nor_after_a_day_in_it() -> None:
    day = Day(2028, 5, 10).first()
    apart = (Before("d", day), After("d", day), Before("d", Day(2028, 5, 11).first()))
    among = {"d": asked("d", YEARS, skippable=False)}
    found = find((), among, on_path=True, unmet=apart)
    assert found == {"d": Day(2028, 5)}


def test_days_that_come_one_after_another_fit_between_two_bounds() -> None:
    days = [asked("d", YEARS), asked("e", YEARS), asked("f", YEARS)]
    between = After("d", Day(2028, 5, 1).first()), Before("f", Day(2028, 5, 5).first())
    assert found(*between, Before("d", "e"), Before("e", "f"), among=days)
    assert not found(*between, Before("e", "d"), Before("f", "e"), Before("d", "f"), among=days)


def test_of_too_many_sorts_nothing_is_ruled_out() -> None:
    kind = Several(tuple(Option(name, name) for name in "abcdefghi"))
    every = (Has("q", frozenset(name)) for name in "abcdefghi")
    with pytest.raises(Capped):
        found(*every, Not(Answered("q")), among=[asked("q", kind)])


def test_the_answers_that_were_found_are_told_in_words() -> None:
    answers: Known = {"a": Mark.SKIPPED, "b": ("x", "y"), "c": 3, "d": Day(2028, 5), "e": "z"}
    assert described(answers, {"e"}) == "e: z, b: x + y, c: 3, d: 2028-05, a: skipped"
    assert described({str(n): n for n in range(8)}).endswith("5: 5 and 2 more")
