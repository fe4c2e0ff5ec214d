"""The floor of presence.py: discord.py and nothing else, with the guide's intents, on the same Discord.

It is told where that is, and by which token, and writes a line once it has handled READY.
"""

from __future__ import annotations

import sys

import discord
import yarl


class Bare(discord.Client):
    async def on_connect(self) -> None:
        print("up", flush=True)


api, gateway, token = sys.argv[1:]
discord.http.Route.BASE = api
discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)
intents = discord.Intents.none()
intents.guilds = intents.dm_messages = True
Bare(intents=intents, max_messages=None).run(token, log_handler=None)
