"""The small Discord of the tests, in a process of its own, whose CPU and memory count for nobody.

It writes where its API and its gateway are, and serves until its standard input ends.
"""

from __future__ import annotations

import asyncio
import sys

from tests.discordapi.server import TOKEN, Discord


async def main() -> None:
    async with Discord() as discord:
        print(discord.api_base_url, discord.gateway_url, TOKEN, flush=True)
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
