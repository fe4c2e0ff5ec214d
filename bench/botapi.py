"""A Bot API for the bench, in a process of its own, whose CPU counts for nobody.

It is told what people do, a line at a time: `come 64` (that many new people, who start the bot) and `press`
(each the first button that they see). It writes where it listens, then a line for each order carried out.
"""

from __future__ import annotations

import asyncio
import sys

from tests.botapi.person import Person
from tests.botapi.server import BotApi


async def main() -> None:
    async with BotApi(strict=False) as api:
        api.rates.on = False
        print(api.base, api.token, flush=True)
        people: list[Person] = []
        while order := (await asyncio.to_thread(sys.stdin.readline)).split():
            if order[0] == "come":
                people = [api.person() for _ in range(int(order[1]))]
                for person in people:
                    await person.start()
            else:
                for person in people:
                    assert person.live is not None
                    await person.press(person.live.labels[0])
            print("done", flush=True)


if __name__ == "__main__":
    asyncio.run(main())
