"""`GET /healthz` and `GET /metrics`, for whoever watches the process."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import asdict

from aiohttp import web

from bot.operations.ending import Exit, StartError
from bot.operations.health import Health


@asynccontextmanager
async def open_endpoints(
    host: str, port: int, health: Health, exposition: Callable[[], tuple[bytes, str]]
) -> AsyncIterator[None]:
    """Raises StartError if the port cannot be had."""

    async def show_health(_: web.Request) -> web.Response:
        body = {"status": health.status, **asdict(health)}
        return web.json_response(body, status=200 if health.status in ("ok", "degraded") else 503)

    async def show_metrics(_: web.Request) -> web.Response:
        text, content_type = exposition()
        return web.Response(body=text, headers={"Content-Type": content_type})

    app = web.Application()
    app.add_routes([web.get("/healthz", show_health), web.get("/metrics", show_metrics)])
    runner = web.AppRunner(app, access_log=None, handle_signals=False, shutdown_timeout=1)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as fault:
            raise StartError(
                Exit.SETTINGS,
                "port_taken",
                f"Nothing can listen on {host} port {port} ({fault.strerror}): choose another "
                "health.port, or stop what uses this one.",
            ) from fault
        yield
    finally:
        await runner.cleanup()
