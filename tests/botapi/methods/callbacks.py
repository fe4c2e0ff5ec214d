"""answerCallbackQuery: once, in time, with a toast of up to 200 characters.

https://core.telegram.org/bots/api#answercallbackquery
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.botapi.bodies import Params
from tests.botapi.markup import units
from tests.botapi.refusals import QUERY_TOO_OLD, bad

from .registry import method

if TYPE_CHECKING:
    from tests.botapi.server import BotApi

TOAST = 200


@method("answerCallbackQuery")
async def answer_callback_query(api: BotApi, params: Params) -> bool:
    query = api.world.queries.get(params.text("callback_query_id"))
    if query is None or not api.is_answerable(query):
        raise bad(QUERY_TOO_OLD)
    if units(params.text("text")) > TOAST:
        raise bad("MESSAGE_TOO_LONG")
    query.toast = params.text("text")
    query.alert = params.flag("show_alert")
    del api.world.queries[query.id]
    api.touch(query.chat.id)
    return True
