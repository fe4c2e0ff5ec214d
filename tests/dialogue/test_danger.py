"""What must raise an alarm and what must not: a labelled set of phrases, and the rules one by one.

The phrases are ours; nobody typed them to the guide, so a failing test may print them.
"""

from __future__ import annotations

import pytest

from bot.dialogue.danger import HARMLESS, Alarm, detect, examine
from bot.dialogue.events import CardSought
from bot.dialogue.lexicon import evidence, weights
from tests.dialogue.danger import Phrase, load, phrases_of, score
from tests.dialogue.danger_weights import KINDS, LEAST, STEM, digest, learn, learnt_from
from tests.talking import Talk, stay_or_leave

BATCHES = load()
SELF_HARM = Alarm("suicide", other=False)
ASSAULT = Alarm("assault", other=False)
VIOLENCE = Alarm("violence", other=False)


def test_few_are_missed_and_few_are_false() -> None:
    phrases = phrases_of(BATCHES, held=False)
    result = score(phrases)

    assert result.recall >= 0.96, f"missed: {[p.text for p in phrases if p.missed]}"
    assert result.false_alarms <= 0.015, f"false: {[p.text for p in phrases if p.false]}"


def test_what_no_rule_was_written_from_does_not_grow_worse() -> None:
    """Without a word of what is missed: a held batch that somebody has read is held no longer.

    The floors are what the held batches had when they were first run; decision 26 says what one point more of
    false alarms bought.
    """
    result = score(phrases_of(BATCHES, held=True))
    danger = heard = harmless = false = 0.0
    for batch in BATCHES:
        if batch.held and batch.first_run:
            of_danger = sum(phrase.alarm is not None for phrase in batch.phrases)
            danger, heard = danger + of_danger, heard + of_danger * batch.first_run[0]
            harmless += len(batch.phrases) - of_danger
            false += (len(batch.phrases) - of_danger) * batch.first_run[1]

    assert danger >= 250
    assert result.recall >= round(heard / danger, 3) - 0.001
    assert result.false_alarms <= round(false / harmless, 3) + 0.01


def test_nearly_all_alarms_are_of_the_right_kind_and_about_the_right_person() -> None:
    phrases = [phrase for batch in BATCHES for phrase in batch.phrases]

    assert score(phrases).right_kind >= 0.95, [p.text for p in phrases if p.mistaken]


def test_each_batch_has_harmless_phrases_and_none_stands_twice() -> None:
    texts = [phrase.text for batch in BATCHES for phrase in batch.phrases]

    assert len(texts) >= 5_000
    assert len(set(texts)) == len(texts)
    for batch in BATCHES:
        harmless = sum(phrase.alarm is None for phrase in batch.phrases)
        assert 0.25 <= harmless / len(batch.phrases) <= 0.8, batch.name


