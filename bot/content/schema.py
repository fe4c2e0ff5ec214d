"""What each file of the content may hold: one model a sort of record.

The descriptions reach authors: in issues, and as hints in their editor. `bot.content.reading` holds files
against these models, and `bot.authoring.schema` makes the editors' JSON schema of them. A part that is None
could not be read by itself: the issue that says why has been written down.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Final

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    RootModel,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core.core_schema import tagged_union_schema

from bot.content.scalars import (
    WHOLE,
    WORDS,
    Date,
    DayOrId,
    End,
    Flag,
    Id,
    Ids,
    Listed,
    Maybe,
    Month,
    OneOrMore,
    Point,
    Points,
    Short,
    Spoken,
    Whole,
    Words,
    WordsOrWhole,
)
from bot.content.word import Word

_ID = Field(description="its id")
_WHEN = Field(None, description="a condition on earlier questions")
_FROM = Field((), alias="from", description="the points of the article that it carries")
_ALSO = Field((), description="other words that people use for it")
_RENAMED = Field((), description="ids that it had before")
_CHOICES = Field(description="the answers to choose from: id and label")
_LEAST = Field(description="the smallest answer")
_MOST = Field(description="the largest answer")
_LINES = Field(description="support lines, first shown first")
DANGERS: Final = ("suicide", "assault", "violence", "hurt")
HELP: Final = ("now", *DANGERS)


class Form(BaseModel):
    """The title begins a sentence about it."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True, hide_input_in_errors=True)

    @classmethod
    def keys(cls) -> dict[str, FieldInfo]:
        """As authors write them, what is the form's own first."""
        fields = cls.model_fields
        names = dict.fromkeys((*cls.__annotations__, *fields))
        return {fields[name].alias or name: fields[name] for name in names}


def by_first_key(*forms: type[Form]) -> Mapping[str, type[Form]]:
    return {next(iter(form.keys())): form for form in forms}


@dataclass(eq=False)
class ByKey:
    """Marks a union: which of the forms it is, is told by which of these keys is there.

    The tag comes into the place of an error. It is a number below zero, so that no key or index is like it.
    """

    code: str
    wanted: str
    forms: Mapping[str, type[Form]]

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        choices = {-place: handler.generate_schema(form) for place, form in enumerate(self.forms.values(), 1)}
        return tagged_union_schema(
            choices, self._tag, custom_error_type=self.code, custom_error_message=self.wanted
        )

    def _tag(self, value: object) -> int | None:
        found = [
            -place for place, key in enumerate(self.forms, 1) if isinstance(value, dict) and key in value
        ]
        return found[0] if len(found) == 1 else None

    def tagged(self, tag: int) -> type[Form]:
        return [*self.forms.values()][-tag - 1]


# Conditions

TESTS: Final = ("is", "in", "has", "at_least", "at_most", "before", "after")
_COUNTED: Final = ("scale", "number", "yen")


class Tested(Form, title="A condition", json_schema_extra={"minProperties": 2, "maxProperties": 2}):
    step: Id = Field(description="an earlier question; beside it one test")
    is_: WordsOrWhole | None = Field(None, alias="is", description="the answer is this")
    in_: OneOrMore | None = Field(None, alias="in", description="the answer is one of these")
    has: OneOrMore | None = Field(None, description="this was chosen; of a list, at least one")
    at_least: Whole | None = Field(None, description="it is this or more")
    at_most: Whole | None = Field(None, description="it is this or less")
    before: DayOrId | None = Field(None, description="it is before this day, or this other question")
    after: DayOrId | None = Field(None, description="it is after this day, or this other question")

    @field_validator("is_")
    @classmethod
    def _count(cls, value: str, info: ValidationInfo) -> str | int:
        """The context has the kinds of all questions by id: what is compared depends on them."""
        if (info.context or {}).get(info.data.get("step")) not in _COUNTED:
            return value
        if not WHOLE.accepts(value):
            raise PydanticCustomError(WHOLE.code, WHOLE.wanted)
        return int(value)

    @model_validator(mode="after")
    def _one_test(self) -> Tested:
        if len(self.model_fields_set) != 2:
            raise PydanticCustomError("odd-condition", "After step there belongs one test.")
        return self


class Answered(Form, title="A condition"):
    answered: Id = Field(description="there is an answer to this question")


class Skipped(Form, title="A condition"):
    skipped: Id = Field(description="the person skipped this question")


class All(Form, title="A condition"):
    all: Listed[Condition] = Field(description="each of these holds")


class Any(Form, title="A condition"):
    any: Listed[Condition] = Field(description="at least one of these holds")


class Not(Form, title="A condition"):
    not_: Condition = Field(alias="not", description="this one does not hold")


