"""A file held against its model: each fault has its line, and leaves what stands beside it whole."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import TypeVar

import pytest

from bot.content import schema
from bot.content.issues import Issue
from bot.content.manuscript import Record
from bot.content.reading import read, whole
from bot.content.source import read as read_source

M = TypeVar("M", bound=schema.Form)
SECTION = "id: a\ntitle: A\nsteps:\n"
QUESTION = "  - one: q\n    label: x\n    text: x\n    why: x\n"


def section(text: str, **kinds: str) -> tuple[schema.Section | None, list[str]]:
    form, _, issues = held(schema.Section, text, **kinds)
    return form, [f"{one.line} {one.code}" for one in sorted(issues, key=lambda one: one.line)]


def held(model: type[M], text: str, **kinds: str) -> tuple[M | None, bool, list[Issue]]:
    root = read_source(text.encode(), "f.yaml").root
    assert root is not None
    record = Record(root, "f.yaml")
    issues: list[Issue] = []
    form = read(model, record, issues, kinds, {"id": "a", "title": "a"})
    return form, whole(form, record), issues


def test_a_faulty_step_leaves_the_others_whole() -> None:
    form, issues = section(
        SECTION + "  - {say: one, text: One.}\n  - {say: two}\n  - {say: three, text: '{'}\n"
    )

    assert issues == ["5 missing-key", "6 odd-place"]
    assert form is not None
    assert [step is not None for step in form.steps] == [True, False, False]


def test_all_faults_of_a_step_are_told_at_once() -> None:
    text = (
        "  - one: Q\n    label: ''\n    text: '{'\n    why: [x]\n    private: maybe\n    revision: few\n"
        "    when: {step: b, is: c, iz: d}\n    options:\n      b: {label: B, labl: C}\n      D: E\n"
    )
    assert section(SECTION + text)[1] == [
        "4 bad-id",
        "5 empty",
        "6 odd-place",
        "7 wrong-shape",
        "8 not-yes-or-no",
        "9 not-a-number",
        "10 unknown-key",
        "12 unknown-key",
        "13 bad-id",
    ]


def test_a_key_too_many_is_no_hindrance() -> None:
    form, issues = section(SECTION + "  - {say: one, text: One., colour: red}\n")

    assert issues == ["4 unknown-key"]
    assert form is not None
    assert form.steps[0] is not None


def test_a_fault_of_the_file_itself_leaves_its_parts_whole() -> None:
    form, entire, issues = held(
        schema.Section, "id: a\nclosing: perhaps\nsteps:\n  - {say: one, text: One.}\n"
    )

    assert [f"{issue.line} {issue.code}" for issue in issues] == ["1 missing-key", "2 not-yes-or-no"]
    assert form is not None
    assert (form.title, form.closing, entire) == ("a", False, False)
    assert form.steps[0] is not None


def test_what_a_condition_compares_depends_on_the_kind_of_the_question() -> None:
    text = SECTION + "  - {say: a, text: A, when: {any: [{step: b, is: 3}, {step: b, is: many}]}}\n"

    assert section(text, b="one")[1] == []
    assert section(text, b="scale")[1] == ["4 not-a-number"]


@pytest.mark.parametrize("sign", ["-1", "'[key]'", "<one>", "root", "'0'"])
def test_a_key_that_looks_like_a_place_is_a_key(sign: str) -> None:
    text = f"    {sign}: x\n    options:\n      {sign}: {{label: [a], {sign}: b}}\n"

    assert section(SECTION + QUESTION + text)[0] is not None


def test_what_was_written_is_in_no_exception_of_a_model() -> None:
    with pytest.raises(ValueError, match="bad-id") as fault:
        schema.Say.model_validate({"say": "My Secret", "text": "x"})

    assert "Secret" not in str(fault.value)


def of_empty_ids(count: int) -> str:
    return SECTION + "  - {one: }\n" * count


def of_no_kinds(count: int) -> str:
    return SECTION + "  - {sya: x}\n" * count


def of_options(count: int) -> str:
    return SECTION + QUESTION + "    options:\n" + "".join(f"      o{n}: {{labl: x}}\n" for n in range(count))


def of_ids(count: int) -> str:
    return SECTION + QUESTION + f"    renamed_from: [{'X, ' * (3 * count)}]\n"


def of_conditions(count: int) -> str:
    return SECTION + f"  - {{say: a, text: b, when: {{any: [{'{step: q, isn: x},' * count}]}}}}\n"


def of_braces(count: int) -> str:
    return SECTION + f"  - {{say: a, text: '{'{' * (40 * count)}'}}\n"


@pytest.mark.parametrize(
    "faults",
    [of_empty_ids, of_no_kinds, of_options, of_ids, of_conditions, of_braces],
    ids=lambda f: f.__name__,
)
def test_four_times_as_many_faults_are_four_times_the_work(faults: Callable[[int], str]) -> None:
    assert calls_for(faults(3_600)) < 5 * calls_for(faults(900))


def calls_for(text: str) -> int:
    """What reading it takes, in calls of functions: the same on any machine."""
    counted = 0

    def count(frame: FrameType, what: str, _: object) -> None:
        nonlocal counted
        counted += what in ("call", "c_call")

    sys.setprofile(count)
    try:
        section(text)
    finally:
        sys.setprofile(None)
    return counted
