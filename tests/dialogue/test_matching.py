"""Which option a typed answer means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.matching import Spoken, normalize, read_choice, read_choices
from bot.dialogue.reading import Reading, Sure, Unread, Unsure

JOB = (
    Spoken("alt", "ALT (assistant language teacher)"),
    Spoken("cir", "CIR (coordinator for international relations)"),
    Spoken("sea", "SEA (sports exchange advisor)"),
)
EMPLOYER = (
    Spoken("public", "A public school"),
    Spoken("private", "A private school"),
    Spoken("board", "A board of education", ("BOE", "the board")),
    Spoken("prefecture", "The prefecture"),
)
TOLD = (Spoken("yes", "Yes"), Spoken("no", "No"))
TOLD_OR_NOT_SURE = (
    Spoken("yes", "Yes, they told me"),
    Spoken("no", "No, not yet"),
    Spoken("unsure", "I am not sure"),
)
SCALE = tuple(Spoken(str(n), str(n)) for n in range(6))
YEARS = (Spoken("y1", "1 year"), Spoken("y2", "2 years"), Spoken("y3", "3 years or more"))
SPANS = (Spoken("short", "Less than 1 year"), Spoken("mid", "1 to 2 years"), Spoken("long", "3 to 5 years"))
SURE = (Spoken("0", "0", ("not sure at all",)), *SCALE[1:5], Spoken("5", "5", ("very sure",)))
FORM = (
    Spoken("not_yet", "It has not come yet"),
    Spoken("said_yes", "I sent it back with a yes", ("said yes",)),
    Spoken("said_no", "I sent it back with a no", ("said no",)),
)
YEAR = tuple(
    Spoken(word, f"{word.title()} year", (word,)) for word in ("first", "second", "third", "fourth", "fifth")
)
PATHS = (
    Spoken("stay", "Stay another year"),
    Spoken("finish", "Finish this year and not renew"),
    Spoken("leave", "Leave before the contract ends"),
)
REASONS = (
    Spoken("friends", "Friends and family"),
    Spoken("work", "The work itself"),
    Spoken("money", "Money, or debts"),
    Spoken("health", "My health"),
    Spoken("none", "None of these"),
)
ALT, CIR, SEA = Sure("alt"), Sure("cir"), Sure("sea")
YES, NO = Sure("yes"), Sure("no")
NEGATIVE = Unread("negative")

CHOICES: dict[tuple[Spoken, ...], dict[str, Reading[str]]] = {
    JOB: {
        **dict.fromkeys(
            ("2", "2.", "2)", "(2)", "#2", "no. 2", "№2", "number two", "Two", "２", "②", "2 👍"), CIR
        ),
        **dict.fromkeys(
            ("second", "the second one", "2nd", "option 2", "I pick 2", "maybe 2", "2 please"), CIR
        ),
        **dict.fromkeys(
            ("first", "one", "alt", "ＡＬＴ", "ALT!", "🙂 alt 🙂", "assistant language teacher"), ALT
        ),
        **dict.fromkeys(
            ("ALT (assistant language teacher)", "I'm an ALT", "I think I’m an ALT", "ALTs"), ALT
        ),
        **dict.fromkeys(("assitant language techer", "I'm an assistant language teacher in Gifu"), ALT),
        **dict.fromkeys(("last", "the last one", "third", "sports", "sports exchange advisor"), SEA),
        **dict.fromkeys(("the CIR one", "international relations", "coordinator"), CIR),
        "atl": Unsure(("alt",)),
        "thrid": Unsure(("sea",)),
        "teacher": Unsure(("alt",)),
        "ALT?": Unsure(("alt",)),
        "ALT or CIR": Unsure(("alt", "cir")),
        "1 or 2": Unsure(("alt", "cir")),
        "CIR, not ALT": Unsure(("cir",)),
        "not ALT but CIR": Unsure(("cir",)),
        "my friend is an ALT": Unsure(("alt",)),
        "I used to be an ALT": Unsure(("alt",)),
        "not sure, maybe ALT": Unsure(("alt",)),
        "I live in a village where the ALT before me was sad": Unsure(("alt",)),
        "not an ALT": NEGATIVE,
        "I'm not a CIR": NEGATIVE,
        "anything but 2": NEGATIVE,
        "9": Unread("no_such_option"),
        "0": Unread("no_such_option"),
        **dict.fromkeys(
            ("neither", "no idea", "I don't know", "-2", "1.5", "2 years", "this one", "", "🙂"), Unread()
        ),
        "ALT " * 126: Unread("long"),
    },
    EMPLOYER: {
        **dict.fromkeys(("I think it's a public school", "public", "publik school"), Sure("public")),
        **dict.fromkeys(("privte school", "private"), Sure("private")),
        **dict.fromkeys(("boe", "board", "BOE.", "the board", "board of educatoin"), Sure("board")),
        **dict.fromkeys(("probably the prefecture", "prefectre", "4"), Sure("prefecture")),
        "school": Unsure(("public", "private")),
        "pubic": Unsure(("public",)),
        "private not public": Unsure(("private",)),
        "not public": NEGATIVE,
        "a city office": Unread(),
    },
    TOLD: {
        **dict.fromkeys(
            ("yes", "Yeah", "yep", "yup", "y", "sure", "ok", "of course", "hai", "はい", "うん"), YES
        ),
        **dict.fromkeys(
            ("YES!!!", "yesss", "yse", "yes please", "well, yes", "definitely", "1", "はい、そうです"), YES
        ),
        **dict.fromkeys(("yes, they told me last week", "yes I have"), YES),
        **dict.fromkeys(
            ("no", "nope", "nah", "n", "not really", "iie", "いいえ", "いや", "ううん", "nooo", "2"), NO
        ),
        **dict.fromkeys(
            ("not at all", "no I don't", "no, they didn't", "I don't think so", "of course not"), NO
        ),
        **dict.fromkeys(
            ("I think so", "maybe yes", "yes?", "yes but not often", "I guess so"), Unsure(("yes",))
        ),
        **dict.fromkeys(("probably not", "not yet", "I don't", "no way"), Unsure(("no",))),
        "yes and no": Unsure(("yes", "no")),
        "not yes": NEGATIVE,
        **dict.fromkeys(
            ("not sure", "no idea", "no problem", "no one", "on", "maybe", "never mind"), Unread()
        ),
    },
    TOLD_OR_NOT_SURE: {
        **dict.fromkeys(("not sure", "I'm not sure", "3"), Sure("unsure")),
        "yeah": YES,
        "no, not yet": NO,
    },
    SCALE: {
        **dict.fromkeys(("2", "two", "#2", "２", "about 2"), Sure("2")),
        **dict.fromkeys(("0", "zero"), Sure("0")),
        "five please": Sure("5"),
        "second": Unsure(("1", "2")),
        "option 2": Unsure(("1", "2")),
        **dict.fromkeys(("2 or 3", "between 2 and 3", "in between 2 and 3"), Unsure(("2", "3"))),
        "between 1 and 3": Unsure(("1", "2", "3")),
        "6": Unread("no_such_option"),
        "not 2": NEGATIVE,
        **dict.fromkeys(("-2", "2.5"), Unread()),
    },
    SURE: {
        **dict.fromkeys(("not at all", "Not at all.", "not sure at all"), Sure("0")),
        "very": Sure("5"),
        "not sure": Unread(),
    },
    FORM: {
        **dict.fromkeys(("no", "nope", "No.", "いいえ"), Unsure(("said_no",))),
        **dict.fromkeys(("yes", "yep", "はい"), Unsure(("said_yes",))),
        "said no": Sure("said_no"),
        "not yet": Sure("not_yet"),
    },
    YEAR: {
        **dict.fromkeys(("thrid", "thrd"), Unsure(("third",))),
        "secnd": Unsure(("second",)),
        "secodn": Sure("second"),
        "frist": Unsure(("first",)),
        "forth": Unsure(("fourth",)),
        "fith": Unsure(("fifth",)),
        "my thrid year": Sure("third"),
        "last": Sure("fifth"),
        **dict.fromkeys(("my last", "my last year", "it's my last"), Unread()),
    },
    YEARS: {
        **dict.fromkeys(("2", "two years", "2 yaers", "second"), Sure("y2")),
        "one year": Sure("y1"),
        "3 or more": Sure("y3"),
        "4": Unread("no_such_option"),
    },
    SPANS: {"2": Sure("mid"), "3": Sure("long"), "less than 1": Sure("short"), "1": Unsure(("mid", "short"))},
    PATHS: {
        **dict.fromkeys(("stay", "another year", "stay another yaer"), Sure("stay")),
        "leav": Unsure(("leave",)),
        "not renew": Unsure(("finish",)),
        "stay or leave": Unsure(("stay", "leave")),
        "I don't want to stay": NEGATIVE,
    },
}

NEVER_SURE: dict[tuple[Spoken, ...], tuple[str, ...]] = {
    TOLD: (
        *(
            "yesterday",
            "nobody knows",
            "noon",
            "on",
            "knock",
            "no problem",
            "no matter what",
            "right now",
            "what?",
        ),
        *(
            "not a yes",
            "I can't say yes",
            "no, yes",
            "yes unless they pay",
            "sure, if they let me",
            "no but maybe",
        ),
        *(
            "she said yes",
            "my boss says yes",
            "I said yes last year but now I don't",
            "say yes?",
            "fine print",
        ),
        *(
            "ok so I need to tell you something about my boss",
            "well I don't know, yes?",
            "true story",
            "lovely",
        ),
    ),
    JOB: (
        *(
            "my ALT friend",
            "the ALT said no",
            "I hate the CIR",
            "I would never be an ALT",
            "ex ALT",
            "salt",
            "sea view",
        ),
        *(
            "I live by the sea",
            "alternative",
            "not the second",
            "neither 1 nor 2",
            "any but the first",
            "second thoughts",
        ),
        *(
            "2nd of March",
            "one of them",
            "last year",
            "2 weeks",
            "at 2pm",
            "$2",
            "2x",
            "0.2",
            "2-3",
            "12",
            "none of 1",
        ),
        *(
            "my friend is an assistant language teacher",
            "I can't be the first",
            "two of my friends are CIRs",
            "1/2",
        ),
    ),
    SCALE: (
        *(
            "-2",
            "2.5",
            "2-3",
            "20",
            "2 weeks",
            "option 2",
            "between 2 and 3",
            "more than 2",
            "not 2",
            "less than 3",
        ),
        *("5/7", "2nd", "1/2", "3+", "5 minus 1", "2 out of 10", "zero point five", "anything but 2"),
    ),
    PATHS: (
        *(
            "I don't want to stay",
            "don't stay",
            "I can't leave",
            "leave me alone",
            "should I stay",
            "never leave",
        ),
        *(
            "they want me to leave",
            "my friend will stay",
            "I would rather not leave",
            "I want to leave but I can't",
        ),
        *("stay?", "this year", "contract", "instead of leave", "opposite of stay", "unless I leave"),
    ),
    EMPLOYER: (
        *(
            "not a public school",
            "it used to be a public school",
            "my friend's private school",
            "public or private",
        ),
        *(
            "public transport is bad",
            "I am bored",
            "a border",
            "anything but the prefecture",
            "unpublic",
            "board games",
        ),
    ),
    YEARS: (
        *(
            "4",
            "0",
            "-1",
            "1.5",
            "1-2",
            "not 2 years",
            "more than 2 years",
            "almost 3 years",
            "2 months",
            "20",
        ),
        *("2 years ago", "half a year", "1/2", "less than 2 years", "two or three"),
    ),
    (Spoken("possible", "It is possible"), Spoken("sad", "I am not happy here")): (
        *("impossible", "happy here", "happy", "I am happy here"),
    ),
    (Spoken("married", "Married"), Spoken("lonely", "I feel lonely"), Spoken("renew", "I renewed")): (
        *("unmarried", "not married", "lovely", "carried", "a review"),
    ),
}

SEVERAL: dict[str, Reading[tuple[str, ...]]] = {
    **dict.fromkeys(
        (
            "1 and 3",
            "1,3",
            "1 3",
            "1 & 3",
            "1/3",
            "1. 3.",
            "1、3",
            "1・3",
            "1と3",
            "3 and 1",
            "1, 3 please",
            "①③",
            "the first and the third",
            "I'd say 1 and 3",
            "both 1 and 3",
            "1, 1, 3",
            "money and 1",
            "1\n3\n",
        ),
        Sure(("friends", "money")),
    ),
    **dict.fromkeys(
        ("1-3", "1 to 3", "1〜3", "one to three", "first three"), Sure(("friends", "work", "money"))
    ),
    **dict.fromkeys(
        ("all", "all of them", "everything", "1,2,3,4", "1-3, 4", "all 4", "全部"),
        Sure(("friends", "work", "money", "health")),
    ),
    **dict.fromkeys(
        (
            "all except 2",
            "all but 2",
            "everything except the second",
            "everything but the work itself",
            "2以外全部",
        ),
        Sure(("friends", "money", "health")),
    ),
    "first two": Sure(("friends", "work")),
    "friends and family, money": Sure(("friends", "money")),
    "Friends and family and my health": Sure(("friends", "health")),
    "friends and the work itself": Sure(("friends", "work")),
    "work; health": Sure(("work", "health")),
    "Money, or debts": Sure(("money",)),
    **dict.fromkeys(("none", "none of them", "nothing", "5"), Sure(("none",))),
    "1 or 3": Unsure((("friends", "money"), ("friends",), ("money",))),
    "friends health": Unsure((("friends", "health"), ("friends",), ("health",))),
    "helth and mony": Unsure((("money", "health"),)),
    "friends and dragons": Unsure((("friends",),)),
    "no money": Unsure((("money",),)),
    "my health, no money": Unsure((("money", "health"), ("health",))),
    "last two": Unsure((("health",), ("none",))),
    "1?": Unsure((("friends",),)),
    **dict.fromkeys(("not 1", "1 and not 3", "1, 2, not 3", "1 but not 2"), NEGATIVE),
    **dict.fromkeys(("9", "1 and 9"), Unread("no_such_option")),
    **dict.fromkeys(("dragons and elves", "both", "3-1", "and", ""), Unread()),
    "1," * 100: Unread("long"),
}
NEVER_SURE_SEVERAL = (
    *(
        "all but",
        "none of 1",
        "1 or 2",
        "friends but not health",
        "everything is bad",
        "all my friends",
        "no friends",
    ),
    *(
        "both my parents",
        "friends, not family",
        "1 2 2027",
        "not all",
        "not everything",
        "all or nothing",
        "1-9",
    ),
    *(
        "without friends",
        "money is no problem",
        "2027-03-31",
        "nothing is wrong with my health",
        "no money",
        "-1",
    ),
    *(
        "1.5",
        "all?",
        "I hate all of them",
        "half of them",
        "I have no money and no friends",
        "1 friend",
        "3 are not true",
    ),
    *("the first time", "first of all I am tired", "1 and 5", "all 3", "my health and dragons"),
)


@pytest.mark.parametrize(
    ("options", "text", "expected"),
    [(o, text, r) for o, texts in CHOICES.items() for text, r in texts.items()],
)
def test_an_option_is_read(options: tuple[Spoken, ...], text: str, expected: Reading[str]) -> None:
    assert read_choice(text, options) == expected


@pytest.mark.parametrize(
    ("options", "text"), [(o, text) for o, texts in NEVER_SURE.items() for text in texts]
)
def test_a_doubtful_answer_is_not_sure(options: tuple[Spoken, ...], text: str) -> None:
    assert not isinstance(read_choice(text, options), Sure)


@pytest.mark.parametrize(("text", "expected"), SEVERAL.items())
def test_several_options_are_read(text: str, expected: Reading[tuple[str, ...]]) -> None:
    assert read_choices(text, REASONS) == expected


@pytest.mark.parametrize("text", NEVER_SURE_SEVERAL)
def test_a_doubtful_list_is_not_sure(text: str) -> None:
    assert not isinstance(read_choices(text, REASONS), Sure)


def test_an_amount_is_a_label_and_not_a_place() -> None:
    meant = (Spoken("more", "120,000 yen"), Spoken("less", "12 yen"), Spoken("none", "None of these"))
    for text in ("1", "120000", "120,000", "120,000 yen", "120000 yen"):
        assert read_choice(text, meant) == Sure("more")
    for text in ("2", "12", "12 yen", "the second one"):
        assert read_choice(text, meant) == Sure("less")
    assert read_choice("120", meant) == Unread("no_such_option")


def test_at_most_three_are_offered() -> None:
    schools = tuple(Spoken(name, "School") for name in ("north", "south", "east", "west"))
    assert read_choice("school", schools) == Unsure(("north", "south", "east"))


def test_both_and_none_depend_on_what_is_offered() -> None:
    two = JOB[:2]
    assert read_choices("both", two) == read_choices("both of them", two) == Sure(("alt", "cir"))
    assert read_choices("both", JOB) == Unread()
    assert read_choices("none", two) == read_choices("neither", two) == Unread("none")


def test_a_plain_form_has_only_words() -> None:
    assert normalize("  I’m ＦＩＮＥ!! 🙂 (no_way) ") == "im fine no way"


ALL = (JOB, EMPLOYER, TOLD, TOLD_OR_NOT_SURE, SCALE, YEARS, SPANS, PATHS, REASONS)
PIECES = st.sampled_from(
    [
        "1",
        "2",
        "9" * 30,
        "first",
        "last",
        "two",
        "ALT",
        "public school",
        "yes",
        "no",
        "not",
        "but",
        "all",
        "except",
        "both",
        "none",
        "and",
        ",",
        "・",
        "-",
        "one",
        "option",
        "#",
        "schol",
        "health",
        "friends",
        "以外",
        "全部",
        "?",
        "①",
        "²",
        "ﷺ",
        "\u200b",
        "yse",
        "the",
        " ",
        "\n",
    ]
)
TEXTS = (
    st.text(max_size=60)
    | st.lists(PIECES, max_size=20).map(" ".join)
    | st.lists(PIECES, max_size=20).map("".join)
)


@given(TEXTS, st.sampled_from(ALL))
def test_any_text_gives_a_reading_of_real_options(text: str, options: tuple[Spoken, ...]) -> None:
    ids = [option.id for option in options]
    one, many = read_choice(text, options), read_choices(text, options)
    singles = (one.value,) if isinstance(one, Sure) else one.candidates if isinstance(one, Unsure) else ()
    groups = (many.value,) if isinstance(many, Sure) else many.candidates if isinstance(many, Unsure) else ()
    assert len(set(singles)) == len(singles) <= 3
    assert len(set(groups)) == len(groups) <= 3
    assert set(singles) <= set(ids)
    assert all(group and list(group) == [i for i in ids if i in group] for group in groups)
    assert isinstance(one, Unread) or singles
    assert isinstance(many, Unread) or groups


@given(st.sampled_from(ALL), st.data())
def test_a_label_or_its_place_is_that_option(options: tuple[Spoken, ...], data: st.DataObject) -> None:
    option = data.draw(st.sampled_from(options))
    for text in (option.label, option.label.upper(), f" {option.label}! ", option.label.replace(" ", "  ")):
        assert read_choice(text, options) == Sure(option.id)
        assert read_choices(text, options) == Sure((option.id,))
    if options in (JOB, EMPLOYER, TOLD, PATHS):
        assert read_choice(str(options.index(option) + 1), options) == Sure(option.id)


@given(
    st.lists(st.sampled_from(REASONS[:4]), min_size=1, unique=True),
    st.sampled_from([", ", " and ", "\n", "; "]),
)
def test_labels_in_any_order_are_those_options(chosen: list[Spoken], between: str) -> None:
    text = between.join(option.label for option in chosen)
    assert read_choices(text, REASONS) == Sure(tuple(o.id for o in REASONS if o in chosen))
