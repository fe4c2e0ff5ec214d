"""What a single value of a dialog can be.

Every scalar comes as the string that was written. An error of one of these carries the house's code as its
type, and as its message the words that end the sentence "Write …".
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, Any, TypeVar, get_args

from pydantic import AfterValidator, Discriminator, GetCoreSchemaHandler, GetJsonSchemaHandler, Tag
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core.core_schema import (
    list_schema,
    no_info_after_validator_function,
    no_info_before_validator_function,
)

from bot.content.word import Word
from bot.dialogue.template import Template, TemplateError
from bot.dialogue.values import Day

Json = dict[str, Any]


@dataclass(eq=False)
class Short:
    """What may be written as a word alone; `spell_out` gives the long form of it."""

    word: Word
    long: type
    spell_out: Callable[[object], object]

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return no_info_before_validator_function(
            lambda value: value if isinstance(value, self.long) else self.spell_out(value), handler(source)
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> Json:
        word = {"pattern": f"^({self.word.pattern})$"} if self.word.pattern else {"minLength": 1}
        return {"anyOf": [{"type": "string", **word}, handler(schema)]}


class NotEmpty:
    """Of a list. (That of a tuple calls itself too short where each of its entries is at fault.)"""

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        entry = handler.generate_schema(get_args(source)[0])
        return no_info_after_validator_function(tuple, list_schema(entry, min_length=1))


def read_month(text: str) -> Day:
    """Raises ValueError."""
    date.fromisoformat(text if len(text) == 10 else f"{text}-01")
    return Day(*(int(part) for part in text.split("-")))


def read_template(text: str) -> Template:
    try:
        return Template.parse(text)
    except TemplateError as fault:
        raise PydanticCustomError("odd-place", "{fault}.", {"fault": str(fault)}) from None


_MONTH = "[0-9]{4}-(0[1-9]|1[0-2])"
_DAY = "(0[1-9]|[12][0-9]|3[01])"
WORDS = Word("empty", "some words")
ID = Word("bad-id", "an id: small letters, digits and _, a letter first", "[a-z][a-z0-9_]*")
WHOLE = Word("not-a-number", "a whole number", "-?[0-9]{1,12}", int, {"type": "integer"})
DATE = Word("not-a-date", "a date like 2027-04-01", f"{_MONTH}-{_DAY}", date.fromisoformat)
MONTH = Word(
    "not-a-date", "a month like 2027-04, or a date like 2027-04-01", f"{_MONTH}(-{_DAY})?", read_month
)

Words = Annotated[str, WORDS]
Maybe = Annotated[
    str, Word("wrong-shape", "some words, or nothing", json={"type": ["string", "number", "null"]})
]
WordsOrWhole = Annotated[str | int, replace(WORDS, json={"type": ["string", "integer"], "minLength": 1})]
Spoken = Annotated[Template, WORDS, AfterValidator(read_template)]
Id = Annotated[str, ID]
T = TypeVar("T")
Listed = Annotated[tuple[T, ...], NotEmpty()]
Ids = Listed[Id]
OneOrMore = Annotated[Ids, Short(ID, list, lambda value: [value])]
Point = Annotated[str, Word("bad-point", "a point like A1", "[A-Z][0-9]+[a-z]?")]
Points = Annotated[
    str, Word("bad-point", "a point like A1, or a range like A1-A41", "[A-Z][0-9]+([a-z]|-[A-Z][0-9]+)?")
]
Whole = Annotated[int, WHOLE]
Flag = Annotated[
    bool, Word("not-yes-or-no", "yes or no", "yes|no", lambda text: text == "yes", {"enum": ["yes", "no"]})
]
End = Annotated[str, Word("not-an-end", "first or last", "first|last", json={"enum": ["first", "last"]})]
Date = Annotated[date, DATE]
Month = Annotated[Day, MONTH]
DayOrId = Annotated[
    Annotated[date, DATE, Tag("<day>")] | Annotated[str, ID, Tag("<id>")],
    Discriminator(lambda text: "<day>" if str(text)[:1].isdigit() else "<id>"),
]
