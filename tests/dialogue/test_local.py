"""What a community adds to the words: shown to its members, never asked for by the path."""

from __future__ import annotations

import re
from datetime import date

import pytest

from bot.dialogue.local import NOWHERE, SORTS, Local, LocalEntry
from bot.dialogue.model import Fact, Provenance, Resource
from bot.dialogue.struct import replace
from bot.dialogue.turn import TEXT_LIMIT, Moved
from bot.dialogue.words import disarmed, unlinked
from tests.talking import Talk, crossing, stay_or_leave

SEEN, REVIEW = date(2026, 11, 1), date(2027, 5, 1)
CLINIC = LocalEntry("clinic", "Harbour Clinic", "English on Tuesdays.", SEEN, REVIEW)
ADVISOR = LocalEntry("advisor", "Ms Mori", "At the town hall.", SEEN, REVIEW, confirmed=date(2026, 11, 20))
PICNIC = LocalEntry("event", "Picnic", "By the river.", SEEN, REVIEW, on=date(2026, 12, 1))
KOCHI = Local("Kochi AJET", entries=(ADVISOR, PICNIC, CLINIC), chosen=True)
LIVE = re.compile(r"(?<!\\)[<`\[]|<@\d")
"""What CommonMark or Discord would make something of."""
OURS = Provenance("Kochi AJET, the harbour master", "", SEEN, REVIEW)


def facts(text: str) -> Local:
    return replace(KOCHI, facts={"ferry": Fact("ferry", text, OURS)})


def test_the_local_card_is_shown_sort_by_sort_with_its_dates() -> None:
    talk = Talk(local=KOCHI)
    talk.say("near me")
    assert talk.text == (
        "**Near you: Kochi AJET**\n\n"
        "**Clinics and doctors**\n"
        "- **Harbour Clinic**: English on Tuesdays. (written down on 1 November 2026; not confirmed)\n\n"
        "**Prefectural advisors.** They work for your prefecture, and may not be able to keep everything to"
        " themselves.\n"
        "- **Ms Mori**: At the town hall. (confirmed on 20 November 2026)\n\n"
        "**What is on**\n"
        "- **Picnic**: 1 December 2026. By the river. (written down on 1 November 2026; not confirmed)"
    )
    assert list(talk.choices) == ["do:continue", "local:leave"]


def test_it_is_the_first_of_the_things_to_read_and_only_for_members() -> None:
    talk = Talk(local=KOCHI)
    talk.do("cards")
    first, *_ = talk.choices.values()
    assert (first.id, first.label) == ("local:card", "Near you: Kochi AJET")
    talk.press("local:card")
    assert "Harbour Clinic" in talk.text
    elsewhere = Talk()
    elsewhere.do("cards")
    assert not any(choice.startswith("local:") for choice in elsewhere.choices)
    elsewhere.say("near me")
    assert "You came here by no community" in elsewhere.text


def test_in_help_it_comes_after_an_emergency_s_three_digits_and_before_all_other_lines() -> None:
    talk = Talk(stay_or_leave(), local=KOCHI)
    talk.do("help")
    lines = [talk.text.index(words) for words in ("**110**", "**119**", "Harbour Clinic", "TELL Lifeline")]
    assert lines == sorted(lines)
    assert "Picnic" not in talk.text
    assert talk.text.startswith("- **110**"), "numbers to call stand first"


def test_in_danger_nothing_local_is_shown() -> None:
    talk, elsewhere = Talk(stay_or_leave(), local=KOCHI), Talk(stay_or_leave())
    talk.say("i want to kill myself")
    elsewhere.say("i want to kill myself")
    assert talk.text == elsewhere.text


def test_a_fact_that_holds_here_takes_the_place_of_the_other_with_its_own_source() -> None:
    talk = Talk(local=facts("The ferry goes at ten."))
    talk.say("ferry")
    assert "The ferry goes at ten." in talk.text
    assert "The ferry goes at noon." not in talk.text
    assert "Kochi AJET, the harbour master (undated, read 1 November 2026)" in talk.text


