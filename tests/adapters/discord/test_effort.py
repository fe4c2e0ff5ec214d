"""What a plain set-up takes: every press and every letter is counted, and docs/for-communities.md tells it.

The seconds are an estimate by the keystroke-level model, for somebody who knows what they want: Card, Moran
and Newell, "The keystroke-level model for user performance time with interactive systems", Communications of
the ACM 23 (7), 1980, pages 396-410. Nobody was timed. It was made for keyboards and a mouse; a tap is taken
for pointing and a keystroke. How long Discord takes to answer is not in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.adapters.discord.server import Server
from tests.adapters.discord.test_admin import Volunteer, panels, set_up, stored
from tests.documents import ROOT

MENTAL, POINTING = 1.35, 1.10
"""Seconds: to make up one's mind, and to point at something."""
TYPIST, SLOWEST = 0.28, 1.20
"""Of a key: the average person who is no typist, and the slowest of the paper."""
MINUTES = 3
"""What the guide promises a volunteer on a phone."""
GUIDE = ROOT / "docs" / "for-communities.md"


@dataclass
class Effort:
    """`taps`: each at something to be made up one's mind about. `commands`: those that are typed."""

    taps: int = 0
    letters: int = 0
    commands: int = 0

    def seconds(self, key: float) -> float:
        thought = self.taps + self.commands
        return thought * MENTAL + self.taps * (POINTING + key) + (self.letters + self.commands) * key


class Hurried(Volunteer):
    """Somebody on a phone, whose every tap is counted. A list takes two: to open it, and to choose."""

    def __init__(self, server: Server) -> None:
        super().__init__(server)
        self.effort = Effort()

    async def admin(self, command: str, **options: Any) -> str:
        self.effort.commands += 1
        self.effort.letters += len(f"/guide-admin {command}")
        return await super().admin(command, **options)

    async def press(self, *labels: str) -> Any:
        self.effort.taps += 1
        return await super().press(*labels)

    async def choose(self, id: str, *values: Any) -> str:
        self.effort.taps += 2
        return await super().choose(id, *values)

    async def write(self, **fields: str) -> str:
        self.effort.taps += 1 + len(fields)
        self.effort.letters += sum(map(len, fields.values()))
        return await super().write(**fields)


async def test_a_plain_set_up_takes_few_taps_and_no_typing_but_the_command(server: Server) -> None:
    vera, channel = Hurried(server), server.guild.create_text_channel("welcome")
    await vera.admin("setup")
    await vera.choose("place", "@Shikoku")
    await vera.choose("place", "Kochi")
    await vera.choose("panel", channel)
    assert "Nothing is missing." in vera.screen
    (panel,) = panels(server, channel)
    assert "**AJET**" in panel.content, "the server's name, which nobody had to type"
    assert (await stored(server)).place == "Kochi"
    effort = vera.effort
    assert effort == Effort(taps=6, letters=18, commands=1)
    told_in_the_guide(effort, "A plain set-up takes")


async def test_with_a_name_and_a_clinic_it_still_fits(server: Server) -> None:
    vera = Hurried(server)
    await set_up(vera)
    await vera.press("Local card")
    await vera.press("Add a clinic")
    await vera.write(title="Harbour Clinic", text="By the station. English on Tuesdays.")
    assert "It is kept." in vera.screen
    told_in_the_guide(vera.effort, "With a name of your own and one clinic on the card")


def told_in_the_guide(effort: Effort, beginning: str) -> None:
    fast, slow = round(effort.seconds(TYPIST)), round(effort.seconds(SLOWEST))
    assert slow < MINUTES * 60
    told = " ".join(GUIDE.read_text("utf-8").split())
    sentence = f"{effort.taps} taps and {effort.letters} typed characters, about {fast} to {slow} seconds"
    assert beginning in told
    assert sentence in told[told.index(beginning) :][:200], sentence
