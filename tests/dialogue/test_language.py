"""A talk in another language: chosen at any moment, and the place and the answers stay."""

from __future__ import annotations

import json

import pytest

from bot.dialogue import events as happened
from bot.dialogue.model import Option
from bot.dialogue.struct import replace
from tests.editing import options, with_options
from tests.talking import Talk, in_french


def french() -> Talk:
    talk = Talk(in_french())
    talk.handle(happened.LanguageAsked(talk.at, "fr"))
    return talk


def test_it_is_chosen_from_a_list_that_names_each_in_itself() -> None:
    talk = Talk(in_french())
    turn = talk.do("language")
    assert [(one.id, one.label) for one in turn.replies[-1].choices] == [
        ("language:en", "English"),
        ("language:fr", "Français"),
        ("language:ja", "日本語"),
        ("do:continue", "Carry on"),
    ]
    turn = talk.press("language:fr")
    assert turn.replies[0].text == "La suite sera en français, là où c'est traduit."
    assert turn.replies[1].text.startswith("De quel côté de la rivière")


def test_the_place_and_the_answers_stay() -> None:
    talk = Talk(in_french())
    talk.reach("sail_day")
    before = talk.answers
    talk.handle(happened.LanguageAsked(talk.at, "fr"))
    assert talk.question == "sail_day"
    assert talk.answers == before
    assert talk.turn.replies[-1].text.startswith("Quand partez-vous")
    talk.handle(happened.LanguageAsked(talk.at, "en"))
    assert talk.turn.replies[-1].text.startswith("When do you sail")
    assert talk.answers == before


def test_dates_units_and_sums_are_said_its_own_way() -> None:
    talk = french()
    talk.reach("people")
    assert "personnes" in talk.say("99").replies[0].text
    talk.say("2")
    assert talk.say("31 march 2027").settled.text == "✓ le 31 mars 2027 (noté)"  # type: ignore[union-attr]
    assert "après le 31 mars 2027" in talk.turn.replies[-1].text
    assert "Les" not in json.dumps(talk.saved), "no words are stored"


@pytest.mark.parametrize("said", ["Nord", "nord", "rive nord", "north", "1"])
def test_an_answer_may_be_typed_in_either_language(said: str) -> None:
    talk = french()
    talk.say(said)
    assert talk.answers["side"] == "north"
    assert talk.turn.settled is not None
    assert talk.turn.settled.text == "✓ Nord (noté)"


@pytest.mark.parametrize("said", ["oui", "Oui", "yes"])
def test_yes_is_said_in_either_language(said: str) -> None:
    talk = french()
    talk.reach("been_here")
    talk.say(said)
    assert talk.answers["been_here"] == "yes"


def test_what_is_not_translated_is_said_in_english() -> None:
    talk = french()
    talk.reach("gear")
    assert talk.turn.replies[-1].text.startswith("What do you take with you?")


def test_the_choice_is_remembered_with_the_talk_and_says_nothing_by_itself() -> None:
    talk = french()
    assert not talk.session.worth_storing
    talk.say("Nord")
    talk.restart()
    assert talk.session.language == "fr"
    assert talk.open().replies[-1].step == "been_here"


def test_danger_is_heard_and_answered_in_it() -> None:
    turn = french().say("I want to die")
    assert turn.danger == "suicide"
    assert "quelqu'un à qui parler" in turn.replies[0].text


def test_a_card_is_found_by_the_words_of_either_language() -> None:
    talk = french()
    for said in ("tell me about l'heure du bac", "tell me about when the ferry goes"):
        assert "Le bac part à midi." in talk.say(said).replies[0].text


@pytest.mark.parametrize("said", ["in japanese please", "日本語で", "日本語"])
def test_a_language_may_be_asked_for_by_its_name(said: str) -> None:
    talk = Talk(in_french())
    assert talk.say(said).replies[0].text.startswith("ここからは日本語")
    assert talk.say("in english please").replies[0].text == "The guide speaks English from here on."


def test_a_language_that_is_not_there_brings_the_list() -> None:
    alone = replace(in_french(), languages={"en": "English"}, translations={})
    assert Talk(alone).say("日本語で").replies[-1].choices[0].id == "language:en"


def test_a_word_that_is_also_an_answer_is_one() -> None:
    """ "language" brings the list, unless the open question has an answer of that name."""
    dialog = in_french()
    assert Talk(dialog).say("language").replies[-1].choices[0].id == "language:en"
    asking = with_options(dialog, "side", (*options(dialog, "side"), Option("tongue", "The language")))
    talk = Talk(asking)
    talk.say("language")
    assert talk.answers["side"] == "tongue"


def test_help_leads_there_for_who_cannot_read_it() -> None:
    assert "do:language" in {one.id for one in Talk(in_french()).do("help").replies[-1].choices}
    alone = replace(in_french(), languages={"en": "English"}, translations={})
    assert "do:language" not in {one.id for one in Talk(alone).do("help").replies[-1].choices}
