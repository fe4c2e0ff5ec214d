"""What each file of the content may hold.

The words of `about` reach authors: in issues, and as hints in their editor.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.content.shapes import (
    DATE,
    END,
    FLAG,
    ID,
    MAYBE,
    MONTH,
    POINT,
    WHOLE,
    WORDS,
    Field,
    Fields,
    Listed,
    Mapped,
    Part,
    Short,
    Tagged,
)

_FROM = Field(Listed(POINT), "the points of the article that it carries")
_WHEN = Field(Part("condition"), "a condition on earlier questions")
_OPTION: Final = Fields(
    "An option",
    {
        "label": Field(WORDS, "the words on the button, at most 80 characters", required=True),
        "also": Field(Listed(WORDS), "other words that people use for it"),
        "about": Field(WORDS, "one line that explains it, at most 100 characters"),
        "alone": Field(FLAG, "of several: cannot go together with others"),
        "renamed_from": Field(Listed(ID), "ids that it had before"),
    },
)
_OPTIONS = Mapped(Short(WORDS, _OPTION))
_CHOICES = Field(_OPTIONS, "the answers to choose from: id and label", required=True)


def _question(kind: str, **own: Field) -> Fields:
    return Fields(
        f"A question of the kind {kind}",
        {
            kind: Field(ID, "its id", required=True),
            "label": Field(WORDS, "a short name for the recap, at most 60 characters", required=True),
            "text": Field(WORDS, "the question", required=True),
            "why": Field(WORDS, "the answer to: why do you ask", required=True),
            "when": _WHEN,
            "private": Field(FLAG, "its answer is never stored"),
            "skippable": Field(FLAG, "may it be skipped (yes, unless you say no)"),
            "revision": Field(WHOLE, "raise it when the sense of the question changes: it is asked again"),
            "renamed_from": Field(Listed(ID), "ids that it had before"),
            "from": _FROM,
            **own,
        },
    )


_RANGE: Final = {
    "least": Field(WHOLE, "the smallest answer", required=True),
    "most": Field(WHOLE, "the largest answer", required=True),
}
SAY: Final = Fields(
    "A say",
    {
        "say": Field(ID, "its id", required=True),
        "when": _WHEN,
        "text": Field(WORDS, "what is said", required=True),
        "from": _FROM,
    },
)
STEP: Final = Tagged(
    "step",
    {
        "say": SAY,
        "one": _question("one", options=_CHOICES),
        "several": _question("several", options=_CHOICES),
        "yes_no": _question("yes_no", options=Field(_OPTIONS, "other labels for yes and no")),
        "scale": _question(
            "scale",
            **_RANGE,
            low=Field(WORDS, "what the smallest number means", required=True),
            high=Field(WORDS, "what the largest number means", required=True),
        ),
        "number": _question(
            "number", **_RANGE, unit=Field(WORDS, "what is counted, like days", required=True)
        ),
        "yen": _question("yen", **_RANGE),
        "date": _question(
            "date",
            earliest=Field(MONTH, "the first month or day that makes sense", required=True),
            latest=Field(MONTH, "the last month or day that makes sense", required=True),
            safest=Field(END, "where a month with no day is counted from"),
        ),
        "words": _question("words", most=Field(WHOLE, "how many characters it may have", required=True)),
        "weigh": _question(
            "weigh",
            of=Field(Listed(ID), "earlier questions whose chosen options are weighed", required=True),
            own=Field(WHOLE, "how many reasons of their own people may add, 0 to 5"),
            paths=Field(_OPTIONS, "what a reason can speak for", required=True),
        ),
    },
)
SECTION: Final = Fields(
    "A section",
    {
        "id": Field(ID, "the file's name without .yaml", required=True),
        "title": Field(WORDS, "a heading", required=True),
        "when": _WHEN,
        "closing": Field(FLAG, "yes for the summary, which asks nothing"),
        "steps": Field(Listed(Part("step")), "what is said and asked, in order", required=True),
    },
)
COMPUTED: Final = Tagged(
    "computed value",
    {
        "of": Fields(
            "A computed day",
            {
                "of": Field(ID, "a date question, or an earlier computed day", required=True),
                "months": Field(WHOLE, "how many months later (earlier: a minus in front)"),
                "days": Field(WHOLE, "how many days later (earlier: a minus in front)"),
            },
        ),
        "sum": Fields("A sum", {"sum": Field(Listed(ID), "yen questions", required=True)}),
    },
)
DIALOG: Final = Fields(
    "A dialog",
    {
        "id": Field(ID, "the folder's name", required=True),
        "title": Field(WORDS, "what it is called", required=True),
        "sections": Field(Listed(ID), "the section files without .yaml, in order", required=True),
        "topics": Field(Mapped(WORDS), "the topics of the cards: id and title"),
        "computed": Field(Mapped(Part("computed")), "days and sums that follow from answers"),
    },
)
CARD: Final = Fields(
    "A card",
    {
        "card": Field(ID, "its id", required=True),
        "title": Field(WORDS, "what it is about, at most 80 characters", required=True),
        "topic": Field(ID, "a topic of dialog.yaml", required=True),
        "also": Field(Listed(WORDS), "other words that people use for it"),
        "text": Field(WORDS, "what it says", required=True),
        "facts": Field(Listed(ID), "the facts whose sources stand below it"),
        "from": _FROM,
    },
)
CARDS: Final = Fields(
    "The file of cards", {"cards": Field(Listed(Part("card")), "the cards, in order", required=True)}
)
_PROVENANCE: Final = {
    "source": Field(WORDS, "the page, like akitajet.com/wiki/Return_tickets", required=True),
    "source_dated": Field(MAYBE, 'the page\'s own date: 2015, 2021-10-27, or "" if none', required=True),
    "read_on": Field(DATE, "the day on which you read it", required=True),
    "confirmed_on": Field(DATE, "the day on which somebody telephoned or saw the living page"),
    "review_by": Field(DATE, "the day by which it must be looked at again", required=True),
}  # fmt: skip
FACT: Final = Fields(
    "A fact",
    {
        "text": Field(WORDS, "the statement", required=True),
        **_PROVENANCE,
        "official": Field(FLAG, "is the source an office's own page"),
    },
)
FACTS: Final = Fields(
    "The file of facts", {"facts": Field(Mapped(Part("fact")), "the facts: id and lines", required=True)}
)
_LINES: Final = Field(Listed(ID), "support lines, first shown first", required=True)
DANGERS: Final = ("suicide", "assault", "violence")
HELP: Final = ("now", *DANGERS)
LINE: Final = Fields(
    "A support line",
    {
        "name": Field(WORDS, "who it is", required=True),
        "number": Field(MAYBE, "the telephone number"),
        "address": Field(MAYBE, "a web address"),
        "hours": Field(WORDS, "when they answer", required=True),
        "languages": Field(WORDS, "what they speak", required=True),
        "serves": Field(WORDS, "whom they help", required=True),
        "crisis": Field(FLAG, "is it for people in danger", required=True),
        **_PROVENANCE,
    },
)
SUPPORT: Final = Fields(
    "The file of support lines",
    {
        "lines": Field(Mapped(Part("line")), "the lines: id and lines", required=True),
        "help": Field(
            Fields("help", dict.fromkeys(HELP, _LINES)), "which lines for which danger", required=True
        ),
    },
)
PHRASES: Final = Mapped(WORDS)
FILES: Final[Mapping[str, Fields | Mapped]] = {
    "dialog": DIALOG,
    "section": SECTION,
    "cards": CARDS,
    "facts": FACTS,
    "support": SUPPORT,
    "phrases": PHRASES,
}