@pytest.mark.parametrize(
    "text",
    [
        "I don't want to die",
        "I have never thought about killing myself",
        "I'm not suicidal or anything",
        "Suicidal? No.",
        "nobody at my school has ever hit me",
        "I don't think he hit me",
        "it's not that I want to die",
        "he never touched me",
        "殴られたことはない",
        "自殺したいとは思わない",
    ],
)
def test_a_denied_sign_is_none(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize(
    ("text", "alarm"),
    [
        ("I can't stop thinking about dying", SELF_HARM),
        ("whats the point of anything", SELF_HARM),
        ("my coworker forced me to drink until i passed out", ASSAULT),
        ("I don't want to live", SELF_HARM),
        ("I said I wasn't suicidal but I am", SELF_HARM),
        ("I don't know if I want to die", SELF_HARM),
        ("I have not stopped thinking about suicide", SELF_HARM),
        ("he did not stop hitting me", VIOLENCE),
        ("nobody knows that he hits me", VIOLENCE),
        ("I haven't told anyone he raped me", ASSAULT),
        ("he slapped me and no one believes me", VIOLENCE),
        ("he touched me without my consent", ASSAULT),
    ],
)
def test_a_denial_of_something_else_hides_nothing(text: str, alarm: Alarm) -> None:
    assert detect(text) == alarm


@pytest.mark.parametrize(
    ("text", "alarm"),
    [
        ("he would not stop when I said no", ASSAULT),
        ("he is here to fix the boiler. someone else is in my room", VIOLENCE),
        ("my boss won't let me leave early and my husband hid my passport", VIOLENCE),
        ("I'm not suicidal but my boss hits me", VIOLENCE),
        ("this job is killing me and I want to kill myself", SELF_HARM),
        ("the deadline hit me, then my supervisor hit me", VIOLENCE),
        ("dying to go home. my coworker groped me", ASSAULT),
        ("he raped me and now I want to die", SELF_HARM),
        ("my friend is suicidal and honestly I'm suicidal too", SELF_HARM),
        ("上司に殴られた。 I want to die", SELF_HARM),
        ("仕事は死ぬほど忙しい。上司に殴られた", VIOLENCE),
    ],
)
def test_harmless_words_beside_a_sign_hide_nothing(text: str, alarm: Alarm) -> None:
    assert detect(text) == alarm


@pytest.mark.parametrize(
    "text",
    [
        "I WANT TO DIE",
        "i want to dieeeeee",
        "s u i c i d e",
        "k-m-s",
        "su1c1de",
        "s**cide",
        "suicde",
        "killmyself",
        "iwanttodie",
        "i wan\u200bt to d\u00adie",
        "ｉ ｗａｎｔ ｔｏ ｄｉｅ",
        "I don\u2019t want to live",
        "i want\nto die",
        "kil my self",
        "i am going to kill mysefl",
        "i am suidical",
    ],
)
def test_spelling_hides_nothing(text: str) -> None:
    assert detect(text) == SELF_HARM


@pytest.mark.parametrize(
    "text",
    [
        "grape juice",
        "a rope",
        "my suitcase",
        "I can't decide",
        "my therapist",
        "the subsidy",
        "my work is overdue and overdone",
        "the snow will subside",
        "I struggled and overcame it",
        "my boss is violet today",
    ],
)
def test_words_spelled_nearly_like_a_sign_are_innocent(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("my friend wants to kill himself", "suicide"),
        ("my student told me she wants to die", "suicide"),
        ("I think my coworker is suicidal", "suicide"),
        ("my friend was raped by her supervisor", "assault"),
        ("I saw a teacher hit a student", "violence"),
        ("友達が自殺しようとした", "suicide"),
        ("My dad said he would rather not trouble us past his birthday", "suicide"),
    ],
)
def test_somebody_else_is_told_apart(text: str, kind: str) -> None:
    assert detect(text) == Alarm(kind, other=True)


def test_capitals_tell_an_assault_from_sadness() -> None:
    assert detect("I was SAd") == ASSAULT
    assert detect("I was SA\u2019d") == ASSAULT
    assert detect("i was sad") is None
    assert detect("I WAS SAD") is None


def test_who_follows_and_who_is_followed() -> None:
    assert detect("I followed him home") is None
    assert detect("I was followed home") == VIOLENCE


@pytest.mark.parametrize(
    ("danger", "harmless"),
    [
        ("he took my passport", "they took my passport at immigration"),
        ("call the police", "call the police station about my bike"),
        ("he won't let me leave", "he won't let me leave early on Fridays"),
        ("I can't keep living like this", "I can't keep living in this apartment"),
        ("I'd rather die than go to work", "I'd rather die than go to karaoke"),
        ("I am bleeding", "I am bleeding money"),
        ("セクハラされた", "セクハラされたことはない"),
        ("触られた", "生徒に髪を触られた"),
        ("he swung a bat at me", "he swung a bat at the ball"),
        ("the sofa is against the door every night", "the sofa is against the wall"),
        ("mi nuh waan fi live", "mi nuh waan fi live inna dis house"),
        ("I feel like lying on the tracks", "the cat lies on the road"),
    ],
)
def test_a_harmless_neighbour_stays_quiet(danger: str, harmless: str) -> None:
    assert detect(danger) is not None
    assert detect(harmless) is None


@pytest.mark.parametrize(
    "text",
    [
        "someone swung a chair at me",
        "the sofa is against the door every night",
        "I lay down on the highway",
        "no more mornings please",
        "she made me send pictures",
        "mi nuh waan fi live",
        "mi waan fi die",
        "stalked",
    ],
)
def test_a_sign_needs_no_weighing(text: str) -> None:
    assert examine(text)[0] != []


def test_what_hits_must_be_somebody() -> None:
    assert detect("the news hit me") is None
    assert detect("my landlady hit me") == VIOLENCE
    assert detect("Kenji hit me") == VIOLENCE


def test_a_mention_beside_a_film_or_a_class_is_no_sign() -> None:
    assert detect("we watched a film about suicide") is None
    assert detect("suicide") == SELF_HARM
    assert detect("I watched a film and I want to kill myself") == SELF_HARM


