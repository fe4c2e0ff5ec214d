"""The watch over all tests is seen to find what is planted."""

from __future__ import annotations

import logging

import pytest

from bot.operations.prometheus import PrometheusMetrics
from bot.service.faults import log
from bot.service.metrics import NO_METRICS
from tests.canaries import watch
from tests.service.memory import MemoryStore
from tests.service.person import Person

SAID = "the goldfinch sang at seven"


async def talk() -> Person:
    person = Person(MemoryStore())
    await person.open()
    await person.say(SAID)
    return person


@pytest.mark.tells_tales
@pytest.mark.parametrize(
    "tell",
    [
        lambda: log.debug("heard %s", SAID),
        lambda: log.info(f"heard {SAID}"),
        lambda: log.error("somebody wrote", extra={"words": SAID}),
        lambda: log.error("somebody, 1234567890, wrote"),
        lambda: logging.getLogger("bot.store.inbox").warning("%s waits", "1234567890"),
        lambda: NO_METRICS.count_failed_send("telegram", SAID),
        lambda: PrometheusMetrics().count_failed_send(SAID, "429"),
    ],
)
async def test_what_is_told_is_found(tell) -> None:  # type: ignore[no-untyped-def]
    await talk()
    assert watch.found() == []
    tell()
    assert watch.found() in ([SAID], ["1234567890"])


@pytest.mark.tells_tales
async def test_the_words_of_an_answer_are_found() -> None:
    person = await talk()
    await person.press("north")
    await person.press("no")
    await person.press("bag")
    await person.say("4")
    log.warning("it was settled: Not at all")
    watch.note("Not at all")
    assert watch.found() == ["Not at all"]


async def test_what_libraries_say_is_read_as_the_product_writes_it() -> None:
    await talk()
    logging.getLogger("discord.client").debug("got %s", SAID)
    logging.getLogger("discord.gateway").debug(SAID)


async def test_a_word_within_another_is_no_canary() -> None:
    watch.note("ann", least=3)
    log.info("a channel could not be looked at (%s)", 50007)
    watch.note("telegram")
    log.info("telegram: not reached (%s)", "network")


@pytest.mark.tells_tales
async def test_a_short_text_in_japanese_is_found_in_the_midst_of_others() -> None:
    person = await talk()
    await person.say("死にたい")
    log.info("somebody wrote that they 今日は死にたいと and no more")
    assert watch.found() == ["死にたい"]


async def test_two_characters_and_the_words_of_the_surface_are_no_canaries() -> None:
    watch.note("はい", "戻る", "スキップ", "yes")
    log.info("はい and スキップ and 戻る stand in the menu")
    assert watch.found() == []
