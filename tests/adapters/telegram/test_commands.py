"""Commands, deep links, groups."""

from __future__ import annotations

import pytest

from bot.adapters.telegram.commands import MENU, NOWHERE, Command, event_of, parse
from bot.app import read_policy
from bot.dialogue.words import without_marks
from tests.adapters.telegram.running import House
from tests.adapters.telegram.walking import QUIET, press, say, start
from tests.botapi.keyboards import valid_payload
from tests.botapi.quiet import until
from tests.talking import START, crossing, shipped, stay_or_leave

NO_SUCH_LINK = "That link leads to something that is not in this guide."


async def test_the_menu_is_set_for_private_chats_and_groups_in_both_languages(polling: House) -> None:
    api = polling.api
    async with polling.open():
        await until(api, lambda: len(api.asked("setMyCommands")) == 4, "four menus")
    asked = {
        (one["scope"]["type"], one.get("language_code", "")): one["commands"]
        for one in api.asked("setMyCommands")
    }
    assert [one["command"] for one in asked["all_private_chats", ""]] == [
        *("start", "continue", "back", "change", "recap", "cards", "ask", "help_now"),
        *("person", "pause", "remind", "restart", "language", "keepsake", "link", "unlink"),
        *("privacy", "export", "forget", "hide", "help"),
    ]
    assert [one["command"] for one in asked["all_group_chats", "ja"]] == ["start", "help", "privacy"]
    assert asked["all_private_chats", "ja"][0]["description"] == "はじめる、または続ける"
    assert all(3 <= len(one["description"]) <= 80 for menu in asked.values() for one in menu)


@pytest.mark.usefixtures("hurry")
async def test_every_command_of_the_menu_is_answered(polling: House) -> None:
    said = {
        "start": "You are back where we left off",
        "continue": "Have you crossed before?",
        "back": "Which side of the river",
        "change": "Which answer would you like to change?",
        "recap": "What you have said so far",
        "cards": "What would you like to read about?",
        "ask": "What would you like to read about?",
        "help_now": "You may use any of these",
        "help": "You may use any of these",
        "pause": "We pause here",
        "remind": "When may I write to you?",
        "restart": "Begin again?",
        "language": "Which language would you like?",
        "keepsake": "What would you like to take away?",
        "link": "only where the guide runs on both",
        "unlink": "Shall I go on?",
        "privacy": "Nobody reads along",
        "export": "This is everything that is kept",
        "person": "Nobody can be asked from here",
        "forget": "This erases all",
        "hide": "Hidden",
    }
    assert set(said) == set(MENU)
    async with polling.open():
        for name, words in said.items():
            person = polling.api.person(name)
            await start(person)
            await press(person, "North")
            await say(person, f"/{name}")
            assert words in "\n".join(person.texts[-3:]), f"/{name}"