def test_one_that_would_not_fit_is_not_shown() -> None:
    talk = Talk(local=facts("The ferry goes at ten. " * 20))
    talk.say("ferry")
    assert "The ferry goes at noon." in talk.text


def test_what_is_past_its_review_says_so_and_an_event_that_is_over_is_gone() -> None:
    talk = Talk(local=KOCHI)
    talk.wait(days=200)
    talk.say("near me")
    assert (
        "English on Tuesdays. (written down on 1 November 2026; not confirmed) This may be out of date."
        in (talk.text)
    )
    assert "Picnic" not in talk.text


def test_a_line_for_people_in_danger_is_nobody_s_to_replace() -> None:
    def line(name: str) -> Resource:
        return Resource(name, "Mine", "1", "", "h", "l", "s", OURS)

    local = replace(KOCHI, entries=(), lines={"hotline": line("hotline"), "office": line("office")})
    talk = Talk(local=local)
    talk.do("help")
    assert "- **0120-000-000** Night Line" in talk.text
    assert "- **1** Mine" in talk.text
    assert "Harbour Office" not in talk.text


def test_where_somebody_stands_does_not_depend_on_their_community() -> None:
    here, there = Talk(local=facts("The ferry goes at ten.")), Talk()
    for talk in (here, there):
        talk.reach("notes")
    assert here.saved == there.saved
    assert here.way.known == there.way.known


def test_somebody_may_go_back_to_another_community_or_to_none() -> None:
    talk = Talk(local=replace(KOCHI, others=("Ehime AJET", "Tokyo *AJET*")))
    talk.reach("people")
    before = talk.question
    talk.say("near me")
    assert [one.label for one in talk.choices.values()] == [
        "Carry on",
        "Show what Ehime AJET has",
        "Show what Tokyo *AJET* has",
        "Show no community",
    ]
    turn = talk.press("local:2")
    assert turn.effects == (Moved("2"),)
    assert "what Tokyo \\*AJET\\* has written" in talk.texts[0]
    assert talk.question == before
    assert talk.press("local:leave").effects == (Moved("leave"),)
    assert talk.press("local:3").effects == ()


@pytest.mark.parametrize(
    "wicked", ["@everyone", "<@1234>", "<#5>", "[here](https://evil.example)", "**a", "`"]
)
def test_nothing_that_an_admin_writes_is_a_mention_a_link_or_markup(wicked: str) -> None:
    entry = LocalEntry("clinic", wicked, f"{wicked} https://evil.example", SEEN, REVIEW)
    talk = Talk(local=Local(wicked, entries=(entry,)))
    for said in ("near me", "help", "cards"):
        talk.say(said)
        shown = talk.text + "".join(one.label for one in talk.choices.values())
        assert "@everyone" not in shown
        assert "https://" not in shown
        assert not LIVE.search(talk.text)


def test_an_e_mail_address_stays_as_it_is() -> None:
    assert unlinked("write to help@kochi.example, or @mori") == "write to help@kochi.example, or @\u2060mori"
    assert disarmed("https://kochi.example/a_b") == "kochi.example/a_b"


def test_a_full_card_fits_into_messages() -> None:
    entries = tuple(LocalEntry(SORTS[n % 4], f"{n} " + "x" * 58, "y" * 240, SEEN, REVIEW) for n in range(20))
    talk = Talk(stay_or_leave(), local=Local("z" * 60, entries=entries))
    for verb in ("local", "help", "cards"):
        talk.do(verb)
        assert all(len(text) <= TEXT_LIMIT for text in talk.texts)
        assert all(len(choice.label) <= 80 for choice in talk.choices.values())
    talk.do("local")
    assert all(f"**{n} xx" in talk.text for n in range(20))


def test_nowhere_changes_nothing() -> None:
    assert NOWHERE.fact(crossing().facts["ferry"]) is crossing().facts["ferry"]
