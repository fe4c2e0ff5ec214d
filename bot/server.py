"""A server from start to end: the folder to itself, the guide, the platforms, and what watches them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from bot import __version__
from bot.app import DialogsError, Guide, explain, read_dialog, read_policy, reload_dialogs
from bot.community.links import Links
from bot.config.server import Config
from bot.house import House, open_house
from bot.operations.disk import refuse_ephemeral, why_unwritable
from bot.operations.ending import Ending, Exit, StartError
from bot.operations.hangup import Hangup
from bot.operations.health import Health
from bot.operations.instance import open_lock
from bot.operations.storewatch import StoreWatch
from bot.operations.supervisor import Supervisor
from bot.service.faults import log, note_fault
from bot.service.metrics import NO_METRICS, Metrics
from bot.service.platforms import FatalPlatformError, Platform, Words
from bot.service.ports import Decision, Identity, StoreError

if TYPE_CHECKING:
    from bot.adapters.discord.adapter import Settings

DRAIN_SECONDS: Final = 7.0
"""For the platforms; the store has what is left of the ten that a signal gives."""

LOOK_SECONDS: Final = 3600
"""Between two looks at whether a new month has begun."""

Maker = Callable[[Config, House, Metrics], Platform]
"""Makes one attempt at a platform."""


def make_telegram(config: Config, house: House, metrics: Metrics) -> Platform:
    from bot.adapters.telegram.adapter import Telegram, TelegramSettings  # noqa: PLC0415 (half a second)
    from bot.adapters.telegram.groups import Home  # noqa: PLC0415
    from bot.adapters.telegram.webhook import WebhookSettings  # noqa: PLC0415

    given = config.telegram
    token, webhook = given.token, None
    assert token is not None
    if given.mode == "webhook":
        hook = given.webhook
        assert hook.url is not None
        assert hook.secret is not None
        webhook = WebhookSettings(hook.url, hook.secret.get_secret_value(), hook.host, hook.port, hook.path)
    settings = TelegramSettings(token.get_secret_value(), given.api_base_url, webhook)
    words = Words(config.dialog, read_policy(config.retention_days), house.dialogs)
    store, conversations = house.guide.store, house.guide.conversations
    home = Home(conversations, house.members, Links(store.key("links")))
    return Telegram(settings, home, words, store, metrics, house.people)


def make_discord(config: Config, house: House, metrics: Metrics) -> Platform:
    from bot.adapters.discord.adapter import DiscordPlatform  # noqa: PLC0415 (only where there is a token)

    words = Words(config.dialog, read_policy(config.retention_days), house.dialogs)
    own = discord_settings(config)
    return DiscordPlatform(own, house.guide.conversations, words, house.members, metrics, house.people)


def discord_settings(config: Config) -> Settings:
    """Raises StartError without a token."""
    from bot.adapters.discord.adapter import Settings  # noqa: PLC0415

    own = config.discord
    if own.token is None:
        raise StartError(
            Exit.SETTINGS, "no_token", "Discord needs its token: give discord.token, and try again."
        )
    return Settings(
        token=own.token.get_secret_value(),
        note=config.guide.data / "discord-commands",
        application_id=own.application_id,
        api_base_url=own.api_base_url,
        gateway_url=own.gateway_url,
        shard_count=own.shard_count,
        shard_ids=own.shard_ids,
        sync_commands=own.sync_commands == "auto",
        dev_guild=own.dev_guild,
    )


async def sync_discord(config: Config) -> int:
    """Send the slash commands to Discord; how many. Raises StartError, DialogsError, SendError."""
    from bot.adapters.discord.adapter import send_commands  # noqa: PLC0415

    dialog = read_dialog(config.guide)
    try:
        return await send_commands(discord_settings(config), dialog)
    except FatalPlatformError as fault:
        raise StartError(Exit.PLATFORM, fault.code, str(fault)) from None


PLATFORMS: Final[Mapping[str, Maker]] = {"discord": make_discord, "telegram": make_telegram}
"""By name of the platform, which is also that of its part of the settings."""


async def serve(
    config: Config,
    environ: Mapping[str, str],
    ending: Ending,
    hangup: Hangup,
    platforms: Mapping[str, Maker],
) -> None:
    """Until a signal, or until there is nothing left to run; `ending` has how it ended."""
    async with AsyncExitStack() as stack:
        try:
            _look_at_disk(config, environ)
            await _serve(config, ending, hangup, platforms, stack)
        except Exception as fault:
            fail(ending, fault)  # before anything is closed, since closing may hang


def fail(ending: Ending, fault: BaseException) -> None:
    """Have the process end for this reason."""
    match fault:
        case StartError():
            ending.fail(fault.exit_code, fault.code, str(fault))
        case StoreError() | DialogsError():
            ending.fail(Exit.GUIDE, *explain(fault))
        case _:
            ending.fail(Exit.FAULT, *explain(fault))


def _look_at_disk(config: Config, environ: Mapping[str, str]) -> None:
    if config.ephemeral_disk == "refused":
        folders = {"data": config.guide.data}
        if config.master_key is None and not config.guide.key_file.exists():  # it will be made
            folders["master_key_file"] = config.guide.key_file.parent
        refuse_ephemeral(folders, environ)


async def _serve(
    config: Config,
    ending: Ending,
    hangup: Hangup,
    platforms: Mapping[str, Maker],
    stack: AsyncExitStack,
) -> None:
    guide_config = config.guide
    lock = stack.enter_context(open_lock(guide_config.data))
    if not await lock.take(config.lock_wait_seconds, ending.pause):
        return

    wanted = [name for name in platforms if getattr(config, name).token is not None]
    if not wanted:
        message = f"This Tebiki has no adapter for what has a token: it has {sorted(platforms)}."
        raise StartError(Exit.PLATFORM, "no_adapter", message)
    health = Health(__version__, dict.fromkeys(wanted, "starting"))
    metrics = await _watched(config, health, stack)
    house = await stack.enter_async_context(open_house(guide_config, metrics, told=health.note_sweep))
    guide = house.guide
    if guide.new_key:
        log.warning("a new master key was made; keep a copy of it: %s", str(guide.new_key))
    log.info("tebiki %s starts: %s", __version__, ", ".join(wanted))
    makers = {name: partial(platforms[name], config, house, metrics) for name in wanted}
    supervisor = Supervisor(makers, health.platforms, metrics)
    watch = StoreWatch(health, partial(_ask, guide), partial(why_unwritable, guide_config.data))
    beside = [
        asyncio.create_task(_reload_when_asked(config, guide, hangup)),
        asyncio.create_task(_tell_what_is_due(guide)),
    ]
    try:
        await _until_it_ends(supervisor, watch, ending)
    finally:
        for task in beside:
            task.cancel()
        await asyncio.gather(*beside, return_exceptions=True)


async def _reload_when_asked(config: Config, guide: Guide, hangup: Hangup) -> None:
    while True:
        await hangup.wait()
        await reload_dialogs(config.guide, guide.conversations)


async def _tell_what_is_due(guide: Guide) -> None:
    """Once a month, whatever the hour at which the server was started."""
    conversations = guide.conversations
    while True:
        try:
            await conversations.reports.tell(conversations.dialogs.values(), datetime.now(UTC))
        except StoreError:  # whoever watches the store hears of it
            pass
        except Exception as fault:  # the next hour must be looked at all the same
            log.error("nobody was told what is to be checked (fault %s)", note_fault(fault))
        await asyncio.sleep(LOOK_SECONDS)


async def _watched(config: Config, health: Health, stack: AsyncExitStack) -> Metrics:
    """The endpoints, if they are wanted, and what counts for them."""
    if config.health.port is None:
        return NO_METRICS
    from bot.operations.endpoints import open_endpoints  # noqa: PLC0415 (neither is needed without a port)
    from bot.operations.prometheus import PrometheusMetrics  # noqa: PLC0415

    metrics = PrometheusMetrics()
    endpoints = open_endpoints(config.health.host, config.health.port, health, metrics.exposition)
    await stack.enter_async_context(endpoints)
    return metrics


async def _until_it_ends(supervisor: Supervisor, watch: StoreWatch, ending: Ending) -> None:
    running = asyncio.create_task(supervisor.run())
    watching = asyncio.create_task(watch.run())
    asked = asyncio.create_task(ending.wait())
    tasks = (running, watching, asked)
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        if asked not in done:
            for task in done:
                task.result()  # a store that has stopped raises here
            raise _all_down(supervisor.fatal)
        log.info("draining")
        if not await supervisor.drain(DRAIN_SECONDS):
            ending.exit_code = Exit.CUT
        elif supervisor.fatal:
            ending.exit_code = Exit.PLATFORM
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _all_down(fatal: Mapping[str, FatalPlatformError]) -> StartError:
    codes = ", ".join(f"{name} {fault.code}" for name, fault in fatal.items())
    return StartError(Exit.PLATFORM, codes, "\n".join(str(fault) for fault in fatal.values()))


async def _ask(guide: Guide) -> None:
    """A turn of nobody's that changes nothing, through the store's thread."""
    await guide.store.apply(Identity("", ""), "", lambda _: Decision(None))
