"""Talks by slash commands, buttons, lists, forms and typed words, as somebody sees them on Discord."""

from __future__ import annotations

from tests.adapters.discord.server import Person, Server

VERBS = ["Back", "Skip", "Why", "Change", "Help now"]


async def test_somebody_walks_from_start_to_the_summary_by_pressing(ann: Person) -> None:
    await ann.slash("start")
    assert ann.texts == [
        "-# Tebiki\nHello. We look at one *crossing* together.",
        "-# ▱▱▱▱▱▱▱▱  0 answered, 4 to go\nWhich side of the river are you on?\n\n"
        "- **The island**: It has a pier.",
    ]
    await ann.press("North")
    assert ann.texts[1:] == [
        "Which side of the river are you on?\n\n✓ North",
        "-# ▰▱▱▱▱▱▱▱  1 answered, 6 to go\nHave you crossed before?",
    ]
    assert ann.labels() == ["Yes", "No", *VERBS]
    await ann.press("No")
    assert ann.labels() == ["Bicycle", "Dog", "Bag", "Nothing at all", *VERBS]
    await ann.press("Dog", "Bag")
    assert "✓ Dog, Bag" in ann.texts[-3]
    assert ann.labels() == ["0 · not at all", "1", "2", "3", "4", "5 · very well", *VERBS]
    await ann.press("4")
    await ann.press("Write it here")
    assert ann.last.modal["title"] == "Tebiki"
    await ann.fill_in("2 people")
    assert ann.texts[-2].endswith("✓ 2 people")
    for written in ("march 2027", "april 2027", "20000", "30000"):
        await ann.press("Write it here")
        await ann.fill_in(written)
    await ann.press("Yes")
    assert ann.texts[-2].endswith("✓ answered")
    await ann.press("The view", "Work")
    for _ in range(2):
        await ann.press("3")
        await ann.press("For crossing")
    await ann.press("Write it here")
    await ann.fill_in("The wide sky")
    await ann.press("5")
    await ann.press("For staying")
    await ann.press("Done")
    await ann.press("Write it here")
    await ann.fill_in("The river is wide.")
    assert "You sail from North on March 2027" in ann.screen
    assert len(ann.live) == 1


async def test_typed_answers_are_always_taken(ann: Person) -> None:
    await ann.slash("start")
    await ann.say("north")
    assert ann.texts[1].endswith("✓ North")
    await ann.say("nope")
    assert ann.screen.endswith("You may choose more than one.")
    assert len(ann.live) == 1


async def test_the_talk_goes_on_after_a_restart(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.press("North")
    await server.restart()
    await ann.press("No")
    assert "What do you take with you?" in ann.screen


async def with_a_recap(ann: Person) -> None:
    """What has parts is a layout, with rules between them."""
    await ann.slash("start")
    await ann.press("North")
    await ann.press("No")
    await ann.press("Bag")
    await ann.slash("recap")
    assert ann.messages[-1].flags.components_v2
    assert [part["type"] for part in ann.parts(ann.messages[-1])].count(14) == 2


async def test_a_layout_gives_place_to_the_question_and_that_to_its_answer(ann: Person) -> None:
    await with_a_recap(ann)
    recap = ann.messages[-1]
    await ann.press("Carry on")
    assert ann.messages[-1].id == recap.id
    assert "How well do you swim?" in ann.screen
    await ann.press("4")
    assert ann.texts[-2].endswith("✓ 4")
    assert not ann.messages[-1].flags.components_v2
    assert len(ann.live) == 1


async def test_a_layout_keeps_its_words_when_its_buttons_go(ann: Person) -> None:
    await with_a_recap(ann)
    recap = ann.screen
    await ann.say("continue")
    assert recap in ann.texts
    assert len(ann.live) == 1
    assert "How well do you swim?" in ann.screen


async def test_in_a_server_a_layout_is_changed_too(ann: Person) -> None:
    await with_a_recap(ann)
    ann.in_server = True
    await ann.slash("recap")
    await ann.press("Change an answer")
    await ann.press("Your gear")
    assert "What do you take with you?" in ann.screen
    assert len(ann.live) == 1


async def test_a_layout_is_hidden_like_any_other(ann: Person) -> None:
    await with_a_recap(ann)
    await ann.slash("hide")
    assert ["Hidden" in text for text in ann.texts] == [True]
