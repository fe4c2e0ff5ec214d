"""What is typed in Japanese, which has no gaps between words and ends politely."""

from __future__ import annotations

import pytest

from bot.dialogue.values import Day
from bot.dialogue.verbs import is_question
from tests.talking import Talk, stay_or_leave


def talk_in_japanese(step: str) -> Talk:
    talk = Talk(stay_or_leave())
    talk.say("日本語で")
    ways = {"reading_along": "no", "way": "full", "leaning": "no_idea"}
    while (here := talk.question) != step:
        assert here is not None, f"the talk ended before {step}"
        talk.press(ways[here]) if here in ways else talk.do("skip")
    return talk


@pytest.mark.parametrize(
    ("step", "said", "meant"),
    [
        ("reading_along", "一人です", "no"),
        ("reading_along", "だれもいません。", "no"),
        ("way", "短いほうです", "short"),
        ("role", "ALTです", "alt"),
        ("role", "外国語指導助手です", "alt"),
        ("employer", "教育委員会だと思います", "town"),
        ("jet_year", "二年目です", "second"),
        ("contract_end", "来年の7月31日です", Day(2027, 7, 31)),
        ("form", "まだ来ていません", "not_yet"),
        ("leaning", "残りたいです", "stay"),
        ("leaning", "迷っています", "no_idea"),
        ("reasons", "お金と家族", ("money", "family")),
        ("work_people", "うまくいっています", "fine"),
    ],
)
def test_an_answer_is_read(step: str, said: str, meant: object) -> None:
    talk = talk_in_japanese(step)
    talk.say(said)
    assert talk.answers[step] == meant


def test_an_option_named_within_a_sentence_is_put_forward() -> None:
    talk = talk_in_japanese("reasons")
    talk.say("職場でいじめられています")
    assert talk.choices["offer:1"].label == "職場での扱われ方"
    assert "reasons" not in talk.answers


def test_what_is_not_so_is_not_put_forward() -> None:
    talk = talk_in_japanese("employer")
    talk.say("教育委員会ではない所")
    assert "offer" not in talk.kinds
    assert "employer" not in talk.answers


@pytest.mark.parametrize(
    ("asked", "card"),
    [
        ("年金はいくら戻りますか", "pension"),
        ("航空券は誰が払いますか？", "flight_home"),
        ("住民税はどうなりますか", "residence_tax"),
        ("だれに相談すればいいですか", "who_helps"),
        ("妊娠しています", "expecting"),
        ("上司に怒鳴られます", "is_it_harassment"),
    ],
)
def test_a_question_finds_its_card(asked: str, card: str) -> None:
    talk = talk_in_japanese("role")
    talk.say(asked)
    offered = [choice.id for reply in talk.turn.replies for choice in reply.choices]
    assert f"card:{card}" in offered or f"**{talk.dialog.cards[card].title}**" in talk.text
    assert "role" not in talk.answers


@pytest.mark.parametrize("said", ["年金は戻りますか。", "いつですか", "教えてください"])
def test_a_question_is_one_without_a_mark(said: str) -> None:
    assert is_question(said)


def test_a_statement_is_no_question() -> None:
    assert not is_question("明日から休みます")
    assert not is_question("静か")
