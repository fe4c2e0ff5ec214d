"""getUpdates, setWebhook, deleteWebhook and getWebhookInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.botapi.bodies import Params
from tests.botapi.messages import Json
from tests.botapi.refusals import WEBHOOK_ACTIVE, conflict

from .registry import method

if TYPE_CHECKING:
    from tests.botapi.server import BotApi


@method("getUpdates")
async def get_updates(api: BotApi, params: Params) -> list[Json]:
    if api.webhook.url:
        raise conflict(WEBHOOK_ACTIVE)
    api.queue.allow(params.get("allowed_updates"))
    limit, timeout = params.number("limit", 100), params.number("timeout")
    offset = params.number("offset")
    if offset:
        api.touch_many(update for update in api.queue.waiting.values() if update["update_id"] < offset)
    return await api.queue.take(offset, limit, timeout)


@method("setWebhook")
async def set_webhook(api: BotApi, params: Params) -> bool:
    api.webhook.set(params)
    api.queue.allow(params.get("allowed_updates"))
    if params.flag("drop_pending_updates"):
        api.queue.clear()
    if api.webhook.url:
        api.queue.end_poll(conflict("terminated by setWebhook request"))
    api.queue.wake()
    return True


@method("deleteWebhook")
async def delete_webhook(api: BotApi, params: Params) -> bool:
    api.webhook.set(Params({}))
    if params.flag("drop_pending_updates"):
        api.queue.clear()
    return True


@method("getWebhookInfo")
async def get_webhook_info(api: BotApi, params: Params) -> Json:
    return api.webhook.info(len(api.queue.waiting))