@pytest.mark.parametrize("text", ["", " ", "\n", "?", "...", "🙂", "\u200b", "1000", "yes", "死"])
def test_next_to_nothing_is_none(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize("length", [2_000, 20_000])
@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "i ",
        "want to ",
        "no never not ",
        "hit the ",
        "s u i c ",
        "wanttowantto",
        "suicxx ",
        "s**c ",
        "'a",
        "!",
        "e\u0301",
        "\u200b",
        "if i not ",
        "リ",
    ],
)
def test_long_and_hostile_texts_are_read_through(unit: str, length: int) -> None:
    filling = (unit * length)[:length]

    assert detect(filling) is None
    assert detect(f"{filling}. my boss hits me. {filling}") == VIOLENCE


def test_what_somebody_asks_to_read_about_is_heard_too_and_answers_nothing() -> None:
    talk = Talk()
    before = talk.session
    talk.handle(CardSought(talk.at, "north"))
    assert talk.kinds == ["menu"]
    talk.handle(CardSought(talk.at, "i want to kill myself"))
    assert talk.turn.danger == "suicide"
    assert talk.session.answers == before.answers


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("There's a rope in the shed and some nights I go and look at it", "suicide"),
        ("he took off the condom without telling me", "assault"),
    ],
)
def test_words_are_weighed_where_no_sign_fits(text: str, kind: str) -> None:
    assert examine(text)[0] == []
    assert detect(text) == Alarm(kind, other=False)


def test_a_sign_among_harmless_words_does_not_count() -> None:
    text = "they jerk us around with the schedule"
    assert examine(text)[0] != []
    assert detect(text) is None
    assert detect(f"{text}. I want to kill myself") == SELF_HARM


def test_a_sentence_is_weighed_by_itself_in_a_long_story() -> None:
    story = "The school is kind and the children make me laugh. " * 30
    assert detect(story) is None
    assert detect(f"{story} I go and look at the rope in the shed. {story}") == SELF_HARM


def test_a_sign_counts_among_words_that_nobody_knows() -> None:
    assert max(weights.BASE) >= HARMLESS
    assert detect("jisatsu shitai") == SELF_HARM


def test_what_is_denied_may_be_the_sign_itself() -> None:
    assert detect("i dont see a point in going on") == SELF_HARM
    assert detect("i dont see the point in going on this trip") is None
    assert detect("not me googling how many tylenol kills you") == SELF_HARM


def test_words_of_two_messages_do_not_add_up() -> None:
    one, other = "there is a rope in the shed", "some nights I go and look at it"
    assert detect(f"{one} {other}") == SELF_HARM
    assert detect(f"{one} {other}", joined=True) is None
    assert detect("i want to die", joined=True) == SELF_HARM


def test_a_word_may_stand_between_two_that_are_weighed() -> None:
    assert "want _ die" in evidence.features(["i", "want", "to", "die"])
    assert any(" _ " in row for row in evidence.table())


def test_what_a_stem_tells_is_told_of_words_too_rare_to_be_learnt() -> None:
    learnt = learn([Phrase("he strangles me", VIOLENCE), Phrase("he tickles me", None)] * LEAST)
    assert learnt["strangle"] == learnt["strangled"]
    assert learnt["strangle"][KINDS.index("violence")] > 0
    assert not any(row.startswith(STEM) for row in learnt)


def test_the_weights_are_of_the_phrases_that_stand_here() -> None:
    """Else: `python -m tests.dialogue.danger_weights`."""
    assert digest(learnt_from()) == weights.LEARNT_FROM
    assert weights.KINDS == KINDS


def test_what_is_held_was_not_learnt_from() -> None:
    held = {phrase.text for phrase in phrases_of(BATCHES, held=True)}
    assert held
    assert held.isdisjoint(phrase.text for phrase in learnt_from())


def test_a_wound_asks_for_an_ambulance_first_and_a_blow_for_the_police() -> None:
    assert detect("I am bleeding and it won't stop") == Alarm("hurt", other=False)
    assert detect("my boss hit me and I am bleeding") == VIOLENCE
    talk = Talk(stay_or_leave())
    talk.say("I am bleeding and it won't stop")
    assert talk.turn.danger == "hurt"
    assert talk.text.startswith("- **119**")


@pytest.mark.parametrize(
    "text",
    ["私は海が好きです。 *not* `code` [a](b) \\ 終わり", "a, b, c; d. (e) [f] {g}", "... not, , , . ,"],
)
def test_rows_of_marks_tell_nothing(text: str) -> None:
    assert detect(text) is None
