"""The checker of payloads finds what Discord would refuse; and screens at the edge of the limits pass it."""

from __future__ import annotations

import json
from typing import Any, cast

import pytest
from discord.components import _component_factory

from bot.adapters.discord.forms import form
from bot.adapters.discord.markup import fitted, to_discord
from bot.adapters.discord.render import draw, draw_frozen
from bot.adapters.discord.rest import as_new
from bot.dialogue.turn import ABOUT_LIMIT, LABEL_LIMIT, TEXT_LIMIT
from bot.service.buttons import LONGEST
from bot.service.screens import Button, Screen
from tests.adapters.discord.limits import faults
from tests.hostile.readings import on_discord
from tests.talking import crossing, stay_or_leave

SILENT = 1 << 12 | 1 << 2
BUTTON = {"type": 2, "label": "x", "custom_id": "x"}


class Entry:
    def __init__(self, json: Any, path: str = "/channels/1/messages", method: str = "POST") -> None:
        self.json, self.path, self.method = json, path, method


def message(**fields: Any) -> Entry:
    return Entry({"content": "x", "flags": SILENT, "allowed_mentions": {"parse": []}, **fields})


def row(*parts: Any) -> dict[str, Any]:
    return {"type": 1, "components": list(parts)}


def choices(number: int, **fields: Any) -> dict[str, Any]:
    options = [{"label": "x", "value": str(n), **fields} for n in range(number)]
    return {"type": 3, "custom_id": "x", "options": options}


@pytest.mark.parametrize(
    "entry",
    [
        message(content="x" * 2001),
        message(content=""),
        message(flags=1 << 2),
        message(flags=1 << 12),
        message(embeds=[{}]),
        message(allowed_mentions={"parse": ["users"]}),
        message(allowed_mentions=None),
        Entry({"type": 7, "data": {"content": "x"}}, "/interactions/1/t/callback"),
        Entry({"content": "x"}, "/channels/1/messages/2", "PATCH"),
        message(components=[row({**BUTTON, "custom_id": str(n)}) for n in range(6)]),
        message(components=[row(*({**BUTTON, "custom_id": str(n)} for n in range(6)))]),
        message(components=[row(BUTTON, BUTTON)]),
        message(components=[row({**BUTTON, "label": "x" * 81})]),
        message(components=[row({**BUTTON, "custom_id": "x" * 101})]),
        message(components=[row(choices(26))]),
        message(components=[row(choices(2, description="x" * 101))]),
        message(components=[{"type": 10, "content": "x"}]),
        message(flags=SILENT | 1 << 15, components=[{"type": 10, "content": "x"}]),
        message(content="", flags=SILENT | 1 << 15, components=[{"type": 10, "content": "x" * 4001}]),
        message(content="", flags=SILENT | 1 << 15, components=[{"type": 10, "content": "x"}] * 41),
        Entry(
            {"type": 8, "data": {"choices": [{"name": "x", "value": "x"}] * 26}}, "/interactions/1/t/callback"
        ),
        Entry({"type": 9, "data": {"title": "x" * 46, "custom_id": "x", "components": []}}, "/callback"),
    ],
)
def test_the_checker_finds_it(entry: Entry) -> None:
    assert list(faults([entry]))


def test_the_checker_lets_a_good_message_pass() -> None:
    assert not list(faults([message(components=[row(BUTTON)])]))


def full(number: int, kind: str = "one") -> Screen:
    """As full as the core allows."""

    def button(n: int) -> Button:
        return Button(
            f"{n:x<{LABEL_LIMIT}}", f"1p{n:0{LONGEST - 2}}", "" if kind == "scale" else "y" * ABOUT_LIMIT
        )

    verbs = tuple(Button("Help now", f"1pv{n}") for n in range(5))
    own = Button("x" * LABEL_LIMIT, "1pown", own=True)
    return Screen(
        "▰▱  1 answered, 99 to go",
        "w" * TEXT_LIMIT,
        kind,
        (*(button(n) for n in range(number)), own),
        verbs,
        Button("Write it here", "1wform"),
    )


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 6, 11, 24])
@pytest.mark.parametrize("kind", ["one", "scale", "menu", "summary"])
async def test_the_fullest_screens_fit(number: int, kind: str) -> None:
    drawn = draw(full(number, kind))
    assert drawn.components
    assert list(faults([Entry(as_new(drawn.body))])) == []