FORMS: Final = by_first_key(Tested, Answered, Skipped, All, Any, Not)
Condition = Annotated[
    Tested | Answered | Skipped | All | Any | Not,
    ByKey("odd-condition", "This is no condition that we know.", FORMS),
]


# Steps


class Option(Form, title="An option"):
    label: Words = Field(description="the words on the button, at most 80 characters")
    also: Listed[Words] = _ALSO
    about: Words = Field("", description="one line that explains it, at most 100 characters")
    alone: Flag = Field(False, description="of several: cannot go together with others")
    renamed_from: Ids = _RENAMED


Options = Annotated[
    dict[Id, Annotated[Option, Short(WORDS, dict, lambda words: {"label": words})]], Field(min_length=1)
]


class Say(Form, title="A say"):
    say: Id = Field(description="its id")
    when: Condition | None = _WHEN
    text: Spoken = Field(description="what is said")
    next_step: Flag = Field(False, description="yes where it names something that the person can do next")
    from_: Listed[Point] = _FROM


class Question(Form):
    """What each question has besides its kind, whose value is its id."""

    label: Words = Field(description="a short name for the recap, at most 60 characters")
    text: Spoken = Field(description="the question")
    why: Spoken = Field(description="the answer to: why do you ask")
    when: Condition | None = _WHEN
    private: Flag = Field(False, description="its answer is never stored")
    skippable: Flag = Field(True, description="may it be skipped (yes, unless you say no)")
    revision: Whole = Field(
        1, description="raise it when the sense of the question changes: it is asked again"
    )
    renamed_from: Ids = _RENAMED
    heard_as: Listed[Words] = Field((), description="words by which people speak of what it asks")
    from_: Listed[Point] = _FROM


class One(Question, title="A question of the kind one"):
    one: Id = _ID
    options: Options = _CHOICES


class Several(Question, title="A question of the kind several"):
    several: Id = _ID
    options: Options = _CHOICES


class YesNo(Question, title="A question of the kind yes_no"):
    yes_no: Id = _ID
    options: Options = Field({}, description="other labels for yes and no")


class Scale(Question, title="A question of the kind scale"):
    scale: Id = _ID
    least: Whole = _LEAST
    most: Whole = _MOST
    low: Words = Field(description="what the smallest number means")
    high: Words = Field(description="what the largest number means")


class Number(Question, title="A question of the kind number"):
    number: Id = _ID
    least: Whole = _LEAST
    most: Whole = _MOST
    unit: Words = Field(description="what is counted, like days")


class Yen(Question, title="A question of the kind yen"):
    yen: Id = _ID
    least: Whole = _LEAST
    most: Whole = _MOST


class Day(Question, title="A question of the kind date"):
    date: Id = _ID
    earliest: Month = Field(description="the first month or day that makes sense")
    latest: Month = Field(description="the last month or day that makes sense")
    safest: End = Field("first", description="where a month with no day is counted from")


class Text(Question, title="A question of the kind words"):
    words: Id = _ID
    most: Whole = Field(description="how many characters it may have")


class Weigh(Question, title="A question of the kind weigh"):
    weigh: Id = _ID
    of: Ids = Field(description="earlier questions whose chosen options are weighed")
    own: Whole = Field(5, description="how many reasons of their own people may add, 0 to 5")
    paths: Options = Field(description="what a reason can speak for")


STEPS: Final = by_first_key(Say, One, Several, YesNo, Scale, Number, Yen, Day, Text, Weigh)
Asking = One | Several | YesNo | Scale | Number | Yen | Day | Text | Weigh
Step = Annotated[Say | Asking, ByKey("no-kind", "step", STEPS)]


class Section(Form, title="A section"):
    id: Id = Field(description="the file's name without .yaml")
    title: Words = Field(description="a heading")
    when: Condition | None = _WHEN
    closing: Flag = Field(False, description="yes for the summary, which asks nothing")
    equal: Ids = Field((), description="says that tell of as many ways, in equal detail")
    steps: Listed[Step | None] = Field(description="what is said and asked, in order")


# The dialog


class Shifted(Form, title="A computed day"):
    of: Id = Field(description="a date question, or an earlier computed day")
    months: Whole = Field(0, description="how many months later (earlier: a minus in front)")
    days: Whole = Field(0, description="how many days later (earlier: a minus in front)")


class Sum(Form, title="A sum"):
    sum: Ids = Field(description="yen questions")


class Milestone(Form, title="A day on return"):
    near: Spoken = Field(description="what is said while it is less than three months ahead; shows {day}")
    passed: Spoken = Field(description="what is said once it lies behind; shows {day}")


class OnReturn(Form, title="on_return"):
    leaning: Id | None = Field(None, description="a question one or yes_no: does its answer still hold")
    sure: Id | None = Field(None, description="a scale: how sure then, and now")
    days: dict[Id, Milestone | None] = Field(
        {}, description="date questions and computed days to tell of", min_length=1
    )


