"""The pages to keep: A4, three at most whatever was said, and every sign drawn or visibly replaced."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pypdfium2
import pytest
from reportlab.pdfbase.ttfonts import TTFont

from bot.authoring.walks import Walks
from bot.content.checks.reach import reached
from bot.content.load import gather
from bot.dialogue.engine import step
from bot.dialogue.events import Event, KeepsakeAsked, Opened, OptionChosen, TextReceived
from bot.dialogue.keepsake import Paper, Passage, Reason, Weights
from bot.dialogue.model import Several, Text
from bot.dialogue.session import Session
from bot.dialogue.turn import Keep, Turn
from bot.dialogue.walk import walk
from bot.keepsakes.paper import MOST_PAGES, TooLongError, draw
from bot.keepsakes.typeface import BOLD, REGULAR, file_of
from tests.keepsakes.pages import pages, words
from tests.talking import HERE, stay_or_leave

AT = datetime(2026, 11, 25, 12, tzinfo=UTC)


def paper(*said: str, weights: Weights | None = None) -> Paper:
    passages = tuple(Passage("", one) for one in said)
    return Paper("My notes", "Made on 25 November 2026.", passages, weights, (), "□ could not be drawn.")


def taken(session: Session) -> Paper:
    turn = step(stay_or_leave(), session, KeepsakeAsked(AT, "paper"))
    (effect,) = turn.effects
    assert isinstance(effect, Keep)
    assert isinstance(effect.keepsake, Paper)
    return effect.keepsake


def ends_of_talks() -> Iterator[Session]:
    """Where the made-up walks end which, together, come to every step and option."""
    dialog = stay_or_leave()
    content, _ = gather(HERE.parent / "dialogs", AT.date())
    visited = {f"card:{name}" for name in dialog.cards}
    for _, go in Walks(dialog, reached(content.dialogs[dialog.id]), visited, AT):
        turns = [Turn(Session(dialog.id), ())]

        def play(event: Event, turns: list[Turn] = turns) -> Turn:
            turns.append(step(dialog, turns[-1].session, event))
            return turns[-1]

        go(play)
        end = turns[-1].session
        on_path = walk(dialog, end)
        visited.update(one.id for one in on_path.steps())
        for name, value in on_path.known.items():
            visited.update(f"{name}.{one}" for one in (value if isinstance(value, tuple) else (value,)))
        yield end


def test_three_pages_at_most_wherever_a_talk_may_lead() -> None:
    """All are made; the longest three are drawn."""
    made = sorted(map(taken, ends_of_talks()), key=lambda one: len(str(one.said)) + len(str(one.rest)))
    assert len(made) > 20
    for longest in made[-3:]:
        assert len(pages(draw(longest))) <= MOST_PAGES


def longest_talk(lean: str) -> Session:
    """Everything chosen, and as much written as can be, in the widest letters and in Japanese."""
    dialog = stay_or_leave()
    turn = step(dialog, Session(dialog.id), Opened(AT))
    wanted = {"way": "full", "leaning": lean, "first_path": lean}
    for number in range(400):
        asked = next((reply for reply in reversed(turn.replies) if reply.step), None)
        if asked is None or asked.step is None or turn.ended:
            break
        kind, ids = dialog.questions[asked.step].kind, [choice.id for choice in asked.choices]
        event: Event
        if isinstance(kind, Several):
            event = OptionChosen(AT, tuple(one.id for one in kind.options if not one.alone), asked.step)
        elif isinstance(kind, Text) or (asked.kind == "weigh" and "do:done" in ids and number % 3):
            most = kind.most if isinstance(kind, Text) else 200
            event = TextReceived(AT, f"{number} {'MW 学校で働く ' * 120}"[:most].strip(), asked.step)
        elif ids:
            event = OptionChosen(AT, (wanted.get(asked.step, ids[0]),), asked.step)
        else:
            event = TextReceived(
                AT, {"date": "31 July 2027", "yen": "1999999"}.get(asked.kind, "3"), asked.step
            )
        turn = step(dialog, turn.session, event)
    assert turn.ended
    return turn.session


@pytest.mark.parametrize("lean", ["stay", "leave_early"])
def test_three_pages_at_most_for_whoever_wrote_the_most(lean: str) -> None:
    drawn = draw(taken(longest_talk(lean)))

    assert len(pages(drawn)) <= MOST_PAGES
    text = words(drawn)
    for heading in (
        "What you said",
        "Your reasons, side by side",
        "Your next three steps",
        "Numbers to call",
    ):
        assert heading in text
    assert "学校で働く" in text
    assert "110 Police" in text
    assert "Where this comes from" in text
    assert "□" not in text


def test_what_cannot_fit_is_refused_and_never_cut_in_silence() -> None:
    with pytest.raises(TooLongError):
        draw(paper(*["A line of its own."] * 700))


def test_the_pages_are_a4_and_the_same_each_time() -> None:
    once = draw(paper("Hello"))
    assert once == draw(paper("Hello"))
    width, height = pypdfium2.PdfDocument(once)[0].get_size()
    assert (round(width), round(height)) == (595, 842)


def test_japanese_is_drawn_from_the_typeface_inside_the_file() -> None:
    drawn = draw(paper("契約は**二〇二七年七月**までです。ｶﾀｶﾅ、繧繝、鷗外。"))

    assert "契約は二〇二七年七月までです。" in words(drawn).replace(" ", "")
    fonts = set(re.findall(rb"/BaseFont /([\w+-]+)", drawn))
    assert fonts
    assert all(re.fullmatch(rb"[A-Z]{6}\+BIZUDPGothic[\w-]*", one) for one in fonts if one != b"Helvetica"), (
        fonts
    )
    assert drawn.count(b"/FontFile2") >= 1


@pytest.mark.parametrize("own", ["😀", "👩‍👩‍👧", "ไทย", "\U00020b9f", "Ꮳ"])
def test_a_sign_that_cannot_be_drawn_is_replaced_where_all_can_see_it(own: str) -> None:
    text = words(draw(paper(f"before {own} after")))
    assert "before □ after" in text
    assert "□ could not be drawn." in text


@pytest.mark.parametrize(
    "own", ["Zoë Łukasz Čapek Ωμέγα Привет", "naïve “quotes” – … • → ✓ €", "ﾊﾝｶｸ　全角ＡＢＣ"]
)
def test_what_people_write_in_many_languages_is_drawn(own: str) -> None:
    text = words(draw(paper(own)))
    assert "□" not in text
    assert "could not be drawn" not in text


def test_marks_in_somebodys_own_words_are_no_commands() -> None:
    text = words(draw(paper("<b>bold</b> & <para> [a](http://x) <img src='x'/> `code`")))
    assert "<b>bold</b> & <para> [a](http://x) <img src='x'/>" in text


def test_the_picture_stands_on_paper_with_its_words() -> None:
    weights = Weights("Your reasons", ("Staying", "Leaving"), (Reason("“the sea 海”", 4, 1),), "Five blocks")
    text = words(draw(paper("Hello", weights=weights)))
    assert "Your reasons Five blocks Leaving “the sea 海”" in text
    assert "Staying" not in text


def test_the_typeface_has_what_it_says() -> None:
    regular, bold = (
        {chr(code) for code in TTFont(name, file_of(name)).face.charToGlyph} for name in (REGULAR, BOLD)
    )
    level_1 = {
        bytes((row, cell)).decode("euc_jp", "ignore")
        for row in range(0xB0, 0xD0)
        for cell in range(0xA1, 0xFF)
    }
    level_2 = {
        bytes((row, cell)).decode("euc_jp", "ignore")
        for row in range(0xD0, 0xF5)
        for cell in range(0xA1, 0xFF)
    }
    assert level_1 - {""} <= regular & bold
    assert level_2 - {""} <= regular