async def test_privacy_leaves_the_question_where_it_is(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await press(aiko, "North")
        question = aiko.last
        await say(aiko, "/privacy")
        assert aiko.last.words == without_marks(f"Tebiki\n\n{read_policy()}").replace("\n- ", "\n• ").replace(
            "*", ""
        )
        assert aiko.keyboards == [question]
        await press(aiko, "Yes")
        assert "Have you crossed before?\n\n✓ Yes" in aiko.texts


async def test_a_link_to_a_card_shows_it_and_the_talk_begins_from_there(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko, "card_fund")
        assert "Who helps with the cost" in aiko.last.words
        await press(aiko, "Carry on")
        assert "Which side of the river" in aiko.last.words


async def test_a_link_to_a_section_begins_the_talk_for_a_stranger(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko, "section_boat")
        assert "Which side of the river" in aiko.last.words


async def test_a_link_to_a_section_shows_what_was_answered_there(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await say(aiko, "north", "no")
        await start(aiko, "section_welcome")
        assert aiko.labels == ["Your side", "Been here before", "Carry on"]


async def test_a_link_to_the_dialog_opens_it(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko, "crossing")
        assert "Which side of the river" in aiko.last.words
        assert not any(NO_SUCH_LINK in text for text in aiko.texts)


@pytest.mark.parametrize(
    "payload",
    ["stay_or_leave", "card_nothing", "section_nowhere", "_", "card_", "card", "help_x", "0", "x" * 64],
)
async def test_a_link_to_another_dialog_or_to_nothing_says_so_and_the_talk_goes_on(
    polling: House, payload: str
) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko, payload)
        assert NO_SUCH_LINK in aiko.texts[0]
        assert "Which side of the river" in aiko.last.words
        await press(aiko, "North")
        await start(aiko, payload)
        assert NO_SUCH_LINK in "\n".join(aiko.texts[-3:])
        assert "Have you crossed before?" in aiko.last.words
        assert aiko.keyboards == [aiko.last]
        await say(aiko, "/hide")
        assert len(aiko.messages) == 1, "the remark is taken back too"


def test_every_card_and_section_has_a_link_that_telegram_takes() -> None:
    dialogs = {dialog.id: dialog for dialog in (crossing(), stay_or_leave())}
    for dialog in dialogs.values():
        payloads = [f"card_{card}" for card in dialog.cards]
        payloads += [f"section_{section.id}" for section in dialog.sections]
        for payload in (*payloads, dialog.id, "help", "privacy", NOWHERE):
            assert valid_payload(payload), payload
            event = event_of(Command("start", "", payload), "", dialogs, START)
            assert (event == "no_such_link") == (payload == NOWHERE), payload


@pytest.mark.parametrize(
    ("typed", "payload"),
    [
        ("/start@tebiki_test_bot", "crossing"),
        ("/start@tebiki_test_bot card_fund", "card_fund"),
        ("/start@tebiki_test_bot section_boat", "section_boat"),
        ("/start@tebiki_test_bot i want to die", "nowhere"),
        ("/start@tebiki_test_bot stay_or_leave", "nowhere"),
        ("/privacy", "privacy"),
        ("/forget@tebiki_test_bot", "crossing"),
    ],
)
async def test_a_link_in_a_group_leads_to_the_same_place_in_private(
    polling: House, typed: str, payload: str
) -> None:
    group = polling.api.group()
    async with polling.open():
        aiko = polling.api.person()
        await aiko.add_bot(group)
        await aiko.speak(group, typed)
        await group.settled(quiet_for=QUIET)
        [told] = group.bot_messages
        data = told.button("Talk in private")
        assert data is not None
        assert data["url"] == f"https://t.me/tebiki_test_bot?start={payload}"
        await aiko.follow("Talk in private", on=told)
        await aiko.settled()
        assert (NO_SUCH_LINK in aiko.texts[0]) == (payload == "nowhere")


async def test_a_link_to_help_shows_numbers_first(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko, "help")
        assert "You may use any of these" in aiko.texts[0]


@pytest.mark.parametrize("command", ["start", "back", "ask", "hide", "settings"])
async def test_danger_is_heard_behind_any_command(polling: House, command: str) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await press(aiko, "North")
        await say(aiko, f"/{command} i want to kill myself")
        assert "Night Line" in aiko.last.words
        await press(aiko, "Carry on")
        assert "Have you crossed before?" in aiko.last.words


async def test_ask_shows_a_card_and_is_never_an_answer(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await say(aiko, "north", "/ask ferry")
        assert "When the ferry goes" in aiko.last.words


async def test_an_unknown_command_is_met_with_a_sentence(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await say(aiko, "/settings")
        assert "I did not understand that" in aiko.last.words


async def test_start_always_wins(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await say(aiko, "north", "/forget")
        await start(aiko)
        assert "You are back" in "\n".join(aiko.texts[-2:])


@pytest.mark.parametrize("supergroup", [True, False])
async def test_in_a_group_a_command_gets_a_link_and_all_else_nothing(
    polling: House, supergroup: bool
) -> None:
    group = polling.api.group(supergroup=supergroup)
    async with polling.open():
        aiko = polling.api.person()
        await aiko.add_bot(group)
        await aiko.speak(group, "hello everybody, i want to die")
        await aiko.speak(group, "/forget@another_bot")
        await aiko.speak(group, "/forget")
        await group.settled(reaction=False)
        assert group.bot_messages == []
        await aiko.speak(group, "/help@tebiki_test_bot")
        await group.settled(quiet_for=QUIET)
        [told] = group.bot_messages
        assert told.labels == ["Talk in private"]
        assert told.silent
        assert "Nothing personal is talked about here" in told.words
        await aiko.follow("Talk in private", on=told)
        await aiko.settled()
        assert "You may use any of these" in aiko.texts[0]


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/start", Command("start", "", "")),
        ("/START card_x", Command("start", "", "card_x")),
        ("/ask@Some_bot my pension\nplease", Command("ask", "Some_bot", "my pension\nplease")),
        ("/", None),
        ("hello /start", None),
        ("/a-b", None),
        ("", None),
    ],
)
def test_what_a_command_is(text: str, command: Command | None) -> None:
    assert parse(text) == command


@pytest.mark.usefixtures("hurry")
async def test_several_dialogs_are_led_to_by_links_a_menu_and_their_own_old_buttons(polling: House) -> None:
    polling.beside = (shipped("recontracting"),)
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await press(aiko, "North")
        crossed = aiko.last
        await say(aiko, "/start recontracting")
        assert "Where is the form now?" in aiko.last.words
        await say(aiko, "/start card_home_flight")
        assert "The form and the flight home" in aiko.last.words
        await say(aiko, "it has not come yet")
        assert "Which year on JET" in aiko.last.words, "what is typed goes to the talk that is open"
        await say(aiko, "/talks")
        assert aiko.last.labels == [polling.dialog.title, "Before you sign the form"]
        assert "Yes" in crossed.labels, "a message of the other talk keeps its buttons"
        await press(aiko, polling.dialog.title)
        assert "Have you crossed before?" in aiko.last.words
        await say(aiko, "/start section_the_form")
        assert "Which answer would you like to change?" in aiko.last.words