COMPUTED: Final = by_first_key(Shifted, Sum)
Computed = Annotated[Shifted | Sum, ByKey("no-kind", "computed value", COMPUTED)]


class Dialog(Form, title="A dialog"):
    id: Id = Field(description="the folder's name")
    title: Words = Field(description="what it is called")
    sections: Ids = Field(description="the section files without .yaml, in order")
    carries: Listed[Points] = Field((), description="the points that its steps and cards must carry")
    topics: dict[Id, Words] = Field({}, description="the topics of the cards: id and title", min_length=1)
    computed: dict[Id, Computed | None] = Field(
        {}, description="days and sums that follow from answers", min_length=1
    )
    on_return: OnReturn | None = Field(None, description="what is gone over with somebody who was away")


# Cards, facts, support lines, phrases


class Card(Form, title="A card"):
    card: Id = _ID
    title: Words = Field(description="what it is about, at most 80 characters")
    topic: Id = Field(description="a topic of dialog.yaml")
    also: Listed[Words] = _ALSO
    text: Spoken = Field(description="what it says")
    facts: Ids = Field((), description="the facts whose sources stand below it")
    from_: Listed[Point] = _FROM


class Cards(Form, title="The file of cards"):
    cards: Listed[Card | None] = Field(description="the cards, in order")


class Sourced(Form):
    source: Words = Field(description="the page, like akitajet.com/wiki/Return_tickets")
    source_dated: Maybe = Field(description='the page\'s own date: 2015, 2021-10-27, or "" if none')
    read_on: Date = Field(description="the day on which you read it")
    confirmed_on: Date | None = Field(
        None, description="the day on which somebody telephoned or saw the living page"
    )
    review_by: Date = Field(description="the day by which it must be looked at again")


class Fact(Sourced, title="A fact"):
    text: Words = Field(description="the statement")
    official: Flag = Field(False, description="is the source an office's own page")


class Facts(Form, title="The file of facts"):
    facts: dict[Id, Fact | None] = Field(description="the facts: id and lines", min_length=1)


class Line(Sourced, title="A support line"):
    name: Words = Field(description="who it is")
    number: Maybe = Field("", description="the telephone number")
    address: Maybe = Field("", description="a web address")
    hours: Words = Field(description="when they answer")
    languages: Words = Field(description="what they speak")
    serves: Words = Field(description="whom they help")
    crisis: Flag = Field(description="is it for people in danger")
    nameless: Flag = Field(False, description="does the source say that no name is asked for")


class Help(Form, title="help"):
    now: Ids = _LINES
    suicide: Ids = _LINES
    assault: Ids = _LINES
    violence: Ids = _LINES
    hurt: Ids = _LINES


class Support(Form, title="The file of support lines"):
    lines: dict[Id, Line | None] = Field(description="the lines: id and lines", min_length=1)
    help: Help = Field(description="which lines for which danger")


class SmallTalk(Form, title="small_talk"):
    greeted: Listed[Words] = Field(default=(), description="a greeting")
    thanked: Listed[Words] = Field(default=(), description="thanks")
    asked_who: Listed[Words] = Field(default=(), description="whether somebody is there, or it is a program")
    agreed: Listed[Words] = Field(default=(), description="what says only that it was read, such as ok")


class Vocabulary(Form, title="The file of words"):
    easy: Listed[Words] = Field(
        default=(), description="names and terms: the reading age takes them for easy"
    )
    stands: Listed[Words] = Field(default=(), description="wordings that only look like advice, and stand")
    same: dict[Id, Listed[Words]] = Field(
        default={}, description="a word, and those that people use for the same thing", min_length=1
    )
    small_talk: SmallTalk = Field(
        default=SmallTalk(), description="what people type to be polite, or to find out who is there"
    )


class Phrases(RootModel[dict[Id, Spoken | None]]):
    model_config = ConfigDict(frozen=True, defer_build=True, hide_input_in_errors=True)
    root: dict[Id, Spoken | None] = Field(min_length=1)


# Other languages


_OF = Field(alias="from", description="the words that it was made from, as they are written today")
_TO = Field(description="the same in the other language")


class Worded(Form, title="A translation"):
    from_: Words = _OF
    to: Words = _TO


class Told(Form, title="A translation"):
    from_: Words = _OF
    to: Spoken = _TO


class OptionIn(Form, title="A translated option"):
    label: Worded | None = Field(None, description="the words on the button")
    about: Worded | None = Field(None, description="the line that explains it")
    also: Listed[Words] = _ALSO


