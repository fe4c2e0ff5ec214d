"""The language of the person's app is that of the guide, until they have chosen one."""

from __future__ import annotations

import pytest

from bot.dialogue.events import LanguageAsked, Opened, OptionChosen
from bot.service.conversations import Conversations
from bot.service.talk import Talk
from tests.service.memory import MemoryStore
from tests.service.person import AT, ME
from tests.talking import in_french

TALK = Talk(ME, "crossing")


def guide(store: MemoryStore) -> Conversations:
    return Conversations({"crossing": in_french()}, store)


@pytest.mark.parametrize(
    ("locale", "language"), [("fr", "fr"), ("fr-CA", "fr"), ("en-GB", ""), ("xx", ""), ("", "")]
)
async def test_it_speaks_the_language_of_the_app_where_it_can(locale: str, language: str) -> None:
    handled = await guide(MemoryStore()).answer(TALK, Opened(AT), locale=locale)
    assert handled.turn.session.language == language
    assert ("De quel côté" in handled.turn.replies[-1].text) == (language == "fr")


async def test_it_is_kept_where_a_platform_tells_it_no_more() -> None:
    store = MemoryStore()
    await guide(store).answer(TALK, OptionChosen(AT, ("north",)), locale="fr")
    later = await guide(store).answer(TALK, Opened(AT))
    assert later.turn.session.language == "fr"


async def test_what_was_chosen_counts_for_more() -> None:
    store = MemoryStore()
    await guide(store).answer(TALK, OptionChosen(AT, ("north",)), locale="fr")
    await guide(store).answer(TALK, LanguageAsked(AT, "en"), locale="fr")
    later = await guide(store).answer(TALK, Opened(AT), locale="fr")
    assert later.turn.session.language == "en"


async def test_whoever_only_looked_leaves_nothing_by_their_language() -> None:
    store = MemoryStore()
    await guide(store).answer(TALK, LanguageAsked(AT, "fr"), locale="fr")
    assert await store.talks(ME) == []


async def test_help_is_in_it_while_the_store_fails() -> None:
    store = MemoryStore()
    store.broken = True
    handled = await guide(store).answer(TALK, OptionChosen(AT, ("do:help",)), locale="fr")
    assert "quelqu'un à qui parler" in handled.turn.replies[0].text
