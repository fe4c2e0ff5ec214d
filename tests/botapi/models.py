"""The API as aiogram reads it: a second opinion on every request and every answer.

Imported by strict servers only: aiogram takes four seconds to import.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

import aiogram.methods
from aiogram.methods import Response, TelegramMethod
from aiogram.types import BufferedInputFile, Update
from aiogram.types.input_file import InputFile
from pydantic import BaseModel, ValidationError

from .bodies import Params
from .messages import Json

Method = type[TelegramMethod[Any]]


@functools.cache
def known() -> dict[str, Method]:
    """All methods of the Bot API that aiogram knows, by name in lower case: Telegram does not mind case."""
    found = (getattr(aiogram.methods, name) for name in aiogram.methods.__all__)
    return {
        model.__api_method__.lower(): model
        for model in found
        if isinstance(model, type) and issubclass(model, TelegramMethod) and model is not TelegramMethod
    }


@functools.cache
def _answers(model: Method) -> type[BaseModel]:
    return Response[model.__returning__]  # type: ignore[name-defined]


class Models:
    """Gives faults as sentences, each with the place; none where all is well."""

    def known(self, name: str) -> bool:
        return name.lower() in known()

    def of_request(self, name: str, params: Params) -> list[str]:
        """What aiogram would not have sent: wrong types, missing and unknown parameters."""
        attached = set(_attached(params.values))
        files = {
            key: BufferedInputFile(upload.content, upload.name)
            for key, upload in params.uploads.items()
            if key not in attached
        }
        return _faults(known()[name.lower()], {**params.values, **files})

    def of_answer(self, name: str, answer: Json) -> list[str]:
        return _faults(_answers(known()[name.lower()]), answer)

    def of_update(self, update: Json) -> list[str]:
        return _faults(Update, update)


def _attached(value: object) -> Iterator[str]:
    """Names of uploads that a value tells, however deep it lies."""
    match value:
        case str() if value.startswith("attach://"):
            yield value.removeprefix("attach://")
        case dict():
            for each in value.values():
                yield from _attached(each)


def _faults(model: type[BaseModel], values: Json) -> list[str]:
    try:
        read = model.model_validate(values)
    except ValidationError as wrong:
        return [
            f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in wrong.errors(include_input=False)
        ]
    return list(_extras(read, ""))


def _extras(value: object, place: str) -> Iterator[str]:
    match value:
        case InputFile():
            return
        case BaseModel():
            for name in value.model_extra or {}:
                yield f"{place}{name}: unknown to the API"
            for name in value.model_fields_set:
                yield from _extras(getattr(value, name), f"{place}{name}.")
        case list() | tuple():
            for item in value:
                yield from _extras(item, place)