class StepIn(Form, title="A translated step"):
    text: Told | None = Field(None, description="what is said or asked")
    label: Worded | None = Field(None, description="the short name for the recap")
    why: Told | None = Field(None, description="the answer to: why do you ask")
    options: dict[Id, OptionIn] = Field({}, description="its options: id and lines")
    paths: dict[Id, OptionIn] = Field({}, description="what a reason can speak for: id and lines")
    low: Worded | None = Field(None, description="what the smallest number means")
    high: Worded | None = Field(None, description="what the largest number means")
    unit: Worded | None = Field(None, description="what is counted")


class CardIn(Form, title="A translated card"):
    title: Worded | None = Field(None, description="what it is about")
    text: Told | None = Field(None, description="what it says")
    also: Listed[Words] = _ALSO


class LineIn(Form, title="A translated support line"):
    name: Worded | None = Field(None, description="who it is")
    hours: Worded | None = Field(None, description="when they answer")
    languages: Worded | None = Field(None, description="what they speak")
    serves: Worded | None = Field(None, description="whom they help")


class Locale(Form, title="A file of translations"):
    language: Maybe = Field("", description="in shared/: the language's own name for itself")
    title: Worded | None = Field(None, description="what the dialog is called")
    phrases: dict[Id, Told | None] = Field({}, description="in shared/: the guide's own sentences")
    lines: dict[Id, LineIn | None] = Field({}, description="in shared/: the support lines")
    sections: dict[Id, Worded | None] = Field({}, description="the headings of sections")
    topics: dict[Id, Worded | None] = Field({}, description="the titles of topics")
    steps: dict[Id, StepIn | None] = Field({}, description="what is said and asked")
    cards: dict[Id, CardIn | None] = Field({}, description="the cards")
    facts: dict[Id, Worded | None] = Field({}, description="the facts")


# What can be taken away

_EN = Field(description="in English")
_JA = Field(description="the same in polite Japanese")
_REVIEWED = Field("", description="the native reader who looked at the Japanese; empty until somebody has")


class Pair(Form, title="A text in two languages"):
    en: Words = _EN
    ja: Words = _JA
    reviewed_by: Maybe = _REVIEWED


class NextStep(Form, title="A next step"):
    step: Id = _ID
    circle: Annotated[
        str, Word("not-a-circle", "self, outside, office or work", "self|outside|office|work")
    ] = Field(description="whom it turns to: self, outside, office or work")
    when: Condition | None = _WHEN
    do: Spoken = Field(description="what to do, in one sentence")
    who: Spoken = Field(description="with whom")
    why: Spoken = Field(description="why it comes now")
    day: Id | None = Field(None, description="a date question or computed day by which it is done")
    within: Whole = Field(0, description="or: so many days from today")
    otherwise: Words = Field(description="the words where no day is known, or it is past")


class Noted(Form, title="A day for the calendar"):
    label: Words = Field(description="what it is called here, at most 50 characters")
    title: Words = Field(
        description="what stands in the calendar, which others may see, at most 50 characters"
    )


class SharedLine(Form, title="A line to share"):
    line: Id = _ID
    label: Words = Field(description="a short name for the button, at most 60 characters")
    when: Condition | None = _WHEN
    ticked: Flag = Field(False, description="yes where it is safe to be in it before anybody chooses")
    en: Spoken = _EN
    ja: Spoken = _JA
    reviewed_by: Maybe = _REVIEWED


class Reader(Form, title="A reader"):
    label: Words = Field(description="who it is, at most 60 characters")
    title: Pair = Field(description="what heads the sheet")
    lines: Listed[SharedLine] = Field(description="what they may see, line by line")


class Letter(Form, title="A letter"):
    label: Words = Field(description="what it is, at most 80 characters")
    en: Spoken = _EN
    ja: Spoken = _JA
    reviewed_by: Maybe = _REVIEWED


class Log(Form, title="The log sheet"):
    title: Pair = Field(description="what heads the sheet")
    note: Pair = Field(description="how to use it")
    fields: Listed[Pair] = Field(description="what is written down of each event")


class Keepsakes(Form, title="The file of keepsakes"):
    next_steps: Listed[NextStep] = Field((), description="what can be done next, in the order that is safe")
    days: dict[Id, Noted] = Field({}, description="the days for a calendar: id and lines", min_length=1)
    readers: dict[Id, Reader] = Field(
        {}, description="who may be shown something: id and lines", min_length=1
    )
    letters: dict[Id, Letter] = Field({}, description="letters to adapt: id and lines", min_length=1)
    log: Log | None = Field(None, description="the sheet for writing down events")


FILES: Final[Mapping[str, type[BaseModel]]] = {
    "dialog": Dialog,
    "section": Section,
    "cards": Cards,
    "facts": Facts,
    "keepsakes": Keepsakes,
    "support": Support,
    "phrases": Phrases,
    "words": Vocabulary,
    "locale": Locale,
}
