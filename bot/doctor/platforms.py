"""What Discord and Telegram say of the bot: its token, its rights, its commands; and what time they have."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Final, NamedTuple

import aiohttp

from bot.config.server import Config, Discord, Telegram
from bot.doctor.finding import Finding
from bot.service.clock import MOST_OFF, read_date

SECONDS: Final = 20.0
MOST_PENDING: Final = 1_000
"""Updates that wait at Telegram."""
WANTED: Final = frozenset({"message", "callback_query"})
_AWAY: Final = "Look at the network, the proxy and the address ({}.api_base_url); then try again."


class Said(NamedTuple):
    """`body` is None where it was no JSON. `date`: of the answer, if it has one."""

    status: int
    body: Any
    date: datetime | None


async def look_at_platforms(config: Config, now: datetime) -> AsyncIterator[Finding]:
    """`now`: what our clock says; where it is wrong, that is told once. Neither token nor answer is in it."""
    timeout = aiohttp.ClientTimeout(total=SECONDS)
    async with aiohttp.ClientSession(timeout=timeout, trust_env=True) as session:
        begun, clock_told = datetime.now(UTC), False
        looks = {
            "telegram": partial(_telegram, own=config.telegram),
            "discord": partial(_discord, own=config.discord),
        }
        for name, look in looks.items():
            if getattr(config, name).token is None:
                continue
            try:
                async for one in look(session, now=now + (datetime.now(UTC) - begun)):
                    if one.where != "clock" or not clock_told:
                        yield one
                    clock_told = clock_told or one.where == "clock"
            except (aiohttp.ClientError, TimeoutError, OSError) as fault:
                yield Finding(
                    "unreachable", name, f"It cannot be asked ({type(fault).__name__}).", _AWAY.format(name)
                )


async def _telegram(session: aiohttp.ClientSession, own: Telegram, now: datetime) -> AsyncIterator[Finding]:
    assert own.token is not None
    base = f"{own.api_base_url}/bot{own.token.get_secret_value()}/"

    async def ask(method: str, **params: object) -> Said:
        async with session.post(base + method, json=params) as answer:
            return await _read(answer)

    me = await ask("getMe")
    if me.status in (401, 404):
        yield _bad_token("telegram", "TEBIKI_TELEGRAM_TOKEN", "BotFather shows it with /token.")
        return
    if me.status != 200:
        yield _refused("telegram", me)
        return
    for one in _clock(me, now, "telegram"):
        yield one
    if me.body["result"].get("can_read_all_group_messages"):
        yield Finding(
            "reads_groups",
            "telegram",
            "The bot is sent everything that is said in its groups, and needs commands only.",
            "Tell BotFather: /setprivacy, the bot, Enable.",
        )
    if me.body["result"].get("can_join_groups") is False:
        yield Finding(
            "no_groups",
            "telegram",
            "The bot cannot be added to a group, where people find the way to it.",
            "Tell BotFather: /setjoingroups, the bot, Enable. Or leave it, if only a link leads to it.",
        )
    hook = (await ask("getWebhookInfo")).body["result"]
    for one in _webhook(own, hook, now):
        yield one
    commands = await ask("getMyCommands", scope={"type": "all_private_chats"})
    if not commands.body["result"]:
        yield Finding(
            "no_commands",
            "telegram",
            "The bot has no menu of commands.",
            "Start the server once: it sets them. If it is running, its log says why they could not be set.",
        )


def _webhook(own: Telegram, hook: dict[str, Any], now: datetime) -> list[Finding]:
    found = []
    url = str(hook.get("url", ""))
    wanted = f"{own.webhook.url}{own.webhook.path}" if own.mode == "webhook" else ""
    if url and not wanted:
        found.append(
            Finding(
                "webhook_in_the_way",
                "telegram",
                "Telegram calls a webhook, while telegram.mode is polling.",
                "Start the server: it takes it away. If it comes again, another program has the token.",
            )
        )
    elif url != wanted:
        found.append(
            Finding(
                "webhook_elsewhere",
                "telegram",
                "Telegram calls another address than that of telegram.webhook.url, or none.",
                "Start the server: it sets the webhook. If that does not last, another has the token.",
            )
        )
    if hook.get("last_error_date", 0) > now.timestamp() - 3600:
        found.append(
            Finding(
                "webhook_fails",
                "telegram",
                "Telegram could not reach the webhook in the last hour.",
                "See that the proxy has a valid certificate, a port that Telegram takes, and the path.",
            )
        )
    if hook.get("pending_update_count", 0) > MOST_PENDING:
        found.append(
            Finding(
                "many_waiting",
                "telegram",
                f"{hook['pending_update_count']:,} updates wait at Telegram.",
                "Start the server, or look in its log for what holds it up.",
            )
        )
    allowed = hook.get("allowed_updates")
    if allowed and not set(allowed) >= WANTED:
        found.append(
            Finding(
                "updates_left_out",
                "telegram",
                "Telegram is told to send neither messages nor presses, or only one of them.",
                "Start the server: it asks for what it needs. If that does not last, another has the token.",
            )
        )
    return found


async def _discord(session: aiohttp.ClientSession, own: Discord, now: datetime) -> AsyncIterator[Finding]:
    assert own.token is not None
    headers = {
        "Authorization": f"Bot {own.token.get_secret_value()}",
        "User-Agent": "DiscordBot (tebiki, doctor)",
    }

    async def ask(path: str) -> Said:
        async with session.get(own.api_base_url + path, headers=headers) as answer:
            return await _read(answer)

    application = await ask("/applications/@me")
    if application.status == 401:
        yield _bad_token("discord", "TEBIKI_DISCORD_TOKEN", "The developer portal makes a new one.")
        return
    if application.status != 200:
        yield _refused("discord", application)
        return
    for one in _clock(application, now, "discord"):
        yield one
    id = str(application.body["id"])
    if own.application_id is not None and str(own.application_id) != id:
        yield Finding(
            "other_application",
            "discord",
            "discord.application_id is not that of the token.",
            "Take it away: it is asked of Discord.",
        )
    installs = application.body.get("integration_types_config") or {}
    if lacking := [words for kind, words in _INSTALLS.items() if kind not in installs]:
        yield Finding(
            "not_installable",
            "discord",
            f"The application cannot be added to {' nor to '.join(lacking)}.",
            "Developer portal, page Installation: tick User Install and Guild Install.",
        )
    scopes = (installs.get("0") or {}).get("oauth2_install_params", {}).get("scopes", [])
    if scopes and "applications.commands" not in scopes:
        yield Finding(
            "no_command_right",
            "discord",
            "Whoever adds the application to a server does not give it the right to have commands there.",
            "Developer portal, page Installation, Guild Install: add the scope applications.commands.",
        )
    where = f"/guilds/{own.dev_guild}" if own.dev_guild is not None else ""
    commands = await ask(f"/applications/{id}{where}/commands")
    if commands.status == 403:
        yield Finding(
            "no_command_right",
            "discord",
            "The application has no right to have commands in the server discord.dev_guild.",
            "Add it there again by the link of the page Installation, with the scope applications.commands.",
        )
    elif not commands.body:
        yield Finding(
            "no_commands",
            "discord",
            "The application has no commands, so nobody finds the guide.",
            "Run `discord sync`, or start the server with discord.sync_commands: auto.",
        )
    gateway = await ask("/gateway/bot")
    if isinstance(gateway.body, dict):
        advised, limit = gateway.body.get("shards", 1), gateway.body.get("session_start_limit", {})
        if own.shard_count != "auto" and advised > own.shard_count:
            yield Finding(
                "few_shards",
                "discord",
                f"Discord advises {advised} shards, and discord.shard_count is {own.shard_count}.",
                "Set discord.shard_count: auto.",
            )
        if limit.get("remaining", 1000) < 20:
            yield Finding(
                "few_starts",
                "discord",
                "Hardly any connections are left for today: the server was started again and again.",
                "Look in its log for what ends it.",
            )


_INSTALLS: Final = {"0": "a server", "1": "a person"}
"""https://discord.com/developers/docs/resources/application#application-object-application-integration-types"""


async def _read(answer: aiohttp.ClientResponse) -> Said:
    try:
        body = await answer.json(content_type=None)
    except ValueError:
        body = None
    return Said(answer.status, body, read_date(answer.headers.get("Date", "")))


def _clock(said: Said, now: datetime, name: str) -> list[Finding]:
    if said.date is None:
        return []
    off = now - said.date
    if abs(off) <= MOST_OFF:
        return []
    way = "ahead of" if off > timedelta() else "behind"
    return [
        Finding(
            "clock_off",
            "clock",
            f"The clock of this computer is {abs(off).total_seconds():,.0f} seconds {way} that of {name}.",
            "Set it, and have it kept right (systemd-timesyncd or chrony). Reminders and erasures go by it.",
        )
    ]


def _bad_token(name: str, variable: str, where: str) -> Finding:
    return Finding("bad_token", name, "The token is refused.", f"Put the right one into {variable}. {where}")


def _refused(name: str, said: Said) -> Finding:
    return Finding("refused", name, f"It answers with HTTP {said.status}.", "Try again in a few minutes.")
