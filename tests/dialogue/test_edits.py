"""An old talk under a dialog that was edited since: what stands is kept, the rest is asked again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.dialogue.conditions import Is, Mark
from bot.dialogue.model import Date, Dialog, Number, Option, Scale, Several, Text, Weigh, Yen
from bot.dialogue.struct import replace
from bot.dialogue.template import Template
from bot.dialogue.values import Day
from tests.editing import edited, options, with_new, with_options, with_step, without, yes_no
from tests.talking import Talk, crossing


def finished() -> Talk:
    talk = Talk()
    talk.reach(None)
    return talk


def after(edit: Dialog, talk: Talk | None = None) -> Talk:
    talk = talk or finished()
    talk.restart()
    talk.dialog = edit
    talk.open()
    return talk


def test_other_words_move_nobody() -> None:
    talk = after(with_step(crossing(), "swim", text=Template.parse("Do you swim?"), label="Swimming skill"))
    assert talk.question is None
    assert talk.answers["swim"] == 4


def test_a_raised_revision_asks_that_question_again_and_says_so() -> None:
    talk = after(with_step(crossing(), "swim", revision=3))
    assert talk.question == "swim"
    assert "Something has changed here, so this is asked once more: Swimming." in talk.texts
    assert "swim" not in talk.answers
    assert talk.answers["gear"] == ("bag",)
    talk.press("5")
    assert talk.question is None


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        ("swim", Scale(0, 10, "not at all", "very well")),
        ("people", Number(1, 12, "families")),
        ("people", Number(5, 12, "people")),
        ("people", Text(100)),
        ("ticket", Number(0, 500000, "yen")),
        ("ticket", Yen(50000, 500000)),
        ("sail_day", Date(Day(2028, 1), Day(2035, 12))),
        ("notes", Text(5)),
        ("side", Several((Option("north", "North"),))),
    ],
)
def test_another_kind_unit_or_range_asks_again_where_the_answer_no_longer_fits(
    step: str, kind: object
) -> None:
    talk = after(with_step(crossing(), step, kind=kind))
    assert talk.question == step
    assert step not in talk.answers


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        ("people", Number(0, 100, "people")),
        ("ticket", Yen(0, 900000)),
        ("sail_day", Date(Day(2020, 1), Day(2040, 12), "last")),
        ("notes", Text(900)),
    ],
)
def test_wider_limits_ask_nobody(step: str, kind: object) -> None:
    assert after(with_step(crossing(), step, kind=kind)).question is None


def test_a_removed_option_asks_whoever_chose_it() -> None:
    fewer = with_options(crossing(), "side", options(crossing(), "side")[1:])
    assert after(fewer).question == "side"
    other = Talk()
    other.press("south")
    assert after(fewer, other).question == "been_here"


def test_a_removed_option_of_several_asks_whoever_chose_it() -> None:
    fewer = with_options(crossing(), "gear", options(crossing(), "gear")[:2])
    talk = after(fewer)
    assert talk.question == "gear"
    assert "gear" not in talk.answers


def test_more_options_ask_nobody() -> None:
    more = (*options(crossing(), "gear"), Option("rope", "Rope"))
    assert after(with_options(crossing(), "gear", more)).question is None


def test_a_renamed_step_carries_its_answer() -> None:
    dialog = without(crossing(), "notes")
    notes = replace(crossing().questions["notes"], id="remarks", renamed_from=("notes", "words"))
    talk = after(with_new(dialog, "weighed", notes))
    assert talk.question is None
    assert talk.answers["remarks"] == "The river is wide."
    assert "notes" not in talk.answers
    talk.change("remarks")
    talk.say("It is deep.")
    assert '"notes"' not in talk.saved


def test_the_crossing_itself_carries_old_names() -> None:
    talk = Talk()
    talk.press("island")
    talk.press("yes")
    talk.saved = talk.saved.replace('"island"', '"isle"').replace('"been_here"', '"crossed"')
    assert talk.answers == {"side": "island", "been_here": "yes"}
    assert talk.question == "reasons"


def test_where_both_names_hold_an_answer_the_new_one_counts() -> None:
    talk = Talk()
    talk.press("island")
    talk.press("yes")
    talk.saved = talk.saved.replace(
        '"been_here": ["yes_no', '"crossed": ["yes_no.1:0", "no"], "been_here": ["yes_no'
    )
    assert talk.answers["been_here"] == "yes"


def test_a_renamed_option_of_several() -> None:
    new = tuple(replace(one, id="sack") if one.id == "bag" else one for one in options(crossing(), "gear"))
    dialog = with_options(crossing(), "gear", new, renamed_options={"bag": "sack"})
    dialog = with_step(dialog, "people", when=Is("swim", 4))
    talk = after(dialog)
    assert talk.answers["gear"] == ("sack",)
    assert talk.question is None


def reworded(old: str, new: str) -> Dialog:
    """An option of the reasons has another id."""
    ids = tuple(replace(one, id=new) if one.id == old else one for one in options(crossing(), "reasons"))
    return with_options(crossing(), "reasons", ids, renamed_options={old: new})


def renamed(talk: Talk, old: str, new: str) -> Talk:
    return after(reworded(old, new), talk)


def test_a_renamed_option_keeps_its_weight() -> None:
    talk = renamed(finished(), "view", "outlook")
    assert talk.answers["reasons"] == ("outlook",)
    assert talk.question is None
    assert "The view – 3" in talk.do("recap").replies[-1].text


def test_a_renamed_question_keeps_the_weights_of_its_options() -> None:
    motives = replace(crossing().questions["reasons"], id="motives", renamed_from=("reasons",))
    dialog = with_new(without(crossing(), "reasons"), "savings", motives)
    weigh = crossing().questions["weighed"].kind
    assert isinstance(weigh, Weigh)
    talk = after(with_step(dialog, "weighed", kind=replace(weigh, of=("motives",)), when=None))
    assert talk.question is None


def test_a_renamed_path_keeps_its_weights() -> None:
    weigh = crossing().questions["weighed"].kind
    assert isinstance(weigh, Weigh)
    paths = tuple(replace(one, id="over") if one.id == "cross" else one for one in weigh.paths)
    kind = replace(weigh, paths=paths)
    talk = after(with_step(crossing(), "weighed", kind=kind, renamed_options={"cross": "over"}))
    assert talk.question is None
    assert "For crossing" in talk.do("recap").replies[-1].text


def test_a_draft_of_weights_goes_on_under_the_new_names() -> None:
    talk = Talk()
    talk.reach("reasons")
    talk.say("the view and work")
    talk.press("5", "cross")
    assert "2 of 2" in talk.text
    assert "2 of 2" in renamed(talk, "view", "outlook").text


def test_an_offer_stands_under_the_new_name() -> None:
    talk = Talk()
    talk.reach("reasons")
    talk.say("veiw")
    ids = tuple(
        replace(one, id="outlook") if one.id == "view" else one for one in options(crossing(), "reasons")
    )
    talk.restart()
    talk.dialog = with_options(crossing(), "reasons", ids, renamed_options={"view": "outlook"})
    talk.say("yes")
    assert talk.answers["reasons"] == ("outlook",)


def test_the_reopened_question_follows_its_new_name() -> None:
    talk = finished()
    talk.change("notes")
    notes = replace(crossing().questions["notes"], id="remarks", renamed_from=("notes",))
    talk = after(with_new(without(crossing(), "notes"), "weighed", notes), talk)
    assert talk.question == "remarks"
    assert "Your answer so far: “The river is wide.”" in talk.text


def test_a_new_question_is_asked_and_what_follows_stands() -> None:
    talk = after(with_new(crossing(), "side", yes_no("ticketed", "welcome")))
    assert talk.question == "ticketed"
    talk.press("yes")
    assert talk.question is None


def test_a_removed_question_is_forgotten_by_the_path_and_comes_back_with_it() -> None:
    talk = after(without(crossing(), "deposit"))
    assert talk.question is None
    assert "deposit" not in talk.answers
    assert after(crossing(), talk).answers["deposit"] == 30000


def test_a_changed_condition_parks_and_asks() -> None:
    talk = after(with_step(crossing(), "ticket", when=Is("side", "south")))
    assert set(talk.parked) == {"ticket", "deposit"}
    assert talk.question is None


def test_what_became_private_is_no_longer_stored() -> None:
    talk = after(with_step(crossing(), "ticket", private=True))
    assert talk.answers["ticket"] == 20000
    talk.change("notes")
    assert "20000" not in talk.saved
    assert talk.session.answers["ticket"] is Mark.WITHHELD
    assert talk.answers["ticket"] == 20000, "still known in memory"
    talk.restart()
    assert talk.answers.get("ticket") is Mark.WITHHELD


def test_what_is_private_no_longer_is_asked_again() -> None:
    talk = after(with_step(crossing(), "savings", private=False))
    assert talk.question == "savings"
    talk.press("no")
    assert talk.question is None
    assert talk.answers["savings"] == "no"


def gear_half_said() -> Talk:
    talk = Talk()
    talk.reach("gear")
    talk.toggle("bag")
    return talk


def weighed_half() -> Talk:
    talk = Talk()
    talk.reach("weighed")
    talk.press("3", "cross")
    return talk


def gear_meant() -> Talk:
    talk = Talk()
    talk.reach("gear")
    talk.say("bicicle")
    assert talk.session.offer is not None
    return talk


def day_meant() -> Talk:
    talk = Talk()
    talk.reach("sail_day")
    talk.say("03/04/2027")
    assert talk.session.offer is not None
    return talk


def side_changed() -> Talk:
    talk = Talk()
    talk.reach("gear")
    talk.press("island", step="side", turn=0)
    assert talk.session.offer is not None
    return talk


def side_reopened() -> Talk:
    talk = Talk()
    talk.reach("gear")
    talk.change("side")
    return talk


def notes_kept() -> Talk:
    talk = Talk()
    talk.reach("notes")
    talk.say("I want to kill myself")
    talk.do("continue")
    return talk


HALF_SAID = [gear_half_said, weighed_half, gear_meant, day_meant, side_changed, side_reopened, notes_kept]
UNFIT = {
    "gear gone": without(crossing(), "gear"),
    "gear has other options": with_options(
        crossing(), "gear", (Option("rope", "Rope"), Option("net", "Net"))
    ),
    "gear is a text": with_step(crossing(), "gear", kind=Text(100)),
    "weigh has other paths": with_step(
        crossing(), "weighed", kind=Weigh(("reasons",), (Option("go", "Go"), Option("wait", "Wait")))
    ),
    "weigh is a text": with_step(crossing(), "weighed", kind=Text(100)),
    "the day is a number": with_step(crossing(), "sail_day", kind=Number(1, 5, "days"), when=None),
    "the day is a text": with_step(crossing(), "sail_day", kind=Text(10)),
    "the side has one option": with_options(
        crossing(), "side", (Option("west", "West"), Option("east", "East"))
    ),
    "the notes are a number": with_step(crossing(), "notes", kind=Number(1, 5, "notes")),
    "the notes are private": with_step(crossing(), "notes", private=True),
    "the notes are short": with_step(crossing(), "notes", kind=Text(3)),
}


@pytest.mark.parametrize("edit", UNFIT.values(), ids=UNFIT)
@pytest.mark.parametrize("half_said", HALF_SAID)
def test_what_is_half_said_is_dropped_where_it_no_longer_fits(
    half_said: Callable[[], Talk], edit: Dialog
) -> None:
    """Whatever the next event is: nothing raises, and the talk goes on."""
    for event in ("yes", "offer:1", "offer:yes", "do:continue", "do:done", "bag", "toggle bag", "3"):
        talk = half_said()
        talk.restart()
        talk.dialog = edited(edit, lambda step: (step,))
        match event.split():
            case ["toggle", option]:
                talk.toggle(option)
            case ["yes" | "3"]:
                talk.say(event)
            case _:
                talk.press(event)
        assert talk.turn.replies
        draft = talk.session.draft
        assert draft is None or talk.dialog.questions[draft.step].accepts(draft.chosen or draft.weights)


def test_the_side_that_was_reopened_and_lost_its_option_is_asked_afresh() -> None:
    talk = after(UNFIT["the side has one option"], side_reopened())
    assert talk.question == "side"
    assert "Your answer so far" not in talk.text
    assert "do:continue" not in talk.choices