@pytest.mark.parametrize("label", ["x", "x" * LABEL_LIMIT])
@pytest.mark.parametrize("options", range(6))
@pytest.mark.parametrize("own", range(4))
def test_a_text_in_many_parts_fits_beside_much_to_press_and_keeps_its_words(
    options: int, own: int, label: str
) -> None:
    text = "\n\n".join(f"**Way {part}**\nIt has words." for part in range(20))
    choices = [Button(label, f"1p{n}") for n in range(options)] + [
        Button(label, f"1o{n}", own=True) for n in range(own)
    ]
    verbs = tuple(Button(label, f"1v{n}") for n in range(5))
    drawn = draw(Screen("Head", text, "menu", tuple(choices), verbs, Button(label, "1w")))
    assert drawn.is_layout
    assert list(faults([Entry(as_new(drawn.body))])) == []
    assert json.dumps(drawn.components).count("It has words.") == 20


async def test_every_form_fits() -> None:
    for dialog in (crossing(), stay_or_leave()):
        for question in dialog.questions.values():
            entry = Entry({"type": 9, "data": form(question, "1w" + "x" * 60, dialog)}, "/callback")
            assert list(faults([entry])) == []


async def test_a_text_that_grows_by_what_is_shown_to_the_letter_fits_too() -> None:
    screen = full(2)._replace(text="~~" * (TEXT_LIMIT // 2))
    assert draw(screen).is_layout
    assert "content" not in as_new(draw(screen).body)
    assert list(faults([Entry(as_new(draw(screen).body))])) == []


def test_a_frozen_question_keeps_its_answer_however_long_it_was() -> None:
    assert fitted("short") == "short"
    text = f"{'w' * 2000}\n\n✓ July 2027"
    assert len(fitted(text)) <= 2000
    assert fitted(text).endswith("w…\n\n✓ July 2027")
    assert draw_frozen(text).content == fitted(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("**bold** and *slanted*", "**bold** and *slanted*"),
        ("- one\n- two", "- one\n- two"),
        ("a ~~b~~", r"a \~\~b\~\~"),
        ("||hidden||", r"\|\|hidden\|\|"),
        ("<@123> <#4> <:a:5> <t:1> </x:2>", r"\<@123> \<#4> \<:a:5> \<t:1> \</x:2>"),
        ("-# small", r"\-# small"),
        ("__init__", r"\_\_init\_\_"),
        (r"\~\~ once", r"\~\~ once"),
        ("3 < 4", "3 < 4"),
        ("@everyone", "@everyone"),
    ],
)
def test_what_means_nothing_in_commonmark_means_nothing_on_discord(text: str, shown: str) -> None:
    assert to_discord(text) == shown


def test_what_is_drawn_is_what_is_sent() -> None:
    """Plain JSON, of which discord.py knows nothing and keeps nothing."""
    for drawn in (
        draw(full(3)),
        draw(full(9)),
        draw(full(9, "summary")),
        draw_frozen("✓ Stay", as_layout=True),
    ):
        assert json.loads(json.dumps(drawn.body)) == drawn.body


PARTS = full(2, "summary")._replace(text="**A**\nwest\n\n**B**\neast\n\n**C**\nneither")


@pytest.mark.parametrize("screen", [full(3), full(6), full(6, "scale"), full(3, "summary"), PARTS])
def test_discord_py_reads_what_is_drawn_as_it_was_meant(screen: Screen) -> None:
    """Its own classes make the same JSON of it again: nothing is misspelt, nothing is missing."""
    drawn = draw(screen)
    for one in drawn.components:
        read = _component_factory(cast("Any", one))
        assert read is not None
        assert _says_all(read.to_dict(), one)


def _says_all(read: Any, drawn: Any) -> bool:
    """Whether all of `drawn` is in it. It has defaults beside, and numbers of the components."""
    if isinstance(drawn, list):
        return all(_says_all(*pair) for pair in zip(read, drawn, strict=True))
    if isinstance(drawn, dict):
        return all(_says_all(read[name], value) for name, value in drawn.items())
    return bool(read == drawn)


def test_what_a_person_wrote_stays_as_written_beside_a_button() -> None:
    """Between a label and the words about it there are marks of ours."""
    mean = "![a](https://evil.example) **b** __c__ ~~d~~ @everyone <@12> \\[e](http://x.example)"
    drawn = draw(Screen("", "Which one?", "menu", choices=(Button("*x*", "1pAAAA", about=mean),)))
    assert drawn.content is not None
    assert drawn.content.startswith(r"""Which one?

- **\*x\***: !\[a\](""")
    assert [live.kind for live in on_discord(drawn.content)] == ["marks"]  # the label is bold
